// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/style/marks.h"
#include "hub/outcome.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace console {

class DeviceNames;

/// What is known of a registration after a send.
enum class HubState {
    NotChecked, ///< What the hub had before the send was not known.
    Looking, ///< The hub is being asked.
    Registered,
    Removed, ///< By the hub, since a push service called the handle dead.
    CreatedAgain,
};

/// What the push services said for each device; sorts and filters by itself, since an answer may
/// name tens of thousands. At first the refused ones come first.
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DeviceColumn, ///< Its name, which can be edited, or the handle in short.
        PlatformColumn,
        ResultColumn,
        HandleColumn,
        RegistrationColumn,
        HubColumn, ///< Whether the hub has the registration now.
    };

    explicit DeviceModel(QObject *parent = nullptr);

    void setResults(const QList<hub::DeviceResult> &results);
    /// By registration id; of the others nothing is known.
    void setHubStates(const QHash<QString, HubState> &states);
    HubState hubState(const hub::DeviceResult &result) const;
    /// \a names outlives the model; without it devices have none.
    void setNames(DeviceNames *names);
    QString nameOf(const hub::DeviceResult &result) const;
    /// Shows only rows that have \a words in one of their texts, without regard to case.
    void setFilter(const QString &words);

    const hub::DeviceResult &resultAt(int row) const { return m_results.at(m_order.at(row)); }
    /// All results, shown or not.
    qsizetype wholeCount() const { return m_results.size(); }
    /// The rows \a rows as RFC 4180 says, with a head; lines end in CRLF.
    QString csv(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// What the words of an outcome mean; the same few words come again and again.
    struct Meaning
    {
        hub::DeviceVerdict verdict = hub::DeviceVerdict::Unknown;
        Mark mark = Mark::NotYet;
        QString said;
    };

    void rebuild();
    const Meaning &meaningOf(const hub::DeviceResult &result) const;
    QString text(const hub::DeviceResult &result, int column) const;
    QString sentence(const hub::DeviceResult &result) const;
    QString toolTip(const hub::DeviceResult &result, int column) const;
    QVariant decoration(const hub::DeviceResult &result, int column) const;
    void tell(Column column);
    QString wholeText(const hub::DeviceResult &result, int column) const;

    QList<hub::DeviceResult> m_results;
    std::vector<qsizetype> m_order; ///< The results shown, in their order.
    mutable QHash<QString, Meaning> m_meanings; ///< By platform and outcome.
    QHash<QString, HubState> m_hubStates;
    DeviceNames *m_names = nullptr;
    QString m_filter;
    int m_sortColumn = -1; ///< -1: refused ones first.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace console
