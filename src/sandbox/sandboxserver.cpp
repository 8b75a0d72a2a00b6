// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "sandbox/connectionguard.h"
#include "sandbox/sandboxcertificate.h"
#include "sandbox/sandboxhub.h"

#include <QAbstractHttpServer>
#include <QDir>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Puts a guard on each connection before the HTTP server sees it.
template<typename Listener>
class GuardedListener : public Listener
{
public:
    using Listener::Listener;

    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *socket = Listener::nextPendingConnection();
        if (socket)
            new ConnectionGuard(socket);
        return socket;
    }
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return {};
    }
}

Call callOf(const QHttpServerRequest &request, bool tls)
{
    const QUrl url = request.url();
    Call call;
    call.method = methodName(request.method());
    call.path = url.path(QUrl::FullyEncoded).toLatin1();
    call.query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : request.headers())
        call.headers.append({ name, value });
    call.body = request.body();
    call.tls = tls;
    return call;
}

/// QHttpServer without its router: paths are matched by the hub, without case.
class HttpFront : public QAbstractHttpServer
{
public:
    HttpFront(bool tls, std::function<Answer(const Call &)> answer)
        : m_tls(tls)
        , m_answer(std::move(answer))
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const Call call = callOf(request, m_tls);
        const Answer answer = m_answer(call);
        QHttpServerResponder responder = makeResponder(request, socket);
        responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
        for (const auto &[name, value] : answer.headers)
            responder.writeHeader(name, value);
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
        // QHttpServer 6.4 leaves each connection open, also when the client asked otherwise.
        const bool last =
            call.header("Connection").value_or(QByteArray()).trimmed().toLower() == "close";
        if (last)
            responder.writeHeader("Connection", "close");
        responder.writeBody(call.method == "HEAD" ? QByteArray() : answer.body);
        if (auto *guard = socket->findChild<ConnectionGuard *>({}, Qt::FindDirectChildrenOnly))
            guard->requestAnswered();
        if (last)
            socket->disconnectFromHost();
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    bool m_tls;
    std::function<Answer(const Call &)> m_answer;
};

std::unique_ptr<QTcpServer> makeListener(const SandboxCertificate *certificate)
{
    if (!certificate)
        return std::make_unique<GuardedListener<QTcpServer>>();
    auto listener = std::make_unique<GuardedListener<QSslServer>>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate->certificatePem()));
    configuration.setPrivateKey(QSslKey(certificate->keyPem().reveal(), QSsl::Ec));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    listener->setSslConfiguration(configuration);
    return listener;
}

base::Secret connectionStringFor(const AccessRule &rule, quint16 port, bool plain)
{
    return base::Secret("Endpoint=sb://127.0.0.1:" + QByteArray::number(port)
                        + "/;SharedAccessKeyName=" + rule.name.toUtf8() + ";SharedAccessKey="
                        + rule.key.reveal() + (plain ? ";UseDevelopmentEmulator=true" : ""));
}

} // namespace

base::Secret SandboxAddress::connectionStringOf(const QString &ruleName) const
{
    for (const AccessRule &rule : rules) {
        if (rule.name == ruleName)
            return connectionStringFor(rule, port, endpoint.scheme() == u"http"_s);
    }
    return {};
}

struct SandboxServer::Private
{
    std::unique_ptr<SandboxHub> hub;
    std::unique_ptr<HttpFront> front;
    std::unique_ptr<QTemporaryDir> temporary; ///< The data folder, if none was asked for.
    QTimer *due = nullptr; ///< A child of the server, so that it moves to its thread.
};

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->due = new QTimer(this);
    d->due->setSingleShot(true);
    connect(d->due, &QTimer::timeout, this, &SandboxServer::advance);
}

SandboxServer::~SandboxServer() = default;

