// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace vault {

/// The state of the keyring that new secrets go to.
enum class KeyringState {
    Unknown, ///< Not a system with a Secret Service, or it answered something else.
    NoService, ///< No session bus, or nobody on it offers `org.freedesktop.secrets`.
    NoKeyring, ///< The service runs, but no keyring was ever made.
    Locked,
    Open,
};

/// What the Secret Service of the session bus knows about one entry and its keyring.
///
/// QtKeychain alone cannot tell: with a locked keyring whose password window was closed it
/// reports "entry not found" for a read and success for a delete that deleted nothing.
struct KeyringView
{
    KeyringState keyring = KeyringState::Unknown;
    bool hasOpenItem = false; ///< The entry is there and can be read.
    bool hasLockedItem = false; ///< The entry is there, behind a password.

    friend bool operator==(const KeyringView &, const KeyringView &) = default;
};

/// Looks at the entry \a id of \a service without asking the user anything.
///
/// Connects to the session bus in the calling thread; so ask only after QtKeychain answered,
/// which shows that the bus does.
QFuture<KeyringView> viewKeyring(const QString &service, const QString &id);

} // namespace vault
