// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfilter.h"
#include "history/sqltypes.h"
#include "hub/exchange.h"

#include <QByteArray>

namespace history {

// What reads from the database. Each answers with what it found up to a fault.

/// At most \a limit rows from \a start on.
HistoryPage readPage(SqlDatabase &database, const HistoryFilter &filter, const PageStart &start,
                     int limit);

/// Exact for the filters hub, platform and result; all else is counted up to HistoryCount::Most.
HistoryCount countRows(SqlDatabase &database, const HistoryFilter &filter);

/// Every hub that has rows, by name.
QList<HubRef> readHubs(SqlDatabase &database);

/// The row \a id.
std::optional<HistoryRow> readRow(SqlDatabase &database, qint64 id);

/// The exchange \a id as hub::toJson() wrote it; empty when there is none.
QByteArray readBody(SqlDatabase &database, qint64 id);

/// The exchange \a id. Error part `id`, or that of hub::exchangeFromJson().
base::Result<hub::Exchange> readExchange(SqlDatabase &database, qint64 id);

/// Bytes of all exchanges.
qint64 totalBytes(SqlDatabase &database);

} // namespace history
