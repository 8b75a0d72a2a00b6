// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqltypes.h"

#include <QString>

namespace history {

/// How the history is, and what a person is to be told about it.
struct StoreState
{
    enum class Kind {
        Opening,
        Ready,
        SetAside, ///< Ready; the file was damaged, moved to `asidePath`, and a new one was begun.
        Newer, ///< A newer program's: opened for reading only.
        Unwritable, ///< What is sent now is kept in memory.
    };

    Kind kind = Kind::Opening;
    SqlFault::Kind reason = SqlFault::Kind::Other; ///< Why it is Unwritable.
    QString message; ///< Translated sentences; empty when all is well.
    QString why; ///< Of these the one that tells why it is Unwritable.
    QString asidePath; ///< Where the damaged file is now.

    bool isWritable() const { return kind == Kind::Ready || kind == Kind::SetAside; }

    friend bool operator==(const StoreState &, const StoreState &) = default;
};

/// Why the history at \a path cannot be written, as a sentence. Translated.
QString faultSentence(const SqlFault &fault, const QString &path);

/// The state when \a fault keeps the history at \a path from being written. \a kept is how many
/// exchanges are kept in memory instead.
StoreState unwritable(const SqlFault &fault, const QString &path, int kept);

} // namespace history
