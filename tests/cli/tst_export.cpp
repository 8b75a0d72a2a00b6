// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/bundle.h"
#include "support/clirun.h"
#include "support/rawserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using support::CliResult;
using support::CliRun;

namespace {

constexpr char Key[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anExportIsPrinted();
    void severalAreWrittenToFiles();
    void anUnknownFormSendsNothing();
    void aFileThatCannotBeWrittenIsSaid();

private:
    CliResult send(const QStringList &more);
    static QByteArray contentOf(const QString &path);

    support::RawServer m_server{ support::RawServer::Security::Plain };
    CliRun m_run;
};

void TestExport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_run.variables.insert("PUSHBENCH_CONNECTION_STRING",
                           u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=rule;"
                           "SharedAccessKey=%2;UseDevelopmentEmulator=true"_s.arg(
                               QString::number(m_server.port()), QLatin1String(Key)));
}

CliResult TestExport::send(const QStringList &more)
{
    return m_run(QStringList{ u"send"_s, u"--hub"_s, u"orders"_s, u"--format"_s, u"apple"_s,
                              u"--text"_s, u"{\"aps\":{}}"_s, u"--device-handle"_s,
                              u"AABBCCDDEEFF0011"_s }
                 + more);
}

QByteArray TestExport::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExport::anExportIsPrinted()
{
    const CliResult result = send({ u"--export"_s, u"curl"_s });
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("curl --include --http1.1 --request POST 'http://127.0.0.1:"),
             result.out.constData());
    QVERIFY(result.out.contains("--header 'ServiceBusNotification-DeviceHandle: <handle-1>'"));
    QVERIFY(!result.out.contains("AABBCCDDEEFF0011"));
}

void TestExport::severalAreWrittenToFiles()
{
    const QString har = m_run.folder() + u"/a=b.har"_s;
    const QString bundle = m_run.folder() + u"/b.html"_s;
    const CliResult result =
        send({ u"--json"_s, u"--export"_s, u"har="_s + har, u"--export"_s, u"bundle="_s + bundle });
    QCOMPARE(result.code, 0);
    QCOMPARE(QJsonDocument::fromJson(result.out).object().value(u"status"_s).toInt(), 201);
    QVERIFY(QJsonDocument::fromJson(contentOf(har)).object().contains(u"log"_s));
    const auto read = sharing::readBundle(contentOf(bundle));
    QVERIFY2(read, result.err.constData());
    QCOMPARE(read->exchange.response->status, 201);
}

void TestExport::anUnknownFormSendsNothing()
{
    const int before = m_server.connections();
    const CliResult result = send({ u"--export"_s, u"cobol"_s });
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.startsWith("error: export: There is no form “cobol” to export. Known are "
                                   "text, markdown, "),
             result.err.constData());
    QCOMPARE(m_server.connections(), before);
}

void TestExport::aFileThatCannotBeWrittenIsSaid()
{
    const CliResult result = send({ u"--export"_s, u"text=/nonexistent/x.txt"_s });
    QCOMPARE(result.code, 0); // it was sent
    QVERIFY2(result.err.contains("error: export: /nonexistent/x.txt cannot be written"),
             result.err.constData());
    QVERIFY(result.out.contains("201 Created"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
