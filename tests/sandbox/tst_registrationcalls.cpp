// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxhub.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::Call;
using sandbox::Registration;
using sandbox::SandboxHub;
using support::setHeader;

class TestRegistrationCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDescriptionIsRead_data();
    void aDescriptionIsRead();
    void aDescriptionIsAnsweredInTheServicesOrder();
    void aCallIsAnswered_data();
    void aCallIsAnswered();
    void anETagMustBeTheLatest_data();
    void anETagMustBeTheLatest();
    void anIdIsGivenOnceAndUsed();
    void aHandleIsFound_data();
    void aHandleIsFound();
    void aTagIsFoundInPages();
    void aListStaysRightWhileRowsGo();
    void aRuleMayDoWhatItSays_data();
    void aRuleMayDoWhatItSays();
    void anIdOfADeadHandleIsGone();
};

namespace {

const QByteArray Namespace = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect";

QByteArray entry(const QByteArray &kind, const QByteArray &content,
                 const QByteArray &nameSpace = Namespace)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><entry "
           "xmlns=\"http://www.w3.org/2005/Atom\"><updated>2026</updated><content "
           "type=\"application/xml\"><"
        + kind + "RegistrationDescription xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
        + "xmlns=\"" + nameSpace + "\">" + content + "</" + kind
        + "RegistrationDescription></content></entry>";
}

const QByteArray AppleEntry =
    entry("Apple", "<Tags>news, qa</Tags><DeviceToken>aabb</DeviceToken>");

QByteArray windowsTemplate(const QByteArray &body, const QByteArray &kind)
{
    return entry("WindowsTemplate",
                 "<ChannelUri>https://x.example/1</ChannelUri><BodyTemplate><![CDATA[" + body
                     + "]]></BodyTemplate><WnsHeaders><WnsHeader><Header>X-WNS-Type</Header><Value>"
                     + kind + "</Value></WnsHeader></WnsHeaders>");
}

Call callOf(const sandbox::HubOptions &options, const QByteArray &method, const QByteArray &path,
            const QByteArray &body = {})
{
    Call call = support::appleSend(options);
    setHeader(call, "ServiceBusNotification-Format", {});
    setHeader(call, "Content-Type", "application/atom+xml;type=entry;charset=utf-8");
    call.method = method;
    call.path = "/orders/" + path;
    call.body = body;
    return call;
}

QByteArray tagsOf(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i ? ",t" : "t") + QByteArray::number(i);
    return "<Tags>" + list + "</Tags><DeviceToken>AA</DeviceToken>";
}

Registration device(const QByteArray &handle, const QStringList &tags, int number,
                    hub::Platform platform = hub::Platform::Apple)
{
    Registration registration;
    registration.id = u"%1-2-3"_s.arg(number);
    registration.platform = platform;
    registration.handle.text = handle;
    registration.tags = tags;
    return registration;
}

} // namespace

