// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace payload {

/// The parts of an HTTP request as a text has them.
struct PastedRequest
{
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QStringList files; ///< Of `-d @file`: where the rest of the body is. They are not read.
};

/// `curl -X POST https://… -H '…' --data '…'`, also as Windows and browsers write it; nothing when
/// \a text is no such command, or has no address.
std::optional<PastedRequest> curlRequest(const QString &text);

/// `POST /hub/messages HTTP/1.1`, header lines, an empty line, the body; also as `.http` files
/// have it, with the whole address and without the version.
std::optional<PastedRequest> rawRequest(const QString &text);

} // namespace payload
