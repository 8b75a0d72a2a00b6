// SPDX-License-Identifier: GPL-3.0-or-later
// The life cycle of e2e/javascript/lifecycle.cjs through our own client and through the command
// line, each with a hub of its own over TLS. After each step both hubs must be in the same state.
#include "e2e/lifecycleclients.h"
#include "e2e/lifecyclefleet.h"
#include "e2e/lifecyclewords.h"
#include "hub/diagnosis.h"
#include "hub/registrationjson.h"
#include "sandbox/sandboxthread.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using hub::Platform;
using hub::Registration;
using lifecycle::Answer;
using lifecycle::Client;
using lifecycle::compact;
using lifecycle::fleet;
using lifecycle::native;
using lifecycle::push;
using lifecycle::tags;
using Query = hub::RegistrationQuery;

namespace {

/// One hub and the client that changes it.
struct Side
{
    sandbox::SandboxThread thread;
    sandbox::SandboxAddress address;
    QList<sandbox::Delivery> delivered;
    std::unique_ptr<Client> client;
    std::unique_ptr<lifecycle::SessionClient> looker; ///< Reads the state, on both sides alike.
    QString id; ///< Of the registration or notification that the steps are about.

    /// What devices got, in the order of their handles.
    QByteArrayList received() const
    {
        QByteArrayList list;
        for (const sandbox::Delivery &delivery : delivered)
            list.append(delivery.handle + ' ' + delivery.payload);
        std::sort(list.begin(), list.end());
        return list;
    }
};

/// What is done, and what must be told then.
struct Step
{
    const char *sentence;
    std::function<Answer(Side &)> act;
    QByteArray told; ///< As JSON; empty when there is nothing to tell.
    int status = 0; ///< Of a send or a refusal,
    QString code; ///< and its diagnosis.
};

/// Keeps the id that \a answer tells, for the steps that follow.
Answer kept(Side &side, const Answer &answer)
{
    side.id = answer.id;
    return answer;
}

QByteArray told(Registration registration, const QString &etag)
{
    registration.etag = etag;
    return compact(hub::toJson(registration));
}

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();

    void eachKindIsRegisteredAndRead();
    void aRegistrationLives();
    void listsAreFiltered();
    void listsGoOverPages();
    void anInstallationLives();
    void sendsReachDevices();
    void telemetryBecomesFinal();
    void schedulesFireOrAreCancelled();
    void refusalsAreDiagnosed_data();
    void refusalsAreDiagnosed();

private:
    void start(Side &side);
    void follow(const QList<Step> &steps);
    void compareStates(const char *sentence);
    void saveFleet();

    QTemporaryDir m_home; ///< The certificate is made once.
    std::unique_ptr<Side> m_window;
    std::unique_ptr<Side> m_commands;
};

void TestLifecycle::start(Side &side)
{
    sandbox::SandboxOptions options;
    options.hub = u"orders"_s;
    options.certificateFolder = m_home.filePath(u"certificate"_s);
    options.seed = sandbox::Seed();
    connect(&side.thread, &sandbox::SandboxThread::delivered, this,
            [&side](const QList<sandbox::Delivery> &list) { side.delivered += list; });
    const auto future = side.thread.start(options);
    QTRY_VERIFY(future.isFinished());
    const auto address = future.result();
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    side.address = *address;
    side.looker = std::make_unique<lifecycle::SessionClient>(lifecycle::loginOf(side.address));
}

void TestLifecycle::init()
{
    m_window = std::make_unique<Side>();
    m_commands = std::make_unique<Side>();
    start(*m_window);
    start(*m_commands);
    m_window->client =
        std::make_unique<lifecycle::SessionClient>(lifecycle::loginOf(m_window->address));
    m_commands->client =
        std::make_unique<lifecycle::CommandLineClient>(lifecycle::loginOf(m_commands->address));
}

void TestLifecycle::compareStates(const char *sentence)
{
    const Answer window = m_window->looker->list({});
    const Answer commands = m_commands->looker->list({});
    QVERIFY2(window.code.isEmpty(), sentence);
    const QByteArray both =
        sentence + QByteArray(":\n") + compact(window.told) + '\n' + compact(commands.told);
    QVERIFY2(window.told == commands.told, both.constData());
    QTRY_VERIFY2(m_window->received() == m_commands->received(), sentence);
}

