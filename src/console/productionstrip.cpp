// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/productionstrip.h"

#include "console/marks.h"

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
