// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxcalls.h"
#include "sandbox/sandboxhub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::Call;
using sandbox::SandboxHub;
using support::setHeader;

class TestInstallations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneIsPut_data();
    void oneIsPut();
    void oneIsReadAndDeleted();
    void aPatchChangesIt_data();
    void aPatchChangesIt();
    void itStandsForRegistrations();
    void idsOutliveAChange();
    void theUserAndTheInstallationAreReached();
    void variablesFillInATemplate();
    void anExpiredChannelIsMarked();
    void anIdHasNoLineBreak();
    void itEndsWhenItsTimeIsOver();
};

namespace {

const QByteArray Full = R"({"installationId":"d-1","platform":"wns",
    "pushChannel":"https://x.example/?t=1","userId":"ann","tags":["news"],
    "templates":{"hello":{"body":"<toast a=\"$(a)\"/>","headers":{"X-WNS-Type":"wns/toast"},
                          "tags":["polite"]}},
    "secondaryTiles":{"mail":{"pushChannel":"https://x.example/?t=2","tags":["mail"],
        "templates":{"count":{"body":"<tile/>","headers":{"X-WNS-Type":"wns/tile"}}}}}})";

Call callOf(const sandbox::HubOptions &options, const QByteArray &method, const QByteArray &id,
            const QByteArray &body = {})
{
    Call call = support::appleSend(options);
    setHeader(call, "Content-Type", "application/json");
    call.method = method;
    call.path = "/orders/installations/" + id;
    call.body = body;
    return call;
}

QJsonObject installation(SandboxHub &hub, const QByteArray &id = "d-1")
{
    const Answer answer = hub.react(callOf(hub.options(), "GET", id)).answer;
    return QJsonDocument::fromJson(answer.body).object();
}

/// The registrations, one after the other: kind, handle, tags.
QStringList registrations(const SandboxHub &hub)
{
    QStringList list;
    for (const quint32 row : hub.store().index().all().rows()) {
        const auto one = hub.store().at(row);
        list.append(one.secondaryTile + u'|' + (one.body ? one.body->name : QString()) + u'|'
                    + QString::fromUtf8(one.handle.text) + u'|' + one.tags.join(u','));
    }
    list.sort();
    return list;
}

} // namespace

void TestInstallations::oneIsPut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("fragment");
    const auto row = [](const char *name, const QByteArray &body, int status,
                        const QByteArray &fragment = {}) {
        QTest::newRow(name) << body << status << fragment;
    };
    row("Windows with everything", Full, 200);
    row("Apple", R"({"installationId":"d-1","platform":"apns","pushChannel":"aa00"})", 200);
    row("the spelling of .NET",
        R"({"installationId":"d-1","platform":"FcmV1","pushChannel":"token"})", 200);
    row("a browser as an object",
        R"({"installationId":"d-1","platform":"browser","pushChannel":
            {"endpoint":"https://p.example/1","p256dh":"k","auth":"a"}})",
        200);
    row("a browser as a text",
        R"({"installationId":"d-1","platform":"browser","pushChannel":
            "{\"endpoint\":\"https://p.example/1\",\"p256dh\":\"k\",\"auth\":\"a\"}"})",
        200);
    row("Baidu", R"({"installationId":"d-1","platform":"baidu","pushChannel":"u-c"})", 200);

    row("a template with a number that only a send brings",
        R"x({"installationId":"d-1","platform":"apns","pushChannel":"aa",
            "templates":{"t":{"body":"{\"aps\":{\"badge\":\"#(count)\"}}"}}})x",
        200);
    row("a time at which it ends",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa",
            "expirationTime":"2027-01-01T00:00:00.1234567Z"})",
        200);

    row("a user with a line break",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa","userId":"u\nv"})", 400,
        "'UserId' has a control character");
    row("a tile with a line break",
        R"({"installationId":"d-1","platform":"wns","pushChannel":"https://x.example/1",
            "secondaryTiles":{"a\nb":{"pushChannel":"https://x.example/2"}}})",
        400, "'SecondaryTiles' has a control character");
    row("a handle with a line break",
        R"({"installationId":"d-1","platform":"fcmv1","pushChannel":"a\nb"})", 400,
        "The device handle has a control character");
    row("tags that are no list",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa","tags":"news"})", 400,
        "'Tags' is not a list");
    row("a time that is none",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa",
            "expirationTime":"tomorrow"})",
        400, "'ExpirationTime' is not a time");
    row("a Windows template without its kind",
        R"({"installationId":"d-1","platform":"wns","pushChannel":"https://x.example/1",
            "templates":{"t":{"body":"<toast/>"}}})",
        400, "needs the header X-WNS-Type");
    row("no JSON", "hello", 400, "not a JSON object");
    row("no channel", R"({"installationId":"d-1","platform":"apns"})", 400,
        "Installation validation failed with following error(s):\r\n'PushChannel' is required.");
    row("another id", R"({"installationId":"d-2","platform":"apns","pushChannel":"aa"})", 400,
        "'InstallationId'");
    row("no platform", R"({"installationId":"d-1","pushChannel":"aa"})", 400,
        "'Platform' is required.");
    row("the word of a send", R"({"installationId":"d-1","platform":"apple","pushChannel":"aa"})",
        400, "'Platform' has an invalid value");
    row("a tag of the hub",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa","tags":["$x"]})", 400,
        "Tags can not start with $");
    row("a template without a body",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa","templates":{"t":{}}})",
        400, "body of the template");
    row("a template whose name is no tag",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa",
            "templates":{"a b":{"body":"{}"}}})",
        400, "An invalid tag(s) 'a b'");
    row("tiles on another platform",
        R"({"installationId":"d-1","platform":"apns","pushChannel":"aa",
            "secondaryTiles":{"t":{"pushChannel":"bb"}}})",
        400, "'SecondaryTiles'");
    row("a tile without a channel",
        R"({"installationId":"d-1","platform":"wns","pushChannel":"https://x.example/1",
            "secondaryTiles":{"t":{}}})",
        400, "'PushChannel' is required.");
}

