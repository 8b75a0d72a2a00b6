// SPDX-License-Identifier: GPL-3.0-or-later
// What the push services of the sandbox take and refuse.
#include "payload/template.h"
#include "sandbox/pushrules.h"
#include "sandbox/sandboxcalls.h"
#include "sandbox/seed.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Platform;
using sandbox::HeaderLines;
using sandbox::PushResult;
using support::setHeader;

class TestPushRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPayloadIsJudged_data();
    void aPayloadIsJudged();
    void theGalleryIsTaken_data();
    void theGalleryIsTaken();
    void theOutcomeSaysIt();
    void likeTheServiceABrokenPayloadIsTaken_data();
    void likeTheServiceABrokenPayloadIsTaken();
};

namespace {

const HeaderLines Toast{ { "X-WNS-Type", "wns/toast" } };
const HeaderLines PhoneToast{ { "X-NotificationClass", "2" } };

QByteArray binding(const QByteArray &name, const QByteArray &inside)
{
    return "<toast><visual><binding template=\"" + name + "\">" + inside
        + "</binding></visual></toast>";
}

} // namespace

void TestPushRules::aPayloadIsJudged_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<HeaderLines>("headers");
    QTest::addColumn<PushResult>("result");
    const auto takes = [](const char *name, Platform platform, const QByteArray &payload,
                          const HeaderLines &headers = {}) {
        QTest::newRow(name) << platform << payload << headers << PushResult::Success;
    };
    const auto refuses = [](const char *name, Platform platform, const QByteArray &payload,
                            const HeaderLines &headers = {}) {
        QTest::newRow(name) << platform << payload << headers
                            << PushResult::InvalidNotificationFormat;
    };
    takes("Apple, an alert", Platform::Apple, R"({"aps":{"alert":"a"},"order":7})");
    takes("Apple, a call without aps", Platform::Apple, R"({"call":1})",
          { { "apns-push-type", "voip" } });
    refuses("Apple, no aps", Platform::Apple, R"({"hello":1})");
    refuses("Apple, an alert without aps", Platform::Apple, R"({"hello":1})",
            { { "apns-push-type", "alert" } });
    refuses("Apple, aps that is a text", Platform::Apple, R"({"aps":"a"})");

    takes("FCM v1, data", Platform::FcmV1,
          R"({"message":{"data":{"a":"1"}},"validate_only":true})");
    takes("FCM v1, a channel in its place", Platform::FcmV1,
          R"({"message":{"android":{"notification":{"channel_id":"c"}}}})");
    refuses("FCM v1, no message", Platform::FcmV1, R"({"hello":1})");
    refuses("FCM v1, a target", Platform::FcmV1, R"({"message":{"token":"x"}})");
    refuses("FCM v1, what is left of GCM", Platform::FcmV1,
            R"({"message":{},"registration_ids":["x"]})");
    refuses("FCM v1, a number as data", Platform::FcmV1, R"({"message":{"data":{"a":1}}})");
    refuses("FCM v1, a channel of android", Platform::FcmV1,
            R"({"message":{"android":{"channel_id":"c"}}})");
    refuses("FCM v1, a channel of the notification", Platform::FcmV1,
            R"({"message":{"notification":{"title":"t","channel_id":"c"}}})");

    takes("ADM, data", Platform::Adm, R"({"data":{"a":"1"}})");
    refuses("ADM, nothing", Platform::Adm, R"({"hello":1})");
    refuses("ADM, a number as data", Platform::Adm, R"({"data":{"a":1}})");
    takes("Baidu, a title", Platform::Baidu, R"({"title":"t"})");
    takes("Baidu, a message", Platform::Baidu, R"({"custom_content":{}})",
          { { "X-Baidu-Message-Type", "0" } });
    refuses("Baidu, neither title nor description", Platform::Baidu, R"({"custom_content":{}})");
    takes("a browser, anything", Platform::Browser, "[1]");
    takes("Xiaomi, any object", Platform::Xiaomi, R"({"a":1})");

    takes("Windows, a toast", Platform::Windows, binding("ToastGeneric", "<text>a</text>"), Toast);
    takes("Windows, a toast of old", Platform::Windows, binding("ToastText01", "<text>a</text>"),
          Toast);
    takes("Windows, the declaration of .NET", Platform::Windows,
          "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + binding("ToastText01", {}), Toast);
    takes("Windows, raw bytes", Platform::Windows, "\x01\xff", { { "X-WNS-Type", "wns/raw" } });
    refuses("Windows, no kind", Platform::Windows, "<toast/>");
    refuses("Windows, a kind that there is not", Platform::Windows, "<toast/>",
            { { "X-WNS-Type", "toast" } });
    refuses("Windows, another kind", Platform::Windows, "<tile/>", Toast);
    refuses("Windows, an empty binding", Platform::Windows, binding("ToastGeneric", {}), Toast);
    refuses("Windows, a toast without a text", Platform::Windows,
            binding("ToastGeneric", "<image src=\"a\"/>"), Toast);
    refuses("Windows, a template that there is not", Platform::Windows,
            binding("ToastText05", "<text>a</text>"), Toast);

    const QByteArray phone =
        "<wp:Notification xmlns:wp=\"WPNotification\"><wp:Toast/></wp:Notification>";
    takes("Windows Phone, a toast", Platform::WindowsPhone, phone, PhoneToast);
    takes("Windows Phone, raw", Platform::WindowsPhone, "abc", { { "X-NotificationClass", "13" } });
    refuses("Windows Phone, no class", Platform::WindowsPhone, phone);
    refuses("Windows Phone, another document", Platform::WindowsPhone, "<x/>", PhoneToast);
    refuses("Windows Phone, another namespace", Platform::WindowsPhone,
            QByteArray(phone).replace("WPN", "WP"), PhoneToast);

    QTest::newRow("GCM is switched off") << Platform::Gcm << QByteArray(R"({"data":{"a":"1"}})")
                                         << HeaderLines() << PushResult::PnsUnavailable;
    QTest::newRow("a topic of one's own")
        << Platform::Apple << QByteArray(R"({"aps":{}})") << HeaderLines{ { "apns-topic", "a.b" } }
        << PushResult::WrongToken;
    QTest::newRow("more than Apple takes") << Platform::Apple << QByteArray(4097, ' ')
                                           << HeaderLines() << PushResult::InvalidNotificationSize;
}

