// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/multipart.h"
#include "hub/request.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using hub::DeviceBatch;
using hub::Everyone;
using hub::HubAddress;
using hub::Notification;
using hub::OneDevice;
using hub::PayloadKind;
using hub::Platform;
using hub::Request;
using hub::SasToken;
using hub::TagExpression;

namespace {

const QString Full = u"DefaultFullSharedAccessSignature"_s;
constexpr char Key[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";
const QString Cloud = u"https://demo.servicebus.windows.net/"_s;

HubAddress orders(const QString &endpoint = Cloud)
{
    return *HubAddress::make(QUrl(endpoint), u"orders"_s);
}

SasToken tokenFor(const HubAddress &address)
{
    return SasToken::sign(address.resource(), Full, base::Secret(Key), 1800000000);
}

base::Result<hub::HttpRequest> http(const Request &request)
{
    return hub::toHttp(request, orders(), tokenFor(orders()));
}

TagExpression tags(const char *text)
{
    return *TagExpression::parse(QString::fromLatin1(text));
}

const QDateTime Time(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);

} // namespace

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRequestIsTheWireToTheByte_data();
    void aRequestIsTheWireToTheByte();
    void everyGoldenIsUsed();
    void whatCannotBeSentIsRefused_data();
    void whatCannotBeSentIsRefused();
    void headersOfOursAreNotTakenFromOthers_data();
    void headersOfOursAreNotTakenFromOthers();
    void whatIsShownLacksTheSignature();
    void everyHeaderHasItsOrigin();
    void theTimeOfAScheduleIsWrittenInUtc_data();
    void theTimeOfAScheduleIsWrittenInUtc();
    void aThousandHandlesFitOneBatch();
    void theBoundaryIsNotInTheBody_data();
    void theBoundaryIsNotInTheBody();
    void aPayloadIsNotTouched_data();
    void aPayloadIsNotTouched();
    void registrationsAreListed();
    void aScheduleIsInTheFutureAndWithinSevenDays_data();
    void aScheduleIsInTheFutureAndWithinSevenDays();

private:
    QSet<QString> m_goldens;
};

