// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/outcomemodel.h"

#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QBrush>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum TopRow { SuccessRow, FailureRow, ResultsRow, TopRows };
constexpr int Parts = 4;

// What an index's id says: a top row, a result, or from PartsFrom on a part of the result
// id - PartsFrom.
constexpr quintptr TopId = 0;
constexpr quintptr ResultId = 1;
constexpr quintptr PartsFrom = 2;

QString partOf(const hub::DeviceResult &result, int part)
{
    const QString parts[Parts]{ result.outcome, result.platform, result.handle,
                                result.registrationId };
    return parts[part];
}

} // namespace

OutcomeModel::OutcomeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void OutcomeModel::setOutcome(const hub::Outcome &outcome)
{
    beginResetModel();
    m_outcome = outcome;
    m_found.clear();
    endResetModel();
}

QModelIndex OutcomeModel::results() const
{
    return index(ResultsRow, 0);
}

QModelIndex OutcomeModel::result(int number) const
{
    return index(number, 0, results());
}

QString OutcomeModel::resultText(int number) const
{
    const hub::DeviceResult &result = m_outcome.results.at(number);
    return QStringList{ result.outcome, result.platform, result.handle, result.registrationId }
        .join(u' ');
}

void OutcomeModel::setFound(const QSet<int> &numbers)
{
    m_found = numbers;
    if (!m_outcome.results.isEmpty())
        Q_EMIT dataChanged(result(0), result(int(m_outcome.results.size()) - 1),
                           { Qt::BackgroundRole });
}

QModelIndex OutcomeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, TopId);
    return createIndex(
        row, column, parent.internalId() == TopId ? ResultId : PartsFrom + quintptr(parent.row()));
}

QModelIndex OutcomeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopId)
        return {};
    return child.internalId() == ResultId
        ? createIndex(ResultsRow, 0, TopId)
        : createIndex(int(child.internalId() - PartsFrom), 0, ResultId);
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return TopRows;
    if (parent.column() != 0)
        return 0;
    if (parent.internalId() == ResultId)
        return Parts;
    return parent.internalId() == TopId && parent.row() == ResultsRow
        ? int(m_outcome.results.size())
        : 0;
}

QString OutcomeModel::text(const QModelIndex &index) const
{
    const QLocale locale;
    const bool isName = index.column() == 0;
    if (index.internalId() == TopId) {
        const QString names[TopRows]{ tr("Success"), tr("Failure"), tr("Results") };
        const qint64 values[TopRows]{ m_outcome.success, m_outcome.failure,
                                      m_outcome.results.size() };
        return isName ? names[index.row()] : locale.toString(values[index.row()]);
    }
    if (index.internalId() == ResultId) {
        return isName ? tr("Result %1").arg(locale.toString(index.row() + 1))
                      : m_outcome.results.at(index.row()).outcome;
    }
    const QString names[Parts]{ tr("Outcome"), tr("Platform"), tr("Handle"), tr("Registration") };
    return isName
        ? names[index.row()]
        : partOf(m_outcome.results.at(qsizetype(index.internalId() - PartsFrom)), index.row());
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::FontRole:
        return index.column() == 1 && index.internalId() != TopId ? monoFont() : QVariant();
    case Qt::BackgroundRole:
        return index.internalId() == ResultId && m_found.contains(index.row())
            ? QVariant(QBrush(tones().warningSoft))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? u"%1: %2"_s.arg(text(index), text(index.siblingAtColumn(1)))
                                   : QString();
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

} // namespace console
