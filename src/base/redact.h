// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace base {

/// What stands in the place of a secret in everything that is shown, saved or copied.
inline constexpr char RedactedMark[] = "[redacted]";

/// \a text with each secret that has a known shape replaced by RedactedMark: the value of `sig=`
/// (SAS token), of `SharedAccessKey=`, of `AccountKey=`, and what follows `Bearer `, each with or
/// without quotes around it, in JSON, XML or an address as well (`\u003d`, `&#61;`, `%3D`). All
/// else stays byte for byte.
QByteArray redact(const QByteArray &text);

/// What is to stand in the place of \a secret. \a lead is what stands before it, in lower case and
/// one of `sharedaccesskey=`, `accountkey=`, `sig=` and `bearer `. May give the secret back, when
/// it is none.
using Mark = std::function<QByteArray(QByteArrayView lead, QByteArrayView secret)>;

/// The same with marks of one's own.
QByteArray redact(const QByteArray &text, const Mark &mark);

} // namespace base
