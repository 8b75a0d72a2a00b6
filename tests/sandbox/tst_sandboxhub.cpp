// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxhub.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using hub::Platform;
using sandbox::Call;
using sandbox::PushResult;
using sandbox::Registration;
using sandbox::SandboxHub;
using support::appleSend;
using support::setHeader;

using Change = std::function<void(Call &)>;
Q_DECLARE_METATYPE(Change)

class TestSandboxHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRequestIsAnswered_data();
    void aRequestIsAnswered();
    void aRuleMayDoWhatItSays_data();
    void aRuleMayDoWhatItSays();
    void oldFrontEndsNameTheMissingRight();
    void anAnswerHasTheHeadersOfTheService();
    void aSendReachesTheMatchingDevices();
    void aTestSendNamesTenDevicesAtMost();
    void anOutcomeFollowsFromTheHandle_data();
    void anOutcomeFollowsFromTheHandle();
    void theSameHandleIsServedOnce();
    void aTemplateIsFilledIn();
    void aBatchReachesEachHandle();
    void aScheduledSendIsKeptAndCancelled();
    void telemetryMovesOnWithTime();
    void telemetrySaysWhenNobodyMatched();
    void aLesserTierHasNoTelemetry();
    void theListComesInPages();
    void aHubThatIsNotThereIsAFeed();
    void aNameThatNoHubCanHaveIsRefused_data();
    void aNameThatNoHubCanHaveIsRefused();
    void theNamespaceListsItsHub_data();
    void theNamespaceListsItsHub();
    void theEntryOfTheHubHasNoKeys();
    void theLogIsBounded();
    void aLargeSendReachesAll();
    void aScheduledSendHasTelemetry();
};

namespace {

Registration device(const QByteArray &handle, const QStringList &tags,
                    Platform platform = Platform::Apple)
{
    Registration registration;
    registration.id = QString::fromLatin1(handle) + u"-1-1"_s;
    registration.platform = platform;
    registration.handle.text = handle;
    registration.tags = tags;
    return registration;
}

Change header(const QByteArray &name, const QByteArray &value)
{
    return [=](Call &call) { setHeader(call, name, value); };
}

/// Turns the call into one for Windows.
Change windows(const QByteArray &kind, const QByteArray &body,
               const QByteArray &type = "application/xml")
{
    return [=](Call &call) {
        setHeader(call, "ServiceBusNotification-Format", "windows");
        setHeader(call, "X-WNS-Type", kind);
        setHeader(call, "Content-Type", type);
        call.body = body;
    };
}

Change place(const QByteArray &method, const QByteArray &path, const QByteArray &query = {})
{
    return [=](Call &call) {
        call.method = method;
        call.path = path;
        if (!query.isNull())
            call.query = query;
    };
}

/// Turns the call into a batch with \a handles, a JSON text.
Change batch(const QByteArray &handles,
             const QByteArray &type = "multipart/mixed; boundary = \"nh-boundary-1\"",
             const QByteArray &end = "\r\n--nh-boundary-1--")
{
    return [=](Call &call) {
        place("POST", "/orders/messages/$batch", "api-version=2020-06&direct")(call);
        setHeader(call, "Content-Type", type);
        call.body = "--nh-boundary-1\r\nContent-type: application/json;charset=utf-8\r\n"
                    "Content-Disposition: inline; name=notification\r\n\r\n"
                    "{\"aps\":{\"alert\":\"hello\"}}\r\n--nh-boundary-1\r\n"
                    "Content-type: application/json\r\n"
                    "Content-Disposition: inline; name=devices\r\n\r\n"
            + handles + end;
    };
}

QByteArray handleList(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i ? ",\"" : "\"") + QByteArray::number(i) + '"';
    return '[' + list + ']';
}

Change scheduled(const QByteArray &time)
{
    return [=](Call &call) {
        call.path = "/orders/schedulednotifications";
        setHeader(call, "ServiceBusNotification-ScheduleTime", time);
    };
}

QByteArray tags(int count, const QByteArray &sign)
{
    QByteArray text = "a0";
    for (int i = 1; i < count; ++i)
        text += sign + 'a' + QByteArray::number(i);
    return text;
}

} // namespace

