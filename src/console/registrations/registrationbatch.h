// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "hub/management.h"
#include "session/throttle.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace session {
class HubSession;
}

namespace console {

/// Many changes to a hub, one after the other, a few at a time. What the hub holds back is asked
/// for again when it says so, as session::Throttle has it; it can be stopped between two changes.
class RegistrationBatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int AtOnce = 4; ///< Requests under way.
    static constexpr int MostRefusals = 100; ///< That are kept with their reason.

    /// One change that did not work.
    struct Refusal
    {
        quint32 row = 0; ///< As it was given to start().
        QString why; ///< Translated.
    };

    /// Makes the request for a row, just before it is sent.
    using Maker = std::function<base::Result<hub::ManagementRequest>(quint32 row)>;

    using QObject::QObject;

    /// Works through \a rows; whatever else was under way must have ended.
    void start(session::HubSession &session, std::vector<quint32> rows, const Maker &make);
    /// Sends no more; what is under way still ends.
    void stop();
    /// Forgets all of it without a word, for when the session ends.
    void drop();

    bool isRunning() const { return m_isRunning; }
    quint32 total() const { return quint32(m_rows.size()); }
    quint32 done() const { return m_done; }
    quint32 refused() const { return m_refused; }
    /// How long the hub asked to wait, while that lasts; else 0.
    int waitSeconds() const { return m_waitSeconds; }
    const QList<Refusal> &refusals() const { return m_refusals; }

Q_SIGNALS:
    /// The hub has accepted the change of \a row.
    void accepted(quint32 row, const hub::Exchange &exchange);
    void progressed();
    void ended();

private:
    void fill();
    void send(quint32 row);
    void take(quint32 row, const hub::Exchange &exchange);
    bool mustWait(const hub::Exchange &exchange);
    void refuse(quint32 row, const QString &why);
    void endIfDone();

    QPointer<session::HubSession> m_session;
    Maker m_make;
    std::vector<quint32> m_rows;
    std::deque<quint32> m_waiting; ///< Held back by the hub; before all others.
    size_t m_next = 0;
    int m_underWay = 0;
    int m_waitSeconds = 0;
    session::Throttle m_throttle;
    quint32 m_done = 0;
    quint32 m_refused = 0;
    QList<Refusal> m_refusals;
    bool m_isRunning = false;
    bool m_isPaused = false;
    bool m_isStopped = false;
    quint64 m_turn = 0; ///< So that answers of an earlier batch are dropped.
};

} // namespace console
