// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/exchangereading.h"
#include "console/style/marks.h"

#include <QList>
#include <QString>

namespace console {

/// What the verdict band says, interface.md 3.2.
struct Verdict
{
    enum class Action {
        Cancel,
        SendAgain,
        AskSendAgain, ///< "Send again…": a question first, as it may arrive twice.
        LeaveIt, ///< The answer "no" to that question.
        StartSandbox,
        FollowDelivery, ///< Ask the hub what became of it.
    };

    Mark mark = Mark::NotYet;
    QString headline; ///< No full stop.
    QString detail; ///< One or two sentences.
    QString status; ///< `201 Created`
    QString statusNote; ///< `test send`
    QString time; ///< `412 ms`
    QString timeNote; ///< `10:42:07`
    QList<Action> actions; ///< At most two.

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

Mark markOf(hub::Severity severity);

/// The ground of a band with \a mark, from the tones of the moment.
QColor bandColour(Mark mark);

Verdict emptyVerdict();
Verdict sendingVerdict(const QString &hubName);

Verdict verdictOf(const ExchangeReading &reading);

/// \a verdict with the question that stands before a second send of something that may have
/// arrived.
Verdict askingVerdict(Verdict verdict);

/// Label and icon name of a band's button. Translated.
QString actionText(Verdict::Action action);
QString actionIcon(Verdict::Action action);

} // namespace console
