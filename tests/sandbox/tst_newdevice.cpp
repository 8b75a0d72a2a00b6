// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/handleshape.h"
#include "sandbox/newdevice.h"
#include "sandbox/stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;
using sandbox::NewDevice;
using sandbox::readNewDevice;

class TestNewDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsADeviceOrSaysWhyNot_data();
    void whatIsTypedIsADeviceOrSaysWhyNot();
    void itsHandleLooksLikeOneOfItsPlatform_data();
    void itsHandleLooksLikeOneOfItsPlatform();
    void noTwoHaveOneHandle();
    void anotherDeviceKeepsItsName();
};

void TestNewDevice::whatIsTypedIsADeviceOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("part"); // of the error; empty: none
    QTest::newRow("a name alone") << u"Pixel 9"_s << QString() << QString();
    QTest::newRow("tags with blanks and commas") << u"Pixel 9"_s << u"a, b c,,d"_s << QString();
    QTest::newRow("a tag of 120") << u"P"_s << QString(120, u'x') << QString();
    QTest::newRow("an emoji in the name") << u"📱"_s << QString() << QString();
    QTest::newRow("no name") << u" \t "_s << QString() << u"name"_s;
    QTest::newRow("a name of 81") << QString(81, u'n') << QString() << u"name"_s;
    QTest::newRow("a tag of 121") << u"P"_s << QString(121, u'x') << u"tags"_s;
    QTest::newRow("an expression") << u"P"_s << u"a||b"_s << u"tags"_s;
    QTest::newRow("a tag of the system") << u"P"_s << u"$UserId:{ann}"_s << u"tags"_s;
    QTest::newRow("an emoji as tag") << u"P"_s << u"📱"_s << u"tags"_s;
    QStringList many;
    for (int i = 0; i <= 60; ++i)
        many.append(u"tag%1"_s.arg(i));
    QTest::newRow("61 tags") << u"P"_s << many.join(u',') << u"tags"_s;
}

void TestNewDevice::whatIsTypedIsADeviceOrSaysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QString, tags);
    QFETCH(QString, part);
    const auto device = readNewDevice(name, Platform::Apple, tags);
    QCOMPARE(bool(device), part.isEmpty());
    if (!device) {
        QCOMPARE(device.error().part, part);
        QVERIFY(!device.error().message.isEmpty());
    }
}

void TestNewDevice::itsHandleLooksLikeOneOfItsPlatform_data()
{
    QTest::addColumn<Platform>("platform");
    for (const Platform platform : hub::allPlatforms()) {
        if (platform != Platform::Template)
            QTest::newRow(qPrintable(hub::traits(platform).format)) << platform;
    }
}

void TestNewDevice::itsHandleLooksLikeOneOfItsPlatform()
{
    QFETCH(Platform, platform);
    const auto device = readNewDevice(u"One"_s, platform, u"qa"_s);
    QVERIFY(device);
    const sandbox::Registration made = firstRegistration(*device);
    const auto shape = payload::describeHandle(QString::fromUtf8(made.handle.text), made.platform);
    QVERIFY2(shape.fits, qPrintable(shape.text));
    QCOMPARE(made.handle.p256dh.isEmpty(), platform != Platform::Browser);
    QCOMPARE(made.handle.auth.isEmpty(), platform != Platform::Browser);
    QCOMPARE(made.tags, QStringList{ u"qa"_s });
}

void TestNewDevice::noTwoHaveOneHandle()
{
    const NewDevice device{ u"One"_s, Platform::Baidu, {} };
    const sandbox::Registration first = firstRegistration(device);
    const sandbox::Registration second = firstRegistration(device);
    QVERIFY(first.handle != second.handle);
    QVERIFY(first.id != second.id);
}

void TestNewDevice::anotherDeviceKeepsItsName()
{
    sandbox::Stage stage{ sandbox::HubOptions() };
    QVERIFY(stage.add({ u"Pixel 9"_s, Platform::FcmV1, { u"qa"_s } }));
    const auto again = stage.add({ u"pixel 9"_s, Platform::Apple, {} });
    QVERIFY(!again);
    QCOMPARE(again.error().part, u"name"_s);
    QCOMPARE(stage.device(u"Pixel 9"_s)->tags, QStringList{ u"qa"_s });
    QCOMPARE(stage.devices().size(), 1);
}

QTEST_GUILESS_MAIN(TestNewDevice)
#include "tst_newdevice.moc"
