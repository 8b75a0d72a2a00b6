// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/text/difflines.h"
#include "console/text/editorlexers.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace console {

class DiffEditor;

/// Two payloads side by side, line by line, with one scroll bar. F7 and Shift+F7 go to the next and
/// the previous difference.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setSides(const DiffSides &sides, EditorLanguage language);

    int differences() const { return int(m_places.size()); }
    /// The difference that was gone to last, from 0; -1 before the first.
    int current() const { return m_current; }

    void goToNext() { goTo(m_current + 1); }
    void goToPrevious() { goTo(m_current - 1); }

private:
    DiffEditor *makeSide(const QString &name, const QString &text);
    QToolButton *makeTool(const QString &name, const QString &text, Qt::ArrowType arrow,
                          const QKeySequence &key);
    void couple();
    void goTo(int difference);
    void refresh();

    QLabel *m_summary;
    QToolButton *m_previous;
    QToolButton *m_next;
    DiffEditor *m_left;
    DiffEditor *m_right;
    QList<int> m_places; ///< The first line of each difference.
    int m_current = -1;
    bool m_isTidied = false;
    bool m_isCoarse = false;
};

} // namespace console
