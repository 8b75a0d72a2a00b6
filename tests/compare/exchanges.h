// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanges to compare, made as the program makes them.
#pragma once

#include "hub/exchange.h"
#include "hub/request.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace support {

struct Device
{
    QByteArray handle;
    QByteArray registration;
    QByteArray outcome;
};

inline constexpr char Accepted[] =
    "The Notification was successfully sent to the Push Notification System";

inline constexpr char Refused[] =
    "The Push Notification System handle for the registration is invalid";

inline QByteArray outcomeXml(const QList<Device> &devices)
{
    QByteArray results;
    int accepted = 0;
    for (const Device &device : devices) {
        accepted += device.outcome == Accepted ? 1 : 0;
        results += "<RegistrationResult><ApplicationPlatform>apple</ApplicationPlatform><PnsHandle>"
            + device.handle + "</PnsHandle><RegistrationId>" + device.registration
            + "</RegistrationId><Outcome>" + device.outcome + "</Outcome></RegistrationResult>";
    }
    return "<NotificationOutcome xmlns=\"http://schemas.microsoft.com/netservices/2010/10/"
           "servicebus/connect\"><Success>"
        + QByteArray::number(accepted) + "</Success><Failure>"
        + QByteArray::number(devices.size() - accepted) + "</Failure><Results>" + results
        + "</Results></NotificationOutcome>";
}

/// A send of \a payload to \a tags (empty: everyone) at \a at, with the answer to a test send.
inline hub::Exchange sent(const QByteArray &payload, const QString &tags, const QDateTime &at,
                          const QList<Device> &devices, const hub::Headers &extra = {},
                          hub::Platform platform = hub::Platform::Apple)
{
    const auto address =
        hub::HubAddress::make(QUrl(QStringLiteral("https://bakehouse-stg.servicebus.windows.net/")),
                              QStringLiteral("orders"));
    const auto token = hub::SasToken::sign(
        address->resource(), QStringLiteral("DefaultFullSharedAccessSignature"),
        base::Secret("a secret key that must not be seen"), at.toSecsSinceEpoch() + 3600);
    hub::Request request{ .notification = { platform, payload, {}, extra }, .testSend = true };
    if (!tags.isEmpty())
        request.target = *hub::TagExpression::parse(tags);
    hub::Exchange exchange{ .meant = request, .request = *hub::toHttp(request, *address, token) };
    const QByteArray id = QByteArray::number(at.toSecsSinceEpoch()) + "-77";
    hub::HttpResponse response{ .status = 201, .reason = "Created" };
    response.body = outcomeXml(devices);
    response.bodyBytes = response.body.size();
    response.headers = {
        { "Date",
          at.toUTC().toString(QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1() },
        { "TrackingId", "b0d4-" + id },
        { "Location",
          "https://bakehouse-stg.servicebus.windows.net/orders/messages/" + id
              + "?api-version=2020-06" },
        { "Content-Type", "application/xml; charset=utf-8" },
        { "Server", "Microsoft-HTTPAPI/2.0" },
    };
    exchange.response = response;
    exchange.startedAt = at;
    exchange.requestWritten = true;
    exchange.timings = { .connect = 118, .send = 1, .wait = 289, .receive = 4, .total = 412 };
    exchange.tls = hub::TlsFacts{ .protocol = QStringLiteral("TLSv1.3"),
                                  .cipher = QStringLiteral("TLS_AES_256_GCM_SHA384") };
    return exchange;
}

inline const QDateTime Morning(QDate(2026, 11, 24), QTime(10, 42, 7), Qt::UTC);
inline const QDateTime Later(QDate(2026, 11, 24), QTime(10, 58, 40), Qt::UTC);

/// The two sends of the drawing f-history-compare.
inline hub::Exchange firstSend()
{
    hub::Exchange exchange = sent(
        R"({"aps":{"alert":{"title":"Order ready","body":"Pick it up at the counter before 18:00."},)"
        R"("sound":"default","badge":1,"thread-id":"orders","interruption-level":"active"},"order":4711})",
        QStringLiteral("qa_ios && lang:en"), Morning,
        { { "7F3A91C06B2E4D58A1C3F0E9D7B46258C09E42", "1-11-1", Refused },
          { "A0B1C2D3E4F5061728394A5B6C7D8E9F0A1B2C", "1-12-1", Accepted } },
        { { "apns-priority", "5" }, { "apns-expiration", "1795521727" } });
    return exchange;
}

inline hub::Exchange secondSend()
{
    hub::Exchange exchange = sent(
        R"({"aps":{"alert":{"body":"Pick it up at the counter before 19:30.","title":"Order ready"},)"
        R"("sound":"default","badge":1,"thread-id":"orders","interruption-level":"time-sensitive",)"
        R"("relevance-score":0.8},"order":4711})",
        QStringLiteral("lang:en && qa_ios"), Later,
        { { "A0B1C2D3E4F5061728394A5B6C7D8E9F0A1B2C", "1-12-1", Accepted } },
        { { "apns-priority", "10" } });
    exchange.timings = { .send = 1, .wait = 296, .receive = 4, .total = 301 };
    return exchange;
}

} // namespace support
