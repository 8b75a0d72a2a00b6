// SPDX-License-Identifier: GPL-3.0-or-later
// What the result shows besides the answer to the last send.
#include "base/then.h"
#include "console/compose/composepage.h"
#include "console/history/historymodel.h"
#include "console/history/historypage.h"
#include "console/result/devicemodel.h"
#include "console/result/exchangepane.h"
#include "console/result/tokeninspector.h"
#include "console/style/pushbenchstyle.h"
#include "console/whogetsit/sendguard.h"
#include "sandbox/sandboxthread.h"
#include "sharing/bundle.h"
#include "support/exchangesample.h"
#include "support/windowbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::Bench;

namespace {

constexpr char Created[] = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestResultInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<Bench>(m_folder->path());
    }
    void cleanup() { m_bench.reset(); }

    void beforeTheFirstSendItSaysWhatWillBeHere();
    void theLastSendOfAnotherDayIsOneClickAway();
    void aBundleIsShownAndNotAddedToTheHistory();
    void aPageThatIsNoBundleIsSaid();
    void aBundleIsShownWithWhatWasFoundInIt();
    void theBandSendsAgainWhatItShows();
    void anotherHubNeverGetsItByAccident();
    void anotherHubIsNotAskedAboutIt();
    void aSendIsFollowedToItsEnd();
    void aTierWithoutTelemetrySaysSo();
    void everyFormCanBeCopied();
    void unfoldedItIsAsHighAsBefore();
    void itHasAWindowOfItsOwnAndComesBack();
    void wrappedLinesStayWrapped();
    void aMessageStandsAloneInTheStatusBar();
    void aRowKnowsWhatBecameOfItsRegistration();
    void whatASendRemovedIsSaidAndCreatedAgain();
    void aSendThatRemovesNothingSaysNothing();
    void aTokenIsInspectedFromItsRow();

