// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rowtable.h"

namespace sandbox {

namespace {

constexpr quint32 Free = 0xffffffff;
constexpr quint32 Removed = 0xfffffffe; ///< Searches go on behind it.
constexpr size_t Smallest = 16;

} // namespace

void RowTable::add(size_t hash, quint32 row, const HashOf &hashOf)
{
    if ((m_used + 1) * 2 > m_slots.size())
        grow(hashOf);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at] != Free)
        at = (at + 1) & mask;
    m_slots[at] = row;
    ++m_used;
    ++m_rows;
}

void RowTable::remove(size_t hash, quint32 row)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at] != row) {
        Q_ASSERT(m_slots[at] != Free);
        at = (at + 1) & mask;
    }
    m_slots[at] = Removed;
    --m_rows;
}

QVarLengthArray<quint32, 8> RowTable::candidates(size_t hash) const
{
    QVarLengthArray<quint32, 8> rows;
    if (m_slots.empty())
        return rows;
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask; m_slots[at] != Free; at = (at + 1) & mask) {
        if (m_slots[at] != Removed)
            rows.append(m_slots[at]);
    }
    return rows;
}

void RowTable::grow(const HashOf &hashOf)
{
    size_t size = Smallest;
    // As large again only if it is full of rows, and not of slots that rows have left.
    while (size < (m_rows + 1) * 3)
        size *= 2;
    std::vector<quint32> rows;
    rows.swap(m_slots);
    m_slots.assign(size, Free);
    m_used = 0;
    m_rows = 0;
    for (const quint32 row : rows) {
        if (row < Removed)
            add(hashOf(row), row, hashOf);
    }
}

} // namespace sandbox
