// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/environment.h"

#include <QFuture>

#include <functional>

namespace cli {

/// Takes the future of the command that was chosen.
using Start = std::function<void(QFuture<int>)>;

/// Writes `error: <part>: <message>` to the error stream; gives the exit code for it.
int reportInputError(Environment &environment, const base::Error &error);

} // namespace cli
