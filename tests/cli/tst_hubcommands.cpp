// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "sandbox/sandboxthread.h"
#include "support/clirun.h"
#include "support/rawserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;
using support::RawServer;

namespace {

QByteArray answer(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// An entry as a hub answers it, with \a tags.
QByteArray entry(const QByteArray &tags, const QByteArray &etag = "5")
{
    return "<entry "
           "xmlns=\"http://www.w3.org/2005/Atom\"><content><AppleRegistrationDescription><ETag>"
        + etag + "</ETag><RegistrationId>1-2-3</RegistrationId><Tags>" + tags
        + "</Tags><DeviceToken>AABB</DeviceToken></AppleRegistrationDescription></content></entry>";
}

/// pushbench-cli with a hub that gives \a answers, one a request.
struct Hub
{
    explicit Hub(const QList<QByteArray> &answers, const QString &rule = u"rule"_s)
        : server(RawServer::Security::Plain)
        , rest(answers)
    {
        server.onRequest([this](QTcpSocket *socket) {
            if (!rest.isEmpty())
                socket->write(rest.takeFirst());
            socket->disconnectFromHost();
        });
        cli.variables.insert(
            "PUSHBENCH_CONNECTION_STRING",
            u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=%2;SharedAccessKey="
            u"dGVzdC1rZXktbm90LXJlYWwtMDEyMzQ1Njc4OWFiY2Q=;UseDevelopmentEmulator=true"_s
                .arg(server.port())
                .arg(rule));
    }

    CliResult operator()(const QStringList &arguments)
    {
        return cli(arguments + QStringList{ u"--hub"_s, u"orders"_s });
    }
    QByteArray request(int index) const { return server.received().value(index); }

    RawServer server;
    QList<QByteArray> rest;
    CliRun cli;
};

/// What to print beside a failure; valid until the next call.
const char *said(const CliResult &result)
{
    static QByteArray text;
    text = result.out + result.err;
    return text.constData();
}

QJsonObject object(const CliResult &result)
{
    return QJsonDocument::fromJson(result.out.trimmed()).object();
}

} // namespace

class TestHubCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSandboxsRegistrationsAreListed();
    void theSandboxsScheduleIsCancelled();
    void theSandboxTellsItsTelemetry();
    void aListGoesOverPages();
    void anExportIsImportedAgain();
    void aRefusedExportLeavesTheFileAlone();
    void oneIsCreated();
    void oneIsChangedInItsVersion();
    void aConflictIsSaid();
    void someAreDeleted();
    void aMissingRightIsSaidBefore();
    void installationsGoBothWays();
    void jobsKeepTheirSignatures();
    void anImportWaitsForAHubThatHoldsBack();
    void theFeedbackContainerIsNamed();
    void refusalsHaveTheirCode_data();
    void refusalsHaveTheirCode();
    void wrongInputSendsNothing_data();
    void wrongInputSendsNothing();

private:
    CliResult atSandbox(const QStringList &arguments);
    QString file(const QString &name, const QByteArray &bytes) const;

    sandbox::SandboxThread m_thread;
    std::optional<sandbox::SandboxAddress> m_sandbox;
    QTemporaryDir m_folder;
};

void TestHubCommands::initTestCase()
{
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.plain = true;
    base::then(m_thread.start(options), this, [this](const auto &address) {
        if (address)
            m_sandbox = *address;
    });
    QTRY_VERIFY(m_sandbox.has_value());
}

CliResult TestHubCommands::atSandbox(const QStringList &arguments)
{
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         QString::fromUtf8(m_sandbox->connectionString.reveal()));
    return run(arguments + QStringList{ u"--hub"_s, u"demo"_s });
}

QString TestHubCommands::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestHubCommands::theSandboxsRegistrationsAreListed()
{
    const CliResult all = atSandbox({ u"registrations"_s, u"list"_s, u"--json"_s });
    QVERIFY2(all.code == 0, said(all));
    const QByteArrayList lines = all.out.trimmed().split('\n');
    QVERIFY(lines.size() > 1);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QVERIFY(!first.value(u"id"_s).toString().isEmpty());
    QVERIFY(first.value(u"tags"_s).isArray());
    const CliResult two = atSandbox({ u"registrations"_s, u"list"_s, u"--limit"_s, u"2"_s });
    QVERIFY2(two.code == 0, said(two));
    QCOMPARE(two.out.count('\n'), 2);
    QVERIFY(two.out.startsWith(QByteArray(first.value(u"id"_s).toString().toUtf8() + '\t')));
}

