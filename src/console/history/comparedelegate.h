// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace compare {
struct Row;
}

namespace console {

class CompareModel;

/// Draws a comparison: sections as bands, rows with their sign before the name, and the ground of
/// a cell in the colour of what became of it. Texts of up to four lines are shown whole.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CompareDelegate(const CompareModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const compare::Row &row) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const compare::Row &row,
                   int column) const;
    void paintTime(QPainter &painter, const QStyleOptionViewItem &option, int column) const;

    const CompareModel &m_model;
};

} // namespace console
