// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"

#include <optional>

namespace sandbox {

inline constexpr int MaxRegistrationTags = 60; ///< protocol.md 5
inline constexpr int MaxTemplateName = 200; ///< protocol.md 6
inline constexpr int MaxTagsLength =
    8000; ///< protocol.md 5: of all tags, written one behind another

/// What is wrong with the tags that a client gives a registration, in the words of a `<Detail>`.
std::optional<QString> tagsFault(const QStringList &tags);

/// What is wrong with \a text as the value of \a field: an id or a name has no line break and no
/// other control character. (What the service says to one is UNVERIFIED.)
std::optional<QString> textFault(const QString &field, const QString &text);

/// What is wrong with \a handle: it is missing, a channel is no address, a token of Apple's is no
/// hexadecimal number. A token may begin with one of the words that make it fail (pushResult()).
std::optional<QString> handleFault(hub::Platform platform, const DeviceHandle &handle);

/// What is wrong with a template for \a platform: it has no body, an expression in it is not one,
/// or its headers are not those of the platform (protocol.md 6.5). What properties will bring is
/// left to the sends.
std::optional<QString> templateFault(hub::Platform platform, const RegisteredTemplate &body);

/// \a handle as the hub keeps it: tokens of Apple's are written with capital letters (protocol.md
/// 4.1).
QByteArray keptHandle(hub::Platform platform, const QByteArray &handle);

} // namespace sandbox
