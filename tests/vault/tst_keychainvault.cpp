// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "vault/keychainvault.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vault::KeychainVault;
using vault::VaultAnswer;
using vault::VaultStatus;

namespace {

constexpr char SecretText[] = "Endpoint=sb://a.example/;SharedAccessKey=c2VjcmV0LXNlY3JldA==";

base::Secret someSecret()
{
    return base::Secret(SecretText);
}

QFuture<VaultAnswer> ended(QFuture<VaultAnswer> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
        qFatal("no answer in 20 s");
    return future;
}

VaultStatus statusOf(const QFuture<VaultAnswer> &future)
{
    return ended(future).result().status;
}

/// The longest time between two turns of the event loop until \a future ends, in milliseconds.
qint64 longestPause(const QFuture<VaultAnswer> &future, QElapsedTimer sinceCall)
{
    qint64 longest = sinceCall.restart();
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick,
                     [&] { longest = std::max(longest, sinceCall.restart()); });
    tick.start(1);
    ended(future);
    return std::max(longest, sinceCall.elapsed());
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

void lockKeyring()
{
    QDBusMessage lock =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock.setArguments({ QVariant::fromValue(QList<QDBusObjectPath>{
        QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s) }) });
    const QDBusMessage reply = QDBusConnection::sessionBus().call(lock, QDBus::Block, 5000);
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

} // namespace

/// Runs in one of four worlds, named by PUSHBENCH_TEST_BUS: no session bus (unset), a bus that
/// accepts and never answers (silent), a bus without a keychain (empty), a real GNOME Keyring
/// (keyring). Tests of another world are skipped. The ones that lock the keyring stand last.
class TestKeychainVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void withoutABusThereIsNoKeychain();
    void withoutAKeychainOnTheBusThereIsNoKeychain();
    void aSilentBusEndsInATimeoutAndBlocksNothing();

    void theFirstCallDoesNotBlock();
    void aWorkingKeychainIsChecked();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aSecondWriteReplacesTheFirst();
    void aMissingEntryIsNotFound();
    void removedIsGone();
    void removingWhatIsNotThereIsOk();
    void theAnswerComesWhenTheVaultIsGone();
    void aDeadContextIsNotCalled();
    void callsAtTheSameTimeAreAllAnswered();
    void noCallBlocks();
    void theSecretIsInNoFile();
    void aLockedKeyringIsLocked();
    void anUnknownEntryOfALockedKeyringIsNotFound();

private:
    QByteArray m_world = qgetenv("PUSHBENCH_TEST_BUS");
    QTemporaryDir m_folder;
    QLocalServer m_silent;
};

#define NEEDS(world)                                                                               \
    if (m_world != (world))                                                                        \
    QSKIP("Another session bus is needed.")

void TestKeychainVault::initTestCase()
{
    if (m_world == "silent") {
        const QString path = m_folder.filePath(u"bus"_s);
        QVERIFY(m_silent.listen(path));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toUtf8());
    }
}

void TestKeychainVault::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestKeychainVault::withoutABusThereIsNoKeychain()
{
    NEEDS("");
    KeychainVault vault;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(statusOf(vault.check()), VaultStatus::NoKeychain);
    QCOMPARE(statusOf(vault.read(u"a"_s)), VaultStatus::NoKeychain);
    QCOMPARE(statusOf(vault.write(u"a"_s, someSecret())), VaultStatus::NoKeychain);
    QCOMPARE(statusOf(vault.remove(u"a"_s)), VaultStatus::NoKeychain);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(ended(vault.check()).result().message,
             u"No keychain was found on this system. Pushbench does not write keys to files. The "
             "key can be kept until you quit."_s);
}

