// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfile.h"

#include "history/migrations.h"
#include "history/sqldatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>

namespace history {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(history::HistoryStore)
};

/// Bytes up to which the whole file is checked at each start: some 50 ms. A larger one is checked
/// once a week, beside the work (readThrough()).
constexpr qint64 CheckedAtStart = 32 << 20;
constexpr int DaysBetweenChecks = 7;
constexpr int LockWait = 10000; ///< Milliseconds; another process may be migrating.

constexpr auto Suffixes = { "", "-wal", "-shm" };

QString freeName(const QString &path, const QString &addition)
{
    const QFileInfo file(path);
    const QString stem = file.dir().filePath(file.completeBaseName() + addition);
    QString candidate = stem + u".db"_s;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = stem + u'-' + QString::number(number) + u".db"_s;
    return candidate;
}

/// Whether SQLite can make sense of the file at all. The journal mode is set at opening, so a file
/// that is no database has been noticed by then.
bool isSound(SqlDatabase &database, const MaybeFault &opening, Check check)
{
    if (opening)
        return opening->kind != SqlFault::Kind::Damaged;
    SqlRows tables = database.select(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables.next())
        return !tables.fault() || tables.fault()->kind != SqlFault::Kind::Damaged;
    const bool isLarge = QFileInfo(database.path()).size() > CheckedAtStart;
    return (isLarge && check == Check::Usual) || !isDamaged(database);
}

MaybeFault setChecked(SqlDatabase &database, const QDateTime &time)
{
    return database.run(u"INSERT OR REPLACE INTO meta VALUES ('checked', ?)"_s,
                        { time.toString(Qt::ISODate) });
}

/// What was sent is nobody else's business on this machine. SQLite gives its journal the rights of
/// the file, and writes into an empty one.
void makePrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

Opened failed(const SqlFault &fault, const QString &path)
{
    return { .state = unwritable(fault, path, KeptInMemory) };
}

/// For a folder in which nothing may be written: what is there can still be shown.
Opened openForReading(SqlDatabase &database, const QString &path, const StoreState &state)
{
    for (const auto mode : { SqlMode::ReadOnly, SqlMode::Immutable }) {
        if (!database.open(path, mode) && versionOf(database) > 0)
            return { .state = state, .mode = mode, .isReadable = true };
    }
    database.close();
    return { .state = state };
}

/// Why the file that locks \a path could not be made.
SqlFault::Kind kindOf(QLockFile::LockError error, const QString &path)
{
    if (error == QLockFile::LockFailedError)
        return SqlFault::Kind::Busy;
    // Qt tells the lack of a right from all else, but not what else it was.
    const bool isFull = error == QLockFile::UnknownError && isDiskFull(path);
    return isFull ? SqlFault::Kind::DiskFull : SqlFault::Kind::ReadOnly;
}

MaybeFault bringUpToDate(SqlDatabase &database)
{
    const int version = versionOf(database);
    const int newest = newestVersion();
    if (version == newest)
        return std::nullopt;
    if (version > 0) {
        const QString backup = freeName(database.path(), u"-version-%1"_s.arg(version));
        makePrivate(backup);
        if (MaybeFault fault = copyTo(database, backup))
            return fault;
    }
    if (MaybeFault fault = migrate(database, newest))
        return fault;
    return setChecked(database, QDateTime::currentDateTimeUtc());
}

/// Only a write tells whether one may write: a file can be opened that is then read-only.
MaybeFault tryToWrite(SqlDatabase &database)
{
    SqlTransaction transaction(database);
    if (transaction.fault())
        return transaction.fault();
    const QVariant checked = database.single(u"SELECT value FROM meta WHERE key = 'checked'"_s);
    return database.run(u"INSERT OR REPLACE INTO meta VALUES ('checked', ?)"_s,
                        { checked.isNull() ? u""_s : checked.toString() });
}

