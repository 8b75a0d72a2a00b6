// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/sendbar.h"

#include "console/style/inkicon.h"
#include "console/style/marks.h"
#include "console/style/tones.h"

#include "ui_sendbar.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace console {

using namespace Qt::StringLiterals;

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SendBar>())
{
    m_ui->setupUi(this);
    m_ui->sendButton->setIcon(inkIcon(u"send"_s));
    m_ui->confirmButton->setIcon(inkIcon(u"send"_s));
    m_ui->scheduleButton->setIcon(inkIcon(u"schedule"_s));
    m_ui->scheduleButton->setObjectName(u"scheduleButton"_s);
    m_ui->confirmButton->setProperty("production", true);
    m_ui->testSendSwitch->setProperty("switch", true);
    m_ui->askMark->setMark(Mark::Production);
    m_clock.setInterval(100);
    connect(&m_clock, &QTimer::timeout, this, &SendBar::refreshHelper);
    connect(m_ui->sendButton, &QPushButton::clicked, this, [this] {
        if (isSending() || m_held > 0)
            Q_EMIT cancelRequested();
        else
            Q_EMIT sendRequested();
    });
    connect(m_ui->anywayButton, &QPushButton::clicked, this, &SendBar::sendAnywayRequested);
    connect(m_ui->scheduleButton, &QToolButton::clicked, this, &SendBar::scheduleRequested);
    connect(m_ui->keyButton, &QPushButton::clicked, this, &SendBar::keyActionRequested);
    connect(m_ui->testSendSwitch, &QCheckBox::toggled, this, [this](bool on) {
        m_situation.testSend = on;
        refresh();
        Q_EMIT testSendToggled(on);
    });
    connect(m_ui->dismissButton, &QPushButton::clicked, this, &SendBar::dismiss);
    connect(m_ui->confirmName, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->confirmButton->setEnabled(text == m_askedName); });
    connect(m_ui->confirmName, &QLineEdit::returnPressed, m_ui->confirmButton, &QPushButton::click);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT sendConfirmed();
    });
    refresh();
}

SendBar::~SendBar() = default;

void SendBar::setSituation(const Situation &situation)
{
    if (situation == m_situation)
        return;
    m_situation = situation;
    refresh();
}

void SendBar::refresh()
{
    const QSignalBlocker blocker(m_ui->testSendSwitch);
    m_ui->testSendSwitch->setChecked(isTestSend());
    m_ui->testSendSwitch->setEnabled(m_situation.testPossible);
    const bool idle = !isSending();
    m_ui->keyButton->setText(m_situation.keyAction);
    m_ui->keyButton->setVisible(idle && !m_situation.keyAction.isEmpty());
    m_ui->anywayButton->setVisible(idle && m_situation.mayOverride && m_situation.keyFault.isEmpty()
                                   && !m_situation.blockedBy.isEmpty());
    refreshButton();
    refreshSchedule();
    refreshHelper();
}

