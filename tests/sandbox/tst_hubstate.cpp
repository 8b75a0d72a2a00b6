// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the hub between the calls, and what it keeps.
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxhub.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::Call;
using sandbox::Registration;
using sandbox::SandboxHub;
using support::setHeader;

class TestHubState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aScheduledSendFires();
    void tagsAreLookedAtWhenItFires();
    void aDeadHandleIsReported();
    void registrationsAreExportedAndImported();
    void anImportSaysWhatItCouldNotDo_data();
    void anImportSaysWhatItCouldNotDo();
    void aLineBreakSurvivesAnExport_data();
    void aLineBreakSurvivesAnExport();
    void onlyAFileIsImported_data();
    void onlyAFileIsImported();
    void aLinkLeadsNoJobOutside_data();
    void aLinkLeadsNoJobOutside();
    void aJobStaysInItsFolder_data();
    void aJobStaysInItsFolder();
    void aLargeExportComesInSlices();
    void withoutAFolderThereAreNoJobs();
    void stateSurvivesARestart();
    void aCutOffLineIsDropped();
    void aStrangeFileIsRefused();
    void aFileThatIsInUseIsRefused_data();
    void aFileThatIsInUseIsRefused();
    void aFullFileIsWrittenAnew();
    void noTextBreaksTheTags();
    void whatRanOutIsGone();

private:
    sandbox::HubOptions options();
    Answer call(SandboxHub &hub, const QByteArray &method, const QByteArray &path,
                const QByteArray &body = {});
    Answer submit(SandboxHub &hub, const QByteArray &type, const QByteArray &container,
                  const QByteArray &file = {});
    /// Does the job of \a answer to its end and gives its entry.
    QByteArray finished(SandboxHub &hub, const Answer &answer);
    QByteArray written(const QByteArray &container, const QByteArray &entry, const QString &name);
    void writeFile(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

namespace {

Registration device(const QByteArray &handle, const QStringList &tags, int number)
{
    Registration registration;
    registration.id = u"%1-2-3"_s.arg(number);
    registration.platform = hub::Platform::Apple;
    registration.handle.text = handle;
    registration.tags = tags;
    return registration;
}

QByteArray element(const QByteArray &xml, const QString &name)
{
    const QRegularExpression form(u"<%1[^>]*>([^<]*)</%1>"_s.arg(name));
    return form.match(QString::fromUtf8(xml)).captured(1).toUtf8();
}

QByteArray line(const QByteArray &token, const QByteArray &id = {})
{
    return "<AppleRegistrationDescription "
           "xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect\">"
        + (id.isEmpty() ? QByteArray() : "<RegistrationId>" + id + "</RegistrationId>")
        + "<DeviceToken>" + token + "</DeviceToken></AppleRegistrationDescription>";
}

} // namespace

void TestHubState::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = support::Now;
}

sandbox::HubOptions TestHubState::options()
{
    auto options = support::hubOptions();
    options.clock = [this] { return m_now; };
    options.dataFolder = m_folder->filePath(u"data"_s);
    QDir().mkpath(options.dataFolder);
    return options;
}

Answer TestHubState::call(SandboxHub &hub, const QByteArray &method, const QByteArray &path,
                          const QByteArray &body)
{
    Call call = support::appleSend(hub.options());
    call.method = method;
    call.path = "/orders/" + path;
    call.body = body;
    setHeader(call, "If-Match", method == "DELETE" ? "*" : QByteArray());
    return hub.react(call).answer;
}

Answer TestHubState::submit(SandboxHub &hub, const QByteArray &type, const QByteArray &container,
                            const QByteArray &file)
{
    QByteArray body = "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content "
                      "type=\"application/xml\"><NotificationHubJob "
                      "xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/"
                      "connect\"><Type>"
        + type + "</Type><OutputContainerUri><![CDATA[" + container + "]]></OutputContainerUri>";
    if (!file.isEmpty())
        body += "<ImportFileUri><![CDATA[" + file + "]]></ImportFileUri>";
    return call(hub, "POST", "jobs", body + "</NotificationHubJob></content></entry>");
}

QByteArray TestHubState::finished(SandboxHub &hub, const Answer &answer)
{
    const QByteArray place = "jobs/" + element(answer.body, u"JobId"_s);
    for (int round = 0; round < 100; ++round) {
        const QByteArray entry = call(hub, "GET", place).body;
        const QByteArray status = element(entry, u"Status"_s);
        if (status == "Completed" || status == "Failed")
            return entry;
        hub.advance();
    }
    return "no end";
}

