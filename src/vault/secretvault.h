// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QFuture>
#include <QString>

namespace vault {

/// How a vault answered.
enum class VaultStatus {
    Ok,
    NotFound, ///< The vault works, but has no entry of that id.
    NoKeychain, ///< There is none on this system, or none is running.
    Locked, ///< It is there, but its password was not given.
    Denied, ///< The system or the user said no to this program.
    Failed, ///< Anything else, also no answer in time.
};

/// What came back from a vault.
struct VaultAnswer
{
    VaultStatus status = VaultStatus::Failed;
    QString message; ///< Translated: what happened and what to do. Empty for Ok.
    base::Secret secret; ///< Only after a read() that is Ok.

    friend bool operator==(const VaultAnswer &, const VaultAnswer &) = default;
};

/// The answer for \a status with the usual words for it (interface: the connection dialog).
VaultAnswer answer(VaultStatus status);

/// A place that keeps secrets by id. Nothing blocks: each call returns at once, and the future is
/// finished in the thread that made the call, which needs a running event loop.
class SecretVault
{
public:
    SecretVault() = default;
    SecretVault(const SecretVault &) = delete;
    SecretVault &operator=(const SecretVault &) = delete;
    virtual ~SecretVault() = default;

    /// Whether it can be used, without a question to the user: Ok, NoKeychain, Locked or Failed.
    virtual QFuture<VaultAnswer> check() = 0;

    /// The secret of \a id. A locked vault asks the user for its password first.
    virtual QFuture<VaultAnswer> read(const QString &id) = 0;

    /// Keeps \a secret under \a id in place of an earlier one.
    virtual QFuture<VaultAnswer> write(const QString &id, const base::Secret &secret) = 0;

    /// Forgets \a id; Ok also when there was no such entry.
    virtual QFuture<VaultAnswer> remove(const QString &id) = 0;

    /// What people call it, for "Keep the key in: …": `GNOME Keyring`, for example.
    virtual QString name() const = 0;
};

} // namespace vault
