// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/audience.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(audience::Audience)
};

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

/// `nobody has “beta”, 3 have “Beta”`
QString nobodyHas(const Clause &clause)
{
    if (clause.near.isEmpty())
        return Text::tr("nobody has “%1”").arg(clause.text);
    const NearTag &near = clause.near.first();
    return Text::tr("nobody has “%1”, %n have “%2”", nullptr, int(near.count))
        .arg(clause.text, near.found);
}

QString whyNobody(const Audience &audience)
{
    const QList<Clause> &clauses = audience.clauses;
    const auto empty = std::find_if(clauses.begin(), clauses.end(),
                                    [](const Clause &clause) { return clause.holds == 0; });
    if (empty != clauses.end() && empty->kind == Clause::Kind::Format)
        return Text::tr("none takes messages in the format %1").arg(empty->text);
    if (empty != clauses.end() && empty->kind == Clause::Kind::NotExpired)
        return Text::tr("all of them have expired");
    if (empty != clauses.end())
        return nobodyHas(*empty);
    return Text::tr("each one fails at least one condition");
}

} // namespace

qsizetype Audience::reached() const
{
    if (isDirect)
        return handles;
    const qsizetype served = matched - twins;
    return isTest ? std::min<qsizetype>(served, MaxTestDevices) : served;
}

QString toText(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::Kind::LacksTag:
        return reason.near.isEmpty() ? Text::tr("no %1").arg(reason.tag)
                                     : Text::tr("no %1, has %2").arg(reason.tag, reason.near);
    case Reason::Kind::LacksAll:
        return Text::tr("none of %1").arg(reason.tag);
    case Reason::Kind::HasTag:
        return Text::tr("has %1").arg(reason.tag);
    case Reason::Kind::OtherPlatform:
        return Text::tr("other platform, %1").arg(hub::traits(reason.platform).name);
    case Reason::Kind::WantsTemplate:
        return Text::tr("has a template, takes template sends only");
    case Reason::Kind::WantsNative:
        return Text::tr("has no template, takes native sends only");
    case Reason::Kind::Expired:
        return Text::tr("expired");
    case Reason::Kind::OtherHandle:
        return Text::tr("another handle");
    }
    Q_UNREACHABLE();
}

QString toText(const QList<Reason> &reasons)
{
    QStringList parts;
    for (const Reason &reason : reasons)
        parts.append(toText(reason));
    return parts.join(u"; "_s);
}

QString summary(const Audience &audience)
{
    if (audience.isDirect) {
        const QString whom = Text::tr("Goes to %n handle(s)", nullptr, int(audience.handles));
        return audience.unregistered == 0 ? Text::tr("%1, all registered here.").arg(whom)
                                          : Text::tr("%1; %n of them are not registered here.",
                                                     nullptr, int(audience.unregistered))
                                                .arg(whom);
    }
    if (audience.total == 0)
        return Text::tr("No device is registered on this hub yet.");
    const QString of = Text::tr("%1 of %2").arg(number(audience.matched), number(audience.total));
    if (audience.matched == 0)
        return Text::tr("%1: %2.").arg(of, whyNobody(audience));
    if (audience.isTest && audience.reached() < audience.matched - audience.twins) {
        return Text::tr("%1 match; a test send goes to %2 of them, chosen by chance.")
            .arg(of, number(audience.reached()));
    }
    return Text::tr("%1 would get this.").arg(of);
}

} // namespace audience
