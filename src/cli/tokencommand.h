// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

namespace cli {

/// `pushbench-cli token`: prints a SAS token, for other tools.
void addTokenCommand(CLI::App &app, Environment &environment, const Start &start);

} // namespace cli
