// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "hub/diagnosis.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "support/rawserver.h"

#include <QFutureWatcher>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::RawServer;

namespace {

constexpr char Key[] = "dGVzdC1rZXktbm90LXJlYWwtMDEyMzQ1Njc4OWFiY2Q=";
constexpr char Created[] = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";

hub::ConnectionString connectionTo(const RawServer &server)
{
    const QString emulator =
        server.endpoint().scheme() == u"http" ? u";UseDevelopmentEmulator=true"_s : QString();
    const auto connection = hub::ConnectionString::parse(
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=DefaultFullSharedAccessSignature;"
        u"SharedAccessKey="_s.arg(server.port())
        + QLatin1String(Key) + emulator);
    return *connection;
}

hub::Request toastRequest()
{
    hub::Request request;
    request.notification.platform = hub::Platform::Windows;
    request.notification.payload = "<toast><visual/></toast>";
    request.notification.headers = { { "X-Trace", "one" }, { "X-Trace", "two" } };
    request.target = *hub::TagExpression::parse(u"qa && !muted"_s);
    request.timeout = std::chrono::seconds(5);
    return request;
}

session::SendOptions trusting()
{
    session::SendOptions options;
    options.onlyCaPem = RawServer::certificatePem();
    return options;
}

/// One client and what it sends to \a server, one after the other.
class Stage
{
public:
    explicit Stage(const RawServer &server)
        : m_connection(connectionTo(server))
        , m_session(m_client, *hub::HubAddress::make(m_connection.endpoint(), u"orders"_s),
                    m_connection, trusting())
    {
    }

    hub::Exchange send()
    {
        const QFuture<hub::Exchange> future = *m_session.send(toastRequest());
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20000) ? future.result()
                                                                           : hub::Exchange();
    }

private:
    session::HubClient m_client;
    hub::ConnectionString m_connection;
    session::HubSession m_session;
};

} // namespace

class TestHubClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDumpEqualsTheWire_data();
    void theDumpEqualsTheWire();
    void aRequestIsSentOnceThoughTheConnectionIsCut_data();
    void aRequestIsSentOnceThoughTheConnectionIsCut();
    void whatGoesWrongBecomesADiagnosis_data();
    void whatGoesWrongBecomesADiagnosis();
    void anUnknownCertificateIsNotTrusted();
    void anAdditionalAuthorityIsTrusted();
    void whatIsTrustedIsAskedAnew();
    void theTimeOutIsOverTheWholeExchange();
    void aBodyIsKeptUpToTheCap();
    void aSendIsCancelledWhileWaiting();
    void aRedirectIsShownAndNotFollowed();
    void nobodyListens();
    void aHostThatDoesNotExist();
    void theClientMayDieWhileTheAnswerIsUnderWay();
    void phasesAreTimed();
    void theAnswerIsShownAsItCame();
    void anOpenConnectionIsUsedAgain_data();
    void anOpenConnectionIsUsedAgain();
    void aConnectionThatEndedMeanwhileIsMadeAnew();
    void aKeptConnectionThatIsCutAfterTheRequestIsNotTriedAgain();
    void aProxyIsAskedForATunnel();
    void whoSpeaksNoTlsGetsNoRequest_data();
    void whoSpeaksNoTlsGetsNoRequest();

private:
    hub::Exchange exchange(RawServer &server, const hub::Request &request,
                           const session::SendOptions &options = trusting());
};

hub::Exchange TestHubClient::exchange(RawServer &server, const hub::Request &request,
                                      const session::SendOptions &options)
{
    session::HubClient client;
    const auto connection = connectionTo(server);
    session::HubSession session(client, *hub::HubAddress::make(connection.endpoint(), u"orders"_s),
                                connection, options);
    const auto future = session.send(request);
    if (!future || !QTest::qWaitFor([&] { return future->isFinished(); }, 20000)) {
        qWarning("no exchange");
        return {};
    }
    return future->result();
}

