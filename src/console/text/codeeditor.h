// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/editorlexers.h"
#include "console/text/qsci.h"

namespace console {

/// A text editor in the program's colours and with its keys: the base of all editors and viewers.
///
/// Margins are line numbers, marks and folds. Keys that belong to the window (interface.md 5.1)
/// are not taken; Esc only while the completion list is open. Text is UTF-8.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    enum Margin { NumberColumn, MarkColumn, FoldColumn };

    explicit CodeEditor(QWidget *parent = nullptr);

    EditorLanguage language() const { return m_language; }
    void setLanguage(EditorLanguage language);

    /// The text to the byte, NULs included.
    QByteArray bytes() const;
    /// Replaces the text by \a utf8 and forgets what could be undone. Also while read only.
    void setBytes(const QByteArray &utf8);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    /// Sets every colour and font anew; derived classes add their own.
    virtual void renewColours();
    /// Makes the number column as wide as \a sample, in place of the number of the last line.
    void setNumberSample(const QString &sample);

private:
    void setUpMargins();
    void setUpText();
    void releaseKeys();
    void renewMargins();
    void renewFoldMarks();
    void fitNumberMargin();

    EditorLanguage m_language = EditorLanguage::Plain;
    QsciLexer *m_lexer = nullptr; ///< A child; null for plain text.
    QString m_numberSample;
    bool m_isRenewing = false;
};

} // namespace console
