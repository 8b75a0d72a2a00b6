// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devicetable.h"

#include "console/devicedelegate.h"
#include "console/devicedetail.h"
#include "console/devicemodel.h"
#include "console/strokes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlatformWidth = 84;
constexpr int NarrowBelow = 720; ///< Logical pixels; below it the detail has what is left out.

} // namespace

DeviceTable::DeviceTable(DeviceModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"deviceTable"_s);
    setAccessibleName(tr("Devices reached"));
    setModel(&model);
    setItemDelegate(new DeviceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setAnimated(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_open = QPersistentModelIndex(); });
}

void DeviceTable::openFirst()
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void DeviceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.row() != m_open.row() || !m_open.isValid())
        open(current.siblingAtColumn(0));
}

void DeviceTable::open(const QModelIndex &index)
{
    if (m_open.isValid()) {
        const QModelIndex details = m_model.index(0, 0, m_open);
        setIndexWidget(details, nullptr);
        collapse(m_open);
    }
    m_open = index;
    if (!index.isValid())
        return;
    auto *detail = new DeviceDetail(m_model.result(index.row()), m_payloadSize,
                                    m_model.number(index.row()), m_model.rowCount(), viewport());
    connect(detail, &DeviceDetail::outcomeRequested, this, &DeviceTable::outcomeRequested);
    setFirstColumnSpanned(0, index, true);
    fitDetail();
    detail->setFixedHeight(detail->heightForWidth(viewport()->width()));
    setIndexWidget(m_model.index(0, 0, index), detail);
    expand(index);
}

void DeviceTable::fitDetail()
{
    QWidget *detail = m_open.isValid() ? indexWidget(m_model.index(0, 0, m_open)) : nullptr;
    if (!detail)
        return;
    detail->setFixedHeight(detail->heightForWidth(viewport()->width()));
    scheduleDelayedItemsLayout();
}

void DeviceTable::fitColumns()
{
    const int width = viewport()->width();
    const bool isNarrow = width < NarrowBelow;
    setColumnHidden(DeviceModel::Handle, isNarrow);
    setColumnHidden(DeviceModel::Registration, isNarrow);
    const int rest = std::max(300, width - PlatformWidth);
    header()->resizeSection(DeviceModel::PlatformColumn, PlatformWidth);
    header()->resizeSection(DeviceModel::Device, rest * (isNarrow ? 45 : 22) / 100);
    header()->resizeSection(DeviceModel::Result, rest * (isNarrow ? 55 : 26) / 100);
    header()->resizeSection(DeviceModel::Handle, rest * 26 / 100);
    header()->resizeSection(DeviceModel::Registration, rest * 26 / 100);
}

void DeviceTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitColumns();
        fitDetail();
    }
}

void DeviceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QTreeView::keyPressEvent(event);
}

void DeviceTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!index.parent().isValid())
        drawHairline(*painter, option.rect, Qt::BottomEdge, palette().color(QPalette::Mid));
}

void DeviceTable::copyRows()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_model.toCsv(rows));
    Q_EMIT statusMessage(tr("Copied %n row(s) as CSV.", nullptr, int(rows.size())));
}

} // namespace console
