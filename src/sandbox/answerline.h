// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/stage.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

class QTcpSocket;

namespace sandbox {

/// The answers on one connection: they go out in the order of the requests, each as late and as
/// slowly as it says, and the next one waits for it. It lives and dies with the socket, so a
/// client that gives up takes it along.
class AnswerLine : public QObject
{
    Q_OBJECT
public:
    /// How an answer is written.
    struct Form
    {
        bool hasBody = true; ///< Not so for the answer to a HEAD.
        bool isOld = false; ///< HTTP/1.0, which knows no chunks.
        bool isLast = false; ///< The connection ends behind it.
    };

    /// The one of \a socket, which is made with the first request.
    static AnswerLine &of(QTcpSocket *socket);

    /// Whether the connection ends with what is in the line: a request behind that is not acted on.
    bool isEnding() const { return m_isEnding; }

    void add(Reply reply, const Form &form);

private:
    explicit AnswerLine(QTcpSocket *socket);

    struct Turn
    {
        Reply reply;
        Form form;
    };

    void begin();
    void write();
    void writePiece();
    void finish();
    QByteArray head(const Turn &turn) const;

    QTcpSocket *m_socket;
    QQueue<Turn> m_turns; ///< The first one is under way.
    bool m_isEnding = false;
    qsizetype m_pieceSize = 0;
    QTimer m_wait; ///< Before an answer.
    QTimer m_pace; ///< Between the pieces of its body.
};

} // namespace sandbox
