// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/socketfacts.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>

namespace session {

using namespace Qt::StringLiterals;
using hub::TransportError;

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

QString displayName(const QSslCertificate &certificate, bool issuer)
{
    const auto part = [&](QSslCertificate::SubjectInfo which) {
        return (issuer ? certificate.issuerInfo(which) : certificate.subjectInfo(which))
            .join(u", "_s);
    };
    const QString name = part(QSslCertificate::CommonName);
    return name.isEmpty() ? part(QSslCertificate::Organization) : name;
}

} // namespace

TransportError transportError(QAbstractSocket::SocketError error, const QString &text, bool isOpen)
{
    if (isOpen && error != QAbstractSocket::SocketTimeoutError)
        return TransportError::Cut;
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return TransportError::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return TransportError::ConnectionRefused;
    case QAbstractSocket::RemoteHostClosedError:
        return TransportError::Cut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return TransportError::Tls;
    case QAbstractSocket::SocketTimeoutError:
        return TransportError::TimedOut;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return TransportError::Proxy;
    default:
        return text.contains(u"unreachable"_s, Qt::CaseInsensitive) ? TransportError::Offline
                                                                    : TransportError::Other;
    }
}

hub::TlsFacts tlsFacts(const QSslConfiguration &tls, bool isOpen, const QStringList &faults)
{
    hub::TlsFacts facts{ .faults = faults };
    if (isOpen) {
        facts.protocol = protocolName(tls.sessionProtocol());
        facts.cipher = tls.sessionCipher().name();
    }
    for (const QSslCertificate &certificate : tls.peerCertificateChain()) {
        facts.chain.append({ displayName(certificate, false), displayName(certificate, true),
                             certificate.expiryDate(),
                             certificate.digest(QCryptographicHash::Sha256).toHex() });
    }
    return facts;
}

QStringList faultTexts(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        if (!texts.contains(error.errorString()))
            texts.append(error.errorString());
    }
    return texts;
}

QString peerText(const QString &address, quint16 port)
{
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(port);
}

} // namespace session
