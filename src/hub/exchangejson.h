// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/exchange.h"

#include <QJsonObject>

namespace hub {

/// The version that toJson() writes. A reader refuses a higher one: what it does not know it would
/// lose.
inline constexpr int ExchangeJsonVersion = 1;

/// \a exchange without what must not be kept: no `authorization`, and neither in what was sent nor
/// in the answer the signature of this send, one of Exchange::secrets or a secret of a known shape;
/// base::RedactedMark stands there. HttpResponse::bodyBytes shrinks along with the body, so that
/// omittedBytes() stays true.
Exchange withoutSecrets(const Exchange &exchange);

/// Whether the payload of \a exchange is not the one that withoutSecrets() keeps.
bool holdsSecrets(const Exchange &exchange);

/// All of withoutSecrets(\a exchange). Bodies and other bytes are a text where they are UTF-8
/// without NUL, else `{"base64": "…"}`. A request's body that is the payload, as in all sends but
/// batches, is left out: files are half as large for it. Dates are UTC with milliseconds, absent
/// values have no member.
QJsonObject toJson(const Exchange &exchange);

/// The exchange in \a json, equal to what was written. The error's part is the path of the member
/// at fault, such as `request.headers[2].origin`, or `version` when a newer program wrote it.
base::Result<Exchange> exchangeFromJson(const QJsonObject &json);

} // namespace hub
