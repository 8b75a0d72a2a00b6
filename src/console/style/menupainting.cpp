// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/menupainting.h"

#include "console/style/strokes.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace console {

namespace {

constexpr int RowHeight = 28;
constexpr int SeparatorHeight = 9;
constexpr int Padding = 8;
constexpr int MarkRoom = 26; ///< The column of icons and ticks.
constexpr int KeysGap = 28;
constexpr int ArrowRoom = 18;
constexpr int IconSide = 16;

void drawItemMark(QPainter &painter, const QRect &rect, const QStyleOptionMenuItem &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = option.palette.color(QPalette::Text);
    QRect spot(0, 0, IconSide, IconSide);
    spot.moveCenter(rect.center());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawTick(painter, QRectF(spot).adjusted(3, 3.5, -3, -3.5), ink, 1.4);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, spot, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawItemTexts(QPainter &painter, const QRect &rect, const QStyleOptionMenuItem &option)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    const auto side = [&](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter)
            | Qt::TextSingleLine;
    };
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(rect, side(Qt::AlignLeft) | Qt::TextShowMnemonic,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab < 0)
        return;
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(rect, side(Qt::AlignRight), option.text.mid(tab + 1));
}

} // namespace

void drawMenuPanel(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option.rect,
            { .ground = option.palette.color(QPalette::Base),
              .edge = option.palette.color(QPalette::Mid),
              .radius = 6 });
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawHairline(painter, QRect(rect.left(), rect.center().y(), rect.width(), 1), Qt::TopEdge,
                     option.palette.color(QPalette::Mid));
        return;
    }
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, rect, part);
    };
    painter.save();
    if (option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_Enabled))
        drawBox(painter, rect.adjusted(4, 0, -4, 0),
                { .ground = option.palette.color(QPalette::Highlight) });
    QRect row = rect.adjusted(Padding, 0, -Padding, 0);
    drawItemMark(painter, placed(QRect(row.left(), row.top(), MarkRoom - 4, row.height())), option);
    row.adjust(MarkRoom, 0, -ArrowRoom / 2, 0);
    drawItemTexts(painter, placed(row), option);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool left = option.direction == Qt::RightToLeft;
        drawChevron(painter, placed(QRect(row.right() - 8, row.top(), 12, row.height())),
                    left ? Qt::LeftArrow : Qt::RightArrow,
                    option.palette.color(QPalette::PlaceholderText));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, QSize contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return { contents.width(), SeparatorHeight };
    // QMenu adds the width of the widest keys itself.
    const int keys = option.reservedShortcutWidth > 0 ? KeysGap : 0;
    const int text =
        QFontMetrics(option.font)
            .size(Qt::TextSingleLine | Qt::TextShowMnemonic, option.text.section(u'\t', 0, 0))
            .width();
    return { 2 * Padding + MarkRoom + text + keys + ArrowRoom,
             std::max(RowHeight, QFontMetrics(option.font).height() + 8) };
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    drawMenuBarGround(painter, option);
    if (option.state.testFlag(QStyle::State_Selected))
        drawBox(painter, option.rect.adjusted(0, 2, 0, -3),
                { .ground = option.palette.color(option.state.testFlag(QStyle::State_Sunken)
                                                     ? QPalette::Highlight
                                                     : QPalette::Midlight) });
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

void drawMenuBarGround(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
}

void drawTip(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option.rect, { .ground = option.palette.color(QPalette::ToolTipBase) });
}

} // namespace console
