// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historystore.h"
#include "hub/exchangejson.h"
#include "support/exchangesample.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using history::HistoryFilter;
using history::HistoryRow;
using history::HistoryStore;
using history::PageStart;
using support::exchangeOf;

Q_DECLARE_METATYPE(HistoryFilter)

namespace {

const history::HubRef Demo{ u"id-demo"_s, u"Demo hub"_s };
const history::HubRef Live{ u"id-live"_s, u"Live"_s };

const QDateTime Noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

template<typename T>
T result(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

QByteArray payloadOf(int number)
{
    return "{\"n\":" + QByteArray::number(number) + "}";
}

QStringList labelsOf(const QList<HistoryRow> &rows)
{
    QStringList labels;
    for (const HistoryRow &row : rows)
        labels.append(row.label);
    return labels;
}

QList<HistoryRow> rowsOf(HistoryStore &store, const HistoryFilter &filter = {})
{
    return result(store.page(filter, {}, 1000)).rows;
}

/// Records \a sample and gives it a label, by which the tests tell the rows apart.
qint64 add(HistoryStore &store, const QString &label, const support::Sample &sample,
           const history::HubRef &hub = Demo)
{
    const HistoryRow row = result(store.record(exchangeOf(sample), hub));
    if (result(store.change({ row.id }, { .label = label })))
        qFatal("the label was not saved");
    return row.id;
}

HistoryFilter searching(const QString &text)
{
    return { .search = *history::SearchQuery::parse(text) };
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void whatIsRecordedIsReadBack();
    void aRowTellsWhatAListShows();
    void anExchangeThatIsNotThereIsAnError();
    void rowsAreInTheOrderOfTime();
    void exchangesOfOneMomentAllFit();
    void pagesFollowOneAnother();
    void aPageBeginsAtADate();
    void rowsAreFiltered_data();
    void rowsAreFiltered();
    void textIsFound_data();
    void textIsFound();
    void manyAreCountedUpToALimit();
    void whatIsDeletedIsNoLongerFound();
    void aNewLabelIsFoundAndTheOldOneNot();
    void allAreRemovedButThePinned();
    void retentionLetsTheOldestGo_data();
    void retentionLetsTheOldestGo();
    void theFileShrinksAfterADeletion();
    void hubsAreListedUnderTheirNewestName();
    void anExportIsImportedElsewhere();
    void linesAtFaultArePassedOver();
    void anImportFromNowhereSaysSo();
    void anExportToNowhereSaysSo();
    void anotherStoreNotices();
    void recordingDoesNotWaitForTheDisk();
    void nothingIsLostWhenTheStoreEnds();

private:
    void fillForFilters();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

void TestHistoryStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<HistoryStore>(m_folder->filePath(u"history.db"_s));
    QCOMPARE(result(m_store->opened()).kind, history::StoreState::Kind::Ready);
}

void TestHistoryStore::whatIsRecordedIsReadBack()
{
    const hub::Exchange exchange =
        exchangeOf({ .payload = "{\"a\":\"\xc3\xa9\"}",
                     .target = *hub::TagExpression::parse(u"region:eu && qa"_s),
                     .answer = QByteArray("\xff\0x", 3) });
    QSignalSpy appended(m_store.get(), &HistoryStore::appended);
    const HistoryRow row = result(m_store->record(exchange, Demo));
    QVERIFY(row.isSaved());
    const auto back = result(m_store->exchange(row.id));
    QVERIFY(back);
    hub::Exchange expected = exchange;
    expected.request.authorization = {};
    QCOMPARE(*back, expected);
    QCOMPARE(result(m_store->row(row.id)), std::optional(row));
    QTRY_COMPARE(appended.size(), 1);
    QCOMPARE(appended.first().first().value<HistoryRow>(), row);
    QCOMPARE(rowsOf(*m_store), QList{ row });
}

void TestHistoryStore::aRowTellsWhatAListShows()
{
    const HistoryRow row = result(m_store->record(
        exchangeOf({ .target = hub::DeviceBatch{ { u"AA"_s, u"BB"_s } }, .at = Noon }), Demo));
    const HistoryRow expected{ .id = Noon.toMSecsSinceEpoch() * 1000,
                               .uuid = row.uuid,
                               .hub = Demo,
                               .platform = hub::Platform::Apple,
                               .targetKind = history::TargetKind::Batch,
                               .target = u"AA"_s,
                               .targetCount = 2,
                               .result = hub::Severity::Info,
                               .code = u"queued"_s,
                               .status = 201,
                               .startedAt = Noon,
                               .duration = 61.5,
                               .size = 25,
                               .notificationId = u"NH-1"_s };
    QCOMPARE(row, expected);
    QVERIFY(!row.uuid.isNull());
    hub::Exchange failed = exchangeOf({});
    failed.response.reset();
    failed.meant.reset();
    failed.error = hub::TransportError::HostNotFound;
    const HistoryRow check = result(m_store->record(failed, Live));
    QCOMPARE(check.platform, std::nullopt);
    QCOMPARE(check.targetKind, history::TargetKind::None);
    QCOMPARE(check.code, u"name-not-found"_s);
    QCOMPARE(check.status, 0);
    QCOMPARE(rowsOf(*m_store).last(), check);
}

void TestHistoryStore::anExchangeThatIsNotThereIsAnError()
{
    const auto none = result(m_store->exchange(17));
    QVERIFY(!none);
    QCOMPARE(none.error().part, u"id"_s);
    QCOMPARE(result(m_store->row(17)), std::nullopt);
}

void TestHistoryStore::rowsAreInTheOrderOfTime()
{
    add(*m_store, u"middle"_s, { .at = Noon });
    add(*m_store, u"newest"_s, { .at = Noon.addSecs(60) });
    add(*m_store, u"oldest"_s, { .at = Noon.addYears(-1) });
    QCOMPARE(labelsOf(rowsOf(*m_store)), QStringList({ u"newest"_s, u"middle"_s, u"oldest"_s }));
}

void TestHistoryStore::exchangesOfOneMomentAllFit()
{
    constexpr int Count = 1500; // more than a millisecond has places
    QList<QFuture<HistoryRow>> futures;
    for (int i = 0; i < Count; ++i)
        futures.append(m_store->record(exchangeOf({ .at = Noon }), Demo));
    QSet<qint64> ids;
    for (const auto &future : futures)
        ids.insert(result(future).id);
    QCOMPARE(ids.size(), Count);
    QCOMPARE(result(m_store->count({})).rows, Count);
}

void TestHistoryStore::pagesFollowOneAnother()
{
    for (int i = 0; i < 7; ++i)
        add(*m_store, QString::number(i), { .at = Noon.addSecs(i) });
    const auto page = [&](const PageStart &start) { return result(m_store->page({}, start, 3)); };
    using enum PageStart::Direction;
    auto first = page({});
    QCOMPARE(labelsOf(first.rows), QStringList({ u"6"_s, u"5"_s, u"4"_s }));
    QVERIFY(!first.isLast);
    auto second = page({ Older, first.rows.last().id });
    QCOMPARE(labelsOf(second.rows), QStringList({ u"3"_s, u"2"_s, u"1"_s }));
    QVERIFY(!second.isLast);
    auto third = page({ Older, second.rows.last().id });
    QCOMPARE(labelsOf(third.rows), QStringList({ u"0"_s }));
    QVERIFY(third.isLast);
    auto back = page({ Newer, third.rows.first().id });
    QCOMPARE(labelsOf(back.rows), QStringList({ u"3"_s, u"2"_s, u"1"_s }));
    QVERIFY(!back.isLast);
    QVERIFY(page({ Newer, second.rows.first().id }).isLast);
}

void TestHistoryStore::aPageBeginsAtADate()
{
    for (int day = 0; day < 5; ++day)
        add(*m_store, QString::number(day), { .at = Noon.addDays(day) });
    const qint64 dayThree = history::idAt(Noon.addDays(3));
    const auto older =
        result(m_store->page({}, { .direction = PageStart::Direction::Older, .id = dayThree }, 2));
    QCOMPARE(labelsOf(older.rows), QStringList({ u"2"_s, u"1"_s }));
    QCOMPARE(history::timeOfId(dayThree), Noon.addDays(3));
}

void TestHistoryStore::fillForFilters()
{
    const auto tags = *hub::TagExpression::parse(u"region:eu && user_7"_s);
    add(*m_store, u"a"_s,
        { .payload = "{\"aps\":{\"alert\":\"Order 4711 shipped\"}}", .target = tags, .at = Noon });
    add(*m_store, u"b"_s,
        { .payload = "<toast><visual><binding template=\"ToastText01\"><text id=\"1\">"
                     "Caf\xc3\xa9 order</text></binding></visual></toast>",
          .platform = hub::Platform::Windows,
          .at = Noon.addDays(1) },
        Live);
    add(*m_store, u"c"_s,
        { .payload = "{\"aps\":{\"badge\":1}}",
          .target = hub::OneDevice{ u"AABBCCDD"_s, {}, {} },
          .status = 404,
          .answer = "<Error><Code>404</Code><Detail>Where is the hub</Detail></Error>",
          .at = Noon.addDays(2) },
        Live);
    add(*m_store, u"d"_s,
        { .target = hub::DeviceBatch{ { u"ONE11"_s, u"TWO22"_s } },
          .status = 429,
          .at = Noon.addDays(3) });
    const qint64 id = rowsOf(*m_store).first().id;
    QVERIFY(!result(m_store->change({ id }, { .pinned = true, .note = u"look at this"_s })));
}

void TestHistoryStore::rowsAreFiltered_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, const HistoryFilter &filter, const QString &labels) {
        QTest::newRow(name) << filter << labels;
    };
    row("nothing", {}, u"dcba"_s);
    row("a hub", { .hub = Live.id }, u"cb"_s);
    row("a hub that is not there", { .hub = u"nobody"_s }, {});
    row("a platform", { .platform = hub::Platform::Apple }, u"dca"_s);
    row("a hub and a platform", { .hub = Live.id, .platform = hub::Platform::Apple }, u"c"_s);
    row("a result", { .result = hub::Severity::Refused }, u"c"_s);
    row("from a moment on", { .from = Noon.addDays(2) }, u"dc"_s);
    row("until before a moment", { .until = Noon.addDays(1) }, u"a"_s);
    row("between", { .from = Noon.addDays(1), .until = Noon.addDays(3) }, u"cb"_s);
    row("pinned", { .pinnedOnly = true }, u"d"_s);
    row("a label", { .label = u"b"_s }, u"b"_s);
    row("a label and a hub it is not of", { .hub = Demo.id, .label = u"b"_s }, {});
    HistoryFilter order = searching(u"order"_s);
    row("a word", order, u"ba"_s);
    order.hub = Live.id;
    row("a word on a hub", order, u"b"_s);
    order = searching(u"order"_s);
    order.platform = hub::Platform::Apple;
    order.result = hub::Severity::Info;
    row("a word on a platform with a result", order, u"a"_s);
    order.until = Noon;
    row("a word before a moment", order, {});
    HistoryFilter pinned = searching(u"aps"_s);
    pinned.pinnedOnly = true;
    row("a word in what is pinned", pinned, u"d"_s);
}

