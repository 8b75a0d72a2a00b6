// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/viewpainting.h"

#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace console {

namespace {

constexpr int ThumbWidth = 6;
constexpr int LeastThumb = 28;
constexpr qreal ThumbStrength = 0.6;

bool isHorizontal(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Horizontal);
}

QColor trackColour(const QStyleOption &option, const QWidget *bar)
{
    // The bar lies on the same ground as what it scrolls.
    for (const QWidget *widget = bar; widget; widget = widget->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

QRectF progressTrack(const QStyleOption &option)
{
    QRectF track = option.rect;
    track.setTop(track.top() + (track.height() - 4) / 2);
    track.setHeight(4);
    return track;
}

} // namespace

void drawRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRectF rect = onGrid(painter, option.rect);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, option.palette.color(QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver)
             && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(rect, option.palette.color(QPalette::Midlight));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(rect, option.palette.color(QPalette::AlternateBase));
}

bool showsRowRing(const QWidget *view)
{
    return view && view->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const QPalette::ColorRole role =
        option.state.testFlag(QStyle::State_Sunken) ? QPalette::Mid : QPalette::AlternateBase;
    painter.fillRect(onGrid(painter, option.rect), option.palette.color(role));
    drawHairline(painter, option.rect, Qt::BottomEdge, option.palette.color(QPalette::Mid));
}

void drawBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const Qt::ArrowType closed =
        option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    drawChevron(painter, option.rect,
                option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : closed,
                option.palette.color(QPalette::PlaceholderText));
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    painter.fillRect(option.rect, trackColour(option, widget));
    if (option.minimum == option.maximum)
        return;
    QRectF thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const bool touched = option.state.testFlag(QStyle::State_MouseOver)
        || option.state.testFlag(QStyle::State_Sunken);
    const qreal side = (isHorizontal(option) ? thumb.height() : thumb.width()) - ThumbWidth;
    if (isHorizontal(option))
        thumb.adjust(2, side / 2, -2, -side / 2);
    else
        thumb.adjust(side / 2, 2, -side / 2, -2);
    QColor colour = option.palette.color(QPalette::Dark);
    colour.setAlphaF(touched ? 1 : ThumbStrength);
    drawBox(painter, thumb, { .ground = colour, .radius = ThumbWidth / 2.0 });
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(length) * option.pageStep / (range + option.pageStep)),
                           std::min(LeastThumb, length), length);
    const int from = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto stretch = [&](int start, int end) {
        const QRect rect = flat ? QRect(start, 0, end - start, option.rect.height())
                                : QRect(0, start, option.rect.width(), end - start);
        return QStyle::visualRect(option.direction, option.rect,
                                  rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(from, from + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, from);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(from + thumb, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void drawSeparator(QPainter &painter, const QStyleOption &option)
{
    const QRect rect = option.rect;
    const QColor colour = option.palette.color(QPalette::Mid);
    painter.fillRect(rect, option.palette.color(QPalette::Window));
    if (rect.width() < rect.height())
        drawHairline(painter, QRect(rect.center().x(), rect.top(), 1, rect.height()), Qt::LeftEdge,
                     colour);
    else
        drawHairline(painter, QRect(rect.left(), rect.center().y(), rect.width(), 1), Qt::TopEdge,
                     colour);
}

void drawProgressGroove(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, progressTrack(option),
            { .ground = option.palette.color(QPalette::Mid), .radius = 2 });
}

void drawProgress(QPainter &painter, const QStyleOption &option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    const qreal range = std::max(1, bar->maximum - bar->minimum);
    const qreal share = std::clamp((bar->progress - bar->minimum) / range, 0.0, 1.0);
    QRectF filled = progressTrack(option);
    const qreal width = filled.width() * share;
    if (option.direction == Qt::RightToLeft)
        filled.setLeft(filled.right() - width);
    else
        filled.setWidth(width);
    if (width > 0)
        drawBox(painter, filled, { .ground = option.palette.color(QPalette::Link), .radius = 2 });
}

} // namespace console
