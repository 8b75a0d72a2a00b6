// SPDX-License-Identifier: GPL-3.0-or-later
// A Windows 10 tile, a badge, and the adaptive content that tiles and toasts share. The measures
// are those of Microsoft's own open renderer; the tables below stand for its styles.
#include "console/preview/previewscene.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace console {

using namespace Qt::StringLiterals;
using payload::Preview;
using payload::PreviewBlock;
using payload::PreviewColumn;
using payload::PreviewFace;
using payload::PreviewLine;
using payload::PreviewMeter;
using payload::PreviewPicture;

namespace {

constexpr qreal ColumnGap = 8;
constexpr qreal PictureGap = 8;
constexpr qreal BarHeight = 28;

struct TextStyle
{
    const char *name;
    int pixels;
    QFont::Weight weight;
    qreal lineHeight;
    qreal minHeight; ///< Of a line that `hint-minLines` asks for.
    qreal firstTop; ///< From the tile's edge to a first line of this style.
    int row; ///< In the table of gaps.
};

constexpr std::array<TextStyle, 10> Styles{ {
    { "caption", 12, QFont::Normal, 16, 16, 4, 0 },
    { "body", 15, QFont::Normal, 20, 20, 3, 1 },
    { "base", 15, QFont::DemiBold, 20, 20, 3, 1 },
    { "subtitle", 20, QFont::Normal, 24, 26.6, 0, 2 },
    { "title", 24, QFont::Light, 30, 31.9, 0, 3 },
    { "subheader", 34, QFont::Light, 40, 45.2, 0, 4 },
    { "header", 46, QFont::Light, 56, 61.3, 0, 5 },
    { "titleNumeral", 24, QFont::Light, 17.9, 17.9, 8, 6 },
    { "subheaderNumeral", 34, QFont::Light, 24.8, 24.8, 8, 7 },
    { "headerNumeral", 46, QFont::Light, 33.3, 33.3, 8, 8 },
} };

/// Room above a text: row by the style before it, column by its own.
constexpr int Gaps[9][9]{
    { 0, 1, 0, 0, 0, 0, 4, 8, 8 },     { 1, 0, 0, 0, 0, 0, 5, 7, 8 },
    { 2, 1, 0, 0, 0, 0, 6, 8, 10 },    { 1, 1, 0, 0, 0, 0, 7, 9, 12 },
    { 1, 4, 0, 0, 0, 0, 10, 12, 15 },  { 4, 5, 3, 5, 0, 0, 12, 16, 20 },
    { 3, 4, 5, 6, 10, 0, 12, 14, 16 }, { 6, 4, 5, 6, 3, 3, 14, 14, 16 },
    { 8, 7, 6, 8, 6, 5, 16, 16, 20 },
};

const TextStyle &styleOf(const QString &name)
{
    const auto *found = std::find_if(Styles.begin(), Styles.end(), [&](const TextStyle &style) {
        return name.compare(QLatin1String(style.name), Qt::CaseInsensitive) == 0;
    });
    return found == Styles.end() ? Styles.front() : *found;
}

/// A stack of blocks: what does not fit ends it (previews.md 3.5).
class Stack
{
public:
    Stack(const PreviewSheet &sheet, const QRectF &room, const QColor &text, const QColor &subtle,
          bool isFree)
        : m_sheet(sheet)
        , m_room(room)
        , m_text(text)
        , m_subtle(subtle)
        , m_isFree(isFree)
        , m_y(room.top())
    {
    }

    qreal draw(const std::vector<PreviewBlock> &blocks);

private:
    bool add(const PreviewBlock &block, bool isFirst);
    bool addLine(const PreviewLine &line, bool isFirst);
    bool addPicture(const PreviewPicture &picture, bool isFirst);
    bool addColumns(const std::vector<PreviewColumn> &columns, bool isFirst);
    bool addMeter(const PreviewMeter &meter);
    qreal left() const { return m_isFree ? 1e6 : m_room.bottom() - m_y; }
    QRectF rest() const { return { m_room.left(), m_y, m_room.width(), left() }; }

