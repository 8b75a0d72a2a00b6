// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyedits.h"
#include "history/historyfile.h"
#include "history/memoryshelf.h"

#include <QList>
#include <QMutex>
#include <QString>

namespace history {

/// The side of the history that writes: opens the file, saves what comes, and when that cannot be
/// done keeps it until it can. Lives in the writing thread; access() may be asked from any.
class HistoryWriter
{
public:
    /// How another connection is opened, and which opening of the file that belongs to.
    struct Access
    {
        int opening = 0; ///< 0: not yet opened.
        SqlMode mode = SqlMode::ReadWrite;
        bool isReadable = false;
    };

    HistoryWriter(QString path, MemoryShelf &shelf);

    Opened open(SqlDatabase &database, Check check);

    /// Saves \a entries, and before them what is on the shelf, and fills in their ids; those that
    /// went onto the shelf have ids below zero. Gives whether the shelf was emptied.
    bool write(SqlDatabase &database, QList<NewEntry> &entries);

    /// Whether another connection has written since the last call.
    bool haveOthersWritten(SqlDatabase &database);

    const StoreState &state() const { return m_state; }
    Access access() const;

private:
    MaybeFault save(SqlDatabase &database, QList<NewEntry> &entries);
    void keep(const SqlFault &fault, QList<NewEntry> &entries);

    const QString m_path;
    MemoryShelf &m_shelf;
    StoreState m_state;
    qint64 m_dataVersion = 0;
    mutable QMutex m_mutex; ///< Over m_access.
    Access m_access;
};

} // namespace history
