// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preview/previewsheet.h"

#include <QCoreApplication>
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

constexpr QChar Ellipsis = u'…';
constexpr qsizetype LongestName = 28; ///< Of a text, in a sentence about it.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(console::PreviewScene)
};

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

void PreviewSheet::lose(const QString &reason, const QString &sentence) const
{
    const PreviewLoss loss{ reason, sentence };
    if (m_losses && std::find(m_losses->begin(), m_losses->end(), loss) == m_losses->end())
        m_losses->push_back(loss);
}

void PreviewSheet::loseText(const QString &text, qsizetype seen) const
{
    QString name = text.simplified();
    if (name.size() > LongestName)
        name = name.left(LongestName - 1) + Ellipsis;
    lose(u"text.cut"_s,
         Text::tr("“%1” is cut: %2 of its %3 characters are seen.")
             .arg(name)
             .arg(seen)
             .arg(text.size()));
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
        const qsizetype end = one.textStart() + one.textLength();
        const bool isCut = count + 1 == limit && !QStringView(text).mid(end).trimmed().isEmpty();
        QString shown = text.mid(one.textStart(), one.textLength());
        shown.remove(QChar::LineSeparator);
        while (line.wraps && shown.endsWith(u' ')) // where it wraps, a space takes no room
            shown.chop(1);
        if (isCut && !text.mid(one.textStart(), one.textLength()).contains(QChar::LineSeparator)) {
            // the paragraph goes on: as much of it as fits
            shown = text.mid(one.textStart()).section(QChar::LineSeparator, 0, 0);
        } else if (isCut) {
            shown += Ellipsis;
        }
        const bool isTooWide = metrics.horizontalAdvance(shown) > room.width() + 0.5;
        if (isTooWide)
            shown = metrics.elidedText(shown, Qt::ElideRight, room.width());
        if (isCut || isTooWide)
            loseText(text, one.textStart() + shown.size() - 1);
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
    if (shown != text)
        loseText(text, std::max<qsizetype>(0, shown.size() - 1));
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

void PreviewSheet::fill(const QRectF &rect, const QColor &colour) const
{
    if (m_painter)
        m_painter->fillRect(rect, colour);
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

qreal PreviewSheet::aspect(const PreviewPicture &picture, qreal unknown) const
{
    const QImage image = imageOf(picture);
    return image.isNull() ? unknown : qreal(image.height()) / image.width();
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
        // Behind words it is a dark one, as most pictures are that suit white words.
        const bool isBehind = picture.slot == PreviewPicture::Slot::Background
            || picture.slot == PreviewPicture::Slot::Peek;
        const PreviewTones &shades = isBehind ? previewTones(true) : tones();
        m_painter->fillRect(rect, shades.placeholder);
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
        QColor ink = shades.placeholderText;
        ink.setAlphaF(0.55F);
        m_painter->fillPath(hills, ink);
        circle(mark.topLeft() + QPointF(mark.width() * 0.75, mark.height() * 0.12), side * 0.1,
               ink);
        if (isNamed) {
            QString name = QUrl(picture.address).fileName();
            if (!picture.alternative.isEmpty())
                name = picture.alternative;
            word(QRectF(rect.left() + 6, mark.bottom() + 4, rect.width() - 12, 16), name, font(11),
                 isBehind ? ink : shades.placeholderText, Qt::AlignCenter);
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

PreviewClip::PreviewClip(const PreviewSheet &sheet, const QRectF &rect, qreal radius)
    : m_painter(sheet.painter())
{
    if (!m_painter)
        return;
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    m_painter->save();
    m_painter->setClipPath(path, Qt::IntersectClip);
}

PreviewClip::~PreviewClip()
{
    if (m_painter)
        m_painter->restore();
}

} // namespace console
