// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/management.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using hub::ManagementRequest;
using hub::Operation;
using hub::Platform;
using hub::Registration;
using hub::RegistrationQuery;
using hub::Right;

namespace {

Registration apple()
{
    Registration registration;
    registration.id = u"1-2-3"_s;
    registration.etag = u"5"_s;
    registration.platform = Platform::Apple;
    registration.handle.text = u"AABB"_s;
    return registration;
}

hub::HttpRequest httpOf(const ManagementRequest &request)
{
    const auto address =
        hub::HubAddress::make(QUrl(u"https://contoso-ns.servicebus.windows.net/"_s), u"news"_s);
    const auto token =
        hub::SasToken::sign(address->resource(), u"rule"_s, base::Secret("key"_ba), 1700003600);
    return hub::toHttp(request, *address, token);
}

/// `GET registrations?…`: what is after the hub.
QByteArray lineOf(const hub::HttpRequest &http)
{
    return http.method + ' '
        + http.url.toEncoded().mid(qstrlen("https://contoso-ns.servicebus.windows.net/news/"));
}

ManagementRequest listOf(const RegistrationQuery &query)
{
    return hub::listRegistrations(query);
}

hub::Exchange answered(const hub::Headers &headers)
{
    hub::Exchange exchange;
    exchange.response = hub::HttpResponse{ .status = 201, .headers = headers };
    return exchange;
}

} // namespace

class TestManagement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOperationHasItsLineAndRight_data();
    void eachOperationHasItsLineAndRight();
    void aBodyHasItsTypeAndLength();
    void aVersionIsMatched_data();
    void aVersionIsMatched();
    void aTokenGoesBackUnchanged();
    void whatCannotBeAskedForIsAnError_data();
    void whatCannotBeAskedForIsAnError();
    void theNewIdIsFound_data();
    void theNewIdIsFound();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void aNameTellsRights();
};

