// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/replyfacts.h"

#include <QCryptographicHash>
#include <QNetworkReply>
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

bool readHead(const QNetworkReply &reply, hub::HttpResponse &response)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return false;
    response.status = status.toInt();
    response.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        // Cookies have commas in them, so Qt joins these by a line break.
        for (const QByteArray &line : value.split('\n'))
            response.headers.append({ name, line, hub::HeaderOrigin::Http });
    }
    return true;
}

TransportError transportError(const QNetworkReply &reply, bool hasResponse)
{
    const QNetworkReply::NetworkError error = reply.error();
    switch (error) {
    case QNetworkReply::NoError:
        return TransportError::None;
    case QNetworkReply::HostNotFoundError:
        return TransportError::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return TransportError::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportError::Tls;
    case QNetworkReply::TimeoutError:
        return TransportError::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
        return TransportError::Cut;
    case QNetworkReply::ContentReSendError:
        // Qt wanted to send the body again and was not let: for a redirect or a demand to sign in
        // the answer is there and whole; else the connection ended before an answer.
        return hasResponse ? TransportError::None : TransportError::Cut;
    case QNetworkReply::OperationCanceledError:
        return TransportError::Cancelled;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return TransportError::Offline;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return hasResponse ? TransportError::None : TransportError::BadAnswer;
    default:
        break;
    }
    if (error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError)
        return TransportError::Proxy;
    // From here on the numbers stand for HTTP statuses.
    if (error >= QNetworkReply::ContentAccessDenied)
        return hasResponse ? TransportError::None : TransportError::BadAnswer;
    return reply.errorString().contains(u"unreachable"_s, Qt::CaseInsensitive)
        ? TransportError::Offline
        : TransportError::Other;
}

hub::TlsFacts tlsFacts(const QNetworkReply &reply, const QStringList &faults)
{
    const QSslConfiguration tls = reply.sslConfiguration();
    hub::TlsFacts facts{
        protocolName(tls.sessionProtocol()), tls.sessionCipher().name(), {}, faults
    };
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

} // namespace session
