// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/style/marks.h"
#include "hub/connectionstring.h"
#include "hub/hubaddress.h"
#include "session/profile.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

namespace session {
class Connections;
class HubClient;
class HubSession;
class ProfileStore;
} // namespace session
namespace vault {
class SecretVault;
struct VaultAnswer;
} // namespace vault
namespace Ui {
class ConnectionDialog;
}

namespace console {

/// Adds a hub or edits one. The key never stands in a widget as text.
///
/// A hub whose key the keychain does not have can be edited all the same: the key stays missing
/// until a new one is entered.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int CheckDelayMs = 600; ///< After the parts are complete.

    /// All of them outlive the dialog.
    ConnectionDialog(session::Connections &connections, session::ProfileStore &store,
                     vault::SecretVault &keychain, session::HubClient &client,
                     QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Fills in \a text as if it was pasted.
    void setConnectionString(const QString &text);
    /// Shows \a profile; its key is fetched from the vault and stays hidden.
    void edit(const session::Profile &profile);

    void accept() override; ///< Saves; closes when that worked.

Q_SIGNALS:
    void saved(const QString &profileId);

private:
    void connectParts();
    void askKeychain();
    void sayOfKeychain(const vault::VaultAnswer &answer);
    void unlock();
    void chooseCaFile();
    void takeKey(const vault::VaultAnswer &answer);
    void read();
    void showParts();
    void showAddress();
    void showRule();
    void showKey();
    void showHub();
    void showMessage();
    bool isShown() const;
    Mark markOfPart(const QString &part, bool isOdd) const;
    void showString();
    base::Result<hub::HubAddress> address() const;
    bool keepsKey() const;
    std::optional<session::Profile> twin() const;
    void takeOver(const session::Profile &profile);
    void say(Mark mark, const QString &message);
    void check();
    void stopCheck();
    session::Profile profile() const;

    session::Connections &m_connections;
    session::ProfileStore &m_store;
    vault::SecretVault &m_keychain;
    session::HubClient &m_client;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    session::Profile m_edited; ///< An empty id: a new hub.
    std::optional<hub::ConnectionString> m_connection;
    std::optional<base::Error> m_fault; ///< Why there is no connection.
    QString m_keptText; ///< The string as it was shown with a key that is kept or missing.
    std::unique_ptr<session::HubSession> m_session; ///< Of the check under way.
    QTimer m_checkLater;
    quint64 m_turn = 0; ///< Of the check, so that a late answer is dropped.
    bool m_isKeyAwaited = false;
    bool m_isSaving = false;
    bool m_isNameTyped = false;
};

} // namespace console
