// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/connectionguard.h"
#include "sandbox/lateanswer.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

namespace sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return {};
    }
}

Call callOf(const QHttpServerRequest &request, bool tls)
{
    const QUrl url = request.url();
    Call call;
    call.method = methodName(request.method());
    call.path = url.path(QUrl::FullyEncoded).toLatin1();
    call.query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : request.headers())
        call.headers.append({ name, value });
    call.body = request.body();
    call.tls = tls;
    return call;
}

} // namespace

HttpFront::HttpFront(bool tls, std::function<Reply(const Call &)> reply)
    : m_tls(tls)
    , m_reply(std::move(reply))
{
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Call call = callOf(request, m_tls);
    const Reply reply = m_reply(call);
    if (auto *guard = socket->findChild<ConnectionGuard *>({}, Qt::FindDirectChildrenOnly))
        guard->requestAnswered();
    if (reply.cut) {
        releaseWhenClosed(socket);
        socket->abort();
    } else if (reply.wait.count() > 0 || reply.bodyTime.count() > 0) {
        new LateAnswer(socket, reply, call.method != "HEAD");
    } else {
        write(call, reply.answer, makeResponder(request, socket), socket);
    }
    return true;
}

void HttpFront::write(const Call &call, const Answer &answer, QHttpServerResponder responder,
                      QTcpSocket *socket)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    // QHttpServer 6.4 leaves each connection open, also when the client asked otherwise.
    const bool last =
        call.header("Connection").value_or(QByteArray()).trimmed().toLower() == "close";
    if (last)
        responder.writeHeader("Connection", "close");
    responder.writeBody(call.method == "HEAD" ? QByteArray() : answer.body);
    if (last)
        socket->disconnectFromHost();
}

} // namespace sandbox