void TestHubCommands::theSandboxsScheduleIsCancelled()
{
    const QString later = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    const CliResult sent =
        atSandbox({ u"send"_s, u"--format"_s, u"apple"_s, u"--text"_s,
                    u"{\"aps\":{\"alert\":\"hi\"}}"_s, u"--at"_s, later, u"--json"_s });
    QVERIFY2(sent.code == 0, said(sent));
    const QString id = object(sent).value(u"notificationId"_s).toString();
    QVERIFY(!id.isEmpty());
    const CliResult cancelled = atSandbox({ u"schedule"_s, u"cancel"_s, id, u"--json"_s });
    QVERIFY2(cancelled.code == 0, said(cancelled));
    QCOMPARE(object(cancelled).value(u"cancelled"_s).toString(), id);
    const CliResult again = atSandbox({ u"schedule"_s, u"cancel"_s, id, u"--json"_s });
    QCOMPARE(again.code, int(cli::Refused));
    QCOMPARE(object(again).value(u"diagnosis"_s).toObject().value(u"code"_s).toString(),
             u"schedule-missing"_s);
}

void TestHubCommands::theSandboxTellsItsTelemetry()
{
    const CliResult sent = atSandbox({ u"send"_s, u"--format"_s, u"apple"_s, u"--text"_s,
                                       u"{\"aps\":{\"alert\":\"hi\"}}"_s, u"--json"_s });
    QVERIFY2(sent.code == 0, said(sent));
    const QString id = object(sent).value(u"notificationId"_s).toString();
    const CliResult told = atSandbox(
        { u"telemetry"_s, id, u"--interval"_s, u"0.2"_s, u"--wait"_s, u"25"_s, u"--json"_s });
    QVERIFY2(told.code == 0, said(told));
    QVERIFY(object(told).value(u"final"_s).toBool());
    QVERIFY(!object(told).value(u"outcomes"_s).toArray().isEmpty());
}

void TestHubCommands::aListGoesOverPages()
{
    Hub hub({ answer(200, "<feed>" + entry("a") + "</feed>", "x-ms-continuationtoken: t%3D\r\n"),
              answer(429, {}, "Retry-After: 0\r\n"),
              answer(200, "<feed>" + entry("b") + "</feed>") });
    const CliResult result = hub({ u"registrations"_s, u"list"_s, u"--tag"_s, u"x"_s });
    QVERIFY2(result.code == 0, said(result));
    QCOMPARE(result.out, "1-2-3\tapple\tAABB\ta\n1-2-3\tapple\tAABB\tb\n"_ba);
    QVERIFY(result.err.contains("holds back"));
    QVERIFY(hub.request(2).startsWith("GET /orders/tags/x/registrations?$top=100&"
                                      "continuationtoken=t%3D&"));
}

void TestHubCommands::anExportIsImportedAgain()
{
    const QString path = m_folder.filePath(u"all.jsonl"_s);
    Hub from({ answer(200, "<feed>" + entry("a,b") + "</feed>") });
    const CliResult exported = from({ u"registrations"_s, u"export"_s, path });
    QVERIFY2(exported.code == 0, said(exported));
    Hub to({ answer(200, entry("a,b", "6")) });
    const CliResult imported = to({ u"registrations"_s, u"import"_s, path, u"--json"_s });
    QVERIFY2(imported.code == 0, said(imported));
    QCOMPARE(object(imported).value(u"imported"_s).toInt(), 1);
    QVERIFY(to.request(0).startsWith("PUT /orders/registrations/1-2-3?"));
    QVERIFY(to.request(0).contains("<Tags>a,b</Tags><DeviceToken>AABB</DeviceToken>"));
}

void TestHubCommands::aRefusedExportLeavesTheFileAlone()
{
    const QString path = file(u"old.jsonl"_s, "old");
    Hub hub({ answer(200, "<feed>" + entry("a") + "</feed>", "x-ms-continuationtoken: t\r\n"),
              answer(401) });
    QCOMPARE(hub({ u"registrations"_s, u"export"_s, path }).code, int(cli::Refused));
    QFile old(path);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old"_ba);
}