void TestInstallations::oneIsPut()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, fragment);
    SandboxHub hub(support::hubOptions());
    Answer answer = hub.react(callOf(hub.options(), "PUT", "d-1", body)).answer;
    answer.body.replace("&#xd;", "\r");
    QVERIFY2(answer.status == status, answer.body.constData());
    QVERIFY2(answer.body.contains(fragment), answer.body.constData());
    QCOMPARE(hub.react(callOf(hub.options(), "GET", "d-1")).answer.status,
             status == 200 ? 200 : 404);
    QCOMPARE(hub.store().count() > 0, status == 200);
}

void TestInstallations::oneIsReadAndDeleted()
{
    SandboxHub hub(support::hubOptions());
    const Answer none = hub.react(callOf(hub.options(), "GET", "d-1")).answer;
    QCOMPARE(none.status, 404);
    QVERIFY(none.body.contains("Installation not found."));
    hub.react(callOf(hub.options(), "PUT", "d-1", Full));
    const QJsonObject read = installation(hub);
    QCOMPARE(read.value(u"pushChannelExpired"_s), QJsonValue(false));
    QCOMPARE(read.value(u"expirationTime"_s).toString(), u"9999-12-31T23:59:59.9999999Z"_s);
    QCOMPARE(read.value(u"userId"_s).toString(), u"ann"_s);
    for (int round = 0; round < 2; ++round)
        QCOMPARE(hub.react(callOf(hub.options(), "DELETE", "d-1")).answer.status, 204);
    QCOMPARE(hub.store().count(), 0u);
    QCOMPARE(hub.react(callOf(hub.options(), "GET", "d-1")).answer.status, 404);
}

