// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqltypes.h"

#include <QString>
#include <QStringList>

namespace history {

/// The version that the newest migration leads to.
int newestVersion();

/// The version of \a database; 0 for a new one.
int versionOf(SqlDatabase &database);

/// The statements of the migration that leads to \a version, from `resources/sql`.
QStringList statementsTo(int version);

/// Brings \a database from its version to \a version, each step in a transaction of its own.
MaybeFault migrate(SqlDatabase &database, int version);

/// Writes a copy of \a database, whole and without its journal, to the new file \a path.
MaybeFault copyTo(SqlDatabase &database, const QString &path);

} // namespace history
