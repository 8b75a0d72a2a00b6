// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace console {

namespace {

void takeSize(QFont &font, const QFont &from, qreal factor)
{
    // A font has its size in points or in pixels; the other one is -1.
    if (from.pointSizeF() > 0)
        font.setPointSizeF(from.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(from.pixelSize() * factor)));
}

} // namespace

QFont scaled(const QFont &font, qreal factor, bool semibold)
{
    QFont result = font;
    takeSize(result, font, factor);
    if (semibold)
        result.setWeight(QFont::DemiBold);
    return result;
}

QFont monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    takeSize(font, QGuiApplication::font(), textsize::Mono);
    return font;
}

} // namespace console
