// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/validate.h"
#include "payload/variables.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUuid>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace payload;

Q_DECLARE_METATYPE(payload::VariableContext)

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesAreFound_data();
    void usesAreFound();
    void valuesAreWrittenAsTheirPlaceWants_data();
    void valuesAreWrittenAsTheirPlaceWants();
    void anUnknownOneIsNamedWithItsPlace();
    void builtInOnesAreThere();
    void eachUseOfTheUuidIsAnotherOne();
    void aParserGetsTheValueBack();
    void findingsMoveToTheSource();
};

void TestVariables::usesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("offset"); // of the last

    QTest::newRow("none") << QByteArray("{\"a\":{\"b\":{}}}") << QStringList() << -1;
    QTest::newRow("one") << QByteArray("a {{name}} b") << QStringList{ u"name"_s } << 2;
    QTest::newRow("with blanks") << QByteArray("{{ name }}") << QStringList{ u"name"_s } << 0;
    QTest::newRow("two that touch")
        << QByteArray("{{a}}{{b}}") << QStringList{ u"a"_s, u"b"_s } << 5;
    QTest::newRow("a built-in one") << QByteArray("{{$uuid}}") << QStringList{ u"$uuid"_s } << 0;
    QTest::newRow("with a point, a dash, a digit")
        << QByteArray("{{a.b-c_1}}") << QStringList{ u"a.b-c_1"_s } << 0;
    QTest::newRow("in another alphabet")
        << QByteArray("{{größe}}") << QStringList{ u"größe"_s } << 0;
    QTest::newRow("three braces") << QByteArray("{{{a}}}") << QStringList{ u"a"_s } << 1;
    QTest::newRow("not closed") << QByteArray("{{a") << QStringList() << -1;
    QTest::newRow("empty") << QByteArray("{{}} {{ }}") << QStringList() << -1;
    QTest::newRow("no name between") << QByteArray("{{a b}} {{a+b}}") << QStringList() << -1;
    QTest::newRow("offsets are bytes") << QByteArray("é{{a}}") << QStringList{ u"a"_s } << 2;
}

void TestVariables::usesAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QStringList names;
    qsizetype last = -1;
    for (const VariableUse &use : variablesIn(text)) {
        names.append(use.name);
        last = use.offset;
        QVERIFY(text.mid(use.offset, use.length).startsWith("{{"));
        QVERIFY(text.mid(use.offset, use.length).endsWith("}}"));
    }
    QTEST(names, "names");
    QCOMPARE(int(last), offset);
}

void TestVariables::valuesAreWrittenAsTheirPlaceWants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<VariableContext>("context");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("resolved");

    using Context = VariableContext;
    QTest::newRow("plain") << QByteArray("a {{v}} b") << Context::Plain << u"x\"<"_s
                           << QByteArray("a x\"< b");
    QTest::newRow("inside a JSON text")
        << QByteArray("{\"a\":\"-{{v}}-\"}") << Context::Json << u"say \"hi\"\n"_s
        << QByteArray("{\"a\":\"-say \\\"hi\\\"\\n-\"}");
    QTest::newRow("a JSON number")
        << QByteArray("{\"a\":{{v}}}") << Context::Json << u"7"_s << QByteArray("{\"a\":7}");
    QTest::newRow("behind an escaped quote") << QByteArray(R"({"a":"\"{{v}}"})") << Context::Json
                                             << u"\""_s << QByteArray(R"({"a":"\"\""})");
    QTest::newRow("in a name") << QByteArray("{\"{{v}}\":1}") << Context::Json << u"k\""_s
                               << QByteArray("{\"k\\\"\":1}");
    QTest::newRow("in XML") << QByteArray("<a b='{{v}}'>{{v}}</a>") << Context::Xml << u"<&\""_s
                            << QByteArray("<a b='&lt;&amp;&quot;'>&lt;&amp;&quot;</a>");
    QTest::newRow("an empty value")
        << QByteArray("a{{v}}b") << Context::Plain << QString() << QByteArray("ab");
    QTest::newRow("a value that looks like a use stays as it is")
        << QByteArray("{{v}}") << Context::Plain << u"{{v}}"_s << QByteArray("{{v}}");
}

void TestVariables::valuesAreWrittenAsTheirPlaceWants()
{
    QFETCH(QByteArray, text);
    QFETCH(VariableContext, context);
    QFETCH(QString, value);
    VariableValues values;
    values.set(u"v"_s, value);
    const auto resolved = resolveVariables(text, values, context);
    QVERIFY(resolved);
    QTEST(resolved->text, "resolved");
}

