// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using session::KeyPlace;
using session::Profile;
using session::ProfileStore;

namespace {

Profile profile(const QString &name)
{
    return { .id = session::newProfileId(),
             .name = name,
             .hub = u"orders"_s,
             .endpoint = QUrl(u"https://contoso.servicebus.windows.net/"_s),
             .keyName = u"DefaultFullSharedAccessSignature"_s };
}

QStringList namesOf(const ProfileStore &store)
{
    QStringList names;
    for (const Profile &profile : store.profiles())
        names.append(profile.name);
    return names;
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aMissingFileIsAnEmptyList();
    void everyMemberSurvivesARestart();
    void aTakenNameIsRefusedAndAFreeOneNamed();
    void namesDifferInCase();
    void aBlankNameIsRefused();
    void aKeyInATextIsRefused();
    void updateReplacesTheProfileOfThatId();
    void updateOfADeletedProfileIsRefused();
    void removeIsContentWhenItIsGoneAlready();
    void moveChangesTheOrder_data();
    void moveChangesTheOrder();
    void unknownMembersAreKept();
    void entriesOfAnotherKindAreKept();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aFileDamagedMeanwhileLosesNothing();
    void anUnwritablePlaceIsReportedAndChangesNothing();
    void aFullDiskIsReportedAndChangesNothing();
    void aHeldLockIsReported();
    void twoStoresLoseNothingOfEachOther();
    void threadsAtTheSameTimeLoseNothing();
    void aChangeOnTheDiskIsAnnounced();
    void anOwnChangeIsAnnouncedOnce();
    void damageOnTheDiskIsToldAndTheListStays();

private:
    QByteArray fileText() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeFile(const QByteArray &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QStringList damagedFiles() const
    {
        return QDir(m_folder->path()).entryList({ u"profiles-damaged-*.json"_s });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProfileStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"profiles.json"_s);
}

void TestProfileStore::cleanup()
{
    m_folder.reset();
}

void TestProfileStore::aMissingFileIsAnEmptyList()
{
    ProfileStore store(m_path);
    QCOMPARE(store.load(), std::nullopt);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestProfileStore::everyMemberSurvivesARestart()
{
    const Profile full{ .id = session::newProfileId(),
                        .name = u"Bestellungen \u00FC \"live\""_s,
                        .hub = u"orders/eu"_s,
                        .endpoint = QUrl(u"http://127.0.0.1:8080/"_s),
                        .keyName = u"rule"_s,
                        .colour = u"rose"_s,
                        .production = true,
                        .note = u"two\nlines"_s,
                        .keyPlace = KeyPlace::Session,
                        .emulator = true };
    const Profile plain = profile(u"Plain"_s);
    ProfileStore store(m_path);
    QCOMPARE(store.add(full), std::nullopt);
    QCOMPARE(store.add(plain), std::nullopt);
    ProfileStore again(m_path);
    QCOMPARE(again.load(), std::nullopt);
    QCOMPARE(again.profiles(), (QList{ full, plain }));
    QCOMPARE(again.byId(full.id), full);
    QCOMPARE(again.byId(u"unknown"_s), std::nullopt);
}

void TestProfileStore::aTakenNameIsRefusedAndAFreeOneNamed()
{
    ProfileStore store(m_path);
    QCOMPARE(store.add(profile(u"Orders staging"_s)), std::nullopt);
    const auto error = store.add(profile(u"Orders staging"_s));
    QVERIFY(error);
    QCOMPARE(error->part, u"name"_s);
    QCOMPARE(error->message,
             u"There is a hub called “Orders staging” already. “Orders staging 2” is free."_s);
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.add(profile(store.freeName(u"Orders staging"_s))), std::nullopt);
    QCOMPARE(store.freeName(u"Orders staging"_s), u"Orders staging 3"_s);
    const QString id = store.profiles().first().id;
    QCOMPARE(store.freeName(u"Orders staging"_s, id), u"Orders staging"_s);
}

void TestProfileStore::namesDifferInCase()
{
    ProfileStore store(m_path);
    QCOMPARE(store.add(profile(u"orders"_s)), std::nullopt);
    QCOMPARE(store.add(profile(u"Orders"_s)), std::nullopt);
    QCOMPARE(store.byName(u"Orders"_s), store.profiles().at(1));
    QCOMPARE(store.byName(u"ORDERS"_s), std::nullopt);
}

void TestProfileStore::aBlankNameIsRefused()
{
    ProfileStore store(m_path);
    const auto error = store.add(profile(u"  "_s));
    QVERIFY(error);
    QCOMPARE(error->part, u"name"_s);
}

void TestProfileStore::aKeyInATextIsRefused()
{
    ProfileStore store(m_path);
    const QString key = u"Endpoint=sb://h/;SharedAccessKeyName=a;SharedAccessKey=topsecret"_s;
    const auto name = store.add(profile(key));
    QVERIFY(name);
    QCOMPARE(name->part, u"name"_s);
    QVERIFY(!name->message.contains(u"topsecret"));
    session::Profile noted = profile(u"Orders"_s);
    noted.note = u"It is "_s + key;
    const auto note = store.add(noted);
    QVERIFY(note);
    QCOMPARE(note->part, u"note"_s);
    QVERIFY(store.profiles().isEmpty());
}

void TestProfileStore::updateReplacesTheProfileOfThatId()
{
    ProfileStore store(m_path);
    store.add(profile(u"First"_s));
    store.add(profile(u"Second"_s));
    Profile changed = store.profiles().first();
    changed.note = u"new"_s;
    QCOMPARE(store.update(changed), std::nullopt);
    QCOMPARE(store.profiles().first(), changed);
    changed.name = u"Second"_s;
    QVERIFY(store.update(changed));
    QCOMPARE(namesOf(store), (QStringList{ u"First"_s, u"Second"_s }));
}

void TestProfileStore::updateOfADeletedProfileIsRefused()
{
    ProfileStore store(m_path);
    store.add(profile(u"First"_s));
    ProfileStore other(m_path);
    other.load();
    const Profile gone = store.profiles().first();
    QCOMPARE(other.remove(gone.id), std::nullopt);
    const auto error = store.update(gone);
    QVERIFY(error);
    QCOMPARE(error->part, u"id"_s);
    QVERIFY(store.profiles().isEmpty());
}

void TestProfileStore::removeIsContentWhenItIsGoneAlready()
{
    ProfileStore store(m_path);
    store.add(profile(u"First"_s));
    const QString id = store.profiles().first().id;
    QCOMPARE(store.remove(id), std::nullopt);
    QCOMPARE(store.remove(id), std::nullopt);
    QVERIFY(store.profiles().isEmpty());
}

void TestProfileStore::moveChangesTheOrder_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("first to last") << 0 << 3 << u"BCDA"_s;
    QTest::newRow("last to first") << 3 << 0 << u"DABC"_s;
    QTest::newRow("one down") << 1 << 2 << u"ACBD"_s;
    QTest::newRow("one up") << 2 << 1 << u"ACBD"_s;
    QTest::newRow("to its own place") << 2 << 2 << u"ABCD"_s;
}

void TestProfileStore::moveChangesTheOrder()
{
    QFETCH(int, from);
    QFETCH(int, to);
    ProfileStore store(m_path);
    for (const QString &name : { u"A"_s, u"B"_s, u"C"_s, u"D"_s })
        store.add(profile(name));
    QCOMPARE(store.move(from, to), std::nullopt);
    QTEST(namesOf(store).join(QString()), "order");
    ProfileStore again(m_path);
    again.load();
    QTEST(namesOf(again).join(QString()), "order");
}

void TestProfileStore::unknownMembersAreKept()
{
    writeFile(R"({"version": 7, "future": {"x": 1}, "profiles": [
        {"id": "1", "name": "One", "endpoint": "https://a.example/", "badge": "star"}]})");
    ProfileStore store(m_path);
    QCOMPARE(store.load(), std::nullopt);
    Profile changed = store.profiles().first();
    changed.note = u"new"_s;
    QCOMPARE(store.update(changed), std::nullopt);
    const QJsonObject root = QJsonDocument::fromJson(fileText()).object();
    QCOMPARE(root.value(u"version"_s).toInt(), 7);
    QCOMPARE(root.value(u"future"_s).toObject().value(u"x"_s).toInt(), 1);
    const QJsonObject entry = root.value(u"profiles"_s).toArray().first().toObject();
    QCOMPARE(entry.value(u"badge"_s).toString(), u"star"_s);
    QCOMPARE(entry.value(u"note"_s).toString(), u"new"_s);
}

