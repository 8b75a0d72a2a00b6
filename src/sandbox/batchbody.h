// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace sandbox {

/// The two parts of a direct batch send (protocol.md 3.6).
struct BatchBody
{
    QByteArray notification;
    QList<QByteArray> handles;
};

/// Reads \a body by the boundary in \a contentType, in the forms of all official clients: with or
/// without blanks and quotes around the boundary, with or without a line break behind the last
/// delimiter, `multipart/mixed` or `multipart/form-data`. Nothing if a part is missing or the
/// devices are not a JSON array of texts.
std::optional<BatchBody> readBatchBody(const QByteArray &contentType, const QByteArray &body);

} // namespace sandbox
