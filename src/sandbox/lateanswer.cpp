// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/lateanswer.h"

#include <QTcpSocket>

#include <algorithm>

namespace sandbox {

namespace {

constexpr qsizetype Pieces = 20; ///< That a slow body comes in.

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    default:
        return status < 400 ? "OK" : "Refused";
    }
}

} // namespace

LateAnswer::LateAnswer(QTcpSocket *socket, Reply reply, bool hasBody)
    : QObject(socket)
    , m_socket(socket)
    , m_reply(std::move(reply))
    , m_hasBody(hasBody)
{
    releaseWhenClosed(socket);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &LateAnswer::begin);
    m_timer.start(m_reply.wait);
}

QByteArray LateAnswer::head() const
{
    const Answer &answer = m_reply.answer;
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    // In chunks, even an empty body can be waited for: its end is a chunk of its own.
    text += m_reply.bodyTime.count() > 0
        ? QByteArray("Transfer-Encoding: chunked\r\n")
        : "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return text + "Connection: close\r\n\r\n";
}

void LateAnswer::begin()
{
    m_socket->write(head());
    if (!m_hasBody)
        return finish();
    if (m_reply.bodyTime.count() == 0) {
        m_socket->write(m_reply.answer.body);
        return finish();
    }
    m_socket->flush();
    const qsizetype size = m_reply.answer.body.size();
    m_pieceSize = std::max<qsizetype>(1, (size + Pieces - 1) / Pieces);
    const qsizetype pieces = (size + m_pieceSize - 1) / m_pieceSize;
    m_timer.disconnect();
    m_timer.callOnTimeout(this, &LateAnswer::writePiece);
    m_timer.setSingleShot(false);
    m_timer.start(std::chrono::milliseconds(m_reply.bodyTime) / (pieces + 1));
}

void LateAnswer::writePiece()
{
    QByteArray &body = m_reply.answer.body;
    if (body.isEmpty()) {
        m_socket->write("0\r\n\r\n");
        return finish();
    }
    const QByteArray piece = body.left(m_pieceSize);
    body.remove(0, piece.size());
    m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
    m_socket->flush();
}

void LateAnswer::finish()
{
    m_timer.stop();
    m_socket->disconnectFromHost();
}

void releaseWhenClosed(QTcpSocket *socket)
{
    // QHttpServer 6.4 keeps a socket until it has heard of an answer.
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace sandbox
