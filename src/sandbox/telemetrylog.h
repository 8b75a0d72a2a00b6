// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/delivery.h"
#include "sandbox/sendorder.h"

#include <QDateTime>
#include <QHash>
#include <QQueue>
#include <QString>

#include <chrono>
#include <optional>

namespace sandbox {

/// What the hub tells later of each send (protocol.md 3.8, 7.4). It moves on by the clock: nothing
/// yet, then Processing, then the end with its counts. A scheduled send is Scheduled before, until
/// it begins or is Canceled. (When the service tells that is UNVERIFIED; the states are its own.)
class TelemetryLog
{
public:
    static constexpr qsizetype MaxSends = 10000; ///< The oldest go.

    /// After the beginning of a send nothing is told for \a silent, and no end for \a processing.
    TelemetryLog(std::chrono::milliseconds silent, std::chrono::milliseconds processing);

    /// The send \a id waits for its time.
    void schedule(const QString &id, const SendOrder &order, const QDateTime &now);
    void cancel(const QString &id, const QDateTime &now);
    /// The send \a id begins, after it was scheduled or at once.
    void begin(const QString &id, const SendOrder &order, const QDateTime &now);
    /// Takes in what became of the send \a id for one device.
    void count(const QString &id, const Delivery &delivery);
    /// All devices of the send \a id have been served.
    void finish(const QString &id, const QDateTime &now);

    /// The NotificationDetails of the send \a id at \a now; nothing when it is not known, or not
    /// yet. \a address is that of the notification.
    std::optional<QByteArray> xml(const QString &id, const QString &address,
                                  const QDateTime &now) const;

private:
    struct Send
    {
        QByteArray body;
        QString tags;
        hub::Platform format = hub::Platform::Windows;
        QDateTime enqueued;
        std::optional<QDateTime> begun;
        std::optional<QDateTime> ended; ///< Or cancelled.
        QMap<hub::Platform, QMap<QString, int>> counts; ///< By platform and machine name.
    };

    void enter(const QString &id, const SendOrder &order, const QDateTime &now);
    QDateTime endOf(const Send &send) const;
    QString stateOf(const Send &send, const QDateTime &now) const;

    std::chrono::milliseconds m_silent;
    std::chrono::milliseconds m_processing;
    QHash<QString, Send> m_sends;
    QQueue<QString> m_order;
};

} // namespace sandbox
