// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accessrule.h"
#include "sandbox/call.h"
#include "sandbox/registrationstore.h"
#include "sandbox/sendorder.h"
#include "sandbox/telemetrylog.h"

#include <QHash>
#include <QRandomGenerator>

#include <deque>
#include <functional>

namespace sandbox {

/// How the hub behaves where the service has more than one way.
struct HubOptions
{
    QString name;
    QList<AccessRule> rules;
    /// A missing right is answered by 401 and a sentence, as old front ends did, in place of an
    /// empty 403 (protocol.md 2.4).
    bool oldForbidden = false;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    /// The Standard tier's: without them telemetry is answered by 403 (protocol.md 10.2).
    bool hasTelemetry = true;
    std::chrono::milliseconds telemetrySilent{ 1500 }; ///< Until it is told at all: 404.
    std::chrono::milliseconds telemetryProcessing{ 4000 }; ///< Until the end is told.
    /// Has the last word on what becomes of a delivery; empty: the push service's verdict stands.
    std::function<void(Delivery &)> judge;
    quint32 seed = QRandomGenerator::system()->generate(); ///< Of the choice in test sends.
};

/// A notification hub as it behaves, without any network: calls in, answers out, and what each
/// device received. The rules are those of protocol.md; it shares no reader or writer of requests
/// with the client, so that one mistake cannot hide on both ends.
class SandboxHub
{
public:
    static constexpr quint64 MaxTestDevices = 10; ///< protocol.md 3.4
    static constexpr quint64 MaxLog = 10000; ///< Deliveries kept, and served by one send at most.
    static constexpr qsizetype MaxScheduled = 10000;
    static constexpr int PageSize = 100; ///< protocol.md 3.10, `$top`.

    explicit SandboxHub(HubOptions options);

    void add(const Registration &registration) { m_store.add(registration); }
    const RegistrationStore &store() const { return m_store; }
    const HubOptions &options() const { return m_options; }
    /// What was delivered, oldest first.
    const std::deque<Delivery> &log() const { return m_log; }

    /// Whether the send \a call would reach a device with one of these names or handles; false for
    /// a call that is no send.
    bool reaches(const Call &call, const QStringList &devices);

    /// The answer to \a call, with all the headers of the service.
    Reaction react(const Call &call);

private:
    Reaction answer(const Call &call);
    Reaction route(const Call &call, const QStringList &words, Rights rights);
    Reaction answerSend(const Call &call, bool batch);
    Answer answerScheduled(const Call &call);
    Answer answerTelemetry(const Call &call, const QString &id) const;
    Answer answerCancel(const QString &id);
    Answer answerList(const Call &call) const;
    Answer answerHub(const Call &call, const QString &name) const;
    Answer refuse(int status, const QString &detail) const;
    Answer forbidden(Right right) const;

    QList<Delivery> serve(const SendOrder &order, const QString &id);
    QList<Registration> audience(const SendOrder &order);
    QByteArray address(const Call &call, const QString &path) const;
    QString newId(const QString &pattern);

    HubOptions m_options;
    RegistrationStore m_store;
    QRandomGenerator m_random;
    std::deque<Delivery> m_log;
    TelemetryLog m_telemetry;
    QHash<QString, SendOrder> m_scheduled;
    quint32 m_serial = 0;
};

} // namespace sandbox
