// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/devicemodel.h"

#include "console/result/devicenames.h"
#include "console/result/exchangereading.h"
#include "console/result/verdict.h"
#include "console/style/badgeicon.h"
#include "console/style/fonts.h"
#include "console/style/markicon.h"
#include "console/style/tones.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 6;

QString serviceOf(const hub::DeviceResult &result)
{
    const auto platform = hub::platformOfFormat(result.platform);
    return platform ? hub::traits(*platform).name : result.platform;
}

/// RFC 4180: quotes only where they are needed, and doubled inside.
QString csvField(const QString &field)
{
    const bool isPlain = std::none_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (isPlain)
        return field;
    QString quoted = field;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString hubStateText(HubState state)
{
    switch (state) {
    case HubState::NotChecked:
        return DeviceModel::tr("Not checked");
    case HubState::Looking:
        return DeviceModel::tr("Looking…");
    case HubState::Registered:
        return DeviceModel::tr("Registered");
    case HubState::Removed:
        return DeviceModel::tr("Removed by the hub");
    case HubState::CreatedAgain:
        return DeviceModel::tr("Created again");
    }
    return {};
}

QVariant hubStateColour(HubState state)
{
    if (state == HubState::Removed)
        return tones().danger;
    return state == HubState::NotChecked || state == HubState::Looking
        ? QVariant(QApplication::palette().color(QPalette::PlaceholderText))
        : QVariant();
}

} // namespace

DeviceModel::DeviceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DeviceModel::setResults(const QList<hub::DeviceResult> &results)
{
    beginResetModel();
    m_results = results;
    m_meanings.clear();
    rebuild();
    endResetModel();
}

void DeviceModel::setHubStates(const QHash<QString, HubState> &states)
{
    m_hubStates = states;
    tell(HubColumn);
}

HubState DeviceModel::hubState(const hub::DeviceResult &result) const
{
    return m_hubStates.value(result.registrationId, HubState::NotChecked);
}

void DeviceModel::setNames(DeviceNames *names)
{
    m_names = names;
    tell(DeviceColumn);
    if (names)
        connect(names, &DeviceNames::changed, this, [this] { tell(DeviceColumn); });
}

QString DeviceModel::nameOf(const hub::DeviceResult &result) const
{
    return m_names ? m_names->nameOrHandle(result.handle) : shortHandle(result.handle);
}

/// What stands in \a column is another text by now; the order stays until it is asked for.
void DeviceModel::tell(Column column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void DeviceModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.trimmed();
    rebuild();
    endResetModel();
}

void DeviceModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

const DeviceModel::Meaning &DeviceModel::meaningOf(const hub::DeviceResult &result) const
{
    const QString key = result.platform + u'\n' + result.outcome;
    const auto known = m_meanings.constFind(key);
    if (known != m_meanings.constEnd())
        return *known;
    const hub::DeviceVerdict verdict = hub::verdictOf(result.outcome);
    return *m_meanings.insert(key,
                              { verdict, markOf(hub::diagnoseDevice(result, 0).severity),
                                hub::verdictText(verdict, result.platform) });
}

void DeviceModel::rebuild()
{
    m_order.clear();
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        bool isShown = m_filter.isEmpty();
        for (int column = 0; column < Columns && !isShown; ++column)
            isShown = wholeText(m_results.at(i), column).contains(m_filter, Qt::CaseInsensitive);
        if (isShown)
            m_order.push_back(i);
    }
    if (m_sortColumn < 0) {
        std::stable_partition(m_order.begin(), m_order.end(), [this](qsizetype i) {
            return meaningOf(m_results.at(i)).verdict != hub::DeviceVerdict::Accepted;
        });
        return;
    }
    // The keys once a row, not once a comparison.
    std::vector<std::pair<QString, qsizetype>> keys;
    keys.reserve(m_order.size());
    for (const qsizetype i : m_order)
        keys.emplace_back(wholeText(m_results.at(i), m_sortColumn), i);
    std::stable_sort(keys.begin(), keys.end(), [this](const auto &left, const auto &right) {
        return m_sortOrder == Qt::AscendingOrder ? left.first < right.first
                                                 : right.first < left.first;
    });
    std::transform(keys.begin(), keys.end(), m_order.begin(),
                   [](const auto &key) { return key.second; });
}

QString DeviceModel::wholeText(const hub::DeviceResult &result, int column) const
{
    switch (column) {
    case PlatformColumn:
        return serviceOf(result);
    case ResultColumn:
        return meaningOf(result).said;
    case RegistrationColumn:
        return result.registrationId;
    case HubColumn:
        return hubStateText(hubState(result));
    case DeviceColumn:
        return nameOf(result);
    default:
        return result.handle;
    }
}

QString DeviceModel::text(const hub::DeviceResult &result, int column) const
{
    return column == PlatformColumn ? QString() : wholeText(result, column);
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_names && index.column() == DeviceColumn ? usual | Qt::ItemIsEditable : usual;
}

bool DeviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_names || index.column() != DeviceColumn)
        return false;
    m_names->give(resultAt(index.row()).handle, value.toString());
    return true;
}

QVariant DeviceModel::decoration(const hub::DeviceResult &result, int column) const
{
    if (column == DeviceColumn)
        return markIcon(meaningOf(result).mark);
    const auto platform = hub::platformOfFormat(result.platform);
    return column == PlatformColumn && platform ? badgeIcon(hub::traits(*platform).badge)
                                                : QVariant();
}

/// The whole row, as it is read out.
QString DeviceModel::sentence(const hub::DeviceResult &result) const
{
    QStringList parts{ nameOf(result), serviceOf(result), meaningOf(result).said };
    if (hubState(result) != HubState::NotChecked)
        parts.append(hubStateText(hubState(result)));
    return parts.join(u", "_s);
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const hub::DeviceResult &result = resultAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(result, column);
    case Qt::EditRole:
        return m_names ? m_names->name(result.handle) : QString();
    case Qt::ToolTipRole:
        return toolTip(result, column);
    case Qt::FontRole:
        return column == HandleColumn || column == RegistrationColumn ? monoFont() : QVariant();
    case Qt::ForegroundRole:
        return column == HubColumn ? hubStateColour(hubState(result)) : QVariant();
    case Qt::DecorationRole:
        return decoration(result, column);
    case Qt::AccessibleTextRole:
        return column == DeviceColumn ? sentence(result) : wholeText(result, column);
    default:
        return {};
    }
}

QString DeviceModel::toolTip(const hub::DeviceResult &result, int column) const
{
    if (column == DeviceColumn)
        return result.handle;
    if (column == ResultColumn)
        return result.outcome;
    if (column == HubColumn && hubState(result) == HubState::NotChecked)
        return tr("Known only where the registrations were read before the send: open “Who gets "
                  "it” first.");
    return wholeText(result, column);
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{ tr("Device"), tr("Platform"),     tr("Result"),
                              tr("Handle"), tr("Registration"), tr("In the hub now") };
    return titles.value(section);
}

QString DeviceModel::csv(const QList<int> &rows) const
{
    QStringList lines{ u"platform,handle,registrationId,outcome,meaning,inTheHub,name"_s };
    for (const int row : rows) {
        const hub::DeviceResult &result = resultAt(row);
        QStringList fields{ result.platform,
                            result.handle,
                            result.registrationId,
                            result.outcome,
                            meaningOf(result).said,
                            hubStateText(hubState(result)),
                            m_names ? m_names->name(result.handle) : QString() };
        std::transform(fields.begin(), fields.end(), fields.begin(), csvField);
        lines.append(fields.join(u','));
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace console