// The files in data/requests are written after protocol.md 3.3 to 3.7, 3.16 and 4, their
// signatures computed with Python's hmac. @VERSION@ stands for the program's version.
void TestRequest::aRequestIsTheWireToTheByte_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("endpoint");
    const auto row = [](const char *name, const Notification &notification,
                        const hub::Target &target, const QString &endpoint = Cloud) -> void {
        QTest::newRow(name) << Request{ .notification = notification, .target = target }
                            << endpoint;
    };
    using enum Platform;
    row("windows-toast-to-everyone",
        { Windows,
          "<toast><visual><binding template=\"ToastGeneric\"><text>Order 7</text></binding>"
          "</visual></toast>" },
        Everyone{});
    row("windows-raw-to-an-installation",
        { Windows, QByteArray("any \x00\xff bytes\r\n", 14), PayloadKind::Raw },
        tags("$InstallationId:{d-1}"));
    row("windows-tile-to-a-handle",
        { Windows, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tile/>\n" },
        OneDevice{ u" https://db5.notify.windows.com/?token=AwYA%2fb\n"_s });
    row("windows-badge-to-a-batch", { Windows, "<badge value=\"1\"/>" },
        DeviceBatch{ { u"https://db5.notify.windows.com/?token=A"_s,
                       u" https://db5.notify.windows.com/?token=B "_s } });
    row("apple-to-a-tag-expression",
        { Apple,
          "{\"aps\":{\"alert\":{\"title\":\"Kick-off\",\"body\":\"Starts in 5 minutes\"},"
          "\"sound\":\"default\"}}",
          {},
          { { "apns-push-type", "alert" }, { "apns-priority", "10" } } },
        tags("(team_a || team_b)\n&& !muted"));
    row("apple-to-a-batch", { Apple, "{\"aps\":{\"alert\":\"h\xC3\xA9llo\"}}" },
        DeviceBatch{ { u"AABB"_s, u"CCDD"_s } });
    row("gcm-to-a-batch-with-the-boundary-inside",
        { Gcm, "{\"data\":{\"a\":\"nh-batch-multipart-boundary\"}}" },
        DeviceBatch{ { u"to\"ken"_s } });
    row("fcmv1-to-a-handle", { FcmV1, "{\"message\":{\"notification\":{\"title\":\"Order 7\"}}}" },
        OneDevice{ u"dQw4:APA91b_-x"_s });
    row("browser-to-a-subscription", { Browser, "{\"title\":\"Order 7\"}" },
        OneDevice{ u"https://push.example/send/abc"_s, u"BNcW4oA7zq-_5"_s,
                   u"tBHItJI5svbpez7KI4CCXg"_s });
    row("adm-to-a-tag", { Adm, "{\"data\":{\"k\":\"v\"}}" }, tags("news"));
    row("xiaomi-to-everyone", { Xiaomi, "{\"title\":\"Order 7\"}" }, Everyone{});
    row("windowsphone-tile-to-everyone",
        { WindowsPhone,
          "<wp:Notification xmlns:wp=\"WPNotification\"><wp:Tile><wp:Count>3</wp:Count></wp:Tile>"
          "</wp:Notification>" },
        Everyone{});
    row("windowsphone-raw-to-a-tag", { WindowsPhone, "free text", PayloadKind::Raw }, tags("old"));
    row("apple-with-headers-of-ones-own",
        { Apple,
          "{\"aps\":{}}",
          {},
          { { "Content-Type", "application/json" },
            { "X-Trace", "one" },
            { "user-agent", "mine" },
            { "x-trace", "two" } } },
        Everyone{});
    row("emulator-to-everyone", { Xiaomi, "" }, Everyone{}, u"http://127.0.0.1:5300/"_s);
    row("emulator-in-ipv6-to-everyone", { Xiaomi, "{}" }, Everyone{}, u"http://[::1]:5300/"_s);

    QTest::newRow("baidu-to-a-handle-as-a-test")
        << Request{ .notification = { Baidu,
                                      "{\"title\":\"Order 7\",\"description\":\"Ready\"}",
                                      {},
                                      { { "X-Baidu-Message-Type", "1" } } },
                    .target = OneDevice{ u"1234-5678"_s },
                    .testSend = true }
        << Cloud;
    QTest::newRow("template-to-a-tag-as-a-test")
        << Request{ .notification = { Template, "{\"headline\":\"Hi\"}" },
                    .target = tags("qa"),
                    .testSend = true }
        << Cloud;
    QTest::newRow("template-to-everyone-at-a-time")
        << Request{ .notification = { Template, "{\"headline\":\"Hi\"}" }, .scheduleAt = Time }
        << Cloud;
    QTest::newRow("apple-to-tags-at-a-time") << Request{
        .notification = { Apple, "{\"aps\":{}}" }, .target = tags("a || b"), .scheduleAt = Time
    } << Cloud;
    QTest::newRow("gcm-to-everyone-with-an-older-version")
        << Request{ .notification = { Gcm, "{\"data\":{\"message\":\"hi\"}}" },
                    .apiVersion = u"2015-01"_s }
        << Cloud;
}

