// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyedits.h"

#include "history/historyqueries.h"
#include "history/sqldatabase.h"
#include "hub/exchangejson.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace history {

using namespace Qt::StringLiterals;

namespace {

/// Writes rows inside one transaction, with its statements prepared once.
class Inserter
{
public:
    explicit Inserter(SqlDatabase &database)
        : m_database(database)
        , m_place(database.prepared(u"SELECT max(id) FROM exchanges WHERE id BETWEEN ? AND ?"_s))
        , m_row(database.prepared(
              u"INSERT INTO exchanges (id, uuid, hub, hub_name, platform, target_kind, target, "
              "target_count, result, code, status, duration, size, notification_id, title, "
              "success, failure, pinned, label, note, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        , m_body(database.prepared(u"INSERT INTO bodies VALUES (?, CAST(? AS TEXT))"_s))
    {
    }

    MaybeFault insert(NewEntry &entry)
    {
        HistoryRow &row = entry.row;
        if (const MaybeFault fault = findPlace(row))
            return fault;
        const auto hub = hubKey(row.hub);
        if (hub.fault)
            return hub.fault;
        const MaybeFault fault =
            m_database.run(m_row,
                           { row.id,
                             row.uuid.toRfc4122(),
                             hub.key,
                             filled(row.hub.name),
                             row.platform ? hub::traits(*row.platform).format : u""_s,
                             targetKindName(row.targetKind),
                             filled(row.target),
                             row.targetCount,
                             hub::severityName(row.result),
                             filled(row.code),
                             row.status,
                             row.duration,
                             row.size,
                             filled(row.notificationId),
                             filled(row.title),
                             row.success,
                             row.failure,
                             row.pinned,
                             filled(row.label),
                             filled(row.note),
                             entry.json.size() });
        return fault ? fault : m_database.run(m_body, { row.id, entry.json });
    }

private:
    struct HubKey
    {
        qint64 key = 0;
        MaybeFault fault;
    };

    /// A null QString is NULL to the database.
    static QString filled(const QString &text) { return text.isNull() ? u""_s : text; }

    MaybeFault findPlace(HistoryRow &row);
    HubKey hubKey(const HubRef &hub);

    SqlDatabase &m_database;
    QSqlQuery m_place;
    QSqlQuery m_row;
    QSqlQuery m_body;
    QHash<QString, qint64> m_hubs;
};

/// The first free id from the row's start on, in steps of its millisecond.
MaybeFault Inserter::findPlace(HistoryRow &row)
{
    constexpr qint64 Step = 1000;
    qint64 id = std::max<qint64>(idAt(row.startedAt), 1);
    for (;; id += Step) {
        if (MaybeFault fault = m_database.run(m_place, { id, id + Step - 1 }))
            return fault;
        const QVariant taken = m_place.next() ? m_place.value(0) : QVariant();
        m_place.finish();
        if (taken.isNull() || taken.toLongLong() < id + Step - 1) {
            row.id = taken.isNull() ? id : taken.toLongLong() + 1;
            row.startedAt = timeOfId(row.id);
            return std::nullopt;
        }
    }
}

Inserter::HubKey Inserter::hubKey(const HubRef &hub)
{
    const QString id = filled(hub.id);
    if (const auto known = m_hubs.constFind(id); known != m_hubs.constEnd())
        return { *known, {} };
    MaybeFault fault =
        m_database.run(u"INSERT INTO hubs (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "name = excluded.name WHERE name <> excluded.name"_s,
                       { id, filled(hub.name) });
    const qint64 key =
        m_database.single(u"SELECT key FROM hubs WHERE id = ?"_s, { id }).toLongLong();
    if (!fault)
        m_hubs.insert(id, key);
    return { key, std::move(fault) };
}

MaybeFault change(SqlDatabase &database, const QString &sql, const QList<QVariantList> &rows)
{
    SqlTransaction transaction(database);
    if (transaction.fault())
        return transaction.fault();
    QSqlQuery query = database.prepared(sql);
    for (const QVariantList &values : rows) {
        if (const MaybeFault fault = database.run(query, values))
            return fault;
    }
    query.finish();
    return transaction.commit();
}

struct Weight
{
    qint64 rows = 0;
    qint64 bytes = 0;
};

/// What stays whatever the limits say. They are few, and there is an index of them.
Weight pinnedWeight(SqlDatabase &database)
{
    SqlRows rows = database.select(u"SELECT count(*), sum(bytes) FROM exchanges WHERE pinned"_s);
    return rows.next() ? Weight{ rows.integer(0), rows.integer(1) } : Weight();
}

QList<qint64> idsOf(SqlRows rows)
{
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

} // namespace

NewEntry entryOf(const hub::Exchange &exchange, const HubRef &hub, const QString &title)
{
    return { rowOf(exchange, hub, title),
             QJsonDocument(hub::toJson(exchange)).toJson(QJsonDocument::Compact) };
}

MaybeFault insertEntries(SqlDatabase &database, QList<NewEntry> &entries)
{
    SqlTransaction transaction(database);
    if (transaction.fault())
        return transaction.fault();
    {
        Inserter inserter(database);
        for (NewEntry &entry : entries) {
            if (const MaybeFault fault = inserter.insert(entry))
                return fault;
        }
    }
    return transaction.commit();
}

MaybeFault mergeEntries(SqlDatabase &database, const QList<NewEntry> &entries, qint64 &added)
{
    SqlTransaction transaction(database);
    if (transaction.fault())
        return transaction.fault();
    qint64 written = 0;
    {
        Inserter inserter(database);
        for (NewEntry entry : entries) {
            if (database
                    .single(u"SELECT id FROM exchanges WHERE uuid = ?"_s,
                            { entry.row.uuid.toRfc4122() })
                    .isValid())
                continue;
            if (const MaybeFault fault = inserter.insert(entry))
                return fault;
            ++written;
        }
    }
    MaybeFault fault = transaction.commit();
    if (!fault)
        added += written;
    return fault;
}

MaybeFault updatePinned(SqlDatabase &database, const QList<qint64> &ids, bool pinned)
{
    QList<QVariantList> rows;
    for (const qint64 id : ids)
        rows.append(QVariantList{ pinned, id });
    return change(database, u"UPDATE exchanges SET pinned = ? WHERE id = ?"_s, rows);
}

MaybeFault updateLabel(SqlDatabase &database, qint64 id, const QString &label)
{
    return change(database, u"UPDATE exchanges SET label = ? WHERE id = ?"_s,
                  { { label.isNull() ? u""_s : label, id } });
}

MaybeFault updateNote(SqlDatabase &database, qint64 id, const QString &note)
{
    return change(database, u"UPDATE exchanges SET note = ? WHERE id = ?"_s,
                  { { note.isNull() ? u""_s : note, id } });
}

MaybeFault deleteRows(SqlDatabase &database, const QList<qint64> &ids)
{
    QList<QVariantList> rows;
    for (const qint64 id : ids)
        rows.append(QVariantList{ id });
    return change(database, u"DELETE FROM exchanges WHERE id = ?"_s, rows);
}

QList<qint64> oldestRows(SqlDatabase &database, bool withPinned, int limit)
{
    return idsOf(database.select(u"SELECT id FROM exchanges"_s
                                     + (withPinned ? QString() : u" WHERE NOT pinned"_s)
                                     + u" ORDER BY id LIMIT ?"_s,
                                 { limit }));
}

QList<qint64> rowsToDrop(SqlDatabase &database, const Retention &retention, const QDateTime &now,
                         int limit)
{
    if (retention.maxDays > 0) {
        const qint64 bound = idAt(now.addDays(-retention.maxDays));
        const QList<qint64> aged =
            idsOf(database.select(u"SELECT id FROM exchanges WHERE id < ? AND NOT pinned "
                                  "ORDER BY id LIMIT ?"_s,
                                  { bound, limit }));
        if (!aged.isEmpty())
            return aged;
    }
    const Weight pinned = pinnedWeight(database);
    if (retention.maxRows > 0) {
        const qint64 surplus = countRows(database, {}).rows - pinned.rows - retention.maxRows;
        if (surplus > 0)
            return oldestRows(database, false, int(std::min<qint64>(surplus, limit)));
    }
    const qint64 bytes = retention.maxBytes > 0 ? totalBytes(database) - pinned.bytes : 0;
    if (bytes <= retention.maxBytes)
        return {};
    QList<qint64> ids;
    qint64 surplus = bytes - retention.maxBytes;
    SqlRows rows = database.select(
        u"SELECT id, bytes FROM exchanges WHERE NOT pinned ORDER BY id LIMIT ?"_s, { limit });
    while (surplus > 0 && rows.next()) {
        ids.append(rows.integer(0));
        surplus -= rows.integer(1);
    }
    return ids;
}

MaybeFault shrink(SqlDatabase &database, const std::function<bool()> &isStopping)
{
    const auto freePages = [&] { return database.single(u"PRAGMA freelist_count"_s).toLongLong(); };
    MaybeFault fault;
    while (!fault && !isStopping() && freePages() > 0) {
        SqlRows rows = database.select(u"PRAGMA incremental_vacuum(1000)"_s);
        while (rows.next()) {
            // Each step frees one page.
        }
        fault = rows.fault();
    }
    return fault;
}

} // namespace history
