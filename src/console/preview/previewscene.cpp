// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preview/previewscene.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;

namespace {

constexpr qreal Margin = 16; ///< Of wallpaper round the card.
constexpr qreal EmptyWidth = 320;
constexpr qreal StripGap = 10; ///< Between two faces.

} // namespace

PreviewScene::PreviewScene(const Preview &preview, const QString &surface, const PreviewLook &look,
                           int face)
    : m_preview(preview)
    , m_surface(surface)
    , m_look(look)
    , m_face(std::clamp(face, 0, std::max(0, int(preview.faces.size()) - 1)))
{
    const QSizeF inner = draw(PreviewSheet(m_look, nullptr, &m_losses));
    m_size = QSizeF(std::ceil(inner.width() + 2 * Margin), std::ceil(inner.height() + 2 * Margin));
}

QSizeF PreviewScene::draw(const PreviewSheet &sheet) const
{
    const QPointF at(Margin, Margin);
    if (m_preview.faces.empty()) {
        // An empty frame with the reason; no card was made.
        const bool isOnIcon = m_preview.reason.startsWith(u"ios.badge");
        const qreal above = isOnIcon
            ? 20 + drawHomeIcon(sheet, at + QPointF(EmptyWidth / 2, 20), m_preview.badge).height()
            : 0;
        const QRectF frame(at + QPointF(0, above), QSizeF(EmptyWidth, 0));
        payload::PreviewLine line;
        line.text = m_preview.reasonText;
        line.wraps = true;
        line.align = payload::PreviewLine::Align::Centre;
        const qreal height = sheet.text(frame.adjusted(16, 20, -16, 0), line, sheet.font(13),
                                        sheet.tones().subtle, 18)
            + 40 + above;
        if (sheet.painter()) {
            sheet.painter()->setBrush(Qt::NoBrush);
            sheet.painter()->setPen(QPen(sheet.tones().subtle, 1, Qt::DashLine));
            sheet.painter()->drawRoundedRect(QRectF(at, QSizeF(EmptyWidth, height)), 8, 8);
        }
        return { EmptyWidth, height };
    }
    if (m_surface == u"browser-safari")
        return drawApple(sheet, at, m_preview, false);
    if (m_surface.startsWith(u"toast") || m_surface.startsWith(u"browser"))
        return drawToast(sheet, at, m_preview, m_surface == u"toast-windows10");
    if (m_surface == u"properties")
        return drawProperties(sheet, at, m_preview);
    if (m_surface.startsWith(u"tile-"))
        return drawTile(sheet, at, m_preview, m_surface.mid(5), m_face);
    if (m_surface == u"badge")
        return drawBadge(sheet, at, m_preview);
    if (m_surface.startsWith(u"ios"))
        return drawApple(sheet, at, m_preview, m_surface.endsWith(u"-expanded"));
    if (m_surface.startsWith(u"phone"))
        return drawPhone(sheet, at, m_preview, m_surface, m_face);
    return drawAndroid(sheet, at, m_preview, m_surface.endsWith(u"-expanded"));
}

void PreviewScene::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    const PreviewSheet sheet(m_look, &painter);
    sheet.box(QRectF(QPointF(), m_size), sheet.tones().wallpaper, 8);
    const QSizeF inner = draw(sheet);
    // What is only a guess has a dashed frame round it.
    if (m_preview.isGuess && !m_preview.faces.empty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(sheet.tones().subtle, 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(QPointF(Margin, Margin), inner).adjusted(-5, -5, 5, 5), 12,
                                12);
    }
    painter.restore();
}

QImage PreviewScene::toImage(qreal scale) const
{
    QImage image((m_size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    return image;
}

PreviewStrip::PreviewStrip(const Preview &preview, const QString &surface, const PreviewLook &look)
{
    const int faces = std::max<int>(1, int(preview.faces.size()));
    m_scenes.reserve(size_t(faces));
    for (int face = 0; face < faces; ++face)
        m_scenes.emplace_back(preview, surface, look, face);
}

QImage PreviewStrip::toImage(qreal scale) const
{
    QSizeF size(0, 0);
    for (const PreviewScene &scene : m_scenes) {
        size = QSizeF(size.width() + scene.size().width() + (size.isEmpty() ? 0 : StripGap),
                      std::max(size.height(), scene.size().height()));
    }
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (const PreviewScene &scene : m_scenes) {
        scene.paint(painter);
        painter.translate(scene.size().width() + StripGap, 0);
    }
    return image;
}

std::vector<PreviewLoss> PreviewStrip::losses() const
{
    std::vector<PreviewLoss> all;
    for (const PreviewScene &scene : m_scenes) {
        for (const PreviewLoss &loss : scene.losses()) {
            if (std::find(all.begin(), all.end(), loss) == all.end())
                all.push_back(loss);
        }
    }
    return all;
}

} // namespace console