void TestSandboxHub::aRequestIsAnswered_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("fragment");
    const auto row = [](const char *name, const Change &change, int status,
                        const QString &fragment = {}) {
        QTest::newRow(name) << change << status << fragment;
    };
    const QByteArray toast = "<toast><visual/></toast>";

    row(
        "a send is accepted", [](Call &) {}, 201);
    row("a slash behind messages is free", place("POST", "/orders/messages/"), 201);
    row("path words have no case", place("POST", "/Orders/MESSAGES"), 201);
    row("FcmV1 is a spelling of a format", header("ServiceBusNotification-Format", "FcmV1"), 201);
    row("no api-version is the oldest one", place("POST", "/orders/messages", ""), 201);

    row("no token", header("Authorization", {}), 401, u"MissingToken"_s);
    row("a connection string as token", header("Authorization", "Endpoint=sb://x/;"), 401,
        u"not in the WRAP format"_s);
    row("a token without expiry", header("Authorization", "SharedAccessSignature sr=a&sig=b&skn=c"),
        401, u"MalformedToken"_s);
    row(
        "a wrong signature",
        [](Call &call) {
            setHeader(call, "Authorization",
                      call.header("Authorization")->replace("sig=", "sig=AAAA"));
        },
        401, u"InvalidSignature"_s);
    row(
        "a rule that is not there",
        [](Call &call) {
            setHeader(call, "Authorization",
                      call.header("Authorization")->replace("skn=", "skn=X"));
        },
        401, u"InvalidSignature"_s);

    row("an unknown hub", place("POST", "/orders/messages/$nothing"), 404);
    row("an unknown api-version", place("POST", "/orders/messages", "api-version=2099-01"), 400,
        u"The api-version '2099-01' is not supported"_s);
    row("a wrong method on messages", place("GET", "/orders/messages"), 405);
    row("a method that HTTP does not know", place("", "/orders/messages"), 405);
    row("an unknown resource", place("POST", "/orders/nothing"), 404);

    row("no format", header("ServiceBusNotification-Format", {}), 400, u"Format"_s);
    row("an unknown format", header("ServiceBusNotification-Format", "fcm"), 400, u"'fcm'"_s);
    row("no content type", header("Content-Type", {}), 400, u"Content-Type"_s);
    row("a wrong content type", header("Content-Type", "application/xml"), 400,
        u"'application/xml'"_s);
    row(
        "a body that is no JSON", [](Call &call) { call.body = "hello"; }, 400, u"JSON"_s);
    row(
        "an empty body", [](Call &call) { call.body.clear(); }, 400, u"empty"_s);
    row(
        "a body of 64 KB and a byte",
        [](Call &call) { call.body = "{\"a\":\"" + QByteArray(64 * 1024 - 7, 'x') + "\"}"; }, 413,
        u"64 KB"_s);
    row(
        "a body of 64 KB",
        [](Call &call) { call.body = "{\"a\":\"" + QByteArray(64 * 1024 - 8, 'x') + "\"}"; }, 201);

    row("a tag with a blank", header("ServiceBusNotification-Tags", "a b"), 400,
        u"An invalid tag(s) 'a b' was supplied"_s);
    row("an empty expression", header("ServiceBusNotification-Tags", ""), 400, u"invalid tag"_s);
    row("a single bar", header("ServiceBusNotification-Tags", "a | b"), 400, u"invalid tag"_s);
    row("twenty tags joined by or", header("ServiceBusNotification-Tags", tags(20, "||")), 201);
    row("21 tags joined by or", header("ServiceBusNotification-Tags", tags(21, "||")), 400);
    row("six tags with and", header("ServiceBusNotification-Tags", tags(6, " && ")), 201);
    row("seven tags with and", header("ServiceBusNotification-Tags", tags(7, " && ")), 400);
    row("an installation", header("ServiceBusNotification-Tags", "$InstallationId:{d-1}"), 201);

    row("a toast", windows("wns/toast", toast), 201);
    row("a toast that is called a tile", windows("wns/tile", toast), 400, u"wns/tile"_s);
    row("a kind that Windows does not have", windows("wns/bell", toast), 400, u"'wns/bell'"_s);
    row("a toast that is not closed", windows("wns/toast", "<toast>"), 400, u"well-formed"_s);
    row("a toast with the declaration of .NET",
        windows("wns/toast", "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + toast), 201);
    row("raw bytes are not looked at",
        windows("wns/raw", QByteArray("\x00\xff{", 3), "application/octet-stream"), 201);

    row("direct without a handle", place("POST", "/orders/messages", "direct"), 400,
        u"DeviceHandle"_s);
    for (const char *flag : { "direct", "direct=", "direct=true" }) {
        row(
            qPrintable(u"the flag "_s + QString::fromLatin1(flag)),
            [flag](Call &call) {
                call.query = flag;
                setHeader(call, "ServiceBusNotification-DeviceHandle", "AA");
            },
            201);
    }
    row(
        "a browser without its keys",
        [](Call &call) {
            call.query = "direct";
            setHeader(call, "ServiceBusNotification-Format", "browser");
            setHeader(call, "ServiceBusNotification-DeviceHandle", "https://push.example/1");
        },
        400, u"P256DH"_s);
    row(
        "a template to a handle",
        [](Call &call) {
            call.query = "direct";
            setHeader(call, "ServiceBusNotification-Format", "template");
            setHeader(call, "ServiceBusNotification-DeviceHandle", "AA");
        },
        400, u"template"_s);
    row(
        "properties that are not flat",
        [](Call &call) {
            setHeader(call, "ServiceBusNotification-Format", "template");
            call.body = R"({"a":{"b":1}})";
        },
        400, u"template properties"_s);

    row("a batch", batch(handleList(3)), 201);
    row("a batch as .NET ends it",
        batch(handleList(3), "multipart/mixed; boundary=\"nh-boundary-1\"",
              "\r\n--nh-boundary-1--\r\n"),
        201);
    row("a batch as Go calls it",
        batch(handleList(3), "multipart/form-data; boundary=nh-boundary-1"), 201);
    row(
        "a batch with $ encoded",
        [](Call &call) {
            batch(handleList(3))(call);
            call.path = "/orders/messages/%24batch/";
        },
        201);
    row("a batch of a thousand", batch(handleList(1000)), 201);
    row("a batch of 1001", batch(handleList(1001)), 400, u"1001 device handles"_s);
    row("a batch without devices", batch("[]"), 400, u"Could not find a part of the multipart"_s);
    row("a batch whose devices are no texts", batch("[1]"), 400,
        u"Could not find a part of the multipart content supplied."_s);
    row("a batch that is cut off", batch("[\"a\"]", "multipart/mixed; boundary=nh-boundary-1", ""),
        400, u"Could not find a part of the multipart"_s);
    row("a batch with another boundary", batch("[\"a\"]", "multipart/mixed; boundary=x"), 400,
        u"Could not find a part of the multipart"_s);
    row(
        "a batch that is not direct",
        [](Call &call) {
            batch(handleList(1))(call);
            call.query = "api-version=2020-06";
        },
        400, u"direct"_s);

    row("in ten minutes", scheduled("2026-11-24T10:25:00"), 201);
    row("in the form of JS", scheduled("2026-11-24T10:25:00.000Z"), 201);
    row("in seven days", scheduled("2026-12-01T10:15:00"), 201);
    row("in more than seven days", scheduled("2026-12-01T10:15:01"), 400, u"7 days"_s);
    row("in the past", scheduled("2026-11-24T10:14:59"), 400, u"ahead"_s);
    row("at no date", scheduled("tomorrow"), 400, u"ScheduleTime"_s);
    row("without a time", scheduled({}), 400, u"ScheduleTime"_s);

    row("a list with $top=0", place("GET", "/orders/registrations", "$top=0"), 400, u"$top"_s);
    row("what XML cannot have, in an error", place("GET", "/orders/messages", "api-version=%01%0B"),
        400, u"'%01%0B'"_s);
    row("what XML cannot have, in an id", place("PUT", "/orders/registrations/a%01b%EF%BF%BEc"),
        400, u"'a\uFFFDb\uFFFDc' is not a registration id"_s);
    row("a list behind rubbish", place("GET", "/orders/registrations", "continuationtoken=rubbish"),
        400);
}

void TestSandboxHub::aRequestIsAnswered()
{
    QFETCH(Change, change);
    QFETCH(QString, fragment);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = appleSend(options);
    change(call);
    const auto answer = hub.react(call).answer;
    const QString body = QString::fromUtf8(answer.body);
    const int status = answer.status;
    if (status >= 400) {
        static const QRegularExpression form(
            u"^<Error><Code>(\\d+)</Code><Detail>.*\\.TrackingId:[0-9a-f-]{36}_G1,"
            "TimeStamp:11/24/2026 10:15:00 AM</Detail></Error>$"_s);
        const auto match = form.match(body);
        QVERIFY2(match.hasMatch(), answer.body.constData());
        QCOMPARE(match.captured(1).toInt(), status);
    } else {
        QCOMPARE(answer.body, QByteArray());
    }
    QVERIFY2(body.contains(fragment), answer.body.constData());
    QTEST(status, "status");
}

void TestSandboxHub::aRuleMayDoWhatItSays_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("allowed");
    const Change send = [](Call &) {};
    const Change list = place("GET", "/orders/registrations");
    const Change hub = place("GET", "/orders");
    QTest::newRow("full sends") << 0 << send << true;
    QTest::newRow("full lists") << 0 << list << true;
    QTest::newRow("full reads the hub") << 0 << hub << true;
    QTest::newRow("listen does not send") << 1 << send << false;
    QTest::newRow("listen does not list all") << 1 << list << false;
    QTest::newRow("send only sends") << 2 << send << true;
    QTest::newRow("send only does not list") << 2 << list << false;
    QTest::newRow("send only does not read the hub") << 2 << hub << false;
}

