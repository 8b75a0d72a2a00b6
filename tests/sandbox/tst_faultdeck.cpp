// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectionstring.h"
#include "hub/diagnosis.h"
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxthread.h"
#include "sandbox/stage.h"
#include "session/hubclient.h"
#include "session/hubsession.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::DeviceState;
using sandbox::Fault;
using sandbox::FaultDeck;
using sandbox::FaultKind;
using sandbox::PushResult;
using Reach = sandbox::FaultScope::Reach;

namespace {

const auto Nobody = [](const QStringList &) { return false; };

template<typename T>
T waited(const QFuture<T> &future)
{
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
    return future.resultCount() > 0 ? future.result() : T();
}

QStringList codesOf(const hub::Exchange &exchange)
{
    QStringList codes;
    for (const hub::Diagnosis &diagnosis : hub::diagnose(exchange))
        codes.append(diagnosis.code);
    return codes;
}

hub::Request toast(bool test = true)
{
    hub::Request request;
    request.notification.platform = hub::Platform::Apple;
    request.notification.payload = R"({"aps":{"alert":"hello"}})";
    request.target = hub::Everyone{};
    request.testSend = test;
    request.timeout = std::chrono::seconds(15);
    return request;
}

} // namespace

class TestFaultDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void initTestCase();

    void aFaultIsRead_data();
    void aFaultIsRead();
    void whatIsNoFaultIsSaid_data();
    void whatIsNoFaultIsSaid();
    void theNextThreeAreHitAndThenNoMore();
    void aQuarterIsAQuarter();
    void onlyOneFaultRefuses();
    void chosenDevicesAreHitAlone();

    void everyFaultEndsInADiagnosis_data();
    void everyFaultEndsInADiagnosis();
    void anEmptyBodyEmptiesOtherFaults();
    void whatWasSentIsWholeAfterwards();
    void aSlowAnswerMayOutlastThePatience();
    void aClientThatGivesUpHurtsNobody();

    void devicesBehaveByTheirState_data();
    void devicesBehaveByTheirState();
    void anOfflineDeviceGetsItLater();
    void aDeviceThatComesBackRegistersAnew();
    void theThreadAnswersWhenItDoesNotRun();

private:
    void connectToHub();
    hub::Exchange send(const hub::Request &request = toast());
    void switchOn(const Fault &fault) { m_deck = waited(m_thread.setFault(fault)); }
    int hitsOf(FaultKind kind) const { return m_deck.value(int(kind)).hits; }

    QTemporaryDir m_home;
    sandbox::SandboxThread m_thread;
    sandbox::SandboxAddress m_address;
    QList<sandbox::FaultState> m_deck;
    std::unique_ptr<session::HubClient> m_client;
    std::unique_ptr<session::HubSession> m_session;
};

/// A hub of its own for each case: dead handles remove registrations.
void TestFaultDeck::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    sandbox::SandboxOptions options;
    options.hub = u"orders"_s;
    options.seed = sandbox::readSeed(
                       R"({"devices":[{"name":"iPhone","platform":"apple","handle":"1234ABCD"},
                       {"name":"iPad","platform":"apple","handle":"5678ABCD"},
                       {"name":"Pixel","platform":"fcmv1","handle":"pixel"}]})")
                       .value();
    options.certificateFolder = m_home.filePath(u"certificate"_s);
    const auto started = m_thread.start(options);
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result());
    m_address = *started.result();
    connectToHub();
}

void TestFaultDeck::initTestCase()
{
    connect(&m_thread, &sandbox::SandboxThread::faultsChanged, this,
            [this](const QList<sandbox::FaultState> &deck) { m_deck = deck; });
}

void TestFaultDeck::connectToHub()
{
    m_deck = waited(m_thread.switchFaultsOff());
    m_client = std::make_unique<session::HubClient>();
    const auto connection =
        hub::ConnectionString::parse(QString::fromUtf8(m_address.connectionString.reveal()));
    const auto address = hub::HubAddress::make(connection->endpoint(), u"orders"_s);
    session::SendOptions options;
    options.onlyCaPem = m_address.certificatePem;
    m_session = std::make_unique<session::HubSession>(*m_client, *address, *connection, options);
}

hub::Exchange TestFaultDeck::send(const hub::Request &request)
{
    const auto sent = m_session->send(request);
    return sent ? waited(*sent) : hub::Exchange();
}

