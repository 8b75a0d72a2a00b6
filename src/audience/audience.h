// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/rendering.h"
#include "hub/registration.h"
#include "hub/request.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace audience {

/// One thing that keeps a registration from getting a send.
struct Reason
{
    enum class Kind {
        LacksTag, ///< And has `near` in its place, if that is not empty.
        LacksAll, ///< None of several tags; `tag` lists them.
        HasTag, ///< One that is left out.
        OtherPlatform,
        WantsTemplate, ///< A native send reaches no template registration,
        WantsNative, ///< and the other way round.
        Expired,
        OtherHandle, ///< The send goes to handles.
    };

    Kind kind = Kind::LacksTag;
    QString tag;
    QString near;
    hub::Platform platform = hub::Platform::Windows; ///< Of the registration.

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// `no beta, has Beta`; translated, no sentence of its own.
QString toText(const Reason &reason);
QString toText(const QList<Reason> &reasons);

/// A tag that is nearly the one that was asked for: other case, a blank, a letter or two.
struct NearTag
{
    QString wanted;
    QString found;
    qsizetype count = 0; ///< Of registrations.

    friend bool operator==(const NearTag &, const NearTag &) = default;
};

/// One of the conditions that a registration has to meet.
struct Clause
{
    enum class Kind { Tags, Handles, Format, NotExpired };

    Kind kind = Kind::Tags;
    QString text; ///< `beta`, `!muted`, `a || b`; the name of the format.
    qsizetype holds = 0; ///< For so many of all registrations.
    qsizetype excludesAlone = 0; ///< So many meet all other conditions.
    QList<NearTag> near; ///< Most frequent first; only for tags without which it fails.

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// A registration that a send addresses.
struct Match
{
    qsizetype row = 0; ///< Counted from 0 in the order in which they were given.
    hub::Registration registration;
    bool isTwin = false; ///< An earlier one has handle and template in common: `Skipped`.
    QStringList missing; ///< Properties that its template does not find.
    std::optional<base::Error> fault; ///< Its template cannot be filled in, or becomes too long.

    friend bool operator==(const Match &, const Match &) = default;
};

/// A registration that a send leaves out.
struct Miss
{
    qsizetype row = 0;
    hub::Registration registration;
    int distance = 0; ///< How much would have to be different; the closest misses come first.
    QList<Reason> reasons;

    friend bool operator==(const Miss &, const Miss &) = default;
};

/// Who gets a send, seen from a list of registrations.
struct Audience
{
    static constexpr int MaxTestDevices = 10; ///< protocol.md 3.4

    qsizetype total = 0; ///< Registrations seen,
    qsizetype devices = 0; ///< and different handles among them.
    qsizetype matched = 0; ///< Registrations addressed, twins included.
    qsizetype twins = 0; ///< Of these, so many have a handle that is served already.
    qsizetype expired = 0; ///< They would match, but their time is over.
    qsizetype incomplete = 0; ///< Matches whose template misses properties,
    qsizetype faulty = 0; ///< or gives nothing usable.
    qsizetype handles = 0; ///< Of a direct send, each once;
    qsizetype unregistered = 0; ///< so many of them no registration of the platform has.
    bool isDirect = false;
    bool isTest = false;
    QList<Clause> clauses; ///< The target's first, then the format, then what else keeps some out.
    QList<Match> matches; ///< The first ones, in order.
    QList<Miss> misses; ///< The closest ones, closest first.
    QStringList unread; ///< Properties of the send that no matching template asks for.
    std::optional<base::Error> propertiesFault; ///< A template send without properties.

    /// Devices that get it: a test send stops at ten of them, chosen by chance.
    qsizetype reached() const;

    friend bool operator==(const Audience &, const Audience &) = default;
};

/// `0 of 14: nobody has “beta”, 3 have “Beta”.`; translated.
QString summary(const Audience &audience);

/// Who of \a registrations gets \a request at the time \a now (UTC). Names as many as
/// Reckoning::Limits says; see there for many registrations.
Audience whoGets(const hub::Request &request, const QList<hub::Registration> &registrations,
                 const QDateTime &now);

} // namespace audience