void TestSandboxHub::aRuleMayDoWhatItSays()
{
    QFETCH(int, rule);
    QFETCH(Change, change);
    QFETCH(bool, allowed);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = appleSend(options);
    setHeader(call, "Authorization",
              support::token(options.rules.at(rule), "http%3a%2f%2f127.0.0.1%3a44380%2f",
                             support::Now.toSecsSinceEpoch() + 1));
    change(call);
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status < 300, allowed);
    if (!allowed) {
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, QByteArray());
        QVERIFY(answer.header("TrackingId"));
        QVERIFY(answer.header("x-ms-correlation-request-id"));
    }
}

void TestSandboxHub::oldFrontEndsNameTheMissingRight()
{
    auto options = support::hubOptions();
    options.oldForbidden = true;
    SandboxHub hub(options);
    Call call = appleSend(options);
    setHeader(call, "Authorization",
              support::token(options.rules.at(1), "sb%3A%2F%2F127.0.0.1",
                             support::Now.toSecsSinceEpoch()));
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.contains("Send claim is required for this operation"));
}

void TestSandboxHub::anAnswerHasTheHeadersOfTheService()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    const auto answer = hub.react(appleSend(options)).answer;
    const auto value = [&](const char *name) {
        return QString::fromLatin1(answer.header(name).value_or("missing"));
    };
    QCOMPARE(value("Content-Type"), u"application/xml; charset=utf-8"_s);
    QCOMPARE(value("Date"), u"Tue, 24 Nov 2026 10:15:00 GMT"_s);
    QCOMPARE(value("Strict-Transport-Security"), u"max-age=2592000"_s);
    static const QRegularExpression location(
        u"^https://127\\.0\\.0\\.1:44380/orders/messages/[0-9a-f]{32}-20261124101500-\\d+-\\d+"
        "\\?api-version=2020-06$"_s);
    QVERIFY2(location.match(value("Location")).hasMatch(), qPrintable(value("Location")));
    static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    QVERIFY(guid.match(value("TrackingId")).hasMatch());
    QVERIFY(guid.match(value("x-ms-correlation-request-id")).hasMatch());
    QVERIFY(value("Server") != u"missing"_s);
}

