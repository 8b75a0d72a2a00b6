// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/tagcompleter.h"

#include <QLineEdit>
#include <QStringListModel>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Where the tag at the end of \a text begins.
qsizetype startOfTag(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && !QStringView(u" ()!&|").contains(text.at(start - 1)))
        --start;
    return start;
}

} // namespace

TagCompleter::TagCompleter(QStringListModel &tags, QLineEdit *edit)
    : QCompleter(&tags, edit)
    , m_edit(edit)
{
    setCaseSensitivity(Qt::CaseInsensitive);
}

QStringList TagCompleter::splitPath(const QString &text) const
{
    const QString tag = text.mid(startOfTag(text));
    // Nothing is typed of the next one: a list of all would lie over what is being read.
    return { tag.isEmpty() ? u"\n"_s : tag };
}

QString TagCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString text = m_edit->text();
    return text.left(startOfTag(text)) + QCompleter::pathFromIndex(index);
}

TagItemDelegate::TagItemDelegate(QStringListModel &tags, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_tags(tags)
{
}

QWidget *TagItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setCompleter(new TagCompleter(m_tags, edit));
    return editor;
}

} // namespace console
