// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/httpmessage.h"
#include "hub/hubaddress.h"
#include "hub/notification.h"
#include "hub/sastoken.h"
#include "hub/target.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace hub {

/// What the user means to do: this notification to this target.
struct Request
{
    Notification notification;
    Target target;
    std::optional<QDateTime> scheduleAt; ///< When the hub is to send it; only Everyone and tags.
    bool testSend = false; ///< The answer names the devices, at most ten (protocol.md 3.4).
    QString apiVersion = QStringLiteral("2020-06"); ///< protocol.md 3.2
    std::chrono::milliseconds timeout{ 30000 }; ///< Over the whole exchange.
    QList<base::Secret> secrets; ///< Values in it that must not be kept. In memory only.

    friend bool operator==(const Request &, const Request &) = default;
};

/// The complete request for \a request to the hub at \a address, signed with \a token; or what is
/// wrong with it. Error parts: `target`, `handle`, `p256dh`, `auth`, `header`, `schedule`,
/// `test send`, `kind`, `api-version`.
///
/// What the payload says is not checked: a payload that the push service will refuse is sent as it
/// stands.
base::Result<HttpRequest> toHttp(const Request &request, const HubAddress &address,
                                 const SasToken &token);

/// A request of \a method for \a url, signed with \a token: \a own headers, those of HTTP and of
/// this program, and \a body. A body's type is one of \a own.
HttpRequest signedRequest(const QByteArray &method, const QUrl &url, const SasToken &token,
                          const Headers &own = {}, const QByteArray &body = {});

/// A request that only reads what is at \a url.
HttpRequest getRequest(const QUrl &url, const SasToken &token);

/// A request for the first \a top registrations of the hub; needs Manage (protocol.md 3.10).
HttpRequest listRegistrations(const HubAddress &address, const SasToken &token, int top);

/// Whether the service takes the time \a at, seen at \a now: in the future and within 7 days
/// (protocol.md 3.7). Error part `schedule`.
std::optional<base::Error> scheduleFault(const QDateTime &at, const QDateTime &now);

} // namespace hub
