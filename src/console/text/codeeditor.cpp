// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/codeeditor.h"

#include "console/style/fonts.h"
#include "console/style/tones.h"

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

namespace console {

namespace {

constexpr int MarkMarginWidth = 16;
constexpr int FoldMarginWidth = 14;
constexpr int LineSpacing = 2; ///< Above and below each line, interface.md 4.3.
constexpr int BraceIndicator = 20;

/// Of all keys with Ctrl, Alt or both, these stay with the editor. The rest is the window's.
bool isEditorsKey(int key)
{
    switch (key & ~int(Qt::KeyboardModifierMask)) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Insert:
        return true;
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_D:
    case Qt::Key_V:
    case Qt::Key_X:
    case Qt::Key_Y:
        return !(key & Qt::ShiftModifier);
    case Qt::Key_Z:
        return true;
    default:
        return false;
    }
}

bool isWindowsKey(int key)
{
    if ((key & ~int(Qt::KeyboardModifierMask)) == Qt::Key_Escape)
        return true;
    return (key & (Qt::ControlModifier | Qt::AltModifier)) && !isEditorsKey(key);
}

/// A chevron that points down, or to the right for a folded block.
QImage chevron(bool isOpen, const QColor &colour, qreal ratio)
{
    QImage image(qRound(FoldMarginWidth * ratio), qRound(FoldMarginWidth * ratio),
                 QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    painter.translate(FoldMarginWidth / 2.0, FoldMarginWidth / 2.0);
    if (!isOpen)
        painter.rotate(-90);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({ { -3, -1.5 }, { 0, 1.5 }, { 3, -1.5 } }));
    return image;
}

} // namespace

CodeEditor::CodeEditor(QWidget *parent)
    : QsciScintilla(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUpText();
    setUpMargins();
    releaseKeys();
    CodeEditor::renewColours();
    connect(this, &QsciScintilla::linesChanged, this, &CodeEditor::fitNumberMargin);
}

void CodeEditor::setUpText()
{
    setUtf8(true);
    setEolMode(EolUnix);
    setTabWidth(2);
    setIndentationWidth(2);
    setIndentationsUseTabs(false);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    SendScintilla(SCI_SETEXTRAASCENT, LineSpacing);
    SendScintilla(SCI_SETEXTRADESCENT, LineSpacing);
    // Without these a useless horizontal bar stands there from the start.
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    SendScintilla(SCI_BRACEHIGHLIGHTINDICATOR, 1UL, long(BraceIndicator));
    SendScintilla(SCI_INDICSETSTYLE, BraceIndicator, long(INDIC_STRAIGHTBOX));
    SendScintilla(SCI_INDICSETALPHA, BraceIndicator, 0L);
    SendScintilla(SCI_INDICSETOUTLINEALPHA, BraceIndicator, 255L);
}

void CodeEditor::setUpMargins()
{
    setMarginType(NumberColumn, NumberMargin);
    setMarginType(MarkColumn, SymbolMarginDefaultBackgroundColor);
    setMarginWidth(MarkColumn, MarkMarginWidth);
    setFolding(PlainFoldStyle, FoldColumn);
    setMarginType(FoldColumn, SymbolMarginDefaultBackgroundColor);
    setMarginMarkerMask(FoldColumn, int(SC_MASK_FOLDERS));
    setMarginMarkerMask(MarkColumn, int(~SC_MASK_FOLDERS));
    setMarginWidth(FoldColumn, FoldMarginWidth);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 2L);
    fitNumberMargin();
}

void CodeEditor::releaseKeys()
{
    for (QsciCommand *command : standardCommands()->commands()) {
        if (isWindowsKey(command->key()))
            command->setKey(0);
        if (isWindowsKey(command->alternateKey()))
            command->setAlternateKey(0);
    }
    if (QsciCommand *duplicate = standardCommands()->find(QsciCommand::SelectionDuplicate))
        duplicate->setKey(int(Qt::CTRL) | int(Qt::Key_D));
}

