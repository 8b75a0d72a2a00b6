// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"

#include "history/sqldatabase.h"

#include <QMutexLocker>

namespace history {

using namespace Qt::StringLiterals;

HistoryWriter::HistoryWriter(QString path, MemoryShelf &shelf)
    : m_path(std::move(path))
    , m_shelf(shelf)
{
}

HistoryWriter::Access HistoryWriter::access() const
{
    const QMutexLocker lock(&m_mutex);
    return m_access;
}

Opened HistoryWriter::open(SqlDatabase &database, Check check)
{
    const Opened opened = openHistory(database, m_path, check);
    m_state = opened.state;
    m_dataVersion = 0;
    haveOthersWritten(database);
    const QMutexLocker lock(&m_mutex);
    m_access = { m_access.opening + 1, opened.mode, opened.isReadable };
    return opened;
}

bool HistoryWriter::write(SqlDatabase &database, QList<NewEntry> &entries)
{
    const QList<NewEntry> kept = m_shelf.all();
    QList<NewEntry> all = kept + entries;
    MaybeFault fault = save(database, all);
    if (fault && fault->kind == SqlFault::Kind::Damaged) {
        open(database, Check::Whole);
        fault = save(database, all);
    }
    if (fault) {
        keep(*fault, entries);
        return false;
    }
    entries = all.sliced(kept.size());
    m_shelf.clear();
    if (!m_state.isWritable())
        m_state = { .kind = StoreState::Kind::Ready };
    return !kept.isEmpty();
}

MaybeFault HistoryWriter::save(SqlDatabase &database, QList<NewEntry> &entries)
{
    if (m_state.kind == StoreState::Kind::Newer)
        return SqlFault{ SqlFault::Kind::ReadOnly, {} };
    // What kept it from being opened may have gone: a folder made writable, a disk put in.
    if (!database.isOpen() || access().mode != SqlMode::ReadWrite) {
        const Opened opened = open(database, Check::Usual);
        if (!opened.state.isWritable())
            return SqlFault{ opened.state.reason, {} };
    }
    return insertEntries(database, entries);
}

void HistoryWriter::keep(const SqlFault &fault, QList<NewEntry> &entries)
{
    for (NewEntry &entry : entries)
        m_shelf.add(entry, KeptInMemory);
    if (m_state.isWritable())
        m_state = unwritable(fault, m_path, KeptInMemory);
}

bool HistoryWriter::haveOthersWritten(SqlDatabase &database)
{
    if (!database.isOpen())
        return false;
    const qint64 before = m_dataVersion;
    m_dataVersion = database.single(u"PRAGMA data_version"_s).toLongLong();
    return before != 0 && before != m_dataVersion;
}

} // namespace history
