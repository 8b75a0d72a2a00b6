// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicewords.h"

#include <QCoreApplication>

#include <array>

namespace console {

using namespace Qt::StringLiterals;
using sandbox::DeviceState;
using sandbox::FaultKind;
using sandbox::FaultScope;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(console::DeviceWords)
};

struct FaultWords
{
    FaultKind kind;
    const char *title;
    const char *icon;
};

// In the order of FaultKind.
constexpr std::array Faults{
    FaultWords{ FaultKind::Throttled, QT_TRANSLATE_NOOP("console::DeviceWords", "Throttled, 429"),
                "throttled" },
    FaultWords{ FaultKind::SlowAnswer, QT_TRANSLATE_NOOP("console::DeviceWords", "Slow answer"),
                "timeline" },
    FaultWords{ FaultKind::SlowBody, QT_TRANSLATE_NOOP("console::DeviceWords", "Slow body"),
                "timeline" },
    FaultWords{ FaultKind::KeyRefused,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Key refused, 401"), "key" },
    FaultWords{ FaultKind::QuotaUsed,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Quota used up, 403"), "stop" },
    FaultWords{ FaultKind::NotFound, QT_TRANSLATE_NOOP("console::DeviceWords", "Not found, 404"),
                "search" },
    FaultWords{ FaultKind::TimedOut, QT_TRANSLATE_NOOP("console::DeviceWords", "Timed out, 408"),
                "timeline" },
    FaultWords{ FaultKind::Conflict, QT_TRANSLATE_NOOP("console::DeviceWords", "Conflict, 409"),
                "compare" },
    FaultWords{ FaultKind::Gone, QT_TRANSLATE_NOOP("console::DeviceWords", "Gone, 410"), "delete" },
    FaultWords{ FaultKind::ChangedMeanwhile,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Changed meanwhile, 412"), "duplicate" },
    FaultWords{ FaultKind::TooLarge, QT_TRANSLATE_NOOP("console::DeviceWords", "Too large, 413"),
                "export" },
    FaultWords{ FaultKind::ServerError,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Server error, 500"), "fault" },
    FaultWords{ FaultKind::ServiceDown,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Service down, 503"), "offline" },
    FaultWords{ FaultKind::ReasonOnly,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Reason phrase only, 401"), "key" },
    FaultWords{ FaultKind::EmptyBody, QT_TRANSLATE_NOOP("console::DeviceWords", "Empty body"),
                "raw" },
    FaultWords{ FaultKind::ConnectionCut,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Connection cut"), "cut" },
    FaultWords{ FaultKind::BrokenXml, QT_TRANSLATE_NOOP("console::DeviceWords", "Broken XML"),
                "raw" },
    FaultWords{ FaultKind::WrongCertificate,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Wrong certificate"), "certificate" },
    FaultWords{ FaultKind::ClockOff, QT_TRANSLATE_NOOP("console::DeviceWords", "Clock off"),
                "history" },
    FaultWords{ FaultKind::HandleExpired,
                QT_TRANSLATE_NOOP("console::DeviceWords", "Handle expired"), "device" },
};

QString scopeWords(const sandbox::Fault &fault)
{
    const FaultScope &scope = fault.scope;
    const bool isOfDevices = fault.kind == FaultKind::HandleExpired;
    switch (scope.reach) {
    case FaultScope::Reach::Everything:
        return Words::tr("everything");
    case FaultScope::Reach::Percentage:
        return Words::tr("%1 % at random").arg(scope.number);
    case FaultScope::Reach::Next:
        return isOfDevices ? Words::tr("the next %n device(s)", nullptr, scope.number)
                           : Words::tr("the next %n call(s)", nullptr, scope.number);
    case FaultScope::Reach::Devices:
        return Words::tr("on %1").arg(scope.devices.join(u", "_s));
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateWord(DeviceState state)
{
    switch (state) {
    case DeviceState::Online:
        return {};
    case DeviceState::Offline:
        return Words::tr("Offline");
    case DeviceState::TokenLost:
        return Words::tr("Token lost");
    case DeviceState::AppRemoved:
        return Words::tr("App removed");
    }
    Q_UNREACHABLE();
}

QString stateIcon(DeviceState state)
{
    switch (state) {
    case DeviceState::Online:
        return u"device"_s;
    case DeviceState::Offline:
        return u"offline"_s;
    case DeviceState::TokenLost:
        return u"key"_s;
    case DeviceState::AppRemoved:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

QString faultTitle(FaultKind kind)
{
    return Words::tr(Faults.at(size_t(kind)).title);
}

QString faultIcon(FaultKind kind)
{
    return QString::fromLatin1(Faults.at(size_t(kind)).icon);
}

QString faultSentence(const sandbox::Fault &fault)
{
    const QString scope = scopeWords(fault);
    if (fault.kind == FaultKind::Throttled)
        return Words::tr("%1, Retry-After %2 s").arg(scope).arg(fault.value);
    if (fault.kind == FaultKind::ClockOff)
        return Words::tr("%1, %2 min ahead").arg(scope).arg(fault.value);
    if (fault.value > 0)
        return Words::tr("%1, %2 s").arg(scope).arg(fault.value);
    return scope;
}

QString hitsWords(const sandbox::FaultState &card)
{
    if (card.fault.scope.reach == FaultScope::Reach::Next && (card.on || card.hits > 0))
        return Words::tr("%1 of %2").arg(card.hits).arg(card.fault.scope.number);
    return card.hits > 0 ? Words::tr("%n hit(s)", nullptr, card.hits) : QString();
}

QString logWords(const sandbox::Delivery &delivery)
{
    using sandbox::PushResult;
    const QString name = delivery.deviceName.isEmpty()
        ? QString(QString::fromUtf8(delivery.handle.left(12)) + u'…')
        : delivery.deviceName;
    if (delivery.held)
        return Words::tr("%1 is offline, kept for later").arg(name);
    switch (delivery.result) {
    case PushResult::Success:
        return Words::tr("%1 received it").arg(name);
    case PushResult::Skipped:
        return Words::tr("%1 has it already").arg(name);
    case PushResult::BadChannel:
        return Words::tr("%1 refused: handle invalid").arg(name);
    case PushResult::ExpiredChannel:
        return Words::tr("%1 refused: handle expired").arg(name);
    case PushResult::WrongToken:
        return Words::tr("%1 refused: token of another app").arg(name);
    case PushResult::Throttled:
        return Words::tr("%1 refused: too many for this device").arg(name);
    case PushResult::InvalidNotificationFormat:
        return Words::tr("%1 refused: payload invalid").arg(name);
    case PushResult::InvalidNotificationSize:
        return Words::tr("%1 refused: payload too large").arg(name);
    case PushResult::PnsUnavailable:
        return Words::tr("%1 refused: its push service is switched off").arg(name);
    }
    Q_UNREACHABLE();
}

hub::Notification notificationOf(const sandbox::Delivery &delivery)
{
    hub::Notification notification{ delivery.platform, delivery.payload, {}, {} };
    for (const auto &[name, value] : delivery.headers)
        notification.headers.append({ name, value });
    return notification;
}

} // namespace console
