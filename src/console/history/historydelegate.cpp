// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/historydelegate.h"

#include "console/history/historymodel.h"
#include "console/result/verdict.h"
#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QLocale>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;
using history::HistoryRow;

namespace {

constexpr int DayHeight = 30;
constexpr int RowHeight = 46;
constexpr int MarkWidth = 38;

const HistoryRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    return model ? model->rowAt(index) : nullptr;
}

/// Draws \a text at the right end of \a line; what is left of the line.
QRect drawRight(QPainter &painter, const QRect &line, const QString &text)
{
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    return line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - 8, 0);
}

void drawLeft(QPainter &painter, const QRect &line, const QString &text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

void drawFirstLine(QPainter &painter, const QRect &line, const HistoryRow &row,
                   const QStyleOptionViewItem &option)
{
    painter.setFont(scaled(option.font, textsize::Small));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    const QLocale locale;
    QRect rest = drawRight(painter, line,
                           locale.toString(row.startedAt.toLocalTime().time(), u"HH:mm:ss"_s));
    painter.setFont(scaled(option.font, textsize::Body, true));
    painter.setPen(option.palette.color(QPalette::Text));
    const QString title = painter.fontMetrics().elidedText(historyTitle(row), Qt::ElideRight,
                                                           rest.width() - (row.pinned ? 20 : 0));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (row.pinned) {
        const int left = rest.left() + painter.fontMetrics().horizontalAdvance(title) + 6;
        inkIcon(u"pin"_s).paint(&painter, QRect(left, rest.center().y() - 6, 14, 14));
    }
}

void drawSecondLine(QPainter &painter, const QRect &line, const HistoryRow &row, const QColor &hub,
                    const QStyleOptionViewItem &option)
{
    painter.setFont(scaled(option.font, textsize::Small));
    painter.setPen(option.palette.color(QPalette::Text));
    QRect rest = drawRight(painter, line, historyResult(row));
    if (row.platform) {
        drawBadge(painter, QRect(QPoint(rest.left(), rest.center().y() - 8), BadgeSize),
                  hub::traits(*row.platform).badge);
        rest.setLeft(rest.left() + BadgeSize.width() + 8);
    }
    drawBox(painter, QRect(rest.left(), rest.center().y() - 4, 9, 9),
            { .ground = hub, .radius = 2 });
    rest.setLeft(rest.left() + 16);
    painter.setFont(scaled(monoFont(), textsize::Small));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    drawLeft(painter, rest, historyTarget(row));
}

void drawLetter(QPainter &painter, const QRect &place, const QString &letter)
{
    QRect box(0, 0, 20, 20);
    box.moveCenter(place.center());
    drawBox(painter, box, { .ground = tones().accentFill, .radius = 4 });
    painter.setPen(tones().onAccent);
    painter.drawText(box, Qt::AlignCenter, letter);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const HistoryRow *row = rowOf(index);
    if (!row) {
        painter->setFont(scaled(option.font, textsize::Small, true));
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        drawLeft(*painter, option.rect.adjusted(12, 4, -8, 0), index.data().toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QRect mark(option.rect.left(), option.rect.top(), MarkWidth, option.rect.height());
    const QString letter = m_letters.value(row->id);
    if (letter.isEmpty())
        drawMark(*painter, QRect(mark.center() - QPoint(7, 7), QSize(15, 15)), markOf(row->result));
    else
        drawLetter(*painter, mark, letter);
    const QRect room = option.rect.adjusted(MarkWidth, 4, -12, -4);
    const QRect first(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect second(room.left(), first.bottom() + 1, room.width(), room.height() / 2);
    drawFirstLine(*painter, first, *row, option);
    drawSecondLine(*painter, second, *row, m_colours.value(row->hub.id, tones().hubs.back()),
                   option);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { 200, rowOf(index) ? RowHeight : DayHeight };
}

} // namespace console
