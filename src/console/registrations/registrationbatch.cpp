// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationbatch.h"

#include "base/then.h"
#include "hub/diagnosis.h"
#include "session/hubsession.h"

namespace console {

void RegistrationBatch::start(session::HubSession &session, std::vector<quint32> rows,
                              const Maker &make)
{
    drop();
    m_session = &session;
    m_rows = std::move(rows);
    m_make = make;
    m_isRunning = true;
    fill();
}

void RegistrationBatch::drop()
{
    ++m_turn;
    m_rows.clear();
    m_waiting.clear();
    m_refusals.clear();
    m_next = 0;
    m_underWay = 0;
    m_done = m_refused = 0;
    m_waitSeconds = 0;
    m_throttle = {};
    m_isRunning = m_isPaused = m_isStopped = false;
}

void RegistrationBatch::stop()
{
    m_isStopped = true;
    m_next = m_rows.size();
    m_waiting.clear();
    endIfDone();
}

void RegistrationBatch::fill()
{
    while (m_isRunning && !m_isPaused && m_underWay < AtOnce) {
        if (!m_waiting.empty()) {
            const quint32 row = m_waiting.front();
            m_waiting.pop_front();
            send(row);
        } else if (m_next < m_rows.size()) {
            send(m_rows[m_next++]);
        } else {
            break;
        }
    }
    endIfDone();
}

void RegistrationBatch::send(quint32 row)
{
    if (!m_session)
        return drop();
    const auto request = m_make(row);
    if (!request)
        return refuse(row, request.error().message);
    ++m_underWay;
    base::then(m_session->run(*request), this,
               [this, row, turn = m_turn](const hub::Exchange &exchange) {
                   if (turn == m_turn)
                       take(row, exchange);
               });
}

void RegistrationBatch::take(quint32 row, const hub::Exchange &exchange)
{
    --m_underWay;
    if (!m_isStopped && mustWait(exchange)) {
        m_waiting.push_back(row);
        Q_EMIT progressed();
        return;
    }
    if (hub::isAccepted(exchange)) {
        m_throttle.wentThrough();
        ++m_done;
        Q_EMIT accepted(row, exchange);
    } else {
        const hub::Diagnosis diagnosis = hub::diagnose(exchange).first();
        refuse(row, diagnosis.message);
        if (session::Throttle::isHeldBack(exchange))
            stop(); // each of the others would only be told the same
    }
    Q_EMIT progressed();
    fill();
}

/// Whether the hub holds back and is asked again later. Of the calls that were under way together
/// only the first one begins a wait; the others come after it.
bool RegistrationBatch::mustWait(const hub::Exchange &exchange)
{
    if (m_isPaused && session::Throttle::isHeldBack(exchange))
        return true;
    const auto wait = m_throttle.waitAfter(exchange);
    if (!wait)
        return false;
    m_isPaused = true;
    m_waitSeconds = int(wait->count());
    QTimer::singleShot(*wait, this, [this, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_isPaused = false;
        m_waitSeconds = 0;
        Q_EMIT progressed();
        fill();
    });
    return true;
}

void RegistrationBatch::refuse(quint32 row, const QString &why)
{
    ++m_refused;
    if (m_refusals.size() < MostRefusals)
        m_refusals.append({ row, why });
}

void RegistrationBatch::endIfDone()
{
    if (!m_isRunning || m_underWay > 0 || m_next < m_rows.size() || !m_waiting.empty())
        return;
    m_isRunning = false;
    Q_EMIT ended();
}

} // namespace console
