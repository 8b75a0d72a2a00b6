// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace console {

/// The history as a list: the newest first, a header before each day, read a page at a time as the
/// view needs it. Only the rows that fit the filter.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 100;

    enum Role { DayRole = Qt::UserRole, RowIdRole };

    /// \a store outlives the model. Reads nothing before the first setFilter() or reload().
    explicit HistoryModel(history::HistoryStore &store, QObject *parent = nullptr);

    const history::HistoryFilter &filter() const { return m_filter; }
    void setFilter(const history::HistoryFilter &filter);
    /// Reads anew as many rows as there were.
    void reload();

    /// The row of \a index; null for a day's header.
    const history::HistoryRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(qint64 id) const;
    bool isReading() const { return m_isReading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page is here; the list may still be empty.
    void loaded();

private:
    /// A row of the list: an exchange, or the header of the day \a day.
    struct Item
    {
        QDate day;
        std::optional<history::HistoryRow> row;
    };

    void read(const history::PageStart &start, int limit, bool isFirst);
    void replace(std::vector<Item> items);
    void append(const history::HistoryPage &page);
    void onAppended(const history::HistoryRow &row);
    static std::vector<Item> itemsOf(const QList<history::HistoryRow> &rows, const QDate &after);

    history::HistoryStore &m_store;
    history::HistoryFilter m_filter;
    std::vector<Item> m_items;
    quint64 m_turn = 0; ///< Of the filter, so that a late page is dropped.
    bool m_isReading = false;
    bool m_isLast = true;
};

/// What the list calls \a row: its label, else what was sent and to whom.
QString historyTitle(const history::HistoryRow &row);
/// Who was addressed, in a few words.
QString historyTarget(const history::HistoryRow &row);
/// How it went, in one or two words.
QString historyResult(const history::HistoryRow &row);

} // namespace console