void TestManagement::eachOperationHasItsLineAndRight_data()
{
    QTest::addColumn<ManagementRequest>("request");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Right>("right");
    QTest::addColumn<Operation>("operation");
    const auto row = [](const char *name, const ManagementRequest &request, const QByteArray &line,
                        Right right, Operation operation) {
        QTest::newRow(name) << request << line << right << operation;
    };
    const QByteArray version = "?api-version=2020-06";
    using enum Operation;
    row("create id", hub::createRegistrationId(), "POST registrationIDs" + version, Right::Listen,
        CreateRegistrationId);
    row("create", *hub::createRegistration(apple()), "POST registrations" + version, Right::Listen,
        CreateRegistration);
    row("create or update", *hub::putRegistration(apple()), "PUT registrations/1-2-3" + version,
        Right::Listen, SaveRegistration);
    row("update", *hub::updateRegistration(apple()), "PUT registrations/1-2-3" + version,
        Right::Listen, SaveRegistration);
    row("get", *hub::getRegistration(u"1-2-3"_s), "GET registrations/1-2-3" + version,
        Right::Listen, ReadRegistration);
    row("an id is encoded", *hub::getRegistration(u"a/b ?"_s),
        "GET registrations/a%2Fb%20%3F" + version, Right::Listen, ReadRegistration);
    row("delete", *hub::deleteRegistration(u"1-2-3"_s), "DELETE registrations/1-2-3" + version,
        Right::Listen, DeleteRegistration);
    row("list", listOf({}), "GET registrations?$top=100&api-version=2020-06", Right::Manage,
        ListRegistrations);
    row("list at most 100", listOf({ .what = {}, .top = 5000 }),
        "GET registrations?$top=100&api-version=2020-06", Right::Manage, ListRegistrations);
    row("by tag", listOf({ .what = RegistrationQuery::ByTag{ u"a:b#c"_s }, .top = 7 }),
        "GET tags/a%3Ab%23c/registrations?$top=7&api-version=2020-06", Right::Manage, ListByTag);
    const auto byHandle = [](Platform platform, const hub::PushHandle &handle) {
        return listOf({ .what = RegistrationQuery::ByHandle{ platform, handle } });
    };
    row("by channel", byHandle(Platform::Windows, { u"https://x/?token=a'b&c"_s, {}, {} }),
        "GET registrations?$top=100&$filter=ChannelUri%20eq%20%27https%3A%2F%2Fx%2F%3Ftoken%3Da%27%"
        "27b%26c%27&api-version=2020-06",
        Right::Listen, ListByHandle);
    row("by token, in upper case", byHandle(Platform::Apple, { u"aabb"_s, {}, {} }),
        "GET registrations?$top=100&$filter=DeviceToken%20eq%20%27AABB%27&api-version=2020-06",
        Right::Listen, ListByHandle);
    row("by Baidu's two ids", byHandle(Platform::Baidu, { u"u-c"_s, {}, {} }),
        "GET registrations?$top=100&$filter=BaiduChannelId%20eq%20%27c%27%20and%20BaiduUserId%20eq%"
        "20%27u%27&api-version=2020-06",
        Right::Listen, ListByHandle);
    row("by subscription", byHandle(Platform::Browser, { u"e"_s, u"p"_s, u"a"_s }),
        "GET registrations?$top=100&$filter=Endpoint%20eq%20%27e%27%20and%20P256DH%20eq%20%27p%27%"
        "20and%20Auth%20eq%20%27a%27&api-version=2020-06",
        Right::Listen, ListByHandle);
    row("by the address of a subscription alone", byHandle(Platform::Browser, { u"e"_s, {}, {} }),
        "GET registrations?$top=100&$filter=Endpoint%20eq%20%27e%27&api-version=2020-06",
        Right::Listen, ListByHandle);
    row("put installation", *hub::putInstallation(u"i 1"_s, "{}"),
        "PUT installations/i%201" + version, Right::Listen, SaveInstallation);
    row("get installation", *hub::getInstallation(u"i"_s), "GET installations/i" + version,
        Right::Listen, ReadInstallation);
    row("patch installation", *hub::patchInstallation(u"i"_s, "[]"),
        "PATCH installations/i" + version, Right::Listen, ChangeInstallation);
    row("delete installation", *hub::deleteInstallation(u"i"_s), "DELETE installations/i" + version,
        Right::Listen, DeleteInstallation);
    row("cancel", *hub::cancelScheduled(u"ab_1_2"_s),
        "DELETE schedulednotifications/ab_1_2" + version, Right::Send, CancelScheduled);
    row("feedback", hub::feedbackContainer(), "GET feedbackcontainer" + version, Right::Manage,
        ReadFeedbackContainer);
    row("submit job", hub::submitJob("<entry/>"), "POST jobs" + version, Right::Manage, SubmitJob);
    row("read job", *hub::getJob(u"25-a"_s), "GET jobs/25-a" + version, Right::Manage, ReadJob);
    row("list jobs", hub::listJobs(), "GET jobs" + version, Right::Manage, ListJobs);
}

void TestManagement::eachOperationHasItsLineAndRight()
{
    QFETCH(ManagementRequest, request);
    QFETCH(QByteArray, line);
    QFETCH(Right, right);
    QFETCH(Operation, operation);
    const hub::HttpRequest http = httpOf(request);
    QCOMPARE(lineOf(http), line);
    QCOMPARE(request.operation, operation);
    QCOMPARE(request.needs(), right);
    // An exchange that was kept is known for what it was by its address alone.
    QCOMPARE(hub::operationOf(http.method, http.url), operation);
    QVERIFY(http.authorization.reveal().startsWith("SharedAccessSignature sr="));
    QVERIFY(!hub::headerValue(http.headers, "Authorization")
                 ->contains(hub::SasToken::parse(http.authorization.reveal())
                                ->header()
                                .reveal()
                                .split('&')
                                .at(1)));
}

void TestManagement::aBodyHasItsTypeAndLength()
{
    const auto header = [](const ManagementRequest &request, const char *name) {
        return hub::headerValue(httpOf(request).headers, name).value_or("absent");
    };
    const ManagementRequest create = *hub::createRegistration(apple());
    QVERIFY(create.body.contains("<DeviceToken>AABB</DeviceToken>"));
    QCOMPARE(header(create, "Content-Type"), "application/atom+xml;type=entry;charset=utf-8"_ba);
    QCOMPARE(header(create, "Content-Length"), QByteArray::number(create.body.size()));
    QCOMPARE(header(hub::createRegistrationId(), "Content-Length"), "0"_ba);
    QCOMPARE(header(*hub::putInstallation(u"i"_s, "{}"), "Content-Type"), "application/json"_ba);
    QCOMPARE(header(*hub::patchInstallation(u"i"_s, "[]"), "Content-Type"),
             "application/json-patch+json"_ba);
    QCOMPARE(header(hub::listJobs(), "Content-Length"), "absent"_ba);
}

