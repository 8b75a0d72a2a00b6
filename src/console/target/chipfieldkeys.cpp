// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a ChipField.
#include "console/target/chipedit.h"
#include "console/target/chipfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using Kind = TagPiece::Kind;

namespace {

bool isCommand(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

/// A text that holds a key must not get into a draft, which is stored as it is.
bool holdsSecret(const QString &text)
{
    return text.contains(u"SharedAccessKey="_s, Qt::CaseInsensitive)
        || text.contains(u"SharedAccessSignature"_s, Qt::CaseInsensitive);
}

} // namespace

bool ChipField::takeKey(const QKeyEvent &event)
{
    if (isCommand(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Tab:
        return takeCompletion();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_completer->popup()->isVisible() || !m_completer->popup()->currentIndex().isValid()
            || !takeCompletion())
            finish();
        return true;
    case Qt::Key_Escape:
        if (!m_before || m_completer->popup()->isVisible())
            return false;
        cancelEdit();
        return true;
    default:
        return !m_isText && takeChipKey(event);
    }
}

bool ChipField::takeChipKey(const QKeyEvent &event)
{
    if (event.text() == u" "_s || event.text() == u","_s) {
        if (!m_edit->text().isEmpty() && m_edit->text() != u"!"_s)
            finishWord();
        return true;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText() && !shift;
    const bool atEnd = m_edit->cursorPosition() == m_edit->text().size() && !shift;
    if (event.key() == Qt::Key_Backspace && atStart && m_gap > 0) {
        turnBackIntoText();
        return true;
    }
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        const bool back = movesBack(event);
        if (back && atStart && m_gap > 0)
            setCurrentPiece(m_gap - 1);
        else if (!back && atEnd && m_gap < m_pieces.size())
            setCurrentPiece(m_gap);
        else
            return false;
        return true;
    }
    if (event.key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offerCompletions();
        return true;
    }
    return false;
}

void ChipField::offerCompletions()
{
    QString word = m_edit->text();
    while (word.startsWith(u'!') || word.startsWith(u' '))
        word.remove(0, 1);
    m_completer->setCompletionPrefix(word);
    const int count = m_completer->completionCount();
    if (m_isText || count == 0 || (count == 1 && m_completer->currentCompletion() == word))
        return m_completer->popup()->hide();
    QRect below = m_edit->rect();
    below.setWidth(std::clamp(m_completer->popup()->sizeHintForColumn(0) + 40, 160, 400));
    m_completer->complete(below);
}

bool ChipField::takeCompletion()
{
    if (!m_completer->popup()->isVisible() && sender() != m_completer)
        return false;
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const QString tag =
        chosen.isValid() ? chosen.data().toString() : m_completer->currentCompletion();
    m_completer->popup()->hide();
    const bool negated = m_edit->text().count(u'!') % 2 == 1;
    m_edit->setText(negated ? u'!' + tag : tag);
    m_edit->setFocus();
    finishWord();
    return true;
}

void ChipField::edited()
{
    if (refuseSecret())
        return;
    const QString typed = m_edit->text();
    const bool pasted = typed.size() > m_lastTyped.size() + 1;
    m_lastTyped = typed;
    m_source.reset();
    if (!m_isText) {
        setError({});
        absorb(pasted);
    } else if (typed.isEmpty()) {
        showChips({});
    } else {
        const auto parsed = expression();
        setError(parsed ? QString() : parsed.error().message, parsed ? -1 : parsed.error().offset);
    }
    noteChange();
    if (m_edit->text().isEmpty())
        m_completer->popup()->hide();
    else
        offerCompletions();
}

bool ChipField::refuseSecret()
{
    if (!holdsSecret(m_edit->text()))
        return false;
    m_edit->setText(m_lastTyped); // forgets the undo steps, too
    setError(tr("This is a connection string with a key. It was not put in, since a draft is "
                "stored as it is."));
    layOut();
    Q_EMIT changed();
    return true;
}

void ChipField::absorb(bool pasted)
{
    const QString whole = text();
    TypedTags typed = readTyped(m_edit->text());
    if (typed.pieces.isEmpty() && !typed.broken)
        return;
    if (pasted && !typed.rest.isEmpty())
        typed = readTyped(m_edit->text() + u' ');
    if (typed.broken)
        return showText(whole);
    insert(typed.pieces);
    m_edit->setText(typed.rest);
    m_lastTyped = typed.rest;
    if (pasted && !isComplete(m_pieces))
        showText(text());
    else
        checkLimits();
}

bool ChipField::finishWord()
{
    const TypedTags typed = readTyped(m_edit->text() + u' ');
    if (typed.broken || !typed.rest.isEmpty()) {
        showText(text());
        Q_EMIT changed();
        return false;
    }
    m_completer->popup()->hide();
    insert(typed.pieces);
    m_edit->clear();
    m_lastTyped.clear();
    m_gap = m_pieces.size();
    m_before.reset();
    noteNewPieces();
    return true;
}

void ChipField::noteNewPieces()
{
    m_source.reset();
    checkLimits();
    noteChange();
}

void ChipField::insert(const TagPieces &pieces)
{
    m_source.reset();
    // Only a word that is typed by itself replaces the one before it; in a pasted text the two
    // are an error.
    if (pieces.size() == 1 && isWord(pieces.first()) && m_gap > 0
        && isWord(m_pieces.at(m_gap - 1))) {
        m_pieces[m_gap - 1] = pieces.first();
        m_joint = pieces.first().kind;
        return;
    }
    for (const TagPiece &piece : pieces)
        insertOne(piece);
    const bool touches = m_gap > 0 && m_gap < m_pieces.size() && endsOperand(m_pieces.at(m_gap - 1))
        && opensOperand(m_pieces.at(m_gap));
    if (touches)
        m_pieces.insert(m_gap, { m_joint, {}, false });
}

void ChipField::insertOne(const TagPiece &piece)
{
    if (isWord(piece))
        m_joint = piece.kind;
    else if (m_gap > 0 && opensOperand(piece) && endsOperand(m_pieces.at(m_gap - 1)))
        m_pieces.insert(m_gap++, { m_joint, {}, false });
    m_pieces.insert(m_gap++, piece);
}

void ChipField::finish()
{
    if (m_isText) {
        const QString text = m_edit->text();
        const TypedTags typed = readTyped(text + u' ');
        if (typed.broken || !typed.rest.isEmpty() || !isComplete(typed.pieces))
            return;
        showChips(typed.pieces);
        m_source = text;
        return checkLimits();
    }
    if (!m_edit->text().trimmed().isEmpty() && !finishWord())
        return;
    if (m_gap != m_pieces.size()) {
        // A chip was turned into text and the text deleted.
        m_pieces = tidied(m_pieces);
        m_gap = m_pieces.size();
        m_before.reset();
        noteChange();
    }
    if (!m_pieces.isEmpty() && !isComplete(m_pieces))
        showText(text());
    else
        checkLimits();
    update();
}

} // namespace console