void TestRegistrationCalls::aDescriptionIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fragment"); // Of the answer, or of the refusal.
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &fragment,
                        int status = 200) { QTest::newRow(name) << body << fragment << status; };
    const QByteArray body =
        "<BodyTemplate><![CDATA[{\"aps\":{\"alert\":\"$(a)\"}}]]></BodyTemplate>";

    row("Apple, the token in capital letters", AppleEntry,
        "<Tags>news,qa</Tags><DeviceToken>AABB</DeviceToken>");
    row("the kind as an attribute",
        "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content><RegistrationDescription "
        "i:type=\"AppleRegistrationDescription\" "
        "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\""
            + Namespace
            + "\"><DeviceToken>AA</DeviceToken></RegistrationDescription></content></entry>",
        "<AppleRegistrationDescription ");
    row("Windows with a tile",
        entry("Windows",
              "<ChannelUri>https://x.notify.windows.com/?a=1&amp;b=2</ChannelUri>"
              "<SecondaryTileName>mail</SecondaryTileName>"),
        "<ChannelUri>https://x.notify.windows.com/?a=1&amp;b=2</ChannelUri>"
        "<SecondaryTileName>mail</SecondaryTileName>");
    row("Windows Phone", entry("Mpns", "<ChannelUri>http://x.notify.live.net/1</ChannelUri>"),
        "<MpnsRegistrationDescription ");
    row("FCM v1", entry("FcmV1", "<FcmV1RegistrationId>a:b</FcmV1RegistrationId>"),
        "<FcmV1RegistrationId>a:b</FcmV1RegistrationId>");
    row("GCM", entry("Gcm", "<GcmRegistrationId>g</GcmRegistrationId>"), "<GcmRegistrationId>g<");
    row("ADM", entry("Adm", "<AdmRegistrationId>a</AdmRegistrationId>"), "<AdmRegistrationId>a<");
    row("Xiaomi", entry("Xiaomi", "<XiaomiRegistrationId>x</XiaomiRegistrationId>"),
        "<XiaomiRegistrationId>x<");
    row("Baidu in the order of JS",
        entry("Baidu", "<BaiduChannelId>c-d</BaiduChannelId><BaiduUserId>u</BaiduUserId>"),
        "<BaiduUserId>u-c</BaiduUserId><BaiduChannelId>d</BaiduChannelId>");
    row("a browser",
        entry("Browser",
              "<Endpoint>https://p.example/1</Endpoint><P256DH>k</P256DH><Auth>a</Auth>"),
        "<Endpoint>https://p.example/1</Endpoint><P256DH>k</P256DH><Auth>a</Auth>");
    row("variables",
        entry("Apple",
              "<PushVariables>{\"a\":\"b\"}</PushVariables><DeviceToken>AA"
              "</DeviceToken>"),
        "<PushVariables>{&quot;a&quot;:&quot;b&quot;}</PushVariables><DeviceToken>");
    row("an Apple template in the order of JS",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken>" + body
                  + "<TemplateName>n</TemplateName><Expiry>$(e)</Expiry><Priority>10</Priority>"
                    "<ApnsHeaders><ApnsHeader><Header>apns-priority</Header><Value>5</Value>"
                    "</ApnsHeader></ApnsHeaders>"),
        "</BodyTemplate><Expiry>$(e)</Expiry><TemplateName>n</TemplateName><Priority>10</Priority>"
        "<ApnsHeaders><ApnsHeader><Header>apns-priority</Header><Value>5</Value></ApnsHeader>");
    row("a Windows template in the order of .NET",
        entry("WindowsTemplate",
              "<ChannelUri>https://x.example/1</ChannelUri><BodyTemplate><![CDATA[<toast/>]]>"
              "</BodyTemplate><WnsHeaders><WnsHeader><Header>X-WNS-Type</Header><Value>wns/toast"
              "</Value></WnsHeader></WnsHeaders><TemplateName>n</TemplateName>"),
        "<BodyTemplate><![CDATA[<toast/>]]></BodyTemplate><WnsHeaders><WnsHeader>"
        "<Header>X-WNS-Type</Header>");
    row("a template with a number that only a send brings",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken><BodyTemplate>{\"aps\":{\"badge\":\"#(count)\"}}"
              "</BodyTemplate>"),
        "#(count)");
    row("a template with the declaration of .NET",
        windowsTemplate("<?xml version=\"1.0\" encoding=\"utf-16\"?><toast a=\"é\"/>", "wns/toast"),
        "utf-16");
    row("a description with the declaration of .NET",
        QByteArray(AppleEntry).replace("encoding=\"utf-8\"", "encoding=\"utf-16\""),
        "<DeviceToken>AABB<");
    row("a kind that only a send brings", windowsTemplate("<toast/>", "$(kind)"), "$(kind)");
    row("an expiry as JavaScript writes it",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken>" + body
                  + "<Expiry>Thu Jan 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)"
                    "</Expiry>"),
        "<Expiry>Thu Jan 01 2026");
    row("a time at which it ends",
        entry("Apple",
              "<ExpirationTime>2027-01-01T00:00:00.5</ExpirationTime><DeviceToken>AA"
              "</DeviceToken>"),
        "<ExpirationTime>2027-01-01T00:00:00.500Z</ExpirationTime>");
    row("a time that never comes",
        entry("Apple",
              "<ExpirationTime>9999-12-31T23:59:59.9999999Z</ExpirationTime><DeviceToken>AA"
              "</DeviceToken>"),
        "<ExpirationTime>9999-12-31T23:59:59.9999999Z</ExpirationTime>");
    row("60 tags", entry("Apple", tagsOf(60)), "t58,t59</Tags>");
    row("a handle that is meant to fail", entry("Apple", "<DeviceToken>expired-1</DeviceToken>"),
        "<DeviceToken>expired-1<");

    const QByteArray invalid = "The specified resource description is invalid";
    row("61 tags", entry("Apple", tagsOf(61)), "has 61 tags; at most 60", 400);
    row("a tag with a blank", entry("Apple", "<Tags>a b</Tags><DeviceToken>AA</DeviceToken>"),
        "An invalid tag(s) 'a b' was supplied", 400);
    row("a tag with a percent sign",
        entry("Apple", "<Tags>a%2 b</Tags><DeviceToken>AA</DeviceToken>"),
        "An invalid tag(s) 'a%2 b' was supplied", 400);
    row("a tile with a line break",
        entry("Windows",
              "<ChannelUri>https://x.example/1</ChannelUri><SecondaryTileName>a&#10;b"
              "</SecondaryTileName>"),
        "'SecondaryTileName' has a control character", 400);
    row("a name of a template with a line break",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken>" + body + "<TemplateName>a&#10;b</TemplateName>"),
        "'TemplateName' has a control character", 400);
    row("a Windows template without its kind",
        windowsTemplate("<toast/>", "wns/toast").replace("X-WNS-Type", "X-WNS-Tag"),
        "needs the header X-WNS-Type", 400);
    row("a Windows template of a kind that there is not", windowsTemplate("<toast/>", "toast"),
        "X-WNS-Type header has the invalid value 'toast'", 400);
    row("a Windows Phone template without its class",
        entry("MpnsTemplate",
              "<ChannelUri>https://x.example/1</ChannelUri><BodyTemplate><![CDATA[<a/>]]>"
              "</BodyTemplate>"),
        "needs the header X-NotificationClass", 400);
    row("a header that is none of Apple's",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken>" + body
                  + "<ApnsHeaders><ApnsHeader><Header>foo</Header><Value>5</Value></ApnsHeader>"
                    "</ApnsHeaders>"),
        "The header foo of the template does not begin with apns-", 400);
    row("an expiry that is no date",
        entry("AppleTemplate", "<DeviceToken>AA</DeviceToken>" + body + "<Expiry>rubbish</Expiry>"),
        "Expiry of the template", 400);
    row("a time that is none",
        entry("Apple", "<ExpirationTime>soon</ExpirationTime><DeviceToken>AA</DeviceToken>"),
        "ExpirationTime is not a time", 400);
    row("a tag of 121 letters",
        entry("Apple", "<Tags>" + QByteArray(121, 'x') + "</Tags><DeviceToken>AA</DeviceToken>"),
        "An invalid tag(s)", 400);
    row("an expression as a tag", entry("Apple", "<Tags>!a</Tags><DeviceToken>AA</DeviceToken>"),
        "An invalid tag(s) '!a'", 400);
    row("a tag of the hub",
        entry("Apple", "<Tags>$InstallationId:{a}</Tags><DeviceToken>AA</DeviceToken>"),
        "Tags can not start with $", 400);
    row("the https namespace of old pages",
        entry("Apple", "<DeviceToken>AA</DeviceToken>", "https" + Namespace.mid(4)), invalid, 400);
    row("a kind that is not there", entry("Nokia", "<DeviceToken>AA</DeviceToken>"), invalid, 400);
    row("no handle", entry("Apple", "<Tags>a</Tags>"), invalid, 400);
    row("a token that is not hexadecimal", entry("Apple", "<DeviceToken>xyz</DeviceToken>"),
        "hexadecimal", 400);
    row("a channel that is no address", entry("Windows", "<ChannelUri>abc</ChannelUri>"),
        "absolute address", 400);
    row("a browser without keys", entry("Browser", "<Endpoint>https://p.example/1</Endpoint>"),
        "P256DH", 400);
    row("Baidu without the user", entry("Baidu", "<BaiduChannelId>c</BaiduChannelId>"), invalid,
        400);
    row("a template without a body", entry("AppleTemplate", "<DeviceToken>AA</DeviceToken>"),
        "body of the template", 400);
    row("a template with a wrong expression",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken><BodyTemplate>{\"a\":\"$5 off\"}</BodyTemplate>"),
        "The template is invalid", 400);
    row("a template's name of 201 letters",
        entry("AppleTemplate",
              "<DeviceToken>AA</DeviceToken>" + body + "<TemplateName>" + QByteArray(201, 'n')
                  + "</TemplateName>"),
        "200 characters", 400);
    row("variables that are not flat",
        entry("Apple", "<PushVariables>{\"a\":{}}</PushVariables><DeviceToken>AA</DeviceToken>"),
        "PushVariables", 400);
    row("no XML", "{}", invalid, 400);
    row("XML that ends early", AppleEntry.chopped(10), invalid, 400);
    row("nothing", "", invalid, 400);
}

