// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "sandbox/sandboxthread.h"
#include "support/clirun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aSendIsListed();
    void aRefusedSendIsListedToo();
    void aSendWithoutHistoryIsNot();
    void theSearchChooses();
    void theLimitHolds();
    void oneIsShownInFull();
    void anExportIsImported();
    void wrongInputIsReported_data();
    void wrongInputIsReported();
    void aHistoryThatCannotBeWrittenDoesNotFailTheSend();
    void aDamagedHistoryIsSaid();
    void theRetentionHolds();
    void severalAreOneHar();
    void aSecretInThePayloadIsNotKept_data();
    void aSecretInThePayloadIsNotKept();

private:
    CliResult send(const QStringList &more, const QString &hub = u"demo"_s);
    QJsonArray list(const QStringList &more = {});

    sandbox::SandboxThread m_thread;
    std::optional<sandbox::SandboxAddress> m_sandbox;
    QTemporaryDir m_folder;
    std::unique_ptr<CliRun> m_run;
};

void TestHistory::initTestCase()
{
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.certificateFolder = m_folder.filePath(u"sandbox"_s);
    base::then(m_thread.start(options), this, [this](const auto &address) {
        if (address)
            m_sandbox = *address;
    });
    QTRY_VERIFY(m_sandbox.has_value());
}

void TestHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_run = std::make_unique<CliRun>();
    m_run->variables.insert("PUSHBENCH_CONNECTION_STRING",
                            QString::fromUtf8(m_sandbox->connectionString.reveal()));
}

CliResult TestHistory::send(const QStringList &more, const QString &hub)
{
    return (*m_run)(QStringList{ u"send"_s, u"--hub"_s, hub, u"--ca-file"_s, m_sandbox->caFile,
                                 u"--format"_s, u"apple"_s, u"--text"_s }
                    + more);
}

QJsonArray TestHistory::list(const QStringList &more)
{
    const CliResult result = (*m_run)(QStringList{ u"history"_s, u"list"_s, u"--json"_s } + more);
    return QJsonDocument::fromJson(result.out).array();
}

void TestHistory::aSendIsListed()
{
    QCOMPARE(send({ u"{\"aps\":{\"alert\":{\"title\":\"Order 7\"}}}"_s, u"--tag"_s, u"qa"_s }).code,
             0);
    const QJsonArray rows = list();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"hub"].toString(), u"demo"_s);
    QCOMPARE(rows.first()[u"platform"].toString(), u"apple"_s);
    QCOMPARE(rows.first()[u"target"].toString(), u"qa"_s);
    QCOMPARE(rows.first()[u"status"].toInt(), 201);
    QCOMPARE(rows.first()[u"title"].toString(), u"Order 7"_s);
    const CliResult text = (*m_run)({ u"history"_s, u"list"_s });
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), 1);
    QVERIFY(text.out.contains("\tqa\t"));
}

void TestHistory::aRefusedSendIsListedToo()
{
    QCOMPARE(send({ u"{}"_s }, u"nowhere"_s).code, 1);
    QCOMPARE(list().first()[u"result"].toString(), u"refused"_s);
}

void TestHistory::aSendWithoutHistoryIsNot()
{
    QCOMPARE(send({ u"{}"_s, u"--no-history"_s }).code, 0);
    QVERIFY(!QFile::exists(m_run->folder() + u"/history.db"_s));
    QVERIFY(list().isEmpty());
}

void TestHistory::theSearchChooses()
{
    send({ u"{\"a\":\"apples\"}"_s });
    send({ u"{\"a\":\"pears\"}"_s });
    QCOMPARE(list({ u"--search"_s, u"pears platform:apple"_s }).size(), 1);
    QCOMPARE(list({ u"--search"_s, u"plums"_s }).size(), 0);
}

void TestHistory::theLimitHolds()
{
    for (int i = 0; i < 3; ++i)
        send({ u"{}"_s });
    QCOMPARE(list({ u"--limit"_s, u"2"_s }).size(), 2);
}

void TestHistory::oneIsShownInFull()
{
    send({ u"{\"aps\":{\"alert\":\"Hello\"}}"_s });
    const QString id = list().first()[u"id"].toString();
    const CliResult text = (*m_run)({ u"history"_s, u"show"_s, id });
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith("POST /demo/messages?api-version=2020-06 HTTP/1.1\r\n"));
    QVERIFY(text.out.contains("&sig=[redacted]&"));
    QVERIFY(text.out.contains("\r\n\r\n{\"aps\":{\"alert\":\"Hello\"}}\r\n"));
    QVERIFY(text.out.contains("(queued)"));
    const CliResult json = (*m_run)({ u"history"_s, u"show"_s, id, u"--json"_s });
    const QJsonObject exchange = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(exchange.value(u"meant")[u"payload"].toString(), u"{\"aps\":{\"alert\":\"Hello\"}}"_s);
}

void TestHistory::anExportIsImported()
{
    send({ u"{\"a\":\"apples\"}"_s });
    send({ u"{\"a\":\"pears\"}"_s });
    const QString file = m_folder.filePath(u"history.jsonl"_s);
    CliResult result = (*m_run)({ u"history"_s, u"export"_s, file, u"--search"_s, u"pears"_s });
    QCOMPARE(result.code, 0);
    CliRun other;
    result = other({ u"history"_s, u"import"_s, file });
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("1 added, 0 "));
    result = other({ u"history"_s, u"import"_s, file });
    QVERIFY(result.out.startsWith("0 added, 1 "));
    QCOMPARE(other({ u"history"_s, u"list"_s }).out.count('\n'), 1);
}

