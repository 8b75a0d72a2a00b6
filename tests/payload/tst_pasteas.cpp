// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/pasteas.h"
#include "payload/shellwords.h"
#include "payload/stringliteral.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;
using payload::Pasted;

Q_DECLARE_METATYPE(payload::Pasted::Kind)

namespace {

const QString Token = u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF"_s;
const QString Fcm = u"dK3_9aBcDeF:APA91bHun4MxP5egoKMwt2KZFBaFUH-1RYqx"_s;

} // namespace

class TestPasteAs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreRecognised_data();
    void textsAreRecognised();
    void aCurlCommandBecomesARequest_data();
    void aCurlCommandBecomesARequest();
    void aRawRequestIsRead();
    void whatARequestSaysOfTheSendIsCarried();
    void whatCannotBeTakenOverIsSaid_data();
    void whatCannotBeTakenOverIsSaid();
    void secretsStayOut();
    void literalsOfFourLanguages_data();
    void literalsOfFourLanguages();
    void shellQuoting_data();
    void shellQuoting();
    void anyTextIsSurvived();
};

void TestPasteAs::textsAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Pasted::Kind>("kind");
    QTest::addColumn<int>("platform"); // -1: none

    using Kind = Pasted::Kind;
    const int none = -1;
    QTest::newRow("nothing") << QString() << Kind::Text << none;
    QTest::newRow("words") << u"hello there"_s << Kind::Text << none;
    QTest::newRow("a web address") << u"https://example.com/a.png"_s << Kind::Text << none;
    QTest::newRow("a connection string")
        << u" \"Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=b=\" "_s
        << Kind::ConnectionString << none;
    QTest::newRow("an APNs token") << Token << Kind::Handle << int(Platform::Apple);
    QTest::newRow("63 digits are no token") << Token.chopped(1) << Kind::Text << none;
    QTest::newRow("a longer APNs token")
        << Token.repeated(2) << Kind::Handle << int(Platform::Apple);
    QTest::newRow("an APNs token of 160 digits")
        << QString(Token.repeated(2) + Token.first(32)) << Kind::Handle << int(Platform::Apple);
    QTest::newRow("202 digits are no token")
        << QString(Token.repeated(3) + Token.first(10)) << Kind::Text << none;
    QTest::newRow("a Baidu pair") << u"1100567890123456789-4617569384756102938"_s << Kind::Handle
                                  << int(Platform::Baidu);
    QTest::newRow("a telephone number") << u"0555-123456"_s << Kind::Text << none;
    QTest::newRow("an FCM token") << Fcm << Kind::Handle << int(Platform::FcmV1);
    QTest::newRow("a WNS channel") << u"https://db5p.notify.windows.com/?token=AwYAAAB"_s
                                   << Kind::Handle << int(Platform::Windows);
    QTest::newRow("an MPNS channel") << u"http://s.notify.live.net/u/1/db3/H2Q/abc"_s
                                     << Kind::Handle << int(Platform::WindowsPhone);
    QTest::newRow("an ADM id") << u"amzn1.adm-registration.v3.Y29tLmFtYXpvbg"_s << Kind::Handle
                               << int(Platform::Adm);
    QTest::newRow("a browser's endpoint")
        << u"https://updates.push.services.mozilla.com/wpush/v2/gAAA"_s << Kind::Handle
        << int(Platform::Browser);
    QTest::newRow("tokens, one a line")
        << QString(Token + u"\n" + Token + u"\n") << Kind::Handles << int(Platform::Apple);
    QTest::newRow("tokens of two platforms") << QString(Token + u"\n" + Fcm) << Kind::Text << none;
    QTest::newRow("a payload for Apple")
        << u"{\"aps\":{\"alert\":\"hi\"}}"_s << Kind::Payload << int(Platform::Apple);
    QTest::newRow("a payload for FCM v1")
        << u"{\"message\":{\"data\":{}}}"_s << Kind::Payload << int(Platform::FcmV1);
    QTest::newRow("a toast") << u"<toast><visual/></toast>"_s << Kind::Payload
                             << int(Platform::Windows);
    QTest::newRow("JSON of nobody") << u"{\"a\":1}"_s << Kind::Text << none;
    QTest::newRow("broken JSON") << u"{\"aps\":"_s << Kind::Text << none;
    QTest::newRow("a literal of a program")
        << u"var s = \"{\\\"aps\\\":{\\\"alert\\\":\\\"hi\\\"}}\";"_s << Kind::Literal
        << int(Platform::Apple);
    QTest::newRow("a literal that holds no payload") << u"\"hello\""_s << Kind::Text << none;
}

