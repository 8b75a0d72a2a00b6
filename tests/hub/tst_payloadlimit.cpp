// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/payloadlimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;

class TestPayloadLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlatformHasALimit_data();
    void everyPlatformHasALimit();
    void aKindMayHaveItsOwn();
    void aFileOfTheUserGoesFirst();

private:
    QTemporaryDir m_folder;
};

void TestPayloadLimit::initTestCase()
{
    // Files of the user are read once, so they are there from the start.
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("pushbench")));
    QFile file(m_folder.filePath(QStringLiteral("pushbench/limits.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"xiaomi":{"bytes":2048,"kinds":{}},"adm":{"bytes":"many"},"pigeon":{"bytes":1}})");
}

void TestPayloadLimit::everyPlatformHasALimit_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isCertain");

    // protocol.md 4.1
    QTest::newRow("Windows") << Platform::Windows << 5000 << true;
    QTest::newRow("Apple") << Platform::Apple << 4096 << true;
    QTest::newRow("FCM v1") << Platform::FcmV1 << 4096 << true;
    QTest::newRow("a browser, before encryption") << Platform::Browser << 3993 << true;
    QTest::newRow("Amazon") << Platform::Adm << 6144 << true;
    QTest::newRow("Baidu") << Platform::Baidu << 4096 << false;
    QTest::newRow("a template") << Platform::Template << HubBodyLimit << true;
    QTest::newRow("Windows Phone") << Platform::WindowsPhone << 3072 << false;
    QTest::newRow("GCM") << Platform::Gcm << 4096 << false;
}

void TestPayloadLimit::everyPlatformHasALimit()
{
    QFETCH(Platform, platform);
    QTEST(payloadLimit(platform).bytes, "bytes");
    QTEST(payloadLimit(platform).isCertain, "isCertain");
    QTEST(traits(platform).payloadLimit, "bytes");
}

void TestPayloadLimit::aKindMayHaveItsOwn()
{
    QCOMPARE(payloadLimit(Platform::WindowsPhone, PayloadKind::Raw).bytes, 1024);
    QCOMPARE(payloadLimit(Platform::WindowsPhone, PayloadKind::Toast).bytes, 3072);
    QCOMPARE(payloadLimit(Platform::Windows, PayloadKind::Raw).bytes, 5000);
}

void TestPayloadLimit::aFileOfTheUserGoesFirst()
{
    QCOMPARE(payloadLimit(Platform::Xiaomi), (PayloadLimit{ 2048, true }));
    QCOMPARE(payloadLimit(Platform::Adm).bytes, 6144); // no number, so the built-in one
}

QTEST_GUILESS_MAIN(TestPayloadLimit)
#include "tst_payloadlimit.moc"
