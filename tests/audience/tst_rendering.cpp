// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/rendering.h"
#include "audience/templatevalue.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using audience::Rendering;
using hub::Platform;

/// protocol.md 6, sentence by sentence.
class TestRendering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aValueBecomes_data();
    void aValueBecomes();
    void aValueIsRefused_data();
    void aValueIsRefused();
    void aBodyBecomes_data();
    void aBodyBecomes();
    void aBodyIsRefused_data();
    void aBodyIsRefused();
    void missingPropertiesAreToldWithTheirPlace();
    void aMissingPropertyIsFoundInThePayload();
    void headersAndExpiryAreFilledIn();
    void aRefusedHeaderIsNamed();
    void aPayloadOverTheLimitIsAFault();
    void whatThePushServiceRefusesIsAFault_data();
    void whatThePushServiceRefusesIsAFault();
    void theDeclarationOfDotNetIsTaken();
    void propertiesAreRead_data();
    void propertiesAreRead();
    void propertiesAreRefused_data();
    void propertiesAreRefused();
};

namespace {

audience::Properties sample()
{
    return *audience::Properties::read(R"json({"title": "Breaking <news> & \"more\"", "n": "7",
        "word": "rain", "text": "seven", "q": "a b&c/ü", "Zero": "007", "it": "it's\nhere"})json");
}

/// Xiaomi is the platform of which no rules are known.
Rendering rendered(const QString &body, Platform platform = Platform::Xiaomi)
{
    hub::RegistrationTemplate one;
    one.body = body;
    return render(one, platform, sample());
}

/// The value as it stands in a JSON template.
Rendering renderedValue(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return rendered(u"{\"v\":\"%1\"}"_s.arg(escaped));
}

} // namespace

void TestRendering::aValueBecomes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &value, const char *expected) {
        QTest::newRow(name) << value << QByteArray(expected);
    };
    row("plain text stays", u"Hello"_s, R"("Hello")");
    row("an expression within text is not one", u"Hi $(word)"_s, R"x("Hi $(word)")x");
    row("a value that begins with a quote is text", u"'a'"_s, R"("'a'")");
    row("a property", u"$(word)"_s, R"("rain")");
    row("names compare without case", u"$(WORD)"_s, R"("rain")");
    row("blanks round a name", u"$( word )"_s, R"("rain")");
    row("a missing one is empty", u"$(nothing)"_s, R"("")");
    row("the first characters", u"$(word, 2)"_s, R"("ra")");
    row("no characters", u"$(word, 0)"_s, R"("")");
    row("more than there are", u"$(word, 99)"_s, R"("rain")");
    row("dots count among the characters", u".(text, 4)"_s, R"("s...")");
    row("no dots when nothing is cut", u".(text, 5)"_s, R"("seven")");
    row("dots alone when there is no more room", u".(text, 2)"_s, R"("..")");
    row("for an address", u"%(q)"_s, R"("a%20b%26c%2F%C3%BC")");
    row("a number", u"#(n)"_s, "7");
    row("a concatenation", u"{'Hi ' + $(word)+\"!\"}"_s, R"("Hi rain!")");
    row("blanks are free within braces", u"{ $(word)  +  'x' }"_s, R"("rainx")");
    row("a doubled quote", u"{'it''s ' + $(word)}"_s, R"("it's rain")");
    row("a dollar as text", u"{'$5 off'}"_s, R"("$5 off")");
    row("dots within braces", u"{.(text, 4) + '!'}"_s, R"("s...!")");
    row("a default that is needed", u"$(no:{none, (yet)})"_s, R"x("none, (yet)")x");
    row("a default that is not", u"$(word:{none})"_s, R"("rain")");
    row("escapes in a default", u"$(no:{a\\}b\\\\c})"_s, R"("a}b\\c")");
    row("a default that is cut", u".(no:{abcdef}, 5)"_s, R"("ab...")");
    row("a default for a number", u"#(no:{1})"_s, "1");
    row("JSON is escaped", u"$(title)"_s, R"("Breaking <news> & \"more\"")");
}

void TestRendering::aValueBecomes()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    const Rendering rendering = renderedValue(value);
    QVERIFY2(!rendering.fault, rendering.fault ? qPrintable(rendering.fault->message) : "");
    QCOMPARE(rendering.payload, QByteArray("{\"v\":" + expected + "}"));
}

