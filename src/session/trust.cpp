// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/trust.h"

#include <QSslCertificate>

namespace session {

Trust::Trust(const QByteArray &onlyCaPem, const QByteArray &extraCaPem)
    : m_onlyCaPem(onlyCaPem)
    , m_extraCaPem(extraCaPem)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!onlyCaPem.isEmpty()) {
        m_tls.setCaCertificates(QSslCertificate::fromData(onlyCaPem));
    } else if (!extraCaPem.isEmpty()) {
        m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates()
                                + QSslCertificate::fromData(extraCaPem));
    }
}

} // namespace session
