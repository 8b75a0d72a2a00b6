// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/exchangejson.h"

#include "base/redact.h"
#include "hub/exchangenames.h"
#include "hub/operation.h"
#include "hub/replacer.h"

#include <QJsonArray>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Takes the secrets of one exchange out of what was sent and of what the other side may have
/// echoed, in all their writings.
class Scrubber
{
public:
    explicit Scrubber(const Exchange &exchange)
    {
        for (const base::Secret &secret : exchange.secrets)
            m_replacer.addSecret(secret.reveal(), base::RedactedMark);
        const QByteArray &token = exchange.request.authorization.reveal();
        const qsizetype from = token.indexOf("sig=") + 4;
        if (from < 4)
            return;
        const QByteArray signature = token.mid(from, token.indexOf('&', from) - from);
        m_replacer.addSecret(QByteArray::fromPercentEncoding(signature), base::RedactedMark);
        m_replacer.add(signature, base::RedactedMark);
    }

    QByteArray operator()(const QByteArray &text) const
    {
        return m_replacer.replaced(base::redact(text), Escape::None);
    }

    /// The same for what the user wrote, where a bearer may be one of glad tidings.
    QByteArray sent(const QByteArray &text) const
    {
        constexpr qsizetype MinLength = 20;
        const auto mark = [](QByteArrayView lead, QByteArrayView secret) -> QByteArray {
            const bool isWord = (lead == "bearer " || lead == "sig=") && secret.size() < MinLength;
            return isWord ? secret.toByteArray() : QByteArray(base::RedactedMark);
        };
        return m_replacer.replaced(base::redact(text, mark), Escape::None);
    }

    void cleanSent(Headers &headers) const
    {
        for (Header &header : headers)
            header.value = sent(header.value);
    }

private:
    Replacer m_replacer;
};

/// Takes out what the user wrote and must not be kept.
void cleanSent(const Scrubber &scrub, Exchange &exchange)
{
    exchange.secrets.clear();
    // A job names its places by signed addresses; nobody wrote those for others to read.
    const bool isJob =
        operationOf(exchange.request.method, exchange.request.url) == Operation::SubmitJob;
    exchange.request.body =
        isJob ? scrub(exchange.request.body) : scrub.sent(exchange.request.body);
    scrub.cleanSent(exchange.request.headers);
    if (!exchange.meant)
        return;
    exchange.meant->secrets.clear();
    exchange.meant->notification.payload = scrub.sent(exchange.meant->notification.payload);
    scrub.cleanSent(exchange.meant->notification.headers);
}

QJsonValue bytesJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    // The way back is the proof: it also catches a byte order mark, which fromUtf8() drops.
    if (!bytes.contains('\0') && text.toUtf8() == bytes)
        return text;
    return QJsonObject{ { u"base64"_s, QString::fromLatin1(bytes.toBase64()) } };
}