void TestSandboxHub::aSendReachesTheMatchingDevices()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("AA", { u"qa"_s }));
    hub.add(device("BB", { u"qa"_s, u"muted"_s }));
    hub.add(device("CC", { u"Qa"_s }));
    hub.add(device("token", { u"qa"_s }, Platform::FcmV1));
    Call call = appleSend(options);
    setHeader(call, "ServiceBusNotification-Tags", "qa && !muted");
    setHeader(call, "apns-priority", "5");
    const auto reaction = hub.react(call);
    QCOMPARE(reaction.deliveries.size(), 1);
    const auto &delivery = reaction.deliveries.first();
    QCOMPARE(delivery.handle, QByteArray("AA"));
    QCOMPARE(delivery.payload, call.body);
    QCOMPARE(delivery.headers,
             (sandbox::HeaderLines{ { QByteArray("apns-priority"), QByteArray("5") } }));
    QCOMPARE(delivery.result, PushResult::Success);
    QCOMPARE(hub.log().size(), size_t(1));
    QVERIFY(reaction.answer.header("Location")->contains(delivery.notificationId.toLatin1()));
}

void TestSandboxHub::aTestSendNamesTenDevicesAtMost()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    for (int i = 0; i < 30; ++i)
        hub.add(device(QByteArray::number(10 + i), {}));
    Call call = appleSend(options);
    call.query += "&test";
    const auto reaction = hub.react(call);
    QCOMPARE(reaction.answer.status, 201);
    QCOMPARE(reaction.answer.body.count("<RegistrationResult>"), 10);
    QVERIFY(reaction.answer.body.contains("<Success>10</Success><Failure>0</Failure><Results>"));
    QSet<QByteArray> handles;
    for (const auto &delivery : reaction.deliveries)
        handles.insert(delivery.handle);
    QCOMPARE(handles.size(), 10);
    setHeader(call, "ServiceBusNotification-Tags", "nobody");
    QVERIFY(hub.react(call).answer.body.contains(
        "<Success>0</Success><Failure>0</Failure><Results i:nil=\"true\"/>"));
    setHeader(call, "ServiceBusNotification-DeviceHandle", "AA");
    call.query += "=true&direct";
    QCOMPARE(hub.react(call).answer.body, QByteArray());
}

