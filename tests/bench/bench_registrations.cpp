// SPDX-License-Identifier: GPL-3.0-or-later
// A million registrations taken in, in pages as the hub gives them, then filtered, sorted, grouped
// and looked through. Prints milliseconds and bytes a row.
#include "fleet/arrangement.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using fleet::Column;
using fleet::Query;

namespace {

constexpr int Count = 1'000'000;
constexpr int PageRows = 100;

const QList<hub::Platform> Platforms{ hub::Platform::FcmV1, hub::Platform::Apple,
                                      hub::Platform::Windows, hub::Platform::Gcm };

QString handleOf(hub::Platform platform, std::mt19937_64 &random)
{
    const auto hex = [&random](int words) {
        QString text;
        for (int i = 0; i < words; ++i)
            text += u"%1"_s.arg(quint64(random()), 16, 16, QChar(u'0'));
        return text;
    };
    if (platform == hub::Platform::Apple)
        return hex(4).toUpper();
    if (platform == hub::Platform::Windows)
        return u"https://db5p.notify.windows.com/?token="_s + hex(8);
    return hex(1) + u":APA91b"_s + hex(8);
}

hub::Registration registrationOf(int number, std::mt19937_64 &random)
{
    hub::Registration registration;
    registration.id = u"%1-%2-1"_s.arg(quint64(random()) >> 1).arg(number);
    registration.etag = u"1"_s;
    registration.platform = Platforms.at(qsizetype(random() % quint64(Platforms.size())));
    registration.handle.text = handleOf(registration.platform, random);
    registration.tags = { u"lang:%1"_s.arg(random() % 30), u"region:%1"_s.arg(random() % 50) };
    if (random() % 10 == 0)
        registration.tags.append(u"beta"_s);
    if (random() % 4 == 0)
        registration.body =
            hub::RegistrationTemplate{ .name = u"greeting"_s, .body = u"{\"title\":\"$(t)\"}"_s };
    return registration;
}

void print(const char *what, qint64 ms)
{
    qInfo("%-40s %6lld ms", what, static_cast<long long>(ms));
}

} // namespace

class BenchRegistrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finders();
    void arranged_data();
    void arranged();

private:
    fleet::RegistrationTable m_table;
    fleet::Findings m_findings;
};

void BenchRegistrations::initTestCase()
{
    std::mt19937_64 random(1);
    QElapsedTimer clock;
    qint64 taken = 0;
    qint64 longest = 0;
    for (int from = 0; from < Count; from += PageRows) {
        QList<hub::Registration> page;
        for (int i = 0; i < PageRows; ++i)
            page.append(registrationOf(from + i, random));
        const fleet::RegistrationTable copy = m_table; // as the window's workers hold one
        clock.start();
        m_table.append(page);
        const qint64 each = clock.nsecsElapsed();
        taken += each;
        longest = std::max(longest, each);
    }
    print("append all, in pages of 100", taken / 1'000'000);
    print("append, the longest page", longest / 1'000'000);
    qInfo("%-40s %6lld bytes", "a row", static_cast<long long>(m_table.bytes() / Count));
    clock.start();
    const fleet::RegistrationTable copy = m_table;
    qInfo("%-40s %6lld us", "a copy", static_cast<long long>(clock.nsecsElapsed() / 1000));
}

void BenchRegistrations::finders()
{
    QElapsedTimer clock;
    clock.start();
    m_findings = fleet::findIn(m_table, QDateTime::currentDateTimeUtc());
    print("all finders", clock.elapsed());
    QVERIFY(m_findings.count(fleet::Finder::ShouldBeFcmV1) > Count / 5);
}

void BenchRegistrations::arranged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sort");
    QTest::addColumn<int>("grouping");
    QTest::newRow("all") << QString() << -1 << 0;
    QTest::newRow("filter: beta") << u"beta"_s << -1 << 0;
    QTest::newRow("filter: nothing has it") << u"zzzz"_s << -1 << 0;
    QTest::newRow("filter: one handle") << u"000001"_s << -1 << 0;
    QTest::newRow("sort by handle") << QString() << int(Column::Handle) << 0;
    QTest::newRow("sort by tags") << QString() << int(Column::Tags) << 0;
    QTest::newRow("sort by platform") << QString() << int(Column::Platform) << 0;
    QTest::newRow("group by tag") << QString() << -1 << int(fleet::Grouping::Tag);
    QTest::newRow("filter and sort") << u"beta"_s << int(Column::Handle) << 0;
}

void BenchRegistrations::arranged()
{
    QFETCH(QString, text);
    QFETCH(int, sort);
    QFETCH(int, grouping);
    Query query{ .text = text, .grouping = fleet::Grouping(grouping) };
    if (sort >= 0)
        query.sort = Column(sort);
    QElapsedTimer clock;
    clock.start();
    const auto arrangement = fleet::arrange(m_table, query, m_findings);
    print(QTest::currentDataTag(), clock.elapsed());
    QVERIFY(arrangement.count <= Count);
}

QTEST_GUILESS_MAIN(BenchRegistrations)
#include "bench_registrations.moc"
