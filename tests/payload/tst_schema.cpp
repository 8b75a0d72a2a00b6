// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/platform.h"
#include "payload/schema.h"
#include "payload/validate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace payload;

namespace {

/// A row of tests/data/payloads/<format>.json.
struct Row
{
    hub::Notification notification;
    QString rule;
    QString severity;
    int line = 0;
    int column = 0;
};

QString letter(Finding::Severity severity)
{
    return severity == Finding::Severity::Error  ? u"error"_s
        : severity == Finding::Severity::Warning ? u"warning"_s
                                                 : u"hint"_s;
}

QString words(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(u"%1 %2 at %3:%4, %5"_s.arg(letter(finding.severity), finding.rule)
                         .arg(finding.line)
                         .arg(finding.column)
                         .arg(finding.message));
    }
    return lines.isEmpty() ? u"nothing"_s : lines.join(u'\n');
}

Row rowOf(const QString &format, const QJsonObject &object)
{
    Row row;
    row.notification.platform = *hub::platformOfFormat(format);
    QStringList lines;
    for (const QJsonValue line : object.value(u"payload").toArray())
        lines.append(line.toString());
    row.notification.payload = lines.join(u'\n').toUtf8();
    for (const QJsonValue line : object.value(u"headers").toArray())
        row.notification.headers.append(*hub::Header::parse(line.toString()));
    if (object.contains(u"kind"))
        row.notification.kind = *hub::kindOfName(object.value(u"kind").toString());
    row.rule = object.value(u"rule").toString();
    row.severity = object.value(u"severity").toString();
    row.line = object.value(u"line").toInt();
    row.column = object.value(u"column").toInt();
    return row;
}

void addRows(const QString &list)
{
    QTest::addColumn<Row>("row");
    const QDir folder(QStringLiteral(TEST_DATA_DIR) + u"/payloads"_s);
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        const QString format = name.section(u'.', 0, 0);
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue one : table.value(list).toArray()) {
            const QJsonObject object = one.toObject();
            const QString title = format + u": " + object.value(u"name").toString();
            QTest::newRow(qPrintable(title)) << rowOf(format, object);
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(Row)

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everySchemaCanBeRead_data();
    void everySchemaCanBeRead();
    void whatWorksInTheWorldPasses_data() { addRows(u"valid"_s); }
    void whatWorksInTheWorldPasses();
    void mistakesAreFoundWhereTheyAre_data() { addRows(u"invalid"_s); }
    void mistakesAreFoundWhereTheyAre();
    void aFixMendsItsFinding_data() { addRows(u"invalid"_s); }
    void aFixMendsItsFinding();
    void aFaultySchemaIsNamed_data();
    void aFaultySchemaIsNamed();
    void thereAreEnough();
};

void TestSchema::everySchemaCanBeRead_data()
{
    QTest::addColumn<hub::Platform>("platform");
    for (const hub::Platform platform : hub::allPlatforms())
        QTest::newRow(qPrintable(hub::traits(platform).format)) << platform;
}

void TestSchema::everySchemaCanBeRead()
{
    QFETCH(hub::Platform, platform);
    (void)builtInSchema(platform); // registers the resources
    const QString format = hub::traits(platform).format;
    QFile file(u":/payload/schemas/%1.json"_s.arg(format));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto schema = readSchema(file.readAll());
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    QCOMPARE(schema->format, format);
    QVERIFY(builtInSchema(platform) != nullptr);
}

void TestSchema::whatWorksInTheWorldPasses()
{
    QFETCH(Row, row);
    QList<Finding> findings = validate(row.notification);
    findings.removeIf([](const Finding &one) { return one.severity == Finding::Severity::Hint; });
    QVERIFY2(findings.isEmpty(), qPrintable(words(findings)));
}

void TestSchema::mistakesAreFoundWhereTheyAre()
{
    QFETCH(Row, row);
    const QList<Finding> findings = validate(row.notification);
    const bool isFound = std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        const bool isHere = row.line == 0
            ? finding.length == 0
            : finding.line == row.line && finding.column == row.column;
        return finding.rule == row.rule && letter(finding.severity) == row.severity && isHere;
    });
    const QString wanted = u"wanted %1 %2 at %3:%4, found %5\n%6"_s.arg(row.severity, row.rule)
                               .arg(row.line)
                               .arg(row.column)
                               .arg(words(findings), QString::fromUtf8(row.notification.payload));
    QVERIFY2(isFound, qPrintable(wanted));
}

void TestSchema::aFixMendsItsFinding()
{
    QFETCH(Row, row);
    const QList<Finding> findings = validate(row.notification);
    for (const Finding &finding : findings) {
        if (finding.rule != row.rule || !finding.fix)
            continue;
        hub::Notification mended = row.notification;
        mended.payload = fixedPayload(mended.payload, *finding.fix);
        if (!finding.fix->header.isEmpty()) {
            const QByteArray name = finding.fix->header.toUtf8();
            mended.headers.removeIf([&](const hub::Header &header) {
                return header.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            mended.headers.append({ name, finding.fix->headerValue.toUtf8() });
        }
        const QList<Finding> after = validate(mended);
        const auto count = [&](const QList<Finding> &list) {
            return std::count_if(list.begin(), list.end(),
                                 [&](const Finding &one) { return one.rule == finding.rule; });
        };
        QVERIFY2(count(after) < count(findings),
                 qPrintable(finding.fix->title + u'\n' + QString::fromUtf8(mended.payload) + u'\n'
                            + words(after)));
    }
}

void TestSchema::aFaultySchemaIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");

    QTest::newRow("no JSON") << QByteArray("{") << u"schema"_s;
    QTest::newRow("an unknown format")
        << QByteArray(R"({"format":"pigeon"})") << u"format “pigeon”"_s;
    QTest::newRow("a type that is not there")
        << QByteArray(R"({"format":"apple","types":{"a":{"fields":{"b":{"type":"#c"}}}}})")
        << u"type “#c”"_s;
    QTest::newRow("an element that is not there")
        << QByteArray(R"({"format":"windows","elements":{"a":{"children":{"b":{"as":"c"}}}}})")
        << u"element “c”"_s;
    QTest::newRow("a pattern that is none")
        << QByteArray(R"({"format":"apple","types":{"a":{"fields":{"b":{"pattern":"("}}}}})")
        << u"pattern “(”"_s;
    QTest::newRow("a condition that is none")
        << QByteArray(R"({"format":"apple","rules":[{"rule":"r","message":"m",)"
                      R"("when":[{"path":"a","is":1}]}]})")
        << u"condition “is”"_s;
}

void TestSchema::aFaultySchemaIsNamed()
{
    QFETCH(QByteArray, json);
    const auto schema = readSchema(json);
    QVERIFY(!schema);
    QTEST(schema.error().part, "part");
}

void TestSchema::thereAreEnough()
{
    int valid = 0;
    int invalid = 0;
    const QDir folder(QStringLiteral(TEST_DATA_DIR) + u"/payloads"_s);
    for (const QString &name : folder.entryList({ u"*.json"_s })) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        valid += int(table.value(u"valid").toArray().size());
        invalid += int(table.value(u"invalid").toArray().size());
    }
    QVERIFY2(valid >= 100, qPrintable(QString::number(valid)));
    QVERIFY2(invalid >= 150, qPrintable(QString::number(invalid)));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
