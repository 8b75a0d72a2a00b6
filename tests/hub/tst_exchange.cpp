// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/exchange.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using hub::Exchange;
using hub::HttpResponse;

namespace {

constexpr char Key[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";
// protocol.md 2.5, V4, as it stands in the token and as it is once decoded.
constexpr char Signature[] = "cYHtNGR2jMEA00PF11BVJ488Ect%2BIW%2BxQGj46waSF7w%3D";
constexpr char Decoded[] = "cYHtNGR2jMEA00PF11BVJ488Ect+IW+xQGj46waSF7w=";

Exchange answered(const HttpResponse &response)
{
    const auto address =
        hub::HubAddress::make(QUrl(u"https://demo.servicebus.windows.net/"_s), u"orders"_s);
    const auto token =
        hub::SasToken::sign(address->resource(), u"DefaultListenSharedAccessSignature"_s,
                            base::Secret(Key), 1800000000);
    hub::Request request{ .notification = { hub::Platform::Apple, "{\"aps\":{}}" } };
    Exchange exchange{ .meant = request, .request = *hub::toHttp(request, *address, token) };
    exchange.response = response;
    exchange.startedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
    return exchange;
}

Exchange withHeader(const QByteArray &name, const QByteArray &value)
{
    return answered({ .status = 201, .headers = { { name, value } } });
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNotificationsIdIsFound_data();
    void theNotificationsIdIsFound();
    void headersAreReadFromTheAnswer();
    void theClocksAreCompared_data();
    void theClocksAreCompared();
    void theClocksAreComparedInTheMiddleOfTheWay();
    void aDumpIsTheWire();
    void aDumpWithoutAnAnswerSaysWhy();
    void aDumpSaysWhatWasLeftOut();
    void onlyAnAcceptedNotificationHasAnId();
    void aDumpHidesTheSignature_data();
    void aDumpHidesTheSignature();
    void aDumpWithSecretsIsExact();
    void whatWasLeftOutIsCounted();
};

void TestExchange::theNotificationsIdIsFound_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("id");
    const QString id = u"0de2de92084545cfa6f5159cc54663b0-20181107001821-33331921-11"_s;
    const QByteArray lead = "https://ns.servicebus.windows.net/HUB/";
    QTest::newRow("a send") << QByteArray(lead + "messages/" + id.toLatin1()
                                          + "?api-version=2017-04")
                            << id;
    QTest::newRow("a newer id") << QByteArray(lead + "messages/NH-1?api-version=2020-06")
                                << u"NH-1"_s;
    QTest::newRow("to a handle") << QByteArray(lead + "messages/NH-1?api-version=2020-06&direct")
                                 << u"NH-1"_s;
    QTest::newRow("a batch, whose id is not $batch")
        << QByteArray(lead + "messages/$batch/NH-2?api-version=2020-06&direct") << u"NH-2"_s;
    QTest::newRow("a schedule") << QByteArray(lead
                                              + "schedulednotifications/0de2_2026_1_2_QNHQueue7-S3"
                                                "?api-version=2020-06")
                                << u"0de2_2026_1_2_QNHQueue7-S3"_s;
    QTest::newRow("without a query") << QByteArray(lead + "messages/a-1") << u"a-1"_s;
    QTest::newRow("a path alone") << QByteArray("/HUB/messages/a-1?x=/y/z") << u"a-1"_s;
    QTest::newRow("a scheme of its own") << QByteArray("sb://ns/HUB/messages/a-1?x") << u"a-1"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestExchange::theNotificationsIdIsFound()
{
    QFETCH(QByteArray, location);
    QTEST(hub::notificationId(withHeader("location", location)), "id");
    QCOMPARE(hub::notificationId(withHeader("Content-Location", location)), QString());
    QCOMPARE(hub::notificationId({}), QString());
}

void TestExchange::headersAreReadFromTheAnswer()
{
    QCOMPARE(hub::responseHeader(withHeader("TrackingId", "t-1"), "trackingid"), u"t-1"_s);
    QCOMPARE(hub::responseHeader(withHeader("TrackingId", "t-1"), "Date"), QString());
    QCOMPARE(hub::responseHeader({}, "TrackingId"), QString());
}

void TestExchange::theClocksAreCompared_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("known");
    QTest::addColumn<double>("skew"); // within a second
    QTest::newRow("the same") << QByteArray("Tue, 24 Nov 2026 10:15:00 GMT") << true << 0.0;
    QTest::newRow("ours is ten minutes ahead")
        << QByteArray("Tue, 24 Nov 2026 10:05:00 GMT") << true << 600.0;
    QTest::newRow("ours is a day behind")
        << QByteArray("Wed, 25 Nov 2026 10:15:00 GMT") << true << -86400.0;
    QTest::newRow("no date") << QByteArray() << false << 0.0;
    QTest::newRow("a date in another form") << QByteArray("2026-11-24T10:15:00Z") << false << 0.0;
    QTest::newRow("a weekday that does not fit")
        << QByteArray("Mon, 24 Nov 2026 10:15:00 GMT") << false << 0.0;
}

void TestExchange::theClocksAreCompared()
{
    QFETCH(QByteArray, date);
    QFETCH(double, skew);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // names of days are English on the wire
    const auto found = hub::clockSkew(withHeader("Date", date));
    QLocale::setDefault(before);
    QTEST(found.has_value(), "known");
    if (found)
        QVERIFY2(std::abs(*found - skew) <= 1, qPrintable(QString::number(*found)));
}

void TestExchange::theClocksAreComparedInTheMiddleOfTheWay()
{
    Exchange exchange = withHeader("Date", "Tue, 24 Nov 2026 10:15:10 GMT");
    exchange.timings.total = 20000;
    QVERIFY(std::abs(*hub::clockSkew(exchange)) <= 1);
    exchange.startedAt = {};
    QVERIFY(!hub::clockSkew(exchange));
    QVERIFY(!hub::clockSkew({}));
}

void TestExchange::aDumpIsTheWire()
{
    const Exchange exchange = answered({ .status = 201,
                                         .reason = "Created",
                                         .headers = { { "A", "b" }, { "C", "d, e" } },
                                         .body = "text" });
    const QByteArray dump = hub::dump(exchange, hub::Reveal::No);
    QVERIFY(dump.startsWith("POST /orders/messages?api-version=2020-06 HTTP/1.1\r\nHost: "));
    QVERIFY(dump.endsWith("\r\n\r\n{\"aps\":{}}\r\n\r\nHTTP/1.1 201 Created\r\nA: b\r\nC: d, e\r\n"
                          "\r\ntext\r\n"));
    const Exchange bare = answered({ .status = 299, .version = "HTTP/1.0" });
    QVERIFY(hub::dump(bare, hub::Reveal::No).endsWith("\r\n\r\nHTTP/1.0 299\r\n\r\n"));
}

void TestExchange::aDumpWithoutAnAnswerSaysWhy()
{
    Exchange exchange = answered({});
    exchange.response.reset();
    exchange.error = hub::TransportError::ConnectionRefused;
    exchange.errorText = u"Connection refused"_s;
    QVERIFY(hub::dump(exchange, hub::Reveal::No).endsWith("{}}\r\n\r\n# Connection refused\r\n"));
}

void TestExchange::aDumpSaysWhatWasLeftOut()
{
    const Exchange exchange = answered({ .status = 201, .body = "text", .bodyBytes = 5004 });
    QVERIFY(hub::dump(exchange, hub::Reveal::No)
                .endsWith("\r\n\r\ntext\r\n# 5,000 more bytes of the body came and were left "
                          "out.\r\n"));
}

void TestExchange::onlyAnAcceptedNotificationHasAnId()
{
    const hub::Headers location{ { "Location", "https://demo.example/orders/messages/NH-1" } };
    QCOMPARE(hub::notificationId(answered({ .status = 201, .headers = location })), u"NH-1"_s);
    QCOMPARE(hub::notificationId(answered({ .status = 302, .headers = location })), QString());
    QCOMPARE(hub::notificationId(answered({ .status = 400, .headers = location })), QString());
}

void TestExchange::aDumpHidesTheSignature_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an answer that says nothing") << QByteArray("ok");
    QTest::newRow("an answer that echoes the token")
        << QByteArray("you sent SharedAccessSignature sr=a&sig=") + Signature + "&se=1";
    QTest::newRow("an answer that echoes the bare signature")
        << QByteArray("<td>") + Signature + "</td>";
    QTest::newRow("an answer that echoes it decoded") << QByteArray("signature was ") + Decoded;
    QTest::newRow("an answer that echoes it several times")
        << QByteArray(Decoded) + ' ' + Signature + ' ' + Decoded;
}

void TestExchange::aDumpHidesTheSignature()
{
    QFETCH(QByteArray, body);
    Exchange exchange =
        answered({ .status = 400, .headers = { { "X-Echo", body } }, .body = body });
    exchange.error = hub::TransportError::Cut;
    exchange.errorText = QString::fromLatin1(body);
    const QByteArray dump = hub::dump(exchange, hub::Reveal::No);
    QVERIFY(!dump.contains(Signature));
    QVERIFY(!dump.contains(Decoded));
    QVERIFY(!dump.contains(Key));
    QVERIFY(dump.contains("&sig=[redacted]&se=1800000000"));
}

void TestExchange::aDumpWithSecretsIsExact()
{
    const QByteArray echo = QByteArray("sig=") + Signature;
    const Exchange exchange = answered({ .status = 400, .body = echo });
    const QByteArray dump = hub::dump(exchange, hub::Reveal::Yes);
    QCOMPARE(dump.count(Signature), 2);
    QVERIFY(!dump.contains("[redacted]"));
    QVERIFY(!dump.contains(Key));
}

void TestExchange::whatWasLeftOutIsCounted()
{
    const HttpResponse response{ .body = "abc", .bodyBytes = 10 };
    QCOMPARE(response.omittedBytes(), 7);
}

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