void TestPushRules::aPayloadIsJudged()
{
    QFETCH(Platform, platform);
    QFETCH(QByteArray, payload);
    QFETCH(HeaderLines, headers);
    QTEST(sandbox::payloadResult(platform, payload, headers), "result");
}

void TestPushRules::theGalleryIsTaken_data()
{
    QTest::addColumn<payload::Template>("one");
    for (const payload::Template &one : payload::builtInTemplates()) {
        if (one.platform != Platform::Template)
            QTest::newRow(qPrintable(one.id)) << one;
    }
}

void TestPushRules::theGalleryIsTaken()
{
    QFETCH(payload::Template, one);
    hub::Notification notification;
    notification.platform = one.platform;
    notification.kind = one.kind;
    notification.payload = one.payload;
    notification.headers = one.headers;
    HeaderLines lines;
    for (const hub::Header &header : hub::kindHeaders(notification) + one.headers)
        lines.append({ header.name, header.value });
    QCOMPARE(sandbox::payloadResult(one.platform, one.payload, lines),
             one.platform == Platform::Gcm ? PushResult::PnsUnavailable : PushResult::Success);
}

void TestPushRules::theOutcomeSaysIt()
{
    const auto options = support::hubOptions();
    sandbox::SandboxHub hub(options);
    for (const auto &registration : sandbox::builtInSeed().registrations)
        hub.add(registration);
    sandbox::Call call = support::appleSend(options);
    call.query += "&test";
    setHeader(call, "ServiceBusNotification-Format", "fcmv1");
    call.body = R"({"message":{"token":"x"}})";
    const QByteArray refused = hub.react(call).answer.body;
    QVERIFY(refused.contains("<Success>0</Success><Failure>4</Failure>"));
    QVERIFY(refused.contains("<Outcome>The Notification payload is invalid</Outcome>"));
    call.body = R"({"message":{"notification":{"title":"x"}}})";
    QVERIFY(hub.react(call).answer.body.contains("<Success>4</Success><Failure>0</Failure>"));
    setHeader(call, "ServiceBusNotification-Format", "gcm");
    call.body = R"({"data":{"a":"1"}})";
    QVERIFY(hub.react(call).answer.body.contains("<Outcome>PnsUnavailable</Outcome>"));
}

void TestPushRules::likeTheServiceABrokenPayloadIsTaken_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("strict");
    QTest::addColumn<int>("likeService");
    const auto row = [](const char *name, const char *format, const char *body, int strict,
                        int likeService) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(body) << strict << likeService;
    };
    row("broken JSON", "apple", "{\"aps\":", 400, 201);
    row("a list", "fcmv1", "[1]", 400, 201);
    row("broken XML for Windows Phone", "windowsphone", "<x", 400, 201);
    row("JSON for Windows", "windows", "{}", 400, 400);
    row("properties that are not flat", "template", "{\"a\":{}}", 400, 400);
    row("nothing", "apple", "", 400, 400);
    row("a list for a browser", "browser", "[1]", 201, 201);
    row("no JSON for a browser", "browser", "hello", 400, 201);
}

void TestPushRules::likeTheServiceABrokenPayloadIsTaken()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, body);
    auto options = support::hubOptions();
    for (const auto policy :
         { sandbox::PayloadPolicy::Strict, sandbox::PayloadPolicy::LikeService }) {
        const bool isStrict = policy == sandbox::PayloadPolicy::Strict;
        QFETCH(int, strict);
        QFETCH(int, likeService);
        options.payloads = policy;
        sandbox::SandboxHub hub(options);
        for (const auto &registration : sandbox::builtInSeed().registrations)
            hub.add(registration);
        sandbox::Call call = support::appleSend(options);
        setHeader(call, "ServiceBusNotification-Format", format);
        if (format.startsWith("windows"))
            setHeader(call, "Content-Type", "application/xml");
        call.body = body;
        const auto reaction = hub.react(call);
        QCOMPARE(reaction.answer.status, isStrict ? strict : likeService);
        if (isStrict || likeService != 201 || format == "browser")
            continue;
        QVERIFY(!reaction.deliveries.isEmpty());
        QVERIFY(reaction.deliveries.first().result == PushResult::InvalidNotificationFormat);
    }
}

QTEST_GUILESS_MAIN(TestPushRules)
#include "tst_pushrules.moc"
