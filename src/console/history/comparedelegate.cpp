// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/history/comparedelegate.h"

#include "compare/markdown.h"
#include "console/history/comparemodel.h"
#include "console/result/exchangereading.h"
#include "console/result/verdict.h"
#include "console/style/fonts.h"
#include "console/style/marks.h"
#include "console/style/strokes.h"
#include "console/style/tones.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using compare::Row;
using compare::Sign;

namespace {

constexpr int SignPlace = 14; ///< Where the sign begins, and
constexpr int NamePlace = 36; ///< the name.
constexpr int Padding = 10; ///< Left and right of a cell.
constexpr int Air = 6; ///< Above and below a row's text.
constexpr int MarkSize = 14;
constexpr int MaxLines = 4;
constexpr qsizetype MaxShown = 600; ///< Characters that are laid out; four lines hold fewer.
constexpr int BarHeight = 8;
constexpr int LeastPhase = 2;

QFont cellFont(const Row &row)
{
    return row.isCode ? monoFont() : QApplication::font();
}

QString shortened(const QString &text)
{
    QString shown = text.left(MaxShown);
    shown.replace(u'\n', QChar::LineSeparator);
    return shown;
}

/// The text of a cell laid out in \a width; what four lines do not hold ends in an ellipsis.
class CellText
{
public:
    CellText(const QString &text, const QFont &font, int width)
        : m_layout(shortened(text), font)
    {
        layOut(width);
        if (m_layout.lineCount() <= MaxLines && text.size() <= MaxShown)
            return;
        const QTextLine last = m_layout.lineAt(std::min(m_layout.lineCount(), MaxLines) - 1);
        const int end = last.textStart() + last.textLength();
        m_layout.setText(m_layout.text().left(std::max(0, end - 2)) + u'…');
        layOut(width);
    }

    qreal height() const { return m_height; }

    void draw(QPainter &painter, const QPointF &place, const QList<compare::Span> &changed,
              const QColor &plate)
    {
        QList<QTextLayout::FormatRange> ranges;
        const qsizetype size = m_layout.text().size();
        for (const compare::Span &span : changed) {
            if (span.start >= size)
                break;
            QTextCharFormat format;
            format.setBackground(plate);
            ranges.append(
                { int(span.start), int(std::min(span.length, size - span.start)), format });
        }
        m_layout.draw(&painter, place, ranges);
    }

private:
    void layOut(int width)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_height = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            line.setPosition({ 0, m_height });
            if (m_layout.lineCount() > MaxLines)
                break;
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    QTextLayout m_layout;
    qreal m_height = 0;
};

QColor signColour(Sign sign)
{
    switch (sign) {
    case Sign::Added:
        return tones().success;
    case Sign::Removed:
        return tones().danger;
    default:
        return tones().warning;
    }
}

/// The ground of a cell; invalid for the ordinary one.
QColor cellGround(const Row &row, int column)
{
    const bool isThere = row.cells.at(column).text.has_value();
    if (!row.isDifference() || !isThere)
        return {};
    if (row.sign == Sign::Added)
        return tones().diffAdded;
    // Of more than two, those that have it as the first one has are no news.
    const bool isFirst = row.cells.size() > 2 && row.cells.at(column).text == row.left().text;
    if (row.sign == Sign::Removed)
        return column == 0 || !isFirst ? tones().diffRemoved : QColor();
    return isFirst ? QColor() : tones().diffChanged;
}

struct Phase
{
    QString name;
    double ms = 0;
    double strength = 1; ///< Of the accent: the same for a phase in each column.
};

QList<Phase> phasesOf(const hub::Timings &timings)
{
    QList<Phase> phases;
    const auto add = [&phases](const QString &name, const std::optional<double> &ms,
                               double strength) {
        if (ms && *ms >= 0.5)
            phases.append({ name, *ms, strength });
    };
    add(CompareDelegate::tr("name"), timings.lookup, 0.25);
    add(timings.secure ? CompareDelegate::tr("connect") : CompareDelegate::tr("connect and TLS"),
        timings.connect, 0.35);
    add(CompareDelegate::tr("TLS"), timings.secure, 0.45);
    add(CompareDelegate::tr("send"), timings.send, 0.55);
    add(CompareDelegate::tr("wait"), timings.wait, 1.0);
    add(CompareDelegate::tr("receive"), timings.receive, 0.78);
    return phases;
}

QString phasesText(const hub::Timings &timings)
{
    QStringList parts;
    if (!timings.connect && timings.wait)
        parts.append(CompareDelegate::tr("connection kept from before"));
    constexpr double LeastShare = 0.02; // shorter ones are in the bar alone
    for (const Phase &phase : phasesOf(timings)) {
        if (phase.ms >= LeastShare * timings.total)
            parts.append(u"%1 %2"_s.arg(phase.name).arg(qRound(phase.ms)));
    }
    return parts.join(u", "_s);
}

int lineHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

/// Most texts need one line, which is quick to see without laying them out.
bool isOneLine(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr int Quick = 400;
    return !text.contains(u'\n')
        && (text.size() * metrics.maxWidth() < width
            || (text.size() < Quick && metrics.horizontalAdvance(text) <= width));
}

int textWidth(const QStyleOptionViewItem &option, const Row &row, int column)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int whole = tree ? tree->columnWidth(column + 1) : option.rect.width();
    return whole - 2 * Padding - (row.cells.at(column).mark ? MarkSize + 7 : 0);
}

} // namespace

