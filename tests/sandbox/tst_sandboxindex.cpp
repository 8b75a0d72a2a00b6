// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationstore.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;
using sandbox::Registration;
using sandbox::RegistrationStore;

class TestSandboxIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theIndexAgreesWithTheExpression();
    void aRegistrationComesBackAsItWas();
    void aHandleIsFoundOnItsPlatformOnly();
    void aTemplateIsReachedByTemplateSendsOnly();
    void aLargeFleetIsMatchedFast();
    void itStaysRightUnderChanges();
    void anUpdateLeavesNoTextsBehind();
    void aTagGoesWithItsLastRow();
};

namespace {

const QStringList Words{ u"qa"_s, u"beta"_s, u"Beta"_s, u"region:eu"_s, u"lang:en"_s, u"ios"_s };

/// A random expression over Words and one tag that nobody has, fully bracketed.
QString randomExpression(QRandomGenerator &random, int depth)
{
    const int kind = depth == 0 ? 0 : random.bounded(4);
    if (kind == 0) {
        const int word = random.bounded(int(Words.size()) + 1);
        return word < Words.size() ? Words.at(word) : u"nobody"_s;
    }
    if (kind == 1)
        return u"!("_s + randomExpression(random, depth - 1) + u")"_s;
    const QString sign = kind == 2 ? u" && "_s : u" || "_s;
    const QString left = randomExpression(random, depth - 1);
    const QString right = randomExpression(random, depth - 1);
    return u"("_s + left + sign + right + u")"_s;
}

Registration randomDevice(QRandomGenerator &random, int number)
{
    Registration device;
    device.id = QString::number(number) + u"-1-1"_s;
    device.platform = hub::allPlatforms().at(random.bounded(3));
    device.handle.text = QByteArray::number(number);
    for (const QString &word : Words) {
        if (random.bounded(3) == 0)
            device.tags.append(word);
    }
    if (random.bounded(5) == 0)
        device.body = sandbox::RegisteredTemplate{ u"news"_s, "{}", {} };
    return device;
}

bool takes(const Registration &device, Platform format)
{
    return device.body ? format == Platform::Template : format == device.platform;
}

} // namespace

void TestSandboxIndex::theIndexAgreesWithTheExpression()
{
    QRandomGenerator random(2026);
    for (int fleet = 0; fleet < 20; ++fleet) {
        RegistrationStore store;
        QList<Registration> devices;
        const int size = random.bounded(200);
        for (int number = 0; number < size; ++number) {
            devices.append(randomDevice(random, number));
            store.add(devices.last());
        }
        for (int round = 0; round < 100; ++round) {
            const QString text = randomExpression(random, 2);
            const auto expression = hub::TagExpression::parse(text);
            QVERIFY2(expression, qPrintable(text));
            const Platform format =
                QList{ Platform::Windows, Platform::Apple, Platform::FcmV1, Platform::Template }.at(
                    random.bounded(4));
            QList<quint32> expected;
            for (qsizetype row = 0; row < devices.size(); ++row) {
                const auto &tags = devices.at(row).tags;
                if (takes(devices.at(row), format)
                    && expression->matches(QSet<QString>(tags.begin(), tags.end())))
                    expected.append(quint32(row));
            }
            const auto found = store.index().match(format, &*expression);
            QVERIFY2(found.rows() == expected, qPrintable(text));
            QCOMPARE(found.count(), quint64(expected.size()));
            for (qsizetype rank = 0; rank < expected.size(); ++rank)
                QCOMPARE(found.at(quint64(rank)), expected.at(rank));
        }
    }
}

void TestSandboxIndex::aRegistrationComesBackAsItWas()
{
    Registration full;
    full.id = u"1-2-3"_s;
    full.etag = 7;
    full.platform = Platform::Browser;
    full.handle = { "https://push.example/1", "key", "auth" };
    full.tags = { u"qa"_s, u"lang:en"_s };
    full.deviceName = u"Pixel 8, Prüfstand"_s;
    full.body = sandbox::RegisteredTemplate{ u"news"_s, "{\"a\":1}", { { "X-A", "b" } } };
    full.expiry = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5), Qt::UTC);
    Registration bare;
    bare.handle.text = "h";
    RegistrationStore store;
    const quint32 first = store.add(full);
    const quint32 second = store.add(bare);
    QCOMPARE(store.count(), 2u);
    QVERIFY(store.at(first) == full);
    QVERIFY(store.at(second) == bare);
}

void TestSandboxIndex::aHandleIsFoundOnItsPlatformOnly()
{
    RegistrationStore store;
    Registration device;
    device.platform = Platform::Apple;
    device.handle.text = "AABB";
    store.add(device);
    device.body = sandbox::RegisteredTemplate{ u"news"_s, "{}", {} };
    store.add(device);
    QCOMPARE(store.rowOfHandle(Platform::Apple, "AABB"), std::optional<quint32>(0));
    QCOMPARE(store.rowOfHandle(Platform::FcmV1, "AABB"), std::nullopt);
    QCOMPARE(store.rowOfHandle(Platform::Apple, "AABC"), std::nullopt);
    QCOMPARE(store.deviceCount(), 1);
}