void TestKeychainVault::withoutAKeychainOnTheBusThereIsNoKeychain()
{
    NEEDS("empty");
    KeychainVault vault;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(statusOf(vault.check()), VaultStatus::NoKeychain);
    QCOMPARE(statusOf(vault.read(u"a"_s)), VaultStatus::NoKeychain);
    QCOMPARE(statusOf(vault.write(u"a"_s, someSecret())), VaultStatus::NoKeychain);
    QCOMPARE(statusOf(vault.remove(u"a"_s)), VaultStatus::NoKeychain);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestKeychainVault::aSilentBusEndsInATimeoutAndBlocksNothing()
{
    NEEDS("silent");
    KeychainVault vault(1500ms);
    QElapsedTimer clock;
    clock.start();
    const QFuture<VaultAnswer> first = vault.read(u"a"_s);
    QVERIFY(longestPause(first, clock) < 250);
    QVERIFY(clock.elapsed() >= 1400);
    QCOMPARE(first.result().status, VaultStatus::Failed);
    QCOMPARE(first.result().message,
             u"The keychain has not answered in 1.5 s. It may be waiting for its password: answer "
             "its window, then try again."_s);
    // Behind the one that hangs, yet answered.
    QCOMPARE(statusOf(vault.write(u"a"_s, someSecret())), VaultStatus::Failed);
}

void TestKeychainVault::theFirstCallDoesNotBlock()
{
    NEEDS("keyring");
    KeychainVault vault;
    QElapsedTimer clock;
    clock.start();
    // It loads libsecret and connects: about 20 ms; the limit leaves room for a busy machine.
    const qint64 pause = longestPause(vault.read(u"first"_s), clock);
    QVERIFY2(pause < 250, qPrintable(QString::number(pause)));
}

void TestKeychainVault::aWorkingKeychainIsChecked()
{
    NEEDS("keyring");
    const VaultAnswer answer = ended(KeychainVault().check()).result();
    QCOMPARE(answer.status, VaultStatus::Ok);
    QVERIFY(answer.message.isEmpty());
}

void TestKeychainVault::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a connection string") << QByteArray(SecretText);
    QTest::newRow("letters beyond ASCII") << u"schl\u00FCssel \u9375"_s.toUtf8();
    QTest::newRow("bytes that are not text") << QByteArray("a\0b\xff\n", 5);
    QTest::newRow("four kilobytes") << QByteArray(4096, 'k');
}

void TestKeychainVault::whatIsWrittenIsRead()
{
    NEEDS("keyring");
    QFETCH(QByteArray, text);
    KeychainVault vault;
    QCOMPARE(statusOf(vault.write(u"kept"_s, base::Secret(text))), VaultStatus::Ok);
    const VaultAnswer read = ended(KeychainVault().read(u"kept"_s)).result();
    QCOMPARE(read.status, VaultStatus::Ok);
    QCOMPARE(read.secret.reveal(), text);
}

void TestKeychainVault::aSecondWriteReplacesTheFirst()
{
    NEEDS("keyring");
    KeychainVault vault;
    QCOMPARE(statusOf(vault.write(u"twice"_s, base::Secret("old"))), VaultStatus::Ok);
    QCOMPARE(statusOf(vault.write(u"twice"_s, base::Secret("new"))), VaultStatus::Ok);
    QCOMPARE(ended(vault.read(u"twice"_s)).result().secret, base::Secret("new"));
    QCOMPARE(statusOf(vault.remove(u"twice"_s)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault.read(u"twice"_s)), VaultStatus::NotFound);
}

void TestKeychainVault::aMissingEntryIsNotFound()
{
    NEEDS("keyring");
    const VaultAnswer answer = ended(KeychainVault().read(u"never written"_s)).result();
    QCOMPARE(answer.status, VaultStatus::NotFound);
    QCOMPARE(answer.message, u"The keychain has no key for this hub. Enter it again."_s);
    QVERIFY(answer.secret.isEmpty());
}

void TestKeychainVault::removedIsGone()
{
    NEEDS("keyring");
    KeychainVault vault;
    QCOMPARE(statusOf(vault.write(u"gone"_s, someSecret())), VaultStatus::Ok);
    QCOMPARE(statusOf(vault.remove(u"gone"_s)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault.read(u"gone"_s)), VaultStatus::NotFound);
}

