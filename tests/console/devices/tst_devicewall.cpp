// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicedialog.h"
#include "console/devices/devicewall.h"
#include "console/devices/devicewalldelegate.h"
#include "console/devices/devicewallmodel.h"
#include "console/devices/faultcard.h"
#include "console/devices/faultdeckpanel.h"
#include "console/devices/faultdialog.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/theme.h"
#include "console/style/tones.h"
#include "hub/connectionstring.h"
#include "sandbox/seed.h"
#include "session/hubclient.h"
#include "session/hubsession.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::DeviceWall;
using console::DeviceWallModel;
using console::WallDevice;
using sandbox::DeviceState;
using sandbox::FaultKind;

namespace {

constexpr char Fleet[] = R"({"devices":[
    {"name":"iPhone","platform":"apple","handle":"1234ABCD","tags":["orders","vip"]},
    {"name":"Pixel","platform":"fcmv1","handle":"pixel-token","tags":["orders"]},
    {"name":"Desk","platform":"windows","handle":"https://db5p.notify.windows.com/?token=desk"}]})";

} // namespace

class TestDeviceWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void devicesAreShown();
    void aSendAppearsOnTheRightDevices();
    void whatIsNewCountsUntilItIsLookedAt();
    void aStateIsChangedFromTheMenu_data();
    void aStateIsChangedFromTheMenu();
    void whatAnOfflineDeviceMissedArrives();
    void theHandleIsCopied();
    void sendToThisDeviceMakesARequest();
    void devicesAreFound();
    void enterOpensTheLog();
    void aDeviceIsAddedAndGetsWhatIsSent();
    void aSecondDeviceOfThatNameIsRefused();
    void aDeviceThatIsBeingAddedGoesWithTheSandbox();
    void aFaultIsSwitchedOnAndCounts();
    void aFaultIsEdited();
    void everyStateOfThePageHasWords();
    void itGoesWhileAnAnswerIsUnderWay();
    void everyScreenIsDrawn_data();
    void everyScreenIsDrawn();

private:
    void startSandbox();
    int send(const QByteArray &payload, hub::Platform platform = hub::Platform::Apple);
    int rowOf(const QString &name) const;
    QAction *menuAction(const QString &device, const QString &text);
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_wall->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qWarning("there is no %s", name);
        return found;
    }

    QTemporaryDir m_home;
    std::unique_ptr<sandbox::SandboxThread> m_thread;
    sandbox::SandboxAddress m_address;
    std::unique_ptr<DeviceWallModel> m_model;
    std::unique_ptr<DeviceWall> m_wall;
};

void TestDeviceWall::initTestCase()
{
    QApplication::setStyle(new console::PushbenchStyle);
    console::applyTheme(console::Theme::Light);
}

void TestDeviceWall::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_thread = std::make_unique<sandbox::SandboxThread>();
    m_model = std::make_unique<DeviceWallModel>(*m_thread);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    startSandbox();
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_wall = std::make_unique<DeviceWall>(*m_model);
    m_wall->resize(1100, 700);
    m_wall->show();
}

void TestDeviceWall::cleanup()
{
    m_wall.reset();
    m_model.reset();
    m_thread.reset();
}

void TestDeviceWall::startSandbox()
{
    sandbox::SandboxOptions options;
    options.hub = u"orders"_s;
    options.plain = true;
    options.seed = *sandbox::readSeed(Fleet);
    const auto started = m_thread->start(options);
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result());
    m_address = *started.result();
}

int TestDeviceWall::send(const QByteArray &payload, hub::Platform platform)
{
    session::HubClient client;
    const auto connection =
        hub::ConnectionString::parse(QString::fromUtf8(m_address.connectionString.reveal()));
    const auto address = hub::HubAddress::make(connection->endpoint(), u"orders"_s);
    session::HubSession session(client, *address, *connection, {});
    hub::Request request;
    request.notification.platform = platform;
    request.notification.payload = payload;
    const auto sent = session.send(request);
    if (!sent || !QTest::qWaitFor([&] { return sent->isFinished(); }, 10000))
        return 0;
    const hub::Exchange exchange = sent->result();
    return exchange.response ? exchange.response->status : 0;
}

