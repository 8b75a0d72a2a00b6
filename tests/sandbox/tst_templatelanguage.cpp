// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxcalls.h"
#include "sandbox/templatelanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The table of protocol.md 6.
class TestTemplateLanguage : public QObject
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
    void propertiesAreFlat();
    void aTemplateIsReadWithoutProperties_data();
    void aTemplateIsReadWithoutProperties();
    void refusalsAreEnglish();
};

namespace {

const sandbox::Properties Sample{ { u"title"_s, u"Breaking <news> & \"more\""_s },
                                  { u"n"_s, u"7"_s },
                                  { u"word"_s, u"rain"_s },
                                  { u"text"_s, u"seven"_s },
                                  { u"q"_s, u"a b&c/ü"_s },
                                  { u"odd"_s, u"a\u0001b"_s } };

/// Puts a word in front of each text.
class Babel : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"babel "_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestTemplateLanguage::aValueBecomes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain text stays") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("an expression within text is not one") << u"Hi $(word)"_s << u"Hi $(word)"_s;
    QTest::newRow("a value that begins with a quote is text") << u"'a'"_s << u"'a'"_s;
    QTest::newRow("a property") << u"$(word)"_s << u"rain"_s;
    QTest::newRow("names compare without case") << u"$(WORD)"_s << u"rain"_s;
    QTest::newRow("a missing one is empty") << u"$(nothing)"_s << QString();
    QTest::newRow("the first characters") << u"$(word, 2)"_s << u"ra"_s;
    QTest::newRow("no characters") << u"$(word, 0)"_s << QString();
    QTest::newRow("more than there are") << u"$(word, 99)"_s << u"rain"_s;
    QTest::newRow("dots count among the characters") << u".(text, 4)"_s << u"s..."_s;
    QTest::newRow("no dots when nothing is cut") << u".(text, 5)"_s << u"seven"_s;
    QTest::newRow("dots alone when there is no more room") << u".(text, 2)"_s << u".."_s;
    QTest::newRow("for an address") << u"%(q)"_s << u"a%20b%26c%2F%C3%BC"_s;
    QTest::newRow("a number") << u"#(n)"_s << u"7"_s;
    QTest::newRow("a concatenation") << u"{'Hi ' + $(word)+\"!\"}"_s << u"Hi rain!"_s;
    QTest::newRow("a doubled quote") << u"{'it''s ' + $(word)}"_s << u"it's rain"_s;
    QTest::newRow("a dollar as text") << u"{'$5 off'}"_s << u"$5 off"_s;
    QTest::newRow("a default that is needed") << u"$(no:{none, (yet)})"_s << u"none, (yet)"_s;
    QTest::newRow("a default that is not") << u"$(word:{none})"_s << u"rain"_s;
    QTest::newRow("escapes in a default") << u"$(no:{a\\}b\\\\c})"_s << u"a}b\\c"_s;
    QTest::newRow("a default that is cut") << u".(no:{abcdef}, 5)"_s << u"ab..."_s;
    QTest::newRow("a default for a number") << u"#(no:{1})"_s << u"1"_s;
}

void TestTemplateLanguage::aValueBecomes()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const auto expansion = sandbox::expandValue(value, Sample);
    QVERIFY2(expansion, expansion ? "" : qPrintable(expansion.error().message));
    QCOMPARE(expansion->text, expected);
    QCOMPARE(expansion->isNumber, value.startsWith(u'#'));
}

void TestTemplateLanguage::aValueIsRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("offset");
    QTest::newRow("a dollar that is meant as one") << u"$5 off"_s << 0;
    QTest::newRow("a dot at the start") << u".NET"_s << 0;
    QTest::newRow("a hash at the start") << u"#1"_s << 0;
    QTest::newRow("braces around a word") << u"{x}"_s << 1;
    QTest::newRow("text behind the expression") << u"$(word) now"_s << 7;
    QTest::newRow("no closing bracket") << u"$(word"_s << 6;
    QTest::newRow("no name") << u"$()"_s << 2;
    QTest::newRow("a hyphen in a name") << u"$(a-b)"_s << 3;
    QTest::newRow("dots without a number") << u".(word)"_s << 0;
    QTest::newRow("an address with a number") << u"%(word, 3)"_s << 0;
    QTest::newRow("a number of characters that is none") << u"$(word, x)"_s << 8;
    QTest::newRow("a number within braces") << u"{'a' + #(n)}"_s << 7;
    QTest::newRow("another sign than plus") << u"{'a' - $(n)}"_s << 5;
    QTest::newRow("braces that are not closed") << u"{'a' + $(n)"_s << 11;
    QTest::newRow("a text that is not closed") << u"{'a}"_s << 1;
    QTest::newRow("a token of two characters") << u"{'a' + ''}"_s << 7;
    QTest::newRow("a default that is not closed") << u"$(a:{b)"_s << 3;
    QTest::newRow("a word as a number") << u"#(word)"_s << 0;
    QTest::newRow("$body is no property") << u"$body"_s << 0;
}

void TestTemplateLanguage::aValueIsRefused()
{
    QFETCH(QString, value);
    const auto expansion = sandbox::expandValue(value, Sample);
    QVERIFY(!expansion);
    QCOMPARE(expansion.error().part, u"template"_s);
    QTEST(int(expansion.error().offset), "offset");
}