void TestFaultDeck::aFaultIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("a name alone has the usual value, for everything")
        << u"throttled"_s << Fault{ FaultKind::Throttled, 12, {} };
    QTest::newRow("a value") << u"slow:3"_s << Fault{ FaultKind::SlowAnswer, 3, {} };
    QTest::newRow("a status is a name too") << u"401"_s << Fault{ FaultKind::KeyRefused, 0, {} };
    QTest::newRow("a percentage") << u"cut@25%"_s
                                  << Fault{ FaultKind::ConnectionCut,
                                            0,
                                            { Reach::Percentage, 25, {} } };
    QTest::newRow("the next ones")
        << u"429:5@next:3"_s << Fault{ FaultKind::Throttled, 5, { Reach::Next, 3, {} } };
    QTest::newRow("devices, whose names may have commas and blanks")
        << u"handle-expired@device:Kiosk, front desk; Pixel 8"_s
        << Fault{ FaultKind::HandleExpired,
                  0,
                  { Reach::Devices, 0, { u"Kiosk, front desk"_s, u"Pixel 8"_s } } };
}

void TestFaultDeck::aFaultIsRead()
{
    QFETCH(QString, text);
    QFETCH(Fault, fault);
    const auto read = sandbox::readFault(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == fault);
    const auto scope = sandbox::readFaultScope(sandbox::scopeText(fault.scope));
    QVERIFY(scope && *scope == fault.scope); // there and back
}

void TestFaultDeck::whatIsNoFaultIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("an unknown name") << u"418"_s << u"fault"_s;
    QTest::newRow("nothing") << QString() << u"fault"_s;
    QTest::newRow("a value that is none") << u"slow:long"_s << u"value"_s;
    QTest::newRow("zero seconds") << u"slow:0"_s << u"value"_s;
    QTest::newRow("longer than a connection lives") << u"slow:101"_s << u"value"_s;
    QTest::newRow("a value where none is taken") << u"401:5"_s << u"value"_s;
    QTest::newRow("no percentage") << u"cut@0%"_s << u"scope"_s;
    QTest::newRow("more than all") << u"cut@101%"_s << u"scope"_s;
    QTest::newRow("no number") << u"cut@next:few"_s << u"scope"_s;
    QTest::newRow("no device") << u"cut@device: ;"_s << u"scope"_s;
    QTest::newRow("a made-up scope") << u"cut@sometimes"_s << u"scope"_s;
    QTest::newRow("a certificate for a device") << u"wrong-certificate@device:A"_s << u"scope"_s;
}

void TestFaultDeck::whatIsNoFaultIsSaid()
{
    QFETCH(QString, text);
    const auto read = sandbox::readFault(text);
    QVERIFY(!read);
    QTEST(read.error().part, "part");
    QVERIFY(read.error().message.endsWith(u'.'));
}

void TestFaultDeck::theNextThreeAreHitAndThenNoMore()
{
    FaultDeck deck(1);
    deck.set(*sandbox::readFault(u"401@next:3"_s));
    const sandbox::Call call = support::appleSend(support::hubOptions());
    int hits = 0;
    for (int i = 0; i < 10; ++i)
        hits += int(deck.decide(call, Nobody).size());
    QCOMPARE(hits, 3);
    QVERIFY(!deck.card(FaultKind::KeyRefused).on);
    QCOMPARE(deck.card(FaultKind::KeyRefused).hits, 3);
    deck.set(deck.card(FaultKind::KeyRefused).fault); // once more
    QCOMPARE(deck.card(FaultKind::KeyRefused).hits, 0);
    QCOMPARE(deck.decide(call, Nobody).size(), 1);
}

void TestFaultDeck::aQuarterIsAQuarter()
{
    FaultDeck deck(7);
    deck.set(*sandbox::readFault(u"503@25%"_s));
    const sandbox::Call call = support::appleSend(support::hubOptions());
    for (int i = 0; i < 10000; ++i)
        deck.decide(call, Nobody);
    const int hits = deck.card(FaultKind::ServiceDown).hits;
    QVERIFY2(hits > 2350 && hits < 2650, qPrintable(QString::number(hits)));

    FaultDeck again(7);
    again.set(*sandbox::readFault(u"503@25%"_s));
    for (int i = 0; i < 10000; ++i)
        again.decide(call, Nobody);
    QCOMPARE(again.card(FaultKind::ServiceDown).hits, hits); // the same seed, the same choice
}

