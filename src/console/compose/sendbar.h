// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SendBar;
}

namespace console {

/// The bar under the composer: test switch, one helper sentence, Send. Its second face asks before
/// a production hub is sent to as a whole.
class SendBar : public QWidget
{
    Q_OBJECT

public:
    /// All that decides what the bar says.
    struct Situation
    {
        bool testSend = true; ///< As the user set it.
        bool testPossible = true; ///< Not with a handle or a schedule.
        QString testNote; ///< Why not; a sentence.
        QString blockedBy; ///< A sentence on what holds the send back; empty: nothing.
        bool mayOverride = false; ///< "Send anyway" is offered.
        std::optional<QDateTime> scheduleAt; ///< When the hub is to send it.
        QString scheduleNote; ///< Why a schedule is not possible; empty: it is.
        QString keyFault; ///< No key, no session: a sentence; Send is off.
        QString keyAction; ///< Text of the button beside it, may be empty.
        QString productionHub; ///< The hub's name when it is production.

        friend bool operator==(const Situation &, const Situation &) = default;
    };

    explicit SendBar(QWidget *parent = nullptr);
    ~SendBar() override;

    void setSituation(const Situation &situation);
    const Situation &situation() const { return m_situation; }
    bool isTestSend() const { return m_situation.testSend && m_situation.testPossible; }

    /// Shows elapsed time and Cancel until setIdle().
    void setSending();
    void setIdle();
    bool isSending() const { return m_clock.isActive(); }

    /// Counts down to a send that the hub has asked to wait for; 0 ends that.
    void setHeld(int seconds);

    QWidget *scheduleButton() const;
    void setCompact(bool compact); ///< "Schedule" as an icon only.

    /// Turns the bar into the question; sendConfirmed() follows when the hub's name was typed.
    void ask(const QString &profileName, const QString &hubName, const QString &who);
    bool isAsking() const;
    /// Gives up the question and gives the focus back.
    void dismiss();

    /// Gives the focus to the Send button, as soon as it can be pressed.
    void focusSend();

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void sendRequested();
    void sendAnywayRequested();
    void cancelRequested();
    void sendConfirmed();
    void testSendToggled(bool on);
    void scheduleRequested();
    void keyActionRequested();

private:
    void refresh();
    void refreshHelper();
    QString helperText() const;
    void refreshButton();
    void refreshSchedule();

    std::unique_ptr<Ui::SendBar> m_ui;
    Situation m_situation;
    int m_held = 0; ///< Seconds.
    bool m_isCompact = false;
    QString m_askedName; ///< What must be typed.
    QPointer<QWidget> m_focusBefore;
    QElapsedTimer m_started;
    QTimer m_clock;
    bool m_wantsFocus = false; ///< focusSend() was called while Send was off.
};

} // namespace console
