// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/exchange.h"

#include <QList>
#include <QString>

#include <optional>

namespace hub {

/// What a push service said to one registration, by its meaning (protocol.md 7.2, 7.3).
enum class DeviceVerdict {
    Accepted,
    BadHandle, ///< Malformed, unknown or ended.
    WrongCredentials, ///< The hub's credentials are for another app or project.
    RefusedCredentials, ///< The push service does not take the hub's credentials.
    BadPayload,
    TooLarge,
    Throttled,
    Unreachable, ///< The push service did not answer or failed.
    Skipped, ///< The same handle was served already.
    Dropped,
    Unknown, ///< No reason, or one that is not in the table.
};

DeviceVerdict verdictOf(const QString &outcomeText);

/// The verdict in a few words for a table, naming the push service. Translated.
QString verdictText(DeviceVerdict verdict, const QString &platform);

/// One `RegistrationResult`. Missing parts read `Unknown`, a missing outcome `UnknownError`, as in
/// the .NET client (protocol.md 7.1).
struct DeviceResult
{
    QString platform; ///< The hub's word: `apple`, `windows`, …
    QString handle;
    QString registrationId;
    QString outcome; ///< Word for word.

    friend bool operator==(const DeviceResult &, const DeviceResult &) = default;
};

/// The NotificationOutcome of a test send.
struct Outcome
{
    qint64 success = 0;
    qint64 failure = 0;
    QList<DeviceResult> results;

    /// Reads the XML in each of its forms (protocol.md 7.1), with any encoding declared, or the
    /// JSON of the management API. The error has the part `outcome` and an offset into the text.
    static base::Result<Outcome> parse(const QByteArray &body);

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// The outcome in the answer; nothing if the answer is an error, empty or something else.
std::optional<Outcome> toOutcome(const Exchange &exchange);

} // namespace hub
