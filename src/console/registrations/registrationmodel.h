// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/arrangement.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace console {

/// The registrations of a hub as a table. Rows may come at any pace; searching, sorting and
/// grouping happen in a thread on a copy, and the list changes once the answer is there.
///
/// Columns are those of fleet::Column. A row is either a registration or the head of a group.
class RegistrationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole, ///< The title of a group; invalid for a registration.
        TagsRole, ///< QStringList.
        BadgeRole, ///< hub::PlatformTraits::badge.
        FindingRole, ///< fleet::Finder as int, the gravest; invalid if there is none.
        GoneRole, ///< Deleted, and still in the list for a moment.
    };

    explicit RegistrationModel(QObject *parent = nullptr);

    void clear();
    void append(const QList<hub::Registration> &registrations);
    void replace(quint32 row, const hub::Registration &registration);
    void remove(quint32 row);
    /// No more rows come for now: what is worth a look is looked for at once.
    void settle();

    const fleet::RegistrationTable &table() const { return m_table; }
    const fleet::Findings &findings() const { return m_findings; }
    const fleet::Query &query() const { return m_query; }
    void setQuery(const fleet::Query &query);

    quint32 shownCount() const { return m_arrangement.count; } ///< Registrations that fit.
    const std::vector<quint32> &shownRows() const { return m_arrangement.order; }
    /// The row of the table at \a index; none for the head of a group.
    std::optional<quint32> tableRow(const QModelIndex &index) const;
    QModelIndex indexOf(quint32 tableRow) const;
    bool isArranging() const { return m_isArranging || m_mustArrange; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Rows were added, or the list is in another order.
    void shownChanged();
    void findingsChanged();

private:
    void grow();
    void arrangeLater();
    void arrangeNow();
    void take(const fleet::Arrangement &arrangement, quint32 knownRows);
    void findLater();
    void findNow();
    bool isAsItCame() const;
    const fleet::Group *groupAt(int row) const;
    QString text(quint32 row, fleet::Column column) const;
    QString sentence(quint32 row) const;
    QVariant finding(quint32 row) const;

    fleet::RegistrationTable m_table;
    fleet::Findings m_findings;
    fleet::Query m_query;
    fleet::Arrangement m_arrangement;
    QTimer m_grow; ///< Rows are shown a few times a second, not a page at a time.
    QTimer m_arrangeLater;
    QTimer m_findLater;
    bool m_isArranging = false; ///< A thread is at it,
    bool m_mustArrange = false; ///< and has to once more.
    bool m_isFinding = false;
    bool m_mustFind = false;
    quint64 m_turn = 0; ///< Of the table and the query, so that a late answer is dropped.
    quint64 m_tableTurn = 0; ///< Of the table alone.
};

/// What \a finder has found, in a word or two for the row.
QString finderWord(fleet::Finder finder);

} // namespace console
