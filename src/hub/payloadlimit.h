// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"

#include <optional>

namespace hub {

/// How large a payload a push service takes. The numbers are data, resources/limits.json; a file
/// `limits.json` in Pushbench's data folder goes before them, format by format
/// (docs/payload-data.md). Both are read once.
struct PayloadLimit
{
    int bytes = 0;
    bool isCertain = true; ///< There is a source for it: what is larger is refused.

    friend bool operator==(const PayloadLimit &, const PayloadLimit &) = default;
};

/// The limit for \a platform, and for \a kind where that has one of its own.
PayloadLimit payloadLimit(Platform platform, std::optional<PayloadKind> kind = std::nullopt);

} // namespace hub