void TestPasteAs::textsAreRecognised()
{
    QFETCH(QString, text);
    QFETCH(Pasted::Kind, kind);
    QFETCH(int, platform);
    const Pasted pasted = payload::recognise(text);
    QCOMPARE(pasted.kind, kind);
    QCOMPARE(pasted.platform ? int(*pasted.platform) : -1, platform);
    QCOMPARE(pasted.what.isEmpty(), kind == Pasted::Kind::Text);
}

void TestPasteAs::aCurlCommandBecomesARequest_data()
{
    QTest::addColumn<QString>("command");

    const QString url =
        u"https://x.servicebus.windows.net/orders/messages/?api-version=2015-01&test"_s;
    QTest::newRow("long options and single quotes")
        << u"curl --request POST '%1' --header 'ServiceBusNotification-Format: apple' --header "
           "'ServiceBusNotification-Tags: a && b' --header 'X-Own: 1' --header 'Authorization: "
           "SharedAccessSignature sig=secret' --data '{\"aps\":{\"alert\":\"it is\"}}'"_s.arg(url);
    QTest::newRow("short options over several lines")
        << u"$ curl -X POST \"%1\" \\\n -H \"ServiceBusNotification-Format: apple\" \\\n -H "
           "\"ServiceBusNotification-Tags: a && b\" -H 'X-Own: 1' \\\n -d "
           "\"{\\\"aps\\\":{\\\"alert\\\":\\\"it is\\\"}}\""_s.arg(url);
    QTest::newRow("with = and without blanks")
        << u"curl --url=%1 -XPOST '-HServiceBusNotification-Format: apple' "
           "--header='ServiceBusNotification-Tags: a && b' -H'X-Own: 1' "
           "--data-raw='{\"aps\":{\"alert\":\"it is\"}}' -k -s"_s.arg(url);
    QTest::newRow("as a browser copies it")
        << u"curl '%1' -X 'POST' -H 'ServiceBusNotification-Format: apple' -H "
           "'ServiceBusNotification-Tags: a && b' -H 'X-Own: 1' --data-binary "
           "$'{\"aps\":{\"alert\":\"it is\"}}' --compressed"_s.arg(url);
    QTest::newRow("as Windows joins its lines")
        << u"curl.exe -X POST \"%1\" ^\r\n -H \"ServiceBusNotification-Format: apple\" ^\r\n -H "
           "\"ServiceBusNotification-Tags: a && b\" -H \"X-Own: 1\" --data-ascii "
           "\"{\\\"aps\\\":{\\\"alert\\\":\\\"it is\\\"}}\""_s.arg(url);
}

void TestPasteAs::aCurlCommandBecomesARequest()
{
    QFETCH(QString, command);
    const Pasted pasted = payload::recognise(command);
    QCOMPARE(pasted.kind, Pasted::Kind::Request);
    QCOMPARE(pasted.platform, std::optional(Platform::Apple));
    QCOMPARE(pasted.tags, u"a && b"_s);
    QVERIFY(pasted.testSend);
    QCOMPARE(pasted.payload, QByteArray("{\"aps\":{\"alert\":\"it is\"}}"));
    QCOMPARE(pasted.headers.size(), 1);
    QCOMPARE(pasted.headers.first().name, QByteArray("X-Own"));
    QCOMPARE(pasted.headers.first().value, QByteArray("1"));
}

void TestPasteAs::aRawRequestIsRead()
{
    const Pasted pasted = payload::recognise(
        u"POST /orders/messages/?api-version=2015-01&direct HTTP/1.1\r\nHost: x\r\n"
        "ServiceBusNotification-Format: fcmv1\r\nServiceBusNotification-DeviceHandle: %1\r\n"
        "Content-Type: application/json\r\nAuthorization: SharedAccessSignature sig=x\r\n\r\n"
        "{\"message\":{\"data\":{\"a\":\"b\"}}}"_s.arg(Fcm));
    QCOMPARE(pasted.kind, Pasted::Kind::Request);
    QCOMPARE(pasted.platform, std::optional(Platform::FcmV1));
    QCOMPARE(pasted.handles, QStringList{ Fcm });
    QVERIFY(!pasted.testSend);
    QVERIFY(pasted.headers.isEmpty());
    QCOMPARE(pasted.payload, QByteArray("{\"message\":{\"data\":{\"a\":\"b\"}}}"));
    // As .http files have it.
    const Pasted file =
        payload::recognise(u"POST https://x.servicebus.windows.net/orders/messages\n"
                           "ServiceBusNotification-Format: template\n\n{\"a\":\"b\"}"_s);
    QCOMPARE(file.platform, std::optional(Platform::Template));
    QCOMPARE(file.payload, QByteArray("{\"a\":\"b\"}"));
}

