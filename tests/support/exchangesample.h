// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QDateTime>
#include <QString>

namespace support {

inline constexpr char SampleKey[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";

inline hub::HubAddress sampleAddress()
{
    return *hub::HubAddress::make(QUrl(QStringLiteral("https://demo.servicebus.windows.net/")),
                                  QStringLiteral("orders"));
}

/// Signed with SampleKey, so that its signature can be looked for.
inline hub::SasToken sampleToken()
{
    return hub::SasToken::sign(sampleAddress().resource(), QStringLiteral("RuleName"),
                               base::Secret(SampleKey), 1800000000);
}

/// The signature of sampleToken() as it stands in the header.
inline QByteArray sampleSignature()
{
    const QByteArray header = sampleToken().header().reveal();
    const qsizetype from = header.indexOf("sig=") + 4;
    return header.mid(from, header.indexOf('&', from) - from);
}

/// What tells one sample from the next.
struct Sample
{
    QByteArray payload = "{\"aps\":{\"alert\":\"Hello\"}}";
    hub::Platform platform = hub::Platform::Apple;
    hub::Target target = hub::Everyone{};
    int status = 201;
    QByteArray answer;
    QDateTime at = QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
};

/// A signed send as HubSession gives it, and its answer.
inline hub::Exchange exchangeOf(const Sample &sample)
{
    const hub::Request meant{ .notification = { sample.platform, sample.payload },
                              .target = sample.target };
    hub::Exchange exchange{ .meant = meant,
                            .request = *hub::toHttp(meant, sampleAddress(), sampleToken()) };
    exchange.requestWritten = true;
    exchange.startedAt = sample.at;
    exchange.timings = { .connect = 20, .wait = 40, .total = 61.5 };
    hub::HttpResponse response{ .status = sample.status,
                                .reason = "Reason",
                                .body = sample.answer,
                                .bodyBytes = sample.answer.size() };
    if (sample.status / 100 == 2) {
        response.headers.append(hub::Header{
            "Location", "https://demo.servicebus.windows.net/orders/messages/NH-1?x=1" });
    }
    exchange.response = response;
    return exchange;
}

} // namespace support
