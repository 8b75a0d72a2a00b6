// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/connectionstring.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "session/profile.h"
#include "vault/secretvault.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {
class Connections;
class ProfileStore;
} // namespace session

namespace console {

/// The id under which the built-in sandbox stands in the list of hubs.
inline const QString SandboxId = QStringLiteral("sandbox");
/// Its colour there, one of session::ProfileColours.
inline const QString SandboxColour = QStringLiteral("green");

/// The hub that is selected, and the session with it once its key is there.
///
/// Select a hub with select(); a session exists when state() is Ready. A session made for an
/// earlier selection is gone by then, so no late answer reaches a page of another hub.
class HubLogin : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, ///< For the keychain, or for the sandbox to start.
        Ready,
        KeyMissing, ///< The keychain works and has no key for this hub.
        KeychainUnusable, ///< Missing, locked or denied; message() says which.
        Failed, ///< The sandbox did not start, or the saved text is not right.
    };

    /// \a store, \a connections and \a client outlive the object.
    HubLogin(session::ProfileStore &store, session::Connections &connections,
             session::HubClient &client, QObject *parent = nullptr);

    /// Makes the hub \a id the selected one: SandboxId or the id of a profile.
    void select(const QString &id);
    /// Asks the keychain again.
    void retry() { select(m_id); }

    /// The sandbox is running: its hub, how to sign in, and the one certificate to trust.
    void setSandbox(const hub::ConnectionString &connection, const QString &hub,
                    const QByteArray &certificatePem);
    /// The sandbox did not start, because of \a message.
    void setSandboxFailed(const QString &message);

    const QString &id() const { return m_id; }
    bool isSandbox() const { return m_id == SandboxId; }
    /// The profile of the selected hub; the sandbox has one too, which is in no list.
    const session::Profile &profile() const { return m_profile; }
    State state() const { return m_state; }
    /// Whether the key is there and only the keychain's password is wanted; retry() asks for it.
    bool isLocked() const { return m_state == State::KeychainUnusable && m_isLocked; }
    const QString &message() const { return m_message; } ///< Why there is no session; translated.
    session::HubSession *session() const { return m_session.get(); } ///< Null unless Ready.

Q_SIGNALS:
    void changed();

private:
    void selectSandbox();
    void selectProfile(const session::Profile &profile);
    void take(const vault::VaultAnswer &answer);
    void open(const hub::ConnectionString &connection, const session::SendOptions &options);
    void become(State state, const QString &message = {});

    session::ProfileStore &m_store;
    session::Connections &m_connections;
    session::HubClient &m_client;
    QString m_id;
    session::Profile m_profile;
    State m_state = State::Waiting;
    bool m_isLocked = false; ///< By the last answer of the keychain.
    QString m_message;
    std::unique_ptr<session::HubSession> m_session;
    std::optional<hub::ConnectionString> m_sandbox;
    QString m_sandboxHub;
    QByteArray m_sandboxCertificate;
    QString m_sandboxFault;
    quint64 m_turn = 0; ///< Of the selection, so that a late answer of the keychain is dropped.
};

} // namespace console