void TestPasteAs::whatARequestSaysOfTheSendIsCarried()
{
    const Pasted raw = payload::recognise(
        u"curl https://x.servicebus.windows.net/orders/messages -H 'ServiceBusNotification-Format: "
        "windows' -H 'X-WNS-Type: wns/raw' -H 'X-WNS-TTL: 60' -d 'order=7'"_s);
    QCOMPARE(raw.platform, std::optional(Platform::Windows));
    QCOMPARE(raw.payloadKind, std::optional(hub::PayloadKind::Raw));
    QCOMPARE(raw.headers.size(), 1);
    QVERIFY(raw.notes.isEmpty());
    const Pasted later = payload::recognise(
        u"curl https://x.servicebus.windows.net/orders/schedulednotifications -H "
        "'ServiceBusNotification-Format: apple' -H 'ServiceBusNotification-ScheduleTime: "
        "2026-12-24T18:00:00' -d '{\"aps\":{}}'"_s);
    QCOMPARE(later.scheduleAt,
             std::optional(QDateTime(QDate(2026, 12, 24), QTime(18, 0), Qt::UTC)));
    QVERIFY(later.headers.isEmpty());
    const Pasted browser = payload::recognise(
        u"POST /orders/messages?direct HTTP/1.1\nServiceBusNotification-Format: browser\n"
        "ServiceBusNotification-DeviceHandle: https://fcm.googleapis.com/fcm/send/x\n"
        "P256DH: BKey\nAuth: secret\n\n{\"title\":\"Hi\"}"_s);
    QCOMPARE(browser.handles.size(), 1);
    QCOMPARE(browser.p256dh, u"BKey"_s);
    QCOMPARE(browser.auth, u"secret"_s);
    QVERIFY(browser.headers.isEmpty());
}

void TestPasteAs::whatCannotBeTakenOverIsSaid_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("a file") << u"-d @order.json"_s << u"“order.json”, which was not read"_s
                            << QByteArray();
    QTest::newRow("a file as it is")
        << u"--data-binary '@my order.xml'"_s << u"“my order.xml”"_s << QByteArray();
    QTest::newRow("an @ that is none") << u"--data-raw '@x'"_s << QString() << QByteArray("@x");
    QTest::newRow("a time nobody can read")
        << u"-H 'ServiceBusNotification-ScheduleTime: soon' -d x"_s << u"go out at once"_s
        << QByteArray("x");
    QTest::newRow("a format nobody knows")
        << u"-H 'ServiceBusNotification-Format: fcm' -d x"_s << u"“fcm”"_s << QByteArray("x");
    QTest::newRow("a type nobody knows")
        << u"-H 'X-WNS-Type: wns/toad' -d x"_s << u"“wns/toad”"_s << QByteArray("x");
}

void TestPasteAs::whatCannotBeTakenOverIsSaid()
{
    QFETCH(QString, options);
    QFETCH(QString, note);
    QFETCH(QByteArray, payload);
    const Pasted pasted = payload::recognise(u"curl https://x/hub/messages "_s + options);
    QCOMPARE(pasted.kind, Pasted::Kind::Request);
    QCOMPARE(pasted.payload, payload);
    QCOMPARE(pasted.notes.size(), note.isEmpty() ? 0 : 1);
    QVERIFY2(pasted.notes.join(u' ').contains(note), qPrintable(pasted.notes.join(u' ')));
}

void TestPasteAs::secretsStayOut()
{
    const Pasted pasted = payload::recognise(
        u"curl https://x/ -H 'authorization: SharedAccessSignature sr=a&sig=TOPSECRET' -u "
        "me:TOPSECRET -d x"_s);
    QCOMPARE(pasted.kind, Pasted::Kind::Request);
    for (const hub::Header &header : pasted.headers)
        QVERIFY(!header.value.contains("TOPSECRET"));
    QVERIFY(!pasted.payload.contains("TOPSECRET"));
}

