// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"
#include "support/rawserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

namespace {

const QString Connection = u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=RuleName;"
                           u"SharedAccessKey=TheVerySecretKey;UseDevelopmentEmulator=true"_s;

const char *said(const CliResult &result)
{
    static QByteArray text;
    text = result.out + result.err;
    return text.constData();
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmptyValueIsNotNone_data();
    void anEmptyValueIsNotNone();
    void aKeyInTheWrongPlaceIsNotPrinted_data();
    void aKeyInTheWrongPlaceIsNotPrinted();
    void anUnknownCommandIsNamed_data();
    void anUnknownCommandIsNamed();
    void aNameThatCannotBeIsWrongInput_data();
    void aNameThatCannotBeIsWrongInput();
    void aResultThatCannotBeWrittenIsSaid();
};

void TestArguments::anEmptyValueIsNotNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QStringList send{ u"send"_s,  u"--hub"_s,  u"demo"_s, u"--format"_s,
                            u"apple"_s, u"--text"_s, u"{}"_s };
    const auto row = [](const QStringList &before, const char *option) {
        const QString name = QString::fromLatin1(option);
        const QStringList given{ name, QString() };
        QTest::addRow("%s %s ''", qPrintable(before.first()), option)
            << before + given << name.mid(2);
        const QStringList joined{ name + u'=', u"--json"_s };
        QTest::addRow("%s %s=", qPrintable(before.first()), option)
            << before + joined << name.mid(2);
    };
    for (const char *option :
         { "--at", "--connection", "--connection-string-file", "--hub", "--kind", "--ca-file",
           "--tags", "--tag", "--device-handle", "--header", "--p256dh", "--auth", "--api-version",
           "--export", "--timeout" })
        row(send, option);
    row({ u"send"_s, u"--text"_s, u"{}"_s }, "--format");
    row({ u"send"_s, u"--format"_s, u"apple"_s }, "--payload");
    for (const char *option : { "--tag", "--device-handle", "--format", "--hub" })
        row({ u"registrations"_s, u"list"_s }, option);
    row({ u"registrations"_s, u"update"_s, u"1-2-3"_s }, "--template-name");
    row({ u"registrations"_s, u"delete"_s, u"1-2-3"_s }, "--etag");
    row({ u"token"_s }, "--resource");
    row({ u"templates"_s, u"list"_s }, "--format");
    row({ u"history"_s, u"list"_s }, "--search");
    QTest::newRow("an id") << QStringList{ u"registrations"_s, u"delete"_s, QString() } << u"ID"_s;
    QTest::newRow("a name") << QStringList{ u"connections"_s, u"remove"_s, QString() } << u"NAME"_s;
}

void TestArguments::anEmptyValueIsNotNone()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    support::RawServer server(support::RawServer::Security::Plain);
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING", Connection.arg(server.port()));
    const CliResult result = run(arguments);
    QVERIFY2(result.code == 2, said(result));
    QCOMPARE(server.connections(), 0);
    QVERIFY2(result.err.startsWith(QByteArray("error: " + part.toUtf8() + ": ")), said(result));
    QCOMPARE(result.out, QByteArray());
}

void TestArguments::aKeyInTheWrongPlaceIsNotPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString key = Connection.arg(1);
    const QStringList send{ u"send"_s, u"--format"_s, u"apple"_s };
    QTest::newRow("an argument") << QStringList{ u"send"_s, key };
    QTest::newRow("a command") << QStringList{ key };
    QTest::newRow("an unknown option") << send + QStringList{ u"--connection-string"_s, key };
    QTest::newRow("a connection") << send
            + QStringList{ u"--text"_s, u"{}"_s, u"--connection"_s, key };
    QTest::newRow("a file of a connection string")
        << send + QStringList{ u"--text"_s, u"{}"_s, u"--connection-string-file"_s, key };
    QTest::newRow("a payload's file") << send + QStringList{ u"--payload"_s, key };
    QTest::newRow("a number") << send + QStringList{ u"--timeout"_s, key };
    QTest::newRow("a form") << send + QStringList{ u"--text"_s, u"{}"_s, u"--export"_s, key };
    QTest::newRow("a saved hub to remove") << QStringList{ u"connections"_s, u"remove"_s, key };
    QTest::newRow("a saved hub to add") << QStringList{ u"connections"_s, u"add"_s, key };
    QTest::newRow("a template") << QStringList{ u"templates"_s, u"show"_s, key };
    QTest::newRow("a key with blanks around its =")
        << QStringList{ u"send"_s, QString(key).replace(u"Key=T"_s, u"Key = T"_s) };
}

void TestArguments::aKeyInTheWrongPlaceIsNotPrinted()
{
    QFETCH(QStringList, arguments);
    CliRun run;
    run.input = Connection.arg(1).toUtf8() + ";EntityPath=demo";
    const CliResult result = run(arguments);
    QVERIFY2(result.code == 2, said(result));
    QVERIFY(!result.err.isEmpty());
    QVERIFY2(!QByteArray(result.out + result.err).contains("TheVerySecretKey"), said(result));
    QFile profiles(run.folder() + u"/profiles.json"_s);
    if (profiles.open(QIODevice::ReadOnly))
        QVERIFY(!profiles.readAll().contains("TheVerySecretKey"));
}

void TestArguments::anUnknownCommandIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("of the program") << QStringList{ u"frob"_s };
    QTest::newRow("of a command") << QStringList{ u"connections"_s, u"frob"_s };
    QTest::newRow("before an option") << QStringList{ u"history"_s, u"frob"_s, u"--json"_s };
}

void TestArguments::anUnknownCommandIsNamed()
{
    QFETCH(QStringList, arguments);
    CliRun run;
    const CliResult result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("frob"), said(result));
}

void TestArguments::aNameThatCannotBeIsWrongInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("taken") << u"first"_s;
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("a connection string") << Connection.arg(1);
}

void TestArguments::aNameThatCannotBeIsWrongInput()
{
    QFETCH(QString, name);
    CliRun run;
    run.input = Connection.arg(1).toUtf8() + ";EntityPath=demo";
    QCOMPARE(run({ u"connections"_s, u"add"_s, u"first"_s }).code, 0);
    const CliResult result = run({ u"connections"_s, u"add"_s, name });
    QVERIFY2(result.code == 2, said(result));
    QVERIFY2(result.err.contains("error: name: The"), said(result));
}

void TestArguments::aResultThatCannotBeWrittenIsSaid()
{
    CliRun run;
    run.isOutputBroken = true;
    const CliResult result = run({ u"templates"_s, u"list"_s });
    QCOMPARE(result.code, 5);
    QVERIFY2(result.err.startsWith("error: standard output: "), said(result));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
