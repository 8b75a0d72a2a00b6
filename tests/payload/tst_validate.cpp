// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/validate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace payload;
using hub::PayloadKind;
using hub::Platform;

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void brokenXmlIsNamedWhereItBreaks_data();
    void brokenXmlIsNamedWhereItBreaks();
    void goodPayloadsPass_data();
    void goodPayloadsPass();
    void theElementsAreAlwaysChecked_data();
    void theElementsAreAlwaysChecked();
    void aFixOfUtf16IsUtf16();
    void aRawHeaderOnAToastIsTold();
    void offsetsOfXmlAreBytes_data();
    void offsetsOfXmlAreBytes();
    void sizesSayHowMuchIsOver();
    void thousandsOfFindingsAreCut();
};

namespace {

using Kind = std::optional<PayloadKind>;

/// What is found without the schemas, whose rules have a point in their names: those are
/// tst_schema's.
QList<Finding> readable(const hub::Notification &notification)
{
    QList<Finding> findings = validate(notification);
    findings.removeIf([](const Finding &finding) { return finding.rule.contains(u'.'); });
    return findings;
}

QByteArray sized(qsizetype size)
{
    const QByteArray start = "{\"a\":\"";
    return start + QByteArray(size - start.size() - 2, 'x') + "\"}";
}

} // namespace

