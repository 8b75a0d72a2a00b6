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
/// yet, then Processing, then the end with its counts.
class TelemetryLog
{
public:
    static constexpr qsizetype MaxSends = 10000; ///< The oldest go.

    /// After a send nothing is told for \a silent, and no end for \a processing.
    TelemetryLog(std::chrono::milliseconds silent, std::chrono::milliseconds processing);

    /// \a deliveries are all that came of the send \a id.
    void add(const QString &id, const SendOrder &order, const QList<Delivery> &deliveries,
             const QDateTime &now);

    /// The NotificationDetails of the send \a id at \a now; nothing when it is not known, or not
    /// yet. \a address is that of the notification.
    std::optional<QByteArray> xml(const QString &id, const QString &address,
                                  const QDateTime &now) const;

private:
    struct Send
    {
        QDateTime at;
        QByteArray body;
        QString tags;
        hub::Platform format;
        QMap<hub::Platform, QMap<QString, int>> counts; ///< By platform and machine name.
    };

    std::chrono::milliseconds m_silent;
    std::chrono::milliseconds m_processing;
    QHash<QString, Send> m_sends;
    QQueue<QString> m_order;
};

} // namespace sandbox
