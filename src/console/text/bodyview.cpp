// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/bodyview.h"

#include "console/style/tones.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QTimerEvent>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int HitIndicator = 21;
constexpr int FaultIndicator = 22;
constexpr qsizetype Portion = 128 * 1024; ///< Bytes given to the editor at once.
constexpr qint64 SliceMs = 8; ///< Of the window's time, before it gets its turn again.

/// While it lives, the editor tells nobody of changes. QScintilla counts all characters before a
/// change for the screen readers, so that a text in many pieces would take quadratic time.
class Silence
{
public:
    explicit Silence(const QsciScintilla &editor)
        : m_editor(editor)
        , m_mask(editor.SendScintilla(QsciScintilla::SCI_GETMODEVENTMASK))
    {
        m_editor.SendScintilla(QsciScintilla::SCI_SETMODEVENTMASK, 0UL);
    }
    ~Silence()
    {
        m_editor.SendScintilla(QsciScintilla::SCI_SETMODEVENTMASK,
                               static_cast<unsigned long>(m_mask));
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    const QsciScintilla &m_editor;
    long m_mask;
};

} // namespace

BodyView::BodyView(QWidget *parent)
    : CodeEditor(parent)
{
    setReadOnly(true);
    setCaretLineVisible(false);
    // It looks for the partner byte by byte to the other end of the text.
    setBraceMatching(NoBraceMatch);
    setMarginWidth(MarkColumn, 0);
    setWrapMode(WrapNone);
    // Colours of what is not in view can wait; else a jump to the end would colour all before it.
    SendScintilla(SCI_SETIDLESTYLING, static_cast<unsigned long>(SC_IDLESTYLING_ALL));
    SendScintilla(SCI_SETREPRESENTATION, "", "\xE2\x90\x80"); // an empty text stands for NUL
    SendScintilla(SCI_INDICSETSTYLE, HitIndicator, long(INDIC_STRAIGHTBOX));
    SendScintilla(SCI_INDICSETALPHA, HitIndicator, 90L);
    SendScintilla(SCI_INDICSETOUTLINEALPHA, HitIndicator, 200L);
    SendScintilla(SCI_INDICSETUNDER, HitIndicator, 1L);
    SendScintilla(SCI_INDICSETSTYLE, FaultIndicator, long(INDIC_SQUIGGLE));
    BodyView::renewColours();
}

void BodyView::renewColours()
{
    CodeEditor::renewColours();
    SendScintilla(SCI_INDICSETFORE, HitIndicator, tones().warning);
    SendScintilla(SCI_INDICSETFORE, FaultIndicator, tones().danger);
}

void BodyView::setText(const QByteArray &utf8, EditorLanguage language)
{
    m_work.stop();
    m_text = utf8;
    m_shown = m_lineLength = 0;
    m_fault = -1;
    m_breaks.clear();
    m_unmarked.clear();
    m_nextMark = 0;
    {
        const Silence silence(*this);
        setBytes({});
    }
    setLanguage(language);
    qsizetype size = std::min(ShownAtFirst, m_text.size());
    while (size > 0 && size < m_text.size() && (m_text[size] & '\xC0') == '\x80')
        --size; // not in the middle of a character
    showUpTo(size);
    SendScintilla(SCI_GOTOPOS, 0UL);
}

QByteArray BodyView::shownText() const
{
    return isCut() ? m_text.first(m_target) : m_text;
}

void BodyView::loadAll()
{
    if (m_text.size() > ColouredAtMost)
        setLanguage(EditorLanguage::Plain);
    showUpTo(m_text.size());
}

void BodyView::showUpTo(qsizetype target)
{
    m_target = target;
    // At once, with room for the breaks, instead of moving all of it time and again.
    SendScintilla(SCI_ALLOCATE, static_cast<unsigned long>(target + target / 16));
    appendSome(Portion);
    if (isLoading())
        m_work.start(0, this);
    Q_EMIT linesChanged();
    Q_EMIT shownChanged();
}

void BodyView::appendSome(qsizetype size)
{
    const qsizetype end = std::min(m_target, m_shown + size);
    const QByteArray piece = withBreaks(m_shown, end);
    m_shown = end;
    const Silence silence(*this);
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(piece.size()), piece.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    SendScintilla(SCI_SETREADONLY, 1UL);
}

