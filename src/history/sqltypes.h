// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace history {

// What headers say of the database without a header of Qt's SQL module: that one is private.

class SqlDatabase;

enum class SqlMode {
    ReadWrite, ///< Makes the file.
    ReadOnly,
    Immutable, ///< Reads without a lock, from a folder where no lock can be made.
};

/// Why SQLite did not do what was asked.
struct SqlFault
{
    enum class Kind {
        Busy, ///< Another process holds the file longer than we wait.
        ReadOnly,
        DiskFull,
        Damaged, ///< Not a database, or one that contradicts itself.
        CannotOpen,
        Other,
    };

    Kind kind = Kind::Other;
    QString text; ///< SQLite's words, for the curious.

    friend bool operator==(const SqlFault &, const SqlFault &) = default;
};

using MaybeFault = std::optional<SqlFault>;

} // namespace history
