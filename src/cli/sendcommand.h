// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

namespace cli {

/// `pushbench-cli send`: one notification to one target.
void addSendCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                    const Start &start);

} // namespace cli
