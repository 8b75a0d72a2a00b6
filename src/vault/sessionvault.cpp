// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sessionvault.h"

#include <QCoreApplication>

namespace vault {

QFuture<VaultAnswer> SessionVault::check()
{
    return QtFuture::makeReadyFuture(answer(VaultStatus::Ok));
}

QFuture<VaultAnswer> SessionVault::read(const QString &id)
{
    const auto found = m_secrets.constFind(id);
    if (found == m_secrets.constEnd()) {
        VaultAnswer missing = answer(VaultStatus::NotFound);
        missing.message = QCoreApplication::translate(
            "vault::SessionVault",
            "The key of this hub was kept for one session only. Enter it again.");
        return QtFuture::makeReadyFuture(missing);
    }
    VaultAnswer kept = answer(VaultStatus::Ok);
    kept.secret = *found;
    return QtFuture::makeReadyFuture(kept);
}

QFuture<VaultAnswer> SessionVault::write(const QString &id, const base::Secret &secret)
{
    m_secrets.insert(id, secret);
    return QtFuture::makeReadyFuture(answer(VaultStatus::Ok));
}

QFuture<VaultAnswer> SessionVault::remove(const QString &id)
{
    m_secrets.remove(id);
    return QtFuture::makeReadyFuture(answer(VaultStatus::Ok));
}

QString SessionVault::name() const
{
    return QCoreApplication::translate("vault::SessionVault", "this session only");
}

} // namespace vault
