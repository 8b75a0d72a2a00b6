// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of iOS and Android.
#include "console/preview/previewscene.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;
using payload::PreviewFace;
using payload::PreviewLine;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(console::PreviewScene)
};

/// Draws a card under what \a content draws; without a painter only measures.
template<typename Content>
QSizeF onCard(const PreviewSheet &sheet, QPointF at, qreal width, qreal radius, Content content)
{
    const QSizeF size(width, content(sheet.measuring()));
    if (sheet.isFinal()) {
        sheet.box(QRectF(at, size), sheet.tones().card, radius);
        content(sheet);
    }
    return size;
}

/// A number in a red pill over the upper right corner of \a icon, as wide as it needs to be; it
/// grows over the icon, not over what stands beside it.
void drawCount(const PreviewSheet &sheet, const QRectF &icon, qreal radius, int pixels,
               const QString &count)
{
    if (count.isEmpty())
        return;
    const QFont font = sheet.font(pixels, QFont::DemiBold);
    const qreal half =
        std::max(radius, QFontMetricsF(font).horizontalAdvance(count) / 2 + radius * 0.5);
    const QRectF pill(icon.right() + radius * 0.75 - 2 * half, icon.top() - radius * 0.75, 2 * half,
                      2 * radius);
    sheet.box(pill, sheet.tones().badge, radius);
    sheet.word(pill, count, font, sheet.tones().onAccent, Qt::AlignCenter);
}

constexpr qreal AppleWidth = 328;
constexpr qreal ApplePadding = 14;
constexpr qreal AppleIcon = 38;

qreal appleContent(const PreviewSheet &sheet, QPointF at, const Preview &preview, bool isExpanded)
{
    const PreviewFace &face = preview.faces.front();
    const PreviewTones &tones = sheet.tones();
    const qreal left = at.x() + ApplePadding;
    const qreal top = at.y() + ApplePadding;
    const bool hasThumbnail = face.icon && !isExpanded;
    const qreal textLeft = left + AppleIcon + 10;
    const qreal textRight = at.x() + AppleWidth - ApplePadding;
    const QRectF icon(left, top, AppleIcon, AppleIcon);
    sheet.appIcon(icon, tones.accent, 9);
    qreal y = top - 1;
    if (preview.mark != Preview::Mark::None) {
        const QString label = preview.mark == Preview::Mark::Critical ? Text::tr("CRITICAL")
                                                                      : Text::tr("TIME SENSITIVE");
        sheet.word(QRectF(textLeft, y, textRight - textLeft, 15), label,
                   sheet.font(11, QFont::DemiBold), tones.subtle);
        y += 16;
    }
    const QRectF first(textLeft, y, textRight - textLeft, 20);
    sheet.word(first, Text::tr("now"), sheet.font(13), tones.subtle,
               Qt::AlignRight | Qt::AlignVCenter);
    if (face.title) {
        y += sheet.text(first.adjusted(0, 0, -40, 0), *face.title, sheet.font(15, QFont::DemiBold),
                        tones.text, 20);
    }
    const qreal bodyRight = textRight - (hasThumbnail ? AppleIcon + 10 : 0);
    const auto room = [&] { return QRectF(textLeft, y, bodyRight - textLeft, 0); };
    if (face.subtitle)
        y += sheet.text(room(), *face.subtitle, sheet.font(15, QFont::DemiBold), tones.text, 20);
    for (const PreviewLine &line : face.body)
        y += sheet.text(room(), line, sheet.font(15), tones.text, 20);
    qreal bottom = std::max(y, icon.bottom());
    if (hasThumbnail) {
        sheet.picture(QRectF(textRight - AppleIcon, bottom - AppleIcon, AppleIcon, AppleIcon),
                      *face.icon, 6);
    } else if (face.icon) {
        const qreal width = AppleWidth - 2 * ApplePadding;
        const qreal height = width * sheet.aspect(*face.icon);
        sheet.picture(QRectF(left, bottom + 10, width, height), *face.icon, 10);
        bottom += 10 + height;
    }
    // The number is on the app's icon of the home screen, not on the card: shown small here.
    drawCount(sheet, icon, 8.5, 10, preview.badge);
    return bottom + ApplePadding - at.y();
}

constexpr qreal AndroidWidth = 344;
constexpr qreal AndroidText = 52;