QByteArray TestHubState::written(const QByteArray &container, const QByteArray &entry,
                                 const QString &name)
{
    QFile file(m_folder->filePath(u"data/%1/orders/%2/%3"_s.arg(
        QString::fromLatin1(container), QString::fromLatin1(element(entry, u"JobId"_s)), name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TestHubState::writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestHubState::aScheduledSendFires()
{
    SandboxHub hub(options());
    hub.add(device("AA", {}, 1));
    QVERIFY(!hub.nextDue());
    Call send = support::appleSend(hub.options());
    send.path = "/orders/schedulednotifications";
    setHeader(send, "ServiceBusNotification-ScheduleTime", "2026-11-24T10:20:00");
    const QByteArray place = *hub.react(send).answer.header("Location");
    setHeader(send, "ServiceBusNotification-ScheduleTime", "2026-11-24T10:18:00");
    hub.react(send);
    QCOMPARE(*hub.nextDue(), support::Now.addSecs(180));
    m_now = m_now.addSecs(179);
    QVERIFY(hub.advance().isEmpty());
    m_now = m_now.addSecs(1);
    QCOMPARE(hub.advance().size(), 1);
    QVERIFY(hub.advance().isEmpty()); // Once only.
    QCOMPARE(*hub.nextDue(), support::Now.addSecs(300));
    m_now = m_now.addSecs(600);
    const auto deliveries = hub.advance();
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.first().payload, send.body);
    QVERIFY(place.contains(deliveries.first().notificationId.toLatin1()));
    QVERIFY(!hub.nextDue());
    // Its id tells what became of it, and it can no longer be cancelled.
    m_now = m_now.addSecs(10);
    const QByteArray id = deliveries.first().notificationId.toLatin1();
    QVERIFY(call(hub, "GET", "messages/" + id).body.contains("<State>Completed</State>"));
    QCOMPARE(call(hub, "DELETE", "schedulednotifications/" + id).status, 404);
}

void TestHubState::tagsAreLookedAtWhenItFires()
{
    SandboxHub hub(options());
    Call send = support::appleSend(hub.options());
    send.path = "/orders/schedulednotifications";
    setHeader(send, "ServiceBusNotification-Tags", "late");
    setHeader(send, "ServiceBusNotification-ScheduleTime", "2026-11-24T10:20:00");
    QCOMPARE(hub.react(send).answer.status, 201);
    hub.add(device("AA", { u"late"_s }, 1));
    m_now = m_now.addSecs(300);
    QCOMPARE(hub.advance().size(), 1);
}

void TestHubState::aDeadHandleIsReported()
{
    SandboxHub hub(options());
    hub.add(device("expired-<1>", {}, 1));
    hub.add(device("AA", {}, 2));
    hub.react(support::appleSend(hub.options()));
    const QByteArray url = call(hub, "GET", "feedbackcontainer").body;
    const QString folder = QUrl(QString::fromUtf8(url)).toLocalFile();
    QCOMPARE(folder, m_folder->filePath(u"data/feedback"_s));
    QFile file(folder + u"/11242026"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 1);
    QVERIFY2(text.contains("<FeedbackTime>2026-11-24T10:15:00Z</FeedbackTime>"
                           "<NotificationSystemError>ExpiredChannel</NotificationSystemError>"
                           "<Platform>apple</Platform><PnsHandle>expired-&lt;1&gt;</PnsHandle>"
                           "<RegistrationId>1-2-3</RegistrationId><NotificationId>"),
             text.constData());
}

void TestHubState::registrationsAreExportedAndImported()
{
    SandboxHub hub(options());
    hub.add(device("AA", { u"news"_s }, 1));
    Registration templated = device("BB", { u"a"_s, u"b"_s }, 2);
    templated.body = sandbox::RegisteredTemplate{ u"n"_s, "{\n\"a\":\r\n\"$(x)\"}", {} };
    hub.add(templated);
    const Answer answer = submit(hub, "ExportRegistrations", "out");
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.header("Location")->contains("/orders/jobs/"));
    QVERIFY(!answer.body.contains("<Status>")); // Started is not written.
    QVERIFY(hub.nextDue());
    const QByteArray entry = finished(hub, answer);
    QCOMPARE(element(entry, u"Status"_s), QByteArray("Completed"));
    QCOMPARE(element(entry, u"Progress"_s), QByteArray("100"));
    QVERIFY(!hub.nextDue());
    const QByteArray lines = written("out", entry, u"Output.txt"_s);
    QCOMPARE(lines.count('\n'), 2);
    QVERIFY2(entry.contains("<d3p1:Key>OutputFilePath</d3p1:Key><d3p1:Value>orders/"),
             entry.constData());

    SandboxHub other(options());
    writeFile(u"data/in.txt"_s, lines);
    const QByteArray end =
        finished(other, submit(other, "ImportUpsertRegistrations", "in", "in.txt"));
    QCOMPARE(element(end, u"Status"_s), QByteArray("Completed"));
    QCOMPARE(written("in", end, u"Failed.txt"_s), QByteArray());
    QCOMPARE(other.store().count(), 2u);
    QCOMPARE(other.store().at(0).tags, QStringList{ u"news"_s });
    QCOMPARE(other.store().at(1).id, u"2-2-3"_s);
    QCOMPARE(other.store().at(1).body->body, templated.body->body);
    QCOMPARE(call(other, "GET", "jobs").body.count("<entry>"), 1);
}

void TestHubState::aLineBreakSurvivesAnExport_data()
{
    // A name has none: the hub refuses it.
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("of Unix") << QByteArray("{\n}");
    QTest::newRow("of Windows") << QByteArray("{\r\n\n}");
    QTest::newRow("behind what ends CDATA") << QByteArray("{\"a\":\"]]>\n\"}");
}

void TestHubState::aLineBreakSurvivesAnExport()
{
    QFETCH(QByteArray, body);
    SandboxHub hub(options());
    Registration templated = device("BB", {}, 1);
    templated.body = sandbox::RegisteredTemplate{ u"n"_s, body, {} };
    hub.add(templated);
    const QByteArray lines =
        written("out", finished(hub, submit(hub, "ExportRegistrations", "out")), u"Output.txt"_s);
    QCOMPARE(lines.count('\n'), 1);

    SandboxHub other(options());
    writeFile(u"data/in.txt"_s, lines);
    const QByteArray end =
        finished(other, submit(other, "ImportUpsertRegistrations", "in", "in.txt"));
    QCOMPARE(written("in", end, u"Failed.txt"_s), QByteArray());
    QVERIFY(other.store().at(0).body);
    QVERIFY(*other.store().at(0).body == *templated.body);
}

void TestHubState::onlyAFileIsImported_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void TestHubState::onlyAFileIsImported()
{
    QFETCH(QString, name);
    SandboxHub hub(options());
    const QString data = m_folder->filePath(u"data"_s);
    QVERIFY(QDir(data).mkpath(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(data + u"/pipe"_s).constData(), 0600), 0);
    const QByteArray entry =
        finished(hub, submit(hub, "ImportUpsertRegistrations", "in", name.toUtf8()));
    QCOMPARE(element(entry, u"Failure"_s),
             QByteArray("The import file cannot be read: it is no file"));
}

void TestHubState::aLinkLeadsNoJobOutside_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("link"); // In the data folder, to a folder outside.
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isTaken"); // And fails when it is its turn.
    const QByteArray create = "ImportCreateRegistrations";
    QTest::newRow("a container") << QByteArray("ExportRegistrations") << u"out"_s
                                 << QByteArray("out") << QByteArray() << false;
    QTest::newRow("a folder that is not there yet, behind a link")
        << QByteArray("ExportRegistrations") << u"out"_s << QByteArray("out/below/it")
        << QByteArray() << false;
    QTest::newRow("the hub's folder in a container")
        << QByteArray("ExportRegistrations") << u"in/orders"_s << QByteArray("in") << QByteArray()
        << true;
    QTest::newRow("a file behind a link")
        << create << u"out"_s << QByteArray("in") << QByteArray("out/lines.txt") << false;
    QTest::newRow("a link that leads nowhere yet") << QByteArray("ExportRegistrations") << u"new"_s
                                                   << QByteArray("new") << QByteArray() << false;
}

void TestHubState::aLinkLeadsNoJobOutside()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, link);
    QFETCH(QByteArray, container);
    QFETCH(QByteArray, file);
    QFETCH(bool, isTaken);
    SandboxHub hub(options());
    QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"outside"_s) && folder.mkpath(u"data/in"_s));
    writeFile(u"outside/lines.txt"_s, "secret\n");
    const QString end = link == u"new"_s ? u"nothing"_s : u"outside"_s;
    QVERIFY(QFile::link(folder.filePath(end), folder.filePath(u"data/"_s + link)));
    const Answer answer = submit(hub, type, container, file);
    QVERIFY2(answer.status == (isTaken ? 201 : 400), answer.body.constData());
    if (isTaken) {
        QCOMPARE(element(finished(hub, answer), u"Failure"_s),
                 QByteArray("The output container cannot be written."));
    }
    QCOMPARE(QDir(folder.filePath(u"outside"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{ u"lines.txt"_s });
    QVERIFY(!folder.exists(u"nothing"_s));
}

void TestHubState::anImportSaysWhatItCouldNotDo_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("count"); // Registrations afterwards; 1-2-3 is there before.
    QTest::addColumn<int>("failed");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &lines,
                        int count,
                        int failed) { QTest::newRow(name) << type << lines << count << failed; };
    row("create takes its own ids", "ImportCreateRegistrations",
        line("AA") + '\n' + line("BB", "1-2-3") + '\n', 3, 0);
    row("update wants one that is there", "ImportUpdateRegistrations",
        line("BB", "1-2-3") + '\n' + line("CC", "9-9-9") + '\n' + line("DD"), 1, 2);
    row("upsert does both", "ImportUpsertRegistrations",
        line("BB", "1-2-3") + "\r\n" + line("CC", "9-9-9") + "\n\n" + line("DD"), 3, 0);
    row("delete deletes", "ImportDeleteRegistrations",
        line("AA", "1-2-3") + '\n' + line("CC", "9-9-9"), 0, 1);
    row("a wrong line does not stop the others", "ImportCreateRegistrations",
        "rubbish\n" + line("xyz") + '\n' + line("BB"), 2, 2);
}

