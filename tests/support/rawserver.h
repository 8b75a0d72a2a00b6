// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace support {

/// A server that knows no HTTP: it keeps each byte that comes and answers with the bytes it was
/// told. For what a real server cannot produce, and to see the wire.
class RawServer : public QObject
{
    Q_OBJECT

public:
    enum class Security { Plain, Tls };

    explicit RawServer(Security security);

    quint16 port() const { return m_server->serverPort(); }
    /// `http://127.0.0.1:port/` or `https://…`.
    QUrl endpoint() const;
    /// PEM of the certificate that the TLS form shows; its own authority.
    static QByteArray certificatePem();

    /// Called with the connection once the whole request (head and declared body) is there.
    /// Default: nothing is answered.
    void onRequest(std::function<void(QTcpSocket *)> answer) { m_answer = std::move(answer); }
    /// Answers each request with \a bytes, then closes if \a close.
    void answerWith(const QByteArray &bytes, bool close = true);

    /// All bytes of each connection so far, in the order of their coming.
    const QList<QByteArray> &received() const { return m_received; }
    int connections() const { return int(m_received.size()); }

private:
    void accept();

    bool m_isTls;
    std::unique_ptr<QTcpServer> m_server;
    std::function<void(QTcpSocket *)> m_answer;
    QList<QByteArray> m_received;
};

} // namespace support