void SendBar::refreshSchedule()
{
    QToolButton *button = m_ui->scheduleButton;
    button->setEnabled(m_situation.scheduleNote.isEmpty() && !isSending());
    const QString text = m_situation.scheduleAt
        ? QLocale().toString(m_situation.scheduleAt->toLocalTime(), u"d MMM HH:mm"_s)
        : tr("Schedule…");
    button->setText(text);
    button->setToolButtonStyle(m_isCompact && !m_situation.scheduleAt
                                   ? Qt::ToolButtonIconOnly
                                   : Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(m_situation.scheduleAt ? tr("Scheduled for %1").arg(text)
                                                     : tr("Schedule"));
    button->setToolTip(m_situation.scheduleNote.isEmpty() ? tr("Let the hub send it later")
                                                          : m_situation.scheduleNote);
}

void SendBar::setHeld(int seconds)
{
    m_held = seconds;
    refresh();
}

void SendBar::setCompact(bool compact)
{
    m_isCompact = compact;
    refreshSchedule();
}

QWidget *SendBar::scheduleButton() const
{
    return m_ui->scheduleButton;
}

void SendBar::refreshButton()
{
    const bool isProduction = !m_situation.productionHub.isEmpty();
    QPushButton *button = m_ui->sendButton;
    button->setProperty("production", isProduction && !isSending());
    if (isSending()) {
        button->setText(tr("Cancel"));
        button->setIcon(inkIcon(u"stop"_s));
        button->setToolTip(tr("Cancel (Esc)"));
    } else if (m_held > 0) {
        button->setText(tr("Sends in %1 s").arg(m_held));
        button->setIcon(inkIcon(u"stop"_s));
        button->setToolTip(tr("Do not send (Esc)"));
    } else {
        button->setText(m_situation.scheduleAt ? tr("Schedule")
                            : isProduction     ? tr("Send to production")
                            : isTestSend()     ? tr("Send test")
                                               : tr("Send"));
        button->setIcon(inkIcon(u"send"_s));
        button->setToolTip(tr("%1 (Ctrl+Enter)").arg(button->text()));
    }
    button->setEnabled(isSending() || m_held > 0
                       || (m_situation.blockedBy.isEmpty() && m_situation.keyFault.isEmpty()));
    if (m_wantsFocus && button->isEnabled())
        focusSend();
    button->setAccessibleName(button->text());
    button->update();
}

void SendBar::refreshHelper()
{
    const QString text = helperText();
    m_ui->helperLabel->setText(text);
    m_ui->helperLabel->setToolTip(text);
}

QString SendBar::helperText() const
{
    if (isSending()) {
        return tr("%1 s …").arg(QLocale().toString(double(m_started.elapsed()) / 1000.0, 'f', 1));
    }
    if (m_held > 0)
        return tr("The hub asked to wait. The same message goes out by itself.");
    if (!m_situation.keyFault.isEmpty())
        return m_situation.keyFault;
    if (!m_situation.blockedBy.isEmpty())
        return m_situation.blockedBy;
    if (!m_situation.productionHub.isEmpty())
        return tr("%1 is production.").arg(m_situation.productionHub);
    if (m_situation.scheduleAt) {
        const QDateTime local = m_situation.scheduleAt->toLocalTime();
        return tr("Goes out on %1 at %2 (%3 UTC). Needs the Standard tier.")
            .arg(QLocale().toString(local, u"d MMM"_s), local.toString(u"HH:mm"_s),
                 m_situation.scheduleAt->toString(u"HH:mm"_s));
    }
    if (!m_situation.testPossible)
        return m_situation.testNote;
    return isTestSend() ? tr("Names every device it reached. At most 10 devices.")
                        : tr("The hub queues it and names no devices.");
}

void SendBar::setSending()
{
    m_started.start();
    m_clock.start();
    refresh();
}

void SendBar::setIdle()
{
    m_clock.stop();
    refresh();
}

void SendBar::ask(const QString &profileName, const QString &hubName, const QString &who)
{
    m_askedName = hubName;
    m_focusBefore = QApplication::focusWidget();
    m_ui->askHeadline->setText(tr("Send to everyone on %1? This is production.").arg(profileName));
    m_ui->askDetail->setText(tr("%1 A push cannot be called back.").arg(who));
    m_ui->askLabel->setText(tr("Type <b>%1</b> to allow it").arg(hubName.toHtmlEscaped()));
    m_ui->confirmName->setAccessibleName(tr("Type %1 to allow it").arg(hubName));
    m_ui->confirmName->clear();
    m_ui->confirmButton->setEnabled(false);
    m_ui->faces->setCurrentWidget(m_ui->askFace);
    update();
    m_ui->confirmName->setFocus(Qt::OtherFocusReason);
}

bool SendBar::isAsking() const
{
    return m_ui->faces->currentWidget() == m_ui->askFace;
}

void SendBar::dismiss()
{
    m_ui->faces->setCurrentWidget(m_ui->sendFace);
    update();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void SendBar::paintEvent(QPaintEvent *)
{
    if (!isAsking())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tones().productionSoft);
    drawHatch(painter, QRect(0, 0, width(), 3));
}

void SendBar::focusSend()
{
    m_wantsFocus = !m_ui->sendButton->isEnabled();
    m_ui->sendButton->setFocus(Qt::OtherFocusReason);
}

} // namespace console
