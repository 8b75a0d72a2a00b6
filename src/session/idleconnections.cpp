// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idleconnections.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace session {

namespace {

constexpr std::chrono::seconds LongestIdle{ 60 }; ///< Shorter than hubs and proxies wait.
constexpr size_t MostIdle = 6; ///< Over all goals.

/// The end of a connection may lie unread in the socket.
bool isOpen(QTcpSocket &socket)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return false;
    socket.waitForReadyRead(0);
    return socket.state() == QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0;
}

} // namespace

IdleConnections::~IdleConnections()
{
    // A socket that goes says that it is disconnected.
    for (const Line &line : m_connections)
        line.socket->disconnect();
}

void IdleConnections::keep(Line connection)
{
    QTcpSocket *socket = connection.socket.get();
    socket->disconnect();
    const auto dropIt = [this, socket] { drop(socket); };
    QObject::connect(socket, &QTcpSocket::disconnected, socket, dropIt);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, dropIt);
    QTimer::singleShot(LongestIdle, socket, dropIt);
    m_connections.push_back(std::move(connection));
    if (m_connections.size() > MostIdle)
        drop(m_connections.front().socket.get());
}

Line IdleConnections::take(const Goal &goal)
{
    while (true) {
        const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                        [&](const Line &each) { return each.goal == goal; });
        if (found == m_connections.end())
            return {};
        Line connection = std::move(*found);
        m_connections.erase(found);
        connection.socket->disconnect();
        if (isOpen(*connection.socket))
            return connection;
    }
}

void IdleConnections::drop(const QTcpSocket *socket)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const Line &each) { return each.socket.get() == socket; });
    if (found == m_connections.end())
        return;
    std::unique_ptr<QTcpSocket> dropped = std::move(found->socket);
    m_connections.erase(found);
    end(std::move(dropped));
}

void IdleConnections::end(std::unique_ptr<QTcpSocket> socket)
{
    socket->disconnect();
    socket->setParent(&m_ending);
    socket.release()->deleteLater();
}

} // namespace session
