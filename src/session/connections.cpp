// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connections.h"

#include "base/then.h"
#include "session/profilestore.h"

#include <QPromise>

#include <memory>

namespace session {

using namespace Qt::StringLiterals;
using base::Error;
using vault::VaultAnswer;
using vault::VaultStatus;

/// The future of what \a step makes of the end of \a future; cancelled when \a context dies.
template<typename To, typename From>
static QFuture<To> chain(const QFuture<From> &future, QObject *context,
                         std::function<QFuture<To>(const From &)> step)
{
    const auto promise = std::make_shared<QPromise<To>>();
    promise->start();
    base::then(future, context, [promise, context, step](const From &from) {
        base::then(step(from), context, [promise](const To &to) {
            promise->addResult(to);
            promise->finish();
        });
    });
    return promise->future();
}

static QFuture<SaveAnswer> notSaved(const Profile &profile, const Error &error)
{
    return QtFuture::makeReadyFuture(
        SaveAnswer{ .profile = profile, .key = {}, .error = error, .warning = {} });
}

static VaultAnswer goneAnswer()
{
    VaultAnswer gone = vault::answer(VaultStatus::NotFound);
    gone.message = Connections::tr("This hub is no longer in the list.");
    return gone;
}

static VaultAnswer withoutSecret(VaultAnswer answer)
{
    answer.secret = {};
    return answer;
}

/// \a read with the profile's name in place of the vault's "this hub".
static VaultAnswer named(const Profile &profile, VaultAnswer read)
{
    if (read.status != VaultStatus::NotFound)
        return read;
    read.message = profile.keyPlace == KeyPlace::Keychain
        ? Connections::tr("The keychain has no key for %1. Enter it again.").arg(profile.name)
        : Connections::tr("The key of %1 was kept for one session only. Enter it again.")
              .arg(profile.name);
    return read;
}

Connections::Connections(ProfileStore &store, vault::SecretVault &keychain,
                         vault::SecretVault &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_session(session)
{
}

vault::SecretVault &Connections::vaultOf(KeyPlace place) const
{
    return place == KeyPlace::Keychain ? m_keychain : m_session;
}

vault::SecretVault &Connections::otherVault(KeyPlace place) const
{
    return place == KeyPlace::Keychain ? m_session : m_keychain;
}

QFuture<SaveAnswer> Connections::save(const Profile &profile, const hub::ConnectionString &string)
{
    Profile full = profile;
    if (full.id.isEmpty())
        full.id = newProfileId();
    full.endpoint = string.endpoint();
    full.keyName = string.keyName();
    full.emulator = string.isEmulator();
    if (full.hub.isEmpty())
        full.hub = string.hubName();
    return keep(full, string.toText());
}

QFuture<SaveAnswer> Connections::keep(const Profile &profile, const base::Secret &text)
{
    // Before the key, or a refused name would leave a key that no profile owns.
    if (const auto fault = m_store.check(profile))
        return notSaved(profile, *fault);
    return chain<SaveAnswer, VaultAnswer>(
        vaultOf(profile.keyPlace).write(profile.id, text), this,
        [this, profile](const VaultAnswer &key) { return finishSave(profile, key); });
}

QFuture<SaveAnswer> Connections::finishSave(const Profile &profile, const VaultAnswer &key)
{
    SaveAnswer answer{ .profile = profile, .key = key, .error = {}, .warning = {} };
    if (key.status != VaultStatus::Ok) {
        answer.error = Error{ .message = key.message, .part = u"key"_s };
        return QtFuture::makeReadyFuture(answer);
    }
    const std::optional<Profile> old = m_store.byId(profile.id);
    answer.error = old ? m_store.update(profile) : m_store.add(profile);
    if (answer.error)
        return old ? QtFuture::makeReadyFuture(answer) : undoKey(answer);
    if (old && old->keyPlace != profile.keyPlace)
        return dropOldKey(answer);
    return QtFuture::makeReadyFuture(answer);
}

QFuture<SaveAnswer> Connections::undoKey(const SaveAnswer &failed)
{
    return chain<SaveAnswer, VaultAnswer>(
        vaultOf(failed.profile.keyPlace).remove(failed.profile.id), this,
        [failed](const VaultAnswer &) { return QtFuture::makeReadyFuture(failed); });
}

QFuture<SaveAnswer> Connections::dropOldKey(const SaveAnswer &saved)
{
    return chain<SaveAnswer, VaultAnswer>(
        otherVault(saved.profile.keyPlace).remove(saved.profile.id), this,
        [saved](const VaultAnswer &removed) {
            SaveAnswer answer = saved;
            if (removed.status != VaultStatus::Ok) {
                answer.warning = tr("%1 is saved, but its earlier key could not be removed. %2")
                                     .arg(saved.profile.name, removed.message);
            }
            return QtFuture::makeReadyFuture(answer);
        });
}

QFuture<VaultAnswer> Connections::connectionString(const QString &profileId)
{
    const std::optional<Profile> profile = m_store.byId(profileId);
    if (!profile)
        return QtFuture::makeReadyFuture(goneAnswer());
    return vaultOf(profile->keyPlace)
        .read(profileId)
        .then([known = *profile](const VaultAnswer &read) { return named(known, read); });
}

QFuture<VaultAnswer> Connections::remove(const QString &profileId)
{
    const std::optional<Profile> profile = m_store.byId(profileId);
    if (!profile)
        return QtFuture::makeReadyFuture(goneAnswer());
    if (const auto fault = m_store.remove(profileId)) {
        return QtFuture::makeReadyFuture(
            VaultAnswer{ .status = VaultStatus::Failed, .message = fault->message, .secret = {} });
    }
    return forgetKey(*profile);
}

QFuture<VaultAnswer> Connections::forgetKey(const Profile &profile)
{
    return vaultOf(profile.keyPlace)
        .remove(profile.id)
        .then([name = profile.name](VaultAnswer removed) {
            if (removed.status != VaultStatus::Ok) {
                removed.message = tr("%1 is deleted, but its key could not be removed. %2")
                                      .arg(name, removed.message);
            }
            return removed;
        });
}

QFuture<SaveAnswer> Connections::duplicate(const QString &profileId)
{
    const std::optional<Profile> profile = m_store.byId(profileId);
    if (!profile)
        return notSaved({}, { .message = goneAnswer().message, .part = u"id"_s });
    return chain<SaveAnswer, VaultAnswer>(
        connectionString(profileId), this,
        [this, original = *profile](const VaultAnswer &key) { return copy(original, key); });
}

QFuture<SaveAnswer> Connections::copy(const Profile &profile, const VaultAnswer &key)
{
    Profile second = profile;
    second.id = newProfileId();
    second.name = m_store.freeName(profile.name);
    if (key.status == VaultStatus::Ok)
        return keep(second, key.secret);
    SaveAnswer answer{ .profile = second, .key = withoutSecret(key), .error = {}, .warning = {} };
    answer.error = key.status == VaultStatus::NotFound
        ? m_store.add(second)
        : std::optional(Error{ .message = key.message, .part = u"key"_s });
    return QtFuture::makeReadyFuture(answer);
}

} // namespace session
