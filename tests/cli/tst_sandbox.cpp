// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clirun.h"

#include <QDir>
#include <QFile>
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

/// The answer to GET \a path of the sandbox that \a run starts with \a options and then ends; how
/// it ended goes to \a result.
QByteArray asked(CliRun &run, const QStringList &options, const QString &path, CliResult &result)
{
    const quint16 port = freePort();
    QByteArray answer;
    QNetworkAccessManager network;
    network.setTransferTimeout(5000);
    QTimer poll; // until it listens
    QObject::connect(&poll, &QTimer::timeout, &network, [&] {
        poll.stop();
        const QUrl url(u"http://127.0.0.1:%1/$control/%2"_s.arg(port).arg(path));
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, &network, [&, reply] {
            reply->deleteLater();
            if (reply->error() == QNetworkReply::ConnectionRefusedError)
                return poll.start(10);
            answer = reply->readAll();
            Q_EMIT run.interrupt.interrupted();
        });
    });
    poll.start(10);
    result = run(QStringList{ u"sandbox"_s, u"--plain"_s, u"--port"_s, QString::number(port) }
                 + options);
    return answer;
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFaultsAreListed();
    void faultsAreOnFromTheStart();
    void registrationsSurviveARestart();
    void theDataFolderIsTheOneNamed();
    void aStateFileThatIsNoneStartsNothing();
    void theStartLineHasTheStringOfEachRule();
    void theKeysOfAStateStay();
    void aNameThatNoHubCanHaveStartsNothing();
    void anOldFrontEndNamesTheMissingRight();
    void aWrongFaultStartsNothing_data();
    void aWrongFaultStartsNothing();
};

void TestSandbox::theFaultsAreListed()
{
    CliRun run;
    const CliResult result = run({ u"sandbox"_s, u"--fault"_s, u"list"_s });
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 20);
    QVERIFY(result.out.contains("throttled           Throttled           429   1 to 3600 s"));
}

void TestSandbox::faultsAreOnFromTheStart()
{
    CliRun run;
    CliResult result;
    const QByteArray answer =
        asked(run, { u"--fault"_s, u"throttled:3@next:2"_s, u"--fault"_s, u"cut@10%"_s },
              u"faults"_s, result);
    const QJsonArray faults = QJsonDocument::fromJson(answer)[u"faults"].toArray();
    QCOMPARE(result.code, 0);
    QStringList on;
    for (const QJsonValue &fault : faults) {
        if (fault[u"on"].toBool())
            on.append(fault[u"name"].toString() + u' ' + fault[u"scope"].toString());
    }
    QCOMPARE(on, (QStringList{ u"throttled next:2"_s, u"cut 10%"_s }));
}

void TestSandbox::registrationsSurviveARestart()
{
    const auto names = [](const QByteArray &answer) {
        QStringList list;
        for (const QJsonValue &device : QJsonDocument::fromJson(answer)[u"devices"].toArray())
            list.append(device[u"name"].toString());
        return list;
    };
    CliRun run;
    const QString fleet = run.folder() + u"/fleet.json"_s;
    QFile file(fleet);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"devices":[{"name":"Lab phone","platform":"apple","handle":"AABB"}]})");
    file.close();
    const QStringList state{ u"--state"_s, run.folder() + u"/state.jsonl"_s };
    CliResult result;
    QByteArray answer = asked(run, state + QStringList{ u"--data"_s, fleet }, u"devices"_s, result);
    QCOMPARE(result.code, 0);
    QCOMPARE(names(answer), QStringList{ u"Lab phone"_s });
    // The devices that come along do not go into a file that is there.
    answer = asked(run, state, u"devices"_s, result);
    QCOMPARE(result.code, 0);
    QCOMPARE(names(answer), QStringList{ u"Lab phone"_s });
    answer = asked(run, {}, u"devices"_s, result);
    QCOMPARE(names(answer).size(), 20);
}

void TestSandbox::theDataFolderIsTheOneNamed()
{
    CliRun run;
    const QString folder = run.folder() + u"/data/below"_s;
    CliResult result;
    QVERIFY(!asked(run, { u"--data-folder"_s, folder }, u"faults"_s, result).isEmpty());
    QCOMPARE(result.code, 0);
    QVERIFY(QDir(folder).exists());
}

