// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hub {

/// A time as the service writes it, in UTC, which it also means without a zone; absent if \a text
/// is none. Of the fraction, milliseconds are kept.
std::optional<QDateTime> serviceTime(const QString &text);

/// The same for an expiry: absent for `9999-12-31…`, which is the service's word for never.
std::optional<QDateTime> expiryOf(const QString &text);

} // namespace hub
