// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secretvault.h"

#include <QCoreApplication>

namespace vault {

static QString usualWords(VaultStatus status)
{
    switch (status) {
    case VaultStatus::Ok:
        return {};
    case VaultStatus::NotFound:
        return QCoreApplication::translate("vault::SecretVault",
                                           "The keychain has no key for this hub. Enter it again.");
    case VaultStatus::NoKeychain:
        return QCoreApplication::translate(
            "vault::SecretVault",
            "No keychain was found on this system. Pushbench does not "
            "write keys to files. The key can be kept until you quit.");
    case VaultStatus::Locked:
        return QCoreApplication::translate(
            "vault::SecretVault",
            "The keychain is locked. Unlock it, or keep the key for this "
            "session.");
    case VaultStatus::Denied:
        return QCoreApplication::translate(
            "vault::SecretVault",
            "The system refused access to the keychain. Allow it for "
            "Pushbench, or keep the key for this session.");
    case VaultStatus::Failed:
        return QCoreApplication::translate(
            "vault::SecretVault",
            "The keychain failed. Try again, or keep the key for this "
            "session.");
    }
    Q_UNREACHABLE();
}

VaultAnswer answer(VaultStatus status)
{
    return { .status = status, .message = usualWords(status), .secret = {} };
}

} // namespace vault
