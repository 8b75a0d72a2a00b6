// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"

namespace sandbox {

/// Whether \a value of `X-NotificationClass` is one of those for raw notifications
/// (protocol.md 4.3).
bool isRawPhoneClass(const QByteArray &value);

/// Whether the push service of \a platform takes \a payload with \a headers: the rules of
/// protocol.md 4, 10.2 and 11 for which it tells that the service refuses what breaks them. What
/// breaks one of the many others is delivered, as a push service does not know what an app makes
/// of it. The limit of the size is not looked at.
bool takesPayload(hub::Platform platform, const QByteArray &payload, const HeaderLines &headers);

} // namespace sandbox