void TestRegistrationCalls::aDescriptionIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, fragment);
    QFETCH(int, status);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    const Answer answer = hub.react(callOf(options, "POST", "registrations", body)).answer;
    QVERIFY2(answer.body.contains(fragment), answer.body.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(hub.store().count(), status == 200 ? 1u : 0u);
    if (status != 200)
        return;
    // The same after a round through the store.
    const QByteArray id = hub.store().at(0).id.toLatin1();
    const Answer read = hub.react(callOf(options, "GET", "registrations/" + id)).answer;
    QCOMPARE(read.body, answer.body);
}

void TestRegistrationCalls::aDescriptionIsAnsweredInTheServicesOrder()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    const Answer answer =
        hub.react(callOf(options, "PUT", "registrations/1-2-3", AppleEntry)).answer;
    const QByteArray address =
        "https://127.0.0.1:44380/orders/registrations/1-2-3?api-version=2020-06";
    QCOMPARE(answer.body,
             QByteArray(
                 "<entry a:etag=\"W/&quot;1&quot;\" xmlns=\"http://www.w3.org/2005/Atom\" "
                 "xmlns:a=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\"><id>"
                 + address
                 + "</id><title type=\"text\">1-2-3</title><published>2026-11-24T10:15:00Z"
                   "</published><updated>2026-11-24T10:15:00Z</updated><link rel=\"self\" href=\""
                 + address + "\"/><content type=\"application/xml\"><AppleRegistrationDescription "
                 + "xmlns=\"" + Namespace
                 + "\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><ETag>1</ETag>"
                   "<ExpirationTime>9999-12-31T23:59:59.9999999Z</ExpirationTime>"
                   "<RegistrationId>1-2-3</RegistrationId><Tags>news,qa</Tags>"
                   "<DeviceToken>AABB</DeviceToken></AppleRegistrationDescription></content>"
                   "</entry>"));
    QCOMPARE(*answer.header("ETag"), QByteArray("W/\"1\""));
    QCOMPARE(*answer.header("Content-Location"), address);
    QCOMPARE(*answer.header("Content-Type"),
             QByteArray("application/atom+xml; type=entry; charset=utf-8"));
}