void TestSandboxHub::anOutcomeFollowsFromTheHandle_data()
{
    QTest::addColumn<QByteArray>("handle");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray invalid =
        "The Push Notification System handle for the registration is invalid";
    QTest::newRow("any") << QByteArray("AA")
                         << QByteArray("The Notification was successfully sent to the Push "
                                       "Notification System");
    QTest::newRow("bad") << QByteArray("bad-AA") << invalid;
    QTest::newRow("expired") << QByteArray("expired-AA") << invalid;
    QTest::newRow("an address that expired")
        << QByteArray("https://x.notify.windows.com/?token=expired-A") << invalid;
    QTest::newRow("wrong token") << QByteArray("wrongtoken-AA")
                                 << QByteArray("The Token obtained from the Token Provider is "
                                               "wrong");
    QTest::newRow("throttled") << QByteArray("throttled-AA") << QByteArray("Throttled");
    QTest::newRow("too long") << QByteArray("AA")
                              << QByteArray("The notification size is too large");
}

void TestSandboxHub::anOutcomeFollowsFromTheHandle()
{
    QFETCH(QByteArray, handle);
    QFETCH(QByteArray, outcome);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device(handle, {}));
    Call call = appleSend(options);
    call.query += "&test=true";
    if (outcome.contains("size"))
        call.body = "{\"aps\":\"" + QByteArray(4096, 'x') + "\"}";
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status, 201);
    QVERIFY2(answer.body.contains(QByteArray("<Outcome>" + outcome + "</Outcome>")),
             answer.body.constData());
    QCOMPARE(answer.body.contains("<Failure>0</Failure>"), outcome.contains("successfully"));
}

void TestSandboxHub::theSameHandleIsServedOnce()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("AA", { u"a"_s }));
    hub.add(device("AA", { u"b"_s }));
    Call call = appleSend(options);
    call.query += "&test";
    const auto reaction = hub.react(call);
    QCOMPARE(reaction.deliveries.size(), 2);
    QCOMPARE(reaction.deliveries.at(0).result, PushResult::Success);
    QCOMPARE(reaction.deliveries.at(1).result, PushResult::Skipped);
    QVERIFY(reaction.answer.body.contains("<Success>1</Success><Failure>0</Failure>"));
    QVERIFY(reaction.answer.body.contains("<Outcome>Skipped</Outcome>"));
}

void TestSandboxHub::aTemplateIsFilledIn()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Registration apple = device("AA", {});
    apple.body = sandbox::RegisteredTemplate{ u"news"_s,
                                              "{\"aps\":{\"alert\":\"$(title)\"}}",
                                              { { "apns-priority", "$(priority)" } } };
    hub.add(apple);
    Registration broken = device("BB", {});
    broken.body =
        sandbox::RegisteredTemplate{ u"news"_s, "{\"aps\":{\"badge\":\"#(title)\"}}", {} };
    hub.add(broken);
    hub.add(device("CC", {}));
    Call call = appleSend(options);
    setHeader(call, "ServiceBusNotification-Format", "template");
    call.body = "{\"title\":\"\\\"Hi\\\"\",\"priority\":\"5\"}";
    const auto deliveries = hub.react(call).deliveries;
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries.at(0).payload, QByteArray("{\"aps\":{\"alert\":\"\\\"Hi\\\"\"}}"));
    QCOMPARE(deliveries.at(0).platform, Platform::Apple);
    QVERIFY(
        deliveries.at(0).headers.contains(std::pair(QByteArray("apns-priority"), QByteArray("5"))));
    QCOMPARE(deliveries.at(1).result, PushResult::InvalidNotificationFormat);
}

