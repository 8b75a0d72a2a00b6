// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/outcome.h"

#include <QRegularExpression>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using hub::DeviceResult;
using hub::DeviceVerdict;
using hub::Outcome;

namespace {

constexpr char Sent[] = "The Notification was successfully sent to the Push Notification System";
constexpr char Lead[] = "<NotificationOutcome "
                        "xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/"
                        "connect\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">";

/// A whole outcome around \a inside.
QByteArray whole(const QByteArray &inside)
{
    return Lead + inside + "</NotificationOutcome>";
}

QByteArray resultXml(const QByteArray &handle)
{
    return "<RegistrationResult><ApplicationPlatform>apple</ApplicationPlatform><PnsHandle>"
        + handle + "</PnsHandle><RegistrationId>1-2-3</RegistrationId><Outcome>" + Sent
        + "</Outcome></RegistrationResult>";
}

DeviceResult apple(const QString &handle)
{
    return { u"apple"_s, handle, u"1-2-3"_s, QString::fromLatin1(Sent) };
}

} // namespace

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFormIsRead_data();
    void everyFormIsRead();
    void whatIsNoOutcomeIsRefused_data();
    void whatIsNoOutcomeIsRefused();
    void tenThousandResultsAreRead();
    void everyTextHasItsVerdict_data();
    void everyTextHasItsVerdict();
    void aVerdictIsSaidInWords_data();
    void aVerdictIsSaidInWords();
    void anExchangeHasAnOutcomeOrNot_data();
    void anExchangeHasAnOutcomeOrNot();
};

void TestOutcome::everyFormIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray counts = "<Success>1</Success><Failure>0</Failure>";
    const Outcome one{ 1, 0, { apple(u"AABB"_s) } };
    QTest::newRow("one device") << whole(counts + "<Results>" + resultXml("AABB") + "</Results>")
                                << one;
    QTest::newRow("on lines of its own, with blanks")
        << whole("\n  <Success> 1 </Success>\n  <Failure>\n0</Failure>\n  <Results>\n    "
                 + resultXml("AABB") + "\n  </Results>\n")
        << one;
    QTest::newRow("with a declaration")
        << QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                      + whole(counts + "<Results>" + resultXml("AABB") + "</Results>"))
        << one;
    QTest::newRow("with a declaration that says utf-16 though the bytes are UTF-8")
        << QByteArray("<?xml version=\"1.0\" encoding=\"utf-16\"?>"
                      + whole(counts + "<Results>" + resultXml("\xC3\xA9") + "</Results>"))
        << Outcome{ 1, 0, { apple(u"\u00E9"_s) } };
    QTest::newRow("with a byte order mark")
        << QByteArray("\xEF\xBB\xBF" + whole(counts + "<Results/>")) << Outcome{ 1, 0, {} };
    QTest::newRow("nobody, results nil")
        << whole("<Success>0</Success><Failure>0</Failure><Results i:nil=\"true\"/>") << Outcome();
    QTest::newRow("nobody, results empty")
        << whole("<Success>0</Success><Failure>0</Failure><Results></Results>") << Outcome();
    QTest::newRow("nobody, no results")
        << whole("<Success>0</Success><Failure>0</Failure>") << Outcome();
    QTest::newRow("no namespace") << QByteArray(
        "<NotificationOutcome><Success>2</Success><Failure>3</Failure></NotificationOutcome>")
                                  << Outcome{ 2, 3, {} };
    QTest::newRow("results before the counts")
        << whole("<Results>" + resultXml("AABB") + "</Results>" + counts) << one;
    QTest::newRow("elements that nobody knows")
        << whole("<New><Success>9</Success></New>" + counts + "<Results><Other>x</Other>"
                 + resultXml("AABB") + "</Results>")
        << one;
    QTest::newRow("a handle with escapes")
        << whole(counts + "<Results>" + resultXml("https://a/?b=1&amp;c=2") + "</Results>")
        << Outcome{ 1, 0, { apple(u"https://a/?b=1&c=2"_s) } };
    QTest::newRow("a result without children")
        << whole("<Failure>1</Failure><Results><RegistrationResult/></Results>")
        << Outcome{ 0, 1, { { u"Unknown"_s, u"Unknown"_s, u"Unknown"_s, u"UnknownError"_s } } };
    QTest::newRow("a result with empty children")
        << whole("<Failure>1</Failure><Results><RegistrationResult><ApplicationPlatform/>"
                 "<PnsHandle></PnsHandle><RegistrationId i:nil=\"true\"/><Outcome/>"
                 "</RegistrationResult></Results>")
        << Outcome{ 0, 1, { { u"Unknown"_s, u"Unknown"_s, u"Unknown"_s, u"UnknownError"_s } } };
    QTest::newRow("a result with its children in another order")
        << whole("<Results><RegistrationResult><Outcome>BadChannel</Outcome><PnsHandle>h"
                 "</PnsHandle></RegistrationResult></Results>")
        << Outcome{ 0, 0, { { u"Unknown"_s, u"h"_s, u"Unknown"_s, u"BadChannel"_s } } };
    const Outcome debug{ 1, 1, { { u"gcm"_s, u"h"_s, u"1-2"_s, u"Ok"_s } } };
    QTest::newRow("the JSON of the portal")
        << QByteArray("{\"properties\":{\"success\":1,\"failure\":1,\"results\":[{"
                      "\"applicationPlatform\":\"gcm\",\"pnsHandle\":\"h\","
                      "\"registrationId\":\"1-2\",\"outcome\":\"Ok\"}]}}")
        << debug;
    QTest::newRow("the JSON without its shell, blanks around it")
        << QByteArray("\n {\"success\":1,\"failure\":1,\"results\":[{"
                      "\"applicationPlatform\":\"gcm\",\"pnsHandle\":\"h\","
                      "\"registrationId\":\"1-2\",\"outcome\":\"Ok\"}]}\n")
        << debug;
    QTest::newRow("JSON with a result that has nothing")
        << QByteArray("{\"results\":[{}]}")
        << Outcome{ 0, 0, { { u"Unknown"_s, u"Unknown"_s, u"Unknown"_s, u"UnknownError"_s } } };
    QTest::newRow("JSON with nobody")
        << QByteArray("{\"properties\":{\"success\":0,\"failure\":0,\"results\":[]}}") << Outcome();
}