void TestFaultDeck::onlyOneFaultRefuses()
{
    FaultDeck deck(1);
    for (const QString &name : { u"429"_s, u"500"_s, u"slow"_s, u"clock"_s })
        deck.set(*sandbox::readFault(name));
    QList<FaultKind> kinds;
    for (const Fault &fault : deck.decide(support::appleSend(support::hubOptions()), Nobody))
        kinds.append(fault.kind);
    QCOMPARE(
        kinds,
        (QList<FaultKind>{ FaultKind::Throttled, FaultKind::SlowAnswer, FaultKind::ClockOff }));
    QCOMPARE(deck.card(FaultKind::ServerError).hits, 0);
}

void TestFaultDeck::chosenDevicesAreHitAlone()
{
    const sandbox::HubOptions options = support::hubOptions();
    sandbox::Stage stage(options);
    for (const QString &name : { u"One"_s, u"Two"_s }) {
        sandbox::Registration registration;
        registration.id = name;
        registration.platform = hub::Platform::Apple;
        registration.handle.text = name.toUtf8() + "-handle";
        registration.deviceName = name;
        registration.tags = { name.toLower() };
        stage.hub().add(registration);
    }
    stage.deck().set(*sandbox::readFault(u"429@device:Two"_s));
    sandbox::Call call = support::appleSend(options);
    support::setHeader(call, "ServiceBusNotification-Tags", "one");
    QCOMPARE(stage.play(call).answer.status, 201);
    support::setHeader(call, "ServiceBusNotification-Tags", "two");
    QCOMPARE(stage.play(call).answer.status, 429);
    QVERIFY(stage.hub().log().size() == 1); // the device got nothing

    stage.deck().switchOffAll();
    stage.deck().set(*sandbox::readFault(u"handle-expired@device:Two-handle"_s));
    support::setHeader(call, "ServiceBusNotification-Tags", "one || two");
    const sandbox::Reply reply = stage.play(call);
    QCOMPARE(reply.deliveries.size(), 2);
    for (const sandbox::Delivery &delivery : reply.deliveries) {
        QCOMPARE(delivery.result,
                 delivery.deviceName == u"Two" ? PushResult::ExpiredChannel : PushResult::Success);
    }
    QCOMPARE(reply.answer.header("X-Pushbench-Fault"), "Handle expired");
}

void TestFaultDeck::everyFaultEndsInADiagnosis_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("codes"); // the first is decisive, the others are found as well
    QTest::addColumn<int>("severity");
    QSet<FaultKind> missing;
    for (const sandbox::FaultTraits &kind : sandbox::faultKinds())
        missing.insert(kind.kind);
    const auto row = [&missing](const char *title, const QString &fault, const QStringList &codes,
                                hub::Severity severity) {
        missing.remove(sandbox::readFault(fault)->kind);
        QTest::newRow(title) << fault << codes << int(severity);
    };
    using enum hub::Severity;
    row("the key is refused", u"401"_s, { u"signature"_s, u"fault"_s }, Refused);
    row("the quota is used up", u"403"_s, { u"quota"_s, u"fault"_s }, Refused);
    row("nothing is there", u"404"_s, { u"hub-missing"_s, u"fault"_s }, Refused);
    row("it takes too long", u"408"_s, { u"busy"_s, u"fault"_s }, Throttled);
    row("something else is changing it", u"409"_s, { u"conflict"_s, u"fault"_s }, Refused);
    row("changed meanwhile", u"412"_s, { u"changed-meanwhile"_s, u"fault"_s }, Refused);
    row("the reason phrase alone tells", u"reason-only"_s, { u"signature"_s, u"fault"_s }, Refused);
    row("the body is empty", u"empty-body"_s, { u"test-no-body"_s, u"fault"_s }, Info);
    row("gone", u"410"_s, { u"gone"_s, u"fault"_s }, Refused);
    row("too large", u"413"_s, { u"too-large"_s, u"fault"_s }, Refused);
    row("throttled", u"429:12"_s, { u"throttled"_s, u"fault"_s }, Throttled);
    row("the server fails", u"500"_s, { u"server-error"_s, u"fault"_s }, Unknown);
    row("the service is down", u"503"_s, { u"busy"_s, u"fault"_s }, Throttled);
    row("the answer is slow", u"slow:1"_s, { u"accepted-all"_s, u"fault"_s }, Ok);
    row("the body is slow", u"slow-body:1"_s, { u"accepted-all"_s, u"fault"_s }, Ok);
    row("the connection is cut", u"cut"_s, { u"cut"_s }, Unknown);
    row("the XML is broken", u"broken-xml"_s, { u"outcome-broken"_s, u"fault"_s }, Warning);
    row("the certificate is wrong", u"wrong-certificate"_s, { u"certificate"_s }, Refused);
    row("the clock is off", u"clock:20"_s, { u"accepted-all"_s, u"clock"_s, u"fault"_s }, Ok);
    row("every handle is expired", u"handle-expired"_s,
        { u"accepted-none"_s, u"handle-apple"_s, u"fault"_s }, Refused);
    QVERIFY(missing.isEmpty()); // none in the deck without a row
}

