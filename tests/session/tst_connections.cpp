// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connections.h"
#include "session/profilestore.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QDirIterator>
#include <QFile>
#include <QPromise>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using session::Connections;
using session::KeyPlace;
using session::Profile;
using session::ProfileStore;
using session::SaveAnswer;
using vault::VaultAnswer;
using vault::VaultStatus;

namespace {

constexpr char Key[] = "bm90LWEtcmVhbC1rZXktanVzdC1mb3ItdGhlLXRlc3Q=";

/// A vault in memory that can be told to fail or to keep one waiting.
class MoodyVault : public vault::SessionVault
{
public:
    VaultStatus writes = VaultStatus::Ok;
    VaultStatus reads = VaultStatus::Ok;
    VaultStatus removes = VaultStatus::Ok;
    std::shared_ptr<QPromise<VaultAnswer>> held; ///< When set, reads wait for it.

    QFuture<VaultAnswer> read(const QString &id) override
    {
        if (held)
            return held->future();
        return reads == VaultStatus::Ok ? SessionVault::read(id) : ready(reads);
    }
    QFuture<VaultAnswer> write(const QString &id, const base::Secret &secret) override
    {
        return writes == VaultStatus::Ok ? SessionVault::write(id, secret) : ready(writes);
    }
    QFuture<VaultAnswer> remove(const QString &id) override
    {
        return removes == VaultStatus::Ok ? SessionVault::remove(id) : ready(removes);
    }

private:
    static QFuture<VaultAnswer> ready(VaultStatus status)
    {
        return QtFuture::makeReadyFuture(vault::answer(status));
    }
};

hub::ConnectionString connectionString(const QByteArray &key = Key)
{
    return hub::ConnectionString::parse(
               u"Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=Rule;"
               "SharedAccessKey="_s
               + QString::fromLatin1(key) + u";EntityPath=orders"_s)
        .value();
}

template<typename T>
T ended(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        qFatal("no answer in 20 s");
    return future.result();
}

QStringList filesThatHold(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aNewProfileTakesItsPartsFromTheString();
    void theVaultGivesTheConnectionStringBack();
    void theKeyIsNotInTheFileNorInTheAnswer();
    void aRefusedNameLeavesNoKeyBehind();
    void aFailingVaultSavesNoProfile();
    void anUnwritableListLeavesNoKeyBehind();
    void savingAgainReplacesTheKey();
    void movingTheKeyRemovesTheOldOne();
    void anOldKeyThatStaysIsAWarning();
    void aMissingKeyIsToldWithTheProfilesName_data();
    void aMissingKeyIsToldWithTheProfilesName();
    void removeTakesProfileAndKey();
    void aKeyThatStaysIsReportedAndTheProfileGoes();
    void anUnknownProfileHasNoKey();
    void aDuplicateHasTheKeyAndAFreeName();
    void aDuplicateWithoutAKeyIsStillMade();
    void aDuplicateOfALockedKeyIsNotMade();
    void nothingIsCalledAfterTheOwnerDied();
    void withARealKeychainNoFileHoldsTheKey();

private:
    Profile saved(const QString &name, KeyPlace place = KeyPlace::Keychain)
    {
        return ended(m_connections->save({ .name = name, .keyPlace = place }, connectionString()))
            .profile;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MoodyVault> m_keychain;
    std::unique_ptr<vault::SessionVault> m_session;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Connections> m_connections;
};

void TestConnections::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<MoodyVault>();
    m_session = std::make_unique<vault::SessionVault>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
    m_connections = std::make_unique<Connections>(*m_store, *m_keychain, *m_session);
}

void TestConnections::cleanup()
{
    m_connections.reset();
    m_store.reset();
    m_folder.reset();
}

void TestConnections::aNewProfileTakesItsPartsFromTheString()
{
    const SaveAnswer answer =
        ended(m_connections->save({ .name = u"Orders"_s }, connectionString()));
    QVERIFY(answer.isSaved());
    QCOMPARE(answer.profile.endpoint, QUrl(u"https://contoso.servicebus.windows.net/"_s));
    QCOMPARE(answer.profile.keyName, u"Rule"_s);
    QCOMPARE(answer.profile.hub, u"orders"_s);
    QVERIFY(!answer.profile.id.isEmpty());
    QCOMPARE(m_store->profiles(), QList{ answer.profile });
    const SaveAnswer named =
        ended(m_connections->save({ .name = u"Other"_s, .hub = u"own"_s }, connectionString()));
    QCOMPARE(named.profile.hub, u"own"_s);
}

void TestConnections::theVaultGivesTheConnectionStringBack()
{
    for (const KeyPlace place : { KeyPlace::Keychain, KeyPlace::Session }) {
        const Profile profile = saved(m_store->freeName(u"Orders"_s), place);
        const VaultAnswer read = ended(m_connections->connectionString(profile.id));
        QCOMPARE(read.status, VaultStatus::Ok);
        QCOMPARE(read.secret, connectionString().toText());
    }
}

void TestConnections::theKeyIsNotInTheFileNorInTheAnswer()
{
    const SaveAnswer answer =
        ended(m_connections->save({ .name = u"Orders"_s }, connectionString()));
    QVERIFY(answer.key.secret.isEmpty());
    QCOMPARE(filesThatHold(m_folder->path(), "contoso").size(), 1);
    QCOMPARE(filesThatHold(m_folder->path(), Key), QStringList());
}

void TestConnections::aRefusedNameLeavesNoKeyBehind()
{
    saved(u"Orders"_s);
    const SaveAnswer answer =
        ended(m_connections->save({ .id = u"second"_s, .name = u"Orders"_s }, connectionString()));
    QVERIFY(!answer.isSaved());
    QCOMPARE(answer.error->part, u"name"_s);
    QCOMPARE(ended(m_keychain->read(u"second"_s)).status, VaultStatus::NotFound);
}

void TestConnections::aFailingVaultSavesNoProfile()
{
    m_keychain->writes = VaultStatus::Locked;
    const SaveAnswer answer =
        ended(m_connections->save({ .name = u"Orders"_s }, connectionString()));
    QVERIFY(!answer.isSaved());
    QCOMPARE(answer.error->part, u"key"_s);
    QCOMPARE(answer.key.status, VaultStatus::Locked);
    QVERIFY(m_store->profiles().isEmpty());
}

void TestConnections::anUnwritableListLeavesNoKeyBehind()
{
    QFile blocker(m_folder->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ProfileStore store(blocker.fileName() + u"/profiles.json"_s);
    Connections connections(store, *m_keychain, *m_session);
    const SaveAnswer answer =
        ended(connections.save({ .id = u"lost"_s, .name = u"Orders"_s }, connectionString()));
    QVERIFY(!answer.isSaved());
    QCOMPARE(answer.error->part, u"file"_s);
    QCOMPARE(ended(m_keychain->read(u"lost"_s)).status, VaultStatus::NotFound);
}

void TestConnections::savingAgainReplacesTheKey()
{
    const Profile profile = saved(u"Orders"_s);
    const auto other = connectionString("YW5vdGhlci1rZXktYW5vdGhlci1rZXktYW5vdGhlcg==");
    QVERIFY(ended(m_connections->save(profile, other)).isSaved());
    QCOMPARE(m_store->profiles().size(), 1);
    QCOMPARE(ended(m_connections->connectionString(profile.id)).secret, other.toText());
}

void TestConnections::movingTheKeyRemovesTheOldOne()
{
    Profile profile = saved(u"Orders"_s);
    profile.keyPlace = KeyPlace::Session;
    const SaveAnswer answer = ended(m_connections->save(profile, connectionString()));
    QVERIFY(answer.isSaved());
    QVERIFY(answer.warning.isEmpty());
    QCOMPARE(ended(m_keychain->read(profile.id)).status, VaultStatus::NotFound);
    QCOMPARE(ended(m_session->read(profile.id)).status, VaultStatus::Ok);
}

void TestConnections::anOldKeyThatStaysIsAWarning()
{
    Profile profile = saved(u"Orders"_s);
    profile.keyPlace = KeyPlace::Session;
    m_keychain->removes = VaultStatus::Denied;
    const SaveAnswer answer = ended(m_connections->save(profile, connectionString()));
    QVERIFY(answer.isSaved());
    QVERIFY2(
        answer.warning.startsWith(u"Orders is saved, but its earlier key could not be removed. "_s),
        qPrintable(answer.warning));
    QCOMPARE(m_store->byId(profile.id)->keyPlace, KeyPlace::Session);
}

void TestConnections::aMissingKeyIsToldWithTheProfilesName_data()
{
    QTest::addColumn<KeyPlace>("place");
    QTest::addColumn<QString>("message");
    QTest::newRow("in the keychain")
        << KeyPlace::Keychain << u"The keychain has no key for Orders. Enter it again."_s;
    QTest::newRow("of an earlier session")
        << KeyPlace::Session
        << u"The key of Orders was kept for one session only. Enter it again."_s;
}

void TestConnections::aMissingKeyIsToldWithTheProfilesName()
{
    QFETCH(KeyPlace, place);
    const Profile profile = saved(u"Orders"_s, place);
    // A restart: the file stays, what was in memory does not.
    MoodyVault keychain;
    vault::SessionVault session;
    ProfileStore store(m_folder->filePath(u"profiles.json"_s));
    QCOMPARE(store.load(), std::nullopt);
    QCOMPARE(store.profiles(), QList{ profile });
    Connections connections(store, keychain, session);
    const VaultAnswer read = ended(connections.connectionString(profile.id));
    QCOMPARE(read.status, VaultStatus::NotFound);
    QTEST(read.message, "message");
}

void TestConnections::removeTakesProfileAndKey()
{
    const Profile profile = saved(u"Orders"_s);
    QCOMPARE(ended(m_connections->remove(profile.id)).status, VaultStatus::Ok);
    QVERIFY(m_store->profiles().isEmpty());
    QCOMPARE(ended(m_keychain->read(profile.id)).status, VaultStatus::NotFound);
}

void TestConnections::aKeyThatStaysIsReportedAndTheProfileGoes()
{
    const Profile profile = saved(u"Orders"_s);
    m_keychain->removes = VaultStatus::Locked;
    const VaultAnswer removed = ended(m_connections->remove(profile.id));
    QCOMPARE(removed.status, VaultStatus::Locked);
    QVERIFY2(removed.message.startsWith(u"Orders is deleted, but its key could not be removed. "_s),
             qPrintable(removed.message));
    QVERIFY(m_store->profiles().isEmpty());
}

void TestConnections::anUnknownProfileHasNoKey()
{
    QCOMPARE(ended(m_connections->connectionString(u"x"_s)).status, VaultStatus::NotFound);
    QCOMPARE(ended(m_connections->remove(u"x"_s)).status, VaultStatus::NotFound);
    QVERIFY(!ended(m_connections->duplicate(u"x"_s)).isSaved());
}

void TestConnections::aDuplicateHasTheKeyAndAFreeName()
{
    const Profile profile = saved(u"Orders"_s);
    const SaveAnswer answer = ended(m_connections->duplicate(profile.id));
    QVERIFY(answer.isSaved());
    QCOMPARE(answer.profile.name, u"Orders 2"_s);
    QVERIFY(answer.profile.id != profile.id);
    QVERIFY(answer.key.secret.isEmpty());
    QCOMPARE(ended(m_connections->connectionString(answer.profile.id)).secret,
             connectionString().toText());
    QCOMPARE(ended(m_connections->remove(profile.id)).status, VaultStatus::Ok);
    QCOMPARE(ended(m_connections->connectionString(answer.profile.id)).status, VaultStatus::Ok);
}

void TestConnections::aDuplicateWithoutAKeyIsStillMade()
{
    const Profile profile = saved(u"Orders"_s);
    m_keychain->reads = VaultStatus::NotFound;
    const SaveAnswer answer = ended(m_connections->duplicate(profile.id));
    QVERIFY(answer.isSaved());
    QCOMPARE(answer.key.status, VaultStatus::NotFound);
    QCOMPARE(m_store->profiles().size(), 2);
}

void TestConnections::aDuplicateOfALockedKeyIsNotMade()
{
    const Profile profile = saved(u"Orders"_s);
    m_keychain->reads = VaultStatus::Locked;
    const SaveAnswer answer = ended(m_connections->duplicate(profile.id));
    QVERIFY(!answer.isSaved());
    QCOMPARE(answer.error->part, u"key"_s);
    QCOMPARE(m_store->profiles().size(), 1);
}

void TestConnections::nothingIsCalledAfterTheOwnerDied()
{
    const Profile profile = saved(u"Orders"_s);
    m_keychain->held = std::make_shared<QPromise<VaultAnswer>>();
    m_keychain->held->start();
    const QFuture<SaveAnswer> duplicate = m_connections->duplicate(profile.id);
    m_connections.reset();
    m_keychain->held->addResult(vault::answer(VaultStatus::NotFound));
    m_keychain->held->finish();
    QCoreApplication::processEvents();
    QVERIFY(duplicate.isCanceled());
    QCOMPARE(m_store->profiles().size(), 1);
}

void TestConnections::withARealKeychainNoFileHoldsTheKey()
{
    if (qgetenv("PUSHBENCH_TEST_BUS") != "keyring")
        QSKIP("A session bus with a keychain is needed.");
    vault::KeychainVault keychain;
    ProfileStore store(QDir::home().filePath(u"profiles.json"_s));
    Connections connections(store, keychain, *m_session);
    const SaveAnswer answer = ended(connections.save({ .name = u"Orders"_s }, connectionString()));
    QVERIFY2(answer.isSaved(), qPrintable(answer.key.message));
    QCOMPARE(ended(connections.connectionString(answer.profile.id)).secret,
             connectionString().toText());
    const QString home = QDir::homePath();
    QVERIFY(!filesThatHold(home, "GnomeKeyring").isEmpty()); // It looks in the right place.
    QCOMPARE(filesThatHold(home, Key), QStringList());
    QCOMPARE(filesThatHold(home, connectionString().toText().reveal().toBase64()), QStringList());
    QCOMPARE(ended(connections.remove(answer.profile.id)).status, VaultStatus::Ok);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
