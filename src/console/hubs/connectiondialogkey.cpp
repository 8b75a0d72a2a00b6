// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain, and the key that is in it.
#include "base/then.h"
#include "console/hubs/connectiondialog.h"
#include "session/connections.h"

#include "ui_connectiondialog.h"

namespace console {

using namespace Qt::StringLiterals;

/// What the keychain says decides what can be chosen; a slow one holds nothing up.
void ConnectionDialog::askKeychain()
{
    base::then(m_keychain.check(), this,
               [this](const vault::VaultAnswer &answer) { sayOfKeychain(answer); });
}

/// Why no key can be kept there or read from there, and what can be done.
void ConnectionDialog::sayOfKeychain(const vault::VaultAnswer &answer)
{
    using enum vault::VaultStatus;
    const bool isUsable = answer.status == Ok || answer.status == NotFound;
    m_ui->keychainMessage->setText(answer.message);
    m_ui->keychainMessage->setVisible(!isUsable);
    m_ui->unlockButton->setVisible(answer.status == Locked);
    m_ui->keepForSessionButton->setVisible(!isUsable && answer.status != NoKeychain);
    if (answer.status == NoKeychain) {
        m_ui->keychainRadio->setEnabled(false);
        m_ui->sessionRadio->setChecked(true);
    }
}

/// A locked keychain asks for its password when something is read from it.
void ConnectionDialog::unlock()
{
    m_ui->unlockButton->setEnabled(false);
    const QString id = m_edited.id.isEmpty() ? u"unlock"_s : m_edited.id;
    base::then(m_keychain.read(id), this, [this](const vault::VaultAnswer &answer) {
        m_ui->unlockButton->setEnabled(true);
        sayOfKeychain(answer);
        const bool isWanted = m_edited.keyPlace == session::KeyPlace::Keychain && keepsKey();
        if (answer.status == vault::VaultStatus::Ok && isWanted)
            takeKey(answer);
    });
}

/// The string as far as it stands in the profile; its key is not here yet.
void ConnectionDialog::showString()
{
    QUrl endpoint = m_edited.endpoint;
    if (!m_edited.emulator && endpoint.scheme() == u"https")
        endpoint.setScheme(u"sb"_s);
    m_ui->connectionStringEdit->showKept(
        u"Endpoint=%1;SharedAccessKeyName=%2;%3SharedAccessKey="_s.arg(
            endpoint.toString(), m_edited.keyName,
            m_edited.emulator ? u"UseDevelopmentEmulator=true;"_s : QString()),
        tr("kept, hidden"));
    m_keptText = m_ui->connectionStringEdit->shownText();
    m_isKeyAwaited = true;
    showParts();
}

void ConnectionDialog::takeKey(const vault::VaultAnswer &answer)
{
    m_isKeyAwaited = false;
    if (answer.status != vault::VaultStatus::Ok) {
        showParts();
        return say(Mark::Look, answer.message);
    }
    const auto connection = hub::ConnectionString::parse(QString::fromUtf8(answer.secret.reveal()));
    if (connection)
        m_ui->connectionStringEdit->putKept(connection->key());
    else
        say(Mark::Refused, connection.error().message);
}

/// Whether the saved key, which is not at hand, is meant to stay: the string is as it was shown.
bool ConnectionDialog::keepsKey() const
{
    return m_ui->connectionStringEdit->hasKept()
        && m_ui->connectionStringEdit->shownText() == m_keptText;
}

} // namespace console
