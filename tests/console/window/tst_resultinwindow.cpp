// SPDX-License-Identifier: GPL-3.0-or-later
// What the result shows besides the answer to the last send.
#include "base/then.h"
#include "console/compose/composepage.h"
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
#include <QFile>
#include <QLabel>
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
    void aSendIsFollowedToItsEnd();
    void aTierWithoutTelemetrySaysSo();
    void everyFormCanBeCopied();
    void unfoldedItIsAsHighAsBefore();
    void aRowKnowsWhatBecameOfItsRegistration();
    void whatASendRemovedIsSaidAndCreatedAgain();
    void aSendThatRemovesNothingSaysNothing();
    void aTokenIsInspectedFromItsRow();

private:
    bool startSandbox(bool hasTelemetry = true);
    QLabel *headline() const { return m_bench->find<QLabel>("verdictHeadline"); }
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
    QTRY_COMPARE(m_bench->find<QLabel>("deliveryState")->text(), u"Not on this tier"_s);
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
