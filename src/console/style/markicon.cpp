// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/markicon.h"

#include "console/style/drawnicon.h"

namespace console {

QIcon markIcon(Mark mark)
{
    constexpr int Side = 16;
    return QIcon(new DrawnIcon([mark](QPainter &painter, const QRect &rect) {
        QRect square(0, 0, Side, Side);
        square.moveCenter(rect.center());
        drawMark(painter, square, mark);
    }));
}

} // namespace console
