// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

namespace session {

/// The system's proxy for all but this machine.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// The first proxy for \a url that passes bytes on as they are. One that only keeps pages is
    /// asked to do so; it will say so if it does not.
    QNetworkProxy tunnelFor(const QUrl &url);
};

} // namespace session
