// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QJsonObject>
#include <QList>

namespace sharing {

/// The HTTP archive 1.2 of exchanges that were redacted, in their order.
///
/// A body that is no text stands as Base64: of an answer as the format has it, of a request with
/// the field `_encoding`, since the format has none there. Without an answer the status is 0, and
/// `_error` tells why.
QJsonObject harOf(const QList<hub::Exchange> &exchanges);

} // namespace sharing
