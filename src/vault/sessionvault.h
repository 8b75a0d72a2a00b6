// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretvault.h"

#include <QHash>

namespace vault {

/// Keeps secrets in memory until it is destroyed, for systems without a keychain. The memory is
/// overwritten then. Answers are there at once.
class SessionVault : public SecretVault
{
public:
    QFuture<VaultAnswer> check() override;
    QFuture<VaultAnswer> read(const QString &id) override;
    QFuture<VaultAnswer> write(const QString &id, const base::Secret &secret) override;
    QFuture<VaultAnswer> remove(const QString &id) override;
    QString name() const override;

private:
    QHash<QString, base::Secret> m_secrets;
};

} // namespace vault
