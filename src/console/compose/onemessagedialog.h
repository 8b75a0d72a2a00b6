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

/// One message, all platforms: a form at the left, and at the right the payload and headers that
/// each platform makes of it, which can be edited there. The ticked ones are put into the draft or
/// sent at once.
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
        QPlainTextEdit *payload;
        QPlainTextEdit *headers; ///< One a line.
        QPushButton *follow; ///< Shown once the texts are the user's own.
        bool isOwn = false; ///< Changed by hand: the form does not write over it.
    };

    QWidget *makeForm();
    QWidget *makeRows();
    QWidget *makeRow(hub::Platform platform);
    void writeRow(const Row &row);
    bool showRow(const Row &row);
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
