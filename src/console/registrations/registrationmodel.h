// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/registrations/registrationsurvey.h"
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
        GoneRole, ///< Deleted or removed, and still in the list.
        RemovedRole, ///< When the hub removed it because of a send, in words; else invalid.
        NamedRole, ///< Whether its device has a name.
        GettingRole, ///< Whether it gets the draft; invalid if nobody asked.
        MissingRole, ///< QStringList: what a template draft does not bring for it.
    };

    explicit RegistrationModel(QObject *parent = nullptr);

    void clear();
    void append(const QList<hub::Registration> &registrations);
    void replace(quint32 row, const hub::Registration &registration);
    void remove(quint32 row);
    /// No more rows come for now: what is worth a look is looked for at once.
    void settle();

    const fleet::RegistrationTable &table() const { return m_table; }
    const fleet::Findings &findings() const { return m_survey.findings; }
    quint32 gettingCount() const { return m_survey.gettingCount; }
    const fleet::Query &query() const { return m_query; }
    /// All but names and raised rows, which the model finds out itself.
    void setQuery(const fleet::Query &wanted);
    void setNames(const DeviceNameBook &names);
    /// Marks those who get \a draft and lists them first; none: marks nobody.
    void setDraft(const std::optional<hub::Request> &draft);
    bool isTemplateDraft() const { return m_properties.has_value(); }
    /// What the hub has removed because of a send, by id, and when (UTC).
    void setRemoved(const QHash<QString, QDateTime> &removed);
    std::optional<QDateTime> removedAt(quint32 row) const;

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
    /// What is worth a look, who gets the draft and what devices are called was found out anew.
    void surveyed();

private:
    void grow();
    void arrangeLater();
    void arrangeNow();
    void take(const fleet::Arrangement &arrangement, quint32 knownRows);
    void take(const RegistrationSurvey &survey);
    void tellAllChanged();
    void lookLater();
    void lookNow();
    bool isAsItCame() const;
    const fleet::Group *groupAt(int row) const;
    QString text(quint32 row, fleet::Column column) const;
    QString sentence(quint32 row) const;
    QVariant finding(quint32 row) const;
    RenderedCell gets(quint32 row) const;
    bool isGetting(quint32 row) const;

    fleet::RegistrationTable m_table;
    RegistrationQuestions m_questions;
    RegistrationSurvey m_survey;
    std::optional<audience::Properties> m_properties; ///< Of a template draft.
    QHash<QString, QDateTime> m_removed;
    fleet::Query m_query;
    fleet::Arrangement m_arrangement;
    QTimer m_grow; ///< Rows are shown a few times a second, not a page at a time.
    QTimer m_arrangeLater;
    QTimer m_lookLater;
    bool m_isArranging = false; ///< A thread is at it,
    bool m_mustArrange = false; ///< and has to once more.
    bool m_isSettled = true;
    bool m_isLooking = false;
    bool m_mustLook = false;
    quint64 m_turn = 0; ///< Of the table and the query, so that a late answer is dropped.
    quint64 m_tableTurn = 0; ///< Of the table alone.
};

/// What \a finder has found, in a word or two for the row.
QString finderWord(fleet::Finder finder);

} // namespace console
