// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the pieces of a ChipField.
#include "console/target/chipedit.h"
#include "console/target/chipfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;
using Kind = TagPiece::Kind;

namespace {

bool isCommand(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

/// Enter, F2 and Space open what is current.
bool isOpening(const QKeyEvent &event)
{
    constexpr std::array keys{ Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2, Qt::Key_Space };
    return std::ranges::find(keys, event.key()) != keys.end();
}

} // namespace

void ChipField::turnBackIntoText()
{
    qsizetype index = m_gap - 1;
    if (isWord(m_pieces.at(index)) && index > 0) {
        m_pieces.removeAt(index);
        --index;
    }
    const TagPiece piece = m_pieces.takeAt(index);
    m_gap = index;
    const QString word = piece.kind == Kind::Tag ? tagText({ piece }) : QString();
    m_edit->setText(word + m_edit->text());
    m_edit->setCursorPosition(int(word.size()));
    m_lastTyped = m_edit->text();
    setError({});
    noteChange();
}

qsizetype ChipField::settled(qsizetype index)
{
    const bool behind = index >= m_gap;
    const qsizetype fromEnd = m_pieces.size() - index;
    if (!m_edit->text().isEmpty()) {
        if (!finishWord())
            return -1;
    } else if (m_gap != m_pieces.size()) {
        m_pieces = tidied(m_pieces);
        m_gap = m_pieces.size();
        m_before.reset();
    }
    return behind ? m_pieces.size() - fromEnd : index;
}

void ChipField::editPiece(qsizetype index)
{
    index = settled(index);
    if (index < 0 || m_pieces.at(index).kind != Kind::Tag)
        return;
    m_before = m_pieces;
    const TagPiece piece = m_pieces.takeAt(index);
    m_gap = index;
    m_edit->setText(tagText({ piece }));
    m_lastTyped = m_edit->text();
    m_edit->setFocus();
    m_edit->selectAll();
    layOut();
}

void ChipField::cancelEdit()
{
    const TagPieces before = *m_before;
    m_before.reset();
    showChips(before);
    noteNewPieces();
}

void ChipField::removePiece(qsizetype index)
{
    const bool hadKeys = m_current >= 0;
    index = settled(index);
    if (index < 0)
        return;
    m_pieces = without(m_pieces, index);
    m_gap = m_pieces.size();
    m_before.reset();
    m_hovered = -1;
    noteNewPieces();
    // The keys go to the next one, or to the text field when there is none.
    if (hadKeys)
        setCurrentPiece(index < m_pieces.size() ? index : -1);
}

void ChipField::switchWord(qsizetype index)
{
    TagPiece &piece = m_pieces[index];
    piece.kind = piece.kind == Kind::And ? Kind::Or : Kind::And;
    m_joint = piece.kind;
    noteNewPieces();
}

void ChipField::negate(qsizetype index)
{
    if (!opensOperand(m_pieces.at(index)))
        return;
    m_pieces[index].negated = !m_pieces.at(index).negated;
    noteNewPieces();
}

bool ChipField::movesBack(const QKeyEvent &event) const
{
    return event.key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
}

void ChipField::moveCurrent(bool back)
{
    // The text field stands between two pieces and is a stop as they are.
    if (back ? m_current == m_gap && m_gap > 0 && m_gap < m_pieces.size() : m_current == m_gap - 1)
        return setCurrentPiece(-1);
    setCurrentPiece(std::clamp<qsizetype>(m_current + (back ? -1 : 1), 0, m_pieces.size() - 1));
}

void ChipField::setCurrentPiece(qsizetype index)
{
    const bool changes = index != m_current;
    m_current = index;
    viewport()->update();
    if (index < 0) {
        if (hasFocus())
            m_edit->setFocus();
        return;
    }
    setFocus();
    const QRect rect = pieceRect(index);
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom()
                                      - viewport()->height());
    if (changes) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(int(index));
        QAccessible::updateAccessibility(&focused);
    }
}

/// A word becomes the other one; a tag is edited, if that \a mayEdit.
void ChipField::openCurrent(bool mayEdit)
{
    if (isWord(m_pieces.at(m_current)))
        switchWord(m_current);
    else if (mayEdit)
        editPiece(m_current);
}

void ChipField::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0 || m_current >= m_pieces.size())
        return QAbstractScrollArea::keyPressEvent(event);
    const bool isCopy = event->matches(QKeySequence::Copy);
    if (!isCopy && isCommand(*event))
        return QAbstractScrollArea::keyPressEvent(event);
    const TagPiece &piece = m_pieces.at(m_current);
    const QString typed = event->text();
    if (isCopy) {
        QApplication::clipboard()->setText(piece.kind == Kind::Tag ? tagText({ piece }) : text());
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        moveCurrent(movesBack(*event));
    } else if (event->key() == Qt::Key_Home) {
        setCurrentPiece(0);
    } else if (event->key() == Qt::Key_End || event->key() == Qt::Key_Escape) {
        setCurrentPiece(-1);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removePiece(m_current);
    } else if (isOpening(*event)) {
        openCurrent(event->key() != Qt::Key_Space);
    } else if (typed == u"!"_s) {
        negate(m_current);
    } else if (!typed.isEmpty() && typed.at(0).isPrint()) {
        // Typing goes on where text belongs.
        setCurrentPiece(-1);
        QApplication::sendEvent(m_edit, event);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace console