void TestLifecycle::follow(const QList<Step> &steps)
{
    for (const Step &step : steps) {
        for (Side *side : { m_window.get(), m_commands.get() }) {
            const Answer answer = step.act(*side);
            const QByteArray said = compact(answer.told);
            const QByteArray all = QByteArray(step.sentence)
                + (side == m_window.get() ? " (session): " : " (command line): ")
                + QByteArray::number(answer.status) + ' ' + answer.code.toUtf8() + '\n' + said;
            QVERIFY2(answer.status == step.status, all.constData());
            QVERIFY2(answer.code == step.code, all.constData());
            QVERIFY2(said == step.told, all.constData());
        }
        compareStates(step.sentence);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestLifecycle::saveFleet()
{
    follow({ { "a fleet is there", [](Side &side) { return side.client->saveAll(fleet()); } } });
}

void TestLifecycle::eachKindIsRegisteredAndRead()
{
    for (const Registration &registration : fleet()) {
        const QByteArray name = told(registration, u"1"_s);
        follow(
            { { name.constData(),
                [&](Side &side) { return kept(side, side.client->save(registration)); }, name },
              { name.constData(), [](Side &side) { return side.client->read(side.id); }, name } });
    }
    QCOMPARE(m_window->looker->list({}).told.toArray().size(), fleet().size());
}

void TestLifecycle::aRegistrationLives()
{
    Registration one = native(Platform::Apple, u"00FF"_s, { u"temporary"_s });
    const QByteArray first = told(one, u"1"_s);
    const QByteArray second = told(native(Platform::Apple, u"00FF"_s, { u"other"_s }), u"2"_s);
    const QByteArray third = told(native(Platform::Apple, u"00FF"_s, { u"third"_s }), u"3"_s);
    const auto read = [](Side &side) { return side.client->read(side.id); };
    follow({
        // The command line has no word for it: it creates at once, or under an id that it is told.
        { "an id is made, and a registration under it, its handle in capitals",
          [&](Side &side) {
              side.id = hub::createdId(side.looker->run(hub::createRegistrationId()));
              Registration lower = one;
              lower.handle.text = u"00ff"_s;
              lower.id = side.id;
              return side.client->save(lower);
          },
          first },
        { "it is read under that id", read, first },
        { "it gets another tag and another version",
          [](Side &side) { return side.client->retag(side.id, { u"other"_s }); }, second },
        { "what was written meanwhile is not overwritten: 412",
          [&](Side &side) {
              Registration old = one;
              old.id = side.id;
              old.etag = u"1"_s;
              const hub::Exchange exchange = side.looker->run(hub::updateRegistration(old));
              return Answer{
                  exchange.response->status, hub::diagnose(exchange).first().code, {}, {}
              };
          },
          {},
          412,
          u"changed-meanwhile"_s },
        { "an old version is not deleted: 412",
          [](Side &side) { return side.client->remove(side.id, u"1"_s); },
          {},
          412,
          u"changed-meanwhile"_s },
        { "so it is as it was", read, second },
        { "without a version it is overwritten",
          [&](Side &side) {
              Registration other = one;
              other.id = side.id;
              other.tags = { u"third"_s };
              return side.client->save(other);
          },
          third },
        { "this version is deleted",
          [](Side &side) { return side.client->remove(side.id, u"3"_s); } },
        { "and is gone", read, {}, 404, u"registration-missing"_s },
    });
}

void TestLifecycle::listsAreFiltered()
{
    saveFleet();
    const auto byTag = [](const QString &tag) {
        return [tag](Side &side) { return side.client->list({ Query::ByTag{ tag } }); };
    };
    follow(
        { { "one has the tag", byTag(u"likes:pizza"_s), '[' + told(fleet().first(), u"1"_s) + ']' },
          { "nobody has the tag", byTag(u"nobody"_s), "[]" } });
    QCOMPARE(m_window->client->list({ Query::ByTag{ u"news"_s } }).told.toArray().size(), 3);
    for (const Registration &registration : fleet()) {
        if (registration.platform == Platform::WindowsPhone)
            continue; // shares the property with Windows
        QJsonArray those;
        for (Registration other : fleet()) {
            other.etag = u"1"_s;
            if (other.platform == registration.platform && other.handle == registration.handle)
                those.append(hub::toJson(other));
        }
        const QByteArray name = "by handle " + registration.handle.text.toUtf8();
        follow({ { name.constData(),
                   [&](Side &side) {
                       return side.client->list(
                           { Query::ByHandle{ registration.platform, registration.handle } });
                   },
                   compact(lifecycle::sorted(those)) } });
    }
}

void TestLifecycle::listsGoOverPages()
{
    QList<Registration> many;
    QJsonArray all;
    for (int i = 0; i < 250; ++i) {
        many.append(native(Platform::FcmV1, u"many-%1"_s.arg(i), { u"many"_s }));
        Registration made = many.last();
        made.etag = u"1"_s;
        all.append(hub::toJson(made));
    }
    const QByteArray told = compact(lifecycle::sorted(all));
    follow(
        { { "250 are registered", [&](Side &side) { return side.client->saveAll(many); } },
          { "all are listed", [](Side &side) { return side.client->list({}); }, told },
          { "and by their tag",
            [](Side &side) { return side.client->list({ Query::ByTag{ u"many"_s } }); }, told } });
    (void)m_window->looker->list({});
    QCOMPARE(m_window->looker->pages, (QList<qsizetype>{ 100, 100, 50 }));
}

void TestLifecycle::anInstallationLives()
{
    const auto put = [](const QString &id, const QByteArray &json) {
        return [=](Side &side) { return side.client->saveInstallation(id, json); };
    };
    const auto patch = [](const QByteArray &json) {
        return [=](Side &side) { return side.client->patchInstallation(u"device-1"_s, json); };
    };
    const auto read = [](Side &side) { return side.client->readInstallation(u"device-1"_s); };
    const auto send = [](Side &side) { return side.client->send(push("x", tags(u"vip"_s), true)); };
    const auto derived = [this](const QString &id) {
        const Answer found =
            m_commands->client->list({ Query::ByTag{ u"$InstallationId:{%1}"_s.arg(id) } });
        QStringList list;
        for (const QJsonValue one : found.told.toArray())
            list.append(one[u"handle"].toString()
                        + (one[u"template"].isObject() ? u" t"_s : u""_s));
        list.sort();
        return list.join(u',');
    };
    follow({ { "it is put",
               put(u"device-1"_s,
                   R"({"installationId":"device-1","platform":"apns","pushChannel":"aa00",)"
                   R"("userId":"ann","tags":["member"],"templates":{"greeting":{"body":)"
                   R"("{\"aps\":{\"alert\":\"$(hello)\"}}","tags":["polite"]}}})") },
             { "it is read, its handle in capitals", read,
               R"({"installationId":"device-1","platform":"apns","pushChannel":"AA00",)"
               R"("pushChannelExpired":false,"tags":["member"],"templates":{"greeting":{"body":)"
               R"("{\"aps\":{\"alert\":\"$(hello)\"}}","tags":["polite"]}},"userId":"ann"})" } });
    QCOMPARE(derived(u"device-1"_s), u"AA00,AA00 t"_s);
    follow({ { "it is patched",
               patch(R"([{"op":"add","path":"/tags","value":"vip"},)"
                     R"({"op":"remove","path":"/tags/member"},)"
                     R"({"op":"replace","path":"/pushChannel","value":"bb00"},)"
                     R"({"op":"remove","path":"/templates/greeting"},)"
                     R"({"op":"remove","path":"/userId"}])") },
             { "and is what the patch says", read,
               R"({"installationId":"device-1","platform":"apns","pushChannel":"BB00",)"
               R"("pushChannelExpired":false,"tags":["vip"]})" },
             { "a patch of nothing that it has is refused",
               patch(R"([{"op":"add","path":"/nothing","value":"x"}])"),
               {},
               400,
               u"installation-refused"_s },
             { "a Windows one has a tile",
               put(u"w-1"_s,
                   R"({"installationId":"w-1","platform":"wns","pushChannel":)"
                   R"("https://db3.notify.windows.com/?token=W1","secondaryTiles":{"mail":)"
                   R"({"pushChannel":"https://db3.notify.windows.com/?token=W2",)"
                   R"("tags":["mail"],"templates":{}}}})") },
             { "a browser has keys",
               put(u"b-1"_s,
                   R"({"installationId":"b-1","platform":"browser","pushChannel":)"
                   R"({"endpoint":"https://push.example/2","p256dh":"BL","auth":"k8"}})") },
             { "a send reaches it", send,
               R"({"failure":0,"results":[{"handle":"BB00","outcome":"The Notification was )"
               R"(successfully sent to the Push Notification System","platform":"apple"}],)"
               R"("success":1})",
               201, u"accepted-all"_s } });
    QCOMPARE(derived(u"device-1"_s), u"BB00"_s);
    QCOMPARE(derived(u"w-1"_s).count(u','), 1);
    follow({ { "its channel ends",
               patch(R"([{"op":"replace","path":"/pushChannel","value":"expired-1"}])") },
             { "a send finds that out",
               [&](Side &side) {
                   Answer answer = send(side);
                   answer.told = {}; // the words are those of another test
                   return answer;
               },
               {},
               201,
               u"accepted-none"_s },
             { "so nobody is left", send, R"({"failure":0,"results":[],"success":0})", 201,
               u"nobody-matched"_s },
             { "which it says itself", read,
               R"({"installationId":"device-1","platform":"apns","pushChannel":"expired-1",)"
               R"("pushChannelExpired":true,"tags":["vip"]})" },
             { "it is deleted",
               [](Side &side) { return side.client->removeInstallation(u"device-1"_s); } },
             { "once more does no harm",
               [](Side &side) { return side.client->removeInstallation(u"device-1"_s); } },
             { "it is gone", read, {}, 404, u"installation-missing"_s } });
    QCOMPARE(derived(u"device-1"_s), QString());
}

