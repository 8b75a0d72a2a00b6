// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/drawnicon.h"

#include <QPainter>

namespace console {

DrawnIcon::DrawnIcon(Draw draw)
    : m_draw(std::move(draw))
{
}

void DrawnIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State)
{
    m_draw(*painter, rect);
}

QPixmap DrawnIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                qreal scale)
{
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), (QSizeF(size) / scale).toSize()), mode, state);
    return pixmap;
}

QPixmap DrawnIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QIconEngine *DrawnIcon::clone() const
{
    return new DrawnIcon(*this);
}

} // namespace console
