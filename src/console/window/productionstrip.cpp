// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/productionstrip.h"

#include "console/style/marks.h"

#include <QPainter>

namespace console {

ProductionStrip::ProductionStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("productionStrip"));
    setAccessibleName(tr("This hub is production"));
    setFixedHeight(5);
}

void ProductionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHatch(painter, rect());
}

} // namespace console
