// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listener.h"

#include "sandbox/connectionguard.h"
#include "sandbox/sandboxcertificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

namespace sandbox {

namespace {

/// Puts a guard on each connection before the HTTP server sees it.
template<typename Listener>
class GuardedListener : public Listener
{
public:
    using Listener::Listener;

    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *socket = Listener::nextPendingConnection();
        if (socket)
            new ConnectionGuard(socket);
        return socket;
    }
};

/// Shows another certificate when a fault says so.
class TlsListener : public GuardedListener<QSslServer>
{
public:
    TlsListener(const SandboxCertificate &own, std::function<bool()> isFaulty)
        : m_own(configurationOf(own))
        , m_isFaulty(std::move(isFaulty))
    {
        setSslConfiguration(m_own);
    }

protected:
    void incomingConnection(qintptr socket) override
    {
        const bool isFaulty = m_isFaulty();
        if (isFaulty && !m_strange) {
            if (const auto stranger = SandboxCertificate::stranger())
                m_strange = configurationOf(*stranger);
        }
        setSslConfiguration(isFaulty && m_strange ? *m_strange : m_own);
        GuardedListener<QSslServer>::incomingConnection(socket);
    }

private:
    static QSslConfiguration configurationOf(const SandboxCertificate &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificate.certificatePem()));
        configuration.setPrivateKey(QSslKey(certificate.keyPem().reveal(), QSsl::Ec));
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

    QSslConfiguration m_own;
    std::optional<QSslConfiguration> m_strange; ///< Made when it is first needed.
    std::function<bool()> m_isFaulty;
};

} // namespace

std::unique_ptr<QTcpServer> makeListener(const SandboxCertificate *certificate,
                                         std::function<bool()> isFaulty)
{
    if (!certificate)
        return std::make_unique<GuardedListener<QTcpServer>>();
    return std::make_unique<TlsListener>(*certificate, std::move(isFaulty));
}

} // namespace sandbox
