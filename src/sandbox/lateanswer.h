// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/stage.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace sandbox {

/// Writes an answer that comes late or slowly, and then ends the connection. It lives and dies
/// with the socket, so a client that gives up takes it along.
class LateAnswer : public QObject
{
    Q_OBJECT
public:
    /// \a hasBody is false for the answer to a HEAD.
    LateAnswer(QTcpSocket *socket, Reply reply, bool hasBody);

private:
    void begin();
    void writePiece();
    void finish();
    QByteArray head() const;

    QTcpSocket *m_socket;
    Reply m_reply;
    bool m_hasBody;
    qsizetype m_pieceSize = 0;
    QTimer m_timer;
};

/// Sees to it that \a socket goes when the connection ends, although the HTTP server never hears of
/// the answer that is written past it.
void releaseWhenClosed(QTcpSocket *socket);

} // namespace sandbox
