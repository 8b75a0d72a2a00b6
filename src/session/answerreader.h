// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpmessage.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace session {

/// Reads an HTTP/1 answer from bytes as they come, in pieces of any size: where the bytes are cut
/// makes no difference.
///
/// Keeps what came as it came: the version, a strange or missing reason, headers in their order,
/// case and number, any byte in them. A line of the head that has no colon is a header without a
/// value, a folded one is joined by a blank. Answers with 1xx are passed over. A chunked body is
/// put together, no other encoding is undone. What does not fit HTTP at all is a fault, and what
/// was read up to there stays.
class AnswerReader
{
    Q_DECLARE_TR_FUNCTIONS(session::AnswerReader)
public:
    static constexpr qsizetype MaxHeadBytes = 1024 * 1024; ///< All heads and trailers together.
    static constexpr int MaxFields = 50000; ///< Header lines, those of a trailer too.

    /// \a method is that of the request: the answer to a HEAD has no body. Of the body \a bodyCap
    /// bytes are kept, the rest is counted.
    AnswerReader(const QByteArray &method, qint64 bodyCap);

    void take(QByteArrayView bytes);
    /// The connection has ended: so has a body whose length nobody gave.
    void end();

    bool hasBegun() const { return m_hasBegun; } ///< Any byte came.
    bool isComplete() const { return m_state == State::Complete; }
    /// Why what comes is no answer, or none that can be read on; empty if all is well.
    const QString &fault() const { return m_fault; }
    bool isOver() const { return isComplete() || !m_fault.isEmpty(); }

    /// What came so far, from the status line on.
    const std::optional<hub::HttpResponse> &response() const { return m_response; }
    /// How far the answer came, for one that was cut: what the connection broke off in.
    QString progress() const;
    /// Whether another answer can follow on the same connection.
    bool keepsConnection() const;

private:
    enum class State {
        Status,
        Head,
        Counted,
        UntilEnd,
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailer,
        Complete,
        Faulty
    };

    bool readsLines() const;
    void takeLinePiece(QByteArrayView piece);
    void takeLine();
    void takeStatus(const QByteArray &line);
    void takeField(const QByteArray &line);
    void takeChunkSize(const QByteArray &line);
    void beginBody();
    void takeBody(QByteArrayView bytes);
    void fail(const QString &fault);
    /// The values of all headers \a name, which a list may hold as well as repeated lines.
    QList<QByteArray> listOf(QByteArrayView name) const;

    bool m_isHead;
    qint64 m_bodyCap;
    State m_state = State::Status;
    QByteArray m_line; ///< The part of a line that has come.
    qsizetype m_headBytes = 0;
    qint64 m_left = 0; ///< Of the body, or of the chunk.
    qint64 m_announced = -1; ///< `Content-Length`.
    bool m_hasBegun = false;
    bool m_hasSurplus = false; ///< Bytes came behind the end.
    QString m_fault;
    std::optional<hub::HttpResponse> m_response;
};

} // namespace session