    PreviewSheet m_sheet; ///< By value: it is often a temporary, a measuring one.
    QRectF m_room;
    QColor m_text;
    QColor m_subtle;
    bool m_isFree;
    qreal m_y;
    int m_row = -1; ///< Style row of what stands above; -1: nothing.
    bool m_isAfterPicture = false;
    bool m_isBleeding = false;
};

qreal Stack::draw(const std::vector<PreviewBlock> &blocks)
{
    bool isFirst = true;
    for (const PreviewBlock &block : blocks) {
        if (!add(block, isFirst))
            break;
        isFirst = false;
    }
    return m_y - m_room.top();
}

bool Stack::add(const PreviewBlock &block, bool isFirst)
{
    if (block.line)
        return addLine(*block.line, isFirst);
    if (block.picture)
        return addPicture(*block.picture, isFirst);
    if (block.meter)
        return addMeter(*block.meter);
    return addColumns(block.columns, isFirst);
}

bool Stack::addLine(const PreviewLine &line, bool isFirst)
{
    const TextStyle &style = styleOf(line.style);
    const qreal gap = isFirst               ? style.firstTop - (m_isFree ? style.firstTop : 8)
        : m_isAfterPicture && !m_isBleeding ? PictureGap
                                            : Gaps[std::max(0, m_row)][style.row];
    if (!isFirst || !m_isFree)
        m_y += gap;
    PreviewLine shown = line;
    if (!shown.wraps)
        shown.maxLines = 1;
    const qreal free = left();
    if (!isFirst && free < style.lineHeight)
        return false;
    const int fitting = std::max(1, int(free / style.lineHeight));
    const bool isLimited = shown.maxLines == 0 || shown.maxLines > fitting;
    const QFont font = m_sheet.font(style.pixels, style.weight);
    const qreal wanted = m_sheet.measuring().text(rest(), shown, font, m_text, style.lineHeight);
    if (isLimited)
        shown.maxLines = fitting;
    const qreal height =
        m_sheet.text(rest(), shown, font, line.isSubtle ? m_subtle : m_text, style.lineHeight);
    m_y += std::max(height, line.minLines > 1 ? line.minLines * style.minHeight : 0);
    m_row = style.row;
    m_isAfterPicture = false;
    // A text that was cut takes all the room there is: nothing follows it.
    return wanted <= height + 0.5;
}

bool Stack::addPicture(const PreviewPicture &picture, bool isFirst)
{
    if (!isFirst && !picture.isBleeding)
        m_y += PictureGap;
    const qreal free = left();
    if (free < 8)
        return false;
    QSizeF size(m_room.width(), m_room.width() * (picture.isCircle ? 1 : m_sheet.aspect(picture)));
    if (size.height() > free)
        size = QSizeF(size.width() * free / size.height(), free);
    const QRectF rect(m_room.left() + (m_room.width() - size.width()) / 2, m_y, size.width(),
                      size.height());
    m_sheet.picture(rect, picture);
    m_y += size.height();
    m_row = 0;
    m_isAfterPicture = true;
    m_isBleeding = picture.isBleeding;
    return true;
}

bool Stack::addColumns(const std::vector<PreviewColumn> &columns, bool isFirst)
{
    if (!isFirst)
        m_y += PictureGap;
    int sum = 0;
    for (const PreviewColumn &column : columns)
        sum += column.weight;
    const qreal width = m_room.width() - ColumnGap * qreal(columns.size() - 1);
    const auto drawn = [&](const PreviewSheet &sheet, qreal rowHeight) {
        qreal x = m_room.left();
        qreal height = 0;
        for (const PreviewColumn &column : columns) {
            const qreal wide = width * column.weight / std::max(1, sum);
            // On a tile the first line of a group stands where that of a text would.
            const qreal lift = isFirst && !m_isFree ? -8 : 0;
            const auto &first = column.blocks;
            const qreal top = !first.empty() && first.front().line
                ? lift + (isFirst && !m_isFree ? styleOf(first.front().line->style).firstTop : 0)
                : 0;
            const QRectF room(x, m_y + top, wide, 0);
            Stack measured(m_sheet.measuring(), room, m_text, m_subtle, true);
            const qreal own = top + measured.draw(column.blocks);
            qreal shift = 0;
            if (rowHeight > 0 && column.stacking == u"center")
                shift = (rowHeight - own) / 2;
            else if (rowHeight > 0 && column.stacking == u"bottom")
                shift = rowHeight - own;
            Stack stack(sheet, room.translated(0, shift), m_text, m_subtle, true);
            stack.draw(column.blocks);
            height = std::max(height, own);
            x += wide + ColumnGap;
        }
        return height;
    };
    const qreal height = drawn(m_sheet.measuring(), 0);
    if (!isFirst && height > left() + 0.5)
        return false; // whole or not at all
    drawn(m_sheet, height);
    m_y += height;
    m_row = 0;
    m_isAfterPicture = false;
    return true;
}

bool Stack::addMeter(const PreviewMeter &meter)
{
    PreviewLine line;
    line.maxLines = 1;
    if (!meter.title.isEmpty()) {
        line.text = meter.title;
        m_y += m_sheet.text(rest(), line, m_sheet.font(14), m_text, 20);
    }
    m_y += 8;
    const QRectF bar(m_room.left(), m_y, m_room.width(), 4);
    m_sheet.box(bar, m_sheet.tones().control, 2);
    if (meter.fraction >= 0) {
        m_sheet.box(QRectF(bar.left(), bar.top(), bar.width() * meter.fraction, bar.height()),
                    m_sheet.tones().accent, 2);
    } else {
        for (int i = 0; i < 5; ++i)
            m_sheet.circle(QPointF(bar.left() + bar.width() * (0.3 + i * 0.06), bar.center().y()),
                           2, m_sheet.tones().accent);
    }
    m_y += 4 + 8;
    const QRectF below(m_room.left(), m_y, m_room.width(), 18);
    m_sheet.word(below.adjusted(0, 0, -162, 0), meter.status, m_sheet.font(12), m_subtle);
    m_sheet.word(below, meter.value, m_sheet.font(12), m_subtle, Qt::AlignRight | Qt::AlignVCenter);
    m_y += 18 + 12;
    m_row = 0;
    m_isAfterPicture = false;
    return true;
}

QSizeF tileSize(const QString &size)
{
    if (size == u"small")
        return { 48, 48 };
    if (size == u"wide")
        return { 204, 100 };
    return size == u"large" ? QSizeF(204, 204) : QSizeF(100, 100);
}

void drawBar(const PreviewSheet &sheet, const QRectF &tile, const Preview &preview)
{
    const QRectF bar(tile.left() + 8, tile.bottom() - BarHeight, tile.width() - 14, BarHeight);
    if (preview.isBarNamed) {
        sheet.word(QRectF(bar.left(), tile.bottom() - 5 - 16, bar.width() - 24, 16),
                   preview.appName, sheet.font(12), sheet.tones().onAccent);
    }
    if (!preview.badge.isEmpty())
        drawBadgeMark(
            sheet,
            QPointF(bar.right() - 4 - 5 * qreal(std::min<qsizetype>(preview.badge.size(), 3)),
                    tile.bottom() - 13),
            15, preview.badge, sheet.tones().onAccent);
}

/// The logo in the middle, or a small picture beside the text; its right edge.
qreal drawIcon(const PreviewSheet &sheet, const QRectF &tile, const QRectF &room,
               const PreviewFace &face, const QColor &ground, bool hasBar)
{
    const bool isAlone = face.blocks.empty();
    const qreal side = tile.height() * (isAlone ? 0.4 : 0.5);
    QRectF icon(room.left(), room.top(), side, side);
    if (isAlone)
        icon.moveCenter(tile.center() - QPointF(0, hasBar ? 6 : 0));
    if (face.icon->address.isEmpty())
        sheet.appIcon(icon, ground, 0);
    else
        sheet.picture(icon, *face.icon);
    return icon.right();
}

/// The picture behind all else, darkened as the payload asks; a round one keeps \a margin.
void drawBackdrop(const PreviewSheet &sheet, const QRectF &tile, const PreviewFace &face,
                  qreal margin)
{
    const qreal inset = face.backdrop->isCircle ? margin : 0;
    sheet.picture(tile.adjusted(inset, inset, -inset, -inset), *face.backdrop);
    QColor shade = previewTones(true).wallpaper;
    shade.setAlphaF(float(face.overlay) / 100);
    sheet.painter()->fillRect(tile, shade);
}

} // namespace