void TestHubCommands::oneIsCreated()
{
    Hub hub({ answer(200, entry("news", "1")) });
    const QString body = file(u"body.json"_s, "{\"aps\":{\"alert\":\"$(m)\"}}");
    const CliResult result =
        hub({ u"registrations"_s, u"create"_s, u"--format"_s, u"apple"_s, u"--device-handle"_s,
              u"AABB"_s, u"--tag"_s, u"news"_s, u"--template"_s, body, u"--template-name"_s, u"t"_s,
              u"--header"_s, u"apns-priority: 5"_s, u"--json"_s });
    QVERIFY2(result.code == 0, said(result));
    QCOMPARE(object(result).value(u"id"_s).toString(), u"1-2-3"_s);
    QVERIFY(hub.request(0).startsWith("POST /orders/registrations?"));
    QVERIFY(hub.request(0).contains("<AppleTemplateRegistrationDescription "));
    QVERIFY(hub.request(0).contains("<Header>apns-priority</Header><Value>5</Value>"));
}

void TestHubCommands::oneIsChangedInItsVersion()
{
    Hub hub({ answer(200, entry("a,b")), answer(200, entry("b,c", "6")) });
    const CliResult result = hub({ u"registrations"_s, u"update"_s, u"1-2-3"_s, u"--remove-tag"_s,
                                   u"a"_s, u"--add-tag"_s, u"c"_s });
    QVERIFY2(result.code == 0, said(result));
    QVERIFY(hub.request(1).startsWith("PUT /orders/registrations/1-2-3?"));
    QVERIFY(hub.request(1).contains("If-Match: W/\"5\"\r\n"));
    QVERIFY(hub.request(1).contains("<Tags>b,c</Tags>"));
    QVERIFY(!hub.request(1).contains("<ETag>"));
}

void TestHubCommands::aConflictIsSaid()
{
    Hub hub({ answer(200, entry("a")), answer(412) });
    const CliResult result =
        hub({ u"registrations"_s, u"update"_s, u"1-2-3"_s, u"--add-tag"_s, u"c"_s });
    QCOMPARE(result.code, int(cli::Refused));
    QVERIFY2(result.out.contains("changed-meanwhile"), said(result));
}

void TestHubCommands::someAreDeleted()
{
    Hub hub({ answer(200), answer(404) });
    const CliResult result = hub({ u"registrations"_s, u"delete"_s, u"1-2-3"_s, u"4-5-6"_s });
    QCOMPARE(result.code, int(cli::Refused));
    QVERIFY(result.out.contains("Deleted 1-2-3"));
    QVERIFY2(result.out.contains("registration-missing"), said(result));
    QVERIFY(hub.request(0).contains("If-Match: *\r\n"));
}

void TestHubCommands::aMissingRightIsSaidBefore()
{
    Hub hub({ answer(403) }, u"DefaultListenSharedAccessSignature"_s);
    const CliResult result = hub({ u"registrations"_s, u"list"_s });
    QCOMPARE(result.code, int(cli::Refused));
    QVERIFY2(result.err.contains("lacks the Manage right"), said(result));
    QVERIFY(result.out.contains("right-missing"));
}

void TestHubCommands::installationsGoBothWays()
{
    const QByteArray json = R"({"installationId":"d-1","platform":"apns","pushChannel":"AABB"})";
    const QString path = file(u"d-1.json"_s, json);
    Hub hub({ answer(200), answer(200, json), answer(200), answer(204) });
    QCOMPARE(hub({ u"installations"_s, u"put"_s, u"d-1"_s, path }).code, 0);
    const CliResult got = hub({ u"installations"_s, u"get"_s, u"d-1"_s });
    QCOMPARE(got.out, json + '\n');
    const QString patch = file(u"patch.json"_s, R"([{"op":"add","path":"/tags","value":["a"]}])");
    QCOMPARE(hub({ u"installations"_s, u"patch"_s, u"d-1"_s, patch }).code, 0);
    const CliResult gone = hub({ u"installations"_s, u"delete"_s, u"d-1"_s, u"--json"_s });
    QCOMPARE(object(gone).value(u"deleted"_s).toString(), u"d-1"_s);
    QVERIFY(hub.request(0).endsWith(json));
    QVERIFY(hub.request(2).contains("Content-Type: application/json-patch+json\r\n"));
    const QByteArray sent = R"([{"op":"add","path":"/tags","value":"[\"a\"]"}])";
    QVERIFY(hub.request(2).endsWith(sent));
    QVERIFY(hub.request(3).startsWith("DELETE /orders/installations/d-1?"));
}

