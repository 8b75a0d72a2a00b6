// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are too large, broken or hostile: the window says what it got and never stands still
// for more than a tenth of a second (issue 4), neither while it comes nor while one looks at it.
#include "base/then.h"
#include "console/result/exchangepane.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/bodypanel.h"
#include "console/text/bodyview.h"
#include "console/text/hexview.h"
#include "console/text/searchbar.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "support/serverthread.h"
#include "support/stallmeter.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using console::ExchangePane;

namespace {

constexpr qint64 LongestStallMs = 100; ///< Issue 4, "Done when".
constexpr int Tries = 3; ///< Two busy cores hold up the best of programs now and then.

QByteArray answer(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 201 Created\r\n" + headers + "\r\n" + body;
}

QByteArray counted(const QByteArray &body)
{
    return answer("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

/// JSON on one line.
QByteArray jsonOf(qsizetype size)
{
    QByteArray text = "[";
    text.reserve(size + 100);
    for (int i = 0; text.size() < size; ++i)
        text += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"Rye loaf\",\"tags\":[\"a\"]},";
    text.back() = ']';
    return text;
}

QByteArray outcomeOf(int devices)
{
    QByteArray text = "<NotificationOutcome><Success>0</Success><Failure>0</Failure><Results>";
    for (int i = 0; i < devices; ++i) {
        text += "<RegistrationResult><ApplicationPlatform>apple</ApplicationPlatform><PnsHandle>"
            + QByteArray::number(i) + "</PnsHandle><RegistrationId>" + QByteArray::number(i * 7919)
            + "-1</RegistrationId><Outcome>" + (i % 10 ? "Success" : "BadChannel")
            + "</Outcome></RegistrationResult>";
    }
    return text + "</Results></NotificationOutcome>";
}

QByteArray laughs()
{
    QByteArray text = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 20; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        text += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return text + "]><NotificationOutcome><Success>&a19;</Success></NotificationOutcome>";
}

/// Rows of the table beside the answer's body.
int headersShown(ExchangePane &pane)
{
    return pane.findChild<QTreeView *>(u"responseHeaders"_s)->model()->rowCount();
}

QByteArray manyHeaders()
{
    QByteArray text;
    for (int i = 0; i < 10000; ++i)
        text += "X-Header-" + QByteArray::number(i) + ": value\r\n";
    return text + "Content-Length: 0\r\n";
}

} // namespace

class TestHugeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void theWindowStaysResponsiveAndSaysWhatItGot_data();
    void theWindowStaysResponsiveAndSaysWhatItGot();

private:
    void receive(support::ServerThread &server, ExchangePane &pane);
    void lookAround(ExchangePane &pane);
    void settle(ExchangePane &pane);
};

void TestHugeAnswers::theWindowStaysResponsiveAndSaysWhatItGot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<bool>("close");

    const auto row = [](const char *name, const QByteArray &bytes, const char *status,
                        const char *notice, bool close = true) {
        QTest::newRow(name) << bytes << QString::fromUtf8(status) << QString::fromUtf8(notice)
                            << close;
    };
    QByteArray latin(3 * 1024 * 1024, '\xFC');
    QByteArray nuls(3 * 1024 * 1024, 'a');
    for (qsizetype i = 0; i < nuls.size(); i += 1024)
        nuls[i] = '\0';
    row("50 MB of JSON", counted(jsonOf(50 * 1024 * 1024)), "201 Created",
        "more than the 16.0 MB that are kept; 34.0 MB were left out");
    row("10 MB in one line", counted(QByteArray(10 * 1024 * 1024, 'x')), "201 Created",
        "The first 1 MB of 10.0 MB.");
    row("3 MB that are not UTF-8", counted(latin), "201 Created", "Not text in UTF-8");
    row("3 MB with NUL bytes", counted(nuls), "201 Created", "3072 NUL byte");
    row("gzip, longer than it says",
        answer("Content-Encoding: gzip\r\nContent-Length: 9\r\n",
               QByteArray::fromHex("1f8b08000000000000030300fcff616263c2412435e8030000")),
        "201 Created", "packed with gzip");
    row("gzip, shorter than it says",
        answer("Content-Encoding: gzip\r\nContent-Length: 900\r\n",
               QByteArray::fromHex("1f8b08000000000000030300fcff616263c2412435e8030000")),
        "Cut", "ended after 25 of 900 bytes");
    row("10,000 headers", answer(manyHeaders(), {}), "201 Created", "The hub sent no body");
    row("10,000 headers on a connection that stays open", answer(manyHeaders(), {}), "201 Created",
        "The hub sent no body", false);
    row("redirects without an end",
        "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n", "302 Found",
        "The hub sent no body");
    row("cut in the middle", answer("Content-Length: 20480\r\n", QByteArray(12288, 'x')), "Cut",
        "ended after 12,288 of 20,480 bytes");
    row("an XML bomb", counted(laughs()), "201 Created", "");
    row("200,000 elements in one another",
        counted(QByteArray("<a>").repeated(200000) + QByteArray("</a>").repeated(200000)),
        "201 Created", "");
    row("an outcome of 50,000 devices", counted(outcomeOf(50000)), "201 Created", "");
}

