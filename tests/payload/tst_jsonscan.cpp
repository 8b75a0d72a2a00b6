// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/jsonscan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace payload;

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void malformedTextIsNamedWhereItBreaks_data();
    void malformedTextIsNamedWhereItBreaks();
    void wellFormedTextPasses_data();
    void wellFormedTextPasses();
    void oddButAllowedIsAWarning_data();
    void oddButAllowedIsAWarning();
    void messagesArePlainSentences_data();
    void messagesArePlainSentences();
    void depthEndsAt512();
    void nodesKnowTheirPlace();
    void everyPrefixOfAPayloadIsSurvived();
};

void TestJsonScan::malformedTextIsNamedWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    const auto row = [](const char *name, const QByteArray &text, const char *rule, int line,
                        int column) {
        QTest::newRow(name) << text << QString::fromLatin1(rule) << line << column;
    };
    row("only blanks", " \n\t ", "json-empty", 1, 1);
    row("xml instead of json", "\n<toast/>", "json-is-xml", 2, 1);
    row("comma missing between members", "{\n  \"a\": 1\n  \"badge\": 2\n}", "json-comma-missing",
        3, 3);
    row("comma missing between items", "[1\n 2]", "json-comma-missing", 2, 2);
    row("comma missing before an object", "[{} {}]", "json-comma-missing", 1, 5);
    row("comma before the closing brace", "{\"a\": 1,\n}", "json-comma-extra", 1, 8);
    row("comma before the closing bracket", "[1, 2, ]", "json-comma-extra", 1, 6);
    row("two commas", "[1,, 2]", "json-comma-extra", 1, 3);
    row("comma first", "[, 1]", "json-value-missing", 1, 2);
    row("comma first in an object", "{,}", "json-value-missing", 1, 2);
    row("colon missing", "{\n\"title\" \"x\"}", "json-colon-missing", 2, 1);
    row("equals sign for the colon", "{\"a\" = 1}", "json-colon-missing", 1, 2);
    row("value missing before a brace", "{\"a\": }", "json-value-missing", 1, 2);
    row("value missing before a comma", "{\"a\": , \"b\": 1}", "json-value-missing", 1, 2);
    row("value missing at the end", "{\"a\":", "json-value-missing", 1, 2);
    row("semicolon for the comma", "{\"a\": 1; \"b\": 2}", "json-unexpected", 1, 8);
    row("two colons", "{\"a\":: 1}", "json-unexpected", 1, 6);
    row("name without quotes", "{title: 1}", "json-name", 1, 2);
    row("number as a name", "{1: 1}", "json-name", 1, 2);
    row("name in single quotes", "{'a': 1}", "json-quote", 1, 2);
    row("value in single quotes", "{\"a\": 'x'}", "json-quote", 1, 7);
    row("typographic quote", "{\"a\": \xE2\x80\x9Cx\xE2\x80\x9D}", "json-quote", 1, 7);
    row("no-break space",
        "{\"a\":\xC2\xA0"
        "1}",
        "json-odd-blank", 1, 6);
    row("zero width space", "{\n\xE2\x80\x8B\"a\": 1}", "json-odd-blank", 2, 1);
    row("word without quotes", "{\"a\": hello}", "json-word", 1, 7);
    row("capital True", "{\"a\": True}", "json-word", 1, 7);
    row("None of Python", "[None]", "json-word", 1, 2);
    row("undefined", "[undefined]", "json-word", 1, 2);
    row("NaN", "[NaN]", "json-word", 1, 2);
    row("cut off word", "[tru]", "json-word", 1, 2);
    row("line comment", "{ // note\n}", "json-comment", 1, 3);
    row("block comment", "{\"a\": 1 /* note */}", "json-comment", 1, 9);
    row("comment after the end", "{} // note", "json-comment", 1, 4);
    row("hash comment", "# note\n{}", "json-comment", 1, 1);
    row("string not closed at the end of the line", "{\n \"a\": \"x\n}", "json-string-open", 2, 7);
    row("string not closed at the end of the text", "[\"x", "json-string-open", 1, 2);
    row("backslash at the very end", "[\"x\\", "json-string-open", 1, 2);
    row("tab in a string", "[\"a\tb\"]", "json-control-character", 1, 4);
    row("control character in a string", "[\"a\x01\"]", "json-control-character", 1, 4);
    row("unknown escape", "[\"C:\\dir\"]", "json-escape", 1, 5);
    row("escape of a character of two bytes", "[\"\\\xC3\xA4\"]", "json-escape", 1, 3);
    row("short \\u", "[\"\\u12\"]", "json-escape", 1, 3);
    row("\\u with other letters", "[\"\\u12G4\"]", "json-escape", 1, 3);
    row("number with a leading zero", "[01]", "json-number", 1, 2);
    row("number with a plus", "[+1]", "json-number", 1, 2);
    row("number that begins with a point", "[.5]", "json-number", 1, 2);
    row("number that ends with a point", "[1.]", "json-number", 1, 2);
    row("exponent without digits", "[1e]", "json-number", 1, 2);
    row("exponent with a sign only", "[1e+]", "json-number", 1, 2);
    row("only a minus", "[-]", "json-number", 1, 2);
    row("minus infinity", "[-Infinity]", "json-number", 1, 2);
    row("hexadecimal number", "[0x10]", "json-number", 1, 2);
    row("number with letters", "[12abc]", "json-number", 1, 2);
    row("number with two points", "[1.2.3]", "json-number", 1, 2);
    row("object never closed", "{\n \"a\": {\n  \"b\": 1\n", "json-close-missing", 2, 7);
    row("array never closed", "[1,", "json-close-missing", 1, 1);
    row("only a brace", "{", "json-close-missing", 1, 1);
    row("closed by the other bracket", "{\"a\": [1\n}", "json-close-wrong", 2, 1);
    row("empty array closed by a brace", "[}", "json-close-wrong", 1, 2);
    row("one brace too many", "{}\n}", "json-close-extra", 2, 1);
    row("only a closing bracket", "]", "json-unexpected", 1, 1);
    row("two documents", "{}\n{}", "json-after-end", 2, 1);
    row("word after the end", "{} x", "json-after-end", 1, 4);
    row("column counts characters, not bytes", "{\"\xC3\xA4\xF0\x9F\x98\x80\": x}", "json-word", 1,
        8);
    row("lines end at CR LF", "{\r\n\"a\": x}", "json-word", 2, 6);
    row("lines end at CR alone", "{\r\r\"a\": x}", "json-word", 3, 6);
    row("NUL byte", QByteArray("{\"a\": \"\0\"}", 10), "text-nul", 1, 8);
    row("NUL byte after the end", QByteArray("{}\0", 3), "text-nul", 1, 3);
    row("Latin-1 instead of UTF-8", "{\"a\": \"Z\xFCrich\"}", "text-not-utf8", 1, 9);
    row("overlong UTF-8", "[\"\xC0\xAF\"]", "text-not-utf8", 1, 3);
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "text-not-utf8", 1, 3);
    row("cut UTF-8", "[\"\xF0\x9F\x98\"]", "text-not-utf8", 1, 3);
    row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", "text-not-utf8", 1, 3);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "text-not-utf8", 1, 1);
}

