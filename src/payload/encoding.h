// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/textmap.h"

#include <QByteArrayView>

#include <optional>

namespace payload {

/// What a text's first bytes say about its encoding.
enum class ByteOrderMark { None, Utf8, Utf16 };

ByteOrderMark byteOrderMark(QByteArrayView bytes);

/// The length of the UTF-8 character at \a offset in bytes (1 to 4), or 0 if there is no valid one:
/// stray or missing continuation bytes, overlong forms, surrogates, more than U+10FFFF.
int utf8LengthAt(QByteArrayView bytes, qsizetype offset);

/// The offset of the first byte that is not UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// An error at the first byte that no text may have: not UTF-8, or a NUL.
std::optional<Finding> encodingFault(const QByteArray &bytes, const TextMap &map);

} // namespace payload