/// Waits for the answer to be shown, with all that is done in threads and slices.
void TestHugeAnswers::receive(support::ServerThread &server, ExchangePane &pane)
{
    const auto connection = hub::ConnectionString::parse(
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=Full;SharedAccessKey=a2V5a2V5a2V5"_s.arg(
            server.port()));
    session::SendOptions options;
    options.onlyCaPem = support::RawServer::certificatePem();
    session::HubClient client;
    session::HubSession session(client, *hub::HubAddress::make(connection->endpoint(), u"orders"_s),
                                *connection, options);
    hub::Request request;
    request.notification.payload = "<toast/>";
    request.testSend = true;
    const auto future = session.send(request);
    QVERIFY(future);
    pane.showSending(u"Orders"_s, request.timeout);
    base::then(*future, &pane, [&](const hub::Exchange &exchange) {
        pane.showExchange(exchange, { u"orders"_s, u"Orders"_s });
    });
    QTRY_VERIFY_WITH_TIMEOUT(future->isFinished(), 30000);
    const auto *status = pane.findChild<QLabel *>(u"verdictStatus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!status->text().isEmpty(), 30000);
    settle(pane);
}

void TestHugeAnswers::settle(ExchangePane &pane)
{
    const auto isAtRest = [&] {
        for (const auto *panel : pane.findChildren<console::BodyPanel *>()) {
            if (panel->isReading())
                return false;
        }
        for (const auto *view : pane.findChildren<console::BodyView *>()) {
            if (view->isLoading())
                return false;
        }
        return !pane.findChild<QLabel *>(u"searchCount"_s)->text().contains(u"far");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), 60000);
    QTest::qWait(20); // the window paints what has come
}

/// Each tab and form, all of the body, its end, and a search that finds much.
void TestHugeAnswers::lookAround(ExchangePane &pane)
{
    for (int tab = 0; tab <= ExchangePane::TimelineTab; ++tab) {
        pane.setCurrentTab(tab);
        settle(pane);
    }
    pane.setCurrentTab(ExchangePane::ResponseTab);
    auto *body = pane.findChild<console::BodyView *>(u"responseBody"_s);
    for (const char *form : { "responseBodyPretty", "responseBodyRaw" }) {
        pane.findChild<QToolButton *>(QLatin1String(form))->click();
        settle(pane);
        body->loadAll();
        settle(pane);
        body->verticalScrollBar()->setValue(body->verticalScrollBar()->maximum());
        settle(pane);
    }
    for (int i = 0; i < 2; ++i) {
        pane.toggleWrap();
        settle(pane);
    }
    QSignalSpy copied(&pane, &ExchangePane::statusMessage);
    pane.copyExchange();
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 30000);
    settle(pane);
    pane.find();
    auto *field = pane.findChild<QLineEdit *>(u"searchField"_s);
    field->setText(u"a"_s);
    settle(pane);
    pane.searchBar().step(-1);
    settle(pane);
    pane.findChild<QToolButton *>(u"responseBodyHex"_s)->click();
    settle(pane);
    pane.searchBar().close();
}

void TestHugeAnswers::theWindowStaysResponsiveAndSaysWhatItGot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, status);
    QFETCH(QString, notice);
    QFETCH(bool, close);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    support::ServerThread server(support::RawServer::Security::Tls);
    server.answerWith(bytes, close);
    qint64 best = -1;
    for (int i = 0; i < Tries && (best < 0 || best > LongestStallMs); ++i) {
        ExchangePane pane;
        pane.resize(1100, 500);
        pane.show();
        pane.setCurrentTab(ExchangePane::ResponseTab);
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        support::StallMeter meter;
        receive(server, pane);
        if (QTest::currentTestFailed())
            return;
        const qint64 receiving = meter.longestMs();
        QCOMPARE(pane.findChild<QLabel *>(u"verdictStatus"_s)->text(), status);
        const auto *label = pane.findChild<QLabel *>(u"responseBodyNotice"_s);
        const QString said = QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        QVERIFY2(said.contains(notice), qPrintable(said));
        if (bytes.contains("X-Header-9999"))
            QCOMPARE(headersShown(pane), 10001);
        lookAround(pane);
        if (QTest::currentTestFailed())
            return;
        const qint64 longest = meter.longestMs();
        qInfo("longest stall: %lld ms while it came, %lld ms in all", receiving, longest);
        best = best < 0 ? longest : std::min(best, longest);
        QCOMPARE(server.connections(), i + 1); // nothing is sent twice, no redirect followed
    }
    QVERIFY2(best <= LongestStallMs, qPrintable(u"%1 ms"_s.arg(best)));
}

QTEST_MAIN(TestHugeAnswers)
#include "tst_hugeanswers.moc"
