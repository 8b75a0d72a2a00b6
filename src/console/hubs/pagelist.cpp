// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/pagelist.h"

#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRole = Qt::UserRole + 1;
constexpr int CountRole = Qt::UserRole + 2;

/// Icon, title, and at the end the count.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool isRail = false;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected || option.state & QStyle::State_MouseOver) {
            const auto role = isSelected ? QPalette::Highlight : QPalette::Midlight;
            drawBox(*painter, row, { .ground = option.palette.color(role), .radius = 5 });
        }
        if (isSelected && option.state & QStyle::State_HasFocus
            && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(*painter, row, 5);
        const int left = isRail ? row.center().x() - 7 : row.left() + 8;
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(left, row.center().y() - 7, 16, 16));
        if (!isRail)
            drawWords(*painter, row.adjusted(32, 0, -8, 0), option, index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { isRail ? 44 : 184, PageList::RowHeight };
    }

private:
    static void drawWords(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        const qint64 count = index.data(CountRole).toLongLong();
        if (count > 0) {
            const QString number = QLocale().toString(count);
            painter.setFont(scaled(option.font, textsize::Small));
            painter.setPen(option.palette.color(QPalette::PlaceholderText));
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(number) - 8);
        }
        painter.setFont(scaled(option.font, textsize::Body, isSelected));
        painter.setPen(option.palette.color(QPalette::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          room.width()));
    }
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, &PageList::choose);
    connect(this, &QListView::activated, this, &PageList::choose);
}

void PageList::choose(const QModelIndex &index)
{
    Q_EMIT chosen(Page(index.data(PageRole).toInt()));
}

void PageList::addPage(Page page, const QString &icon, const QString &title, const QString &keys)
{
    auto *item = new QStandardItem(inkIcon(icon), title);
    item->setData(int(page), PageRole);
    item->setToolTip(u"%1 (%2)"_s.arg(title, keys));
    int row = 0; // in the order of the keys
    while (row < m_model->rowCount() && m_model->item(row)->data(PageRole).toInt() < int(page))
        ++row;
    m_model->insertRow(row, item);
    setFixedHeight(m_model->rowCount() * RowHeight + 4);
}

QStandardItem *PageList::itemOf(Page page) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(PageRole).toInt() == int(page))
            return m_model->item(row);
    }
    return nullptr;
}

void PageList::setCurrentPage(Page page)
{
    if (const QStandardItem *item = itemOf(page)) {
        setCurrentIndex(item->index());
    } else {
        clearSelection();
        setCurrentIndex({});
    }
}

void PageList::setCount(Page page, qint64 count)
{
    QStandardItem *item = itemOf(page);
    if (!item)
        return;
    item->setData(count, CountRole);
    item->setData(count > 0 ? u"%1, %2"_s.arg(item->text(), QLocale().toString(count)) : QVariant(),
                  Qt::AccessibleTextRole);
}

void PageList::setRail(bool rail)
{
    static_cast<PageDelegate *>(itemDelegate())->isRail = rail;
    doItemsLayout();
}

} // namespace console
