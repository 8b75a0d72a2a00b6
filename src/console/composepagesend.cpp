// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/composepage.h"

#include "base/then.h"
#include "console/hublogin.h"

#include "ui_composepage.h"

namespace console {

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
    const auto read = request();
    const QString fault = checks == Checks::All ? blockedBy(read)
        : read                                  ? QString()
                                                : read.error().message;
    if (!fault.isEmpty()) {
        Q_EMIT statusMessage(fault);
        return;
    }
    m_asked = *read;
    const bool isEveryone = std::holds_alternative<hub::Everyone>(read->target);
    if (m_login.profile().production && isEveryone)
        m_ui->sendBar->ask(m_login.profile().name, m_login.profile().hub, whoText());
    else
        dispatch();
}

QString ComposePage::whoText() const
{
    return tr("Every %1 device registered on it.")
        .arg(hub::traits(m_drafts.at(m_current).platform).name);
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
    m_isSending = true;
    m_ui->sendBar->setSending();
    Q_EMIT sendStarted();
    base::then(*future, this, [this, turn = ++m_turn](const hub::Exchange &exchange) {
        if (turn != m_turn)
            return;
        m_isSending = false;
        m_ui->sendBar->setIdle();
        Q_EMIT exchangeArrived(exchange);
    });
}

void ComposePage::cancel()
{
    if (m_ui->sendBar->isAsking()) {
        m_asked.reset();
        m_ui->sendBar->dismiss();
    } else if (m_isSending) {
        m_client.cancel();
    }
}

void ComposePage::toggleTestSend()
{
    Draft &draft = m_drafts[m_current];
    draft.testSend = !draft.testSend;
    onChanged();
}

} // namespace console
