// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/registrationreader.h"

#include "base/background.h"
#include "base/then.h"
#include "hub/diagnosis.h"
#include "session/hubsession.h"

#include <chrono>

namespace session {

namespace {

using Page = base::Result<hub::RegistrationPage>;

} // namespace

RegistrationReader::RegistrationReader(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        become(State::Reading);
        ask();
    });
}

RegistrationReader::~RegistrationReader()
{
    m_thread.clear();
}

void RegistrationReader::start(HubSession &session, const hub::RegistrationQuery &query)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    // A session that dies ends its exchanges without a result.
    connect(&session, &QObject::destroyed, this, &RegistrationReader::stop);
    m_query = query;
    m_thread.clear();
    m_clock.invalidate();
    m_told.clear();
    m_isAllTold = false;
    m_count = 0;
    m_skipped = 0;
    m_spent = 0;
    m_state = State::Idle;
    goOn();
}

void RegistrationReader::goOn()
{
    if (m_state == State::Finished || m_state == State::Reading || m_state == State::Waiting)
        return;
    ++m_turn;
    m_pause.stop();
    m_token = m_told;
    m_isLast = false;
    m_isAsking = false;
    m_unparsed = 0;
    m_throttle.wentThrough();
    m_fault.reset();
    become(State::Reading);
    if (m_isAllTold)
        finish(); // it was stopped by who was told the last page
    else
        ask();
}

void RegistrationReader::finish()
{
    become(State::Finished);
    Q_EMIT finished();
}

void RegistrationReader::stop()
{
    if (m_state != State::Reading && m_state != State::Waiting)
        return;
    ++m_turn;
    m_pause.stop();
    m_thread.clear();
    become(State::Stopped);
}

double RegistrationReader::perSecond() const
{
    const qint64 spent = m_spent + (m_clock.isValid() ? m_clock.elapsed() : 0);
    return spent > 0 ? double(m_count) * 1000 / double(spent) : 0;
}

void RegistrationReader::ask()
{
    if (m_isAsking || m_isLast || m_unparsed >= MaxUnparsed || m_state != State::Reading)
        return;
    if (!m_session)
        return stop(); // another hub was chosen
    m_isAsking = true;
    const auto future = m_session->run(hub::listRegistrations(m_query, m_token));
    base::then(future, this, [this, turn = m_turn](const hub::Exchange &exchange) {
        if (turn == m_turn)
            take(exchange);
    });
}

void RegistrationReader::take(const hub::Exchange &exchange)
{
    m_isAsking = false;
    if (mustWait(exchange))
        return;
    const bool isAccepted = hub::isAccepted(exchange);
    const QByteArray next = isAccepted ? hub::continuationToken(exchange) : QByteArray();
    // A token that leads to itself would be followed for ever.
    m_isLast = next.isEmpty() || next == m_token;
    m_token = next;
    m_throttle.wentThrough();
    ++m_unparsed;
    // A refusal goes through the thread too, so that it is told after the pages before it.
    const auto future =
        base::inBackground(m_thread, [body = isAccepted ? exchange.response->body : QByteArray()] {
            return hub::readRegistrations(body);
        });
    base::then(future, this,
               [this, exchange, next, turn = m_turn, isLast = m_isLast](const Page &page) {
                   if (turn == m_turn)
                       tell(page, exchange, next, isLast);
               });
    ask();
}

void RegistrationReader::tell(const Page &page, const hub::Exchange &exchange,
                              const QByteArray &next, bool isLast)
{
    --m_unparsed;
    if (!hub::isAccepted(exchange) || !page) {
        ++m_turn;
        if (hub::isAccepted(exchange))
            m_fault = page.error();
        become(State::Refused);
        Q_EMIT refused(exchange);
        return;
    }
    const quint64 turn = m_turn;
    m_told = next;
    m_isAllTold = isLast;
    m_count += page->registrations.size();
    m_skipped += page->unknownKinds.size();
    Q_EMIT pageRead(page->registrations);
    if (turn != m_turn)
        return; // who was told has stopped it
    if (isLast)
        finish();
    else
        ask();
}

/// Whether the hub holds back; then the same page is asked for later.
bool RegistrationReader::mustWait(const hub::Exchange &exchange)
{
    const auto wait = m_throttle.waitAfter(exchange);
    if (!wait)
        return false;
    m_pause.start(*wait);
    become(State::Waiting);
    Q_EMIT waiting(int(wait->count()));
    return true;
}

void RegistrationReader::become(State state)
{
    if (state == m_state)
        return;
    const bool isBusy = state == State::Reading || state == State::Waiting;
    if (isBusy && !m_clock.isValid()) {
        m_clock.start();
    } else if (!isBusy && m_clock.isValid()) {
        m_spent += m_clock.elapsed();
        m_clock.invalidate();
    }
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace session
