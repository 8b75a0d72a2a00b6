// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultdeck.h"

#include <QCoreApplication>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr int MostSlow = 100; ///< Seconds; ConnectionGuard::IdleMs ends a connection after 120.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::Fault)
};

Error wrongScope(const QString &text)
{
    return { Text::tr("“%1” is no scope. Write all, 25%, next:3 or device:NAME;NAME.").arg(text),
             u"scope"_s, -1 };
}

base::Result<FaultScope> numbered(FaultScope::Reach reach, const QString &digits, int most)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return wrongScope(digits);
    return FaultScope{ reach, number, {} };
}

} // namespace

const QList<FaultTraits> &faultKinds()
{
    using enum FaultKind;
    // The order is that of FaultKind, by which the deck finds its cards.
    static const QList<FaultTraits> kinds{
        { Throttled, u"throttled"_s, u"Throttled"_s, 429, u"s"_s, 12, 3600 },
        { SlowAnswer, u"slow"_s, u"Slow answer"_s, 0, u"s"_s, 8, MostSlow },
        { SlowBody, u"slow-body"_s, u"Slow body"_s, 0, u"s"_s, 8, MostSlow },
        { KeyRefused, u"key-refused"_s, u"Key refused"_s, 401, {}, 0, 0 },
        { QuotaUsed, u"quota"_s, u"Quota used up"_s, 403, {}, 0, 0 },
        { NotFound, u"not-found"_s, u"Not found"_s, 404, {}, 0, 0 },
        { TimedOut, u"timed-out"_s, u"Timed out"_s, 408, {}, 0, 0 },
        { Conflict, u"conflict"_s, u"Conflict"_s, 409, {}, 0, 0 },
        { Gone, u"gone"_s, u"Gone"_s, 410, {}, 0, 0 },
        { ChangedMeanwhile, u"changed-meanwhile"_s, u"Changed meanwhile"_s, 412, {}, 0, 0 },
        { TooLarge, u"too-large"_s, u"Too large"_s, 413, {}, 0, 0 },
        { ServerError, u"server-error"_s, u"Server error"_s, 500, {}, 0, 0 },
        { ServiceDown, u"service-down"_s, u"Service down"_s, 503, {}, 0, 0 },
        { ReasonOnly, u"reason-only"_s, u"Reason phrase only"_s, 401, {}, 0, 0 },
        { EmptyBody, u"empty-body"_s, u"Empty body"_s, 0, {}, 0, 0 },
        { ConnectionCut, u"cut"_s, u"Connection cut"_s, 0, {}, 0, 0 },
        { BrokenXml, u"broken-xml"_s, u"Broken XML"_s, 0, {}, 0, 0 },
        { WrongCertificate, u"wrong-certificate"_s, u"Wrong certificate"_s, 0, {}, 0, 0 },
        { ClockOff, u"clock"_s, u"Clock off"_s, 0, u"min"_s, 20, 1440 },
        { HandleExpired, u"handle-expired"_s, u"Handle expired"_s, 0, {}, 0, 0 },
    };
    return kinds;
}

const FaultTraits &traits(FaultKind kind)
{
    return faultKinds().at(int(kind));
}

std::optional<FaultKind> faultKindOf(const QString &name)
{
    const auto &kinds = faultKinds();
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&name](const FaultTraits &traits) {
        return traits.name == name || (traits.status && QString::number(traits.status) == name);
    });
    return it == kinds.end() ? std::nullopt : std::optional(it->kind);
}

base::Result<Fault> checkFault(Fault fault)
{
    const FaultTraits &kind = traits(fault.kind);
    if (fault.value == 0)
        fault.value = kind.usual;
    if (kind.unit.isEmpty() && fault.value != 0)
        return Error{ Text::tr("The fault %1 takes no value.").arg(kind.name), u"value"_s, -1 };
    if (!kind.unit.isEmpty() && (fault.value < 1 || fault.value > kind.most)) {
        return Error{ Text::tr("The fault %1 takes 1 to %2 %3.")
                          .arg(kind.name, QString::number(kind.most), kind.unit),
                      u"value"_s, -1 };
    }
    if (fault.kind == FaultKind::WrongCertificate
        && fault.scope.reach == FaultScope::Reach::Devices) {
        return Error{ Text::tr("A certificate is shown before a device is known. Choose all, a "
                               "percentage or the next connections."),
                      u"scope"_s, -1 };
    }
    return fault;
}

base::Result<FaultScope> readFaultScope(const QString &text)
{
    if (text == u"all")
        return FaultScope{};
    if (text.endsWith(u'%'))
        return numbered(FaultScope::Reach::Percentage, text.chopped(1), 100);
    if (text.startsWith(u"next:"))
        return numbered(FaultScope::Reach::Next, text.mid(5), 1'000'000);
    if (!text.startsWith(u"device:"))
        return wrongScope(text);
    FaultScope scope{ FaultScope::Reach::Devices, 0, {} };
    for (const QString &device : text.mid(7).split(u';')) {
        if (!device.trimmed().isEmpty())
            scope.devices.append(device.trimmed());
    }
    if (scope.devices.isEmpty())
        return wrongScope(text);
    return scope;
}

QString scopeText(const FaultScope &scope)
{
    switch (scope.reach) {
    case FaultScope::Reach::Everything:
        return u"all"_s;
    case FaultScope::Reach::Percentage:
        return u"%1%"_s.arg(scope.number);
    case FaultScope::Reach::Next:
        return u"next:%1"_s.arg(scope.number);
    case FaultScope::Reach::Devices:
        return u"device:"_s + scope.devices.join(u';');
    }
    Q_UNREACHABLE();
}

base::Result<Fault> readFault(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString front = at < 0 ? text : text.left(at);
    const QString name = front.section(u':', 0, 0).trimmed();
    const auto kind = faultKindOf(name);
    if (!kind) {
        return Error{
            Text::tr("There is no fault called “%1”. --fault list names them all.").arg(name),
            u"fault"_s, -1
        };
    }
    Fault fault{ *kind, 0, {} };
    if (front.contains(u':')) {
        bool isNumber = false;
        fault.value = front.section(u':', 1).toInt(&isNumber);
        if (!isNumber || fault.value < 1)
            return Error{ Text::tr("“%1” is no number.").arg(front.section(u':', 1)), u"value"_s,
                          -1 };
    }
    if (at >= 0) {
        const auto scope = readFaultScope(text.mid(at + 1).trimmed());
        if (!scope)
            return scope.error();
        fault.scope = *scope;
    }
    return checkFault(fault);
}

} // namespace sandbox
