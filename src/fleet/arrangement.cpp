// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/arrangement.h"

#include "fleet/needle.h"

#include <QMap>

#include <algorithm>

namespace fleet {

namespace {

/// What comes first is compared as a number; the whole texts only where that is the same.
struct SortKey
{
    quint64 prefix;
    quint32 row;
};

/// Names in an order of their own: few rows have one, and those without come after all others.
struct NamedRow
{
    QString name;
    quint32 row;
};

quint64 prefixOf(QByteArrayView text)
{
    quint64 prefix = 0;
    for (qsizetype i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < text.size() ? uchar(text[i]) : 0U);
    return prefix;
}

quint64 numberOf(QByteArrayView text)
{
    bool isNumber = false;
    const quint64 number = text.toByteArray().toULongLong(&isNumber);
    return isNumber ? number : 0;
}

/// The place of each platform in the tabs: so the list has the order of the rest of the window.
size_t placeOf(hub::Platform platform)
{
    return size_t(hub::allPlatforms().indexOf(platform));
}

/// The text that \a column sorts by; empty for those that are numbers.
QByteArrayView textOf(const RegistrationTable &table, quint32 row, Column column)
{
    switch (column) {
    case Column::Handle:
        return table.handle(row);
    case Column::Tags:
        return table.tags(row);
    case Column::Id:
        return table.id(row);
    case Column::TemplateName:
        return table.templateName(row);
    case Column::User:
        return userIdIn(table.tags(row));
    case Column::Device:
    case Column::Platform:
    case Column::Kind:
    case Column::Gets:
    case Column::Ends:
    case Column::ETag:
        break;
    }
    return {};
}

quint64 keyOf(const RegistrationTable &table, quint32 row, Column column)
{
    switch (column) {
    case Column::Platform:
        return placeOf(table.platform(row));
    case Column::Kind:
        return table.isTemplate(row) ? 1 : 0;
    case Column::Ends:
        // Never is after all dates; a sign does not matter before 1970.
        return quint64(table.expiry(row).value_or(std::numeric_limits<qint64>::max()));
    case Column::ETag:
        return numberOf(table.etag(row));
    default:
        return prefixOf(textOf(table, row, column));
    }
}

void sortRows(const RegistrationTable &table, Column column, bool isDescending,
              std::vector<quint32> &rows)
{
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const quint32 row : rows)
        keys.push_back({ keyOf(table, row, column), row });
    const auto isLess = [&](const SortKey &left, const SortKey &right) {
        if (left.prefix != right.prefix)
            return left.prefix < right.prefix;
        const QByteArrayView leftText = textOf(table, left.row, column);
        const QByteArrayView rightText = textOf(table, right.row, column);
        const int order = leftText.compare(rightText);
        return order != 0 ? order < 0 : left.row < right.row;
    };
    if (isDescending)
        std::sort(keys.rbegin(), keys.rend(), isLess);
    else
        std::sort(keys.begin(), keys.end(), isLess);
    std::transform(keys.begin(), keys.end(), rows.begin(),
                   [](const SortKey &key) { return key.row; });
}

void sortByName(const QHash<quint32, QString> &names, bool isDescending, std::vector<quint32> &rows)
{
    const auto unnamed = std::stable_partition(
        rows.begin(), rows.end(), [&names](quint32 row) { return names.contains(row); });
    std::vector<NamedRow> named;
    for (auto row = rows.begin(); row != unnamed; ++row)
        named.push_back({ names.value(*row), *row });
    const auto isLess = [](const NamedRow &left, const NamedRow &right) {
        const int order = left.name.compare(right.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.row < right.row;
    };
    if (isDescending)
        std::sort(named.rbegin(), named.rend(), isLess);
    else
        std::sort(named.begin(), named.end(), isLess);
    std::transform(named.begin(), named.end(), rows.begin(),
                   [](const NamedRow &each) { return each.row; });
}

bool fits(const RegistrationTable &table, quint32 row, const Needle &needle, const Query &query)
{
    if (needle.isIn(table.handle(row)) || needle.isIn(table.tags(row)) || needle.isIn(table.id(row))
        || needle.isIn(table.templateName(row)))
        return true;
    const auto name = query.names.constFind(row);
    return name != query.names.cend() && needle.isIn(name->toUtf8());
}

void groupByPlatform(const RegistrationTable &table, Arrangement &arrangement)
{
    std::vector<quint32> &order = arrangement.order;
    std::stable_sort(order.begin(), order.end(), [&](quint32 left, quint32 right) {
        return placeOf(table.platform(left)) < placeOf(table.platform(right));
    });
    for (quint32 at = 0; at < order.size(); ++at) {
        const hub::Platform platform = table.platform(order[at]);
        if (at == 0 || platform != table.platform(order[at - 1]))
            arrangement.groups.append({ hub::traits(platform).name, at, 0 });
        ++arrangement.groups.last().count;
    }
}

void groupByTag(const RegistrationTable &table, Arrangement &arrangement)
{
    QMap<QByteArray, std::vector<quint32>> rowsOf;
    std::vector<quint32> untagged;
    for (const quint32 row : arrangement.order) {
        const QByteArrayView tags = table.tags(row);
        if (tags.isEmpty())
            untagged.push_back(row);
        for (qsizetype from = 0; from < tags.size();) {
            const qsizetype comma = tags.indexOf(',', from);
            const qsizetype end = comma < 0 ? tags.size() : comma;
            rowsOf[tags.sliced(from, end - from).toByteArray()].push_back(row);
            from = end + 1;
        }
    }
    arrangement.order.clear();
    const auto add = [&arrangement](const QString &name, const std::vector<quint32> &rows) {
        arrangement.groups.append(
            { name, quint32(arrangement.order.size()), quint32(rows.size()) });
        arrangement.order.insert(arrangement.order.end(), rows.begin(), rows.end());
    };
    for (auto each = rowsOf.cbegin(); each != rowsOf.cend(); ++each)
        add(QString::fromUtf8(each.key()), each.value());
    if (!untagged.empty())
        add({}, untagged);
}

QByteArrayView bracedAfter(QByteArrayView tags, QByteArrayView lead)
{
    const qsizetype at = tags.indexOf(lead);
    if (at < 0)
        return {};
    const qsizetype from = at + lead.size();
    const qsizetype end = tags.indexOf('}', from);
    return end < 0 ? QByteArrayView() : tags.sliced(from, end - from);
}

} // namespace

bool Query::isPlain() const
{
    return text.isEmpty() && !finder && !sort && grouping == Grouping::None && raised.empty();
}

Arrangement arrange(const RegistrationTable &table, const Query &query, const Findings &findings)
{
    Arrangement arrangement;
    const Needle needle(query.text);
    arrangement.order.reserve(table.count());
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        if (!table.isGap(row) && (!query.finder || findings.has(row, *query.finder))
            && (needle.isEmpty() || fits(table, row, needle, query)))
            arrangement.order.push_back(row);
    }
    arrangement.count = quint32(arrangement.order.size());
    if (query.sort == Column::Device)
        sortByName(query.names, query.isDescending, arrangement.order);
    else if (query.sort && query.sort != Column::Gets)
        sortRows(table, *query.sort, query.isDescending, arrangement.order);
    std::stable_partition(
        arrangement.order.begin(), arrangement.order.end(),
        [&query](quint32 row) { return row < query.raised.size() && query.raised[row]; });
    if (query.grouping == Grouping::Platform)
        groupByPlatform(table, arrangement);
    else if (query.grouping == Grouping::Tag)
        groupByTag(table, arrangement);
    return arrangement;
}

QByteArrayView userIdIn(QByteArrayView tags)
{
    return bracedAfter(tags, "$UserId:{");
}

QByteArrayView installationIdIn(QByteArrayView tags)
{
    return bracedAfter(tags, "$InstallationId:{");
}

} // namespace fleet
