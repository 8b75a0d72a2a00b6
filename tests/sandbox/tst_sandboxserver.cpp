// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxthread.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::SandboxAddress;
using sandbox::SandboxOptions;
using sandbox::SandboxThread;

class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTokenOfEachClientIsTaken_data();
    void theTokenOfEachClientIsTaken();
    void aDecodedKeyIsNotTaken();
    void onlyItsOwnCertificateIsTrusted();
    void aTakenPortIsSaid();
    void aPlainOneIsAnEmulator();
    void deliveriesAreAnnounced();
    void aConnectionIsUsedAgain();
    void aRequestMayComeInPieces();
    void aCloseIsHonoured_data();
    void aCloseIsHonoured();
    void answersComeInTheOrderOfTheRequests_data();
    void answersComeInTheOrderOfTheRequests();
    void headHasNoBody();
    void aHugeBodyIsCutOff();
    void rubbishEndsTheConnection();
    void itStopsUnderWay();
    void whatIsDueIsSent();
    void registrationsSurviveARestart();
    void keysSurviveARestart();
    void keysThatAreNoneAreSaid_data();
    void keysThatAreNoneAreSaid();
    void aStateFileThatIsNoneIsSaid();
    void aNameThatNoHubCanHaveIsSaid_data();
    void aNameThatNoHubCanHaveIsSaid();

private:
    struct Said
    {
        int status = 0;
        QByteArray body;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
    };
    Said send(const QByteArray &authorization, bool trusting = true);
    /// What the plain sandbox says to \a pieces, until it closes or \a end was seen.
    QByteArray exchange(const QList<QByteArray> &pieces, const QByteArray &end);
    QByteArray plainRequest(const QByteArray &method, const QByteArray &more = {}) const;

    QTemporaryDir m_home;
    SandboxThread m_thread;
    SandboxThread m_plainThread;
    SandboxAddress m_address;
    SandboxAddress m_plain;
};

namespace {

template<typename T>
T waited(const QFuture<T> &future)
{
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 10000);
    return future.result();
}

/// What a client leaves as it is, by protocol.md 2.2.
QByteArray encode(const QByteArray &text, const QByteArray &kept, bool plusForBlank = false)
{
    QByteArray out = text.toPercentEncoding(kept + (plusForBlank ? " " : ""));
    if (!kept.contains('~'))
        out.replace("~", "%7E");
    return out.replace(' ', '+');
}

} // namespace

void TestSandboxServer::initTestCase()
{
    SandboxOptions options;
    options.hub = u"orders"_s;
    options.certificateFolder = m_home.filePath(u"certificate"_s);
    const auto address = waited(m_thread.start(options));
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    m_address = *address;
    options.plain = true;
    m_plain = *waited(m_plainThread.start(options));
    QCOMPARE(m_thread.deviceCount(), 20);
}

TestSandboxServer::Said TestSandboxServer::send(const QByteArray &authorization, bool trusting)
{
    QNetworkAccessManager network;
    QUrl url = m_address.endpoint;
    url.setPath(u"/orders/messages"_s);
    url.setQuery(u"api-version=2020-06"_s);
    QNetworkRequest request(url);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    if (trusting)
        configuration.setCaCertificates({ QSslCertificate(m_address.certificatePem) });
    request.setSslConfiguration(configuration);
    request.setRawHeader("Authorization", authorization);
    request.setRawHeader("ServiceBusNotification-Format", "apple");
    request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(network.post(request, R"({"aps":{}})"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(10000))
        return {};
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             reply->isOpen() ? reply->readAll() : QByteArray(), reply->error() };
}

