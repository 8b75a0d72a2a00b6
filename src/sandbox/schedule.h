// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sendorder.h"

#include <QHash>
#include <QMultiMap>

namespace sandbox {

/// The sends that wait for their time. Tags are looked at when the time has come and not before,
/// as the service's documents imply (protocol.md 3.7).
class Schedule
{
public:
    static constexpr qsizetype MaxSends = 10000;

    bool isFull() const { return m_orders.size() >= MaxSends; }
    /// Keeps \a order, which must have a time, under \a id.
    void add(const QString &id, const SendOrder &order);
    /// Drops the send \a id; false if there is none.
    bool cancel(const QString &id);

    std::optional<QDateTime> nextDue() const;
    /// The first send that is due at \a now, which is then no longer kept.
    std::optional<std::pair<QString, SendOrder>> takeDue(const QDateTime &now);

private:
    QHash<QString, SendOrder> m_orders;
    QMultiMap<QDateTime, QString> m_times;
};

} // namespace sandbox