void TestTemplateLanguage::aBodyBecomes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("JSON keeps its order and is escaped")
        << QByteArray(R"json({ "z": "$(title)", "a": [1.50, "$(word)"] })json")
        << QByteArray(R"json({ "z": "Breaking <news> & \"more\"", "a": [1.50, "rain"] })json");
    QTest::newRow("a JSON number has no quotes")
        << QByteArray(R"json({"badge":"#(n)"})json") << QByteArray(R"json({"badge":7})json");
    QTest::newRow("a key is never an expression")
        << QByteArray(R"json({"$(word)" : "x"})json") << QByteArray(R"json({"$(word)" : "x"})json");
    QTest::newRow("an escaped quote does not end a JSON text")
        << QByteArray(R"json({"a":"\"$(word)"})json") << QByteArray(R"json({"a":"\"$(word)"})json");
    QTest::newRow("XML is escaped in text and attributes")
        << QByteArray(R"xml(<toast launch="$(title)"><text>$(title)</text></toast>)xml")
        << QByteArray("<toast launch=\"Breaking &lt;news&gt; &amp; &quot;more&quot;\">"
                      "<text>Breaking &lt;news&gt; &amp; &quot;more&quot;</text></toast>");
    QTest::newRow("the declaration of .NET over UTF-8")
        << QByteArray("<?xml version=\"1.0\" encoding=\"utf-16\"?><a b=\"é\">$(word)</a>")
        << QByteArray("<a b=\"é\">rain</a>");
    QTest::newRow("prefixes of XML stay")
        << QByteArray(R"xml(<wp:N xmlns:wp="WPNotification"><wp:T>$(word)</wp:T></wp:N>)xml")
        << QByteArray(R"xml(<wp:N xmlns:wp="WPNotification"><wp:T>rain</wp:T></wp:N>)xml");
}

void TestTemplateLanguage::aBodyBecomes()
{
    QFETCH(QByteArray, body);
    const auto result = sandbox::expandTemplate(body, Sample);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(*result, "expected");
}

void TestTemplateLanguage::aBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("neither XML nor JSON") << QByteArray("hello");
    QTest::newRow("XML that is not closed") << QByteArray("<toast><text>");
    QTest::newRow("JSON that is not closed") << QByteArray("{\"a\":\"b\"");
    QTest::newRow("a number in XML") << QByteArray("<badge value=\"#(n)\"/>");
    QTest::newRow("a bad expression in JSON") << QByteArray("{\"a\":\"$5\"}");
    QTest::newRow("a bad expression in XML") << QByteArray("<a>$5</a>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    QTest::newRow("a character that XML does not know") << QByteArray("<a>$(odd)</a>");
}

void TestTemplateLanguage::aBodyIsRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!sandbox::expandTemplate(body, Sample));
}

void TestTemplateLanguage::propertiesAreFlat()
{
    const auto flat = sandbox::readProperties(R"({"Title":"x","count":3,"on":true})");
    QVERIFY(flat);
    QCOMPARE(flat->value(u"title"_s), u"x"_s);
    QCOMPARE(flat->value(u"count"_s), u"3"_s);
    QCOMPARE(flat->value(u"on"_s), u"true"_s);
    QVERIFY(!sandbox::readProperties(R"({"a":{"b":1}})"));
    QVERIFY(!sandbox::readProperties(R"(["a"])"));
}

void TestTemplateLanguage::aTemplateIsReadWithoutProperties_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("a number that a send will bring")
        << QByteArray(R"json({"a":"#(count)"})json") << true;
    QTest::newRow("the rest of the language")
        << QByteArray(R"json({"a":"{.(a, 3) + 'b'}","b":"%(c)","c":"$(d:{e}, 2)"})json") << true;
    QTest::newRow("the declaration of .NET")
        << QByteArray("<?xml version=\"1.0\" encoding=\"utf-16\"?><a>$(b)</a>") << true;
    QTest::newRow("a number in XML") << QByteArray("<a>#(b)</a>") << false;
    QTest::newRow("no expression") << QByteArray(R"json({"a":"#1"})json") << false;
    QTest::newRow("a number with a length") << QByteArray(R"json({"a":"#(b, 1)"})json") << false;
    QTest::newRow("neither XML nor JSON") << QByteArray("a") << false;
}

void TestTemplateLanguage::aTemplateIsReadWithoutProperties()
{
    QFETCH(QByteArray, body);
    QTEST(!sandbox::templateBodyFault(body).has_value(), "isRight");
}

void TestTemplateLanguage::refusalsAreEnglish()
{
    Babel babel;
    QCoreApplication::installTranslator(&babel);
    const auto options = support::hubOptions();
    sandbox::SandboxHub hub(options);
    sandbox::Call call = support::appleSend(options);
    support::setHeader(call, "ServiceBusNotification-Tags", "a && ");
    const QByteArray tags = hub.react(call).answer.body;
    support::setHeader(call, "ServiceBusNotification-Tags", {});
    support::setHeader(call, "ServiceBusNotification-Format", "template");
    call.body = R"({"a":{}})";
    const QByteArray properties = hub.react(call).answer.body;
    const auto value = sandbox::valueFault(u"$5"_s);
    const auto body = sandbox::templateBodyFault("<a>");
    QCoreApplication::removeTranslator(&babel);
    QVERIFY2(tags.contains("not valid at the position") && !tags.contains("babel"),
             tags.constData());
    QVERIFY2(properties.contains("invalid. The property a is not a text"), properties.constData());
    QCOMPARE(value->message, u"Expected a reference such as `$(name)` here."_s);
    QCOMPARE(body->message, u"The template is neither XML nor JSON."_s);
}

QTEST_GUILESS_MAIN(TestTemplateLanguage)
#include "tst_templatelanguage.moc"