void TestHubState::anImportSaysWhatItCouldNotDo()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, lines);
    QFETCH(int, count);
    QFETCH(int, failed);
    SandboxHub hub(options());
    hub.add(device("AA", {}, 1));
    writeFile(u"data/in.txt"_s, lines);
    const QByteArray file =
        QUrl::fromLocalFile(m_folder->filePath(u"data/in.txt"_s)).toString().toUtf8();
    const QByteArray entry = finished(hub, submit(hub, type, "out", file));
    QCOMPARE(element(entry, u"Status"_s), QByteArray("Completed"));
    QCOMPARE(int(hub.store().count()), count);
    QCOMPARE(int(written("out", entry, u"Failed.txt"_s).count('\n')), failed);
}

void TestHubState::aJobStaysInItsFolder_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &container,
                        const QByteArray &file,
                        int status) { QTest::newRow(name) << type << container << file << status; };
    const QByteArray create = "ImportCreateRegistrations";
    row("a name with a signature", "ExportRegistrations", "out?sv=1&sig=2", {}, 201);
    row("a container in the cloud", "ExportRegistrations", "https://acc.blob.example/out", {}, 400);
    row("a way out", "ExportRegistrations", "../out", {}, 400);
    row("a folder elsewhere", "ExportRegistrations", "file:///tmp/out", {}, 400);
    row("an address with a way out", "ExportRegistrations", "file:///data/../../etc", {}, 400);
    row("a file elsewhere", create, "out", "file:///etc/passwd", 400);
    row("an import without a file", create, "out", {}, 400);
    row("no container", "ExportRegistrations", "", {}, 400);
    row("another type", "ExportEverything", "out", {}, 400);
    row("a file that is not there", create, "out", "nothing.txt", 201); // And fails.
}

