// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/connectionstringedit.h"

#include "base/redact.h"
#include "console/hubs/connectionhighlighter.h"
#include "console/hubs/connectionmask.h"
#include "console/hubs/secretplate.h"
#include "console/style/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Plate = QChar::ObjectReplacementCharacter;

/// What may be put into the document; a plate comes from write() alone.
QString cleaned(QString text)
{
    text.remove(Plate);
    text.remove(QChar::Null);
    // A copy of our own text says so in place of the key; the mark is no key.
    text.remove(QLatin1String(base::RedactedMark));
    return text;
}

bool isTyping(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers pressed =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isAltGr = pressed == (Qt::ControlModifier | Qt::AltModifier);
    return !event.text().isEmpty() && event.text().at(0).isPrint()
        && (pressed == Qt::NoModifier || isAltGr);
}

} // namespace

ConnectionStringEdit::ConnectionStringEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ConnectionHighlighter(document()))
{
    document()->documentLayout()->registerHandler(SecretPlate::ObjectType, new SecretPlate(this));
    document()->setDocumentMargin(8);
    setFont(monoFont());
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QPlainTextEdit::textChanged, this, &ConnectionStringEdit::coverLeftovers);
}

void ConnectionStringEdit::setConnectionString(const QString &text)
{
    selectAll();
    insert(text, Origin::Pasted);
    document()->clearUndoRedoStacks();
    Q_EMIT pasted();
}

void ConnectionStringEdit::showKept(const QString &text, const QString &plate)
{
    {
        const QScopedValueRollback writing(m_writing, true);
        selectAll();
        QTextCursor cursor = textCursor();
        cursor.insertText(cleaned(text), QTextCharFormat());
        m_keptNumber = ++m_lastNumber;
        cursor.insertText(QString(Plate), SecretPlate::format(plate, m_keptNumber));
        document()->clearUndoRedoStacks();
    }
    Q_EMIT textChanged();
}

bool ConnectionStringEdit::hasKept() const
{
    if (m_keptNumber == 0 || m_secrets.contains(m_keptNumber))
        return false;
    const QString text = toPlainText();
    for (qsizetype at = text.indexOf(Plate); at >= 0; at = text.indexOf(Plate, at + 1)) {
        if (numberAt(at) == m_keptNumber)
            return true;
    }
    return false;
}

void ConnectionStringEdit::putKept(const base::Secret &key)
{
    if (!hasKept())
        return;
    m_secrets.insert(m_keptNumber, key);
    Q_EMIT textChanged();
}

void ConnectionStringEdit::replaceKey()
{
    QTextCursor cursor = textCursor();
    qsizetype caret = -1;
    cursor.beginEditBlock();
    for (qsizetype at = toPlainText().lastIndexOf(Plate); at >= 0;
         at = toPlainText().lastIndexOf(Plate)) {
        cursor.setPosition(int(at));
        cursor.deleteChar();
        caret = at;
    }
    cursor.endEditBlock();
    if (caret >= 0)
        cursor.setPosition(int(caret));
    else
        cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

base::Secret ConnectionStringEdit::reveal() const
{
    return revealed(toPlainText(), 0);
}

void ConnectionStringEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isTyping(*event) || isReadOnly())
        return QPlainTextEdit::keyPressEvent(event);
    insert(event->text(), Origin::Typed);
    event->accept();
}

void ConnectionStringEdit::inputMethodEvent(QInputMethodEvent *event)
{
    // What is still being composed would be shown: only the finished text is taken.
    if (!event->commitString().isEmpty())
        insert(event->commitString(), Origin::Typed);
    event->accept();
}

void ConnectionStringEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    insert(source->text(), Origin::Pasted);
    Q_EMIT pasted();
}

bool ConnectionStringEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

