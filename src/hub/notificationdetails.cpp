// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/notificationdetails.h"

#include "hub/request.h"
#include "hub/xmltext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct StateWord
{
    QLatin1String word;
    DeliveryState state;
};

// Both spellings of cancelled occur; DetailedStateAvailable is one that clients make up
// (protocol.md 7.4).
constexpr std::array StateWords{
    StateWord{ QLatin1String("Scheduled"), DeliveryState::Scheduled },
    StateWord{ QLatin1String("Enqueued"), DeliveryState::Enqueued },
    StateWord{ QLatin1String("Processing"), DeliveryState::Processing },
    StateWord{ QLatin1String("DetailedStateAvailable"), DeliveryState::Processing },
    StateWord{ QLatin1String("Completed"), DeliveryState::Completed },
    StateWord{ QLatin1String("NoTargetFound"), DeliveryState::NoTargetFound },
    StateWord{ QLatin1String("Abandoned"), DeliveryState::Abandoned },
    StateWord{ QLatin1String("Canceled"), DeliveryState::Cancelled },
    StateWord{ QLatin1String("Cancelled"), DeliveryState::Cancelled },
};

DeliveryState stateOf(const QString &word)
{
    for (const StateWord &row : StateWords) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.state;
    }
    return DeliveryState::Unknown;
}

Error notTelemetry(const QString &message, qsizetype offset)
{
    return { message, u"telemetry"_s, offset };
}

QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // without a zone it is UTC
    return time.toUTC();
}

OutcomeCount readCount(QXmlStreamReader &xml, const QString &service)
{
    OutcomeCount count{ service, {}, 0 };
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Name")
            count.name = xml.readElementText().trimmed();
        else if (xml.name() == u"Count")
            count.count = xml.readElementText().trimmed().toLongLong();
        else
            xml.skipCurrentElement();
    }
    return count;
}

void readCounts(QXmlStreamReader &xml, const QString &service, QList<OutcomeCount> &counts)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Outcome")
            counts.append(readCount(xml, service));
        else
            xml.skipCurrentElement();
    }
}

void readElement(QXmlStreamReader &xml, NotificationDetails &details)
{
    static const QString counts = u"OutcomeCounts"_s;
    const QString name = xml.name().toString();
    if (name.endsWith(counts))
        return readCounts(xml, name.chopped(counts.size()), details.counts);
    const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    if (name == u"NotificationId") {
        details.id = text;
    } else if (name == u"State") {
        details.stateWord = text;
        details.state = stateOf(text);
    } else if (name == u"EnqueueTime") {
        details.enqueuedAt = timeOf(text);
    } else if (name == u"StartTime") {
        details.startedAt = timeOf(text);
    } else if (name == u"EndTime") {
        details.endedAt = timeOf(text);
    } else if (name == u"NotificationBody") {
        details.body = text;
    } else if (name == u"Tags") {
        details.tags = text;
    } else if (name == u"TargetPlatforms") {
        for (const QString &platform : text.split(u',', Qt::SkipEmptyParts))
            details.platforms.append(platform.trimmed());
    } else if (name == u"PnsErrorDetailsUri") {
        details.errorDetails = QUrl(text);
    }
}

} // namespace

bool isFinal(DeliveryState state)
{
    using enum DeliveryState;
    return state == Completed || state == NoTargetFound || state == Abandoned || state == Cancelled;
}

QString deliveryStateText(DeliveryState state)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("hub::DeliveryState", text);
    };
    switch (state) {
    case DeliveryState::Scheduled:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Scheduled"));
    case DeliveryState::Enqueued:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Enqueued"));
    case DeliveryState::Processing:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Processing"));
    case DeliveryState::Completed:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Completed"));
    case DeliveryState::NoTargetFound:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Nobody matched"));
    case DeliveryState::Abandoned:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Given up after 30 minutes"));
    case DeliveryState::Cancelled:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Cancelled"));
    case DeliveryState::Unknown:
        return tr(QT_TRANSLATE_NOOP("hub::DeliveryState", "Not known"));
    }
    Q_UNREACHABLE();
}

base::Result<NotificationDetails> NotificationDetails::parse(const QByteArray &body)
{
    QXmlStreamReader xml(xmlText(body));
    if (xml.readNextStartElement() && xml.name() != u"NotificationDetails") {
        return notTelemetry(
            QCoreApplication::translate("hub::NotificationDetails",
                                        "The root is “%1”, not a NotificationDetails.")
                .arg(xml.name()),
            0);
    }
    NotificationDetails details;
    while (!xml.hasError() && xml.readNextStartElement())
        readElement(xml, details);
    if (xml.hasError()) {
        return notTelemetry(
            QCoreApplication::translate("hub::NotificationDetails",
                                        "The telemetry is not well formed, line %1, column %2.")
                .arg(xml.lineNumber())
                .arg(xml.columnNumber()),
            xml.characterOffset());
    }
    return details;
}

HttpRequest telemetryRequest(const HubAddress &address, const SasToken &token, const QString &id)
{
    return getRequest(address.url(u"messages/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)),
                                  u"api-version=2020-06"_s),
                      token);
}

} // namespace hub
