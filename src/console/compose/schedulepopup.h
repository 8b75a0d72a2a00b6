// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

#include <optional>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace console {

/// Asks when a send is to go out, in local time with UTC beside it. Opens at the button that was
/// pressed and closes by Escape or a click elsewhere, which changes nothing.
class SchedulePopup : public QFrame
{
    Q_OBJECT

public:
    /// \a at is the time planned so far; without one an hour from now is proposed.
    explicit SchedulePopup(const std::optional<QDateTime> &at, QWidget *parent = nullptr);

    /// Opens above or below \a anchor, on its screen.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void planned(const QDateTime &at); ///< UTC
    void cleared(); ///< Send at once, after all.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    QDateTime chosen() const;

    QDateTimeEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_plan;
};

} // namespace console
