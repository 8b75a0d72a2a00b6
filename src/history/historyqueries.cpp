// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyqueries.h"

#include "history/sqldatabase.h"
#include "hub/exchangejson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace history {

using namespace Qt::StringLiterals;

namespace {

constexpr char Columns[] =
    "e.id, e.uuid, h.id, e.hub_name, e.platform, e.target_kind, e.target, e.target_count, "
    "e.result, e.code, e.status, e.duration, e.size, e.notification_id, e.title, "
    "e.success, e.failure, e.pinned, e.label, e.note";

/// The conditions of a filter in SQL. A text search is led by the index of words, which has the
/// filters as words too (resources/sql/0002_search.sql); all else is led by the table.
struct Clause
{
    QString from;
    QString id; ///< The column that orders.
    QStringList conditions;
    QVariantList values;
    bool isEmpty = false; ///< Nothing can fit.

    void add(const QString &condition, const QVariant &value)
    {
        conditions.append(condition);
        values.append(value);
    }
    QString where() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
};

/// FTS5 reads `NOT` as an operator between two sides, so the facts go inside the wanted one.
QString withFacts(const QString &match, const QStringList &facts)
{
    if (facts.isEmpty())
        return match;
    return u"facts : "_s + facts.join(u" AND facts : "_s) + u" AND ("_s + match + u')';
}

void addSearch(Clause &clause, const HistoryFilter &filter, const QVariant &hubKey)
{
    QStringList facts;
    if (!filter.hub.isEmpty())
        facts.append(u'h' + hubKey.toString());
    if (filter.platform)
        facts.append(hub::traits(*filter.platform).format);
    if (filter.result)
        facts.append(u'r' + hub::severityName(*filter.result));
    clause.from = u"search JOIN exchanges AS e ON e.id = search.rowid"_s;
    clause.id = u"search.rowid"_s;
    clause.add(u"search MATCH ?"_s, withFacts(filter.search.match(), facts));
}

void addColumns(Clause &clause, const HistoryFilter &filter, const QVariant &hubKey)
{
    clause.from = u"exchanges AS e"_s;
    clause.id = u"e.id"_s;
    if (!filter.hub.isEmpty())
        clause.add(u"e.hub = ?"_s, hubKey);
    if (filter.platform)
        clause.add(u"e.platform = ?"_s, hub::traits(*filter.platform).format);
    if (filter.result)
        clause.add(u"e.result = ?"_s, hub::severityName(*filter.result));
}

Clause clauseFor(SqlDatabase &database, const HistoryFilter &filter)
{
    Clause clause;
    QVariant hubKey;
    if (!filter.hub.isEmpty()) {
        hubKey = database.single(u"SELECT key FROM hubs WHERE id = ?"_s, { filter.hub });
        clause.isEmpty = !hubKey.isValid();
    }
    if (filter.search.isEmpty())
        addColumns(clause, filter, hubKey);
    else
        addSearch(clause, filter, hubKey);
    if (filter.from.isValid())
        clause.add(clause.id + u" >= ?"_s, idAt(filter.from));
    if (filter.until.isValid())
        clause.add(clause.id + u" < ?"_s, idAt(filter.until));
    if (filter.pinnedOnly)
        clause.conditions.append(u"e.pinned"_s);
    if (!filter.label.isEmpty())
        clause.add(u"e.label <> '' AND e.label = ?"_s, filter.label);
    return clause;
}

HistoryRow rowFrom(const SqlRows &rows)
{
    int column = 0;
    HistoryRow row;
    row.id = rows.integer(column++);
    row.uuid = QUuid::fromRfc4122(rows.value(column++).toByteArray());
    row.hub.id = rows.text(column++);
    row.hub.name = rows.text(column++);
    if (const auto platform = hub::platformOfFormat(rows.text(column++)))
        row.platform = *platform;
    row.targetKind = targetKindOfName(rows.text(column++)).value_or(TargetKind::None);
    row.target = rows.text(column++);
    row.targetCount = rows.value(column++).toInt();
    row.result = severityOfName(rows.text(column++)).value_or(hub::Severity::Unknown);
    row.code = rows.text(column++);
    row.status = rows.value(column++).toInt();
    row.duration = rows.value(column++).toDouble();
    row.size = rows.integer(column++);
    row.notificationId = rows.text(column++);
    row.title = rows.text(column++);
    row.success = rows.integer(column++);
    row.failure = rows.integer(column++);
    row.pinned = rows.value(column++).toBool();
    row.label = rows.text(column++);
    row.note = rows.text(column++);
    row.startedAt = timeOfId(row.id);
    return row;
}

QString selectRows(const QString &from)
{
    return u"SELECT "_s + QString::fromLatin1(Columns) + u" FROM "_s + from
        + u" JOIN hubs AS h ON h.key = e.hub"_s;
}

} // namespace

