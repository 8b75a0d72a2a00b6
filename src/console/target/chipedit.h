// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace console {

/// The place in a field of chips where text is typed: no frame, a squiggle under the character at
/// fault, and a word with the field about every key before it is taken.
class ChipEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// \a takeKey says whether it has dealt with a key.
    ChipEdit(std::function<bool(const QKeyEvent &)> takeKey, QWidget *parent);

    /// Marks the word that begins at \a offset, or nothing if it is negative.
    void setFaultAt(qsizetype offset);

Q_SIGNALS:
    void entered();
    /// The focus has gone to another widget of the window, not merely to a menu or another window.
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::function<bool(const QKeyEvent &)> m_takeKey;
    qsizetype m_fault = -1;
};

} // namespace console
