// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <Qt>

class QPainter;

namespace console {

/// Which corners of a box are round; joined buttons have none on the joined side.
enum class Corners { All, None, Left, Right };

/// A box: ground, edge, or both. An invalid colour leaves that part out.
struct Box
{
    QColor ground;
    QColor edge;
    int width = 1; ///< Of the edge, in logical pixels, drawn inside the rectangle.
    qreal radius = 4;
    Corners corners = Corners::All;
};

/// \a width in logical pixels, made a whole number of device pixels, at least one.
qreal crisp(const QPainter &painter, int width = 1);

/// \a rect with its edges moved to the nearest borders between device pixels. At 1.5 a widget may
/// begin in the middle of a device pixel, and every straight line in it would be a grey double.
QRectF onGrid(const QPainter &painter, const QRectF &rect);

void drawBox(QPainter &painter, const QRectF &rect, const Box &box);

/// A line of one logical pixel along \a side of \a rect, inside it.
void drawHairline(QPainter &painter, const QRectF &rect, Qt::Edge side, const QColor &colour);

/// The ring that shows the focus: 2 px in the accent, inside \a rect (interface.md 4.1).
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius = 4,
                   Corners corners = Corners::All);

/// A chevron 8 px wide, about the centre of \a rect.
void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction,
                 const QColor &colour);

/// A tick or a cross that fills \a rect, in lines of \a width.
void drawTick(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width);
void drawCross(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width);

} // namespace console
