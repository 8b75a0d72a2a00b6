// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headerdelegate.h"

#include "base/redact.h"
#include "console/fonts.h"
#include "console/headerlistmodel.h"
#include "console/strokes.h"
#include "console/tones.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace console {

namespace {

constexpr int RowHeight = 28;
constexpr int Padding = 6;

/// Draws \a text from left to right, with a plate in place of the redaction mark.
void drawWithPlate(QPainter &painter, QRect rect, const QString &text, const QPalette &palette)
{
    const QString mark = QString::fromLatin1(base::RedactedMark);
    const qsizetype at = text.indexOf(mark);
    const auto piece = [&](const QString &words) {
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
        painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(shown));
    };
    piece(text.left(at));
    const QString label = HeaderListModel::tr("signature hidden");
    painter.save();
    painter.setFont(scaled(QApplication::font(), textsize::Caption));
    const int width = painter.fontMetrics().horizontalAdvance(label) + 10;
    if (width < rect.width()) {
        const int height = painter.fontMetrics().height() + 2;
        const QRect plate(rect.left() + 1, rect.center().y() - height / 2 + 1, width, height);
        drawBox(painter, plate, { .ground = tones().chip, .radius = 3 });
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.drawText(plate, int(Qt::AlignCenter), label);
        rect.setLeft(plate.right() + 3);
    }
    painter.restore();
    piece(text.mid(at + mark.size()));
}

QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index, bool isDetail)
{
    if (index.column() == HeaderListModel::Name && !isDetail)
        return tones().editor.keyword;
    if (index.column() == HeaderListModel::SetBy
        && index.data(HeaderListModel::IsYoursRole).toBool())
        return option.palette.color(QPalette::Link);
    if (isDetail || index.column() == HeaderListModel::SetBy)
        return option.palette.color(QPalette::PlaceholderText);
    return option.palette.color(QPalette::Text);
}

} // namespace

void HeaderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isDetail = index.parent().isValid();
    const bool isYours = index.data(HeaderListModel::IsYoursRole).toBool();
    const bool isWords = index.column() == HeaderListModel::SetBy
        || (isDetail && index.column() == HeaderListModel::Name);
    painter->setFont(isWords ? scaled(option.font, textsize::Body, isYours) : monoFont());
    painter->setPen(inkOf(option, index, isDetail));
    const QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (text.contains(QLatin1String(base::RedactedMark))) {
        drawWithPlate(*painter, rect, text, option.palette);
        return;
    }
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QSize HeaderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 80, std::max(RowHeight, option.fontMetrics.height() + 8) };
}

} // namespace console
