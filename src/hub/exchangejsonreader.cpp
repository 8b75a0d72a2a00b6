// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/exchangejson.h"
#include "hub/exchangenames.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

/// One object of the file. The first fault is kept and names its path; after it every answer is
/// an empty value, so that who reads need not ask each time.
class Node
{
    Q_DECLARE_TR_FUNCTIONS(hub::ExchangeJson)
public:
    Node(const QJsonObject &object, QString path, std::optional<Error> *error)
        : m_object(object)
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const QString &key) const { return typed(key, QJsonValue::String).toString(); }
    bool flag(const QString &key) const { return typed(key, QJsonValue::Bool).toBool(); }
    double number(const QString &key) const { return typed(key, QJsonValue::Double).toDouble(); }
    qint64 integer(const QString &key) const { return typed(key, QJsonValue::Double).toInteger(); }
    std::optional<double> maybeNumber(const QString &key) const
    {
        return has(key) ? std::optional(number(key)) : std::nullopt;
    }
    Node child(const QString &key) const
    {
        return { typed(key, QJsonValue::Object).toObject(), pathOf(key), m_error };
    }

    QByteArray bytes(const QString &key) const;
    QDateTime date(const QString &key) const;
    QStringList texts(const QString &key) const;
    QList<Node> children(const QString &key) const;

    /// The value of \a result, whose error gets this object's path.
    template<typename T>
    T take(const QString &key, const base::Result<T> &result, const T &otherwise) const
    {
        if (result)
            return *result;
        fail(key, result.error().message);
        return otherwise;
    }
    template<typename Enum, size_t N>
    Enum word(const QString &key, const std::array<FileWord<Enum>, N> &words) const
    {
        const auto value = valueOf(words, text(key));
        if (!value)
            fail(key, tr("“%1” is not known here.").arg(text(key).left(60)));
        return value.value_or(words.front().value);
    }

    void fail(const QString &key, const QString &message) const
    {
        if (!*m_error)
            *m_error = Error{ pathOf(key) + u": "_s + message, pathOf(key) };
    }

private:
    QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
    }
    QJsonValue typed(const QString &key, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> *m_error;
};

QJsonValue Node::typed(const QString &key, QJsonValue::Type type) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(key, tr("This part of the saved exchange is missing."));
    else if (value.type() != type)
        fail(key, tr("This part of the saved exchange has the wrong type."));
    return value;
}

QByteArray Node::bytes(const QString &key) const
{
    if (!m_object.value(key).isObject())
        return text(key).toUtf8();
    const QString text = child(key).text(u"base64"_s);
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fail(key, tr("This is not Base64."));
    return *decoded;
}

QDateTime Node::date(const QString &key) const
{
    const QDateTime date = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!date.isValid())
        fail(key, tr("“%1” is not a date.").arg(text(key).left(60)));
    return date.toUTC();
}

QStringList Node::texts(const QString &key) const
{
    QStringList list;
    for (const QJsonValue value : typed(key, QJsonValue::Array).toArray()) {
        if (!value.isString())
            fail(key, tr("This list holds something that is not a text."));
        list.append(value.toString());
    }
    return list;
}

QList<Node> Node::children(const QString &key) const
{
    QList<Node> nodes;
    const QJsonArray array = typed(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString name = u"%1[%2]"_s.arg(key).arg(i);
        if (!array.at(i).isObject())
            fail(name, tr("This part of the saved exchange has the wrong type."));
        nodes.append(Node(array.at(i).toObject(), pathOf(name), m_error));
    }
    return nodes;
}

Headers readHeaders(const Node &node)
{
    Headers headers;
    for (const Node &entry : node.children(u"headers"_s)) {
        headers.append(Header{ .name = entry.bytes(u"name"_s),
                               .value = entry.bytes(u"value"_s),
                               .origin = entry.word(u"origin"_s, HeaderOriginWords) });
    }
    return headers;
}

Target readTarget(const Node &node)
{
    const QString kind = node.text(u"kind"_s);
    if (kind == u"tags"_s) {
        const auto tags = TagExpression::parse(node.text(u"tags"_s));
        if (tags)
            return *tags;
        node.fail(u"tags"_s, tags.error().message);
    } else if (kind == u"device"_s) {
        return OneDevice{ node.text(u"handle"_s), node.text(u"p256dh"_s), node.text(u"auth"_s) };
    } else if (kind == u"batch"_s) {
        return DeviceBatch{ node.texts(u"handles"_s) };
    } else if (kind != u"everyone"_s) {
        node.fail(u"kind"_s, Node::tr("“%1” is not known here.").arg(kind.left(60)));
    }
    return Everyone{};
}

