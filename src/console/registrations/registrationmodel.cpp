// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationmodel.h"

#include "base/background.h"
#include "base/then.h"
#include "console/result/exchangereading.h"
#include "console/style/fonts.h"

#include <QLocale>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using fleet::Column;
using fleet::Finder;

namespace {

constexpr int GrowMs = 50;
constexpr int ArrangeMs = 150;
constexpr int FindMs = 1000;

QString fromView(QByteArrayView text)
{
    return QString::fromUtf8(text);
}

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
    setUp(m_findLater, FindMs, &RegistrationModel::findNow);
}

void RegistrationModel::clear()
{
    ++m_turn;
    ++m_tableTurn;
    for (QTimer *timer : { &m_grow, &m_arrangeLater, &m_findLater })
        timer->stop();
    beginResetModel();
    m_table = {};
    m_findings = {};
    m_arrangement = {};
    m_mustArrange = m_mustFind = false;
    endResetModel();
    Q_EMIT shownChanged();
    Q_EMIT findingsChanged();
}

void RegistrationModel::append(const QList<hub::Registration> &registrations)
{
    if (registrations.isEmpty())
        return;
    m_table.append(registrations);
    if (!m_grow.isActive())
        m_grow.start();
    findLater();
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
    findLater();
}

void RegistrationModel::remove(quint32 row)
{
    m_table.remove(row);
    arrangeLater();
    findLater();
}

void RegistrationModel::settle()
{
    grow();
    findNow();
}

void RegistrationModel::setQuery(const fleet::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    ++m_turn;
    m_arrangeLater.stop();
    arrangeNow();
}

bool RegistrationModel::isAsItCame() const
{
    return m_query == fleet::Query();
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
    const auto work = [table = m_table, query = m_query, findings = m_findings] {
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

void RegistrationModel::findLater()
{
    if (!m_findLater.isActive())
        m_findLater.start();
}

void RegistrationModel::findNow()
{
    m_findLater.stop();
    m_mustFind = m_isFinding;
    if (m_isFinding)
        return;
    m_isFinding = true;
    const auto work = [table = m_table] {
        return fleet::findIn(table, QDateTime::currentDateTimeUtc());
    };
    base::then(base::inBackground(work), this,
               [this, turn = m_tableTurn](const fleet::Findings &findings) {
                   m_isFinding = false;
                   if (turn == m_tableTurn) {
                       m_findings = findings;
                       if (rowCount() > 0)
                           Q_EMIT dataChanged(index(0, int(Column::Tags)),
                                              index(rowCount() - 1, int(Column::Ends)));
                       Q_EMIT findingsChanged();
                       if (m_query.finder)
                           arrangeLater();
                   }
                   if (m_mustFind)
                       findNow();
               });
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

QString RegistrationModel::text(quint32 row, Column column) const
{
    switch (column) {
    case Column::Platform:
        return hub::traits(m_table.platform(row)).name;
    case Column::Kind:
        return m_table.isTemplate(row) ? tr("template") : tr("native");
    case Column::Handle:
        return fromView(m_table.handle(row));
    case Column::Tags:
        return fromView(m_table.tags(row)).replace(u","_s, u", "_s);
    case Column::Ends: {
        const auto expiry = m_table.expiry(row);
        return expiry
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*expiry).date(), u"dd MMM yyyy"_s)
            : tr("never");
    }
    case Column::Id:
        return fromView(m_table.id(row));
    case Column::ETag:
        return fromView(m_table.etag(row));
    case Column::TemplateName:
        return fromView(m_table.templateName(row));
    case Column::User: {
        const QByteArrayView tags = m_table.tags(row);
        const QByteArrayView user = fleet::userIdIn(tags);
        return fromView(user.isEmpty() ? fleet::installationIdIn(tags) : user);
    }
    }
    return {};
}

/// The whole row, as it is read out.
QString RegistrationModel::sentence(quint32 row) const
{
    QStringList parts{ text(row, Column::Platform), text(row, Column::Kind),
                       shortHandle(text(row, Column::Handle)) };
    const QString tags = text(row, Column::Tags);
    parts.append(tags.isEmpty() ? tr("no tags") : tr("tags %1").arg(tags));
    if (m_table.expiry(row))
        parts.append(tr("ends %1").arg(text(row, Column::Ends)));
    const QVariant found = finding(row);
    if (found.isValid())
        parts.append(finderWord(Finder(found.toInt())));
    return parts.join(u", "_s);
}

QVariant RegistrationModel::finding(quint32 row) const
{
    for (const Finder finder : { Finder::Malformed, Finder::Expired, Finder::Twice,
                                 Finder::ShouldBeFcmV1, Finder::EndsSoon }) {
        if (m_findings.has(row, finder))
            return int(finder);
    }
    return {};
}

QVariant RegistrationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (const fleet::Group *group = groupAt(index.row())) {
        const QString name = group->name.isEmpty() ? tr("without a tag") : group->name;
        const QString title = tr("%1, %2").arg(name, QLocale().toString(group->count));
        const bool isTitle = role == GroupRole || role == Qt::AccessibleTextRole
            || (role == Qt::DisplayRole && index.column() == 0);
        return isTitle ? QVariant(title) : QVariant();
    }
    const quint32 row = *tableRow(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Handle ? shortHandle(text(row, column)) : text(row, column);
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Platform ? sentence(row) : text(row, column);
    case Qt::FontRole:
        return column == Column::Handle || column == Column::Id ? monoFont() : QVariant();
    case BadgeRole:
        return hub::traits(m_table.platform(row)).badge;
    case TagsRole:
        return fromView(m_table.tags(row)).split(u',', Qt::SkipEmptyParts);
    case FindingRole:
        return finding(row);
    case GoneRole:
        return m_table.isGap(row);
    default:
        return {};
    }
}

QVariant RegistrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{ tr("For"),  tr("Kind"),     tr("Handle"),
                              tr("Tags"), tr("Ends"),     tr("Registration id"),
                              tr("ETag"), tr("Template"), tr("User or installation") };
    return titles.value(section);
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

QString finderWord(Finder finder)
{
    switch (finder) {
    case Finder::Twice:
        return RegistrationModel::tr("twice");
    case Finder::Malformed:
        return RegistrationModel::tr("malformed");
    case Finder::ShouldBeFcmV1:
        return RegistrationModel::tr("retired");
    case Finder::EndsSoon:
        return RegistrationModel::tr("ends soon");
    case Finder::Expired:
        return RegistrationModel::tr("expired");
    }
    return {};
}

} // namespace console
