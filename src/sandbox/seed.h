// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/registration.h"

namespace sandbox {

/// The fleet that a sandbox starts with.
struct Seed
{
    QList<Registration> registrations; ///< A native one for each device, then its templates.
    int deviceCount = 0;
};

/// Reads a fleet in the form of docs/sandbox.md. The error's message names the entry at fault,
/// its part is `devices`.
base::Result<Seed> readSeed(const QByteArray &json);

/// The fleet that is built in: 20 devices over all platforms, 26 registrations.
Seed builtInSeed();

} // namespace sandbox
