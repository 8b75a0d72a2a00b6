// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/har.h"

#include "sharing/bodytext.h"

#include <QJsonArray>

namespace sharing {

using namespace Qt::StringLiterals;

namespace {

QJsonArray pairs(const hub::Headers &headers)
{
    QJsonArray list;
    for (const hub::Header &header : headers) {
        list.append(QJsonObject{ { u"name"_s, QString::fromUtf8(header.name) },
                                 { u"value"_s, QString::fromUtf8(header.value) } });
    }
    return list;
}

/// The query as it stands, so `&test` is a name with an empty value.
QJsonArray queryOf(const QUrl &url)
{
    QJsonArray list;
    const QString query = url.query(QUrl::FullyEncoded);
    for (const QString &item : query.split(u'&', Qt::SkipEmptyParts)) {
        const auto decoded = [](const QString &text) -> QString {
            return QUrl::fromPercentEncoding(text.toLatin1());
        };
        list.append(QJsonObject{ { u"name"_s, decoded(item.section(u'=', 0, 0)) },
                                 { u"value"_s, decoded(item.section(u'=', 1)) } });
    }
    return list;
}

QString contentType(const hub::Headers &headers)
{
    return QString::fromUtf8(
        hub::headerValue(headers, "Content-Type").value_or("application/octet-stream"));
}

/// Text, or Base64 with a field \a encodingField that says so.
void insertBody(QJsonObject &object, const QByteArray &body, const QString &encodingField)
{
    const auto text = textOf(body);
    object.insert(u"text"_s, text ? *text : QString::fromLatin1(body.toBase64()));
    if (!text)
        object.insert(encodingField, u"base64"_s);
}

QJsonObject requestOf(const hub::HttpRequest &request)
{
    QJsonObject object{ { u"method"_s, QString::fromLatin1(request.method) },
                        { u"url"_s, request.url.toString(QUrl::FullyEncoded) },
                        { u"httpVersion"_s, u"HTTP/1.1"_s },
                        { u"cookies"_s, QJsonArray() },
                        { u"headers"_s, pairs(request.headers) },
                        { u"queryString"_s, queryOf(request.url) },
                        { u"headersSize"_s, -1 },
                        { u"bodySize"_s, request.body.size() } };
    if (!request.body.isEmpty()) {
        QJsonObject data{ { u"mimeType"_s, contentType(request.headers) },
                          { u"params"_s, QJsonArray() } };
        insertBody(data, request.body, u"_encoding"_s);
        object.insert(u"postData"_s, data);
    }
    return object;
}

QJsonObject responseOf(const hub::HttpResponse &response)
{
    QJsonObject content{ { u"size"_s, response.bodyBytes },
                         { u"mimeType"_s, contentType(response.headers) } };
    insertBody(content, response.body, u"encoding"_s);
    return { { u"status"_s, response.status },
             { u"statusText"_s, QString::fromUtf8(response.reason) },
             { u"httpVersion"_s, QString::fromUtf8(response.version) },
             { u"cookies"_s, QJsonArray() },
             { u"headers"_s, pairs(response.headers) },
             { u"content"_s, content },
             { u"redirectURL"_s,
               response.status / 100 == 3 ? QString::fromUtf8(
                   hub::headerValue(response.headers, "Location").value_or(QByteArray()))
                                          : QString() },
             { u"headersSize"_s, -1 },
             { u"bodySize"_s, response.bodyBytes } };
}

QJsonObject timingsOf(const hub::Timings &timings)
{
    // send, wait and receive may not be absent; the others say -1 for that.
    // The handshake counts as a part of connecting and is named beside it.
    return { { u"blocked"_s, -1 },
             { u"dns"_s, timings.lookup.value_or(-1) },
             { u"connect"_s, timings.connect ? *timings.connect + timings.secure.value_or(0) : -1 },
             { u"ssl"_s, timings.secure.value_or(-1) },
             { u"send"_s, timings.send.value_or(0) },
             { u"wait"_s, timings.wait.value_or(0) },
             { u"receive"_s, timings.receive.value_or(0) } };
}

/// The format wants the sum of the phases that there are.
double timeOf(const hub::Timings &timings)
{
    return timings.lookup.value_or(0) + timings.connect.value_or(0) + timings.secure.value_or(0)
        + timings.send.value_or(0) + timings.wait.value_or(0) + timings.receive.value_or(0);
}

QJsonObject entryOf(const hub::Exchange &exchange)
{
    const QDateTime at = exchange.startedAt.isValid() ? exchange.startedAt.toUTC()
                                                      : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const hub::HttpResponse none{ .status = 0, .version = "HTTP/1.1" };
    QJsonObject entry{ { u"startedDateTime"_s, at.toString(Qt::ISODateWithMs) },
                       { u"time"_s, timeOf(exchange.timings) },
                       { u"request"_s, requestOf(exchange.request) },
                       { u"response"_s, responseOf(exchange.response.value_or(none)) },
                       { u"cache"_s, QJsonObject() },
                       { u"timings"_s, timingsOf(exchange.timings) } };
    if (exchange.error != hub::TransportError::None)
        entry.insert(u"_error"_s, exchange.errorText);
    return entry;
}

} // namespace

QJsonObject harOf(const QList<hub::Exchange> &exchanges)
{
    QJsonArray entries;
    for (const hub::Exchange &exchange : exchanges)
        entries.append(entryOf(exchange));
    return { { u"log"_s,
               QJsonObject{ { u"version"_s, u"1.2"_s },
                            { u"creator"_s,
                              QJsonObject{ { u"name"_s, u"Pushbench"_s },
                                           { u"version"_s, QLatin1String(PUSHBENCH_VERSION) } } },
                            { u"entries"_s, entries } } } };
}

} // namespace sharing
