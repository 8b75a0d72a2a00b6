// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfilter.h"
#include "history/sqltypes.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace history {

// What changes the database. Each is all or nothing.

/// An exchange on its way into the database.
struct NewEntry
{
    HistoryRow row; ///< Gets its id when it is written.
    QByteArray json; ///< hub::toJson(), compact.
};

/// The entry for \a exchange: diagnosed and written as JSON, without secrets.
NewEntry entryOf(const hub::Exchange &exchange, const HubRef &hub, const QString &title = {});

/// Writes \a entries in one transaction and fills in their ids.
MaybeFault insertEntries(SqlDatabase &database, QList<NewEntry> &entries);

/// Writes those of \a entries whose uuid is not there yet; \a added counts them.
MaybeFault mergeEntries(SqlDatabase &database, const QList<NewEntry> &entries, qint64 &added);

MaybeFault updatePinned(SqlDatabase &database, const QList<qint64> &ids, bool pinned);
MaybeFault updateLabel(SqlDatabase &database, qint64 id, const QString &label);
MaybeFault updateNote(SqlDatabase &database, qint64 id, const QString &note);

MaybeFault deleteRows(SqlDatabase &database, const QList<qint64> &ids);

/// The ids of some of the oldest rows, at most \a limit, pinned ones only if \a withPinned.
QList<qint64> oldestRows(SqlDatabase &database, bool withPinned, int limit);

/// The ids of some rows that \a retention lets go at \a now, at most \a limit; none when all may
/// stay.
QList<qint64> rowsToDrop(SqlDatabase &database, const Retention &retention, const QDateTime &now,
                         int limit);

/// Gives the space of deleted rows back to the disk, a part of it at a time; asks \a isStopping in
/// between.
MaybeFault shrink(SqlDatabase &database, const std::function<bool()> &isStopping);

} // namespace history
