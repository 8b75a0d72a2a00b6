// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"

#include <QList>

#include <optional>

namespace sandbox {

/// What became of one notification for one device; the names are those of protocol.md 7.3.
enum class PushResult {
    Success,
    Skipped, ///< The handle had already been served by this send.
    BadChannel,
    ExpiredChannel,
    WrongToken,
    Throttled,
    InvalidNotificationFormat,
    InvalidNotificationSize,
    PnsUnavailable, ///< There is no such push service any more.
};

/// `Success`, `BadChannel`, …: what telemetry calls \a result.
QString machineName(PushResult result);

/// The words of the outcome for \a result (protocol.md 7.2).
QString outcomeText(PushResult result);

/// One notification as one device got it, or did not.
struct Delivery
{
    QString notificationId;
    QDateTime at; ///< UTC
    hub::Platform platform = hub::Platform::Windows;
    QString registrationId; ///< Empty for a handle that is not registered.
    QString deviceName; ///< Empty for a handle that is not registered.
    QByteArray handle;
    QByteArray payload; ///< Templates filled in.
    HeaderLines headers; ///< Those that are handed on to the push service.
    PushResult result = PushResult::Success;
    bool held = false; ///< Accepted, but the device is offline and has not seen it.
};

/// What the handle \a handle alone decides, as there is no push service here: one that begins with
/// `bad-`, `expired-`, `wrongtoken-` or `throttled-` fails that way, and so does an address whose
/// last part does. Nothing for any other.
std::optional<PushResult> handleResult(const QByteArray &handle);

/// What a push service says of \a payload with \a headers for any handle: one over the limit of
/// the platform fails, `apns-topic` makes a token wrong (protocol.md 4.4), and the rest is what
/// takesPayload() says. GCM is switched off, so nothing gets through to it (protocol.md 4.5).
PushResult payloadResult(hub::Platform platform, const QByteArray &payload,
                         const HeaderLines &headers);

} // namespace sandbox
