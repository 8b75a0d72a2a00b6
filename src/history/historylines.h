// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyedits.h"

#include <QByteArray>

namespace history {

// The history as JSON lines, one exchange a line:
// `{"pushbenchHistory": 1, "uuid": …, "hub": {"id", "name"}, "title", "pinned", "label",
// "note",
// "exchange": {…}}`, the last as hub::toJson() writes it.

/// The version that lineOf() writes.
inline constexpr int LineVersion = 1;

/// \a row and its exchange \a json as a line, with the line break.
QByteArray lineOf(const HistoryRow &row, const QByteArray &json);

/// The entry in \a line. The exchange is diagnosed anew. The error's part is the member at fault,
/// `line` if it is no JSON object.
base::Result<NewEntry> entryFromLine(const QByteArray &line);

} // namespace history
