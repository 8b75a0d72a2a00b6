// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/verdict.h"

#include "console/style/tones.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(console::Verdict)
};

QList<Verdict::Action> actionsFor(const ExchangeReading &reading)
{
    using enum Verdict::Action;
    const hub::Diagnosis &decisive = reading.diagnoses.first();
    if (decisive.code == u"nobody-there" && reading.origin.isSandbox)
        return { StartSandbox };
    // The rest goes to the hub it went to, so both must be known.
    if (!reading.exchange.meant || reading.origin.hubId.isEmpty())
        return {};
    if (decisive.severity == hub::Severity::Unknown)
        return { AskSendAgain };
    const bool nothingSent = reading.exchange.error != hub::TransportError::None;
    if (decisive.severity == hub::Severity::Throttled || nothingSent)
        return { SendAgain };
    const bool isPlanned = reading.exchange.meant->scheduleAt.has_value();
    if (!isPlanned && !reading.outcome && !hub::notificationId(reading.exchange).isEmpty())
        return { FollowDelivery };
    return {};
}

} // namespace

Mark markOf(hub::Severity severity)
{
    switch (severity) {
    case hub::Severity::Ok:
        return Mark::Done;
    case hub::Severity::Info:
        return Mark::Note;
    case hub::Severity::Warning:
        return Mark::Look;
    case hub::Severity::Refused:
        return Mark::Refused;
    case hub::Severity::Throttled:
        return Mark::Wait;
    case hub::Severity::Unknown:
        return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

QColor bandColour(Mark mark)
{
    const Tones &colours = tones();
    switch (mark) {
    case Mark::Done:
        return colours.successSoft;
    case Mark::Note:
    case Mark::Running:
        return colours.infoSoft;
    case Mark::Look:
    case Mark::Wait:
        return colours.warningSoft;
    case Mark::Refused:
        return colours.dangerSoft;
    case Mark::Unknown:
        return colours.unknownSoft;
    case Mark::Production:
        return colours.productionSoft;
    case Mark::NotYet:
        break;
    }
    return colours.chip;
}

Verdict emptyVerdict()
{
    return { .headline = Wording::tr("Nothing sent yet"),
             .detail = Wording::tr("The answer to your next send appears here.") };
}

Verdict sendingVerdict(const QString &hubName)
{
    return { .mark = Mark::Running,
             .headline = Wording::tr("Sending to %1").arg(hubName),
             .detail = Wording::tr("Waiting for the hub’s answer."),
             .actions = { Verdict::Action::Cancel } };
}

Verdict verdictOf(const ExchangeReading &reading)
{
    const hub::Exchange &exchange = reading.exchange;
    const hub::Diagnosis &decisive = reading.diagnoses.first();
    const bool isNothing = decisive.code == u"cancelled";
    return { .mark = isNothing ? Mark::NotYet : markOf(decisive.severity),
             .headline = decisive.message,
             .detail = decisive.detail,
             .status = statusText(exchange),
             .statusNote = kindText(exchange),
             .time = durationText(exchange.timings.total),
             .timeNote = exchange.startedAt.isValid()
                 ? exchange.startedAt.toLocalTime().toString(u"HH:mm:ss")
                 : QString(),
             .actions = actionsFor(reading) };
}

Verdict askingVerdict(Verdict verdict)
{
    verdict.headline = Wording::tr("Send it a second time?");
    verdict.detail = Wording::tr("It may arrive twice.");
    verdict.actions = { Verdict::Action::SendAgain, Verdict::Action::LeaveIt };
    return verdict;
}

QString actionText(Verdict::Action action)
{
    switch (action) {
    case Verdict::Action::Cancel:
        return Wording::tr("Cancel");
    case Verdict::Action::SendAgain:
        return Wording::tr("Send again");
    case Verdict::Action::AskSendAgain:
        return Wording::tr("Send again…");
    case Verdict::Action::LeaveIt:
        return Wording::tr("Leave it");
    case Verdict::Action::StartSandbox:
        return Wording::tr("Start the sandbox");
    case Verdict::Action::FollowDelivery:
        return Wording::tr("Follow delivery");
    }
    Q_UNREACHABLE();
}

QString actionIcon(Verdict::Action action)
{
    switch (action) {
    case Verdict::Action::Cancel:
        return u"stop"_s;
    case Verdict::Action::SendAgain:
    case Verdict::Action::AskSendAgain:
        return u"resend"_s;
    case Verdict::Action::LeaveIt:
        return u"close"_s;
    case Verdict::Action::StartSandbox:
        return u"sandbox"_s;
    case Verdict::Action::FollowDelivery:
        return u"timeline"_s;
    }
    Q_UNREACHABLE();
}

} // namespace console