void TestInstallations::aPatchChangesIt_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("expected"); // What has changed; null: refused.
    const auto row = [](const char *name, const QByteArray &patch, const QByteArray &expected) {
        QTest::newRow(name) << patch << expected;
    };
    row("a tag is added", R"([{"op":"add","path":"/tags","value":"b"}])",
        R"({"tags":["news","b"]})");
    row("tags are added as a text", R"([{"op":"add","path":"/tags","value":"[\"b\",\"news\"]"}])",
        R"({"tags":["news","b"]})");
    row("tags are added as a list", R"([{"op":"add","path":"/tags","value":["b","c"]}])",
        R"({"tags":["news","b","c"]})");
    row("tags are replaced", R"([{"op":"replace","path":"/tags","value":"[\"b\"]"}])",
        R"({"tags":["b"]})");
    row("the last tag goes with the list", R"([{"op":"remove","path":"/tags/news"}])",
        R"({"tags":null})");
    row("all tags go", R"([{"op":"remove","path":"/tags"}])", R"({"tags":null})");
    row("a slash in a tag's path", R"([{"op":"remove","path":"/tags/a~1b"}])",
        R"({"tags":["news"]})");
    row("a new channel",
        R"([{"op":"replace","path":"/pushChannel","value":"https://n.example/1"}])",
        R"({"pushChannel":"https://n.example/1"})");
    row("another user", R"([{"op":"replace","path":"/userId","value":"bob"}])",
        R"({"userId":"bob"})");
    row("no user", R"([{"op":"remove","path":"/userId"}])", R"({"userId":null})");
    row("a template is added",
        R"([{"op":"add","path":"/templates/two","value":
             "{\"body\":\"<toast/>\",\"headers\":{\"X-WNS-Type\":\"wns/toast\"}}"},
            {"op":"remove","path":"/templates/hello"}])",
        R"({"templates":{"two":{"body":"<toast/>","headers":{"X-WNS-Type":"wns/toast"}}}})");
    row("the last template goes with the list", R"([{"op":"remove","path":"/templates/hello"}])",
        R"({"templates":null})");
    row("parts of a template",
        R"([{"op":"replace","path":"/templates/hello/body","value":"<toast b=\"1\"/>"},
            {"op":"replace","path":"/templates/hello/headers","value":
             "{\"X-WNS-Type\":\"wns/tile\"}"},
            {"op":"add","path":"/templates/hello/expiry","value":"0"},
            {"op":"add","path":"/templates/hello/tags","value":"new"},
            {"op":"remove","path":"/templates/hello/tags/polite"}])",
        R"({"templates":{"hello":{"body":"<toast b=\"1\"/>","headers":{"X-WNS-Type":"wns/tile"},
            "expiry":"0","tags":["new"]}}})");
    row("variables", R"([{"op":"add","path":"/pushVariables/a","value":"b"}])",
        R"({"pushVariables":{"a":"b"}})");
    row("parts of a tile",
        R"([{"op":"replace","path":"/secondaryTiles/mail/pushChannel","value":"https://n.example/2"},
            {"op":"add","path":"/secondaryTiles/mail/tags","value":"x"},
            {"op":"remove","path":"/secondaryTiles/mail/templates/count"}])",
        R"({"secondaryTiles":{"mail":{"pushChannel":"https://n.example/2","tags":["mail","x"],
            "pushChannelExpired":false}}})");
    row("a tile goes", R"([{"op":"remove","path":"/secondaryTiles/mail"}])",
        R"({"secondaryTiles":null})");

    row("an operation that is not there", R"([{"op":"move","path":"/tags","value":"b"}])", {});
    row("a path that is not there", R"([{"op":"add","path":"/platform","value":"apns"}])", {});
    row("a template that is not there",
        R"([{"op":"replace","path":"/templates/no/body","value":"x"}])", {});
    row("the channel cannot go", R"([{"op":"remove","path":"/pushChannel"}])", {});
    row("a tag that is wrong", R"([{"op":"add","path":"/tags","value":"a b"}])", {});
    row("an object and not a list", R"({"op":"add","path":"/tags","value":"b"})", {});
    row("the second step is wrong: nothing changes",
        R"([{"op":"add","path":"/tags","value":"b"},{"op":"add","path":"/no","value":"b"}])", {});
}

void TestInstallations::aPatchChangesIt()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, expected);
    SandboxHub hub(support::hubOptions());
    hub.react(callOf(hub.options(), "PUT", "d-1", Full));
    QJsonObject wanted = installation(hub);
    const Answer answer = hub.react(callOf(hub.options(), "PATCH", "d-1", patch)).answer;
    QVERIFY2(answer.status == (expected.isNull() ? 400 : 200), answer.body.constData());
    const QJsonObject changes = QJsonDocument::fromJson(expected).object();
    QCOMPARE(changes.isEmpty(), expected.isNull()); // the row is JSON
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            wanted.remove(it.key());
        else
            wanted.insert(it.key(), *it);
    }
    const QJsonObject read = installation(hub);
    QVERIFY2(read == wanted, QJsonDocument(read).toJson().constData());
    QCOMPARE(hub.react(callOf(hub.options(), "PATCH", "nobody", "[]")).answer.status, 404);
}

void TestInstallations::itStandsForRegistrations()
{
    SandboxHub hub(support::hubOptions());
    hub.react(callOf(hub.options(), "PUT", "d-1", Full));
    const QString own = u",$InstallationId:{d-1},$UserId:{ann}"_s;
    QCOMPARE(registrations(hub),
             (QStringList{ u"mail|count|https://x.example/?t=2|mail,count"_s + own,
                           u"mail||https://x.example/?t=2|mail"_s + own,
                           u"|hello|https://x.example/?t=1|news,polite,hello"_s + own,
                           u"||https://x.example/?t=1|news"_s + own }));
    // What is not in the next body vanishes.
    hub.react(callOf(hub.options(), "PUT", "d-1",
                     R"({"installationId":"d-1","platform":"apns","pushChannel":"aa"})"));
    QCOMPARE(registrations(hub), QStringList{ u"||AA|$InstallationId:{d-1}"_s });
}

void TestInstallations::idsOutliveAChange()
{
    SandboxHub hub(support::hubOptions());
    const auto put = [&hub](const QByteArray &channel) {
        hub.react(callOf(hub.options(), "PUT", "d-1",
                         R"({"installationId":"d-1","platform":"apns","pushChannel":")" + channel
                             + "\"}"));
        return hub.store().at(0);
    };
    const auto first = put("AA");
    QCOMPARE(put("AA").etag, first.etag); // Nothing has changed.
    const auto second = put("BB");
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.etag, first.etag + 1);
    QCOMPARE(hub.store().count(), 1u);
}

