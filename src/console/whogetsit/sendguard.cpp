// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/sendguard.h"

#include "audience/audience.h"
#include "base/background.h"
#include "base/then.h"
#include "console/result/devicenames.h"
#include "console/result/exchangereading.h"
#include "hub/diagnosis.h"
#include "hub/management.h"
#include "hub/outcome.h"
#include "session/hubsession.h"

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;
using Registrations = QList<hub::Registration>;

struct SendGuard::Suspicion
{
    Registrations suspects; ///< Those that the hub may have removed.
    QStringList served; ///< The ids of those that a push service took the message for.

    static Suspicion after(const hub::Exchange &exchange, const Registrations &registrations);
};

SendGuard::Suspicion SendGuard::Suspicion::after(const hub::Exchange &exchange,
                                                 const Registrations &registrations)
{
    QHash<QString, bool> isServed;
    const auto outcome = hub::toOutcome(exchange);
    if (outcome) {
        for (const hub::DeviceResult &device : outcome->results) {
            isServed.insert(device.registrationId,
                            hub::verdictOf(device.outcome) == hub::DeviceVerdict::Accepted);
        }
    }
    Suspicion found;
    const auto audience = audience::whoGets(*exchange.meant, registrations, exchange.startedAt);
    for (const audience::Match &match : audience.matches) {
        const auto named = isServed.constFind(match.registration.id);
        const bool isNamed = named != isServed.constEnd();
        if (isNamed && *named)
            found.served.append(match.registration.id);
        else if ((isNamed || !outcome) && found.suspects.size() < MostLookedUp)
            found.suspects.append(match.registration);
    }
    return found;
}

SendGuard::SendGuard(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { lookUp(0); });
}

void SendGuard::watch(session::HubSession &session, const hub::Exchange &exchange,
                      const Registrations &registrations)
{
    const quint64 turn = ++m_turn;
    m_delay.stop();
    m_vanished.clear();
    m_restoring.clear();
    m_states.clear();
    if (!hub::isAccepted(exchange) || !exchange.meant || exchange.meant->scheduleAt
        || hub::isDirect(exchange.meant->target) || registrations.isEmpty())
        return;
    m_session = &session;
    base::then(base::inBackground(
                   [exchange, registrations] { return Suspicion::after(exchange, registrations); }),
               this, [this, turn](const Suspicion &suspicion) {
                   if (turn == m_turn)
                       suspect(suspicion);
               });
}

void SendGuard::suspect(const Suspicion &suspicion)
{
    for (const QString &id : suspicion.served)
        m_states.insert(id, HubState::Registered);
    m_suspects = suspicion.suspects;
    for (const hub::Registration &suspect : m_suspects)
        m_states.insert(suspect.id, HubState::Looking);
    tellStates();
    m_found.clear();
    if (!m_suspects.isEmpty())
        m_delay.start(m_wait);
}

/// One after the other: it is no hurry, and a hub counts its calls.
void SendGuard::lookUp(qsizetype index)
{
    if (!m_session)
        return;
    if (index == m_suspects.size()) {
        m_vanished = audience::vanished(m_suspects, m_found, QDateTime::currentDateTimeUtc());
        for (const audience::Vanished &gone : std::as_const(m_vanished))
            m_states.insert(gone.before.id, HubState::Removed);
        tellStates();
        if (!m_vanished.isEmpty())
            Q_EMIT removed(m_vanished);
        return;
    }
    const hub::Registration &suspect = m_suspects.at(index);
    const auto call = hub::getRegistration(suspect.id);
    if (!call)
        return;
    base::then(m_session->run(*call), this,
               [this, index, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn != m_turn)
                       return;
                   take(m_suspects.at(index), exchange);
                   lookUp(index + 1);
               });
}

/// Only a plain "not there" is one: an error tells nothing.
void SendGuard::take(const hub::Registration &suspect, const hub::Exchange &exchange)
{
    constexpr int NotThere = 404;
    if (exchange.response && exchange.response->status == NotThere)
        return;
    m_found.append(suspect);
    m_states.insert(suspect.id,
                    hub::isAccepted(exchange) ? HubState::Registered : HubState::NotChecked);
}

void SendGuard::tellStates()
{
    if (!m_states.isEmpty())
        Q_EMIT statesChanged(m_states);
}

void SendGuard::restore()
{
    if (!m_restoring.isEmpty())
        return; // they are on their way
    m_restoring = m_vanished;
    restoreNext(0);
}

void SendGuard::restore(const QString &id)
{
    const auto gone = std::find_if(m_vanished.cbegin(), m_vanished.cend(),
                                   [&id](const auto &one) { return one.before.id == id; });
    if (gone == m_vanished.cend() || !m_restoring.isEmpty())
        return;
    m_restoring = { *gone };
    restoreNext(0);
}

void SendGuard::restoreNext(int done)
{
    const auto end = [this, done](const QString &failure) {
        m_restoring.clear();
        tellStates();
        Q_EMIT restored(done, failure);
    };
    if (m_restoring.isEmpty() || !m_session)
        return end({});
    const audience::Vanished next = m_restoring.first();
    const auto call = hub::createRegistration(next.again);
    if (!call)
        return end(call.error().message);
    base::then(m_session->run(*call), this,
               [this, done, next, end, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn != m_turn)
                       return;
                   if (!hub::isAccepted(exchange))
                       return end(hub::diagnose(exchange).first().message);
                   m_states.insert(next.before.id, HubState::CreatedAgain);
                   m_vanished.removeOne(next);
                   m_restoring.removeFirst();
                   restoreNext(done + 1);
               });
}

QString removalText(const QList<audience::Vanished> &vanished, const DeviceNames *deviceNames)
{
    constexpr qsizetype MostNamed = 3;
    QStringList names;
    for (const audience::Vanished &gone : vanished.mid(0, MostNamed)) {
        const QString handle = gone.before.handle.text;
        const QString name = deviceNames ? deviceNames->nameOrHandle(handle) : shortHandle(handle);
        names.append(hub::traits(gone.before.platform).badge + u' ' + name);
    }
    if (vanished.size() > MostNamed)
        names.append(u"…"_s);
    QString text = SendGuard::tr("After this send the hub removed %n registration(s), because the "
                                 "push service calls the handle dead: %1.",
                                 nullptr, int(vanished.size()))
                       .arg(names.join(u", "_s));
    const QString note = vanished.first().note;
    return note.isEmpty() ? text : text + u' ' + note;
}

} // namespace console