void TestJsonScan::malformedTextIsNamedWhereItBreaks()
{
    QFETCH(QByteArray, text);
    const JsonScan scan = scanJson(text);
    QVERIFY(!scan.root);
    QCOMPARE(scan.findings.size(), 1);
    const Finding &finding = scan.findings.first();
    QCOMPARE(finding.severity, Finding::Severity::Error);
    QTEST(finding.rule, "rule");
    QTEST(finding.line, "line");
    QTEST(finding.column, "column");
    QVERIFY(finding.offset + finding.length <= text.size());
    QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
    QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
}

void TestJsonScan::wellFormedTextPasses_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{
        "{}",
        "[]",
        " { } ",
        "{\"a\":1}",
        "{\"\":\"\"}",
        "0",
        "-0",
        "-0.0",
        "1",
        "10",
        "1.5",
        "0.10",
        "1e5",
        "1E5",
        "1e+5",
        "1e-5",
        "1.5E+05",
        "-1.25e-07",
        "123456789012345678901234567890",
        "1e999",
        "[0,1 , 2]",
        "true",
        "false",
        "null",
        "[true,false,null]",
        "\"\"",
        "\"a\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u00e4\"",
        "\"\\u00E4\"",
        "\"\\u0000\"",
        "\"\\ud83d\\ude00\"",
        "\"\xF0\x9F\x98\x80\"",
        "\"\xC3\xA4\xE2\x82\xAC\"",
        "\"\x7F\"",
        "\"\xEF\xBF\xBF\"",
        "\"\xE2\x80\xA8\"",
        "\"// no comment\"",
        "\"{{orderNo}} 'single'\"",
        "{\"a\":{\"b\":{\"c\":[{}]}}}",
        "[[],[[]],{}]",
        "\r\n{\r\n\t\"a\" : [ 1 ] ,\r\n\t\"b\" : null\r\n}\r\n",
        "{\"a\":1,\"A\":2}",
        "{\"aps\":{\"alert\":\"hi\",\"badge\":0}}",
        "[\"a\",\"b\"]",
        "{\"a\":-1,\"b\":1e0}",
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.toPercentEncoding().constData()) << text;
}

void TestJsonScan::wellFormedTextPasses()
{
    QFETCH(QByteArray, text);
    const JsonScan scan = scanJson(text);
    QVERIFY2(scan.findings.isEmpty(), qPrintable(scan.findings.value(0).message));
    QVERIFY(scan.root.has_value());
    QCOMPARE(scan.root->length, text.trimmed().size());
}