int TestDeviceWall::rowOf(const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->device(row).device.name == name)
            return row;
    }
    return -1;
}

QAction *TestDeviceWall::menuAction(const QString &device, const QString &text)
{
    auto *list = find<QListView>("deviceWall");
    list->setCurrentIndex(list->model()->index(rowOf(device), 0));
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    for (QMenu *menu : m_wall->findChildren<QMenu *>(u"deviceMenu"_s)) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text && menu->isVisible())
                return action;
        }
    }
    return nullptr;
}

void TestDeviceWall::devicesAreShown()
{
    const WallDevice &first = m_model->device(0);
    QCOMPARE(first.device.name, u"iPhone"_s);
    QCOMPARE(first.device.tags, (QStringList{ u"orders"_s, u"vip"_s }));
    QCOMPARE(find<QLabel>("deviceCount")->text(), u"3 virtual"_s);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"iPhone, Apple"_s);
    QVERIFY(find<QListView>("deviceWall")->isVisible());
}

void TestDeviceWall::aSendAppearsOnTheRightDevices()
{
    QCOMPARE(send(R"({"aps":{"alert":{"title":"Order 7 is ready","body":"Come"}}})"), 201);
    QTRY_COMPARE(m_model->device(0).shown.size(), 1);
    const console::ShownPush push = m_model->device(0).shown.first();
    QCOMPARE(push.preview.faces.front().title->text, u"Order 7 is ready"_s);
    QVERIFY(m_model->device(0).isFresh);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
             u"iPhone, Apple, 1 new, Order 7 is ready"_s);
    QCOMPARE(m_model->device(rowOf(u"Pixel"_s)).shown.size(), 0);
    QTRY_VERIFY(!m_model->device(0).isFresh); // the frame goes by itself
    QVERIFY(find<QListWidget>("deviceLog")->item(0)->text().endsWith(u"iPhone received it"_s));
}

void TestDeviceWall::whatIsNewCountsUntilItIsLookedAt()
{
    send(R"({"aps":{"alert":"one"}})");
    send(R"({"aps":{"alert":"two"}})");
    QTRY_COMPARE(m_model->device(0).unread, 2);
    QCOMPARE(find<QLabel>("deviceCount")->text(), u"3 virtual, 1 with something new"_s);
    auto *list = find<QListView>("deviceWall");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(m_model->device(0).unread, 0);
    QCOMPARE(m_model->device(0).shown.size(), 2); // it stays on the screen
    QTest::mouseClick(find<QPushButton>("clearScreens"), Qt::LeftButton);
    QCOMPARE(m_model->device(0).shown.size(), 0);
}

void TestDeviceWall::aStateIsChangedFromTheMenu_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<DeviceState>("state");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("log");
    QTest::newRow("offline") << u"Take offline"_s << DeviceState::Offline << u"Bring online"_s
                             << u"iPhone is offline, kept for later"_s;
    QTest::newRow("without the token")
        << u"Lose the token"_s << DeviceState::TokenLost << u"Get the token back"_s
        << u"iPhone refused: handle invalid"_s;
    QTest::newRow("without the app")
        << u"Remove the app"_s << DeviceState::AppRemoved << u"Install the app again"_s
        << u"iPhone refused: handle expired"_s;
}

void TestDeviceWall::aStateIsChangedFromTheMenu()
{
    QFETCH(QString, entry);
    QFETCH(DeviceState, state);
    QFETCH(QString, back);
    QFETCH(QString, log);
    QAction *action = menuAction(u"iPhone"_s, entry);
    QVERIFY(action);
    action->trigger();
    QTRY_COMPARE(m_model->device(0).device.state, state);
    send(R"({"aps":{"alert":"one"}})");
    QTRY_COMPARE(m_model->device(0).log.size(), 1);
    QCOMPARE(m_model->device(0).shown.size(), 0);
    QVERIFY(find<QListWidget>("deviceLog")->item(0)->text().endsWith(log));
    action = menuAction(u"iPhone"_s, back);
    QVERIFY(action);
    action->trigger();
    QTRY_COMPARE(m_model->device(0).device.state, DeviceState::Online);
}

