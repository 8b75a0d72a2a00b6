// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sending.h"

#include "session/socketfacts.h"
#include "session/trust.h"

#include <QHostAddress>
#include <QLocale>
#include <QSslSocket>

namespace session {

using hub::TransportError;

namespace {

bool asksToClose(const hub::HttpRequest &request)
{
    const auto value = hub::headerValue(request.headers, "Connection");
    return value && value->toLower().contains("close");
}

} // namespace

Sending::Sending(IdleConnections &idle, const Goal &goal, const hub::HttpRequest &request,
                 std::chrono::milliseconds timeout, qint64 bodyCap)
    : m_idle(idle)
    , m_connection{ .goal = goal }
    , m_exchange{ .request = request, .startedAt = QDateTime::currentDateTimeUtc() }
    , m_reader(request.method, bodyCap)
{
    m_promise.start();
    m_future = m_promise.future();
    m_clock.start();
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer); // others may end 5 % early
    m_timeout.callOnTimeout([this, timeout] {
        stop(TransportError::TimedOut,
             tr("It took longer than the time-out of %1 s.")
                 .arg(QLocale().toString(double(timeout.count()) / 1000, 'g', 6)));
    });
    m_timeout.start(timeout);
    begin();
}

Sending::~Sending()
{
    if (m_connection.socket)
        m_connection.socket->disconnect();
}

void Sending::mark(Moment &moment)
{
    if (!moment)
        moment = m_clock.nsecsElapsed();
}

void Sending::begin()
{
    Line open = m_idle.take(m_connection.goal);
    m_isReused = open.socket != nullptr;
    if (!m_isReused) {
        connectToHub();
        return;
    }
    m_connection = std::move(open);
    watch();
    write();
}

void Sending::connectToHub()
{
    const Goal &goal = m_connection.goal;
    if (goal.isSecure) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(goal.trust->tls());
        m_connection.socket = std::move(socket);
    } else {
        m_connection.socket = std::make_unique<QTcpSocket>();
    }
    m_connection.socket->setProxy(goal.proxy);
    watch();
    watchHandshake();
    if (auto *secure = qobject_cast<QSslSocket *>(m_connection.socket.get()))
        secure->connectToHostEncrypted(goal.host, goal.port);
    else
        m_connection.socket->connectToHost(goal.host, goal.port);
}

void Sending::watch()
{
    QTcpSocket *socket = m_connection.socket.get();
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this] { noteWritten(); });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] { read(); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { end(); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
                     [this](QAbstractSocket::SocketError error) { fail(error); });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        QObject::connect(secure, &QSslSocket::encryptedBytesWritten, secure,
                         [this] { noteWritten(); });
    }
}

void Sending::watchHandshake()
{
    QTcpSocket *socket = m_connection.socket.get();
    QObject::connect(socket, &QTcpSocket::hostFound, socket, [this] { mark(m_found); });
    // A proxy looks up the name by itself.
    QObject::connect(socket, &QTcpSocket::stateChanged, socket,
                     [this](QAbstractSocket::SocketState state) {
                         if (state == QAbstractSocket::ConnectingState)
                             mark(m_found);
                     });
    QObject::connect(socket, &QTcpSocket::connected, socket, [this, socket] {
        mark(m_connected);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QNetworkProxy &proxy = m_connection.goal.proxy;
        m_connection.peer = proxy.type() == QNetworkProxy::NoProxy
            ? peerText(socket->peerAddress().toString(), socket->peerPort())
            : tr("%1, a proxy").arg(peerText(proxy.hostName(), proxy.port()));
        if (!m_connection.goal.isSecure)
            write();
    });
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (!secure)
        return;
    QObject::connect(secure, &QSslSocket::sslErrors, secure,
                     [this](const QList<QSslError> &errors) { m_tlsFaults = faultTexts(errors); });
    QObject::connect(secure, &QSslSocket::encrypted, secure, [this, secure] {
        mark(m_encrypted);
        m_connection.tls = tlsFacts(secure->sslConfiguration(), true, m_tlsFaults);
        write();
    });
}

void Sending::write()
{
    m_connection.socket->write(hub::wire(m_exchange.request, hub::Reveal::Yes));
}

void Sending::noteWritten()
{
    if (m_isDone || !isOpen())
        return;
    m_hasWritten = true;
    const auto *secure = qobject_cast<QSslSocket *>(m_connection.socket.get());
    if (m_connection.socket->bytesToWrite() == 0
        && (!secure || secure->encryptedBytesToWrite() == 0))
        mark(m_sent);
}