void TestHubState::aJobStaysInItsFolder()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, container);
    QFETCH(QByteArray, file);
    QFETCH(int, status);
    SandboxHub hub(options());
    const Answer answer = submit(hub, type, container, file);
    QVERIFY2(answer.status == status, answer.body.constData());
    if (status == 400) {
        QVERIFY(answer.body.contains("The supplied notificationhub job payload is invalid"));
        return;
    }
    const QByteArray entry = finished(hub, answer);
    QCOMPARE(element(entry, u"Status"_s), QByteArray(file.isEmpty() ? "Completed" : "Failed"));
    QCOMPARE(entry.contains("<Failure>The import file cannot be read"), !file.isEmpty());
}

void TestHubState::aLargeExportComesInSlices()
{
    SandboxHub hub(options());
    for (int i = 0; i < 5000; ++i)
        hub.add(device(QByteArray::number(i), {}, i));
    const Answer answer = submit(hub, "ExportRegistrations", "out");
    const QByteArray place = "jobs/" + element(answer.body, u"JobId"_s);
    hub.advance();
    const QByteArray under = call(hub, "GET", place).body;
    QCOMPARE(element(under, u"Status"_s), QByteArray("Running"));
    QCOMPARE(element(under, u"Progress"_s), QByteArray("40"));
    const QByteArray entry = finished(hub, answer);
    QCOMPARE(int(written("out", entry, u"Output.txt"_s).count('\n')), 5000);
}