void TestHistoryStore::rowsAreFiltered()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(QString, labels);
    fillForFilters();
    QCOMPARE(labelsOf(rowsOf(*m_store, filter)).join(QString()), labels);
    QCOMPARE(result(m_store->count(filter)), (history::HistoryCount{ .rows = labels.size() }));
}

void TestHistoryStore::textIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, const QString &text, const QString &labels) {
        QTest::newRow(name) << text << labels;
    };
    row("in a payload", u"4711"_s, u"a"_s);
    row("without its accent, in other case", u"CAFE"_s, u"b"_s);
    row("by its beginning", u"ship*"_s, u"a"_s);
    row("not by its beginning unless asked", u"ship"_s, {});
    row("in the tags", u"tag:region:eu"_s, u"a"_s);
    row("a tag with an underscore", u"user_7"_s, u"a"_s);
    row("not a tag that is in a payload", u"tag:order"_s, {});
    row("a handle", u"AABBCCDD"_s, u"c"_s);
    row("the second handle of a batch", u"two22"_s, u"d"_s);
    row("in an answer", u"answer:\"where is the hub\""_s, u"c"_s);
    row("by the notification's id", u"\"NH-1\""_s, u"ba"_s);
    row("by the hub's name", u"hub:live"_s, u"cb"_s);
    row("by the result", u"result:refused"_s, u"c"_s);
    row("by the diagnosis", u"result:hub-missing"_s, u"c"_s);
    row("a diagnosis that begins like another", u"result:queued"_s, u"ba"_s);
    row("by the status", u"status:429"_s, u"d"_s);
    row("by the platform", u"platform:windows"_s, u"b"_s);
    row("by the label", u"label:c"_s, u"c"_s);
    row("by the note", u"note:look"_s, u"d"_s);
    row("words in two places", u"order region"_s, u"a"_s);
    row("without some", u"order -toast"_s, u"a"_s);
    row("without a field", u"order -hub:live"_s, u"a"_s);
    row("nowhere", u"nowhere"_s, {});
}