CompareDelegate::CompareDelegate(const CompareModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row *row = m_model.rowAt(index);
    const int least = std::max(row ? 30 : 32, lineHeight() + 2 * Air);
    if (!row || index.column() == 0)
        return { 0, row && row->key == u"time" ? lineHeight() * 2 + BarHeight + 28 : least };
    const int column = index.column() - 1;
    const QString text = CompareModel::shownText(*row, column);
    const QFont font = cellFont(*row);
    const int width = textWidth(option, *row, column);
    if (isOneLine(text, QFontMetrics(font), width))
        return { 0, least };
    return { 0, std::max(least, qRound(CellText(text, font, width).height()) + 2 * Air + 4) };
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Row *row = m_model.rowAt(index);
    if (!row)
        paintSection(*painter, option, index);
    else if (index.column() == 0)
        paintName(*painter, option, *row);
    else
        paintCell(*painter, option, *row, index.column() - 1);
    const QColor line = option.palette.color(QPalette::Mid);
    drawHairline(*painter, option.rect, Qt::BottomEdge, line);
    const bool isLast = index.column() == m_model.columnCount() - 1;
    if (row && row->sign != Sign::Remark && !isLast)
        drawHairline(*painter, option.rect, Qt::RightEdge, line);
    if (option.state & QStyle::State_HasFocus
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter->restore();
}

void CompareDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(
        option.rect,
        option.palette.color(isSelected ? QPalette::Highlight : QPalette::AlternateBase));
    const bool isOpen = option.state & QStyle::State_Open;
    const QRect place(option.rect.left() + 10, option.rect.top(), 14, option.rect.height());
    drawChevron(painter, place, isOpen ? Qt::DownArrow : Qt::RightArrow,
                option.palette.color(QPalette::PlaceholderText));
    const QFont bold = scaled(QApplication::font(), textsize::Body, true);
    const QString name = index.data().toString();
    QRect text = option.rect.adjusted(32, 0, -Padding, 0);
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    text.setLeft(text.left() + QFontMetrics(bold).horizontalAdvance(name) + 8);
    painter.setFont(scaled(QApplication::font(), textsize::Small));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     m_model.sectionNote(compare::AllSections[size_t(index.row())]));
}

void CompareDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                const Row &row) const
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, palette.color(QPalette::Highlight));
    const int least = std::max(30, lineHeight() + 2 * Air);
    // The name of a tall row stands beside its first line where that is a time, else in its middle.
    QRect line = option.rect;
    if (row.key == u"time")
        line.setHeight(least);
    if (row.sign == Sign::Remark) {
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.setFont(scaled(QApplication::font(), textsize::Small));
        painter.drawText(line.adjusted(NamePlace, 0, -Padding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         row.name);
        return;
    }
    painter.setFont(scaled(QApplication::font(), textsize::Body, true));
    painter.setPen(signColour(row.sign));
    painter.drawText(line.adjusted(SignPlace, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     compare::signText(row.sign));
    QRect text = line.adjusted(NamePlace, 0, -6, 0);
    const QFont font = row.isNameCode ? monoFont() : QApplication::font();
    const QFontMetrics metrics(font);
    const QString name =
        metrics.elidedText(CompareModel::shownName(row), Qt::ElideMiddle, text.width());
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    text.setLeft(text.left() + metrics.horizontalAdvance(name) + 8);
    const QFont small = scaled(QApplication::font(), textsize::Small);
    if (row.note.isEmpty() || text.width() < 24 || row.section == compare::Section::Result)
        return;
    painter.setFont(small);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(row.note, Qt::ElideRight, text.width()));
}

void CompareDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                                const Row &row, int column) const
{
    const QColor ground = cellGround(row, column);
    if (ground.isValid())
        painter.fillRect(option.rect, ground);
    if (row.key == u"time")
        return paintTime(painter, option, column);
    const compare::Cell &cell = row.cells.at(column);
    const QString text = CompareModel::shownText(row, column);
    QRect place = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (cell.mark && cell.text) {
        drawMark(painter,
                 QRectF(place.left(), place.top() + (place.height() - MarkSize) / 2.0, MarkSize,
                        MarkSize),
                 markOf(*cell.mark));
        place.setLeft(place.left() + MarkSize + 7);
    }
    painter.setPen(option.palette.color(cell.text ? QPalette::Text : QPalette::PlaceholderText));
    const QFont font = cell.text ? cellFont(row) : QApplication::font();
    CellText shown(text, font, textWidth(option, row, column));
    const QPointF start(place.left(), place.top() + (place.height() - shown.height()) / 2);
    shown.draw(painter, start, cell.changed,
               mixed(tones().diffChanged, tones().warning,
                     themeOf(option.palette) == Theme::Dark ? 0.35 : 0.25));
}

/// How long it took, a bar of its phases on the scale of the slowest, and the phases in words.
void CompareDelegate::paintTime(QPainter &painter, const QStyleOptionViewItem &option,
                                int column) const
{
    const QList<compare::Column> &columns = m_model.comparison().columns;
    const hub::Timings &timings = columns.at(column).timings;
    const QRect place = option.rect.adjusted(Padding, 6, -Padding, 0);
    painter.setFont(scaled(QApplication::font(), textsize::Body, true));
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, durationText(timings.total));
    double slowest = 1;
    for (const compare::Column &each : columns)
        slowest = std::max(slowest, each.timings.total);
    const int whole = place.width() * 9 / 10;
    int x = place.left();
    const int y = place.top() + lineHeight() + 6;
    for (const Phase &phase : phasesOf(timings)) {
        const int length = std::max(LeastPhase, int(whole * phase.ms / slowest));
        painter.fillRect(QRect(x, y, length, BarHeight),
                         mixed(option.palette.color(QPalette::Base), tones().info, phase.strength));
        x += length + 1;
    }
    const QFont small = scaled(QApplication::font(), textsize::Small);
    painter.setFont(small);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(
        QRect(place.left(), y + BarHeight + 4, place.width(), lineHeight()),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(phasesText(timings), Qt::ElideRight, place.width()));
}

} // namespace console