qreal drawBlocks(const PreviewSheet &sheet, const QRectF &room,
                 const std::vector<PreviewBlock> &blocks, const QColor &text, const QColor &subtle,
                 bool isFree)
{
    return Stack(sheet, room, text, subtle, isFree).draw(blocks);
}

QSizeF drawTile(const PreviewSheet &sheet, QPointF at, const Preview &preview, const QString &size,
                int face)
{
    const QSizeF extent = tileSize(size);
    if (!sheet.painter())
        return extent;
    const QRectF tile(at, extent);
    const PreviewFace &shown = preview.faces.at(size_t(face));
    const QColor ground = preview.colour.isEmpty() ? sheet.tones().accent : QColor(preview.colour);
    const QColor text = sheet.tones().onAccent;
    QColor subtle = text;
    subtle.setAlphaF(0.6F);
    QPainter &painter = *sheet.painter();
    painter.save();
    painter.setClipRect(tile, Qt::IntersectClip);
    painter.fillRect(tile, ground);
    if (shown.backdrop)
        drawBackdrop(sheet, tile, shown, size == u"small" ? 4 : 8);
    const bool isPeek = shown.backdrop && shown.backdrop->slot == PreviewPicture::Slot::Peek;
    const bool hasBar = !isPeek && (preview.isBarNamed || !preview.badge.isEmpty());
    const qreal margin = size == u"small" ? 4 : 8;
    QRectF room = tile.adjusted(margin, margin, -margin, hasBar ? -BarHeight : -margin);
    if (shown.icon) {
        const qreal right = drawIcon(sheet, tile, room, shown, ground, hasBar);
        if (!shown.blocks.empty())
            room.setLeft(right + 8);
    }
    qreal shift = 0;
    if (shown.stacking != u"top" && !shown.blocks.empty()) {
        const qreal height = drawBlocks(sheet.measuring(), room, shown.blocks, text, subtle, false);
        const qreal free = std::max(0.0, room.height() - height);
        shift = shown.stacking == u"center" ? free / 2 : free;
    }
    drawBlocks(sheet, room.adjusted(0, shift, 0, 0), shown.blocks, text, subtle, false);
    if (hasBar)
        drawBar(sheet, tile, preview);
    painter.restore();
    return extent;
}

