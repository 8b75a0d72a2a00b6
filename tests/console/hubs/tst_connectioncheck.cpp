// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/connectioncheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using console::ConnectionCheck;
using console::Mark;

namespace {

/// An answer of \a status with \a body, whose date is \a apart seconds before now.
hub::Exchange answered(int status, const QByteArray &body = {}, int apart = 0)
{
    hub::Exchange exchange;
    exchange.requestWritten = true;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.timings.total = 38;
    exchange.tls =
        hub::TlsFacts{ .protocol = u"TLSv1.3"_s, .cipher = {}, .chain = {}, .faults = {} };
    hub::HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers.append(
        { "Date",
          QLocale::c()
                  .toString(exchange.startedAt.addSecs(-apart), u"ddd, dd MMM yyyy hh:mm:ss"_s)
                  .toLatin1()
              + " GMT" });
    exchange.response = response;
    return exchange;
}

hub::Exchange failed(hub::TransportError error)
{
    hub::Exchange exchange;
    exchange.error = error;
    exchange.errorText = u"as Qt says it"_s;
    return exchange;
}

constexpr char Feed[] = "<feed><title type=\"text\">Registrations</title></feed>";
constexpr char NoHub[] = "<feed><title type=\"text\">Publicly Listed Services</title></feed>";
constexpr char BadSignature[] = "<Error><Code>401</Code><Detail>InvalidSignature: The token has an "
                                "invalid signature..TrackingId:1,TimeStamp:x</Detail></Error>";
constexpr char NoManage[] = "<Error><Code>401</Code><Detail>Manage claim is required for this "
                            "operation.TrackingId:1,TimeStamp:x</Detail></Error>";

} // namespace

class TestConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheAnswerTells_data();
    void saysWhatTheAnswerTells();
    void sendIsNeverTried();
};

void TestConnectionCheck::saysWhatTheAnswerTells_data()
{
    QTest::addColumn<hub::Exchange>("exchange");
    QTest::addColumn<QString>("marks"); // Host Clock Key Manage Listen
    QTest::addColumn<QString>("text"); // of the line that decides
    QTest::addColumn<QString>("advice"); // a part of it

    QTest::newRow("a list of registrations: all is well")
        << answered(200, Feed) << u"+++++"_s << u"Key accepted, hub exists"_s << QString();
    QTest::newRow("the namespace's own list: there is no such hub, though the status is 200")
        << answered(200, NoHub) << u"++x.."_s << u"There is no hub of this name"_s
        << u"letter by letter"_s;
    QTest::newRow("a bare 403: the key was not refused, the hub not seen")
        << answered(403) << u"++i!."_s << u"Key not refused"_s << u"Sending may still work"_s;
    QTest::newRow("the old words for a missing right")
        << answered(401, NoManage) << u"++i!."_s << u"Key not refused"_s
        << u"Sending may still work"_s;
    QTest::newRow("a wrong key") << answered(401, BadSignature) << u"++x.."_s
                                 << u"Refused: the key does not fit the rule"_s
                                 << u"Paste the connection string again"_s;
    QTest::newRow("a clock four minutes ahead")
        << answered(200, Feed, 240) << u"+!+++"_s << u"Clock is ahead of the hub’s"_s
        << u"Set this machine’s clock"_s;
    QTest::newRow("a clock an hour behind")
        << answered(200, Feed, -3600) << u"+x+++"_s << u"Clock is behind the hub’s"_s
        << u"Set this machine’s clock"_s;
    QTest::newRow("no such host: nothing else can be told")
        << failed(hub::TransportError::HostNotFound) << u"x...."_s << u"No such host"_s
        << u"portal"_s;
    QTest::newRow("a TLS handshake that failed") << failed(hub::TransportError::Tls) << u"x...."_s
                                                 << u"No secure connection"_s << u"TLS 1.2"_s;
}

void TestConnectionCheck::saysWhatTheAnswerTells()
{
    QFETCH(hub::Exchange, exchange);
    QFETCH(QString, marks);
    QFETCH(QString, text);
    QFETCH(QString, advice);
    const ConnectionCheck check = console::checkOf(exchange);
    static const QHash<QChar, Mark> letters{
        { u'+', Mark::Done },    { u'i', Mark::Note },   { u'!', Mark::Look },
        { u'x', Mark::Refused }, { u'.', Mark::NotYet },
    };
    bool isTextThere = false;
    for (int i = 0; i < marks.size(); ++i) {
        const ConnectionCheck::Line &line = check.lines.at(std::size_t(i));
        QVERIFY2(
            line.mark == letters.value(marks.at(i)),
            qPrintable(u"line %1: %2, %3"_s.arg(i).arg(line.text, console::markName(line.mark))));
        isTextThere = isTextThere || line.text.contains(text);
    }
    QVERIFY2(isTextThere, qPrintable(check.lines.at(0).text + check.lines.at(2).text));
    QVERIFY2(advice.isEmpty() ? check.advice.isEmpty() : check.advice.contains(advice),
             qPrintable(check.advice));
}

void TestConnectionCheck::sendIsNeverTried()
{
    for (const ConnectionCheck &check : { console::checkNotYet(), console::checkRunning(),
                                          console::checkOf(answered(200, Feed)) }) {
        QCOMPARE(check.lines.at(ConnectionCheck::Send).mark, Mark::NotYet);
        QCOMPARE(check.lines.at(ConnectionCheck::Send).note, u"not tried: a check never sends"_s);
    }
}

QTEST_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
