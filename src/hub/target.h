// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/tagexpression.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace hub {

/// Every device of the platform: no tags header at all.
struct Everyone
{
    friend bool operator==(const Everyone &, const Everyone &) = default;
};

/// One device by its handle, with no registration (protocol.md 3.5).
struct OneDevice
{
    QString handle;
    QString p256dh; ///< Browser only, base64url.
    QString auth; ///< Browser only, base64url.

    friend bool operator==(const OneDevice &, const OneDevice &) = default;
};

/// Many devices of one platform by their handles (protocol.md 3.6).
struct DeviceBatch
{
    static constexpr int MaxHandles = 1000;

    QStringList handles;

    friend bool operator==(const DeviceBatch &, const DeviceBatch &) = default;
};

/// Who is to receive a notification.
using Target = std::variant<Everyone, TagExpression, OneDevice, DeviceBatch>;

/// Whether devices are addressed by handle, past the registrations.
inline bool isDirect(const Target &target)
{
    return std::holds_alternative<OneDevice>(target) || std::holds_alternative<DeviceBatch>(target);
}

} // namespace hub
