// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/notification.h"

#include "hub/xmltext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct KindRow
{
    PayloadKind kind;
    const char *name;
    const char *wnsType;
    const char *phoneTarget; ///< Null: the header is absent. protocol.md 4.3
    const char *phoneClass; ///< Delivery at once.
};

constexpr std::array Kinds{
    KindRow{ PayloadKind::Toast, "toast", "wns/toast", "toast", "2" },
    KindRow{ PayloadKind::Tile, "tile", "wns/tile", "token", "1" },
    KindRow{ PayloadKind::Badge, "badge", "wns/badge", nullptr, nullptr },
    KindRow{ PayloadKind::Raw, "raw", "wns/raw", nullptr, "3" },
};

const KindRow &rowOf(PayloadKind kind)
{
    for (const KindRow &row : Kinds) {
        if (row.kind == kind)
            return row;
    }
    Q_UNREACHABLE();
}

std::optional<PayloadKind> kindOfElement(QStringView localName)
{
    for (const KindRow &row : Kinds) {
        if (row.kind != PayloadKind::Raw
            && localName.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.kind;
    }
    return std::nullopt;
}

/// The classes of protocol.md 4.3: tiles and toasts have one for each delay (none, 450 s, 900 s),
/// all others up to 31 are raw.
std::optional<PayloadKind> kindOfPhoneClass(const QByteArray &value)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > 31)
        return std::nullopt;
    if (number == 1 || number == 11 || number == 21)
        return PayloadKind::Tile;
    if (number == 2 || number == 12 || number == 22)
        return PayloadKind::Toast;
    return PayloadKind::Raw;
}

std::optional<PayloadKind> kindOfHeader(const Notification &notification)
{
    if (notification.platform == Platform::WindowsPhone) {
        const auto value = headerValue(notification.headers, "X-NotificationClass");
        return value ? kindOfPhoneClass(*value) : std::nullopt;
    }
    const auto value = headerValue(notification.headers, "X-WNS-Type");
    for (const KindRow &row : Kinds) {
        if (value && value->compare(row.wnsType, Qt::CaseInsensitive) == 0)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace

QString kindName(PayloadKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

base::Result<PayloadKind> kindOfName(const QString &name)
{
    for (const KindRow &row : Kinds) {
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.kind;
    }
    return base::Error{ QCoreApplication::translate(
                            "hub::Notification",
                            "“%1” is not a kind. Use toast, tile, badge or raw.")
                            .arg(name.left(40)),
                        u"kind"_s, 0 };
}

QList<PayloadKind> kindsOf(Platform platform)
{
    if (platform == Platform::Windows)
        return { PayloadKind::Toast, PayloadKind::Tile, PayloadKind::Badge, PayloadKind::Raw };
    if (platform == Platform::WindowsPhone)
        return { PayloadKind::Toast, PayloadKind::Tile, PayloadKind::Raw };
    return {};
}

KindReading readKindFromPayload(Platform platform, const QByteArray &payload)
{
    KindReading reading;
    if (kindsOf(platform).isEmpty())
        return reading;
    reading.source = KindReading::Source::NotXml;
    QXmlStreamReader xml(xmlText(payload));
    if (!xml.readNextStartElement())
        return reading;
    reading.root = xml.name().toString();
    if (platform == Platform::WindowsPhone) {
        // The root is the same for every kind; its first child tells them apart.
        const bool isNotification = xml.name().compare(u"Notification", Qt::CaseInsensitive) == 0
            && xml.namespaceUri().compare(u"WPNotification", Qt::CaseInsensitive) == 0;
        if (isNotification && xml.readNextStartElement())
            reading.kind = kindOfElement(xml.name());
        if (reading.kind == PayloadKind::Badge)
            reading.kind.reset();
    } else {
        reading.kind = kindOfElement(xml.name());
    }
    reading.source = reading.kind ? KindReading::Source::Root : KindReading::Source::UnknownRoot;
    return reading;
}

KindReading readKind(const Notification &notification)
{
    if (kindsOf(notification.platform).isEmpty())
        return {};
    if (notification.kind)
        return { notification.kind, KindReading::Source::Asked, {} };
    if (const auto kind = kindOfHeader(notification))
        return { kind, KindReading::Source::Header, {} };
    return readKindFromPayload(notification.platform, notification.payload);
}

Headers kindHeaders(const Notification &notification)
{
    const auto kind = readKind(notification).kind;
    if (!kind)
        return {};
    const KindRow &row = rowOf(*kind);
    if (notification.platform == Platform::Windows)
        return { { "X-WNS-Type", row.wnsType, HeaderOrigin::Platform } };
    Headers headers;
    if (row.phoneTarget)
        headers.append({ "X-WindowsPhone-Target", row.phoneTarget, HeaderOrigin::Platform });
    if (row.phoneClass)
        headers.append({ "X-NotificationClass", row.phoneClass, HeaderOrigin::Platform });
    return headers;
}

QByteArray contentType(const Notification &notification)
{
    if (notification.platform == Platform::Windows
        && readKind(notification).kind == PayloadKind::Raw)
        return "application/octet-stream";
    return traits(notification.platform).contentType;
}

} // namespace hub