/// The bytes \a from to \a to of the text with lines broken that are too long to be laid out: the
/// editor measures a line as a whole, and would take seconds for one of a megabyte.
QByteArray BodyView::withBreaks(qsizetype from, qsizetype to)
{
    QByteArray piece;
    piece.reserve(to - from + (to - from) / LongestLine + 1);
    for (qsizetype at = from; at < to;) {
        const qsizetype feed = QByteArrayView(m_text).sliced(at, to - at).indexOf('\n');
        const bool hasFeed = feed >= 0;
        const qsizetype lineEnd = hasFeed ? at + feed + 1 : to;
        while (m_lineLength + lineEnd - at > LongestLine) {
            qsizetype cut = at + std::max<qsizetype>(0, LongestLine - m_lineLength);
            while (cut < lineEnd && (m_text[cut] & '\xC0') == '\x80')
                ++cut;
            if (cut >= lineEnd || (hasFeed && cut + 1 >= lineEnd))
                break;
            piece.append(m_text.constData() + at, cut - at);
            piece.append('\n');
            m_breaks.push_back(cut);
            m_lineLength = 0;
            at = cut;
        }
        piece.append(m_text.constData() + at, lineEnd - at);
        m_lineLength = hasFeed ? 0 : m_lineLength + lineEnd - at;
        at = lineEnd;
    }
    return piece;
}

qsizetype BodyView::placeOf(qsizetype offset) const
{
    return offset + (std::upper_bound(m_breaks.begin(), m_breaks.end(), offset) - m_breaks.begin());
}

void BodyView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_work.timerId())
        return CodeEditor::timerEvent(event);
    QElapsedTimer clock;
    clock.start();
    const bool wasLoading = isLoading();
    while (isLoading() && clock.elapsed() < SliceMs)
        appendSome(Portion);
    if (!isLoading())
        markSome();
    if (!isLoading() && m_nextMark >= m_unmarked.size())
        m_work.stop();
    if (wasLoading && !isLoading()) {
        Q_EMIT linesChanged();
        Q_EMIT shownChanged();
    }
}

void BodyView::addHits(const QList<SearchHit> &hits)
{
    m_unmarked.append(hits);
    m_work.start(0, this);
}

void BodyView::markSome()
{
    QElapsedTimer clock;
    clock.start();
    const Silence silence(*this);
    SendScintilla(SCI_SETINDICATORCURRENT, HitIndicator);
    for (; m_nextMark < m_unmarked.size(); ++m_nextMark) {
        if (m_nextMark % 64 == 63 && clock.elapsed() >= SliceMs) {
            ++m_nextMark;
            return;
        }
        const SearchHit &hit = m_unmarked.at(m_nextMark);
        const qsizetype from = placeOf(hit.offset);
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from),
                      long(placeOf(hit.offset + hit.length) - from));
    }
}

void BodyView::clearHits()
{
    const bool hadAny = !m_unmarked.isEmpty();
    m_unmarked.clear();
    m_nextMark = 0;
    if (!hadAny)
        return;
    const Silence silence(*this);
    SendScintilla(SCI_SETINDICATORCURRENT, HitIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
}

void BodyView::showHit(const SearchHit &hit)
{
    const qsizetype from = placeOf(hit.offset);
    const qsizetype to = placeOf(hit.offset + hit.length);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(from));
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY, static_cast<unsigned long>(line));
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(from), long(to));
}

void BodyView::markFault(qsizetype offset)
{
    SendScintilla(SCI_SETINDICATORCURRENT, FaultIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    m_fault = offset;
    if (offset < 0 || m_shown == 0)
        return;
    // At the very end there is nothing to underline but what comes before it.
    const qsizetype at = std::min(placeOf(offset), placeOf(m_shown) - 1);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(std::max<qsizetype>(0, at)),
                  1L);
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(std::max<qsizetype>(0, at)));
}

/// Copies have long lines whole again.
QMimeData *BodyView::toMimeData(const QByteArray &text, bool rectangular) const
{
    QMimeData *mime = CodeEditor::toMimeData(text, rectangular);
    if (rectangular || m_breaks.empty())
        return mime;
    const auto start = qsizetype(SendScintilla(SCI_GETSELECTIONSTART));
    QByteArray whole;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < qsizetype(m_breaks.size()); ++i) {
        const qsizetype place = m_breaks[i] + i - start; // of the break itself in the text
        if (place < 0 || place >= text.size())
            continue;
        whole += text.mid(copied, place - copied);
        copied = place + 1;
    }
    whole += text.mid(copied);
    mime->setText(QString::fromUtf8(whole));
    return mime;
}

} // namespace console
