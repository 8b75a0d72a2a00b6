// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/connectionstring.h"
#include "session/profile.h"
#include "vault/secretvault.h"

#include <QObject>

#include <functional>
#include <optional>

namespace session {

class ProfileStore;

/// What became of a save.
struct SaveAnswer
{
    Profile profile; ///< As it stands in the list, or would.
    vault::VaultAnswer key; ///< How the vault took the key; never holds the secret.
    std::optional<base::Error> error; ///< Why the profile is not in the list as wanted.
    QString warning; ///< Saved, but not all is tidy: an old key could not be removed.

    bool isSaved() const { return !error; }

    friend bool operator==(const SaveAnswer &, const SaveAnswer &) = default;
};

/// Profiles together with their keys: the list in the store, each key in the vault that the
/// profile names. What a vault keeps is hub::ConnectionString::toText() under the profile's id.
///
/// Futures end in the caller's thread; when this object is destroyed, those under way are
/// cancelled, so attach work with base::then().
class Connections : public QObject
{
    Q_OBJECT
public:
    /// \a store, \a keychain and \a session must outlive the object.
    Connections(ProfileStore &store, vault::SecretVault &keychain, vault::SecretVault &session,
                QObject *parent = nullptr);

    /// Keeps the key of \a string, then the profile: a new one when its id is empty or unknown,
    /// else in place of the old. Endpoint, rule and emulator come from \a string; so does the
    /// hub's name where \a profile has none. No profile is saved without its key. An old key in
    /// the other vault is removed. Changes that leave the key alone go to ProfileStore::update().
    QFuture<SaveAnswer> save(const Profile &profile, const hub::ConnectionString &string);

    /// The connection string of a profile, for hub::ConnectionString::parse(). The message of a
    /// failure names the profile.
    QFuture<vault::VaultAnswer> connectionString(const QString &profileId);

    /// Takes the profile out of the list, then its key out of the vault. When only the key stays
    /// behind, the answer says so and the profile is gone all the same.
    QFuture<vault::VaultAnswer> remove(const QString &profileId);

    /// Removes the key of \a profile only: the end of a delete that could be undone for a while.
    QFuture<vault::VaultAnswer> forgetKey(const Profile &profile);

    /// A second profile with the same key and a free name. Where the key is missing the copy has
    /// none either (SaveAnswer::key says NotFound); where it cannot be read there is no copy.
    QFuture<SaveAnswer> duplicate(const QString &profileId);

private:
    vault::SecretVault &vaultOf(KeyPlace place) const;
    vault::SecretVault &otherVault(KeyPlace place) const;
    QFuture<SaveAnswer> keep(const Profile &profile, const base::Secret &text);
    QFuture<SaveAnswer> finishSave(const Profile &profile, const vault::VaultAnswer &key);
    QFuture<SaveAnswer> undoKey(const SaveAnswer &failed);
    QFuture<SaveAnswer> dropOldKey(const SaveAnswer &saved);
    QFuture<SaveAnswer> copy(const Profile &profile, const vault::VaultAnswer &key);

    ProfileStore &m_store;
    vault::SecretVault &m_keychain;
    vault::SecretVault &m_session;
};

} // namespace session
