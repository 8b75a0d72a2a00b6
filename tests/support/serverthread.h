// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rawserver.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace support {

/// A RawServer in a thread of its own, so that its work does not count as the window's.
class ServerThread
{
public:
    explicit ServerThread(RawServer::Security security)
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        run([&] { m_server = std::make_unique<RawServer>(security); });
    }
    ~ServerThread()
    {
        run([&] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)

    quint16 port()
    {
        quint16 port = 0;
        run([&] { port = m_server->port(); });
        return port;
    }

    void answerWith(const QByteArray &bytes, bool close = true)
    {
        run([&] { m_server->answerWith(bytes, close); });
    }

    int connections()
    {
        int count = 0;
        run([&] { count = m_server->connections(); });
        return count;
    }

private:
    template<typename F>
    void run(F &&work)
    {
        QMetaObject::invokeMethod(&m_home, std::forward<F>(work), Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<RawServer> m_server;
};

} // namespace support
