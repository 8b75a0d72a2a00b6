// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/header.h"

#include <QAbstractTableModel>
#include <QList>

namespace console {

/// The extra headers of a draft, each can be switched off. The last row is empty and becomes a
/// header when something is typed into it.
class HeaderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OnColumn, NameColumn, ValueColumn, ColumnCount };

    struct Row
    {
        bool isOn = true;
        QString name;
        QString value;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Row> &rows() const { return m_rows; }
    void setRows(const QList<Row> &rows);

    /// Those that are on, or what is wrong with the first wrong one (the offset is its row).
    base::Result<hub::Headers> headers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// A value was refused while typing; \a message says why.
    void refused(const QString &message);

private:
    bool setText(const QModelIndex &index, const QString &text);

    QList<Row> m_rows;
};

} // namespace console
