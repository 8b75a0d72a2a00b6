// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/schedule.h"

namespace sandbox {

void Schedule::add(const QString &id, const SendOrder &order)
{
    Q_ASSERT(order.due);
    m_orders.insert(id, order);
    m_times.insert(*order.due, id);
}

bool Schedule::cancel(const QString &id)
{
    const auto found = m_orders.constFind(id);
    if (found == m_orders.constEnd())
        return false;
    m_times.remove(*found->due, id);
    m_orders.erase(found);
    return true;
}

std::optional<QDateTime> Schedule::nextDue() const
{
    return m_times.isEmpty() ? std::nullopt : std::optional(m_times.firstKey());
}

std::optional<std::pair<QString, SendOrder>> Schedule::takeDue(const QDateTime &now)
{
    if (m_times.isEmpty() || m_times.firstKey() > now)
        return std::nullopt;
    const QString id = m_times.first();
    m_times.erase(m_times.begin());
    return std::pair(id, m_orders.take(id));
}

} // namespace sandbox
