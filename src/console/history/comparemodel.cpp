// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/comparemodel.h"

#include "compare/markdown.h"
#include "console/result/exchangereading.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;
using compare::Row;
using compare::Section;
using compare::Sign;

namespace {

bool isHandle(const Row &row)
{
    return row.key.startsWith(u"device ") || row.key.startsWith(u"handle ");
}

} // namespace

void CompareModel::setComparison(const compare::Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    filter();
    endResetModel();
}

void CompareModel::setHidesVolatile(bool hides)
{
    beginResetModel();
    m_hidesVolatile = hides;
    filter();
    endResetModel();
}

void CompareModel::setShowsSame(bool shows)
{
    beginResetModel();
    m_showsSame = shows;
    filter();
    endResetModel();
}

void CompareModel::filter()
{
    for (QList<int> &places : m_visible)
        places.clear();
    for (int i = 0; i < m_comparison.rows.size(); ++i) {
        const Row &row = m_comparison.rows.at(i);
        if (isVisible(row))
            m_visible[size_t(row.section)].append(i);
    }
}

bool CompareModel::isVisible(const Row &row) const
{
    if (row.isDifference())
        return !(m_hidesVolatile && row.isVolatile);
    // With more than two the table is wide enough without what they share.
    return m_showsSame || row.sign == Sign::Remark || row.sign == Sign::Measured
        || (row.isMain && m_comparison.columns.size() == 2);
}

const Row *CompareModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_comparison.rows.at(m_visible[index.internalId() - 1].at(index.row()));
}

QString CompareModel::sectionNote(Section section) const
{
    const compare::Count &count = m_comparison.count(section);
    const qsizetype differing = count.differing + (m_hidesVolatile ? 0 : count.changing);
    if (differing == 0 && section == Section::Timing)
        return tr("the same status");
    if (differing == 0)
        return count.changing > 0 ? tr("the same but for what always changes") : tr("the same");
    const QString differences = tr("%n difference(s)", nullptr, int(differing));
    if (count.same == 0 || section == Section::Result || section == Section::Target)
        return differences;
    const QString same = section == Section::Payload
        ? tr("%n value(s) the same", nullptr, int(count.same))
        : tr("%n the same", nullptr, int(count.same));
    return tr("%1, %2", "differences, what is the same").arg(differences, same);
}

QString CompareModel::totalText() const
{
    const compare::Count total = m_comparison.total();
    const qsizetype differing = total.differing + (m_hidesVolatile ? 0 : total.changing);
    return differing == 0 ? tr("No difference") : tr("%n difference(s)", nullptr, int(differing));
}

QString CompareModel::hiddenText() const
{
    const qsizetype hidden = m_hidesVolatile ? m_comparison.total().changing : 0;
    return hidden == 0 ? QString() : tr("%n date(s) and id(s) hidden", nullptr, int(hidden));
}

QString CompareModel::timeText(const QDateTime &startedAt)
{
    const QDateTime local = startedAt.toLocalTime();
    const QString time = local.toString(u"HH:mm:ss"_s);
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Today %1").arg(time);
    if (days == 1)
        return tr("Yesterday %1").arg(time);
    return tr("%1, %2", "date, time")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString CompareModel::shownName(const Row &row)
{
    return isHandle(row) ? shortHandle(row.name) : row.name;
}

QString CompareModel::shownText(const Row &row, int column)
{
    const compare::Cell &cell = row.cells.at(column);
    if (row.sign == Sign::Remark)
        return {};
    if (cell.text)
        return *cell.text;
    if (row.key.startsWith(u"device "))
        return tr("not among the devices");
    return isHandle(row) ? tr("not addressed") : tr("not there");
}

QModelIndex CompareModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex CompareModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (m_comparison.columns.isEmpty() || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return int(m_visible.size());
    return parent.internalId() == 0 ? int(m_visible[size_t(parent.row())].size()) : 0;
}

int CompareModel::columnCount(const QModelIndex &) const
{
    return 1 + int(m_comparison.columns.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row) {
        const Section section = compare::AllSections[size_t(index.row())];
        const QString name = compare::sectionName(section);
        if (index.column() > 0)
            return {};
        if (role == Qt::DisplayRole)
            return name;
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2", "section, what is in it").arg(name, sectionNote(section));
        return {};
    }
    const bool isName = index.column() == 0;
    if (role == Qt::DisplayRole)
        return isName ? shownName(*row) : shownText(*row, index.column() - 1);
    if (role == Qt::ToolTipRole) {
        if (!isName)
            return shownText(*row, index.column() - 1).left(2000);
        return row->note.isEmpty() ? row->name : QString(row->name + u'\n' + row->note);
    }
    if (role == Qt::AccessibleTextRole && isName)
        return sentence(*row);
    return {};
}

/// The whole row in one sentence, since the signs and colours say nothing to a screen reader.
QString CompareModel::sentence(const Row &row) const
{
    if (row.sign == Sign::Remark)
        return row.name;
    QStringList values;
    for (int i = 0; i < row.cells.size(); ++i)
        values.append(tr("%1: %2", "exchange, its value")
                          .arg(compare::columnLetter(i), shownText(row, i).left(200)));
    const QString all = values.join(u", "_s);
    const QString name = row.note.isEmpty()
        ? shownName(row)
        : tr("%1, %2", "name, more about it").arg(shownName(row), row.note);
    switch (row.sign) {
    case Sign::Changed:
        return tr("%1 differs. %2").arg(name, all);
    case Sign::Added:
        return tr("%1 was added. %2").arg(name, all);
    case Sign::Removed:
        return tr("%1 is gone. %2").arg(name, all);
    default:
        return tr("%1. %2").arg(name, all);
    }
}

QString CompareModel::columnSentence(int column) const
{
    const compare::Column &head = m_comparison.columns.at(column);
    const QString time = timeText(head.startedAt);
    const QString letter = compare::columnLetter(column);
    if (head.name.isEmpty())
        return tr("%1, %2: %3", "letter, time, verdict").arg(letter, time, head.headline);
    return tr("%1, %2, %3: %4", "letter, name, time, verdict")
        .arg(letter, head.name, time, head.headline);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isText || section >= columnCount()
        || m_comparison.columns.isEmpty())
        return {};
    if (section > 0)
        return columnSentence(section - 1);
    const QString hidden = hiddenText();
    return hidden.isEmpty() ? totalText() : tr("%1, %2").arg(totalText(), hidden);
}

} // namespace console
