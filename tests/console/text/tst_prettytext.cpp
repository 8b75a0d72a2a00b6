// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/explanations.h"
#include "console/text/prettytext.h"
#include "hub/request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace console;

class TestPrettyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bodiesAreSetOut_data();
    void bodiesAreSetOut();
    void whatDoesNotFitStaysAsItIs_data();
    void whatDoesNotFitStaysAsItIs();
    void bombsDoNotGrow_data();
    void bombsDoNotGrow();
    void factsAreRead_data();
    void factsAreRead();
    void everyHeaderOfARequestIsExplained();
    void headersAndStatusesAreExplained_data();
    void headersAndStatusesAreExplained();
};

void TestPrettyText::bodiesAreSetOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("pretty");

    const auto row = [](const char *name, const QByteArray &body, const QByteArray &pretty) {
        QTest::newRow(name) << body << pretty;
    };
    row("an object", R"({"a":1,"b":[true,null]})",
        "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}");
    row("names keep their order", R"({"z":1,"a":2})", "{\n  \"z\": 1,\n  \"a\": 2\n}");
    row("numbers keep their digits", "[1.50,1e400,12345678901234567890]",
        "[\n  1.50,\n  1e400,\n  12345678901234567890\n]");
    row("names that occur twice stay", R"({"a":1,"a":2})", "{\n  \"a\": 1,\n  \"a\": 2\n}");
    row("empty brackets stay together", "{\"a\":[ ],\"b\":{ }}", "{\n  \"a\": [],\n  \"b\": {}\n}");
    row("signs in strings are text", R"(["a,{[:]}","\"\\"])",
        "[\n  \"a,{[:]}\",\n  \"\\\"\\\\\"\n]");
    row("white space is made anew", "{ \"a\"  :\n\t1 }", "{\n  \"a\": 1\n}");
    row("elements", "<a><b>x</b><c/></a>", "<a>\n  <b>x</b>\n  <c/>\n</a>");
    row("white space between elements is made anew", "<a>\n\n<b>x</b> </a>",
        "<a>\n  <b>x</b>\n</a>");
    row("a declaration", "<?xml version=\"1.0\"?><a/>", "<?xml version=\"1.0\"?>\n<a/>");
    row("attributes keep their quotes", "<a b='1>2' c=\"3\"><d/></a>",
        "<a b='1>2' c=\"3\">\n  <d/>\n</a>");
    row("entities stay", "<a>&lt;&#65;&x;</a>", "<a>&lt;&#65;&x;</a>");
    row("text with elements stays on its line", "<a>one <b>two</b> <i/></a>",
        "<a>one <b>two</b> <i/></a>");
    row("CDATA is text", "<a><b><![CDATA[<x>]]></b></a>", "<a>\n  <b><![CDATA[<x>]]></b>\n</a>");
    row("a comment has its line", "<a><!-- <b> --><c/></a>", "<a>\n  <!-- <b> -->\n  <c/>\n</a>");
    row("an empty element in two tags", "<a><b></b></a>", "<a>\n  <b></b>\n</a>");
    row("a document type", "<!DOCTYPE a [<!ENTITY x \"y>\">]><a/>",
        "<!DOCTYPE a [<!ENTITY x \"y>\">]>\n<a/>");
    row("UTF-16 becomes UTF-8", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10), "<a/>");
    row("plain text", "a { b", "a { b");
}

void TestPrettyText::bodiesAreSetOut()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, pretty);
    QCOMPARE(prettyBody(body), pretty);
    QCOMPARE(prettyBody(pretty), pretty);
}

void TestPrettyText::whatDoesNotFitStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : { "{\"a\":1", "{\"a\":[1}", "[1]]", "{\"a", "[\"\\", "<a><b></a>x",
                              "<a", "<a></a></b>", "<a><!-- x</a>", "<a>text", "{", "<" })
        QTest::newRow(body) << QByteArray(body);
}

void TestPrettyText::whatDoesNotFitStaysAsItIs()
{
    QFETCH(QByteArray, body);
    // Tags are counted, not compared: what is shown may be set out, but nothing gets lost.
    const auto ink = [](QByteArray text) { return text.replace(" ", "").replace("\n", ""); };
    QCOMPARE(ink(prettyBody(body)), ink(body));
}

