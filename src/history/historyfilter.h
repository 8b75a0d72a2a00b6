// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrow.h"
#include "history/searchquery.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace history {

/// Which rows are wanted; what is not set does not matter.
struct HistoryFilter
{
    QString hub; ///< HubRef::id
    std::optional<hub::Platform> platform;
    std::optional<hub::Severity> result;
    QDateTime from; ///< This moment or later; invalid: no limit.
    QDateTime until; ///< Before this moment; invalid: no limit.
    bool pinnedOnly = false;
    QString label; ///< Exactly this one.
    SearchQuery search;

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Where a page begins: beside a row, or at one end.
struct PageStart
{
    enum class Direction { Older, Newer };

    Direction direction = Direction::Older;
    std::optional<qint64> id; ///< The page begins past this one; empty: at the end of the list.
};

/// Some rows, the newest first whatever the direction.
struct HistoryPage
{
    QList<HistoryRow> rows;
    bool isLast = true; ///< There is nothing further in this direction.
    bool isWhole = true; ///< false: the database could not be read to the end of the page.
};

/// How many rows there are. Counting stops somewhere: nobody waits for the exact number of a
/// million matches.
struct HistoryCount
{
    static constexpr qint64 Most = 10000;

    qint64 rows = 0;
    bool isMore = false; ///< There are more than that.

    friend bool operator==(const HistoryCount &, const HistoryCount &) = default;
};

/// What to keep. Pinned rows always stay and do not count; 0 means without limit.
struct Retention
{
    qint64 maxRows = 0;
    int maxDays = 0;
    qint64 maxBytes = 0; ///< Of the exchanges; the indexes come on top, about half as much.

    friend bool operator==(const Retention &, const Retention &) = default;
};

} // namespace history
