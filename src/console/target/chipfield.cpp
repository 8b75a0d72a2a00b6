// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/chipfield.h"

#include "console/style/fieldpainting.h"
#include "console/target/chipaccessible.h"
#include "console/target/chipedit.h"
#include "console/target/chipflow.h"
#include "console/target/chippainting.h"

#include <QAccessible>
#include <QCompleter>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

// Showing, painting and the pointer; what is typed is in chipfieldkeys.cpp.
namespace console {

using namespace Qt::StringLiterals;
using Kind = TagPiece::Kind;

namespace {

constexpr int FrameWidth = 2; // the focus ring
constexpr int LeastHeight = 32;
constexpr int MostLines = 3;
constexpr int SidePadding = 5;
constexpr int LeastWidth = 160;

/// What stands over and under the lines, in and on the frame together.
int overhead(const QFont &font)
{
    return std::max(LeastHeight - chipHeight(font), 10);
}

} // namespace

ChipField::ChipField(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_edit(new ChipEdit([this](const QKeyEvent &key) { return takeKey(key); }, viewport()))
    , m_completer(new QCompleter(this))
    , m_known(new QStringListModel(this))
{
    installChipAccessible();
    setObjectName(u"targetField"_s);
    setAccessibleName(tr("Target tags"));
    m_edit->setObjectName(u"targetEdit"_s);
    m_edit->setAccessibleName(tr("Tag"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(FrameWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The text field is the stop for Tab; this takes the keys while they go to a chip.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_completer->setModel(m_known);
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipField::edited);
    connect(m_edit, &ChipEdit::entered, this, [this] {
        setCurrentPiece(-1);
        update();
    });
    connect(m_edit, &ChipEdit::left, this, [this] {
        // Going to a chip is not leaving.
        if (!hasFocus())
            finish();
        update();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this] { takeCompletion(); });
    showChips({});
}

void ChipField::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

base::Result<hub::TagExpression> ChipField::expression() const
{
    return hub::TagExpression::parse(text());
}

QString ChipField::text() const
{
    if (m_isText)
        return m_edit->text();
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return m_source ? *m_source : tagText(m_pieces).trimmed();
    const TagPieces before = m_pieces.first(m_gap);
    const TagPieces after = m_pieces.sliced(m_gap);
    const QString joint = tagText({ { m_joint, {}, false } });
    QString text = tagText(before);
    if (!before.isEmpty() && endsOperand(before.last()))
        text += joint;
    text += typed;
    if (!after.isEmpty() && opensOperand(after.first()))
        text += joint;
    text += tagText(after);
    return text.trimmed();
}

void ChipField::setText(const QString &text)
{
    m_before.reset();
    const TypedTags typed = readTyped(text + u' ');
    if (text.trimmed().isEmpty()) {
        showChips({});
    } else if (!typed.broken && typed.rest.isEmpty() && isComplete(typed.pieces)) {
        showChips(typed.pieces);
        for (const TagPiece &piece : typed.pieces)
            m_joint = isWord(piece) ? piece.kind : m_joint;
        m_source = text;
        checkLimits();
    } else {
        showText(text);
    }
    Q_EMIT changed(); // NOLINT(readability-misleading-indentation): of the macro
}

void ChipField::showChips(const TagPieces &pieces)
{
    m_isText = false;
    m_pieces = pieces;
    m_gap = pieces.size();
    m_source.reset();
    m_edit->clear();
    m_lastTyped.clear();
    setCurrentPiece(-1);
    setError({});
    layOut();
}

void ChipField::showText(const QString &text)
{
    m_isText = true;
    m_pieces.clear();
    m_before.reset();
    m_gap = 0;
    m_source.reset();
    m_edit->setText(text);
    m_lastTyped = text;
    setCurrentPiece(-1);
    const auto parsed = hub::TagExpression::parse(text);
    setError(parsed ? QString() : parsed.error().message, parsed ? -1 : parsed.error().offset);
    layOut();
}

void ChipField::checkLimits()
{
    m_fault = -1;
    if (m_pieces.isEmpty() || !isComplete(m_pieces))
        return setError({});
    const auto parsed = expression();
    if (parsed)
        return setError({});
    setError(parsed.error().message);
    // The tag at the offset is found by counting the ones before it.
    const TypedTags before = readTyped(text().left(parsed.error().offset) + u' ');
    const auto isTag = [](const TagPiece &piece) { return piece.kind == Kind::Tag; };
    auto count = std::count_if(before.pieces.begin(), before.pieces.end(), isTag);
    for (qsizetype i = 0; i < m_pieces.size() && m_fault < 0; ++i) {
        if (isTag(m_pieces.at(i)) && count-- == 0)
            m_fault = i;
    }
}

void ChipField::setError(const QString &message, qsizetype offset)
{
    const bool news = message != m_error;
    m_error = message;
    if (message.isEmpty())
        m_fault = -1;
    m_edit->setFaultAt(message.isEmpty() ? -1 : offset);
    setProperty("error", !message.isEmpty());
    setAccessibleDescription(message);
    m_edit->setAccessibleDescription(message);
    update();
    viewport()->update();
    if (news)
        Q_EMIT errorShown();
}

void ChipField::noteChange()
{
    m_source.reset();
    layOut();
    Q_EMIT changed();
}

void ChipField::layOut()
{
    m_edit->setPlaceholderText(m_isText ? QString() : tr("add a tag"));
    const QString shown =
        m_edit->text().isEmpty() && m_gap == m_pieces.size() ? tr("add a tag") : m_edit->text();
    const int width = viewport()->width() - 2 * SidePadding;
    const int needed = m_edit->fontMetrics().horizontalAdvance(shown) + 12;
    const ChipFlow flow = flowOf({ m_pieces, m_gap, needed, width, font() });
    m_rects = flow.pieces;
    const int top = (overhead(font()) - 2 * FrameWidth) / 2;
    for (QRect &rect : m_rects) {
        rect.translate(SidePadding, top);
        rect = QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
    }
    const int seen = std::min(m_lines, MostLines);
    m_lines = flow.lines;
    const int hidden =
        linesHeight(m_lines, font()) - linesHeight(std::min(m_lines, MostLines), font());
    verticalScrollBar()->setRange(0, hidden);
    verticalScrollBar()->setSingleStep(chipHeight(font()) + ChipLineGap);
    placeEdit(flow.edit.translated(SidePadding, top));
    if (seen != std::min(m_lines, MostLines))
        updateGeometry();
    viewport()->update();
}

void ChipField::placeEdit(const QRect &rect)
{
    if (m_edit->hasFocus() && m_gap == m_pieces.size())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    const QRect place = QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
    // A little air behind a chip, as there is before the first character of an empty field.
    const int air = m_gap > 0 ? ChipGap : 0;
    m_edit->setGeometry(place.adjusted(isRightToLeft() ? 0 : air, 0, isRightToLeft() ? -air : 0, 0)
                            .translated(0, -verticalScrollBar()->value()));
}

QSize ChipField::sizeHint() const
{
    const int height = linesHeight(std::min(m_lines, MostLines), font()) + overhead(font());
    return { 3 * LeastWidth, height };
}

QSize ChipField::minimumSizeHint() const
{
    return { LeastWidth, sizeHint().height() };
}

QRect ChipField::pieceRect(qsizetype index) const
{
    return m_rects.value(index).translated(0, -verticalScrollBar()->value());
}

bool ChipField::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QAbstractScrollArea::event(event);
    // The frame of a scroll area is a line round a pane; this one is a field.
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() || m_edit->hasFocus());
    QPainter painter(this);
    drawField(painter, option, this);
    return true;
}

bool ChipField::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        const bool inside = event->type() == QEvent::MouseMove;
        const QPoint point =
            inside ? static_cast<QMouseEvent *>(event)->position().toPoint() : QPoint();
        const qsizetype over = inside ? pieceAt(point) : -1;
        if (over != m_hovered)
            viewport()->update();
        m_hovered = over;
        viewport()->setCursor(over >= 0 ? Qt::ArrowCursor : Qt::IBeamCursor);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype over = pieceAt(help->pos());
        QString tip;
        if (over >= 0 && isWord(m_pieces.at(over)))
            tip =
                m_pieces.at(over).kind == Kind::And ? tr("Switch to “or”") : tr("Switch to “and”");
        else if (over >= 0 && m_pieces.at(over).kind == Kind::Tag)
            tip = m_pieces.at(over).tag;
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChipField::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        drawPiece(painter, pieceRect(i), m_pieces.at(i), font(),
                  { .current = i == m_current && hasFocus(),
                    .hovered = i == m_hovered,
                    .fault = i == m_fault,
                    .direction = layoutDirection() });
    }
}

