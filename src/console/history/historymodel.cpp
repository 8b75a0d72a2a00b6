// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/historymodel.h"

#include "base/then.h"
#include "console/result/exchangereading.h"
#include "console/result/verdict.h"
#include "console/style/marks.h"

#include <QLocale>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using history::HistoryRow;
using history::TargetKind;

namespace {

QDate dayOf(const HistoryRow &row)
{
    return row.startedAt.toLocalTime().date();
}

/// `Today, 24 November`; older ones with the year.
QString dayText(const QDate &day)
{
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (day == today)
        return HistoryModel::tr("Today, %1").arg(locale.toString(day, u"d MMMM"_s));
    if (day == today.addDays(-1))
        return HistoryModel::tr("Yesterday, %1").arg(locale.toString(day, u"d MMMM"_s));
    return locale.toString(day, day.year() == today.year() ? u"dddd, d MMMM"_s : u"d MMMM yyyy"_s);
}

QString sentence(const HistoryRow &row)
{
    QStringList parts{ historyTitle(row), historyTarget(row), markName(markOf(row.result)),
                       historyResult(row), QLocale().toString(row.startedAt.toLocalTime().time()) };
    if (row.platform)
        parts.insert(1, hub::traits(*row.platform).name);
    parts.append(row.hub.name);
    if (row.pinned)
        parts.append(HistoryModel::tr("pinned"));
    return parts.join(u", "_s);
}

} // namespace

HistoryModel::HistoryModel(history::HistoryStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &history::HistoryStore::appended, this, &HistoryModel::onAppended);
    connect(&store, &history::HistoryStore::changed, this, &HistoryModel::reload);
}

void HistoryModel::setFilter(const history::HistoryFilter &filter)
{
    m_filter = filter;
    read({}, PageSize, true);
}

void HistoryModel::reload()
{
    read({}, std::max(PageSize, int(m_items.size())), true);
}

void HistoryModel::read(const history::PageStart &start, int limit, bool isFirst)
{
    m_isReading = true;
    base::then(m_store.page(m_filter, start, limit), this,
               [this, turn = ++m_turn, isFirst](const history::HistoryPage &page) {
                   if (turn != m_turn)
                       return;
                   m_isReading = false;
                   m_isLast = page.isLast;
                   if (isFirst)
                       replace(itemsOf(page.rows, {}));
                   else
                       append(page);
                   Q_EMIT loaded();
               });
}

std::vector<HistoryModel::Item> HistoryModel::itemsOf(const QList<HistoryRow> &rows,
                                                      const QDate &after)
{
    std::vector<Item> items;
    QDate day = after;
    for (const HistoryRow &row : rows) {
        if (dayOf(row) != day) {
            day = dayOf(row);
            items.push_back({ day, std::nullopt });
        }
        items.push_back({ day, row });
    }
    return items;
}

/// Where the rows are the same ones, the view keeps its place.
void HistoryModel::replace(std::vector<Item> items)
{
    const auto isSamePlace = [](const Item &left, const Item &right) {
        return left.day == right.day && left.row.has_value() == right.row.has_value()
            && (!left.row || left.row->id == right.row->id);
    };
    if (!items.empty() && std::ranges::equal(items, m_items, isSamePlace)) {
        m_items = std::move(items);
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void HistoryModel::append(const history::HistoryPage &page)
{
    const QDate last = m_items.empty() ? QDate() : m_items.back().day;
    const std::vector<Item> items = itemsOf(page.rows, last);
    if (items.empty())
        return;
    const int at = int(m_items.size());
    beginInsertRows({}, at, at + int(items.size()) - 1);
    m_items.insert(m_items.end(), items.begin(), items.end());
    endInsertRows();
}

/// What fits no simple filter at a glance is left to the store: the list is read anew.
void HistoryModel::onAppended(const HistoryRow &row)
{
    if (m_filter != history::HistoryFilter())
        return reload();
    // The page under way may or may not hold it; and a slow send may end after a later one.
    const bool isNewest = m_items.empty() || m_items.at(1).row->id < row.id;
    if (m_isReading || !isNewest)
        return reload();
    const bool isSameDay = !m_items.empty() && m_items.front().day == dayOf(row);
    if (isSameDay) {
        beginInsertRows({}, 1, 1);
        m_items.insert(m_items.begin() + 1, Item{ dayOf(row), row });
    } else {
        beginInsertRows({}, 0, 1);
        m_items.insert(m_items.begin(), { Item{ dayOf(row), std::nullopt }, { dayOf(row), row } });
    }
    endInsertRows();
    Q_EMIT loaded();
}

const HistoryRow *HistoryModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_items.size()))
        return nullptr;
    const auto &row = m_items.at(size_t(index.row())).row;
    return row ? &*row : nullptr;
}

QModelIndex HistoryModel::indexOf(qint64 id) const
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        const auto &row = m_items.at(size_t(i)).row;
        if (row && row->id == id)
            return index(i);
    }
    return {};
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_items.size()))
        return {};
    const Item &item = m_items.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return item.row ? historyTitle(*item.row) : dayText(item.day);
    case Qt::AccessibleTextRole:
        return item.row ? sentence(*item.row) : dayText(item.day);
    case Qt::ToolTipRole:
        return item.row && !item.row->note.isEmpty() ? QVariant(item.row->note) : QVariant();
    case DayRole:
        return !item.row;
    case RowIdRole:
        return item.row ? QVariant(item.row->id) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemFlags(Qt::NoItemFlags);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLast && !m_isReading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_items.empty() && m_items.back().row)
        read({ .id = m_items.back().row->id }, PageSize, false);
}

QString historyTarget(const HistoryRow &row)
{
    switch (row.targetKind) {
    case TargetKind::Everyone:
        return HistoryModel::tr("everyone");
    case TargetKind::Tags:
        return row.target;
    case TargetKind::Device:
        return shortHandle(row.target);
    case TargetKind::Batch:
        return HistoryModel::tr("%n device(s)", nullptr, row.targetCount);
    case TargetKind::None:
        break;
    }
    return {};
}

QString historyTitle(const HistoryRow &row)
{
    for (const QString &name : { row.label, row.title }) {
        if (!name.isEmpty())
            return name;
    }
    return row.platform ? hub::traits(*row.platform).name : HistoryModel::tr("A look at the hub");
}

QString historyResult(const HistoryRow &row)
{
    // A status that came before the connection broke is no answer.
    if (row.result == hub::Severity::Unknown && row.status / 100 == 2)
        return HistoryModel::tr("not known");
    if (row.success >= 0)
        return HistoryModel::tr("%1 of %2").arg(row.success).arg(row.success + row.failure);
    if (row.status == 201)
        return HistoryModel::tr("accepted");
    return row.status > 0 ? QString::number(row.status) : HistoryModel::tr("no answer");
}

} // namespace console