void TestHistoryStore::textIsFound()
{
    QFETCH(QString, text);
    fillForFilters();
    QTEST(labelsOf(rowsOf(*m_store, searching(text))).join(QString()), "labels");
}

void TestHistoryStore::manyAreCountedUpToALimit()
{
    const auto count = [&] { return result(m_store->count({ .from = Noon })); };
    const int most = int(history::HistoryCount::Most);
    QFuture<HistoryRow> last;
    for (int i = 0; i < most; ++i)
        last = m_store->record(exchangeOf({ .at = Noon }), Demo);
    result(last);
    QCOMPARE(count(), (history::HistoryCount{ .rows = most }));
    result(m_store->record(exchangeOf({ .at = Noon }), Demo));
    QCOMPARE(count(), (history::HistoryCount{ .rows = most, .isMore = true }));
    QCOMPARE(result(m_store->count({})).rows, most + 1);
    QCOMPARE(result(m_store->count({ .hub = Demo.id })).rows, most + 1);
}

void TestHistoryStore::whatIsDeletedIsNoLongerFound()
{
    fillForFilters();
    QSignalSpy changed(m_store.get(), &HistoryStore::changed);
    const qint64 id = rowsOf(*m_store, { .label = u"a"_s }).first().id;
    QVERIFY(!result(m_store->remove({ id })));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(labelsOf(rowsOf(*m_store)).join(QString()), u"dcb"_s);
    QVERIFY(rowsOf(*m_store, searching(u"4711"_s)).isEmpty());
    QCOMPARE(labelsOf(rowsOf(*m_store, searching(u"order"_s))).join(QString()), u"b"_s);
    QVERIFY(!result(m_store->exchange(id)));
    QCOMPARE(result(m_store->count({ .hub = Demo.id })).rows, 1);
}