void TestRegistrationCalls::aCallIsAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                        const QByteArray &match,
                        int status) { QTest::newRow(name) << method << path << match << status; };
    // The registration 1-2-3 is there, with the ETag 1.
    row("an update without If-Match", "PUT", "registrations/1-2-3", {}, 200);
    row("a new one under a self-made id", "PUT", "registrations/123-234-1", {}, 200);
    row("an update of one that is not there", "PUT", "registrations/9-9-9", "*", 404);
    row("an id that is none", "PUT", "registrations/abc", {}, 400);
    row("reading", "GET", "registrations/1-2-3", {}, 200);
    row("reading with capitals in the path", "GET", "Registrations/1-2-3", {}, 200);
    row("reading one that is not there", "GET", "registrations/9-9-9", {}, 404);
    row("deleting", "DELETE", "registrations/1-2-3", "*", 200);
    row("deleting with an ETag", "DELETE", "registrations/1-2-3", "\"1\"", 200);
    row("deleting with an old ETag", "DELETE", "registrations/1-2-3", "\"7\"", 412);
    row("deleting without If-Match", "DELETE", "registrations/1-2-3", {}, 400);
    row("deleting one that is not there", "DELETE", "registrations/9-9-9", "*", 404);
    row("an id is made", "POST", "registrationIDs", {}, 201);
    row("ids are not read", "GET", "registrationids", {}, 405);
    row("the list is not deleted", "DELETE", "registrations", {}, 405);
    row("one is not posted to", "POST", "registrations/1-2-3", {}, 404);
}

