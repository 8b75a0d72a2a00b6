// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control.h"
#include "sandbox/sandboxcalls.h"
#include "sandbox/seed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Call;
using sandbox::FaultKind;

namespace {

Call call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    Call made;
    made.method = method;
    made.path = path.split('?').first();
    made.query = path.mid(made.path.size() + 1);
    made.headers = { { "Host", "127.0.0.1:44380" }, { "Content-Type", "application/json" } };
    made.body = body;
    return made;
}

QJsonObject read(const sandbox::Reply &reply)
{
    return QJsonDocument::fromJson(reply.answer.body).object();
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void onlyItsOwnPathIsControl_data();
    void onlyItsOwnPathIsControl();
    void aFaultIsSwitchedOnAndOff();
    void allFaultsAreSwitchedOff();
    void aDeviceIsFoundByNameOrHandle_data();
    void aDeviceIsFoundByNameOrHandle();
    void aDeviceThatComesOnlineReceivesWhatWaits();
    void theLogIsNewestFirst();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void noFaultHitsIt();

private:
    std::unique_ptr<sandbox::Stage> m_stage;
    sandbox::HubOptions m_options;
};

void TestControl::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_options = support::hubOptions();
    m_stage = std::make_unique<sandbox::Stage>(m_options);
    for (const sandbox::Registration &registration : sandbox::builtInSeed().registrations)
        m_stage->hub().add(registration);
}

void TestControl::onlyItsOwnPathIsControl_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isControl");
    QTest::newRow("its place") << QByteArray("/$control/faults") << true;
    QTest::newRow("with the sign encoded") << QByteArray("/%24control/faults") << true;
    QTest::newRow("its root") << QByteArray("/$control") << true;
    QTest::newRow("a hub") << QByteArray("/orders/messages") << false;
    QTest::newRow("below a hub") << QByteArray("/orders/$control") << false;
    QTest::newRow("a hub with such a name") << QByteArray("/control/messages") << false;
}

void TestControl::onlyItsOwnPathIsControl()
{
    QFETCH(QByteArray, path);
    QTEST(sandbox::isControl(call("GET", path)), "isControl");
}

void TestControl::aFaultIsSwitchedOnAndOff()
{
    const auto put = sandbox::control(
        call("PUT", "/$control/faults/throttled", R"({"value":5,"scope":"next:3"})"), *m_stage);
    QCOMPARE(put.answer.status, 200);
    QCOMPARE(read(put),
             (QJsonObject{ { u"name"_s, u"throttled"_s },
                           { u"title"_s, u"Throttled"_s },
                           { u"value"_s, 5 },
                           { u"unit"_s, u"s"_s },
                           { u"scope"_s, u"next:3"_s },
                           { u"on"_s, true },
                           { u"hits"_s, 0 } }));
    QCOMPARE(m_stage->play(support::appleSend(m_options)).answer.header("Retry-After"), "5");
    const auto get = sandbox::control(call("GET", "/$control/faults"), *m_stage);
    QCOMPARE(read(get)[u"faults"_s].toArray().size(), 20);
    QCOMPARE(read(get)[u"faults"_s].toArray().first()[u"hits"_s].toInt(), 1);

    const auto off = sandbox::control(call("DELETE", "/$control/faults/429"), *m_stage);
    QCOMPARE(read(off)[u"on"_s].toBool(true), false);
    QCOMPARE(m_stage->play(support::appleSend(m_options)).answer.status, 201);
}

void TestControl::allFaultsAreSwitchedOff()
{
    for (const char *name : { "cut", "slow", "gone" }) {
        const auto put =
            sandbox::control(call("PUT", QByteArray("/$control/faults/") + name), *m_stage);
        QCOMPARE(put.answer.status, 200);
    }
    QCOMPARE(m_stage->deck().onCount(), 3);
    QCOMPARE(sandbox::control(call("DELETE", "/$control/faults"), *m_stage).answer.status, 200);
    QCOMPARE(m_stage->deck().onCount(), 0);
}

void TestControl::aDeviceIsFoundByNameOrHandle_data()
{
    QTest::addColumn<QByteArray>("text");
    const sandbox::Registration first = sandbox::builtInSeed().registrations.first();
    QTest::newRow("its name") << first.deviceName.toUtf8();
    QTest::newRow("its name in other letters") << first.deviceName.toUpper().toUtf8();
    QTest::newRow("its handle") << first.handle.text;
}

