// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/sandboxserver.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>

namespace sandbox {

/// A sandbox in a thread of its own, so that a window never waits for it and a busy window never
/// holds up an answer.
class SandboxThread : public QObject
{
    Q_OBJECT
public:
    explicit SandboxThread(QObject *parent = nullptr);
    ~SandboxThread() override; ///< Stops.

    /// Starts a sandbox; one that runs is stopped first. Errors as in SandboxServer::listen().
    QFuture<base::Result<SandboxAddress>> start(const SandboxOptions &options);

    /// Stops the sandbox and waits until its thread has ended; connections are cut.
    void stop();

    bool isRunning() const { return m_thread.isRunning(); }
    /// How many devices are registered; 0 when it does not run.
    int deviceCount() const { return m_deviceCount; }

    /// What follows ends without a result when the sandbox is stopped first, and at once if it does
    /// not run. See SandboxServer.
    QFuture<QList<FaultState>> faults();
    /// Gives the deck as it is then.
    QFuture<QList<FaultState>> setFault(const Fault &fault, bool on = true);
    QFuture<QList<FaultState>> switchFaultsOff();
    QFuture<QList<Device>> devices();
    QFuture<QList<Device>> setDeviceState(const QByteArray &handle, DeviceState state);
    /// Gives the device, or why there is none; see SandboxServer.
    QFuture<base::Result<Device>> addDevice(const NewDevice &device);

Q_SIGNALS:
    /// Emitted in the thread of this object, see SandboxServer::delivered().
    void delivered(const QList<sandbox::Delivery> &deliveries);
    void faultsChanged(const QList<sandbox::FaultState> &faults);
    void devicesChanged();
    /// A sandbox was started or stopped.
    void runningChanged(bool running);

private:
    template<typename Value, typename Function>
    QFuture<Value> ask(Function &&function);

    QThread m_thread;
    SandboxServer *m_server = nullptr; ///< Lives in m_thread, as long as that runs.
    std::atomic<int> m_deviceCount = 0;
};

} // namespace sandbox
