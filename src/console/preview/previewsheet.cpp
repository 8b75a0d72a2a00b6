// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preview/previewsheet.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using payload::PreviewLine;
using payload::PreviewPicture;

namespace {

/// Where \a line begins that takes \a width of \a room.
qreal leftOf(const QRectF &room, qreal width, const PreviewLine &line)
{
    using enum PreviewLine::Align;
    if (line.align == End || (line.align == Start && line.text.isRightToLeft()))
        return room.right() - width;
    return line.align == Centre ? room.center().x() - width / 2 : room.left();
}

} // namespace

QFont PreviewSheet::font(int pixels, QFont::Weight weight) const
{
    QFont font = m_look.family.isEmpty() ? QGuiApplication::font() : QFont(m_look.family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // else widths change with the scale
    return font;
}

qreal PreviewSheet::text(const QRectF &room, const PreviewLine &line, const QFont &font,
                         const QColor &colour, qreal lineHeight) const
{
    if (line.text.isEmpty())
        return 0;
    QString text = line.text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(line.wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                  : QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QFont drawn = font;
    drawn.setItalic(line.isKey);
    QTextLayout layout(text, drawn);
    layout.setTextOption(option);
    layout.beginLayout();
    const int limit = line.maxLines > 0 ? line.maxLines : 1000;
    const QFontMetricsF metrics(drawn);
    const qreal ink = (lineHeight - metrics.height()) / 2 + metrics.ascent();
    int count = 0;
    while (count < limit) {
        QTextLine one = layout.createLine();
        if (!one.isValid())
            break;
        one.setLineWidth(line.wraps ? room.width() : 1e6);
        const bool isLast = count + 1 == limit;
        const QString rest = text.mid(one.textStart());
        QString shown = text.mid(one.textStart(), one.textLength());
        const bool isMore = one.textStart() + one.textLength() < text.size();
        if ((isLast && isMore) || one.naturalTextWidth() > room.width() + 0.5) {
            const QString joined = QString(rest).replace(QChar::LineSeparator, u' ');
            shown = metrics.elidedText(line.wraps ? joined : shown, Qt::ElideRight, room.width());
        }
        shown.remove(QChar::LineSeparator);
        if (m_painter) {
            const qreal x = leftOf(room, metrics.horizontalAdvance(shown), line);
            m_painter->setFont(drawn);
            m_painter->setPen(colour);
            m_painter->drawText(QPointF(x, room.top() + count * lineHeight + ink), shown);
        }
        ++count;
    }
    layout.endLayout();
    return count * lineHeight;
}

qreal PreviewSheet::word(const QRectF &room, const QString &text, const QFont &font,
                         const QColor &colour, Qt::Alignment alignment) const
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(room, int(alignment) | Qt::TextSingleLine, shown);
    }
    return metrics.horizontalAdvance(shown);
}

void PreviewSheet::box(const QRectF &rect, const QColor &ground, qreal radius,
                       const QColor &edge) const
{
    if (!m_painter)
        return;
    m_painter->setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
    m_painter->setPen(edge.isValid() ? QPen(edge, 1) : Qt::NoPen);
    const qreal inset = edge.isValid() ? 0.5 : 0;
    m_painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void PreviewSheet::circle(const QPointF &centre, qreal radius, const QColor &colour) const
{
    if (!m_painter)
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawEllipse(centre, radius, radius);
}

QImage PreviewSheet::imageOf(const PreviewPicture &picture) const
{
    return m_look.pictures ? m_look.pictures(picture.address) : QImage();
}

qreal PreviewSheet::aspect(const PreviewPicture &picture) const
{
    const QImage image = imageOf(picture);
    return image.isNull() ? 9.0 / 16 : qreal(image.height()) / image.width();
}

void PreviewSheet::picture(const QRectF &rect, const PreviewPicture &picture, qreal radius) const
{
    if (!m_painter)
        return;
    m_painter->save();
    QPainterPath clip;
    if (picture.isCircle) {
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(rect.center());
        clip.addEllipse(square);
    } else {
        clip.addRoundedRect(rect, radius, radius);
    }
    m_painter->setClipPath(clip, Qt::IntersectClip);
    const QImage image = imageOf(picture);
    if (!image.isNull()) {
        const QSizeF size =
            QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(rect.center());
        m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter->drawImage(target, image);
    } else {
        m_painter->fillRect(rect, tones().placeholder);
        // Two hills and a sun say "picture"; the file's name says which.
        const qreal side = std::min({ rect.width(), rect.height(), 44.0 }) * 0.6;
        QRectF mark(0, 0, side, side * 0.7);
        const bool isNamed = rect.height() >= 56 && rect.width() >= 90;
        mark.moveCenter(rect.center() - QPointF(0, isNamed ? 8 : 0));
        QPainterPath hills(mark.bottomLeft());
        hills.lineTo(mark.left() + mark.width() * 0.35, mark.top() + mark.height() * 0.35);
        hills.lineTo(mark.left() + mark.width() * 0.55, mark.top() + mark.height() * 0.7);
        hills.lineTo(mark.left() + mark.width() * 0.75, mark.top() + mark.height() * 0.45);
        hills.lineTo(mark.bottomRight());
        hills.closeSubpath();
        QColor ink = tones().placeholderText;
        ink.setAlphaF(0.55F);
        m_painter->fillPath(hills, ink);
        circle(mark.topLeft() + QPointF(mark.width() * 0.75, mark.height() * 0.12), side * 0.1,
               ink);
        if (isNamed) {
            QString name = QUrl(picture.address).fileName();
            if (!picture.alternative.isEmpty())
                name = picture.alternative;
            word(QRectF(rect.left() + 6, mark.bottom() + 4, rect.width() - 12, 16), name, font(11),
                 tones().placeholderText, Qt::AlignCenter);
        }
    }
    m_painter->restore();
}

void PreviewSheet::appIcon(const QRectF &rect, const QColor &colour, qreal radius) const
{
    box(rect, colour, radius);
    if (!m_painter)
        return;
    // A bench: an arrow that comes down on it.
    const qreal unit = rect.width() / 16;
    m_painter->save();
    m_painter->setPen(QPen(tones().onAccent, std::max(1.0, unit * 1.4), Qt::SolidLine, Qt::RoundCap,
                           Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return rect.topLeft() + QPointF(x, y) * unit; };
    m_painter->drawLine(at(8, 3.5), at(8, 8.5));
    m_painter->drawPolyline(QPolygonF({ at(5.8, 6.4), at(8, 8.6), at(10.2, 6.4) }));
    m_painter->drawLine(at(4, 11), at(12, 11));
    m_painter->drawLine(at(5, 11), at(5, 13));
    m_painter->drawLine(at(11, 11), at(11, 13));
    m_painter->restore();
}

} // namespace console
