// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "hub/header.h"

#include <QByteArray>
#include <QUrl>

namespace hub {

/// Whether the signature of a token is shown.
enum class Reveal { No, Yes };

/// A request as its bytes will be. The `Authorization` line among the headers is redacted, the
/// real value stands apart: so the value can be shown, saved and compared as it is.
struct HttpRequest
{
    QByteArray method;
    QUrl url;
    Headers headers; ///< All of them, those that HTTP needs too, in the order of the wire.
    QByteArray body;
    base::Secret authorization;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// What came back. Headers stand in the order, case and number of the wire; those of a trailer
/// follow those of the head.
struct HttpResponse
{
    int status = 0;
    QByteArray reason; ///< May be empty.
    QByteArray version = "HTTP/1.1";
    Headers headers;
    QByteArray body; ///< What was kept of it.
    qint64 bodyBytes = 0; ///< All that came, kept or not.

    /// Bytes that came but were over the cap.
    qint64 omittedBytes() const { return bodyBytes - body.size(); }

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

/// The request as it goes over the wire: line, headers, blank line, body. With Reveal::No the
/// signature is replaced by base::RedactedMark, all else stays to the byte.
QByteArray wire(const HttpRequest &request, Reveal reveal);

/// The response in the same form. Secrets of a known shape are redacted with Reveal::No.
QByteArray wire(const HttpResponse &response, Reveal reveal);

} // namespace hub
