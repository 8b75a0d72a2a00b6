// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/style/marks.h"

#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace console {

namespace {

// All shapes stand on a grid of 24 units, as the icons do, with one unit of air.
constexpr qreal Grid = 24;

void strokePath(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

/// A filled polygon whose corners are softened by a stroke of its own colour.
void fillPolygon(QPainter &painter, const QPolygonF &polygon, const QColor &colour)
{
    painter.setBrush(colour);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(polygon);
}

void fillDisc(QPainter &painter, QPointF centre, qreal radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

void drawDone(QPainter &painter, const QColor &ink, const QColor &ground)
{
    fillDisc(painter, { 12, 12 }, 11, ink);
    QPainterPath tick({ 7, 12.4 });
    tick.lineTo(10.6, 16);
    tick.lineTo(17, 8.6);
    strokePath(painter, tick, ground, 2.6);
}

void drawNote(QPainter &painter, const QColor &ink, const QColor &ground)
{
    fillDisc(painter, { 12, 12 }, 11, ink);
    QPainterPath stem({ 12, 11 });
    stem.lineTo(12, 17.2);
    strokePath(painter, stem, ground, 2.6);
    fillDisc(painter, { 12, 7 }, 1.6, ground);
}

void drawLook(QPainter &painter, const QColor &ink, const QColor &ground)
{
    fillPolygon(painter, QPolygonF({ { 12, 2.8 }, { 22.4, 20.8 }, { 1.6, 20.8 } }), ink);
    QPainterPath bar({ 12, 9 });
    bar.lineTo(12, 14.4);
    strokePath(painter, bar, ground, 2.5);
    fillDisc(painter, { 12, 18.2 }, 1.5, ground);
}

void drawRefused(QPainter &painter, const QColor &ink, const QColor &ground)
{
    constexpr qreal Short = 7.9;
    constexpr qreal Long = 16.1;
    fillPolygon(painter,
                QPolygonF({ { Short, 2 },
                            { Long, 2 },
                            { 22, Short },
                            { 22, Long },
                            { Long, 22 },
                            { Short, 22 },
                            { 2, Long },
                            { 2, Short } }),
                ink);
    QPainterPath cross({ 8.4, 8.4 });
    cross.lineTo(15.6, 15.6);
    cross.moveTo(15.6, 8.4);
    cross.lineTo(8.4, 15.6);
    strokePath(painter, cross, ground, 2.6);
}

void drawUnknown(QPainter &painter, const QColor &ink, const QColor &ground)
{
    fillPolygon(painter, QPolygonF({ { 12, 1 }, { 23, 12 }, { 12, 23 }, { 1, 12 } }), ink);
    QPainterPath question({ 9.2, 9.6 });
    question.cubicTo(9.2, 5.6, 14.9, 5.6, 14.9, 9.4);
    question.cubicTo(14.9, 11.8, 12, 11.6, 12, 14);
    strokePath(painter, question, ground, 2.2);
    fillDisc(painter, { 12, 17.4 }, 1.4, ground);
}

void drawWait(QPainter &painter, const QColor &ink, const QColor &)
{
    QPainterPath glass({ 5.5, 3 });
    glass.lineTo(18.5, 3);
    glass.moveTo(5.5, 21);
    glass.lineTo(18.5, 21);
    glass.moveTo(7.5, 3);
    glass.lineTo(7.5, 7);
    glass.lineTo(16.5, 17);
    glass.lineTo(16.5, 21);
    glass.moveTo(16.5, 3);
    glass.lineTo(16.5, 7);
    glass.lineTo(7.5, 17);
    glass.lineTo(7.5, 21);
    strokePath(painter, glass, ink, 2.2);
}

void drawRunning(QPainter &painter, const QColor &ink, int step)
{
    if (step < 0) {
        for (int dot = 0; dot < 3; ++dot)
            fillDisc(painter, { 5.0 + 7 * dot, 12 }, -1 - step == dot ? 3 : 2, ink);
        return;
    }
    const QRectF ring(2.5, 2.5, 19, 19);
    QPainterPath track;
    track.addEllipse(ring);
    strokePath(painter, track, mixed(QGuiApplication::palette().color(QPalette::Window), ink, 0.25),
               2.6);
    QPainterPath arc;
    const qreal from = 90.0 - step * 360.0 / RunningSteps;
    arc.arcMoveTo(ring, from);
    arc.arcTo(ring, from, -270);
    strokePath(painter, arc, ink, 2.6);
}

void drawNotYet(QPainter &painter, const QColor &ink, const QColor &)
{
    QPainterPath ring;
    ring.addEllipse(QPointF(12, 12), 9.6, 9.6);
    strokePath(painter, ring, ink, 2.2);
}

void drawProduction(QPainter &painter, const QColor &ink, const QColor &)
{
    QPainterPath flag({ 4.5, 22 });
    flag.lineTo(4.5, 3);
    flag.lineTo(20.5, 3);
    flag.lineTo(17, 8.2);
    flag.lineTo(20.5, 13.4);
    flag.lineTo(4.5, 13.4);
    flag.moveTo(7.8, 13.4);
    flag.lineTo(13, 3);
    flag.moveTo(12.6, 13.4);
    flag.lineTo(16.8, 5);
    strokePath(painter, flag, ink, 2.1);
}

void drawShape(QPainter &painter, Mark mark, const QColor &ink, const QColor &ground, int step)
{
    switch (mark) {
    case Mark::Done:
        return drawDone(painter, ink, ground);
    case Mark::Note:
        return drawNote(painter, ink, ground);
    case Mark::Look:
        return drawLook(painter, ink, ground);
    case Mark::Refused:
        return drawRefused(painter, ink, ground);
    case Mark::Unknown:
        return drawUnknown(painter, ink, ground);
    case Mark::Wait:
        return drawWait(painter, ink, ground);
    case Mark::Running:
        return drawRunning(painter, ink, step);
    case Mark::NotYet:
        return drawNotYet(painter, ink, ground);
    case Mark::Production:
        return drawProduction(painter, ink, ground);
    }
}

} // namespace

QColor markColour(Mark mark)
{
    const Tones &tone = tones();
    switch (mark) {
    case Mark::Done:
        return tone.success;
    case Mark::Note:
    case Mark::Running:
        return tone.info;
    case Mark::Look:
    case Mark::Wait:
        return tone.warning;
    case Mark::Refused:
        return tone.danger;
    case Mark::Unknown:
        return tone.unknown;
    case Mark::Production:
        return tone.production;
    case Mark::NotYet:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Dark);
}

QString markName(Mark mark)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Mark", text); };
    switch (mark) {
    case Mark::Done:
        return word(QT_TRANSLATE_NOOP("Mark", "done"));
    case Mark::Note:
        return word(QT_TRANSLATE_NOOP("Mark", "note"));
    case Mark::Look:
        return word(QT_TRANSLATE_NOOP("Mark", "look at this"));
    case Mark::Refused:
        return word(QT_TRANSLATE_NOOP("Mark", "refused"));
    case Mark::Unknown:
        return word(QT_TRANSLATE_NOOP("Mark", "not known"));
    case Mark::Wait:
        return word(QT_TRANSLATE_NOOP("Mark", "waiting"));
    case Mark::Running:
        return word(QT_TRANSLATE_NOOP("Mark", "running"));
    case Mark::NotYet:
        return word(QT_TRANSLATE_NOOP("Mark", "not yet"));
    case Mark::Production:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Mark", "production"));
}

void drawMark(QPainter &painter, const QRectF &rect, Mark mark, int step)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    const QRectF square = onGrid(painter, QRectF(corner, QSizeF(side, side)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / Grid, square.height() / Grid);
    drawShape(painter, mark, markColour(mark), QGuiApplication::palette().color(QPalette::Base),
              step);
    painter.restore();
}

void drawHatch(QPainter &painter, const QRect &rect)
{
    // Stripes 3 px wide with gaps of 4, measured across them; along the edge both are longer.
    constexpr qreal Slant = 1.41421356;
    constexpr qreal Stripe = 3 * Slant;
    constexpr qreal Step = 7 * Slant;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, tones().productionSoft);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones().production);
    const qreal rise = rect.height();
    const qreal bottom = rect.top() + rise;
    const int count = qCeil((rect.width() + rise) / Step);
    for (int i = 0; i < count; ++i) {
        const qreal x = rect.left() - rise + i * Step;
        painter.drawPolygon(QPolygonF({ { x, bottom },
                                        { x + Stripe, bottom },
                                        { x + Stripe + rise, qreal(rect.top()) },
                                        { x + rise, qreal(rect.top()) } }));
    }
    painter.restore();
}

void drawBadge(QPainter &painter, const QRect &rect, const QString &code)
{
    const BadgeTone &tone = tones().badge(code);
    QRect box({}, BadgeSize);
    box.moveCenter(rect.center());
    drawBox(painter, box, { .ground = tone.ground, .radius = 3 });
    painter.save();
    if (tone.retired) {
        const qreal width = crisp(painter);
        QPen pen(tone.text, width);
        pen.setDashPattern({ 2.5, 2 });
        painter.setPen(pen);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(
            onGrid(painter, box).adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
    }
    QFont font = painter.font();
    // 9.5 px: a badge is a picture of three letters and does not grow with the text.
    font.setPointSizeF(9.5 * 72 / painter.device()->logicalDpiY());
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(box, Qt::AlignCenter, code);
    painter.restore();
}

} // namespace console