StoreState setAsideState(const QString &aside)
{
    return { .kind = StoreState::Kind::SetAside,
             .message = Text::tr("The history file was damaged and has been set aside as %1. A new "
                                 "one was started.")
                            .arg(QFileInfo(aside).fileName()),
             .asidePath = aside };
}

/// The index of words is a table in a table: SQLite's own check does not look into it. It can be
/// made anew from what is kept.
MaybeFault mendIndex(SqlDatabase &database)
{
    if (!database.run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s))
        return std::nullopt;
    return database.run(u"INSERT INTO search (search) VALUES ('rebuild')"_s);
}

Opened openSound(SqlDatabase &database, const StoreState &state, Check check)
{
    const QString &path = database.path();
    if (versionOf(database) > newestVersion()) {
        return openForReading(database, path,
                              { .kind = StoreState::Kind::Newer,
                                .message = Text::tr("This history was written by a newer "
                                                    "Pushbench. It is opened for reading only.") });
    }
    MaybeFault fault = bringUpToDate(database);
    if (!fault)
        fault = tryToWrite(database);
    if (!fault && check == Check::Whole)
        fault = mendIndex(database);
    if (fault)
        return openForReading(database, path, unwritable(*fault, path, KeptInMemory));
    return { .state = state, .isReadable = true };
}

} // namespace

bool isDamaged(SqlDatabase &database)
{
    SqlRows rows = database.select(u"PRAGMA quick_check(1)"_s);
    if (!rows.next())
        return rows.fault() && rows.fault()->kind == SqlFault::Kind::Damaged;
    return rows.text(0) != u"ok"_s;
}

bool isCheckDue(SqlDatabase &database)
{
    if (QFileInfo(database.path()).size() <= CheckedAtStart)
        return false;
    const QDateTime last = QDateTime::fromString(
        database.single(u"SELECT value FROM meta WHERE key = 'checked'"_s).toString(), Qt::ISODate);
    return !last.isValid() || last.daysTo(QDateTime::currentDateTimeUtc()) >= DaysBetweenChecks;
}

void readThrough(SqlDatabase &database, const std::function<bool()> &isStopping)
{
    QVariant last = 0;
    while (!last.isNull() && !database.hasMetDamage()) {
        SqlRows rows = database.select(
            u"SELECT max(id), sum(length(json)) FROM (SELECT id, json FROM bodies WHERE id > ? "
            "ORDER BY id LIMIT 500)"_s,
            { last });
        if (!rows.next() || isStopping())
            return;
        last = rows.value(0);
    }
    if (!database.hasMetDamage())
        setChecked(database, QDateTime::currentDateTimeUtc());
}

QString setAside(const QString &path)
{
    const QString day = QLocale::c().toString(QDate::currentDate(), u"dd-MMM"_s).toLower();
    const QString aside = freeName(path, u"-damaged-"_s + day);
    for (const char *suffix : Suffixes) {
        const QString ending = QString::fromLatin1(suffix);
        if (QFileInfo::exists(path + ending) && !QFile::rename(path + ending, aside + ending))
            return {};
    }
    return aside;
}

Opened openHistory(SqlDatabase &database, const QString &path, Check check)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    // Two programs that start at once must not both set the file aside, or both migrate it.
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(LockWait)) {
        const SqlFault fault{ kindOf(lock.error(), path), {} };
        if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
            return failed({ SqlFault::Kind::CannotOpen, {} }, path);
        return openForReading(database, path, unwritable(fault, path, KeptInMemory));
    }
    StoreState state{ .kind = StoreState::Kind::Ready };
    makePrivate(path);
    MaybeFault fault = database.open(path, SqlMode::ReadWrite);
    if (!isSound(database, fault, check)) {
        database.close();
        const QString aside = setAside(path);
        if (aside.isEmpty())
            return failed({ SqlFault::Kind::Damaged, {} }, path);
        state = setAsideState(aside);
        makePrivate(path);
        fault = database.open(path, SqlMode::ReadWrite);
    }
    if (fault)
        return openForReading(database, path, unwritable(*fault, path, KeptInMemory));
    return openSound(database, state, check);
}

} // namespace history
