// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/proxychoice.h"

#include <QHostAddress>

namespace session {

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    return systemProxyForQuery(query);
}

QNetworkProxy ProxyChoice::tunnelFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = queryProxy(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy
            || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            return proxy;
    }
    QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    proxy.setType(proxy.type() == QNetworkProxy::NoProxy ? QNetworkProxy::NoProxy
                                                         : QNetworkProxy::HttpProxy);
    return proxy;
}

} // namespace session
