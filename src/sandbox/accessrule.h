// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "sandbox/call.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <variant>

namespace sandbox {

/// What a rule lets its holder do (protocol.md 2.4). Manage brings the others along.
enum class Right { Listen = 1, Send = 2, Manage = 4 };
Q_DECLARE_FLAGS(Rights, Right)

/// A name and a key that tokens are signed with.
struct AccessRule
{
    QString name;
    base::Secret key; ///< Base64 of 32 random bytes; signs as text.
    Rights rights;
};

/// `DefaultFullSharedAccessSignature`, `DefaultListenSharedAccessSignature` and `SendOnly`, each
/// with a new key from the system's source of randomness.
QList<AccessRule> makeRules();

/// Why a token was refused.
enum class TokenFault { Missing, Malformed, BadSignature, Expired, WrongAudience };

/// The rights that the `Authorization` header of \a call gives for its path, or why it gives none.
///
/// The signature is computed over the text of `sr` as it came, so the spelling of each official
/// client is right; the scheme in `sr` and the order of the fields do not matter (protocol.md
/// 2.3). \a now is in seconds since 1970.
std::variant<Rights, TokenFault> checkToken(const Call &call, const QList<AccessRule> &rules,
                                            qint64 now);

} // namespace sandbox

Q_DECLARE_OPERATORS_FOR_FLAGS(sandbox::Rights)
