// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/platform.h"

#include <QLatin1String>

#include <array>

namespace hub {

inline constexpr char ServiceNamespace[] =
    "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect";
inline constexpr char SchemaNamespace[] = "http://www.w3.org/2001/XMLSchema-instance";
inline constexpr char AtomNamespace[] = "http://www.w3.org/2005/Atom";

/// How the descriptions of one platform are written (protocol.md 8.2).
struct RegistrationKind
{
    Platform platform;
    QLatin1String word; ///< `Apple` of `AppleTemplateRegistrationDescription`.
    QLatin1String handle; ///< The element of the handle, or of its first part.
    QLatin1String headers; ///< `Wns` of `WnsHeaders`; empty: has none.
};

inline constexpr std::array RegistrationKinds{
    RegistrationKind{ Platform::Windows, QLatin1String("Windows"), QLatin1String("ChannelUri"),
                      QLatin1String("Wns") },
    RegistrationKind{ Platform::Apple, QLatin1String("Apple"), QLatin1String("DeviceToken"),
                      QLatin1String("Apns") },
    RegistrationKind{ Platform::FcmV1, QLatin1String("FcmV1"), QLatin1String("FcmV1RegistrationId"),
                      QLatin1String() },
    RegistrationKind{ Platform::Browser, QLatin1String("Browser"), QLatin1String("Endpoint"),
                      QLatin1String() },
    RegistrationKind{ Platform::Adm, QLatin1String("Adm"), QLatin1String("AdmRegistrationId"),
                      QLatin1String() },
    RegistrationKind{ Platform::Baidu, QLatin1String("Baidu"), QLatin1String("BaiduUserId"),
                      QLatin1String() },
    RegistrationKind{ Platform::Xiaomi, QLatin1String("Xiaomi"),
                      QLatin1String("XiaomiRegistrationId"), QLatin1String() },
    RegistrationKind{ Platform::WindowsPhone, QLatin1String("Mpns"), QLatin1String("ChannelUri"),
                      QLatin1String("Mpns") },
    RegistrationKind{ Platform::Gcm, QLatin1String("Gcm"), QLatin1String("GcmRegistrationId"),
                      QLatin1String() },
};

} // namespace hub