void TestLifecycle::sendsReachDevices()
{
    saveFleet();
    const auto sends = [](const hub::Request &request) {
        return [=](Side &side) {
            Answer answer = side.client->send(request);
            if (answer.told.isObject())
                answer.told = QJsonObject{ { u"success"_s, answer.told[u"success"] },
                                           { u"failure"_s, answer.told[u"failure"] } };
            return answer;
        };
    };
    hub::Request filled = push({}, tags(u"template"_s), true);
    filled.notification.platform = Platform::Template;
    filled.notification.payload = R"({"title":"Kick-off"})";
    hub::Request toBrowser =
        push({}, hub::OneDevice{ u"https://push.example/1"_s, u"BLc4"_s, u"k8J_"_s });
    toBrowser.notification.platform = Platform::Browser;
    toBrowser.notification.payload = R"({"title":"direct browser"})";
    follow({
        { "a tag expression is sent to", sends(push("tags", tags(u"news || sports"_s), true)),
          R"({"failure":0,"success":1})", 201, u"accepted-all"_s },
        { "a template send fills in every template", sends(filled), R"({"failure":0,"success":4})",
          201, u"accepted-all"_s },
        { "nobody has the tag", sends(push("none", tags(u"nobody"_s), true)),
          R"({"failure":0,"success":0})", 201, u"nobody-matched"_s },
        { "one device is sent to",
          sends(push("direct", hub::OneDevice{ u"CC00"_s, {}, {} })),
          {},
          201,
          u"queued"_s },
        { "one browser is sent to", sends(toBrowser), {}, 201, u"queued"_s },
        { "a batch is sent to",
          sends(push("batch", hub::DeviceBatch{ { u"DD01"_s, u"DD02"_s } })),
          {},
          201,
          u"queued"_s },
        { "a dead one is registered",
          [](Side &side) {
              Answer answer = kept(
                  side, side.client->save(native(Platform::Apple, u"expired-9"_s, { u"dead"_s })));
              answer.told = {};
              return answer;
          } },
        { "it is found out", sends(push("dead", tags(u"dead"_s), true)),
          R"({"failure":1,"success":0})", 201, u"accepted-none"_s },
        { "and removed",
          [](Side &side) { return side.client->read(side.id); },
          {},
          404,
          u"registration-missing"_s },
        { "its id is used up",
          [](Side &side) {
              Registration again = native(Platform::Apple, u"EE00"_s);
              again.id = side.id;
              return side.client->save(again);
          },
          {},
          410,
          u"id-ended"_s },
    });
    for (const char *got :
         { "AABBCC01 {\"aps\":{\"alert\":\"tags\"}}", "AABBCC01 {\"aps\":{\"alert\":\"Kick-off\"}}",
           "CC00 {\"aps\":{\"alert\":\"direct\"}}", "DD02 {\"aps\":{\"alert\":\"batch\"}}",
           "https://push.example/1 {\"title\":\"direct browser\"}" })
        QVERIFY2(m_commands->received().contains(got), got);
}

