// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultdeck.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace console {

class ElidedLabel;

/// One fault of the deck: what it is, whom it hits, how often it did, and its switch.
class FaultCard : public QWidget
{
    Q_OBJECT

public:
    FaultCard(sandbox::FaultKind kind, QWidget *parent = nullptr);

    void setState(const sandbox::FaultState &state);
    const sandbox::FaultState &state() const { return m_state; }

Q_SIGNALS:
    void switched(bool on);
    /// By a double click or Enter: its values are to be changed.
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    sandbox::FaultState m_state;
    QLabel *m_title;
    ElidedLabel *m_sentence;
    QLabel *m_hits;
    QCheckBox *m_switch;
};

} // namespace console
