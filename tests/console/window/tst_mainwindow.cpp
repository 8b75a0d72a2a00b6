// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "console/compose/composepage.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/result/exchangepane.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/qsci.h"
#include "console/window/mainwindow.h"
#include "sandbox/sandboxthread.h"
#include "support/exchangesample.h"
#include "support/rawserver.h"
#include "support/windowbench.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

using support::Bench;

constexpr char Created[] = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void sendOnTheUntouchedStartScreenNamesDevices();
    void escapeCancelsASend();
    void aProductionHubAsksBeforeEveryone();
    void aQuestionIsNotAnsweredForAnotherHub();
    void anErrorHoldsSendBackAndCanBeOverridden();
    void aThrottledSendGoesOutByItself();
    void aHeldSendCanBeGivenUp();
    void aScheduledSendSaysWhen();
    void theAnswerKeepsTheNameOfItsHub();
    void eachPlatformKeepsItsPayload();
    void draftAndHubComeBack();
    void theDevicesOfTheSandboxAreAPage();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void noTwoActionsShareAKey();
};

void TestMainWindow::sendOnTheUntouchedStartScreenNamesDevices()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    sandbox::SandboxThread thread;
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.certificateFolder = folder.filePath(u"sandbox"_s);
    base::then(thread.start(options), this, [&](const auto &address) {
        QVERIFY(address);
        bench.login.setSandbox(
            *hub::ConnectionString::parse(QString::fromUtf8(address->connectionString.reveal())),
            address->hub, address->certificatePem);
    });
    auto *send = bench.find<QPushButton>("sendButton");
    QTRY_VERIFY(send->isEnabled());
    QCOMPARE(send->text(), u"Send test"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    auto *status = bench.find<QLabel>("verdictStatus");
    QTRY_VERIFY(status->text().startsWith(u"201"));
    bench.window->exchangePane().setCurrentTab(console::ExchangePane::DevicesTab);
    auto *devices = bench.find<QAbstractItemView>("deviceTable");
    QCOMPARE(devices->model()->rowCount(), 4);
}

void TestMainWindow::escapeCancelsASend()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const support::RawServer silent(support::RawServer::Security::Plain);
    QVERIFY(bench.addHub(silent, false));
    bench.window->composePage().send();
    QTRY_COMPARE(silent.connections(), 1);
    QVERIFY(bench.window->composePage().isSending());
    bench.window->composePage().cancel();
    QTRY_VERIFY(!bench.window->composePage().isSending());
    QVERIFY(bench.find<QLabel>("verdictHeadline")->text().contains(u"Cancelled"));
}

void TestMainWindow::aProductionHubAsksBeforeEveryone()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(bench.addHub(server, true));
    QVERIFY(bench.window->windowTitle().contains(u"PRODUCTION"));
    bench.window->composePage().send();
    auto *name = bench.find<QLineEdit>("confirmName");
    auto *confirm = bench.find<QPushButton>("confirmButton");
    QVERIFY(name->isVisible());
    QCOMPARE(server.connections(), 0);
    name->setText(u"Orders"_s); // the hub is called orders
    QVERIFY(!confirm->isEnabled());
    bench.window->composePage().cancel();
    QVERIFY(!name->isVisible());
    bench.window->composePage().send();
    name->setText(u"orders"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(server.connections(), 1);
    QVERIFY(!server.received().first().contains("ServiceBusNotification-Tags"));
    QTRY_VERIFY(!bench.window->composePage().isSending());
}

void TestMainWindow::aQuestionIsNotAnsweredForAnotherHub()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const support::RawServer server(support::RawServer::Security::Plain);
    QVERIFY(bench.addHub(server, true));
    bench.window->composePage().send();
    QVERIFY(bench.find<QLineEdit>("confirmName")->isVisible());
    bench.window->sidebar().select(console::SandboxId);
    QVERIFY(!bench.find<QLineEdit>("confirmName")->isVisible());
    QCOMPARE(server.connections(), 0);
}

void TestMainWindow::anErrorHoldsSendBackAndCanBeOverridden()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(bench.addHub(server, false));
    auto *editor = bench.find<QWidget>("payloadEditor");
    editor->setFocus();
    QTest::keyClicks(editor, u"<oops "_s);
    auto *send = bench.find<QPushButton>("sendButton");
    QTRY_VERIFY(!send->isEnabled());
    auto *anyway = bench.find<QPushButton>("anywayButton");
    QVERIFY(anyway->isVisible());
    QTest::mouseClick(anyway, Qt::LeftButton);
    QTRY_COMPARE(server.connections(), 1);
    QTRY_VERIFY(!bench.window->composePage().isSending());
    QVERIFY(server.received().first().contains("<oops <toast"));
}