void CodeEditor::setLanguage(EditorLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    QsciLexer *old = m_lexer;
    m_lexer = makeLexer(language, this);
    if (m_lexer)
        colourLexer(*m_lexer, language);
    setLexer(m_lexer);
    delete old;
    renewColours();
}

QByteArray CodeEditor::bytes() const
{
    const auto *start =
        reinterpret_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return { start, qsizetype(SendScintilla(SCI_GETLENGTH)) };
}

void CodeEditor::setBytes(const QByteArray &utf8)
{
    const bool wasReadOnly = isReadOnly();
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL);
    // Unlike SCI_SETTEXT this does not end at a NUL.
    SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(utf8.size()), utf8.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    SendScintilla(SCI_SETREADONLY, wasReadOnly ? 1UL : 0UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
}

QSize CodeEditor::minimumSizeHint() const
{
    return { 200, 96 };
}

bool CodeEditor::event(QEvent *event)
{
    // Esc is the window's, except while it closes the completion list.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->setAccepted(isListActive());
        return true;
    }
    return QsciScintilla::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QsciScintilla::keyPressEvent(event);
        return;
    }
    event->setAccepted(isListActive());
    cancelList();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    const bool isAbout = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange;
    // QScintilla sets its own font and palette while it takes ours.
    if (isAbout && !m_isRenewing)
        renewColours();
}

void CodeEditor::renewColours()
{
    const QScopedValueRollback renewing(m_isRenewing, true);
    const QPalette palette = QApplication::palette();
    const QColor text = palette.color(QPalette::Text);
    setPaper(palette.color(QPalette::Base));
    setColor(text);
    setFont(monoFont());
    if (m_lexer)
        colourLexer(*m_lexer, m_language);
    setCaretForegroundColor(text);
    setCaretLineBackgroundColor(tones().editor.currentLine);
    setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    SendScintilla(SCI_SETSELFORE, 0UL, 0L); // The colours of the text show through.
    SendScintilla(SCI_INDICSETFORE, BraceIndicator, palette.color(QPalette::Link));
    setEdgeColor(palette.color(QPalette::Mid));
    renewMargins();
}

void CodeEditor::renewMargins()
{
    const QColor base = QApplication::palette().color(QPalette::Base);
    setMarginsFont(scaled(monoFont(), textsize::Small));
    setMarginsForegroundColor(tones().editor.lineNumber);
    setMarginsBackgroundColor(base);
    setFoldMarginColors(base, base);
    renewFoldMarks();
    fitNumberMargin();
}

void CodeEditor::renewFoldMarks()
{
    // QScintilla draws such images in logical pixels, whatever scale is set: a sharper one would
    // be larger, and cut.
    constexpr qreal ratio = 1;
    const QColor colour = tones().editor.punctuation;
    SendScintilla(SCI_RGBAIMAGESETSCALE, static_cast<unsigned long>(qRound(ratio * 100)));
    for (const int open : { SC_MARKNUM_FOLDEROPEN, SC_MARKNUM_FOLDEROPENMID })
        markerDefine(chevron(true, colour, ratio), open);
    for (const int folded : { SC_MARKNUM_FOLDER, SC_MARKNUM_FOLDEREND })
        markerDefine(chevron(false, colour, ratio), folded);
    for (const int none : { SC_MARKNUM_FOLDERSUB, SC_MARKNUM_FOLDERTAIL, SC_MARKNUM_FOLDERMIDTAIL })
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(none), long(SC_MARK_EMPTY));
}

void CodeEditor::setNumberSample(const QString &sample)
{
    m_numberSample = sample;
    fitNumberMargin();
}

void CodeEditor::fitNumberMargin()
{
    if (!m_numberSample.isEmpty()) {
        setMarginWidth(NumberColumn, m_numberSample);
        return;
    }
    // Room for three digits from the start, so that text does not move at line 10 and 100.
    const qsizetype digits = std::max<qsizetype>(3, QString::number(lines()).size());
    setMarginWidth(NumberColumn, QString(digits, u'0') + u' ');
}

} // namespace console