void TestHistoryStore::aNewLabelIsFoundAndTheOldOneNot()
{
    const qint64 id = add(*m_store, u"first"_s, {});
    QVERIFY(!result(m_store->change({ id }, { .label = u"second"_s, .note = u"a note"_s })));
    QVERIFY(rowsOf(*m_store, searching(u"first"_s)).isEmpty());
    QCOMPARE(rowsOf(*m_store, searching(u"label:second note:note"_s)).size(), 1);
    QVERIFY(!result(m_store->change({ id }, { .label = QString() })));
    QVERIFY(rowsOf(*m_store, searching(u"second"_s)).isEmpty());
    QCOMPARE(rowsOf(*m_store).first().note, u"a note"_s);
}

void TestHistoryStore::allAreRemovedButThePinned()
{
    fillForFilters();
    QVERIFY(!result(m_store->removeAll(false)));
    QCOMPARE(labelsOf(rowsOf(*m_store)), QStringList{ u"d"_s });
    QVERIFY(!result(m_store->removeAll(true)));
    QVERIFY(rowsOf(*m_store).isEmpty());
    QCOMPARE(result(m_store->count({})).rows, 0);
    QVERIFY(result(m_store->hubs()).isEmpty());
}

void TestHistoryStore::retentionLetsTheOldestGo_data()
{
    QTest::addColumn<qint64>("maxRows");
    QTest::addColumn<int>("maxDays");
    QTest::addColumn<bool>("isBySize");
    QTest::addColumn<QString>("labels");
    // Five rows, a day apart, the newest of today; the oldest is pinned.
    QTest::newRow("without limits") << qint64(0) << 0 << false << u"43210"_s;
    QTest::newRow("by number") << qint64(3) << 0 << false << u"4320"_s;
    QTest::newRow("by a number that all are within") << qint64(4) << 0 << false << u"43210"_s;
    QTest::newRow("by age") << qint64(0) << 2 << false << u"430"_s;
    QTest::newRow("by size") << qint64(0) << 0 << true << u"4320"_s;
    QTest::newRow("the newest stays beside as many pinned ones")
        << qint64(1) << 0 << false << u"40"_s;
}