void TestHubClient::theDumpEqualsTheWire_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<hub::Request>("request");
    hub::Request broadcast = toastRequest();
    broadcast.target = hub::Everyone{};
    hub::Request batch = toastRequest();
    batch.notification.platform = hub::Platform::Apple;
    batch.notification.payload = "{\"aps\":{\"alert\":\"h\xC3\xA9llo \xF0\x9F\x8D\x9E\"}}\r\n";
    batch.target = hub::DeviceBatch{ { u"AABB"_s, u"CCDD"_s } };
    hub::Request big = toastRequest();
    big.notification.payload = QByteArray(2 * 1024 * 1024, 'x');
    big.notification.kind = hub::PayloadKind::Raw;
    for (const bool tls : { true, false }) {
        const char *how = tls ? "TLS" : "plain HTTP";
        QTest::addRow("a toast to tags over %s", how) << tls << toastRequest();
        QTest::addRow("a broadcast over %s", how) << tls << broadcast;
        QTest::addRow("a batch with emoji over %s", how) << tls << batch;
        QTest::addRow("two megabytes over %s", how) << tls << big;
    }
}

void TestHubClient::theDumpEqualsTheWire()
{
    QFETCH(bool, tls);
    QFETCH(hub::Request, request);
    RawServer server(tls ? RawServer::Security::Tls : RawServer::Security::Plain);
    server.answerWith(Created);
    const hub::Exchange result = exchange(server, request);
    QCOMPARE(result.error, hub::TransportError::None);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(hub::wire(result.request, hub::Reveal::Yes), server.received().first());
    const QByteArray shown = hub::wire(result.request, hub::Reveal::No);
    QCOMPARE(shown, base::redact(server.received().first()));
    QVERIFY(shown.contains("&sig=[redacted]&se="));
    QVERIFY(result.requestWritten);
}

void TestHubClient::aRequestIsSentOnceThoughTheConnectionIsCut_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("TLS") << true;
    QTest::newRow("plain HTTP") << false;
}

void TestHubClient::aRequestIsSentOnceThoughTheConnectionIsCut()
{
    QFETCH(bool, tls);
    RawServer server(tls ? RawServer::Security::Tls : RawServer::Security::Plain);
    server.answerWith({});
    const hub::Exchange result = exchange(server, toastRequest());
    int whole = 0;
    for (const QByteArray &bytes : server.received())
        whole += bytes.contains("POST ");
    QCOMPARE(whole, 1);
    QCOMPARE(result.error, hub::TransportError::Cut);
    QVERIFY(result.requestWritten);
    QCOMPARE(hub::diagnose(result).first().code, u"cut"_s);
}

void TestHubClient::whatGoesWrongBecomesADiagnosis_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("an answer cut in its body")
        << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n<Notif") << u"cut"_s;
    QTest::newRow("an answer cut in its head")
        << QByteArray("HTTP/1.1 201 Created\r\nContent-Le") << u"cut"_s;
    QTest::newRow("an answer that is not HTTP")
        << QByteArray("220 mail.example ready\r\n\r\n") << u"not-a-hub"_s;
    QTest::newRow("a head without an end of its bounds")
        << "HTTP/1.1 201 Created\r\nX: " + QByteArray(2 * 1024 * 1024, 'x') + "\r\n\r\n"
        << u"answer-broken"_s;
    QTest::newRow("a page of a proxy")
        << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 43\r\n"
                      "\r\n<html><head><title>Sign in</title></head></")
        << u"not-a-hub"_s;
    QTest::newRow("throttled") << QByteArray(
        "HTTP/1.1 429 Too Many\r\nRetry-After: 12\r\nContent-Length: 0\r\n\r\n")
                               << u"throttled"_s;
}

void TestHubClient::whatGoesWrongBecomesADiagnosis()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    RawServer server(RawServer::Security::Tls);
    server.answerWith(answer);
    const hub::Exchange result = exchange(server, toastRequest());
    QCOMPARE(hub::diagnose(result).first().code, code);
}