void TestSandboxServer::theTokenOfEachClientIsTaken_data()
{
    QTest::addColumn<QByteArray>("token");
    const sandbox::AccessRule &rule = m_address.rules.first();
    const QByteArray expiry = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 300);
    const QByteArray name = rule.name.toUtf8();
    const QByteArray root = "https://127.0.0.1:" + QByteArray::number(m_address.port) + '/';
    const QByteArray full = root + "orders/messages?api-version=2020-06";
    const QByteArray net = "http" + root.mid(5) + "orders/messages/";
    const auto signature = [&](const QByteArray &resource) {
        return QMessageAuthenticationCode::hash(resource + '\n' + expiry, rule.key.reveal(),
                                                QCryptographicHash::Sha256)
            .toBase64();
    };
    const QByteArray lead = "SharedAccessSignature ";
    const auto usual = [&](const QByteArray &resource, const QByteArray &sig) -> QByteArray {
        return lead + "sr=" + resource + "&sig=" + sig + "&se=" + expiry + "&skn=" + name;
    };

    const QByteArray js = encode(root, "!~*'()");
    QTest::newRow("JS, the root") << usual(js, encode(signature(js), "!~*'()"));
    const QByteArray dotnet = encode(net, "!*()").toLower();
    QTest::newRow(".NET, the whole address in small letters") << usual(dotnet,
                                                                       encode(signature(dotnet), "")
                                                                           .replace("%2B", "%2b")
                                                                           .replace("%2F", "%2f")
                                                                           .replace("%3D", "%3d"));
    const QByteArray java = encode(full, "*", true).toLower();
    QTest::newRow("Java, with the query") << usual(java, encode(signature(java), "*", true));
    const QByteArray php = encode(full, "~").toLower();
    QTest::newRow("PHP, with the query") << usual(php, encode(signature(php), "~"));
    const QByteArray python = encode(root + "orders", "~").toLower();
    QTest::newRow("Python, the hub, in its own order with a slash in sig") << lead + "sig="
            + encode(signature(python), "~/") + "&se=" + expiry + "&skn=" + name + "&sr=" + python;
    const QByteArray go = encode(root.chopped(1), "~");
    QTest::newRow("Go, without a slash, by the alphabet") << lead + "se=" + expiry
            + "&sig=" + encode(signature(go), "~") + "&skn=" + name + "&sr=" + go;
    const QByteArray rust = encode("sb" + root.mid(5).chopped(1), "~");
    QTest::newRow("Rust, sb as scheme") << usual(rust, encode(signature(rust), "~"));
}

void TestSandboxServer::theTokenOfEachClientIsTaken()
{
    QFETCH(QByteArray, token);
    const Said said = send(token);
    QVERIFY2(said.status == 201, said.body.constData());
    // The same token with another key is refused, or the test above would prove nothing.
    const Said forged = send(token.replace("skn=DefaultFull", "skn=DefaultListen"));
    QCOMPARE(forged.status, 401);
    QVERIFY(forged.body.contains("InvalidSignature"));
}

void TestSandboxServer::aDecodedKeyIsNotTaken()
{
    sandbox::AccessRule rule = m_address.rules.first();
    rule.key = base::Secret(QByteArray::fromBase64(rule.key.reveal()));
    const Said said = send(
        support::token(rule, "https%3A%2F%2F127.0.0.1", QDateTime::currentSecsSinceEpoch() + 300));
    QCOMPARE(said.status, 401);
    QVERIFY(said.body.contains("InvalidSignature"));
    const Said late = send(support::token(m_address.rules.first(), "https%3A%2F%2F127.0.0.1",
                                          QDateTime::currentSecsSinceEpoch() - 5));
    QVERIFY(late.body.contains("ExpiredToken"));
}