void drawBadgeMark(const PreviewSheet &sheet, const QPointF &centre, qreal extent,
                   const QString &badge, const QColor &colour)
{
    if (!sheet.painter() || badge.isEmpty())
        return;
    QPainter &painter = *sheet.painter();
    painter.save();
    const qreal r = extent / 2;
    const auto dot = [&](const QColor &fill) {
        sheet.circle(centre, r, colour);
        sheet.circle(centre, r * 0.72, fill);
    };
    QPen pen(colour, std::max(1.2, extent / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y) * r; };
    if (badge.at(0).isDigit()) {
        sheet.word(QRectF(centre.x() - 24, centre.y() - r, 48, extent), badge,
                   sheet.font(int(extent), QFont::DemiBold), colour, Qt::AlignCenter);
    } else if (badge == u"available") {
        dot(sheet.tones().good);
    } else if (badge == u"away") {
        dot(sheet.tones().away);
    } else if (badge == u"busy") {
        dot(sheet.tones().critical);
    } else if (badge == u"unavailable") {
        dot(sheet.tones().off);
    } else if (badge == u"newMessage") {
        painter.drawRect(QRectF(at(-1, -0.7), at(1, 0.7)));
        painter.drawPolyline(QPolygonF({ at(-1, -0.7), at(0, 0.15), at(1, -0.7) }));
    } else if (badge == u"paused") {
        painter.drawLine(at(-0.4, -0.7), at(-0.4, 0.7));
        painter.drawLine(at(0.4, -0.7), at(0.4, 0.7));
    } else if (badge == u"playing") {
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({ at(-0.5, -0.75), at(0.75, 0), at(-0.5, 0.75) }));
    } else if (badge == u"alert") {
        for (int i = 0; i < 3; ++i) {
            const qreal angle = M_PI * i / 3 + M_PI / 2;
            painter.drawLine(at(std::cos(angle) * 0.8, std::sin(angle) * 0.8),
                             at(-std::cos(angle) * 0.8, -std::sin(angle) * 0.8));
        }
    } else if (badge == u"alarm") {
        painter.drawArc(QRectF(at(-0.6, -0.8), at(0.6, 0.6)), 0, 180 * 16);
        painter.drawPolyline(
            QPolygonF({ at(-0.6, -0.1), at(-0.85, 0.55), at(0.85, 0.55), at(0.6, -0.1) }));
        painter.drawPoint(at(0, 0.85));
    } else if (badge == u"activity") {
        painter.drawArc(QRectF(at(-0.75, -0.75), at(0.75, 0.75)), 20 * 16, 140 * 16);
        painter.drawArc(QRectF(at(-0.75, -0.75), at(0.75, 0.75)), 200 * 16, 140 * 16);
    } else { // attention, error: a disc with a sign cut out
        sheet.circle(centre, r, colour);
        painter.setPen(QPen(sheet.tones().accent, pen.widthF(), Qt::SolidLine, Qt::RoundCap));
        if (badge == u"error") {
            painter.drawLine(at(-0.4, -0.4), at(0.4, 0.4));
            painter.drawLine(at(-0.4, 0.4), at(0.4, -0.4));
        } else {
            painter.drawLine(at(0, -0.55), at(0, 0.15));
            painter.drawPoint(at(0, 0.55));
        }
    }
    painter.restore();
}

