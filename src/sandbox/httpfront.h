// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/stage.h"

#include <QAbstractHttpServer>

#include <functional>

namespace sandbox {

/// QHttpServer without its router: paths are matched by the hub, without case. Requests become
/// calls, and replies go out in their order, as late, slow or not at all as they say.
class HttpFront : public QAbstractHttpServer
{
public:
    HttpFront(bool tls, std::function<Reply(const Call &)> reply);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    bool m_tls;
    std::function<Reply(const Call &)> m_reply;
};

} // namespace sandbox
