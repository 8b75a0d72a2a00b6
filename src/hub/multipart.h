// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hub {

/// The body of a direct batch and the media type that goes with it (protocol.md 3.6).
struct Multipart
{
    QByteArray contentType;
    QByteArray body;
};

/// The payload, then the handles as a JSON array. The boundary is the official clients' one,
/// lengthened if the payload happens to contain it.
Multipart batchBody(const QByteArray &payload, const QByteArray &payloadType,
                    const QStringList &handles);

} // namespace hub
