// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"

#include "history/historyqueries.h"
#include "history/sqldatabase.h"
#include "hub/exchangejson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMutexLocker>

#include <algorithm>
#include <chrono>

namespace history {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxBatch = 200; ///< Exchanges that share one commit.
constexpr int Slice = 200; ///< Rows deleted at a time, so that saving never waits long.
constexpr int TidyEvery = 100; ///< Rows between two looks at what may go.

base::Result<hub::Exchange> exchangeFrom(const QByteArray &json)
{
    return hub::exchangeFromJson(QJsonDocument::fromJson(json).object());
}

MaybeFault apply(SqlDatabase &database, const QList<qint64> &ids, const RowChange &change)
{
    if (change.pinned) {
        if (MaybeFault fault = updatePinned(database, ids, *change.pinned))
            return fault;
    }
    for (const qint64 id : ids) {
        MaybeFault fault = change.label ? updateLabel(database, id, *change.label) : std::nullopt;
        if (!fault && change.note)
            fault = updateNote(database, id, *change.note);
        if (fault)
            return fault;
    }
    return std::nullopt;
}

} // namespace

/// Runs \a task in \a lane with a connection to the file as it is open now. Who meets damage has
/// it mended.
template<typename Task>
auto HistoryStore::in(Lane &lane, Task task)
{
    return lane.worker.run([this, &lane, call = std::move(task)](SqlDatabase &database) mutable {
        connectLane(lane, database);
        auto result = call(database);
        if (database.hasMetDamage())
            recoverFrom(lane.opening);
        return result;
    });
}

HistoryStore::HistoryStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_history(path, m_shelf)
    , m_opened(m_writing.worker.run([this](SqlDatabase &database) {
        const StoreState state = m_history.open(database, Check::Usual).state;
        tellState();
        return state;
    }))
{
    m_poll.setInterval(1s);
    connect(&m_poll, &QTimer::timeout, this, &HistoryStore::refresh);
    m_poll.start();
    in(m_errands, [this](SqlDatabase &database) {
        if (database.isOpen() && isCheckDue(database))
            readThrough(database, [this] { return m_isStopping.load(); });
        return true;
    });
}

HistoryStore::~HistoryStore()
{
    m_isStopping = true;
    m_poll.stop();
    m_errands.worker.stop();
    m_reading.worker.stop();
    m_writing.worker.stop();
}

void HistoryStore::connectLane(Lane &lane, SqlDatabase &database)
{
    QFuture<StoreState> opened = m_opened;
    opened.waitForFinished();
    const HistoryWriter::Access access = m_history.access();
    const bool isCurrent = lane.opening == access.opening;
    lane.opening = access.opening;
    // The writer looks after its own connection.
    if (isCurrent || &lane == &m_writing)
        return;
    database.close();
    if (access.isReadable && database.open(m_path, access.mode))
        database.close();
}

void HistoryStore::recoverFrom(int opening)
{
    m_writing.worker.run([this, opening](SqlDatabase &database) {
        if (m_history.access().opening == opening) {
            m_history.open(database, Check::Whole);
            tellState();
            tellChanged();
        }
        return true;
    });
}

QFuture<HistoryRow> HistoryStore::record(const hub::Exchange &exchange, const HubRef &hub,
                                         const QString &title)
{
    auto promise = std::make_shared<QPromise<HistoryRow>>();
    promise->start();
    const QFuture<HistoryRow> future = promise->future();
    {
        const QMutexLocker lock(&m_mutex);
        m_pending.append({ exchange, hub, title, std::move(promise) });
    }
    m_writing.worker.run([this](SqlDatabase &database) {
        drain(database);
        return true;
    });
    return future;
}

/// Takes what has come together while the last commit waited for the disk, so that the next one
/// is for all of it. Each exchange posts a call; most find nothing left to do.
void HistoryStore::drain(SqlDatabase &database)
{
    QList<Pending> batch;
    {
        const QMutexLocker lock(&m_mutex);
        batch = m_pending.first(std::min(MaxBatch, m_pending.size()));
        m_pending.remove(0, batch.size());
    }
    if (!batch.isEmpty())
        save(database, batch);
}

void HistoryStore::save(SqlDatabase &database, const QList<Pending> &batch)
{
    QList<NewEntry> entries;
    entries.reserve(batch.size());
    for (const Pending &one : batch)
        entries.append(entryOf(one.exchange, one.hub, one.title));
    const bool hasCaughtUp = m_history.write(database, entries);
    tellState(); // before the futures end, so that who waits for them finds it
    QList<HistoryRow> rows;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        rows.append(entries.at(i).row);
        batch.at(i).promise->addResult(rows.last());
        batch.at(i).promise->finish();
    }
    QMetaObject::invokeMethod(this, [this, rows, hasCaughtUp] {
        for (const HistoryRow &row : rows)
            Q_EMIT appended(row);
        if (hasCaughtUp)
            Q_EMIT changed();
    });
    m_sinceTidied += int(batch.size());
    if (m_sinceTidied >= TidyEvery) {
        m_sinceTidied = 0;
        tidy();
    }
}

