// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include <QPromise>

namespace sandbox {

SandboxThread::SandboxThread(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<QList<Delivery>>();
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
    server->moveToThread(&m_thread);
    // The server holds sockets, which must die in their own thread.
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(server, &SandboxServer::delivered, this, &SandboxThread::delivered);
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
    m_thread.quit();
    m_thread.wait();
    m_deviceCount = 0;
}

} // namespace sandbox
