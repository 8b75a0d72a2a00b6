// SPDX-License-Identifier: GPL-3.0-or-later
// Runs what was exported, with the interpreter or compiler of its language, against a server over
// TLS, and compares the bytes that come with the exchange's own.
#include "hub/request.h"
#include "sharing/totext.h"
#include "support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sharing::Form;

namespace {

constexpr char Key[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";
const QString Rule = u"DefaultFullSharedAccessSignature"_s;
constexpr int RunMs = 120'000; // a compiler on a busy machine

/// One language: what has to be there, and how a file of it is run.
struct Runner
{
    Form form;
    QString needs; ///< For the sentence of a skip.
    QList<QStringList> probes; ///< The first that ends with 0 names the program.
    QStringList arguments; ///< Before the file.
    QString file;
    QStringList libraryHeaders; ///< Of the exchange, what the library may set in another way.
    QStringList extraHeaders; ///< What the library may add, lower case.
    bool isSlow = false; ///< A start takes seconds: what is text is sent at one go.
};

const QList<Runner> &runners()
{
    static const QList<Runner> All{
        { Form::Curl,
          u"curl"_s,
          { { u"bash"_s, u"-c"_s, u"command -v curl"_s } },
          {},
          u"send.sh"_s,
          {},
          {} },
        { Form::Python,
          u"python3 with requests"_s,
          { { u"python3"_s, u"-c"_s, u"import requests"_s },
            { u"/usr/bin/python3"_s, u"-c"_s, u"import requests"_s } },
          {},
          u"send.py"_s,
          {},
          {} },
        { Form::JavaScript,
          u"Node.js 18 or later"_s,
          { { u"node"_s, u"-e"_s, u"process.exit(+(parseInt(process.versions.node) < 18))"_s } },
          {},
          u"send.mjs"_s,
          { u"Connection"_s },
          { u"sec-fetch-mode"_s, u"connection"_s } },
        { Form::Php,
          u"php with curl"_s,
          { { u"php"_s, u"-r"_s, u"exit(function_exists('curl_init') ? 0 : 1);"_s } },
          {},
          u"send.php"_s,
          {},
          {} },
        { Form::Java,
          u"Java 11 or later, with its compiler"_s,
          { { u"java"_s, u"--describe-module"_s, u"jdk.compiler"_s } },
          {},
          u"Send.java"_s,
          { u"Connection"_s },
          {},
          true },
        { Form::PowerShell,
          u"PowerShell"_s,
          { { u"pwsh"_s, u"-NoProfile"_s, u"-Command"_s, u"exit 0"_s } },
          { u"-NoProfile"_s, u"-File"_s },
          u"send.ps1"_s,
          { u"Connection"_s, u"Accept-Encoding"_s },
          { u"accept-encoding"_s },
          true },
        { Form::CSharp,
          u"dotnet"_s,
          { { u"dotnet"_s, u"--list-sdks"_s } },
          { u"run"_s, u"--project"_s },
          u"Program.cs"_s,
          {},
          {},
          true },
        { Form::Cli,
          u"pushbench-cli"_s,
          { { u"bash"_s, u"-c"_s, u"true"_s } },
          {},
          u"send.sh"_s,
          { u"Authorization"_s },
          { u"authorization"_s } },
    };
    return All;
}

/// The program that runs it, empty when it is not on this machine.
QString programOf(const Runner &runner)
{
    static QHash<Form, QString> known;
    const auto cached = known.constFind(runner.form);
    if (cached != known.constEnd())
        return *cached;
    QString found;
    for (const QStringList &probe : runner.probes) {
        const QString path = QStandardPaths::findExecutable(probe.first());
        if (!path.isEmpty() && QProcess::execute(path, probe.mid(1)) == 0) {
            found = path;
            break;
        }
    }
    known.insert(runner.form, found);
    return found;
}

struct Payload
{
    const char *name;
    QByteArray bytes;
};

const QList<Payload> &payloads()
{
    static const QList<Payload> All{
        { "plain", R"({"aps":{"alert":"Hello"}})" },
        { "several lines", "{\n\t\"aps\": {\n    \"alert\": \"x\"\n  }\n}\n" },
        { "lines of Windows", "{\r\n  \"aps\": 1\r\n}\r\n" },
        { "lines of all kinds", "\r\n\n\r\r\n a \n" },
        { "quotes of every kind",
          R"({"a":"it's \"q\" `id` $(id) ${HOME} $HOME %PATH% \\ \n \u0041 \x41 !! !id {{x}} #{y}"})"
          "\n\xE2\x80\x98\xE2\x80\x99\xE2\x80\x9A\xE2\x80\x9B\xE2\x80\x9C\xE2\x80\x9D\xE2\x80\x9E"
          "<?php ?> */ // <!-- </script> ''' \"\"\" $'x' @\"x\" \\" },
        { "scripts of the world",
          "{\"t\":\"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 "
          "z\xC3\xBCrich \xE4\xBD\xA0\xE5\xA5\xBD \xF0\x9F\x98\x80 "
          "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7\"}" },
        { "what cannot be seen",
          "a\xE2\x80\xAE"
          "b\xE2\x80\xA8\xE2\x80\xA9\xC2\x85\xC2\xAD\xE2\x81\xA6\xEF\xBB\xBF\x01\x07\x08\x1B\x7F"
          "1\x0B"
          "7" },
        { "no UTF-8", "caf\xE9 \xFF\xFE\x80 end\n" },
        { "NUL and every byte",
          [] {
              QByteArray all;
              for (int i = 0; i < 256; ++i)
                  all += char(i);
              return all;
          }() },
        { "a byte order mark", "\xEF\xBB\xBF{\"a\":1}" },
        { "nothing", "" },
        { "a file's name to curl", "@/etc/passwd" },
        { "an option to a program", "--help" },
        { "a blank at each end", " x " },
        { "a backslash at the end", "x\\" },
        { "long",
          QByteArray(3000, 'a') + "\n" + QByteArray("it's \"\xF0\x9F\x98\x80\"\n").repeated(5000) },
        { "long and no text", QByteArray("\xFF\x00\x01'\"\n", 6).repeated(30000) },
    };
    return All;
}

/// All of them; to a slow one those that are text in one.
QList<Payload> payloadsFor(const Runner &runner)
{
    if (!runner.isSlow)
        return payloads();
    QList<Payload> few{ { "every text", {} } };
    for (const Payload &payload : payloads()) {
        const bool isText = QString::fromUtf8(payload.bytes).toUtf8() == payload.bytes
            && !payload.bytes.contains('\0');
        if (isText)
            few.first().bytes += payload.bytes;
        if (!isText || payload.bytes.isEmpty())
            few.append(payload);
    }
    return few;
}

const QString Nasty = uR"(it's "a" $HOME `id` \n %41 {{x}} #{y} !! ; - <b> & | *)"_s;

/// What the case \a target sends; each is another platform, with headers of its own.
hub::Request requestTo(const QString &target, const QByteArray &payload)
{
    hub::Request request{ .notification = { hub::Platform::Apple, payload } };
    request.notification.headers.append(*hub::Header::make(u"X-Nasty"_s, Nasty));
    if (target == u"tags") {
        request.target = *hub::TagExpression::parse(u"(news && !beta) || region:eu"_s);
        request.testSend = true;
    } else if (target == u"one device") {
        request.notification.platform = hub::Platform::Windows;
        request.notification.kind = hub::PayloadKind::Raw;
        request.target =
            hub::OneDevice{ u"https://db3.notify.windows.com/?token=AwYA'AABQ%2b%2fx&y=$HOME"_s };
    } else if (target == u"browser") {
        request.notification.platform = hub::Platform::Browser;
        request.target =
            hub::OneDevice{ u"https://push.example/x?a=b'c"_s, u"BLc-_x"_s, u"k8J-_"_s };
    } else if (target == u"batch") {
        request.notification.platform = hub::Platform::FcmV1;
        request.target = hub::DeviceBatch{ { u"fMEP0:APA91b'\"\\x"_s, u"dTok-2_$HOME"_s } };
    } else if (target == u"schedule") {
        request.scheduleAt = QDateTime::currentDateTimeUtc().addDays(2);
    }
    return request;
}

struct Received
{
    QByteArray line;
    QList<std::pair<QString, QString>> headers;
    QByteArray body;
};

Received read(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    Received result{ .body = bytes.mid(end + 4) };
    QList<QByteArray> lines = bytes.left(end).split('\n');
    result.line = lines.takeFirst().trimmed();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        result.headers.append({ QString::fromLatin1(line.left(colon)).toLower(),
                                QString::fromLatin1(line.mid(colon + 1).trimmed()) });
    }
    return result;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anExportSendsTheSameRequest_data();
    void anExportSendsTheSameRequest();
    void codeWithoutItsTokenSendsNothing_data();
    void codeWithoutItsTokenSendsNothing();
    void aCertificateThatNobodyVouchesForIsRefused_data();
    void aCertificateThatNobodyVouchesForIsRefused();

private:
    enum class Trust { Yes, No };

    hub::Exchange exchangeFor(const hub::Request &request) const;
    QProcessEnvironment environment(Trust trust) const;
    /// Runs it; what it printed.
    QByteArray run(const Runner &runner, const QString &text,
                   const QProcessEnvironment &environment);
    void compare(const Runner &runner, const hub::HttpRequest &sent, const Received &received);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    support::RawServer m_server{ support::RawServer::Security::Tls };
};

void TestExports::initTestCase()
{
    m_server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QFile pem(path(u"trusted.pem"_s));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(support::RawServer::certificatePem());
    // A name for every host: a library that reads it would replace the token.
    QFile netrc(path(u".netrc"_s));
    QVERIFY(netrc.open(QIODevice::WriteOnly));
    netrc.write("default login someone password else\n");
    netrc.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString keytool = QStandardPaths::findExecutable(u"keytool"_s);
    pem.close();
    if (!keytool.isEmpty()) {
        QCOMPARE(
            QProcess::execute(keytool,
                              { u"-importcert"_s, u"-noprompt"_s, u"-alias"_s, u"test"_s,
                                u"-file"_s, pem.fileName(), u"-keystore"_s, path(u"trusted.p12"_s),
                                u"-storepass"_s, u"changeit"_s, u"-storetype"_s, u"PKCS12"_s }),
            0);
    }
    // The command as it stands in the export, only that it trusts the server.
    QVERIFY(QDir(m_folder.path()).mkdir(u"bin"_s));
    QFile wrapper(path(u"bin/pushbench-cli"_s));
    QVERIFY(wrapper.open(QIODevice::WriteOnly));
    wrapper.write("#!/bin/sh\nexec '" PUSHBENCH_CLI "' \"$@\" --ca-file \"$TEST_CA_FILE\"\n");
    wrapper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

hub::Exchange TestExports::exchangeFor(const hub::Request &request) const
{
    const auto address = hub::HubAddress::make(m_server.endpoint(), u"orders"_s);
    const auto token =
        hub::SasToken::sign(address->resource(), Rule, base::Secret(Key), 4102444800);
    const auto http = hub::toHttp(request, *address, token);
    return http ? hub::Exchange{ .meant = request, .request = *http } : hub::Exchange{};
}

QProcessEnvironment TestExports::environment(Trust trust) const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(u"HOME"_s, m_folder.path());
    result.insert(u"PATH"_s, path(u"bin"_s) + u':' + result.value(u"PATH"_s));
    result.insert(u"LC_ALL"_s, u"C"_s); // no help from the locale with what is not ASCII
    result.insert(u"no_proxy"_s, u"*"_s);
    result.insert(u"DOTNET_CLI_TELEMETRY_OPTOUT"_s, u"1"_s);
    result.insert(u"PUSHBENCH_CONNECTION_STRING"_s,
                  u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=%2;SharedAccessKey=%3"_s.arg(
                      QString::number(m_server.port()), Rule, QLatin1String(Key)));
    const QString pem = trust == Trust::Yes ? path(u"trusted.pem"_s) : QString();
    result.insert(u"TEST_CA_FILE"_s, pem);
    if (trust == Trust::No)
        return result;
    for (const char *name :
         { "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE" })
        result.insert(QLatin1String(name), pem);
    QFile ini(path(u"php.ini"_s));
    if (ini.open(QIODevice::WriteOnly))
        ini.write("curl.cainfo=" + pem.toLatin1() + '\n');
    result.insert(u"PHP_INI_SCAN_DIR"_s, u':' + m_folder.path());
    result.insert(
        u"JDK_JAVA_OPTIONS"_s,
        u"-Djavax.net.ssl.trustStore=%1 -Djavax.net.ssl.trustStorePassword=changeit"_s.arg(
            path(u"trusted.p12"_s)));
    return result;
}

