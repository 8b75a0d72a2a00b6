// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationmodel.h"

#include "base/background.h"
#include "base/then.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using fleet::Column;

namespace {

constexpr int GrowMs = 50;
constexpr int ArrangeMs = 150;
constexpr int LookMs = 1000;

} // namespace

RegistrationModel::RegistrationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    const auto setUp = [this](QTimer &timer, int ms, void (RegistrationModel::*run)()) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, run);
    };
    setUp(m_grow, GrowMs, &RegistrationModel::grow);
    setUp(m_arrangeLater, ArrangeMs, &RegistrationModel::arrangeNow);
    setUp(m_lookLater, LookMs, &RegistrationModel::lookNow);
}

void RegistrationModel::clear()
{
    ++m_turn;
    ++m_tableTurn;
    for (QTimer *timer : { &m_grow, &m_arrangeLater, &m_lookLater })
        timer->stop();
    beginResetModel();
    m_table = {};
    m_survey = {};
    m_query.names = {};
    m_query.raised = {};
    m_removed.clear();
    m_arrangement = {};
    m_mustArrange = m_mustLook = false;
    endResetModel();
    Q_EMIT shownChanged();
    Q_EMIT surveyed();
}

void RegistrationModel::append(const QList<hub::Registration> &registrations)
{
    if (registrations.isEmpty())
        return;
    m_table.append(registrations);
    m_isSettled = false;
    if (!m_grow.isActive())
        m_grow.start();
    lookLater();
}

/// The list as it came only gets longer; any other must be made anew.
void RegistrationModel::grow()
{
    if (!isAsItCame() || m_isArranging)
        return arrangeLater();
    const auto shown = quint32(m_arrangement.order.size());
    const quint32 from = shown == 0 ? 0 : m_arrangement.order.back() + 1;
    if (from >= m_table.rowCount())
        return;
    beginInsertRows({}, int(shown), int(shown + m_table.rowCount() - from) - 1);
    for (quint32 row = from; row < m_table.rowCount(); ++row)
        m_arrangement.order.push_back(row);
    m_arrangement.count = quint32(m_arrangement.order.size());
    endInsertRows();
    Q_EMIT shownChanged();
}

void RegistrationModel::replace(quint32 row, const hub::Registration &registration)
{
    m_table.replace(row, registration);
    const QModelIndex index = indexOf(row);
    if (index.isValid())
        Q_EMIT dataChanged(index, index.siblingAtColumn(fleet::ColumnCount - 1));
    if (!isAsItCame())
        arrangeLater();
    lookLater();
}

void RegistrationModel::remove(quint32 row)
{
    m_table.remove(row);
    arrangeLater();
    lookLater();
}

void RegistrationModel::settle()
{
    m_isSettled = true;
    grow();
    lookNow();
}

void RegistrationModel::setQuery(const fleet::Query &wanted)
{
    fleet::Query query = wanted;
    query.names = m_query.names; // what the model has found out itself
    query.raised = m_query.raised;
    if (query == m_query)
        return;
    m_query = query;
    ++m_turn;
    m_arrangeLater.stop();
    arrangeNow();
}

bool RegistrationModel::isAsItCame() const
{
    return m_query.isPlain();
}

void RegistrationModel::arrangeLater()
{
    m_mustArrange = true;
    if (!m_arrangeLater.isActive())
        m_arrangeLater.start();
}

/// One thread at a time: what changes meanwhile is taken in by the next one.
void RegistrationModel::arrangeNow()
{
    m_mustArrange = m_isArranging;
    if (m_isArranging)
        return;
    m_isArranging = true;
    const auto work = [table = m_table, query = m_query, findings = m_survey.findings] {
        return fleet::arrange(table, query, findings);
    };
    base::then(base::inBackground(work), this,
               [this, turn = m_turn, rows = m_table.rowCount()](const fleet::Arrangement &made) {
                   m_isArranging = false;
                   if (turn == m_turn)
                       take(made, rows);
                   if (m_mustArrange || turn != m_turn)
                       arrangeNow();
               });
}

void RegistrationModel::take(const fleet::Arrangement &arrangement, quint32 knownRows)
{
    const bool isSame =
        arrangement.order == m_arrangement.order && arrangement.groups == m_arrangement.groups;
    if (!isSame) {
        beginResetModel();
        m_arrangement = arrangement;
        endResetModel();
        Q_EMIT shownChanged();
    } else if (arrangement.count != m_arrangement.count || arrangement.order.empty()) {
        m_arrangement.count = arrangement.count;
        Q_EMIT shownChanged();
    }
    if (knownRows < m_table.rowCount() && !m_grow.isActive())
        m_grow.start();
}