void TestSandboxServer::onlyItsOwnCertificateIsTrusted()
{
    const Said said = send("x", false);
    QCOMPARE(said.error, QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(said.status, 0);
}

void TestSandboxServer::aTakenPortIsSaid()
{
    SandboxThread second;
    SandboxOptions options;
    options.plain = true;
    options.port = m_plain.port;
    const auto address = waited(second.start(options));
    QVERIFY(!address);
    QCOMPARE(address.error().part, u"port"_s);
    QCOMPARE(address.error().message,
             u"Port %1 is in use by another program. Use another port."_s.arg(m_plain.port));
    QCOMPARE(second.deviceCount(), 0);
}

void TestSandboxServer::aPlainOneIsAnEmulator()
{
    const QByteArray start = "Endpoint=sb://127.0.0.1:" + QByteArray::number(m_plain.port)
        + "/;SharedAccessKeyName=DefaultFullSharedAccessSignature;SharedAccessKey=";
    QVERIFY(m_plain.connectionString.reveal().startsWith(start));
    QVERIFY(m_plain.connectionString.reveal().endsWith(";UseDevelopmentEmulator=true"));
    QVERIFY(!m_address.connectionString.reveal().contains("Emulator"));
    QCOMPARE(m_plain.endpoint.scheme(), u"http"_s);
    QVERIFY(m_plain.connectionStringOf(u"SendOnly"_s).reveal().contains("=SendOnly;"));
    QVERIFY(m_plain.connectionStringOf(u"None"_s).isEmpty());
}

void TestSandboxServer::deliveriesAreAnnounced()
{
    QSignalSpy delivered(&m_thread, &SandboxThread::delivered);
    send(support::token(m_address.rules.first(), "https%3A%2F%2F127.0.0.1",
                        QDateTime::currentSecsSinceEpoch() + 300));
    QTRY_COMPARE(delivered.count(), 1);
    const auto deliveries = delivered.first().first().value<QList<sandbox::Delivery>>();
    // Four devices of Apple's, of which the first send removed one that is no longer valid.
    QVERIFY(deliveries.size() == 3 || deliveries.size() == 4);
    QVERIFY(!deliveries.first().deviceName.isEmpty());
}

QByteArray TestSandboxServer::plainRequest(const QByteArray &method, const QByteArray &more) const
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_plain.port);
    return method + " /orders HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: "
        + support::token(m_plain.rules.first(), QByteArray("http://" + host).toPercentEncoding(),
                         QDateTime::currentSecsSinceEpoch() + 300)
        + "\r\n" + more + "\r\n";
}

QByteArray TestSandboxServer::exchange(const QList<QByteArray> &pieces, const QByteArray &end)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_plain.port);
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5000))
        return {};
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    for (const QByteArray &piece : pieces) {
        socket.write(piece);
        // Each piece leaves before the next one is written, so they arrive apart.
        (void)QTest::qWaitFor([&] { return socket.bytesToWrite() == 0 || !closed.isEmpty(); },
                              5000);
    }
    (void)QTest::qWaitFor(
        [&] { return !closed.isEmpty() || (!end.isEmpty() && received.contains(end)); }, 8000);
    return closed.isEmpty() ? received : received + "<closed>";
}

void TestSandboxServer::aConnectionIsUsedAgain()
{
    const QByteArray request = plainRequest("GET");
    QCOMPARE(exchange({ request + request + "X" }, "</entry>H").count("HTTP/1.1 200"), 2);
}

void TestSandboxServer::aRequestMayComeInPieces()
{
    const QByteArray request = plainRequest("GET");
    QVERIFY(exchange({ request.left(7), request.mid(7, 40), request.mid(47) }, "</entry>")
                .startsWith("HTTP/1.1 200"));
}

void TestSandboxServer::aCloseIsHonoured_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("close") << QByteArray("1.1") << QByteArray("close") << true;
    QTest::newRow("close among others") << QByteArray("1.1") << QByteArray("Close, TE") << true;
    QTest::newRow("close behind others") << QByteArray("1.1") << QByteArray("TE ,close") << true;
    QTest::newRow("another word") << QByteArray("1.1") << QByteArray("closed") << false;
    QTest::newRow("nothing") << QByteArray("1.1") << QByteArray() << false;
    QTest::newRow("nothing in the old protocol") << QByteArray("1.0") << QByteArray() << true;
    QTest::newRow("the old protocol's wish to go on")
        << QByteArray("1.0") << QByteArray("Keep-Alive") << false;
}

void TestSandboxServer::aCloseIsHonoured()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, header);
    QFETCH(bool, isClosed);
    const QByteArray request =
        plainRequest("GET", header.isEmpty() ? header : "Connection: " + header + "\r\n")
            .replace("HTTP/1.1", QByteArray("HTTP/" + version));
    // A second one shows that the connection goes on; where it does not, nothing answers that.
    const QByteArray answer = exchange({ request.left(20), request.mid(20) + request },
                                       isClosed ? QByteArray() : "</entry>HTTP");
    QVERIFY2(answer.endsWith("</entry><closed>") == isClosed, answer.constData());
    QCOMPARE(answer.count("HTTP/1.1 200"), isClosed ? 1 : 2);
    QCOMPARE(answer.contains("Connection: close"), isClosed);
    QCOMPARE(answer.contains("Connection: keep-alive"), version == "1.0" && !isClosed);
}

