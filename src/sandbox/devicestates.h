// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/delivery.h"

#include <QHash>
#include <QList>

#include <optional>

namespace sandbox {

/// How a virtual device is.
enum class DeviceState {
    Online,
    Offline, ///< Its push service accepts and keeps notifications until it is back.
    TokenLost, ///< The handle is refused as invalid.
    AppRemoved, ///< The handle is refused as expired.
};

/// `online`, `offline`, `token-lost` or `app-removed`.
QString deviceStateName(DeviceState state);
std::optional<DeviceState> deviceStateOf(const QString &name);

/// One virtual device, as the hub knows it.
struct Device
{
    QString name; ///< The handle's beginning for one without a name.
    hub::Platform platform = hub::Platform::Windows;
    QByteArray handle;
    QByteArray p256dh; ///< Browser only, as `auth`.
    QByteArray auth;
    QStringList tags; ///< Of all its registrations, each once.
    DeviceState state = DeviceState::Online;

    friend bool operator==(const Device &, const Device &) = default;
};

/// The states of those devices that are not simply online, and what waits for them.
class DeviceStates
{
public:
    static constexpr qsizetype MaxHeld = 100; ///< For each device, as push services keep them.

    DeviceState state(const QByteArray &handle) const;

    /// Puts the device with \a handle into \a state. What was kept for it is given back when it
    /// comes online, with the time \a now, and dropped when it loses its token or the app.
    QList<Delivery> set(const QByteArray &handle, DeviceState state, const QDateTime &now);

    /// Changes \a delivery to what becomes of it at a device in this state: Delivery::held when
    /// it is offline, a refusal when token or app are gone.
    void judge(Delivery &delivery);

private:
    QHash<QByteArray, DeviceState> m_states; ///< Only those that are not online.
    QHash<QByteArray, QList<Delivery>> m_held;
};

} // namespace sandbox