void TestKeychainVault::removingWhatIsNotThereIsOk()
{
    NEEDS("keyring");
    QCOMPARE(statusOf(KeychainVault().remove(u"never written"_s)), VaultStatus::Ok);
}

void TestKeychainVault::theAnswerComesWhenTheVaultIsGone()
{
    NEEDS("keyring");
    auto vault = std::make_unique<KeychainVault>();
    const QFuture<VaultAnswer> write = vault->write(u"orphan"_s, someSecret());
    const QFuture<VaultAnswer> read = vault->read(u"orphan"_s);
    vault.reset();
    QCOMPARE(statusOf(write), VaultStatus::Ok);
    QCOMPARE(ended(read).result().secret, someSecret());
}

void TestKeychainVault::aDeadContextIsNotCalled()
{
    NEEDS("keyring");
    bool called = false;
    auto context = std::make_unique<QObject>();
    const QFuture<VaultAnswer> read = KeychainVault().read(u"a"_s);
    base::then(read, context.get(), [&called](const VaultAnswer &) { called = true; });
    context.reset();
    ended(read);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestKeychainVault::callsAtTheSameTimeAreAllAnswered()
{
    NEEDS("keyring");
    KeychainVault vault;
    QList<QFuture<VaultAnswer>> writes;
    QList<QFuture<VaultAnswer>> reads;
    for (int i = 0; i < 20; ++i) {
        const QString id = u"many-"_s + QString::number(i);
        writes.append(vault.write(id, base::Secret(id.toUtf8())));
        reads.append(vault.read(id));
    }
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(statusOf(writes.at(i)), VaultStatus::Ok);
        QCOMPARE(ended(reads.at(i)).result().secret.reveal(), "many-" + QByteArray::number(i));
    }
}

void TestKeychainVault::noCallBlocks()
{
    NEEDS("keyring");
    KeychainVault vault;
    // The best of five: a call that blocks does so each time, a busy machine does not.
    qint64 best = 1000;
    for (int round = 0; round < 5; ++round) {
        qint64 worst = 0;
        QElapsedTimer clock;
        clock.start();
        worst = std::max(worst, longestPause(vault.write(u"p"_s, someSecret()), clock));
        clock.start();
        worst = std::max(worst, longestPause(vault.read(u"p"_s), clock));
        clock.start();
        worst = std::max(worst, longestPause(vault.remove(u"p"_s), clock));
        best = std::min(best, worst);
    }
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
}

void TestKeychainVault::theSecretIsInNoFile()
{
    NEEDS("keyring");
    QCOMPARE(statusOf(KeychainVault().write(u"hidden"_s, someSecret())), VaultStatus::Ok);
    const QString home = QDir::homePath();
    QVERIFY(!filesThatHold(home, "GnomeKeyring").isEmpty()); // It looks in the right place.
    QCOMPARE(filesThatHold(home, SecretText), QStringList());
    QCOMPARE(filesThatHold(home, QByteArray(SecretText).toBase64()), QStringList());
}

void TestKeychainVault::aLockedKeyringIsLocked()
{
    NEEDS("keyring");
    KeychainVault vault;
    QCOMPARE(statusOf(vault.write(u"behind"_s, someSecret())), VaultStatus::Ok);
    lockKeyring();
    QCOMPARE(statusOf(vault.check()), VaultStatus::Locked);
    const VaultAnswer read = ended(vault.read(u"behind"_s)).result();
    QCOMPARE(read.status, VaultStatus::Locked);
    QCOMPARE(read.message,
             u"The keychain is locked. Unlock it, or keep the key for this session."_s);
    QVERIFY(read.secret.isEmpty());
    QCOMPARE(statusOf(vault.write(u"other"_s, someSecret())), VaultStatus::Locked);
    QCOMPARE(statusOf(vault.remove(u"behind"_s)), VaultStatus::Locked);
}

void TestKeychainVault::anUnknownEntryOfALockedKeyringIsNotFound()
{
    NEEDS("keyring");
    lockKeyring();
    QCOMPARE(statusOf(KeychainVault().read(u"never written"_s)), VaultStatus::NotFound);
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
