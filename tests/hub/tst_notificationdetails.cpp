// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/notificationdetails.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hub::DeliveryState;
using hub::NotificationDetails;

class TestNotificationDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheServiceWrites();
    void aStateIsKnownInEachSpelling_data();
    void aStateIsKnownInEachSpelling();
    void elementsMayBeMissingOrInAnyOrder();
    void whatIsNoneIsAnError_data();
    void whatIsNoneIsAnError();
    void theRequestAsksForTheId();
};

void TestNotificationDetails::readsWhatTheServiceWrites()
{
    const QByteArray body = R"(<?xml version="1.0" encoding="utf-16"?>
<NotificationDetails xmlns="http://schemas.microsoft.com/netservices/2010/10/servicebus/connect" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <NotificationId>0de2-20261124101500-33331921-11</NotificationId>
  <Location>sb://demo.servicebus.windows.net/orders/messages/0de2-11?api-version=2016-07</Location>
  <State>Completed</State>
  <EnqueueTime>2026-11-24T10:15:00Z</EnqueueTime><StartTime>2026-11-24T10:15:00.99Z</StartTime><EndTime>2026-11-24T10:15:01.2Z</EndTime>
  <NotificationBody>{"aps":{"alert":"hello &amp; bye"}}</NotificationBody>
  <Tags>a &amp;&amp; b</Tags>
  <TargetPlatforms>apple, appletemplate</TargetPlatforms>
  <ApnsOutcomeCounts><Outcome><Name>Success</Name><Count>3</Count></Outcome><Outcome><Name>WrongToken</Name><Count>1</Count></Outcome></ApnsOutcomeCounts>
  <PnsErrorDetailsUri>https://x.blob.core.windows.net/c/b?sig=abc</PnsErrorDetailsUri>
  <FcmV1OutcomeCounts><Outcome><Name>Success</Name><Count>2</Count></Outcome></FcmV1OutcomeCounts>
</NotificationDetails>)";
    const auto details = NotificationDetails::parse(body);
    QVERIFY2(details, details ? "" : qPrintable(details.error().message));
    QCOMPARE(details->id, u"0de2-20261124101500-33331921-11"_s);
    QCOMPARE(details->state, DeliveryState::Completed);
    QCOMPARE(details->enqueuedAt, QDateTime(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC));
    QCOMPARE(details->startedAt.time().msec(), 990);
    QCOMPARE(details->body, u"{\"aps\":{\"alert\":\"hello & bye\"}}"_s);
    QCOMPARE(details->tags, u"a && b"_s);
    QCOMPARE(details->platforms, (QStringList{ u"apple"_s, u"appletemplate"_s }));
    const QList<hub::OutcomeCount> counts{ { u"Apns"_s, u"Success"_s, 3 },
                                           { u"Apns"_s, u"WrongToken"_s, 1 },
                                           { u"FcmV1"_s, u"Success"_s, 2 } };
    QCOMPARE(details->counts, counts);
    QCOMPARE(details->errorDetails.host(), u"x.blob.core.windows.net"_s);
}

void TestNotificationDetails::aStateIsKnownInEachSpelling_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("scheduled") << u"Scheduled"_s << DeliveryState::Scheduled << false;
    QTest::newRow("enqueued") << u"Enqueued"_s << DeliveryState::Enqueued << false;
    QTest::newRow("processing") << u"Processing"_s << DeliveryState::Processing << false;
    QTest::newRow("a client's word")
        << u"DetailedStateAvailable"_s << DeliveryState::Processing << false;
    QTest::newRow("completed") << u"Completed"_s << DeliveryState::Completed << true;
    QTest::newRow("nobody") << u"NoTargetFound"_s << DeliveryState::NoTargetFound << true;
    QTest::newRow("abandoned") << u"Abandoned"_s << DeliveryState::Abandoned << true;
    QTest::newRow("one l") << u"Canceled"_s << DeliveryState::Cancelled << true;
    QTest::newRow("two l") << u"Cancelled"_s << DeliveryState::Cancelled << true;
    QTest::newRow("not known") << u"Unknown"_s << DeliveryState::Unknown << false;
    QTest::newRow("a new word") << u"Evaporated"_s << DeliveryState::Unknown << false;
}

void TestNotificationDetails::aStateIsKnownInEachSpelling()
{
    QFETCH(QString, word);
    QFETCH(DeliveryState, state);
    QFETCH(bool, isFinal);
    const auto details = NotificationDetails::parse(
        u"<NotificationDetails><State>%1</State></NotificationDetails>"_s.arg(word).toUtf8());
    QVERIFY(details);
    QCOMPARE(details->state, state);
    QCOMPARE(details->stateWord, word);
    QCOMPARE(hub::isFinal(details->state), isFinal);
    QVERIFY(!hub::deliveryStateText(state).isEmpty());
}

void TestNotificationDetails::elementsMayBeMissingOrInAnyOrder()
{
    const auto details = NotificationDetails::parse(
        "<NotificationDetails><New><Deep/></New><State>Enqueued</State><Tags/>"
        "<NotificationId>x</NotificationId></NotificationDetails>");
    QVERIFY(details);
    QCOMPARE(details->id, u"x"_s);
    QVERIFY(!details->endedAt.isValid());
    QVERIFY(details->counts.isEmpty());
}

void TestNotificationDetails::whatIsNoneIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an outcome") << QByteArray("<NotificationOutcome/>");
    QTest::newRow("cut") << QByteArray("<NotificationDetails><State>Comp");
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("a bomb") << QByteArray("<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                          "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                                          "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d "
                                          "\"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                                          "<NotificationDetails><State>&d;</State>"
                                          "</NotificationDetails>");
}

void TestNotificationDetails::whatIsNoneIsAnError()
{
    QFETCH(QByteArray, body);
    const auto details = NotificationDetails::parse(body);
    QVERIFY(!details);
    QCOMPARE(details.error().part, u"telemetry"_s);
    QVERIFY(!details.error().message.isEmpty());
}

void TestNotificationDetails::theRequestAsksForTheId()
{
    const auto address = hub::HubAddress::make(QUrl(u"https://demo.example.net/"_s), u"orders"_s);
    hub::SasTokenSource tokens(address->resource(), u"rule"_s, base::Secret("key"));
    const hub::HttpRequest request =
        hub::telemetryRequest(*address, tokens.at(1'800'000'000), u"0de2-11/x"_s);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(),
             "https://demo.example.net/orders/messages/0de2-11%2Fx?api-version=2020-06");
    QVERIFY(hub::headerValue(request.headers, "Authorization")->contains("[redacted]"));
}

QTEST_GUILESS_MAIN(TestNotificationDetails)
#include "tst_notificationdetails.moc"
