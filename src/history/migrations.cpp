// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/migrations.h"

#include "history/sqldatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

static void loadResource()
{
    // Q_INIT_RESOURCE declares a function, which must not land in a namespace.
    Q_INIT_RESOURCE(history);
}

namespace history {

using namespace Qt::StringLiterals;

namespace {

QString fileTo(int version)
{
    loadResource();
    const QStringList found =
        QDir(u":/history"_s).entryList({ u"%1_*.sql"_s.arg(version, 4, 10, QLatin1Char('0')) });
    return found.isEmpty() ? QString() : QString(u":/history/"_s + found.first());
}

QString withoutComments(const QString &paragraph)
{
    QStringList lines = paragraph.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u"--"_s); });
    return lines.join(u'\n').trimmed();
}

MaybeFault step(SqlDatabase &database, int version)
{
    SqlTransaction transaction(database);
    if (transaction.fault())
        return transaction.fault();
    // Another process may have done it while this one waited.
    if (versionOf(database) >= version)
        return transaction.commit();
    for (const QString &statement : statementsTo(version)) {
        if (const MaybeFault fault = database.run(statement))
            return fault;
    }
    if (const MaybeFault fault = database.run(u"PRAGMA user_version = %1"_s.arg(version)))
        return fault;
    return transaction.commit();
}

} // namespace

int newestVersion()
{
    int version = 0;
    while (!fileTo(version + 1).isEmpty())
        ++version;
    return version;
}

int versionOf(SqlDatabase &database)
{
    return database.single(u"PRAGMA user_version"_s).toInt();
}

QStringList statementsTo(int version)
{
    QFile file(fileTo(version));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString &paragraph : QString::fromUtf8(file.readAll()).split(u"\n\n"_s)) {
        const QString statement = withoutComments(paragraph);
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

MaybeFault migrate(SqlDatabase &database, int version)
{
    for (int next = versionOf(database) + 1; next <= version; ++next) {
        if (const MaybeFault fault = step(database, next))
            return fault;
    }
    return std::nullopt;
}

MaybeFault copyTo(SqlDatabase &database, const QString &path)
{
    MaybeFault fault = database.run(u"VACUUM INTO ?"_s, { path });
    // Half a copy is none.
    if (fault)
        QFile::remove(path);
    return fault;
}

} // namespace history
