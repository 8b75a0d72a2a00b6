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

} // namespace session
