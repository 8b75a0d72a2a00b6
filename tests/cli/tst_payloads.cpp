// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

namespace {

QString written(const CliRun &run, const QString &name, const QByteArray &text)
{
    const QString path = run.folder() + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(text);
    return path;
}

} // namespace

class TestPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void validateTellsByItsExitCode_data();
    void validateTellsByItsExitCode();
    void validateListsEachFile();
    void validateReadsTheStandardInput();
    void aMissingFileIsWrongUsage();
    void templatesAreListedAndShown();
    void ownTemplatesGoBeforeTheBuiltInOnes();
    void aPreviewIsDrawn_data();
    void aPreviewIsDrawn();
    void aPreviewHasAllFacesAndThePicturesBesideIt();
    void aPreviewSaysWhatIsCut();
    void aPreviewNamesWhatItCannotDo_data();
    void aPreviewNamesWhatItCannotDo();
};

void TestPayloads::validateTellsByItsExitCode_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out"); // a part of it

    QTest::newRow("clean") << u"apple"_s << QByteArray("{\"aps\":{\"alert\":\"hi\"}}") << 0
                           << QByteArray("no problems");
    QTest::newRow("a warning is clean enough")
        << u"apple"_s << QByteArray("{\"aps\":{\"alrt\":\"hi\",\"sound\":\"a\"}}") << 0
        << QByteArray("warning");
    QTest::newRow("a wrong type is an error")
        << u"apple"_s << QByteArray("{\"aps\":{\"alert\":\"hi\",\"badge\":\"1\"}}") << 1
        << QByteArray(":1:30: error: ");
    QTest::newRow("broken JSON") << u"fcmv1"_s << QByteArray("{") << 1 << QByteArray("error");
    QTest::newRow("an unknown format") << u"pigeon"_s << QByteArray("{}") << 2 << QByteArray();
}

void TestPayloads::validateTellsByItsExitCode()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, payload);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    CliRun run;
    const CliResult result =
        run({ u"validate"_s, u"--format"_s, format, written(run, u"p.json"_s, payload) });
    QCOMPARE(result.code, code);
    QVERIFY2(result.out.contains(out), result.out.constData());
    QCOMPARE(result.err.isEmpty(), code != 2);
}

void TestPayloads::validateListsEachFile()
{
    CliRun run;
    const QString good = written(run, u"good.json"_s, "{\"aps\":{\"alert\":\"hi\"}}");
    const QString bad =
        written(run, u"bad.json"_s, "{\n \"aps\": {\"alert\": \"hi\", \"badge\": true}\n}");
    const CliResult result =
        run({ u"validate"_s, u"--format"_s, u"apple"_s, u"--json"_s, good, bad });
    QCOMPARE(result.code, 1);
    const QJsonArray files = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).toObject().value(u"file").toString(), good);
    QVERIFY(files.at(0).toObject().value(u"findings").toArray().isEmpty());
    const QJsonObject finding =
        files.at(1).toObject().value(u"findings").toArray().first().toObject();
    QCOMPARE(finding.value(u"severity").toString(), u"error"_s);
    QCOMPARE(finding.value(u"rule").toString(), u"apple.badge"_s);
    QCOMPARE(finding.value(u"line").toInt(), 2);
    QCOMPARE(finding.value(u"column").toInt(), 34);
    QVERIFY(!finding.value(u"message").toString().isEmpty());
}

void TestPayloads::validateReadsTheStandardInput()
{
    CliRun run;
    run.input = "<toast>";
    const CliResult result = run({ u"validate"_s, u"--format"_s, u"windows"_s, u"-"_s });
    QCOMPARE(result.code, 1);
    QVERIFY2(result.out.startsWith("-:1:"), result.out.constData());
}

void TestPayloads::aMissingFileIsWrongUsage()
{
    CliRun run;
    const QString good = written(run, u"good.json"_s, "{\"aps\":{\"alert\":\"hi\"}}");
    const CliResult result =
        run({ u"validate"_s, u"--format"_s, u"apple"_s, good, u"gone.json"_s });
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("gone.json"), result.err.constData());
    QVERIFY(result.out.isEmpty());
    QCOMPARE(run({ u"validate"_s, u"--format"_s, u"apple"_s }).code, 2);
}

