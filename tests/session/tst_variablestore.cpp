// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/variablestore.h"
#include "vault/sessionvault.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using session::Variable;
using session::VariableSet;
using session::VariableStore;

class TestVariableStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetIsAReadableFile();
    void aChosenSetGoesBeforeTheGlobalOne();
    void secretsAreInTheVaultOnly();
    void aDamagedFileIsToldAndLeft();
    void namesThatAreNoFilesAreRefused_data();
    void namesThatAreNoFilesAreRefused();
    void aFolderThatCannotBeWrittenIsSaid();
};

void TestVariableStore::aSetIsAReadableFile()
{
    QTemporaryDir folder;
    vault::SessionVault vault;
    VariableStore store(folder.path() + u"/variables"_s, vault);
    QVERIFY(!store.load());
    QVERIFY(!store.save({ u"staging"_s, { { u"orderNo"_s, u"7"_s, false } } }));
    QFile file(folder.path() + u"/variables/staging.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"orderNo\"") && text.contains("\"7\""));
    VariableStore again(folder.path() + u"/variables"_s, vault);
    QVERIFY(!again.load());
    QCOMPARE(again.sets(), store.sets());
    QVERIFY(!again.remove(u"staging"_s));
    QVERIFY(!QFile::exists(file.fileName()));
}

void TestVariableStore::aChosenSetGoesBeforeTheGlobalOne()
{
    QTemporaryDir folder;
    vault::SessionVault vault;
    VariableStore store(folder.path(), vault);
    QVERIFY(!store.save({ session::GlobalSet,
                          { { u"a"_s, u"global"_s, false }, { u"b"_s, u"global"_s, false } } }));
    QVERIFY(!store.save({ u"staging"_s, { { u"a"_s, u"staging"_s, false } } }));
    QCOMPARE(store.values(u"staging"_s).value(u"a"_s), u"staging"_s);
    QCOMPARE(store.values(u"staging"_s).value(u"b"_s), u"global"_s);
    QCOMPARE(store.values(QString()).value(u"a"_s), u"global"_s);
}

void TestVariableStore::secretsAreInTheVaultOnly()
{
    QTemporaryDir folder;
    vault::SessionVault vault;
    {
        VariableStore store(folder.path(), vault);
        QVERIFY(!store.save({ u"s"_s, { { u"key"_s, QString(), true } } },
                            { { u"key"_s, base::Secret("topsecret") } }));
        QCOMPARE(store.values(u"s"_s).value(u"key"_s), u"topsecret"_s);
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("topsecret"));
        }
    }
    VariableStore again(folder.path(), vault);
    QVERIFY(!again.load());
    QTRY_COMPARE(again.values(u"s"_s).value(u"key"_s), u"topsecret"_s);
    // No longer a secret, no longer in the vault.
    QVERIFY(!again.save({ u"s"_s, { { u"other"_s, u"1"_s, false } } }));
    QTRY_COMPARE(vault.read(u"variable/s/key"_s).result().status, vault::VaultStatus::NotFound);
}

void TestVariableStore::aDamagedFileIsToldAndLeft()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    vault::SessionVault vault;
    VariableStore store(folder.path(), vault);
    QVERIFY(!store.save({ u"good"_s, {} }));
    const auto fault = store.load();
    QVERIFY(fault);
    QVERIFY2(fault->message.contains(u"bad.json"), qPrintable(fault->message));
    QCOMPARE(store.sets().size(), 1);
    QVERIFY(file.exists());
}

void TestVariableStore::namesThatAreNoFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRight");

    QTest::newRow("letters") << u"staging"_s << true;
    QTest::newRow("with a blank inside") << u"my hub"_s << true;
    QTest::newRow("another alphabet") << u"größe-2"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a folder above") << u"../x"_s << false;
    QTest::newRow("a slash") << u"a/b"_s << false;
    QTest::newRow("hidden") << u".x"_s << false;
    QTest::newRow("a blank at the end") << u"a "_s << false;
    QTest::newRow("far too long") << QString(65, u'a') << false;
}

void TestVariableStore::namesThatAreNoFilesAreRefused()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    vault::SessionVault vault;
    VariableStore store(folder.path(), vault);
    QTEST(!store.save({ name, {} }).has_value(), "isRight");
}

void TestVariableStore::aFolderThatCannotBeWrittenIsSaid()
{
    vault::SessionVault vault;
    VariableStore store(u"/proc/nothing/here"_s, vault);
    const auto fault = store.save({ u"a"_s, {} });
    QVERIFY(fault);
    QVERIFY(fault->message.contains(u"/proc/nothing/here"));
    QVERIFY(store.sets().isEmpty());
}

QTEST_GUILESS_MAIN(TestVariableStore)
#include "tst_variablestore.moc"
