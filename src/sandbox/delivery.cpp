// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/delivery.h"

#include "sandbox/pushrules.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

struct Prefix
{
    QByteArrayView text;
    PushResult result;
};

constexpr std::array Prefixes{
    Prefix{ "bad-", PushResult::BadChannel },
    Prefix{ "expired-", PushResult::ExpiredChannel },
    Prefix{ "wrongtoken-", PushResult::WrongToken },
    Prefix{ "throttled-", PushResult::Throttled },
};

/// The part of a channel address that names the device; a token is its own.
QByteArrayView deviceOf(const QByteArray &handle)
{
    if (!handle.startsWith("http"))
        return handle;
    const qsizetype at = std::max(handle.lastIndexOf('/'), handle.lastIndexOf('='));
    return QByteArrayView(handle).sliced(at + 1);
}

} // namespace

QString machineName(PushResult result)
{
    switch (result) {
    case PushResult::Success:
        return QStringLiteral("Success");
    case PushResult::Skipped:
        return QStringLiteral("Skipped");
    case PushResult::BadChannel:
        return QStringLiteral("BadChannel");
    case PushResult::ExpiredChannel:
        return QStringLiteral("ExpiredChannel");
    case PushResult::WrongToken:
        return QStringLiteral("WrongToken");
    case PushResult::Throttled:
        return QStringLiteral("Throttled");
    case PushResult::InvalidNotificationFormat:
        return QStringLiteral("InvalidNotificationFormat");
    case PushResult::InvalidNotificationSize:
        return QStringLiteral("InvalidNotificationSize");
    case PushResult::PnsUnavailable:
        return QStringLiteral("PnsUnavailable");
    }
    Q_UNREACHABLE();
}

QString outcomeText(PushResult result)
{
    // The service's own words, hence not translated. Those for Throttled, Skipped and
    // PnsUnavailable are not in any source: the machine names stand in.
    switch (result) {
    case PushResult::Success:
        return QStringLiteral(
            "The Notification was successfully sent to the Push Notification System");
    case PushResult::BadChannel:
    case PushResult::ExpiredChannel:
        return QStringLiteral(
            "The Push Notification System handle for the registration is invalid");
    case PushResult::WrongToken:
        return QStringLiteral("The Token obtained from the Token Provider is wrong");
    case PushResult::InvalidNotificationFormat:
        return QStringLiteral("The Notification payload is invalid");
    case PushResult::InvalidNotificationSize:
        return QStringLiteral("The notification size is too large");
    case PushResult::Throttled:
        return QStringLiteral("Throttled");
    case PushResult::Skipped:
        return QStringLiteral("Skipped");
    case PushResult::PnsUnavailable:
        return QStringLiteral("PnsUnavailable");
    }
    Q_UNREACHABLE();
}

std::optional<PushResult> handleResult(const QByteArray &handle)
{
    const QByteArrayView device = deviceOf(handle);
    for (const Prefix &prefix : Prefixes) {
        if (device.startsWith(prefix.text))
            return prefix.result;
    }
    return std::nullopt;
}

PushResult payloadResult(hub::Platform platform, const QByteArray &payload,
                         const HeaderLines &headers)
{
    // What the hub tells of the retired service is UNVERIFIED; only that it is an error is known.
    if (platform == hub::Platform::Gcm)
        return PushResult::PnsUnavailable;
    if (platform == hub::Platform::Apple && headerValue(headers, "apns-topic"))
        return PushResult::WrongToken;
    if (payload.size() > hub::traits(platform).payloadLimit)
        return PushResult::InvalidNotificationSize;
    return takesPayload(platform, payload, headers) ? PushResult::Success
                                                    : PushResult::InvalidNotificationFormat;
}

} // namespace sandbox
