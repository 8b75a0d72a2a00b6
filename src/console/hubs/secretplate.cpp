// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/secretplate.h"

#include "console/style/fonts.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace console {

namespace {

constexpr int TextProperty = QTextFormat::UserProperty + 1;
constexpr int NumberProperty = QTextFormat::UserProperty + 2;
constexpr int Padding = 6;

QFont plateFont()
{
    return scaled(QGuiApplication::font(), textsize::Small);
}

} // namespace

QTextCharFormat SecretPlate::format(const QString &text, int number)
{
    QTextCharFormat format;
    format.setObjectType(ObjectType);
    format.setProperty(TextProperty, text);
    format.setProperty(NumberProperty, number);
    return format;
}

int SecretPlate::number(const QTextFormat &format)
{
    return format.objectType() == ObjectType ? format.intProperty(NumberProperty) : 0;
}

QSizeF SecretPlate::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    // All of the height lies above the baseline; what is below is drawn into the line's descent.
    const QFontMetricsF metrics(plateFont());
    return { metrics.horizontalAdvance(format.stringProperty(TextProperty)) + 2 * Padding + 2,
             metrics.ascent() };
}

void SecretPlate::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                             const QTextFormat &format)
{
    const QFont font = plateFont();
    const qreal descent = QFontMetricsF(font).descent();
    const QRectF plate = rect.adjusted(1, -1, -1, descent + 1);
    painter->save();
    drawBox(*painter, plate, { .ground = tones().chip, .radius = 3 });
    painter->setFont(font);
    painter->setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
    painter->drawText(plate, Qt::AlignCenter, format.stringProperty(TextProperty));
    painter->restore();
}

} // namespace console
