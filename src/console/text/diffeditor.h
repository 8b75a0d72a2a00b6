// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/codeeditor.h"
#include "console/text/difflines.h"

#include <QList>

namespace console {

/// One side of a comparison by line; read only. The margin has the sign before the number, so that
/// colour is not all that tells.
class DiffEditor : public CodeEditor
{
    Q_OBJECT

public:
    explicit DiffEditor(QWidget *parent = nullptr);

    void setLines(const QList<DiffLine> &lines, EditorLanguage language);
    /// How wide the longest line is, in pixels.
    int textWidth() const;
    /// Lets scroll to \a width, so that two sides have the same range.
    void setTextWidth(int width);
    /// Puts the caret on \a line, from 0, and scrolls so that it is well in view.
    void showLine(int line);

protected:
    void renewColours() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void markVisible();
    void markLine(int line, const DiffLine &what);

    QList<DiffLine> m_lines;
    QList<bool> m_isMarked; ///< Lines are marked when they are first seen.
    int m_digits = 3;
    qsizetype m_longest = 0; ///< Characters.
};

} // namespace console
