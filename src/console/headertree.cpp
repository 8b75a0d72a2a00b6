// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headertree.h"

#include "console/fonts.h"
#include "console/headerdelegate.h"
#include "console/headerlistmodel.h"
#include "console/strokes.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace console {

namespace {

constexpr int Indent = 18;
constexpr int SetByWidth = 92;
constexpr int RowsMeasured = 200;

} // namespace

HeaderTree::HeaderTree(HeaderListModel &model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new HeaderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true); // or 10,000 headers would all be measured
    setIndentation(Indent);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &HeaderTree::fitColumns);
}

void HeaderTree::fitColumns()
{
    const QFontMetrics metrics(monoFont());
    int names = 0;
    for (int row = 0; row < std::min(RowsMeasured, model()->rowCount()); ++row)
        names =
            std::max(names, metrics.horizontalAdvance(model()->index(row, 0).data().toString()));
    const int width = viewport()->width();
    const bool hasOrigins = model()->columnCount() > HeaderListModel::SetBy;
    const int setBy = hasOrigins ? SetByWidth : 0;
    const int name = std::min(names + Indent + 16, (width - setBy) * 55 / 100);
    header()->resizeSection(HeaderListModel::Name, name);
    header()->resizeSection(HeaderListModel::Value, std::max(60, width - name - setBy));
    if (hasOrigins)
        header()->resizeSection(HeaderListModel::SetBy, setBy);
}

void HeaderTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void HeaderTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(true);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                || event->key() == Qt::Key_Space)
               && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const QModelIndex row = currentIndex().siblingAtColumn(0);
        setExpanded(row, !isExpanded(row));
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void HeaderTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [this] { copy(false); });
    menu->addAction(tr("Copy header"), this, [this] { copy(true); });
    menu->popup(event->globalPos());
}

void HeaderTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const bool isOpen = !index.parent().isValid() && isExpanded(index);
    const bool isInside =
        index.parent().isValid() && index.row() + 1 < model()->rowCount(index.parent());
    if (!isOpen && !isInside)
        drawHairline(*painter, option.rect, Qt::BottomEdge, palette().color(QPalette::Mid));
}

void HeaderTree::copy(bool withName)
{
    if (!currentIndex().isValid())
        return;
    const QString name = currentIndex().siblingAtColumn(HeaderListModel::Name).data().toString();
    const QString value = currentIndex().data(HeaderListModel::FullValueRole).toString();
    QGuiApplication::clipboard()->setText(withName ? name + QStringLiteral(": ") + value : value);
    Q_EMIT statusMessage(tr("Copied “%1”.").arg(name));
}

} // namespace console