void TestMainWindow::aThrottledSendGoesOutByItself()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 429 Too Many\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(bench.addHub(server, false));
    bench.window->composePage().send();
    QTRY_COMPARE(server.connections(), 1);
    QTRY_COMPARE(bench.find<QPushButton>("sendButton")->text(), u"Sends in 1 s"_s);
    server.answerWith(Created);
    // What is changed meanwhile is another message.
    QTest::keyClicks(bench.find<QWidget>("payloadEditor"), u" "_s);
    QTRY_COMPARE(server.connections(), 2);
    QTRY_VERIFY(bench.find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    const auto body = [](const QByteArray &request) {
        return request.mid(request.indexOf("\r\n\r\n"));
    };
    QCOMPARE(body(server.received().at(1)), body(server.received().at(0)));
    QCOMPARE(bench.find<QPushButton>("sendButton")->text(), u"Send test"_s);
}

void TestMainWindow::aHeldSendCanBeGivenUp()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 429 Too Many\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(bench.addHub(server, false));
    bench.window->composePage().send();
    auto *send = bench.find<QPushButton>("sendButton");
    QTRY_COMPARE(send->text(), u"Sends in 2 s"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(send->text(), u"Send test"_s);
    QTest::qWait(2300);
    QCOMPARE(server.connections(), 1);
}

void TestMainWindow::aScheduledSendSaysWhen()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith(Created);
    QVERIFY(bench.addHub(server, false));
    for (const char *warning : { "This plugin does not support raise()",
                                 "This plugin does not support grabbing the keyboard" })
        QTest::ignoreMessage(QtWarningMsg, warning); // the offscreen platform, of any popup
    bench.window->composePage().askSchedule();
    auto *popup = bench.find<QWidget>("schedulePopup");
    const QDateTime at = QDateTime::currentDateTime().addDays(1);
    popup->findChild<QDateTimeEdit *>()->setDateTime(at.addDays(-3));
    auto *plan = popup->findChild<QPushButton *>(u"planButton"_s);
    QVERIFY(!plan->isEnabled()); // in the past
    popup->findChild<QDateTimeEdit *>()->setDateTime(at);
    QTest::mouseClick(plan, Qt::LeftButton);
    auto *send = bench.find<QPushButton>("sendButton");
    QCOMPARE(send->text(), u"Schedule"_s);
    QVERIFY(!bench.find<QCheckBox>("testSendSwitch")->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(server.connections(), 1);
    QTRY_VERIFY(!bench.window->composePage().isSending());
    const QByteArray request = server.received().first();
    QVERIFY2(request.startsWith("POST /orders/schedulednotifications?"), request.constData());
    const QByteArray minute = at.toUTC().toString(u"yyyy-MM-ddTHH:mm"_s).toLatin1();
    QVERIFY(request.contains(QByteArray("ServiceBusNotification-ScheduleTime: " + minute)));
}

void TestMainWindow::theAnswerKeepsTheNameOfItsHub()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const support::RawServer silent(support::RawServer::Security::Plain);
    QVERIFY(bench.addHub(silent, false));
    bench.window->composePage().send();
    QTRY_COMPARE(silent.connections(), 1);
    QCOMPARE(bench.find<QLabel>("verdictHeadline")->text(), u"Sending to Orders"_s);
    bench.window->sidebar().select(console::SandboxId);
    bench.window->composePage().cancel();
    QTRY_VERIFY(!bench.window->composePage().isSending());
    // A sandbox that does not answer offers to start it; this was no sandbox.
    for (const auto *button : bench.window->exchangePane().findChildren<QAbstractButton *>())
        QVERIFY(!button->isVisible() || button->text() != u"Start the sandbox");
}

void TestMainWindow::eachPlatformKeepsItsPayload()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    console::ComposePage &page = bench.window->composePage();
    QTest::keyClicks(bench.find<QWidget>("payloadEditor"), u" "_s);
    const QByteArray windows = page.request()->notification.payload;
    QVERIFY(windows.startsWith(" <toast"));
    page.setPlatform(hub::Platform::Apple);
    QVERIFY(page.request()->notification.payload.startsWith("{"));
    const auto *tabs = bench.find<QTabBar>("platformBar");
    QVERIFY(!tabs->tabData(0).toString().isEmpty()); // the dot: Windows has something written
    QVERIFY(tabs->tabData(1).toString().isEmpty()); // Apple has an untouched template
    page.setPlatform(hub::Platform::Gcm); // retired, in the menu
    QCOMPARE(page.request()->notification.platform, hub::Platform::Gcm);
    page.setPlatform(hub::Platform::Windows);
    QCOMPARE(page.request()->notification.payload, windows);
}

