// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/devicestates.h"
#include "sandbox/faultdeck.h"
#include "sandbox/newdevice.h"
#include "sandbox/sandboxhub.h"

#include <QHash>

#include <chrono>

namespace sandbox {

/// What goes out for one call, and how.
struct Reply
{
    Answer answer;
    QList<Delivery> deliveries; ///< As in Reaction.
    std::chrono::seconds wait{ 0 }; ///< Before anything goes out.
    std::chrono::seconds bodyTime{ 0 }; ///< That the body takes.
    bool cut = false; ///< Nothing goes out, the connection ends.
};

/// A hub, its devices in their states, and the faults that are on: all that a sandbox is, without
/// a network. The hub itself knows nothing of faults, so its answers stay those of protocol.md.
class Stage
{
public:
    static constexpr qsizetype MaxDevices = 2000; ///< That devices() tells of.
    /// Names the faults that made an answer; the real service has no such header.
    static constexpr char FaultHeader[] = "X-Pushbench-Fault";

    explicit Stage(HubOptions options);
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    SandboxHub &hub() { return m_hub; }
    FaultDeck &deck() { return m_deck; }

    /// What \a call leads to.
    Reply play(const Call &call);

    /// The virtual devices in the order in which they came. One whose registrations the hub has
    /// removed stays, without tags.
    const QList<Device> &devices();
    /// The device called \a text, by name without case or by handle.
    std::optional<Device> device(const QString &text);
    /// Registers \a device. The error has the part `name`: another one is called so.
    base::Result<Device> add(const NewDevice &device);
    /// Changes a device's state; gives what it receives because of that.
    QList<Delivery> setDeviceState(const QByteArray &handle, DeviceState state);

private:
    HubOptions wired(HubOptions options);
    Answer make(const Fault &fault) const;
    void enter(const Registration &registration);
    void remember(const QByteArray &handle);
    void registerAnew(const QByteArray &handle);

    std::function<QDateTime()> m_clock;
    int m_skewMinutes = 0; ///< While a call is answered.
    bool m_struck = false; ///< Whether HandleExpired hit a device of this call.
    FaultDeck m_deck;
    DeviceStates m_states;
    QList<Device> m_devices;
    QHash<QByteArray, qsizetype> m_places; ///< In m_devices, by handle.
    QHash<QByteArray, QList<Registration>> m_lost; ///< Of devices in trouble, by handle.
    int m_comebacks = 0;
    SandboxHub m_hub; // Last: it is made with functions that use the others.
};

} // namespace sandbox
