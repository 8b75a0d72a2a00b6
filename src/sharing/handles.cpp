// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/handles.h"

#include "sharing/bodytext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

/// The places that hold a handle are few and known; what a name means is the same in XML, in JSON
/// and in a filter.
QString kindOfName(const QString &name)
{
    const QString lower = name.toLower();
    return lower == u"p256dh" || lower == u"auth" ? lower : u"handle"_s;
}

/// What the reference stands for: a number, decimal or hexadecimal, or one of XML's five names.
QString characterOf(const QRegularExpressionMatch &reference)
{
    static const QHash<QString, QString> Names{ { u"amp"_s, u"&"_s },
                                                { u"lt"_s, u"<"_s },
                                                { u"gt"_s, u">"_s },
                                                { u"quot"_s, u"\""_s },
                                                { u"apos"_s, u"'"_s } };
    const QString name = reference.captured(3);
    if (!name.isEmpty())
        return Names.value(name);
    const QString decimal = reference.captured(1);
    const char32_t code =
        decimal.isEmpty() ? reference.captured(2).toUInt(nullptr, 16) : decimal.toUInt();
    return code <= QChar::LastValidCodePoint ? QString::fromUcs4(&code, 1) : QString();
}

QString unescapedXml(const QString &text)
{
    static const QRegularExpression Reference(
        u"&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));"_s);
    QString result;
    qsizetype copied = 0;
    for (auto matches = Reference.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += characterOf(match);
        copied = match.capturedEnd();
    }
    return result + QStringView(text).sliced(copied);
}

class Collector
{
public:
    void add(const QString &text, const QString &kind)
    {
        const QString trimmed = text.trimmed();
        // What the reader of outcomes puts where there is no handle.
        if (trimmed.isEmpty() || trimmed == u"Unknown" || m_seen.contains(trimmed.toLower()))
            return;
        m_seen.insert(trimmed.toLower());
        m_found.append({ trimmed, kind });
    }

    void addTarget(const hub::Target &target);
    void addHeaders(const hub::Headers &headers);
    void addBatch(const QByteArray &body);
    void addFilter(const QUrl &url);
    void addElements(const QString &text);
    void addMembers(const QString &text);

    const QList<KnownHandle> &found() const { return m_found; }

private:
    QList<KnownHandle> m_found;
    QSet<QString> m_seen;
};

void Collector::addTarget(const hub::Target &target)
{
    if (const auto *device = std::get_if<hub::OneDevice>(&target)) {
        add(device->handle, u"handle"_s);
        add(device->p256dh, u"p256dh"_s);
        add(device->auth, u"auth"_s);
    } else if (const auto *batch = std::get_if<hub::DeviceBatch>(&target)) {
        for (const QString &handle : batch->handles)
            add(handle, u"handle"_s);
    }
}

void Collector::addHeaders(const hub::Headers &headers)
{
    for (const char *name : { "ServiceBusNotification-DeviceHandle", "P256DH", "Auth" }) {
        if (const auto value = hub::headerValue(headers, name))
            add(QString::fromUtf8(*value), kindOfName(QLatin1String(name)));
    }
}

/// The part `devices` of a batch (protocol.md 3.6).
void Collector::addBatch(const QByteArray &body)
{
    const qsizetype part = body.indexOf("name=devices");
    const qsizetype list = part < 0 ? -1 : body.indexOf("\r\n\r\n", part);
    const qsizetype end = list < 0 ? -1 : body.indexOf("\r\n--", list + 4);
    if (end < 0)
        return;
    const QByteArray json = body.mid(list + 4, end - list - 4);
    for (const QJsonValue value : QJsonDocument::fromJson(json).array())
        add(value.toString(), u"handle"_s);
}

/// `$filter=ChannelUri eq '…'` (protocol.md 3.10).
void Collector::addFilter(const QUrl &url)
{
    static const QRegularExpression Comparison(u"(\\w+) eq '((?:[^']|'')*)'"_s);
    QString filter =
        QUrlQuery(url).queryItemValue(u"$filter"_s, QUrl::FullyDecoded).replace(u'+', u' ');
    for (auto matches = Comparison.globalMatch(filter); matches.hasNext();) {
        const auto match = matches.next();
        add(match.captured(2).replace(u"''"_s, u"'"_s), kindOfName(match.captured(1)));
    }
}

/// The elements of outcomes (protocol.md 7.1) and registrations (8.2).
void Collector::addElements(const QString &text)
{
    static const QRegularExpression Element(
        u"<(?:\\w+:)?(PnsHandle|ChannelUri|DeviceToken|GcmRegistrationId|FcmV1RegistrationId|"
        "AdmRegistrationId|XiaomiRegistrationId|BaiduUserId|BaiduChannelId|Endpoint|P256DH|Auth)"
        "(?:\\s[^>]*)?>(?:<!\\[CDATA\\[(.*?)\\]\\]>|([^<]*))</"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = Element.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(match.captured(2) + unescapedXml(match.captured(3)), kindOfName(match.captured(1)));
    }
}

/// The members of outcomes as JSON and of installations (protocol.md 8.4).
void Collector::addMembers(const QString &text)
{
    static const QRegularExpression Member(
        u"\"(pnsHandle|pushChannel|endpoint|p256dh|auth)\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\")"_s);
    for (auto matches = Member.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QByteArray array = '[' + match.captured(2).toUtf8() + ']';
        add(QJsonDocument::fromJson(array).array().at(0).toString(), kindOfName(match.captured(1)));
    }
}

} // namespace

QList<KnownHandle> handlesOf(const hub::Exchange &exchange)
{
    Collector collector;
    if (exchange.meant)
        collector.addTarget(exchange.meant->target);
    collector.addHeaders(exchange.request.headers);
    collector.addBatch(exchange.request.body);
    collector.addFilter(exchange.request.url);
    QList<QByteArray> bodies;
    if (!exchange.meant)
        bodies.append(exchange.request.body);
    if (exchange.response)
        bodies.append(exchange.response->body);
    for (const QByteArray &body : bodies) {
        const QString text = QString::fromUtf8(utf8Of(body));
        collector.addElements(text);
        collector.addMembers(text);
    }
    return collector.found();
}

} // namespace sharing