void TestManagement::aVersionIsMatched_data()
{
    QTest::addColumn<QString>("etag");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("the number alone") << u"5"_s << "W/\"5\""_ba;
    QTest::newRow("with quotes") << u"\"5\""_s << "W/\"5\""_ba;
    QTest::newRow("as the header has it") << u"W/\"5\""_s << "W/\"5\""_ba;
    QTest::newRow("any") << u"*"_s << "*"_ba;
}

void TestManagement::aVersionIsMatched()
{
    QFETCH(QString, etag);
    QFETCH(QByteArray, header);
    Registration registration = apple();
    registration.etag = etag;
    QCOMPARE(hub::headerValue(hub::updateRegistration(registration)->headers, "If-Match"), header);
    QCOMPARE(hub::headerValue(hub::deleteRegistration(u"1"_s, etag)->headers, "If-Match"), header);
    QCOMPARE(hub::headerValue(hub::deleteRegistration(u"1"_s)->headers, "If-Match"), "*"_ba);
    QVERIFY(!hub::headerValue(hub::putRegistration(registration)->headers, "If-Match"));
}

void TestManagement::aTokenGoesBackUnchanged()
{
    const hub::Exchange page = answered({ { "X-MS-ContinuationToken", "MzEobik7Mg%3D%3D" } });
    const QByteArray token = hub::continuationToken(page);
    QCOMPARE(
        lineOf(httpOf(hub::listRegistrations({}, token))),
        "GET registrations?$top=100&continuationtoken=MzEobik7Mg%3D%3D&api-version=2020-06"_ba);
    QVERIFY(hub::continuationToken(answered({})).isEmpty());
    QVERIFY(hub::continuationToken(hub::Exchange()).isEmpty());
    // One that was not encoded must not become another parameter.
    QCOMPARE(lineOf(httpOf(hub::listRegistrations({}, "a&b#c d=="))),
             "GET registrations?$top=100&continuationtoken=a%26b%23c%20d==&api-version=2020-06"_ba);
}

void TestManagement::whatCannotBeAskedForIsAnError_data()
{
    using Make = std::function<base::Result<ManagementRequest>()>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("part");
    const auto changed = [](auto change) {
        Registration registration = apple();
        change(registration);
        return registration;
    };
    QTest::newRow("no id") << Make([] { return hub::getRegistration(u" "_s); }) << u"id"_s;
    QTest::newRow("dots") << Make([] { return hub::deleteInstallation(u".."_s); }) << u"id"_s;
    QTest::newRow("put without an id") << Make([=] {
        return hub::putRegistration(changed([](Registration &r) { r.id.clear(); }));
    }) << u"id"_s;
    QTest::newRow("update without an ETag") << Make([=] {
        return hub::updateRegistration(changed([](Registration &r) { r.etag.clear(); }));
    }) << u"etag"_s;
    QTest::newRow("an ETag with a line break")
        << Make([] { return hub::deleteRegistration(u"1"_s, u"5\r\nX: y"_s); }) << u"etag"_s;
    QTest::newRow("a template of no platform") << Make([=] {
        return hub::createRegistration(
            changed([](Registration &r) { r.platform = Platform::Template; }));
    }) << u"platform"_s;
    QTest::newRow("a tag that would be two") << Make([=] {
        return hub::createRegistration(changed([](Registration &r) { r.tags = { u"a,b"_s }; }));
    }) << u"tags"_s;
}

void TestManagement::whatCannotBeAskedForIsAnError()
{
    QFETCH(std::function<base::Result<ManagementRequest>()>, make);
    QFETCH(QString, part);
    const auto request = make();
    QVERIFY(!request);
    QCOMPARE(request.error().part, part);
    QVERIFY(!request.error().message.isEmpty());
}

