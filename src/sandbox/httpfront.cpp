// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/answerline.h"
#include "sandbox/connectionguard.h"

#include <QHttpServerRequest>
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

/// Whether the client wants no more answers on this connection. QHttpServer 6.4 leaves each one
/// open whatever it says.
bool endsConnection(const Call &call, bool isOld)
{
    bool closes = false;
    bool keeps = false;
    for (const auto &[name, value] : call.headers) {
        if (name.compare("Connection", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &word : value.toLower().split(',')) {
            closes = closes || word.trimmed() == "close";
            keeps = keeps || word.trimmed() == "keep-alive";
        }
    }
    return closes || (isOld && !keeps);
}

} // namespace

HttpFront::HttpFront(bool tls, std::function<Reply(const Call &)> reply)
    : m_tls(tls)
    , m_reply(std::move(reply))
{
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    AnswerLine &line = AnswerLine::of(socket);
    if (line.isEnding())
        return true;
    const Call call = callOf(request, m_tls);
    auto *guard = socket->findChild<ConnectionGuard *>({}, Qt::FindDirectChildrenOnly);
    AnswerLine::Form form;
    form.hasBody = call.method != "HEAD";
    form.isOld = guard && guard->isOldProtocol();
    form.isLast = endsConnection(call, form.isOld);
    Reply reply = m_reply(call);
    if (guard)
        guard->requestAnswered();
    line.add(std::move(reply), form);
    return true;
}

} // namespace sandbox
