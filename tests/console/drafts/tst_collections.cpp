// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"
#include "console/drafts/draftfile.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/setting.h"
#include "console/text/payloadeditor.h"
#include "support/windowbench.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using console::Draft;
using console::Page;
using support::Bench;

namespace {

Draft sample(const QString &name)
{
    Draft draft = console::newDraft(name);
    draft.platform = hub::Platform::Apple;
    draft.contents.insert(u"apple"_s, { u"{\"aps\":{\"alert\":\"%1\"}}"_s.arg(name), {}, {} });
    draft.target.kind = u"tags"_s;
    draft.target.tags = u"a && b"_s;
    return draft;
}

bool write(const QString &path, const Draft &draft)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(console::draftFileText(draft)) > 0;
}

/// A window whose collection is \a folder, on that page.
struct Collection
{
    explicit Collection(const QString &folder, const QString &home)
        : bench(home)
    {
        console::setting::CollectionFolder.set(bench.settings, folder);
        bench.window->showPage(Page::Collections);
        tree = bench.find<QTreeView>("collectionTree");
    }

    QModelIndex row(const QString &name) const
    {
        const auto found = tree->model()->match(tree->model()->index(0, 0, tree->rootIndex()),
                                                Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    bool choose(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return row(name).isValid(); }))
            return false;
        tree->setCurrentIndex(row(name));
        return true;
    }

    Bench bench;
    QTreeView *tree = nullptr;
};

} // namespace

class TestCollections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init();

    void withoutAFolderOneIsAskedFor();
    void aDraftIsARowThatSaysWhatItIs();
    void whatIsNoDraftSaysSo();
    void enterOpensADraftInTheComposer();
    void aDraftThatIsOpenIsNotOpenedTwice();
    void f2RenamesTheFileAndTheOpenDraftFollows();
    void aFolderIsARowAndDraftsMoveIntoIt();
    void theOpenDraftIsSavedIntoTheFolder();
    void deletingGoesToTheTrash();
    void aNewFileFromOutsideIsSeen();
    void bothSidesChangedAsksAndTheirsCanBeUndone();
    void bothSidesChangedKeepsMine();
    void undoGoesBackAfterARestart();
    void thePagesAreReachedByKeys();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->filePath(name); }
};

void TestCollections::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(write(at(u"Order ready.json"_s), sample(u"Order ready"_s)));
}

void TestCollections::withoutAFolderOneIsAskedFor()
{
    Bench bench(m_home->path());
    bench.window->showPage(Page::Collections);
    auto *choose = bench.find<QPushButton>("emptyChooseButton");
    QVERIFY(choose->isVisible());
    QCOMPARE(bench.window->windowTitle(), u"Collections · Pushbench"_s);
}

void TestCollections::aDraftIsARowThatSaysWhatItIs()
{
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"Order ready"_s));
    QCOMPARE(collection.row(u"Order ready"_s).data(Qt::AccessibleTextRole).toString(),
             u"Order ready, for Apple, to a && b"_s);
    QVERIFY(collection.bench.find<QPushButton>("openDraftButton")->isVisible());
    QVERIFY(collection.bench.find<QPushButton>("sendDraftButton")->isVisible());
}

void TestCollections::whatIsNoDraftSaysSo()
{
    QFile file(at(u"package.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"name\":\"app\"}") > 0);
    file.close();
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"package"_s));
    QVERIFY(collection.row(u"package"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"This is no draft"_s));
    QVERIFY(!collection.bench.find<QPushButton>("sendDraftButton")->isVisible());
}

void TestCollections::enterOpensADraftInTheComposer()
{
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"Order ready"_s));
    QTest::keyClick(collection.tree, Qt::Key_Return);
    QCOMPARE(collection.bench.window->currentPage(), Page::Compose);
    QCOMPARE(collection.bench.window->composePage().draftName(), u"Order ready"_s);
}

void TestCollections::aDraftThatIsOpenIsNotOpenedTwice()
{
    Collection collection(m_folder->path(), m_home->path());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(collection.choose(u"Order ready"_s));
        collection.bench.find<QPushButton>("openDraftButton")->click();
        collection.bench.window->showPage(Page::Collections);
    }
    QCOMPARE(collection.bench.find<QTabBar>("draftTabs")->count(), 2); // and the first one
}

void TestCollections::f2RenamesTheFileAndTheOpenDraftFollows()
{
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"Order ready"_s));
    collection.bench.find<QPushButton>("openDraftButton")->click();
    collection.bench.window->showPage(Page::Collections);
    QVERIFY(collection.tree->model()->setData(collection.row(u"Order ready"_s), u"Ready — 注文"_s,
                                              Qt::EditRole));
    QVERIFY(QFile::exists(at(u"Ready — 注文.json"_s)));
    QTRY_COMPARE(collection.bench.window->composePage().draftName(), u"Ready — 注文"_s);
    collection.bench.window->composePage().saveDraft();
    QVERIFY(!QFile::exists(at(u"Order ready.json"_s)));
}

