// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/outcome.h"

#include "hub/xmltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct VerdictRow
{
    const char *fragment; ///< Compared without case, anywhere in the text.
    DeviceVerdict verdict;
};

// Sentences first, since the machine names are short enough to occur in them (protocol.md 7.2,
// 7.3). The wording of the size and credential errors is UNVERIFIED there.
constexpr std::array Verdicts{
    VerdictRow{ "successfully sent to the push notification system", DeviceVerdict::Accepted },
    VerdictRow{ "handle for the registration is invalid", DeviceVerdict::BadHandle },
    VerdictRow{ "token provider is wrong", DeviceVerdict::WrongCredentials },
    VerdictRow{ "token provider is invalid", DeviceVerdict::RefusedCredentials },
    VerdictRow{ "notification payload is invalid", DeviceVerdict::BadPayload },
    VerdictRow{ "size is too large", DeviceVerdict::TooLarge },
    VerdictRow{ "invalid pns credentials", DeviceVerdict::RefusedCredentials },
    VerdictRow{ "invalid credentials", DeviceVerdict::RefusedCredentials },
    VerdictRow{ "invalidnotificationsize", DeviceVerdict::TooLarge },
    VerdictRow{ "invalidnotificationformat", DeviceVerdict::BadPayload },
    VerdictRow{ "invalidcredentials", DeviceVerdict::RefusedCredentials },
    VerdictRow{ "invalidtoken", DeviceVerdict::RefusedCredentials },
    VerdictRow{ "badchannel", DeviceVerdict::BadHandle },
    VerdictRow{ "expiredchannel", DeviceVerdict::BadHandle },
    VerdictRow{ "wrongtoken", DeviceVerdict::BadHandle },
    VerdictRow{ "wrongchannel", DeviceVerdict::WrongCredentials },
    VerdictRow{ "throttled", DeviceVerdict::Throttled },
    VerdictRow{ "pnsunreachable", DeviceVerdict::Unreachable },
    VerdictRow{ "pnsunavailable", DeviceVerdict::Unreachable },
    VerdictRow{ "pnsservererror", DeviceVerdict::Unreachable },
    VerdictRow{ "pnsinterfaceerror", DeviceVerdict::Unreachable },
    VerdictRow{ "tokenprovider", DeviceVerdict::Unreachable },
    VerdictRow{ "channeldisconnected", DeviceVerdict::Unreachable },
    VerdictRow{ "skipped", DeviceVerdict::Skipped },
    VerdictRow{ "dropped", DeviceVerdict::Dropped },
};

Error notAnOutcome(const QString &message, qsizetype offset)
{
    return { message, u"outcome"_s, offset };
}

DeviceResult readResult(QXmlStreamReader &xml)
{
    DeviceResult result{ u"Unknown"_s, u"Unknown"_s, u"Unknown"_s, u"UnknownError"_s };
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (text.isEmpty())
            continue;
        if (name == u"ApplicationPlatform")
            result.platform = text;
        else if (name == u"PnsHandle")
            result.handle = text;
        else if (name == u"RegistrationId")
            result.registrationId = text;
        else if (name == u"Outcome")
            result.outcome = text;
    }
    return result;
}

void readResults(QXmlStreamReader &xml, Outcome &outcome)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"RegistrationResult")
            outcome.results.append(readResult(xml));
        else
            xml.skipCurrentElement();
    }
}

base::Result<Outcome> parseXml(const QByteArray &body)
{
    QXmlStreamReader xml(xmlText(body));
    if (xml.readNextStartElement() && xml.name() != u"NotificationOutcome") {
        return notAnOutcome(QCoreApplication::translate(
                                "hub::Outcome", "The root is “%1”, not a NotificationOutcome.")
                                .arg(xml.name()),
                            0);
    }
    Outcome outcome;
    while (!xml.hasError() && xml.readNextStartElement()) {
        if (xml.name() == u"Success")
            outcome.success = xml.readElementText().trimmed().toLongLong();
        else if (xml.name() == u"Failure")
            outcome.failure = xml.readElementText().trimmed().toLongLong();
        else if (xml.name() == u"Results")
            readResults(xml, outcome);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError()) {
        return notAnOutcome(
            QCoreApplication::translate("hub::Outcome",
                                        "The outcome is not well formed, line %1, column %2.")
                .arg(xml.lineNumber())
                .arg(xml.columnNumber()),
            xml.characterOffset());
    }
    return outcome;
}