base::Result<SandboxAddress> SandboxServer::listen(const SandboxOptions &options)
{
    Q_ASSERT(!d->front);
    SandboxAddress address;
    std::optional<SandboxCertificate> certificate;
    if (!options.plain) {
        const auto made = SandboxCertificate::inFolder(options.certificateFolder);
        if (!made)
            return made.error();
        certificate = *made;
        address.caFile = made->certificateFile();
        address.certificatePem = made->certificatePem();
    }
    auto listener = makeListener(certificate ? &*certificate : nullptr);
    if (!listener->listen(QHostAddress::LocalHost, options.port)) {
        const bool taken = listener->serverError() == QAbstractSocket::AddressInUseError;
        return base::Error{
            taken ? tr("Port %1 is in use by another program. Use another port.").arg(options.port)
                  : tr("The sandbox cannot listen on port %1: %2.")
                        .arg(options.port)
                        .arg(listener->errorString()),
            u"port"_s, -1
        };
    }

    HubOptions hub{ .name = options.hub, .rules = makeRules() };
    hub.oldForbidden = options.oldForbidden;
    hub.hasTelemetry = options.hasTelemetry;
    if (const auto made = makeHub(options, hub); !made)
        return made.error();
    d->front = std::make_unique<HttpFront>(!options.plain, [this](const Call &call) {
        const Reaction reaction = d->hub->react(call);
        if (!reaction.deliveries.isEmpty())
            Q_EMIT delivered(reaction.deliveries);
        waitForDue();
        return reaction.answer;
    });

    address.hub = options.hub;
    address.port = listener->serverPort();
    address.endpoint.setScheme(options.plain ? u"http"_s : u"https"_s);
    address.endpoint.setHost(u"127.0.0.1"_s);
    address.endpoint.setPort(address.port);
    address.endpoint.setPath(u"/"_s);
    address.rules = hub.rules;
    address.dataFolder = d->hub->options().dataFolder;
    address.connectionString = address.connectionStringOf(hub.rules.first().name);
    address.deviceCount = int(d->hub->store().deviceCount());
    address.tags = d->hub->store().index().tags().mid(0, 500);
    d->front->bind(listener.release()); // The front becomes its parent.
    return address;
}

base::Result<SandboxHub *> SandboxServer::makeHub(const SandboxOptions &options,
                                                  const HubOptions &hub)
{
    HubOptions full = hub;
    full.dataFolder = options.dataFolder;
    if (full.dataFolder.isEmpty()) {
        d->temporary = std::make_unique<QTemporaryDir>();
        full.dataFolder = d->temporary->path();
    }
    if (!QDir().mkpath(full.dataFolder)) {
        return base::Error{ tr("The sandbox cannot make the folder %1.").arg(full.dataFolder),
                            u"data"_s, -1 };
    }
    d->hub = std::make_unique<SandboxHub>(full);
    bool hadAny = false;
    if (!options.stateFile.isEmpty()) {
        const auto opened = d->hub->open(options.stateFile);
        if (!opened)
            return opened.error();
        hadAny = *opened;
    }
    // What was removed must not come back with the next start.
    if (!hadAny) {
        const Seed seed = options.seed ? *options.seed : builtInSeed();
        for (const Registration &registration : seed.registrations)
            d->hub->add(registration);
    }
    return d->hub.get();
}

void SandboxServer::waitForDue()
{
    // A day at the most: the timer counts in 31 bits, and the computer's clock may be set.
    constexpr qint64 Longest = 24LL * 60 * 60 * 1000;
    const auto next = d->hub->nextDue();
    if (!next)
        return d->due->stop();
    const qint64 wait = d->hub->options().clock().msecsTo(*next);
    d->due->start(int(qBound(qint64(0), wait, Longest)));
}

void SandboxServer::advance()
{
    const QList<Delivery> deliveries = d->hub->advance();
    if (!deliveries.isEmpty())
        Q_EMIT delivered(deliveries);
    waitForDue();
}

} // namespace sandbox
