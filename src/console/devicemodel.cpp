// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devicemodel.h"

#include "console/exchangereading.h"
#include "hub/platform.h"

#include <algorithm>
#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The internal id of a row; a row with details has that of the row above, plus one.
constexpr quintptr TopLevel = 0;

QString platformName(const QString &format)
{
    const auto platform = hub::platformOfFormat(format);
    return platform ? hub::traits(*platform).name : format;
}

QString quoted(QString text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void DeviceModel::setOutcome(const hub::Outcome &outcome)
{
    beginResetModel();
    m_results = outcome.results;
    m_verdicts.clear();
    m_verdicts.reserve(m_results.size());
    for (const hub::DeviceResult &result : std::as_const(m_results))
        m_verdicts.append(hub::verdictOf(result.outcome));
    m_order.resize(m_results.size());
    std::iota(m_order.begin(), m_order.end(), qsizetype(0));
    std::stable_partition(m_order.begin(), m_order.end(), [this](qsizetype at) {
        return m_verdicts[at] != hub::DeviceVerdict::Accepted;
    });
    endResetModel();
}

QString DeviceModel::toCsv(const QList<int> &rows) const
{
    QStringList lines{ u"Device,Platform,Result,Handle,Registration,Outcome"_s };
    for (int row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(quoted(fullText(row, column)));
        cells.append(quoted(result(row).outcome));
        lines.append(cells.join(u','));
    }
    return lines.join(u"\r\n") + u"\r\n"_s;
}

QModelIndex DeviceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : TopLevel);
}

QModelIndex DeviceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, TopLevel);
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_order.size());
    return parent.internalId() == TopLevel && parent.column() == 0 ? 1 : 0;
}

int DeviceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DeviceModel::text(int row, int column) const
{
    if (column == Device)
        return shortHandle(result(row).handle);
    return fullText(row, column);
}

QString DeviceModel::fullText(int row, int column) const
{
    const hub::DeviceResult &device = result(row);
    switch (column) {
    case Device:
        return shortHandle(device.handle);
    case PlatformColumn:
        return platformName(device.platform);
    case Result:
        return hub::verdictText(m_verdicts[m_order[row]], device.platform);
    case Handle:
        return device.handle;
    case Registration:
        return device.registrationId;
    default:
        return {};
    }
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.internalId() != TopLevel)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return fullText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "a device's row: handle, platform, result")
            .arg(text(index.row(), Device), text(index.row(), PlatformColumn),
                 text(index.row(), Result));
    case VerdictRole:
        return int(m_verdicts[m_order[index.row()]]);
    case BadgeRole: {
        const auto platform = hub::platformOfFormat(result(index.row()).platform);
        return platform ? hub::traits(*platform).badge : QString();
    }
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case PlatformColumn:
        return tr("Platform");
    case Result:
        return tr("Result");
    case Handle:
        return tr("Handle");
    case Registration:
        return tr("Registration");
    default:
        return {};
    }
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    // Details are no row to walk to: the arrow keys go past them.
    if (!index.isValid() || index.internalId() != TopLevel)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace console
