// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqltypes.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace history {

/// Whether the disk that \a path is on has hardly a byte left.
bool isDiskFull(const QString &path);

/// The rows of a SELECT, read forwards. Goes before its database does.
class SqlRows
{
public:
    SqlRows(SqlDatabase &database, QSqlQuery query, MaybeFault fault);

    /// Steps to the next row; false at the end or at a fault.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    QString text(int column) const { return value(column).toString(); }
    const MaybeFault &fault() const { return m_fault; }

private:
    SqlDatabase &m_database;
    QSqlQuery m_query;
    MaybeFault m_fault;
};

/// One connection to a SQLite file. Lives in one thread.
class SqlDatabase
{
public:
    SqlDatabase() = default;
    SqlDatabase(const SqlDatabase &) = delete;
    SqlDatabase &operator=(const SqlDatabase &) = delete;
    ~SqlDatabase() { close(); }

    /// Opens \a path and sets what every connection of ours has: see the source for what and why.
    MaybeFault open(const QString &path, SqlMode mode);
    void close();
    bool isOpen() const { return !m_name.isEmpty(); }
    const QString &path() const { return m_path; }

    /// Runs one statement; what it answers is dropped.
    MaybeFault run(const QString &sql, const QVariantList &values = {});
    SqlRows select(const QString &sql, const QVariantList &values = {});
    /// The first value of the first row; invalid when there is none or a fault occurred.
    QVariant single(const QString &sql, const QVariantList &values = {});
    /// Rows that the last statement changed.
    qint64 changes();

    /// Prepared once and run often: for many rows at once.
    QSqlQuery prepared(const QString &sql) const;
    MaybeFault run(QSqlQuery &query, const QVariantList &values);

    /// What \a error means here; nothing if it is none.
    MaybeFault faultOf(const QSqlError &error);
    /// Whether any call since open() met damage.
    bool hasMetDamage() const { return m_hasMetDamage; }

private:
    QString m_name; ///< Qt's name for the connection; empty while closed.
    QString m_path;
    bool m_hasMetDamage = false;
};

/// A transaction that writes, undone unless commit() is called.
class SqlTransaction
{
public:
    /// Takes the right to write at once: a read that turns into a write can be refused.
    explicit SqlTransaction(SqlDatabase &database);
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;
    ~SqlTransaction();

    /// Why it could not begin.
    const MaybeFault &fault() const { return m_fault; }
    MaybeFault commit();

private:
    SqlDatabase &m_database;
    MaybeFault m_fault;
    bool m_isOpen = false;
};

} // namespace history
