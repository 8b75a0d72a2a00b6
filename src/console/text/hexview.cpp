// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/hexview.h"

#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12;
constexpr int OffsetDigits = 8;

QChar shownAs(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 32 && code < 127 ? QChar(char16_t(code)) : QChar(u'·');
}

QString hexOf(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(' '));
}

} // namespace

struct HexView::Columns
{
    int character; ///< The width of one.
    int hex; ///< Where the bytes begin,
    int text; ///< and where their text.
    int end;

    int hexAt(int index) const { return hex + 3 * character * index; }
    int textAt(int index) const { return text + character * index; }
};

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(monoFont());
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(3);
}

HexView::Columns HexView::columns() const
{
    const int character = QFontMetrics(font()).horizontalAdvance(u'0');
    const int hex = Margin + character * (OffsetDigits + 2);
    const int text = hex + character * (3 * BytesInRow + 1);
    return { character, hex, text, text + character * BytesInRow + Margin };
}

int HexView::rowHeight() const
{
    return QFontMetrics(font()).height() + 4;
}

qsizetype HexView::rowCount() const
{
    return (m_bytes.size() + BytesInRow - 1) / BytesInRow;
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_hits.clear();
    m_anchor = m_caret = 0;
    verticalScrollBar()->setValue(0);
    fitScrollBars();
    setAccessibleDescription(rowText(0));
    viewport()->update();
}

QString HexView::rowText(qsizetype row) const
{
    const QByteArrayView all(m_bytes);
    const qsizetype start = row * BytesInRow;
    if (start >= all.size())
        return {};
    const QByteArrayView piece =
        all.sliced(start, std::min<qsizetype>(BytesInRow, all.size() - start));
    QString text;
    for (const char byte : piece)
        text += shownAs(byte);
    return u"%1  %2  %3"_s.arg(QString::number(start, 16).rightJustified(OffsetDigits, u'0'),
                               hexOf(piece).leftJustified(3 * BytesInRow - 1), text);
}

void HexView::fitScrollBars()
{
    const int visible = std::max(1, viewport()->height() / rowHeight());
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, rowCount() - visible)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, columns().end - viewport()->width()));
}

void HexView::resizeEvent(QResizeEvent *)
{
    fitScrollBars();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(monoFont());
        fitScrollBars();
    }
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), 0);
    const Columns at = columns();
    const int height = rowHeight();
    const qsizetype first = verticalScrollBar()->value();
    const qsizetype from = first + event->rect().top() / height;
    const qsizetype to = std::min(rowCount() - 1, first + event->rect().bottom() / height);
    for (qsizetype row = from; row <= to; ++row)
        paintRow(painter, row, int(row - first) * height, at);
}

void HexView::paintRow(QPainter &painter, qsizetype row, int top, const Columns &columns) const
{
    paintMarks(painter, row, top, columns);
    const QString whole = rowText(row);
    const int height = rowHeight();
    const auto draw = [&](int x, const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRect(x, top, columns.end - x, height), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
    };
    const qsizetype hexFrom = OffsetDigits + 2;
    const qsizetype textFrom = hexFrom + 3 * BytesInRow + 1;
    const QColor ink = palette().color(QPalette::Text);
    draw(Margin, whole.left(OffsetDigits), tones().editor.lineNumber);
    draw(columns.hex, whole.mid(hexFrom, 3 * BytesInRow - 1), ink);
    draw(columns.text, whole.mid(textFrom), tones().editor.string);
}

/// The grounds of what was found and of what is chosen, behind both forms of each byte.
void HexView::paintMarks(QPainter &painter, qsizetype row, int top, const Columns &columns) const
{
    const qsizetype start = row * BytesInRow;
    const qsizetype end = std::min(m_bytes.size(), start + BytesInRow);
    const auto fill = [&](qsizetype from, qsizetype to, const QColor &colour) {
        for (qsizetype i = std::max(from, start); i < std::min(to, end); ++i) {
            const int index = int(i - start);
            const int width = columns.character;
            painter.fillRect(columns.hexAt(index), top, 2 * width, rowHeight(), colour);
            painter.fillRect(columns.textAt(index), top, width, rowHeight(), colour);
        }
    };
    auto hit = std::partition_point(m_hits.begin(), m_hits.end(), [&](const SearchHit &one) {
        return one.offset + one.length <= start;
    });
    for (; hit != m_hits.end() && hit->offset < end; ++hit)
        fill(hit->offset, hit->offset + hit->length, tones().warningSoft);
    fill(std::min(m_anchor, m_caret), std::max(m_anchor, m_caret) + 1,
         palette().color(QPalette::Highlight));
}

void HexView::addHits(const QList<SearchHit> &hits)
{
    m_hits.append(hits);
    viewport()->update();
}

void HexView::clearHits()
{
    m_hits.clear();
    viewport()->update();
}

void HexView::select(qsizetype offset, qsizetype length)
{
    moveTo(offset + length - 1, false);
    moveTo(offset, true);
}

void HexView::moveTo(qsizetype offset, bool extends)
{
    if (m_bytes.isEmpty())
        return;
    m_caret = std::clamp<qsizetype>(offset, 0, m_bytes.size() - 1);
    if (!extends)
        m_anchor = m_caret;
    const int row = int(m_caret / BytesInRow);
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + bar->pageStep())
        bar->setValue(row - bar->pageStep() + 1);
    setAccessibleDescription(rowText(row));
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    const qsizetype page = qsizetype(verticalScrollBar()->pageStep()) * BytesInRow;
    const qsizetype rowStart = m_caret - m_caret % BytesInRow;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        m_caret = std::max<qsizetype>(0, m_bytes.size() - 1);
        return viewport()->update();
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_caret - 1, extends);
    case Qt::Key_Right:
        return moveTo(m_caret + 1, extends);
    case Qt::Key_Up:
        return moveTo(m_caret - BytesInRow, extends);
    case Qt::Key_Down:
        return moveTo(m_caret + BytesInRow, extends);
    case Qt::Key_PageUp:
        return isFar ? event->ignore() : moveTo(m_caret - page, extends);
    case Qt::Key_PageDown:
        return isFar ? event->ignore() : moveTo(m_caret + page, extends);
    case Qt::Key_Home:
        return moveTo(isFar ? 0 : rowStart, extends);
    case Qt::Key_End:
        return moveTo(isFar ? m_bytes.size() - 1 : rowStart + BytesInRow - 1, extends);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

qsizetype HexView::offsetAt(QPoint position) const
{
    const Columns at = columns();
    const int x = position.x() + horizontalScrollBar()->value();
    const qsizetype row = verticalScrollBar()->value() + std::max(0, position.y()) / rowHeight();
    const int index = x >= at.text - at.character ? (x - at.text) / at.character
                                                  : (x - at.hex) / (3 * at.character);
    return row * BytesInRow + std::clamp(index, 0, BytesInRow - 1);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(offsetAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(offsetAt(event->position().toPoint()), true);
}

QString HexView::selectedHex() const
{
    if (m_bytes.isEmpty())
        return {};
    const qsizetype from = std::min(m_anchor, m_caret);
    return hexOf(QByteArrayView(m_bytes).sliced(from, std::max(m_anchor, m_caret) - from + 1));
}

void HexView::copy()
{
    QApplication::clipboard()->setText(selectedHex());
}

} // namespace console
