// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"
#include "sandbox/sendorder.h"

#include <variant>

namespace sandbox {

/// Reads the registration in \a xml: an Atom entry (protocol.md 8.1), or a description alone, as
/// the lines of an import are. The elements may stand in any order, since the JavaScript client
/// has its own (protocol.md 8.2). Id and ETag are those of the description if it has them, which
/// only those of an import do. So is the ExpirationTime: an app that writes back what it has read
/// keeps it.
std::variant<Registration, Refusal> readRegistration(const QByteArray &xml);

} // namespace sandbox
