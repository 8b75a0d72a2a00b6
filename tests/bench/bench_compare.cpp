// SPDX-License-Identifier: GPL-3.0-or-later
// Two payloads of 1 MB: some values differ, all of them do, or all stand in another order. Prints
// the median of seven runs, in milliseconds.
#include "compare/comparison.h"
#include "compare/treediff.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using compare::NamedExchange;

namespace {

constexpr qsizetype Size = 1024 * 1024;

enum class Change { Few, All, Order };

/// Numbers of items, the same ones for both sides but for what \a change says.
std::vector<int> items(Change change, bool isRight)
{
    std::vector<int> result(12'000);
    std::iota(result.begin(), result.end(), isRight && change == Change::All ? 1'000'000 : 0);
    if (isRight && change == Change::Order)
        std::shuffle(result.begin(), result.end(), std::mt19937(1));
    return result;
}

bool isChanged(Change change, bool isRight, size_t place)
{
    return isRight && change == Change::Few && place % 500 == 7;
}

QByteArray json(Change change, bool isRight, bool isMinified = false)
{
    QByteArray text = "{\"orders\": [";
    const std::vector<int> numbers = items(change, isRight);
    for (size_t i = 0; i < numbers.size() && text.size() < Size; ++i) {
        const QByteArray n = QByteArray::number(numbers[i]);
        text += (i ? "," : "") + QByteArray(isMinified ? "" : "\n  ") + "{\"id\": " + n
            + ", \"customer\": \"customer number " + n + "\", \"total\": "
            + (isChanged(change, isRight, i) ? "9.90" : "9.80") + ", \"open\": true}";
    }
    return text + "\n]}";
}

QByteArray xml(Change change, bool isRight)
{
    QByteArray text = "<tile><visual>";
    const std::vector<int> numbers = items(change, isRight);
    for (size_t i = 0; i < numbers.size() && text.size() < Size; ++i) {
        const QByteArray n = QByteArray::number(numbers[i]);
        text += "\n<binding template=\"TileWide\" id=\"" + n + "\"><text>"
            + (isChanged(change, isRight, i) ? "Rye" : "Oat") + " bread " + n + "</text></binding>";
    }
    return text + "\n</visual></tile>";
}

NamedExchange exchange(hub::Platform platform, const QByteArray &payload)
{
    hub::Exchange result;
    result.meant = hub::Request{ .notification = { platform, payload } };
    return { {}, result };
}

void report(const char *what, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    qInfo("%-52s %8.1f ms", what, times.at(times.size() / 2));
    QVERIFY2(times.at(times.size() / 2) < 1000, what);
}

} // namespace

class BenchCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonByMeaning();
    void xmlByMeaning();
    void jsonByLine();
};

void BenchCompare::jsonByMeaning()
{
    using enum hub::Platform;
    for (const auto &[what, change] :
         { std::pair{ "1 MB JSON by meaning, few differ", Change::Few },
           std::pair{ "1 MB JSON by meaning, all differ", Change::All },
           std::pair{ "1 MB JSON by meaning, another order", Change::Order } }) {
        const NamedExchange left = exchange(FcmV1, json(change, false));
        const NamedExchange right = exchange(FcmV1, json(change, true));
        report(what, [&] { QVERIFY(compare::compare({ left, right }).total().differing > 0); });
    }
}

void BenchCompare::xmlByMeaning()
{
    using enum hub::Platform;
    for (const auto &[what, change] :
         { std::pair{ "1 MB XML by meaning, few differ", Change::Few },
           std::pair{ "1 MB XML by meaning, all differ", Change::All },
           std::pair{ "1 MB XML by meaning, another order", Change::Order } }) {
        const NamedExchange left = exchange(Windows, xml(change, false));
        const NamedExchange right = exchange(Windows, xml(change, true));
        report(what, [&] { QVERIFY(compare::compare({ left, right }).total().differing > 0); });
    }
}

void BenchCompare::jsonByLine()
{
    using enum hub::Platform;
    for (const auto &[what, change, isMinified] :
         { std::tuple{ "1 MB JSON by line, few differ", Change::Few, false },
           std::tuple{ "1 MB JSON by line, all differ", Change::All, false },
           std::tuple{ "1 MB JSON by line, another order", Change::Order, false },
           std::tuple{ "1 MB JSON on one line, laid out, few differ", Change::Few, true } }) {
        const hub::Exchange left = exchange(FcmV1, json(change, false, isMinified)).exchange;
        const hub::Exchange right = exchange(FcmV1, json(change, true, isMinified)).exchange;
        const size_t leastRuns = change == Change::All ? 1 : 2;
        report(what, [&left, &right, leastRuns] {
            const auto lines = compare::diffPayloadLines(left, right);
            QVERIFY(lines.diff.alignment.runs.size() >= leastRuns);
        });
    }
}

QTEST_GUILESS_MAIN(BenchCompare)
#include "bench_compare.moc"
