// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/tabpainting.h"

#include "console/style/buttonpainting.h"
#include "console/style/fonts.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace console {

namespace {

constexpr int PlateGap = 7;
constexpr int DotSize = 5;

QString countOf(const QStyleOptionTab &option, const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar ? bar->tabData(option.tabIndex).toString() : QString();
}

QFont plateFont(const QFont &font)
{
    return scaled(font, textsize::Caption, true);
}

int plateWidth(const QFont &font, const QString &count)
{
    if (count == QString(TabDot))
        return DotSize;
    return std::max(16, QFontMetrics(plateFont(font)).horizontalAdvance(count) + 10);
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

void drawPlate(QPainter &painter, const QRect &rect, const QString &count, const QFont &font)
{
    drawBox(painter, rect, { .ground = tones().chip, .radius = 3 });
    painter.setFont(plateFont(font));
    painter.drawText(rect, Qt::AlignCenter, count);
}

bool isCurrent(const QStyleOptionTab &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

void drawTabShape(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const QRect rect = option.rect;
    const QPalette &palette = option.palette;
    const bool drafts = hasProperty(widget, "drafts");
    const bool hover = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    if (drafts && isCurrent(option)) {
        painter.fillRect(onGrid(painter, rect), palette.color(QPalette::Base));
    } else if (hover && !isCurrent(option)) {
        drawBox(painter, rect.adjusted(2, 3, -2, -3),
                { .ground = palette.color(QPalette::Midlight) });
    }
    if (drafts) {
        const Qt::Edge end = option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge;
        drawHairline(painter, rect, end, palette.color(QPalette::Mid));
        return;
    }
    if (!isCurrent(option))
        return;
    QRectF line = onGrid(painter, rect);
    line.setTop(line.bottom() - crisp(painter, 2));
    painter.fillRect(onGrid(painter, line.adjusted(4, 0, -4, 0)), palette.color(QPalette::Link));
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option, const QRect &textRect,
                  const QWidget *widget)
{
    const QFont plain = widget ? widget->font() : painter.font();
    const QFont font = isCurrent(option) ? scaled(plain, textsize::Body, true) : plain;
    const QPalette::ColorRole role =
        isCurrent(option) || !option.state.testFlag(QStyle::State_Enabled)
        ? QPalette::WindowText
        : QPalette::PlaceholderText;
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect text = placed(textRect); // now as if read from the left
    painter.save();
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize;
        const QRect spot(text.left() - 4 - size.width(),
                         text.top() + (text.height() - size.height()) / 2, size.width(),
                         size.height());
        option.icon.paint(&painter, placed(spot));
        text.adjust(3, 0, 0, 0); // 7 px from icon to text, not the 4 of the base style
    }
    painter.setPen(option.palette.color(role));
    const QString count = countOf(option, widget);
    const int width = textWidth(font, option.text);
    painter.setFont(font);
    painter.drawText(placed(text),
                     int(Qt::AlignVCenter | Qt::TextShowMnemonic)
                         | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     option.text);
    if (!count.isEmpty()) {
        const QRect plate(text.left() + width + PlateGap, text.center().y() - 8,
                          plateWidth(plain, count), 17);
        if (count == QString(TabDot)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.palette.color(role));
            painter.drawEllipse(QRectF(placed(plate)).center(), DotSize / 2.0, DotSize / 2.0);
        } else {
            drawPlate(painter, placed(plate), count, plain);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isCurrent(option))
        drawFocusRing(painter, option.rect.adjusted(2, 3, -2, -5));
    painter.restore();
}

QSize tabSize(const QStyleOptionTab &option, QSize contents, const QWidget *widget)
{
    if (!widget)
        return contents;
    const QFont font = widget->font();
    const int plain = textWidth(font, option.text);
    const int bold = textWidth(scaled(font, textsize::Body, true), option.text);
    int width = contents.width() + std::max(0, bold - plain);
    if (!option.icon.isNull())
        width += 3;
    const QString count = countOf(option, widget);
    if (!count.isEmpty())
        width += PlateGap + plateWidth(font, count);
    // A bar of a fixed height has tabs of that height, whose line lies on the bar's.
    return { width, std::max(contents.height(), widget->minimumHeight()) };
}

void drawTabBarBase(QPainter &painter, const QStyleOption &option)
{
    drawHairline(painter, option.rect, Qt::BottomEdge, option.palette.color(QPalette::Mid));
}

void drawTabClose(QPainter &painter, const QStyleOption &option)
{
    if (option.state.testFlag(QStyle::State_MouseOver))
        drawBox(painter, option.rect, { .ground = option.palette.color(QPalette::Mid) });
    const qreal inset = option.rect.width() * 0.3;
    drawCross(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
              option.palette.color(QPalette::PlaceholderText), 1.2);
}

} // namespace console
