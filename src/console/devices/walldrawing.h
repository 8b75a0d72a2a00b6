// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/devices/devicewallmodel.h"

#include <QRectF>
#include <QStyleOptionViewItem>

class QPainter;

namespace console {

/// Draws the upper part of \a one's body (a phone, a screen, a browser) into \a room, with what it
/// received last on it, or a word over a dimmed screen. What does not fit at the bottom is cut.
void drawWallDevice(QPainter &painter, const QRectF &room, const WallDevice &one,
                    const QStyleOptionViewItem &option);

} // namespace console
