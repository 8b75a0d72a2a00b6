// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QStyledItemDelegate>

namespace console {

/// A row of a HistoryModel as two lines: mark, what was sent, when; platform, hub, target, result.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The colours of the hubs by id; one that is not there any more is grey.
    void setHubColours(const QHash<QString, QColor> &colours) { m_colours = colours; }
    /// Rows that carry a letter in place of their mark, while they are compared.
    void setLetters(const QHash<qint64, QString> &letters) { m_letters = letters; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QHash<QString, QColor> m_colours;
    QHash<qint64, QString> m_letters;
};

} // namespace console
