// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/header.h"
#include "hub/platform.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace hub {

/// What a push service needs to reach one app on one device.
struct PushHandle
{
    QString text; ///< Token, channel address, browser endpoint; for Baidu `userId-channelId`.
    QString p256dh; ///< Browser only, base64url.
    QString auth; ///< Browser only, base64url.

    friend bool operator==(const PushHandle &, const PushHandle &) = default;
};

/// The body that a device wants filled in, and the headers that are sent with it.
struct RegistrationTemplate
{
    QString name; ///< Optional on the wire.
    QString body; ///< With expressions of protocol.md 6.
    Headers headers; ///< `WnsHeaders`, `MpnsHeaders`, `ApnsHeaders`; values may be expressions.
    QString expiry; ///< Apple only; text or an expression.
    QString priority; ///< Apple only.
    QString messageType; ///< Baidu only.

    friend bool operator==(const RegistrationTemplate &, const RegistrationTemplate &) = default;
};

/// One registration as the hub keeps it (protocol.md 8).
struct Registration
{
    QString id; ///< `{number}-{number}-{number}`; empty before the hub gave one.
    QString etag; ///< The number alone, as in the element `ETag`; empty before the hub gave one.
    Platform platform = Platform::Windows; ///< Never Template: that is what `body` is for.
    PushHandle handle;
    QString secondaryTile; ///< Windows and Windows Phone: the tile's name, if it is one.
    QStringList tags;
    QMap<QString, QString> pushVariables;
    std::optional<RegistrationTemplate> body; ///< Absent: takes native notifications.
    std::optional<QDateTime> expiresAt; ///< UTC; absent: never (`9999-12-31…`) or not told.

    friend bool operator==(const Registration &, const Registration &) = default;
};

} // namespace hub
