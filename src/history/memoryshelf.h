// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyedits.h"
#include "hub/exchange.h"

#include <QList>
#include <QMutex>

#include <optional>

namespace history {

/// The exchanges that could not be saved, the last of them. Any thread may ask.
class MemoryShelf
{
public:
    /// Keeps \a entry under an id below zero, which it gets; drops the oldest past \a limit.
    void add(NewEntry &entry, int limit);

    /// All of them, the oldest first.
    QList<NewEntry> all() const;
    void clear();

    /// Those that fit \a filter, the newest first. A text search finds none of them.
    QList<HistoryRow> rows(const HistoryFilter &filter) const;
    std::optional<QByteArray> json(qint64 id) const;

private:
    mutable QMutex m_mutex;
    QList<NewEntry> m_entries;
    qint64 m_lastId = 0;
};

} // namespace history
