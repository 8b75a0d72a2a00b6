// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/diagnosis.h"
#include "hub/diagnosistexts.h"
#include "hub/platform.h"

#include <QLocale>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString handleCode(const QString &platform)
{
    if (platform.startsWith(u"apple"))
        return u"handle-apple"_s;
    if (platform.startsWith(u"gcm") || platform.startsWith(u"fcm"))
        return u"handle-android"_s;
    return platform == u"windows" ? u"handle-windows"_s : u"handle-other"_s;
}

QString payloadCode(const QString &platform)
{
    return u"payload-"_s + handleCode(platform).mid(7);
}

QString deviceCode(DeviceVerdict verdict, const QString &platform)
{
    switch (verdict) {
    case DeviceVerdict::Accepted:
        return u"accepted-all"_s;
    case DeviceVerdict::BadHandle:
        return handleCode(platform);
    case DeviceVerdict::WrongCredentials:
        return u"credentials-wrong"_s;
    case DeviceVerdict::RefusedCredentials:
        return u"credentials-refused"_s;
    case DeviceVerdict::BadPayload:
        return payloadCode(platform);
    case DeviceVerdict::TooLarge:
        return u"payload-device-size"_s;
    case DeviceVerdict::Throttled:
    case DeviceVerdict::Dropped:
        return u"device-throttled"_s;
    case DeviceVerdict::Unreachable:
        return u"service-unreachable"_s;
    case DeviceVerdict::Skipped:
        return u"skipped"_s;
    case DeviceVerdict::Unknown:
        return u"unknown-reason"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Diagnosis diagnoseDevice(const DeviceResult &result, qsizetype payloadSize)
{
    Blanks blanks{ { u"n"_s, u"1"_s },
                   { u"service"_s, result.platform },
                   { u"platform"_s, result.platform },
                   { u"message"_s, u"“"_s + result.outcome + u"”"_s },
                   { u"size"_s, QLocale().toString(payloadSize) } };
    if (const auto platform = platformOfFormat(result.platform)) {
        blanks[u"service"_s] = traits(*platform).serviceName;
        blanks[u"platform"_s] = traits(*platform).name;
        blanks[u"limit"_s] = QLocale().toString(traits(*platform).payloadLimit);
    }
    return fill(deviceCode(verdictOf(result.outcome), result.platform.toLower()), blanks,
                { u"outcome “%1”"_s.arg(result.outcome) });
}

} // namespace hub