void TestPasteAs::literalsOfFourLanguages_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("value");

    QTest::newRow("C#, plain") << uR"("a \"b\" \\ \n \u00e9")"_s << u"a \"b\" \\ \n é"_s;
    QTest::newRow("C#, verbatim") << u"@\"a \"\"b\"\" \\ c\""_s << u"a \"b\" \\ c"_s;
    QTest::newRow("C#, interpolated and verbatim") << u"$@\"a \"\"b\"\"\""_s << u"a \"b\""_s;
    QTest::newRow("C#, raw over lines")
        << u"var s = \"\"\"\n    {\"a\": 1}\n    \"\"\";"_s << u"{\"a\": 1}"_s;
    QTest::newRow("C#, with a declaration") << u"string payload = \"x\";"_s << u"x"_s;
    QTest::newRow("Java, joined by +") << u"\"a\" +\n    \"b\\n\" + \"c\""_s << u"ab\nc"_s;
    QTest::newRow("Java, a text block")
        << u"String s = \"\"\"\n        {\n          \"a\": \"b\"\n        }\"\"\";"_s
        << u"{\n  \"a\": \"b\"\n}"_s;
    QTest::newRow("JavaScript, single quotes") << u"const s = 'it\\'s \"x\"';"_s << u"it's \"x\""_s;
    QTest::newRow("JavaScript, a template over lines")
        << u"`{\n  \"a\": 1\n}`"_s << u"{\n  \"a\": 1\n}"_s;
    QTest::newRow("JavaScript, a code point") << u"'\\x41\\u0042'"_s << u"AB"_s;
    QTest::newRow("TypeScript, with a type") << u"let s: string = 'x',"_s << u"x"_s;
    QTest::newRow("Python, raw") << u"r'a\\n'"_s << u"a\\n"_s;
    QTest::newRow("Python, triple single quotes") << u"s = '''{\"a\": 1}'''"_s << u"{\"a\": 1}"_s;
    QTest::newRow("Python, bytes") << u"b\"x\\t\""_s << u"x\t"_s;
    QTest::newRow("Python, long code point") << u"\"\\U0001F600\""_s << u"😀"_s;
    QTest::newRow("the argument of a call") << u"\"x\");"_s << u"x"_s;
    QTest::newRow("no literal") << u"hello"_s << QString();
    QTest::newRow("not closed") << u"\"hello"_s << QString();
    QTest::newRow("more behind it") << u"\"a\" is \"b\""_s << QString();
    QTest::newRow("a broken escape") << u"\"\\u00zz\""_s << QString();
}

void TestPasteAs::literalsOfFourLanguages()
{
    QFETCH(QString, literal);
    QFETCH(QString, value);
    const auto read = payload::literalValue(literal);
    QCOMPARE(read.value_or(QString()), value);
    QCOMPARE(read.has_value(), !value.isEmpty());
}

void TestPasteAs::shellQuoting_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("blanks") << u"  a\tb \n c "_s << QStringList{ u"a"_s, u"b"_s, u"c"_s };
    QTest::newRow("quotes inside a word") << u"a'b c'\"d\"e"_s << QStringList{ u"ab cde"_s };
    QTest::newRow("an empty word") << u"a '' b"_s << QStringList{ u"a"_s, QString(), u"b"_s };
    QTest::newRow("nothing is special in single quotes")
        << u"'\\n\"$x'"_s << QStringList{ u"\\n\"$x"_s };
    QTest::newRow("a quote in single quotes") << u"'it'\\''s'"_s << QStringList{ u"it's"_s };
    QTest::newRow("a backslash in double quotes")
        << u"\"a\\\"b\\\\c\\d\""_s << QStringList{ u"a\"b\\c\\d"_s };
    QTest::newRow("a line that goes on") << u"a \\\n b"_s << QStringList{ u"a"_s, u"b"_s };
    QTest::newRow("not closed") << u"a 'b"_s << QStringList();
}

void TestPasteAs::shellQuoting()
{
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    QCOMPARE(payload::shellWords(command).value_or(QStringList()), words);
}

void TestPasteAs::anyTextIsSurvived()
{
    for (const QString &text :
         { u"curl"_s, u"curl "_s, u"curl -H"_s, u"curl -d"_s, u"POST"_s, u"POST \n"_s, u"\"\"\""_s,
           u"@\""_s, u"\\"_s, u"'''"_s, u"{"_s, u"<"_s, u"<toast"_s, u"\"\\"_s, u"= = ="_s,
           QString(100000, u'('), QString(100000, u'{'), QString(u"\0\0"_s) })
        (void)payload::recognise(text);
}

QTEST_GUILESS_MAIN(TestPasteAs)
#include "tst_pasteas.moc"
