// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deliveryfollower.h"

#include "base/then.h"
#include "hub/diagnosis.h"
#include "session/hubsession.h"

#include <algorithm>

namespace session {

using Phase = DeliveryProgress::Phase;

namespace {

/// Whether the same question may well be answered a little later.
bool mayPass(const hub::Exchange &exchange)
{
    using enum hub::TransportError;
    if (exchange.error != None || !exchange.response) {
        // Neither a wrong certificate nor a server of another kind mends itself.
        return exchange.error != Tls && exchange.error != BadAnswer;
    }
    const int status = exchange.response->status;
    return status == 404 || status == 429 || status >= 500
        || (status == 403 && !hub::responseHeader(exchange, "Retry-After").isEmpty());
}

} // namespace

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
    if (status == 200 && exchange.error == hub::TransportError::None) {
        const auto details = hub::NotificationDetails::parse(exchange.response->body);
        if (!details)
            return become(Phase::Refused);
        m_progress.details = *details;
        if (hub::isFinal(details->state))
            return become(Phase::Final);
    } else if (!mayPass(exchange)) {
        return become(status == 403 ? Phase::Forbidden : Phase::Refused);
    }
    const std::chrono::milliseconds wait = waitAfter(exchange);
    m_progress.nextAskAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    if (m_startedAt.msecsTo(m_progress.nextAskAt) > m_patience.count())
        return become(Phase::GaveUp);
    m_next.start(wait);
    become(Phase::Waiting);
}

/// As long as the answer asks for, and never shorter than usual.
std::chrono::milliseconds DeliveryFollower::waitAfter(const hub::Exchange &exchange) const
{
    if (hub::responseHeader(exchange, "Retry-After").isEmpty())
        return m_interval;
    const std::chrono::seconds asked(hub::retryAfterSeconds(exchange));
    return std::max<std::chrono::milliseconds>(asked, m_interval);
}

void DeliveryFollower::become(Phase phase)
{
    m_progress.phase = phase;
    Q_EMIT progressed(m_progress);
}

} // namespace session
