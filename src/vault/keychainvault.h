// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretvault.h"

#include <chrono>

namespace vault {

/// The keychain of the operating system: the Secret Service (GNOME Keyring, KWallet, KeePassXC),
/// the Windows Credential Manager or the macOS Keychain. Never a file.
///
/// Answers also when the vault is destroyed meanwhile. The jobs of a process run one after the
/// other: while one waits for the user's password, the next wait behind it. An answer that comes
/// after the time-out is dropped, although a write may have worked by then.
class KeychainVault : public SecretVault
{
public:
    /// Long enough to type the password of a keychain.
    static constexpr std::chrono::milliseconds DefaultTimeout = std::chrono::seconds(30);

    explicit KeychainVault(std::chrono::milliseconds timeout = DefaultTimeout);

    QFuture<VaultAnswer> check() override;
    QFuture<VaultAnswer> read(const QString &id) override;
    QFuture<VaultAnswer> write(const QString &id, const base::Secret &secret) override;
    QFuture<VaultAnswer> remove(const QString &id) override;

    /// By the platform, and on Linux by the desktop; "the system keychain" where that tells
    /// nothing.
    QString name() const override;

private:
    std::chrono::milliseconds m_timeout;
};

} // namespace vault
