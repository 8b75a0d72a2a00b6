// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace console {

/// Draws a hub as two lines with its colour; as its colour alone in the rail.
class HubDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 44;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool rail) { m_isRail = rail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isRail = false;
};

} // namespace console
