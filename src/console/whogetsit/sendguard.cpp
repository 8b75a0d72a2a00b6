// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/whogetsit/sendguard.h"

#include "audience/audience.h"
#include "base/background.h"
#include "base/then.h"
#include "console/result/exchangereading.h"
#include "hub/diagnosis.h"
#include "hub/management.h"
#include "hub/outcome.h"
#include "session/hubsession.h"

#include <QSet>

namespace console {

using namespace Qt::StringLiterals;
using Registrations = QList<hub::Registration>;

namespace {

/// Who of \a registrations the hub may have removed because of \a exchange.
Registrations suspectsOf(const hub::Exchange &exchange, const Registrations &registrations)
{
    QSet<QString> unhappy;
    const auto outcome = hub::toOutcome(exchange);
    if (outcome) {
        for (const hub::DeviceResult &device : outcome->results) {
            if (hub::verdictOf(device.outcome) != hub::DeviceVerdict::Accepted)
                unhappy.insert(device.registrationId);
        }
    }
    Registrations suspects;
    const auto audience = audience::whoGets(*exchange.meant, registrations, exchange.startedAt);
    for (const audience::Match &match : audience.matches) {
        if (suspects.size() == SendGuard::MostLookedUp)
            break;
        if (!outcome || unhappy.contains(match.registration.id))
            suspects.append(match.registration);
    }
    return suspects;
}

} // namespace

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
    if (!hub::isAccepted(exchange) || !exchange.meant || exchange.meant->scheduleAt
        || hub::isDirect(exchange.meant->target) || registrations.isEmpty())
        return;
    m_session = &session;
    base::then(base::inBackground(
                   [exchange, registrations] { return suspectsOf(exchange, registrations); }),
               this, [this, turn](const Registrations &suspects) {
                   if (turn == m_turn)
                       suspect(suspects);
               });
}

void SendGuard::suspect(const Registrations &suspects)
{
    m_suspects = suspects;
    m_found.clear();
    if (!suspects.isEmpty())
        m_delay.start(m_wait);
}

/// One after the other: it is no hurry, and a hub counts its calls.
void SendGuard::lookUp(qsizetype index)
{
    if (!m_session)
        return;
    if (index == m_suspects.size()) {
        m_vanished = audience::vanished(m_suspects, m_found, QDateTime::currentDateTimeUtc());
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
                   // Only a plain "not there" is one: an error tells nothing.
                   if (!exchange.response || exchange.response->status != 404)
                       m_found.append(m_suspects.at(index));
                   lookUp(index + 1);
               });
}

void SendGuard::restore()
{
    restoreFrom(0, 0);
}

void SendGuard::restoreFrom(qsizetype index, int done)
{
    if (index == m_vanished.size() || !m_session) {
        m_vanished.clear();
        return Q_EMIT restored(done, {});
    }
    const auto call = hub::createRegistration(m_vanished.at(index).again);
    if (!call)
        return Q_EMIT restored(done, call.error().message);
    base::then(m_session->run(*call), this,
               [this, index, done, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn != m_turn)
                       return;
                   if (!hub::isAccepted(exchange))
                       return Q_EMIT restored(done, hub::diagnose(exchange).first().message);
                   restoreFrom(index + 1, done + 1);
               });
}

QString removalText(const QList<audience::Vanished> &vanished)
{
    constexpr qsizetype MostNamed = 3;
    QStringList names;
    for (const audience::Vanished &gone : vanished.mid(0, MostNamed)) {
        names.append(hub::traits(gone.before.platform).badge + u' '
                     + shortHandle(gone.before.handle.text));
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