void TestRequest::aRequestIsTheWireToTheByte()
{
    QFETCH(Request, request);
    QFETCH(QString, endpoint);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_goldens.insert(name + u".http"_s);
    QFile file(QStringLiteral(TEST_DATA_DIR "/requests/") + name + u".http"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray expected = file.readAll().replace("@VERSION@", PUSHBENCH_VERSION);
    const HubAddress address = orders(endpoint);
    const auto result = hub::toHttp(request, address, tokenFor(address));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const QByteArray wire = hub::wire(*result, hub::Reveal::Yes);
    // By lines first, since they say where it differs.
    QCOMPARE(wire.split('\n'), expected.split('\n'));
    QCOMPARE(wire, expected);
    QCOMPARE(result->url.scheme(), QUrl(endpoint).scheme());
    QCOMPARE(result->url.host(), QUrl(endpoint).host());
}

void TestRequest::everyGoldenIsUsed()
{
    if (m_goldens.size() < 2)
        QSKIP("needs the whole table before it");
    const QStringList files =
        QDir(QStringLiteral(TEST_DATA_DIR "/requests")).entryList({ u"*.http"_s }, QDir::Files);
    QCOMPARE(QSet<QString>(files.begin(), files.end()), m_goldens);
    for (const Platform platform : hub::allPlatforms()) {
        const QString start = hub::traits(platform).format + u'-';
        QVERIFY2(std::any_of(files.begin(), files.end(),
                             [&](const QString &file) { return file.startsWith(start); }),
                 qPrintable(start));
    }
}

void TestRequest::whatCannotBeSentIsRefused_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    using enum Platform;
    const Notification apple{ Apple, "{}" };
    const auto row = [](const char *name, const Request &request, const QString &part, int offset,
                        const QString &word) {
        QTest::newRow(name) << request << part << offset << word;
    };
    const auto device = [](const QString &handle) { return OneDevice{ handle }; };
    row("a schedule to a handle",
        { .notification = apple, .target = device(u"AA"_s), .scheduleAt = Time }, u"schedule"_s, 0,
        u"everyone or tags"_s);
    row("a schedule to a batch",
        { .notification = apple, .target = DeviceBatch{ { u"AA"_s } }, .scheduleAt = Time },
        u"schedule"_s, 0, u"everyone or tags"_s);
    row("a schedule as a test", { .notification = apple, .scheduleAt = Time, .testSend = true },
        u"test send"_s, 0, u"cannot be scheduled"_s);
    row("a schedule that is no date", { .notification = apple, .scheduleAt = QDateTime() },
        u"schedule"_s, 0, u"not a date"_s);
    row("a template to a handle", { .notification = { Template, "{}" }, .target = device(u"AA"_s) },
        u"target"_s, 0, u"registrations"_s);
    row("a template to a batch",
        { .notification = { Template, "{}" }, .target = DeviceBatch{ { u"AA"_s } } }, u"target"_s,
        0, u"registrations"_s);
    row("browsers in a batch",
        { .notification = { Browser, "{}" }, .target = DeviceBatch{ { u"AA"_s } } }, u"target"_s, 0,
        u"keys of its own"_s);
    row("an empty handle", { .notification = apple, .target = device(u" \n"_s) }, u"handle"_s, 0,
        u"empty"_s);
    row("a handle with a line break",
        { .notification = apple, .target = device(u"AA\r\nEvil: yes"_s) }, u"handle"_s, 2,
        u"line break"_s);
    row("a handle outside ASCII", { .notification = apple, .target = device(u"A\u00C4"_s) },
        u"handle"_s, 1, u"“Ä”"_s);
    row("a browser without p256dh",
        { .notification = { Browser, "{}" }, .target = OneDevice{ u"https://p"_s, {}, u"a"_s } },
        u"p256dh"_s, 0, u"`p256dh` is missing"_s);
    row("a browser without auth",
        { .notification = { Browser, "{}" }, .target = OneDevice{ u"https://p"_s, u"k"_s, {} } },
        u"auth"_s, 0, u"`auth` is missing"_s);
    row("a browser's key with a line break",
        { .notification = { Browser, "{}" },
          .target = OneDevice{ u"https://p"_s, u"k\nk"_s, u"a"_s } },
        u"p256dh"_s, 1, u"line break"_s);
    row("p256dh for a phone", { .notification = apple, .target = OneDevice{ u"AA"_s, u"k"_s, {} } },
        u"p256dh"_s, 0, u"browsers only"_s);
    row("auth for a phone", { .notification = apple, .target = OneDevice{ u"AA"_s, {}, u"a"_s } },
        u"auth"_s, 0, u"browsers only"_s);
    row("a batch of nobody", { .notification = apple, .target = DeviceBatch{} }, u"handle"_s, 0,
        u"no handles"_s);
    row("a batch of 1001",
        { .notification = apple, .target = DeviceBatch{ QStringList(1001, u"AA"_s) } }, u"handle"_s,
        1000, u"1001"_s);
    row("a batch with an empty handle",
        { .notification = apple, .target = DeviceBatch{ { u"AA"_s, u" "_s } } }, u"handle"_s, 1,
        u"Handle 2"_s);
    row("a kind for Apple", { .notification = { Apple, "{}", PayloadKind::Toast } }, u"kind"_s, 0,
        u"“toast” does not exist for Apple"_s);
    row("a badge for a phone of Windows",
        { .notification = { WindowsPhone, "<x/>", PayloadKind::Badge } }, u"kind"_s, 0,
        u"“badge”"_s);
    row("no api-version", { .notification = apple, .apiVersion = {} }, u"api-version"_s, 0,
        u"api-version"_s);
    row("an api-version that adds to the query",
        { .notification = apple, .apiVersion = u"2020-06&test"_s }, u"api-version"_s, 0,
        u"“2020-06&test”"_s);
    const auto with = [](const QByteArray &name, const QByteArray &value) {
        return Request{ .notification = { Apple, "{}", {}, { { name, value } } } };
    };
    row("a header with a line break", with("X-A", "a\r\nEvil: yes"), u"header"_s, 1,
        u"line break"_s);
    row("a header with NUL", with("X-A", QByteArray("a\0b", 3)), u"header"_s, 1, u"code 0"_s);
    row("a header outside ASCII", with("X-A", "\xC3\xA9"), u"header"_s, 0, u"“é”"_s);
    row("a header's name with a blank", with("X A", "a"), u"header"_s, 1, u"position 2"_s);
    row("a header without a name", with("", "a"), u"header"_s, 0, u"no name"_s);
    Request batch = with("content-type", "text/plain");
    batch.target = hub::DeviceBatch{ { u"AABB"_s } };
    row("a media type that would replace the one of a batch", batch, u"header"_s, 0,
        u"Content-Type"_s);
}

