// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace hub {

/// Where a hub is: the address of its namespace and its name in it. Always valid.
class HubAddress
{
public:
    static constexpr int MaxNameLength = 260; ///< protocol.md 1.1

    /// \a endpoint is `http` or `https` with a host, as ConnectionString::endpoint() gives it.
    /// The error has the part `hub` and points at the character that a name may not have.
    static base::Result<HubAddress> make(const QUrl &endpoint, const QString &hub);

    const QUrl &endpoint() const { return m_endpoint; }
    const QString &hub() const { return m_hub; }

    /// The hub's own address, `https://host/hub`: what a token of ours is signed for
    /// (protocol.md 2.3, the safest form).
    QString resource() const;

    /// `https://host/hub/path?query`; \a path without a leading slash, both already encoded.
    QUrl url(const QString &path, const QString &query) const;

    friend bool operator==(const HubAddress &, const HubAddress &) = default;

private:
    HubAddress(QUrl endpoint, QString hub);

    QUrl m_endpoint;
    QString m_hub;
};

} // namespace hub
