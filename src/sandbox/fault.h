// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accessrule.h"
#include "sandbox/call.h"

#include <QDateTime>

namespace sandbox {

/// A refusal with a body as the service writes it: `<Error><Code>…</Code><Detail>…` (protocol.md
/// 3.13). The detail is in the service's language, not in the user's.
Answer refusal(int status, const QString &detail, const QDateTime &now);

/// The 401 for \a fault, with the fragment of protocol.md 3.13.
Answer tokenRefusal(TokenFault fault, const QDateTime &now);

/// Adds the headers that the service puts on each answer (protocol.md 3.1), unless they are there.
void addServiceHeaders(Answer &answer, const QDateTime &now);

} // namespace sandbox
