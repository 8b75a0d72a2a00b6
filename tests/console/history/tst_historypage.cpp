// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"
#include "console/history/compareview.h"
#include "console/history/exportdialog.h"
#include "console/history/historymodel.h"
#include "console/result/exchangepane.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/payloadeditor.h"
#include "history/historylines.h"
#include "support/exchangesample.h"
#include "support/windowbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using console::HistoryModel;
using console::Page;
using support::Bench;

namespace {

hub::Exchange exchangeOf(const QString &word, int status, hub::Platform platform,
                         const QDateTime &at)
{
    hub::Exchange exchange;
    hub::Request request;
    request.notification.platform = platform;
    request.notification.payload = u"{\"aps\":{\"alert\":\"%1\"}}"_s.arg(word).toUtf8();
    request.target = *hub::TagExpression::parse(u"news"_s);
    exchange.meant = request;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"https://demo.example.net/orders/messages"_s);
    exchange.request.body = request.notification.payload;
    exchange.response = hub::HttpResponse{ .status = status };
    exchange.startedAt = at;
    return exchange;
}

/// A window with some history, on its page.
struct History
{
    explicit History(const QString &folder, int yesterday = 0)
        : bench(folder)
    {
        // At noon, so that none slips into another day when the test runs at midnight.
        const QDateTime before(QDate::currentDate().addDays(-1), QTime(12, 0));
        for (int i = 0; i < yesterday; ++i)
            add(u"old%1"_s.arg(i), 201, hub::Platform::Apple, before.toUTC().addSecs(-i));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        add(u"bread"_s, 201, hub::Platform::Apple, now.addMSecs(-3));
        add(u"butter"_s, 401, hub::Platform::FcmV1, now.addMSecs(-2));
        add(u"cheese"_s, 201, hub::Platform::Apple, now.addMSecs(-1));
        bench.window->showPage(Page::History);
        list = bench.find<QListView>("historyList");
    }

    void add(const QString &word, int status, hub::Platform platform, const QDateTime &at)
    {
        last = bench.history.record(exchangeOf(word, status, platform, at),
                                    { u"hub-1"_s, u"Orders"_s }, word);
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles.append(list->model()->index(row, 0).data().toString());
        return titles;
    }
    bool isLoaded(int rows) const
    {
        return QTest::qWaitFor([&] { return list->model()->rowCount() >= rows; });
    }
    void choose(int row, QItemSelectionModel::SelectionFlags how) const
    {
        list->selectionModel()->select(list->model()->index(row, 0), how);
    }

    Bench bench;
    QFuture<history::HistoryRow> last;
    QListView *list = nullptr;
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theNewestIsFirstUnderItsDay();
    void aThousandRowsComeByPages();
    void wordsAndFiltersNarrowTheList();
    void aSearchThatIsNoneIsSaid();
    void aRowIsShownInTheResult();
    void whatIsSentAppears();
    void enterOpensItInTheComposer();
    void sendingAgainNeedsTheSameHub();
    void twoChosenOnesAreComparedOldestFirst();
    void ofManyTheFirstEightAreCompared();
    void aLabelIsKept();
    void aPinnedOneIsNotDeletedWithoutAQuestion();
    void chosenOnesAreExported_data();
    void chosenOnesAreExported();
    void aWordIsFoundWhileItIsTyped();
    void aRowSaysWhatBecameOfIt_data();
    void aRowSaysWhatBecameOfIt();
    void anEmptyHistorySaysHowToBegin();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryPage::theNewestIsFirstUnderItsDay()
{
    History history(m_folder->path(), 2);
    QAbstractItemModelTester tester(history.list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(history.isLoaded(7));
    const QStringList titles = history.titles();
    QVERIFY(titles.first().startsWith(u"Today"_s));
    QCOMPARE(titles.mid(1, 3), (QStringList{ u"cheese"_s, u"butter"_s, u"bread"_s }));
    QVERIFY(titles.at(4).startsWith(u"Yesterday"_s));
    QCOMPARE(titles.mid(5), (QStringList{ u"old0"_s, u"old1"_s }));
    QVERIFY(!(history.list->model()->index(0, 0).flags() & Qt::ItemIsSelectable));
}

void TestHistoryPage::aThousandRowsComeByPages()
{
    History history(m_folder->path(), 250);
    QVERIFY(history.isLoaded(HistoryModel::PageSize));
    QVERIFY(QTest::qWaitFor([&] { return history.last.isFinished(); }));
    auto *model = history.list->model();
    QVERIFY(QTest::qWaitFor([&] {
        model->fetchMore({});
        return !model->canFetchMore({}) && model->rowCount() == 253 + 2;
    }));
    QCOMPARE(history.titles().count(u"old249"_s), 1);
}

void TestHistoryPage::wordsAndFiltersNarrowTheList()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    auto *search = history.bench.find<QLineEdit>("historySearch");
    QTest::keyClicks(search, u"butter"_s);
    QTRY_COMPARE(history.titles().mid(1), (QStringList{ u"butter"_s }));
    search->clear();
    QTRY_COMPARE(history.titles().size(), 4);
    auto *platform = history.bench.find<QComboBox>("historyPlatform");
    platform->setCurrentIndex(platform->findData(int(hub::Platform::Apple)));
    Q_EMIT platform->activated(platform->currentIndex());
    QTRY_COMPARE(history.titles().mid(1), (QStringList{ u"cheese"_s, u"bread"_s }));
    QTest::keyClicks(search, u"status:401"_s);
    QTRY_COMPARE(history.titles(), QStringList());
    auto *count = history.bench.find<QLabel>("historyCount");
    QTRY_VERIFY(count->text().startsWith(u'0'));
}

void TestHistoryPage::aSearchThatIsNoneIsSaid()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    QTest::keyClicks(history.bench.find<QLineEdit>("historySearch"), u"colour:red"_s);
    auto *fault = history.bench.find<QLabel>("historySearchFault");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(fault->text().contains(u"colour"_s));
    QCOMPARE(history.titles().size(), 4); // the list is as it was
}

