// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationdelegate.h"

#include "console/registrations/registrationmodel.h"
#include "console/style/fonts.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace console {

using namespace Qt::StringLiterals;
using fleet::Column;
using fleet::Finder;

namespace {

constexpr int Padding = 8;
constexpr int ChipHeight = 20;
constexpr int ChipPadding = 6;
constexpr int ChipGap = 4;
constexpr int MarkSize = 14;
constexpr int TickSize = 16;

QColor findingColour(Finder finder)
{
    switch (finder) {
    case Finder::Malformed:
    case Finder::Expired:
        return tones().danger;
    case Finder::ShouldBeFcmV1:
        return tones().retired;
    case Finder::Twice:
    case Finder::EndsSoon:
        break;
    }
    return tones().warning;
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

/// Each cell draws its piece of one line over the whole row.
void drawGroup(QPainter &painter, const QStyleOptionViewItem &option, const QString &title)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table ? table->viewport()->width() : option.rect.width();
    const QRect line(Padding, option.rect.top(), width - 2 * Padding, option.rect.height());
    painter.setClipRect(option.rect);
    painter.setFont(scaled(option.font, textsize::Body, true));
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
}

/// Draws \a word at the right end of \a room; what is left of it.
QRect drawWord(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
               const QString &word, const QColor &colour)
{
    QFont font = scaled(option.font, textsize::Small);
    font.setStrikeOut(false);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, word);
    return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(word) - 12, 0);
}

/// What there is to say about the registration, at the right end of \a room; what is left of it.
QRect drawNews(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    const QString removed = index.data(RegistrationModel::RemovedRole).toString();
    if (!removed.isEmpty())
        return drawWord(painter, room, option, removed, tones().warning);
    const QVariant found = index.data(RegistrationModel::FindingRole);
    if (!found.isValid())
        return room;
    const auto finder = Finder(found.toInt());
    QRect rest = drawWord(painter, room, option, finderWord(finder), findingColour(finder));
    if (finder != Finder::Malformed && finder != Finder::Expired)
        return rest;
    rest.adjust(0, 0, -MarkSize - 4, 0);
    drawMark(painter,
             QRect(rest.right() + 9, rest.center().y() - MarkSize / 2 + 1, MarkSize, MarkSize),
             finder == Finder::Malformed ? Mark::Refused : Mark::Look);
    return rest;
}

/// The device, and before it whether it gets the draft.
void drawDevice(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                const QModelIndex &index)
{
    QRect rest = room;
    const QVariant gets = index.data(RegistrationModel::GettingRole);
    if (gets.isValid()) {
        if (gets.toBool())
            drawMark(painter,
                     QRect(room.left(), room.center().y() - TickSize / 2 + 1, TickSize, TickSize),
                     Mark::Done);
        rest.setLeft(room.left() + TickSize + 8);
    }
    const bool isNamed = index.data(RegistrationModel::NamedRole).toBool();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(isNamed ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

/// What a device gets of a template draft: first what is missing for it, then the payload.
void drawGets(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
              const QModelIndex &index)
{
    QRect rest = room;
    painter.setFont(scaled(monoFont(), textsize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const QString &name : index.data(RegistrationModel::MissingRole).toStringList()) {
        const int width =
            std::min(metrics.horizontalAdvance(name) + 2 * ChipPadding + 2, rest.width());
        if (width < 4 * ChipPadding)
            return;
        const QRect plate(rest.left(), rest.center().y() - ChipHeight / 2, width, ChipHeight);
        drawBox(painter, plate, { .ground = tones().dangerSoft, .radius = 3 });
        const QRect words = plate.adjusted(ChipPadding, 0, -ChipPadding, 0);
        painter.setPen(tones().danger);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(name, Qt::ElideRight, words.width()));
        rest.setLeft(plate.right() + ChipGap + 1);
    }
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

/// As many chips as fit; how many do not is said at their end.
void drawTags(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
              const QStringList &tags)
{
    painter.setFont(scaled(monoFont(), textsize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int restWidth = metrics.horizontalAdvance(u"+99"_s);
    int left = room.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const int width = metrics.horizontalAdvance(tags.at(i)) + 2 * ChipPadding + 2;
        const bool isLast = i + 1 == tags.size();
        const bool fits = left + width <= room.right() - (isLast ? 0 : restWidth);
        painter.setPen(option.palette.color(QPalette::Text));
        if (!fits && i > 0) {
            painter.drawText(QRect(left, room.top(), restWidth * 2, room.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, u"+%1"_s.arg(tags.size() - i));
            return;
        }
        const QRect chip(left, room.center().y() - ChipHeight / 2,
                         std::min(width, room.right() - left), ChipHeight);
        drawBox(painter, chip, { .ground = tones().chip, .radius = 3 });
        const QRect words = chip.adjusted(ChipPadding, 0, -ChipPadding, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(tags.at(i), Qt::ElideRight, words.width()));
        left += width + ChipGap;
    }
}

} // namespace

void RegistrationDelegate::initStyleOption(QStyleOptionViewItem *option,
                                           const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    if (index.data(RegistrationModel::GoneRole).toBool())
        option->font.setStrikeOut(true);
    const auto column = Column(index.column());
    if (column == Column::Kind || column == Column::Ends)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void RegistrationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect); // a column may be narrower than what it has to say
    const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    const QString group = index.data(RegistrationModel::GroupRole).toString();
    if (!group.isEmpty()) {
        drawGroup(*painter, option, group);
    } else if (Column(index.column()) == Column::Device) {
        drawGround(*painter, option);
        drawDevice(*painter, room, option, index);
    } else if (Column(index.column()) == Column::Gets) {
        drawGround(*painter, option);
        drawGets(*painter, room, option, index);
    } else if (Column(index.column()) == Column::Platform) {
        drawGround(*painter, option);
        drawBadge(*painter,
                  QRect(QPoint(room.left(), room.center().y() - BadgeSize.height() / 2), BadgeSize),
                  index.data(RegistrationModel::BadgeRole).toString());
    } else if (Column(index.column()) == Column::Tags) {
        drawGround(*painter, option);
        const QRect rest = drawNews(*painter, room, option, index);
        drawTags(*painter, rest, option, index.data(RegistrationModel::TagsRole).toStringList());
    } else {
        QStyledItemDelegate::paint(painter, given, index);
    }
    painter->restore();
    drawHairline(*painter, option.rect, Qt::BottomEdge, option.palette.color(QPalette::Mid));
}

} // namespace console