void TestSandbox::aStateFileThatIsNoneStartsNothing()
{
    CliRun run;
    const CliResult result =
        run({ u"sandbox"_s, u"--plain"_s, u"--state"_s, run.folder() + u"/no/such/state"_s });
    QCOMPARE(result.code, int(cli::WrongInput));
    QVERIFY2(result.err.startsWith("error: state: "), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestSandbox::theStartLineHasTheStringOfEachRule()
{
    CliRun run;
    CliResult result;
    asked(run, {}, u"faults"_s, result);
    const QJsonObject line = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(line.keys(),
             (QStringList{ u"caFile"_s, u"connectionString"_s, u"connectionStrings"_s, u"hub"_s,
                           u"port"_s }));
    const QJsonObject strings = line[u"connectionStrings"].toObject();
    QCOMPARE(strings.keys(),
             (QStringList{ u"DefaultFullSharedAccessSignature"_s,
                           u"DefaultListenSharedAccessSignature"_s, u"SendOnly"_s }));
    QCOMPARE(strings[u"DefaultFullSharedAccessSignature"], line[u"connectionString"]);
    for (auto it = strings.begin(); it != strings.end(); ++it) {
        QVERIFY(
            it->toString().contains(u";SharedAccessKeyName=%1;SharedAccessKey="_s.arg(it.key())));
    }
}

void TestSandbox::theKeysOfAStateStay()
{
    CliRun run;
    const QStringList state{ u"--state"_s, run.folder() + u"/state.jsonl"_s };
    CliResult first;
    CliResult second;
    asked(run, state, u"faults"_s, first);
    asked(run, state, u"faults"_s, second);
    const auto keyOf = [](const CliResult &result) {
        return QJsonDocument::fromJson(result.out)[u"connectionStrings"][u"SendOnly"]
            .toString()
            .section(u"SharedAccessKey="_s, 1);
    };
    QVERIFY(!keyOf(first).isEmpty());
    QCOMPARE(keyOf(second), keyOf(first));
}

void TestSandbox::aNameThatNoHubCanHaveStartsNothing()
{
    CliRun run;
    const CliResult result = run({ u"sandbox"_s, u"--plain"_s, u"--hub"_s, u"../evil"_s });
    QCOMPARE(result.code, int(cli::WrongInput));
    QVERIFY2(result.err.startsWith("error: hub: "), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestSandbox::anOldFrontEndNamesTheMissingRight()
{
    CliRun run;
    const quint16 port = freePort();
    // Keys of one's own: what is in the file counts.
    QFile keys(run.folder() + u"/state.jsonl.keys"_s);
    QVERIFY(keys.open(QIODevice::WriteOnly));
    keys.write(R"({"DefaultListenSharedAccessSignature":"a-key-of-my-own"})");
    keys.close();
    run.variables[QByteArrayLiteral("PUSHBENCH_CONNECTION_STRING")] =
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=DefaultListenSharedAccessSignature;"
        "SharedAccessKey=a-key-of-my-own;UseDevelopmentEmulator=true"_s.arg(port);
    CliRun client;
    client.variables = run.variables;
    CliResult listed;
    QTimer::singleShot(0, this, [&] {
        // Tried again until it listens: there is no answer before.
        listed.code = cli::NoAnswer;
        for (int attempt = 0; attempt < 1000 && listed.code == cli::NoAnswer; ++attempt)
            listed = client({ u"jobs"_s, u"list"_s, u"--hub"_s, u"demo"_s });
        Q_EMIT run.interrupt.interrupted();
    });
    const CliResult result =
        run({ u"sandbox"_s, u"--plain"_s, u"--old-front-end"_s, u"--port"_s, QString::number(port),
              u"--state"_s, run.folder() + u"/state.jsonl"_s });
    QCOMPARE(result.code, 0);
    QCOMPARE(listed.code, int(cli::Refused));
    QVERIFY2(QByteArray(listed.out + listed.err).contains("401"), listed.err.constData());
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