QJsonValue dateJson(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray headersJson(const Headers &headers)
{
    QJsonArray array;
    for (const Header &header : headers) {
        array.append(QJsonObject{ { u"name"_s, bytesJson(header.name) },
                                  { u"value"_s, bytesJson(header.value) },
                                  { u"origin"_s, wordOf(HeaderOriginWords, header.origin) } });
    }
    return array;
}

QJsonObject targetJson(const Target &target)
{
    if (const auto *tags = std::get_if<TagExpression>(&target))
        return { { u"kind"_s, u"tags"_s }, { u"tags"_s, tags->text() } };
    if (const auto *device = std::get_if<OneDevice>(&target)) {
        return { { u"kind"_s, u"device"_s },
                 { u"handle"_s, device->handle },
                 { u"p256dh"_s, device->p256dh },
                 { u"auth"_s, device->auth } };
    }
    if (const auto *batch = std::get_if<DeviceBatch>(&target)) {
        return { { u"kind"_s, u"batch"_s },
                 { u"handles"_s, QJsonArray::fromStringList(batch->handles) } };
    }
    return { { u"kind"_s, u"everyone"_s } };
}

QJsonObject meantJson(const Request &meant)
{
    const Notification &notification = meant.notification;
    QJsonObject json{ { u"platform"_s, traits(notification.platform).format },
                      { u"payload"_s, bytesJson(notification.payload) },
                      { u"headers"_s, headersJson(notification.headers) },
                      { u"target"_s, targetJson(meant.target) },
                      { u"testSend"_s, meant.testSend },
                      { u"apiVersion"_s, meant.apiVersion },
                      { u"timeout"_s, qint64(meant.timeout.count()) } };
    if (notification.kind)
        json.insert(u"kind"_s, kindName(*notification.kind));
    if (meant.scheduleAt)
        json.insert(u"scheduleAt"_s, dateJson(*meant.scheduleAt));
    return json;
}

QJsonObject requestJson(const HttpRequest &request)
{
    return { { u"method"_s, bytesJson(request.method) },
             { u"url"_s, request.url.toString(QUrl::FullyEncoded) },
             { u"headers"_s, headersJson(request.headers) } };
}

/// Whether the body is the payload as it stands, which it is in all sends but batches.
bool isPayloadTheBody(const Exchange &exchange)
{
    return exchange.meant && exchange.meant->notification.payload == exchange.request.body;
}

QJsonObject responseJson(const HttpResponse &response)
{
    return { { u"status"_s, response.status },
             { u"reason"_s, bytesJson(response.reason) },
             { u"version"_s, bytesJson(response.version) },
             { u"headers"_s, headersJson(response.headers) },
             { u"body"_s, bytesJson(response.body) },
             { u"bodyBytes"_s, response.bodyBytes } };
}

QJsonObject timingsJson(const Timings &timings)
{
    QJsonObject json{ { u"total"_s, timings.total } };
    const auto insert = [&json](const QString &name, const std::optional<double> &value) {
        if (value)
            json.insert(name, *value);
    };
    insert(u"lookup"_s, timings.lookup);
    insert(u"connect"_s, timings.connect);
    insert(u"secure"_s, timings.secure);
    insert(u"send"_s, timings.send);
    insert(u"wait"_s, timings.wait);
    insert(u"receive"_s, timings.receive);
    return json;
}

QJsonObject tlsJson(const TlsFacts &tls)
{
    QJsonArray chain;
    for (const CertificateFacts &certificate : tls.chain) {
        QJsonObject json{ { u"subject"_s, certificate.subject },
                          { u"issuer"_s, certificate.issuer },
                          { u"sha256"_s, bytesJson(certificate.sha256) } };
        if (certificate.notAfter.isValid())
            json.insert(u"notAfter"_s, dateJson(certificate.notAfter));
        chain.append(json);
    }
    return { { u"protocol"_s, tls.protocol },
             { u"cipher"_s, tls.cipher },
             { u"chain"_s, chain },
             { u"faults"_s, QJsonArray::fromStringList(tls.faults) } };
}

} // namespace

Exchange withoutSecrets(const Exchange &exchange)
{
    const Scrubber scrub(exchange);
    Exchange clean = exchange;
    cleanSent(scrub, clean);
    clean.request.authorization = {};
    clean.errorText = QString::fromUtf8(scrub(exchange.errorText.toUtf8()));
    if (!clean.response)
        return clean;
    for (Header &header : clean.response->headers)
        header.value = scrub(header.value);
    clean.response->reason = scrub(clean.response->reason);
    clean.response->body = scrub(clean.response->body);
    clean.response->bodyBytes += clean.response->body.size() - exchange.response->body.size();
    return clean;
}

bool holdsSecrets(const Exchange &exchange)
{
    const Scrubber scrub(exchange);
    return exchange.meant
        && scrub.sent(exchange.meant->notification.payload) != exchange.meant->notification.payload;
}

QJsonObject toJson(const Exchange &exchange)
{
    const Exchange clean = withoutSecrets(exchange);
    QJsonObject request = requestJson(clean.request);
    if (!isPayloadTheBody(clean))
        request.insert(u"body"_s, bytesJson(clean.request.body));
    QJsonObject json{ { u"version"_s, ExchangeJsonVersion },
                      { u"request"_s, request },
                      { u"error"_s, wordOf(TransportErrorWords, clean.error) },
                      { u"errorText"_s, clean.errorText },
                      { u"requestWritten"_s, clean.requestWritten },
                      { u"timings"_s, timingsJson(clean.timings) } };
    if (clean.meant)
        json.insert(u"meant"_s, meantJson(*clean.meant));
    if (clean.response)
        json.insert(u"response"_s, responseJson(*clean.response));
    if (clean.startedAt.isValid())
        json.insert(u"startedAt"_s, dateJson(clean.startedAt));
    if (clean.tls)
        json.insert(u"tls"_s, tlsJson(*clean.tls));
    if (!clean.peer.isEmpty())
        json.insert(u"peer"_s, clean.peer);
    return json;
}

} // namespace hub
