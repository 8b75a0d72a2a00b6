// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answerreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using session::AnswerReader;

namespace {

constexpr qint64 Cap = 1000;

/// All that a reader knows, to be compared.
struct Reading
{
    std::optional<hub::HttpResponse> response;
    bool isComplete = false;
    bool keeps = false;
    QString fault;
    QString progress;

    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading readingOf(AnswerReader &reader, bool ends)
{
    if (ends && !reader.isOver())
        reader.end();
    return { reader.response(), reader.isComplete(), reader.keepsConnection(), reader.fault(),
             reader.progress() };
}

Reading read(const QByteArrayList &pieces, bool ends, const QByteArray &method = "POST")
{
    AnswerReader reader(method, Cap);
    for (const QByteArray &piece : pieces)
        reader.take(piece);
    return readingOf(reader, ends);
}

QByteArray textOf(const hub::HttpResponse &response)
{
    return hub::wire(response, hub::Reveal::Yes);
}

} // namespace

class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerIsReadAsItCame_data();
    void anAnswerIsReadAsItCame();
    void whereTheBytesAreCutMakesNoDifference_data() { anAnswerIsReadAsItCame_data(); }
    void whereTheBytesAreCutMakesNoDifference();
    void whatIsNoAnswerIsAFault_data();
    void whatIsNoAnswerIsAFault();
    void aHeadHasItsBounds_data();
    void aHeadHasItsBounds();
    void anAnswerToHeadHasNoBody();
    void aBodyIsKeptUpToTheCap();
    void anythingIsReadWithoutHarm();
};

void TestAnswerReader::anAnswerIsReadAsItCame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("shown"); // head and body as they are shown
    QTest::addColumn<bool>("isComplete"); // without the connection's end
    QTest::addColumn<bool>("isCompleteAtEnd");
    QTest::addColumn<bool>("keeps");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &shown,
                        bool isComplete, bool atEnd, bool keeps) {
        QTest::newRow(name) << bytes << shown << isComplete << atEnd << keeps;
    };
    const auto same = [&row](const char *name, const QByteArray &bytes, bool isComplete, bool atEnd,
                             bool keeps) { row(name, bytes, bytes, isComplete, atEnd, keeps); };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";

    same("a body of a known length", ok + "Content-Length: 3\r\n\r\nabc", true, true, true);
    same("an empty body", ok + "Content-Length: 0\r\n\r\n", true, true, true);
    same("a body that is too short", ok + "Content-Length: 9\r\n\r\nabc", false, false, false);
    row("a body that is too long", ok + "Content-Length: 2\r\n\r\nabc",
        ok + "Content-Length: 2\r\n\r\nab", true, true, false);
    same("a body until the end", ok + "\r\nabc", false, true, true);
    same("the hub wants to close", ok + "Connection: Close\r\nContent-Length: 0\r\n\r\n", true,
         true, false);
    same("an HTTP/1.0 answer", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", true, true, false);
    same("HTTP/1.0 that stays",
         "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n"
         "\r\na",
         true, true, true);
    same("no reason", "HTTP/1.1 201\r\nContent-Length: 0\r\n\r\n", true, true, true);
    same("an odd reason", "HTTP/1.1 299 \xC3\x84h  so what?\r\nContent-Length: 0\r\n\r\n", true,
         true, true);
    same("a strange version", "HTTP/7 200 OK\r\nContent-Length: 0\r\n\r\n", true, true, false);
    same("headers that repeat, in their order and case",
         ok
             + "X-A: 1\r\nset-cookie: a=1; Expires=Wed, 09 Jun\r\nX-A: 2\r\nSet-Cookie: b=2\r\n"
               "Content-Length: 0\r\n\r\n",
         true, true, true);
    same("an empty value", ok + "X-A: \r\nContent-Length: 0\r\n\r\n", true, true, true);
    row("blanks around a value", ok + "X-A:1\r\nX-B: \t 2 \t\r\nContent-Length:0\r\n\r\n",
        ok + "X-A: 1\r\nX-B: 2\r\nContent-Length: 0\r\n\r\n", true, true, true);
    row("a folded header", ok + "X-A: one\r\n\ttwo\r\n   three\r\nContent-Length: 0\r\n\r\n",
        ok + "X-A: one two three\r\nContent-Length: 0\r\n\r\n", true, true, true);
    row("a line without a colon", ok + "nonsense\r\nContent-Length: 0\r\n\r\n",
        ok + "nonsense: \r\nContent-Length: 0\r\n\r\n", true, true, true);
    row("lines that end with LF alone", "HTTP/1.1 200 OK\nX-A: 1\nContent-Length: 1\n\na",
        ok + "X-A: 1\r\nContent-Length: 1\r\n\r\na", true, true, true);
    row("a blank line before", "\r\n" + ok + "Content-Length: 0\r\n\r\n",
        ok + "Content-Length: 0\r\n\r\n", true, true, true);
    same("NUL and any bytes",
         ok + QByteArray("X-A: \0\xFF\r\nContent-Length: 3\r\n\r\n\0\xFE\n", 33), true, true, true);
    row("answers on the way",
        "HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\nHTTP/1.1 103 Early\r\n\r\n" + ok
            + "Content-Length: 0\r\n\r\n",
        ok + "Content-Length: 0\r\n\r\n", true, true, true);
    same("204 has no body", "HTTP/1.1 204 No Content\r\n\r\n", true, true, true);
    same("304 has none, whatever it says", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
         true, true, true);
    same("two lengths that agree", ok + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", true,
         true, true);
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n";
    row("chunks", chunked + "\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
        chunked + "\r\nabc0123456789", true, true, true);
    row("chunks with extensions", chunked + "\r\n3;a=\"b;c\"\r\nabc\r\n0 ; x\r\n\r\n",
        chunked + "\r\nabc", true, true, true);
    row("chunks with a trailer", chunked + "\r\n1\r\na\r\n0\r\nX-Sum: 1\r\nX-Sum: 2\r\n\r\n",
        chunked + "X-Sum: 1\r\nX-Sum: 2\r\n\r\na", true, true, true);
    row("chunks without an end", chunked + "\r\n5\r\nab", chunked + "\r\nab", false, false, false);
    row("chunks beside a length", chunked + "Content-Length: 77\r\n\r\n1\r\na\r\n0\r\n\r\n",
        chunked + "Content-Length: 77\r\n\r\na", true, true, true);
    same("a body in another coding", ok + "Transfer-Encoding: gzip\r\n\r\nabc", false, true, true);
    same("a head that is cut", ok + "X-A: 1\r\n", false, false, false);
}

