// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/platform.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::PayloadLanguage;
using hub::Platform;

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachPlatformIsAsTheProtocolSays_data();
    void eachPlatformIsAsTheProtocolSays();
    void theListHoldsEachOnceAndRetiredOnesLast();
    void formatsAreReadInAnyCase_data();
    void formatsAreReadInAnyCase();
    void whatIsNoFormatIsRefused_data();
    void whatIsNoFormatIsRefused();
};

// protocol.md 4.1, a row a platform.
void TestPlatform::eachPlatformIsAsTheProtocolSays_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<PayloadLanguage>("language");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("retired");
    const QByteArray json("application/json;charset=utf-8");
    const QByteArray xml("application/xml");
    using enum PayloadLanguage;
    QTest::newRow("Windows takes XML of 5000 bytes")
        << Platform::Windows << u"windows"_s << xml << Xml << 5000 << false;
    QTest::newRow("Apple takes JSON of 4096 bytes")
        << Platform::Apple << u"apple"_s << json << Json << 4096 << false;
    QTest::newRow("FCM v1 takes JSON of 4096 bytes")
        << Platform::FcmV1 << u"fcmv1"_s << json << Json << 4096 << false;
    QTest::newRow("browsers take what fits 4096 bytes after encryption")
        << Platform::Browser << u"browser"_s << json << Json << 3993 << false;
    QTest::newRow("Amazon takes JSON of 6 KB")
        << Platform::Adm << u"adm"_s << json << Json << 6144 << false;
    QTest::newRow("Baidu takes JSON of 4 KB")
        << Platform::Baidu << u"baidu"_s << json << Json << 4096 << false;
    QTest::newRow("Xiaomi takes JSON of 4 KB")
        << Platform::Xiaomi << u"xiaomi"_s << json << Json << 4096 << false;
    QTest::newRow("a template send is bound by the hub alone")
        << Platform::Template << u"template"_s << json << Json << 65536 << false;
    QTest::newRow("Windows Phone took XML of 3 KB")
        << Platform::WindowsPhone << u"windowsphone"_s << xml << Xml << 3072 << true;
    QTest::newRow("GCM took JSON of 4096 bytes")
        << Platform::Gcm << u"gcm"_s << json << Json << 4096 << true;
}

void TestPlatform::eachPlatformIsAsTheProtocolSays()
{
    QFETCH(Platform, platform);
    const hub::PlatformTraits traits = hub::traits(platform);
    QCOMPARE(traits.platform, platform);
    QTEST(traits.format, "format");
    QTEST(traits.contentType, "contentType");
    QTEST(traits.language, "language");
    QTEST(traits.payloadLimit, "limit");
    QTEST(traits.retired, "retired");
    QCOMPARE(traits.badge.size(), 3);
    QVERIFY(!traits.name.isEmpty());
    QVERIFY(!traits.serviceName.isEmpty());
    const auto back = hub::platformOfFormat(traits.format);
    QVERIFY(back);
    QCOMPARE(*back, platform);
}

void TestPlatform::theListHoldsEachOnceAndRetiredOnesLast()
{
    const QList<Platform> &all = hub::allPlatforms();
    QCOMPARE(all.size(), 10);
    QSet<QString> badges;
    bool retired = false;
    for (const Platform platform : all) {
        badges.insert(hub::traits(platform).badge);
        QVERIFY(!retired || hub::traits(platform).retired);
        retired = hub::traits(platform).retired;
    }
    QCOMPARE(badges.size(), 10);
}

void TestPlatform::formatsAreReadInAnyCase_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Platform>("platform");
    QTest::newRow("the SDKs' spelling") << u"fcmv1"_s << Platform::FcmV1;
    QTest::newRow("the article's spelling") << u"fcmV1"_s << Platform::FcmV1;
    QTest::newRow("the reference's spelling") << u"FcmV1"_s << Platform::FcmV1;
    QTest::newRow("capitals") << u"WINDOWS"_s << Platform::Windows;
}

void TestPlatform::formatsAreReadInAnyCase()
{
    QFETCH(QString, format);
    const auto platform = hub::platformOfFormat(format);
    QVERIFY(platform);
    QTEST(*platform, "platform");
}

void TestPlatform::whatIsNoFormatIsRefused_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("nothing") << QString();
    QTest::newRow("fcm, which never goes over the wire") << u"fcm"_s;
    QTest::newRow("the dead nokiax") << u"nokiax"_s;
    QTest::newRow("a blank after it") << u"apple "_s;
    QTest::newRow("a long text") << QString(5000, u'x');
}

void TestPlatform::whatIsNoFormatIsRefused()
{
    QFETCH(QString, format);
    const auto platform = hub::platformOfFormat(format);
    QVERIFY(!platform);
    QCOMPARE(platform.error().part, u"format"_s);
    QVERIFY(platform.error().message.contains(u"windows, apple, fcmv1"_s));
    QVERIFY(platform.error().message.size() < 200);
}

QTEST_APPLESS_MAIN(TestPlatform)
#include "tst_platform.moc"