void TestOutcome::everyFormIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    const auto read = Outcome::parse(body);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->success, outcome.success);
    QCOMPARE(read->failure, outcome.failure);
    QCOMPARE(read->results.size(), outcome.results.size());
    for (qsizetype i = 0; i < outcome.results.size(); ++i) {
        QCOMPARE(read->results.at(i).platform, outcome.results.at(i).platform);
        QCOMPARE(read->results.at(i).handle, outcome.results.at(i).handle);
        QCOMPARE(read->results.at(i).registrationId, outcome.results.at(i).registrationId);
        QCOMPARE(read->results.at(i).outcome, outcome.results.at(i).outcome);
    }
}

void TestOutcome::whatIsNoOutcomeIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << 0 << u"line 1"_s;
    QTest::newRow("plain text") << QByteArray("hello") << 0 << u"not well formed"_s;
    QTest::newRow("another document")
        << QByteArray("<Error><Code>401</Code></Error>") << 0 << u"“Error”"_s;
    const QByteArray cut = Lead + QByteArray("\n<Success>1</Success><Fail");
    QTest::newRow("cut in an element's name") << cut << int(cut.size()) << u"line 2, column 25"_s;
    const QByteArray inResult = Lead + QByteArray("<Results><RegistrationResult><PnsHandle>A");
    QTest::newRow("cut inside a result") << inResult << int(inResult.size()) << u"line 1"_s;
    const QByteArray open = Lead + QByteArray("<Success>1</Success>");
    QTest::newRow("cut before its end") << open << int(open.size()) << u"line 1"_s;
    const QByteArray crossed = Lead + QByteArray("<Success>1</Failure>");
    QTest::newRow("crossed elements") << crossed << int(crossed.size()) << u"line 1"_s;
    QTest::newRow("JSON without results")
        << QByteArray("{\"success\":1}") << 0 << u"without an outcome's results"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"results\":[") << 12 << u"JSON"_s;
}

void TestOutcome::whatIsNoOutcomeIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    QFETCH(int, offset);
    const auto outcome = Outcome::parse(body);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().part, u"outcome"_s);
    QVERIFY2(outcome.error().message.contains(word), qPrintable(outcome.error().message));
    // The reader may stop a sign before or behind the fault.
    QVERIFY2(std::abs(int(outcome.error().offset) - offset) <= 1,
             qPrintable(QString::number(outcome.error().offset)));
}

void TestOutcome::tenThousandResultsAreRead()
{
    QByteArray results;
    for (int i = 0; i < 10000; ++i)
        results += resultXml(QByteArray::number(i));
    const auto outcome = Outcome::parse(
        whole("<Success>10000</Success><Failure>0</Failure><Results>" + results + "</Results>"));
    QVERIFY(outcome);
    QCOMPARE(outcome->results.size(), 10000);
    QCOMPARE(outcome->results.last(), apple(u"9999"_s));
}