void TestJsonScan::oddButAllowedIsAWarning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("name twice") << QByteArray("{\"a\": 1,\n \"a\": 2}") << u"json-name-twice"_s << 2
                                << 2;
    QTest::newRow("name twice, once escaped")
        << QByteArray("{\"a\": 1, \"\\u0061\": 2}") << u"json-name-twice"_s << 1 << 10;
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBF{}") << u"text-byte-order-mark"_s << 1 << 1;
    QTest::newRow("half a pair") << QByteArray("[\"\\ud83d\"]") << u"json-half-pair"_s << 1 << 2;
    QTest::newRow("pair the wrong way round")
        << QByteArray("[\"\\ude00\\ud83d\"]") << u"json-half-pair"_s << 1 << 2;
}

void TestJsonScan::oddButAllowedIsAWarning()
{
    QFETCH(QByteArray, text);
    const JsonScan scan = scanJson(text);
    QVERIFY(scan.root.has_value());
    QCOMPARE(scan.findings.size(), 1);
    QCOMPARE(scan.findings.first().severity, Finding::Severity::Warning);
    QTEST(scan.findings.first().rule, "rule");
    QTEST(scan.findings.first().line, "line");
    QTEST(scan.findings.first().column, "column");
}

void TestJsonScan::messagesArePlainSentences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");

    QTest::newRow("missing comma") << QByteArray("{\"a\": {\n\n\n\n\n\n\n}\"badge\": 1}")
                                   << u"A comma is missing before \"badge\", line 8."_s;
    QTest::newRow("comma too many")
        << QByteArray("[1,\n]") << u"There is a comma too many before the closing ], line 1."_s;
    QTest::newRow("never closed") << QByteArray("{\n\"a\": [\n1")
                                  << u"The [ of line 2 is never closed."_s;
    QTest::newRow("wrong bracket")
        << QByteArray("{\n\"a\": [1\n}") << u"The [ of line 2 is closed by } in line 3."_s;
    QTest::newRow("name twice")
        << QByteArray("{\"a\": 1,\n\"a\": 2}")
        << u"\"a\" in line 2 is there already, in line 1. Services take one "
           "of the two, mostly the last."_s;
    QTest::newRow("leading zero") << QByteArray("[007]")
                                  << u"007 starts with a 0, which numbers may not, line 1."_s;
    QTest::newRow("text with an argument sign in it")
        << QByteArray("{\"a\": 1 \"%1%2\": 2}") << u"A comma is missing before \"%1%2\", line 1."_s;
    QTest::newRow("long names are cut")
        << QByteArray("[1 \"" + QByteArray(100, 'x') + "\"]")
        << u"A comma is missing before \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…, line 1."_s;
}

void TestJsonScan::messagesArePlainSentences()
{
    QFETCH(QByteArray, text);
    const JsonScan scan = scanJson(text);
    QCOMPARE(scan.findings.size(), 1);
    QTEST(scan.findings.first().message, "message");
}

void TestJsonScan::depthEndsAt512()
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(scanJson(nested(512)).root.has_value());
    const JsonScan deep = scanJson(nested(513));
    QVERIFY(!deep.root);
    QCOMPARE(deep.findings.first().rule, u"json-depth"_s);
    QCOMPARE(deep.findings.first().offset, 512);
    QVERIFY(!scanJson(QByteArray(1'000'000, '{')).root);
    QVERIFY(!scanJson(QByteArray(1'000'000, '[')).root);
}

void TestJsonScan::nodesKnowTheirPlace()
{
    const QByteArray text = "{ \"aps\": {\"badge\": 12}, \"x\": [true, \"\\u00e4\"] }";
    const JsonScan scan = scanJson(text);
    QVERIFY(scan.root.has_value());
    const JsonNode *aps = scan.root->find(u"aps");
    QVERIFY(aps);
    QCOMPARE(text.sliced(aps->offset, aps->length), "{\"badge\": 12}");
    const JsonNode *badge = aps->find(u"badge");
    QVERIFY(badge);
    QCOMPARE(badge->type, JsonNode::Type::Number);
    QCOMPARE(badge->text, u"12"_s);
    QCOMPARE(text.sliced(badge->offset, badge->length), "12");
    const JsonNode *list = scan.root->find(u"x");
    QVERIFY(list);
    QCOMPARE(list->items.size(), size_t(2));
    QCOMPARE(list->items[1].text, u"ä"_s);
    QVERIFY(!scan.root->find(u"y"));
}

void TestJsonScan::everyPrefixOfAPayloadIsSurvived()
{
    const QByteArray text =
        "{\"aps\":{\"alert\":{\"title\":\"\xC3\xA4\\u00e4\"},\"badge\":-1.5e+3},"
        "\"x\":[true,null,\"\\ud83d\\ude00\"]}";
    QVERIFY(scanJson(text).root.has_value());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const JsonScan scan = scanJson(text.first(i));
        QVERIFY(!scan.root);
        QVERIFY(hasErrors(scan.findings));
    }
}

QTEST_APPLESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
