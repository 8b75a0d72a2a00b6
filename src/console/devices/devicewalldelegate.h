// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace console {

/// One device of the wall: its screen, its name and tags, what is new (interface.md 3.8).
class DeviceWallDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QSize ItemSize{ 201, 182 };
    static constexpr int Gap = 10; ///< Between two, part of the item.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return ItemSize;
    }
};

} // namespace console
