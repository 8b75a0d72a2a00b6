// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/registrationlines.h"
#include "fleetsample.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using fleet::FileForm;
using fleetsample::native;

class TestRegistrationLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void theFormIsSeen_data();
    void theFormIsSeen();
};

void TestRegistrationLines::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<FileForm>("form");
    QTest::newRow("CSV") << FileForm::Csv;
    QTest::newRow("JSON lines") << FileForm::JsonLines;
}

void TestRegistrationLines::whatIsWrittenIsReadBack()
{
    QFETCH(FileForm, form);
    QList<hub::Registration> registrations{ native(1, { u"a"_s, u"b"_s }), fleetsample::full() };
    for (const hub::Platform platform : hub::allPlatforms()) {
        if (platform == hub::Platform::Template)
            continue;
        registrations.append(native(2));
        registrations.last().platform = platform;
    }
    QByteArray content = fleet::fileHead(form);
    for (const hub::Registration &registration : registrations)
        content += fleet::fileRow(registration, form);
    QCOMPARE(fleet::formOf(content), form);
    const auto read = fleet::readFile(content, form);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, registrations);
}

void TestRegistrationLines::isRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("columns in another order")
        << QByteArray("tags,handle,platform\na,h,apple\n") << QStringList{ u"a"_s };
    QTest::newRow("a mark, no line end, blanks round tags")
        << QByteArray("\xef\xbb\xbfplatform,handle,tags\r\nAPPLE,h,\"a, b\"")
        << QStringList{ u"a"_s, u"b"_s };
    QTest::newRow("empty lines") << QByteArray("platform,handle\n\napple,h\n\n") << QStringList();
    QTest::newRow("a line, tags as a list")
        << QByteArray("{\"platform\":\"apple\",\"handle\":\"h\",\"tags\":[\"a\",\"b\"]}\n\n")
        << QStringList{ u"a"_s, u"b"_s };
    QTest::newRow("a line, tags as text")
        << QByteArray("{\"platform\":\"apple\",\"handle\":\"h\",\"tags\":\"a,b\"}")
        << QStringList{ u"a"_s, u"b"_s };
}

void TestRegistrationLines::isRead()
{
    QFETCH(QByteArray, content);
    const auto read = fleet::readFile(content, fleet::formOf(content));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().platform, hub::Platform::Apple);
    QCOMPARE(read->first().handle.text, u"h"_s);
    QTEST(read->first().tags, "tags");
}

void TestRegistrationLines::isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &content, int line,
                        const QString &part) { QTest::newRow(name) << content << line << part; };
    const QByteArray head = "platform,handle,expiresAt\n";
    row("no column for the handle", "platform,tags\napple,a\n", 1, u"handle"_s);
    row("a column nobody knows", "platform,handle,colour\n", 1, u"colour"_s);
    row("an unknown platform", head + "apple,h,\npalm,h,\n", 3, u"platform"_s);
    row("a template is no platform", head + "template,h,\n", 2, u"platform"_s);
    row("no handle", head + "apple,,\n", 2, u"handle"_s);
    row("a field too few", head + "apple,h\n", 2, u"fields"_s);
    row("no date", head + "apple,h,tomorrow\n", 2, u"expiresAt"_s);
    row("after a field with line breaks", head + "apple,\"h\n\n\",\nnone,h,\n", 5, u"platform"_s);
    row("a quote that stays open", head + "apple,h,\napple,\"h,\n", 3, u"quote"_s);
    row("variables that are no object",
        "platform,handle,pushVariables\napple,h,\"{\"\"a\"\":1}\"\n", 2, u"pushVariables"_s);
    row("a header without a colon",
        "platform,handle,templateBody,templateHeaders\napple,h,{},ttl\n", 2, u"templateHeaders"_s);
    const QByteArray good = "{\"platform\":\"apple\",\"handle\":\"h\"}\n";
    row("half a line of JSON", good + "\n{\"platform\":", 3, u"json"_s);
    row("a list in a line", good + "[]", 2, u"json"_s);
    row("a number for a handle", good + "{\"platform\":\"apple\",\"handle\":5}", 2, u"handle"_s);
    row("a field nobody knows", "{\"colour\":\"red\"}", 1, u"colour"_s);
}

void TestRegistrationLines::isRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    const auto read = fleet::readFile(content, fleet::formOf(content));
    QVERIFY(!read);
    QTEST(read.error().part, "part");
    QVERIFY2(read.error().message.startsWith(u"Line %1:"_s.arg(line)),
             qPrintable(read.error().message));
}

void TestRegistrationLines::theFormIsSeen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileForm>("form");
    QTest::newRow("nothing") << QByteArray() << FileForm::Csv;
    QTest::newRow("a head") << QByteArray("platform,handle") << FileForm::Csv;
    QTest::newRow("a brace after blanks") << QByteArray("\n {") << FileForm::JsonLines;
    QTest::newRow("a brace after a mark") << QByteArray("\xef\xbb\xbf{") << FileForm::JsonLines;
}

void TestRegistrationLines::theFormIsSeen()
{
    QFETCH(QByteArray, content);
    QTEST(fleet::formOf(content), "form");
}

QTEST_GUILESS_MAIN(TestRegistrationLines)
#include "tst_registrationlines.moc"
