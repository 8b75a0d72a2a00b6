// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

namespace cli {

/// `pushbench-cli history list|show|export|import`: what was sent, by this program and the window.
void addHistoryCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                       const Start &start);

} // namespace cli