void TestRendering::aValueIsRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("offset");
    QTest::newRow("a dollar that is meant as one") << u"$5 off"_s << 0;
    QTest::newRow("a dot at the start") << u".NET"_s << 0;
    QTest::newRow("a hash at the start") << u"#1"_s << 0;
    QTest::newRow("$body is no property") << u"$body"_s << 0;
    QTest::newRow("braces around a word") << u"{x}"_s << 1;
    QTest::newRow("text behind the expression") << u"$(word) now"_s << 7;
    QTest::newRow("no closing bracket") << u"$(word"_s << 6;
    QTest::newRow("no name") << u"$()"_s << 2;
    QTest::newRow("a hyphen in a name") << u"$(a-b)"_s << 3;
    QTest::newRow("a name of 121 characters")
        << QString(u"$("_s + QString(121, u'a') + u")"_s) << 2;
    QTest::newRow("dots without a number") << u".(word)"_s << 0;
    QTest::newRow("an address with a number") << u"%(word, 3)"_s << 0;
    QTest::newRow("a number of characters that is none") << u"$(word, x)"_s << 8;
    QTest::newRow("a number within braces") << u"{'a' + #(n)}"_s << 7;
    QTest::newRow("another sign than plus") << u"{'a' - $(n)}"_s << 5;
    QTest::newRow("braces that are not closed") << u"{'a' + $(n)"_s << 11;
    QTest::newRow("text behind the braces") << u"{'a'} b"_s << 5;
    QTest::newRow("a text that is not closed") << u"{'a}"_s << 1;
    QTest::newRow("a token of two characters") << u"{'a' + ''}"_s << 7;
    QTest::newRow("nothing in braces") << u"{}"_s << 1;
    QTest::newRow("a default that is not closed") << u"$(a:{b)"_s << 3;
}

void TestRendering::aValueIsRefused()
{
    QFETCH(QString, value);
    const auto parsed = audience::TemplateValue::parse(value);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().part, u"template"_s);
    QTEST(int(parsed.error().offset), "offset");
    QVERIFY(renderedValue(value).fault);
}

void TestRendering::aBodyBecomes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(expected);
    };
    row("JSON keeps order, blanks, numbers and escapes",
        R"json({ "z": "$(word)", "a": [1.50, "é", "\u00e9"] })json",
        R"json({ "z": "rain", "a": [1.50, "é", "\u00e9"] })json");
    row("an expression may be written with escapes", R"json({"a":"\u0024(word)"})json",
        R"json({"a":"rain"})json");
    row("a key is never an expression", R"json({"$(word)" : "x"})json",
        R"json({"$(word)" : "x"})json");
    row("XML is escaped in text and attributes",
        R"xml(<toast launch="$(title)"><text>$(title)</text></toast>)xml",
        "<toast launch=\"Breaking &lt;news&gt; &amp; &quot;more&quot;\">"
        "<text>Breaking &lt;news&gt; &amp; &quot;more&quot;</text></toast>");
    row("single quotes and line breaks stay within an attribute", "<a b='$(it)'>$(it)</a>",
        "<a b='it&apos;s&#10;here'>it's\nhere</a>");
    row("an expression may be written with references", "<a b='{&quot;x&quot; + $(n)}'/>",
        "<a b='x7'/>");
    row("what stands round it stays", "<?xml version=\"1.0\"?><!-- $(x) --><a\n b = '1' />",
        "<?xml version=\"1.0\"?><!-- $(x) --><a\n b = '1' />");
    row("CDATA is an element's text", "<a><![CDATA[$(title, 10)]]></a>", "<a>Breaking &lt;</a>");
    row("CDATA without an expression stays", "<a><![CDATA[<b>]]></a>", "<a><![CDATA[<b>]]></a>");
    row("prefixes of XML stay",
        R"xml(<wp:N xmlns:wp="WPNotification"><wp:T>$(word)</wp:T></wp:N>)xml",
        R"xml(<wp:N xmlns:wp="WPNotification"><wp:T>rain</wp:T></wp:N>)xml");
    row("the example of the protocol",
        R"xml(<toast><text id="1">{'News: ' + .(title, 11)}</text></toast>)xml",
        R"xml(<toast><text id="1">News: Breaking...</text></toast>)xml");
}

void TestRendering::aBodyBecomes()
{
    QFETCH(QByteArray, body);
    const Rendering rendering = rendered(QString::fromUtf8(body));
    QVERIFY2(!rendering.fault, rendering.fault ? qPrintable(rendering.fault->message) : "");
    QTEST(rendering.payload, "expected");
}