void TestHistoryStore::retentionLetsTheOldestGo()
{
    QFETCH(qint64, maxRows);
    QFETCH(int, maxDays);
    QFETCH(bool, isBySize);
    QFETCH(QString, labels);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 first = 0;
    for (int i = 0; i < 5; ++i) {
        const qint64 id =
            add(*m_store, QString::number(i), { .at = now.addDays(i - 4).addSecs(-60) });
        first = i == 0 ? id : first;
    }
    QVERIFY(!result(m_store->change({ first }, { .pinned = true })));
    const qint64 weight =
        QJsonDocument(hub::toJson(exchangeOf({}))).toJson(QJsonDocument::Compact).size();
    m_store->setRetention(
        { .maxRows = maxRows, .maxDays = maxDays, .maxBytes = isBySize ? weight * 3 : 0 });
    // Behind it in the same queue, so it is through when this is.
    result(m_store->exportTo(m_folder->filePath(u"x"_s), {}));
    QCOMPARE(labelsOf(rowsOf(*m_store)).join(QString()), labels);
}

void TestHistoryStore::theFileShrinksAfterADeletion()
{
    for (int i = 0; i < 50; ++i)
        m_store->record(exchangeOf({ .answer = QByteArray(100000, 'x') }), Demo);
    QVERIFY(result(m_store->count({})).rows <= 50);
    m_store.reset();
    const QString path = m_folder->filePath(u"history.db"_s);
    const qint64 before = QFileInfo(path).size();
    QVERIFY(before > 5000000);
    m_store = std::make_unique<HistoryStore>(path);
    QVERIFY(!result(m_store->removeAll(true)));
    m_store.reset();
    QVERIFY(QFileInfo(path).size() < before / 5);
}

void TestHistoryStore::hubsAreListedUnderTheirNewestName()
{
    result(m_store->record(exchangeOf({}), Live));
    result(m_store->record(exchangeOf({}), Demo));
    result(m_store->record(exchangeOf({}), { Live.id, u"A new name"_s }));
    QCOMPARE(result(m_store->hubs()), QList({ history::HubRef{ Live.id, u"A new name"_s }, Demo }));
    QCOMPARE(rowsOf(*m_store, searching(u"hub:live"_s)).size(), 1);
    QCOMPARE(rowsOf(*m_store, { .hub = Live.id }).size(), 2);
}