void TestRegistrationCalls::aCallIsAnswered()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, match);
    QFETCH(int, status);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("AA", {}, 1));
    Call call = callOf(options, method, path, method == "PUT" ? AppleEntry : QByteArray());
    if (!match.isNull())
        setHeader(call, "If-Match", match);
    const Answer answer = hub.react(call).answer;
    QVERIFY2(answer.status == status, answer.body.constData());
    const bool removed = method == "DELETE" && status == 200;
    QCOMPARE(hub.store().rowOfId(u"1-2-3"_s).has_value(), !removed);
    if (status == 404 && method == "GET")
        QVERIFY(answer.body.startsWith("<Error><Code>404</Code><Detail>.TrackingId:"));
}

void TestRegistrationCalls::anETagMustBeTheLatest_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<int>("status");
    QTest::newRow(".NET and JS") << QByteArray("\"2\"") << 200;
    QTest::newRow("Java") << QByteArray("W/\"2\"") << 200;
    QTest::newRow("the number alone") << QByteArray("2") << 200;
    QTest::newRow("any") << QByteArray("*") << 200;
    QTest::newRow("the one before") << QByteArray("\"1\"") << 412;
    QTest::newRow("one to come") << QByteArray("W/\"3\"") << 412;
}

void TestRegistrationCalls::anETagMustBeTheLatest()
{
    QFETCH(QByteArray, match);
    QFETCH(int, status);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    Call call = callOf(options, "PUT", "registrations/1-2-3", AppleEntry);
    hub.react(call);
    QCOMPARE(*hub.react(call).answer.header("ETag"), QByteArray("W/\"2\""));
    setHeader(call, "If-Match", match);
    const Answer answer = hub.react(call).answer;
    QCOMPARE(answer.status, status);
    QCOMPARE(hub.store().at(0).etag, status == 200 ? 3u : 2u);
    QCOMPARE(hub.store().count(), 1u);
}

void TestRegistrationCalls::anIdIsGivenOnceAndUsed()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    QSet<QByteArray> ids;
    for (int round = 0; round < 100; ++round) {
        const Answer answer = hub.react(callOf(options, "POST", "registrationids")).answer;
        const QByteArray place = *answer.header("Location");
        QVERIFY(place.startsWith("https://127.0.0.1:44380/orders/registrationids/"));
        ids.insert(place.split('/').last().split('?').first());
    }
    QCOMPARE(ids.size(), 100);
    const QByteArray put = "registrations/" + *ids.begin();
    QCOMPARE(hub.react(callOf(options, "PUT", put, AppleEntry)).answer.status, 200);
}

