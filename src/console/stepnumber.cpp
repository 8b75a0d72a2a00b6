// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/stepnumber.h"

#include "console/fonts.h"
#include "console/inkicon.h"
#include "console/strokes.h"
#include "console/tones.h"

#include <QLocale>
#include <QPainter>

namespace console {

namespace {

constexpr int RingSize = 24;
constexpr int TileSize = 44;
constexpr int MarkSize = 28;

} // namespace

StepNumber::StepNumber(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepNumber::setNumber(int number)
{
    m_number = number;
    updateGeometry();
    update();
}

QSize StepNumber::sizeHint() const
{
    return m_number > 0 ? QSize(RingSize, RingSize) : QSize(TileSize, TileSize);
}

void StepNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_number > 0) {
        painter.setPen(QPen(palette().color(QPalette::Link), 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setFont(scaled(font(), textsize::Small, true));
        painter.setPen(palette().color(QPalette::Link));
        painter.drawText(rect(), int(Qt::AlignCenter), QLocale().toString(m_number));
        return;
    }
    drawBox(painter, rect(), { .ground = tones().accentFill, .radius = 9 });
    const QPixmap mark =
        inkIcon(QStringLiteral("pushbench")).pixmap(QSize(MarkSize, MarkSize), devicePixelRatioF());
    const int at = (TileSize - MarkSize) / 2;
    painter.drawPixmap(at, at, inkedPixmap(mark, tones().onAccent));
}

} // namespace console
