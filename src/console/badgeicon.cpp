// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/badgeicon.h"

#include "console/drawnicon.h"
#include "console/marks.h"

namespace console {

QIcon badgeIcon(const QString &code)
{
    return QIcon(new DrawnIcon(
        [code](QPainter &painter, const QRect &rect) { drawBadge(painter, rect, code); }));
}

} // namespace console
