// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/outcome.h"

#include <QAbstractItemModel>
#include <QList>

namespace console {

/// The results of a test send: refused ones first, else in the order of the outcome. Below each
/// row lies one more, with nothing in it, for the details that the view shows there.
class DeviceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Device, PlatformColumn, Result, Handle, Registration, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, ///< hub::DeviceVerdict as int
        BadgeRole, ///< Three letters; empty for a platform that is not known.
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setOutcome(const hub::Outcome &outcome);
    /// The result in \a row, as it stands in the outcome.
    const hub::DeviceResult &result(int row) const { return m_results[m_order[row]]; }
    /// The place of \a row's result in the outcome, from 1.
    int number(int row) const { return int(m_order[row]) + 1; }

    /// \a rows as lines of comma-separated values after a line of titles, all in full length
    /// (RFC 4180).
    QString toCsv(const QList<int> &rows) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(int row, int column) const;
    QString fullText(int row, int column) const;

    QList<hub::DeviceResult> m_results;
    QList<hub::DeviceVerdict> m_verdicts; ///< One a result.
    QList<qsizetype> m_order;
};

} // namespace console
