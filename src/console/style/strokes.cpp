// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/strokes.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace console {

namespace {

QPainterPath boxPath(const QRectF &rect, qreal radius, Corners corners)
{
    // Drawn corner by corner: uniting a round and a square path loses its way at broken ratios.
    const qreal left = corners == Corners::All || corners == Corners::Left ? radius : 0;
    const qreal right = corners == Corners::All || corners == Corners::Right ? radius : 0;
    const auto corner = [](qreal x, qreal y, qreal r) { return QRectF(x, y, 2 * r, 2 * r); };
    QPainterPath path({ rect.left() + left, rect.top() });
    path.lineTo(rect.right() - right, rect.top());
    path.arcTo(corner(rect.right() - 2 * right, rect.top(), right), 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(corner(rect.right() - 2 * right, rect.bottom() - 2 * right, right), 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(corner(rect.left(), rect.bottom() - 2 * left, left), 270, -90);
    path.lineTo(rect.left(), rect.top() + left);
    path.arcTo(corner(rect.left(), rect.top(), left), 180, -90);
    path.closeSubpath();
    return path;
}

void drawPath(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

qreal crisp(const QPainter &painter, int width)
{
    const qreal scale = std::abs(painter.deviceTransform().m11());
    if (scale <= 0)
        return width;
    // Rounded down: at 1.5 one device pixel looks like the thin line that was meant.
    return std::max(1.0, std::floor(width * scale)) / scale;
}

QRectF onGrid(const QPainter &painter, const QRectF &rect)
{
    const QTransform transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;
    const QRectF device = transform.mapRect(rect);
    const QPointF from(std::round(device.left()), std::round(device.top()));
    const QPointF to(std::round(device.right()), std::round(device.bottom()));
    return transform.inverted().mapRect(QRectF(from, to));
}

void drawBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    const QRectF outer = onGrid(painter, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.ground.isValid() ? QBrush(box.ground) : Qt::NoBrush);
    qreal inset = 0;
    if (box.edge.isValid()) {
        const qreal width = crisp(painter, box.width);
        inset = width / 2;
        painter.setPen(QPen(box.edge, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
    const qreal most = std::min(outer.width(), outer.height()) / 2 - inset;
    const qreal roundness = std::clamp(box.radius - inset, 0.0, std::max(0.0, most));
    painter.drawPath(boxPath(outer.adjusted(inset, inset, -inset, -inset), roundness, box.corners));
    painter.restore();
}

void drawHairline(QPainter &painter, const QRectF &rect, Qt::Edge side, const QColor &colour)
{
    QRectF line = onGrid(painter, rect);
    const qreal width = crisp(painter);
    switch (side) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom() - width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right() - width);
        break;
    }
    painter.fillRect(line, colour);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, Corners corners)
{
    drawBox(painter, rect,
            { .edge = QGuiApplication::palette().color(QPalette::Link),
              .width = 2,
              .radius = radius,
              .corners = corners });
}

void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction,
                 const QColor &colour)
{
    const QPointF centre = onGrid(painter, rect).center();
    QPainterPath path;
    path.moveTo(-3.75, -1.9);
    path.lineTo(0, 1.9);
    path.lineTo(3.75, -1.9);
    QTransform turn = QTransform::fromTranslate(centre.x(), centre.y());
    if (direction == Qt::UpArrow)
        turn.rotate(180);
    else if (direction == Qt::LeftArrow)
        turn.rotate(90);
    else if (direction == Qt::RightArrow)
        turn.rotate(-90);
    drawPath(painter, turn.map(path), colour, 1.2);
}

void drawTick(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    QPainterPath path(at(0, 0.52));
    path.lineTo(at(0.36, 0.9));
    path.lineTo(at(1, 0.12));
    drawPath(painter, path, colour, width);
}

void drawCross(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.bottomRight());
    path.moveTo(rect.topRight());
    path.lineTo(rect.bottomLeft());
    drawPath(painter, path, colour, width);
}

} // namespace console
