// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/certificatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslCertificate>

namespace session {

using namespace Qt::StringLiterals;

base::Result<QByteArray> readCertificates(const QString &path)
{
    constexpr qint64 Largest = 4 * 1024 * 1024; // all authorities of a system are a quarter of it
    if (path.isEmpty())
        return QByteArray();
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{ QCoreApplication::translate(
                                "session::Connections",
                                "The certificate authority in %1 cannot be read: %2.")
                                .arg(shown, file.errorString()),
                            u"ca-file"_s };
    }
    const QByteArray pem = file.read(Largest);
    const auto written = pem.count("-----BEGIN CERTIFICATE-----");
    if (written == 0 || QSslCertificate::fromData(pem).size() != written) {
        return base::Error{ QCoreApplication::translate(
                                "session::Connections",
                                "%1 holds no certificate in PEM form, or one that is damaged.")
                                .arg(shown),
                            u"ca-file"_s };
    }
    return pem;
}

} // namespace session
