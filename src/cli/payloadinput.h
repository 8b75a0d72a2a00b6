// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/environment.h"
#include "hub/notification.h"

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace cli {

/// What tells how a payload is meant: options that several commands share.
struct PayloadOptions
{
    std::string format;
    std::string kind;
    std::vector<std::string> headers;
};

/// Adds `--format` (required), `--kind` and `--header`, which is returned: for a command that takes
/// files it must not take the words after its value.
CLI::Option *addPayloadOptions(CLI::App &app, PayloadOptions &options);

/// The notification that \a options describe, without a payload.
base::Result<hub::Notification> readNotification(const PayloadOptions &options);

/// The bytes of \a file, or of the standard input for `-`. The error names the file.
base::Result<QByteArray> readFile(const std::string &file, Environment &environment);

} // namespace cli
