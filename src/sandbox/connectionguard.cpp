// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connectionguard.h"

#include <QTcpSocket>

namespace sandbox {

ConnectionGuard::ConnectionGuard(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::readyRead, this, &ConnectionGuard::look);
    m_timer.start(IdleMs);
}

void ConnectionGuard::look()
{
    if (m_refused) {
        m_socket->readAll();
        return;
    }
    m_timer.start(IdleMs);
    readFirstLine();
    m_received += m_socket->bytesAvailable();
    if (m_received > MaxRequest)
        refuse();
}

/// The HTTP server has not read yet what this sees.
void ConnectionGuard::readFirstLine()
{
    if (m_firstLine.endsWith('\n') || m_firstLine.size() >= MaxLine)
        return;
    const QByteArray ahead = m_socket->peek(MaxLine - m_firstLine.size());
    const qsizetype end = ahead.indexOf('\n');
    m_firstLine += end < 0 ? ahead : ahead.left(end + 1);
}

bool ConnectionGuard::isOldProtocol() const
{
    return m_firstLine.trimmed().endsWith("HTTP/1.0");
}

void ConnectionGuard::refuse()
{
    m_refused = true;
    // From here on the HTTP server gets nothing more of this connection.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::look);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->readAll();
    m_socket->write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\n"
                    "Connection: close\r\n\r\n");
    // Closed at once, the answer would be lost to a client that is still writing.
    m_timer.start(DrainMs);
}

} // namespace sandbox
