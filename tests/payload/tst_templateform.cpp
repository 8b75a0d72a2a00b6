// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/jsonscan.h"
#include "payload/templateform.h"
#include "payload/validate.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace payload;

Q_DECLARE_METATYPE(payload::Template)

namespace {

/// Texts that break what joins strings.
QStringList hardTexts()
{
    QStringList texts{ u"plain"_s,
                       QString(),
                       u"a & b < c > d \"e\" 'f'"_s,
                       u"]]> <!-- --> &amp; &#65; {{name}}"_s,
                       u"back\\slash \\n \\u0041"_s,
                       u"two\nlines\tand a tab"_s,
                       u"carriage\rreturn\r\n"_s,
                       u"  blanks at both ends  "_s,
                       u"שלום עולם مرحبا"_s,
                       u"👩‍👩‍👧‍👦 🇳🇱 é̂"_s,
                       u"\u2028\u2029\u00a0\ufeff"_s };
    QRandomGenerator random(7);
    for (int i = 0; i < 40; ++i) {
        QString text;
        for (int k = random.bounded(1, 30); k > 0; --k) {
            const char32_t code = random.bounded(4) == 0 ? random.bounded(0x1F300U, 0x1F5FFU)
                : random.bounded(2) == 0                 ? random.bounded(0x20U, 0x7FU)
                                                         : random.bounded(0xA1U, 0x2FFFU);
            text += QString::fromUcs4(&code, 1);
        }
        texts.append(text);
    }
    return texts;
}

} // namespace

class TestTemplateForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParameterHasItsPlace_data();
    void everyParameterHasItsPlace();
    void anyTextComesBackFromAParser_data() { everyParameterHasItsPlace_data(); }
    void anyTextComesBackFromAParser();
    void emptyElementsCanBeFilled_data();
    void emptyElementsCanBeFilled();
    void whatCannotBeWrittenIsAnError_data();
    void whatCannotBeWrittenIsAnError();
    void theRestStaysToTheByte();
};

void TestTemplateForm::everyParameterHasItsPlace_data()
{
    QTest::addColumn<Template>("one");
    for (const Template &one : builtInTemplates())
        QTest::newRow(qPrintable(one.id)) << one;
}

void TestTemplateForm::everyParameterHasItsPlace()
{
    QFETCH(Template, one);
    for (const TemplateParameter &parameter : one.parameters) {
        const auto value = parameterValue(one.payload, one.platform, parameter);
        QVERIFY2(value, qPrintable(parameter.name));
        const auto same = withParameter(one.payload, one.platform, parameter, *value);
        QVERIFY2(same, same ? "" : qPrintable(same.error().message));
        QCOMPARE(parameterValue(*same, one.platform, parameter), value);
        for (const QString &choice : parameter.choices)
            QVERIFY2(withParameter(one.payload, one.platform, parameter, choice),
                     qPrintable(choice));
    }
}

void TestTemplateForm::anyTextComesBackFromAParser()
{
    QFETCH(Template, one);
    for (const TemplateParameter &parameter : one.parameters) {
        if (parameter.type == TemplateParameter::Type::Number
            || parameter.type == TemplateParameter::Type::Boolean || !parameter.choices.isEmpty())
            continue;
        for (const QString &text : hardTexts()) {
            const auto filled = withParameter(one.payload, one.platform, parameter, text);
            QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
            QCOMPARE(parameterValue(*filled, one.platform, parameter), std::optional(text));
            // Another reader than ours says the same.
            const bool isJson = hub::traits(one.platform).language == hub::PayloadLanguage::Json;
            if (isJson) {
                QVERIFY(!QJsonDocument::fromJson(*filled).isNull());
            } else {
                QXmlStreamReader reader(*filled);
                bool isSeen = text.trimmed().isEmpty();
                while (!reader.atEnd()) {
                    reader.readNext();
                    isSeen = isSeen || (reader.isCharacters() && reader.text() == text);
                    for (const QXmlStreamAttribute &attribute : reader.attributes())
                        isSeen = isSeen || attribute.value() == text;
                }
                QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
                QVERIFY2(isSeen, qPrintable(text));
            }
        }
    }
}

void TestTemplateForm::emptyElementsCanBeFilled_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("an empty tag") << QByteArray("<t><a/></t>")
                                  << QByteArray("<t><a>x &lt; y</a></t>");
    QTest::newRow("with attributes and a blank")
        << QByteArray("<t><a b='1' /></t>") << QByteArray("<t><a b='1' >x &lt; y</a></t>");
    QTest::newRow("with a prefix") << QByteArray("<t xmlns:p='u'><p:a/></t>")
                                   << QByteArray("<t xmlns:p='u'><p:a>x &lt; y</p:a></t>");
    QTest::newRow("two tags") << QByteArray("<t><a></a></t>")
                              << QByteArray("<t><a>x &lt; y</a></t>");
    QTest::newRow("CDATA is replaced")
        << QByteArray("<t><a><![CDATA[<b>]]></a></t>") << QByteArray("<t><a>x &lt; y</a></t>");
}

void TestTemplateForm::emptyElementsCanBeFilled()
{
    QFETCH(QByteArray, before);
    TemplateParameter parameter;
    parameter.name = parameter.label = u"a"_s;
    parameter.paths = QStringList{ u"t/a"_s };
    const auto filled = withParameter(before, hub::Platform::Windows, parameter, u"x < y"_s);
    QVERIFY(filled);
    QTEST(*filled, "after");
}

void TestTemplateForm::whatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");

    using Type = TemplateParameter::Type;
    QTest::newRow("no such place")
        << QByteArray("{}") << hub::Platform::Apple << int(Type::Text) << u"x"_s;
    QTest::newRow("broken payload")
        << QByteArray("{\"a\":") << hub::Platform::Apple << int(Type::Text) << u"x"_s;
    QTest::newRow("not a number") << QByteArray("{\"a\":1}") << hub::Platform::Apple
                                  << int(Type::Number) << u"one"_s;
    QTest::newRow("not a boolean")
        << QByteArray("{\"a\":true}") << hub::Platform::Apple << int(Type::Boolean) << u"yes"_s;
    QTest::newRow("a bell in XML")
        << QByteArray("<a>x</a>") << hub::Platform::Windows << int(Type::Text) << u"\a"_s;
}

void TestTemplateForm::whatCannotBeWrittenIsAnError()
{
    QFETCH(QByteArray, payload);
    QFETCH(hub::Platform, platform);
    QFETCH(int, type);
    QFETCH(QString, value);
    TemplateParameter parameter;
    parameter.name = parameter.label = u"a"_s;
    parameter.paths = QStringList{ u"a"_s };
    parameter.type = TemplateParameter::Type(type);
    const auto filled = withParameter(payload, platform, parameter, value);
    QVERIFY(!filled);
    QCOMPARE(filled.error().part, u"a"_s);
}

void TestTemplateForm::theRestStaysToTheByte()
{
    const QByteArray payload = "{ \"a\" :\t\"old\",\r\n\"b\":[1 , 2],\"a2\":\"old\"}";
    TemplateParameter parameter;
    parameter.label = u"a"_s;
    parameter.paths = QStringList{ u"a"_s, u"a2"_s };
    QCOMPARE(*withParameter(payload, hub::Platform::Apple, parameter, u"n\"w"_s),
             QByteArray("{ \"a\" :\t\"n\\\"w\",\r\n\"b\":[1 , 2],\"a2\":\"n\\\"w\"}"));
}

QTEST_GUILESS_MAIN(TestTemplateForm)
#include "tst_templateform.moc"
