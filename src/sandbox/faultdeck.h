// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/delivery.h"

#include <QList>
#include <QMetaType>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace sandbox {

struct Call;

/// What can go wrong on purpose.
enum class FaultKind {
    Throttled, ///< 429 with `Retry-After`.
    SlowAnswer, ///< The answer comes late; the devices are served at once.
    SlowBody, ///< The head of the answer comes at once, its body bit by bit.
    KeyRefused, ///< 401
    QuotaUsed, ///< 403 with a text.
    NotFound, ///< 404
    TimedOut, ///< 408
    Conflict, ///< 409
    Gone, ///< 410
    ChangedMeanwhile, ///< 412
    TooLarge, ///< 413
    ServerError, ///< 500
    ServiceDown, ///< 503
    ReasonOnly, ///< 401 with its text in the reason phrase and no body, as some front ends have it.
    EmptyBody, ///< The answer comes without its body; those that have none are not hit.
    ConnectionCut, ///< After the request was read and acted on.
    BrokenXml, ///< The answer's XML breaks off; answers without a body are not hit.
    WrongCertificate, ///< One that no client trusts.
    ClockOff, ///< The hub's clock is ahead.
    HandleExpired, ///< Push services say so of every handle.
};

/// Whom a fault hits.
struct FaultScope
{
    enum class Reach { Everything, Percentage, Next, Devices };

    Reach reach = Reach::Everything;
    int number = 0; ///< Percent (1–100), or how many calls are hit before it switches itself off.
    QStringList devices; ///< Names or handles.

    friend bool operator==(const FaultScope &, const FaultScope &) = default;
};

/// A fault that makes sense; made by FaultDeck::fault() or readFault().
struct Fault
{
    FaultKind kind = FaultKind::Throttled;
    int value = 0; ///< In FaultTraits::unit; 0 for those without one.
    FaultScope scope;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// What is the same for every fault of a kind.
struct FaultTraits
{
    FaultKind kind;
    QString name; ///< For programs: `throttled`.
    QString title; ///< As in the header `X-Pushbench-Fault`: `Throttled`. English.
    int status; ///< Of the answer that takes the hub's place; 0 if there is none.
    QString unit; ///< `s`, `min`, or empty: no value.
    int usual; ///< The value if none is given.
    int most; ///< The highest one; the lowest is 1.
};

/// One card of the deck.
struct FaultState
{
    Fault fault;
    bool on = false;
    int hits = 0; ///< Since it was switched on.

    friend bool operator==(const FaultState &, const FaultState &) = default;
};

/// All kinds, in the order of the deck.
const QList<FaultTraits> &faultKinds();
const FaultTraits &traits(FaultKind kind);
/// The kind called \a name, or with the status \a name.
std::optional<FaultKind> faultKindOf(const QString &name);

/// \a fault if its value and scope are allowed; an error with the part `value` or `scope` if not.
/// A value of 0 becomes the usual one.
base::Result<Fault> checkFault(Fault fault);

/// Reads `NAME[:VALUE][@SCOPE]`, a scope being `all`, `25%`, `next:3` or `device:NAME;NAME`. The
/// error has the part `fault`, `value` or `scope`.
base::Result<Fault> readFault(const QString &text);
/// The scope alone.
base::Result<FaultScope> readFaultScope(const QString &text);
/// What readFaultScope() reads.
QString scopeText(const FaultScope &scope);

/// The faults of a sandbox: one card a kind, on or off. It decides who is hit and counts; what a
/// hit does is up to the server.
class FaultDeck
{
public:
    /// Whether a call has to do with one of these devices, given by names or handles.
    using Reaches = std::function<bool(const QStringList &devices)>;

    /// \a seed drives the choice of faults with a percentage.
    explicit FaultDeck(quint32 seed = QRandomGenerator::system()->generate());

    /// Lays \a fault on top of the card of its kind; \a on begins to count anew.
    void set(const Fault &fault, bool on = true);
    void switchOff(FaultKind kind);
    void switchOffAll();

    const QList<FaultState> &cards() const { return m_cards; }
    const FaultState &card(FaultKind kind) const;
    int onCount() const;

    /// The faults that hit \a call, in the order of the deck, at most one of which has a status.
    QList<Fault> decide(const Call &call, const Reaches &reaches);
    /// Whether the handshake of the next connection shows the wrong certificate.
    bool hitsConnection();
    /// Makes \a delivery expire if it is hit; one that was refused or skipped is not.
    bool strike(Delivery &delivery);

private:
    FaultState &at(FaultKind kind) { return m_cards[int(kind)]; }
    bool draw(FaultState &card, const Reaches &reaches);

    QList<FaultState> m_cards; ///< By FaultKind.
    QRandomGenerator m_random;
};

} // namespace sandbox

Q_DECLARE_METATYPE(sandbox::FaultState)
