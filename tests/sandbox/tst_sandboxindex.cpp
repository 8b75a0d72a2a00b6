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

QTEST_GUILESS_MAIN(TestSandboxIndex)
#include "tst_sandboxindex.moc"
