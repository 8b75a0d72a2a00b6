// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/preview/previewsheet.h"

#include <QImage>
#include <QSizeF>

namespace console {

/// The picture of a payload::Preview: a card, tile or badge on a piece of wallpaper.
class PreviewScene
{
public:
    /// \a surface is the one that \a preview was made for; \a face chooses the side that is seen.
    PreviewScene(const payload::Preview &preview, const QString &surface, const PreviewLook &look,
                 int face = 0);

    /// In logical pixels, wallpaper included.
    QSizeF size() const { return m_size; }
    void paint(QPainter &painter) const;
    /// Drawn at \a scale device pixels for a logical one.
    QImage toImage(qreal scale) const;

private:
    QSizeF draw(const PreviewSheet &sheet) const;

    payload::Preview m_preview;
    QString m_surface;
    PreviewLook m_look;
    int m_face;
    QSizeF m_size;
};

// The parts of a scene; each draws at \a at and returns the size it took.

QSizeF drawToast(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview);
QSizeF drawTile(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                const QString &size, int face);
QSizeF drawBadge(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview);
QSizeF drawApple(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                 bool isExpanded);
QSizeF drawAndroid(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                   bool isExpanded);
QSizeF drawPhone(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                 const QString &surface, int face);
/// Adaptive content in \a room; returns the height it took, at most that of the room unless
/// \a isFree, where it may grow.
qreal drawBlocks(const PreviewSheet &sheet, const QRectF &room,
                 const std::vector<payload::PreviewBlock> &blocks, const QColor &text,
                 const QColor &subtle, bool isFree);
/// The number or glyph of a badge about \a centre; \a extent is its height.
void drawBadgeMark(const PreviewSheet &sheet, const QPointF &centre, qreal extent,
                   const QString &badge, const QColor &colour);

} // namespace console
