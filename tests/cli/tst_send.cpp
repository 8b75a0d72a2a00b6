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
#include <QStringEncoder>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

namespace {

struct Sample
{
    const char *format;
    const char *payload;
    const char *handle;
};

const Sample Samples[]{
    { "windows",
      "<toast><visual><binding template=\"ToastText01\"><text id=\"1\">hi</text>"
      "</binding></visual></toast>",
      "https://db3.notify.windows.com/?token=AwYAAAD" },
    { "apple", "{\"aps\":{\"alert\":\"hi\"}}",
      "AABBCCDDEEFF00112233445566778899AABBCCDDEEFF00112233445566778899" },
    { "fcmv1", "{\"message\":{\"notification\":{\"title\":\"hi\"}}}", "cT9x:APA91bE" },
    { "gcm", "{\"data\":{\"message\":\"hi\"}}", "cT9x:APA91bE" },
    { "adm", "{\"data\":{\"k\":\"v\"}}", "amzn1.adm-registration.v3.abc" },
    { "baidu", "{\"title\":\"hi\",\"description\":\"there\"}", "1234567890-9876543210" },
    { "browser", "{\"title\":\"hi\"}", "https://push.example/subscription/1" },
    { "xiaomi", "{\"title\":\"hi\",\"description\":\"there\"}", "xm-regid-0001" },
    { "template", "{\"headline\":\"hi\"}", nullptr },
    { "windowsphone",
      "<?xml version=\"1.0\"?><wp:Notification xmlns:wp=\"WPNotification\">"
      "<wp:Toast><wp:Text1>hi</wp:Text1></wp:Toast></wp:Notification>",
      "http://db3.notify.live.net/throttledthirdparty/01.00/AAF" },
};

/// What to print beside a failure; valid until the next call.
const char *said(const CliResult &result)
{
    static QByteArray text;
    text = result.out + result.err;
    return text.constData();
}

QJsonObject lastObject(const CliResult &result)
{
    return QJsonDocument::fromJson(result.out.trimmed().split('\n').last()).object();
}

} // namespace

class TestSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSandboxTakesEachFormatAndTarget_data();
    void theSandboxTakesEachFormatAndTarget();
    void aTestSendNamesTheDevices();
    void theResultHasTheKeysOfTheContract();
    void theDumpHidesTheSignatureUnlessAskedFor();
    void nothingIsSentWhenTheInputIsWrong_data();
    void nothingIsSentWhenTheInputIsWrong();
    void aWrongKeyIsRefused();
    void aListenOnlyRuleMayNotSend();
    void nobodyAnswers();
    void anUnknownCertificateIsNoAnswer();
    void theConnectionStringComesFromAFile();
    void aConnectionStringOfPowerShellIsRead();
    void theReasonHoldsNoSignature();
    void theConnectionComesFromTheKeychain();
    void aKeychainWithoutTheKeyIsSaid();
    void aPayloadThatIsNotJsonGoesOutWhenNotValidated();
    void rawIsAskedForAndNotLookedAt();
    void theUserInterrupts();

private:
    QStringList toSandbox(const QStringList &more) const;
    QString fileOf(const QByteArray &bytes);
    CliResult run(const QStringList &more);

    sandbox::SandboxThread m_thread;
    std::optional<sandbox::SandboxAddress> m_sandbox;
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestSend::initTestCase()
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

/// The path of a new file that holds \a bytes.
QString TestSend::fileOf(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"file-%1"_s.arg(++m_files)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

QStringList TestSend::toSandbox(const QStringList &more) const
{
    return QStringList{ u"send"_s, u"--hub"_s, u"demo"_s, u"--ca-file"_s, m_sandbox->caFile }
    + more;
}

CliResult TestSend::run(const QStringList &more)
{
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         QString::fromUtf8(m_sandbox->connectionString.reveal()));
    return run(toSandbox(more));
}

