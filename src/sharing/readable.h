// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QString>

namespace sharing {

// For people. Both take an exchange that was redacted.

/// Request, response and what went wrong, with the line ends of text. A body that is none goes
/// out as Base64 and says so.
QString toPlainText(const hub::Exchange &exchange);

/// For a bug report: what happened, why, what to do, the devices as a table, then both messages.
QString toMarkdown(const hub::Exchange &exchange);

/// The head of the messages, each line by itself: the request's line and headers.
QString headOf(const hub::HttpRequest &request);
QString headOf(const hub::HttpResponse &response);

/// \a body for reading: its text, or Base64 after a line that says why.
QString bodyForReading(const QByteArray &body);

/// One line: when it was, how long it took, and what went wrong if there is no whole answer.
QString circumstances(const hub::Exchange &exchange);

} // namespace sharing
