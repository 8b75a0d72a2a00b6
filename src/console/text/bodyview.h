// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/codeeditor.h"
#include "console/text/textsearch.h"

#include <QBasicTimer>
#include <QByteArray>

#include <vector>

namespace console {

/// Shows text that came or went over the wire; read only, and quick whatever its size.
///
/// Of more than 1 MB only the beginning is shown until loadAll(), which adds the rest piece by
/// piece. A very long line is shown in pieces; copies have it whole. A NUL is shown as ␀.
class BodyView : public CodeEditor
{
    Q_OBJECT

public:
    static constexpr qsizetype ShownAtFirst = 1024 * 1024; ///< Bytes.
    /// Bytes; a larger text is shown plain once all of it is there, as colours and folds take long.
    static constexpr qsizetype ColouredAtMost = 4 * 1024 * 1024;
    static constexpr qsizetype LongestLine = 600; ///< Bytes that are laid out as one line.

    explicit BodyView(QWidget *parent = nullptr);

    /// \a utf8 has to be valid UTF-8.
    void setText(const QByteArray &utf8, EditorLanguage language);

    /// What is shown, or about to be, of the text.
    QByteArray shownText() const;
    qsizetype wholeSize() const { return m_text.size(); }
    bool isCut() const { return m_target < m_text.size(); }
    bool hasBrokenLines() const { return !m_breaks.empty(); }
    /// Shows all of it; the end is there some moments later.
    void loadAll();
    bool isLoading() const { return m_shown < m_target; }

    /// Underlines the place of a fault; offset in the text, -1: there is none.
    void markFault(qsizetype offset);

    void addHits(const QList<SearchHit> &hits);
    void clearHits();
    void showHit(const SearchHit &hit);

Q_SIGNALS:
    /// What is shown has become more, or a long line has been broken.
    void shownChanged();

protected:
    void timerEvent(QTimerEvent *event) override;
    void renewColours() override;
    QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;

private:
    void showUpTo(qsizetype target);
    void appendSome(qsizetype size);
    QByteArray withBreaks(qsizetype from, qsizetype to);
    void markSome();
    /// Where the byte \a offset of the text is in the editor.
    qsizetype placeOf(qsizetype offset) const;

    QByteArray m_text;
    qsizetype m_target = 0; ///< Bytes of m_text to be shown,
    qsizetype m_shown = 0; ///< and those in the editor by now.
    qsizetype m_lineLength = 0; ///< Of the last line that is shown.
    std::vector<qsizetype> m_breaks; ///< Offsets in m_text before which a line was broken.
    QList<SearchHit> m_unmarked; ///< Hits that wait for their mark, the next one at
    qsizetype m_nextMark = 0; ///< this place.
    qsizetype m_fault = -1;
    QBasicTimer m_work;
};

} // namespace console
