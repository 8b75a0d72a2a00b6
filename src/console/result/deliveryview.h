// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/deliveryfollower.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace console {

class MarkLabel;

/// What became of a notification that was only accepted: how far it is, when the hub is asked
/// again, and in the end how many devices of each push service got it.
class DeliveryView : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryView(QWidget *parent = nullptr);

    void setProgress(const session::DeliveryProgress &progress);

    /// All that is said, as one text.
    QString words() const;

Q_SIGNALS:
    void stopRequested();
    void againRequested();

private:
    void refreshLine();
    void refreshTable();

    session::DeliveryProgress m_progress;
    MarkLabel *m_mark;
    QLabel *m_state;
    QLabel *m_detail;
    QPushButton *m_button;
    QTreeWidget *m_table;
    QTimer m_clock; ///< Counts down to the next question.
};

/// A push service by what telemetry calls it: `Apns` is Apple.
QString pushServiceName(const QString &word);

} // namespace console