void TestFaultDeck::everyFaultEndsInADiagnosis()
{
    QFETCH(QString, fault);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOf(send()).first(), u"accepted-all"_s); // all is well, on an open connection
    switchOn(*sandbox::readFault(fault));
    QElapsedTimer clock;
    clock.start();
    const hub::Exchange exchange = send();
    QVERIFY(clock.elapsed() < 10000);
    const QStringList found = codesOf(exchange);
    QCOMPARE(found.first(), codes.first());
    for (const QString &code : codes)
        QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    QTEST(int(hub::diagnose(exchange).first().severity), "severity");
    QCOMPARE(exchange.response && hub::responseHeader(exchange, "X-Pushbench-Fault").isEmpty(),
             false);
}

void TestFaultDeck::anEmptyBodyEmptiesOtherFaults()
{
    switchOn(*sandbox::readFault(u"500"_s));
    switchOn(*sandbox::readFault(u"empty-body"_s));
    const hub::Exchange exchange = send();
    QVERIFY(exchange.response);
    QCOMPARE(exchange.response->status, 500);
    QCOMPARE(exchange.response->body, QByteArray());
    QCOMPARE(hub::responseHeader(exchange, "X-Pushbench-Fault"), u"Server error, Empty body"_s);
    QCOMPARE(codesOf(exchange).first(), u"server-error"_s);
}

void TestFaultDeck::whatWasSentIsWholeAfterwards()
{
    for (const sandbox::FaultTraits &kind : sandbox::faultKinds()) {
        switchOn(
            *sandbox::readFault(kind.name + (kind.unit == u"s" ? u":1@next:1"_s : u"@next:1"_s)));
        send();
        waited(m_thread.switchFaultsOff());
        const hub::Exchange exchange = send();
        QVERIFY2(codesOf(exchange) == QStringList{ u"accepted-all"_s }, qPrintable(kind.name));
    }
}

void TestFaultDeck::aSlowAnswerMayOutlastThePatience()
{
    hub::Request request = toast();
    request.timeout = std::chrono::milliseconds(300);
    switchOn(*sandbox::readFault(u"slow:20"_s));
    QCOMPARE(codesOf(send(request)).first(), u"no-answer"_s);
    m_deck = waited(m_thread.switchFaultsOff());
    switchOn(*sandbox::readFault(u"slow-body:20"_s));
    const hub::Exchange exchange = send(request);
    QCOMPARE(exchange.error, hub::TransportError::TimedOut);
    QCOMPARE(exchange.response ? exchange.response->status : 0, 201);
}

void TestFaultDeck::aClientThatGivesUpHurtsNobody()
{
    switchOn(*sandbox::readFault(u"slow:2"_s));
    const auto sent = m_session->send(toast());
    QVERIFY(sent);
    QTRY_COMPARE(hitsOf(FaultKind::SlowAnswer), 1);
    m_session.reset();
    m_client.reset();
    connectToHub();
    QCOMPARE(codesOf(send()).first(), u"accepted-all"_s);
}