void TestSend::theSandboxTakesEachFormatAndTarget_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString later = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    for (const Sample &sample : Samples) {
        const QString format = QString::fromLatin1(sample.format);
        const QStringList base{ u"--format"_s, format, u"--text"_s,
                                QString::fromUtf8(sample.payload) };
        const auto row = [&](const char *target, const QStringList &more) {
            QTest::addRow("%s to %s", sample.format, target) << base + more;
        };
        row("everyone", {});
        row("one tag", { u"--tag"_s, u"qa"_s });
        row("two tags", { u"--tag"_s, u"qa"_s, u"--tag"_s, u"beta"_s });
        row("an expression", { u"--tags"_s, u"qa && !(muted || beta)"_s });
        row("everyone, later", { u"--at"_s, later });
        row("everyone, as a test", { u"--test-send"_s });
        if (!sample.handle)
            continue;
        QStringList handle{ u"--device-handle"_s, QString::fromLatin1(sample.handle) };
        if (format == u"browser")
            handle += { u"--p256dh"_s, u"BLc4"_s, u"--auth"_s, u"k8JV"_s };
        row("one handle", handle);
        if (format != u"browser")
            row("a batch", handle + handle);
    }
}

void TestSend::theSandboxTakesEachFormatAndTarget()
{
    QFETCH(QStringList, arguments);
    const CliResult result = run(arguments + QStringList{ u"--json"_s });
    QVERIFY2(result.code == 0, said(result));
    const QJsonObject object = lastObject(result);
    QCOMPARE(object.value(u"status").toInt(), 201);
    QCOMPARE(object.value(u"accepted").toBool(), true);
    QVERIFY(!object.value(u"trackingId").toString().isEmpty());
    QVERIFY(!object.value(u"notificationId").toString().isEmpty());
}

void TestSend::aTestSendNamesTheDevices()
{
    const CliResult result =
        run({ u"--format"_s, u"apple"_s, u"--text"_s, u"{\"aps\":{\"alert\":\"hi\"}}"_s,
              u"--test-send"_s, u"--json"_s });
    const QJsonObject outcome = lastObject(result).value(u"outcome").toObject();
    const QJsonArray results = outcome.value(u"results").toArray();
    QVERIFY(!results.isEmpty());
    QCOMPARE(outcome.value(u"success").toInt() + outcome.value(u"failure").toInt(),
             int(results.size()));
    for (const QJsonValue &value : results) {
        QCOMPARE(value[u"platform"].toString(), u"apple"_s);
        QVERIFY(!value[u"handle"].toString().isEmpty());
        QVERIFY(!value[u"registrationId"].toString().isEmpty());
        QVERIFY(!value[u"outcome"].toString().isEmpty());
    }
}

void TestSend::theResultHasTheKeysOfTheContract()
{
    const QJsonObject object =
        lastObject(run({ u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s, u"--json"_s }));
    QStringList keys = object.keys();
    QCOMPARE(keys,
             QStringList({ u"accepted"_s, u"correlationId"_s, u"diagnosis"_s, u"location"_s,
                           u"notificationId"_s, u"outcome"_s, u"reason"_s, u"status"_s, u"timing"_s,
                           u"trackingId"_s }));
    QCOMPARE(object.value(u"diagnosis").toObject().keys(),
             QStringList({ u"code"_s, u"hint"_s, u"message"_s, u"severity"_s }));
    QVERIFY(object.value(u"outcome").isNull());
    QVERIFY(object.value(u"timing").toObject().value(u"total").toDouble() > 0);
}

void TestSend::theDumpHidesTheSignatureUnlessAskedFor()
{
    const QStringList arguments{ u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s, u"--dump"_s };
    const QByteArray hidden = run(arguments).out;
    QVERIFY(hidden.startsWith("POST /demo/messages?api-version=2020-06 HTTP/1.1\r\n"));
    QVERIFY(hidden.contains("&sig=[redacted]&se="));
    QVERIFY(hidden.contains("HTTP/1.1 201 Created\r\n"));
    const QByteArray shown = run(arguments + QStringList{ u"--reveal"_s }).out;
    QVERIFY(!shown.contains("[redacted]"));
    QVERIFY(QRegularExpression(u"&sig=[A-Za-z0-9%]{44,}&se="_s)
                .match(QString::fromUtf8(shown))
                .hasMatch());
}

void TestSend::nothingIsSentWhenTheInputIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("part");
    const QString good = u"*"_s;
    const QStringList apple{ u"--format"_s, u"apple"_s };
    const QStringList sound = apple + QStringList{ u"--text"_s, u"{}"_s };
    const auto row = [](const char *name, const QStringList &arguments, const QString &connection,
                        const char *part) {
        QTest::newRow(name) << arguments << connection << QString::fromLatin1(part);
    };
    row("no connection", sound, {}, "connection");
    row("an empty endpoint", sound, u"Endpoint=;SharedAccessKeyName=a;SharedAccessKey=b"_s,
        "Endpoint");
    row("no endpoint", sound, u"SharedAccessKeyName=a;SharedAccessKey=b"_s, "Endpoint");
    row("no rule", sound, u"Endpoint=sb://h/;SharedAccessKey=b"_s, "SharedAccessKeyName");
    row("no key", sound, u"Endpoint=sb://h/;SharedAccessKeyName=a"_s, "SharedAccessKey");
    row("a part without =", sound, u"Endpoint=sb://h/;nonsense"_s, "connection string");
    row("a storage string", sound, u"AccountKey=abc;AccountName=x"_s, "connection string");
    row("plain HTTP to a stranger", sound,
        u"Endpoint=http://example.com/;SharedAccessKeyName=a;SharedAccessKey=b"_s, "Endpoint");
    row("no hub name", sound, good, "hub");
    row("a hub name with a blank", sound + QStringList{ u"--hub"_s, u"my hub"_s }, good, "hub");
    row("an unknown format", { u"--format"_s, u"fcm"_s, u"--text"_s, u"{}"_s }, good, "format");
    row("no payload", apple, good, "payload");
    row("a file that is not there", apple + QStringList{ u"--payload"_s, u"/no/such/file.json"_s },
        good, "payload");
    row("a payload that is not JSON", apple + QStringList{ u"--text"_s, u"{\"aps\":"_s }, good,
        "payload");
    row("an empty payload", apple + QStringList{ u"--text"_s, QString() }, good, "payload");
    row("a payload that is not XML", { u"--format"_s, u"windows"_s, u"--text"_s, u"<toast>"_s },
        good, "payload");
    row("an unknown root", { u"--format"_s, u"windows"_s, u"--text"_s, u"<note/>"_s }, good,
        "payload");
    row("a malformed expression", sound + QStringList{ u"--tags"_s, u"a &&"_s }, good, "tags");
    row("an empty expression", sound + QStringList{ u"--tags"_s, QString() }, good, "tags");
    row("a tag with a blank", sound + QStringList{ u"--tag"_s, u"a b"_s }, good, "tags");
    row("a header without a colon", sound + QStringList{ u"--header"_s, u"X-One"_s }, good,
        "header");
    row("a header with a line break",
        sound + QStringList{ u"--header"_s, u"X-One: a\r\nEvil: b"_s }, good, "header");
    row("a header that is ours",
        sound + QStringList{ u"--header"_s, u"Authorization: x"_s, u"--hub"_s, u"h"_s }, good,
        "header");
    row("a date that is none", sound + QStringList{ u"--at"_s, u"tomorrow"_s }, good, "at");
    row("a date in the past", sound + QStringList{ u"--at"_s, u"2020-01-01T00:00:00Z"_s }, good,
        "schedule");
    row("a date too far ahead", sound + QStringList{ u"--at"_s, u"2099-01-01T00:00:00Z"_s }, good,
        "schedule");
    row("an unknown kind", sound + QStringList{ u"--kind"_s, u"banner"_s }, good, "kind");
    row("a kind on a platform without kinds",
        sound + QStringList{ u"--kind"_s, u"toast"_s, u"--hub"_s, u"h"_s }, good, "kind");
    row("an empty handle", sound + QStringList{ u"--device-handle"_s, u" "_s, u"--hub"_s, u"h"_s },
        good, "handle");
    row("a template to a handle",
        { u"--format"_s, u"template"_s, u"--text"_s, u"{}"_s, u"--device-handle"_s, u"x"_s,
          u"--hub"_s, u"h"_s },
        good, "target");
    row("a browser without its keys",
        { u"--format"_s, u"browser"_s, u"--text"_s, u"{}"_s, u"--device-handle"_s,
          u"https://push.example/1"_s, u"--hub"_s, u"h"_s },
        good, "p256dh");
    row("a time-out of nothing", sound + QStringList{ u"--timeout"_s, u"0"_s }, good, "timeout");
    row("a certificate file that is none",
        sound + QStringList{ u"--ca-file"_s, u"/etc/hostname"_s }, good, "ca-file");
    row("a certificate that is damaged",
        sound + QStringList{ u"--ca-file"_s, fileOf("-----BEGIN CERTIFICATE-----\nnonsense") },
        good, "ca-file");
    row("a folder as the payload", apple + QStringList{ u"--payload"_s, u"/"_s }, good, "payload");
    const QStringList toast{ u"--format"_s, u"windows"_s,
                             u"--text"_s,   QString::fromUtf8(Samples[0].payload),
                             u"--hub"_s,    u"h"_s };
    row("a kind and another one's header",
        toast + QStringList{ u"--kind"_s, u"toast"_s, u"--header"_s, u"X-WNS-Type: wns/raw"_s },
        good, "kind");
    row("two types",
        toast
            + QStringList{ u"--header"_s, u"X-WNS-Type: wns/raw"_s, u"--header"_s,
                           u"X-WNS-Type: wns/toast"_s },
        good, "header");
    row("a part without = after the key", sound,
        u"Endpoint=sb://h/;SharedAccessKeyName=a;SharedAccessKey=b;garbage"_s, "connection string");
    row("an unknown connection", sound + QStringList{ u"--connection"_s, u"nobody"_s }, {},
        "connection");
    row("an unknown option", sound + QStringList{ u"--frobnicate"_s }, good, "");
    row("tags and a handle at once",
        sound + QStringList{ u"--tags"_s, u"a"_s, u"--device-handle"_s, u"b"_s }, good, "");
    row("revealing without a dump", sound + QStringList{ u"--reveal"_s }, good, "");
    row("no format", { u"--text"_s, u"{}"_s }, good, "");
}

void TestSend::nothingIsSentWhenTheInputIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, connection);
    QFETCH(QString, part);
    support::RawServer server(support::RawServer::Security::Plain);
    CliRun run;
    if (connection == u"*") {
        connection =
            u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=RuleName;"
            u"SharedAccessKey=TheVerySecretKey;UseDevelopmentEmulator=true"_s.arg(server.port());
    }
    run.variables.insert("PUSHBENCH_CONNECTION_STRING", connection);
    const CliResult result = run(QStringList{ u"send"_s } + arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(server.connections(), 0);
    const QByteArray wanted = "error: " + part.toUtf8() + ':';
    QVERIFY2(part.isEmpty() ? !result.err.isEmpty() : result.err.contains(wanted), said(result));
    QVERIFY(!result.err.contains("TheVerySecretKey"));
}

void TestSend::aWrongKeyIsRefused()
{
    CliRun run;
    QByteArray text = m_sandbox->connectionString.reveal();
    text.replace("SharedAccessKey=", "SharedAccessKey=AAAA");
    run.variables.insert("PUSHBENCH_CONNECTION_STRING", QString::fromUtf8(text));
    const CliResult result =
        run(toSandbox({ u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s, u"--json"_s }));
    QCOMPARE(result.code, 1);
    QCOMPARE(lastObject(result).value(u"diagnosis").toObject().value(u"code").toString(),
             u"signature"_s);
}

