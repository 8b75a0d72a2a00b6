// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sessionvault.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using vault::SessionVault;
using vault::VaultAnswer;
using vault::VaultStatus;

class TestSessionVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itAlwaysWorks();
    void whatIsWrittenIsReadUntilItIsRemoved();
    void aSecondWriteReplacesTheFirst();
    void anotherVaultKnowsNothing();
};

void TestSessionVault::itAlwaysWorks()
{
    QCOMPARE(SessionVault().check().result().status, VaultStatus::Ok);
}

void TestSessionVault::whatIsWrittenIsReadUntilItIsRemoved()
{
    SessionVault vault;
    QCOMPARE(vault.write(u"a"_s, base::Secret("key")).result().status, VaultStatus::Ok);
    QCOMPARE(vault.read(u"a"_s).result().secret, base::Secret("key"));
    QCOMPARE(vault.remove(u"a"_s).result().status, VaultStatus::Ok);
    QCOMPARE(vault.read(u"a"_s).result().status, VaultStatus::NotFound);
    QCOMPARE(vault.remove(u"a"_s).result().status, VaultStatus::Ok);
}

void TestSessionVault::aSecondWriteReplacesTheFirst()
{
    SessionVault vault;
    vault.write(u"a"_s, base::Secret("old"));
    vault.write(u"a"_s, base::Secret("new"));
    QCOMPARE(vault.read(u"a"_s).result().secret, base::Secret("new"));
}

void TestSessionVault::anotherVaultKnowsNothing()
{
    SessionVault first;
    first.write(u"a"_s, base::Secret("key"));
    const VaultAnswer answer = SessionVault().read(u"a"_s).result();
    QCOMPARE(answer.status, VaultStatus::NotFound);
    QCOMPARE(answer.message,
             u"The key of this hub was kept for one session only. Enter it again."_s);
}

QTEST_GUILESS_MAIN(TestSessionVault)
#include "tst_sessionvault.moc"