void TestVariables::anUnknownOneIsNamedWithItsPlace()
{
    VariableValues values;
    values.set(u"a"_s, u"1"_s);
    const auto resolved = resolveVariables("{{a}} {{b}}", values, VariableContext::Plain);
    QVERIFY(!resolved);
    QCOMPARE(resolved.error().part, u"variable"_s);
    QCOMPARE(resolved.error().offset, 6);
    QVERIFY(resolved.error().message.contains(u"`b`"));
}

void TestVariables::builtInOnesAreThere()
{
    const VariableValues values = VariableValues::withBuiltIns(41);
    QVERIFY(!QUuid(values.value(u"$uuid"_s).value_or(QString())).isNull());
    QCOMPARE(values.value(u"$counter"_s), std::optional(u"41"_s));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(std::abs(values.value(u"$timestamp"_s)->toLongLong() - now) < 5);
    const QDateTime iso = QDateTime::fromString(*values.value(u"$isoTime"_s), Qt::ISODate);
    QVERIFY(std::abs(iso.toSecsSinceEpoch() - now) < 5);
    QVERIFY(!values.value(u"$other"_s));
}

void TestVariables::eachUseOfTheUuidIsAnotherOne()
{
    const VariableValues values = VariableValues::withBuiltIns(1);
    const auto resolved = [&](const QByteArray &text, const QString &place) {
        return QString::fromUtf8(
            resolveVariables(text, values, VariableContext::Plain, place)->text);
    };
    const QString both = resolved("{{$uuid}} {{$uuid}}", {});
    const QString header = resolved("{{$uuid}}", u"header/0"_s);
    const QString other = resolved("{{$uuid}}", u"header/1"_s);
    const QSet<QString> all{ both.left(36), both.mid(37), header, other };
    QCOMPARE(all.size(), 4);
    for (const QString &one : all) {
        QCOMPARE(QUuid(one).toString(QUuid::WithoutBraces), one);
        QCOMPARE(QUuid(one).version(), QUuid::Random);
    }
    // The preview, the check and the send ask for the same text one after the other.
    QCOMPARE(resolved("{{$uuid}} {{$uuid}}", {}), both);
    QCOMPARE(both.left(36), *values.value(u"$uuid"_s));
    QVERIFY(VariableValues::withBuiltIns(1).value(u"$uuid"_s) != values.value(u"$uuid"_s));
}

void TestVariables::aParserGetsTheValueBack()
{
    for (const QString &hard :
         { u"\"quoted\" \\ back"_s, u"line\nbreak\ttab"_s, u"<&>'\""_s, u"שלום 😀"_s, u"]]>"_s }) {
        VariableValues values;
        values.set(u"v"_s, hard);
        const auto json = resolveVariables("{\"a\":\"{{v}}\"}", values, VariableContext::Json);
        QCOMPARE(QJsonDocument::fromJson(json->text).object().value(u"a").toString(), hard);
        const auto xml = resolveVariables("<a b=\"{{v}}\">{{v}}</a>", values, VariableContext::Xml);
        QXmlStreamReader reader(xml->text);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value(u"b"_s).toString(), hard);
        QCOMPARE(reader.readElementText(), hard);
    }
}

void TestVariables::findingsMoveToTheSource()
{
    const QByteArray source = "{\"aps\":{\n\"alert\":\"{{v}}\",\"badge\":\"3\"}}";
    VariableValues values;
    values.set(u"v"_s, u"a much longer text than its name"_s);
    const auto resolved = resolveVariables(source, values, VariableContext::Json);
    hub::Notification notification;
    notification.platform = hub::Platform::Apple;
    notification.payload = resolved->text;
    const QList<Finding> findings = findingsInSource(validate(notification), *resolved, source);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(source.mid(findings.first().offset, findings.first().length), QByteArray("\"3\""));
    QCOMPARE(findings.first().line, 2);
    QCOMPARE(findings.first().column, 25);
    QCOMPARE(fixedPayload(source, *findings.first().fix),
             QByteArray("{\"aps\":{\n\"alert\":\"{{v}}\",\"badge\":3}}"));
    // What is wrong with a value is shown at its use, without a mend that would replace it.
    const QByteArray wrong = "{\"aps\":{\"alert\":\"x\",\"badge\":\"{{v}}\"}}";
    values.set(u"v"_s, u"3"_s);
    const auto second = resolveVariables(wrong, values, VariableContext::Json);
    notification.payload = second->text;
    const QList<Finding> at = findingsInSource(validate(notification), *second, wrong);
    QCOMPARE(wrong.mid(at.first().offset, at.first().length), QByteArray("\"{{v}}\""));
    QVERIFY(!at.first().fix);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