void TestDeviceWall::whatAnOfflineDeviceMissedArrives()
{
    m_model->setState(0, DeviceState::Offline);
    QTRY_COMPARE(m_model->device(0).device.state, DeviceState::Offline);
    send(R"({"aps":{"alert":"late"}})");
    QTRY_COMPARE(m_model->device(0).log.size(), 1);
    m_model->setState(0, DeviceState::Online);
    QTRY_COMPARE(m_model->device(0).shown.size(), 1);
    QCOMPARE(m_model->device(0).unread, 1);
}

void TestDeviceWall::theHandleIsCopied()
{
    QSignalSpy said(m_wall.get(), &DeviceWall::statusMessage);
    menuAction(u"Pixel"_s, u"Copy handle"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"pixel-token"_s);
    QCOMPARE(said.size(), 1);
}

void TestDeviceWall::sendToThisDeviceMakesARequest()
{
    QSignalSpy asked(m_wall.get(), &DeviceWall::sendRequested);
    menuAction(u"Pixel"_s, u"Send to this device"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().first().value<hub::Request>();
    QCOMPARE(request.notification.platform, hub::Platform::FcmV1);
    QCOMPARE(std::get<hub::OneDevice>(request.target).handle, u"pixel-token"_s);
}

void TestDeviceWall::devicesAreFound()
{
    auto *list = find<QListView>("deviceWall");
    QTest::keyClicks(find<QLineEdit>("deviceSearch"), u"VIP"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>("deviceSearch"), u"x"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(find<QLabel>("wallWords")->text().contains(u"No device fits."_s));
    Q_EMIT find<QLabel>("wallWords")->linkActivated(u"all"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    auto *platform = find<QComboBox>("devicePlatform");
    platform->setCurrentIndex(platform->findText(u"Windows"_s));
    QCOMPARE(list->model()->rowCount(), 1);
}

void TestDeviceWall::enterOpensTheLog()
{
    send(R"({"aps":{"alert":"one"}})");
    send(R"({"aps":{"alert":"two"}})");
    QTRY_COMPARE(m_model->device(0).log.size(), 2);
    auto *list = find<QListView>("deviceWall");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    auto *dialog = m_wall->findChild<console::DeviceDialog *>();
    QVERIFY(dialog);
    auto *received = dialog->findChild<QListWidget *>(u"deviceReceived"_s);
    QCOMPARE(received->count(), 2);
    QCOMPARE(m_model->device(0).unread, 0);
    QVERIFY(dialog->findChild<QLabel *>(u"deviceHandle"_s)->text().contains(u"1234ABCD"_s));
    send(R"({"aps":{"alert":"three"}})");
    QTRY_COMPARE(received->count(), 3);
}

void TestDeviceWall::aDeviceIsAddedAndGetsWhatIsSent()
{
    QTest::mouseClick(find<QPushButton>("addDevice"), Qt::LeftButton);
    auto *dialog = find<QDialog>("newDeviceDialog");
    auto *add = find<QPushButton>("newDeviceAdd");
    QVERIFY(!add->isEnabled()); // it has no name yet
    find<QLineEdit>("newDeviceName")->setText(u"  Ада’s 📱 "_s);
    find<QLineEdit>("newDeviceTags")->setText(u"orders region:eu,  bad!tag"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(find<QLabel>("newDeviceWrong")->text().contains(u"“bad!tag” is not a tag"_s));
    find<QLineEdit>("newDeviceTags")->setText(u"orders region:eu,  orders"_s);
    QVERIFY(add->isEnabled());
    auto *platform = find<QComboBox>("newDevicePlatform");
    platform->setCurrentIndex(platform->findData(int(hub::Platform::Apple)));
    const QSignalSpy said(m_wall.get(), &DeviceWall::statusMessage);
    QPointer<QDialog> open = dialog;
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(!open);
    QCOMPARE(said.last().first().toString(), u"Ада’s 📱 is registered."_s);
    QTRY_COMPARE(m_model->rowCount(), 4);
    const WallDevice &made = m_model->device(rowOf(u"Ада’s 📱"_s));
    QCOMPARE(made.device.tags, (QStringList{ u"orders"_s, u"region:eu"_s }));
    QCOMPARE(made.device.handle.size(), 64);
    QCOMPARE(send(R"({"aps":{"alert":"Hi"}})"), 201);
    QTRY_COMPARE(m_model->device(rowOf(u"Ада’s 📱"_s)).unread, 1);
}

void TestDeviceWall::aSecondDeviceOfThatNameIsRefused()
{
    QTest::mouseClick(find<QPushButton>("addDevice"), Qt::LeftButton);
    auto *dialog = find<QDialog>("newDeviceDialog");
    find<QLineEdit>("newDeviceName")->setText(u"pixel"_s);
    QTest::mouseClick(find<QPushButton>("newDeviceAdd"), Qt::LeftButton);
    const auto *wrong = find<QLabel>("newDeviceWrong");
    QTRY_COMPARE(wrong->text(), u"There is a device called “pixel” already."_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(find<QLineEdit>("newDeviceName")->text(), u"pixel"_s);
    QCOMPARE(m_model->rowCount(), 3);
    dialog->reject();
}

void TestDeviceWall::aDeviceThatIsBeingAddedGoesWithTheSandbox()
{
    QTest::mouseClick(find<QPushButton>("addDevice"), Qt::LeftButton);
    QPointer<QDialog> dialog = find<QDialog>("newDeviceDialog");
    find<QLineEdit>("newDeviceName")->setText(u"Late"_s);
    auto *add = find<QPushButton>("newDeviceAdd");
    QTest::mouseClick(add, Qt::LeftButton);
    m_thread->stop();
    QTRY_VERIFY(!dialog);
    QVERIFY(!find<QPushButton>("addDevice")->isEnabled());
}

void TestDeviceWall::aFaultIsSwitchedOnAndCounts()
{
    auto *toggle = find<QCheckBox>("switch-key-refused");
    auto *card = find<console::FaultCard>("fault-key-refused");
    QTRY_VERIFY(m_wall->findChild<QWidget *>(u"faultDeck"_s)->isEnabled());
    QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
    QTRY_COMPARE(m_model->faultsOn(), 1);
    QCOMPARE(find<QLabel>("faultCount")->text(), u"1 on"_s);
    QCOMPARE(send(R"({"aps":{"alert":"one"}})"), 401);
    QTRY_COMPARE(card->state().hits, 1);
    QVERIFY(find<QListWidget>("deviceLog")->item(0)->text().endsWith(u"Key refused, 401: 1 hit"_s)
            || find<QListWidget>("deviceLog")->item(0)->text().contains(u"Key refused, 401: 1"_s));
    QTest::mouseClick(find<QPushButton>("faultsOff"), Qt::LeftButton);
    QTRY_COMPARE(m_model->faultsOn(), 0);
    QVERIFY(!toggle->isChecked());
    QCOMPARE(send(R"({"aps":{"alert":"one"}})"), 201);
}

void TestDeviceWall::aFaultIsEdited()
{
    auto *card = find<console::FaultCard>("fault-throttled");
    QTest::keyClick(card, Qt::Key_Return);
    auto *dialog = m_wall->findChild<console::FaultDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"faultValue"_s)->setValue(5);
    auto *reach = dialog->findChild<QComboBox *>(u"faultReach"_s);
    reach->setCurrentIndex(reach->findText(u"Chosen devices"_s));
    auto *on = dialog->findChild<QPushButton *>(u"faultOn"_s);
    QVERIFY(!on->isEnabled()); // no device was named
    QVERIFY(dialog->findChild<QLabel *>(u"faultWrong"_s)->isVisible());
    dialog->findChild<QLineEdit *>(u"faultDevices"_s)->setText(u"Pixel"_s);
    QVERIFY(on->isEnabled());
    QTest::mouseClick(on, Qt::LeftButton);
    QTRY_COMPARE(m_model->faultsOn(), 1);
    QCOMPARE(m_model->device(rowOf(u"Pixel"_s)).fault, u"Throttled, 429"_s);
    QCOMPARE(m_model->device(0).fault, QString());
    QCOMPARE(send(R"({"aps":{"alert":"one"}})"), 201);
    QCOMPARE(send(R"({"message":{"notification":{"title":"x"}}})", hub::Platform::FcmV1), 429);
}

void TestDeviceWall::everyStateOfThePageHasWords()
{
    QSignalSpy start(m_wall.get(), &DeviceWall::startRequested);
    QSignalSpy change(m_wall.get(), &DeviceWall::sandboxRequested);
    auto *words = find<QLabel>("wallWords");
    m_wall->setSandboxSelected(false);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"Switch to the sandbox"_s));
    Q_EMIT words->linkActivated(u"sandbox"_s);
    QCOMPARE(change.size(), 1);
    m_wall->setSandboxSelected(true);
    QVERIFY(!words->isVisible());

    m_thread->stop();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"The sandbox is stopped."_s));
    QVERIFY(!m_wall->faultDeck().isEnabled());
    Q_EMIT words->linkActivated(u"start"_s);
    QCOMPARE(start.size(), 1);
    m_wall->setStoppedReason(u"Port 44380 is in use by another program."_s);
    QVERIFY(words->text().contains(u"Port 44380"_s));
    startSandbox();
    QTRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(!words->isVisible());
}