QMimeData *ConnectionStringEdit::createMimeDataFromSelection() const
{
    QString text = textCursor().selection().toPlainText();
    text.replace(Plate, QLatin1String(base::RedactedMark));
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

void ConnectionStringEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

/// Puts \a text at the caret. What the text as a whole now says is secret goes behind a plate
/// before it is in the document, so no undo step and no assistive program ever sees it.
void ConnectionStringEdit::insert(const QString &text, Origin origin)
{
    const QString shown = toPlainText();
    const qsizetype from = textCursor().selectionStart();
    const qsizetype to = textCursor().selectionEnd();
    QString added = cleaned(text);
    if (origin == Origin::Pasted && from == 0 && to == shown.size())
        added = withoutWrapping(added);
    const QString whole = shown.left(from) + added + shown.mid(to);
    qsizetype first = from;
    qsizetype last = from + added.size();
    const QList<TextRange> secrets = secretRanges(whole);
    // A secret that reaches out of the added text takes in what it touches there.
    for (const TextRange &secret : secrets) {
        if (secret.from <= last && first <= secret.end()) {
            first = std::min(first, secret.from);
            last = std::max(last, secret.end());
        }
    }
    const qsizetype shift = (to - from) - added.size(); // from `whole` to the document, behind it
    const auto secretAt = [&](qsizetype at) {
        return m_secrets.value(numberAt(at < from ? at : at + shift));
    };
    QList<Piece> pieces;
    qsizetype at = first;
    for (const TextRange &secret : secrets) {
        if (secret.from < first || secret.end() > last)
            continue;
        pieces.append({ whole.mid(at, secret.from - at), {} });
        QByteArray bytes;
        for (qsizetype i = secret.from; i < secret.end(); ++i) {
            bytes += whole.at(i) == Plate ? secretAt(i).reveal() : QString(whole.at(i)).toUtf8();
        }
        pieces.append({ {}, base::Secret(bytes) });
        at = secret.end();
    }
    pieces.append({ whole.mid(at, last - at), {} });
    replace(first, last + shift, pieces);
}

/// Replaces a part of the document, as one step for undo.
void ConnectionStringEdit::replace(qsizetype from, qsizetype to, const QList<Piece> &pieces)
{
    {
        const QScopedValueRollback writing(m_writing, true);
        QTextCursor cursor = textCursor();
        cursor.beginEditBlock();
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        // A plate that is only moved along keeps its number, and with it its secret.
        cursor.removeSelectedText();
        for (const Piece &piece : pieces) {
            if (!piece.text.isEmpty())
                cursor.insertText(piece.text, QTextCharFormat());
            if (!piece.secret.isEmpty()) {
                m_secrets.insert(++m_lastNumber, piece.secret);
                cursor.insertText(QString(Plate),
                                  SecretPlate::format(tr("%n character(s), hidden", nullptr,
                                                         int(piece.secret.size())),
                                                      m_lastNumber));
            }
        }
        cursor.endEditBlock();
        setTextCursor(cursor);
    }
    Q_EMIT textChanged();
}

/// After a deletion or an undo, what stands beside a name may have become a secret.
void ConnectionStringEdit::coverLeftovers()
{
    if (m_writing)
        return;
    const QString shown = toPlainText();
    for (const TextRange &secret : secretRanges(shown)) {
        if (secret.length == 1 && shown.at(secret.from) == Plate)
            continue;
        replace(secret.from, secret.end(),
                { { {}, revealed(shown.mid(secret.from, secret.length), secret.from) } });
        // The undo steps still hold what was typed in the open; this may be inside one of them.
        QMetaObject::invokeMethod(
            this, [this] { document()->clearUndoRedoStacks(); }, Qt::QueuedConnection);
        return; // the change calls this again for the next one
    }
}

int ConnectionStringEdit::numberAt(qsizetype position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(position) + 1); // the format is that of the character before
    return SecretPlate::number(cursor.charFormat());
}

/// \a text, which begins at \a offset of the document, with the secrets in place of their plates.
base::Secret ConnectionStringEdit::revealed(const QString &text, qsizetype offset) const
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bytes += text.at(i) == Plate ? m_secrets.value(numberAt(offset + i)).reveal()
                                     : QString(text.at(i)).toUtf8();
    }
    return base::Secret(bytes);
}

} // namespace console