void TestSandboxServer::answersComeInTheOrderOfTheRequests_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("answers"); // To GET, GET, HEAD, GET on one connection.
    QTest::newRow("all at once") << QString() << QByteArray("200 200 405 200");
    QTest::newRow("the first is late") << u"slow:1@next:1"_s << QByteArray("200 200 405 200");
    QTest::newRow("two are late") << u"slow:1@next:2"_s << QByteArray("200 200 405 200");
    QTest::newRow("the body of the first is slow")
        << u"slow-body:1@next:1"_s << QByteArray("200 200 405 200");
    QTest::newRow("the first is refused, late")
        << u"429@next:1 slow:1@next:1"_s << QByteArray("429 200 405 200");
    QTest::newRow("the first is cut off") << u"cut@next:1"_s << QByteArray();
}

void TestSandboxServer::answersComeInTheOrderOfTheRequests()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, answers);
    for (const QString &text : fault.split(u' ', Qt::SkipEmptyParts))
        waited(m_plainThread.setFault(*sandbox::readFault(text)));
    const QByteArray get = plainRequest("GET");
    const QByteArray all = exchange(
        { get + get + plainRequest("HEAD") + plainRequest("GET", "Connection: close\r\n") }, {});
    waited(m_plainThread.switchFaultsOff());
    QVERIFY(all.endsWith("<closed>"));
    QByteArrayList statuses;
    QByteArrayList faults;
    for (const QByteArray &head : all.split('\n')) {
        if (head.contains("HTTP/1.1 "))
            statuses.append(head.mid(head.indexOf("HTTP/1.1 ") + 9, 3));
    }
    QVERIFY2(statuses.join(' ') == answers, all.constData());
    // It is the first one that the fault hit.
    if (!fault.isEmpty() && !answers.isEmpty())
        QVERIFY(all.indexOf("X-Pushbench-Fault") < all.indexOf("HTTP/1.1 2", 20));
}

void TestSandboxServer::headHasNoBody()
{
    const QByteArray answer = exchange({ plainRequest("HEAD", "Connection: close\r\n") }, {});
    QVERIFY(answer.startsWith("HTTP/1.1 405"));
    QVERIFY(answer.endsWith("\r\n\r\n<closed>"));
}

void TestSandboxServer::aHugeBodyIsCutOff()
{
    QList<QByteArray> pieces{ plainRequest("POST", "Content-Length: 100000000\r\n") };
    pieces += QList<QByteArray>(5, QByteArray(1'000'000, 'x'));
    const QByteArray answer = exchange(pieces, "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
}

void TestSandboxServer::rubbishEndsTheConnection()
{
    const QByteArray answer = exchange({ "\x16\x03\x01 no HTTP\r\n\r\n" }, {});
    QCOMPARE(answer, QByteArray("<closed>"));
}

void TestSandboxServer::itStopsUnderWay()
{
    auto thread = std::make_unique<SandboxThread>();
    SandboxOptions options;
    options.plain = true;
    const auto address = waited(thread->start(options));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, address->port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("POST /half HTTP/1.1\r\nContent-Length: 10\r\n\r\nhal");
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QVERIFY(thread->isRunning());
    thread.reset();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    // Its port is free again.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, address->port));
    // And one that is stopped before it began does not hang.
    SandboxThread brief;
    brief.start(options);
    brief.stop();
}

void TestSandboxServer::whatIsDueIsSent()
{
    QSignalSpy delivered(&m_plainThread, &SandboxThread::delivered);
    const QByteArray body = R"({"aps":{"alert":"later"}})";
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_plain.port);
    const QByteArray due =
        QDateTime::currentDateTimeUtc().addMSecs(300).toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray answer = exchange(
        { "POST /orders/schedulednotifications HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: "
          + support::token(m_plain.rules.first(), QByteArray("http://" + host).toPercentEncoding(),
                           QDateTime::currentSecsSinceEpoch() + 300)
          + "\r\nServiceBusNotification-Format: apple\r\nServiceBusNotification-ScheduleTime: "
          + due + "\r\nContent-Type: application/json\r\nContent-Length: "
          + QByteArray::number(body.size()) + "\r\n\r\n" + body },
        "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 201"), answer.constData());
    QVERIFY(delivered.isEmpty());
    QTRY_COMPARE(delivered.count(), 1);
    const auto deliveries = delivered.first().first().value<QList<sandbox::Delivery>>();
    QCOMPARE(deliveries.first().payload, body);
}

