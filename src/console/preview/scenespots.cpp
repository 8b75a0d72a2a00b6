// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a tile that have places of their own: the templates of Windows 8, faces, contacts.
#include "console/preview/previewscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct SpotStyle
{
    const char *name;
    int pixels;
    QFont::Weight weight;
    qreal lineHeight;
};

constexpr std::array<SpotStyle, 5> Styles{ {
    { "legacyRegular", 15, QFont::Normal, 20 },
    { "legacyHeader", 27, QFont::Light, 32 },
    { "legacyBlock", 80, QFont::Light, 75 },
    { "legacyLabel", 15, QFont::DemiBold, 20 },
    { "caption", 12, QFont::Normal, 16 },
} };

const SpotStyle &styleOf(const QString &name)
{
    const auto *found = std::find_if(Styles.begin(), Styles.end(), [&](const SpotStyle &style) {
        return name == QLatin1String(style.name);
    });
    return found == Styles.end() ? Styles.front() : *found;
}

/// The font of \a style; that of a block number is made smaller until it has room.
QFont fontOf(const PreviewSheet &sheet, const SpotStyle &style, const QString &text, qreal width)
{
    const QFont font = sheet.font(style.pixels, style.weight);
    const qreal needed = QFontMetricsF(font).horizontalAdvance(text);
    const bool mayShrink = style.lineHeight > 40;
    if (!mayShrink || needed <= width)
        return font;
    return sheet.font(std::max(15, int(style.pixels * width / needed)), style.weight);
}

} // namespace

void drawSpots(const PreviewSheet &sheet, QPointF at, const payload::PreviewFace &face,
               const QColor &text)
{
    for (const payload::PreviewSpot &spot : face.spots) {
        const QRectF place = QRectF(spot.place).translated(at);
        if (spot.picture)
            sheet.picture(place, *spot.picture);
        if (!spot.line)
            continue;
        const SpotStyle &style = styleOf(spot.line->style);
        sheet.text(place, *spot.line, fontOf(sheet, style, spot.line->text, place.width()), text,
                   style.lineHeight);
    }
}

} // namespace console
