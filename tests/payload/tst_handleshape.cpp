// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/handleshape.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;
using payload::describeHandle;

namespace {

const QString apnsToken = QString(u"7F3a"_s).repeated(16);
const QString fcmToken = u"dF3kZq:APA91b"_s + QString(u"x_-9"_s).repeated(35);
const QString wnsChannel = u"https://db5p.notify.windows.com/?token=AwYAAAB%2b"_s;
const QString mpnsChannel = u"http://s.notify.live.net/u/1/db3/AAAA"_s;
const QString endpoint = u"https://fcm.googleapis.com/fcm/send/abc"_s;
const QString admId = u"amzn1.adm-registration.v3.Y29t"_s;
const QString baiduPair = u"700000000000-4300000000001"_s;

} // namespace

class TestHandleShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isSeen_data();
    void isSeen();
    void anyTextFitsWhereNoFormIsKnown();
    void onlyItsOwnPlatformTakesAHandle_data();
    void onlyItsOwnPlatformTakesAHandle();
    void everyPlatformHasAWord();
};

void TestHandleShape::isSeen_data()
{
    QTest::addColumn<QString>("handle");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &handle, Platform platform, bool fits,
                        const QString &text) {
        QTest::newRow(name) << handle << platform << fits << text;
    };
    row("nothing is not wrong yet", {}, Platform::Apple, true, {});
    row("64 hex digits are an APNs token", apnsToken, Platform::Apple, true,
        u"looks like an APNs token, 64 hex digits"_s);
    row("newer APNs tokens are longer", QString(u"ab"_s).repeated(80), Platform::Apple, true,
        u"looks like an APNs token, 160 hex digits"_s);
    row("blanks round a handle do not count", u" "_s + apnsToken + u"\n"_s, Platform::Apple, true,
        u"looks like an APNs token, 64 hex digits"_s);
    row("an odd number of hex digits is no APNs token", apnsToken.chopped(1), Platform::Apple,
        false,
        u"This does not look like an APNs token. An APNs token is an even number of hex digits, "
        "64 or more."_s);
    row("a short one is no APNs token", u"AABB"_s, Platform::Apple, false,
        u"This does not look like an APNs token. An APNs token is an even number of hex digits, "
        "64 or more."_s);
    row("hex digits of another script do not count", QString(u"٣"_s).repeated(64), Platform::Apple,
        false,
        u"This does not look like an APNs token. An APNs token is an even number of hex digits, "
        "64 or more."_s);
    row("a blank inside is named with its place", u"ab cd"_s, Platform::Adm, false,
        u"A handle has no blanks; there is one at character 3."_s);
    row("a channel is told by its host", wnsChannel, Platform::Windows, true,
        u"looks like a Windows channel"_s);
    row("a host that only ends alike is another one",
        u"https://evilnotify.windows.com.example/?token=a"_s, Platform::Windows, false,
        u"This looks like a browser's endpoint. Windows needs a Windows channel."_s);
    row("a channel without TLS is none", u"http://db5p.notify.windows.com/?token=a"_s,
        Platform::Windows, false,
        u"This does not look like a Windows channel. A Windows channel is an https address at "
        "notify.windows.com."_s);
    row("a token of Google on Apple is named", fcmToken, Platform::Apple, false,
        u"This looks like an FCM token, 153 characters. Apple needs an APNs token."_s);
    row("an APNs token on Android is named", apnsToken, Platform::FcmV1, false,
        u"This looks like an APNs token, 64 hex digits. Android needs an FCM token."_s);
    row("FCM and GCM tokens are alike", fcmToken, Platform::Gcm, true,
        u"looks like a GCM token, 153 characters"_s);
    row("an Amazon id is told by its beginning", admId, Platform::Adm, true,
        u"looks like an Amazon registration id"_s);
    row("two numbers are for Baidu", baiduPair, Platform::Baidu, true,
        u"looks like a Baidu user id and channel id"_s);
    row("one number is not", u"700000000000"_s, Platform::Baidu, false,
        u"This does not look like a Baidu user id and channel id. For Baidu it is the user id, a "
        "hyphen and the channel id."_s);
    row("an address is for a browser", endpoint, Platform::Browser, true,
        u"looks like a browser's endpoint"_s);
    row("a Windows Phone channel may lack TLS", mpnsChannel, Platform::WindowsPhone, true,
        u"looks like a Windows Phone channel"_s);
    row("an address that is none is not taken for one", u"https://"_s, Platform::Browser, false,
        u"This does not look like a browser's endpoint. A browser's endpoint is the https address "
        "of its subscription."_s);
}

void TestHandleShape::isSeen()
{
    QFETCH(QString, handle);
    QFETCH(Platform, platform);
    const auto shape = describeHandle(handle, platform);
    QTEST(shape.text, "text");
    QTEST(shape.fits, "fits");
}

void TestHandleShape::anyTextFitsWhereNoFormIsKnown()
{
    const auto shape = describeHandle(u"Zm9vYmFy+/="_s, Platform::Xiaomi);
    QVERIFY(shape.fits);
    QCOMPARE(shape.text, QString());
    QVERIFY(!describeHandle(apnsToken, Platform::Xiaomi).fits);
}

void TestHandleShape::onlyItsOwnPlatformTakesAHandle_data()
{
    QTest::addColumn<QString>("handle");
    QTest::addColumn<QList<Platform>>("takers");
    QTest::newRow("APNs token") << apnsToken << QList{ Platform::Apple };
    QTest::newRow("FCM token") << fcmToken << QList{ Platform::FcmV1, Platform::Gcm };
    QTest::newRow("Windows channel") << wnsChannel << QList{ Platform::Windows };
    QTest::newRow("Windows Phone channel") << mpnsChannel << QList{ Platform::WindowsPhone };
    QTest::newRow("endpoint") << endpoint << QList{ Platform::Browser };
    QTest::newRow("Amazon id") << admId << QList{ Platform::Adm };
    QTest::newRow("Baidu pair") << baiduPair << QList{ Platform::Baidu };
}

void TestHandleShape::onlyItsOwnPlatformTakesAHandle()
{
    QFETCH(QString, handle);
    QFETCH(QList<Platform>, takers);
    for (const Platform platform : hub::allPlatforms()) {
        const auto shape = describeHandle(handle, platform);
        QCOMPARE(shape.fits, takers.contains(platform));
        QVERIFY2(!shape.text.contains(handle), "a handle is not repeated in messages");
    }
}

void TestHandleShape::everyPlatformHasAWord()
{
    for (const Platform platform : hub::allPlatforms())
        QVERIFY(!payload::handleWord(platform).isEmpty());
    QCOMPARE(payload::handleWord(Platform::Apple), u"Device token"_s);
}

QTEST_GUILESS_MAIN(TestHandleShape)
#include "tst_handleshape.moc"
