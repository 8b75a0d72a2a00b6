// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/preview/previewtones.h"
#include "payload/preview.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>

#include <functional>

namespace console {

/// How a preview is to look.
struct PreviewLook
{
    bool isDark = false;
    QString family; ///< Of the text; empty: the application's.
    /// The picture of an address, null when it is not there; a null function knows none.
    std::function<QImage(const QString &address)> pictures;
};

/// Where a preview is drawn, or only measured: without a painter the functions tell the sizes and
/// draw nothing, so that layout and painting are one piece of code.
class PreviewSheet
{
public:
    PreviewSheet(const PreviewLook &look, QPainter *painter)
        : m_look(look)
        , m_painter(painter)
    {
    }

    const PreviewTones &tones() const { return previewTones(m_look.isDark); }
    QPainter *painter() const { return m_painter; }
    /// The same look without a painter.
    PreviewSheet measuring() const { return { m_look, nullptr }; }

    QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;

    /// Lines of \a text from \a top on between \a left and \a right; returns their height. At most
    /// \a line.maxLines, the last one with an ellipsis when something is cut.
    qreal text(const QRectF &room, const payload::PreviewLine &line, const QFont &font,
               const QColor &colour, qreal lineHeight) const;
    /// One line, elided; returns its width.
    qreal word(const QRectF &room, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;

    void box(const QRectF &rect, const QColor &ground, qreal radius = 0,
             const QColor &edge = QColor()) const;
    /// The picture, cropped to fill \a rect, or a frame that says which one belongs there.
    void picture(const QRectF &rect, const payload::PreviewPicture &picture,
                 qreal radius = 0) const;
    /// Height over width of the picture; 9:16 when it is not there.
    qreal aspect(const payload::PreviewPicture &picture) const;
    void circle(const QPointF &centre, qreal radius, const QColor &colour) const;
    /// The app's icon: a plain bench on its colour.
    void appIcon(const QRectF &rect, const QColor &colour, qreal radius) const;

private:
    QImage imageOf(const payload::PreviewPicture &picture) const;

    const PreviewLook &m_look;
    QPainter *m_painter;
};

} // namespace console
