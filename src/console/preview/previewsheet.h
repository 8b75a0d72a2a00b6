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
#include <vector>

namespace console {

/// How a preview is to look.
struct PreviewLook
{
    bool isDark = false;
    QString family; ///< Of the text; empty: the application's.
    /// The picture of an address, null when it is not there; a null function knows none.
    std::function<QImage(const QString &address)> pictures;
};

/// What there was no room for. Only a layout knows that: it depends on the font.
struct PreviewLoss
{
    QString reason; ///< Stable, `text.cut`.
    QString sentence; ///< Translated.

    friend bool operator==(const PreviewLoss &, const PreviewLoss &) = default;
};

/// Where a preview is drawn, or only measured: without a painter the functions tell the sizes and
/// draw nothing, so that layout and painting are one piece of code.
class PreviewSheet
{
public:
    /// What is cut or has no room is added to \a losses, if there are any to add to.
    PreviewSheet(const PreviewLook &look, QPainter *painter,
                 std::vector<PreviewLoss> *losses = nullptr)
        : m_look(look)
        , m_painter(painter)
        , m_losses(losses)
    {
    }

    const PreviewTones &tones() const { return previewTones(m_look.isDark); }
    QPainter *painter() const { return m_painter; }
    /// Whether this is the layout that is seen, and not one that tries how much room is needed.
    bool isFinal() const { return m_painter || m_losses; }
    /// The same look for a try: nothing is drawn, nothing counts as lost.
    PreviewSheet measuring() const { return { m_look, nullptr }; }
    /// Something has no room; the same sentence counts once.
    void lose(const QString &reason, const QString &sentence) const;

    QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;

    /// The lines of \a line from the top of \a room on; returns their height. At most
    /// \a line.maxLines, the last one with an ellipsis when something is cut. What stands after a
    /// line break is not drawn up into the line before it.
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
    /// Height over width of the picture, \a unknown when it is not there.
    qreal aspect(const payload::PreviewPicture &picture, qreal unknown = 9.0 / 16) const;
    void fill(const QRectF &rect, const QColor &colour) const;
    void circle(const QPointF &centre, qreal radius, const QColor &colour) const;
    /// The app's icon: a plain bench on its colour.
    void appIcon(const QRectF &rect, const QColor &colour, qreal radius) const;

private:
    QImage imageOf(const payload::PreviewPicture &picture) const;
    void loseText(const QString &text, qsizetype seen) const;

    const PreviewLook &m_look;
    QPainter *m_painter;
    std::vector<PreviewLoss> *m_losses;
};

/// While it lives, nothing is drawn outside of a shape.
class PreviewClip
{
public:
    PreviewClip(const PreviewSheet &sheet, const QRectF &rect, qreal radius = 0);
    ~PreviewClip();
    Q_DISABLE_COPY_MOVE(PreviewClip)

private:
    QPainter *m_painter;
};

} // namespace console