void TestValidate::findsWhatIsWrong_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("expected"); // severity letter and rule

    const auto row = [](const char *name, Platform platform, Kind kind, const QByteArray &payload,
                        const QStringList &expected) {
        QTest::newRow(name) << platform << kind << payload << expected;
    };
    row("empty payload", Platform::Apple, {}, "", { u"E payload-empty"_s });
    row("empty raw payload", Platform::Windows, PayloadKind::Raw, "", { u"E payload-empty"_s });
    row("broken JSON", Platform::Apple, {}, "{\"aps\" {}}", { u"E json-colon-missing"_s });
    row("JSON list", Platform::Apple, {}, "[1]", { u"E json-not-object"_s });
    row("JSON text for Baidu", Platform::Baidu, {}, "\"hi\"", { u"E json-not-object"_s });
    row("double name", Platform::Apple, {}, "{\"aps\":{\"badge\":1,\"badge\":2}}",
        { u"W json-name-twice"_s });
    row("FCM v1 without message", Platform::FcmV1, {}, "{\"notification\":{}}", {});
    row("FCM v1 with a text as message", Platform::FcmV1, {}, "{\"message\":\"hi\"}", {});
    row("nested property", Platform::Template, {}, "{\"a\":\"x\",\"b\":{}}",
        { u"E template-nested"_s });
    row("list property", Platform::Template, {}, "{\"a\":[\"x\"]}", { u"E template-nested"_s });
    row("number property", Platform::Template, {}, "{\"a\":1}", { u"W template-not-text"_s });
    row("true property", Platform::Template, {}, "{\"a\":true}", { u"W template-not-text"_s });
    row("template list", Platform::Template, {}, "[]", { u"E json-not-object"_s });
    row("toast sent as tile", Platform::Windows, PayloadKind::Tile, "<toast/>",
        { u"W kind-root"_s });
    row("other root sent as toast", Platform::Windows, PayloadKind::Toast, "<order/>",
        { u"W kind-root"_s });
    row("unknown root", Platform::Windows, {}, "<order/>", { u"E kind-unknown"_s });
    row("JSON without a kind", Platform::Windows, {}, "{}", { u"E kind-unknown"_s });
    row("JSON sent as toast", Platform::Windows, PayloadKind::Toast, "{}",
        { u"E xml-before-root"_s });
    row("broken XML", Platform::Windows, {}, "<toast>", { u"E xml-close-missing"_s });
    row("phone without the namespace", Platform::WindowsPhone, {},
        "<Notification><Toast/></Notification>", { u"E kind-unknown"_s, u"H retired"_s });
    row("phone with an unknown child", Platform::WindowsPhone, {},
        "<wp:Notification xmlns:wp=\"WPNotification\"><wp:Badge/></wp:Notification>",
        { u"E kind-unknown"_s, u"H retired"_s });
    row("phone toast sent as tile", Platform::WindowsPhone, PayloadKind::Tile,
        "<wp:Notification xmlns:wp=\"WPNotification\"><wp:Toast/></wp:Notification>",
        { u"W kind-root"_s, u"H retired"_s });
    row("gcm is retired", Platform::Gcm, {}, "{\"data\":{}}", { u"H retired"_s });
    row("one byte over Apple's limit", Platform::Apple, {}, sized(4097), { u"E size-platform"_s });
    row("raw over Windows' limit", Platform::Windows, PayloadKind::Raw, QByteArray(5001, 'x'),
        { u"E size-platform"_s });
    row("over FCM's limit", Platform::FcmV1, {}, sized(4097), { u"E size-platform"_s });
    row("over a browser's limit", Platform::Browser, {}, sized(3994), { u"E size-platform"_s });
    row("over Amazon's limit", Platform::Adm, {}, sized(6145), { u"E size-platform"_s });
    row("over what Baidu is said to take", Platform::Baidu, {}, sized(4097),
        { u"W size-platform"_s });
    row("over what Xiaomi is said to take", Platform::Xiaomi, {}, sized(4097),
        { u"W size-platform"_s });
    row("over the old service's limit", Platform::Gcm, {}, sized(4097),
        { u"W size-platform"_s, u"H retired"_s });
    row("raw over 1 KB for a phone", Platform::WindowsPhone, PayloadKind::Raw,
        QByteArray(1025, 'x'), { u"W size-platform"_s, u"H retired"_s });
    row("raw of 1 KB for a phone", Platform::WindowsPhone, PayloadKind::Raw, QByteArray(1024, 'x'),
        { u"H retired"_s });
    row("a document type", Platform::Windows, {}, "<!DOCTYPE toast><toast/>",
        { u"H xml-doctype"_s });
    row("a document type that is elsewhere", Platform::Windows, {},
        "<!DOCTYPE toast SYSTEM \"a>b.dtd\"><toast/>", { u"W xml-doctype"_s });
    row("a document type with declarations", Platform::Windows, {},
        "<!DOCTYPE toast [<!ENTITY a \"b\">]><toast>&a;</toast>", { u"W xml-doctype"_s });
    row("an entity with elements", Platform::Windows, {},
        "<!DOCTYPE toast [<!ENTITY a \"<text/>\">]><toast>&a;</toast>",
        { u"W xml-doctype"_s, u"W xml-not-checked"_s });
    row("an entity with another one", Platform::Windows, {},
        "<!DOCTYPE toast [<!ENTITY b 'x'><!ENTITY a '&b;'>]><toast launch='&a;'/>",
        { u"W xml-doctype"_s, u"W xml-not-checked"_s });
    row("nested too deep", Platform::Windows, {},
        "<toast>" + QByteArray("<a>").repeated(250) + QByteArray("</a>").repeated(250) + "</toast>",
        { u"W xml-depth"_s });
    row("nested too deep, twice", Platform::Windows, {},
        "<toast>" + QByteArray("<a>").repeated(200) + "<b c='>'><!-- </b> --><d/></b><e/>"
            + QByteArray("</a>").repeated(200) + "</toast>",
        { u"W xml-depth"_s, u"W xml-depth"_s });
    row("over what a hub takes", Platform::Apple, {}, sized(64 * 1024 + 1), { u"E size-hub"_s });
    row("template over what a hub takes", Platform::Template, {}, sized(64 * 1024 + 1),
        { u"E size-hub"_s });
}

void TestValidate::findsWhatIsWrong()
{
    QFETCH(Platform, platform);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, payload);
    QStringList found;
    for (const Finding &finding : readable({ platform, payload, kind, {} })) {
        const QString letter = QStringLiteral("EWH").mid(int(finding.severity), 1);
        found.append(letter + u' ' + finding.rule);
        QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
        QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
    }
    QTEST(found, "expected");
}

