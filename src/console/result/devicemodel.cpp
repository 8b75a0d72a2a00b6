// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/devicemodel.h"

#include "console/result/exchangereading.h"
#include "console/result/verdict.h"
#include "console/style/badgeicon.h"
#include "console/style/fonts.h"
#include "console/style/markicon.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 5;

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
    default:
        return result.handle;
    }
}

QString DeviceModel::text(const hub::DeviceResult &result, int column) const
{
    if (column == DeviceColumn)
        return shortHandle(result.handle);
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

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const hub::DeviceResult &result = resultAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(result, column);
    case Qt::ToolTipRole:
        return column == ResultColumn ? result.outcome : wholeText(result, column);
    case Qt::FontRole:
        return column >= HandleColumn ? monoFont() : QVariant();
    case Qt::DecorationRole: {
        if (column == DeviceColumn)
            return markIcon(meaningOf(result).mark);
        const auto platform = hub::platformOfFormat(result.platform);
        return column == PlatformColumn && platform ? badgeIcon(hub::traits(*platform).badge)
                                                    : QVariant();
    }
    case Qt::AccessibleTextRole:
        return column == DeviceColumn
            ? tr("%1, %2, %3")
                  .arg(shortHandle(result.handle), serviceOf(result), meaningOf(result).said)
            : wholeText(result, column);
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{ tr("Device"), tr("Platform"), tr("Result"), tr("Handle"),
                              tr("Registration") };
    return titles.value(section);
}

QString DeviceModel::csv(const QList<int> &rows) const
{
    QStringList lines{ u"platform,handle,registrationId,outcome,meaning"_s };
    for (const int row : rows) {
        const hub::DeviceResult &result = resultAt(row);
        lines.append(QStringList{ csvField(result.platform), csvField(result.handle),
                                  csvField(result.registrationId), csvField(result.outcome),
                                  csvField(meaningOf(result).said) }
                         .join(u','));
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace console
