// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/onemessage.h"
#include "payload/preview.h"
#include "payload/validate.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace payload;
using hub::Platform;

Q_DECLARE_METATYPE(payload::Message)

namespace {

Message whole()
{
    Message message;
    message.title = u"Order 7 < 8 & \"ready\""_s;
    message.body = u"Pick it up\nbefore 18:00 😀"_s;
    message.image = u"https://example.com/a.jpg?x=1&y=2"_s;
    message.link = u"https://example.com/orders/7"_s;
    message.sound = u"default"_s;
    message.badge = 3;
    message.collapseKey = u"order-7"_s;
    message.timeToLive = 3600;
    return message;
}

} // namespace

class TestOneMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlatformGetsAValidPayload_data();
    void everyPlatformGetsAValidPayload();
    void titleAndBodyAreShown();
    void partsGoWhereThePlatformHasThem_data();
    void partsGoWhereThePlatformHasThem();
    void whatCannotBeSaidIsListed_data();
    void whatCannotBeSaidIsListed();
    void whatCanBeSaidIsNotListed();
};

void TestOneMessage::everyPlatformGetsAValidPayload_data()
{
    QTest::addColumn<Message>("message");

    QTest::newRow("all there is") << whole();
    Message message;
    message.title = u"Only a title"_s;
    QTest::newRow("a title") << message;
    message = {};
    message.body = u"Only a body"_s;
    QTest::newRow("a body") << message;
    message = whole();
    message.isSilent = true;
    QTest::newRow("silent") << message;
    message = whole();
    message.sound.clear();
    message.badge = 0;
    QTest::newRow("without sound, badge cleared") << message;
    message = whole();
    message.title = u"]]> <!-- שלום"_s;
    message.collapseKey = QString(200, u'k');
    QTest::newRow("hard characters and a long key") << message;
}

void TestOneMessage::everyPlatformGetsAValidPayload()
{
    QFETCH(Message, message);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Platform platform : messagePlatforms()) {
        const PlatformMessage written = write(message, platform, now);
        const auto findings = validate(written.notification);
        QString found;
        for (const Finding &finding : findings) {
            if (finding.severity == Finding::Severity::Error)
                found += finding.rule + u": " + finding.message + u'\n';
        }
        QVERIFY2(found.isEmpty(),
                 qPrintable(hub::traits(platform).name + u' ' + found
                            + QString::fromUtf8(written.notification.payload)));
    }
}

void TestOneMessage::titleAndBodyAreShown()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Platform platform : messagePlatforms()) {
        const PlatformMessage written = write(whole(), platform, now);
        const auto surfaces = previewSurfaces(written.notification);
        if (platform == Platform::Template)
            continue; // shows properties, under names of their own
        const Preview preview = previewOf(written.notification, surfaces.first().name, u"App"_s);
        QVERIFY2(!preview.faces.empty(), qPrintable(hub::traits(platform).name));
        QCOMPARE(preview.faces.front().title->text, whole().title);
        QCOMPARE(preview.faces.front().body.front().text, whole().body);
    }
}

void TestOneMessage::partsGoWhereThePlatformHasThem_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<bool>("isSilent");
    QTest::addColumn<QByteArray>("part"); // of the payload
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("Windows: hero, tag and time to live")
        << Platform::Windows << false << QByteArray("placement=\"hero\"")
        << QByteArray("X-WNS-TTL: 3600");
    QTest::newRow("Apple: badge and collapse id")
        << Platform::Apple << false << QByteArray("\"badge\": 3")
        << QByteArray("apns-collapse-id: order-7");
    QTest::newRow("Apple, silent: background with priority 5")
        << Platform::Apple << true << QByteArray("\"content-available\": 1")
        << QByteArray("apns-priority: 5");
    QTest::newRow("FCM v1: seconds as a text")
        << Platform::FcmV1 << false << QByteArray("\"ttl\": \"3600s\"") << QByteArray();
    QTest::newRow("FCM v1, silent: data only")
        << Platform::FcmV1 << true << QByteArray("\"data\": {") << QByteArray();
    QTest::newRow("browser: the link in data")
        << Platform::Browser << false << QByteArray("\"url\": \"https://example.com")
        << QByteArray();
    QTest::newRow("ADM: seconds as a number")
        << Platform::Adm << false << QByteArray("\"expiresAfter\": 3600") << QByteArray();
    QTest::newRow("Baidu: opens the link")
        << Platform::Baidu << false << QByteArray("\"open_type\": 1") << QByteArray();
    QTest::newRow("Xiaomi, silent: pass-through")
        << Platform::Xiaomi << true << QByteArray("\"pass_through\": 1") << QByteArray();
    QTest::newRow("template: flat texts")
        << Platform::Template << false << QByteArray("\"badge\": \"3\"") << QByteArray();
}