void TestSandboxIndex::aTemplateIsReachedByTemplateSendsOnly()
{
    RegistrationStore store;
    Registration device;
    device.platform = Platform::Apple;
    store.add(device);
    device.body = sandbox::RegisteredTemplate{ u"news"_s, "{}", {} };
    store.add(device);
    QCOMPARE(store.index().match(Platform::Apple, nullptr).rows(), QList<quint32>{ 0 });
    QCOMPARE(store.index().match(Platform::Template, nullptr).rows(), QList<quint32>{ 1 });
    QCOMPARE(store.index().match(Platform::Gcm, nullptr).count(), 0u);
}

void TestSandboxIndex::aLargeFleetIsMatchedFast()
{
    constexpr int Size = 100'000;
    RegistrationStore store;
    Registration device;
    device.platform = Platform::Apple;
    for (int number = 0; number < Size; ++number) {
        device.id = QString::number(number) + u"-1-1"_s;
        device.handle.text = QByteArray::number(number).rightJustified(64, '0');
        device.tags = { u"user:"_s + QString::number(number % 1000), Words.at(number % 6) };
        store.add(device);
    }
    const auto expression = hub::TagExpression::parse(u"(qa || beta) && !user:0"_s);
    quint64 count = 0;
    // No bound in milliseconds, which a busy machine would break: a walk over all rows in each
    // round would take minutes and end in the time limit of the test.
    for (int round = 0; round < 2000; ++round)
        count = store.index().match(Platform::Apple, &*expression).count();
    int expected = 0;
    for (int number = 0; number < Size; ++number)
        expected += number % 6 < 2 && number % 1000 != 0;
    QCOMPARE(count, quint64(expected));
}

void TestSandboxIndex::itStaysRightUnderChanges()
{
    QRandomGenerator random(5);
    RegistrationStore store;
    QMap<quint32, Registration> expected;
    for (int step = 0; step < 3000; ++step) {
        Registration device = randomDevice(random, step);
        device.handle.text = QByteArray::number(random.bounded(200)); // some are shared
        device.etag = quint32(1 + random.bounded(5));
        if (random.bounded(3) == 0)
            device.tags.append(u"$InstallationId:{%1}"_s.arg(step));
        const int kind = expected.size() < 50 ? 0 : random.bounded(3);
        const quint32 row = expected.isEmpty()
            ? 0
            : std::next(expected.begin(), random.bounded(int(expected.size()))).key();
        if (kind == 0) {
            expected.insert(store.add(device), device);
        } else if (kind == 1) {
            store.replace(row, device);
            expected.insert(row, device);
        } else {
            store.remove(row);
            expected.remove(row);
        }
    }
    QCOMPARE(store.count(), quint32(expected.size()));
    QCOMPARE(store.index().all().rows(), expected.keys());
    QSet<std::pair<int, QByteArray>> handles;
    QSet<quint32> withQa;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY(store.at(it.key()) == *it);
        QCOMPARE(store.rowOfId(it->id), std::optional(it.key()));
        QVERIFY(store.rowsOfHandle(it->handle.text).contains(it.key()));
        handles.insert({ int(it->platform), it->handle.text });
        if (it->tags.contains(u"qa"_s))
            withQa.insert(it.key());
    }
    QCOMPARE(store.deviceCount(), handles.size());
    const auto rows = store.index().withTag(u"qa"_s).rows();
    QCOMPARE(QSet<quint32>(rows.begin(), rows.end()), withQa);
    const QList<quint32> keys = expected.keys();
    QCOMPARE(store.index().all().rowsFrom(keys.at(10) + 1, 5), keys.mid(11, 5));
    QCOMPARE(store.rowOfId(u"nobody"_s), std::nullopt);
}

void TestSandboxIndex::anUpdateLeavesNoTextsBehind()
{
    RegistrationStore store;
    Registration device;
    device.id = u"1-2-3"_s;
    device.handle.text = QByteArray(1000, 'x');
    const quint32 row = store.add(device);
    store.add(Registration{ .id = u"4-5-6"_s });
    for (int round = 0; round < 20'000; ++round)
        store.replace(row, device);
    QVERIFY2(store.textBytes() < 4'000'000, qPrintable(QString::number(store.textBytes())));
    QVERIFY(store.at(row) == device);
    QCOMPARE(store.rowOfId(u"4-5-6"_s), std::optional<quint32>(1));
}

void TestSandboxIndex::aTagGoesWithItsLastRow()
{
    RegistrationStore store;
    Registration device;
    device.tags = { u"a"_s, u"b"_s };
    const quint32 first = store.add(device);
    device.tags = { u"b"_s };
    const quint32 second = store.add(device);
    QCOMPARE(store.index().tags(), (QStringList{ u"a"_s, u"b"_s }));
    store.remove(first);
    QCOMPARE(store.index().tags(), QStringList{ u"b"_s });
    store.remove(second);
    QCOMPARE(store.index().tags(), QStringList());
    QCOMPARE(store.count(), 0u);
    QCOMPARE(store.add(device), second); // The row is used again.
}

QTEST_GUILESS_MAIN(TestSandboxIndex)
#include "tst_sandboxindex.moc"
