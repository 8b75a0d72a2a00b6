// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/memoryshelf.h"

#include <QMutexLocker>

#include <algorithm>

namespace history {

namespace {

bool fits(const HistoryRow &row, const HistoryFilter &filter)
{
    return filter.search.isEmpty() && (filter.hub.isEmpty() || filter.hub == row.hub.id)
        && (!filter.platform || filter.platform == row.platform)
        && (!filter.result || filter.result == row.result)
        && (!filter.from.isValid() || row.startedAt >= filter.from)
        && (!filter.until.isValid() || row.startedAt < filter.until)
        && (!filter.pinnedOnly || row.pinned)
        && (filter.label.isEmpty() || filter.label == row.label);
}

} // namespace

void MemoryShelf::add(NewEntry &entry, int limit)
{
    const QMutexLocker lock(&m_mutex);
    entry.row.id = --m_lastId;
    m_entries.append(entry);
    if (m_entries.size() > limit)
        m_entries.removeFirst();
}

QList<NewEntry> MemoryShelf::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries;
}

void MemoryShelf::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

QList<HistoryRow> MemoryShelf::rows(const HistoryFilter &filter) const
{
    const QMutexLocker lock(&m_mutex);
    QList<HistoryRow> rows;
    std::for_each(m_entries.crbegin(), m_entries.crend(), [&](const NewEntry &entry) {
        if (fits(entry.row, filter))
            rows.append(entry.row);
    });
    return rows;
}

std::optional<QByteArray> MemoryShelf::json(qint64 id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found =
        std::ranges::find_if(m_entries, [id](const NewEntry &entry) { return entry.row.id == id; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->json);
}

} // namespace history
