// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;

class TestSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theBuiltInFleetHasAllPlatforms();
    void anEntryAtFaultIsNamed_data();
    void anEntryAtFaultIsNamed();
    void aTemplateIsARegistrationOfItsOwn();
};

void TestSeed::theBuiltInFleetHasAllPlatforms()
{
    const sandbox::Seed seed = sandbox::builtInSeed();
    QCOMPARE(seed.deviceCount, 20);
    QCOMPARE(seed.registrations.size(), 26);
    QHash<Platform, int> native;
    QSet<QString> ids;
    for (const auto &registration : seed.registrations) {
        ids.insert(registration.id);
        native[registration.platform] += registration.body ? 0 : 1;
    }
    QCOMPARE(ids.size(), 26);
    const QHash<Platform, int> expected{ { Platform::Windows, 4 },     { Platform::Apple, 4 },
                                         { Platform::FcmV1, 4 },       { Platform::Browser, 2 },
                                         { Platform::Adm, 1 },         { Platform::Baidu, 1 },
                                         { Platform::Xiaomi, 1 },      { Platform::Gcm, 1 },
                                         { Platform::WindowsPhone, 2 } };
    QCOMPARE(native, expected);
}

void TestSeed::anEntryAtFaultIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto second = [](const QByteArray &entry) -> QByteArray {
        return QByteArray(R"({"devices":[{"name":"A","platform":"apple","handle":"AA"},)") + entry
            + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("{") << u"not valid JSON"_s;
    QTest::newRow("no list") << QByteArray("{}") << u"no list called `devices`"_s;
    QTest::newRow("no name") << second(R"({"platform":"apple","handle":"A"})")
                             << u"Device 2: `name` is missing."_s;
    QTest::newRow("no handle") << second(R"({"name":"B","platform":"apple"})")
                               << u"Device 2, “B”: `handle` is missing."_s;
    QTest::newRow("an unknown platform")
        << second(R"({"name":"B","platform":"nokiax","handle":"A"})") << u"“nokiax”"_s;
    QTest::newRow("template as a platform")
        << second(R"({"name":"B","platform":"template","handle":"A"})") << u"`templates`"_s;
    QTest::newRow("a browser without keys")
        << second(R"({"name":"B","platform":"browser","handle":"A"})") << u"`p256dh`"_s;
    QTest::newRow("a tag with a blank")
        << second(R"({"name":"B","platform":"apple","handle":"A","tags":["a b"]})")
        << u"“a b” is not a tag"_s;
    QTest::newRow("a misspelt name")
        << second(R"({"name":"B","platform":"apple","handle":"A","tag":["a"]})")
        << u"`tag` is not known"_s;
    QTest::newRow("a template without a body")
        << second(R"({"name":"B","platform":"apple","handle":"A","templates":[{"name":"n"}]})")
        << u"needs a `name` and a `body`"_s;
    const auto tags = [](char letter, int count) {
        QByteArrayList list;
        for (int i = 0; i < count; ++i)
            list.append('"' + QByteArray(1, letter) + QByteArray::number(i) + '"');
        return QByteArray("\"tags\":[" + list.join(',') + ']');
    };
    const QByteArray start = "{\"name\":\"B\",\"platform\":\"apple\",\"handle\":\"A\",";
    QTest::newRow("61 tags") << second(start + tags('a', 61) + '}') << u"More than 60 tags"_s;
    QTest::newRow("61 tags of the device and its template together")
        << second(start + tags('a', 31) + ",\"templates\":[{\"name\":\"n\",\"body\":\"{}\","
                  + tags('b', 30) + "}]}")
        << u"More than 60 tags"_s;
    QTest::newRow("an entry that is a number") << second("7") << u"Device 2"_s;
}

void TestSeed::anEntryAtFaultIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto seed = sandbox::readSeed(json);
    QVERIFY(!seed);
    QCOMPARE(seed.error().part, u"devices"_s);
    QVERIFY2(seed.error().message.contains(message), qPrintable(seed.error().message));
}

void TestSeed::aTemplateIsARegistrationOfItsOwn()
{
    const auto seed = sandbox::readSeed(R"json({"devices":[{
        "name":"A","platform":"apple","handle":"AA","tags":["qa"],"templates":[
            {"name":"n","body":{"aps":{"alert":"$(t)"}},"headers":{"apns-priority":"5"},
             "tags":["news"]}]}]})json");
    QVERIFY2(seed, seed ? "" : qPrintable(seed.error().message));
    QCOMPARE(seed->deviceCount, 1);
    QCOMPARE(seed->registrations.size(), 2);
    const auto &body = seed->registrations.at(1);
    QCOMPARE(body.tags, (QStringList{ u"qa"_s, u"news"_s }));
    QCOMPARE(body.body->body, QByteArray(R"json({"aps":{"alert":"$(t)"}})json"));
    QCOMPARE(body.body->headers,
             (sandbox::HeaderLines{ { QByteArray("apns-priority"), QByteArray("5") } }));
    QCOMPARE(body.handle.text, QByteArray("AA"));
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
