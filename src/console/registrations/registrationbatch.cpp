// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/registrations/registrationbatch.h"

#include "base/then.h"
#include "hub/diagnosis.h"
#include "session/hubsession.h"

#include <chrono>

namespace console {

namespace {

bool isHeldBack(const hub::Exchange &exchange)
{
    const int status = exchange.response ? exchange.response->status : 0;
    return status == 429 || status == 503;
}

} // namespace

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
    if (isHeldBack(exchange) && !m_isStopped) {
        m_waiting.push_back(row);
        m_isPaused = true;
        QTimer::singleShot(std::chrono::seconds(hub::retryAfterSeconds(exchange)), this,
                           [this, turn = m_turn] {
                               if (turn != m_turn)
                                   return;
                               m_isPaused = false;
                               fill();
                           });
        return;
    }
    if (hub::isAccepted(exchange)) {
        ++m_done;
        Q_EMIT accepted(row, exchange);
    } else {
        const hub::Diagnosis diagnosis = hub::diagnose(exchange).first();
        refuse(row, diagnosis.message);
    }
    Q_EMIT progressed();
    fill();
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