HistoryPage readPage(SqlDatabase &database, const HistoryFilter &filter, const PageStart &start,
                     int limit)
{
    HistoryPage page;
    Clause clause = clauseFor(database, filter);
    if (clause.isEmpty)
        return page;
    const bool isOlder = start.direction == PageStart::Direction::Older;
    if (start.id)
        clause.add(clause.id + (isOlder ? u" < ?"_s : u" > ?"_s), *start.id);
    clause.values.append(limit + 1); // one more tells whether there are more
    SqlRows rows =
        database.select(selectRows(clause.from) + clause.where() + u" ORDER BY "_s + clause.id
                            + (isOlder ? u" DESC"_s : u" ASC"_s) + u" LIMIT ?"_s,
                        clause.values);
    while (rows.next())
        page.rows.append(rowFrom(rows));
    page.isWhole = !rows.fault();
    page.isLast = page.rows.size() <= limit;
    if (!page.isLast)
        page.rows.removeLast();
    if (!isOlder)
        std::reverse(page.rows.begin(), page.rows.end());
    return page;
}

HistoryCount countRows(SqlDatabase &database, const HistoryFilter &filter)
{
    const Clause clause = clauseFor(database, filter);
    if (clause.isEmpty)
        return {};
    const bool isTallied = filter.search.isEmpty() && !filter.from.isValid()
        && !filter.until.isValid() && !filter.pinnedOnly && filter.label.isEmpty();
    if (isTallied) {
        return { .rows = database
                             .single(u"SELECT sum(count) FROM tallies AS e"_s + clause.where(),
                                     clause.values)
                             .toLongLong() };
    }
    // The join with the table is left out where only the index of words is asked.
    const bool needsTable = filter.search.isEmpty() || filter.pinnedOnly || !filter.label.isEmpty();
    const qint64 rows = database
                            .single(u"SELECT count(*) FROM (SELECT 1 FROM "_s
                                        + (needsTable ? clause.from : u"search"_s) + clause.where()
                                        + u" LIMIT %1)"_s.arg(HistoryCount::Most + 1),
                                    clause.values)
                            .toLongLong();
    return { .rows = std::min(rows, HistoryCount::Most), .isMore = rows > HistoryCount::Most };
}

QList<HubRef> readHubs(SqlDatabase &database)
{
    QList<HubRef> hubs;
    SqlRows rows = database.select(u"SELECT id, name FROM hubs WHERE key IN (SELECT hub FROM "
                                   "tallies WHERE count > 0) ORDER BY name, id"_s);
    while (rows.next())
        hubs.append({ rows.text(0), rows.text(1) });
    return hubs;
}

std::optional<HistoryRow> readRow(SqlDatabase &database, qint64 id)
{
    SqlRows rows = database.select(selectRows(u"exchanges AS e"_s) + u" WHERE e.id = ?"_s, { id });
    return rows.next() ? std::optional(rowFrom(rows)) : std::nullopt;
}

QByteArray readBody(SqlDatabase &database, qint64 id)
{
    return database.single(u"SELECT CAST(json AS BLOB) FROM bodies WHERE id = ?"_s, { id })
        .toByteArray();
}

base::Result<hub::Exchange> readExchange(SqlDatabase &database, qint64 id)
{
    const QByteArray json = readBody(database, id);
    if (json.isEmpty()) {
        return base::Error{ QCoreApplication::translate(
                                "history::HistoryStore",
                                "There is no such exchange in the history. It was deleted, or its "
                                "time to be kept has passed."),
                            u"id"_s };
    }
    return hub::exchangeFromJson(QJsonDocument::fromJson(json).object());
}

qint64 totalBytes(SqlDatabase &database)
{
    return database.single(u"SELECT sum(bytes) FROM tallies"_s).toLongLong();
}

} // namespace history