void TestHubClient::anUnknownCertificateIsNotTrusted()
{
    RawServer server(RawServer::Security::Tls);
    server.answerWith(Created);
    const hub::Exchange result = exchange(server, toastRequest(), {});
    QCOMPARE(result.error, hub::TransportError::Tls);
    QVERIFY(!result.requestWritten);
    QVERIFY(result.tls && !result.tls->faults.isEmpty());
    QCOMPARE(hub::diagnose(result).first().code, u"certificate"_s);
    for (const QByteArray &bytes : server.received())
        QCOMPARE(bytes, QByteArray());
}

void TestHubClient::anAdditionalAuthorityIsTrusted()
{
    RawServer server(RawServer::Security::Tls);
    server.answerWith(Created);
    session::SendOptions options;
    options.extraCaPem = RawServer::certificatePem();
    const hub::Exchange result = exchange(server, toastRequest(), options);
    QCOMPARE(result.error, hub::TransportError::None);
    QCOMPARE(result.tls->chain.first().subject, u"Pushbench test server"_s);
    QVERIFY(result.tls->protocol.startsWith(u"TLSv1."));
}

void TestHubClient::whatIsTrustedIsAskedAnew()
{
    RawServer server(RawServer::Security::Tls);
    server.answerWith(Created, false); // the connection stays open
    session::SendOptions withAuthority;
    withAuthority.extraCaPem = RawServer::certificatePem();
    session::HubClient client;
    const hub::ConnectionString connection = connectionTo(server);
    const auto errorWith = [&](const session::SendOptions &options) {
        session::HubSession session(client,
                                    *hub::HubAddress::make(connection.endpoint(), u"orders"_s),
                                    connection, options);
        const auto future = session.check();
        (void)QTest::qWaitFor([&] { return future.isFinished(); });
        return future.result().error;
    };
    QCOMPARE(errorWith({}), hub::TransportError::Tls);
    QCOMPARE(errorWith(withAuthority), hub::TransportError::None);
    QCOMPARE(errorWith({}), hub::TransportError::Tls); // nor by the connection that is open
}

