// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/hubdelegate.h"

#include "console/hubs/hublistmodel.h"
#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void drawSwatch(QPainter &painter, const QRect &place, const QModelIndex &index, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    if (index.data(HubListModel::ProductionRole).toBool()) {
        drawMark(painter, square.adjusted(-3, -3, 3, 3), Mark::Production);
        return;
    }
    drawBox(painter, square,
            { .ground = index.data(HubListModel::ColourRole).value<QColor>(), .radius = 3 });
}

int drawPlate(QPainter &painter, const QRect &line, int right)
{
    painter.setFont(scaled(painter.font(), textsize::Caption, true));
    const QString word = HubDelegate::tr("PROD");
    const QRect plate(right, line.top(), painter.fontMetrics().horizontalAdvance(word) + 10,
                      line.height());
    drawBox(painter, plate, { .ground = tones().production, .radius = 3 });
    painter.setPen(tones().onProduction);
    painter.drawText(plate, Qt::AlignCenter, word);
    return plate.right();
}

} // namespace

void HubDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    const QPalette &palette = option.palette;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        drawBox(*painter, row,
                { .ground = isSelected ? palette.color(QPalette::Base)
                                       : palette.color(QPalette::Midlight),
                  .edge = isSelected ? palette.color(QPalette::Mid) : QColor(),
                  .radius = 5 });
    }
    if (isSelected && option.state & QStyle::State_HasFocus
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(*painter, row, 5);
    if (m_isRail) {
        drawSwatch(*painter, row, index, 14);
        painter->restore();
        return;
    }
    drawSwatch(*painter, QRect(row.left() + 6, row.top(), 14, row.height()), index, 10);
    QRect text = row.adjusted(28, 4, -8, -4);
    if (index.data(HubListModel::SessionOnlyRole).toBool()) {
        inkIcon(u"session-only"_s)
            .paint(painter, QRect(text.right() - 15, row.center().y() - 8, 16, 16));
        text.setRight(text.right() - 20);
    }
    const QFont name = scaled(option.font, textsize::Body, true);
    const QFontMetrics metrics(name);
    QRect first(text.left(), text.top(), text.width(), text.height() / 2);
    const bool isProduction = index.data(HubListModel::ProductionRole).toBool();
    const int room = first.width() - (isProduction ? 48 : 0);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter->setFont(name);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, title);
    const QFont small = scaled(option.font, textsize::Small);
    painter->setFont(small);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QRect second(text.left(), first.bottom() + 1, text.width(), text.height() / 2);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(HubListModel::SecondLineRole).toString(),
                                       Qt::ElideMiddle, second.width()));
    if (isProduction)
        drawPlate(*painter, first.adjusted(0, 2, 0, -1),
                  first.left() + metrics.horizontalAdvance(title) + 6);
    painter->restore();
}

QSize HubDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { m_isRail ? 44 : 184, RowHeight };
}

} // namespace console