void TestAnswerReader::anAnswerIsReadAsItCame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, shown);
    QFETCH(bool, isComplete);
    QFETCH(bool, isCompleteAtEnd);
    QFETCH(bool, keeps);
    QCOMPARE(read({ bytes }, false).isComplete, isComplete);
    const Reading reading = read({ bytes }, true);
    QCOMPARE(reading.fault, QString());
    QCOMPARE(reading.isComplete, isCompleteAtEnd);
    QCOMPARE(reading.keeps, keeps);
    QByteArray text = textOf(*reading.response);
    if (!bytes.contains("\r\n\r\n") && !bytes.contains("\n\n"))
        text.chop(2); // the blank line never came
    QCOMPARE(text, shown);
}

void TestAnswerReader::whereTheBytesAreCutMakesNoDifference()
{
    QFETCH(QByteArray, bytes);
    for (const bool ends : { false, true }) {
        const Reading whole = read({ bytes }, ends);
        for (qsizetype at = 0; at <= bytes.size(); ++at)
            QVERIFY2(read({ bytes.left(at), bytes.mid(at) }, ends) == whole,
                     qPrintable(whole.fault));
        QByteArrayList single;
        for (const char c : bytes)
            single.append(QByteArray(1, c));
        QVERIFY(read(single, ends) == whole);
    }
}