// protocol.md 7.2 and 7.3
void TestOutcome::everyTextHasItsVerdict_data()
{
    QTest::addColumn<DeviceVerdict>("verdict");
    using enum DeviceVerdict;
    const auto row = [](const char *text, DeviceVerdict verdict) {
        QTest::newRow(text) << verdict;
    };
    row(Sent, Accepted);
    row("the notification was SUCCESSFULLY SENT to the push notification system", Accepted);
    row("Success", Accepted);
    row("The Push Notification System handle for the registration is invalid", BadHandle);
    row("The Token obtained from the Token Provider is wrong", WrongCredentials);
    row("The Token obtained from the Token Provider is invalid", RefusedCredentials);
    row("The Notification payload is invalid", BadPayload);
    row("The notification size is too large", TooLarge);
    row("Invalid Credentials", RefusedCredentials);
    row("Invalid PNS credentials", RefusedCredentials);
    row("Skipped", Skipped);
    row("BadChannel", BadHandle);
    row("ExpiredChannel", BadHandle);
    row("WrongToken", BadHandle);
    row("WrongChannel", WrongCredentials);
    row("InvalidToken", RefusedCredentials);
    row("InvalidCredentials", RefusedCredentials);
    row("InvalidNotificationFormat", BadPayload);
    row("InvalidNotificationSize", TooLarge);
    row("PnsUnreachable", Unreachable);
    row("PnsUnavailable", Unreachable);
    row("PnsServerError", Unreachable);
    row("PnsInterfaceError", Unreachable);
    row("Throttled", Throttled);
    row("ChannelThrottled", Throttled);
    row("ChannelDisconnected", Unreachable);
    row("Dropped", Dropped);
    row("TokenProviderInterfaceError", Unreachable);
    row("TokenProviderUnreachable", Unreachable);
    row("UnknownError", Unknown);
    row("RefreshToken", Unknown);
    row("NoTargets", Unknown);
    row("AbandonedNotificationMessages", Unknown);
    row("Unsuccessful", Unknown);
    row(" ", Unknown);
    row("something new", Unknown);
}

void TestOutcome::everyTextHasItsVerdict()
{
    QTEST(hub::verdictOf(QString::fromLatin1(QTest::currentDataTag())), "verdict");
}

void TestOutcome::aVerdictIsSaidInWords_data()
{
    QTest::addColumn<DeviceVerdict>("verdict");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("text");
    using enum DeviceVerdict;
    const auto row = [](DeviceVerdict verdict, const char *platform, const char *text) {
        QTest::newRow(text) << verdict << QString::fromLatin1(platform) << QString::fromUtf8(text);
    };
    row(Accepted, "apple", "Accepted by Apple");
    row(Accepted, "FcmV1", "Accepted by Google");
    row(Accepted, "nokiax", "Accepted by nokiax");
    row(BadHandle, "apple", "Handle not valid here");
    row(WrongCredentials, "apple", "Credentials are for another app");
    row(RefusedCredentials, "windows", "Credentials refused by Windows");
    row(BadPayload, "adm", "Payload refused by Amazon");
    row(TooLarge, "adm", "Payload too large");
    row(Throttled, "windows", "Held back by Windows");
    row(Unreachable, "gcm", "Google did not answer");
    row(Skipped, "gcm", "Skipped, same handle twice");
    row(Dropped, "windows", "Dropped by Windows");
    row(Unknown, "windows", "Refused, no reason given");
}

void TestOutcome::aVerdictIsSaidInWords()
{
    QFETCH(DeviceVerdict, verdict);
    QFETCH(QString, platform);
    QTEST(hub::verdictText(verdict, platform), "text");
}

void TestOutcome::anExchangeHasAnOutcomeOrNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("has");
    const QByteArray body = whole("<Success>1</Success><Failure>0</Failure>");
    QTest::newRow("created") << 201 << body << true;
    QTest::newRow("ok") << 200 << body << true;
    QTest::newRow("an error with the body of an outcome") << 400 << body << false;
    QTest::newRow("an empty body") << 201 << QByteArray() << false;
    QTest::newRow("a body of blanks") << 201 << QByteArray(" \r\n") << false;
    QTest::newRow("a body that is cut") << 201 << body.chopped(3) << false;
    QTest::newRow("something else") << 201 << QByteArray("<a/>") << false;
}

void TestOutcome::anExchangeHasAnOutcomeOrNot()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    hub::Exchange exchange;
    QVERIFY(!hub::toOutcome(exchange));
    exchange.response = hub::HttpResponse{ .status = status, .body = body };
    QTEST(hub::toOutcome(exchange).has_value(), "has");
}

QTEST_APPLESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
