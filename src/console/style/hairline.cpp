// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/hairline.h"

#include <QPainter>

namespace console {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().mid());
}

} // namespace console