QSizeF drawBadge(const PreviewSheet &sheet, QPointF at, const Preview &preview)
{
    constexpr qreal Bar = 44;
    constexpr QSizeF Extent(220, 100 + 24 + Bar);
    Preview tile = preview;
    PreviewPicture logo;
    logo.slot = PreviewPicture::Slot::Icon;
    tile.faces.front().icon = logo;
    drawTile(sheet, at, tile, u"medium"_s, 0);
    const QRectF bar(at.x(), at.y() + 124, Extent.width(), Bar);
    sheet.box(bar, sheet.tones().card, 6);
    const QRectF icon(bar.left() + 14, bar.top() + 8, 28, 28);
    sheet.appIcon(icon, sheet.tones().accent, 5);
    if (!preview.badge.isEmpty()) {
        const QPointF spot = icon.bottomRight() - QPointF(3, 3);
        const bool isNumber = preview.badge.at(0).isDigit();
        const qreal half = isNumber && preview.badge.size() > 2 ? 14 : 9;
        sheet.box(QRectF(spot.x() - half, spot.y() - 9, 2 * half, 18),
                  isNumber ? sheet.tones().badge : sheet.tones().accent, 9);
        drawBadgeMark(sheet, spot, isNumber ? 10 : 11, preview.badge, sheet.tones().onAccent);
    }
    sheet.word(bar.adjusted(60, 0, -8, 0), preview.appName, sheet.font(12), sheet.tones().subtle);
    return Extent;
}

} // namespace console