void TestRegistrationCalls::aHandleIsFound_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("count"); // -1: refused
    const auto row = [](const char *name, const QByteArray &filter, int count) {
        QTest::newRow(name) << filter << count;
    };
    row("a token by its name", "DeviceToken+eq+%27AABB%27", 2);
    row("a token in small letters", "DeviceToken%20eq%20'aabb'", 2);
    row("a token as a channel", "ChannelUri+eq+%27AABB%27", 2);
    row("the same text on another platform", "GcmRegistrationId+eq+'AABB'", 0);
    row("a channel", "ChannelUri+eq+'https%3A%2F%2Fx.example%2F%3Ft%3Da%252Bb'", 1);
    row("a channel encoded twice",
        "ChannelUri+eq+'https%253A%252F%252Fx.example%252F%253Ft%253Da%25252Bb'", 1);
    row("a quote is doubled", "AdmRegistrationId+eq+'it''s'", 1);
    row("Baidu by both ids", "BaiduChannelId+eq+'c'+and+BaiduUserId+eq+'u'", 1);
    row("Baidu as JS writes it", "BaiduChannelId+eq+c'+and+BaiduUserId+eq+'u'", 1);
    row("a browser with its keys",
        "Endpoint+eq+'https://p.example/1'+and+P256DH+eq+'k'+and+Auth+eq+'a'", 1);
    row("a browser with other keys", "Endpoint+eq+'https://p.example/1'+and+P256DH+eq+'other'", 0);
    row("nobody", "DeviceToken+eq+'00'", 0);
    row("another property", "Tags+eq+'a'", -1);
    row("another comparison", "DeviceToken+ne+'AABB'", -1);
    row("nothing", "", -1);
}

void TestRegistrationCalls::aHandleIsFound()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, count);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("AABB", {}, 1));
    Registration templated = device("AABB", {}, 2);
    templated.body = sandbox::RegisteredTemplate{ u"n"_s, "{}", {} };
    hub.add(templated);
    hub.add(device("AACC", {}, 3));
    hub.add(device("https://x.example/?t=a%2Bb", {}, 4, hub::Platform::Windows));
    hub.add(device("it's", {}, 5, hub::Platform::Adm));
    hub.add(device("u-c", {}, 6, hub::Platform::Baidu));
    Registration browser = device("https://p.example/1", {}, 7, hub::Platform::Browser);
    browser.handle = { "https://p.example/1", "k", "a" };
    hub.add(browser);
    Call call = callOf(options, "GET", "registrations");
    call.query += "&$filter=" + filter;
    const Answer answer = hub.react(call).answer;
    QVERIFY2(answer.status == (count < 0 ? 400 : 200), answer.body.constData());
    QCOMPARE(int(answer.body.count("<entry ")), qMax(0, count));
}

void TestRegistrationCalls::aTagIsFoundInPages()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    for (int i = 0; i < 7; ++i)
        hub.add(device(QByteArray::number(i), { i % 2 ? u"odd"_s : u"t#1"_s }, i));
    Call call = callOf(options, "GET", "tags/t%231/registrations");
    call.query = "api-version=2020-06&$top=3";
    const Answer first = hub.react(call).answer;
    QCOMPARE(int(first.body.count("<entry ")), 3);
    QVERIFY2(first.body.contains("/orders/tags/t%231/registrations?"), first.body.constData());
    call.query += "&continuationtoken=" + *first.header("x-ms-continuationtoken");
    const Answer second = hub.react(call).answer;
    QCOMPARE(int(second.body.count("<entry ")), 1);
    QVERIFY(!second.header("x-ms-continuationtoken"));
    call = callOf(options, "GET", "tags/nobody/registrations");
    const Answer none = hub.react(call).answer;
    QCOMPARE(none.status, 200);
    QVERIFY(!none.body.contains("<entry "));
}

