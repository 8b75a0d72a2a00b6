// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "console/compose/composepage.h"
#include "console/compose/schedulepopup.h"
#include "console/hubs/hublogin.h"
#include "console/whogetsit/whogetsitview.h"
#include "hub/diagnosis.h"

#include "ui_composepage.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxHoldSeconds = 300; ///< Nobody waits for longer at a window.
constexpr int MaxHolds = 3; ///< In a row, then a person decides.

} // namespace

void ComposePage::send()
{
    trySend(Checks::All);
}

void ComposePage::sendAnyway()
{
    trySend(Checks::Overridden);
}

void ComposePage::trySend(Checks checks)
{
    if (m_isSending || m_ui->sendBar->isAsking() || !m_login.session())
        return;
    endHold();
    renewBuiltIns();
    // What is typed and sent at once has not been looked at yet.
    m_ui->editorSide->checkNow();
    const auto read = request();
    const QString fault = checks == Checks::All ? blockedBy(read)
        : read                                  ? QString()
                                                : read.error().message;
    if (!fault.isEmpty()) {
        Q_EMIT statusMessage(fault);
        return;
    }
    ask(*read);
}

void ComposePage::resend(const hub::Request &request)
{
    if (m_isSending || m_ui->sendBar->isAsking())
        return;
    if (!m_login.session())
        return Q_EMIT statusMessage(m_login.message());
    endHold();
    ask(request);
}

/// Sends \a request, on a production hub to everyone only after a question.
void ComposePage::ask(const hub::Request &request)
{
    m_asked = request;
    const bool isEveryone = std::holds_alternative<hub::Everyone>(request.target);
    if (m_login.profile().production && isEveryone)
        m_ui->sendBar->ask(m_login.profile().name, m_login.profile().hub,
                           whoText(request.notification.platform));
    else
        dispatch();
}

QString ComposePage::whoText(hub::Platform platform) const
{
    return tr("Every %1 device registered on it.").arg(hub::traits(platform).name);
}

void ComposePage::dispatch()
{
    if (!m_asked || !m_login.session())
        return;
    const auto future = m_login.session()->send(*m_asked);
    m_asked.reset();
    if (!future) {
        Q_EMIT statusMessage(future.error().message);
        return;
    }
    countSend();
    m_isSending = true;
    m_ui->sendBar->setSending();
    Q_EMIT sendStarted();
    const auto show = [this, turn = ++m_turn, before = m_ui->inspector->who().registrations()](
                          const hub::Exchange &exchange) {
        if (turn != m_turn)
            return;
        m_isSending = false;
        m_ui->sendBar->setIdle();
        Q_EMIT exchangeArrived(exchange);
        rememberTags(exchange);
        if (m_login.session())
            m_guard.watch(*m_login.session(), exchange, before);
        holdBack(exchange);
        if (m_round) {
            m_round->accepted += hub::isAccepted(exchange) ? 1 : 0;
            sendNext();
        }
    };
    base::then(*future, this, show);
}

void ComposePage::sendEach(const QList<hub::Platform> &platforms)
{
    m_round = Round{ .left = platforms, .count = int(platforms.size()) };
    sendNext();
}

/// The next platform of the round, through the form: it is checked, filled in and asked about like
/// any other send.
void ComposePage::sendNext()
{
    if (m_held)
        return endRound(tr("The hub asks to wait."));
    if (m_round->left.isEmpty())
        return endRound({});
    const hub::Platform platform = m_round->left.takeFirst();
    setPlatform(platform);
    m_ui->editorSide->checkNow();
    const QString fault = blockedBy(request());
    if (!fault.isEmpty())
        return endRound(u"%1: %2"_s.arg(hub::traits(platform).name, fault));
    trySend(Checks::All);
    if (!m_isSending && !m_ui->sendBar->isAsking())
        endRound(m_login.message());
}

/// Sums up; with \a why the rest is not sent.
void ComposePage::endRound(const QString &why)
{
    const Round round = *std::exchange(m_round, std::nullopt);
    const QString sum = tr("%1 of %n send(s) accepted.", nullptr, round.count).arg(round.accepted);
    Q_EMIT statusMessage(why.isEmpty() ? sum : tr("%1 The rest was not sent. %2").arg(sum, why));
}

/// Where the hub asks to wait, nothing was sent: the same request goes out when the time is over.
void ComposePage::holdBack(const hub::Exchange &exchange)
{
    const int seconds = hub::retryAfterSeconds(exchange);
    const bool canHold =
        exchange.meant && seconds > 0 && seconds <= MaxHoldSeconds && m_holds < MaxHolds;
    // The header first: to diagnose means to read the body, and some are large.
    if (!canHold || hub::diagnose(exchange).first().severity != hub::Severity::Throttled) {
        m_holds = 0;
        return;
    }
    ++m_holds;
    m_held = exchange.meant;
    m_heldUntil = QDateTime::currentDateTimeUtc().addSecs(seconds);
    m_ui->sendBar->setHeld(seconds);
    m_holdClock.start();
}

void ComposePage::onHoldTick()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_heldUntil);
    if (left > 0)
        return m_ui->sendBar->setHeld(int((left + 999) / 1000));
    m_asked = m_held;
    const int holds = m_holds;
    endHold();
    m_holds = holds;
    dispatch();
}

void ComposePage::endHold()
{
    m_holds = 0;
    if (!m_held)
        return;
    m_held.reset();
    m_holdClock.stop();
    m_ui->sendBar->setHeld(0);
}

void ComposePage::cancel()
{
    if (m_ui->sendBar->isAsking()) {
        m_asked.reset();
        m_ui->sendBar->dismiss();
        if (m_round)
            endRound(tr("You stopped it."));
    } else if (m_isSending) {
        if (m_round)
            m_round->left.clear();
        m_client.cancel();
    } else if (m_held) {
        endHold();
        Q_EMIT statusMessage(tr("Not sent."));
    }
}

void ComposePage::askSchedule()
{
    auto *popup = new SchedulePopup(m_drafts.at(m_current).scheduleAt, this);
    const auto plan = [this](const std::optional<QDateTime> &at) {
        m_drafts[m_current].scheduleAt = at;
        onChanged();
    };
    connect(popup, &SchedulePopup::planned, this, plan);
    connect(popup, &SchedulePopup::cleared, this, [plan] { plan(std::nullopt); });
    popup->openAt(*m_ui->sendBar->scheduleButton());
}

void ComposePage::toggleTestSend()
{
    Draft &draft = m_drafts[m_current];
    draft.testSend = !draft.testSend;
    onChanged();
}

} // namespace console
