// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/hublogin.h"

#include "base/then.h"
#include "session/certificatefile.h"
#include "session/connections.h"
#include "session/profilestore.h"

namespace console {

using namespace Qt::StringLiterals;

HubLogin::HubLogin(session::ProfileStore &store, session::Connections &connections,
                   session::HubClient &client, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_connections(connections)
    , m_client(client)
{
    // Another process may change or delete the hub; a send must never go by what it was.
    connect(&m_store, &session::ProfileStore::changed, this, [this] {
        if (!isSandbox() && m_store.byId(m_id) != m_profile)
            select(m_id);
    });
}

void HubLogin::select(const QString &id)
{
    ++m_turn;
    m_session.reset();
    m_id = id;
    const auto profile = m_store.byId(id);
    if (id == SandboxId || !profile) {
        m_id = SandboxId;
        selectSandbox();
    } else {
        selectProfile(*profile);
    }
}

void HubLogin::selectSandbox()
{
    m_profile = session::Profile{
        .id = SandboxId, .name = tr("Sandbox"), .hub = m_sandboxHub, .colour = SandboxColour
    };
    if (m_sandbox) {
        m_profile.endpoint = m_sandbox->endpoint();
        m_profile.keyName = m_sandbox->keyName();
        session::SendOptions options;
        options.onlyCaPem = m_sandboxCertificate;
        open(*m_sandbox, options);
    } else if (!m_sandboxFault.isEmpty()) {
        become(State::Failed, m_sandboxFault);
    } else {
        become(State::Waiting, tr("The sandbox is starting."));
    }
}

void HubLogin::selectProfile(const session::Profile &profile)
{
    m_profile = profile;
    become(State::Waiting, tr("Waiting for the keychain."));
    base::then(m_connections.connectionString(profile.id), this,
               [this, turn = m_turn](const vault::VaultAnswer &answer) {
                   if (turn == m_turn)
                       take(answer);
               });
}

void HubLogin::take(const vault::VaultAnswer &answer)
{
    m_isLocked = answer.status == vault::VaultStatus::Locked;
    if (answer.status == vault::VaultStatus::NotFound)
        return become(State::KeyMissing, answer.message);
    if (answer.status != vault::VaultStatus::Ok)
        return become(State::KeychainUnusable, answer.message);
    const auto connection = hub::ConnectionString::parse(QString::fromUtf8(answer.secret.reveal()));
    if (!connection)
        return become(State::Failed, connection.error().message);
    const auto authority = session::readCertificates(m_profile.caFile);
    if (!authority)
        return become(State::Failed, authority.error().message);
    session::SendOptions options;
    options.extraCaPem = *authority;
    open(*connection, options);
}

void HubLogin::open(const hub::ConnectionString &connection, const session::SendOptions &options)
{
    const auto address = hub::HubAddress::make(connection.endpoint(), m_profile.hub);
    if (!address)
        return become(State::Failed, address.error().message);
    m_session = std::make_unique<session::HubSession>(m_client, *address, connection, options);
    become(State::Ready);
}

void HubLogin::become(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT changed();
}

void HubLogin::setSandbox(const hub::ConnectionString &connection, const QString &hub,
                          const QByteArray &certificatePem)
{
    m_sandbox = connection;
    m_sandboxHub = hub;
    m_sandboxCertificate = certificatePem;
    m_sandboxFault.clear();
    if (isSandbox())
        select(SandboxId);
}

void HubLogin::setSandboxFailed(const QString &message)
{
    m_sandbox.reset();
    m_sandboxFault = message;
    if (isSandbox())
        select(SandboxId);
}

} // namespace console
