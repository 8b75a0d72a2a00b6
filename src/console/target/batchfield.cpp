// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/batchfield.h"

#include "console/style/fonts.h"
#include "console/target/targetvariables.h"
#include "hub/target.h"
#include "payload/handleshape.h"

#include <QFocusEvent>
#include <QLocale>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClosedHeight = 32;
constexpr int OpenHeight = 160;
constexpr qsizetype MostLinesNamed = 5;

/// How many of \a handles are there more than once.
qsizetype repeatedCount(const QStringList &handles)
{
    QSet<QString> once;
    QSet<QString> again;
    for (const QString &handle : handles) {
        if (once.contains(handle))
            again.insert(handle);
        once.insert(handle);
    }
    return again.size();
}

} // namespace

BatchField::BatchField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"batchField"_s);
    setAccessibleName(tr("Device handles, one a line"));
    setPlaceholderText(tr("One handle a line"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setFont(monoFont());
    setOpen(false);
}

QStringList BatchField::lines() const
{
    QStringList lines = toPlainText().split(u'\n');
    for (QString &line : lines) {
        if (line.contains(u"{{"))
            line = filledIn(line, m_variables);
    }
    return lines;
}

QStringList BatchField::handles() const
{
    QStringList handles;
    for (const QString &line : lines()) {
        if (const QString handle = line.trimmed(); !handle.isEmpty())
            handles.append(handle);
    }
    return handles;
}

QString BatchField::summary(hub::Platform platform) const
{
    const QStringList all = handles();
    if (all.isEmpty())
        return {};
    if (all.size() > hub::DeviceBatch::MaxHandles) {
        return tr("%1 handles; %2 are allowed. Split them into several sends.")
            .arg(QLocale().toString(all.size()), QLocale().toString(hub::DeviceBatch::MaxHandles));
    }
    QStringList parts{ all.size() == 1 ? tr("1 handle")
                                       : tr("%n handles", nullptr, int(all.size())) };
    if (const QString bad = malformed(platform); !bad.isEmpty())
        parts.append(bad);
    if (const auto count = repeatedCount(all); count == 1)
        parts.append(tr("1 is there more than once"));
    else if (count > 1)
        parts.append(tr("%n are there more than once", nullptr, int(count)));
    return parts.join(u", "_s);
}

QString BatchField::malformed(hub::Platform platform) const
{
    const QStringList lines = this->lines();
    QStringList numbers;
    qsizetype count = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (payload::describeHandle(lines.at(i), platform).fits)
            continue;
        if (++count <= MostLinesNamed)
            numbers.append(QString::number(i + 1));
    }
    if (count == 0)
        return {};
    if (count == 1)
        return tr("1 is not well formed (line %1)").arg(numbers.first());
    if (count > MostLinesNamed)
        numbers.append(u"…"_s);
    return tr("%n are not well formed (lines %1)", nullptr, int(count)).arg(numbers.join(u", "_s));
}

void BatchField::setOpen(bool open)
{
    const int margin = int(document()->documentMargin());
    const int line = QFontMetrics(font()).height();
    const int closed = std::max(ClosedHeight, line + 2 * margin);
    // Closed, the first line stands in the middle and the second one is out of sight.
    const int top = (closed - line) / 2 - margin - frameWidth();
    const int bottom = closed - 2 * frameWidth() - top - margin - line;
    constexpr int Left = 3; // as far in as the text of a line edit
    setViewportMargins(Left, top, 0, open ? 0 : bottom);
    setFixedHeight(open ? std::max(OpenHeight, closed) : closed);
    setVerticalScrollBarPolicy(open ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(open ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (!open)
        verticalScrollBar()->setValue(0);
}

void BatchField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    setOpen(true);
}

void BatchField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu over it, or another window, does not close it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setOpen(false);
}

void BatchField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(monoFont());
        setOpen(hasFocus());
    }
}

} // namespace console