void TestControl::aDeviceIsFoundByNameOrHandle()
{
    QFETCH(QByteArray, text);
    const auto reply = sandbox::control(
        call("POST", "/$control/devices/" + text.toPercentEncoding(), R"({"state":"token-lost"})"),
        *m_stage);
    QCOMPARE(reply.answer.status, 200);
    QCOMPARE(read(reply)[u"state"_s].toString(), u"token-lost"_s);
    QCOMPARE(m_stage->devices().first().state, sandbox::DeviceState::TokenLost);
    const auto list = sandbox::control(call("GET", "/$control/devices"), *m_stage);
    QCOMPARE(read(list)[u"devices"_s].toArray().size(), 20);
    QCOMPARE(read(list)[u"devices"_s].toArray().first()[u"state"_s].toString(), u"token-lost"_s);
}

void TestControl::aDeviceThatComesOnlineReceivesWhatWaits()
{
    const auto &devices = m_stage->devices();
    const auto apple = std::find_if(devices.begin(), devices.end(), [](const auto &device) {
        return device.platform == hub::Platform::Apple;
    });
    QVERIFY(apple != devices.end());
    const QByteArray path = "/$control/devices/" + apple->handle.toPercentEncoding();
    sandbox::control(call("POST", path, R"({"state":"offline"})"), *m_stage);
    m_stage->play(support::appleSend(m_options));
    m_stage->play(support::appleSend(m_options));
    const auto reply = sandbox::control(call("POST", path, R"({"state":"online"})"), *m_stage);
    QCOMPARE(reply.deliveries.size(), 2);
}

void TestControl::theLogIsNewestFirst()
{
    m_stage->play(support::appleSend(m_options));
    sandbox::Call second = support::appleSend(m_options);
    second.body = R"({"aps":{"alert":"second"}})";
    m_stage->play(second);
    const auto reply = sandbox::control(call("GET", "/$control/log?top=1"), *m_stage);
    const QJsonArray log = read(reply)[u"log"_s].toArray();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first()[u"payload"_s].toString(), QString::fromUtf8(second.body));
    QVERIFY(!log.first()[u"result"_s].toString().isEmpty());
    QCOMPARE(log.first()[u"platform"_s].toString(), u"apple"_s);
}

void TestControl::whatIsWrongIsSaid_data()
{
    QTest::addColumn<Call>("made");
    QTest::addColumn<int>("status");
    const auto row = [](const char *title, int status, const Call &made) {
        QTest::newRow(title) << made << status;
    };
    row("an unknown place", 404, call("GET", "/$control/nothing"));
    row("an unknown fault", 404, call("PUT", "/$control/faults/418"));
    row("an unknown device", 404, call("POST", "/$control/devices/x", R"({"state":"online"})"));
    row("no state", 400,
        call("POST", "/$control/devices/Lab%20iPhone%20SE", R"({"state":"asleep"})"));
    row("no JSON", 400, call("PUT", "/$control/faults/slow", "slow"));
    row("no scope", 400, call("PUT", "/$control/faults/slow", R"({"scope":"never"})"));
    row("too slow", 400, call("PUT", "/$control/faults/slow", R"({"value":5000})"));
    row("a value that is a text", 400, call("PUT", "/$control/faults/slow", R"({"value":"x"})"));
    row("a value that is not whole", 400, call("PUT", "/$control/faults/slow", R"({"value":2.5})"));
    row("a value of nothing", 400, call("PUT", "/$control/faults/slow", R"({"value":0})"));
    row("a value beyond all bounds", 400,
        call("PUT", "/$control/faults/slow", R"({"value":4294967298})"));
    row("a scope that is no text", 400, call("PUT", "/$control/faults/slow", R"({"scope":5})"));
    row("a log of none", 400, call("GET", "/$control/log?top=0"));
    row("a method that is not meant", 405, call("PATCH", "/$control/faults/slow"));
    Call foreign = call("GET", "/$control/log");
    support::setHeader(foreign, "Host", "pages.example:44380");
    row("a name of elsewhere", 403, foreign);
    Call form = call("PUT", "/$control/faults/slow");
    support::setHeader(form, "Content-Type", "text/plain");
    row("what a page's form may send", 415, form);
}

void TestControl::whatIsWrongIsSaid()
{
    QFETCH(Call, made);
    const auto reply = sandbox::control(made, *m_stage);
    QTEST(reply.answer.status, "status");
    QVERIFY(read(reply)[u"error"_s].toString().endsWith(u'.'));
    for (const QString &field : { u"value"_s, u"scope"_s }) {
        if (made.body.contains(field.toLatin1()))
            QCOMPARE(read(reply)[u"part"_s].toString(), field);
    }
    QCOMPARE(m_stage->deck().onCount(), 0);
}

void TestControl::noFaultHitsIt()
{
    sandbox::control(call("PUT", "/$control/faults/401"), *m_stage);
    QCOMPARE(sandbox::control(call("GET", "/$control/faults"), *m_stage).answer.status, 200);
    QCOMPARE(m_stage->deck().card(FaultKind::KeyRefused).hits, 0);
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