/// `Order 7 • now`: the heading's parts, joined by dots.
void androidHeading(const PreviewSheet &sheet, const QRectF &room, const QString &name, bool isBold,
                    bool isKey)
{
    const PreviewTones &tones = sheet.tones();
    QFont font = sheet.font(isBold ? 14 : 12, isBold ? QFont::Medium : QFont::Normal);
    font.setItalic(isKey);
    const qreal used =
        sheet.word(room.adjusted(0, 0, -50, 0), name, font, isBold ? tones.text : tones.subtle);
    sheet.word(room.adjusted(used + 6, 0, 0, 0), u"• "_s + Text::tr("now"), sheet.font(12),
               tones.subtle);
}

/// The big pictures of \a face one below the other; their height.
qreal androidPictures(const PreviewSheet &sheet, QPointF at, qreal width, const PreviewFace &face)
{
    qreal y = at.y();
    for (const payload::PreviewBlock &block : face.blocks) {
        if (!block.picture)
            continue;
        const qreal height = std::min(width * sheet.aspect(*block.picture), 160.0);
        y += 13;
        sheet.picture(QRectF(at.x(), y, width, height), *block.picture, 12);
        y += height;
    }
    return y - at.y();
}

qreal androidContent(const PreviewSheet &sheet, QPointF at, const Preview &preview, bool isExpanded)
{
    const PreviewFace &face = preview.faces.front();
    const PreviewTones &tones = sheet.tones();
    const QColor tint = preview.colour.isEmpty() ? tones.subtle : QColor(preview.colour);
    sheet.circle(QPointF(at.x() + 28, at.y() + 28), 12, tint.isValid() ? tint : tones.subtle);
    if (sheet.painter())
        sheet.appIcon(QRectF(at.x() + 20, at.y() + 20, 16, 16), Qt::transparent, 0);
    sheet.word(QRectF(at.x() + AndroidWidth - 44, at.y() + 16, 28, 24),
               isExpanded ? u"⌃"_s : u"⌄"_s, sheet.font(14), tones.subtle, Qt::AlignCenter);
    const qreal left = at.x() + AndroidText;
    const qreal headRight = at.x() + AndroidWidth - 56;
    const bool isTitled = face.title.has_value();
    const QString head = isTitled && !isExpanded ? face.title->text : preview.appName;
    qreal y = at.y() + 16;
    androidHeading(sheet, QRectF(left, y, headRight - left, 24), head, isTitled && !isExpanded,
                   isTitled && face.title->isKey && !isExpanded);
    y += 24;
    const bool hasIcon = face.icon && !isExpanded;
    const qreal right = at.x() + AndroidWidth - 16 - (hasIcon ? 60 : 0);
    const auto room = [&] { return QRectF(left, y, right - left, 0); };
    if (isExpanded)
        y += 2;
    if (isExpanded && isTitled)
        y += sheet.text(room(), *face.title, sheet.font(14, QFont::Medium), tones.text, 24);
    for (const PreviewLine &line : face.body)
        y += sheet.text(room(), line, sheet.font(14), isExpanded ? tones.text : tones.subtle,
                        isExpanded ? 20 : 24);
    y += androidPictures(sheet, QPointF(left, y), at.x() + AndroidWidth - 16 - left, face);
    if (hasIcon)
        sheet.picture(QRectF(at.x() + AndroidWidth - 16 - 48, at.y() + 40, 48, 48), *face.icon, 8);
    const qreal height = y + (face.body.empty() ? 16 : 20) - at.y();
    return std::max(height, hasIcon ? 104.0 : face.body.empty() ? 56.0 : 84.0);
}

} // namespace

QSizeF drawHomeIcon(const PreviewSheet &sheet, QPointF at, const QString &badge)
{
    constexpr qreal IconSide = 60;
    const QRectF icon(at.x() - IconSide / 2, at.y(), IconSide, IconSide);
    sheet.appIcon(icon, sheet.tones().accent, 14);
    drawCount(sheet, icon, 12, 15, badge);
    return icon.size();
}

QSizeF drawApple(const PreviewSheet &sheet, QPointF at, const Preview &preview, bool isExpanded)
{
    return onCard(sheet, at, AppleWidth, 24, [&](const PreviewSheet &on) {
        return appleContent(on, at, preview, isExpanded);
    });
}

QSizeF drawAndroid(const PreviewSheet &sheet, QPointF at, const Preview &preview, bool isExpanded)
{
    return onCard(sheet, at, AndroidWidth, 24, [&](const PreviewSheet &on) {
        return androidContent(on, at, preview, isExpanded);
    });
}

} // namespace console
