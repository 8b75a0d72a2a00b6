// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqltypes.h"
#include "history/storestate.h"

#include <QString>

#include <functional>

namespace history {

/// How many exchanges are kept in memory while they cannot be saved.
inline constexpr int KeptInMemory = 40;

/// What came of opening the history.
struct Opened
{
    StoreState state;
    SqlMode mode = SqlMode::ReadWrite; ///< For further connections.
    bool isReadable = false;

    friend bool operator==(const Opened &, const Opened &) = default;
};

/// How much of a file is looked at when it is opened.
enum class Check {
    Usual, ///< All of a small one; of a large one what it takes to open it.
    Whole, ///< And the index of words, which is made anew if it is wrong.
};

/// Opens the history at \a path in \a database, whatever it finds there: makes the folder and the
/// file, which only its owner may read, sets a damaged one aside, copies one of an older version to
/// `history-version-N.db` and brings it up to date, opens a newer or unwritable one for reading.
/// Waits while another process does the same.
Opened openHistory(SqlDatabase &database, const QString &path, Check check = Check::Usual);

/// Whether \a database contradicts itself. Reads the whole file.
bool isDamaged(SqlDatabase &database);

/// Whether \a database is too large to be checked at each start and was not looked through for a
/// week.
bool isCheckDue(SqlDatabase &database);

/// Reads every exchange of \a database a few at a time, so that damage is met here and not by
/// somebody who looks for something; SqlDatabase::hasMetDamage() tells. Asks \a isStopping in
/// between.
void readThrough(SqlDatabase &database, const std::function<bool()> &isStopping);

/// Moves the files of the database \a path to `history-damaged-24-nov.db` beside it, with a number
/// where that is taken, and gives the new path; empty when it cannot be done.
QString setAside(const QString &path);

} // namespace history
