// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QString>

namespace cli {

/// What to call \a exchange in the history: the first words that its payload shows to people, such
/// as the title of an alert. Empty when there are none. Holds no secret.
QString titleOf(const hub::Exchange &exchange);

} // namespace cli
