// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

namespace cli {

/// `pushbench-cli connections list|add|remove`: the saved hubs from a terminal.
void addConnectionsCommand(CLI::App &app, Environment &environment, const Start &start);

} // namespace cli
