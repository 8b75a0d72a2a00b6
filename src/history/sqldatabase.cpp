// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sqldatabase.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <array>

namespace history {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyTimeout = 5000; ///< Milliseconds; a transaction of ours takes a few dozen.
constexpr qint64 NoRoom = 256 * 1024; ///< Free bytes below which an I/O error means a full disk.

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html.
SqlFault::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 5:
    case 6:
        return SqlFault::Kind::Busy;
    case 8:
        return SqlFault::Kind::ReadOnly;
    case 11:
    case 26:
        return SqlFault::Kind::Damaged;
    case 13:
        return SqlFault::Kind::DiskFull;
    case 3:
    case 14:
        return SqlFault::Kind::CannotOpen;
    default:
        return SqlFault::Kind::Other;
    }
}

constexpr int IoError = 10;

QString optionsFor(SqlMode mode)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeout);
    if (mode == SqlMode::ReadOnly)
        return timeout + u";QSQLITE_OPEN_READONLY"_s;
    if (mode == SqlMode::Immutable)
        return timeout + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    return timeout;
}

} // namespace

bool isDiskFull(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < NoRoom;
}

SqlRows::SqlRows(SqlDatabase &database, QSqlQuery query, MaybeFault fault)
    : m_database(database)
    , m_query(std::move(query))
    , m_fault(std::move(fault))
{
}

bool SqlRows::next()
{
    if (m_fault)
        return false;
    if (m_query.next())
        return true;
    m_fault = m_database.faultOf(m_query.lastError());
    return false;
}

MaybeFault SqlDatabase::open(const QString &path, SqlMode mode)
{
    close();
    m_path = path;
    m_hasMetDamage = false;
    m_name = u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(mode == SqlMode::Immutable
                                 ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                     + u"?immutable=1"_s
                                 : path);
    database.setConnectOptions(optionsFor(mode));
    if (!database.open())
        return faultOf(database.lastError());
    // Space of deleted rows can be given back piece by piece. Asked first: set again, it writes
    // into the file, which may be one to be left as it is.
    MaybeFault fault;
    if (mode == SqlMode::ReadWrite && single(u"PRAGMA auto_vacuum"_s).toInt() == 0)
        fault = run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    if (!fault && mode == SqlMode::ReadWrite)
        fault = run(u"PRAGMA journal_mode = WAL"_s);
    // A process that is killed loses nothing it has committed, with NORMAL as well: the pages are
    // the system's by then. FULL is for the power cut: it waits for the disk at each commit, so
    // that "saved" is true then too. The wait is the writing thread's, and many exchanges share it.
    for (const char *pragma : { "synchronous = FULL", "foreign_keys = ON", "cache_size = -16384",
                                "temp_store = MEMORY" }) {
        if (!fault)
            fault = run(u"PRAGMA "_s + QString::fromLatin1(pragma));
    }
    return fault;
}

void SqlDatabase::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

MaybeFault SqlDatabase::faultOf(const QSqlError &error)
{
    if (!error.isValid())
        return std::nullopt;
    const int code = error.nativeErrorCode().toInt();
    SqlFault fault{ kindOf(code), error.databaseText().trimmed() };
    // The shared memory beside the file cannot grow on a full disk, and that is an I/O error.
    if ((code & 0xff) == IoError && isDiskFull(m_path))
        fault.kind = SqlFault::Kind::DiskFull;
    m_hasMetDamage = m_hasMetDamage || fault.kind == SqlFault::Kind::Damaged;
    return fault;
}

QSqlQuery SqlDatabase::prepared(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

MaybeFault SqlDatabase::run(QSqlQuery &query, const QVariantList &values)
{
    if (query.lastError().isValid() && !query.isActive())
        return faultOf(query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return faultOf(query.lastError());
    return std::nullopt;
}

MaybeFault SqlDatabase::run(const QString &sql, const QVariantList &values)
{
    if (!isOpen())
        return SqlFault{ SqlFault::Kind::CannotOpen, {} };
    QSqlQuery query = prepared(sql);
    return run(query, values);
}

SqlRows SqlDatabase::select(const QString &sql, const QVariantList &values)
{
    if (!isOpen())
        return SqlRows(*this, QSqlQuery(), SqlFault{ SqlFault::Kind::CannotOpen, {} });
    QSqlQuery query = prepared(sql);
    MaybeFault fault = run(query, values);
    return SqlRows(*this, std::move(query), std::move(fault));
}

QVariant SqlDatabase::single(const QString &sql, const QVariantList &values)
{
    SqlRows rows = select(sql, values);
    return rows.next() ? rows.value(0) : QVariant();
}

qint64 SqlDatabase::changes()
{
    return single(u"SELECT changes()"_s).toLongLong();
}

SqlTransaction::SqlTransaction(SqlDatabase &database)
    : m_database(database)
    , m_fault(database.run(u"BEGIN IMMEDIATE"_s))
    , m_isOpen(!m_fault)
{
}

SqlTransaction::~SqlTransaction()
{
    if (m_isOpen)
        m_database.run(u"ROLLBACK"_s);
}

MaybeFault SqlTransaction::commit()
{
    MaybeFault fault = m_database.run(u"COMMIT"_s);
    m_isOpen = fault.has_value();
    return fault;
}

} // namespace history
