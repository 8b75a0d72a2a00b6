// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/chippainting.h"

#include "console/style/fonts.h"
#include "console/style/inkicon.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QStyle>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using Kind = TagPiece::Kind;

namespace {

constexpr int Padding = 8;
constexpr int PartGap = 6; // between "not" or the icon, the tag and the cross
constexpr int Icon = 14;
constexpr int Cross = 7;

QString notWord()
{
    return QCoreApplication::translate("console::TagPieces", "not");
}

QString wordOf(const TagPiece &piece)
{
    switch (piece.kind) {
    case Kind::And:
        return QCoreApplication::translate("console::TagPieces", "and");
    case Kind::Or:
        return QCoreApplication::translate("console::TagPieces", "or");
    case Kind::Open:
        return u"("_s;
    case Kind::Close:
        return u")"_s;
    case Kind::Tag:
        break;
    }
    return piece.tag;
}

QFont wordFont(const QFont &font)
{
    return scaled(font, textsize::Small, true);
}

QFont fontOf(const TagPiece &piece, const QFont &font)
{
    if (isWord(piece))
        return wordFont(font);
    return piece.kind == Kind::Tag ? font : scaled(font, textsize::Title, true);
}

/// One device or one user, which the hub names by itself.
bool isSystemTag(const TagPiece &piece)
{
    return piece.kind == Kind::Tag && piece.tag.startsWith(u'$');
}

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

int leadWidth(const TagPiece &piece, const QFont &font)
{
    const int notWidth = piece.negated ? widthOf(notWord(), wordFont(font)) + PartGap : 0;
    return notWidth + (isSystemTag(piece) ? Icon + PartGap : 0);
}

Box chipBox(const TagPiece &piece, const PieceLook &look)
{
    Box box{ .ground = isSystemTag(piece) ? tones().infoSoft : tones().chip };
    if (piece.negated || look.fault) {
        box.ground = tones().dangerSoft;
        box.edge = tones().danger;
    }
    return box;
}

/// Draws text and icons from left to right or the other way round.
class PartPainter
{
public:
    PartPainter(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_rect(rect)
        , m_direction(direction)
    {
    }

    void skip(int width) { m_x += width; }

    void text(const QString &text, const QFont &font, const QColor &ink, int width)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        // Measured as the width was: at broken sizes eliding a text that fits may cut it.
        const bool fits = widthOf(text, font) <= width;
        m_painter.drawText(take(width), Qt::AlignCenter | Qt::TextSingleLine,
                           fits ? text
                                : QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    }

    void icon(const QString &name)
    {
        const QRect spot = take(Icon);
        inkIcon(name).paint(&m_painter,
                            QRect(spot.x(), spot.center().y() - Icon / 2 + 1, Icon, Icon));
    }

private:
    QRect take(int width)
    {
        const QRect part(m_rect.left() + m_x, m_rect.top(), width, m_rect.height());
        m_x += width;
        return QStyle::visualRect(m_direction, m_rect, part);
    }

    QPainter &m_painter;
    QRect m_rect;
    Qt::LayoutDirection m_direction;
    int m_x = 0;
};

void drawChip(QPainter &painter, const QRect &rect, const TagPiece &piece, const QFont &font,
              const PieceLook &look)
{
    const QPalette palette = QGuiApplication::palette();
    drawBox(painter, rect, chipBox(piece, look));
    PartPainter parts(painter, rect, look.direction);
    parts.skip(Padding);
    if (piece.negated) {
        parts.text(notWord(), wordFont(font), tones().danger, widthOf(notWord(), wordFont(font)));
        parts.skip(PartGap);
    }
    if (isSystemTag(piece)) {
        parts.icon(u"device"_s);
        parts.skip(PartGap);
    }
    const int room = rect.width() - 2 * Padding - leadWidth(piece, font) - PartGap - Cross;
    parts.text(piece.tag, font, palette.color(QPalette::Text), room);
    const QRectF hit = crossRect(piece, rect, look.direction);
    QRectF cross(0, 0, Cross, Cross);
    cross.moveCenter(onGrid(painter, hit).center());
    drawCross(painter, cross,
              palette.color(look.hovered ? QPalette::Text : QPalette::PlaceholderText), 1.1);
}

void drawMarkOrWord(QPainter &painter, const QRect &rect, const TagPiece &piece, const QFont &font,
                    const PieceLook &look)
{
    const QPalette palette = QGuiApplication::palette();
    if (look.hovered && isWord(piece))
        drawBox(painter, rect, { .ground = palette.color(QPalette::Midlight) });
    PartPainter parts(painter, rect, look.direction);
    const QFont own = fontOf(piece, font);
    const QString word = wordOf(piece);
    parts.skip((rect.width() - leadWidth(piece, font) - widthOf(word, own)) / 2);
    if (piece.negated) {
        parts.text(notWord(), wordFont(font), tones().danger, widthOf(notWord(), wordFont(font)));
        parts.skip(PartGap);
    }
    parts.text(word, own, palette.color(QPalette::PlaceholderText), widthOf(word, own));
}

} // namespace

int chipHeight(const QFont &font)
{
    return std::max(22, QFontMetrics(font).height() + 4);
}

int pieceWidth(const TagPiece &piece, const QFont &font)
{
    const int content = leadWidth(piece, font) + widthOf(wordOf(piece), fontOf(piece, font));
    if (piece.kind == Kind::Tag)
        return content + 2 * Padding + PartGap + Cross;
    // A word is a button: 24 px wide at least, whatever the language makes of it.
    return isWord(piece) ? std::max(24, content + 8) : content + 4;
}

QRect crossRect(const TagPiece &piece, const QRect &rect, Qt::LayoutDirection direction)
{
    if (piece.kind != Kind::Tag)
        return {};
    const int width = Padding + Cross + 2;
    const QRect right(rect.right() + 1 - width, rect.top(), width, rect.height());
    return QStyle::visualRect(direction, rect, right);
}

void drawPiece(QPainter &painter, const QRect &rect, const TagPiece &piece, const QFont &font,
               const PieceLook &look)
{
    if (piece.kind == Kind::Tag)
        drawChip(painter, rect, piece, font, look);
    else
        drawMarkOrWord(painter, rect, piece, font, look);
    if (look.current)
        drawFocusRing(painter, rect);
}

} // namespace console
