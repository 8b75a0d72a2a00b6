// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/feedback.h"
#include "sandbox/installationcalls.h"
#include "sandbox/jobcalls.h"
#include "sandbox/registrationcalls.h"
#include "sandbox/schedule.h"
#include "sandbox/sending.h"
#include "sandbox/telemetrylog.h"

#include <deque>
#include <functional>

namespace sandbox {

/// A notification hub as it behaves, without any network: calls in, answers out, and what each
/// device received. The rules are those of protocol.md; it shares no reader or writer of requests
/// with the client, so that one mistake cannot hide on both ends.
class SandboxHub
{
public:
    static constexpr quint64 MaxTestDevices = 10; ///< protocol.md 3.4
    static constexpr quint64 MaxLog = 10000; ///< Deliveries kept; a send may make more.

    /// Whether a hub can be called \a name (protocol.md 1.1). A slash, which old documents allow,
    /// is none of the characters: the sandbox knows a hub by the first segment of a path.
    static bool mayBeName(const QString &name);

    explicit SandboxHub(HubOptions options);
    Q_DISABLE_COPY_MOVE(SandboxHub)

    /// Keeps the registrations in the file \a path, see Registry::open(). Before the first call.
    base::Result<bool> open(const QString &path);

    void add(const Registration &registration) { m_registry.add(registration); }
    const RegistrationStore &store() const { return m_registry.store(); }
    const HubOptions &options() const { return m_options; }
    /// What was delivered, oldest first.
    const std::deque<Delivery> &log() const { return m_log; }

    /// Whether the send \a call would reach a device with one of these names or handles; false for
    /// a call that is no send.
    bool reaches(const Call &call, const QStringList &devices);

    /// The answer to \a call, with all the headers of the service.
    Reaction react(const Call &call);

    /// When advance() has something to do; nothing if it never has, as things are.
    std::optional<QDateTime> nextDue() const;
    /// Sends what is due by the clock, goes on with a send that is under way, does a slice of a job
    /// and removes what has run out. Gives what devices received, see Reaction::deliveries.
    QList<Delivery> advance();

private:
    struct Route
    {
        QString path; ///< `*` stands for any segment.
        QByteArray method;
        Right right;
        std::function<Reaction()> act;
        bool needsData = false; ///< Is there only with a data folder.
    };

    Reaction answer(const Call &call);
    QList<Route> routes(const Call &call, const QStringList &words);
    Reaction route(const Call &call, const QStringList &words, Rights rights);
    Reaction answerSend(const Call &call, bool batch);
    Answer answerScheduled(const Call &call);
    Answer answerTelemetry(const Call &call, const QString &id) const;
    Answer answerCancel(const QString &id);
    Answer answerFeedback() const;
    /// The hub \a name, or if that is empty, the hubs that there are.
    Answer answerHub(const Call &call, const QString &name) const;

    QList<Delivery> begin(const SendOrder &order, const QString &id);
    QList<Delivery> serveAll(const SendOrder &order, const QString &id);
    QList<Delivery> serveSlice(Sending &sending);
    Delivery keep(Delivery delivery);
    void dropDeadHandle(const Delivery &delivery);
    QList<Registration> direct(const SendOrder &order) const;
    QList<Registration> chosenByChance(const SendOrder &order);
    QString newId(const QString &pattern);

    HubOptions m_options;
    Replies m_replies;
    Registry m_registry;
    QRandomGenerator m_random;
    std::deque<Delivery> m_log;
    TelemetryLog m_telemetry;
    Schedule m_schedule;
    std::deque<Sending> m_sendings; ///< Those that are under way, the oldest first.
    RegistrationCalls m_registrations;
    InstallationCalls m_installations;
    JobCalls m_jobs;
    Feedback m_feedback;
    quint32 m_serial = 0;
};

} // namespace sandbox