void TestAnswerReader::whatIsNoAnswerIsAFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hasResponse");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &words,
                        bool hasResponse) { QTest::newRow(name) << bytes << words << hasResponse; };
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", u"“SSH-2.0-OpenSSH_9.2”"_s, false);
    row("another protocol, without a line's end", "HELLO", u"“HELLO”"_s, false);
    row("bytes", QByteArray("\x16\x03\x01\x00\n", 5), u"not HTTP"_s, false);
    row("a very long line", QByteArray(5000, 'x'), u"“"_s + QString(60, u'x') + u"”"_s, false);
    row("no status", "HTTP/1.1 abc\r\n\r\n", u"not HTTP"_s, false);
    row("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", u"not HTTP"_s, false);
    row("a length that is none", "HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\nabc", u"“ten”"_s,
        true);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc", u"“-1”"_s, true);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nabc",
        u"“1, 2”"_s, true);
    row("a chunk without a length", chunked + "zz\r\nabc", u"chunk"_s, true);
    row("a chunk that is longer than it says", chunked + "1\r\nabc\r\n", u"longer"_s, true);
    row("a chunk's length without an end", chunked + QByteArray(40000, '0'), u"chunk"_s, true);
}

void TestAnswerReader::whatIsNoAnswerIsAFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Reading whole = read({ bytes }, true);
    QVERIFY2(whole.fault.contains(words), qPrintable(whole.fault));
    QTEST(whole.response.has_value(), "hasResponse");
    QVERIFY(!whole.isComplete);
    for (qsizetype at = 0; at <= std::min<qsizetype>(bytes.size(), 600); ++at)
        QCOMPARE(read({ bytes.left(at), bytes.mid(at) }, true).fault, whole.fault);
}

void TestAnswerReader::aHeadHasItsBounds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("fits");
    QTest::newRow("ten thousand headers") << QByteArray("X-A: 1\r\n") << 10000 << true;
    QTest::newRow("as many as there may be")
        << QByteArray("X: 1\r\n") << AnswerReader::MaxFields << true;
    QTest::newRow("one more") << QByteArray("X: 1\r\n") << AnswerReader::MaxFields + 1 << false;
    QTest::newRow("a header of two megabytes") << "X-A: " + QByteArray(2 * 1024 * 1024, 'x')
            + "\r\n" << 1 << false;
    QTest::newRow("many long ones") << "X-A: " + QByteArray(1000, 'x') + "\r\n" << 2000 << false;
}

void TestAnswerReader::aHeadHasItsBounds()
{
    QFETCH(QByteArray, line);
    QFETCH(int, count);
    QFETCH(bool, fits);
    const QByteArray bytes = "HTTP/1.1 204 No Content\r\n" + line.repeated(count) + "\r\n";
    const Reading whole = read({ bytes }, false);
    QCOMPARE(whole.isComplete, fits);
    QCOMPARE(whole.fault.isEmpty(), fits);
    QVERIFY(whole.response);
    QVERIFY(whole.response->headers.size() <= AnswerReader::MaxFields);
    if (fits)
        QCOMPARE(whole.response->headers.size(), count);
    QByteArrayList pieces;
    for (qsizetype at = 0; at < bytes.size(); at += 1447)
        pieces.append(bytes.mid(at, 1447));
    QVERIFY(read(pieces, false) == whole);
}

void TestAnswerReader::anAnswerToHeadHasNoBody()
{
    const Reading reading =
        read({ "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" }, false, "HEAD");
    QVERIFY(reading.isComplete && reading.keeps);
}

void TestAnswerReader::aBodyIsKeptUpToTheCap()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
    const Reading reading = read({ head + QByteArray(1700, 'a'), QByteArray(3300, 'b') }, false);
    QCOMPARE(reading.response->body, QByteArray(Cap, 'a'));
    QCOMPARE(reading.response->omittedBytes(), 4000);
    QVERIFY(reading.isComplete);
}

/// Samples with bytes changed, cut at random: no fault of ours, and the same result as in one
/// piece.
void TestAnswerReader::anythingIsReadWithoutHarm()
{
    const QByteArray sample =
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\n folded\r\n"
        "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-B: 2\r\n\r\n";
    const QByteArray spice = QByteArray("\r\n:; \t0f-\0\xFFHTTP", 15);
    QRandomGenerator dice(20261130);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = sample;
        for (quint32 i = dice.bounded(6U); i > 0; --i)
            bytes[dice.bounded(int(bytes.size()))] = spice.at(dice.bounded(int(spice.size())));
        QByteArrayList pieces;
        for (qsizetype at = 0; at < bytes.size();) {
            const int size = 1 + dice.bounded(20);
            pieces.append(bytes.mid(at, size));
            at += size;
        }
        QVERIFY2(read(pieces, true) == read({ bytes }, true),
                 bytes.toPercentEncoding().constData());
    }
}

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
