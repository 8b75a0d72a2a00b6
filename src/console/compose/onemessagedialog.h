// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/onemessage.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace console {

/// One message, all platforms: a form at the left, and at the right what each platform makes of
/// it. The ticked ones are put into the draft, where each can be edited and sent, or sent
/// at once.
class OneMessageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OneMessageDialog(QWidget *parent = nullptr);

    payload::Message message() const;

Q_SIGNALS:
    /// \a sendAtOnce: each of them is to be sent, too.
    void taken(const QList<hub::Notification> &notifications, bool sendAtOnce);

private:
    /// What is seen of one platform.
    struct Row
    {
        hub::Platform platform;
        QCheckBox *tick;
        QLabel *facts;
        QLabel *picture;
    };

    QWidget *makeForm();
    QWidget *makeRows();
    void refresh();
    void take(bool sendAtOnce);

    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QLineEdit *m_image;
    QLineEdit *m_link;
    QLineEdit *m_sound;
    QSpinBox *m_badge; ///< -1: none.
    QCheckBox *m_silent;
    QLineEdit *m_collapseKey;
    QSpinBox *m_timeToLive;
    QPushButton *m_take;
    QPushButton *m_send;
    std::vector<Row> m_rows;
};

} // namespace console