void TestFaultDeck::devicesBehaveByTheirState_data()
{
    QTest::addColumn<DeviceState>("state");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("online") << DeviceState::Online << u"successfully sent"_s;
    QTest::newRow("offline, its push service takes it")
        << DeviceState::Offline << u"successfully sent"_s;
    QTest::newRow("without its token") << DeviceState::TokenLost << u"is invalid"_s;
    QTest::newRow("without the app") << DeviceState::AppRemoved << u"is invalid"_s;
}

void TestFaultDeck::devicesBehaveByTheirState()
{
    QFETCH(DeviceState, state);
    QFETCH(QString, outcome);
    const QList<sandbox::Device> devices = waited(m_thread.devices());
    QCOMPARE(devices.size(), 3);
    const auto apple = std::find_if(devices.begin(), devices.end(), [](const auto &device) {
        return device.platform == hub::Platform::Apple;
    });
    QVERIFY(apple != devices.end());
    const auto changed = waited(m_thread.setDeviceState(apple->handle, state));
    QCOMPARE(changed.at(apple - devices.begin()).state, state);

    const hub::Exchange exchange = send();
    waited(m_thread.setDeviceState(apple->handle, DeviceState::Online));
    const auto result = hub::toOutcome(exchange);
    QVERIFY(result);
    int found = 0;
    for (const hub::DeviceResult &device : result->results) {
        if (device.handle != QString::fromUtf8(apple->handle))
            continue;
        ++found;
        QVERIFY2(device.outcome.contains(outcome), qPrintable(device.outcome));
    }
    QCOMPARE(found, 1);
}

void TestFaultDeck::anOfflineDeviceGetsItLater()
{
    const QByteArray handle = waited(m_thread.devices()).first().handle;
    const hub::Platform platform = waited(m_thread.devices()).first().platform;
    waited(m_thread.setDeviceState(handle, DeviceState::Offline));
    QSignalSpy delivered(&m_thread, &sandbox::SandboxThread::delivered);
    hub::Request request = toast(false);
    request.notification.platform = platform;
    if (platform == hub::Platform::Windows)
        request.notification.payload = "<toast/>";
    send(request);
    const auto mine = [&]() -> QList<sandbox::Delivery> {
        QList<sandbox::Delivery> list;
        for (const QVariantList &call : delivered) {
            for (const auto &delivery : call.first().value<QList<sandbox::Delivery>>()) {
                if (delivery.handle == handle)
                    list.append(delivery);
            }
        }
        return list;
    };
    QTRY_COMPARE(mine().size(), 1);
    QVERIFY(mine().first().held);
    waited(m_thread.setDeviceState(handle, DeviceState::Online));
    QTRY_COMPARE(mine().size(), 2);
    QVERIFY(!mine().last().held);
    QCOMPARE(mine().last().payload, request.notification.payload);
    waited(m_thread.setDeviceState(handle, DeviceState::Online));
    QCOMPARE(mine().size(), 2); // once only
}

void TestFaultDeck::aDeviceThatComesBackRegistersAnew()
{
    const auto rows = [this] {
        const auto outcome = hub::toOutcome(send());
        return outcome ? outcome->results.size() : -1;
    };
    QCOMPARE(rows(), 2);
    waited(m_thread.setDeviceState("1234ABCD", DeviceState::AppRemoved));
    QCOMPARE(rows(), 2); // told to be dead, and removed because of it
    QCOMPARE(rows(), 1);
    waited(m_thread.setDeviceState("1234ABCD", DeviceState::Online));
    QCOMPARE(rows(), 2);
    // Again with no send between: it never was away.
    waited(m_thread.setDeviceState("1234ABCD", DeviceState::TokenLost));
    waited(m_thread.setDeviceState("1234ABCD", DeviceState::Online));
    QCOMPARE(rows(), 2);
}

void TestFaultDeck::theThreadAnswersWhenItDoesNotRun()
{
    sandbox::SandboxThread idle;
    const auto devices = idle.devices();
    QVERIFY(devices.isFinished());
    QCOMPARE(devices.resultCount(), 0);

    sandbox::SandboxThread taken;
    sandbox::SandboxOptions options;
    options.plain = true;
    options.port = m_address.port;
    const auto failed = taken.start(options);
    const auto faults = taken.faults();
    QTRY_VERIFY(failed.isFinished() && faults.isFinished());
    QVERIFY(!failed.result());
    QCOMPARE(faults.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestFaultDeck)
#include "tst_faultdeck.moc"
