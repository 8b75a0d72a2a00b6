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
    /// What there was no room for, in the order of reading.
    const std::vector<PreviewLoss> &losses() const { return m_losses; }
    void paint(QPainter &painter) const;
    /// Drawn at \a scale device pixels for a logical one.
    QImage toImage(qreal scale) const;

private:
    QSizeF draw(const PreviewSheet &sheet) const;

    payload::Preview m_preview;
    QString m_surface;
    PreviewLook m_look;
    int m_face;
    std::vector<PreviewLoss> m_losses;
    QSizeF m_size;
};

/// All faces of \a preview side by side.
class PreviewStrip
{
public:
    PreviewStrip(const payload::Preview &preview, const QString &surface, const PreviewLook &look);

    QImage toImage(qreal scale) const;
    /// Those of all faces, each once.
    std::vector<PreviewLoss> losses() const;

private:
    std::vector<PreviewScene> m_scenes;
};

// The parts of a scene; each draws at \a at and returns the size it took.

QSizeF drawToast(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                 bool isWindows10 = false);
QSizeF drawTile(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                const QString &size, int face);
QSizeF drawBadge(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview);
QSizeF drawApple(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                 bool isExpanded);
QSizeF drawAndroid(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                   bool isExpanded);
QSizeF drawPhone(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview,
                 const QString &surface, int face);
/// The properties of a send that goes to templates, as a table.
QSizeF drawProperties(const PreviewSheet &sheet, QPointF at, const payload::Preview &preview);
/// The app's icon as it stands on the home screen of an iPhone, with its number.
QSizeF drawHomeIcon(const PreviewSheet &sheet, QPointF at, const QString &badge);
/// The parts of \a face that have places of their own, with the grid's corner at \a at.
void drawSpots(const PreviewSheet &sheet, QPointF at, const payload::PreviewFace &face,
               const QColor &text);
/// Adaptive content in \a room; returns the height it took, at most that of the room unless
/// \a isFree, where it may grow.
qreal drawBlocks(const PreviewSheet &sheet, const QRectF &room,
                 const std::vector<payload::PreviewBlock> &blocks, const QColor &text,
                 const QColor &subtle, bool isFree);
/// The width that drawBadgeMark() needs.
qreal badgeWidth(const PreviewSheet &sheet, qreal extent, const QString &badge);
/// The number or glyph of a badge about \a centre; \a extent is its height.
void drawBadgeMark(const PreviewSheet &sheet, const QPointF &centre, qreal extent,
                   const QString &badge, const QColor &colour);

} // namespace console
