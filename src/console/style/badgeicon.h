// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace console {

/// A platform's badge as an icon of BadgeSize, drawn at each use, so it follows the theme and is
/// sharp at every ratio.
QIcon badgeIcon(const QString &code);

} // namespace console
