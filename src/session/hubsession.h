// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/connectionstring.h"
#include "hub/exchange.h"
#include "hub/management.h"
#include "session/hubclient.h"

#include <QFuture>
#include <QObject>

namespace session {

/// One hub that is signed in to: turns what the user means into exchanges.
///
/// A page lives and dies with its session; when the session dies, what is under way ends without
/// a result.
class HubSession : public QObject
{
    Q_OBJECT

public:
    /// \a options apply to each send but for the time-out, which the request brings.
    HubSession(HubClient &client, const hub::HubAddress &address,
               const hub::ConnectionString &connection, const SendOptions &options,
               QObject *parent = nullptr);

    const hub::HubAddress &address() const { return m_address; }

    /// The request as it would go out now, or what is wrong with it.
    base::Result<hub::HttpRequest> prepare(const hub::Request &request);

    /// Sends; an error means that \a request is wrong and nothing was sent.
    base::Result<QFuture<hub::Exchange>> send(const hub::Request &request);

    /// Sends any other request: registrations, installations, jobs. The rule of the connection must
    /// have hub::ManagementRequest::needs().
    QFuture<hub::Exchange> run(const hub::ManagementRequest &request);

    /// Whether this connection's rule grants \a right; absent when its name does not tell.
    std::optional<bool> isGranted(hub::Right right);

    /// Asks for one page of registrations with at most \a top entries: it changes nothing, and
    /// the answer tells whether host, key, hub and rights are in order (protocol.md 3.10).
    QFuture<hub::Exchange> check(int top = 1);

    /// Asks what became of the notification \a id (hub::telemetryRequest()).
    QFuture<hub::Exchange> telemetry(const QString &id);

    /// The token that the next send will use.
    const hub::SasToken &token();

private:
    QFuture<hub::Exchange> sendHttp(const hub::HttpRequest &request, const SendOptions &options);

    HubClient &m_client;
    hub::HubAddress m_address;
    hub::SasTokenSource m_tokens;
    base::Secret m_key; ///< So that what is kept of an exchange can be searched for it.
    SendOptions m_options;
};

} // namespace session
