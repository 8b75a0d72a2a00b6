// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/headermodel.h"

#include "console/style/tones.h"

#include <QGuiApplication>
#include <QPalette>

namespace console {

using namespace Qt::StringLiterals;

void HeaderModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

base::Result<hub::Headers> HeaderModel::headers() const
{
    hub::Headers headers;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (!row.isOn)
            continue;
        const auto header = hub::Header::make(row.name, row.value);
        if (!header)
            return base::Error{ header.error().message, header.error().part, i };
        headers.append(*header);
    }
    return headers;
}

int HeaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int HeaderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderModel::data(const QModelIndex &index, int role) const
{
    const bool isLast = index.row() == m_rows.size();
    if (isLast) {
        if (index.column() == NameColumn && role == Qt::DisplayRole)
            return tr("Type a name");
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().placeholderText();
        if (role == Qt::AccessibleTextRole)
            return tr("Empty row; type to add a header");
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (index.column() == OnColumn && role == Qt::CheckStateRole)
        return int(row.isOn ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole) {
        return row.isOn ? tr("%1: %2").arg(row.name, row.value)
                        : tr("%1: %2, switched off").arg(row.name, row.value);
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (index.column() == NameColumn)
            return row.name;
        if (index.column() == ValueColumn)
            return row.value;
    }
    const auto fault = hub::Header::make(row.name, row.value);
    if (role == Qt::ToolTipRole && !fault)
        return fault.error().message;
    if (role == Qt::ForegroundRole && !fault && row.isOn)
        return tones().danger;
    return {};
}

QVariant HeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == OnColumn)
        return tr("On");
    return section == NameColumn ? tr("Name") : tr("Value");
}

bool HeaderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() == OnColumn && role == Qt::CheckStateRole && index.row() < m_rows.size()) {
        m_rows[index.row()].isOn = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index);
        return true;
    }
    return role == Qt::EditRole && setText(index, value.toString());
}

bool HeaderModel::setText(const QModelIndex &index, const QString &text)
{
    if (index.column() == ValueColumn) {
        if (const auto fault = hub::headerValueFault(text.trimmed(), tr("The value"))) {
            Q_EMIT refused(fault->message);
            return false;
        }
    }
    if (index.row() == m_rows.size()) {
        if (text.trimmed().isEmpty())
            return false;
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_rows.append(Row{});
        endInsertRows();
    }
    Row &row = m_rows[index.row()];
    (index.column() == NameColumn ? row.name : row.value) = text.trimmed();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags HeaderModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != OnColumn)
        flags |= Qt::ItemIsEditable;
    else if (index.row() < m_rows.size())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool HeaderModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || row + count > m_rows.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    return true;
}

} // namespace console
