// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deliveryfollower.h"

#include "base/then.h"
#include "session/hubsession.h"

namespace session {

using Phase = DeliveryProgress::Phase;

DeliveryFollower::DeliveryFollower(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeliveryFollower::ask);
}

void DeliveryFollower::setWaits(std::chrono::milliseconds interval,
                                std::chrono::milliseconds patience)
{
    m_interval = interval;
    m_patience = patience;
}

void DeliveryFollower::start(HubSession &session, const QString &notificationId)
{
    m_next.stop();
    m_session = &session;
    m_id = notificationId;
    m_progress = {};
    m_startedAt = QDateTime::currentDateTimeUtc();
    ask();
}

void DeliveryFollower::stop()
{
    m_next.stop();
    ++m_turn;
    if (!m_progress.isOver())
        become(Phase::Stopped);
}

void DeliveryFollower::ask()
{
    if (!m_session)
        return become(Phase::Stopped); // another hub was chosen
    ++m_progress.asked;
    become(Phase::Asking);
    base::then(m_session->telemetry(m_id), this,
               [this, turn = ++m_turn](const hub::Exchange &exchange) {
                   if (turn == m_turn)
                       take(exchange);
               });
}

void DeliveryFollower::take(const hub::Exchange &exchange)
{
    m_progress.exchange = exchange;
    const int status = exchange.response ? exchange.response->status : 0;
    if (status == 403)
        return become(Phase::NotOnThisTier);
    const bool isNotYet = status == 404;
    const bool mayPass = status == 429 || status >= 500;
    if (status == 200) {
        const auto details = hub::NotificationDetails::parse(exchange.response->body);
        if (!details)
            return become(Phase::Refused);
        m_progress.details = *details;
        if (hub::isFinal(details->state))
            return become(Phase::Final);
    } else if (!isNotYet && !mayPass) {
        return become(Phase::Refused);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_progress.nextAskAt = now.addMSecs(m_interval.count());
    if (m_startedAt.msecsTo(m_progress.nextAskAt) > m_patience.count())
        return become(Phase::GaveUp);
    m_next.start(m_interval);
    become(Phase::Waiting);
}

void DeliveryFollower::become(Phase phase)
{
    m_progress.phase = phase;
    Q_EMIT progressed(m_progress);
}

} // namespace session