void TestDeviceWall::itGoesWhileAnAnswerIsUnderWay()
{
    m_model->setState(0, DeviceState::Offline);
    m_model->setFault(*sandbox::readFault(u"cut"_s), true);
    m_wall.reset();
    m_model.reset();
    QVERIFY(m_thread->isRunning());
    const auto faults = m_thread->faults();
    QTRY_VERIFY(faults.isFinished());
    QVERIFY(faults.result().at(int(FaultKind::ConnectionCut)).on);
}

void TestDeviceWall::everyScreenIsDrawn_data()
{
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("an alert") << hub::Platform::Apple
                              << QByteArray(R"({"aps":{"alert":{"title":"A","body":"B"}}})");
    QTest::newRow("Android") << hub::Platform::FcmV1
                             << QByteArray(R"({"message":{"notification":{"title":"A"}}})");
    QTest::newRow("a toast") << hub::Platform::Windows
                             << QByteArray("<toast><visual><binding template=\"ToastGeneric\">"
                                           "<text>A</text></binding></visual></toast>");
    QTest::newRow("a tile") << hub::Platform::Windows
                            << QByteArray("<tile><visual><binding template=\"TileMedium\">"
                                          "<text>A</text></binding></visual></tile>");
    QTest::newRow("a badge") << hub::Platform::Windows << QByteArray("<badge value=\"7\"/>");
}

void TestDeviceWall::everyScreenIsDrawn()
{
    QFETCH(hub::Platform, platform);
    QFETCH(QByteArray, payload);
    auto *list = find<QListView>("deviceWall");
    const auto picture = [&](int row) {
        return list->grab(list->visualRect(list->model()->index(row, 0))).toImage();
    };
    int row = 0;
    while (m_model->device(row).device.platform != platform)
        ++row;
    const QImage before = picture(row);
    QCOMPARE(send(payload, platform), 201);
    QTRY_COMPARE(m_model->device(row).shown.size(), 1);
    QTRY_VERIFY(!m_model->device(row).isFresh);
    m_model->markRead(row);
    QVERIFY(picture(row) != before);
    m_model->clearScreens();
    QVERIFY(picture(row) == before);
    m_model->setState(row, DeviceState::AppRemoved);
    QTRY_COMPARE(m_model->device(row).device.state, DeviceState::AppRemoved);
    QVERIFY(picture(row) != before);
}

QTEST_MAIN(TestDeviceWall)
#include "tst_devicewall.moc"
