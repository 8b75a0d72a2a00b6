// SPDX-License-Identifier: GPL-3.0-or-later
// Who of a hundred thousand, and of a million registrations gets a send: tags of the user on each,
// tags that are nearly the ones asked for on many, a template on every third. Prints milliseconds.
#include "audience/reckoning.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;

class BenchAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckoning_data();
    void reckoning();
};

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);

QList<hub::Registration> fleet(int size)
{
    const QStringList common{ u"news"_s, u"Beta"_s, u"region:eu"_s, u"region:us"_s, u"lang:en"_s };
    QList<hub::Registration> list;
    list.reserve(size);
    for (int i = 0; i < size; ++i) {
        hub::Registration one;
        one.id = QString::number(i);
        one.platform = i % 2 ? Platform::FcmV1 : Platform::Apple;
        one.handle.text = u"handle-%1"_s.arg(i);
        one.tags = { u"user:%1"_s.arg(i), common.at(i % 5), common.at(i / 5 % 5) };
        if (i % 3 == 0)
            one.body = hub::RegistrationTemplate{ u"t"_s, u"{\"a\":\"$(title)\",\"b\":\"$(no)\"}"_s,
                                                  {},     {},
                                                  {},     {} };
        list.append(one);
    }
    return list;
}

} // namespace

void BenchAudience::reckoning_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<Platform>("platform");
    for (const int size : { 100'000, 1'000'000 }) {
        const auto row = [size](const char *what) -> QTestData & {
            return QTest::addRow("%d, %s", size, what);
        };
        row("nobody matches") << size << u"beta && region:eu && !lang:en"_s << Platform::FcmV1;
        row("everyone") << size << u""_s << Platform::FcmV1;
        row("templates") << size << u"news || Beta"_s << Platform::Template;
    }
}

void BenchAudience::reckoning()
{
    QFETCH(int, size);
    QFETCH(QString, tags);
    QFETCH(Platform, platform);
    const QList<hub::Registration> list = fleet(size);
    hub::Request request;
    request.notification.platform = platform;
    request.notification.payload = R"({"title":"x"})";
    if (!tags.isEmpty())
        request.target = *hub::TagExpression::parse(tags);
    QElapsedTimer clock;
    clock.start();
    const audience::Audience audience = audience::whoGets(request, list, Now);
    qInfo("%s: %lld ms, %lld of %lld", QTest::currentDataTag(), clock.elapsed(),
          qlonglong(audience.matched), qlonglong(audience.total));
    QCOMPARE(audience.total, size);
}

QTEST_GUILESS_MAIN(BenchAudience)
#include "bench_audience.moc"