base::Result<Outcome> parseJson(const QByteArray &body)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(body, &fault).object();
    const QJsonObject properties = root.value(u"properties").toObject(root);
    if (fault.error != QJsonParseError::NoError || !properties.contains(u"results")) {
        return notAnOutcome(QCoreApplication::translate(
                                "hub::Outcome", "The answer is JSON without an outcome's results."),
                            fault.offset);
    }
    Outcome outcome;
    outcome.success = properties.value(u"success").toInteger();
    outcome.failure = properties.value(u"failure").toInteger();
    for (const QJsonValue value : properties.value(u"results").toArray()) {
        const QJsonObject result = value.toObject();
        outcome.results.append({ result.value(u"applicationPlatform").toString(u"Unknown"_s),
                                 result.value(u"pnsHandle").toString(u"Unknown"_s),
                                 result.value(u"registrationId").toString(u"Unknown"_s),
                                 result.value(u"outcome").toString(u"UnknownError"_s) });
    }
    return outcome;
}

} // namespace

DeviceVerdict verdictOf(const QString &outcomeText)
{
    for (const VerdictRow &row : Verdicts) {
        if (outcomeText.contains(QLatin1String(row.fragment), Qt::CaseInsensitive))
            return row.verdict;
    }
    return outcomeText.trimmed() == u"Success" ? DeviceVerdict::Accepted : DeviceVerdict::Unknown;
}

QString verdictText(DeviceVerdict verdict, const QString &platform)
{
    const auto known = platformOfFormat(platform);
    const QString service = known ? traits(*known).serviceName : platform;
    switch (verdict) {
    case DeviceVerdict::Accepted:
        return QCoreApplication::translate("hub::Outcome", "Accepted by %1").arg(service);
    case DeviceVerdict::BadHandle:
        return QCoreApplication::translate("hub::Outcome", "Handle not valid here");
    case DeviceVerdict::WrongCredentials:
        return QCoreApplication::translate("hub::Outcome", "Credentials are for another app");
    case DeviceVerdict::RefusedCredentials:
        return QCoreApplication::translate("hub::Outcome", "Credentials refused by %1")
            .arg(service);
    case DeviceVerdict::BadPayload:
        return QCoreApplication::translate("hub::Outcome", "Payload refused by %1").arg(service);
    case DeviceVerdict::TooLarge:
        return QCoreApplication::translate("hub::Outcome", "Payload too large");
    case DeviceVerdict::Throttled:
        return QCoreApplication::translate("hub::Outcome", "Held back by %1").arg(service);
    case DeviceVerdict::Unreachable:
        return QCoreApplication::translate("hub::Outcome", "%1 did not answer").arg(service);
    case DeviceVerdict::Skipped:
        return QCoreApplication::translate("hub::Outcome", "Skipped, same handle twice");
    case DeviceVerdict::Dropped:
        return QCoreApplication::translate("hub::Outcome", "Dropped by %1").arg(service);
    case DeviceVerdict::Unknown:
        return QCoreApplication::translate("hub::Outcome", "Refused, no reason given");
    }
    Q_UNREACHABLE();
}

base::Result<Outcome> Outcome::parse(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    return trimmed.startsWith('{') ? parseJson(trimmed) : parseXml(body);
}

std::optional<Outcome> toOutcome(const Exchange &exchange)
{
    if (!exchange.response || exchange.response->status / 100 != 2
        || exchange.response->body.trimmed().isEmpty())
        return std::nullopt;
    const auto outcome = Outcome::parse(exchange.response->body);
    return outcome ? std::optional(*outcome) : std::nullopt;
}

} // namespace hub