void TestRendering::aBodyIsRefused_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("neither XML nor JSON") << u"hello"_s << u"neither"_s;
    QTest::newRow("XML that is not closed") << u"<toast><text>"_s << u"neither"_s;
    QTest::newRow("JSON that is not closed") << u"{\"a\":\"b\""_s << u"neither"_s;
    QTest::newRow("a list") << u"[\"$(word)\"]"_s << u"neither"_s;
    QTest::newRow("nothing") << QString() << u"neither"_s;
    QTest::newRow("entities of its own")
        << u"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"_s << u"document type"_s;
    QTest::newRow("a number in XML") << u"<badge value=\"#(n)\"/>"_s << u"badge/@value"_s;
    QTest::newRow("a word as a number") << u"{\"a\":\"#(word)\"}"_s << u"a: "_s;
    QTest::newRow("a number that JSON does not know") << u"{\"a\":\"#(zero)\"}"_s << u"a: "_s;
    QTest::newRow("a missing number") << u"{\"a\":\"#(no)\"}"_s << u"a: "_s;
    QTest::newRow("a bad expression in JSON") << u"{\"a\":{\"b\":[0,\"$5\"]}}"_s << u"a.b[1]: "_s;
    QTest::newRow("a bad expression in XML") << u"<a><b>$5</b></a>"_s << u"a/b: "_s;
}

void TestRendering::aBodyIsRefused()
{
    QFETCH(QString, body);
    QFETCH(QString, says);
    const Rendering rendering = rendered(body);
    QVERIFY(rendering.fault);
    QVERIFY2(rendering.fault->message.contains(says), qPrintable(rendering.fault->message));
    QVERIFY(rendering.payload.isEmpty());
}

void TestRendering::missingPropertiesAreToldWithTheirPlace()
{
    const Rendering rendering =
        rendered(u"<a x='$(one)'><b>{$(word) + $(Two)}</b><b>$(three:{3})</b></a>"_s);
    QVERIFY(!rendering.fault);
    QCOMPARE(rendering.missing.size(), 3);
    QCOMPARE(rendering.missing.at(0), (audience::MissingProperty{ u"one"_s, u"a/@x"_s, false, 6 }));
    QCOMPARE(rendering.missing.at(1), (audience::MissingProperty{ u"Two"_s, u"a/b"_s, false, 11 }));
    QCOMPARE(rendering.missing.at(2).name, u"three"_s);
    QVERIFY(rendering.missing.at(2).hasDefault);
    QCOMPARE(rendering.asked, (QStringList{ u"one"_s, u"word"_s, u"two"_s, u"three"_s }));
}

void TestRendering::aMissingPropertyIsFoundInThePayload()
{
    const Rendering rendering =
        rendered(u"{\"first\":\"$(title)\",\"aps\":{\"alert\":\"{'é' + $(no)}\"}}"_s);
    QCOMPARE(rendering.missing.size(), 1);
    QCOMPARE(rendering.missing.first().place, u"aps.alert"_s);
    const QByteArray from = rendering.payload.mid(rendering.missing.first().offset);
    QCOMPARE(from, QByteArray("é\"}}"));
}

void TestRendering::headersAndExpiryAreFilledIn()
{
    hub::RegistrationTemplate body;
    body.body = u"{\"aps\":{}}"_s;
    body.headers = { { "apns-priority", "$(n)" }, { "apns-collapse-id", "{'c-' + $(lost)}" } };
    body.expiry = u"$(n)"_s;
    const Rendering rendering = render(body, Platform::Apple, sample());
    QVERIFY(!rendering.fault);
    QCOMPARE(hub::headerValue(rendering.headers, "apns-priority"), QByteArray("7"));
    QCOMPARE(hub::headerValue(rendering.headers, "apns-collapse-id"), QByteArray("c-"));
    QCOMPARE(rendering.expiry, u"7"_s);
    QCOMPARE(rendering.missing,
             (QList<audience::MissingProperty>{ { u"lost"_s, u"apns-collapse-id"_s, false, -1 } }));
}

void TestRendering::aRefusedHeaderIsNamed()
{
    hub::RegistrationTemplate body;
    body.body = u"<toast/>"_s;
    body.headers = { { "X-WNS-Type", "#(n)" } };
    const Rendering refused = render(body, Platform::Windows, sample());
    QVERIFY(refused.fault);
    QVERIFY(refused.fault->message.startsWith(u"X-WNS-Type: "_s));
    body.headers.clear();
    const Rendering lacking = render(body, Platform::Windows, sample());
    QVERIFY(lacking.fault);
    QVERIFY(lacking.fault->message.endsWith(u"needs the header X-WNS-Type."_s));
    QVERIFY(!render(body, Platform::FcmV1, sample()).fault);
}

void TestRendering::aPayloadOverTheLimitIsAFault()
{
    const auto padded = [](int length) {
        return QString(u"{\"aps\":{\"a\":\"%1\"}}"_s.arg(QString(length - 16, u'x')));
    };
    QVERIFY(!rendered(padded(4096), Platform::Apple).fault);
    const Rendering over = rendered(padded(4097), Platform::Apple);
    QVERIFY(over.fault);
    QVERIFY2(over.fault->message.contains(u"4,097 of 4,096"_s), qPrintable(over.fault->message));
    QCOMPARE(over.payload.size(), 4097);
}

