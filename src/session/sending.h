// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "session/answerreader.h"
#include "session/idleconnections.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace session {

/// One request under way: connects or takes an open connection, writes, reads, and gives the
/// connection back if it can serve again. When it dies before its end, the future ends without a
/// result.
class Sending
{
    Q_DECLARE_TR_FUNCTIONS(session::Sending)
public:
    Sending(IdleConnections &idle, const Goal &goal, const hub::HttpRequest &request,
            std::chrono::milliseconds timeout, qint64 bodyCap);
    ~Sending();
    Q_DISABLE_COPY_MOVE(Sending)

    void stop(hub::TransportError why, const QString &text);
    QFuture<hub::Exchange> future() { return m_future; }
    bool isDone() const { return m_isDone; }

private:
    using Moment = std::optional<qint64>; ///< Nanoseconds since the start.

    void mark(Moment &moment);
    void begin();
    void connectToHub();
    void watch();
    void watchHandshake();
    void write();
    void noteWritten();
    /// False while there is more to come. After true this object may be gone: who waited for the
    /// answer may have sent again.
    bool read();
    void fail(QAbstractSocket::SocketError error);
    void end();
    bool beginAgain();
    bool isOpen() const;
    void finish(hub::TransportError error, const QString &text);
    void leaveConnection(bool isWell);
    hub::Timings timings() const;

    IdleConnections &m_idle;
    Line m_connection;
    hub::Exchange m_exchange;
    AnswerReader m_reader;
    QPromise<hub::Exchange> m_promise;
    QFuture<hub::Exchange> m_future;
    QStringList m_tlsFaults;
    QElapsedTimer m_clock;
    Moment m_found, m_connected, m_encrypted, m_sent, m_answered;
    QTimer m_timeout;
    bool m_isReused = false;
    bool m_hasWritten = false; ///< Any byte of the request.
    bool m_isDone = false;
};

} // namespace session
