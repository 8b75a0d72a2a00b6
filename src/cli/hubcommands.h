// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace CLI {
class App;
}

namespace cli {

// What a hub can be asked besides sends and registrations.

/// `installations get|put|patch|delete ID`; put and patch read JSON from a file or standard input.
void addInstallationsCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                             const Start &start);
/// `telemetry ID [--follow]`: what became of a notification.
void addTelemetryCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                         const Start &start);
/// `feedback [--reveal]`: where the hub puts what push services said of handles.
void addFeedbackCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                        const Start &start);
/// `schedule cancel ID…`. The service cannot list what is scheduled (protocol.md 3.7).
void addScheduleCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                        const Start &start);
/// `jobs submit|get|list`; the signed addresses come from files, since arguments are public.
void addJobsCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                    const Start &start);

} // namespace cli