void TestInstallations::theUserAndTheInstallationAreReached()
{
    SandboxHub hub(support::hubOptions());
    hub.react(callOf(hub.options(), "PUT", "d-1",
                     R"({"installationId":"d-1","platform":"apns","pushChannel":"AA",
                         "userId":"ann"})"));
    for (const char *tag : { "$InstallationId:{d-1}", "$UserId:{ann}" }) {
        Call send = support::appleSend(hub.options());
        setHeader(send, "ServiceBusNotification-Tags", tag);
        QCOMPARE(hub.react(send).deliveries.size(), 1);
    }
    Call send = support::appleSend(hub.options());
    setHeader(send, "ServiceBusNotification-Tags", "$UserId:{bob}");
    QCOMPARE(hub.react(send).deliveries.size(), 0);
}

void TestInstallations::variablesFillInATemplate()
{
    SandboxHub hub(support::hubOptions());
    hub.react(callOf(hub.options(), "PUT", "d-1",
                     R"({"installationId":"d-1","platform":"apns","pushChannel":"AA",
                         "pushVariables":{"Name":"Ann","greeting":"Hi"},
                         "templates":{"t":{"body":"{\"a\":\"{$(greeting) + ' ' + $(name)}\"}"}}})"));
    Call send = support::appleSend(hub.options());
    setHeader(send, "ServiceBusNotification-Format", "template");
    send.body = R"({"greeting":"Bye"})";
    const auto deliveries = hub.react(send).deliveries;
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.first().payload, QByteArray(R"({"a":"Bye Ann"})"));
}

void TestInstallations::anExpiredChannelIsMarked()
{
    SandboxHub hub(support::hubOptions());
    hub.react(callOf(hub.options(), "PUT", "d-1",
                     R"({"installationId":"d-1","platform":"apns","pushChannel":"expired-1",
                         "tags":["a"]})"));
    Call send = support::appleSend(hub.options());
    send.query += "&test";
    QCOMPARE(hub.react(send).deliveries.size(), 1);
    QVERIFY(installation(hub).value(u"pushChannelExpired"_s).toBool());
    QCOMPARE(hub.react(send).deliveries.size(), 0);
    // Another tag does not bring it back, another channel does.
    hub.react(
        callOf(hub.options(), "PATCH", "d-1", R"([{"op":"add","path":"/tags","value":"b"}])"));
    QVERIFY(installation(hub).value(u"pushChannelExpired"_s).toBool());
    QCOMPARE(hub.store().count(), 0u);
    hub.react(callOf(hub.options(), "PATCH", "d-1",
                     R"([{"op":"replace","path":"/pushChannel","value":"BB"}])"));
    QVERIFY(!installation(hub).value(u"pushChannelExpired"_s).toBool());
    QCOMPARE(hub.react(send).deliveries.size(), 1);
}

void TestInstallations::anIdHasNoLineBreak()
{
    SandboxHub hub(support::hubOptions());
    const Answer answer = hub.react(callOf(hub.options(), "PUT", "a%0Ab",
                                           R"({"installationId":"a\nb","platform":"apns",
                                               "pushChannel":"aa"})"))
                              .answer;
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("'InstallationId' has a control character"));
    QCOMPARE(hub.store().count(), 0u);
}

void TestInstallations::itEndsWhenItsTimeIsOver()
{
    auto options = support::hubOptions();
    QDateTime now = support::Now;
    options.clock = [&now] { return now; };
    SandboxHub hub(options);
    QByteArray body = Full;
    body.replace("\"userId\"", "\"expirationTime\":\"2026-11-24T10:20:00Z\",\"userId\"");
    QCOMPARE(hub.react(callOf(options, "PUT", "d-1", body)).answer.status, 200);
    Call send = support::appleSend(options);
    setHeader(send, "ServiceBusNotification-Format", "windows");
    setHeader(send, "Content-Type", "application/xml");
    setHeader(send, "X-WNS-Type", "wns/toast");
    send.body = "<toast/>";
    now = now.addSecs(299);
    QCOMPARE(hub.react(send).deliveries.size(), 2); // Itself and its tile.
    QCOMPARE(*hub.nextDue(), now.addSecs(1));
    now = now.addSecs(1);
    QCOMPARE(hub.react(send).deliveries.size(), 0);
    QCOMPARE(hub.react(callOf(options, "GET", "d-1")).answer.status, 404);
    QCOMPARE(hub.store().count(), 0u);
    QVERIFY(!hub.nextDue());
}

QTEST_GUILESS_MAIN(TestInstallations)
#include "tst_installations.moc"