void TestSandboxHub::aBatchReachesEachHandle()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Registration known = device("AA", {});
    known.deviceName = u"Lab phone"_s;
    hub.add(known);
    Call call = appleSend(options);
    batch(R"(["AA","BB"])")(call);
    const auto reaction = hub.react(call);
    QCOMPARE(reaction.deliveries.size(), 2);
    QCOMPARE(reaction.deliveries.at(0).deviceName, u"Lab phone"_s);
    QCOMPARE(reaction.deliveries.at(1).deviceName, QString());
    QCOMPARE(reaction.deliveries.at(1).payload, QByteArray(R"({"aps":{"alert":"hello"}})"));
    const QByteArray location = *reaction.answer.header("Location");
    QVERIFY(location.contains("/orders/messages/$batch/"));
    QVERIFY(location.endsWith("?api-version=2020-06&direct"));
}

void TestSandboxHub::aScheduledSendIsKeptAndCancelled()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("AA", {}));
    Call call = appleSend(options);
    scheduled("2026-11-24T11:00:00")(call);
    const auto reaction = hub.react(call);
    QVERIFY(reaction.deliveries.isEmpty());
    const QUrl location(QString::fromLatin1(*reaction.answer.header("Location")));
    static const QRegularExpression form(
        u"^/orders/schedulednotifications/[0-9a-f]{32}_20261124101500_\\d+_\\d+_QNHQueue"
        "[0-9a-f]{32}-S\\d+$"_s);
    QVERIFY2(form.match(location.path()).hasMatch(), qPrintable(location.path()));
    Call cancel = appleSend(options);
    place("DELETE", location.path().toLatin1())(cancel);
    QCOMPARE(hub.react(cancel).answer.status, 200);
    QCOMPARE(hub.react(cancel).answer.status, 404);
}

namespace {

/// The answer to the question what became of the send that \a sent tells of.
sandbox::Answer telemetryOf(SandboxHub &hub, const sandbox::HubOptions &options,
                            const sandbox::Answer &sent)
{
    Call call = appleSend(options);
    const QByteArray place = sent.header("Location").value_or(QByteArray());
    call.method = "GET";
    call.path = "/orders/messages/" + place.split('/').last().split('?').first();
    call.body.clear();
    return hub.react(call).answer;
}

} // namespace

void TestSandboxHub::telemetryMovesOnWithTime()
{
    QDateTime now = support::Now;
    sandbox::HubOptions options = support::hubOptions();
    options.clock = [&now] { return now; };
    SandboxHub hub(options);
    hub.add(device("one", {}));
    hub.add(device("wrongtoken-2", {}));
    const sandbox::Answer sent = hub.react(appleSend(options)).answer;
    QCOMPARE(telemetryOf(hub, options, sent).status, 404);
    now = now.addMSecs(2000);
    const sandbox::Answer early = telemetryOf(hub, options, sent);
    QCOMPARE(early.status, 200);
    QVERIFY(early.body.contains("<State>Processing</State>"));
    QVERIFY(!early.body.contains("OutcomeCounts"));
    now = now.addMSecs(2000);
    const sandbox::Answer end = telemetryOf(hub, options, sent);
    QVERIFY(end.body.contains("<State>Completed</State>"));
    QVERIFY(end.body.contains(
        "<ApnsOutcomeCounts><Outcome><Name>Success</Name><Count>1</Count></Outcome>"
        "<Outcome><Name>WrongToken</Name><Count>1</Count></Outcome></ApnsOutcomeCounts>"));
}

void TestSandboxHub::telemetrySaysWhenNobodyMatched()
{
    QDateTime now = support::Now;
    sandbox::HubOptions options = support::hubOptions();
    options.clock = [&now] { return now; };
    SandboxHub hub(options);
    const sandbox::Answer sent = hub.react(appleSend(options)).answer;
    now = now.addSecs(60);
    QVERIFY(telemetryOf(hub, options, sent).body.contains("<State>NoTargetFound</State>"));
}

void TestSandboxHub::aLesserTierHasNoTelemetry()
{
    sandbox::HubOptions options = support::hubOptions();
    options.hasTelemetry = false;
    SandboxHub hub(options);
    const sandbox::Answer sent = hub.react(appleSend(options)).answer;
    QCOMPARE(telemetryOf(hub, options, sent).status, 403);
}