void TestRequest::whatCannotBeSentIsRefused()
{
    QFETCH(Request, request);
    QFETCH(QString, word);
    const auto result = http(request);
    QVERIFY(!result);
    QTEST(result.error().part, "part");
    QTEST(int(result.error().offset), "offset");
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
}

void TestRequest::headersOfOursAreNotTakenFromOthers_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         { "Authorization", "AUTHORIZATION", "Host", "Content-Length", "Transfer-Encoding",
           "Connection", "ServiceBusNotification-Format", "servicebusnotification-tags",
           "ServiceBusNotification-DeviceHandle", "ServiceBusNotification-ScheduleTime" })
        QTest::addRow("%s is refused", name) << QByteArray(name);
}

void TestRequest::headersOfOursAreNotTakenFromOthers()
{
    QFETCH(QByteArray, name);
    const auto result = http({ .notification = { Platform::Apple, "{}", {}, { { name, "x" } } } });
    QVERIFY(!result);
    QCOMPARE(result.error().part, u"header"_s);
    QVERIFY(result.error().message.contains(QString::fromLatin1(name), Qt::CaseInsensitive));
}

void TestRequest::whatIsShownLacksTheSignature()
{
    const auto result = http({ .notification = { Platform::Apple, "{}" } });
    const QByteArray shown = hub::wire(*result, hub::Reveal::No);
    const QByteArray real = hub::wire(*result, hub::Reveal::Yes);
    const QByteArray signature = QRegularExpression(u"&sig=([^&]+)&"_s)
                                     .match(QString::fromLatin1(real))
                                     .captured(1)
                                     .toLatin1();
    QVERIFY(signature.size() > 40);
    QVERIFY(!shown.contains(signature));
    QCOMPARE(QByteArray(shown).replace("[redacted]", signature), real);
}

void TestRequest::everyHeaderHasItsOrigin()
{
    using enum hub::HeaderOrigin;
    const auto result = http(
        { .notification = { Platform::Windows, "<toast/>", {}, { { "X-WNS-Tag", "t", Http } } },
          .target = tags("a") });
    QHash<QByteArray, hub::HeaderOrigin> origins;
    for (const hub::Header &header : result->headers)
        origins.insert(header.name, header.origin);
    QCOMPARE(origins.value("Host"), Http);
    QCOMPARE(origins.value("Content-Length"), Http);
    QCOMPARE(origins.value("Authorization"), Pushbench);
    QCOMPARE(origins.value("User-Agent"), Pushbench);
    QCOMPARE(origins.value("ServiceBusNotification-Tags"), Target);
    QCOMPARE(origins.value("ServiceBusNotification-Format"), Platform);
    QCOMPARE(origins.value("X-WNS-Type"), Platform);
    QCOMPARE(origins.value("Content-Type"), Platform);
    QCOMPARE(origins.value("X-WNS-Tag"), You);
}

void TestRequest::theTimeOfAScheduleIsWrittenInUtc_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("given in UTC") << Time;
    QTest::newRow("given with an offset")
        << QDateTime(QDate(2026, 11, 25), QTime(10, 0), Qt::OffsetFromUTC, 7200);
    QTest::newRow("given in a zone across midnight")
        << QDateTime(QDate(2026, 11, 25), QTime(21, 0), QTimeZone(13 * 3600));
    QTest::newRow("with a fraction") << Time.addMSecs(999);
}

void TestRequest::theTimeOfAScheduleIsWrittenInUtc()
{
    QFETCH(QDateTime, time);
    const auto result = http({ .notification = { Platform::Apple, "{}" }, .scheduleAt = time });
    QVERIFY(result);
    QCOMPARE(hub::headerValue(result->headers, "ServiceBusNotification-ScheduleTime"),
             QByteArray("2026-11-25T08:00:00"));
}

