// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/walldrawing.h"

#include "console/devices/devicewords.h"
#include "console/preview/previewscene.h"
#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum class Body { Phone, Screen, Browser };

constexpr qreal PhoneWidth = 126;
constexpr qreal ScreenWidth = 150;
constexpr qreal Rim = 2;
constexpr qreal CardMargin = 6;

Body bodyOf(hub::Platform platform)
{
    if (platform == hub::Platform::Windows)
        return Body::Screen;
    return platform == hub::Platform::Browser ? Body::Browser : Body::Phone;
}

/// The screen's ground: a wallpaper, tinted a little by the platform.
QColor wallpaper(hub::Platform platform, bool isDark)
{
    const QColor tint = tones().badge(hub::traits(platform).badge).text;
    return mixed(previewTones(isDark).wallpaper, tint, isDark ? 0.16 : 0.14);
}

/// Draws the body and gives the place on its screen where notifications appear.
QRectF drawBody(QPainter &painter, const QRectF &room, const WallDevice &one, bool isDark)
{
    const Body body = bodyOf(one.device.platform);
    const qreal width = body == Body::Phone ? PhoneWidth : ScreenWidth;
    const qreal top = room.top() + (body == Body::Phone ? 12 : 16);
    const QColor rim = mixed(tones().sidebar, painter.pen().color(), 0.4);
    // Below the room: a phone is longer than what is seen of it.
    const qreal height = room.bottom() - top + (body == Body::Phone ? 40 : 12);
    const QRectF outer(room.center().x() - width / 2, top, width, height);
    drawBox(painter, outer, { .ground = rim, .radius = body == Body::Phone ? 12.0 : 4.0 });
    const QRectF inner = outer.adjusted(Rim, Rim, -Rim, -Rim);
    drawBox(painter, inner,
            { .ground = wallpaper(one.device.platform, isDark),
              .radius = body == Body::Phone ? 10.0 : 3.0 });
    qreal used = 6;
    if (body == Body::Phone) {
        drawBox(painter, QRectF(inner.center().x() - 16, inner.top() + 7, 32, 5),
                { .ground = rim, .radius = 2.5 });
        used = 18;
    } else if (body == Body::Browser) {
        const QRectF bar(inner.left(), inner.top(), inner.width(), 12);
        drawBox(painter, bar, { .ground = rim, .radius = 2 });
        drawBox(painter, QRectF(bar.left() + 26, bar.top() + 3, bar.width() - 32, 6),
                { .ground = wallpaper(one.device.platform, isDark), .radius = 2 });
        used = 18;
    } else {
        drawBox(painter, QRectF(outer.left(), room.bottom() - 9, width, 9), { .ground = rim });
    }
    return { inner.left() + CardMargin, inner.top() + used, inner.width() - 2 * CardMargin,
             room.bottom() - inner.top() - used };
}

void drawState(QPainter &painter, const QRectF &room, const WallDevice &one,
               const QStyleOptionViewItem &option)
{
    const QPointF centre(room.center().x(), room.center().y() + 8);
    painter.setOpacity(0.75);
    inkIcon(stateIcon(one.device.state))
        .paint(&painter, QRect(int(centre.x()) - 9, int(centre.y()) - 22, 18, 18));
    painter.setOpacity(1);
    painter.setFont(scaled(option.font, textsize::Small));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(QRectF(room.left(), centre.y(), room.width(), 22), Qt::AlignCenter,
                     stateWord(one.device.state));
}

