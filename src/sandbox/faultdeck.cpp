// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultdeck.h"

#include "sandbox/call.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Whether the service's answer to \a call has a body, so that there is XML to break or to leave
/// out.
bool answersWithBody(const Call &call)
{
    if (call.method == "DELETE")
        return false;
    const QByteArray path = call.path.toLower();
    const bool sends = path.contains("/messages") || path.contains("/schedulednotifications");
    return call.method == "GET" || !sends || call.flag("test");
}

bool fits(FaultKind kind, const Call &call)
{
    if (kind == FaultKind::WrongCertificate || kind == FaultKind::HandleExpired)
        return false;
    const bool takesBody = kind == FaultKind::BrokenXml || kind == FaultKind::EmptyBody;
    return !takesBody || answersWithBody(call);
}

} // namespace

FaultDeck::FaultDeck(quint32 seed)
    : m_random(seed)
{
    for (const FaultTraits &traits : faultKinds())
        m_cards.append({ Fault{ traits.kind, traits.usual, {} } });
}

void FaultDeck::set(const Fault &fault, bool on)
{
    FaultState &card = at(fault.kind);
    card.fault = fault;
    card.on = on;
    if (on)
        card.hits = 0;
}

void FaultDeck::switchOff(FaultKind kind)
{
    at(kind).on = false;
}

void FaultDeck::switchOffAll()
{
    for (FaultState &card : m_cards)
        card.on = false;
}

const FaultState &FaultDeck::card(FaultKind kind) const
{
    return m_cards.at(int(kind));
}

int FaultDeck::onCount() const
{
    return int(std::count_if(m_cards.begin(), m_cards.end(),
                             [](const FaultState &card) { return card.on; }));
}

bool FaultDeck::draw(FaultState &card, const Reaches &reaches)
{
    const FaultScope &scope = card.fault.scope;
    if (scope.reach == FaultScope::Reach::Percentage && m_random.bounded(100) >= scope.number)
        return false;
    if (scope.reach == FaultScope::Reach::Devices && !reaches(scope.devices))
        return false;
    ++card.hits;
    if (scope.reach == FaultScope::Reach::Next && card.hits >= scope.number)
        card.on = false;
    return true;
}

QList<Fault> FaultDeck::decide(const Call &call, const Reaches &reaches)
{
    QList<Fault> hits;
    bool refused = false;
    for (FaultState &card : m_cards) {
        const bool refuses = traits(card.fault.kind).status != 0;
        if (!card.on || (refuses && refused) || !fits(card.fault.kind, call))
            continue;
        if (!draw(card, reaches))
            continue;
        refused = refused || refuses;
        hits.append(card.fault);
    }
    return hits;
}

bool FaultDeck::hitsConnection()
{
    FaultState &card = at(FaultKind::WrongCertificate);
    return card.on && draw(card, [](const QStringList &) { return false; });
}

bool FaultDeck::strike(Delivery &delivery)
{
    FaultState &card = at(FaultKind::HandleExpired);
    if (!card.on || delivery.result != PushResult::Success)
        return false;
    const bool isHit = draw(card, [&delivery](const QStringList &devices) {
        return devices.contains(delivery.deviceName)
            || devices.contains(QString::fromUtf8(delivery.handle));
    });
    if (isHit)
        delivery.result = PushResult::ExpiredChannel;
    return isHit;
}

} // namespace sandbox