void TestValidate::brokenXmlIsNamedWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QByteArray &text, int line, int column,
                        const QString &message) {
        QTest::newRow(name) << text << line << column << message;
    };
    row("closed by another tag", "<toast>\n\n\n <text>Hi\n </txt>\n</toast>", 5, 2,
        u"`<text>` in line 4 is closed by `</txt>` in line 5."_s);
    row("not closed before the outer one", "<toast>\n <visual>\n</toast>", 2, 2,
        u"`<visual>` in line 2 is not closed before `</toast>` in line 3."_s);
    row("never closed", "<toast>\n <visual/>", 1, 1, u"`<toast>` in line 1 is never closed."_s);
    row("closes nothing", "<toast/>\n</toast>", 2, 1, u"`</toast>` in line 2 closes nothing."_s);
    row("ampersand", "<toast><text>Fish & chips</text></toast>", 1, 19,
        u"An & inside text is written &amp;, line 1."_s);
    row("ampersand in an attribute", "<toast launch=\"a=1&b=2\"/>", 1, 19,
        u"An & inside the value of `launch` is written &amp;, line 1."_s);
    row("unknown entity", "<toast>&nbsp;</toast>", 1, 8,
        u"&nbsp; is not known in XML, line 1. Write the character itself."_s);
    row("less than in text", "<toast>1 < 2</toast>", 1, 10,
        u"A < inside text is written &lt;, line 1."_s);
    row("value without quotes", "<toast launch=x/>", 1, 15,
        u"The value of `launch` needs quotes around it, line 1."_s);
    row("value never closed", "<toast launch=\"x>\n<visual/></toast>", 1, 15,
        u"The value of `launch` in line 1 has no closing quote."_s);
    row("attribute without a value", "<toast launch/>", 1, 8,
        u"The attribute `launch` needs a value: launch=\"…\", line 1."_s);
    row("attribute twice", "<toast a=\"1\"\n a=\"2\"/>", 2, 2,
        u"The attribute `a` is twice in the tag `<toast>`, line 2."_s);
    row("no blank between attributes", "<toast a=\"1\"b=\"2\"/>", 1, 13,
        u"A blank is missing after the value of `a`, line 1."_s);
    row("tag without its end", "<toast\n<visual/></toast>", 1, 1,
        u"The tag `<toast` in line 1 has no > at its end."_s);
    row("second root", "<toast/>\n<toast/>", 2, 1,
        u"`<toast>` in line 2 is a second root element; XML has only one."_s);
    row("text after the end", "<toast/>\nhello", 2, 1,
        u"The document has ended, but “hello” follows it, line 2."_s);
    row("declaration after a blank line", "\n<?xml version=\"1.0\"?>\n<toast/>", 2, 1,
        u"The XML declaration of line 2 must be the very first thing; not even a blank may stand "
        "before it."_s);
    row("comment never closed", "<toast><!-- x</toast>", 1, 8,
        u"The <!-- of line 1 is never closed by -->."_s);
    row("prefix not declared", "<toast><a:b/></toast>", 1, 8,
        u"The prefix `a` of `a:b` is not declared, line 1. It needs xmlns:a=\"…\"."_s);
    row("column counts characters", "<toast>\xC3\xA4\xF0\x9F\x98\x80&</toast>", 1, 10,
        u"An & inside text is written &amp;, line 1."_s);
    row("not UTF-8", "<toast>Z\xFCrich</toast>", 1, 9,
        u"The byte FC is not UTF-8, line 1. Save the text as UTF-8 and open it again."_s);
    row("NUL", QByteArray("<toast>\0</toast>", 16), 1, 8,
        u"There is a NUL byte, which no text may have, line 1."_s);
}

void TestValidate::brokenXmlIsNamedWhereItBreaks()
{
    QFETCH(QByteArray, text);
    const auto findings = validate({ Platform::Windows, text, PayloadKind::Toast, {} });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().severity, Finding::Severity::Error);
    QTEST(findings.first().message, "message");
    QTEST(findings.first().line, "line");
    QTEST(findings.first().column, "column");
}

