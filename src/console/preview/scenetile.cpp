// SPDX-License-Identifier: GPL-3.0-or-later
// A Windows 10 tile and a badge.
#include "console/preview/previewscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;
using payload::PreviewFace;
using payload::PreviewPicture;

namespace {

constexpr qreal BarHeight = 28;

QSizeF tileSize(const QString &size)
{
    if (size == u"small")
        return { 48, 48 };
    if (size == u"wide")
        return { 204, 100 };
    return size == u"large" ? QSizeF(204, 204) : QSizeF(100, 100);
}

/// Over any picture the words in the bar stay readable.
void shadeBar(const PreviewSheet &sheet, const QRectF &tile)
{
    QColor shade = previewTones(true).wallpaper;
    shade.setAlphaF(0.6F);
    sheet.fill(QRectF(tile.left(), tile.bottom() - BarHeight, tile.width(), BarHeight), shade);
}

void drawBar(const PreviewSheet &sheet, const QRectF &tile, const Preview &preview)
{
    constexpr qreal MarkExtent = 15;
    const QRectF bar(tile.left() + 8, tile.bottom() - BarHeight, tile.width() - 14, BarHeight);
    const qreal mark = badgeWidth(sheet, MarkExtent, preview.badge);
    if (preview.isBarNamed) {
        sheet.word(
            QRectF(bar.left(), tile.bottom() - 5 - 16, bar.width() - (mark > 0 ? mark + 4 : 0), 16),
            preview.appName, sheet.font(12), sheet.tones().onAccent);
    }
    drawBadgeMark(sheet, QPointF(bar.right() - mark / 2, tile.bottom() - 13), MarkExtent,
                  preview.badge, sheet.tones().onAccent);
}

/// The logo in the middle, or a small picture beside the text; its right edge.
qreal drawIcon(const PreviewSheet &sheet, const QRectF &tile, const QRectF &room,
               const PreviewFace &face, const QColor &ground, bool hasBar)
{
    const bool isAlone = face.blocks.empty();
    const qreal side = tile.height() * (isAlone ? 0.4 : 0.5);
    QRectF icon(room.left(), room.top(), side, side);
    if (isAlone)
        icon.moveCenter(tile.center() - QPointF(0, hasBar ? 6 : 0));
    if (face.icon->address.isEmpty())
        sheet.appIcon(icon, ground, 0);
    else
        sheet.picture(icon, *face.icon);
    return icon.right();
}

/// The picture behind all else, darkened as the payload asks; a round one keeps \a margin.
void drawBackdrop(const PreviewSheet &sheet, const QRectF &tile, const PreviewFace &face,
                  qreal margin)
{
    const qreal inset = face.backdrop->isCircle ? margin : 0;
    sheet.picture(tile.adjusted(inset, inset, -inset, -inset), *face.backdrop);
    QColor shade = previewTones(true).wallpaper;
    shade.setAlphaF(float(face.overlay) / 100);
    sheet.fill(tile, shade);
}

/// Whether a picture reaches into the bar of a tile of \a height.
bool hasPictureBelow(const PreviewFace &face, qreal height)
{
    return face.backdrop || std::any_of(face.spots.begin(), face.spots.end(), [&](const auto &one) {
               return one.picture && one.place.bottom() > height - BarHeight;
           });
}

} // namespace

QSizeF drawTile(const PreviewSheet &sheet, QPointF at, const Preview &preview, const QString &size,
                int face)
{
    const PreviewFace &shown = preview.faces.at(size_t(face));
    const QSizeF extent = shown.grid.isEmpty() ? tileSize(size) : QSizeF(shown.grid);
    if (!sheet.isFinal())
        return extent;
    const QRectF tile(at, extent);
    const QColor ground = preview.colour.isEmpty() ? sheet.tones().tile : QColor(preview.colour);
    const QColor text = sheet.tones().onAccent;
    QColor subtle = text;
    subtle.setAlphaF(0.6F);
    const PreviewClip clip(sheet, tile);
    sheet.fill(tile, ground);
    if (shown.backdrop)
        drawBackdrop(sheet, tile, shown, size == u"small" ? 4 : 8);
    const bool isPeek = shown.backdrop && shown.backdrop->slot == PreviewPicture::Slot::Peek;
    const bool hasBar = !isPeek && (preview.isBarNamed || !preview.badge.isEmpty());
    const qreal margin = size == u"small" ? 4 : 8;
    QRectF room = tile.adjusted(margin, margin, -margin, hasBar ? -BarHeight : -margin);
    if (shown.icon) {
        const qreal right = drawIcon(sheet, tile, room, shown, ground, hasBar);
        if (!shown.blocks.empty())
            room.setLeft(right + 8);
    }
    qreal shift = 0;
    if (shown.stacking != u"top" && !shown.blocks.empty()) {
        const qreal height = drawBlocks(sheet.measuring(), room, shown.blocks, text, subtle, false);
        const qreal free = std::max(0.0, room.height() - height);
        shift = shown.stacking == u"center" ? free / 2 : free;
    }
    drawBlocks(sheet, room.adjusted(0, shift, 0, 0), shown.blocks, text, subtle, false);
    drawSpots(sheet, at, shown, text);
    if (hasBar && hasPictureBelow(shown, extent.height()))
        shadeBar(sheet, tile);
    if (hasBar)
        drawBar(sheet, tile, preview);
    return extent;
}

