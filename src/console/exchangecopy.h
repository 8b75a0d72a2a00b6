// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangereading.h"

#include <QString>

// The forms in which an exchange is copied. None of them holds a secret.
namespace console {

/// The variable that stands for the Authorization header in toCurl().
inline constexpr char TokenVariable[] = "HUB_TOKEN";

/// Request and response as they went over the wire, redacted.
QString wholeExchange(const hub::Exchange &exchange);

/// A cURL command line for a POSIX shell that sends the same request, body to the byte. The token
/// is the variable TokenVariable, and what cURL sets by itself is left out.
QString toCurl(const hub::HttpRequest &request);

/// Headline, detail, status, code and what the hub said, for a message to a colleague.
QString verdictSummary(const ExchangeReading &reading);

} // namespace console
