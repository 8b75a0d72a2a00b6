// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychainanswer.h"

#include <QCoreApplication>

namespace vault {

static VaultAnswer failed(const QString &message)
{
    return { .status = VaultStatus::Failed, .message = message, .secret = {} };
}

static VaultAnswer noAnswer(std::chrono::milliseconds timeout)
{
    const double seconds = std::chrono::duration<double>(timeout).count();
    return failed(QCoreApplication::translate(
                      "vault::KeychainVault",
                      "The keychain has not answered in %1 s. It may be waiting for its password: "
                      "answer its window, then try again.")
                      .arg(seconds));
}

static VaultAnswer otherError(const JobEnd &end, const KeyringView &view)
{
    if (view.keyring == KeyringState::NoService)
        return answer(VaultStatus::NoKeychain);
    if (view.keyring == KeyringState::Locked)
        return answer(VaultStatus::Locked);
    if (view.keyring == KeyringState::NoKeyring) {
        return failed(QCoreApplication::translate(
            "vault::KeychainVault",
            "The keychain has no keyring yet, and none was made. Make one in the keychain's own "
            "program and try again, or keep the key for this session."));
    }
    if (end.systemWords.isEmpty())
        return answer(VaultStatus::Failed);
    return failed(
        QCoreApplication::translate("vault::KeychainVault", "The keychain failed. It said: %1")
            .arg(end.systemWords));
}

static VaultAnswer notFound(KeychainCall call, const KeyringView &view)
{
    if (call == KeychainCall::Check) {
        return answer(view.keyring == KeyringState::Locked ? VaultStatus::Locked : VaultStatus::Ok);
    }
    if (view.hasLockedItem)
        return answer(VaultStatus::Locked);
    return answer(call == KeychainCall::Remove ? VaultStatus::Ok : VaultStatus::NotFound);
}

static VaultAnswer success(KeychainCall call, const JobEnd &end, const KeyringView &view)
{
    // A delete in a locked keyring reports success and deletes nothing.
    if (call == KeychainCall::Remove && view.hasLockedItem)
        return answer(VaultStatus::Locked);
    if (call == KeychainCall::Remove && view.hasOpenItem)
        return answer(VaultStatus::Failed);
    VaultAnswer result = answer(VaultStatus::Ok);
    if (call == KeychainCall::Read)
        result.secret = end.secret;
    return result;
}

bool needsView(KeychainCall call, const JobEnd &end)
{
    if (end.timedOut)
        return false;
    return end.error != QKeychain::NoError || call == KeychainCall::Remove;
}

VaultAnswer toAnswer(KeychainCall call, const JobEnd &end, const KeyringView &view,
                     std::chrono::milliseconds timeout)
{
    if (end.timedOut)
        return noAnswer(timeout);
    switch (end.error) {
    case QKeychain::NoError:
        return success(call, end, view);
    case QKeychain::EntryNotFound:
        return notFound(call, view);
    case QKeychain::AccessDenied:
        // The Secret Service says so when its password window was closed, KWallet when the user
        // did not let this program in.
        return answer(view.keyring == KeyringState::Locked || view.hasLockedItem
                          ? VaultStatus::Locked
                          : VaultStatus::Denied);
    case QKeychain::AccessDeniedByUser:
        return answer(VaultStatus::Denied);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return answer(VaultStatus::NoKeychain);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return otherError(end, view);
    }
    return otherError(end, view);
}

} // namespace vault
