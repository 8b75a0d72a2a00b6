// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFaultsAreListed();
    void faultsAreOnFromTheStart();
    void aWrongFaultStartsNothing_data();
    void aWrongFaultStartsNothing();
};

void TestSandbox::theFaultsAreListed()
{
    CliRun run;
    const CliResult result = run({ u"sandbox"_s, u"--fault"_s, u"list"_s });
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 15);
    QVERIFY(result.out.contains("throttled           Throttled           429   1 to 3600 s"));
}

void TestSandbox::faultsAreOnFromTheStart()
{
    CliRun run;
    const quint16 port = freePort();
    QJsonArray faults;
    QNetworkAccessManager network;
    network.setTransferTimeout(5000);
    QTimer poll; // until it listens
    connect(&poll, &QTimer::timeout, this, [&] {
        poll.stop();
        const QUrl url(u"http://127.0.0.1:%1/$control/faults"_s.arg(port));
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [&, reply] {
            reply->deleteLater();
            if (reply->error() == QNetworkReply::ConnectionRefusedError)
                return poll.start(10);
            faults = QJsonDocument::fromJson(reply->readAll())[u"faults"].toArray();
            Q_EMIT run.interrupt.interrupted();
        });
    });
    poll.start(10);
    const CliResult result =
        run({ u"sandbox"_s, u"--plain"_s, u"--port"_s, QString::number(port), u"--fault"_s,
              u"throttled:3@next:2"_s, u"--fault"_s, u"cut@10%"_s });
    QCOMPARE(result.code, 0);
    QStringList on;
    for (const QJsonValue &fault : faults) {
        if (fault[u"on"].toBool())
            on.append(fault[u"name"].toString() + u' ' + fault[u"scope"].toString());
    }
    QCOMPARE(on, (QStringList{ u"throttled next:2"_s, u"cut 10%"_s }));
}

void TestSandbox::aWrongFaultStartsNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("an unknown one") << u"earthquake"_s << QByteArray("error: fault: ");
    QTest::newRow("a value out of bounds") << u"slow:999"_s << QByteArray("error: value: ");
    QTest::newRow("a scope that is none") << u"cut@noon"_s << QByteArray("error: scope: ");
}

void TestSandbox::aWrongFaultStartsNothing()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, error);
    CliRun run;
    const CliResult result = run({ u"sandbox"_s, u"--fault"_s, fault });
    QVERIFY(result.code > 0);
    QVERIFY2(result.err.startsWith(error), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