void TestLifecycle::telemetryBecomesFinal()
{
    saveFleet();
    follow({ { "it is sent",
               [](Side &side) {
                   return kept(side, side.client->send(push("telemetry", tags(u"news"_s))));
               },
               {},
               201,
               u"queued"_s },
             { "it ends with a device", [](Side &side) { return side.client->telemetry(side.id); },
               R"({"outcomes":[{"count":1,"outcome":"Success","service":"Apns"}],)"
               R"("platforms":["apple"],"state":"Completed","tags":"news"})" } });
}

void TestLifecycle::schedulesFireOrAreCancelled()
{
    saveFleet();
    const auto at = [](int seconds, const QByteArray &text) {
        return [=](Side &side) {
            hub::Request request = push(text);
            request.scheduleAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
            return kept(side, side.client->send(request));
        };
    };
    const auto cancel = [](Side &side) { return side.client->cancel(side.id); };
    follow({ { "one is scheduled", at(3600, "cancelled"), {}, 201, u"scheduled"_s },
             { "it is cancelled", cancel },
             { "a second time it is not there", cancel, {}, 404, u"schedule-missing"_s },
             // Soon, but not over before a busy machine has sent it.
             { "another one is due soon", at(5, "fires"), {}, 201, u"scheduled"_s } });
    const QByteArrayList fired{ "AABBCC01 {\"aps\":{\"alert\":\"fires\"}}" };
    QTRY_COMPARE_WITH_TIMEOUT(m_window->received(), fired, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_commands->received(), fired, 20'000);
}

using Act = std::function<Answer(Client &)>;
Q_DECLARE_METATYPE(Act)

void TestLifecycle::refusalsAreDiagnosed_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString full = u"DefaultFullSharedAccessSignature"_s;
    const QString listen = u"DefaultListenSharedAccessSignature"_s;
    const QString none = u"1234567890123456789-1234567890123456789-1"_s;
    const auto row = [](const char *sentence, const QString &rule, const Act &act, int status,
                        const char *code, const QString &hub = u"orders"_s) {
        QTest::newRow(sentence) << rule << hub << act << status << QString::fromLatin1(code);
    };
    const Act list = [](Client &client) { return client.list({}); };
    const Act send = [](Client &client) { return client.send(push("x")); };
    row("a wrong key lists", u"wrong"_s, list, 401, "signature");
    row("a wrong key sends", u"wrong"_s, send, 401, "signature");
    row("a Listen key sends", listen, send, 403, "right-missing");
    row("a Listen key lists", listen, list, 403, "right-missing");
    row("a wrong hub lists", full, list, 404, "hub-missing", u"nowhere"_s);
    row("a wrong hub sends", full, send, 404, "hub-missing", u"nowhere"_s);
    row(
        "no such registration", full, [=](Client &client) { return client.read(none); }, 404,
        "registration-missing");
    row(
        "no such installation", full,
        [](Client &client) { return client.readInstallation(u"nobody"_s); }, 404,
        "installation-missing");
    row(
        "no such schedule", full, [](Client &client) { return client.cancel(u"1-2"_s); }, 404,
        "schedule-missing");
    row(
        "no such telemetry", full, [](Client &client) { return client.telemetry(u"1-2"_s, true); },
        404, "telemetry-missing");
    row(
        "a tag with a blank", full,
        [](Client &client) { return client.save(native(Platform::Adm, u"a"_s, { u"a b"_s })); },
        400, "tag-character");
    row(
        "an installation without a channel", full,
        [](Client &client) {
            return client.saveInstallation(u"x"_s, R"({"installationId":"x","platform":"apns"})");
        },
        400, "installation-invalid");
    row(
        "a schedule in nine days", full,
        [](Client &client) {
            hub::Request request = push("x");
            request.scheduleAt = QDateTime::currentDateTimeUtc().addDays(9);
            return client.send(request);
        },
        400, "schedule-range");
    row(
        "a payload of 70 kB", full,
        [](Client &client) { return client.send(push(QByteArray(70000, 'x'))); }, 413, "too-large");
}

void TestLifecycle::refusalsAreDiagnosed()
{
    QFETCH(QString, rule);
    QFETCH(QString, hub);
    QFETCH(Act, act);
    QFETCH(int, status);
    QFETCH(QString, code);
    const auto loginAt = [&](const Side &side) {
        const bool isWrong = rule == u"wrong"_s;
        lifecycle::Login login =
            isWrong ? lifecycle::loginOf(side.address) : lifecycle::loginOf(side.address, rule);
        if (isWrong)
            login.connectionString.replace(QRegularExpression(u"SharedAccessKey=...."_s),
                                           u"SharedAccessKey=AAAA"_s);
        login.hub = hub;
        return login;
    };
    m_window->client = std::make_unique<lifecycle::SessionClient>(loginAt(*m_window));
    m_commands->client = std::make_unique<lifecycle::CommandLineClient>(loginAt(*m_commands));
    follow(
        { { "it is refused", [&](Side &side) { return act(*side.client); }, {}, status, code } });
    QCOMPARE(m_window->looker->list({}).told.toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