void TestHubCommands::jobsKeepTheirSignatures()
{
    const QString container =
        file(u"container"_s, "https://acc.blob.core.windows.net/out?sv=1&sig=topsecret\n");
    const QByteArray job = "<entry><content><NotificationHubJob><JobId>j-1</JobId>"
                           "<Type>ExportRegistrations</Type><OutputContainerUri>"
                           "https://acc/out?sig=topsecret</OutputContainerUri>"
                           "</NotificationHubJob></content></entry>";
    Hub hub({ answer(201, job), answer(200, job), answer(200, "<feed>" + job + "</feed>") });
    const CliResult submitted = hub({ u"jobs"_s, u"submit"_s, u"export"_s,
                                      u"--output-container-file"_s, container, u"--json"_s });
    QVERIFY2(submitted.code == 0, said(submitted));
    QCOMPARE(object(submitted).value(u"id"_s).toString(), u"j-1"_s);
    QVERIFY(!submitted.out.contains("topsecret"));
    QVERIFY(hub.request(0).contains("sig=topsecret]]>")); // the hub itself needs it
    QCOMPARE(hub({ u"jobs"_s, u"get"_s, u"j-1"_s }).out, "j-1\tExportRegistrations\tStarted\n"_ba);
    const CliResult listed = hub({ u"jobs"_s, u"list"_s, u"--json"_s });
    QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 1);
    QVERIFY(!listed.out.contains("topsecret"));
}

void TestHubCommands::anImportWaitsForAHubThatHoldsBack()
{
    const QString path =
        file(u"one.jsonl"_s, R"({"platform":"apple","handle":"AABB","tags":["a"]})");
    Hub hub({ answer(429, {}, "Retry-After: 0\r\n"), answer(503, {}, "Retry-After: 0\r\n"),
              answer(200, entry("a")) });
    const CliResult imported = hub({ u"registrations"_s, u"import"_s, path, u"--json"_s });
    QVERIFY2(imported.code == 0, said(imported));
    QCOMPARE(object(imported).value(u"imported"_s).toInt(), 1);
    QCOMPARE(hub.server.connections(), 3);
    QCOMPARE(imported.err.count("holds back"), 2);
}

void TestHubCommands::theFeedbackContainerIsNamed()
{
    const QByteArray address = "https://acc.blob.core.windows.net/c?sv=1&sig=topsecret";
    Hub hub({ answer(200, address), answer(200, address) });
    const CliResult shown = hub({ u"feedback"_s, u"--json"_s });
    QVERIFY2(shown.code == 0, said(shown));
    QCOMPARE(object(shown).value(u"container"_s).toString(),
             u"https://acc.blob.core.windows.net/c?sv=1&sig=[redacted]"_s);
    QVERIFY(hub.request(0).startsWith("GET /orders/feedbackcontainer?"));
    QCOMPARE(hub({ u"feedback"_s, u"--reveal"_s }).out, address + '\n');
}

