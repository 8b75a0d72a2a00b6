// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace console {

/// A line over what it is about, which asks something that can wait: a sentence, and what can be
/// done. Hidden until ask().
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a message and the buttons \a actions; answered() brings the number of the one
    /// pressed.
    void ask(const QString &message, const QStringList &actions);

Q_SIGNALS:
    void answered(int action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QLabel *m_message;
    QList<QPushButton *> m_buttons;
};

} // namespace console
