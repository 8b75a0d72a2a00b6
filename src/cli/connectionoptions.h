// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/environment.h"
#include "hub/connectionstring.h"
#include "hub/hubaddress.h"

#include <QFuture>

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace cli {

/// Where a command gets its connection from. A connection string is never an argument, since
/// arguments are public on the machine.
struct ConnectionOptions
{
    std::string connection; ///< `--connection`: the name of a saved hub.
    std::string file; ///< `--connection-string-file`
    std::string hub; ///< `--hub`
};

void addConnectionOptions(CLI::App &app, ConnectionOptions &options);

/// What was found under the options.
struct Login
{
    std::optional<hub::ConnectionString> connection;
    QString hub; ///< From `--hub`, the saved hub or the string; may be empty.
    QString savedId; ///< The profile's, when the hub is a saved one,
    QString savedName; ///< and its name.
    int exitCode = 0; ///< Not 0: it was reported, there is no connection.

    /// The hub's address, or why there is none.
    base::Result<hub::HubAddress> address() const;
};

/// Finds the connection: `--connection`, else the file, else `PUSHBENCH_CONNECTION_STRING`.
/// Failures are written to the error stream, warnings too.
QFuture<Login> login(const ConnectionOptions &options, Environment &environment);

/// \a bytes as text: UTF-8, or what a byte order mark tells. PowerShell's `>` writes UTF-16.
QString textOf(const QByteArray &bytes);

/// The certificates in the file \a path, in PEM. Error part `ca-file`.
base::Result<QByteArray> readCaFile(const std::string &path);

} // namespace cli
