// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/changelines.h"

#include "compare/linediff.h"
#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QEvent>
#include <QTextBlock>

namespace console {

using namespace Qt::StringLiterals;

ChangeLines::ChangeLines(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(scaled(monoFont(), textsize::Small));
}

void ChangeLines::setTexts(const QString &before, const QString &after)
{
    m_added.clear();
    m_removed.clear();
    QStringList lines;
    const compare::LineDiff diff = compare::diffLines(before, after);
    for (const compare::Run &run : diff.alignment.runs) {
        if (run.isSame)
            continue;
        for (qsizetype i = 0; i < run.leftCount; ++i) {
            m_removed.append(int(lines.size()));
            lines.append(QString(u"− "_s + diff.left.at(run.left + i)));
        }
        for (qsizetype i = 0; i < run.rightCount; ++i) {
            m_added.append(int(lines.size()));
            lines.append(QString(u"+ "_s + diff.right.at(run.right + i)));
        }
    }
    setPlainText(lines.join(u'\n'));
    tint();
}

void ChangeLines::tint()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const QList<int> &lines, const QColor &ground) {
        for (const int line : lines) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document()->findBlockByNumber(line));
            mark.format.setBackground(ground);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
    };
    add(m_removed, tones().diffRemoved);
    add(m_added, tones().diffAdded);
    setExtraSelections(marks);
}

void ChangeLines::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(scaled(monoFont(), textsize::Small));
}

} // namespace console
