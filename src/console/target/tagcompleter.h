// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStyledItemDelegate>

class QLineEdit;
class QStringListModel;

namespace console {

/// Completes the tag at the end of an expression and leaves what stands before it.
class TagCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// Both outlive the object.
    TagCompleter(QStringListModel &tags, QLineEdit *edit);

    QStringList splitPath(const QString &text) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QLineEdit *m_edit;
};

/// Lets a tag in a list or tree be typed with completion from \a tags.
class TagItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a tags outlives the object.
    TagItemDelegate(QStringListModel &tags, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    QStringListModel &m_tags;
};

} // namespace console