void TestValidate::goodPayloadsPass_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("payload");

    const auto row = [](const char *name, Platform platform, Kind kind, const QByteArray &payload) {
        QTest::newRow(name) << platform << kind << payload;
    };
    row("toast with a declaration", Platform::Windows, {},
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<toast/>\n");
    row("toast that claims UTF-16 but is UTF-8", Platform::Windows, {},
        "<?xml version=\"1.0\" encoding=\"utf-16\"?><toast>\xC3\xA4</toast>");
    row("toast with a byte order mark", Platform::Windows, {}, "\xEF\xBB\xBF<toast/>");
    row("toast in UTF-16", Platform::Windows, {},
        QByteArray("\xFF\xFE<\0t\0o\0a\0s\0t\0/\0>\0", 18));
    row("toast after a comment", Platform::Windows, {}, "<!-- note -->\n<toast/>");
    row("toast with capitals", Platform::Windows, {}, "<Toast/>");
    row("toast with a namespace", Platform::Windows, {}, "<toast xmlns=\"urn:x\"/>");
    row("toast with CDATA, entities and references", Platform::Windows, {},
        "<toast><text><![CDATA[a < b & c]]>&amp;&lt;&#228;&#xE4;</text></toast>");
    row("badge closed in itself", Platform::Windows, {}, "<badge value=\"1\"/>");
    row("asked for what it is", Platform::Windows, PayloadKind::Toast, "<toast/>");
    row("raw may be anything", Platform::Windows, PayloadKind::Raw,
        QByteArray("\xFF\x00<toast", 8));
    row("raw may be another kind", Platform::Windows, PayloadKind::Raw, "<toast/>");
    row("5,000 bytes for Windows", Platform::Windows, PayloadKind::Raw, QByteArray(5000, 'x'));
    row("4,096 bytes for Apple", Platform::Apple, {}, sized(4096));
    row("6 KB for Amazon", Platform::Adm, {}, sized(6144));
    row("64 KB of properties", Platform::Template, {}, sized(64 * 1024));
    row("no properties", Platform::Template, {}, "{}");
    row("Apple with own keys and no aps", Platform::Apple, {}, "{\"x\":1}");
    row("FCM v1", Platform::FcmV1, {}, "{\"message\":{}}");
    row("a page's own format", Platform::Browser, {}, "\"hello\"");
    row("emoji", Platform::Apple, {}, "{\"aps\":{\"alert\":\"\xF0\x9F\x98\x80\"}}");
}

void TestValidate::goodPayloadsPass()
{
    QFETCH(Platform, platform);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, payload);
    const auto findings = readable({ platform, payload, kind, {} });
    QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).message));
}

static QByteArray utf16(const QString &text, bool isLittleEndian)
{
    QStringEncoder encode(isLittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                          QStringConverter::Flag::WriteBom);
    return encode(text);
}

void TestValidate::theElementsAreAlwaysChecked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("offset");

    const auto row = [](const char *name, const QByteArray &text, int column, int offset) {
        QTest::newRow(name) << text << column << offset;
    };
    row("plain", "<toast>\xC3\xA4<oops/></toast>", 10, 10);
    row("declared as UTF-16, but UTF-8",
        "<?xml version='1.0' encoding='utf-16'?><toast><oops/></toast>", 48, 47);
    row("UTF-16, little end first", utf16(u"<toast>ä<oops/></toast>"_s, true), 10, 20);
    row("UTF-16, big end first", utf16(u"<toast>😀<oops/></toast>"_s, false), 10, 22);
    row("behind a document type", "<!DOCTYPE t><toast><oops/></toast>", 21, 20);
    row("behind declarations", "<!DOCTYPE t [<!ENTITY a \"b\">]><toast><oops/></toast>", 39, 38);
    row("behind declarations with brackets",
        "<!DOCTYPE t [<!-- ]> --><!ELEMENT toast ANY><?x ]>?><!ENTITY a "
        "']>'>]><toast><oops/></toast>",
        79, 78);
    row("beside what is too deep",
        "<toast>" + QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300)
            + "<oops/></toast>",
        2109, 2108);
}

