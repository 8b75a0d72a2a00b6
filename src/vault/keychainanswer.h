// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "vault/secretservice.h"
#include "vault/secretvault.h"

#include <QString>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace vault {

/// What was asked of the keychain.
enum class KeychainCall { Check, Read, Write, Remove };

/// How a job of QtKeychain ended.
struct JobEnd
{
    QKeychain::Error error = QKeychain::NoError;
    QString systemWords; ///< Its errorString(), in the language of the system.
    base::Secret secret;
    bool timedOut = false; ///< There was no end within the time; the other members say nothing.
};

/// Whether \a end needs a look at the keyring before it can be told what it means.
bool needsView(KeychainCall call, const JobEnd &end);

/// What \a end means, given the \a view of the keyring after it. \a timeout is for the words.
VaultAnswer toAnswer(KeychainCall call, const JobEnd &end, const KeyringView &view,
                     std::chrono::milliseconds timeout);

} // namespace vault
