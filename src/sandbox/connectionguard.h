// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace sandbox {

/// Keeps one connection within bounds, since QHttpServer 6.4 keeps a whole body in memory, however
/// large it is, waits for ever for the rest of one, and leaves a connection open on which it could
/// not read a request.
///
/// It must be made before the HTTP server connects to the socket, whose child it becomes.
class ConnectionGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaxRequest = 2 * 1024 * 1024; ///< Bytes; a full batch has 1 MB at most.
    static constexpr int IdleMs = 120'000; ///< Like the service's front end, two minutes.
    static constexpr int DrainMs = 5'000; ///< How long the rest of a refused body is read away.

    explicit ConnectionGuard(QTcpSocket *socket);

    /// To be called when a request was complete: the count begins anew.
    void requestAnswered() { m_received = 0; }

    /// Whether the client speaks HTTP/1.0, by the first line of the connection. QHttpServer 6.4
    /// does not tell.
    bool isOldProtocol() const;

private:
    static constexpr qsizetype MaxLine = 64 * 1024;

    void readFirstLine();
    void look();
    void refuse();

    QTcpSocket *m_socket;
    QTimer m_timer;
    QByteArray m_firstLine; ///< Up to its end, or to MaxLine bytes.
    qint64 m_received = 0;
    bool m_refused = false;
};

} // namespace sandbox
