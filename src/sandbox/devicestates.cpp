// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/devicestates.h"

#include <array>

namespace sandbox {

namespace {

struct StateName
{
    DeviceState state;
    QLatin1StringView name;
};

constexpr std::array Names{
    StateName{ DeviceState::Online, QLatin1StringView("online") },
    StateName{ DeviceState::Offline, QLatin1StringView("offline") },
    StateName{ DeviceState::TokenLost, QLatin1StringView("token-lost") },
    StateName{ DeviceState::AppRemoved, QLatin1StringView("app-removed") },
};

} // namespace

QString deviceStateName(DeviceState state)
{
    return Names.at(size_t(state)).name;
}

std::optional<DeviceState> deviceStateOf(const QString &name)
{
    for (const StateName &entry : Names) {
        if (entry.name == name)
            return entry.state;
    }
    return std::nullopt;
}

DeviceState DeviceStates::state(const QByteArray &handle) const
{
    return m_states.value(handle, DeviceState::Online);
}

QList<Delivery> DeviceStates::set(const QByteArray &handle, DeviceState state, const QDateTime &now)
{
    if (state == DeviceState::Online)
        m_states.remove(handle);
    else
        m_states.insert(handle, state);
    if (state == DeviceState::Offline)
        return {};
    QList<Delivery> held = m_held.take(handle);
    if (state != DeviceState::Online)
        return {};
    for (Delivery &delivery : held) {
        delivery.held = false;
        delivery.at = now;
    }
    return held;
}

void DeviceStates::judge(Delivery &delivery)
{
    if (delivery.result != PushResult::Success)
        return;
    switch (state(delivery.handle)) {
    case DeviceState::Online:
        return;
    case DeviceState::Offline: {
        delivery.held = true;
        QList<Delivery> &held = m_held[delivery.handle];
        held.append(delivery);
        if (held.size() > MaxHeld)
            held.removeFirst();
        return;
    }
    case DeviceState::TokenLost:
        delivery.result = PushResult::BadChannel;
        return;
    case DeviceState::AppRemoved:
        delivery.result = PushResult::ExpiredChannel;
        return;
    }
}

} // namespace sandbox