void TestHistory::wrongInputIsReported_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no command") << QStringList{} << QByteArray();
    QTest::newRow("a search that is none")
        << QStringList{ u"list"_s, u"--search"_s, u"colour:red"_s }
        << QByteArray("error: search: ");
    QTest::newRow("a limit of nought")
        << QStringList{ u"list"_s, u"--limit"_s, u"0"_s } << QByteArray();
    QTest::newRow("an id that is none")
        << QStringList{ u"show"_s, u"x"_s } << QByteArray("error: id: “x” is no id.");
    QTest::newRow("an id that is not there")
        << QStringList{ u"show"_s, u"17"_s } << QByteArray("error: id: ");
    QTest::newRow("a folder that is not there")
        << QStringList{ u"export"_s, u"/no/such/folder/x"_s } << QByteArray("error: file: ");
    QTest::newRow("a file that is not there")
        << QStringList{ u"import"_s, u"/no/such/file"_s } << QByteArray("error: file: ");
    QTest::newRow("a file that is no history")
        << QStringList{ u"import"_s, u"" TEST_DATA_DIR "/../CMakeLists.txt"_s }
        << QByteArray("warning: Line 1: ");
}

void TestHistory::wrongInputIsReported()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliResult result = (*m_run)(QStringList{ u"history"_s } + arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.startsWith(says), result.err.constData());
}

void TestHistory::aHistoryThatCannotBeWrittenDoesNotFailTheSend()
{
    // A folder in the place of the file: nobody can write that, not even root.
    QVERIFY(QDir(m_run->folder()).mkpath(u"history.db"_s));
    const CliResult result = send({ u"{}"_s });
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("warning: history: History cannot be written"),
             result.err.constData());
    QVERIFY2(result.err.contains("This send was not saved."), result.err.constData());
    QVERIFY(!result.err.contains("kept in memory")); // this program ends
}

void TestHistory::aDamagedHistoryIsSaid()
{
    QFile file(m_run->folder() + u"/history.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all");
    file.close();
    const CliResult result = send({ u"{}"_s });
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("has been set aside as"), result.err.constData());
    QCOMPARE(list().size(), 1);
}

void TestHistory::theRetentionHolds()
{
    for (int i = 0; i < 3; ++i)
        send({ u"{}"_s });
    m_run->retention.maxRows = 1;
    // What is too much goes beside the send, which does not wait for it.
    QTRY_VERIFY((send({ u"{}"_s }), list().size() <= 2));
}

void TestHistory::severalAreOneHar()
{
    send({ u"{\"a\":\"apples\"}"_s });
    send({ u"{\"a\":\"pears\"}"_s });
    const QJsonArray rows = list();
    const QStringList show{ u"history"_s, u"show"_s, rows[0][u"id"].toString(),
                            rows[1][u"id"].toString() };
    const QString path = m_folder.filePath(u"two.har"_s);
    const CliResult har = (*m_run)(show + QStringList{ u"--export"_s, u"har="_s + path });
    QVERIFY2(har.code == 0, har.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject log = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(log.value(u"log")[u"entries"].toArray().size(), 2);
    const CliResult curl = (*m_run)(show + QStringList{ u"--export"_s, u"curl"_s });
    QCOMPARE(curl.code, 2);
    QVERIFY2(curl.err.startsWith("error: export: "), curl.err.constData());
}

void TestHistory::aSecretInThePayloadIsNotKept_data()
{
    QTest::addColumn<QString>("payload");
    const QString key = QString::fromUtf8(m_sandbox->connectionString.reveal())
                            .section(u"SharedAccessKey="_s, 1)
                            .section(u';', 0, 0);
    QTest::newRow("a connection string")
        << u"{\"c\":\"Endpoint=sb://h/;SharedAccessKey=%1\"}"_s.arg(key);
    QTest::newRow("the hub's own key") << u"{\"title\":\"%1\"}"_s.arg(key);
    QTest::newRow("in Base64") << u"{\"c\":\"%1\"}"_s.arg(
        QString::fromLatin1(QByteArray("key " + key.toUtf8() + " end").toBase64()));
    QTest::newRow("escaped") << u"{\"c\":\"%1\"}"_s.arg(
        QString(key).replace(u"="_s, u"\\u003d"_s).replace(u"+"_s, u"\\u002B"_s));
}

void TestHistory::aSecretInThePayloadIsNotKept()
{
    QFETCH(QString, payload);
    QCOMPARE(send({ payload }).code, 0);
    const QString path = m_folder.filePath(u"kept.jsonl"_s);
    QCOMPARE((*m_run)({ u"history"_s, u"export"_s, path }).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY2(kept.contains("[redacted]"), kept.constData());
    QVERIFY2(!kept.contains(payload.section(u'"', 3, 3).right(20).toUtf8()), kept.constData());
    QVERIFY(list().first()[u"note"].toString().contains(u"[redacted]"));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
