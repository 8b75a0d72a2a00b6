// SPDX-License-Identifier: GPL-3.0-or-later
// The open drafts on the disk: what a crash, a restart and a second window leave of them.
#include "console/drafts/draftstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::Draft;
using console::DraftStore;

namespace {

/// A draft of the user's.
Draft written(const QString &name, const QString &payload)
{
    Draft draft = console::newDraft(name);
    draft.contents.insert(u"apple"_s, { payload, {}, {} });
    return draft;
}

QStringList namesOf(const QList<Draft> &drafts)
{
    QStringList names;
    for (const Draft &draft : drafts)
        names.append(draft.name);
    return names;
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingWithoutAPauseIsWrittenAllTheSame();
    void closedDraftsComeBackAfterARestart();
    void onlyTheLastClosedDraftsAreKept();
    void theFileIsForItsOwnerOnly();
    void aFileThatOthersCouldReadIsClosedToThem();
    void twoWindowsLoseNothing();
    void aSecondWindowComesBackWithItsOwnDrafts();
    void aSecondWindowLeavesNothingUntouchedBehind();
    void aDamagedFileIsSetAside();
};

void TestDraftStore::typingWithoutAPauseIsWrittenAllTheSame()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    DraftStore store(path);
    (void)store.load();
    QString text;
    const auto typeAndLook = [&] {
        text += u'x';
        store.set({ written(u"A"_s, text) }, 0, {});
        return QFile::exists(path);
    };
    // Each look is a key; there is never half a second between two.
    QTRY_VERIFY(typeAndLook());
}

void TestDraftStore::closedDraftsComeBackAfterARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    {
        DraftStore store(path);
        (void)store.load();
        Draft closed = written(u"Closed"_s, u"{}"_s);
        closed.rememberText(u"apple"_s, u"before"_s);
        store.set({ written(u"Open"_s, u"{}"_s) }, 0, { closed });
    }
    DraftStore again(path);
    QVERIFY(!again.load());
    QCOMPARE(namesOf(again.drafts()), QStringList{ u"Open"_s });
    QCOMPARE(namesOf(again.closed()), QStringList{ u"Closed"_s });
    QCOMPARE(again.closed().first().trails.value(u"apple"_s), QStringList{ u"before"_s });
}

void TestDraftStore::onlyTheLastClosedDraftsAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    {
        DraftStore store(path);
        (void)store.load();
        QList<Draft> closed;
        for (int i = 1; i <= DraftStore::MaxClosed + 5; ++i)
            closed.append(written(QString::number(i), u"{}"_s));
        store.set({ written(u"Open"_s, u"{}"_s) }, 0, closed);
    }
    DraftStore again(path);
    QVERIFY(!again.load());
    QCOMPARE(again.closed().size(), DraftStore::MaxClosed);
    QCOMPARE(again.closed().last().name, QString::number(DraftStore::MaxClosed + 5));
}

void TestDraftStore::theFileIsForItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    {
        DraftStore store(path);
        (void)store.load();
        store.set({ written(u"A"_s, u"{}"_s) }, 0, {});
    }
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QCOMPARE(QFileInfo(path).permissions() & Others, QFile::Permissions());
}

void TestDraftStore::aFileThatOthersCouldReadIsClosedToThem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"drafts\":[{\"name\":\"A\"}]}") > 0);
    file.close();
    constexpr auto Others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | Others));
    DraftStore store(path);
    QVERIFY(!store.load());
    QCOMPARE(QFileInfo(path).permissions() & Others, QFile::Permissions());
}

void TestDraftStore::twoWindowsLoseNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    {
        DraftStore first(path);
        QVERIFY(!first.load());
        first.set({ written(u"Old"_s, u"1"_s) }, 0, {});
        first.flush();
        DraftStore second(path);
        QVERIFY(!second.load());
        second.set({ written(u"Of the second"_s, u"2"_s) }, 0, { written(u"Shut"_s, u"3"_s) });
        second.flush();
        first.set({ written(u"Of the first"_s, u"4"_s) }, 0, {});
        first.flush();
    }
    DraftStore again(path);
    QVERIFY(!again.load());
    QCOMPARE(namesOf(again.drafts()), (QStringList{ u"Of the first"_s, u"Of the second"_s }));
    QCOMPARE(namesOf(again.closed()), QStringList{ u"Shut"_s });
    // What was taken over is in one place only, and there at once.
    DraftStore beside(path);
    QVERIFY(!beside.load());
    QVERIFY(!namesOf(beside.drafts()).contains(u"Of the second"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Of the second"));
}

void TestDraftStore::aSecondWindowComesBackWithItsOwnDrafts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    DraftStore first(path);
    QVERIFY(!first.load());
    {
        DraftStore second(path);
        QVERIFY(!second.load());
        second.set({ written(u"Second"_s, u"2"_s) }, 0, {});
    }
    DraftStore again(path);
    QVERIFY(!again.load());
    QCOMPARE(namesOf(again.drafts()), QStringList{ u"Second"_s });
}

void TestDraftStore::aSecondWindowLeavesNothingUntouchedBehind()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    {
        DraftStore first(path);
        QVERIFY(!first.load());
        first.set({ written(u"Mine"_s, u"1"_s) }, 0, {});
        DraftStore second(path);
        QVERIFY(!second.load());
        Draft draft = console::newDraft(u"Draft 1"_s);
        draft.contents.insert(u"apple"_s, console::startContent(hub::Platform::Apple, {}));
        second.set({ draft }, 0, {});
    }
    DraftStore again(path);
    QVERIFY(!again.load());
    QCOMPARE(namesOf(again.drafts()), QStringList{ u"Mine"_s });
}

void TestDraftStore::aDamagedFileIsSetAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"drafts\":[{\"na") > 0);
    file.close();
    DraftStore store(path);
    QVERIFY(store.load());
    QVERIFY(QFile::exists(path + u".damaged"_s));
    QCOMPARE(store.drafts().size(), 1);
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
