// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"
#include "hub/notificationdetails.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace session {

class HubSession;

/// Where a DeliveryFollower stands.
struct DeliveryProgress
{
    enum class Phase {
        Asking, ///< A question is under way.
        Waiting, ///< For the next question, at `nextAskAt`.
        Final, ///< The hub has told the end.
        Forbidden, ///< 403: the rule lacks the right, or the hub the tier (protocol.md 10.2).
        Refused, ///< Another refusal, or what answers is no hub.
        GaveUp, ///< Nothing final in the time it takes at most.
        Stopped,
    };

    Phase phase = Phase::Asking;
    std::optional<hub::NotificationDetails> details; ///< The last that was told.
    std::optional<hub::Exchange> exchange; ///< The last answer.
    QDateTime nextAskAt; ///< UTC
    int asked = 0;

    bool isOver() const { return phase != Phase::Asking && phase != Phase::Waiting; }
};

/// Asks a hub again and again what became of one notification, until it is final: every 10 s, for
/// 30 minutes at most (protocol.md 3.8). A hub that has no telemetry yet answers 404, which is no
/// end; neither is a question that got no answer, nor an answer that asks to wait. Then it waits
/// as long as that says.
class DeliveryFollower : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Interval{ 10000 };
    static constexpr std::chrono::milliseconds Patience{ 30 * 60 * 1000 };

    explicit DeliveryFollower(QObject *parent = nullptr);

    /// Other waits, for a hub on this machine and for tests.
    void setWaits(std::chrono::milliseconds interval, std::chrono::milliseconds patience);

    /// Follows \a notificationId; what was followed before is dropped. Ends when \a session dies.
    void start(HubSession &session, const QString &notificationId);
    void stop();

    const DeliveryProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const session::DeliveryProgress &progress);

private:
    void ask();
    void take(const hub::Exchange &exchange);
    std::chrono::milliseconds waitAfter(const hub::Exchange &exchange) const;
    void become(DeliveryProgress::Phase phase);

    QPointer<HubSession> m_session;
    QString m_id;
    DeliveryProgress m_progress;
    QTimer m_next;
    QDateTime m_startedAt;
    std::chrono::milliseconds m_interval = Interval;
    std::chrono::milliseconds m_patience = Patience;
    quint64 m_turn = 0; ///< So that an answer about another notification is dropped.
};

} // namespace session
