// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connectionstringedit.h"

#include "base/redact.h"
#include "console/connectionhighlighter.h"
#include "console/connectionmask.h"
#include "console/fonts.h"
#include "console/secretplate.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Plate = QChar::ObjectReplacementCharacter;
constexpr qsizetype MostDots = 44;

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
    auto *data = new QMimeData;
    data->setText(text);
    return data;
}

void ConnectionStringEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

void ConnectionStringEdit::insert(const QString &text, Origin origin)
{
    const QString shown = toPlainText();
    QTextCursor cursor = textCursor();
    qsizetype from = cursor.selectionStart();
    qsizetype to = cursor.selectionEnd();
    QString added = cleaned(text);
    if (origin == Origin::Pasted && from == 0 && to == shown.size())
        added = withoutWrapping(added);
    const QString whole = shown.left(from) + added + shown.mid(to);
    const qsizetype tail = whole.size() - to; // from the end, what is behind stays where it is
    qsizetype first = from;
    qsizetype last = from + added.size();
    // A secret that reaches out of the added text takes in what it touches there.
    for (const TextRange &secret : secretRanges(whole)) {
        if (secret.from < last && first < secret.end()) {
            first = std::min(first, secret.from);
            last = std::max(last, secret.end());
        }
    }
    Q_UNUSED(tail)
    const qsizetype behind = last - (from + added.size());
    const base::Secret open = revealed(whole, 0);
    Q_UNUSED(open)
    cursor.setPosition(int(first));
    cursor.setPosition(int(to + behind), QTextCursor::KeepAnchor);
    write(cursor, whole.mid(first, last - first), first, origin);
    setTextCursor(cursor);
}
