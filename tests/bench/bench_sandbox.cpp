// SPDX-License-Identifier: GPL-3.0-or-later
// A hub with 100,000 and one with 1,000,000 registrations: how much memory a registration takes,
// how fast sends, tag expressions, pages and changes are. Prints the figures; what is measured is
// the hub itself, in process, without HTTP and TLS.
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxhub.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using sandbox::Call;
using sandbox::Registration;
using sandbox::SandboxHub;
using support::setHeader;

namespace {

constexpr int Cities = 1000;

/// Bytes that the program has allocated.
size_t allocated()
{
    const struct mallinfo2 figures = ::mallinfo2();
    return figures.uordblks + figures.hblkhd;
}

Registration device(int number)
{
    Registration registration;
    registration.id = u"72603362%1-42002363%1-1"_s.arg(number, 11, 10, QLatin1Char('0'));
    registration.platform = hub::Platform::Apple;
    registration.handle.text = QByteArray::number(number).rightJustified(64, '0');
    registration.tags = { u"city:%1"_s.arg(number % Cities),
                          number % 3 ? u"lang:en"_s : u"lang:de"_s };
    if (number % 10 == 0)
        registration.tags.append(u"beta"_s);
    return registration;
}

void fill(SandboxHub &hub, int count)
{
    for (int number = 0; number < count; ++number)
        hub.add(device(number));
}

void report(const char *what, std::vector<double> &milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    double sum = 0;
    for (const double one : milliseconds)
        sum += one;
    qInfo("%s: %.0f a second, median %.3f ms, p99 %.3f ms", what,
          1000.0 * double(milliseconds.size()) / sum, milliseconds[milliseconds.size() / 2],
          milliseconds[milliseconds.size() * 99 / 100]);
}

template<typename F>
void measure(const char *what, int rounds, F &&act)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        act(round);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    report(what, times);
}

Call callOf(const SandboxHub &hub, const QByteArray &method, const QByteArray &path)
{
    Call call = support::appleSend(hub.options());
    call.method = method;
    call.path = "/orders/" + path;
    return call;
}

} // namespace

class BenchSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memory();
    void sends();
    void expressions();
    void changes();
};

void BenchSandbox::memory()
{
    const size_t before = allocated();
    SandboxHub hub(support::hubOptions());
    QElapsedTimer clock;
    clock.start();
    fill(hub, 1'000'000);
    qInfo("1,000,000 registrations: %.1f s, %.0f bytes each", double(clock.elapsed()) / 1000,
          double(allocated() - before) / 1e6);
}

void BenchSandbox::sends()
{
    SandboxHub hub(support::hubOptions());
    fill(hub, 100'000);
    Call call = support::appleSend(hub.options());
    measure("a send to 100 of 100,000", 2000, [&](int round) {
        setHeader(call, "ServiceBusNotification-Tags",
                  "city:" + QByteArray::number(round % Cities));
        QCOMPARE(hub.react(call).deliveries.size(), 100);
    });
    setHeader(call, "ServiceBusNotification-Tags", {});
    std::vector<double> slices;
    measure("a send to all of 100,000", 5, [&](int) {
        hub.react(call);
        while (hub.nextDue()) {
            QElapsedTimer clock;
            clock.start();
            hub.advance();
            slices.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
    });
    report("a slice of it, for which other calls wait", slices);
    setHeader(call, "ServiceBusNotification-DeviceHandle", "AA");
    call.query += "&direct";
    measure("a direct send", 5000, [&](int) { QCOMPARE(hub.react(call).deliveries.size(), 1); });
}

void BenchSandbox::expressions()
{
    SandboxHub hub(support::hubOptions());
    fill(hub, 1'000'000);
    for (const char *text : { "city:7", "beta && lang:de", "(lang:en || beta) && !city:7",
                              "!(city:1 || city:2 || city:3) && !lang:de" }) {
        const auto expression = hub::TagExpression::parse(QString::fromLatin1(text));
        quint64 count = 0;
        measure(text, 300, [&](int) {
            count = hub.store().index().match(hub::Platform::Apple, &*expression).count();
        });
        qInfo("    %llu of 1,000,000 rows", count);
    }
    Call list = callOf(hub, "GET", "registrations");
    measure("a page of 100", 1000, [&](int) {
        const auto answer = hub.react(list).answer;
        list.query = "continuationtoken=" + *answer.header("x-ms-continuationtoken");
    });
    Call find = callOf(hub, "GET", "registrations");
    find.query = "$filter=DeviceToken+eq+'" + device(777'777).handle.text + "'";
    measure("find a handle", 1000,
            [&](int) { QCOMPARE(hub.react(find).answer.body.count("<entry "), 1); });
}

void BenchSandbox::changes()
{
    SandboxHub hub(support::hubOptions());
    fill(hub, 1'000'000);
    Call put = callOf(hub, "PUT", "");
    put.body =
        "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content><AppleRegistrationDescription "
        "xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect\"><Tags>"
        "city:1,beta</Tags><DeviceToken>AABB</DeviceToken></AppleRegistrationDescription>"
        "</content></entry>";
    measure("update one of 1,000,000", 5000, [&](int round) {
        put.path = "/orders/registrations/" + device(round * 100).id.toLatin1();
        QCOMPARE(hub.react(put).answer.status, 200);
    });
    Call remove = callOf(hub, "DELETE", "");
    setHeader(remove, "If-Match", "*");
    measure("remove one of 1,000,000", 5000, [&](int round) {
        remove.path = "/orders/registrations/" + device(round * 100 + 1).id.toLatin1();
        QCOMPARE(hub.react(remove).answer.status, 200);
    });
}

QTEST_GUILESS_MAIN(BenchSandbox)
#include "bench_sandbox.moc"
