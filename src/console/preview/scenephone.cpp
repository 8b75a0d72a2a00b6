// SPDX-License-Identifier: GPL-3.0-or-later
// A Windows Phone's toast and tiles, at three tenths of the pixels of its screen.
#include "console/preview/previewscene.h"

#include <QFontMetricsF>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;
using payload::PreviewFace;

namespace {

constexpr qreal ToastWidth = 330;
constexpr qreal ToastHeight = 32;

QSizeF phoneTileSize(const QString &size)
{
    if (size == u"small")
        return { 60, 60 };
    return size == u"wide" ? QSizeF(248, 121) : QSizeF(121, 121);
}

QSizeF phoneToast(const PreviewSheet &sheet, QPointF at, const Preview &preview)
{
    const QRectF strip(at, QSizeF(ToastWidth, ToastHeight));
    const PreviewTones &tones = sheet.tones();
    sheet.box(strip, tones.tile);
    sheet.appIcon(QRectF(strip.left() + 8, strip.top() + 7, 18, 18), tones.tile, 0);
    const PreviewFace &face = preview.faces.front();
    qreal x = strip.left() + 34;
    if (face.title) {
        x += sheet.word(QRectF(x, strip.top(), strip.right() - 8 - x, ToastHeight),
                        face.title->text, sheet.font(13, QFont::Bold), tones.onAccent)
            + 8;
    }
    if (!face.body.empty() && x < strip.right() - 16) {
        sheet.word(QRectF(x, strip.top(), strip.right() - 8 - x, ToastHeight),
                   face.body.front().text, sheet.font(13), tones.onAccent);
    }
    return strip.size();
}

void drawCount(const PreviewSheet &sheet, const QRectF &tile, const QString &count)
{
    if (count.isEmpty())
        return;
    const QPointF centre(tile.right() - 16, tile.top() + 16);
    sheet.circle(centre, 11, sheet.tones().text);
    sheet.word(QRectF(centre.x() - 12, centre.y() - 9, 24, 18), count,
               sheet.font(12, QFont::DemiBold), sheet.tones().card, Qt::AlignCenter);
}

/// The icon with the number right of it: in the middle, below texts at the right end.
void drawIcon(const PreviewSheet &sheet, const QRectF &tile, const PreviewFace &face,
              const QString &count)
{
    const bool hasText = !face.blocks.empty();
    const qreal side = hasText ? 34 : tile.height() * 0.42;
    const QFont font = sheet.font(int(side * 0.8), QFont::Light);
    const qreal number = count.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(count) + 4;
    const QPointF middle = hasText
        ? QPointF(tile.right() - 10 - (side + number) / 2, tile.bottom() - 30)
        : tile.center() - QPointF(0, 4);
    const QRectF icon(middle.x() - (side + number) / 2, middle.y() - side / 2, side, side);
    sheet.picture(icon, *face.icon, 4);
    if (!count.isEmpty()) {
        sheet.word(QRectF(icon.right() + 4, icon.top(), number, side), count, font,
                   sheet.tones().onAccent);
    }
}

} // namespace

QSizeF drawPhone(const PreviewSheet &sheet, QPointF at, const Preview &preview,
                 const QString &surface, int face)
{
    if (surface == u"phone-toast")
        return phoneToast(sheet, at, preview);
    const QSizeF extent = phoneTileSize(surface.section(u'-', 1));
    if (!sheet.isFinal())
        return extent;
    const QRectF tile(at, extent);
    const PreviewTones &tones = sheet.tones();
    const QColor given(preview.colour);
    const PreviewFace &shown = preview.faces.at(size_t(face));
    const PreviewClip clip(sheet, tile);
    sheet.fill(tile, given.isValid() ? given : tones.tile);
    if (shown.backdrop)
        sheet.picture(tile, *shown.backdrop);
    if (shown.icon)
        drawIcon(sheet, tile, shown, preview.badge);
    else if (face == 0)
        drawCount(sheet, tile, preview.badge);
    if (!shown.blocks.empty())
        drawBlocks(sheet, tile.adjusted(8, 10, -8, -22), shown.blocks, tones.onAccent,
                   tones.onAccent, false);
    const bool isBack = face > 0;
    const QString label = isBack ? (shown.subtitle ? shown.subtitle->text : QString())
        : preview.isBarNamed     ? preview.appName
                                 : QString();
    if (shown.backdrop && !label.isEmpty()) { // over any picture the words stay readable
        QColor shade = previewTones(true).wallpaper;
        shade.setAlphaF(0.6F);
        sheet.fill(QRectF(tile.left(), tile.bottom() - 26, tile.width(), 26), shade);
    }
    sheet.word(QRectF(tile.left() + 8, tile.bottom() - 22, tile.width() - 16, 18), label,
               sheet.font(12), tones.onAccent);
    return extent;
}

} // namespace console
