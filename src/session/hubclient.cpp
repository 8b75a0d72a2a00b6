// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hubclient.h"

#include "session/idleconnections.h"
#include "session/proxychoice.h"
#include "session/sending.h"
#include "session/trust.h"

#include <algorithm>

namespace session {

namespace {

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

} // namespace

HubClient::HubClient(QObject *parent)
    : QObject(parent)
    , m_proxies(std::make_unique<ProxyChoice>())
    , m_idle(std::make_unique<IdleConnections>())
{
}

HubClient::~HubClient() = default;

const Trust &HubClient::trustFor(const SendOptions &options)
{
    const auto found =
        std::find_if(m_trusts.begin(), m_trusts.end(), [&](const std::unique_ptr<Trust> &each) {
            return each->isFor(options.onlyCaPem, options.extraCaPem);
        });
    if (found != m_trusts.end())
        return **found;
    m_trusts.push_back(std::make_unique<Trust>(options.onlyCaPem, options.extraCaPem));
    return *m_trusts.back();
}

QFuture<hub::Exchange> HubClient::send(const hub::HttpRequest &request, const SendOptions &options)
{
    std::erase_if(m_sendings, [](const auto &sending) { return sending->isDone(); });
    const bool isSecure = request.url.scheme() == QLatin1String("https");
    const Goal goal{ .isSecure = isSecure,
                     .host = request.url.host(QUrl::FullyEncoded),
                     .port = quint16(request.url.port(isSecure ? HttpsPort : HttpPort)),
                     .proxy = m_proxies->tunnelFor(request.url),
                     .trust = &trustFor(options) };
    auto sending =
        std::make_unique<Sending>(*m_idle, goal, request, options.timeout, options.bodyCap);
    const QFuture<hub::Exchange> future = sending->future();
    m_sendings.push_back(std::move(sending));
    return future;
}

void HubClient::cancel()
{
    // Who waits for one may send the next at once; that one goes on.
    const std::vector<std::unique_ptr<Sending>> stopped = std::move(m_sendings);
    m_sendings.clear();
    for (const auto &sending : stopped)
        sending->stop(hub::TransportError::Cancelled, tr("It was cancelled."));
}

} // namespace session