void TestCollections::aFolderIsARowAndDraftsMoveIntoIt()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"campaigns"_s));
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"campaigns"_s));
    QVERIFY(collection.choose(u"Order ready"_s));
    collection.bench.find<QPushButton>("openDraftButton")->click();
    QAbstractItemModel *model = collection.tree->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({ collection.row(u"Order ready"_s) }));
    QVERIFY(
        model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, collection.row(u"campaigns"_s)));
    collection.bench.window->composePage().saveDraft();
    QVERIFY(QFile::exists(at(u"campaigns/Order ready.json"_s)));
    QVERIFY(!QFile::exists(at(u"Order ready.json"_s)));
}

void TestCollections::theOpenDraftIsSavedIntoTheFolder()
{
    QVERIFY(QFile::remove(at(u"Order ready.json"_s)));
    Collection collection(m_folder->path(), m_home->path());
    auto *save = collection.bench.find<QPushButton>("emptySaveButton");
    QTRY_VERIFY(save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);
    const QString name = collection.bench.window->composePage().draftName();
    QVERIFY(QFile::exists(at(name + u".json"_s)));
    QTRY_VERIFY(collection.row(name).isValid());
    // What is there already is not written over.
    QVERIFY(write(at(u"other.json"_s), sample(u"other"_s)));
    collection.bench.window->composePage().saveDraftInto(m_folder->path());
    QVERIFY(QFile::exists(at(name + u" 2.json"_s)));
}

void TestCollections::deletingGoesToTheTrash()
{
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"Order ready"_s));
    QTest::keyClick(collection.tree, Qt::Key_Delete);
    const QString said = collection.bench.window->statusBar()->currentMessage();
    QVERIFY2(said.contains(u"trash"_s), qPrintable(said));
    // Where there is no trash the file is left alone, and the sentence says so.
    QCOMPARE(QFile::exists(at(u"Order ready.json"_s)), said.contains(u"left alone"_s));
}

void TestCollections::aNewFileFromOutsideIsSeen()
{
    Collection collection(m_folder->path(), m_home->path());
    QVERIFY(collection.choose(u"Order ready"_s));
    QVERIFY(write(at(u"From git.json"_s), sample(u"From git"_s)));
    QTRY_VERIFY(collection.row(u"From git"_s).isValid());
}

void TestCollections::bothSidesChangedAsksAndTheirsCanBeUndone()
{
    Bench bench(m_home->path());
    bench.window->composePage().openFile(at(u"Order ready.json"_s));
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    editor->replacePayload("{\"aps\":{\"alert\":\"mine\"}}");
    QVERIFY(write(at(u"Order ready.json"_s), sample(u"theirs"_s)));
    auto *notice = bench.find<QWidget>("diskNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(editor->payload().contains("mine"));
    QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeButton0"_s), Qt::LeftButton);
    QVERIFY(editor->payload().contains("theirs"));
    QVERIFY(!notice->isVisible());
    editor->undo();
    QVERIFY(editor->payload().contains("mine"));
}

void TestCollections::bothSidesChangedKeepsMine()
{
    Bench bench(m_home->path());
    bench.window->composePage().openFile(at(u"Order ready.json"_s));
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    editor->replacePayload("{\"aps\":{\"alert\":\"mine\"}}");
    QVERIFY(write(at(u"Order ready.json"_s), sample(u"theirs"_s)));
    auto *notice = bench.find<QWidget>("diskNotice");
    QTRY_VERIFY(notice->isVisible());
    QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeButton1"_s), Qt::LeftButton);
    QVERIFY(editor->payload().contains("mine"));
    // It still differs from its file, and saving replaces that.
    QVERIFY(!bench.find<QTabBar>("draftTabs")->tabData(1).toString().isEmpty());
    bench.window->composePage().saveDraft();
    QFile file(at(u"Order ready.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("mine"));
}

void TestCollections::undoGoesBackAfterARestart()
{
    {
        Bench bench(m_home->path());
        auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
        editor->replacePayload("<toast>first</toast>");
        // Steps are two seconds apart; another draft in between ends a step too.
        bench.window->composePage().newDraft();
        bench.window->composePage().stepDraft(-1);
        QCOMPARE(editor->payload(), "<toast>first</toast>");
        editor->replacePayload("<toast>second</toast>");
        bench.drafts.flush();
    }
    Bench bench(m_home->path());
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    QCOMPARE(editor->payload(), "<toast>second</toast>");
    editor->undo();
    QCOMPARE(editor->payload(), "<toast>first</toast>");
    editor->undo();
    QVERIFY(editor->payload().contains("ToastGeneric"));
}

void TestCollections::thePagesAreReachedByKeys()
{
    Collection collection(m_folder->path(), m_home->path());
    console::MainWindow &window = *collection.bench.window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), Page::Compose);
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), Page::Collections);
    QTRY_VERIFY(collection.row(u"Order ready"_s).isValid());
    QTRY_COMPARE(QApplication::focusWidget(), collection.tree);
    // A command of the composer brings the composer back.
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), Page::Compose);
}

QTEST_MAIN(TestCollections)
#include "tst_collections.moc"