private:
    bool startSandbox(bool hasTelemetry = true);
    QLabel *headline() const { return m_bench->find<QLabel>("verdictHeadline"); }
    hub::Exchange lost() const;
    void showRow(const hub::Exchange &exchange, const history::HubRef &hub);
    QString said() const { return m_bench->window->statusBar()->currentMessage(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
    sandbox::SandboxThread m_sandbox;
};

bool TestResultInWindow::startSandbox(bool hasTelemetry)
{
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.certificateFolder = m_folder->filePath(u"sandbox"_s);
    options.hasTelemetry = hasTelemetry;
    base::then(m_sandbox.start(options), this, [&](const auto &address) {
        QVERIFY(address);
        m_bench->login.setSandbox(
            *hub::ConnectionString::parse(QString::fromUtf8(address->connectionString.reveal())),
            address->hub, address->certificatePem);
    });
    return QTest::qWaitFor(
        [&] { return m_bench->login.state() == console::HubLogin::State::Ready; });
}

/// A send whose answer never came.
hub::Exchange TestResultInWindow::lost() const
{
    hub::Exchange exchange = support::exchangeOf({ .payload = "{\"aps\":{\"alert\":\"Once more\"}}",
                                                   .at = QDateTime::currentDateTimeUtc() });
    exchange.response.reset();
    exchange.error = hub::TransportError::Cut;
    return exchange;
}

/// Shows \a exchange from the history.
void TestResultInWindow::showRow(const hub::Exchange &exchange, const history::HubRef &hub)
{
    const auto row = m_bench->history.record(exchange, hub, u"kept"_s);
    QTRY_VERIFY(row.isFinished());
    m_bench->window->showPage(console::Page::History);
    auto *list = m_bench->find<QListView>("historyList");
    const auto newest = [list] { return list->model()->index(1, 0); }; // below its day
    QTRY_COMPARE(newest().data(console::HistoryModel::RowIdRole).toLongLong(), row.result().id);
    QSignalSpy shown(m_bench->window->findChild<console::HistoryPage *>(),
                     &console::HistoryPage::exchangeChosen);
    list->setCurrentIndex(newest());
    QTRY_COMPARE(shown.size(), 1);
}

void TestResultInWindow::beforeTheFirstSendItSaysWhatWillBeHere()
{
    m_bench->window->exchangePane().showEmpty();
    auto *empty = m_bench->find<QWidget>("emptyResult");
    QVERIFY(empty->isVisible());
    QVERIFY(!headline()->isVisible());
    QVERIFY(!m_bench->find<QPushButton>("openLastButton")->isVisible());
    // As one line it must still say something.
    m_bench->window->exchangePane().setFolded(true);
    QVERIFY(headline()->isVisible());
    QCOMPARE(headline()->text(), u"Nothing sent yet"_s);
    m_bench->window->exchangePane().setFolded(false);

    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(m_bench->addHub(server, false));
    QTest::mouseClick(m_bench->find<QPushButton>("emptySendButton"), Qt::LeftButton);
    QTRY_VERIFY(m_bench->find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    QVERIFY(!empty->isVisible());
}

void TestResultInWindow::theLastSendOfAnotherDayIsOneClickAway()
{
    hub::Exchange old;
    old.request.method = "POST";
    old.request.url = QUrl(u"https://demo.example.net/orders/messages"_s);
    old.response = hub::HttpResponse{ .status = 403, .reason = "Forbidden" };
    old.startedAt = QDateTime::currentDateTimeUtc().addDays(-9);
    m_bench->history.record(old, { u"hub-1"_s, u"Orders"_s }, u"old"_s);
    m_bench->window->exchangePane().showEmpty();
    auto *open = m_bench->find<QPushButton>("openLastButton");
    QTRY_VERIFY(open->isVisible());
    open->click(); // it has just appeared: the layout comes later
    QTRY_VERIFY2(headline()->isVisible(), qPrintable(said()));
    QCOMPARE(m_bench->find<QLabel>("verdictStatus")->text(), u"403 Forbidden"_s);
}

void TestResultInWindow::aBundleIsShownAndNotAddedToTheHistory()
{
    hub::Exchange shared;
    shared.request.method = "POST";
    shared.request.url = QUrl(u"https://demo.example.net/orders/messages"_s);
    shared.response = hub::HttpResponse{ .status = 413, .reason = "Too Large" };
    shared.startedAt = QDateTime::currentDateTimeUtc();
    const QString path = m_folder->filePath(u"from a friend.html"_s);
    write(path, sharing::toBundle(sharing::bundleOf(shared, {}, QDateTime::currentDateTimeUtc())));
    m_bench->window->composePage().openFile(path);
    QTRY_COMPARE(m_bench->find<QLabel>("verdictStatus")->text(), u"413 Too Large"_s);
    QVERIFY2(said().startsWith(u"from a friend.html"), qPrintable(said()));
    const auto count = m_bench->history.count({});
    QTRY_VERIFY(count.isFinished());
    QCOMPARE(count.result().rows, 0);
}

void TestResultInWindow::aPageThatIsNoBundleIsSaid()
{
    const QString path = m_folder->filePath(u"page.html"_s);
    write(path, "<html><body>hello</body></html>");
    m_bench->window->composePage().openFile(path);
    QTRY_VERIFY2(said().startsWith(u"page.html: "), qPrintable(said()));
    QVERIFY(m_bench->find<QLabel>("verdictStatus")->text().isEmpty());
}

void TestResultInWindow::aBundleIsShownWithWhatWasFoundInIt()
{
    sharing::Bundle bundle = sharing::bundleOf(lost(), {}, QDateTime::currentDateTimeUtc());
    bundle.findings = { { .rule = u"apple.badge"_s, .message = u"The badge is no number."_s } };
    bundle.diagnoses = { { .code = u"cut"_s, .message = u"In those days it had another name"_s } };
    const QString path = m_folder->filePath(u"theirs.html"_s);
    write(path, sharing::toBundle(bundle));
    m_bench->window->composePage().openFile(path);
    QTRY_COMPARE(m_bench->find<QLabel>("verdictStatus")->text(), u"Cut"_s);
    m_bench->window->exchangePane().setCurrentTab(console::ExchangePane::DiagnosisTab);
    QStringList words;
    for (const QLabel *label : m_bench->find<QWidget>("diagnosisView")->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.contains(u"The badge is no number."), qPrintable(words.join(u'\n')));
    QVERIFY2(words.join(u' ').contains(u"In those days it had another name"),
             qPrintable(words.join(u'\n')));
    // It went to somebody else's hub, so nothing can be done with it here.
    QVERIFY(!m_bench->find<QPushButton>("firstAction")->isVisible());
}

void TestResultInWindow::theBandSendsAgainWhatItShows()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(m_bench->addHub(server, false));
    showRow(lost(), { m_bench->login.id(), u"Orders"_s });
    auto *again = m_bench->find<QPushButton>("firstAction");
    QTRY_COMPARE(again->text(), u"Send again…"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(server.connections(), 0); // it may arrive twice
    QCOMPARE(again->text(), u"Send again"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(m_bench->find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    QCOMPARE(server.connections(), 1);
    const QByteArray sent = server.received().first();
    QVERIFY2(sent.contains("Once more") && sent.contains("apple"), sent.constData());
}

void TestResultInWindow::anotherHubNeverGetsItByAccident()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(m_bench->addHub(server, false));
    showRow(lost(), { u"sandbox"_s, u"Local sandbox"_s });
    auto *again = m_bench->find<QPushButton>("firstAction");
    QTRY_COMPARE(again->text(), u"Send again…"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY2(said().contains(u"This went to Local sandbox"), qPrintable(said()));
    QCOMPARE(again->text(), u"Send again…"_s);
    QCOMPARE(server.connections(), 0);

    showRow(lost(), { u"gone"_s, u"Old hub"_s });
    QTRY_COMPARE(again->text(), u"Send again…"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY2(said().contains(u"Old hub, which is not among your hubs"), qPrintable(said()));
    QCOMPARE(server.connections(), 0);
}

void TestResultInWindow::anotherHubIsNotAskedAboutIt()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(m_bench->addHub(server, false));
    showRow(support::exchangeOf({ .at = QDateTime::currentDateTimeUtc() }),
            { u"sandbox"_s, u"Local sandbox"_s });
    auto *follow = m_bench->find<QPushButton>("firstAction");
    QTRY_COMPARE(follow->text(), u"Follow delivery"_s);
    QTest::mouseClick(follow, Qt::LeftButton);
    QVERIFY2(said().contains(u"This went to Local sandbox"), qPrintable(said()));
    QCOMPARE(server.connections(), 0);
}

void TestResultInWindow::aSendIsFollowedToItsEnd()
{
    QVERIFY(startSandbox());
    m_bench->find<QCheckBox>("testSendSwitch")->setChecked(false);
    m_bench->window->composePage().send();
    auto *follow = m_bench->find<QPushButton>("firstAction");
    QTRY_COMPARE(follow->text(), u"Follow delivery"_s);
    QTest::mouseClick(follow, Qt::LeftButton);
    QCOMPARE(m_bench->window->exchangePane().currentTab(), int(console::ExchangePane::DevicesTab));
    auto *state = m_bench->find<QLabel>("deliveryState");
    auto *button = m_bench->find<QPushButton>("deliveryButton");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Stop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Completed"_s, 15000);
    auto *table = m_bench->find<QTreeWidget>("deliveryTable");
    QCOMPARE(table->topLevelItemCount(), 2); // those that took it, and those that did not
    QCOMPARE(table->topLevelItem(0)->text(0), u"Windows"_s);
    // The answer is kept, too: the hub tells it only for some weeks.
    const auto kept = [this] {
        auto page = m_bench->history.page({}, {}, 10);
        page.waitForFinished();
        return page.result().rows;
    };
    QTRY_COMPARE(kept().size(), 2);
    QVERIFY(kept().first().title.startsWith(u"Delivery of "));
    QVERIFY(!button->isVisible());
}

void TestResultInWindow::aTierWithoutTelemetrySaysSo()
{
    QVERIFY(startSandbox(false));
    m_bench->find<QCheckBox>("testSendSwitch")->setChecked(false);
    m_bench->window->composePage().send();
    auto *follow = m_bench->find<QPushButton>("firstAction");
    QTRY_COMPARE(follow->text(), u"Follow delivery"_s);
    QTest::mouseClick(follow, Qt::LeftButton);
    QTRY_COMPARE(m_bench->find<QLabel>("deliveryState")->text(), u"The hub does not tell"_s);
    QStringList words;
    for (const QLabel *label : m_bench->find<QWidget>("deliveryView")->findChildren<QLabel *>())
        words.append(label->text());
    // Alone on its page the line stands on top.
    const auto *view = m_bench->find<QWidget>("deliveryView");
    QVERIFY(m_bench->find<QLabel>("deliveryState")->mapTo(view, QPoint()).y() < 60);
    // A 403 does not say which of the two it is.
    for (const QString &cause : { u"the rule may not send"_s, u"Standard tier"_s })
        QVERIFY2(words.join(u' ').contains(cause), qPrintable(words.join(u' ')));
}

void TestResultInWindow::everyFormCanBeCopied()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(m_bench->addHub(server, false));
    m_bench->window->composePage().send();
    QTRY_VERIFY(m_bench->find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    const auto *button = m_bench->find<QToolButton>("copyAsButton");
    QVERIFY(button->isVisible());
    QVERIFY(button->menu()->actions().size() >= 12);
    for (QAction *action : button->menu()->actions()) {
        if (action->text().contains(u"curl"_s, Qt::CaseInsensitive))
            action->trigger();
    }
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"curl"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"sig=key"_s));
}

void TestResultInWindow::unfoldedItIsAsHighAsBefore()
{
    console::ExchangePane &pane = m_bench->window->exchangePane();
    QTRY_VERIFY(pane.height() > 200);
    const int height = pane.height();
    pane.setFolded(true);
    QTRY_VERIFY(pane.height() < 60);
    pane.setFolded(false);
    QTRY_COMPARE(pane.height(), height);

    // A question stands below the line, and neither covers the other.
    pane.setFolded(true);
    QTRY_VERIFY(pane.height() < 60);
    pane.ask(u"The hub removed one."_s, { u"Create again"_s });
    auto *notice = m_bench->find<QWidget>("resultNotice");
    QTRY_VERIFY(notice->height() >= notice->heightForWidth(notice->width()));
    QVERIFY(notice->geometry().bottom() <= pane.rect().bottom());
    notice->findChild<QPushButton *>(u"noticeButton0"_s)->click();
    QTRY_VERIFY(pane.height() < 60);
    pane.setFolded(false);
    QTRY_COMPARE(pane.height(), height);

    // A window that was closed with it folded opens as it was when it was not.
    pane.setFolded(true);
    QTRY_VERIFY(pane.height() < 60);
    m_bench->window->close();
    m_bench.reset();
    m_bench = std::make_unique<Bench>(m_folder->path());
    QTRY_COMPARE(m_bench->window->exchangePane().height(), height);
}

void TestResultInWindow::itHasAWindowOfItsOwnAndComesBack()
{
    auto *dock = m_bench->find<QDockWidget>("exchangeDock");
    QVERIFY(dock->titleBarWidget()); // an empty one: what is inside has a head of its own
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QTest::keyClick(m_bench->window.get(), Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dock->isFloating() && dock->isVisible());
    QVERIFY(!dock->titleBarWidget()); // something to move it by
    console::ExchangePane &pane = m_bench->window->exchangePane();
    QTRY_VERIFY(pane.height() > 200);
    const int height = pane.height();
    pane.setFolded(true);
    QTRY_VERIFY(pane.height() < 60);
    pane.setFolded(false);
    QTRY_VERIFY(std::abs(pane.height() - height) < 40);

    // The next start finds it where it was.
    m_bench->window->close();
    m_bench.reset();
    m_bench = std::make_unique<Bench>(m_folder->path());
    dock = m_bench->find<QDockWidget>("exchangeDock");
    QTRY_VERIFY(dock->isFloating());
    QVERIFY(!dock->titleBarWidget());

    m_bench->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QTest::keyClick(m_bench->window.get(), Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(!dock->isFloating());
    QVERIFY(dock->titleBarWidget());
    QTRY_VERIFY(m_bench->window->exchangePane().isVisible());
}

void TestResultInWindow::aMessageStandsAloneInTheStatusBar()
{
    const auto *hub = m_bench->find<QLabel>("statusHub");
    QTRY_VERIFY(hub->isVisible());
    m_bench->window->hide();
    m_bench->window->announce(u"Something happened."_s); // at the start, for example
    m_bench->window->show();
    QCOMPARE(said(), u"Something happened."_s);
    QVERIFY(!hub->isVisible());
    m_bench->window->statusBar()->clearMessage();
    QVERIFY(hub->isVisible());
}

void TestResultInWindow::wrappedLinesStayWrapped()
{
    QVERIFY(!m_bench->window->exchangePane().isWrapped());
    m_bench->window->exchangePane().toggleWrap();
    m_bench.reset();
    m_bench = std::make_unique<Bench>(m_folder->path());
    QVERIFY(m_bench->window->exchangePane().isWrapped());
}

void TestResultInWindow::aRowKnowsWhatBecameOfItsRegistration()
{
    // A sandbox that the window knows: it has read who is registered, and how the devices are
    // called.
    m_bench.reset();
    m_bench = std::make_unique<Bench>(m_folder->path(), false, &m_sandbox);
    QVERIFY(startSandbox());
    console::ComposePage &page = m_bench->window->composePage();
    page.guard().setWait(std::chrono::milliseconds(0));
    auto *match = m_bench->find<QPushButton>("matchButton");
    QTRY_COMPARE(match->text(), u"4 of 26 match"_s);
    page.send();
    QTRY_VERIFY(m_bench->find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    m_bench->window->exchangePane().setCurrentTab(console::ExchangePane::DevicesTab);
    const auto *model = m_bench->find<QAbstractItemView>("deviceTable")->model();
    const auto said = [&](int row) {
        return model->index(row, console::DeviceModel::HubColumn).data().toString();
    };
    QTRY_COMPARE(said(0), u"Removed by the hub"_s);
    QCOMPARE(said(1), u"Registered"_s);
    QCOMPARE(model->index(0, 0).data().toString(), u"Lab 1 kiosk, retired"_s);
    const auto *notice = m_bench->find<QWidget>("resultNotice");
    QVERIFY(notice->findChild<QLabel *>()->text().contains(u"WNS Lab 1 kiosk, retired"_s));
    auto *restore = m_bench->find<QPushButton>("deviceRestore");
    QVERIFY(restore->isVisible());
    restore->click();
    QTRY_COMPARE(said(0), u"Created again"_s);
    QTRY_COMPARE(match->text(), u"4 of 26 match"_s);
    QVERIFY(!restore->isVisible());
}

void TestResultInWindow::whatASendRemovedIsSaidAndCreatedAgain()
{
    QVERIFY(startSandbox());
    console::ComposePage &page = m_bench->window->composePage();
    page.guard().setWait(std::chrono::milliseconds(0));
    auto *match = m_bench->find<QPushButton>("matchButton");
    QTRY_VERIFY(match->isVisible());
    match->click(); // reads who is registered
    QTRY_COMPARE(match->text(), u"4 of 26 match"_s);
    page.send();
    auto *notice = m_bench->find<QWidget>("resultNotice");
    QTRY_VERIFY(notice->isVisible());
    const QString text = notice->findChild<QLabel *>()->text();
    QVERIFY2(text.contains(u"removed 1 registration"_s), qPrintable(text));
    QVERIFY2(text.contains(u"WNS"_s), qPrintable(text));
    QTRY_COMPARE(match->text(), u"3 of 25 match"_s); // read again

    QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeButton0"_s), Qt::LeftButton);
    QTRY_VERIFY2(said().contains(u"created again"_s), qPrintable(said()));
    QTRY_COMPARE(match->text(), u"4 of 26 match"_s);
    QVERIFY(!notice->isVisible());
}

void TestResultInWindow::aSendThatRemovesNothingSaysNothing()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(m_bench->addHub(server, false));
    console::ComposePage &page = m_bench->window->composePage();
    page.guard().setWait(std::chrono::milliseconds(0));
    const hub::Registration registered{ .id = u"1-2-3"_s,
                                        .platform = hub::Platform::Windows,
                                        .handle = { u"https://x/"_s } };
    page.setRegistrations({ registered }, QDateTime::currentDateTimeUtc(), true);
    const QSignalSpy removed(&page.guard(), &console::SendGuard::removed);
    page.send();
    // The send, and a look whether it is still there: an answer of another kind tells nothing.
    QTRY_COMPARE(server.connections(), 2);
    QTRY_VERIFY(server.received().value(1).startsWith("GET /orders/registrations/1-2-3?"));
    QTRY_VERIFY(m_bench->find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    QVERIFY(removed.isEmpty());
    QVERIFY(!m_bench->find<QWidget>("resultNotice")->isVisible());
}

void TestResultInWindow::aTokenIsInspectedFromItsRow()
{
    QVERIFY(startSandbox());
    m_bench->window->composePage().send();
    QTRY_VERIFY(m_bench->find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    m_bench->window->exchangePane().setCurrentTab(console::ExchangePane::DevicesTab);
    auto *table = m_bench->find<QTreeView>("deviceTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    for (QAction *action : table->actions()) {
        if (action->text() == u"Inspect token")
            action->trigger();
    }
    const auto *inspector = m_bench->window->findChild<console::TokenInspector *>();
    QVERIFY(inspector && inspector->isVisible());
    QStringList said;
    for (const QLabel *label : inspector->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.join(u' ').contains(u"Windows"), qPrintable(said.join(u' ')));
}

QTEST_MAIN(TestResultInWindow)
#include "tst_resultinwindow.moc"
