// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfilter.h"
#include "history/sqltypes.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace history {

/// What came of an export.
struct Exported
{
    qint64 rows = 0;
    std::optional<base::Error> error; ///< There is no file then.
};

/// What came of an import.
struct Imported
{
    static constexpr int MostFaults = 20;

    qint64 added = 0;
    qint64 known = 0; ///< Were there already, by their uuid.
    qint64 faulty = 0; ///< Lines that could not be read,
    QStringList faults; ///< and what is wrong with the first of them; translated.
    std::optional<base::Error> error; ///< Why it ended early.
};

/// Asked now and then; true ends a long piece of work.
using IsStopping = std::function<bool()>;

/// Writes what fits \a filter to the file \a path as JSON lines, the oldest first. The file is
/// replaced when all of it is written.
Exported exportHistory(SqlDatabase &database, const HistoryFilter &filter, const QString &path,
                       const IsStopping &isStopping);

/// Reads the file \a path and adds what is not there yet. A line at fault is passed over.
Imported importHistory(SqlDatabase &database, const QString &path, const IsStopping &isStopping);

} // namespace history
