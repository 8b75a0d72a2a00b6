// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answerline.h"

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
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return status < 400 ? "OK" : "Refused";
    }
}

} // namespace

AnswerLine &AnswerLine::of(QTcpSocket *socket)
{
    auto *line = socket->findChild<AnswerLine *>({}, Qt::FindDirectChildrenOnly);
    return line ? *line : *new AnswerLine(socket);
}

AnswerLine::AnswerLine(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    // QHttpServer 6.4 keeps a socket until it has heard of an answer, and it never hears of these.
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_wait.setSingleShot(true);
    m_wait.callOnTimeout(this, &AnswerLine::write);
    m_pace.callOnTimeout(this, &AnswerLine::writePiece);
}

void AnswerLine::add(Reply reply, const Form &form)
{
    m_isEnding = m_isEnding || form.isLast || reply.cut;
    m_turns.enqueue({ std::move(reply), form });
    if (m_turns.size() == 1)
        begin();
}

void AnswerLine::begin()
{
    const Reply &reply = m_turns.head().reply;
    if (reply.cut)
        m_socket->abort();
    else if (reply.wait.count() > 0)
        m_wait.start(reply.wait);
    else
        write();
}

QByteArray AnswerLine::head(const Turn &turn) const
{
    const Answer &answer = turn.reply.answer;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + (answer.reason.isEmpty() ? reasonOf(answer.status) : answer.reason) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    // In chunks, even an empty body can be waited for: its end is a chunk of its own.
    text += turn.reply.bodyTime.count() > 0 && !turn.form.isOld
        ? QByteArray("Transfer-Encoding: chunked\r\n")
        : "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (turn.form.isLast)
        text += "Connection: close\r\n";
    else if (turn.form.isOld)
        text += "Connection: keep-alive\r\n";
    return text + "\r\n";
}

void AnswerLine::write()
{
    const Turn &turn = m_turns.head();
    m_socket->write(head(turn));
    if (!turn.form.hasBody)
        return finish();
    const qsizetype size = turn.reply.answer.body.size();
    if (turn.reply.bodyTime.count() == 0) {
        m_socket->write(turn.reply.answer.body);
        return finish();
    }
    m_socket->flush();
    m_pieceSize = std::max<qsizetype>(1, (size + Pieces - 1) / Pieces);
    const qsizetype pieces = (size + m_pieceSize - 1) / m_pieceSize;
    m_pace.start(std::chrono::milliseconds(turn.reply.bodyTime) / (pieces + 1));
}

void AnswerLine::writePiece()
{
    Turn &turn = m_turns.head();
    QByteArray &body = turn.reply.answer.body;
    const QByteArray piece = body.left(m_pieceSize);
    body.remove(0, piece.size());
    // The last chunk is the empty one.
    m_socket->write(
        turn.form.isOld ? piece : QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
    m_socket->flush();
    if (piece.isEmpty())
        finish();
}

void AnswerLine::finish()
{
    m_pace.stop();
    const bool wasLast = m_turns.dequeue().form.isLast;
    if (wasLast)
        m_socket->disconnectFromHost();
    else if (!m_turns.isEmpty())
        begin();
}

} // namespace sandbox
