// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/finding.h"
#include "payload/textmap.h"

#include <QByteArrayView>

#include <optional>

namespace payload {

/// A string, number or word of a JSON text, or why it is none.
struct JsonAtom
{
    qsizetype end = 0; ///< Byte after it; not meaningful with a fault.
    QString text; ///< A string's value; else as written.
    std::optional<Finding> fault;
    std::optional<Finding> warning;
};

/// The string whose opening quote is at \a offset. \a bytes must be valid UTF-8.
JsonAtom readJsonString(QByteArrayView bytes, qsizetype offset, const TextMap &map);

/// The number that starts at \a offset with a digit, a sign or a point.
JsonAtom readJsonNumber(QByteArrayView bytes, qsizetype offset, const TextMap &map);

/// The word `true`, `false` or `null`, or what stands in its place: another word, a single quote,
/// a comment, an odd blank. Names the mistake.
JsonAtom readJsonWord(QByteArrayView bytes, qsizetype offset, const TextMap &map);

/// The word, quoted text or character at \a offset as it is written, shortened for a message.
QString jsonTokenAt(QByteArrayView bytes, qsizetype offset);

} // namespace payload
