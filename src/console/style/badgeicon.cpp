// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/badgeicon.h"

#include "console/style/drawnicon.h"
#include "console/style/marks.h"

namespace console {

QIcon badgeIcon(const QString &code)
{
    return QIcon(new DrawnIcon(
        [code](QPainter &painter, const QRect &rect) { drawBadge(painter, rect, code); }));
}

} // namespace console
