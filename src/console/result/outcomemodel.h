// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/outcome.h"

#include <QAbstractItemModel>
#include <QSet>

namespace console {

/// An outcome as a tree of names and values: the counts, and each result with its four parts.
class OutcomeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutcomeModel(QObject *parent = nullptr);

    void setOutcome(const hub::Outcome &outcome);
    const hub::Outcome &outcome() const { return m_outcome; }

    /// The index of the row "Results", and that of the result \a number in it.
    QModelIndex results() const;
    QModelIndex result(int number) const;
    /// All of the result \a number on one line, for a search.
    QString resultText(int number) const;
    /// Marks results in which something was found.
    void setFound(const QSet<int> &numbers);
    const QSet<int> &found() const { return m_found; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;

    hub::Outcome m_outcome;
    QSet<int> m_found;
};

} // namespace console