bool Sending::read()
{
    if (m_isDone)
        return true;
    if (m_connection.socket->bytesAvailable() == 0)
        return false;
    mark(m_answered);
    m_reader.take(m_connection.socket->readAll());
    if (!m_reader.isOver())
        return false;
    finish(m_reader.isComplete() ? TransportError::None : TransportError::BadAnswer,
           m_reader.fault());
    return true;
}

void Sending::fail(QAbstractSocket::SocketError error)
{
    if (m_isDone)
        return;
    const QString text = m_connection.socket->errorString();
    if (error == QAbstractSocket::RemoteHostClosedError) {
        end();
        return;
    }
    if (read() || beginAgain())
        return;
    // So is said what a proxy answers with 403.
    const bool isDenied = error == QAbstractSocket::SocketAccessError
        && m_connection.goal.proxy.type() != QNetworkProxy::NoProxy;
    finish(isDenied ? TransportError::Proxy : transportError(error, text, isOpen()), text);
}

/// The connection has ended, which may be the end of the answer.
void Sending::end()
{
    if (read() || beginAgain())
        return;
    m_reader.end();
    if (m_reader.isComplete())
        finish(TransportError::None, {});
    else if (!m_reader.fault().isEmpty())
        finish(TransportError::BadAnswer, m_reader.fault());
    else if (isOpen())
        finish(TransportError::Cut, m_reader.progress());
    else
        finish(m_connected ? TransportError::Tls : TransportError::Cut,
               tr("The other side closed the connection before it was secure."));
}

/// A connection that was kept may have ended meanwhile. As long as no byte was written over it, a
/// new one can be made without sending anything twice.
bool Sending::beginAgain()
{
    if (!m_isReused || m_hasWritten || m_reader.hasBegun())
        return false;
    leaveConnection(false);
    m_connection = { .goal = m_connection.goal };
    begin();
    return true;
}

/// Whether the request could be written.
bool Sending::isOpen() const
{
    return m_isReused || (m_connection.goal.isSecure ? m_encrypted : m_connected).has_value();
}

void Sending::stop(TransportError why, const QString &text)
{
    if (!read())
        finish(why, text);
}

void Sending::finish(TransportError error, const QString &text)
{
    m_isDone = true;
    m_timeout.stop();
    m_exchange.timings = timings();
    m_exchange.response = m_reader.response();
    m_exchange.requestWritten = m_sent.has_value() || m_exchange.response.has_value();
    m_exchange.error = error;
    m_exchange.errorText = text;
    m_exchange.peer = m_connection.peer;
    if (m_connection.goal.isSecure) {
        m_exchange.tls = m_connection.tls;
        if (const auto *secure = qobject_cast<QSslSocket *>(m_connection.socket.get());
            secure && !m_exchange.tls)
            m_exchange.tls = tlsFacts(secure->sslConfiguration(), false, m_tlsFaults);
    }
    leaveConnection(error == TransportError::None && m_sent && m_reader.keepsConnection()
                    && !asksToClose(m_exchange.request));
    // Who waits for it may send again at once, and this object with it may go.
    QPromise<hub::Exchange> promise = std::move(m_promise);
    promise.addResult(std::move(m_exchange));
    promise.finish();
}

void Sending::leaveConnection(bool isWell)
{
    if (isWell && m_connection.socket->state() == QAbstractSocket::ConnectedState) {
        m_idle.keep(std::move(m_connection));
        return;
    }
    m_idle.end(std::move(m_connection.socket));
}

hub::Timings Sending::timings() const
{
    const auto between = [](const Moment &from, const Moment &to) -> std::optional<double> {
        if (!from || !to || *to < *from)
            return std::nullopt;
        return double(*to - *from) / 1e6;
    };
    const Moment start = 0;
    const Moment now = m_clock.nsecsElapsed();
    hub::Timings result;
    result.lookup = between(start, m_found);
    result.connect = between(m_found, m_connected);
    result.secure = between(m_connected, m_encrypted);
    result.send = between(m_encrypted ? m_encrypted : m_connected ? m_connected : start, m_sent);
    result.wait = between(m_sent, m_answered);
    result.receive = between(m_answered, now);
    result.total = double(*now) / 1e6;
    return result;
}

} // namespace session
