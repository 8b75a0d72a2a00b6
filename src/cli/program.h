// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

#include <QFuture>
#include <QStringList>

namespace cli {

/// Runs `pushbench-cli` with \a arguments (without the program's name). The future holds the exit
/// code and needs the thread's event loop to get there. \a environment and \a interrupt must live
/// until then.
QFuture<int> run(const QStringList &arguments, Environment &environment, Interrupt &interrupt);

} // namespace cli