void TestMainWindow::draftAndHubComeBack()
{
    QTemporaryDir folder;
    QByteArray payload;
    {
        Bench bench(folder.path());
        bench.window->composePage().setPlatform(hub::Platform::FcmV1);
        QTest::keyClicks(bench.find<QWidget>("payloadEditor"), u"  "_s);
        payload = bench.window->composePage().request()->notification.payload;
        // A crash: the file is there without the window having been closed. While that lives, a
        // second window in its folder has drafts of its own.
        const auto written = [&] {
            QFile file(folder.filePath(u"drafts.json"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(written().contains("\"  {"));
        QTemporaryDir left;
        QVERIFY(QFile::copy(folder.filePath(u"drafts.json"_s), left.filePath(u"drafts.json"_s)));
        Bench other(left.path());
        QCOMPARE(other.window->composePage().request()->notification.payload, payload);
    }
    Bench again(folder.path());
    QCOMPARE(again.window->composePage().request()->notification.platform, hub::Platform::FcmV1);
    QCOMPARE(again.window->composePage().request()->notification.payload, payload);
}

void TestMainWindow::theDevicesOfTheSandboxAreAPage()
{
    QTemporaryDir folder;
    sandbox::SandboxThread thread;
    Bench bench(folder.path(), false, &thread);
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.plain = true;
    options.faults = { *sandbox::readFault(u"401"_s) };
    base::then(thread.start(options), this, [&](const auto &address) {
        QVERIFY(address);
        bench.login.setSandbox(
            *hub::ConnectionString::parse(QString::fromUtf8(address->connectionString.reveal())),
            address->hub, {});
    });
    auto *faults = bench.find<QLabel>("statusFaults");
    QTRY_VERIFY(faults->isVisible());
    auto *match = bench.find<QPushButton>("matchButton");
    QTRY_COMPARE(match->text(),
                 u"Who gets it?"_s); // a fault waits for the call that is made by hand
    QTest::keyClick(bench.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bench.window->currentPage(), console::Page::Devices);
    auto *wall = bench.find<QListView>("deviceWall");
    QTRY_COMPARE(wall->model()->rowCount(), 20);
    QVERIFY(wall->hasFocus());

    QTest::mouseClick(bench.find<QPushButton>("faultsOff"), Qt::LeftButton);
    QTRY_VERIFY(!faults->isVisible());
    QTRY_COMPARE(match->text(), u"4 of 26 match"_s); // nobody asked: it is there
    QCOMPARE(bench.window->currentPage(), console::Page::Devices);
    bench.window->showPage(console::Page::Compose);
    auto *send = bench.find<QPushButton>("sendButton");
    QTRY_VERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    bench.window->showPage(console::Page::Devices);
    auto *count = bench.find<QLabel>("deviceCount");
    QTRY_VERIFY2(count->text().contains(u"with something new"), qPrintable(count->text()));

    bench.window->showPage(console::Page::Compose);
    QTest::keyClick(bench.window.get(), Qt::Key_F12, Qt::ShiftModifier);
    auto *strip = bench.find<QListView>("wallStrip");
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(strip->model()->rowCount(), 20);
    QTest::keyClick(bench.window.get(), Qt::Key_F12, Qt::ShiftModifier);
    QVERIFY(!strip->isVisible());
    bench.window->showPage(console::Page::Devices);

    const support::RawServer server(support::RawServer::Security::Plain);
    QVERIFY(bench.addHub(server, false));
    QVERIFY(!wall->isVisible());
    Q_EMIT bench.find<QLabel>("wallWords")->linkActivated(u"sandbox"_s);
    QTRY_VERIFY(wall->isVisible());
}

void TestMainWindow::everyControlHasAName_data()
{
    QTest::addColumn<console::Page>("page");
    QTest::newRow("compose") << console::Page::Compose;
    QTest::newRow("devices") << console::Page::Devices;
    QTest::newRow("history") << console::Page::History;
    QTest::newRow("collections") << console::Page::Collections;
    QTest::newRow("registrations") << console::Page::Registrations;
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(console::Page, page);
    QTemporaryDir folder;
    sandbox::SandboxThread thread;
    Bench bench(folder.path(), false, &thread);
    bench.window->showPage(page);
    // The wall stands beside every page, and the result is there as soon as there is an answer.
    QTest::keyClick(bench.window.get(), Qt::Key_F12, Qt::ShiftModifier);
    bench.window->exchangePane().showExchange(support::exchangeOf({}),
                                              { u"orders"_s, u"Orders"_s });
    const auto isInner = [](const QWidget *widget) {
        // Parts of a composite that Qt names or hides itself.
        return widget->objectName().startsWith(u"qt_") || qobject_cast<const QHeaderView *>(widget)
            || qobject_cast<QTabBar *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget());
    };
    QWidgetList widgets;
    for (int tab = 0; tab <= console::ExchangePane::TimelineTab; ++tab) {
        bench.window->exchangePane().setCurrentTab(tab);
        for (QWidget *widget : bench.window->findChildren<QWidget *>()) {
            if (widget->isVisible() && !widgets.contains(widget))
                widgets.append(widget);
        }
    }
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget)
            || qobject_cast<const QsciScintilla *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
        if (!isControl || isInner(widget))
            continue;
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const QString what =
            u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                 widget->objectName(), widget->parentWidget()->objectName());
        QVERIFY2(isNamed, qPrintable(what));
        if (button && button->text().isEmpty())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(what));
    }
}

void TestMainWindow::noTwoActionsShareAKey()
{
    QTemporaryDir folder;
    sandbox::SandboxThread thread;
    Bench bench(folder.path(), false, &thread);
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : bench.window->findChildren<QAction *>()) {
        // The keys of a single widget are its own.
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!seen.contains(keys),
                     qPrintable(u"%1: %2 and %3"_s.arg(keys.toString(), seen.value(keys),
                                                       action->text())));
            seen.insert(keys, action->text());
        }
    }
    QVERIFY(seen.size() > 30);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
