// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hub {

/// What a notification is written for: one of the push services, or a template of properties.
enum class Platform {
    Windows,
    Apple,
    FcmV1,
    Browser,
    Adm,
    Baidu,
    Xiaomi,
    Template,
    WindowsPhone,
    Gcm,
};

/// The language that a payload is written in.
enum class PayloadLanguage { Json, Xml };

/// All that differs from platform to platform and is the same for each notification.
struct PlatformTraits
{
    Platform platform;
    QString format; ///< The value of `ServiceBusNotification-Format`, lower case.
    QString badge; ///< Three letters, as developers call the service.
    QString name; ///< For tabs, tables and sentences; translated.
    QString serviceName; ///< Who runs the push service, as the subject of a sentence; translated.
    QByteArray contentType; ///< protocol.md 4.1; raw Windows payloads have their own.
    PayloadLanguage language;
    int payloadLimit; ///< Bytes that the push service takes, protocol.md 4.1.
    bool retired; ///< The push service has been switched off.
};

/// The largest body the hub itself takes, in bytes (protocol.md 4.1).
inline constexpr int HubBodyLimit = 64 * 1024;

/// In the order of the tabs: living services first, retired ones last.
const QList<Platform> &allPlatforms();

PlatformTraits traits(Platform platform);

/// The platform with the format \a format, compared without case (protocol.md 13).
base::Result<Platform> platformOfFormat(const QString &format);

} // namespace hub
