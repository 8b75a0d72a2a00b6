// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/notification.h"

#include <optional>

namespace audience {

/// Why the push service of \a platform will refuse \a payload with \a headers, by the rules of
/// protocol.md 4, 10.2 and 11 for which it tells that it does; nothing if it will take it, or if
/// that is not known. The size is not looked at. The error has the part `template`.
std::optional<base::Error> refusal(hub::Platform platform, const QByteArray &payload,
                                   const hub::Headers &headers);

} // namespace audience
