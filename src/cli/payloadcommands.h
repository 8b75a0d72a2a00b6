// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

namespace cli {

// What can be done with payloads without a hub.

/// `validate --format F [--json] FILE…`: exit 0 clean, 1 findings of error grade, 2 usage.
void addValidateCommand(CLI::App &app, Environment &environment, const Start &start);
/// `templates list [--format F] [--json]`, `templates show ID`.
void addTemplatesCommand(CLI::App &app, Environment &environment, const Start &start);
/// `preview --format F FILE --out PNG [--theme light|dark] [--skin NAME]`.
void addPreviewCommand(CLI::App &app, Environment &environment, const Start &start);

} // namespace cli
