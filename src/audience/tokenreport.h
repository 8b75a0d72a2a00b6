// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/registration.h"
#include "payload/handleshape.h"

#include <QList>
#include <QString>

#include <optional>

namespace audience {

/// A character that a handle should not have, and that the eye may miss.
struct OddCharacter
{
    qsizetype offset = 0; ///< In UTF-16 units.
    QString name; ///< Translated: `a blank`, `U+200B, which cannot be seen`.

    friend bool operator==(const OddCharacter &, const OddCharacter &) = default;
};

/// A platform and what a handle looks like, seen as one of its own.
struct FormatFit
{
    hub::Platform platform = hub::Platform::Windows;
    payload::HandleShape shape;

    friend bool operator==(const FormatFit &, const FormatFit &) = default;
};

/// A registration that has the handle.
struct HandleUse
{
    enum class Likeness {
        Same,
        OtherCase, ///< Hex digits mean the same in both, but the hub takes them for two devices.
        WithBlanks, ///< The same but for what stands round it.
    };

    qsizetype row = 0; ///< In the given list.
    hub::Registration registration;
    Likeness likeness = Likeness::Same;

    friend bool operator==(const HandleUse &, const HandleUse &) = default;
};

/// All that can be told of a device handle without asking anyone.
struct TokenReport
{
    QString looksLike; ///< Translated: "looks like an APNs token, 64 hex digits"; or a sentence.
    bool fits = true; ///< The platform it is meant for; without one, any.
    qsizetype length = 0; ///< In characters, with what is round it.
    QList<FormatFit> fitting; ///< Platforms whose handles look like this. Not those that take any.
    QList<OddCharacter> odd; ///< At most MaxOdd.
    QList<HandleUse> uses;

    static constexpr qsizetype MaxOdd = 50;

    /// Registrations that get the same message: one platform, the same handle, and both native or
    /// both with the same template.
    bool isRegisteredTwice() const;

    friend bool operator==(const TokenReport &, const TokenReport &) = default;
};

/// Looks at \a handle, meant for \a platform if that is known, and for it among \a registrations.
TokenReport inspectHandle(const QString &handle, std::optional<hub::Platform> platform,
                          const QList<hub::Registration> &registrations);

} // namespace audience
