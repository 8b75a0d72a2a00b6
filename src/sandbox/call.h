// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/delivery.h"
#include "sandbox/registration.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sandbox {

/// A request as it reached the sandbox.
struct Call
{
    QByteArray method; ///< Upper case; empty for one that HTTP does not know.
    QByteArray path; ///< As sent, percent-encoded, with the leading `/`, without the query.
    QByteArray query; ///< As sent, percent-encoded, without `?`.
    HeaderLines headers;
    QByteArray body;
    bool tls = true;

    /// The value of the first header called \a name, compared without case.
    std::optional<QByteArray> header(QByteArrayView name) const;
    /// The value in the query, still percent-encoded, its name compared without case. A name
    /// without `=` has an empty value.
    std::optional<QByteArray> queryValue(QByteArrayView name) const;
    /// Whether the presence flag \a name was set: `&test`, `&test=true` and `&test=` all set it
    /// (protocol.md 3.1).
    bool flag(QByteArrayView name) const { return queryValue(name).has_value(); }
    /// The segments of the path, decoded; empty ones are left out, so a trailing `/` is free.
    QStringList segments() const;
    /// `https://host:port`, by the Host header.
    QByteArray origin() const;
};

/// What the sandbox answers.
struct Answer
{
    int status = 200;
    HeaderLines headers;
    QByteArray body;
    QByteArray reason = {}; ///< The reason phrase; empty: the usual one of the status.

    std::optional<QByteArray> header(QByteArrayView name) const;
};

/// All that follows from one call.
struct Reaction
{
    Answer answer;
    /// What devices received because of it: all, or those of one send up to MaxReported and one for
    /// which the hub removed registrations.
    QList<Delivery> deliveries;

    static constexpr qsizetype MaxReported = 1000;
};

} // namespace sandbox