QFuture<HistoryPage> HistoryStore::page(const HistoryFilter &filter, const PageStart &start,
                                        int limit)
{
    return in(m_reading, [this, filter, start, limit](SqlDatabase &database) {
        HistoryPage page;
        if (start.id && *start.id < 0)
            return page; // past the last that is kept in memory, with no file to go on in
        page = readPage(database, filter, start, limit);
        if (!start.id && start.direction == PageStart::Direction::Older)
            page.rows = m_shelf.rows(filter) + page.rows;
        return page;
    });
}

QFuture<HistoryCount> HistoryStore::count(const HistoryFilter &filter)
{
    return in(m_reading, [this, filter](SqlDatabase &database) {
        HistoryCount count = countRows(database, filter);
        count.rows += m_shelf.rows(filter).size();
        return count;
    });
}

QFuture<QList<HubRef>> HistoryStore::hubs()
{
    return in(m_reading, [](SqlDatabase &database) { return readHubs(database); });
}

QFuture<std::optional<HistoryRow>> HistoryStore::row(qint64 id)
{
    return in(m_reading, [id](SqlDatabase &database) { return readRow(database, id); });
}

QFuture<base::Result<hub::Exchange>> HistoryStore::exchange(qint64 id)
{
    return in(m_reading, [this, id](SqlDatabase &database) {
        const auto kept = m_shelf.json(id);
        return kept ? exchangeFrom(*kept) : readExchange(database, id);
    });
}

QFuture<HistoryStore::MaybeError> HistoryStore::edit(
    const std::function<MaybeFault(SqlDatabase &)> &edit)
{
    return in(m_writing, [this, edit](SqlDatabase &database) -> MaybeError {
        const MaybeFault fault = edit(database);
        if (!fault)
            tellChanged();
        return errorFor(fault);
    });
}

HistoryStore::MaybeError HistoryStore::errorFor(const MaybeFault &fault) const
{
    if (!fault)
        return std::nullopt;
    return base::Error{ .message = faultSentence(*fault, m_path), .part = u"history"_s };
}

QFuture<HistoryStore::MaybeError> HistoryStore::change(const QList<qint64> &ids,
                                                       const RowChange &change)
{
    return edit([ids, change](SqlDatabase &database) { return apply(database, ids, change); });
}

QFuture<HistoryStore::MaybeError> HistoryStore::remove(const QList<qint64> &ids)
{
    return edit([ids](SqlDatabase &database) { return deleteRows(database, ids); });
}

QFuture<HistoryStore::MaybeError> HistoryStore::removeAll(bool withPinned)
{
    return in(m_errands, [this, withPinned](SqlDatabase &database) -> MaybeError {
        MaybeFault fault;
        QList<qint64> ids;
        do {
            ids = oldestRows(database, withPinned, Slice);
            fault = deleteRows(database, ids);
        } while (!fault && !ids.isEmpty() && !m_isStopping);
        if (!fault)
            fault = shrink(database, [this] { return m_isStopping.load(); });
        tellChanged();
        return errorFor(fault);
    });
}

void HistoryStore::setRetention(const Retention &retention)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_retention = retention;
    }
    tidy();
}

void HistoryStore::tidy()
{
    in(m_errands, [this](SqlDatabase &database) {
        Retention retention;
        {
            const QMutexLocker lock(&m_mutex);
            retention = m_retention;
        }
        bool hasRemoved = false;
        QList<qint64> ids;
        do {
            ids = rowsToDrop(database, retention, QDateTime::currentDateTimeUtc(), Slice);
            if (ids.isEmpty() || deleteRows(database, ids))
                break;
            hasRemoved = true;
        } while (!m_isStopping);
        if (hasRemoved) {
            shrink(database, [this] { return m_isStopping.load(); });
            tellChanged();
        }
        return true;
    });
}

QFuture<Exported> HistoryStore::exportTo(const QString &path, const HistoryFilter &filter)
{
    return in(m_errands, [this, path, filter](SqlDatabase &database) {
        return exportHistory(database, filter, path, [this] { return m_isStopping.load(); });
    });
}

QFuture<Imported> HistoryStore::importFrom(const QString &path)
{
    return in(m_errands, [this, path](SqlDatabase &database) {
        const Imported report =
            importHistory(database, path, [this] { return m_isStopping.load(); });
        tellChanged();
        return report;
    });
}

void HistoryStore::refresh()
{
    // One look at a time: they would pile up behind a slow disk.
    if (m_isPolling.exchange(true))
        return;
    m_writing.worker.run([this](SqlDatabase &database) {
        m_isPolling = false;
        if (m_history.haveOthersWritten(database))
            tellChanged();
        return true;
    });
}

void HistoryStore::tellState()
{
    QMetaObject::invokeMethod(this, [this, state = m_history.state()] {
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged(m_state);
    });
}

void HistoryStore::tellChanged()
{
    QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); });
}

} // namespace history
