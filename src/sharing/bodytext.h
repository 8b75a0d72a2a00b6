// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace sharing {

/// \a body as text, if that holds every byte of it: valid UTF-8 without a byte order mark and
/// without NUL. What has no text goes out as Base64.
std::optional<QString> textOf(const QByteArray &body);

/// \a body in UTF-8 when it is UTF-16, by its mark or by its first character; else as it is.
QByteArray utf8Of(const QByteArray &body);

/// \a body with \a change done to its UTF-8, in the encoding it had.
QByteArray changedText(const QByteArray &body,
                       const std::function<QByteArray(const QByteArray &)> &change);

/// \a bytes in Base64, in lines of 76 characters.
QString base64Lines(const QByteArray &bytes);

} // namespace sharing
