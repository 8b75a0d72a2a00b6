// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QAbstractItemModel>

#include <array>

namespace console {

/// A comparison as a tree: the sections, and below them what differs and what is worth showing when
/// it does not. The first column names, one column follows for each exchange.
class CompareModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setComparison(const compare::Comparison &comparison);
    const compare::Comparison &comparison() const { return m_comparison; }

    /// Whether differences that every send makes are left out; at first they are.
    void setHidesVolatile(bool hides);
    bool hidesVolatile() const { return m_hidesVolatile; }
    /// Whether values that are the same everywhere are shown, too.
    void setShowsSame(bool shows);
    bool showsSame() const { return m_showsSame; }

    /// The row at \a index; null for a section.
    const compare::Row *rowAt(const QModelIndex &index) const;
    /// What stands behind a section's name: `3 differences, 8 values the same`. Translated.
    QString sectionNote(compare::Section section) const;
    /// `7 differences`, and `6 dates and ids hidden` or nothing. Translated.
    QString totalText() const;
    QString hiddenText() const;

    /// When an exchange was sent, in the user's zone: `Today 10:42:07`. Translated.
    static QString timeText(const QDateTime &startedAt);
    /// What a row is called, a handle in its short form.
    static QString shownName(const compare::Row &row);
    /// What stands in a cell; in place of nothing that there is nothing. Translated.
    static QString shownText(const compare::Row &row, int column);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    bool isVisible(const compare::Row &row) const;
    QString sentence(const compare::Row &row) const;
    QString columnSentence(int column) const;

    compare::Comparison m_comparison;
    std::array<QList<int>, compare::AllSections.size()> m_visible; ///< Places in its rows.
    bool m_hidesVolatile = true;
    bool m_showsSame = false;
};

} // namespace console
