// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include <QPromise>

namespace sandbox {

SandboxThread::SandboxThread(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<QList<Delivery>>();
    qRegisterMetaType<QList<FaultState>>();
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

SandboxThread::~SandboxThread()
{
    stop();
}

QFuture<base::Result<SandboxAddress>> SandboxThread::start(const SandboxOptions &options)
{
    stop();
    auto *server = new SandboxServer;
    m_server = server;
    server->moveToThread(&m_thread);
    // The server holds sockets, which must die in their own thread.
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(server, &SandboxServer::delivered, this, &SandboxThread::delivered);
    connect(server, &SandboxServer::faultsChanged, this, &SandboxThread::faultsChanged);
    connect(server, &SandboxServer::devicesChanged, this, &SandboxThread::devicesChanged);
    connect(server, &SandboxServer::listening, this, [this] { Q_EMIT runningChanged(true); });
    auto promise = std::make_shared<QPromise<base::Result<SandboxAddress>>>();
    promise->start();
    QMetaObject::invokeMethod(
        server,
        [this, server, promise, options] {
            const auto result = server->listen(options);
            m_deviceCount = result ? result->deviceCount : 0;
            promise->addResult(result);
            promise->finish();
        },
        Qt::QueuedConnection);
    const auto future = promise->future();
    m_thread.start();
    return future;
}

void SandboxThread::stop()
{
    const bool ran = m_thread.isRunning();
    m_thread.quit();
    m_thread.wait();
    m_server = nullptr;
    m_deviceCount = 0;
    if (ran)
        Q_EMIT runningChanged(false);
}

template<typename Value, typename Function>
QFuture<Value> SandboxThread::ask(Function &&function)
{
    // When the server dies before it was asked, the promise dies with the call and ends its future.
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const QFuture<Value> future = promise->future();
    if (!m_server)
        return future;
    QMetaObject::invokeMethod(
        m_server,
        [server = m_server, promise, function = std::forward<Function>(function)] {
            if (server->isListening())
                promise->addResult(function(*server));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<QList<FaultState>> SandboxThread::faults()
{
    return ask<QList<FaultState>>([](SandboxServer &server) { return server.faults(); });
}

QFuture<QList<FaultState>> SandboxThread::setFault(const Fault &fault, bool on)
{
    return ask<QList<FaultState>>([fault, on](SandboxServer &server) {
        server.setFault(fault, on);
        return server.faults();
    });
}

QFuture<QList<FaultState>> SandboxThread::switchFaultsOff()
{
    return ask<QList<FaultState>>([](SandboxServer &server) {
        server.switchFaultsOff();
        return server.faults();
    });
}

QFuture<QList<Device>> SandboxThread::devices()
{
    return ask<QList<Device>>([](SandboxServer &server) { return server.devices(); });
}

QFuture<QList<Device>> SandboxThread::setDeviceState(const QByteArray &handle, DeviceState state)
{
    return ask<QList<Device>>([handle, state](SandboxServer &server) {
        server.setDeviceState(handle, state);
        return server.devices();
    });
}

QFuture<base::Result<Device>> SandboxThread::addDevice(const NewDevice &device)
{
    return ask<base::Result<Device>>(
        [device](SandboxServer &server) { return server.addDevice(device); });
}

} // namespace sandbox
