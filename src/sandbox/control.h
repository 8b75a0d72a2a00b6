// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/stage.h"

namespace sandbox {

/// Whether \a call is meant for the sandbox itself and not for the hub: its path begins with
/// `/$control/`. No fault hits it.
bool isControl(const Call &call);

/// The answer of the control endpoint, in JSON (docs/sandbox.md). \a log is what was delivered;
/// `Reply::deliveries` is what a device received because it came online.
///
/// It needs no key, since only this machine reaches it. A web page open in a browser here must not
/// reach it either: the Host must be a name of this machine, and what changes something must be of
/// the type `application/json`, which a page of elsewhere may not send.
Reply control(const Call &call, Stage &stage);

} // namespace sandbox
