// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyedits.h"
#include "history/historyqueries.h"
#include "history/historystore.h"
#include "history/sqldatabase.h"
#include "support/exchangesample.h"
#include "support/historyentries.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace history;

namespace {

constexpr int Runs = 15;
constexpr int PageSize = 100; ///< As many as the list fetches at once.

template<typename T>
T result(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class BenchHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openAndReadTheFirstPage();
    void searchAndFilter_data();
    void searchAndFilter();
    void record();
    void cleanupTestCase() { m_store.reset(); }

private:
    /// Prints the median of what \a work takes, and holds it against \a goal, in milliseconds.
    void measure(const char *name, const std::function<void()> &work, double goal = 50);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<HistoryStore> m_store;
};

void BenchHistory::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(u"history.db"_s);
    SqlDatabase database;
    QCOMPARE(openHistory(database, m_path).state.kind, StoreState::Kind::Ready);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(support::fillHistory(database, support::historyRowCount()));
    database.close();
    qInfo("%d rows written in %.0f s, %.2f GB on disk", support::historyRowCount(),
          timer.elapsed() / 1000.0, QFileInfo(m_path).size() / 1e9);
}

void BenchHistory::measure(const char *name, const std::function<void()> &work, double goal)
{
    QList<double> times;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(timer.nsecsElapsed() / 1e6);
    }
    const double first = times.first();
    std::ranges::sort(times);
    const double median = times.at(Runs / 2);
    qInfo("%-48s median %7.2f ms, first %7.2f ms, longest %7.2f ms", name, median, first,
          times.last());
    if (median > goal)
        QFAIL("over the goal");
}

void BenchHistory::openAndReadTheFirstPage()
{
    std::vector<std::unique_ptr<HistoryStore>> stores; // closing is not what is measured
    measure("open the store and read the first page", [&] {
        stores.push_back(std::make_unique<HistoryStore>(m_path));
        QCOMPARE(result(stores.back()->page({}, {}, PageSize)).rows.size(), PageSize);
    });
    m_store = std::move(stores.back());
}

void BenchHistory::searchAndFilter_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<int>("platform");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("first page and count of all") << u""_s << u""_s << -1 << false;
    QTest::newRow("a rare word") << u"needle"_s << u""_s << -1 << false;
    QTest::newRow("a common word") << u"w0"_s << u""_s << -1 << false;
    QTest::newRow("a word that is everywhere") << u"order"_s << u""_s << -1 << false;
    QTest::newRow("two common words") << u"w0 w1"_s << u""_s << -1 << false;
    QTest::newRow("a common and a rare word") << u"w0 needle"_s << u""_s << -1 << false;
    QTest::newRow("common words that stand together") << u"\"w0 w1\""_s << u""_s << -1 << false;
    // The index puts together the places of all words that begin so before it gives the first.
    QTest::newRow("words by their beginning") << u"w1a*"_s << u""_s << -1 << false;
    QTest::newRow("a few words by their beginning") << u"wza*"_s << u""_s << -1 << false;
    QTest::newRow("a word and fields")
        << u"w3 platform:apple result:refused"_s << u""_s << -1 << false;
    QTest::newRow("a tag") << u"tag:user_3"_s << u""_s << -1 << false;
    QTest::newRow("a hub") << u""_s << u"hub-5"_s << -1 << false;
    QTest::newRow("a hub and a platform")
        << u""_s << u"hub-5"_s << int(hub::Platform::Browser) << false;
    QTest::newRow("a hub and a common word") << u"w0"_s << u"hub-5"_s << -1 << false;
    QTest::newRow("jump to a date") << u""_s << u""_s << -1 << true;
    QTest::newRow("jump to a date on a hub") << u""_s << u"hub-5"_s << -1 << true;
    QTest::newRow("jump to a date in a search") << u"w0"_s << u""_s << -1 << true;
}

void BenchHistory::searchAndFilter()
{
    QFETCH(QString, search);
    QFETCH(QString, hub);
    QFETCH(int, platform);
    QFETCH(bool, isOld);
    HistoryFilter filter{ .hub = hub, .search = *SearchQuery::parse(search) };
    if (platform >= 0)
        filter.platform = hub::Platform(platform);
    PageStart start;
    if (isOld)
        start.id = idAt(support::HistoryStart.addSecs(qint64(support::historyRowCount()) * 20));
    HistoryCount count;
    measure(
        QTest::currentDataTag(),
        [&] {
            const auto page = m_store->page(filter, start, PageSize);
            count = isOld ? HistoryCount() : result(m_store->count(filter));
            QVERIFY(!result(page).rows.isEmpty());
        },
        search == u"w1a*"_s ? 1500 : 50);
    if (!isOld)
        qInfo("    %lld rows%s", count.rows, count.isMore ? " and more" : "");
}

void BenchHistory::record()
{
    const hub::Exchange exchange = support::exchangeOf({ .at = QDateTime::currentDateTimeUtc() });
    measure("record one exchange, until it is on the disk", [&] {
        QVERIFY(result(m_store->record(exchange, { u"hub-1"_s, u"Hub"_s })).isSaved());
    });
}

QTEST_GUILESS_MAIN(BenchHistory)
#include "bench_history.moc"