void TestHubState::withoutAFolderThereAreNoJobs()
{
    SandboxHub hub(support::hubOptions());
    QCOMPARE(call(hub, "GET", "jobs").status, 403);
    QCOMPARE(call(hub, "GET", "feedbackcontainer").status, 403);
}

void TestHubState::stateSurvivesARestart()
{
    const QString file = m_folder->filePath(u"state.jsonl"_s);
    Registration full = device("AA", { u"news"_s }, 1);
    full.etag = 4;
    full.platform = hub::Platform::Browser;
    full.handle = { "https://p.example/1", "k", "a" };
    full.pushVariables = { { u"a"_s, u"b"_s } };
    full.deviceName = u"Prüfstand"_s;
    full.expiry = support::Now.addDays(1);
    full.body = sandbox::RegisteredTemplate{ u"n"_s, "{}",   { { "X-A", "b" }, { "X-A", "c" } },
                                             u"0"_s, u"5"_s, u"1"_s };
    QByteArray before;
    {
        SandboxHub hub(options());
        QCOMPARE(*hub.open(file), false);
        hub.add(full);
        hub.add(device("AA", {}, 2));
        hub.add(device("BB", {}, 3));
        hub.add(device("expired-1", {}, 4));
        call(hub, "DELETE", "registrations/2-2-3");
        hub.react(support::appleSend(hub.options()));
        const QByteArray put = R"({"installationId":"%","platform":"apns","pushChannel":"CC"})";
        call(hub, "PUT", "installations/i-1", QByteArray(put).replace("%", "i-1"));
        call(hub, "PUT", "installations/i-2", QByteArray(put).replace("%", "i-2"));
        call(hub, "DELETE", "installations/i-2");
        before = call(hub, "GET", "registrations").body;
    }
    SandboxHub hub(options());
    QCOMPARE(*hub.open(file), true);
    QCOMPARE(hub.store().count(), 3u);
    QVERIFY(hub.store().at(*hub.store().rowOfId(u"1-2-3"_s)) == full);
    QCOMPARE(call(hub, "GET", "installations/i-1").status, 200);
    QCOMPARE(call(hub, "GET", "installations/i-2").status, 404);
    QCOMPARE(call(hub, "PUT", "registrations/4-2-3",
                  "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>" + line("AA")
                      + "</content></entry>")
                 .status,
             410);
    const QByteArray after = call(hub, "GET", "registrations").body;
    QCOMPARE(after.count("<entry "), before.count("<entry "));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestHubState::aCutOffLineIsDropped()
{
    const QString file = m_folder->filePath(u"state.jsonl"_s);
    {
        SandboxHub hub(options());
        QVERIFY(hub.open(file));
        hub.add(device("AA", {}, 1));
        hub.add(device("BB", {}, 2));
    }
    QFile cut(file);
    QVERIFY(cut.open(QIODevice::ReadWrite));
    QVERIFY(cut.resize(cut.size() - 10));
    {
        SandboxHub hub(options());
        QVERIFY(hub.open(file));
        QCOMPARE(hub.store().count(), 1u);
        hub.add(device("CC", {}, 3));
    }
    SandboxHub hub(options());
    QVERIFY(hub.open(file));
    QCOMPARE(hub.store().count(), 2u);
}

void TestHubState::aStrangeFileIsRefused()
{
    writeFile(u"notes.txt"_s, "My notes\nare not a state\n");
    SandboxHub hub(options());
    const auto opened = hub.open(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().part, u"state"_s);
    QFile notes(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(notes.open(QIODevice::ReadOnly));
    QCOMPARE(notes.readAll(), QByteArray("My notes\nare not a state\n"));
    SandboxHub other(options());
    QVERIFY(!other.open(m_folder->filePath(u"no/such/folder/file"_s)));
}

void TestHubState::aFileThatIsInUseIsRefused_data()
{
    QTest::addColumn<QString>("other"); // How the second one calls the file.
    QTest::newRow("by the same name") << u"state.jsonl"_s;
    QTest::newRow("by a way around") << u"data/../state.jsonl"_s;
    QTest::newRow("by a link") << u"link.jsonl"_s;
}

void TestHubState::aFileThatIsInUseIsRefused()
{
    QFETCH(QString, other);
    const QString file = m_folder->filePath(u"state.jsonl"_s);
    QVERIFY(QFile::link(file, m_folder->filePath(u"link.jsonl"_s)));
    {
        SandboxHub first(options());
        QVERIFY(first.open(file));
        first.add(device("AA", {}, 1));
        SandboxHub second(options());
        const auto opened = second.open(m_folder->filePath(other));
        QVERIFY(!opened);
        QCOMPARE(opened.error().part, u"state"_s);
        QVERIFY(opened.error().message.contains(u"in use by another sandbox"_s));
        first.add(device("BB", {}, 2)); // It is not harmed.
    }
    SandboxHub third(options());
    QVERIFY(third.open(m_folder->filePath(other)));
    QCOMPARE(third.store().count(), 2u);
}

void TestHubState::aFullFileIsWrittenAnew()
{
    const QString file = m_folder->filePath(u"state.jsonl"_s);
    {
        SandboxHub hub(options());
        QVERIFY(hub.open(file));
        for (int round = 0; round < 2000; ++round) {
            hub.add(device("AA", {}, round));
            if (round % 100)
                call(hub, "DELETE", "registrations/" + QByteArray::number(round) + "-2-3");
        }
    }
    const qint64 before = QFile(file).size();
    {
        SandboxHub hub(options());
        QVERIFY(hub.open(file));
        QVERIFY(QFile(file).size() < before / 10);
        hub.add(device("AA", {}, 5000)); // The new file is the one that is written to.
    }
    SandboxHub hub(options());
    QVERIFY(hub.open(file));
    QCOMPARE(hub.store().count(), 21u);
}

/// Such an id is refused today; the file may have been written when it was not.
void TestHubState::noTextBreaksTheTags()
{
    const QString file = m_folder->filePath(u"state.jsonl"_s);
    {
        SandboxHub hub(options());
        QVERIFY(hub.open(file));
        hub.add(device("AA", { u"$InstallationId:{a\nb}"_s, u"$UserId:{u\n}"_s, u"mine"_s }, 1));
        hub.add(device("BB", { u"victim"_s }, 2));
    }
    for (const bool removes : { false, true }) {
        SandboxHub hub(options());
        QVERIFY(hub.open(file));
        const auto &store = hub.store();
        QCOMPARE(store.at(*store.rowOfId(u"1-2-3"_s)).tags,
                 (QStringList{ u"mine"_s, u"$InstallationId:{a\nb}"_s, u"$UserId:{u\n}"_s }));
        QCOMPARE(
            call(hub, "GET", "tags/%24UserId%3A%7Bu%0A%7D/registrations").body.count("<entry "), 1);
        if (!removes)
            continue;
        QCOMPARE(call(hub, "DELETE", "registrations/1-2-3").status, 200);
        QCOMPARE(store.index().tags(), QStringList{ u"victim"_s }); // Nothing of it is left.
        hub.add(device("CC", { u"new"_s }, 3)); // In the row of the removed one.
        QCOMPARE(call(hub, "GET", "tags/victim/registrations").body.count("<entry "), 1);
    }
}

void TestHubState::whatRanOutIsGone()
{
    SandboxHub hub(options());
    Registration ending = device("AA", { u"news"_s }, 1);
    ending.expiry = support::Now.addSecs(60);
    hub.add(ending);
    hub.add(device("BB", { u"news"_s }, 2));
    QCOMPARE(hub.react(support::appleSend(hub.options())).deliveries.size(), 2);
    QCOMPARE(*hub.nextDue(), support::Now.addSecs(60));
    m_now = m_now.addSecs(60);
    QCOMPARE(hub.react(support::appleSend(hub.options())).deliveries.size(), 1);
    QCOMPARE(call(hub, "GET", "registrations/1-2-3").status, 404);
    // Its id is used up, as that of a dead handle.
    QCOMPARE(call(hub, "PUT", "registrations/1-2-3",
                  "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>" + line("AA")
                      + "</content></entry>")
                 .status,
             410);
    QVERIFY(!hub.nextDue());
}

QTEST_GUILESS_MAIN(TestHubState)
#include "tst_hubstate.moc"