void TestHistoryPage::aRowIsShownInTheResult()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    history.choose(2, QItemSelectionModel::ClearAndSelect);
    auto *status = history.bench.find<QLabel>("verdictStatus");
    QTRY_VERIFY2(status->text().startsWith(u"401"_s), qPrintable(status->text()));
    QCOMPARE(history.bench.find<QWidget>("historyDetail")->isVisible(), true);
}

void TestHistoryPage::whatIsSentAppears()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    QVERIFY(history.bench.addHub(server, false));
    history.bench.window->composePage().send();
    QTRY_COMPARE(history.titles().size(), 5);
    QCOMPARE(history.titles().at(1), history.bench.window->composePage().draftName());
}

void TestHistoryPage::enterOpensItInTheComposer()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    history.list->setFocus();
    history.list->setCurrentIndex(history.list->model()->index(3, 0));
    QTest::keyClick(history.list, Qt::Key_Return);
    QTRY_COMPARE(history.bench.window->currentPage(), Page::Compose);
    QCOMPARE(history.bench.window->composePage().draftName(), u"bread"_s);
    const auto request = history.bench.window->composePage().request();
    QVERIFY(request);
    QCOMPARE(*request, *exchangeOf(u"bread"_s, 201, hub::Platform::Apple, {}).meant);
}

void TestHistoryPage::sendingAgainNeedsTheSameHub()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    history.choose(1, QItemSelectionModel::ClearAndSelect);
    auto *resend = history.bench.find<QPushButton>("resendButton");
    QTRY_VERIFY(resend->isEnabled());
    QTest::mouseClick(resend, Qt::LeftButton);
    const auto said = [&] { return history.bench.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().contains(u"Orders"_s), qPrintable(said()));
}

void TestHistoryPage::twoChosenOnesAreComparedOldestFirst()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    const console::ExchangePane &result = history.bench.window->exchangePane();
    history.choose(1, QItemSelectionModel::ClearAndSelect); // cheese
    history.choose(3, QItemSelectionModel::Select); // bread
    auto *compare = history.bench.window->findChild<console::CompareView *>();
    QTRY_VERIFY(compare && compare->isVisible());
    QVERIFY(result.isFolded());
    const QList<compare::NamedExchange> &shown = compare->exchanges();
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown.at(0).exchange.request.body.contains("bread"));
    QVERIFY(shown.at(1).exchange.request.body.contains("cheese"));

    // One alone is looked at again, with the result as it was.
    history.choose(2, QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(!compare->isVisible());
    QVERIFY(!result.isFolded());
    QTRY_VERIFY(history.bench.find<QLabel>("verdictStatus")->text().startsWith(u"401"));
}

void TestHistoryPage::ofManyTheFirstEightAreCompared()
{
    History history(m_folder->path(), 12);
    QVERIFY(history.isLoaded(17));
    history.list->selectAll();
    const auto *compare = history.bench.window->findChild<console::CompareView *>();
    QTRY_VERIFY(compare && compare->isVisible());
    QTRY_COMPARE(compare->exchanges().size(), 8);
    const auto said = [&] { return history.bench.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().contains(u"8"), qPrintable(said()));
}

void TestHistoryPage::aLabelIsKept()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    history.choose(1, QItemSelectionModel::ClearAndSelect);
    auto *label = history.bench.find<QLineEdit>("historyLabel");
    QTRY_VERIFY(label->isVisible());
    QTest::keyClicks(label, u"the good one"_s);
    QTest::keyClick(label, Qt::Key_Return);
    QTRY_COMPARE(history.titles().at(1), u"the good one"_s);
    // Another row does not get it.
    QCOMPARE(history.titles().count(u"the good one"_s), 1);
}

void TestHistoryPage::aPinnedOneIsNotDeletedWithoutAQuestion()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    history.choose(1, QItemSelectionModel::ClearAndSelect);
    history.list->setCurrentIndex(history.list->model()->index(1, 0));
    auto *pin = history.bench.find<QPushButton>("pinSendButton");
    QTRY_VERIFY(pin->isVisible());
    QTest::mouseClick(pin, Qt::LeftButton);
    QTRY_COMPARE(pin->text(), u"Unpin"_s);
    QTest::keyClick(history.list, Qt::Key_Delete);
    auto *question = history.bench.find<QWidget>("historyQuestion");
    QVERIFY(question->isVisible());
    QCOMPARE(history.titles().size(), 4);
    QTest::mouseClick(question->findChild<QPushButton *>(u"noticeButton0"_s), Qt::LeftButton);
    QTRY_COMPARE(history.titles().size(), 3);
}

