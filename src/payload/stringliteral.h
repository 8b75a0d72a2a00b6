// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace payload {

/// The value of a string literal of C#, Java, JavaScript or Python, several joined by `+`, without
/// what stands before `=` or after the literal; nothing when it is none.
std::optional<QString> literalValue(const QString &text);

} // namespace payload