qreal badgeWidth(const PreviewSheet &sheet, qreal extent, const QString &badge)
{
    if (badge.isEmpty())
        return 0;
    return badge.at(0).isDigit()
        ? QFontMetricsF(sheet.font(int(extent), QFont::DemiBold)).horizontalAdvance(badge)
        : extent;
}

void drawBadgeMark(const PreviewSheet &sheet, const QPointF &centre, qreal extent,
                   const QString &badge, const QColor &colour)
{
    if (!sheet.painter() || badge.isEmpty())
        return;
    QPainter &painter = *sheet.painter();
    painter.save();
    const qreal r = extent / 2;
    const auto dot = [&](const QColor &fill) {
        sheet.circle(centre, r, colour);
        sheet.circle(centre, r * 0.72, fill);
    };
    QPen pen(colour, std::max(1.2, extent / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y) * r; };
    if (badge.at(0).isDigit()) {
        const qreal half = badgeWidth(sheet, extent, badge) / 2 + 1;
        sheet.word(QRectF(centre.x() - half, centre.y() - r, 2 * half, extent), badge,
                   sheet.font(int(extent), QFont::DemiBold), colour, Qt::AlignCenter);
    } else if (badge == u"available") {
        dot(sheet.tones().good);
    } else if (badge == u"away") {
        dot(sheet.tones().away);
    } else if (badge == u"busy") {
        dot(sheet.tones().critical);
    } else if (badge == u"unavailable") {
        dot(sheet.tones().off);
    } else if (badge == u"newMessage") {
        painter.drawRect(QRectF(at(-1, -0.7), at(1, 0.7)));
        painter.drawPolyline(QPolygonF({ at(-1, -0.7), at(0, 0.15), at(1, -0.7) }));
    } else if (badge == u"paused") {
        painter.drawLine(at(-0.4, -0.7), at(-0.4, 0.7));
        painter.drawLine(at(0.4, -0.7), at(0.4, 0.7));
    } else if (badge == u"playing") {
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({ at(-0.5, -0.75), at(0.75, 0), at(-0.5, 0.75) }));
    } else if (badge == u"alert") {
        for (int i = 0; i < 3; ++i) {
            const qreal angle = M_PI * i / 3 + M_PI / 2;
            painter.drawLine(at(std::cos(angle) * 0.8, std::sin(angle) * 0.8),
                             at(-std::cos(angle) * 0.8, -std::sin(angle) * 0.8));
        }
    } else if (badge == u"alarm") {
        painter.drawArc(QRectF(at(-0.6, -0.8), at(0.6, 0.6)), 0, 180 * 16);
        painter.drawPolyline(
            QPolygonF({ at(-0.6, -0.1), at(-0.85, 0.55), at(0.85, 0.55), at(0.6, -0.1) }));
        painter.drawPoint(at(0, 0.85));
    } else if (badge == u"activity") {
        painter.drawArc(QRectF(at(-0.75, -0.75), at(0.75, 0.75)), 20 * 16, 140 * 16);
        painter.drawArc(QRectF(at(-0.75, -0.75), at(0.75, 0.75)), 200 * 16, 140 * 16);
    } else { // attention, error: a disc with a sign cut out
        sheet.circle(centre, r, colour);
        painter.setPen(QPen(sheet.tones().tile, pen.widthF(), Qt::SolidLine, Qt::RoundCap));
        if (badge == u"error") {
            painter.drawLine(at(-0.4, -0.4), at(0.4, 0.4));
            painter.drawLine(at(-0.4, 0.4), at(0.4, -0.4));
        } else {
            painter.drawLine(at(0, -0.55), at(0, 0.15));
            painter.drawPoint(at(0, 0.55));
        }
    }
    painter.restore();
}

QSizeF drawBadge(const PreviewSheet &sheet, QPointF at, const Preview &preview)
{
    constexpr qreal Bar = 44;
    constexpr QSizeF Extent(220, 100 + 24 + Bar);
    Preview tile = preview;
    PreviewPicture logo;
    logo.slot = PreviewPicture::Slot::Icon;
    tile.faces.front().icon = logo;
    drawTile(sheet, at, tile, u"medium"_s, 0);
    const QRectF bar(at.x(), at.y() + 124, Extent.width(), Bar);
    sheet.box(bar, sheet.tones().card, 6);
    const QRectF icon(bar.left() + 14, bar.top() + 8, 28, 28);
    sheet.appIcon(icon, sheet.tones().accent, 5);
    if (!preview.badge.isEmpty()) {
        const QPointF spot = icon.bottomRight() - QPointF(3, 3);
        const bool isNumber = preview.badge.at(0).isDigit();
        const qreal half = std::max(9.0, badgeWidth(sheet, 10, preview.badge) / 2 + 5);
        sheet.box(QRectF(spot.x() - half, spot.y() - 9, 2 * half, 18),
                  isNumber ? sheet.tones().badge : sheet.tones().accent, 9);
        drawBadgeMark(sheet, spot, isNumber ? 10 : 11, preview.badge, sheet.tones().onAccent);
    }
    sheet.word(bar.adjusted(60, 0, -8, 0), preview.appName, sheet.font(12), sheet.tones().subtle);
    return Extent;
}

} // namespace console