void TestOneMessage::partsGoWhereThePlatformHasThem()
{
    QFETCH(Platform, platform);
    QFETCH(bool, isSilent);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, header);
    Message message = whole();
    message.isSilent = isSilent;
    const PlatformMessage written = write(message, platform, QDateTime::currentDateTimeUtc());
    QVERIFY2(written.notification.payload.contains(part), written.notification.payload.constData());
    QByteArray headers;
    for (const hub::Header &one : written.notification.headers)
        headers += one.name + ": " + one.value + '\n';
    QVERIFY2(headers.contains(header), headers.constData());
}

void TestOneMessage::whatCannotBeSaidIsListed_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<Message>("message");
    QTest::addColumn<QStringList>("parts"); // the first words of what is listed

    Message silent = whole();
    silent.isSilent = true;
    QTest::newRow("Baidu has no picture")
        << Platform::Baidu << whole()
        << QStringList{ u"image"_s, u"badge"_s, u"collapse key"_s, u"time to live"_s };
    QTest::newRow("Windows, silent")
        << Platform::Windows << silent << QStringList{ u"silent"_s, u"badge"_s };
    QTest::newRow("Apple, silent: nothing that is seen or heard")
        << Platform::Apple << silent
        << QStringList{ u"title"_s, u"body"_s, u"sound"_s, u"badge"_s, u"image"_s, u"link"_s };
    QTest::newRow("FCM v1, silent")
        << Platform::FcmV1 << silent << QStringList{ u"link"_s, u"sound"_s, u"badge"_s };
    QTest::newRow("Xiaomi, silent")
        << Platform::Xiaomi << silent
        << QStringList{ u"link"_s,  u"sound"_s,        u"image"_s,
                        u"badge"_s, u"collapse key"_s, u"time to live"_s };
    Message message;
    message.title = u"A"_s;
    message.badge = 0;
    QTest::newRow("FCM v1: no badge to take away")
        << Platform::FcmV1 << message << QStringList{ u"badge 0"_s };
    QTest::newRow("Apple: a badge to take away") << Platform::Apple << message << QStringList();
    message = {};
    message.title = u"A"_s;
    message.collapseKey = u"order-1234567890-x"_s;
    QTest::newRow("Windows: a long key is cut")
        << Platform::Windows << message << QStringList{ u"collapse key (cut to"_s };
    message.collapseKey = QString(33, QChar(0xe9));
    QTest::newRow("Apple: a key of more than 64 bytes is cut")
        << Platform::Apple << message << QStringList{ u"collapse key (cut to"_s };
    message.collapseKey.clear();
    message.sound = u"bell.caf"_s;
    QTest::newRow("Baidu: a sound of its own")
        << Platform::Baidu << message << QStringList{ u"sound"_s };
    QTest::newRow("Xiaomi: a sound of its own")
        << Platform::Xiaomi << message << QStringList{ u"sound"_s };
}

void TestOneMessage::whatCannotBeSaidIsListed()
{
    QFETCH(Platform, platform);
    QFETCH(Message, message);
    QFETCH(QStringList, parts);
    const QStringList listed = write(message, platform, QDateTime::currentDateTimeUtc()).cannotSay;
    QVERIFY2(listed.size() == parts.size(), qPrintable(listed.join(u'|')));
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(listed.at(i).startsWith(parts.at(i)), qPrintable(listed.at(i)));
}

void TestOneMessage::whatCanBeSaidIsNotListed()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(write(whole(), Platform::Adm, now).cannotSay.isEmpty());
    QCOMPARE(write(Message(), Platform::Browser, now).cannotSay, QStringList());
}

QTEST_GUILESS_MAIN(TestOneMessage)
#include "tst_onemessage.moc"
