// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

namespace support {

namespace {

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/tls/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether head and declared body are complete.
bool isWhole(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype declared =
        at < 0 ? 0 : head.mid(at + 15).split('\r').first().trimmed().toLongLong();
    return bytes.size() - end - 4 >= declared;
}

} // namespace

RawServer::RawServer(Security security)
    : m_isTls(security == Security::Tls)
{
    if (m_isTls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificatePem()));
        tls.setPrivateKey(QSslKey(fileOf("test-key.pem"), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    const bool listening = m_server->listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
}

QUrl RawServer::endpoint() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(port()));
}

QByteArray RawServer::certificatePem()
{
    return fileOf("test-cert.pem");
}

void RawServer::answerWith(const QByteArray &bytes, bool close)
{
    onRequest([bytes, close](QTcpSocket *socket) {
        socket->write(bytes);
        if (close)
            socket->disconnectFromHost();
    });
}

void RawServer::accept()
{
    QTcpSocket *socket = m_server->nextPendingConnection();
    const qsizetype index = m_received.size();
    m_received.append(QByteArray());
    // Where the request begins that is being received; earlier ones were answered.
    const auto begin = std::make_shared<qsizetype>(0);
    const auto read = [this, socket, index, begin] {
        m_received[index] += socket->readAll();
        if (isWhole(m_received.at(index).mid(*begin)) && m_answer) {
            *begin = m_received.at(index).size();
            m_answer(socket);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable())
        read();
}

} // namespace support