void TestHistoryStore::anExportIsImportedElsewhere()
{
    fillForFilters();
    const QString file = m_folder->filePath(u"history.jsonl"_s);
    const auto exported = result(m_store->exportTo(file, { .platform = hub::Platform::Apple }));
    QVERIFY(!exported.error);
    QCOMPARE(exported.rows, 3);
    HistoryStore other(m_folder->filePath(u"other.db"_s));
    auto imported = result(other.importFrom(file));
    QVERIFY(!imported.error);
    QCOMPARE(imported.added, 3);
    QCOMPARE(rowsOf(other), rowsOf(*m_store, { .platform = hub::Platform::Apple }));
    for (const HistoryRow &row : rowsOf(other))
        QCOMPARE(*result(other.exchange(row.id)), *result(m_store->exchange(row.id)));
    QCOMPARE(rowsOf(other, searching(u"4711"_s)).size(), 1);
    imported = result(other.importFrom(file));
    QCOMPARE(imported.added, 0);
    QCOMPARE(imported.known, 3);
    QCOMPARE(rowsOf(other).size(), 3);
}

void TestHistoryStore::linesAtFaultArePassedOver()
{
    add(*m_store, u"a"_s, {});
    const QString path = m_folder->filePath(u"history.jsonl"_s);
    result(m_store->exportTo(path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    QByteArray renamed = good;
    renamed.replace("\"uuid\":\"", "\"uuid\":\"x");
    QByteArray newer = good;
    newer.replace("\"pushbenchHistory\":1", "\"pushbenchHistory\":2");
    QByteArray broken = good;
    broken.replace("\"error\":\"none\"", "\"error\":\"gone\"");
    file.write("nonsense\n\n" + renamed + newer + broken + good.chopped(1));
    file.close();
    HistoryStore other(m_folder->filePath(u"other.db"_s));
    const auto imported = result(other.importFrom(path));
    QCOMPARE(imported.added, 1);
    QCOMPARE(imported.known, 1);
    QCOMPARE(imported.faulty, 4);
    QCOMPARE(imported.faults.size(), 4);
    QVERIFY(imported.faults.at(0).startsWith(u"Line 2: "_s));
    QVERIFY(imported.faults.at(3).contains(u"error"_s));
}

void TestHistoryStore::anImportFromNowhereSaysSo()
{
    const auto imported = result(m_store->importFrom(m_folder->filePath(u"none.jsonl"_s)));
    QVERIFY(imported.error);
    QVERIFY(imported.error->message.contains(u"none.jsonl"_s));
}

void TestHistoryStore::anExportToNowhereSaysSo()
{
    const auto exported = result(m_store->exportTo(m_folder->filePath(u"no/such/folder"_s), {}));
    QVERIFY(exported.error);
}

void TestHistoryStore::anotherStoreNotices()
{
    HistoryStore other(m_store->path());
    result(other.opened());
    other.refresh();
    result(other.count({}));
    QSignalSpy changed(&other, &HistoryStore::changed);
    result(m_store->record(exchangeOf({}), Demo));
    QTRY_VERIFY(!changed.isEmpty()); // by itself
    QCOMPARE(rowsOf(other).size(), 1);
}

void TestHistoryStore::recordingDoesNotWaitForTheDisk()
{
    const hub::Exchange exchange = exchangeOf({ .answer = QByteArray(1000000, 'x') });
    QElapsedTimer timer;
    qint64 longest = 0;
    QFuture<HistoryRow> last;
    for (int i = 0; i < 20; ++i) {
        timer.start();
        last = m_store->record(exchange, Demo);
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    QVERIFY(result(last).isSaved());
}

void TestHistoryStore::nothingIsLostWhenTheStoreEnds()
{
    for (int i = 0; i < 300; ++i)
        m_store->record(exchangeOf({ .payload = payloadOf(i) }), Demo);
    const QString path = m_store->path();
    m_store.reset();
    m_store = std::make_unique<HistoryStore>(path);
    QCOMPARE(result(m_store->count({})).rows, 300);
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
