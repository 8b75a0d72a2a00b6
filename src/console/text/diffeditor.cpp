// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/diffeditor.h"

#include "console/style/tones.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using compare::Sign;

namespace {

/// Markers of whole lines; QScintilla keeps the upper ones for folds.
enum LineMarker { AddedLine = 1, RemovedLine, ChangedLine, GapLine };

constexpr int WordIndicator = 21;

int markerOf(const DiffLine &line)
{
    if (line.number == 0)
        return GapLine;
    switch (line.sign) {
    case Sign::Added:
        return AddedLine;
    case Sign::Removed:
        return RemovedLine;
    case Sign::Changed:
        return ChangedLine;
    default:
        return 0;
    }
}

} // namespace

DiffEditor::DiffEditor(QWidget *parent)
    : CodeEditor(parent)
{
    setReadOnly(true);
    setCaretLineVisible(false);
    setFolding(NoFoldStyle); // what is folded on one side would shift the other
    setMarginWidth(FoldColumn, 0);
    setMarginWidth(MarkColumn, 0);
    setMarginMarkerMask(MarkColumn, 0); // else the markers would stand there
    setMarginMarkerMask(NumberColumn, 0);
    setMarginMarkerMask(FoldColumn, 0);
    setMarginType(NumberColumn, TextMargin);
    SendScintilla(SCI_SETCARETLINEFRAME, 1UL);
    for (const int marker : { AddedLine, RemovedLine, ChangedLine, GapLine })
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker),
                      long(SC_MARK_BACKGROUND));
    SendScintilla(SCI_INDICSETSTYLE, WordIndicator, long(INDIC_ROUNDBOX));
    SendScintilla(SCI_INDICSETUNDER, WordIndicator, 1L);
    // So faint that every colour of the text stays readable on it; the edge makes up for it.
    SendScintilla(SCI_INDICSETALPHA, WordIndicator, 30L);
    SendScintilla(SCI_INDICSETOUTLINEALPHA, WordIndicator, 150L);
    DiffEditor::renewColours();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DiffEditor::markVisible);
}

void DiffEditor::setLines(const QList<DiffLine> &lines, EditorLanguage language)
{
    setLanguage(language);
    QByteArray text;
    int highest = 0;
    m_longest = 0;
    for (const DiffLine &line : lines) {
        if (!text.isEmpty() || &line != &lines.first())
            text += '\n';
        text += line.text.toUtf8();
        highest = std::max(highest, line.number);
        m_longest = std::max(m_longest, line.text.size());
    }
    m_digits = std::max(3, int(QString::number(highest).size()));
    SendScintilla(SCI_MARGINTEXTCLEARALL);
    SendScintilla(SCI_MARKERDELETEALL, static_cast<unsigned long>(-1));
    setBytes(text);
    setCaretLineVisible(false);
    setNumberSample(u" ≠ "_s + QString(m_digits, u'0') + u' ');
    m_lines = lines;
    m_isMarked = QList<bool>(lines.size(), false);
    markVisible();
}

/// Signs and colours of the lines in view. Doing all of a megabyte at once would be felt.
void DiffEditor::markVisible()
{
    const int first = firstVisibleLine();
    const int last = first + int(SendScintilla(SCI_LINESONSCREEN)) + 1;
    for (int line = first; line <= last && line < m_lines.size(); ++line) {
        if (!m_isMarked.at(line))
            markLine(line, m_lines.at(line));
        m_isMarked[line] = true;
    }
}

void DiffEditor::resizeEvent(QResizeEvent *event)
{
    CodeEditor::resizeEvent(event);
    markVisible();
}

void DiffEditor::markLine(int line, const DiffLine &what)
{
    const auto number = static_cast<unsigned long>(line);
    if (const int marker = markerOf(what))
        SendScintilla(SCI_MARKERADD, number, long(marker));
    if (what.number > 0) {
        const QString sign = compare::signText(what.sign);
        const QByteArray margin = (u' ' + (sign.isEmpty() ? u" "_s : sign)
                                   + QString::number(what.number).rightJustified(m_digits + 1))
                                      .toUtf8();
        SendScintilla(SCI_MARGINSETTEXT, number, margin.constData());
        SendScintilla(SCI_MARGINSETSTYLE, number, long(STYLE_LINENUMBER));
    }
    const long start = SendScintilla(SCI_POSITIONFROMLINE, number);
    SendScintilla(SCI_SETINDICATORCURRENT, WordIndicator);
    for (const compare::Span &span : what.changed) {
        const QStringView text(what.text);
        const auto before = static_cast<unsigned long>(text.left(span.start).toUtf8().size());
        const long length = long(text.mid(span.start, span.length).toUtf8().size());
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start) + before, length);
    }
}

int DiffEditor::textWidth() const
{
    constexpr qsizetype Most = 1'000'000; // beyond it nobody scrolls
    const long digit = SendScintilla(SCI_TEXTWIDTH, STYLE_DEFAULT, "0");
    return int(std::min(Most, (m_longest + 2) * digit));
}

void DiffEditor::setTextWidth(int width)
{
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 0UL);
    SendScintilla(SCI_SETSCROLLWIDTH, static_cast<unsigned long>(std::max(1, width)));
}

void DiffEditor::showLine(int line)
{
    // A frame around the line, so that the ground keeps saying what became of it.
    setCaretLineVisible(true);
    SendScintilla(SCI_SETCARETLINEVISIBLEALWAYS, 1UL);
    SendScintilla(SCI_GOTOLINE, static_cast<unsigned long>(line));
    const long visible = SendScintilla(SCI_LINESONSCREEN);
    setFirstVisibleLine(std::max(0, line - int(visible) / 3));
}

void DiffEditor::renewColours()
{
    CodeEditor::renewColours();
    const auto colour = [this](int marker, const QColor &ground) {
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), ground);
    };
    colour(AddedLine, tones().diffAdded);
    colour(RemovedLine, tones().diffRemoved);
    colour(ChangedLine, tones().diffChanged);
    colour(GapLine, QApplication::palette().color(QPalette::Midlight));
    SendScintilla(SCI_INDICSETFORE, WordIndicator, tones().warning);
    setCaretLineBackgroundColor(QApplication::palette().color(QPalette::Link));
}

} // namespace console