void TestHubCommands::refusalsHaveTheirCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QStringList get{ u"registrations"_s, u"get"_s, u"1-2-3"_s };
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &with,
                        int code, const QByteArray &words) {
        QTest::newRow(name) << arguments << with << code << words;
    };
    row("not there", get, answer(404), cli::Refused, "registration-missing");
    row("no list", { u"registrations"_s, u"list"_s }, answer(200, "<html/>"), cli::NoAnswer,
        "error: registrations: ");
    row("no entry", get, answer(200, "<feed/>"), cli::NoAnswer, "error: registration: ");
    row("no list, as JSON", { u"registrations"_s, u"list"_s, u"--json"_s }, answer(200, "<html/>"),
        cli::NoAnswer, "{\"accepted\":true,");
    row("no entry, as JSON", get + QStringList{ u"--json"_s }, answer(200, "<feed/>"),
        cli::NoAnswer, "{\"accepted\":true,");
    row("no jobs, as JSON", { u"jobs"_s, u"list"_s, u"--json"_s }, answer(200, "<html"),
        cli::NoAnswer, "{\"accepted\":true,");
    row("no entry after it was created",
        { u"registrations"_s, u"create"_s, u"--format"_s, u"apple"_s, u"--device-handle"_s,
          u"AABB"_s },
        answer(200, "<html"), cli::NoAnswer, "error: registration: ");
    row("no container", { u"feedback"_s }, answer(200, "gone"), cli::NoAnswer, "error: feedback: ");
    row("held back for longer than it may take",
        { u"registrations"_s, u"list"_s, u"--timeout"_s, u"5"_s },
        answer(503, {}, "Retry-After: 6\r\n"), cli::Refused, "503");
    row("ended", get, answer(410), cli::Refused, "id-ended");
    row("nothing", get, "", cli::NoAnswer, "cut-call");
    row("no such installation", { u"installations"_s, u"get"_s, u"x"_s }, answer(404), cli::Refused,
        "installation-missing");
    row("telemetry on a low tier", { u"telemetry"_s, u"x"_s }, answer(403), cli::Refused,
        "forbidden-tier");
    row("telemetry too early, asked once", { u"telemetry"_s, u"x"_s, u"--once"_s }, answer(404),
        cli::Refused, "telemetry-missing");
    row("jobs on a low tier", { u"jobs"_s, u"list"_s }, answer(403), cli::Refused,
        "forbidden-tier");
}

void TestHubCommands::refusalsHaveTheirCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    Hub hub({ answer });
    const CliResult result = hub(arguments);
    QCOMPARE(result.code, code);
    QVERIFY2(QByteArray(result.out + result.err).contains(said), ::said(result));
}

void TestHubCommands::wrongInputSendsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &part) {
        QTest::newRow(name) << arguments << part;
    };
    const QStringList create{ u"registrations"_s, u"create"_s, u"--format"_s };
    row("an unknown platform", create + QStringList{ u"fcm"_s, u"--device-handle"_s, u"x"_s },
        "format");
    row("a token that is none", create + QStringList{ u"apple"_s, u"--device-handle"_s, u"x"_s },
        "handle");
    row("a bad tag",
        create + QStringList{ u"apple"_s, u"--device-handle"_s, u"AA"_s, u"--tag"_s, u"a b"_s },
        "tags");
    row("no such template",
        create
            + QStringList{ u"apple"_s, u"--device-handle"_s, u"AA"_s, u"--template"_s,
                           u"/nowhere"_s },
        "template");
    row("a file that is no JSON",
        { u"registrations"_s, u"import"_s, file(u"bad.jsonl"_s, "{}\nhello\n") }, "FILE");
    row("another installation's id",
        { u"installations"_s, u"put"_s, u"d-2"_s,
          file(u"other.json"_s,
               R"({"installationId":"d-1","platform":"apns","pushChannel":"AABB"})") },
        "installationId");
    row("a patch that is none",
        { u"installations"_s, u"patch"_s, u"d-1"_s, file(u"bad.json"_s, "{}") }, "patch");
    row("a job of no type",
        { u"jobs"_s, u"submit"_s, u"polish"_s, u"--output-container-file"_s,
          file(u"uri"_s, "https://x/y") },
        "type");
    row("an import without its file",
        { u"jobs"_s, u"submit"_s, u"import-create"_s, u"--output-container-file"_s,
          file(u"uri"_s, "https://x/y") },
        "importFile");
    row("no certificate", { u"registrations"_s, u"list"_s, u"--ca-file"_s, u"/nowhere"_s },
        "ca-file");
}

void TestHubCommands::wrongInputSendsNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    Hub hub({ answer(200) });
    const CliResult result = hub(arguments);
    QCOMPARE(result.code, int(cli::WrongInput));
    QVERIFY2(result.err.contains(QByteArray("error: " + part + ": ")), said(result));
    QCOMPARE(hub.server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestHubCommands)
#include "tst_hubcommands.moc"
