// SPDX-License-Identifier: GPL-3.0-or-later
// The adaptive content that tiles and toasts share. The measures are those of Microsoft's own open
// renderer; the tables below stand for its styles.
#include "console/preview/previewscene.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;
using payload::PreviewBlock;
using payload::PreviewColumn;
using payload::PreviewLine;
using payload::PreviewMeter;
using payload::PreviewPicture;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(console::PreviewScene)
};

constexpr qreal ColumnGap = 8;
constexpr qreal PictureGap = 8;

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
    /// Whether a block is seen; after one that is cut there is no room either.
    enum class Fit { Whole, Cut, Missing };

    Stack(const PreviewSheet &sheet, const QRectF &room, const QColor &text, const QColor &subtle,
          bool isFree, qreal unknownAspect = 9.0 / 16)
        : m_sheet(sheet)
        , m_room(room)
        , m_text(text)
        , m_subtle(subtle)
        , m_isFree(isFree)
        , m_unknownAspect(unknownAspect)
        , m_y(room.top())
    {
    }

    qreal draw(const std::vector<PreviewBlock> &blocks);

private:
    Fit add(const PreviewBlock &block, bool isFirst);
    Fit addLine(const PreviewLine &line, bool isFirst);
    Fit addPicture(const PreviewPicture &picture, bool isFirst);
    Fit addColumns(const std::vector<PreviewColumn> &columns, bool isFirst);
    Fit addMeter(const PreviewMeter &meter);
    void sayMissing(const PreviewBlock &block) const;
    qreal drawColumns(const PreviewSheet &sheet, const std::vector<PreviewColumn> &columns,
                      bool isFirst, qreal rowHeight) const;
    qreal left() const { return m_isFree ? 1e6 : m_room.bottom() - m_y; }
    QRectF rest() const { return { m_room.left(), m_y, m_room.width(), left() }; }

    PreviewSheet m_sheet; ///< By value: it is often a temporary, a measuring one.
    QRectF m_room;
    QColor m_text;
    QColor m_subtle;
    bool m_isFree;
    qreal m_unknownAspect; ///< Of a picture that is not there.
    qreal m_y;
    int m_row = -1; ///< Style row of what stands above; -1: nothing.
    bool m_isAfterPicture = false;
    bool m_isBleeding = false;
};

qreal Stack::draw(const std::vector<PreviewBlock> &blocks)
{
    for (const PreviewBlock &block : blocks) {
        const qreal before = m_y;
        const Fit fit = add(block, &block == &blocks.front());
        if (fit == Fit::Missing) {
            m_y = before; // the gap above it is not there either
            sayMissing(block);
        } else if (fit == Fit::Cut && &block != &blocks.back()) {
            m_sheet.lose(u"tile.wrapSwallows"_s,
                         Text::tr("A text that is cut takes all the room: what stands after it is "
                                  "missing."));
        }
        if (fit != Fit::Whole)
            break;
    }
    return m_y - m_room.top();
}

void Stack::sayMissing(const PreviewBlock &block) const
{
    if (block.line) {
        m_sheet.lose(u"tile.lineTooLow"_s,
                     Text::tr("There is no room for “%1”: it and all after it are missing.")
                         .arg(block.line->text.simplified()));
    } else if (block.picture) {
        m_sheet.lose(u"tile.pictureTooLow"_s,
                     Text::tr("There is no room for the picture %1: it and all after it are "
                              "missing.")
                         .arg(QUrl(block.picture->address).fileName()));
    } else {
        m_sheet.lose(u"tile.groupTooHigh"_s,
                     Text::tr("A group is higher than the room that is left: it and all after it "
                              "are missing."));
    }
}

Stack::Fit Stack::add(const PreviewBlock &block, bool isFirst)
{
    if (block.line)
        return addLine(*block.line, isFirst);
    if (block.picture)
        return addPicture(*block.picture, isFirst);
    if (block.meter)
        return addMeter(*block.meter);
    return addColumns(block.columns, isFirst);
}

Stack::Fit Stack::addLine(const PreviewLine &line, bool isFirst)
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
        return Fit::Missing;
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
    return wanted <= height + 0.5 ? Fit::Whole : Fit::Cut;
}

Stack::Fit Stack::addPicture(const PreviewPicture &picture, bool isFirst)
{
    if (!isFirst && !picture.isBleeding)
        m_y += PictureGap;
    const qreal free = left();
    if (free < 8)
        return Fit::Missing;
    const qreal aspect = picture.isCircle ? 1 : m_sheet.aspect(picture, m_unknownAspect);
    QSizeF size(m_room.width(), m_room.width() * aspect);
    if (size.height() > free)
        size = QSizeF(size.width() * free / size.height(), free);
    const QRectF rect(m_room.left() + (m_room.width() - size.width()) / 2, m_y, size.width(),
                      size.height());
    m_sheet.picture(rect, picture);
    m_y += size.height();
    m_row = 0;
    m_isAfterPicture = true;
    m_isBleeding = picture.isBleeding;
    return Fit::Whole;
}

/// The columns side by side from where the stack is; the height of the highest.
qreal Stack::drawColumns(const PreviewSheet &sheet, const std::vector<PreviewColumn> &columns,
                         bool isFirst, qreal rowHeight) const
{
    int sum = 0;
    for (const PreviewColumn &column : columns)
        sum += column.weight;
    const qreal width = m_room.width() - ColumnGap * qreal(columns.size() - 1);
    qreal x = m_room.left();
    qreal height = 0;
    for (const PreviewColumn &column : columns) {
        const qreal wide = width * column.weight / std::max(1, sum);
        // On a tile the first line of a group stands where that of a text would.
        const auto &first = column.blocks;
        const qreal top = isFirst && !m_isFree && !first.empty() && first.front().line
            ? styleOf(first.front().line->style).firstTop - 8
            : 0;
        const QRectF room(x, m_y + top, wide, 0);
        Stack measured(m_sheet.measuring(), room, m_text, m_subtle, true, 1);
        const qreal own = top + measured.draw(column.blocks);
        qreal shift = 0;
        if (rowHeight > 0 && column.stacking == u"center")
            shift = (rowHeight - own) / 2;
        else if (rowHeight > 0 && column.stacking == u"bottom")
            shift = rowHeight - own;
        Stack(sheet, room.translated(0, shift), m_text, m_subtle, true, 1).draw(column.blocks);
        height = std::max(height, own);
        x += wide + ColumnGap;
    }
    return height;
}

Stack::Fit Stack::addColumns(const std::vector<PreviewColumn> &columns, bool isFirst)
{
    if (!isFirst)
        m_y += PictureGap;
    const qreal height = drawColumns(m_sheet.measuring(), columns, isFirst, 0);
    if (height > left() + 0.5 && !isFirst)
        return Fit::Missing; // whole or not at all
    if (height > left() + 0.5) {
        m_sheet.lose(u"tile.groupTooHigh"_s,
                     Text::tr("The first group is higher than the tile: its lower end is cut "
                              "off."));
    }
    drawColumns(m_sheet, columns, isFirst, height);
    m_y += height;
    m_row = 0;
    m_isAfterPicture = false;
    return Fit::Whole;
}

Stack::Fit Stack::addMeter(const PreviewMeter &meter)
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
    return Fit::Whole;
}

} // namespace

qreal drawBlocks(const PreviewSheet &sheet, const QRectF &room,
                 const std::vector<PreviewBlock> &blocks, const QColor &text, const QColor &subtle,
                 bool isFree)
{
    return Stack(sheet, room, text, subtle, isFree).draw(blocks);
}

} // namespace console
