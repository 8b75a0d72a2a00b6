// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/aftermath.h"
#include "console/result/devicemodel.h"
#include "hub/exchange.h"
#include "hub/registration.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace session {
class HubSession;
}

namespace console {

class DeviceNames;

/// Looks after a send whether the hub still has those that it was for: a push service that calls a
/// handle dead makes the hub remove its registration, a test send as well (protocol.md 3.10). What
/// is gone can be created again.
class SendGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostLookedUp = 20; ///< Registrations, a call each.
    /// Before it looks: the hub removes them after it has answered.
    static constexpr std::chrono::milliseconds UsualWait{ 1500 };

    explicit SendGuard(QObject *parent = nullptr);

    void setWait(std::chrono::milliseconds wait) { m_wait = wait; }

    /// \a exchange is a send that has just ended, \a registrations are the hub's as they were
    /// before it. Of what an earlier call is still looking for, nothing is said any more. An answer
    /// that names devices narrows it to those that did not get it.
    void watch(session::HubSession &session, const hub::Exchange &exchange,
               const QList<hub::Registration> &registrations);

    /// Creates again what removed() was about.
    void restore();
    /// Only the one that had the id \a id; nothing when it is not gone, or is there again.
    void restore(const QString &id);

Q_SIGNALS:
    /// What is known of those that the send was for, by registration id: after they were looked
    /// for, and after some were created again.
    void statesChanged(const QHash<QString, console::HubState> &states);
    /// Gone after the send; never empty.
    void removed(const QList<audience::Vanished> &vanished);
    /// So many are there again; \a failure says why the others are not, or is empty.
    void restored(int count, const QString &failure);

private:
    struct Suspicion;

    void suspect(const Suspicion &suspicion);
    void lookUp(qsizetype index);
    void take(const hub::Registration &suspect, const hub::Exchange &exchange);
    void tellStates();
    void restoreNext(int done);

    QPointer<session::HubSession> m_session;
    QHash<QString, HubState> m_states;
    QList<hub::Registration> m_suspects;
    QList<hub::Registration> m_found;
    QList<audience::Vanished> m_vanished;
    QList<audience::Vanished> m_restoring; ///< What is still to be created.
    std::chrono::milliseconds m_wait = UsualWait;
    QTimer m_delay;
    quint64 m_turn = 0; ///< Of the send, so that what was found of an earlier one is dropped.
};

/// What is said about \a vanished, which is not empty, with the devices as \a names (may be null)
/// calls them. Translated.
QString removalText(const QList<audience::Vanished> &vanished, const DeviceNames *names);

} // namespace console
