// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectionstring.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "session/registrationreader.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::RegistrationQuery;
using session::RegistrationReader;
using State = RegistrationReader::State;
using support::RawServer;

namespace {

QByteArray answer(int status, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A page with the registrations of \a ids, and \a token to the next.
QByteArray page(const QByteArrayList &ids, const QByteArray &token = {})
{
    QByteArray feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\">";
    for (const QByteArray &id : ids) {
        feed += "<entry><content><GcmRegistrationDescription><RegistrationId>" + id
            + "</RegistrationId></GcmRegistrationDescription></content></entry>";
    }
    return answer(200, token.isEmpty() ? token : "x-ms-continuationtoken: " + token + "\r\n",
                  feed + "</feed>");
}

/// A reader of a hub that gives \a answers one after the other, and none after the last.
struct Reading
{
    explicit Reading(const QList<QByteArray> &answers)
        : server(RawServer::Security::Plain)
        , rest(answers)
    {
        server.onRequest([this](QTcpSocket *socket) {
            if (rest.isEmpty())
                return;
            socket->write(rest.takeFirst());
            socket->disconnectFromHost();
        });
        const auto connection = hub::ConnectionString::parse(
            u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;SharedAccessKey=key;"
            u"UseDevelopmentEmulator=true"_s.arg(server.port()));
        const auto address = hub::HubAddress::make(connection->endpoint(), u"orders"_s);
        session = std::make_unique<session::HubSession>(client, *address, *connection,
                                                        session::SendOptions());
        QObject::connect(&reader, &RegistrationReader::pageRead, &reader,
                         [this](const QList<hub::Registration> &registrations) {
                             for (const hub::Registration &registration : registrations)
                                 ids.append(registration.id);
                         });
    }

    RawServer server;
    QList<QByteArray> rest;
    session::HubClient client;
    std::unique_ptr<session::HubSession> session;
    RegistrationReader reader;
    QStringList ids;
};

} // namespace

class TestRegistrationReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTokenToTheEnd();
    void asksForWhatIsMeant();
    void aShortPageIsNoEnd();
    void aTokenThatLeadsToItselfIsNotFollowed();
    void waitsWhenTheHubHoldsBack_data();
    void waitsWhenTheHubHoldsBack();
    void doesNotWaitForEver();
    void aRefusalComesAfterThePagesBefore();
    void goesOnWithTheRefusedPage();
    void whatCannotBeReadIsRefused();
    void stopsAndGoesOn();
    void stoppedAtTheLastPageThereIsNothingLeft();
    void aNewStartDropsTheOldOne();
    void endsWithItsSession();
    void countsWhatItDoesNotKnow();
};

void TestRegistrationReader::followsTheTokenToTheEnd()
{
    Reading on({ page({ "1", "2" }, "a%3D"), page({ "3" }, "b%3D"), page({ "4" }) });
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    QVERIFY(finished.wait());
    QCOMPARE(on.ids, (QStringList{ u"1"_s, u"2"_s, u"3"_s, u"4"_s }));
    QCOMPARE(on.reader.state(), State::Finished);
    QCOMPARE(on.reader.count(), 4);
    QVERIFY(on.reader.perSecond() > 0);
    QVERIFY(on.server.received().at(0).startsWith(
        "GET /orders/registrations?$top=100&api-version=2020-06 "));
    QVERIFY(on.server.received().at(2).startsWith(
        "GET /orders/registrations?$top=100&continuationtoken=b%3D&api-version=2020-06 "));
}

void TestRegistrationReader::asksForWhatIsMeant()
{
    Reading on({ page({ "1" }, "a"), page({ "2" }) });
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session, { .what = RegistrationQuery::ByTag{ u"beta"_s }, .top = 1 });
    QVERIFY(finished.wait());
    QVERIFY(on.server.received().at(1).startsWith(
        "GET /orders/tags/beta/registrations?$top=1&continuationtoken=a&"));
}

void TestRegistrationReader::aShortPageIsNoEnd()
{
    Reading on({ page({}, "a"), page({ "1" }, "b"), page({}) });
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    QVERIFY(finished.wait());
    QCOMPARE(on.ids, QStringList(u"1"_s));
    QCOMPARE(on.server.connections(), 3);
}

void TestRegistrationReader::aTokenThatLeadsToItselfIsNotFollowed()
{
    Reading on({ page({ "1" }, "a"), page({ "2" }, "a") });
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    QVERIFY(finished.wait());
    QCOMPARE(on.server.connections(), 2);
}

void TestRegistrationReader::waitsWhenTheHubHoldsBack_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
    QTest::newRow("403 that says when") << 403;
    QTest::newRow("409 that says when") << 409;
}

void TestRegistrationReader::waitsWhenTheHubHoldsBack()
{
    QFETCH(int, status);
    Reading on({ page({ "1" }, "a"), answer(status, "Retry-After: 1\r\n"), page({ "2" }) });
    QSignalSpy waiting(&on.reader, &RegistrationReader::waiting);
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.first().first().toInt(), 1);
    QCOMPARE(on.reader.state(), State::Waiting);
    QVERIFY(finished.wait());
    QCOMPARE(on.ids, (QStringList{ u"1"_s, u"2"_s }));
    QVERIFY(on.server.received().at(2).contains("continuationtoken=a&"));
}