void TestSandboxHub::theListComesInPages()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    for (int i = 0; i < 5; ++i)
        hub.add(device(QByteArray::number(10 + i), { u"t"_s }));
    Call call = appleSend(options);
    place("GET", "/orders/registrations", "api-version=2020-06&%24top=2")(call);
    QList<int> sizes;
    for (int page = 0; page < 4; ++page) {
        const auto answer = hub.react(call).answer;
        QCOMPARE(answer.status, 200);
        QCOMPARE(*answer.header("Content-Type"),
                 QByteArray("application/atom+xml; type=feed; charset=utf-8"));
        sizes.append(int(answer.body.count("<AppleRegistrationDescription ")));
        const auto token = answer.header("x-ms-continuationtoken");
        if (!token)
            break;
        // Once as it came, then encoded again as one of the clients does.
        call.query = "api-version=2020-06&$top=2&ContinuationToken="
            + (page == 0 ? *token : token->toPercentEncoding());
    }
    QCOMPARE(sizes, (QList<int>{ 2, 2, 1 }));
    call.query = "";
    QVERIFY(hub.react(call).answer.body.contains(
        "<id>https://127.0.0.1:44380/orders/registrations/10-1-1</id>"));
}

void TestSandboxHub::aHubThatIsNotThereIsAFeed()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = appleSend(options);
    setHeader(call, "Authorization",
              support::token(options.rules.first(), "https%3A%2F%2F127.0.0.1%3A44380",
                             support::Now.toSecsSinceEpoch()));
    place("GET", "/wrong")(call);
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith("<feed "));
    QVERIFY(answer.body.contains("Publicly Listed Services"));
    place("POST", "/wrong/messages")(call);
    const auto send = hub.react(call).answer;
    QCOMPARE(send.status, 404);
    QVERIFY(send.body.contains("No service is hosted at the specified address."));
    // And the token for the right hub is not one for another, not even for one that begins alike.
    Call other = appleSend(options);
    place("POST", "/orders2/messages")(other);
    QVERIFY(hub.react(other).answer.body.contains("InvalidAudience"));
}

void TestSandboxHub::aNameThatNoHubCanHaveIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a blank") << QByteArray("POST") << QByteArray("/my%20hub/messages");
    QTest::newRow("a letter beyond ASCII") << QByteArray("POST") << QByteArray("/%C3%A9/messages");
    QTest::newRow("a slash within") << QByteArray("GET") << QByteArray("/a%2Fb/registrations");
    QTest::newRow("the way up") << QByteArray("POST") << QByteArray("/..%2Fevil/jobs");
    QTest::newRow("the hub itself") << QByteArray("GET") << QByteArray("/my%20hub");
}

void TestSandboxHub::aNameThatNoHubCanHaveIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = appleSend(options);
    place(method, path)(call);
    setHeader(call, "Authorization",
              support::token(options.rules.first(), "https%3A%2F%2F127.0.0.1%3A44380",
                             support::Now.toSecsSinceEpoch()));
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains("Entity segments can contain only letters, numbers, periods (.), "
                                  "hyphens (-), and underscores (_)."),
             answer.body.constData());
}

void TestSandboxHub::theNamespaceListsItsHub_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("the root") << QByteArray("/");
    QTest::newRow("the old address of the list") << QByteArray("/$Resources/NotificationHubs");
    QTest::newRow("the same in small letters, encoded")
        << QByteArray("/%24resources/notificationhubs/");
}

void TestSandboxHub::theNamespaceListsItsHub()
{
    QFETCH(QByteArray, path);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = appleSend(options);
    const auto signIn = [&](int rule) {
        setHeader(call, "Authorization",
                  support::token(options.rules.at(rule), "https%3A%2F%2F127.0.0.1%3A44380",
                                 support::Now.toSecsSinceEpoch()));
    };
    place("GET", path)(call);
    signIn(0);
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/atom+xml; type=feed; charset=utf-8");
    QVERIFY2(answer.body.contains("<entry><id>https://127.0.0.1:44380/orders</id>"
                                  "<title type=\"text\">orders</title>"),
             answer.body.constData());
    QCOMPARE(answer.body.count("<entry>"), 1);
    signIn(2);
    QCOMPARE(hub.react(call).answer.status, 403); // It takes the right to manage.
}

