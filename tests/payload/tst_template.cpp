// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/template.h"
#include "payload/validate.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace payload;
using hub::PayloadKind;
using hub::Platform;

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFileIsAGoodTemplate_data();
    void everyFileIsAGoodTemplate();
    void everyFileIsCompiledIn();
    void everyPlatformAndKindHasOne();
    void theFirstOneIsTheWelcomingToast();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

namespace {

QString folder()
{
    return QStringLiteral(TEST_DATA_DIR "/../../resources/templates");
}

} // namespace

void TestTemplate::everyFileIsAGoodTemplate_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QDir(folder()).relativeFilePath(path))) << path;
    }
}

void TestTemplate::everyFileIsAGoodTemplate()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readTemplate(u"x"_s, file.readAll());
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message));
    QCOMPARE(hub::traits(read->platform).format, QFileInfo(path).dir().dirName());
    QVERIFY(read->title.size() <= 40);
    QVERIFY(read->description.endsWith(u'.'));
    QCOMPARE(read->kind.has_value(), !hub::kindsOf(read->platform).isEmpty());

    // As the composer sends it: only raw is asked for, the rest is read from the payload.
    const auto kind = read->kind == PayloadKind::Raw ? read->kind : std::nullopt;
    const hub::Notification notification{ read->platform, read->payload, kind, read->headers };
    for (const Finding &finding : validate(notification))
        QVERIFY2(finding.severity == Finding::Severity::Hint, qPrintable(finding.message));
    QCOMPARE(hub::readKind(notification).kind, read->kind);
}

void TestTemplate::everyFileIsCompiledIn()
{
    int files = 0;
    for (QDirIterator i(folder(), QDir::Files, QDirIterator::Subdirectories); i.hasNext(); i.next())
        ++files;
    const auto templates = builtInTemplates();
    QVERIFY(templates.size() >= 30);
    QCOMPARE(templates.size(), files);
    QSet<QString> ids;
    for (const Template &one : templates)
        ids.insert(one.id);
    QCOMPARE(ids.size(), templates.size());
}

void TestTemplate::everyPlatformAndKindHasOne()
{
    for (const Platform platform : hub::allPlatforms()) {
        QVERIFY2(!templatesFor(platform).isEmpty(), qPrintable(hub::traits(platform).name));
        for (const PayloadKind kind : hub::kindsOf(platform)) {
            const auto templates = templatesFor(platform, kind);
            QVERIFY2(!templates.isEmpty(), qPrintable(hub::kindName(kind)));
            QCOMPARE(templates.first().kind, kind);
        }
    }
    QVERIFY(templatesFor(Platform::Apple, PayloadKind::Toast).isEmpty());
}

void TestTemplate::theFirstOneIsTheWelcomingToast()
{
    const Template first = builtInTemplates().first();
    QCOMPARE(first.id, u"windows/toast-text"_s);
    QCOMPARE(first.kind, PayloadKind::Toast);
    QCOMPARE(first.payload,
             QByteArray("<toast launch=\"welcome\">\n"
                        "  <visual>\n"
                        "    <binding template=\"ToastGeneric\">\n"
                        "      <text>Hello from Pushbench</text>\n"
                        "      <text>This toast went through a whole hub on your own "
                        "machine.</text>\n"
                        "    </binding>\n"
                        "  </visual>\n"
                        "</toast>"));
}

void TestTemplate::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");

    QTest::newRow("no JSON") << QByteArray("{") << u"x"_s;
    QTest::newRow("no title") << QByteArray(R"({"description":"d"})") << u"title"_s;
    QTest::newRow("no description") << QByteArray(R"({"title":"t"})") << u"description"_s;
    QTest::newRow("unknown platform")
        << QByteArray(R"({"title":"t","description":"d","platform":"pager"})") << u"format"_s;
    QTest::newRow("unknown kind") << QByteArray(
        R"({"title":"t","description":"d","platform":"windows","kind":"x"})")
                                  << u"kind"_s;
    QTest::newRow("payload is no list")
        << QByteArray(R"({"title":"t","description":"d","platform":"apple","payload":"{}"})")
        << u"payload"_s;
    QTest::newRow("a line is no text")
        << QByteArray(R"({"title":"t","description":"d","platform":"apple","payload":[1]})")
        << u"payload"_s;
    QTest::newRow("header without a colon") << QByteArray(
        R"({"title":"t","description":"d","platform":"apple","headers":["x"],"payload":["{}"]})")
                                            << u"header"_s;
}

void TestTemplate::brokenFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = readTemplate(u"x"_s, json);
    QVERIFY(!read);
    QTEST(read.error().part, "part");
}

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
