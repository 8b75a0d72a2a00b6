// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answerreader.h"

#include <QLocale>

#include <algorithm>

namespace session {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Protocol = "HTTP/";
constexpr qsizetype ForeignBytes = 256; ///< So much of a line that is not HTTP is waited for.
constexpr qsizetype QuotedBytes = 60;
constexpr qsizetype MaxChunkLine = 16 * 1024; ///< A length and its extensions.

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArray trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toByteArray();
}

/// Whether a line that begins so may become a status line.
bool mayBeStatus(const QByteArray &line)
{
    const QByteArray start = line.left(Protocol.size());
    return Protocol.first(start.size()) == start;
}

/// Printable and short, to be shown in a sentence.
QString quoted(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes.trimmed().left(QuotedBytes));
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u'·';
    }
    return text;
}

} // namespace

AnswerReader::AnswerReader(const QByteArray &method, qint64 bodyCap)
    : m_isHead(method == "HEAD")
    , m_bodyCap(bodyCap)
{
}

bool AnswerReader::readsLines() const
{
    return m_state == State::Status || m_state == State::Head || m_state == State::ChunkSize
        || m_state == State::ChunkEnd || m_state == State::Trailer;
}

void AnswerReader::take(QByteArrayView bytes)
{
    m_hasBegun = m_hasBegun || !bytes.isEmpty();
    while (!bytes.isEmpty() && !isOver()) {
        if (readsLines()) {
            const qsizetype end = bytes.indexOf('\n');
            const QByteArrayView piece = end < 0 ? bytes : bytes.first(end + 1);
            bytes = bytes.sliced(piece.size());
            takeLinePiece(piece);
        } else {
            const bool isBounded = m_state != State::UntilEnd;
            const qsizetype size =
                isBounded ? std::min<qint64>(m_left, bytes.size()) : bytes.size();
            takeBody(bytes.first(size));
            bytes = bytes.sliced(size);
        }
    }
    m_hasSurplus = m_hasSurplus || !bytes.isEmpty();
}

void AnswerReader::takeLinePiece(QByteArrayView piece)
{
    const bool isHead = m_state != State::ChunkSize && m_state != State::ChunkEnd;
    const qsizetype room = isHead ? MaxHeadBytes - m_headBytes : MaxChunkLine - m_line.size();
    const QByteArrayView kept = piece.first(std::min(room, piece.size()));
    m_line += kept;
    if (isHead)
        m_headBytes += kept.size();
    if (m_state == State::Status && !mayBeStatus(m_line.left(ForeignBytes).trimmed())
        && (m_line.size() >= ForeignBytes || m_line.endsWith('\n'))) {
        fail(tr("What came is not HTTP: “%1”.").arg(quoted(m_line)));
    } else if (kept.size() < piece.size()) {
        fail(isHead ? tr("The head of the answer is longer than %1; it was read up to there.")
                          .arg(QLocale().formattedDataSize(MaxHeadBytes, 0,
                                                           QLocale::DataSizeTraditionalFormat))
                    : tr("The length of a part of the body (“chunk”) cannot be read."));
    } else if (m_line.endsWith('\n')) {
        takeLine();
    }
}

void AnswerReader::takeLine()
{
    QByteArray line;
    line.swap(m_line);
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    switch (m_state) {
    case State::Status:
        if (!line.trimmed().isEmpty()) // RFC 9112 2.2 has clients forgive a blank line here
            takeStatus(line);
        break;
    case State::Head:
        if (line.isEmpty())
            beginBody();
        else
            takeField(line);
        break;
    case State::ChunkSize:
        takeChunkSize(line);
        break;
    case State::ChunkEnd:
        if (line.isEmpty())
            m_state = State::ChunkSize;
        else
            fail(tr("A part of the body (“chunk”) is longer than it says."));
        break;
    case State::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        else
            takeField(line);
        break;
    default:
        Q_UNREACHABLE();
    }
}

void AnswerReader::takeStatus(const QByteArray &line)
{
    const QByteArray start = line.trimmed();
    const qsizetype versionEnd = start.indexOf(' ');
    const QByteArray rest = versionEnd < 0 ? QByteArray() : start.mid(versionEnd).trimmed();
    const qsizetype codeEnd = rest.indexOf(' ');
    bool isNumber = false;
    const QByteArray code = rest.left(codeEnd < 0 ? rest.size() : codeEnd);
    const int status = code.toInt(&isNumber);
    if (!mayBeStatus(start) || !isNumber || code.size() != 3 || status < 100) {
        fail(tr("What came is not HTTP: “%1”.").arg(quoted(line)));
        return;
    }
    m_response = hub::HttpResponse{ .status = status, .version = start.left(versionEnd) };
    if (codeEnd >= 0)
        m_response->reason = rest.mid(codeEnd + 1);
    m_state = State::Head;
}