void TestValidate::theElementsAreAlwaysChecked()
{
    QFETCH(QByteArray, text);
    const auto findings = validate({ Platform::Windows, text, {}, {} });
    const auto isIt = [](const Finding &finding) {
        return finding.rule == u"windows.child-unknown" && finding.message.contains(u"<oops>");
    };
    const auto found = std::find_if(findings.begin(), findings.end(), isIt);
    QVERIFY(found != findings.end());
    QCOMPARE(found->line, 1);
    QTEST(found->column, "column");
    QTEST(int(found->offset), "offset");
    QVERIFY(hasErrors(findings));
}

void TestValidate::aFixOfUtf16IsUtf16()
{
    const QString text = u"<toast duration=\"lang\"><visual><binding template=\"ToastGeneric\">"
                         "<text>ä</text></binding></visual></toast>"_s;
    for (const bool isLittleEndian : { true, false }) {
        const QByteArray payload = utf16(text, isLittleEndian);
        const auto findings = validate({ Platform::Windows, payload, {}, {} });
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().fix);
        QString mended = text;
        mended.replace(u"lang"_s, u"long"_s);
        QCOMPARE(fixedPayload(payload, *findings.first().fix), utf16(mended, isLittleEndian));
    }
}

void TestValidate::aRawHeaderOnAToastIsTold()
{
    hub::Notification notification{ Platform::Windows, "<toast/>", {}, {} };
    notification.headers.append(hub::Header{ "X-WNS-Type", "wns/raw" });
    const auto findings = validate(notification);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"kind-root"_s);
    QCOMPARE(findings.first().severity, Finding::Severity::Warning);
    QVERIFY(findings.first().fix);
    QCOMPARE(findings.first().fix->headerValue, u"wns/toast"_s);
    notification.payload = "any <text>";
    QCOMPARE(validate(notification), QList<Finding>());
}

void TestValidate::offsetsOfXmlAreBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");

    QTest::newRow("UTF-8") << QByteArray("<toast>\xC3\xA4&</toast>") << 9 << 1;
    QTest::newRow("UTF-8 with a mark")
        << QByteArray("\xEF\xBB\xBF<toast>\xC3\xA4&</toast>") << 12 << 1;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0t\0>\0\xE4\0&\0<\0/\0t\0>\0", 20) << 10 << 2;
}

void TestValidate::offsetsOfXmlAreBytes()
{
    QFETCH(QByteArray, text);
    const auto findings = validate({ Platform::Windows, text, PayloadKind::Toast, {} });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"xml-ampersand"_s);
    QTEST(int(findings.first().offset), "offset");
    QTEST(int(findings.first().length), "length");
}

void TestValidate::sizesSayHowMuchIsOver()
{
    const auto apple = readable({ Platform::Apple, sized(4113), {}, {} });
    QCOMPARE(apple.size(), 1);
    QCOMPARE(
        apple.first().message,
        u"4,113 of 4,096 bytes for Apple: 17 over. The hub would take it, Apple refuses it."_s);
    const auto browser = readable({ Platform::Browser, sized(4000), {}, {} });
    QCOMPARE(browser.first().message,
             u"4,000 of 3,993 bytes for a browser: 7 over. The hub would take it, the browser's "
             "push service refuses it."_s);
    const auto baidu = readable({ Platform::Baidu, sized(4100), {}, {} });
    QCOMPARE(
        baidu.first().message,
        u"4,100 of 4,096 bytes for Baidu: 4 over. The hub would take it, Baidu may refuse it."_s);
}

void TestValidate::thousandsOfFindingsAreCut()
{
    QByteArray text = "{\"a\":\"\"";
    for (int i = 0; i < 5000; ++i)
        text += ",\"a\":\"\"";
    text += " oops}";
    const auto findings = validate({ Platform::Template, text, {}, {} });
    QCOMPARE(findings.size(), MaxFindings);
    QCOMPARE(findings.last().rule, u"json-comma-missing"_s);
    QVERIFY(hasErrors(findings));
}

QTEST_APPLESS_MAIN(TestValidate)
#include "tst_validate.moc"
