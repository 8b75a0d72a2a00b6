// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/certificates.h"

#include <QSslCertificate>

namespace session {

bool holdsCertificates(const QByteArray &pem)
{
    const auto written = pem.count("-----BEGIN CERTIFICATE-----");
    return written > 0 && QSslCertificate::fromData(pem).size() == written;
}

} // namespace session
