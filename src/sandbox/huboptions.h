// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accessrule.h"
#include "sandbox/delivery.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <chrono>
#include <functional>

namespace sandbox {

/// What becomes of a send whose payload is not well-formed (protocol.md 12).
enum class PayloadPolicy {
    Strict, ///< It is refused by 400, so that the mistake is seen at once.
    /// It is taken, and the push service says to each device that the payload is invalid. Windows
    /// payloads that are no XML are refused all the same (protocol.md 10.2).
    LikeService,
};

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
    PayloadPolicy payloads = PayloadPolicy::Strict;
    std::chrono::milliseconds telemetrySilent{ 1500 }; ///< Until it is told at all: 404.
    std::chrono::milliseconds telemetryProcessing{ 4000 }; ///< Until the end is told.
    /// Has the last word on what becomes of a delivery; empty: the push service's verdict stands.
    std::function<void(Delivery &)> judge;
    quint32 seed = QRandomGenerator::system()->generate(); ///< Of the choice in test sends.
    /// Where jobs read and write, and where the feedback lies; empty: there are neither.
    QString dataFolder;
};

} // namespace sandbox