void TestPrettyText::bombsDoNotGrow_data()
{
    QTest::addColumn<QByteArray>("body");
    constexpr int Depth = 200000;
    QTest::newRow("brackets in brackets") << QByteArray(Depth, '[') + QByteArray(Depth, ']');
    QTest::newRow("elements in elements")
        << QByteArray("<a>").repeated(Depth) + QByteArray("</a>").repeated(Depth);
}

void TestPrettyText::bombsDoNotGrow()
{
    QFETCH(QByteArray, body);
    QVERIFY(prettyBody(body).size() <= 4 * body.size() + 1024 * 1024 + 200);
}

void TestPrettyText::factsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isUtf8");
    QTest::addColumn<int>("nuls");
    QTest::addColumn<int>("language");

    const auto row = [](const char *name, const QByteArray &body, bool isUtf8, int nuls,
                        EditorLanguage language) {
        QTest::newRow(name) << body << isUtf8 << nuls << int(language);
    };
    row("JSON", " {\"a\":1}", true, 0, EditorLanguage::Json);
    row("JSON behind a byte order mark", "\xEF\xBB\xBF[1]", true, 0, EditorLanguage::Json);
    row("XML", "\n<a/>", true, 0, EditorLanguage::Xml);
    row("XML in UTF-16", QByteArray("\xFF\xFE<\0a\0", 6), false, 2, EditorLanguage::Xml);
    row("text", "moved", true, 0, EditorLanguage::Plain);
    row("Latin-1", "Z\xFCrich", false, 0, EditorLanguage::Plain);
    row("NUL bytes", QByteArray("a\0b\0", 4), true, 2, EditorLanguage::Plain);
    row("nothing", {}, true, 0, EditorLanguage::Plain);
}

void TestPrettyText::factsAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isUtf8);
    QFETCH(int, nuls);
    QFETCH(int, language);
    const BodyFacts facts = factsOf(body);
    QCOMPARE(facts.isUtf8, isUtf8);
    QCOMPARE(int(facts.nuls), nuls);
    QCOMPARE(int(facts.language), language);
}

void TestPrettyText::everyHeaderOfARequestIsExplained()
{
    const auto address = hub::HubAddress::make(QUrl(u"https://ns.example.org/"_s), u"orders"_s);
    const auto token = hub::SasToken::sign(u"https://ns.example.org/"_s, u"rule"_s,
                                           base::Secret("key"), 4000000000);
    for (const hub::Platform platform : hub::allPlatforms()) {
        hub::Request request;
        request.notification.platform = platform;
        request.notification.payload = "{}";
        request.target = *hub::TagExpression::parse(u"a"_s);
        const auto http = hub::toHttp(request, *address, token);
        QVERIFY(http);
        for (const hub::Header &header : http->headers) {
            QVERIFY2(!headerExplanation(QString::fromLatin1(header.name)).isEmpty(),
                     header.name.constData());
        }
    }
}

void TestPrettyText::headersAndStatusesAreExplained_data()
{
    QTest::addColumn<QString>("text");
    for (const char *name :
         { "trackingid", "X-MS-ContinuationToken", "x-ms-version", "x-ms-correlation-request-id",
           "Retry-After", "Location", "ETag", "Strict-Transport-Security", "server",
           "Content-Length", "Content-Location", "ServiceBusNotification-ScheduleTime",
           "ServiceBusNotification-DeviceHandle", "P256DH", "X-WNS-Cache-Policy", "X-WNS-Anything",
           "apns-collapse-id", "If-Match", "X-MessageID" })
        QTest::newRow(name) << headerExplanation(QString::fromLatin1(name));
    for (const int status : { 200, 201, 204, 302, 400, 401, 403, 404, 408, 409, 410, 412,
                              413, 429, 500, 502, 503, 504, 418, 599, 299, 399, 100 })
        QTest::addRow("%d", status) << statusExplanation(status);
}

void TestPrettyText::headersAndStatusesAreExplained()
{
    QFETCH(QString, text);
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(!headerExplanation(u"X-Nobody-Knows"_s).endsWith(u'.'));
}

QTEST_MAIN(TestPrettyText)
#include "tst_prettytext.moc"
