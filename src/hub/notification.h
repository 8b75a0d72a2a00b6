// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/header.h"
#include "hub/platform.h"

#include <QByteArray>

#include <optional>

namespace hub {

/// What kind of message a Windows or Windows Phone payload is; the other platforms have none.
enum class PayloadKind { Toast, Tile, Badge, Raw };

/// `toast`, `tile`, `badge` or `raw`.
QString kindName(PayloadKind kind);
base::Result<PayloadKind> kindOfName(const QString &name);

/// Whether \a platform knows kinds at all, and which.
QList<PayloadKind> kindsOf(Platform platform);

/// What is to be shown on the devices. The payload is sent to the byte as it stands here.
struct Notification
{
    Platform platform = Platform::Windows;
    QByteArray payload;
    std::optional<PayloadKind> kind; ///< Asked for by the user; empty: read it from the payload.
    Headers headers; ///< Extra ones, in order; a repeated name is sent as one joined line.

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// The kind of a notification and how it was found out.
struct KindReading
{
    enum class Source {
        Asked, ///< The user named it.
        Header, ///< An extra header names it (`X-WNS-Type`, `X-NotificationClass`).
        Root, ///< The payload's root element.
        NotXml, ///< The payload is no XML; there is no kind.
        UnknownRoot, ///< It is XML, but no kind has this root; there is no kind.
        NoKinds, ///< The platform has no kinds.
    };

    std::optional<PayloadKind> kind;
    Source source = Source::NoKinds;
    QString root; ///< The root element's local name, if there is one.
};

/// Finds out the kind: what was asked for, else a header, else a real parse of the root element
/// (protocol.md 4.2, 4.3). Raw is never guessed.
KindReading readKind(const Notification &notification);

/// The kind that the payload alone tells, whatever was asked for.
KindReading readKindFromPayload(Platform platform, const QByteArray &payload);

/// The headers that tell the push service the kind, none if it is not known.
Headers kindHeaders(const Notification &notification);

/// The media type of the payload (protocol.md 4.1); raw Windows payloads are octet streams.
QByteArray contentType(const Notification &notification);

} // namespace hub
