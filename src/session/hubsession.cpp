// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hubsession.h"

#include "base/then.h"
#include "hub/notificationdetails.h"

#include <QDateTime>

namespace session {

using namespace Qt::StringLiterals;

HubSession::HubSession(HubClient &client, const hub::HubAddress &address,
                       const hub::ConnectionString &connection, const SendOptions &options,
                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_address(address)
    , m_tokens(address.resource(), connection.keyName(), connection.key())
    , m_key(connection.key())
    , m_options(options)
{
}

const hub::SasToken &HubSession::token()
{
    return m_tokens.at(QDateTime::currentSecsSinceEpoch());
}

base::Result<hub::HttpRequest> HubSession::prepare(const hub::Request &request)
{
    return hub::toHttp(request, m_address, token());
}

base::Result<QFuture<hub::Exchange>> HubSession::send(const hub::Request &request)
{
    const auto http = prepare(request);
    if (!http)
        return http.error();
    SendOptions options = m_options;
    options.timeout = request.timeout;
    return sendHttp(*http, options).then([request](hub::Exchange exchange) {
        exchange.meant = request;
        exchange.secrets += request.secrets;
        return exchange;
    });
}

QFuture<hub::Exchange> HubSession::run(const hub::ManagementRequest &request)
{
    return sendHttp(hub::toHttp(request, m_address, token()), m_options);
}

std::optional<bool> HubSession::isGranted(hub::Right right)
{
    return hub::isGranted(token().keyName(), right);
}

QFuture<hub::Exchange> HubSession::check(int top)
{
    return sendHttp(hub::listRegistrations(m_address, token(), top), m_options);
}

QFuture<hub::Exchange> HubSession::telemetry(const QString &id)
{
    return sendHttp(hub::telemetryRequest(m_address, token(), id), m_options);
}

QFuture<hub::Exchange> HubSession::sendHttp(const hub::HttpRequest &request,
                                            const SendOptions &options)
{
    QFuture<hub::Exchange> future =
        m_client.send(request, options).then([key = m_key](hub::Exchange exchange) {
            exchange.secrets = { key };
            return exchange;
        });
    base::then(future, this, [this](const hub::Exchange &exchange) {
        // The key may have been mended meanwhile, or the clock: the next token is a new one.
        if (exchange.response && exchange.response->status == 401)
            m_tokens.renew();
    });
    return future;
}

} // namespace session
