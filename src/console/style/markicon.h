// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/style/marks.h"

#include <QIcon>

namespace console {

/// A mark as an icon for rows, drawn at each use in the colours of the theme.
QIcon markIcon(Mark mark);

} // namespace console