/// The texts of a notification in a card as wide as the screen; its lower edge.
///
/// The composer's scene at this size could not be read, so its values are set anew.
qreal drawCard(const PreviewSheet &sheet, const QRectF &place, const ShownPush &push,
               const QFont &font)
{
    const int body = QFontInfo(scaled(font, textsize::Caption)).pixelSize();
    const qreal line = body * 1.35;
    const payload::PreviewFace face =
        push.preview.faces.empty() ? payload::PreviewFace() : push.preview.faces.front();
    const QString title = face.title ? face.title->text : QString();
    QString text = face.body.empty() ? QString() : face.body.front().text;
    if (title.isEmpty() && text.isEmpty())
        text = QString::fromUtf8(push.delivery.payload.left(120)).simplified();
    const int lines = 1 + int(!title.isEmpty()) + int(!text.isEmpty());
    const QRectF card(place.left(), place.top(), place.width(), lines * line + 10);
    const PreviewTones &tone = sheet.tones();
    sheet.box(card, tone.card, 6, tone.edge);
    QRectF row(card.left() + 7, card.top() + 5, card.width() - 14, line);
    sheet.appIcon(QRectF(row.left(), row.center().y() - 5, 10, 10), tone.accent, 2.5);
    const QFont small = sheet.font(body - 1);
    const qreal now = sheet.word(row, DeviceWallModel::tr("now"), small, tone.subtle,
                                 Qt::AlignRight | Qt::AlignVCenter);
    sheet.word(row.adjusted(15, 0, -now - 6, 0), push.preview.appName, small, tone.subtle);
    row.translate(0, line);
    if (!title.isEmpty()) {
        sheet.word(row, title, sheet.font(body, QFont::DemiBold), tone.text);
        row.translate(0, line);
    }
    if (!text.isEmpty())
        sheet.word(row, text, sheet.font(body), tone.text);
    return card.bottom();
}

/// A tile or badge as the composer draws it, small enough for the screen; its lower edge.
qreal drawScene(QPainter &painter, const QRectF &place, const ShownPush &push,
                const PreviewLook &look)
{
    const PreviewScene scene(push.preview, push.surface, look);
    const qreal scale = std::min(
        { 1.0, place.width() / scene.size().width(), place.height() / scene.size().height() });
    painter.save();
    painter.translate(place.center().x() - scene.size().width() * scale / 2, place.top());
    painter.scale(scale, scale);
    scene.paint(painter);
    painter.restore();
    return place.top() + scene.size().height() * scale;
}

void drawEarlier(const PreviewSheet &sheet, const QRectF &place, qreal top, qsizetype count,
                 const QFont &font)
{
    const int size = QFontInfo(scaled(font, textsize::Caption)).pixelSize() - 1;
    const QRectF pill(place.left(), top + 4, place.width(), size * 1.6);
    if (pill.bottom() > place.bottom())
        return;
    sheet.box(pill, sheet.tones().card, pill.height() / 2, sheet.tones().edge);
    sheet.word(pill, DeviceWallModel::tr("%n earlier", nullptr, int(count)), sheet.font(size),
               sheet.tones().subtle, Qt::AlignCenter);
}

} // namespace

void drawWallDevice(QPainter &painter, const QRectF &room, const WallDevice &one,
                    const QStyleOptionViewItem &option)
{
    const bool isDark = themeOf(option.palette) == Theme::Dark;
    const bool isOff = one.device.state != sandbox::DeviceState::Online;
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setOpacity(isOff ? 0.4 : 1);
    const QRectF place = drawBody(painter, room, one, isDark);
    painter.setOpacity(1);
    if (isOff) {
        drawState(painter, room, one, option);
    } else if (!one.shown.isEmpty()) {
        const ShownPush &push = one.shown.first();
        const PreviewLook look{ .isDark = isDark, .family = {}, .pictures = {} };
        const PreviewSheet sheet(look, &painter);
        const bool isPicture = push.surface.startsWith(u"tile") || push.surface == u"badge";
        const qreal bottom = isPicture ? drawScene(painter, place, push, look)
                                       : drawCard(sheet, place, push, option.font);
        if (one.shown.size() > 1)
            drawEarlier(sheet, place, bottom, one.shown.size() - 1, option.font);
    }
    painter.restore();
}

} // namespace console
