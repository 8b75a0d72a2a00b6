// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace console {

/// What became of something. Each has a shape of its own, told apart in grey and at 14 px.
enum class Mark {
    Done, ///< A device or push service said yes.
    Note,
    Look, ///< Look at this.
    Refused, ///< An answer that says no.
    Unknown, ///< Nobody knows; it may have been delivered.
    Wait, ///< Held back until a time.
    Running,
    NotYet,
    Production,
};

/// How many steps a turn of Mark::Running has; at 12 steps a second it turns once a second.
inline constexpr int RunningSteps = 12;

QColor markColour(Mark mark);

/// The mark in one or two words, for accessible names; translated.
QString markName(Mark mark);

/// Draws \a mark into the largest square about the centre of \a rect. \a step turns the ring of
/// Mark::Running, 0 to RunningSteps - 1; a negative one draws the three dots of reduced motion, of
/// which -1, -2 and -3 lift another one.
void drawMark(QPainter &painter, const QRectF &rect, Mark mark, int step = 0);

/// Fills \a rect with the hatching that says "production".
void drawHatch(QPainter &painter, const QRect &rect);

/// A platform badge is this large, and is drawn in the middle of a larger rectangle.
inline constexpr QSize BadgeSize{ 32, 16 };

/// The badge of the platform \a code, such as `APN` (hub::PlatformTraits::badge).
void drawBadge(QPainter &painter, const QRect &rect, const QString &code);

} // namespace console
