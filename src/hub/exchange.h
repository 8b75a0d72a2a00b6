// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpmessage.h"
#include "hub/request.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hub {

/// Why there is no answer, or no whole one.
enum class TransportError {
    None,
    HostNotFound,
    ConnectionRefused,
    Tls, ///< The certificate is not trusted, or the handshake failed.
    TimedOut,
    Cut, ///< The connection ended before the answer was complete.
    Cancelled,
    Offline,
    Proxy,
    BadAnswer, ///< What came is not HTTP.
    Other,
};

/// Milliseconds per phase, one after the other; an absent one was not reached, not zero.
struct Timings
{
    /// TCP, also to a proxy and through it; absent on a reused connection. In exchanges that have
    /// no `secure` though they have TLS it is both, as older versions measured it.
    std::optional<double> connect;
    std::optional<double> send; ///< Until the request was written.
    std::optional<double> wait; ///< Until the first byte of the answer.
    std::optional<double> receive; ///< Until the last one.
    double total = 0;
    /// Until the connection was begun: the proxy asked for, the name looked up. Absent on a reused
    /// connection.
    std::optional<double> lookup;
    std::optional<double> secure; ///< The TLS handshake; absent without TLS or on a reused one.

    friend bool operator==(const Timings &, const Timings &) = default;
};

struct CertificateFacts
{
    QString subject;
    QString issuer;
    QDateTime notAfter;
    QByteArray sha256; ///< Hex, of the whole certificate.

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct TlsFacts
{
    QString protocol; ///< `TLSv1.3`; empty when the handshake did not finish.
    QString cipher;
    QList<CertificateFacts> chain; ///< The hub's own first.
    QStringList faults; ///< What was wrong with the certificate, in the words of Qt.

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

/// One request and all that is known of its answer: the value that everything later shows, saves,
/// compares and asserts on. A failure has the same shape as a success.
struct Exchange
{
    std::optional<Request> meant; ///< Absent for calls that are no sends.
    HttpRequest request;
    std::optional<HttpResponse> response; ///< May be there beside an error, if the answer was cut.
    TransportError error = TransportError::None;
    QString errorText; ///< What went wrong, in the words of who found it; empty without an error.
    bool requestWritten = false; ///< All of it, so the hub may have acted on it.
    QDateTime startedAt; ///< UTC
    Timings timings;
    std::optional<TlsFacts> tls;
    /// What must neither be kept nor leave the program wherever it stands: the key that signed it
    /// and Request::secrets. In memory only.
    QList<base::Secret> secrets;
    QString peer; ///< `address:port` of who was reached, a proxy if there is one; may be empty.

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

/// Request and response as they went over the wire; lines with `#` say what is missing, and why.
QByteArray dump(const Exchange &exchange, Reveal reveal);

/// Whether the hub took the request: a whole answer with a status of 2xx (protocol.md 3.3).
bool isAccepted(const Exchange &exchange);

/// The notification's id: the last path segment of `Location`, empty without one and in an answer
/// that is no 2xx (protocol.md 3.3).
QString notificationId(const Exchange &exchange);

/// The first value of the response header \a name as text; empty without one.
QString responseHeader(const Exchange &exchange, QByteArrayView name);

/// A date as HTTP headers write it, in UTC; invalid if \a text is none.
QDateTime httpDate(const QString &text);

/// Seconds that this machine's clock is ahead of the hub's, by the answer's `Date`; absent when
/// the answer has none. `Date` has whole seconds, and the way back counts half.
std::optional<double> clockSkew(const Exchange &exchange);

} // namespace hub
