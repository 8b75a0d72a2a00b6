// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/outcome.h"

#include <QAbstractItemModel>

namespace console {

/// A NotificationOutcome as a tree of names and values: the counts, then each result with its
/// parts below it.
class OutcomeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setOutcome(const hub::Outcome &outcome);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;

    hub::Outcome m_outcome;
    bool m_isEmpty = true;
};

} // namespace console
