// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/whodelegate.h"

#include "console/style/fonts.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"
#include "console/style/viewpainting.h"
#include "console/whogetsit/whomodel.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace console {

using RowKind = WhoModel::RowKind;

namespace {

constexpr int Padding = 12;
constexpr int Gap = 8;
constexpr int BarWidth = 56;
constexpr int BarHeight = 5;

RowKind kindOf(const QModelIndex &index)
{
    return RowKind(index.data(WhoModel::KindRole).toInt());
}

QFont smallFont()
{
    return scaled(QApplication::font(), textsize::Small);
}

void drawElided(QPainter &painter, const QRect &place, const QFont &font, const QColor &colour,
                const QString &text, Qt::TextElideMode mode = Qt::ElideRight)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, mode, place.width()));
}

void paintClause(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const QRect row = option.rect.adjusted(Padding, 0, -Padding, 0);
    const int countWidth =
        std::max(28,
                 QFontMetrics(QApplication::font())
                     .horizontalAdvance(index.data(WhoModel::CountRole).toString()));
    // The words at the right get what they need, up to half: a condition may be long.
    const QString note = index.data(WhoModel::NoteRole).toString();
    const int noteWidth =
        std::clamp(QFontMetrics(smallFont()).horizontalAdvance(note) + 2, 84, row.width() / 3);
    const QRect noteRect(row.right() - noteWidth, row.top(), noteWidth, row.height());
    const QRect count(noteRect.left() - Gap - countWidth, row.top(), countWidth, row.height());
    const QRectF bar(count.left() - Gap - BarWidth, row.center().y() - BarHeight / 2.0, BarWidth,
                     BarHeight);
    const QRect name(row.left(), row.top(), int(bar.left()) - Gap - row.left(), row.height());
    drawElided(painter, name, scaled(monoFont(), textsize::Small), palette.color(QPalette::Text),
               index.data().toString(), Qt::ElideMiddle);
    drawBox(painter, bar, { .ground = palette.color(QPalette::Mid), .radius = 2 });
    QRectF filled = bar;
    filled.setWidth(bar.width() * index.data(WhoModel::ShareRole).toDouble());
    if (filled.width() > 0)
        drawBox(painter, filled, { .ground = palette.color(QPalette::Link), .radius = 2 });
    painter.setFont(smallFont());
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(count, Qt::AlignRight | Qt::AlignVCenter,
                     index.data(WhoModel::CountRole).toString());
    const bool isLink = index.data(WhoModel::LinkRole).toBool();
    drawElided(painter, noteRect, smallFont(),
               palette.color(isLink ? QPalette::Link : QPalette::PlaceholderText), note);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect row = option.rect.adjusted(0, 4, 0, 0);
    painter.fillRect(row, option.palette.color(QPalette::AlternateBase));
    drawHairline(painter, row, Qt::TopEdge, option.palette.color(QPalette::Mid));
    drawHairline(painter, row, Qt::BottomEdge, option.palette.color(QPalette::Mid));
    drawElided(painter, row.adjusted(Padding, 0, -Padding, 0), smallFont(),
               option.palette.color(QPalette::PlaceholderText), index.data().toString());
}

void paintDevice(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const QRect row = option.rect.adjusted(Padding, 4, -Padding, -4);
    const int lineHeight = row.height() / 2;
    drawBadge(painter, QRect(row.topLeft(), QSize(BadgeSize.width(), lineHeight)),
              index.data(WhoModel::BadgeRole).toString());
    QRect line(row.left() + BadgeSize.width() + 10, row.top(), row.width() - BadgeSize.width() - 10,
               lineHeight);
    const QFont font = index.data(WhoModel::NamedRole).toBool()
        ? option.font
        : scaled(monoFont(), textsize::Small);
    drawElided(painter, line, font, palette.color(QPalette::Text), index.data().toString(),
               Qt::ElideMiddle);
    line.translate(0, lineHeight);
    const bool isWarning = index.data(WhoModel::WarningRole).toBool();
    if (isWarning) {
        constexpr int MarkSide = 14;
        drawMark(painter,
                 QRectF(line.left(), line.center().y() - MarkSide / 2.0, MarkSide, MarkSide),
                 Mark::Look);
        line.setLeft(line.left() + MarkSide + 5);
    }
    drawElided(painter, line, smallFont(),
               isWarning ? tones().warning : palette.color(QPalette::PlaceholderText),
               index.data(WhoModel::NoteRole).toString());
    drawHairline(painter, option.rect, Qt::BottomEdge, palette.color(QPalette::Mid));
}

} // namespace

void WhoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kindOf(index) != RowKind::Heading) {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        if (option.state & QStyle::State_HasFocus && showsRowRing(option.widget))
            drawFocusRing(*painter, option.rect);
    }
    switch (kindOf(index)) {
    case RowKind::Clause:
        paintClause(*painter, option, index);
        break;
    case RowKind::Heading:
        paintHeading(*painter, option, index);
        break;
    case RowKind::Match:
    case RowKind::Miss:
        paintDevice(*painter, option, index);
        break;
    }
    painter->restore();
}

QSize WhoDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(QApplication::font()).height();
    switch (kindOf(index)) {
    case RowKind::Clause:
        return { 200, std::max(20, line + 3) };
    case RowKind::Heading:
        return { 200, std::max(28, line + 12) };
    case RowKind::Match:
    case RowKind::Miss:
        return { 200, std::max(44, 2 * line + 10) };
    }
    Q_UNREACHABLE();
}

} // namespace console