void TestRegistrationReader::doesNotWaitForEver()
{
    const QByteArray busy = answer(429, "Retry-After: 0\r\n");
    Reading on(QList<QByteArray>(session::Throttle::MaxWaits + 1, busy));
    QSignalSpy refused(&on.reader, &RegistrationReader::refused);
    on.reader.start(*on.session);
    QVERIFY(refused.wait());
    QCOMPARE(on.server.connections(), session::Throttle::MaxWaits + 1);
}

void TestRegistrationReader::aRefusalComesAfterThePagesBefore()
{
    Reading on({ page({ "1" }, "a"), answer(401) });
    QSignalSpy refused(&on.reader, &RegistrationReader::refused);
    on.reader.start(*on.session);
    QVERIFY(refused.wait());
    QCOMPARE(on.ids, QStringList(u"1"_s));
    QCOMPARE(refused.first().first().value<hub::Exchange>().response->status, 401);
    QCOMPARE(on.reader.state(), State::Refused);
    QVERIFY(!on.reader.fault());
}

void TestRegistrationReader::goesOnWithTheRefusedPage()
{
    Reading on({ page({ "1" }, "a"), answer(500), page({ "2" }) });
    QSignalSpy refused(&on.reader, &RegistrationReader::refused);
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    QVERIFY(refused.wait());
    on.reader.goOn();
    QVERIFY(finished.wait());
    QCOMPARE(on.ids, (QStringList{ u"1"_s, u"2"_s }));
    QVERIFY(on.server.received().at(2).contains("continuationtoken=a&"));
}

void TestRegistrationReader::whatCannotBeReadIsRefused()
{
    Reading on({ answer(200, {}, "<feed><entry>") });
    QSignalSpy refused(&on.reader, &RegistrationReader::refused);
    on.reader.start(*on.session);
    QVERIFY(refused.wait());
    QVERIFY(on.reader.fault());
    QCOMPARE(on.reader.fault()->part, u"registrations"_s);
}

void TestRegistrationReader::stopsAndGoesOn()
{
    Reading on({ page({ "1" }, "a"), page({ "2" }, "b"), page({ "3" }), page({ "2" }, "b"),
                 page({ "3" }) });
    QObject::connect(&on.reader, &RegistrationReader::pageRead, &on.reader, [&on] {
        if (on.ids.size() == 1)
            on.reader.stop();
    });
    on.reader.start(*on.session);
    QTRY_COMPARE(on.reader.state(), State::Stopped);
    QTRY_COMPARE(on.ids, QStringList(u"1"_s));
    // The page that was under way may have taken one of the answers.
    on.rest = { page({ "2" }, "b"), page({ "3" }) };
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.goOn();
    QVERIFY(finished.wait());
    QCOMPARE(on.ids, (QStringList{ u"1"_s, u"2"_s, u"3"_s }));
    QCOMPARE(on.reader.count(), 3);
}

void TestRegistrationReader::stoppedAtTheLastPageThereIsNothingLeft()
{
    Reading on({ page({ "1" }) });
    QObject::connect(&on.reader, &RegistrationReader::pageRead, &on.reader,
                     [&on] { on.reader.stop(); });
    on.reader.start(*on.session);
    QTRY_COMPARE(on.reader.state(), State::Stopped);
    on.reader.goOn();
    QCOMPARE(on.reader.state(), State::Finished);
    QCOMPARE(on.ids, QStringList(u"1"_s));
    QCOMPARE(on.server.connections(), 1);
}

void TestRegistrationReader::aNewStartDropsTheOldOne()
{
    Reading on({ page({ "1" }), page({ "1" }) });
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    on.reader.start(*on.session);
    QVERIFY(finished.wait());
    QCOMPARE(on.ids, QStringList(u"1"_s));
    QCOMPARE(on.reader.count(), 1);
}

void TestRegistrationReader::endsWithItsSession()
{
    Reading on({});
    on.reader.start(*on.session);
    QTRY_COMPARE(on.server.connections(), 1);
    on.session.reset();
    QCOMPARE(on.reader.state(), State::Stopped);
    on.reader.goOn(); // there is nobody to ask
    QCOMPARE(on.reader.state(), State::Stopped);
}

void TestRegistrationReader::countsWhatItDoesNotKnow()
{
    QByteArray body = "<feed><entry><content><PigeonRegistrationDescription/></content></entry>"
                      "</feed>";
    Reading on({ answer(200, {}, body) });
    QSignalSpy finished(&on.reader, &RegistrationReader::finished);
    on.reader.start(*on.session);
    QVERIFY(finished.wait());
    QCOMPARE(on.reader.count(), 0);
    QCOMPARE(on.reader.skipped(), 1);
}

QTEST_GUILESS_MAIN(TestRegistrationReader)
#include "tst_registrationreader.moc"
