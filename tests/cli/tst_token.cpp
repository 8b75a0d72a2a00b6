// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sastoken.h"
#include "support/clirun.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTokenIsForTheHubTheNamespaceOrAnAddress_data();
    void aTokenIsForTheHubTheNamespaceOrAnAddress();
    void itEndsWhenAsked();
    void theLifetimeMustBePositive();
};

void TestToken::aTokenIsForTheHubTheNamespaceOrAnAddress_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("resource");
    QTest::newRow("the hub") << QStringList{ u"--hub"_s, u"Orders"_s }
                             << u"https://demo.servicebus.windows.net/orders"_s;
    QTest::newRow("the namespace without a hub")
        << QStringList() << u"https://demo.servicebus.windows.net/"_s;
    QTest::newRow("an address") << QStringList{ u"--resource"_s, u"https://X/y"_s }
                                << u"https://x/y"_s;
}

void TestToken::aTokenIsForTheHubTheNamespaceOrAnAddress()
{
    QFETCH(QStringList, more);
    QFETCH(QString, resource);
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         u"Endpoint=sb://demo.servicebus.windows.net/;SharedAccessKeyName=rule;"
                         u"SharedAccessKey=AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0="_s);
    const CliResult result = run(QStringList{ u"token"_s } + more);
    QCOMPARE(result.code, 0);
    const auto token = hub::SasToken::parse(result.out.trimmed());
    QVERIFY(token);
    QCOMPARE(token->resource(), resource);
    QCOMPARE(token->keyName(), u"rule"_s);
}

void TestToken::itEndsWhenAsked()
{
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         u"Endpoint=sb://demo/;SharedAccessKeyName=rule;SharedAccessKey=key"_s);
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const auto token =
        hub::SasToken::parse(run({ u"token"_s, u"--expires"_s, u"60"_s }).out.trimmed());
    QVERIFY(token);
    QVERIFY(token->expiresAt() - before >= 60 && token->expiresAt() - before <= 65);
}

void TestToken::theLifetimeMustBePositive()
{
    CliRun run;
    QCOMPARE(run({ u"token"_s, u"--expires"_s, u"0"_s }).code, 2);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
