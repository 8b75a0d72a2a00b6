// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sending.h"

namespace sandbox {

QList<Registration> Sending::nextSlice(const RegistrationStore &store)
{
    const SendOrder &order = m_dispatch.order();
    const QList<quint32> rows = store.index()
                                    .match(order.format, order.tags ? &*order.tags : nullptr)
                                    .rowsFrom(m_next, Slice + 1);
    m_isOver = rows.size() <= Slice;
    QList<Registration> slice;
    for (const quint32 row : rows.first(qMin(rows.size(), Slice)))
        slice.append(store.at(row));
    if (!m_isOver)
        m_next = rows.last();
    return slice;
}

} // namespace sandbox
