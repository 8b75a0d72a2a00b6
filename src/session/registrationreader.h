// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "hub/management.h"
#include "hub/registrationxml.h"
#include "session/throttle.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace session {

class HubSession;

/// Reads the registrations of a hub page by page until the hub gives no more token
/// (protocol.md 3.10). Pages are parsed in a thread, one after the other, while the next one is on
/// its way; a hub that holds back is asked again when it says so.
class RegistrationReader : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< Not started.
        Reading,
        Waiting, ///< The hub holds back; it goes on by itself.
        Stopped, ///< By stop(); goOn() continues.
        Refused, ///< By the hub, or its answer cannot be read; goOn() asks for the same page again.
        Finished,
    };
    Q_ENUM(State)

    /// Pages that may wait to be parsed; no more is asked for until there are fewer.
    static constexpr int MaxUnparsed = 4;

    explicit RegistrationReader(QObject *parent = nullptr);
    ~RegistrationReader() override;

    /// How long a page may be held back until it counts as refused.
    void setPatience(std::chrono::milliseconds patience) { m_throttle.setPatience(patience); }

    /// Reads what \a query asks for, from its beginning; what was under way is dropped. Ends as
    /// Stopped when \a session dies.
    void start(HubSession &session, const hub::RegistrationQuery &query = {});
    /// Breaks off after what has been told so far.
    void stop();
    /// Continues after stop() or refused(), where it was.
    void goOn();

    State state() const { return m_state; }
    qint64 count() const { return m_count; } ///< Registrations told so far.
    qint64 skipped() const { return m_skipped; } ///< Of kinds that are not known.
    double perSecond() const; ///< Registrations, over the time spent reading.
    /// Why the last answer could not be read; absent after a refusal by the hub.
    const std::optional<base::Error> &fault() const { return m_fault; }

Q_SIGNALS:
    void pageRead(const QList<hub::Registration> &registrations);
    void finished();
    /// The hub refused a page, or what it answered is no list: then fault() says why.
    void refused(const hub::Exchange &exchange);
    /// The hub holds back; in \a seconds the same page is asked for again.
    void waiting(int seconds);
    void stateChanged(session::RegistrationReader::State state);

private:
    void ask();
    void take(const hub::Exchange &exchange);
    void tell(const base::Result<hub::RegistrationPage> &page, const hub::Exchange &exchange,
              const QByteArray &next, bool isLast);
    bool mustWait(const hub::Exchange &exchange);
    void become(State state);
    void finish();

    QPointer<HubSession> m_session;
    hub::RegistrationQuery m_query;
    QByteArray m_token; ///< Of the page that is asked for next,
    QByteArray m_told; ///< and of the first one that has not been told.
    bool m_isAllTold = false;
    bool m_isLast = false; ///< No page is left to be asked for.
    bool m_isAsking = false;
    int m_unparsed = 0;
    Throttle m_throttle;
    State m_state = State::Idle;
    qint64 m_count = 0;
    qint64 m_skipped = 0;
    qint64 m_spent = 0; ///< Milliseconds, before m_clock was started.
    QElapsedTimer m_clock; ///< Invalid while nothing is read.
    QTimer m_pause;
    QThreadPool m_thread; ///< One thread, so that pages stay in order.
    std::optional<base::Error> m_fault;
    quint64 m_turn = 0; ///< So that late answers are dropped.
};

} // namespace session
