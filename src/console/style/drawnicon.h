// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

#include <functional>

namespace console {

/// An icon that a function draws at each use, so it follows the theme and is sharp at every ratio.
class DrawnIcon : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter &, const QRect &)>;

    explicit DrawnIcon(Draw draw);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override;

private:
    Draw m_draw;
};

} // namespace console