void TestHistoryPage::chosenOnesAreExported_data()
{
    QTest::addColumn<bool>("isArchive");
    QTest::addColumn<bool>("hidesHandles");
    QTest::newRow("lines as they are") << false << false;
    QTest::newRow("lines for somebody else") << false << true;
    QTest::newRow("an archive") << true << true;
    QTest::newRow("an archive with handles") << true << false;
}

void TestHistoryPage::chosenOnesAreExported()
{
    QFETCH(bool, isArchive);
    QFETCH(bool, hidesHandles);
    const QString handle(64, u'a');
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    hub::Exchange direct = support::exchangeOf({ .payload = "{\"aps\":{\"alert\":\"for one\"}}",
                                                 .target = hub::OneDevice{ .handle = handle },
                                                 .at = QDateTime::currentDateTimeUtc() });
    history.bench.history.record(direct, { u"hub-1"_s, u"Orders"_s }, u"direct"_s);
    QTRY_COMPARE(history.titles().size(), 5);
    history.choose(1, QItemSelectionModel::ClearAndSelect); // direct
    history.choose(2, QItemSelectionModel::Select); // cheese
    QTest::mouseClick(history.bench.find<QToolButton>("historyExportButton"), Qt::LeftButton);
    auto *dialog = history.bench.find<console::ExportDialog>("exportDialog");
    QVERIFY(dialog->findChild<QRadioButton *>(u"exportChosen"_s)->isChecked());
    if (isArchive)
        dialog->findChild<QRadioButton *>(u"exportArchive"_s)->setChecked(true);
    auto *hide = dialog->findChild<QCheckBox *>(u"exportHideHandles"_s);
    QCOMPARE(hide->isChecked(), isArchive); // an archive is for others
    hide->setChecked(hidesHandles);
    dialog->accept();
    auto *asked = history.bench.find<QFileDialog>("historyExportFile");
    const QString path = m_folder->filePath(u"out"_s);
    Q_EMIT asked->fileSelected(path);
    asked->close();
    const auto said = [&] { return history.bench.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().startsWith(u"2 "), qPrintable(said()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("for one") && text.contains("cheese") && !text.contains("bread"));
    QVERIFY(text.indexOf("cheese") < text.indexOf("for one")); // the oldest first
    QCOMPARE(text.contains(handle.toLatin1()), !hidesHandles);
    QCOMPARE(text.contains("<handle-1>"), hidesHandles);
    QCOMPARE(QJsonDocument::fromJson(text).object().contains(u"log"_s), isArchive);
    if (!isArchive) // it can be imported
        QVERIFY(history::entryFromLine(text.left(text.indexOf('\n'))));
}

void TestHistoryPage::aWordIsFoundWhileItIsTyped()
{
    History history(m_folder->path());
    QVERIFY(history.isLoaded(4));
    auto *search = history.bench.find<QLineEdit>("historySearch");
    QTest::keyClicks(search, u"butt"_s);
    QTRY_COMPARE(history.titles().mid(1), (QStringList{ u"butter"_s }));
    QTest::keyClicks(search, u" "_s); // the word is "butt", and that is nowhere
    QTRY_COMPARE(history.titles(), QStringList());
}

void TestHistoryPage::aRowSaysWhatBecameOfIt_data()
{
    using enum hub::Severity;
    QTest::addColumn<hub::Severity>("result");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("success");
    QTest::addColumn<QString>("said");
    QTest::newRow("a plain send") << Info << 201 << qint64(-1) << u"accepted"_s;
    QTest::newRow("nobody matched") << Warning << 201 << qint64(0) << u"0 of 1"_s;
    QTest::newRow("devices took it") << Ok << 201 << qint64(4) << u"4 of 5"_s;
    QTest::newRow("cut behind its status") << Unknown << 201 << qint64(-1) << u"not known"_s;
    QTest::newRow("refused") << Refused << 401 << qint64(-1) << u"401"_s;
    QTest::newRow("failed inside") << Unknown << 500 << qint64(-1) << u"500"_s;
    QTest::newRow("no answer") << Unknown << 0 << qint64(-1) << u"no answer"_s;
}

void TestHistoryPage::aRowSaysWhatBecameOfIt()
{
    QFETCH(hub::Severity, result);
    QFETCH(int, status);
    QFETCH(qint64, success);
    const history::HistoryRow row{
        .result = result, .status = status, .success = success, .failure = success < 0 ? -1 : 1
    };
    QTEST(console::historyResult(row), "said");
}

void TestHistoryPage::anEmptyHistorySaysHowToBegin()
{
    Bench bench(m_folder->path());
    bench.window->showPage(Page::History);
    auto *empty = bench.find<QLabel>("historyEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Send something"_s));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