void TestRequest::aThousandHandlesFitOneBatch()
{
    const auto result = http({ .notification = { Platform::Apple, "{}" },
                               .target = DeviceBatch{ QStringList(1000, u"AABB"_s) } });
    QVERIFY(result);
    QCOMPARE(result->body.count("\"AABB\""), 1000);
}

void TestRequest::theBoundaryIsNotInTheBody_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("handle");
    QTest::addColumn<QByteArray>("boundary");
    const QByteArray usual("nh-batch-multipart-boundary");
    QTest::newRow("usually") << QByteArray("{}") << u"AA"_s << usual;
    QTest::newRow("in the payload")
        << QByteArray("{\"a\":\"--" + usual + "\"}") << u"AA"_s << QByteArray(usual + "-x");
    QTest::newRow("in the payload, lengthened already")
        << QByteArray("--" + usual + "-x--") << u"AA"_s << QByteArray(usual + "-x-x");
    QTest::newRow("in a handle") << QByteArray("{}") << QString::fromLatin1(usual)
                                 << QByteArray(usual + "-x");
}

void TestRequest::theBoundaryIsNotInTheBody()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, handle);
    QFETCH(QByteArray, boundary);
    const hub::Multipart multipart = hub::batchBody(payload, "text/plain", { handle });
    QCOMPARE(multipart.contentType, QByteArray("multipart/mixed; boundary=\"" + boundary + '"'));
    QCOMPARE(multipart.body.count(QByteArray("--" + boundary + "\r\n")), 2);
    QVERIFY(multipart.body.endsWith(QByteArray("\r\n--" + boundary + "--\r\n")));
    QCOMPARE(multipart.body.count(boundary), 3);
    QVERIFY(multipart.body.contains(QByteArray("\r\n\r\n" + payload + "\r\n--")));
}

void TestRequest::aPayloadIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("line ends of all sorts") << QByteArray("{\r\n\n\r}\n");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("bytes that are no text") << QByteArray("\x00\xFF\xFE", 3);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("more than a hub takes") << QByteArray(70000, 'x');
    QTest::newRow("broken JSON") << QByteArray("{\"aps\":");
}

void TestRequest::aPayloadIsNotTouched()
{
    QFETCH(QByteArray, payload);
    const auto result = http({ .notification = { Platform::Apple, payload } });
    QVERIFY(result);
    QCOMPARE(result->body, payload);
    QCOMPARE(hub::headerValue(result->headers, "Content-Length"),
             QByteArray::number(payload.size()));
}

void TestRequest::registrationsAreListed()
{
    const hub::HttpRequest request = hub::listRegistrations(orders(), tokenFor(orders()), 1);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url.toEncoded(),
             QByteArray("https://demo.servicebus.windows.net/orders/registrations?$top=1"
                        "&api-version=2020-06"));
    QVERIFY(request.body.isEmpty());
    QVERIFY(!hub::headerValue(request.headers, "Content-Type"));
    QVERIFY(!hub::headerValue(request.headers, "Content-Length"));
    QVERIFY(hub::wire(request, hub::Reveal::No).contains("&sig=[redacted]&"));
    QVERIFY(!hub::wire(request, hub::Reveal::Yes).contains("[redacted]"));
}

void TestRequest::aScheduleIsInTheFutureAndWithinSevenDays_data()
{
    QTest::addColumn<qint64>("ahead"); // seconds
    QTest::addColumn<QString>("word"); // empty: fine
    constexpr qint64 week = 7 * 24 * 3600;
    QTest::newRow("now") << qint64(0) << u"in the past"_s;
    QTest::newRow("a second ago") << qint64(-1) << u"in the past"_s;
    QTest::newRow("in a second") << qint64(1) << QString();
    QTest::newRow("in seven days") << week << QString();
    QTest::newRow("in seven days and a second") << week + 1 << u"more than 7 days"_s;
}

void TestRequest::aScheduleIsInTheFutureAndWithinSevenDays()
{
    QFETCH(qint64, ahead);
    QFETCH(QString, word);
    // In another zone on purpose: only the moment counts.
    const auto fault = hub::scheduleFault(Time.addSecs(ahead).toOffsetFromUtc(3600), Time);
    QCOMPARE(fault.has_value(), !word.isEmpty());
    if (fault) {
        QCOMPARE(fault->part, u"schedule"_s);
        QVERIFY(fault->message.contains(word));
        QVERIFY(fault->message.contains(Time.addSecs(ahead).toString(u"HH:mm:ss"_s) + u" UTC"_s));
    }
}

QTEST_APPLESS_MAIN(TestRequest)
#include "tst_request.moc"