void ChipField::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ChipField::scrollContentsBy(int, int dy)
{
    m_edit->move(m_edit->x(), m_edit->y() + dy);
    viewport()->update();
}

void ChipField::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        layOut();
}

void ChipField::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // A label's shortcut or setFocus() means the place to type, unless a chip has been chosen.
    if (m_current < 0)
        m_edit->setFocus(event->reason());
    update();
    viewport()->update();
}

void ChipField::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_current = -1;
        if (!m_edit->hasFocus())
            finish();
    }
    update();
    viewport()->update();
}

void ChipField::mousePressEvent(QMouseEvent *event)
{
    const qsizetype index = pieceAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    if (index < 0)
        return m_edit->setFocus(Qt::MouseFocusReason);
    const TagPiece &piece = m_pieces.at(index);
    if (isWord(piece))
        switchWord(index);
    else if (crossRect(piece, pieceRect(index), layoutDirection())
                 .contains(event->position().toPoint()))
        removePiece(index);
    else
        setCurrentPiece(index);
}

void ChipField::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype index = pieceAt(event->position().toPoint());
    if (index >= 0 && m_pieces.at(index).kind == Kind::Tag)
        editPiece(index);
    else
        mousePressEvent(event); // two quick clicks on a word are two clicks
}

qsizetype ChipField::pieceAt(const QPoint &viewportPoint) const
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (pieceRect(i).contains(viewportPoint))
            return i;
    }
    return -1;
}

} // namespace console
