// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/preview.h"
#include "sandbox/sandboxthread.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace console {

/// A notification on a device's screen.
struct ShownPush
{
    sandbox::Delivery delivery;
    QString surface; ///< As previewSurfaces(); empty for raw ones.
    payload::Preview preview;
};

/// A virtual device and what it has received since the window opened.
struct WallDevice
{
    sandbox::Device device;
    QList<ShownPush> shown; ///< Newest first, at most DeviceWallModel::MaxShown.
    QList<sandbox::Delivery> log; ///< All that came its way, newest first.
    int unread = 0;
    bool isFresh = false; ///< Something came within the last FreshMs.
    QString fault; ///< The fault that is on for this device by name; empty without one.
};

/// The devices of the sandbox in this program. It collects from the start, whether anybody looks
/// or not.
class DeviceWallModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MaxShown = 20;
    static constexpr int MaxLog = 200; ///< For a device, and for all of them.
    static constexpr int FreshMs = 1500;
    enum Role { SearchRole = Qt::UserRole, PlatformRole, HandleRole };

    /// \a sandbox outlives the model.
    explicit DeviceWallModel(sandbox::SandboxThread &sandbox, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const WallDevice &device(int row) const { return m_devices.at(row); }
    const QList<sandbox::FaultState> &faults() const { return m_faults; }
    int faultsOn() const;
    /// What happened on all devices, newest first, a sentence each with its time.
    const QStringList &log() const { return m_log; }
    int unreadDevices() const; ///< How many have something new.
    bool isRunning() const { return m_isRunning; }

    /// Ends without a result when the sandbox stops.
    QFuture<base::Result<sandbox::Device>> addDevice(const sandbox::NewDevice &device);
    void setState(int row, sandbox::DeviceState state);
    void setFault(const sandbox::Fault &fault, bool on);
    void switchFaultsOff();
    void markRead(int row);
    void clearScreens();
    void clearLog();

Q_SIGNALS:
    void faultsChanged();
    void logChanged();
    void runningChanged();

private:
    void setRunning(bool isRunning);
    void refresh();
    void setDevices(const QList<sandbox::Device> &devices);
    void setFaults(const QList<sandbox::FaultState> &faults);
    void add(const QList<sandbox::Delivery> &deliveries);
    void addTo(int row, const sandbox::Delivery &delivery);
    void fade(const QByteArray &handle);
    void say(const QDateTime &at, const QString &sentence);
    void nameFaults();
    int rowOf(const QByteArray &handle) const { return m_rows.value(handle, -1); }

    sandbox::SandboxThread &m_sandbox;
    QList<WallDevice> m_devices;
    QHash<QByteArray, int> m_rows; ///< By handle.
    QList<sandbox::FaultState> m_faults;
    QStringList m_log;
    bool m_isRunning = false;
};

} // namespace console
