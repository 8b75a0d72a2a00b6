// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "console/composepage.h"
#include "console/exchangepane.h"
#include "console/hublogin.h"
#include "console/mainwindow.h"
#include "console/pushbenchstyle.h"
#include "console/sidebar.h"
#include "sandbox/sandboxthread.h"
#include "support/rawserver.h"
#include "support/windowbench.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
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
    void eachPlatformKeepsItsPayload();
    void draftAndHubComeBack();
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
        // A crash: the file is there without the window having been closed.
        QTRY_VERIFY(QFile::exists(folder.filePath(u"drafts.json"_s)));
        Bench other(folder.path());
        QCOMPARE(other.window->composePage().request()->notification.payload, payload);
    }
    Bench again(folder.path());
    QCOMPARE(again.window->composePage().request()->notification.platform, hub::Platform::FcmV1);
    QCOMPARE(again.window->composePage().request()->notification.payload, payload);
}

void TestMainWindow::everyControlHasAName()
{
    QTemporaryDir folder;
    Bench bench(folder.path());
    const auto isInner = [](const QWidget *widget) {
        // Parts of a composite that Qt names or hides itself.
        return widget->objectName().startsWith(u"qt_")
            || qobject_cast<QTabBar *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget());
    };
    for (const QWidget *widget : bench.window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget);
        if (!isControl || isInner(widget) || !widget->isVisible())
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
    Bench bench(folder.path());
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : bench.window->findChildren<QAction *>()) {
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
