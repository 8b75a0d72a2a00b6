// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace session {

class IdleConnections;
class ProxyChoice;
class Sending;
class Trust;

/// How a request is sent; what the request itself says is not repeated here.
struct SendOptions
{
    static constexpr qint64 DefaultBodyCap = 16 * 1024 * 1024;

    std::chrono::milliseconds timeout{ 30000 }; ///< Over the whole exchange.
    qint64 bodyCap = DefaultBodyCap; ///< Bytes of the answer's body that are kept.
    QByteArray extraCaPem; ///< Trusted beside the authorities of the system.
    QByteArray onlyCaPem; ///< Trusted instead of them, for this hub alone: the sandbox.
};

/// Sends bytes and brings back bytes: HTTP/1.1 over a socket of its own, so that what is shown is
/// what went over the wire.
///
/// Follows no redirect, sends nothing twice, trusts no certificate that the system,
/// SendOptions::extraCaPem or SendOptions::onlyCaPem do not vouch for; there is no way to ignore an
/// error. Loopback addresses never go through a proxy. A connection that the hub leaves open is
/// used for the next request to it.
class HubClient : public QObject
{
    Q_OBJECT

public:
    explicit HubClient(QObject *parent = nullptr);
    ~HubClient() override;

    /// Sends \a request and tells how it went; a failure is an exchange too. When the client dies
    /// first, the future ends without a result.
    QFuture<hub::Exchange> send(const hub::HttpRequest &request, const SendOptions &options);

    /// Breaks off all that is under way; each send ends as TransportError::Cancelled.
    void cancel();

private:
    const Trust &trustFor(const SendOptions &options);

    std::unique_ptr<ProxyChoice> m_proxies;
    std::vector<std::unique_ptr<Trust>> m_trusts;
    std::unique_ptr<IdleConnections> m_idle;
    std::vector<std::unique_ptr<Sending>> m_sendings; // last: they give back to m_idle
};

} // namespace session