void TestRegistrationCalls::aListStaysRightWhileRowsGo()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    for (int i = 0; i < 5; ++i)
        hub.add(device(QByteArray::number(i), {}, i));
    Call call = callOf(options, "GET", "registrations");
    call.query = "$top=2";
    const QByteArray token = *hub.react(call).answer.header("x-ms-continuationtoken");
    // The next page begins with a row that goes before it is asked for.
    Call removal = callOf(options, "DELETE", "registrations/2-2-3");
    setHeader(removal, "If-Match", "*");
    QCOMPARE(hub.react(removal).answer.status, 200);
    call.query += "&continuationtoken=" + token;
    const Answer answer = hub.react(call).answer;
    QVERIFY(answer.body.contains("<title type=\"text\">3-2-3</title>"));
    QVERIFY(answer.body.contains("<title type=\"text\">4-2-3</title>"));
    QVERIFY(!answer.header("x-ms-continuationtoken"));
}

void TestRegistrationCalls::aRuleMayDoWhatItSays_data()
{
    QTest::addColumn<int>("rule"); // 1 listens, 2 sends
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, int rule, const QByteArray &method,
                        const QByteArray &path,
                        bool allowed) { QTest::newRow(name) << rule << method << path << allowed; };
    row("listen creates", 1, "POST", "registrations", true);
    row("listen makes an id", 1, "POST", "registrationids", true);
    row("listen reads", 1, "GET", "registrations/1-2-3", true);
    row("listen updates", 1, "PUT", "registrations/1-2-3", true);
    row("listen deletes", 1, "DELETE", "registrations/1-2-3", true);
    row("listen lists by handle", 1, "GET", "registrations?$filter=DeviceToken+eq+'AA'", true);
    row("listen does not list all", 1, "GET", "registrations", false);
    row("listen does not list by tag", 1, "GET", "tags/a/registrations", false);
    row("listen reads an installation", 1, "DELETE", "installations/a", true);
    row("listen has no jobs", 1, "GET", "jobs", false);
    row("listen has no feedback", 1, "GET", "feedbackcontainer", false);
    row("send does not create", 2, "POST", "registrations", false);
    row("send does not read", 2, "GET", "registrations/1-2-3", false);
    row("send has no installations", 2, "DELETE", "installations/a", false);
}

void TestRegistrationCalls::aRuleMayDoWhatItSays()
{
    QFETCH(int, rule);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, allowed);
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("AA", {}, 1));
    Call call = callOf(options, method, path.split('?').first(), AppleEntry);
    if (path.contains('?'))
        call.query = path.split('?').last();
    setHeader(call, "If-Match", method == "DELETE" ? "*" : QByteArray());
    setHeader(call, "Authorization",
              support::token(options.rules.at(rule), "http%3a%2f%2f127.0.0.1%3a44380%2f",
                             support::Now.toSecsSinceEpoch() + 1));
    const Answer answer = hub.react(call).answer;
    QVERIFY2((answer.status < 300) == allowed, answer.body.constData());
    if (!allowed)
        QCOMPARE(answer.status, 403);
}

void TestRegistrationCalls::anIdOfADeadHandleIsGone()
{
    const auto options = support::hubOptions();
    SandboxHub hub(options);
    hub.add(device("expired-1", {}, 1));
    hub.add(device("wrongtoken-1", {}, 2));
    hub.add(device("AA", {}, 3));
    const auto reaction = hub.react(support::appleSend(options));
    QCOMPARE(reaction.deliveries.size(), 3);
    QVERIFY(!hub.store().rowOfId(u"1-2-3"_s));
    QCOMPARE(hub.store().count(), 2u);
    QCOMPARE(hub.react(callOf(options, "GET", "registrations/1-2-3")).answer.status, 404);
    QCOMPARE(hub.react(callOf(options, "PUT", "registrations/1-2-3", AppleEntry)).answer.status,
             410);
}

QTEST_GUILESS_MAIN(TestRegistrationCalls)
#include "tst_registrationcalls.moc"