void TestPayloads::templatesAreListedAndShown()
{
    CliRun run;
    const CliResult all = run({ u"templates"_s, u"list"_s, u"--json"_s });
    QCOMPARE(all.code, 0);
    const QJsonArray list = QJsonDocument::fromJson(all.out).array();
    QVERIFY(list.size() > 100);
    const CliResult apple = run({ u"templates"_s, u"list"_s, u"--format"_s, u"apple"_s });
    QVERIFY(apple.out.startsWith("apple/"));
    QVERIFY(!apple.out.contains("windows/"));
    // Each one can be shown, and what is shown passes `validate`.
    for (const QJsonValue one : list) {
        const QString id = one.toObject().value(u"id").toString();
        const CliResult shown = run({ u"templates"_s, u"show"_s, id, u"--json"_s });
        QCOMPARE(shown.code, 0);
        const QJsonObject whole = QJsonDocument::fromJson(shown.out).object();
        QStringList arguments{ u"validate"_s, u"--format"_s, whole.value(u"format").toString(),
                               u"-"_s };
        if (const QString kind = whole.value(u"kind").toString(); !kind.isEmpty())
            arguments += { u"--kind"_s, kind };
        for (const QJsonValue header : whole.value(u"headers").toArray())
            arguments += { u"--header"_s, header.toString() };
        run.input = whole.value(u"payload").toString().toUtf8();
        const CliResult checked = run(arguments);
        QVERIFY2(checked.code == 0 && !checked.out.contains("warning"),
                 QByteArray(id.toUtf8() + checked.out + checked.err).constData());
    }
    QCOMPARE(run({ u"templates"_s, u"show"_s, u"apple/nothing"_s }).code, 2);
}

void TestPayloads::ownTemplatesGoBeforeTheBuiltInOnes()
{
    CliRun run;
    written(run, u"templates/apple/10-alert.json"_s,
            "{\"title\":\"Mine\",\"platform\":\"apple\",\"description\":\"My own.\","
            "\"payload\":[\"{}\"]}");
    written(run, u"templates/apple/broken.json"_s, "{");
    written(run, u"templates/loose.json"_s, "{}");
    written(run, u"templates/ios/elsewhere.json"_s, "{}");
    const CliResult all = run({ u"templates"_s, u"list"_s, u"--format"_s, u"apple"_s });
    QCOMPARE(all.code, 0);
    QVERIFY2(all.out.contains("apple/alert\tMine"), all.out.constData());
    QCOMPARE(all.out.count("apple/alert\t"), 1);
    for (const char *name : { "apple/broken.json", "loose.json", "ios/elsewhere.json" })
        QVERIFY2(all.err.contains(name), all.err.constData());
}

void TestPayloads::aPreviewIsDrawn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("out"); // a part of it

    const QByteArray toast = "<toast><visual><binding template=\"ToastGeneric\"><text>Hi</text>"
                             "</binding></visual></toast>";
    QTest::newRow("a toast") << QStringList{ u"--format"_s, u"windows"_s } << toast
                             << QByteArray("shown");
    QTest::newRow("in dark") << QStringList{ u"--format"_s, u"windows"_s, u"--theme"_s, u"dark"_s }
                             << toast << QByteArray("shown");
    QTest::newRow("another surface")
        << QStringList{ u"--format"_s, u"apple"_s, u"--skin"_s, u"ios-expanded"_s }
        << QByteArray("{\"aps\":{\"alert\":\"Ready\"}}") << QByteArray("shown");
    QTest::newRow("nothing to see")
        << QStringList{ u"--format"_s, u"apple"_s }
        << QByteArray("{\"aps\":{\"content-available\":1}}") << QByteArray("nothing: ");
    QTest::newRow("a payload that cannot be read")
        << QStringList{ u"--format"_s, u"fcmv1"_s } << QByteArray("{") << QByteArray("invalid: ");
    QTest::newRow("a header that changes what is seen")
        << QStringList{ u"--format"_s, u"apple"_s, u"--header"_s, u"apns-push-type: voip"_s }
        << QByteArray("{\"aps\":{\"alert\":\"Ready\"}}") << QByteArray("left to the app: ");
}