QByteArray TestExports::run(const Runner &runner, const QString &text,
                            const QProcessEnvironment &environment)
{
    const QString name = path(runner.file);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(sharing::fileOf(runner.form, text));
    file.close();
    if (runner.form == Form::CSharp) {
        QFile project(path(u"export.csproj"_s));
        if (project.open(QIODevice::WriteOnly)) {
            project.write("<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>"
                          "<OutputType>Exe</OutputType><TargetFramework>net$(BundledNETCoreApp"
                          "TargetFrameworkVersion)</TargetFramework></PropertyGroup></Project>");
        }
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(programOf(runner),
                  runner.arguments
                      + QStringList{ runner.form == Form::CSharp ? m_folder.path() : name });
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, RunMs))
        process.kill();
    process.waitForFinished();
    return process.readAll();
}

void TestExports::compare(const Runner &runner, const hub::HttpRequest &sent,
                          const Received &received)
{
    QCOMPARE(received.line,
             QByteArray(sent.method + ' '
                        + sent.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                        + " HTTP/1.1"));
    QStringList expected;
    QStringList found;
    QStringList names;
    for (const hub::Header &header : sent.headers) {
        const QString name = QString::fromLatin1(header.name);
        names.append(name.toLower());
        if (runner.libraryHeaders.contains(name))
            continue;
        const bool isToken = name == u"Authorization";
        expected.append(
            name.toLower() + u": "_s
            + QString::fromLatin1(isToken ? sent.authorization.reveal() : header.value));
    }
    for (const auto &[name, value] : received.headers) {
        const bool isLibrarys = runner.libraryHeaders.contains(name, Qt::CaseInsensitive);
        if (!isLibrarys && !(runner.extraHeaders.contains(name) && !names.contains(name)))
            found.append(name + u": "_s + value);
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    const QByteArray difference = received.body.left(400).toPercentEncoding(" {}\":'")
        + "\ninstead of\n" + sent.body.left(400).toPercentEncoding(" {}\":'");
    QVERIFY2(received.body == sent.body, difference.constData());
}

void TestExports::anExportSendsTheSameRequest_data()
{
    QTest::addColumn<int>("runner");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray quotes = payloads().at(4).bytes;
    for (int i = 0; i < runners().size(); ++i) {
        const QByteArray form = sharing::traits(runners().at(i).form).id.toLatin1();
        for (const Payload &payload : payloadsFor(runners().at(i))) {
            QTest::addRow("%s: %s", form.constData(), payload.name)
                << i << u"everyone"_s << payload.bytes;
        }
        for (const char *target : { "tags", "one device", "browser", "batch", "schedule" })
            QTest::addRow("%s: to %s", form.constData(), target)
                << i << QString::fromLatin1(target) << quotes;
    }
}

void TestExports::anExportSendsTheSameRequest()
{
    QFETCH(int, runner);
    QFETCH(QString, target);
    QFETCH(QByteArray, payload);
    const Runner &language = runners().at(runner);
    if (programOf(language).isEmpty())
        QSKIP(qPrintable(QString(language.needs + u" is not on this machine"_s)));
    const hub::Exchange exchange = exchangeFor(requestTo(target, payload));
    QVERIFY(!exchange.request.url.isEmpty());
    const auto text = sharing::toText(language.form, exchange, { .hideHandles = false });
    QVERIFY(text);
    QProcessEnvironment variables = environment(Trust::Yes);
    variables.insert(u"PUSHBENCH_SAS_TOKEN"_s,
                     QString::fromLatin1(exchange.request.authorization.reveal()));
    const int before = m_server.connections();
    const QByteArray printed = run(language, *text, variables);
    QVERIFY2(m_server.connections() == before + 1, printed.constData());
    QVERIFY2(printed.contains("201"), printed.constData());
    compare(language, exchange.request, read(m_server.received().last()));
}

void TestExports::codeWithoutItsTokenSendsNothing_data()
{
    QTest::addColumn<int>("runner");
    for (int i = 0; i < runners().size(); ++i) {
        if (runners().at(i).form != Form::Cli)
            QTest::newRow(qPrintable(sharing::traits(runners().at(i).form).id)) << i;
    }
}

void TestExports::codeWithoutItsTokenSendsNothing()
{
    QFETCH(int, runner);
    const Runner &language = runners().at(runner);
    if (programOf(language).isEmpty())
        QSKIP(qPrintable(QString(language.needs + u" is not on this machine"_s)));
    const hub::Exchange exchange = exchangeFor(requestTo(u"everyone"_s, "{}"));
    const int before = m_server.connections();
    const QByteArray printed =
        run(language, *sharing::toText(language.form, exchange), environment(Trust::Yes));
    QCOMPARE(m_server.connections(), before);
    QVERIFY2(printed.contains("PUSHBENCH_SAS_TOKEN"), printed.constData());
    // With its secret in it the same code needs no variable.
    const auto revealed = sharing::toText(language.form, exchange, { .secrets = hub::Reveal::Yes });
    const QByteArray answer = run(language, *revealed, environment(Trust::Yes));
    QVERIFY2(m_server.connections() == before + 1, answer.constData());
    compare(language, exchange.request, read(m_server.received().last()));
}

void TestExports::aCertificateThatNobodyVouchesForIsRefused_data()
{
    codeWithoutItsTokenSendsNothing_data();
}

void TestExports::aCertificateThatNobodyVouchesForIsRefused()
{
    QFETCH(int, runner);
    const Runner &language = runners().at(runner);
    if (programOf(language).isEmpty())
        QSKIP(qPrintable(QString(language.needs + u" is not on this machine"_s)));
    const hub::Exchange exchange = exchangeFor(requestTo(u"everyone"_s, "{}"));
    QProcessEnvironment variables = environment(Trust::No);
    variables.insert(u"PUSHBENCH_SAS_TOKEN"_s, u"x"_s);
    const auto received = m_server.received();
    const QByteArray printed = run(language, *sharing::toText(language.form, exchange), variables);
    for (const QByteArray &bytes : m_server.received().mid(received.size()))
        QCOMPARE(bytes, QByteArray());
    QVERIFY2(!printed.contains("201"), printed.constData());
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