void TestSend::aListenOnlyRuleMayNotSend()
{
    CliRun run;
    run.variables.insert(
        "PUSHBENCH_CONNECTION_STRING",
        QString::fromUtf8(
            m_sandbox->connectionStringOf(u"DefaultListenSharedAccessSignature"_s).reveal()));
    const CliResult result =
        run(toSandbox({ u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s, u"--json"_s }));
    QCOMPARE(result.code, 1);
    QCOMPARE(lastObject(result).value(u"diagnosis").toObject().value(u"code").toString(),
             u"right-missing"_s);
}

void TestSend::nobodyAnswers()
{
    quint16 port = 0;
    {
        const support::RawServer gone(support::RawServer::Security::Plain);
        port = gone.port();
    }
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=a;SharedAccessKey=b;"
                         u"UseDevelopmentEmulator=true"_s.arg(port));
    const CliResult result = run({ u"send"_s, u"--hub"_s, u"h"_s, u"--format"_s, u"apple"_s,
                                   u"--text"_s, u"{}"_s, u"--json"_s });
    QCOMPARE(result.code, 3);
    const QJsonObject object = lastObject(result);
    QVERIFY(object.value(u"status").isNull());
    QCOMPARE(object.value(u"diagnosis").toObject().value(u"code").toString(), u"nobody-there"_s);
}

void TestSend::anUnknownCertificateIsNoAnswer()
{
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         QString::fromUtf8(m_sandbox->connectionString.reveal()));
    const CliResult result = run({ u"send"_s, u"--hub"_s, u"demo"_s, u"--format"_s, u"apple"_s,
                                   u"--text"_s, u"{}"_s, u"--json"_s });
    QCOMPARE(result.code, 3);
    QCOMPARE(lastObject(result).value(u"diagnosis").toObject().value(u"code").toString(),
             u"certificate"_s);
}

void TestSend::theConnectionStringComesFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"connection"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_sandbox->connectionString.reveal() + "\n");
    file.close();
    CliRun run;
    const CliResult result = run(toSandbox({ u"--connection-string-file"_s, file.fileName(),
                                             u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s }));
    QVERIFY2(result.code == 0, said(result));
}

void TestSend::aConnectionStringOfPowerShellIsRead()
{
    // Its `>` writes UTF-16 with a byte order mark.
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes =
        utf16(QString::fromUtf8(m_sandbox->connectionString.reveal() + "\r\n"));
    CliRun run;
    const CliResult result = run(toSandbox({ u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s,
                                             u"--connection-string-file"_s, fileOf(bytes) }));
    QVERIFY2(result.code == 0, said(result));
}