void AnswerReader::takeField(const QByteArray &line)
{
    hub::Headers &headers = m_response->headers;
    if (isBlank(line.front()) && !headers.isEmpty()) { // folded, RFC 9112 5.2
        headers.last().value += ' ' + trimmedBlanks(line);
        return;
    }
    if (headers.size() == MaxFields) {
        fail(tr("The answer has more than %1 headers; it was read up to there.")
                 .arg(QLocale().toString(MaxFields)));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    headers.append(
        { colon < 0 ? line : line.left(colon),
          colon < 0 ? QByteArray() : trimmedBlanks(QByteArrayView(line).sliced(colon + 1)),
          hub::HeaderOrigin::Http });
}

QList<QByteArray> AnswerReader::listOf(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const hub::Header &header : m_response->headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &value : header.value.split(','))
            values.append(value.trimmed().toLower());
    }
    return values;
}

void AnswerReader::beginBody()
{
    const int status = m_response->status;
    if (status / 100 == 1 && status != 101) {
        m_response.reset();
        m_state = State::Status;
        return;
    }
    const QList<QByteArray> codings = listOf("Transfer-Encoding");
    const QList<QByteArray> lengths = listOf("Content-Length");
    if (m_isHead || status == 101 || status == 204 || status == 304) {
        m_state = State::Complete;
    } else if (!codings.isEmpty()) {
        m_state = codings.last() == "chunked" ? State::ChunkSize : State::UntilEnd;
    } else if (lengths.isEmpty()) {
        m_state = State::UntilEnd;
    } else {
        bool isNumber = false;
        m_announced = lengths.first().toLongLong(&isNumber);
        if (!isNumber || m_announced < 0 || lengths.count(lengths.first()) != lengths.size()) {
            fail(tr("The length of the body cannot be told: Content-Length is “%1”.")
                     .arg(quoted(lengths.join(", "))));
            return;
        }
        m_left = m_announced;
        m_state = m_left == 0 ? State::Complete : State::Counted;
    }
}

void AnswerReader::takeChunkSize(const QByteArray &line)
{
    const qsizetype extension = line.indexOf(';');
    bool isNumber = false;
    const QByteArray digits = line.left(extension < 0 ? line.size() : extension).trimmed();
    m_left = digits.toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        fail(tr("The length of a part of the body (“chunk”) cannot be read."));
    else
        m_state = m_left == 0 ? State::Trailer : State::Chunk;
}

void AnswerReader::takeBody(QByteArrayView bytes)
{
    QByteArray &body = m_response->body;
    const qint64 room = std::max<qint64>(0, m_bodyCap - body.size());
    body += bytes.first(std::min<qint64>(room, bytes.size()));
    m_response->bodyBytes += bytes.size();
    if (m_state == State::UntilEnd)
        return;
    m_left -= bytes.size();
    if (m_left == 0)
        m_state = m_state == State::Chunk ? State::ChunkEnd : State::Complete;
}

void AnswerReader::end()
{
    if (m_state == State::UntilEnd)
        m_state = State::Complete;
    else if (m_state == State::Status && !m_line.trimmed().isEmpty()
             && !mayBeStatus(m_line.trimmed()))
        fail(tr("What came is not HTTP: “%1”.").arg(quoted(m_line)));
}

QString AnswerReader::progress() const
{
    if (!m_hasBegun)
        return tr("The connection ended before an answer came.");
    const QLocale locale;
    switch (m_state) {
    case State::Status:
    case State::Head:
        return tr("The connection ended in the head of the answer.");
    case State::Counted:
        return tr("The connection ended after %1 of %2 bytes of the body.")
            .arg(locale.toString(m_response->bodyBytes), locale.toString(m_announced));
    default:
        return tr("The connection ended after %1 bytes of the body, before its end.")
            .arg(locale.toString(m_response ? m_response->bodyBytes : 0));
    }
}

bool AnswerReader::keepsConnection() const
{
    if (!isComplete() || m_hasSurplus || m_response->status == 101)
        return false;
    const QList<QByteArray> wishes = listOf("Connection");
    if (wishes.contains("close"))
        return false;
    // An answer whose length nobody gave has ended with its connection, which the socket knows.
    return m_response->version == "HTTP/1.1" || wishes.contains("keep-alive");
}

void AnswerReader::fail(const QString &fault)
{
    m_fault = fault;
    m_line.clear();
    m_state = State::Faulty;
}

} // namespace session
