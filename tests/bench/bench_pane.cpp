// SPDX-License-Identifier: GPL-3.0-or-later
// From an answer to its first picture in the result pane, and a search through all of it.
#include "console/result/exchangepane.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/bodypanel.h"
#include "console/text/prettytext.h"
#include "console/text/textsearch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(qsizetype size)
{
    QByteArray text = "[";
    for (int i = 0; text.size() < size; ++i)
        text += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"Rye loaf\",\"tags\":[\"a\"]},";
    text.back() = ']';
    return text;
}

hub::Exchange exchangeWith(const QByteArray &body)
{
    hub::HttpResponse response;
    response.status = 200;
    response.body = body;
    response.bodyBytes = body.size();
    hub::Exchange exchange;
    exchange.request.method = "GET";
    exchange.response = response;
    return exchange;
}

} // namespace

class BenchPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void showAnAnswer_data();
    void showAnAnswer();
    void understand10Mb();
    void setOut10Mb();
    void search10Mb_data();
    void search10Mb();
};

void BenchPane::showAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("4 KB") << jsonOf(4 * 1024);
    QTest::newRow("10 MB") << jsonOf(10 * 1024 * 1024);
}

/// Until the tab Response has been painted with the beginning of the body in it.
void BenchPane::showAnAnswer()
{
    QFETCH(QByteArray, body);
    const hub::Exchange exchange = exchangeWith(body);
    console::ExchangePane pane;
    pane.resize(1200, 400);
    pane.setCurrentTab(console::ExchangePane::ResponseTab);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto bodies = pane.findChildren<console::BodyPanel *>();
    QBENCHMARK
    {
        pane.showExchange(exchange, { u"orders"_s, u"Orders"_s });
        const auto isThere = [&] {
            return std::any_of(bodies.begin(), bodies.end(), [&](console::BodyPanel *panel) {
                return panel->isVisible() && !panel->isReading()
                    && panel->body().size() == body.size();
            });
        };
        while (!isThere())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        pane.repaint();
        pane.showExchange(exchangeWith({}), { u"orders"_s, u"Orders"_s });
    }
}

/// The diagnosis and the outcome, which the pane asks for in a thread.
void BenchPane::understand10Mb()
{
    const hub::Exchange exchange = exchangeWith(jsonOf(10 * 1024 * 1024));
    QBENCHMARK
    {
        (void)console::readExchange(exchange, { u"orders"_s, u"Orders"_s });
    }
}

void BenchPane::setOut10Mb()
{
    const QByteArray body = jsonOf(10 * 1024 * 1024);
    QBENCHMARK
    {
        (void)console::prettyBody(body);
    }
}

void BenchPane::search10Mb_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPattern");
    QTest::newRow("a word that is not there") << u"sourdough"_s << false;
    QTest::newRow("a word that is everywhere") << u"loaf"_s << false;
    QTest::newRow("an expression") << u"\"id\":\\d+7,"_s << true;
}

void BenchPane::search10Mb()
{
    QFETCH(QString, text);
    QFETCH(bool, isPattern);
    const console::SearchText body{ jsonOf(10 * 1024 * 1024), false };
    const auto search = console::TextSearch::make({ text, false, false, isPattern });
    QVERIFY(search);
    QBENCHMARK
    {
        search->run({ body }, [](const QList<console::SearchHit> &) { return true; });
    }
}

QTEST_MAIN(BenchPane)
#include "bench_pane.moc"
