// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace console {

/// Sizes as factors of the application's font, interface.md 4.1. There are no others.
namespace textsize {
inline constexpr qreal Caption = 0.88;
inline constexpr qreal Small = 0.92;
inline constexpr qreal Body = 1.0;
inline constexpr qreal Title = 1.15;
inline constexpr qreal Page = 1.4;
inline constexpr qreal Mono = 0.96;
} // namespace textsize

/// \a font at \a factor of its size, in weight 600 if \a semibold, else as heavy as it was.
QFont scaled(const QFont &font, qreal factor, bool semibold = false);

/// The system's fixed-width font, in step with the application's font as it is at this moment.
QFont monoFont();

} // namespace console