Request readMeant(const Node &node)
{
    Request meant;
    Notification &notification = meant.notification;
    notification.platform =
        node.take(u"platform"_s, platformOfFormat(node.text(u"platform"_s)), Platform::Windows);
    notification.payload = node.bytes(u"payload"_s);
    if (node.has(u"kind"_s)) {
        notification.kind =
            node.take(u"kind"_s, kindOfName(node.text(u"kind"_s)), PayloadKind::Raw);
    }
    notification.headers = readHeaders(node);
    meant.target = readTarget(node.child(u"target"_s));
    if (node.has(u"scheduleAt"_s))
        meant.scheduleAt = node.date(u"scheduleAt"_s);
    meant.testSend = node.flag(u"testSend"_s);
    meant.apiVersion = node.text(u"apiVersion"_s);
    meant.timeout = std::chrono::milliseconds(node.integer(u"timeout"_s));
    return meant;
}

HttpRequest readRequest(const Node &node)
{
    HttpRequest request;
    request.method = node.bytes(u"method"_s);
    request.url = QUrl(node.text(u"url"_s), QUrl::StrictMode);
    if (!request.url.isValid())
        node.fail(u"url"_s, Node::tr("This is not an address."));
    request.headers = readHeaders(node);
    return request;
}

HttpResponse readResponse(const Node &node)
{
    return { .status = int(node.integer(u"status"_s)),
             .reason = node.bytes(u"reason"_s),
             .version = node.bytes(u"version"_s),
             .headers = readHeaders(node),
             .body = node.bytes(u"body"_s),
             .bodyBytes = node.integer(u"bodyBytes"_s) };
}

Timings readTimings(const Node &node)
{
    return { .connect = node.maybeNumber(u"connect"_s),
             .send = node.maybeNumber(u"send"_s),
             .wait = node.maybeNumber(u"wait"_s),
             .receive = node.maybeNumber(u"receive"_s),
             .total = node.number(u"total"_s),
             .lookup = node.maybeNumber(u"lookup"_s),
             .secure = node.maybeNumber(u"secure"_s) };
}

TlsFacts readTls(const Node &node)
{
    TlsFacts tls{ .protocol = node.text(u"protocol"_s),
                  .cipher = node.text(u"cipher"_s),
                  .faults = node.texts(u"faults"_s) };
    for (const Node &entry : node.children(u"chain"_s)) {
        CertificateFacts certificate{ .subject = entry.text(u"subject"_s),
                                      .issuer = entry.text(u"issuer"_s),
                                      .sha256 = entry.bytes(u"sha256"_s) };
        if (entry.has(u"notAfter"_s))
            certificate.notAfter = entry.date(u"notAfter"_s);
        tls.chain.append(certificate);
    }
    return tls;
}

Exchange readExchange(const Node &root)
{
    Exchange exchange;
    if (root.has(u"meant"_s))
        exchange.meant = readMeant(root.child(u"meant"_s));
    const Node request = root.child(u"request"_s);
    exchange.request = readRequest(request);
    if (exchange.meant && !request.has(u"body"_s))
        exchange.request.body = exchange.meant->notification.payload;
    else
        exchange.request.body = request.bytes(u"body"_s);
    if (root.has(u"response"_s))
        exchange.response = readResponse(root.child(u"response"_s));
    exchange.error = root.word(u"error"_s, TransportErrorWords);
    exchange.errorText = root.text(u"errorText"_s);
    exchange.requestWritten = root.flag(u"requestWritten"_s);
    if (root.has(u"startedAt"_s))
        exchange.startedAt = root.date(u"startedAt"_s);
    exchange.timings = readTimings(root.child(u"timings"_s));
    if (root.has(u"tls"_s))
        exchange.tls = readTls(root.child(u"tls"_s));
    if (root.has(u"peer"_s))
        exchange.peer = root.text(u"peer"_s);
    return exchange;
}

} // namespace

base::Result<Exchange> exchangeFromJson(const QJsonObject &json)
{
    std::optional<Error> error;
    const Node root(json, {}, &error);
    const qint64 version = root.integer(u"version"_s);
    if (!error && version > ExchangeJsonVersion) {
        root.fail(u"version"_s,
                  Node::tr("This exchange was saved by a newer Pushbench. Update this one to read "
                           "it."));
    } else if (!error && version < 1) {
        root.fail(u"version"_s, Node::tr("There is no version %1.").arg(version));
    }
    if (error)
        return *error;
    Exchange exchange = readExchange(root);
    if (error)
        return *error;
    return exchange;
}

} // namespace hub
