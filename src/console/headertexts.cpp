// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headertexts.h"

#include "console/exchangereading.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

namespace {

constexpr char Context[] = "console::HeaderTexts";

struct Meaning
{
    const char *name;
    const char *text;
};

constexpr Meaning Meanings[]{
    { "Authorization",
      QT_TRANSLATE_NOOP(
          "console::HeaderTexts",
          "The token that allows the call; made from the rule's key, valid for a while.") },
    { "ServiceBusNotification-Format",
      QT_TRANSLATE_NOOP("console::HeaderTexts",
                        "The platform. The hub sends to registrations of this format only.") },
    { "ServiceBusNotification-Tags",
      QT_TRANSLATE_NOOP(
          "console::HeaderTexts",
          "The tag expression that decides who gets it. Without it, everyone does.") },
    { "ServiceBusNotification-DeviceHandle",
      QT_TRANSLATE_NOOP("console::HeaderTexts",
                        "The one device that gets it, past the registrations.") },
    { "ServiceBusNotification-ScheduleTime",
      QT_TRANSLATE_NOOP("console::HeaderTexts", "When the hub is to send it, in UTC.") },
    { "X-WNS-Type",
      QT_TRANSLATE_NOOP("console::HeaderTexts",
                        "Toast, tile, badge or raw. Must fit the payload's root element.") },
    { "Content-Type", QT_TRANSLATE_NOOP("console::HeaderTexts", "The media type of the body.") },
    { "Content-Length",
      QT_TRANSLATE_NOOP("console::HeaderTexts", "The size of the body in bytes.") },
    { "Host", QT_TRANSLATE_NOOP("console::HeaderTexts", "The namespace that is called.") },
    { "User-Agent",
      QT_TRANSLATE_NOOP("console::HeaderTexts", "Which program calls, and its version.") },
    { "Location",
      QT_TRANSLATE_NOOP("console::HeaderTexts",
                        "The address of the notification; its last part is the notification id.") },
    { "TrackingId",
      QT_TRANSLATE_NOOP("console::HeaderTexts", "Names this call for the service's support.") },
    { "Retry-After",
      QT_TRANSLATE_NOOP("console::HeaderTexts",
                        "How long to wait before the next try, in seconds.") },
    { "Date",
      QT_TRANSLATE_NOOP(
          "console::HeaderTexts",
          "The hub's clock. Tokens are refused when ours is more than minutes off.") },
    { "apns-push-type",
      QT_TRANSLATE_NOOP("console::HeaderTexts",
                        "Tells Apple what the payload does: alert, background and so on.") },
    { "apns-priority",
      QT_TRANSLATE_NOOP("console::HeaderTexts", "10 at once, 5 when it suits the device.") },
};

} // namespace

QString headerMeaning(QByteArrayView name)
{
    for (const Meaning &meaning : Meanings) {
        if (name.compare(meaning.name, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate(Context, meaning.text);
    }
    return {};
}

QString originText(hub::HeaderOrigin origin, const QString &platformName)
{
    switch (origin) {
    case hub::HeaderOrigin::You:
        return QCoreApplication::translate(Context, "you");
    case hub::HeaderOrigin::Target:
        return QCoreApplication::translate(Context, "the target");
    case hub::HeaderOrigin::Platform:
        return platformName;
    case hub::HeaderOrigin::Pushbench:
        return QStringLiteral("Pushbench");
    case hub::HeaderOrigin::Http:
        return QStringLiteral("HTTP");
    }
    Q_UNREACHABLE();
}

QString shownHeaderValue(QByteArrayView name, const QString &value)
{
    if (name.compare("ServiceBusNotification-DeviceHandle", Qt::CaseInsensitive) != 0
        || value.size() <= 40)
        return value;
    return QCoreApplication::translate(Context, "%1 (%n character(s))", nullptr, int(value.size()))
        .arg(shortHandle(value));
}

} // namespace console
