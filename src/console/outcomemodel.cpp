// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/outcomemodel.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr TopLevel = 0;
constexpr int Counts = 2; ///< Rows before the first result.
constexpr int Parts = 4; ///< Rows below a result.

} // namespace

void OutcomeModel::setOutcome(const hub::Outcome &outcome)
{
    beginResetModel();
    m_outcome = outcome;
    m_isEmpty = false;
    endResetModel();
}

QModelIndex OutcomeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : TopLevel);
}

QModelIndex OutcomeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, TopLevel);
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_isEmpty ? 0 : Counts + int(m_outcome.results.size());
    const bool isResult =
        parent.internalId() == TopLevel && parent.row() >= Counts && parent.column() == 0;
    return isResult ? Parts : 0;
}

int OutcomeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString OutcomeModel::text(const QModelIndex &index) const
{
    const bool isName = index.column() == Name;
    if (index.internalId() == TopLevel) {
        if (index.row() == 0)
            return isName ? u"Success"_s : QString::number(m_outcome.success);
        if (index.row() == 1)
            return isName ? u"Failure"_s : QString::number(m_outcome.failure);
        const int number = index.row() - Counts;
        return isName ? tr("Result %1").arg(QLocale().toString(number + 1))
                      : m_outcome.results[number].outcome;
    }
    const hub::DeviceResult &result = m_outcome.results[qsizetype(index.internalId()) - 1 - Counts];
    switch (index.row()) {
    case 0:
        return isName ? u"ApplicationPlatform"_s : result.platform;
    case 1:
        return isName ? u"PnsHandle"_s : result.handle;
    case 2:
        return isName ? u"RegistrationId"_s : result.registrationId;
    default:
        return isName ? u"Outcome"_s : result.outcome;
    }
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Value))
        return text(index);
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2", "a part of the outcome and its value")
            .arg(text(index.siblingAtColumn(Name)), text(index.siblingAtColumn(Value)));
    }
    return {};
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Part") : tr("Value");
}

} // namespace console