void TestManagement::theNewIdIsFound_data()
{
    QTest::addColumn<hub::Headers>("headers");
    QTest::addColumn<QString>("id");
    const QByteArray place = "https://ns/hub/registrationids/7-8-1?api-version=2020-06";
    QTest::newRow("recorded") << hub::Headers{ { "Location", place } } << u"7-8-1"_s;
    QTest::newRow("as documented")
        << hub::Headers{ { "Content-Location", "https://ns/hub/registrations/7-8-1" } }
        << u"7-8-1"_s;
    QTest::newRow("nowhere") << hub::Headers{} << QString();
}

void TestManagement::theNewIdIsFound()
{
    QFETCH(hub::Headers, headers);
    QFETCH(QString, id);
    QCOMPARE(hub::createdId(answered(headers)), id);
}

void TestManagement::faultsAreNamed_data()
{
    QTest::addColumn<Registration>("registration");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, auto change, const QString &part) {
        Registration registration = apple();
        change(registration);
        QTest::newRow(name) << registration << part;
    };
    row("nothing wrong", [](Registration &) {}, {});
    row(
        "no handle", [](Registration &r) { r.handle.text.clear(); }, u"handle"_s);
    row(
        "an odd token", [](Registration &r) { r.handle.text = u"AAB"_s; }, u"handle"_s);
    row(
        "no hex", [](Registration &r) { r.handle.text = u"AAXX"_s; }, u"handle"_s);
    row(
        "a channel that is no address", [](Registration &r) { r.platform = Platform::Windows; },
        u"handle"_s);
    row(
        "Baidu without a channel", [](Registration &r) { r.platform = Platform::Baidu; },
        u"handle"_s);
    const auto browser = [](const QString &p256dh, const QString &auth) {
        return [p256dh, auth](Registration &r) {
            r.platform = Platform::Browser;
            r.handle = { u"https://push.example/x"_s, p256dh, auth };
        };
    };
    row("a whole subscription", browser(u"p"_s, u"a"_s), {});
    row("no p256dh", browser({}, u"a"_s), u"p256dh"_s);
    row("no auth", browser(u"p"_s, {}), u"auth"_s);
    row(
        "a system tag", [](Registration &r) { r.tags = { u"$UserId:{a}"_s }; }, u"tags"_s);
    row(
        "a blank in a tag", [](Registration &r) { r.tags = { u"a b"_s }; }, u"tags"_s);
    row("the longest tag", [](Registration &r) { r.tags = { QString(120, u'x') }; }, {});
    row(
        "too long a tag", [](Registration &r) { r.tags = { QString(121, u'x') }; }, u"tags"_s);
    row("sixty tags", [](Registration &r) { r.tags = QStringList(60, u"x"_s); }, {});
    row(
        "sixty-one tags", [](Registration &r) { r.tags = QStringList(61, u"x"_s); }, u"tags"_s);
    row(
        "a template without a body", [](Registration &r) { r.body = hub::RegistrationTemplate(); },
        u"template"_s);
    row(
        "a tile on an iPhone", [](Registration &r) { r.secondaryTile = u"t"_s; },
        u"secondaryTile"_s);
    row(
        "no platform", [](Registration &r) { r.platform = Platform::Template; }, u"platform"_s);
}

void TestManagement::faultsAreNamed()
{
    QFETCH(Registration, registration);
    QFETCH(QString, part);
    const auto fault = hub::registrationFault(registration);
    QCOMPARE(fault ? fault->part : QString(), part);
}

void TestManagement::aNameTellsRights()
{
    QCOMPARE(hub::isGranted(u"DefaultListenSharedAccessSignature"_s, Right::Listen), true);
    QCOMPARE(hub::isGranted(u"DefaultListenSharedAccessSignature"_s, Right::Manage), false);
    QCOMPARE(hub::isGranted(u"RootManageSharedAccessKey"_s, Right::Send), true);
    QVERIFY(!hub::isGranted(u"mine"_s, Right::Send).has_value());
    QCOMPARE(hub::rightName(Right::Manage), u"Manage"_s);
    QCOMPARE(hub::operationVerb(Operation::ListRegistrations), u"list registrations"_s);
}

QTEST_APPLESS_MAIN(TestManagement)
#include "tst_management.moc"
