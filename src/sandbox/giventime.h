// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sandbox {

/// The time that \a text gives in one of the service's forms (protocol.md 3.7, 8.3): with or
/// without a zone, with up to seven digits behind the second. Without a zone it is UTC.
std::optional<QDateTime> readTime(const QString &text);

/// When something that is kept until \a time ends; nothing for the service's `9999-12-31…`, which
/// means never.
std::optional<QDateTime> endingAt(const QDateTime &time);

} // namespace sandbox
