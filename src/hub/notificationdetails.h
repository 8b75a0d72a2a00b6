// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/httpmessage.h"
#include "hub/hubaddress.h"
#include "hub/sastoken.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hub {

/// How far a notification is on its way through the hub (protocol.md 7.4).
enum class DeliveryState {
    Scheduled,
    Enqueued,
    Processing,
    Completed,
    NoTargetFound,
    Abandoned, ///< It could not be handed over within 30 minutes.
    Cancelled,
    Unknown, ///< A word that is not in the table, or `Unknown` itself.
};

/// Whether nothing more will come of it.
bool isFinal(DeliveryState state);
/// The state in one or two words. Translated.
QString deliveryStateText(DeliveryState state);

/// How many devices of a push service ended in one way.
struct OutcomeCount
{
    QString service; ///< `Apns`, `Wns`, `FcmV1`, …: the element's name without `OutcomeCounts`.
    QString name; ///< `Success`, `WrongToken`, … (protocol.md 7.3), word for word.
    qint64 count = 0;

    friend bool operator==(const OutcomeCount &, const OutcomeCount &) = default;
};

/// What became of a notification, as the hub tells it later: the telemetry.
struct NotificationDetails
{
    QString id;
    DeliveryState state = DeliveryState::Unknown;
    QString stateWord; ///< Word for word.
    QDateTime enqueuedAt; ///< UTC; invalid when it is not said. The same for the next two.
    QDateTime startedAt;
    QDateTime endedAt;
    QString body;
    QString tags;
    QStringList platforms;
    QList<OutcomeCount> counts; ///< In the order of the document.
    QUrl errorDetails; ///< Where the push services' own errors can be read; with a signature.

    /// Reads `NotificationDetails`, elements in any order, missing ones absent, whatever encoding
    /// it declares. The error has the part `telemetry`.
    static base::Result<NotificationDetails> parse(const QByteArray &body);

    friend bool operator==(const NotificationDetails &, const NotificationDetails &) = default;
};

/// A request for the telemetry of the notification \a id. The Standard tier only (protocol.md 3.8);
/// whether Send suffices or Manage is needed is UNVERIFIED.
HttpRequest telemetryRequest(const HubAddress &address, const SasToken &token, const QString &id);

} // namespace hub