void TestSandboxServer::registrationsSurviveARestart()
{
    SandboxOptions options;
    options.plain = true;
    options.stateFile = m_home.filePath(u"state.jsonl"_s);
    options.dataFolder = m_home.filePath(u"data/below"_s);
    SandboxThread thread;
    auto address = waited(thread.start(options));
    QVERIFY(address);
    QCOMPARE(address->deviceCount, 20);
    QCOMPARE(address->dataFolder, options.dataFolder);
    // The fleet of the second start is not added to what is there.
    options.seed = sandbox::Seed();
    address = waited(thread.start(options));
    QVERIFY(address);
    QCOMPARE(address->deviceCount, 20);
    options.stateFile.clear();
    address = waited(thread.start(options));
    QCOMPARE(address->deviceCount, 0);
}

void TestSandboxServer::keysSurviveARestart()
{
    SandboxOptions options;
    options.plain = true;
    options.stateFile = m_home.filePath(u"keys.jsonl"_s);
    SandboxThread thread;
    const auto first = waited(thread.start(options));
    QVERIFY(first);
    const auto permissions = QFile::permissions(options.stateFile + u".keys"_s);
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QCOMPARE(permissions
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    options.port = first->port;
    const auto second = waited(thread.start(options));
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    QCOMPARE(second->rules.size(), 3);
    for (const sandbox::AccessRule &rule : first->rules)
        QVERIFY(second->connectionStringOf(rule.name) == first->connectionStringOf(rule.name));

    // By a link it is the same state, so it has the same keys.
    QVERIFY(QFile::link(options.stateFile, m_home.filePath(u"keys-link.jsonl"_s)));
    options.stateFile = m_home.filePath(u"keys-link.jsonl"_s);
    const auto linked = waited(thread.start(options));
    QVERIFY(linked && linked->connectionString == first->connectionString);
    options.stateFile.clear();
    const auto other = waited(thread.start(options));
    QVERIFY(other && !(other->connectionString == first->connectionString));
}

void TestSandboxServer::keysThatAreNoneAreSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("an empty key") << QByteArray(R"({"SendOnly":""})");
    QTest::newRow("no text") << QByteArray(R"({"SendOnly":5})");
    QTest::newRow("what ends a part of the string") << QByteArray(R"({"SendOnly":"a;b"})");
    QTest::newRow("a line break") << QByteArray(R"({"SendOnly":"a\nb"})");
    QTest::newRow("longer than a key may be")
        << QByteArray(R"({"SendOnly":")" + QByteArray(257, 'k') + R"("})");
}

void TestSandboxServer::keysThatAreNoneAreSaid()
{
    QFETCH(QByteArray, content);
    SandboxOptions options;
    options.plain = true;
    options.stateFile = m_home.filePath(u"strange.jsonl"_s);
    QFile file(options.stateFile + u".keys"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    SandboxThread thread;
    const auto address = waited(thread.start(options));
    QVERIFY(!address);
    QCOMPARE(address.error().part, u"state"_s);
    QVERIFY(address.error().message.contains(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // They may be somebody's.
}

void TestSandboxServer::aNameThatNoHubCanHaveIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("the way out of a folder") << u"../evil"_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("one dot") << u"."_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("a blank") << u"é ü"_s;
    QTest::newRow("a letter beyond ASCII") << u"é"_s;
    QTest::newRow("too long") << QString(261, u'a');
}

void TestSandboxServer::aNameThatNoHubCanHaveIsSaid()
{
    QFETCH(QString, name);
    SandboxOptions options;
    options.plain = true;
    options.hub = name;
    SandboxThread thread;
    const auto address = waited(thread.start(options));
    QVERIFY(!address);
    QCOMPARE(address.error().part, u"hub"_s);
    QVERIFY(address.error().message.endsWith(u'.'));
}

void TestSandboxServer::aStateFileThatIsNoneIsSaid()
{
    SandboxOptions options;
    options.plain = true;
    options.stateFile = m_home.filePath(u"no/such/folder/state"_s);
    SandboxThread thread;
    const auto address = waited(thread.start(options));
    QVERIFY(!address);
    QCOMPARE(address.error().part, u"state"_s);
    QVERIFY(address.error().message.contains(options.stateFile));
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
