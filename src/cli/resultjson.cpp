// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resultjson.h"

#include "hub/diagnosis.h"
#include "hub/exchangejson.h"
#include "hub/outcome.h"
#include "hub/serviceerror.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue outcomeJson(const hub::Exchange &exchange)
{
    const auto outcome = hub::toOutcome(exchange);
    if (!outcome)
        return QJsonValue::Null;
    QJsonArray results;
    for (const hub::DeviceResult &result : outcome->results) {
        results.append(QJsonObject{ { u"platform"_s, result.platform },
                                    { u"handle"_s, result.handle },
                                    { u"registrationId"_s, result.registrationId },
                                    { u"outcome"_s, result.outcome } });
    }
    return QJsonObject{ { u"success"_s, outcome->success },
                        { u"failure"_s, outcome->failure },
                        { u"results"_s, results } };
}

QJsonObject diagnosisJson(const hub::Diagnosis &diagnosis)
{
    return { { u"severity"_s, hub::severityName(diagnosis.severity) },
             { u"code"_s, diagnosis.code },
             { u"message"_s, diagnosis.message },
             { u"hint"_s, diagnosis.hint } };
}

QJsonObject timingJson(const hub::Timings &timings)
{
    return { { u"lookup"_s, orNull(timings.lookup) },
             { u"connect"_s, orNull(timings.connect) },
             { u"tls"_s, orNull(timings.secure) },
             { u"send"_s, orNull(timings.send) },
             { u"wait"_s, orNull(timings.wait) },
             { u"receive"_s, orNull(timings.receive) },
             { u"total"_s, timings.total } };
}

QString trackingId(const hub::Exchange &exchange)
{
    const QString fromHeader = hub::responseHeader(exchange, "TrackingId");
    if (!fromHeader.isEmpty() || !exchange.response)
        return fromHeader;
    return hub::toServiceError(*exchange.response).trackingId;
}

} // namespace

QJsonObject resultJson(const hub::Exchange &whole)
{
    const hub::Exchange exchange = hub::withoutSecrets(whole);
    const bool isAnswered = exchange.response.has_value();
    const int status = isAnswered ? exchange.response->status : 0;
    return {
        { u"status"_s, isAnswered ? QJsonValue(status) : QJsonValue(QJsonValue::Null) },
        { u"reason"_s,
          isAnswered ? orNull(QString::fromUtf8(exchange.response->reason)) : QJsonValue::Null },
        { u"accepted"_s, hub::isAccepted(exchange) },
        { u"notificationId"_s, orNull(hub::notificationId(exchange)) },
        { u"trackingId"_s, orNull(trackingId(exchange)) },
        { u"correlationId"_s,
          orNull(hub::responseHeader(exchange, "x-ms-correlation-request-id")) },
        { u"location"_s, orNull(hub::responseHeader(exchange, "Location")) },
        { u"outcome"_s, outcomeJson(exchange) },
        { u"diagnosis"_s, diagnosisJson(hub::diagnose(exchange).first()) },
        { u"timing"_s, timingJson(exchange.timings) },
    };
}

QString resultText(const hub::Exchange &whole)
{
    const hub::Exchange exchange = hub::withoutSecrets(whole);
    QStringList lines;
    if (exchange.response) {
        lines.append(u"%1 %2"_s.arg(exchange.response->status)
                         .arg(QString::fromUtf8(exchange.response->reason)));
    }
    for (const hub::Diagnosis &diagnosis : hub::diagnose(exchange)) {
        lines.append(u"%1 (%2)"_s.arg(diagnosis.message, diagnosis.code));
        for (const QString &sentence : { diagnosis.detail, diagnosis.hint }) {
            if (!sentence.isEmpty())
                lines.append(u"  "_s + sentence);
        }
    }
    if (const auto outcome = hub::toOutcome(exchange)) {
        for (const hub::DeviceResult &result : outcome->results) {
            lines.append(u"%1\t%2\t%3\t%4"_s.arg(result.platform, result.registrationId,
                                                 result.handle, result.outcome));
        }
    }
    const QString id = hub::notificationId(exchange);
    if (!id.isEmpty())
        lines.append(QCoreApplication::translate("cli::Send", "Notification id %1").arg(id));
    return lines.join(u'\n') + u'\n';
}

} // namespace cli
