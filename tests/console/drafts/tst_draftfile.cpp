// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"
#include "console/drafts/draftfile.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/payloadeditor.h"
#include "support/windowbench.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::Draft;
using support::Bench;

namespace {

Draft sample()
{
    Draft draft = console::newDraft(u"Order ready"_s);
    draft.platform = hub::Platform::Apple;
    draft.contents.insert(
        u"apple"_s, { u"{\n  \"aps\": {}\n}"_s, { { true, u"apns-priority"_s, u"5"_s } }, {} });
    draft.contents.insert(u"windows/toast"_s, { u"<toast/>\r\n"_s, {}, u"windows/toast-text"_s });
    draft.target.kind = u"tags"_s;
    draft.target.tags = u"a && b"_s;
    draft.variables.insert(u"city"_s, u"Zürich"_s);
    draft.testSend = false;
    return draft;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(text);
}

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void aDraftComesBackFromItsFile();
    void aFileSuitsGit();
    void whatIsNoDraftIsSaid_data();
    void whatIsNoDraftIsSaid();
    void aDotMarksWhatIsNotSaved();
    void aCleanDraftFollowsItsFile();
    void aChangedDraftIsKept();
    void filesAreDroppedIntoTheWindow();
    void aFullDiskLosesNothing();
    void aCopyHasNoFile();
};

void TestDraftFile::aDraftComesBackFromItsFile()
{
    const Draft draft = sample();
    const auto read = console::draftFromFile(console::draftFileText(draft));
    QVERIFY(read);
    Draft same = *read;
    QVERIFY(same.id != draft.id);
    same.id = draft.id;
    QCOMPARE(same, draft);
}

void TestDraftFile::aFileSuitsGit()
{
    const QByteArray text = console::draftFileText(sample());
    QVERIFY(console::isDraftFile(text));
    QVERIFY(text.contains("\"{\",\n")); // a payload's lines are lines
    QVERIFY(!text.contains("\"id\""));
    QCOMPARE(console::draftFileText(*console::draftFromFile(text)), text);
}

void TestDraftFile::whatIsNoDraftIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("broken") << QByteArray("{\"pushbench\":\"draft\",");
    QTest::newRow("something else") << QByteArray("{\"aps\":{}}");
    QTest::newRow("of a newer program") << QByteArray("{\"pushbench\":\"draft\",\"version\":2}");
}

void TestDraftFile::whatIsNoDraftIsSaid()
{
    QFETCH(QByteArray, text);
    const auto read = console::draftFromFile(text);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void TestDraftFile::aDotMarksWhatIsNotSaved()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const QString path = folder.filePath(u"order.json"_s);
    write(path, console::draftFileText(sample()));
    console::ComposePage &page = bench.window->composePage();
    page.openFile(path);
    QCOMPARE(page.draftName(), u"Order ready"_s);
    const auto *tabs = bench.find<QTabBar>("draftTabs");
    QVERIFY(tabs->tabData(1).toString().isEmpty());
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    editor->replacePayload("{\"aps\":{\"alert\":\"changed\"}}");
    QVERIFY(!tabs->tabData(1).toString().isEmpty());
    page.saveDraft();
    QVERIFY(tabs->tabData(1).toString().isEmpty());
    QVERIFY(contentOf(path).contains("changed"));
    page.openFile(path); // a second time: the tab that is there
    QCOMPARE(tabs->count(), 2);
}

void TestDraftFile::aCleanDraftFollowsItsFile()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const QString path = folder.filePath(u"order.json"_s);
    write(path, console::draftFileText(sample()));
    bench.window->composePage().openFile(path);
    Draft changed = sample();
    changed.contents[u"apple"_s].payload = u"{\"aps\":{\"alert\":\"from git\"}}"_s;
    write(path, console::draftFileText(changed));
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    QTRY_VERIFY(editor->payload().contains("from git"));
}

void TestDraftFile::aChangedDraftIsKept()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const QString path = folder.filePath(u"order.json"_s);
    write(path, console::draftFileText(sample()));
    bench.window->composePage().openFile(path);
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    editor->replacePayload("{\"aps\":{\"alert\":\"mine\"}}");
    Draft changed = sample();
    changed.contents[u"apple"_s].payload = u"{\"theirs\":1}"_s;
    write(path, console::draftFileText(changed));
    QTRY_VERIFY(bench.find<QWidget>("diskNotice")->isVisible());
    QVERIFY(editor->payload().contains("mine"));
    QVERIFY(contentOf(path).contains("theirs"));
}

void TestDraftFile::filesAreDroppedIntoTheWindow()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const QString draft = folder.filePath(u"order.json"_s);
    const QString toast = folder.filePath(u"toast.xml"_s);
    write(draft, console::draftFileText(sample()));
    write(toast,
          "<toast><visual><binding template=\"ToastGeneric\"><text>dropped</text></binding>"
          "</visual></toast>");
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(draft), QUrl::fromLocalFile(toast) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.window.get(), &drop);
    // Each is a draft of its own, beside the one that was open.
    QCOMPARE(bench.find<QTabBar>("draftTabs")->count(), 3);
    const auto request = bench.window->composePage().request();
    QCOMPARE(request->notification.platform, hub::Platform::Windows);
    QVERIFY(request->notification.payload.contains("dropped"));
}

void TestDraftFile::aFullDiskLosesNothing()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const QString path = folder.filePath(u"sub/order.json"_s); // the folder is gone by now
    QVERIFY(QDir(folder.path()).mkpath(u"sub"_s));
    write(path, console::draftFileText(sample()));
    console::ComposePage &page = bench.window->composePage();
    page.openFile(path);
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    editor->replacePayload("{\"aps\":{\"alert\":\"mine\"}}");
    QVERIFY(QDir(folder.filePath(u"sub"_s)).removeRecursively());
    page.saveDraft();
    QVERIFY(editor->payload().contains("mine"));
    QVERIFY(!bench.find<QTabBar>("draftTabs")->tabData(1).toString().isEmpty());
}

void TestDraftFile::aCopyHasNoFile()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const QString path = folder.filePath(u"order.json"_s);
    write(path, console::draftFileText(sample()));
    console::ComposePage &page = bench.window->composePage();
    page.openFile(path);
    page.duplicateDraft();
    QCOMPARE(page.draftName(), u"Order ready (copy)"_s);
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    editor->replacePayload("{\"aps\":{\"alert\":\"copy\"}}");
    QVERIFY(!contentOf(path).contains("copy"));
}

QTEST_MAIN(TestDraftFile)
#include "tst_draftfile.moc"