void RegistrationModel::lookLater()
{
    if (!m_lookLater.isActive())
        m_lookLater.start();
}

void RegistrationModel::lookNow()
{
    m_lookLater.stop();
    m_mustLook = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    RegistrationQuestions asked = m_questions;
    if (!m_isSettled)
        asked.draft.reset(); // all would be gone through again each second
    const auto work = [table = m_table, questions = asked] {
        return survey(table, questions, QDateTime::currentDateTimeUtc());
    };
    base::then(base::inBackground(work), this,
               [this, turn = m_tableTurn](const RegistrationSurvey &survey) {
                   m_isLooking = false;
                   if (turn == m_tableTurn)
                       take(survey);
                   if (m_mustLook)
                       lookNow();
               });
}

void RegistrationModel::take(const RegistrationSurvey &survey)
{
    m_survey = survey;
    tellAllChanged();
    Q_EMIT surveyed();
    fleet::Query query = m_query;
    query.names = survey.names;
    query.raised = survey.getting;
    if (query == m_query && !m_query.finder)
        return;
    const bool isListed = query.raised != m_query.raised || !m_query.text.isEmpty()
        || m_query.sort == Column::Device || m_query.finder;
    m_query = query;
    if (isListed)
        arrangeLater();
}

void RegistrationModel::tellAllChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, fleet::ColumnCount - 1));
}

void RegistrationModel::setNames(const DeviceNameBook &names)
{
    m_questions.names = names;
    lookNow();
}

void RegistrationModel::setDraft(const std::optional<hub::Request> &draft)
{
    if (draft == m_questions.draft)
        return;
    m_questions.draft = draft;
    m_properties.reset();
    if (draft && draft->notification.platform == hub::Platform::Template) {
        if (const auto read = audience::Properties::read(draft->notification.payload))
            m_properties = *read;
    }
    lookNow();
}

void RegistrationModel::setRemoved(const QHash<QString, QDateTime> &removed)
{
    if (removed == m_removed)
        return;
    m_removed = removed;
    tellAllChanged();
}

/// The group whose head is at \a row, or null.
const fleet::Group *RegistrationModel::groupAt(int row) const
{
    const auto &groups = m_arrangement.groups;
    const auto place = [&groups](qsizetype i) { return qint64(groups.at(i).first) + i; };
    qsizetype low = 0;
    qsizetype high = groups.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (place(middle) < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low < groups.size() && place(low) == row ? &groups.at(low) : nullptr;
}

std::optional<quint32> RegistrationModel::tableRow(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount() || groupAt(index.row()))
        return std::nullopt;
    const auto &groups = m_arrangement.groups;
    qint64 at = index.row();
    if (!groups.isEmpty()) {
        const auto after =
            std::upper_bound(groups.begin(), groups.end(), index.row(),
                             [&groups](int row, const fleet::Group &each) {
                                 return row < qint64(each.first) + (&each - groups.constData());
                             });
        at -= std::distance(groups.begin(), after);
    }
    return m_arrangement.order.at(size_t(at));
}

QModelIndex RegistrationModel::indexOf(quint32 tableRow) const
{
    const auto &order = m_arrangement.order;
    // As they came, a row is at its own number or, after gaps, before it.
    const auto found = isAsItCame() ? std::lower_bound(order.begin(), order.end(), tableRow)
                                    : std::find(order.begin(), order.end(), tableRow);
    if (found == order.end() || *found != tableRow)
        return {};
    const auto at = quint32(std::distance(order.begin(), found));
    int heads = 0;
    for (const fleet::Group &group : m_arrangement.groups)
        heads += group.first <= at ? 1 : 0;
    return index(int(at) + heads, 0);
}

int RegistrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : int(m_arrangement.order.size()) + int(m_arrangement.groups.size());
}

int RegistrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fleet::ColumnCount;
}

Qt::ItemFlags RegistrationModel::flags(const QModelIndex &index) const
{
    return tableRow(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

void RegistrationModel::sort(int column, Qt::SortOrder order)
{
    fleet::Query query = m_query;
    query.sort = column < 0 ? std::nullopt : std::optional(Column(column));
    query.isDescending = column >= 0 && order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace console