void TestSend::theReasonHoldsNoSignature()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.onRequest([&server](QTcpSocket *socket) {
        const QByteArray token = server.received().last();
        const qsizetype from = token.indexOf("sig=");
        const QByteArray signature = token.mid(from, token.indexOf('&', from) - from);
        socket->write("HTTP/1.1 401 " + signature + "\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    });
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=a;SharedAccessKey=b;"
                         u"UseDevelopmentEmulator=true"_s.arg(server.port()));
    const QStringList arguments{ u"send"_s,  u"--hub"_s,  u"h"_s, u"--format"_s,
                                 u"apple"_s, u"--text"_s, u"{}"_s };
    for (const QStringList &more : { QStringList(), QStringList{ u"--json"_s } }) {
        const CliResult result = run(arguments + more);
        QCOMPARE(result.code, 1);
        QVERIFY2(result.out.contains("sig=[redacted]"), said(result));
    }
}

void TestSend::theConnectionComesFromTheKeychain()
{
    CliRun run;
    run.input = m_sandbox->connectionString.reveal();
    QCOMPARE(run({ u"connections"_s, u"add"_s, u"My sandbox"_s, u"--hub"_s, u"demo"_s }).code, 0);
    QVERIFY(run({ u"connections"_s, u"list"_s }).out.startsWith("My sandbox\t127.0.0.1\tdemo"));
    const CliResult sent =
        run({ u"send"_s, u"--connection"_s, u"My sandbox"_s, u"--ca-file"_s, m_sandbox->caFile,
              u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s });
    QVERIFY2(sent.code == 0, said(sent));
    QCOMPARE(run({ u"connections"_s, u"remove"_s, u"My sandbox"_s }).code, 0);
    QCOMPARE(run({ u"connections"_s, u"list"_s, u"--json"_s }).out, QByteArray("[]\n"));
}

void TestSend::aKeychainWithoutTheKeyIsSaid()
{
    CliRun run;
    run.input = m_sandbox->connectionString.reveal();
    QCOMPARE(run({ u"connections"_s, u"add"_s, u"Gone"_s, u"--hub"_s, u"demo"_s }).code, 0);
    const QByteArray list = run({ u"connections"_s, u"list"_s, u"--json"_s }).out;
    QFile file(run.folder() + u"/profiles.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(!saved.contains("SharedAccessKey="));
    CliRun other; // the same list, but an empty keychain
    QVERIFY(QFile::copy(file.fileName(), other.folder() + u"/profiles.json"_s));
    const CliResult sent = other({ u"send"_s, u"--connection"_s, u"Gone"_s, u"--format"_s,
                                   u"apple"_s, u"--text"_s, u"{}"_s });
    QCOMPARE(sent.code, 4);
    QVERIFY(sent.err.contains("keychain"));
}

void TestSend::aPayloadThatIsNotJsonGoesOutWhenNotValidated()
{
    const CliResult result = run({ u"--format"_s, u"apple"_s, u"--text"_s, u"{\"aps\":"_s,
                                   u"--no-validate"_s, u"--json"_s });
    QCOMPARE(result.code, 1);
    QCOMPARE(lastObject(result).value(u"status").toInt(), 400);
    QCOMPARE(lastObject(result).value(u"diagnosis").toObject().value(u"code").toString(),
             u"body-format"_s);
}

void TestSend::rawIsAskedForAndNotLookedAt()
{
    for (const QStringList &how : { QStringList{ u"--kind"_s, u"raw"_s },
                                    QStringList{ u"--header"_s, u"X-WNS-Type: wns/raw"_s } }) {
        const CliResult result = run(
            QStringList{ u"--format"_s, u"windows"_s, u"--text"_s, u"no xml at all"_s, u"--dump"_s }
            + how);
        QVERIFY2(result.code == 0, said(result));
        QVERIFY(result.out.contains("\r\nX-WNS-Type: wns/raw\r\n"));
        QVERIFY(result.out.contains("\r\nContent-Type: application/octet-stream\r\n"));
    }
}

void TestSend::theUserInterrupts()
{
    support::RawServer server(support::RawServer::Security::Plain);
    CliRun run;
    run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                         u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=a;SharedAccessKey=b;"
                         u"UseDevelopmentEmulator=true"_s.arg(server.port()));
    QTimer poll;
    connect(&poll, &QTimer::timeout, &run.interrupt, [&] {
        if (server.connections() == 1 && server.received().first().endsWith("{}"))
            Q_EMIT run.interrupt.interrupted();
    });
    poll.start(10);
    const CliResult result =
        run({ u"send"_s, u"--hub"_s, u"h"_s, u"--format"_s, u"apple"_s, u"--text"_s, u"{}"_s });
    QCOMPARE(result.code, 130);
    QVERIFY(result.out.contains("cancelled-late"));
}

QTEST_GUILESS_MAIN(TestSend)
#include "tst_send.moc"
