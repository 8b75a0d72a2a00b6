// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectionstring.h"
#include "session/deliveryfollower.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using session::DeliveryFollower;
using session::DeliveryProgress;
using Phase = DeliveryProgress::Phase;
using std::chrono::milliseconds;
using support::RawServer;

namespace {

QByteArray answer(int status, const QByteArray &body = {})
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray details(const QByteArray &state)
{
    return answer(200, "<NotificationDetails><State>" + state + "</State></NotificationDetails>");
}

/// A follower of a hub that gives \a answers one after the other, the last one for ever.
struct Following
{
    explicit Following(const QList<QByteArray> &answers)
        : server(RawServer::Security::Plain)
        , rest(answers)
    {
        server.onRequest([this](QTcpSocket *socket) {
            socket->write(rest.size() > 1 ? rest.takeFirst() : rest.first());
            socket->disconnectFromHost();
        });
        connectTo(server.port());
        follower.setWaits(milliseconds(5), milliseconds(10000));
        QObject::connect(
            &follower, &DeliveryFollower::progressed, &follower,
            [this](const DeliveryProgress &progress) { phases.append(progress.phase); });
    }

    void connectTo(quint16 port)
    {
        const auto connection = hub::ConnectionString::parse(
            u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;SharedAccessKey=key;"
            u"UseDevelopmentEmulator=true"_s.arg(port));
        const auto address = hub::HubAddress::make(connection->endpoint(), u"orders"_s);
        session = std::make_unique<session::HubSession>(client, *address, *connection,
                                                        session::SendOptions());
    }

    RawServer server;
    QList<QByteArray> rest;
    session::HubClient client;
    std::unique_ptr<session::HubSession> session;
    DeliveryFollower follower;
    QList<Phase> phases;
};

} // namespace

class TestDeliveryFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksUntilTheEnd();
    void anEndIsAnEnd_data();
    void anEndIsAnEnd();
    void aBusyHubIsAskedAgain();
    void whatMayPassIsAskedAgain_data();
    void whatMayPassIsAskedAgain();
    void aHubThatIsAwayIsWaitedFor();
    void waitsAsLongAsTheHubAsks();
    void givesUpWhenThePatienceEnds();
    void stopsWhenTold();
    void endsWithItsSession();
    void anotherNotificationTakesItsPlace();
};

void TestDeliveryFollower::asksUntilTheEnd()
{
    Following on({ answer(404), details("Enqueued"), details("Processing"), details("Completed") });
    on.follower.start(*on.session, u"0de2-11"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::Final);
    QCOMPARE(on.follower.progress().asked, 4);
    QCOMPARE(on.follower.progress().details->state, hub::DeliveryState::Completed);
    QVERIFY(on.server.received().first().startsWith("GET /orders/messages/0de2-11?"));
    QCOMPARE(on.phases.first(), Phase::Asking);
    QVERIFY(on.phases.contains(Phase::Waiting));
}

void TestDeliveryFollower::anEndIsAnEnd_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<Phase>("phase");
    QTest::newRow("nobody matched") << details("NoTargetFound") << Phase::Final;
    QTest::newRow("a right or a tier is missing") << answer(403) << Phase::Forbidden;
    QTest::newRow("wrong key") << answer(401) << Phase::Refused;
    QTest::newRow("bad id") << answer(400) << Phase::Refused;
    QTest::newRow("not XML") << answer(200, "hello") << Phase::Refused;
}

void TestDeliveryFollower::anEndIsAnEnd()
{
    QFETCH(QByteArray, what);
    QFETCH(Phase, phase);
    Following on({ what });
    on.follower.start(*on.session, u"id"_s);
    QTRY_VERIFY(on.follower.progress().isOver());
    QCOMPARE(on.follower.progress().phase, phase);
    QCOMPARE(on.follower.progress().asked, 1);
}

void TestDeliveryFollower::aBusyHubIsAskedAgain()
{
    Following on({ answer(503), answer(429), details("Completed") });
    on.follower.start(*on.session, u"id"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::Final);
    QCOMPARE(on.follower.progress().asked, 3);
}

void TestDeliveryFollower::whatMayPassIsAskedAgain_data()
{
    const auto waiting = [](int status) -> QByteArray {
        return "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
    };
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("cut in the middle")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<Notif");
    QTest::newRow("held back by 403") << waiting(403);
    QTest::newRow("held back by 429") << waiting(429);
    QTest::newRow("held back by 503") << waiting(503);
}

void TestDeliveryFollower::whatMayPassIsAskedAgain()
{
    QFETCH(QByteArray, what);
    Following on({ what, details("Completed") });
    on.follower.start(*on.session, u"id"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::Final);
    QCOMPARE(on.follower.progress().asked, 2);
}

void TestDeliveryFollower::aHubThatIsAwayIsWaitedFor()
{
    Following on({ answer(404) });
    on.connectTo(1); // where nobody listens
    on.follower.setWaits(milliseconds(1000), milliseconds(60000));
    on.follower.start(*on.session, u"id"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::Waiting);
    QVERIFY(!on.follower.progress().exchange->response);
}

void TestDeliveryFollower::waitsAsLongAsTheHubAsks()
{
    Following on({ "HTTP/1.1 429 X\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n" });
    on.follower.setWaits(milliseconds(5), DeliveryFollower::Patience);
    on.follower.start(*on.session, u"id"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::Waiting);
    const qint64 ms = QDateTime::currentDateTimeUtc().msecsTo(on.follower.progress().nextAskAt);
    QVERIFY2(ms > 50000 && ms <= 60000, qPrintable(QString::number(ms)));
}

void TestDeliveryFollower::givesUpWhenThePatienceEnds()
{
    Following on({ answer(404) });
    on.follower.setWaits(milliseconds(5), milliseconds(50));
    on.follower.start(*on.session, u"id"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::GaveUp);
    QVERIFY(on.follower.progress().asked > 1);
}

void TestDeliveryFollower::stopsWhenTold()
{
    Following on({ answer(404) });
    on.follower.start(*on.session, u"id"_s);
    QTRY_VERIFY(on.phases.contains(Phase::Waiting));
    on.follower.stop();
    QCOMPARE(on.follower.progress().phase, Phase::Stopped);
    const int asked = on.server.connections();
    QCoreApplication::processEvents();
    QCOMPARE(on.server.connections(), asked);
}

void TestDeliveryFollower::endsWithItsSession()
{
    Following on({ answer(404) });
    on.follower.start(*on.session, u"id"_s);
    QTRY_VERIFY(on.phases.contains(Phase::Waiting));
    on.session.reset();
    QTRY_COMPARE(on.follower.progress().phase, Phase::Stopped);
}

void TestDeliveryFollower::anotherNotificationTakesItsPlace()
{
    Following on({ details("Completed") });
    on.follower.start(*on.session, u"one"_s);
    on.follower.start(*on.session, u"two"_s);
    QTRY_COMPARE(on.follower.progress().phase, Phase::Final);
    QCOMPARE(on.phases.count(Phase::Final), 1);
}

QTEST_GUILESS_MAIN(TestDeliveryFollower)
#include "tst_deliveryfollower.moc"