void TestProfileStore::entriesOfAnotherKindAreKept()
{
    writeFile(R"({"profiles": [{"group": "EU"}, {"id": "1", "name": "One"}, 42]})");
    ProfileStore store(m_path);
    QCOMPARE(store.load(), std::nullopt);
    QCOMPARE(namesOf(store), QStringList{ u"One"_s });
    QCOMPARE(store.add(profile(u"Two"_s)), std::nullopt);
    QCOMPARE(store.move(0, 1), std::nullopt);
    QCOMPARE(namesOf(store), (QStringList{ u"Two"_s, u"One"_s }));
    const QJsonArray entries =
        QJsonDocument::fromJson(fileText()).object().value(u"profiles"_s).toArray();
    QCOMPARE(entries.size(), 4);
    QVERIFY(entries.contains(QJsonValue(42)));
    QVERIFY(entries.contains(QJsonValue(QJsonObject{ { u"group"_s, u"EU"_s } })));
}

void TestProfileStore::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut short") << QByteArray(R"({"profiles": [{"id": "1", "na)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list at the top") << QByteArray("[]");
    QTest::newRow("no list of profiles") << QByteArray(R"({"profiles": 3})");
    QTest::newRow("not JSON") << QByteArray("\xff\xfe hello");
}

void TestProfileStore::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, text);
    writeFile(text);
    ProfileStore store(m_path);
    const auto error = store.load();
    QVERIFY(error);
    QCOMPARE(damagedFiles().size(), 1);
    QVERIFY2(error->message.contains(damagedFiles().first()), qPrintable(error->message));
    QFile aside(m_folder->filePath(damagedFiles().first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
    QCOMPARE(store.add(profile(u"New"_s)), std::nullopt);
    QCOMPARE(namesOf(store), QStringList{ u"New"_s });
}

void TestProfileStore::aFileDamagedMeanwhileLosesNothing()
{
    ProfileStore store(m_path);
    QCOMPARE(store.add(profile(u"First"_s)), std::nullopt);
    const QSignalSpy failed(&store, &ProfileStore::failed);
    writeFile("{ broken");
    QCOMPARE(store.add(profile(u"Second"_s)), std::nullopt);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(damagedFiles().size(), 1);
    ProfileStore again(m_path);
    QCOMPARE(again.load(), std::nullopt);
    QCOMPARE(namesOf(again), (QStringList{ u"First"_s, u"Second"_s }));
}

void TestProfileStore::anUnwritablePlaceIsReportedAndChangesNothing()
{
    // A file where a folder should be: also the superuser cannot write below it.
    writeFile("x");
    ProfileStore store(m_path + u"/below/profiles.json"_s);
    QCOMPARE(store.load(), std::nullopt);
    const auto error = store.add(profile(u"First"_s));
    QVERIFY(error);
    QCOMPARE(error->part, u"file"_s);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(store.profiles().isEmpty());
}

void TestProfileStore::aFullDiskIsReportedAndChangesNothing()
{
    ProfileStore store(m_path);
    QCOMPARE(store.add(profile(u"First"_s)), std::nullopt);
    const QByteArray before = fileText();
    Profile big = profile(u"Second"_s);
    big.note = QString(100000, u'n');
    // A limit to the size of files stops the write halfway, as a full disk does.
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit small{ .rlim_cur = 20000, .rlim_max = limit.rlim_max };
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto error = store.add(big);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, handler);
    QVERIFY(error);
    QCOMPARE(error->part, u"file"_s);
    QVERIFY2(!error->message.endsWith(u"Unknown error"), qPrintable(error->message));
    QCOMPARE(fileText(), before);
    QCOMPARE(namesOf(store), QStringList{ u"First"_s });
}

void TestProfileStore::aHeldLockIsReported()
{
    ProfileStore store(m_path);
    QLockFile lock(m_path + u".lock"_s);
    QVERIFY(lock.tryLock(0));
    const auto error = store.add(profile(u"First"_s));
    QVERIFY(error);
    QCOMPARE(error->message, u"Another Pushbench is changing the list of hubs. Try again."_s);
    lock.unlock();
    QCOMPARE(store.add(profile(u"First"_s)), std::nullopt);
}

void TestProfileStore::twoStoresLoseNothingOfEachOther()
{
    ProfileStore window(m_path);
    ProfileStore command(m_path);
    window.load();
    command.load();
    QCOMPARE(window.add(profile(u"A"_s)), std::nullopt);
    QCOMPARE(command.add(profile(u"B"_s)), std::nullopt);
    QCOMPARE(window.add(profile(u"C"_s)), std::nullopt);
    QCOMPARE(namesOf(window), (QStringList{ u"A"_s, u"B"_s, u"C"_s }));
    QVERIFY(command.add(profile(u"C"_s)));
    QCOMPARE(namesOf(command), namesOf(window));
}

void TestProfileStore::threadsAtTheSameTimeLoseNothing()
{
    const auto addTen = [this](const QString &prefix) {
        ProfileStore store(m_path);
        for (int i = 0; i < 10; ++i) {
            if (store.add(profile(prefix + QString::number(i))))
                qWarning("a profile was refused");
        }
    };
    std::unique_ptr<QThread> other(QThread::create(addTen, u"a"_s));
    other->start();
    addTen(u"b"_s);
    QVERIFY(other->wait(30000));
    ProfileStore store(m_path);
    QCOMPARE(store.load(), std::nullopt);
    QCOMPARE(store.profiles().size(), 20);
}

void TestProfileStore::aChangeOnTheDiskIsAnnounced()
{
    ProfileStore window(m_path);
    QCOMPARE(window.load(), std::nullopt);
    QSignalSpy changed(&window, &ProfileStore::changed);
    ProfileStore command(m_path);
    QCOMPARE(command.add(profile(u"A"_s)), std::nullopt);
    QVERIFY(changed.wait());
    QCOMPARE(namesOf(window), QStringList{ u"A"_s });
    // The file was replaced: it must still be watched.
    QCOMPARE(command.add(profile(u"B"_s)), std::nullopt);
    QVERIFY(changed.wait());
    QCOMPARE(namesOf(window), (QStringList{ u"A"_s, u"B"_s }));
    QCOMPARE(changed.size(), 2);
}

void TestProfileStore::anOwnChangeIsAnnouncedOnce()
{
    ProfileStore store(m_path);
    store.load();
    QSignalSpy changed(&store, &ProfileStore::changed);
    QCOMPARE(store.add(profile(u"A"_s)), std::nullopt);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.wait(600));
}

void TestProfileStore::damageOnTheDiskIsToldAndTheListStays()
{
    ProfileStore store(m_path);
    store.load();
    store.add(profile(u"A"_s));
    QSignalSpy failed(&store, &ProfileStore::failed);
    writeFile("{ broken");
    QVERIFY(failed.wait());
    QCOMPARE(namesOf(store), QStringList{ u"A"_s });
    QVERIFY(damagedFiles().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
