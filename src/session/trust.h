// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

namespace session {

/// Whom to trust. The certificates of the system are over a hundred files, too many to read them
/// for each request.
class Trust
{
public:
    /// \a onlyCaPem in place of the authorities of the system, else \a extraCaPem beside them.
    Trust(const QByteArray &onlyCaPem, const QByteArray &extraCaPem);

    bool isFor(const QByteArray &onlyCaPem, const QByteArray &extraCaPem) const
    {
        return m_onlyCaPem == onlyCaPem && m_extraCaPem == extraCaPem;
    }
    const QSslConfiguration &tls() const { return m_tls; }

private:
    QByteArray m_onlyCaPem;
    QByteArray m_extraCaPem;
    QSslConfiguration m_tls;
};

} // namespace session
