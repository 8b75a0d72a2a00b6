// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include <optional>

class QWidget;

namespace console {

/// The measures of interface.md 4.1 and 4.7 in logical pixels; none where Fusion's are taken.
std::optional<int> measure(QStyle::PixelMetric metric, const QWidget *widget);

/// How controls behave, where it differs from Fusion.
std::optional<int> behaviour(QStyle::StyleHint hint);

} // namespace console
