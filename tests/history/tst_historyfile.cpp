// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyedits.h"
#include "history/historystore.h"
#include "history/migrations.h"
#include "history/sqldatabase.h"
#include "support/exchangesample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace history;
using support::exchangeOf;

namespace {

const HubRef Demo{ u"id-demo"_s, u"Demo hub"_s };

template<typename T>
T result(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes \a count rows and closes the file, so that all is in it.
void fill(const QString &path, int count)
{
    HistoryStore store(path);
    for (int i = 0; i < count; ++i)
        store.record(exchangeOf({ .answer = QByteArray(2000, 'x') }), Demo);
}

/// A history as the first version of the program wrote it.
void makeVersionOne(const QString &path, int count)
{
    SqlDatabase database;
    QVERIFY(!database.open(path, SqlMode::ReadWrite));
    QVERIFY(!migrate(database, 1));
    QList<NewEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(entryOf(exchangeOf({}), Demo));
    QVERIFY(!insertEntries(database, entries));
}

using Damage = std::function<void(QFile &)>;

void damage(const QString &path, const Damage &how)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    how(file);
}

void overwriteMiddle(QFile &file)
{
    file.seek(file.size() / 3);
    file.write(QByteArray(file.size() / 3, 'Z'));
}

bool run(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

/// A small file system of its own, where this process may make one.
class SmallDisk
{
public:
    SmallDisk()
        : m_isMounted(
            geteuid() == 0
            && run(u"mount"_s,
                   { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, m_folder.path() }))
    {
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isMounted)
            run(u"umount"_s, { m_folder.path() });
    }

    bool isMounted() const { return m_isMounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    bool remount(const QString &option) const
    {
        return run(u"mount"_s, { u"-o"_s, u"remount,"_s + option, m_folder.path() });
    }
    /// Takes all room that is left.
    void fillUp() const
    {
        QFile file(filePath(u"filler"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the filler cannot be made");
        for (int size = 65536; size >= 1; size /= 2) {
            while (file.write(QByteArray(size, 'x')) == size) {
                // as long as it goes
            }
        }
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestHistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void asideNeverReplacesAnything();
    void twoThatStartAtOnceSetOneAside();
    void damageThatIsMetLaterIsSetAsideToo();
    void aDamagedIndexOfWordsIsMadeAnew();
    void anEmptyFileIsANewOne();
    void aNewerHistoryIsOnlyRead();
    void anOlderHistoryIsBroughtUpToDate();
    void theCopyNeverReplacesAnything();
    void everyStepEndsWhereANewFileBegins();
    void aFullDiskIsSaidAndSendsAreKept();
    void aFullDatabaseKeepsTheLastForty();
    void aReadOnlyFolderIsSaidAndStillRead();
    void aFolderThatCannotBeMadeIsSaid();
    void whatIsKeptIsShownAndFetched();
    void aKilledProgramLosesNothingItShowedAsSaved();
    void twoProgramsMayWriteAtOnce();
    void noFileHoldsASecret();
    void onlyTheOwnerMayRead();

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }
    QStringList files(const QString &pattern) const
    {
        return QDir(m_folder->path()).entryList({ pattern }, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistoryFile::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<Damage>("how");
    QTest::newRow("the middle is overwritten") << Damage(overwriteMiddle);
    QTest::newRow("the header is overwritten")
        << Damage([](QFile &file) { file.write(QByteArray(100, 'Z')); });
    QTest::newRow("the header is nought")
        << Damage([](QFile &file) { file.write(QByteArray(100, '\0')); });
    QTest::newRow("all is nought")
        << Damage([](QFile &file) { file.write(QByteArray(file.size(), '\0')); });
    QTest::newRow("the second half is missing")
        << Damage([](QFile &file) { file.resize(file.size() / 2); });
    QTest::newRow("it is a text") << Damage([](QFile &file) {
        file.resize(0);
        file.write("Dear diary, today I sent a notification to nobody at all.\n");
    });
}

void TestHistoryFile::aDamagedFileIsSetAside()
{
    QFETCH(Damage, how);
    fill(path(), 60);
    damage(path(), how);
    const QByteArray damaged = contentOf(path());
    HistoryStore store(path());
    const StoreState state = result(store.opened());
    QCOMPARE(state.kind, StoreState::Kind::SetAside);
    const QString name = QFileInfo(state.asidePath).fileName();
    QVERIFY2(QRegularExpression(u"^history-damaged-\\d\\d-[a-z]{3}\\.db$"_s).match(name).hasMatch(),
             qPrintable(name));
    QVERIFY(state.message.contains(name));
    QCOMPARE(contentOf(state.asidePath), damaged);
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
    QCOMPARE(result(store.count({})).rows, 1);
    QTRY_COMPARE(store.state(), state);
}

void TestHistoryFile::asideNeverReplacesAnything()
{
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        fill(path(), 60);
        damage(path(), overwriteMiddle);
        HistoryStore store(path());
        names.append(QFileInfo(result(store.opened()).asidePath).fileName());
    }
    QCOMPARE(files(u"history-damaged-*.db"_s).size(), 3);
    QVERIFY(names.at(1).endsWith(u"-2.db"_s));
    QVERIFY(names.at(2).endsWith(u"-3.db"_s));
}

void TestHistoryFile::twoThatStartAtOnceSetOneAside()
{
    fill(path(), 60);
    damage(path(), overwriteMiddle);
    HistoryStore one(path());
    HistoryStore two(path());
    const StoreState::Kind first = result(one.opened()).kind;
    const StoreState::Kind second = result(two.opened()).kind;
    QVERIFY(first != second);
    QVERIFY(first == StoreState::Kind::Ready || second == StoreState::Kind::Ready);
    QVERIFY(result(one.record(exchangeOf({}), Demo)).isSaved());
    QVERIFY(result(two.record(exchangeOf({}), Demo)).isSaved());
    QCOMPARE(result(two.count({})).rows, 2);
    QCOMPARE(files(u"history-damaged-*.db"_s).size(), 1);
}

void TestHistoryFile::damageThatIsMetLaterIsSetAsideToo()
{
    fill(path(), 60);
    HistoryStore store(path());
    QCOMPARE(result(store.opened()).kind, StoreState::Kind::Ready);
    damage(path(), overwriteMiddle);
    QSignalSpy changed(&store, &HistoryStore::changed);
    for (const HistoryRow &row : result(store.page({}, {}, 100)).rows)
        result(store.exchange(row.id));
    result(store.exchange(1));
    QTRY_COMPARE(store.state().kind, StoreState::Kind::SetAside);
    QVERIFY(!changed.isEmpty());
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
    QCOMPARE(result(store.page({}, {}, 100)).rows.size(), 1);
}

void TestHistoryFile::aDamagedIndexOfWordsIsMadeAnew()
{
    fill(path(), 60);
    {
        SqlDatabase database;
        QVERIFY(!database.open(path(), SqlMode::ReadWrite));
        QVERIFY(!database.run(u"UPDATE search_data SET block = x'00' WHERE id > 10"_s));
    }
    HistoryStore store(path());
    const HistoryFilter hello{ .search = *SearchQuery::parse(u"hello"_s) };
    QCOMPARE(result(store.count(hello)).rows, 0); // it is met here
    QTRY_COMPARE(result(store.count(hello)).rows, 60);
    QCOMPARE(store.state().kind, StoreState::Kind::Ready);
}

void TestHistoryFile::anEmptyFileIsANewOne()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    HistoryStore store(path());
    QCOMPARE(result(store.opened()).kind, StoreState::Kind::Ready);
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
}

void TestHistoryFile::aNewerHistoryIsOnlyRead()
{
    fill(path(), 3);
    {
        SqlDatabase database;
        QVERIFY(!database.open(path(), SqlMode::ReadWrite));
        QVERIFY(!database.run(u"PRAGMA user_version = 99"_s));
    }
    {
        HistoryStore store(path());
        const StoreState state = result(store.opened());
        QCOMPARE(state.kind, StoreState::Kind::Newer);
        QVERIFY(state.message.contains(u"newer Pushbench"_s));
        QCOMPARE(result(store.page({}, {}, 10)).rows.size(), 3);
        QVERIFY(!result(store.record(exchangeOf({}), Demo)).isSaved());
        QCOMPARE(result(store.page({}, {}, 10)).rows.size(), 4);
        const auto error = result(store.removeAll(true));
        QVERIFY(error);
        QCOMPARE(result(store.page({}, {}, 10)).rows.size(), 4);
        QTRY_COMPARE(store.state(), state);
    }
    SqlDatabase database;
    QVERIFY(!database.open(path(), SqlMode::ReadOnly));
    QCOMPARE(versionOf(database), 99);
    QVERIFY(files(u"history-*"_s).isEmpty());
}

void TestHistoryFile::anOlderHistoryIsBroughtUpToDate()
{
    makeVersionOne(path(), 5);
    HistoryStore store(path());
    QCOMPARE(result(store.opened()).kind, StoreState::Kind::Ready);
    QCOMPARE(result(store.count({})).rows, 5);
    const HistoryFilter hello{ .search = *SearchQuery::parse(u"hello result:queued"_s) };
    QCOMPARE(result(store.page(hello, {}, 10)).rows.size(), 5);
    QVERIFY(!result(store.removeAll(true)));
    QCOMPARE(result(store.page(hello, {}, 10)).rows.size(), 0);
    QCOMPARE(files(u"history-*"_s), QStringList{ u"history-version-1.db"_s });
    SqlDatabase backup;
    QVERIFY(!backup.open(m_folder->filePath(u"history-version-1.db"_s), SqlMode::ReadOnly));
    QCOMPARE(versionOf(backup), 1);
    QCOMPARE(backup.single(u"SELECT count(*) FROM bodies"_s).toInt(), 5);
}

void TestHistoryFile::theCopyNeverReplacesAnything()
{
    QFile old(m_folder->filePath(u"history-version-1.db"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("kept");
    old.close();
    makeVersionOne(path(), 1);
    HistoryStore store(path());
    QCOMPARE(result(store.opened()).kind, StoreState::Kind::Ready);
    QCOMPARE(contentOf(old.fileName()), QByteArray("kept"));
    QCOMPARE(files(u"history-version-1-2.db"_s).size(), 1);
}

void TestHistoryFile::everyStepEndsWhereANewFileBegins()
{
    const auto schema = [](const QString &file) {
        SqlDatabase database;
        QStringList lines;
        if (!database.open(file, SqlMode::ReadOnly)) {
            SqlRows rows = database.select(u"SELECT sql FROM sqlite_master ORDER BY name"_s);
            while (rows.next())
                lines.append(rows.text(0));
        }
        return lines;
    };
    makeVersionOne(path(), 2);
    fill(path(), 1);
    const QString fresh = m_folder->filePath(u"new.db"_s);
    fill(fresh, 1);
    QVERIFY(schema(fresh).size() > 10);
    QCOMPARE(schema(path()), schema(fresh));
}

void TestHistoryFile::aFullDiskIsSaidAndSendsAreKept()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("no file system can be mounted here; aFullDatabaseKeepsTheLastForty stands in");
    HistoryStore store(disk.filePath(u"history.db"_s));
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
    disk.fillUp();
    const hub::Exchange large = exchangeOf({ .answer = QByteArray(100000, 'x') });
    const HistoryRow kept = result(store.record(large, Demo));
    QVERIFY(!kept.isSaved());
    QTRY_COMPARE(store.state().kind, StoreState::Kind::Unwritable);
    QCOMPARE(store.state().reason, SqlFault::Kind::DiskFull);
    QCOMPARE(store.state().message,
             u"History cannot be written: the disk is full. Sending still works; the last 40 sends "
             "are kept in memory."_s);
    QCOMPARE(result(store.page({}, {}, 10)).rows.size(), 2);
    QVERIFY(QFile::remove(disk.filePath(u"filler"_s)));
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
    QTRY_COMPARE(store.state().kind, StoreState::Kind::Ready);
    const auto rows = result(store.page({}, {}, 10)).rows;
    QCOMPARE(rows.size(), 3);
    QVERIFY(std::ranges::all_of(rows, &HistoryRow::isSaved));
    QVERIFY(std::ranges::any_of(rows, [&](const auto &row) { return row.uuid == kept.uuid; }));

    // It may as well be full from the start, when not even a lock can be written.
    disk.fillUp();
    for (const QString &name : { u"history.db"_s, u"another.db"_s }) {
        HistoryStore next(disk.filePath(name));
        QVERIFY(!result(next.record(exchangeOf({}), Demo)).isSaved());
        QTRY_COMPARE(next.state().kind, StoreState::Kind::Unwritable);
        QCOMPARE(next.state().reason, SqlFault::Kind::DiskFull);
    }
}

void TestHistoryFile::aFullDatabaseKeepsTheLastForty()
{
    MemoryShelf shelf;
    HistoryWriter writer(path(), shelf);
    SqlDatabase database;
    QCOMPARE(writer.open(database, Check::Usual).state.kind, StoreState::Kind::Ready);
    // SQLite says of a file that may not grow what it says of a disk that is full.
    QVERIFY(!database.run(u"PRAGMA max_page_count = 1"_s)); // not below what it has
    QList<NewEntry> entries;
    for (int i = 0; i < 50; ++i)
        entries.append(entryOf(exchangeOf({ .answer = QByteArray(10000, 'x') }), Demo));
    QVERIFY(!writer.write(database, entries));
    QCOMPARE(writer.state().reason, SqlFault::Kind::DiskFull);
    QVERIFY(!entries.last().row.isSaved());
    const auto kept = shelf.rows({});
    QCOMPARE(kept.size(), KeptInMemory);
    QCOMPARE(kept.first(), entries.last().row);
    QVERIFY(!database.run(u"PRAGMA max_page_count = 100000"_s));
    QList<NewEntry> next{ entryOf(exchangeOf({}), Demo) };
    QVERIFY(writer.write(database, next));
    QVERIFY(next.first().row.isSaved());
    QCOMPARE(writer.state().kind, StoreState::Kind::Ready);
    QVERIFY(shelf.rows({}).isEmpty());
    QCOMPARE(database.single(u"SELECT count(*) FROM bodies"_s).toInt(), KeptInMemory + 1);
}

void TestHistoryFile::aReadOnlyFolderIsSaidAndStillRead()
{
    const SmallDisk disk;
    const bool isRoot = geteuid() == 0;
    if (isRoot && !disk.isMounted())
        QSKIP("root may write everywhere, and no file system can be mounted here");
    const QString file = disk.filePath(u"history.db"_s);
    fill(file, 3);
    const QString folder = QFileInfo(file).absolutePath();
    if (isRoot)
        QVERIFY(disk.remount(u"ro"_s));
    else
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    HistoryStore store(file);
    const StoreState state = result(store.opened());
    QCOMPARE(state.kind, StoreState::Kind::Unwritable);
    QCOMPARE(state.reason, SqlFault::Kind::ReadOnly);
    QVERIFY(state.message.contains(folder));
    QVERIFY(!result(store.record(exchangeOf({}), Demo)).isSaved());
    QCOMPARE(result(store.page({}, {}, 10)).rows.size(), 4);
    if (isRoot)
        QVERIFY(disk.remount(u"rw"_s));
    else
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
    QCOMPARE(result(store.count({})).rows, 5);
    QTRY_COMPARE(store.state().kind, StoreState::Kind::Ready);
}

void TestHistoryFile::aFolderThatCannotBeMadeIsSaid()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    HistoryStore store(m_folder->filePath(u"file/history.db"_s));
    const StoreState state = result(store.opened());
    QCOMPARE(state.kind, StoreState::Kind::Unwritable);
    QCOMPARE(state.reason, SqlFault::Kind::CannotOpen);
    QVERIFY(state.message.contains(u"file"_s));
    QVERIFY(!result(store.record(exchangeOf({}), Demo)).isSaved());
    QCOMPARE(result(store.page({}, {}, 10)).rows.size(), 1);
    QVERIFY(result(store.change({ 1 }, { .label = u"a"_s })));
    QVERIFY(result(store.removeAll(true)));
    QVERIFY(result(store.exportTo(m_folder->filePath(u"export"_s), {})).error);
    QVERIFY(!QFile::exists(m_folder->filePath(u"export"_s)));
    QVERIFY(result(store.importFrom(file.fileName())).error);
}

void TestHistoryFile::whatIsKeptIsShownAndFetched()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    HistoryStore store(m_folder->filePath(u"file/history.db"_s));
    QSignalSpy appended(&store, &HistoryStore::appended);
    QFuture<HistoryRow> last;
    for (int i = 0; i < 50; ++i)
        last = store.record(exchangeOf({ .payload = "[" + QByteArray::number(i) + "]" }), Demo);
    QVERIFY(!result(last).isSaved());
    const auto rows = result(store.page({}, {}, 100)).rows;
    QCOMPARE(rows.size(), KeptInMemory);
    QCOMPARE(result(store.exchange(rows.first().id))->request.body, QByteArray("[49]"));
    QCOMPARE(result(store.exchange(rows.last().id))->request.body, QByteArray("[10]"));
    QCOMPARE(result(store.count({})).rows, KeptInMemory);
    QVERIFY(result(store.page({ .hub = u"other"_s }, {}, 100)).rows.isEmpty());
    QVERIFY(result(store.page({}, { .id = rows.last().id }, 100)).rows.isEmpty());
    QTRY_COMPARE(appended.size(), 50);
}

void TestHistoryFile::aKilledProgramLosesNothingItShowedAsSaved()
{
    constexpr int All = 1000;
    QProcess writer;
    writer.start(u"" HISTORY_WRITER ""_s, { path(), QString::number(All), u"a"_s });
    QByteArray said;
    const bool isInTheMiddle = QTest::qWaitFor(
        [&] {
            said += writer.readAllStandardOutput();
            return said.count('\n') >= 300;
        },
        60000);
    writer.kill(); // SIGKILL
    QVERIFY(writer.waitForFinished());
    QVERIFY(isInTheMiddle);
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    said += writer.readAllStandardOutput();
    QList<QByteArray> lines = said.split('\n');
    lines.removeLast(); // empty, or cut in the middle
    QVERIFY2(lines.size() < All, "it was through before it was killed");

    HistoryStore store(path());
    QCOMPARE(result(store.opened()).kind, StoreState::Kind::Ready);
    QSet<QByteArray> saved;
    for (const HistoryRow &row : result(store.page({}, {}, All)).rows) {
        saved.insert(row.uuid.toByteArray(QUuid::WithoutBraces));
        QVERIFY(result(store.exchange(row.id)));
    }
    for (const QByteArray &uuid : std::as_const(lines))
        QVERIFY2(saved.contains(uuid), uuid.constData());
}

void TestHistoryFile::twoProgramsMayWriteAtOnce()
{
    constexpr int Each = 300;
    HistoryStore store(path());
    QSignalSpy changed(&store, &HistoryStore::changed);
    result(store.opened());
    QProcess one;
    QProcess two;
    one.start(u"" HISTORY_WRITER ""_s, { path(), QString::number(Each), u"one"_s });
    two.start(u"" HISTORY_WRITER ""_s, { path(), QString::number(Each), u"two"_s });
    for (int i = 0; i < Each; ++i)
        store.record(exchangeOf({ .payload = "[\"three\"]" }), Demo);
    QVERIFY(one.waitForFinished(60000));
    QVERIFY(two.waitForFinished(60000));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(result(store.count({})).rows, 3 * Each);
    for (const QString &name : { u"one"_s, u"two"_s, u"three"_s })
        QCOMPARE(result(store.count({ .search = *SearchQuery::parse(name) })).rows, Each);
    QCOMPARE(one.readAllStandardOutput().count('\n'), Each);
    SqlDatabase database;
    QVERIFY(!database.open(path(), SqlMode::ReadWrite));
    QVERIFY(!isDamaged(database));
    QVERIFY(!database.run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s));
}

void TestHistoryFile::noFileHoldsASecret()
{
    const QByteArray encoded = support::sampleSignature();
    const QByteArray decoded = QByteArray::fromPercentEncoding(encoded);
    makeVersionOne(path(), 3);
    HistoryStore store(path());
    const QByteArray echo = "<Detail>sig=" + encoded + " " + decoded
        + " SharedAccessKey=" + QByteArray(support::SampleKey) + "</Detail>";
    for (int i = 0; i < 20; ++i)
        QVERIFY(
            result(store.record(exchangeOf({ .status = 401, .answer = echo }), Demo)).isSaved());
    QVERIFY(!result(store.exportTo(m_folder->filePath(u"export.jsonl"_s), {})).error);
    int searched = 0;
    for (const QString &name : files(u"*"_s)) {
        const QByteArray content = contentOf(m_folder->filePath(name));
        for (const QByteArray &secret : { encoded, decoded, QByteArray(support::SampleKey) })
            QVERIFY2(!content.contains(secret), qPrintable(name));
        searched += content.contains("Hello") ? 1 : 0;
    }
    // The database, its journal, the copy and the export; the search does find what is there.
    QVERIFY2(searched >= 4, qPrintable(files(u"*"_s).join(u' ')));
}

void TestHistoryFile::onlyTheOwnerMayRead()
{
    fill(path(), 60);
    damage(path(), overwriteMiddle);
    {
        HistoryStore store(path());
        QCOMPARE(result(store.opened()).kind, StoreState::Kind::SetAside);
    }
    const QString other = m_folder->filePath(u"other.db"_s);
    makeVersionOne(other, 1);
    HistoryStore store(path());
    HistoryStore migrated(other);
    QVERIFY(result(store.record(exchangeOf({}), Demo)).isSaved());
    QVERIFY(result(migrated.record(exchangeOf({}), Demo)).isSaved());
    for (const QString &name : { u"history.db"_s, u"history.db-wal"_s, u"other-version-1.db"_s }) {
        const auto others =
            QFile::permissions(m_folder->filePath(name)) & (QFile::ReadGroup | QFile::ReadOther);
        QVERIFY2(QFile::exists(m_folder->filePath(name)) && !others, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