void TestPayloads::aPreviewIsDrawn()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, out);
    CliRun run;
    run.drawingProgram = QStringLiteral(PUSHBENCH_PROGRAM);
    const QString file = written(run, u"p"_s, payload);
    const QString png = run.folder() + u"/p.png"_s;
    const CliResult result =
        run(QStringList{ u"preview"_s } + arguments + QStringList{ file, u"--out"_s, png });
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.out.startsWith(out), result.out.constData());
    const QImage image(png);
    QVERIFY(image.width() > 100 && image.height() > 60);
}

void TestPayloads::aPreviewHasAllFacesAndThePicturesBesideIt()
{
    CliRun run;
    run.drawingProgram = QStringLiteral(PUSHBENCH_PROGRAM);
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QVERIFY(picture.save(run.folder() + u"/loaf.png"_s));
    const QString file =
        written(run, u"tile"_s,
                "<tile><visual><binding template=\"TileMedium\"><image placement=\"peek\" "
                "src=\"ms-appx:///loaf.png\"/><image placement=\"background\" src=\"loaf.png\" "
                "hint-overlay=\"0\"/></binding></visual></tile>");
    const QString png = run.folder() + u"/p.png"_s;
    const CliResult result =
        run({ u"preview"_s, u"--format"_s, u"windows"_s, file, u"--out"_s, png });
    QVERIFY2(result.code == 0, result.err.constData());
    const QImage image(png); // two device pixels for one, two tiles of 132 with 10 between
    QCOMPARE(image.size(), QSize(548, 264));
    QCOMPARE(image.pixelColor(100, 100), QColor(Qt::magenta));
    QCOMPARE(image.pixelColor(400, 100), QColor(Qt::magenta));
}

void TestPayloads::aPreviewSaysWhatIsCut()
{
    CliRun run;
    run.drawingProgram = QStringLiteral(PUSHBENCH_PROGRAM);
    const QString file = written(run, u"toast"_s,
                                 "<toast><visual><binding template=\"ToastGeneric\"><text>T</text>"
                                 "<text>1\n2\n3\n4\n5</text></binding></visual></toast>");
    const CliResult result = run({ u"preview"_s, u"--format"_s, u"windows"_s, file, u"--out"_s,
                                   run.folder() + u"/p.png"_s });
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.out.contains("is cut: 7 of its 9 characters are seen"), result.out.constData());
}

void TestPayloads::aPreviewNamesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("err"); // a part of it

    const QString program = QStringLiteral(PUSHBENCH_PROGRAM);
    QTest::newRow("a skin of another platform")
        << QStringList{ u"--skin"_s, u"toast"_s, u"--out"_s, u"/tmp/x.png"_s } << program
        << QByteArray("ios-expanded");
    QTest::newRow("a folder that is not there")
        << QStringList{ u"--out"_s, u"/no/such/folder/x.png"_s } << program
        << QByteArray("could not be drawn");
    QTest::newRow("the window is not installed")
        << QStringList{ u"--out"_s, u"/tmp/x.png"_s } << QString() << QByteArray("not installed");
    QTest::newRow("a theme that is none")
        << QStringList{ u"--theme"_s, u"pink"_s, u"--out"_s, u"/tmp/x.png"_s } << program
        << QByteArray("theme: pink");
}

void TestPayloads::aPreviewNamesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, program);
    QFETCH(QByteArray, err);
    CliRun run;
    run.drawingProgram = program;
    const QString file = written(run, u"p"_s, "{\"aps\":{\"alert\":\"Ready\"}}");
    const CliResult result =
        run(QStringList{ u"preview"_s, u"--format"_s, u"apple"_s, file } + arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(err), result.err.constData());
}

QTEST_GUILESS_MAIN(TestPayloads)
#include "tst_payloads.moc"
