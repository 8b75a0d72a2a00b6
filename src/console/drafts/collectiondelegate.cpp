// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/collectiondelegate.h"

#include "console/drafts/collectionmodel.h"
#include "console/style/fonts.h"
#include "console/style/marks.h"

#include <QApplication>
#include <QPainter>

namespace console {

namespace {

constexpr int FolderHeight = 32;
constexpr int DraftHeight = 46;
constexpr qsizetype MostBadges = 3; ///< The rest is in the summary beside the tree.

const CollectionModel::Entry *entryOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const CollectionModel *>(index.model());
    return model ? model->entryAt(index) : nullptr;
}

/// Badges from the left; where they end.
int drawBadges(QPainter &painter, const QRect &line, const Draft &draft)
{
    int x = line.left();
    const QList<hub::Platform> platforms = platformsOf(draft);
    for (const hub::Platform platform : platforms.first(std::min(MostBadges, platforms.size()))) {
        const QRect place(x, line.top() + (line.height() - BadgeSize.height()) / 2,
                          BadgeSize.width(), BadgeSize.height());
        drawBadge(painter, place, hub::traits(platform).badge);
        x += BadgeSize.width() + 4;
    }
    if (platforms.size() > MostBadges) {
        const QString more = QStringLiteral("+%1").arg(platforms.size() - MostBadges);
        painter.drawText(QRect(x, line.top(), 40, line.height()), Qt::AlignVCenter, more);
        x += painter.fontMetrics().horizontalAdvance(more) + 4;
    }
    return x + 4;
}

} // namespace

void CollectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const CollectionModel::Entry *entry = entryOf(index);
    if (!entry)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    const QRect room = option.rect.adjusted(6, 5, -8, -5);
    const QRect first(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect second(room.left(), first.bottom() + 1, room.width(), room.height() / 2);
    painter->setFont(scaled(option.font, textsize::Body, true));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        first, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(scaled(option.font, textsize::Small));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const int left = entry->draft ? drawBadges(*painter, second, *entry->draft) : second.left();
    const QString words = entry->draft ? targetWords(entry->draft->target) : entry->fault;
    const QRect rest(left, second.top(), second.right() - left, second.height());
    painter->drawText(rest, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CollectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CollectionModel *>(index.model());
    return { 200, model && model->isDir(index) ? FolderHeight : DraftHeight };
}

void CollectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -4, -2));
}

} // namespace console