void TestRendering::whatThePushServiceRefusesIsAFault_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Platform platform, const QString &body,
                        const QString &says) { QTest::newRow(name) << platform << body << says; };
    const QString toast =
        u"<toast><visual><binding template='%1'><text>$(word)</text></binding></visual></toast>"_s;
    row("an alert", Platform::Apple, u"{\"aps\":{\"alert\":\"$(word)\"}}"_s, {});
    row("no aps", Platform::Apple, u"{\"alert\":\"$(word)\"}"_s, u"`aps`"_s);
    row("a message", Platform::FcmV1, u"{\"message\":{\"data\":{\"a\":\"$(n)\"}}}"_s, {});
    row("no message", Platform::FcmV1, u"{\"data\":{}}"_s, u"`message`"_s);
    row("a target", Platform::FcmV1, u"{\"message\":{\"token\":\"x\"}}"_s, u"`token`"_s);
    row("a number as data", Platform::FcmV1, u"{\"message\":{\"data\":{\"a\":\"#(n)\"}}}"_s,
        u"texts"_s);
    row("a channel in the wrong place", Platform::FcmV1,
        u"{\"message\":{\"android\":{\"channel_id\":\"x\"}}}"_s, u"`channel_id`"_s);
    row("no data", Platform::Adm, u"{}"_s, u"`data`"_s);
    row("no title", Platform::Baidu, u"{}"_s, u"`title`"_s);
    row("GCM", Platform::Gcm, u"{\"data\":{}}"_s, u"switched"_s);
    row("a toast", Platform::Windows, toast.arg(u"ToastGeneric"_s), {});
    row("a toast that there is not", Platform::Windows, toast.arg(u"ToastText05"_s),
        u"ToastText05"_s);
    row("a tile that is called a toast", Platform::Windows, u"<tile/>"_s, u"X-WNS-Type"_s);
    row("a toast of Windows Phone", Platform::WindowsPhone,
        u"<Notification xmlns='WPNotification'><Toast/></Notification>"_s, {});
    row("another document", Platform::WindowsPhone, u"<a/>"_s, u"wp:Notification"_s);
}

void TestRendering::whatThePushServiceRefusesIsAFault()
{
    QFETCH(Platform, platform);
    QFETCH(QString, says);
    QFETCH(QString, body);
    hub::RegistrationTemplate one;
    one.body = body;
    one.headers = { { "X-WNS-Type", "wns/toast" }, { "X-NotificationClass", "2" } };
    const Rendering rendering = render(one, platform, sample());
    QCOMPARE(rendering.fault.has_value(), !says.isEmpty());
    if (rendering.fault)
        QVERIFY2(rendering.fault->message.contains(says), qPrintable(rendering.fault->message));
}

void TestRendering::theDeclarationOfDotNetIsTaken()
{
    hub::RegistrationTemplate one;
    one.body = u"<?xml version=\"1.0\" encoding=\"utf-16\"?><toast a=\"é\">$(word)</toast>"_s;
    one.headers = { { "X-WNS-Type", "wns/toast" } };
    const Rendering rendering = render(one, Platform::Windows, sample());
    QVERIFY2(!rendering.fault, rendering.fault ? qPrintable(rendering.fault->message) : "");
    QVERIFY(rendering.payload.endsWith("<toast a=\"é\">rain</toast>"));
}

void TestRendering::propertiesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << QByteArray(R"({"P":"a\u00e9"})") << u"aé"_s;
    QTest::newRow("a whole number")
        << QByteArray(R"({"p":12345678901234567890})") << u"12345678901234567890"_s;
    QTest::newRow("a truth value") << QByteArray(R"({"p":true})") << u"true"_s;
    QTest::newRow("null is empty") << QByteArray(R"({"p":null})") << u""_s;
}

void TestRendering::propertiesAreRead()
{
    QFETCH(QByteArray, json);
    const auto properties = audience::Properties::read(json);
    QVERIFY(properties);
    QVERIFY(properties->value(u"p"_s));
    QTEST(*properties->value(u"p"_s), "value");
    QVERIFY(!properties->value(u"q"_s));
}

void TestRendering::propertiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an object within") << QByteArray(R"({"a":{"b":"c"}})");
    QTest::newRow("a list within") << QByteArray(R"({"a":["c"]})");
    QTest::newRow("a comma too many") << QByteArray(R"({"a":"b",})");
}

void TestRendering::propertiesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto properties = audience::Properties::read(json);
    QVERIFY(!properties);
    QCOMPARE(properties.error().part, u"body"_s);
}

QTEST_GUILESS_MAIN(TestRendering)
#include "tst_rendering.moc"
