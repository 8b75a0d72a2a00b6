// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace session {

class Trust;

/// Where a connection leads to; requests of the same goal may share one.
struct Goal
{
    bool isSecure = true;
    QString host;
    quint16 port = 0;
    QNetworkProxy proxy;
    const Trust *trust = nullptr; ///< By whom the certificate was vouched for.

    friend bool operator==(const Goal &, const Goal &) = default;
};

/// A socket, and what was learned when it was connected.
struct Line
{
    Goal goal;
    std::unique_ptr<QTcpSocket> socket;
    std::optional<hub::TlsFacts> tls;
    QString peer;
};

/// Connections that the other side left open after an answer. They go when the other side closes
/// them, says something unasked, or after a while.
class IdleConnections
{
public:
    IdleConnections() = default;
    ~IdleConnections();
    Q_DISABLE_COPY_MOVE(IdleConnections)

    void keep(Line connection);
    /// One to \a goal that is open as far as can be known; without a socket if there is none.
    Line take(const Goal &goal);
    /// Ends the connection of \a socket, a little later: it may be the one that is speaking.
    void end(std::unique_ptr<QTcpSocket> socket);

private:
    void drop(const QTcpSocket *socket);

    std::vector<Line> m_connections;
    QObject m_ending; ///< Parent of those that end, so that they go with this at the latest.
};

} // namespace session
