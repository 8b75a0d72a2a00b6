// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychainanswer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using vault::JobEnd;
using vault::KeychainCall;
using vault::KeyringView;
using vault::VaultAnswer;
using vault::VaultStatus;

Q_DECLARE_METATYPE(vault::JobEnd)

class TestKeychainAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anEndHasOneMeaning_data();
    void anEndHasOneMeaning();
    void onlyAReadGivesASecret();
    void theSystemsWordsAreQuoted();
};

void TestKeychainAnswer::anEndHasOneMeaning_data()
{
    using enum KeychainCall;
    using enum vault::KeyringState;
    QTest::addColumn<KeychainCall>("call");
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<KeyringView>("view");
    QTest::addColumn<VaultStatus>("status");

    const KeyringView unknown;
    const KeyringView open{ .keyring = Open };
    const KeyringView locked{ .keyring = Locked };
    const KeyringView itemLocked{ .keyring = Locked, .hasLockedItem = true };
    const KeyringView otherLocked{ .keyring = Open, .hasLockedItem = true };
    const KeyringView stillThere{ .keyring = Open, .hasOpenItem = true };
    const KeyringView noService{ .keyring = NoService };
    const KeyringView noKeyring{ .keyring = NoKeyring };

    using QKeychain::AccessDenied;
    using QKeychain::EntryNotFound;
    using QKeychain::NoError;
    using QKeychain::OtherError;
    // clang-format off
    QTest::newRow("a read that worked") << Read << NoError << unknown << VaultStatus::Ok;
    QTest::newRow("an entry that is not there") << Read << EntryNotFound << open << VaultStatus::NotFound;
    QTest::newRow("an entry behind a closed password window") << Read << EntryNotFound << itemLocked << VaultStatus::Locked;
    QTest::newRow("an entry in another, locked keyring") << Read << EntryNotFound << otherLocked << VaultStatus::Locked;
    QTest::newRow("no entry in a locked keyring") << Read << EntryNotFound << locked << VaultStatus::NotFound;
    QTest::newRow("a check of an open keyring") << Check << EntryNotFound << open << VaultStatus::Ok;
    QTest::newRow("a check of a locked keyring") << Check << EntryNotFound << locked << VaultStatus::Locked;
    QTest::newRow("a check before the first keyring is made") << Check << EntryNotFound << noKeyring << VaultStatus::Ok;
    QTest::newRow("a check where there is no Secret Service") << Check << EntryNotFound << unknown << VaultStatus::Ok;
    QTest::newRow("a check without a service") << Check << OtherError << noService << VaultStatus::NoKeychain;
    QTest::newRow("a write into a locked keyring") << Write << AccessDenied << locked << VaultStatus::Locked;
    QTest::newRow("a write that the user refused") << Write << QKeychain::AccessDeniedByUser << unknown << VaultStatus::Denied;
    QTest::newRow("a wallet that does not let us in") << Write << AccessDenied << noService << VaultStatus::Denied;
    QTest::newRow("a write without a bus") << Write << OtherError << noService << VaultStatus::NoKeychain;
    QTest::newRow("a write whose first keyring was not made") << Write << OtherError << noKeyring << VaultStatus::Failed;
    QTest::newRow("a write that broke") << Write << OtherError << open << VaultStatus::Failed;
    QTest::newRow("no backend") << Read << QKeychain::NoBackendAvailable << unknown << VaultStatus::NoKeychain;
    QTest::newRow("a platform without one") << Read << QKeychain::NotImplemented << unknown << VaultStatus::NoKeychain;
    QTest::newRow("a delete that worked") << Remove << NoError << open << VaultStatus::Ok;
    QTest::newRow("a delete of nothing") << Remove << EntryNotFound << open << VaultStatus::Ok;
    QTest::newRow("a delete that says it worked in a locked keyring") << Remove << NoError << itemLocked << VaultStatus::Locked;
    QTest::newRow("a delete that says it worked and did not") << Remove << NoError << stillThere << VaultStatus::Failed;
    QTest::newRow("a delete that failed") << Remove << QKeychain::CouldNotDeleteEntry << open << VaultStatus::Failed;
    // clang-format on
}

void TestKeychainAnswer::anEndHasOneMeaning()
{
    QFETCH(KeychainCall, call);
    QFETCH(QKeychain::Error, error);
    QFETCH(KeyringView, view);
    QFETCH(VaultStatus, status);
    const JobEnd end{ .error = error, .systemWords = {}, .secret = {} };
    const VaultAnswer answer = toAnswer(call, end, view, std::chrono::seconds(1));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message.isEmpty(), status == VaultStatus::Ok);
    // The view is asked for wherever it counts.
    if (toAnswer(call, end, {}, std::chrono::seconds(1)).status != status)
        QVERIFY(needsView(call, end));
}

void TestKeychainAnswer::onlyAReadGivesASecret()
{
    const JobEnd end{ .error = QKeychain::NoError,
                      .systemWords = {},
                      .secret = base::Secret("key") };
    QCOMPARE(toAnswer(KeychainCall::Read, end, {}, {}).secret, base::Secret("key"));
    QVERIFY(toAnswer(KeychainCall::Check, end, {}, {}).secret.isEmpty());
}

void TestKeychainAnswer::theSystemsWordsAreQuoted()
{
    const JobEnd end{ .error = QKeychain::OtherError,
                      .systemWords = u"disk on fire"_s,
                      .secret = {} };
    QCOMPARE(toAnswer(KeychainCall::Write, end, {}, {}).message,
             u"The keychain failed. It said: disk on fire"_s);
}

QTEST_GUILESS_MAIN(TestKeychainAnswer)
#include "tst_keychainanswer.moc"
