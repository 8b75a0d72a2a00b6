// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/platform.h"
#include "payload/schema.h"
#include "payload/schemacheck.h"
#include "payload/validate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
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
    int line = 0; ///< 0: about the payload as a whole.
    int column = 0;
    QStringList hints; ///< The rules of the hints beside it, in any order.
    QStringList also; ///< What follows from the same mistake, as “error rule at 1:2”.
};

/// What validate() says, but for what it says about every payload of a platform.
QList<Finding> findingsOf(const hub::Notification &notification)
{
    QList<Finding> findings = validate(notification);
    findings.removeIf([](const Finding &finding) { return finding.rule == u"retired"; });
    return findings;
}

QString letter(Finding::Severity severity)
{
    return severity == Finding::Severity::Error  ? u"error"_s
        : severity == Finding::Severity::Warning ? u"warning"_s
                                                 : u"hint"_s;
}

/// The rules of the hints among \a findings.
QStringList hintsOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Hint)
            rules.append(finding.rule);
    }
    rules.sort();
    return rules;
}

/// The errors and warnings among \a findings: “error apple.badge at 1:9”.
QStringList problemsOf(const QList<Finding> &findings)
{
    QStringList problems;
    for (const Finding &finding : findings) {
        if (finding.severity != Finding::Severity::Hint) {
            problems.append(u"%1 %2 at %3:%4"_s.arg(letter(finding.severity), finding.rule)
                                .arg(finding.line)
                                .arg(finding.column));
        }
    }
    problems.sort();
    return problems;
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
    for (const QJsonValue hint : object.value(u"hints").toArray())
        row.hints.append(hint.toString());
    row.hints.sort();
    for (const QJsonValue one : object.value(u"also").toArray())
        row.also.append(one.toString());
    row.also.sort();
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

/// The names of rules anywhere in \a value, a schema or a part of one.
void addRules(const QJsonValue &value, QStringList &rules)
{
    for (const QJsonValue part : value.toArray())
        addRules(part, rules);
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (part.key() == u"rule" && part.value().isString())
            rules.append(part.value().toString());
        addRules(part.value(), rules);
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
    void everyRuleHasARow();
    void aFixMendsItsFinding_data() { addRows(u"invalid"_s); }
    void aFixMendsItsFinding();
    void aFaultySchemaIsNamed_data();
    void aFaultySchemaIsNamed();
    void aSchemaOfTheUserGoesFirst();
    void aRuleSpeaksOfEachPlace();
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
    const auto text = [](const QString &name) {
        QFile file(u":/payload/schemas/%1.json"_s.arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto schema = readSchema(text(format), text);
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    QCOMPARE(schema->format, format);
    QVERIFY(builtInSchema(platform) != nullptr);
}

void TestSchema::whatWorksInTheWorldPasses()
{
    QFETCH(Row, row);
    const QList<Finding> findings = findingsOf(row.notification);
    // A hint is no false alarm, but one that nobody expected may be.
    const bool isRight = hintsOf(findings) == row.hints && findings.size() == row.hints.size();
    QVERIFY2(isRight, qPrintable(words(findings)));
}

void TestSchema::mistakesAreFoundWhereTheyAre()
{
    QFETCH(Row, row);
    QList<Finding> findings = findingsOf(row.notification);
    const auto isWanted = [&](const Finding &finding) {
        const bool isHere = row.line == 0
            ? finding.length == 0
            : finding.line == row.line && finding.column == row.column;
        return finding.rule == row.rule && letter(finding.severity) == row.severity && isHere;
    };
    const QString wanted = u"wanted %1 %2 at %3:%4, found %5\n%6"_s.arg(row.severity, row.rule)
                               .arg(row.line)
                               .arg(row.column)
                               .arg(words(findings), QString::fromUtf8(row.notification.payload));
    const auto found = std::find_if(findings.begin(), findings.end(), isWanted);
    QVERIFY2(found != findings.end(), qPrintable(wanted));
    findings.erase(found);
    const bool isAll = hintsOf(findings) == row.hints && problemsOf(findings) == row.also;
    QVERIFY2(isAll, qPrintable(wanted));
}

void TestSchema::everyRuleHasARow()
{
    QStringList rules;
    QStringList rows;
    const QDir folder(QStringLiteral(TEST_DATA_DIR) + u"/payloads"_s);
    (void)builtInSchema(hub::Platform::Apple); // registers the resources
    for (const hub::Platform platform : hub::allPlatforms()) {
        const QString name = hub::traits(platform).format + u".json"_s;
        QFile schema(u":/payload/schemas/"_s + name);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        addRules(QJsonDocument::fromJson(schema.readAll()).object(), rules);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue row : table.value(u"invalid").toArray())
            rows.append(row.toObject().value(u"rule").toString());
    }
    rules.removeDuplicates();
    QVERIFY(rules.size() > 100);
    rules.removeIf([&](const QString &rule) { return rows.contains(rule); });
    QVERIFY2(rules.isEmpty(), qPrintable(rules.join(u", "_s)));
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
    QTest::newRow("an include that is not there")
        << QByteArray(R"({"format":"apple","include":{"pigeon":{}}})") << u"include “pigeon”"_s;
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

void TestSchema::aSchemaOfTheUserGoesFirst()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    using hub::Platform;
    const OwnSchema none = readOwnSchema(folder.path(), Platform::Apple);
    QVERIFY(!none.schema && none.fault.isEmpty());
    write(u"apple.json"_s, R"({"format":"apple","root":"a","types":{"a":{"fields":{}}}})");
    QCOMPARE(readOwnSchema(folder.path(), Platform::Apple).schema->root, u"a"_s);
    // It may take over types of one that comes with the program.
    write(u"fcmv1.json"_s, R"({"format":"fcmv1","include":{"gcm":{}},"root":"gcm.payload"})");
    QVERIFY(readOwnSchema(folder.path(), Platform::FcmV1).schema->types.contains(u"gcm.payload"_s));
    write(u"adm.json"_s, R"({"format":"apple"})");
    QVERIFY(readOwnSchema(folder.path(), Platform::Adm).fault.contains(u"is for “apple”"_s));
    write(u"gcm.json"_s, "{");
    const OwnSchema broken = readOwnSchema(folder.path(), Platform::Gcm);
    QVERIFY(!broken.schema);
    QVERIFY2(broken.fault.contains(u"gcm.json: "_s), qPrintable(broken.fault));
}

void TestSchema::aRuleSpeaksOfEachPlace()
{
    const auto schema = readSchema(R"({"format":"browser","rules":[
        {"rule":"r.over","message":"m","when":[{"path":"a.*","over":5}],"at":"a.*",
         "fix":{"title":"t","set":"a.*","value":5}},
        {"rule":"r.twice","message":"m","when":[{"path":"b.*.id","repeats":true}],"at":"b.*.id"},
        {"rule":"r.each","message":"m","each":"b.*",
         "when":[{"path":"./id","equals":"x"},{"path":"./ok","exists":false}],"at":"."}]})");
    QVERIFY(schema);
    const QByteArray text =
        R"({"a":[1,7,2,9],"b":[{"id":"x"},{"id":"x","ok":1},{"id":"y"},{"id":"x"}]})";
    const PayloadTree tree{ scanJson(text).root, std::nullopt };
    const QList<Finding> findings =
        checkSchema(*schema, tree, { hub::Platform::Browser, text, {}, {} }, {});
    QStringList found;
    for (const Finding &one : findings)
        found.append(one.rule + u' ' + QString::fromUtf8(text.mid(one.offset, one.length)));
    QCOMPARE(found,
             QStringList({ u"r.over 7"_s, u"r.over 9"_s, u"r.twice \"x\""_s, u"r.twice \"x\""_s,
                           u"r.each {\"id\":\"x\"}"_s, u"r.each {\"id\":\"x\"}"_s }));
    // Each is mended where it is.
    QVERIFY(fixedPayload(text, *findings.at(1).fix).startsWith(R"({"a":[1,7,2,5])"));
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