void TestSandboxHub::theEntryOfTheHubHasNoKeys()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = appleSend(options);
    place("GET", "/orders/")(call);
    const auto answer = hub.react(call).answer;
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith("<entry "));
    QVERIFY(answer.body.contains("<NotificationHubDescription "));
    QVERIFY(answer.body.contains("<KeyName>SendOnly</KeyName>"));
    for (const auto &rule : options.rules)
        QVERIFY(!answer.body.contains(rule.key.reveal()));
}

void TestSandboxHub::theLogIsBounded()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    for (int i = 0; i < 6000; ++i)
        hub.add(device(QByteArray::number(i), {}));
    const Call call = appleSend(options);
    QCOMPARE(hub.react(call).deliveries.size(), sandbox::Reaction::MaxReported);
    hub.react(call);
    while (hub.nextDue())
        hub.advance();
    QCOMPARE(hub.log().size(), size_t(SandboxHub::MaxLog));
}

void TestSandboxHub::aLargeSendReachesAll()
{
    auto options = support::hubOptions();
    QDateTime now = support::Now;
    options.clock = [&now] { return now; };
    SandboxHub hub(options);
    constexpr int Count = 25'000;
    for (int i = 0; i < Count; ++i)
        hub.add(device((i == Count - 10 ? "expired-" : "") + QByteArray::number(i), {}));
    const Call call = appleSend(options);
    const auto reaction = hub.react(call);
    QCOMPARE(hub.log().size(), size_t(sandbox::Sending::Slice)); // The rest comes between calls.
    // One that leaves in the meantime is not served, and a smaller send does not wait.
    Call remove = call;
    place("DELETE", "/orders/registrations/" + QByteArray::number(Count - 1) + "-1-1")(remove);
    setHeader(remove, "If-Match", "*");
    QCOMPARE(hub.react(remove).answer.status, 200);
    Call one = call;
    setHeader(one, "ServiceBusNotification-DeviceHandle", "AA");
    one.query += "&direct";
    QCOMPARE(hub.react(one).deliveries.size(), 1);
    now = now.addSecs(60);
    QVERIFY(telemetryOf(hub, options, reaction.answer).body.contains("<State>Processing</State>"));
    QList<sandbox::Delivery> reported;
    int slices = 0;
    for (; hub.nextDue(); ++slices)
        reported += hub.advance();
    QCOMPARE(slices, Count / int(sandbox::Sending::Slice));
    // Of those beyond the most that are reported the one that changed something is.
    QCOMPARE(reported.size(), 1);
    QVERIFY(reported.first().result == PushResult::ExpiredChannel);
    QCOMPARE(hub.store().count(), quint32(Count - 2));
    const QByteArray end = telemetryOf(hub, options, reaction.answer).body;
    QVERIFY(end.contains("<State>Completed</State>"));
    QVERIFY(end.contains("<Name>Success</Name><Count>24998</Count>"));
    QVERIFY(end.contains("<Name>ExpiredChannel</Name><Count>1</Count>"));
}

void TestSandboxHub::aScheduledSendHasTelemetry()
{
    auto options = support::hubOptions();
    QDateTime now = support::Now;
    options.clock = [&now] { return now; };
    SandboxHub hub(options);
    hub.add(device("AA", {}));
    const auto state = [&](const sandbox::Answer &sent) {
        const QByteArray body = telemetryOf(hub, options, sent).body;
        const qsizetype start = body.indexOf("<State>") + 7;
        return body.mid(start, body.indexOf("</State>") - start);
    };
    Call call = appleSend(options);
    call.path = "/orders/schedulednotifications";
    setHeader(call, "ServiceBusNotification-ScheduleTime", "2026-11-24T10:20:00");
    const sandbox::Answer kept = hub.react(call).answer;
    const sandbox::Answer dropped = hub.react(call).answer;
    QCOMPARE(state(kept), QByteArray("Scheduled"));
    Call cancel = call;
    const QByteArray address = *dropped.header("Location");
    cancel.path = "/orders/schedulednotifications/"
        + address.mid(address.lastIndexOf('/') + 1).split('?').first();
    cancel.method = "DELETE";
    QCOMPARE(hub.react(cancel).answer.status, 200);
    QCOMPARE(state(dropped), QByteArray("Canceled"));
    now = now.addSecs(300);
    QCOMPARE(hub.advance().size(), 1);
    now = now.addSecs(60);
    QCOMPARE(state(kept), QByteArray("Completed"));
    QCOMPARE(state(dropped), QByteArray("Canceled"));
}

QTEST_GUILESS_MAIN(TestSandboxHub)
#include "tst_sandboxhub.moc"