void TestHubClient::theTimeOutIsOverTheWholeExchange()
{
    RawServer server(RawServer::Security::Plain);
    server.onRequest([](QTcpSocket *socket) {
        socket->write("HTTP/1.1 201 Created\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip->start(20);
    });
    hub::Request request = toastRequest();
    request.timeout = std::chrono::milliseconds(400);
    const hub::Exchange result = exchange(server, request);
    QCOMPARE(result.error, hub::TransportError::TimedOut);
    QVERIFY(result.requestWritten);
    QVERIFY(result.response);
    QVERIFY(result.response->body.startsWith("xx"));
    QVERIFY2(result.timings.total >= 400, "it never ends early");
    QCOMPARE(hub::diagnose(result).first().code, u"answer-late"_s);
}

void TestHubClient::aBodyIsKeptUpToTheCap()
{
    RawServer server(RawServer::Security::Plain);
    const QByteArray body(3 * 1024 * 1024, 'y');
    server.answerWith("HTTP/1.1 400 Bad Request\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    session::SendOptions options;
    options.bodyCap = 1000;
    const hub::Exchange result = exchange(server, toastRequest(), options);
    QCOMPARE(result.response->body, QByteArray(1000, 'y'));
    QCOMPARE(result.response->omittedBytes(), body.size() - 1000);
}

void TestHubClient::aSendIsCancelledWhileWaiting()
{
    RawServer server(RawServer::Security::Tls);
    session::HubClient client;
    const auto connection = connectionTo(server);
    session::HubSession session(client, *hub::HubAddress::make(connection.endpoint(), u"orders"_s),
                                connection, trusting());
    const auto future = session.send(toastRequest());
    QTRY_VERIFY(server.connections() == 1 && server.received().first().endsWith("</toast>"));
    client.cancel();
    QTRY_VERIFY(future->isFinished());
    QCOMPARE(future->result().error, hub::TransportError::Cancelled);
    QCOMPARE(hub::diagnose(future->result()).first().code, u"cancelled-late"_s);
}

void TestHubClient::aRedirectIsShownAndNotFollowed()
{
    RawServer other(RawServer::Security::Tls);
    RawServer server(RawServer::Security::Tls);
    server.answerWith("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.endpoint().toEncoded()
                      + "\r\nContent-Length: 0\r\n\r\n");
    const hub::Exchange result = exchange(server, toastRequest());
    QVERIFY(result.response);
    QCOMPARE(result.response->status, 307);
    QCOMPARE(hub::diagnose(result).first().code, u"redirect"_s);
    QCOMPARE(other.connections(), 0);
}

void TestHubClient::nobodyListens()
{
    auto server = std::make_unique<RawServer>(RawServer::Security::Tls);
    const auto connection = connectionTo(*server);
    server.reset();
    session::HubClient client;
    session::HubSession session(client, *hub::HubAddress::make(connection.endpoint(), u"orders"_s),
                                connection, {});
    const auto future = session.send(toastRequest());
    QTRY_VERIFY(future->isFinished());
    QCOMPARE(hub::diagnose(future->result()).first().code, u"nobody-there"_s);
    QVERIFY(!future->result().requestWritten);
}

void TestHubClient::aHostThatDoesNotExist()
{
    // `.invalid` never resolves (RFC 6761), with or without a name server.
    const auto connection = hub::ConnectionString::parse(
        u"Endpoint=sb://no-such-namespace.invalid/;SharedAccessKeyName=a;SharedAccessKey=b"_s);
    session::HubClient client;
    session::HubSession session(client, *hub::HubAddress::make(connection->endpoint(), u"orders"_s),
                                *connection, {});
    const auto future = session.send(toastRequest());
    QTRY_VERIFY_WITH_TIMEOUT(future->isFinished(), 20000);
    QCOMPARE(hub::diagnose(future->result()).first().code, u"name-not-found"_s);
}

void TestHubClient::theClientMayDieWhileTheAnswerIsUnderWay()
{
    RawServer server(RawServer::Security::Tls);
    const auto connection = connectionTo(server);
    auto client = std::make_unique<session::HubClient>();
    auto session = std::make_unique<session::HubSession>(
        *client, *hub::HubAddress::make(connection.endpoint(), u"orders"_s), connection,
        trusting());
    const QFuture<hub::Exchange> future = *session->send(toastRequest());
    QTRY_VERIFY(server.connections() == 1);
    session.reset();
    client.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestHubClient::phasesAreTimed()
{
    RawServer server(RawServer::Security::Tls);
    server.answerWith(Created);
    const hub::Exchange result = exchange(server, toastRequest());
    const hub::Timings &times = result.timings;
    QVERIFY(times.lookup && times.connect && times.secure && times.send && times.wait
            && times.receive);
    QVERIFY(*times.lookup + *times.connect + *times.secure + *times.send + *times.wait
                + *times.receive
            <= times.total + 0.01);
    QCOMPARE(result.peer, u"127.0.0.1:%1"_s.arg(server.port()));
}

void TestHubClient::theAnswerIsShownAsItCame()
{
    RawServer server(RawServer::Security::Tls);
    const QByteArray answer = "HTTP/1.0 201 Made\r\nx-a: 1\r\nSet-Cookie: a=1\r\nX-A: 2\r\n"
                              "Set-Cookie: b=2, c\r\n\r\nbody";
    server.answerWith(answer);
    const hub::Exchange result = exchange(server, toastRequest());
    QCOMPARE(result.error, hub::TransportError::None);
    QCOMPARE(hub::wire(*result.response, hub::Reveal::Yes), answer);
    // Though the hub has closed the connection.
    QVERIFY(result.tls->protocol.startsWith(u"TLSv1."));
    QVERIFY(!result.tls->cipher.isEmpty());
    QCOMPARE(result.tls->chain.size(), 1);
}

void TestHubClient::anOpenConnectionIsUsedAgain_data()
{
    aRequestIsSentOnceThoughTheConnectionIsCut_data();
}

void TestHubClient::anOpenConnectionIsUsedAgain()
{
    QFETCH(bool, tls);
    RawServer server(tls ? RawServer::Security::Tls : RawServer::Security::Plain);
    server.answerWith(Created, false);
    Stage stage(server);
    for (int i = 0; i < 3; ++i) {
        const hub::Exchange result = stage.send();
        QCOMPARE(result.error, hub::TransportError::None);
        QCOMPARE(result.timings.connect.has_value(), i == 0);
        QCOMPARE(result.tls.has_value(), tls);
        QVERIFY(!tls || result.tls->protocol.startsWith(u"TLSv1."));
        QCOMPARE(result.peer, u"127.0.0.1:%1"_s.arg(server.port()));
    }
    QCOMPARE(server.connections(), 1);
}

void TestHubClient::aConnectionThatEndedMeanwhileIsMadeAnew()
{
    RawServer server(RawServer::Security::Tls);
    QTcpSocket *last = nullptr;
    server.onRequest([&last](QTcpSocket *socket) {
        last = socket;
        socket->write(Created);
    });
    Stage stage(server);
    QCOMPARE(stage.send().error, hub::TransportError::None);
    QSignalSpy gone(last, &QObject::destroyed);
    last->disconnectFromHost();
    QVERIFY(gone.wait());
    const hub::Exchange result = stage.send();
    QCOMPARE(result.error, hub::TransportError::None);
    QVERIFY(result.timings.connect);
    QCOMPARE(server.connections(), 2);
}

void TestHubClient::aKeptConnectionThatIsCutAfterTheRequestIsNotTriedAgain()
{
    RawServer server(RawServer::Security::Tls);
    int requests = 0;
    server.onRequest([&requests](QTcpSocket *socket) {
        if (++requests == 1)
            socket->write(Created);
        else
            socket->disconnectFromHost();
    });
    Stage stage(server);
    QCOMPARE(stage.send().error, hub::TransportError::None);
    const hub::Exchange result = stage.send();
    QCOMPARE(result.error, hub::TransportError::Cut);
    QVERIFY(result.requestWritten);
    QCOMPARE(server.connections(), 1);
}

void TestHubClient::aProxyIsAskedForATunnel()
{
    RawServer proxy(RawServer::Security::Plain);
    proxy.answerWith("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    qputenv("https_proxy", proxy.endpoint().toEncoded());
    const auto undo = qScopeGuard([] { qunsetenv("https_proxy"); });
    session::HubClient client;
    const QFuture<hub::Exchange> future = client.send(
        { .method = "POST", .url = QUrl(u"https://demo.example/orders/messages"_s) }, trusting());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error, hub::TransportError::Proxy);
    QVERIFY(!future.result().requestWritten);
    QCOMPARE(hub::diagnose(future.result()).first().code, u"proxy"_s);
    QVERIFY(proxy.received().first().startsWith("CONNECT demo.example:443 HTTP/1.1\r\n"));
    QVERIFY(!proxy.received().first().contains("POST"));
}

void TestHubClient::whoSpeaksNoTlsGetsNoRequest_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("nothing at all") << QByteArray();
}

void TestHubClient::whoSpeaksNoTlsGetsNoRequest()
{
    QFETCH(QByteArray, greeting);
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, greeting] {
            socket->write(greeting);
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    session::HubClient client;
    hub::HttpRequest request{ .method = "POST",
                              .url = QUrl(u"https://127.0.0.1:%1/orders/messages"_s.arg(
                                  server.serverPort())) };
    const QFuture<hub::Exchange> future = client.send(request, trusting());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error, hub::TransportError::Tls);
    QVERIFY(!future.result().requestWritten);
    QCOMPARE(hub::diagnose(future.result()).first().code, u"tls"_s);
}

QTEST_GUILESS_MAIN(TestHubClient)
#include "tst_hubclient.moc"
