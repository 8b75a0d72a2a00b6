// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/diagnosis.h"
#include "hub/management.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Diagnosis;
using hub::Exchange;
using hub::Platform;
using hub::Severity;
using hub::TransportError;

namespace {

const QDateTime Start(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
const QString Full = u"DefaultFullSharedAccessSignature"_s;
const QString Listen = u"DefaultListenSharedAccessSignature"_s;

hub::Request request(Platform platform = Platform::Apple)
{
    hub::Request result;
    result.notification = { platform, "aps" };
    result.target = *hub::TagExpression::parse(u"qa"_s);
    return result;
}

Exchange sent(const hub::Request &meant, const QString &rule = Full)
{
    const auto address =
        hub::HubAddress::make(QUrl(u"https://demo.servicebus.windows.net/"_s), u"orders"_s);
    const auto token =
        hub::SasToken::sign(address->resource(), rule, base::Secret("secret"), 1800000000);
    Exchange exchange{ .meant = meant,
                       .request = *hub::toHttp(meant, *address, token),
                       .requestWritten = true,
                       .startedAt = Start };
    exchange.timings.total = 1500;
    return exchange;
}

Exchange answered(int status, const QByteArray &body = {}, const hub::Headers &headers = {},
                  const hub::Request &meant = request(), const QString &rule = Full)
{
    Exchange exchange = sent(meant, rule);
    exchange.response = hub::HttpResponse{ .status = status, .headers = headers, .body = body };
    return exchange;
}

Exchange refused(int status, const QByteArray &detail, const hub::Headers &headers = {})
{
    return answered(status,
                    "<Error><Code>" + QByteArray::number(status) + "</Code><Detail>" + detail
                        + ".TrackingId:t-1,TimeStamp:now</Detail></Error>",
                    headers);
}

Exchange failed(TransportError error, bool written, const QString &text = u"Words of Qt"_s)
{
    Exchange exchange = sent(request());
    exchange.error = error;
    exchange.errorText = text;
    exchange.requestWritten = written;
    return exchange;
}

/// The head of an answer came, not its end.
Exchange begun(TransportError error)
{
    Exchange exchange = answered(201);
    exchange.error = error;
    exchange.errorText = u"Words of ours"_s;
    return exchange;
}

/// A test send's answer with \a success and \a failure; \a outcomes one a device.
Exchange tested(int success, int failure, const QByteArrayList &outcomes = {},
                Platform platform = Platform::Apple)
{
    QByteArray results;
    for (const QByteArray &outcome : outcomes) {
        results += "<RegistrationResult><ApplicationPlatform>"
            + hub::traits(platform).format.toLatin1()
            + "</ApplicationPlatform><PnsHandle>h</PnsHandle><RegistrationId>1</RegistrationId>"
              "<Outcome>"
            + outcome + "</Outcome></RegistrationResult>";
    }
    hub::Request meant = request(platform);
    meant.testSend = true;
    return answered(201,
                    "<NotificationOutcome><Success>" + QByteArray::number(success)
                        + "</Success><Failure>" + QByteArray::number(failure)
                        + "</Failure><Results>" + results + "</Results></NotificationOutcome>",
                    {}, meant);
}

struct Case
{
    const char *name;
    Exchange exchange;
    QStringList codes; ///< All of them, in order.
};

constexpr char BadHandle[] = "The Push Notification System handle for the registration is invalid";
constexpr char WrongToken[] = "The Token obtained from the Token Provider is wrong";
constexpr char BadToken[] = "The Token obtained from the Token Provider is invalid";
constexpr char BadPayload[] = "The Notification payload is invalid";
constexpr char Sent[] = "The Notification was successfully sent to the Push Notification System";

QList<Case> acceptedCases()
{
    const hub::Headers location{
        { "Location", "https://demo.servicebus.windows.net/orders/messages/NH-1?api-version=1" }
    };
    hub::Request scheduled = request();
    scheduled.scheduleAt = Start.addDays(1);
    hub::Request test = request();
    test.testSend = true;
    return {
        { "one device took it", tested(1, 0, { Sent }), { u"accepted-all"_s } },
        { "three devices took it", tested(3, 0), { u"accepted-all"_s } },
        { "some refused",
          tested(1, 2, { Sent, BadHandle, BadHandle }),
          { u"accepted-some"_s, u"handle-apple"_s } },
        { "the only one refused",
          tested(0, 1, { BadPayload }),
          { u"accepted-none"_s, u"payload-apple"_s } },
        { "all refused, for two causes",
          tested(0, 3, { BadHandle, WrongToken, BadHandle }),
          { u"accepted-none"_s, u"handle-apple"_s, u"credentials-wrong"_s } },
        { "ten of them", tested(10, 0), { u"accepted-all"_s, u"ten-of-many"_s } },
        { "nobody matched", tested(0, 0), { u"nobody-matched"_s } },
        { "queued with an id", answered(201, {}, location), { u"queued"_s } },
        { "queued, as the documents say", answered(200, {}, location), { u"queued"_s } },
        { "queued without an id", answered(201), { u"queued-no-id"_s } },
        { "a test without a body", answered(201, {}, {}, test), { u"test-no-body"_s } },
        { "an outcome that is cut",
          answered(201, "<NotificationOutcome><Succ", {}, test),
          { u"outcome-broken"_s } },
        { "a schedule", answered(201, {}, location, scheduled), { u"scheduled"_s } },
    };
}

QList<Case> deviceCases()
{
    const auto none = [](const QString &code) { return QStringList{ u"accepted-none"_s, code }; };
    const auto one = [](const char *outcome, Platform platform) {
        return tested(0, 1, { outcome }, platform);
    };
    using enum Platform;
    return {
        { "a dead handle of FCM v1", one(BadHandle, FcmV1), none(u"handle-android"_s) },
        { "a dead handle of Windows", one(BadHandle, Windows), none(u"handle-windows"_s) },
        { "a dead handle of Amazon", one(BadHandle, Adm), none(u"handle-other"_s) },
        { "credentials that are refused", one(BadToken, Windows), none(u"credentials-refused"_s) },
        { "a payload that Google refuses", one(BadPayload, FcmV1), none(u"payload-android"_s) },
        { "a payload that Windows refuses", one(BadPayload, Windows), none(u"payload-windows"_s) },
        { "a payload that Baidu refuses", one(BadPayload, Baidu), none(u"payload-other"_s) },
        { "too large for Apple", one("InvalidNotificationSize", Apple),
          none(u"payload-device-size"_s) },
        { "a device held back", one("ChannelThrottled", Windows), none(u"device-throttled"_s) },
        { "a service that is away", one("PnsUnreachable", Apple), none(u"service-unreachable"_s) },
        { "a handle that is there twice", one("Skipped", Apple), none(u"skipped"_s) },
        { "no reason", one("UnknownError", FcmV1), none(u"unknown-reason"_s) },
    };
}

QList<Case> asideCases()
{
    const hub::Headers late{ { "Date", "Tue, 24 Nov 2026 10:05:00 GMT" } };
    const hub::Headers near{ { "Date", "Tue, 24 Nov 2026 10:14:20 GMT" } };
    return {
        { "the retired GCM",
          answered(201, {}, {}, request(Platform::Gcm)),
          { u"queued-no-id"_s, u"gcm-retired"_s } },
        { "the ended MPNS",
          answered(201, {}, {}, request(Platform::WindowsPhone)),
          { u"queued-no-id"_s, u"mpns-ended"_s } },
        { "a clock ten minutes ahead", answered(201, {}, late), { u"queued-no-id"_s, u"clock"_s } },
        { "a clock half a minute ahead", answered(201, {}, near), { u"queued-no-id"_s } },
        { "an answer that the sandbox's fault made",
          answered(429, {}, { { "Retry-After", "12" }, { "X-Pushbench-Fault", "Throttled" } }),
          { u"throttled"_s, u"fault"_s } },
        { "a token that ended because of the clock, said once",
          refused(401, "ExpiredToken: ", late),
          { u"token-ended"_s } },
    };
}

QList<Case> authorizationCases()
{
    Exchange reason = answered(401);
    reason.response->reason = "40103: Invalid authorization token signature";
    Exchange audience = answered(401);
    audience.response->reason = "40104: Invalid authorization token audience";
    const hub::Headers wait{ { "Retry-After", "7" } };
    return {
        { "401, the token has ended", refused(401, "ExpiredToken: "), { u"token-ended"_s } },
        { "401, the signature is wrong",
          refused(401, "InvalidSignature: The token has an invalid signature."),
          { u"signature"_s } },
        { "401, the signature is wrong, said in the reason", reason, { u"signature"_s } },
        { "401, another address", refused(401, "InvalidAudience: x"), { u"audience"_s } },
        { "401, another address, said in the reason", audience, { u"audience"_s } },
        { "401, no token at all", refused(401, "MissingToken: x"), { u"token-malformed"_s } },
        { "401, not in the WRAP format",
          refused(401, "MalformedToken: The Authorization header is not in the WRAP format"),
          { u"token-malformed"_s } },
        { "401, a right is missing",
          refused(401, "Manage claim is required for this operation."),
          { u"right-missing"_s } },
        { "401 without a reason", answered(401), { u"unauthorized"_s } },
        { "403, empty, of a rule that may listen",
          answered(403, {}, {}, request(), Listen),
          { u"right-missing"_s } },
        { "403, empty", answered(403), { u"forbidden"_s } },
        { "403 with a time to wait", answered(403, {}, wait), { u"throttled"_s } },
        { "403 with a time to wait, of a rule that may listen",
          answered(403, {}, wait, request(), Listen),
          { u"throttled"_s } },
        { "403, the allowance is used up", refused(403, "Quota exceeded"), { u"quota"_s } },
    };
}

QList<Case> refusalCases()
{
    return {
        { "400, a bad tag",
          refused(400, "An invalid tag(s) 'a b' was supplied"),
          { u"tag-character"_s } },
        { "400, too many tags", refused(400, "Too many tags in it"), { u"tag-limit"_s } },
        { "400, a bad time",
          refused(400, "The schedule time is out of range"),
          { u"schedule-range"_s } },
        { "400, a bad hub's name",
          refused(400, "Entity segments can contain only letters, numbers, periods (.)"),
          { u"hub-name"_s } },
        { "400, a bad version",
          refused(400, "The api-version '2099-01' is not supported"),
          { u"api-version"_s } },
        { "400, a bad batch",
          refused(400, "Could not find a part of the multipart content supplied."),
          { u"batch-format"_s } },
        { "400, a bad handle", refused(400, "The device token is bad"), { u"handle-malformed"_s } },
        { "400, a bad body", refused(400, "The payload is not XML"), { u"body-format"_s } },
        { "400 of another sort", refused(400, "Something"), { u"bad-request"_s } },
        { "404, no hub",
          refused(404, "No service is hosted at the specified address."),
          { u"hub-missing"_s } },
        { "405", answered(405), { u"method"_s } },
        { "408", answered(408), { u"busy"_s } },
        { "409", refused(409, "SubCode=40900. Conflict"), { u"conflict"_s } },
        { "410", answered(410), { u"gone"_s } },
        { "412", answered(412), { u"changed-meanwhile"_s } },
        { "413", answered(413), { u"too-large"_s } },
        { "429", answered(429), { u"throttled"_s } },
        { "500", refused(500, "x"), { u"server-error"_s } },
        { "503", answered(503, {}, { { "Retry-After", "30" } }), { u"busy"_s } },
        { "504", answered(504), { u"server-error"_s } },
        { "418", answered(418), { u"unexpected-status"_s } },
        { "a redirect",
          answered(302, {}, { { "Location", "https://login.example/?a=b" } }),
          { u"redirect"_s } },
        { "a page in place of a hub",
          answered(200, "<html><title>Sign in</title></html>", { { "Content-Type", "text/html" } }),
          { u"not-a-hub"_s } },
        { "a page with a hub's mark",
          answered(502, "<html></html>", { { "TrackingId", "t-1" } }),
          { u"server-error"_s } },
    };
}

QList<Case> transportCases()
{
    using enum TransportError;
    Exchange certificate = failed(Tls, false);
    certificate.tls = hub::TlsFacts{ .faults = { u"The certificate has expired"_s } };
    Exchange half = failed(Cut, true);
    half.response = hub::HttpResponse{ .status = 201, .body = "<Not" };
    Exchange silent = sent(request());
    return {
        { "no such host", failed(HostNotFound, false), { u"name-not-found"_s } },
        { "nobody listens", failed(ConnectionRefused, false), { u"nobody-there"_s } },
        { "a certificate that is not trusted", certificate, { u"certificate"_s } },
        { "a handshake that fails", failed(Tls, false), { u"tls"_s } },
        { "a time-out after the request was written", failed(TimedOut, true), { u"no-answer"_s } },
        { "a time-out before", failed(TimedOut, false), { u"no-connection"_s } },
        { "cut after the request was written", failed(Cut, true), { u"cut"_s } },
        { "cut in the answer", half, { u"cut"_s } },
        { "cut before the request was written", failed(Cut, false), { u"network"_s } },
        { "cancelled before", failed(Cancelled, false), { u"cancelled"_s } },
        { "cancelled after", failed(Cancelled, true), { u"cancelled-late"_s } },
        { "offline", failed(Offline, false), { u"offline"_s } },
        { "a proxy", failed(Proxy, false), { u"proxy"_s } },
        { "an answer that is no HTTP", failed(BadAnswer, true), { u"not-a-hub"_s } },
        { "an answer that cannot be read on", begun(BadAnswer), { u"answer-broken"_s } },
        { "a time-out in the middle of the answer", begun(TimedOut), { u"answer-late"_s } },
        { "401 without a reason, ten minutes apart",
          answered(401, {}, { { "Date", "Tue, 24 Nov 2026 10:05:00 GMT" } }),
          { u"clock-refused"_s } },
        { "401 without a reason, two minutes apart",
          answered(401, {}, { { "Date", "Tue, 24 Nov 2026 10:13:00 GMT" } }),
          { u"unauthorized"_s, u"clock"_s } },
        { "something else", failed(Other, false), { u"network"_s } },
        { "neither an answer nor an error", silent, { u"network"_s } },
    };
}

/// The answer to a call that delivers nothing.
Exchange called(const hub::ManagementRequest &call, int status, const QByteArray &detail = {},
                const hub::Headers &headers = {}, const QString &rule = Full)
{
    const auto address =
        hub::HubAddress::make(QUrl(u"https://demo.servicebus.windows.net/"_s), u"orders"_s);
    Exchange exchange =
        status / 100 == 2 ? answered(status, detail, headers) : refused(status, detail, headers);
    exchange.meant.reset();
    exchange.request = hub::toHttp(
        call, *address,
        hub::SasToken::sign(address->resource(), rule, base::Secret("secret"), 1800000000));
    return exchange;
}

Exchange unanswered(const hub::ManagementRequest &call, TransportError error)
{
    Exchange exchange = called(call, 200);
    exchange.response.reset();
    exchange.error = error;
    exchange.errorText = u"Words of Qt"_s;
    return exchange;
}

Exchange lateCall(const hub::ManagementRequest &call)
{
    Exchange exchange = called(call, 200, "<feed>");
    exchange.error = TransportError::TimedOut;
    return exchange;
}

QList<Case> callCases()
{
    const auto read = *hub::getRegistration(u"1-2-3"_s);
    const auto installation = *hub::getInstallation(u"i"_s);
    const auto cancel = *hub::cancelScheduled(u"x"_s);
    const auto job = *hub::getJob(u"x"_s);
    const hub::ManagementRequest list = hub::listRegistrations({});
    hub::ManagementRequest telemetry = read;
    telemetry.path = u"messages/NH-1"_s;
    const hub::Headers wait{ { "Retry-After", "5" } };
    const char nobody[] = "No service is hosted at the specified address.";
    return {
        { "a call that was done", called(cancel, 200), { u"done"_s } },
        { "a registration that is not there", called(read, 404), { u"registration-missing"_s } },
        { "a registration in a hub that is not there",
          called(read, 404, nobody),
          { u"hub-missing"_s } },
        { "a list of a hub that is not there", called(list, 404), { u"hub-missing"_s } },
        { "an installation that is not there",
          called(installation, 404, "Installation not found."),
          { u"installation-missing"_s } },
        { "nothing scheduled", called(cancel, 404), { u"schedule-missing"_s } },
        { "telemetry too early", called(telemetry, 404), { u"telemetry-missing"_s } },
        { "a job that is not there", called(job, 404), { u"job-missing"_s } },
        { "a tag of the hub's",
          called(read, 400, "Tags can not start with $."),
          { u"system-tag"_s } },
        { "too many tags",
          called(read, 400, "Registration Tags serialized size is more than maximum 8000"),
          { u"tags-size"_s } },
        { "a description in the wrong order",
          called(read, 400, "The specified resource description is invalid."),
          { u"registration-invalid"_s } },
        { "an installation without a channel",
          called(installation, 400,
                 "Installation validation failed with following error(s):&#xD;\n'PushChannel' is "
                 "required."),
          { u"installation-invalid"_s } },
        { "a patch that the hub does not take",
          called(installation, 400, "The body is not a JSON patch."),
          { u"installation-refused"_s } },
        { "a job that is none",
          called(job, 400, "The supplied notificationhub job payload is invalid"),
          { u"job-invalid"_s } },
        { "a job without the right or tier", called(job, 403), { u"forbidden-tier"_s } },
        { "a registration without the right or room", called(read, 403), { u"forbidden-call"_s } },
        { "a list by a rule that only listens",
          called(list, 403, {}, {}, Listen),
          { u"right-missing"_s } },
        { "listening is enough to read one",
          called(read, 403, {}, {}, Listen),
          { u"forbidden-call"_s } },
        { "a conflict that says when", called(read, 409, {}, wait), { u"throttled-call"_s } },
        { "an import that is held back", called(job, 429), { u"throttled-call"_s } },
        { "a list that is gone", called(list, 410), { u"gone"_s } },
        { "a list that is cut short", called(list, 200, "<feed><entry>"), { u"answer-broken"_s } },
        { "a list in JSON that is cut short", called(list, 200, "[{"), { u"answer-broken"_s } },
        { "a list of nothing", called(list, 200, "<feed/>"), { u"done"_s } },
        { "a call whose answer did not end", lateCall(list), { u"answer-late-call"_s } },
        { "an id that ended", called(read, 410), { u"id-ended"_s } },
        { "another version", called(read, 412), { u"changed-meanwhile"_s } },
        { "a list that failed inside", called(list, 500), { u"server-error-call"_s } },
        { "a call without an answer",
          unanswered(read, TransportError::TimedOut),
          { u"no-answer-call"_s } },
        { "a call that was cut", unanswered(read, TransportError::Cut), { u"cut-call"_s } },
        { "a call that was cancelled",
          unanswered(read, TransportError::Cancelled),
          { u"cancelled-late-call"_s } },
    };
}

QList<Case> allCases()
{
    return callCases() + acceptedCases() + deviceCases() + asideCases() + authorizationCases()
        + refusalCases() + transportCases();
}

QString whole(const Diagnosis &diagnosis)
{
    return diagnosis.message + u'\n' + diagnosis.detail + u'\n' + diagnosis.hint;
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyExchangeHasItsDiagnoses_data();
    void everyExchangeHasItsDiagnoses();
    void everyCodeIsProduced();
    void everyTextIsWellFormed_data();
    void everyTextIsWellFormed();
    void oneDeviceIsNotSeveral_data();
    void oneDeviceIsNotSeveral();
    void blanksAreFilled_data();
    void blanksAreFilled();
    void aSentenceWithNothingToSayIsLeftOut();
    void germanNumbersDoNotBreakTexts();
    void whatMayHaveArrivedIsNotCalledRefused_data();
    void whatMayHaveArrivedIsNotCalledRefused();
    void theEvidenceIsNamed();
    void theWaitIsRead_data();
    void theWaitIsRead();
    void severitiesHaveNames();
    void bracesOfTheUserStay();
};

void TestDiagnosis::everyExchangeHasItsDiagnoses_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QStringList>("codes");
    for (const Case &c : allCases())
        QTest::newRow(c.name) << c.exchange << c.codes;
}

void TestDiagnosis::everyExchangeHasItsDiagnoses()
{
    QFETCH(Exchange, exchange);
    QStringList found;
    for (const Diagnosis &diagnosis : hub::diagnose(exchange))
        found.append(diagnosis.code);
    QTEST(found, "codes");
}

void TestDiagnosis::everyCodeIsProduced()
{
    const QStringList codes = hub::diagnosisCodes();
    QVERIFY(codes.size() > 50);
    QSet<QString> missing(codes.begin(), codes.end());
    QCOMPARE(missing.size(), codes.size()); // no code twice
    for (const Case &c : allCases()) {
        for (const Diagnosis &diagnosis : hub::diagnose(c.exchange))
            missing.remove(diagnosis.code);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u", "_s)));
}

void TestDiagnosis::everyTextIsWellFormed_data()
{
    everyExchangeHasItsDiagnoses_data();
}

void TestDiagnosis::everyTextIsWellFormed()
{
    QFETCH(Exchange, exchange);
    for (const Diagnosis &diagnosis : hub::diagnose(exchange)) {
        const QString text = whole(diagnosis);
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        QVERIFY2(!text.contains(u'–'), qPrintable(text)); // the dash of a blank nobody filled
        QVERIFY2(!text.contains(u"%1"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"“”"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"  "_s), qPrintable(text));
        QVERIFY2(diagnosis.message.size() <= 70, qPrintable(diagnosis.message));
        QVERIFY2(!diagnosis.message.endsWith(u'.'), qPrintable(diagnosis.message));
        QVERIFY2(!text.contains(u'!'), qPrintable(text));
        QVERIFY(!diagnosis.message.isEmpty());
        QVERIFY2(diagnosis.detail.isEmpty() || diagnosis.detail.endsWith(u'.'),
                 qPrintable(diagnosis.detail));
        QVERIFY2(!diagnosis.detail.contains(u".."_s), qPrintable(diagnosis.detail));
        QVERIFY2(diagnosis.hint.endsWith(u'.'), qPrintable(diagnosis.hint));
        QVERIFY(!diagnosis.evidence.isEmpty());
    }
}

void TestDiagnosis::oneDeviceIsNotSeveral_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QString>("headline");
    QTest::newRow("one took it") << tested(1, 0) << u"Accepted, 1 device took it"_s;
    QTest::newRow("two took it") << tested(2, 0) << u"Accepted, 2 devices took it"_s;
    QTest::newRow("eleven took it") << tested(11, 0) << u"Accepted, 11 devices took it"_s;
    QTest::newRow("one refused") << tested(0, 1) << u"The hub accepted it, the device refused"_s;
    QTest::newRow("two refused") << tested(0, 2) << u"The hub accepted it, every device refused"_s;
    QTest::newRow("one of two") << tested(1, 1) << u"1 of 2 devices accepted it, 1 refused"_s;
}

void TestDiagnosis::oneDeviceIsNotSeveral()
{
    QFETCH(Exchange, exchange);
    const Diagnosis diagnosis = hub::diagnose(exchange).first();
    QTEST(diagnosis.message, "headline");
    QVERIFY2(!whole(diagnosis).contains(u" 1 devices"_s), qPrintable(whole(diagnosis)));
}

void TestDiagnosis::blanksAreFilled_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const Exchange &exchange, const char *code,
                        const QStringList &words) {
        QTest::newRow(name) << exchange << QString::fromLatin1(code) << words;
    };
    row("the tags and the platform", tested(0, 0), "nobody-matched", { u"“qa”"_s, u"Apple"_s });
    hub::Request everyone = request();
    everyone.target = hub::Everyone{};
    everyone.testSend = true;
    Exchange nobody = tested(0, 0);
    nobody.meant = everyone;
    row("everyone", nobody, "nobody-matched", { u"everyone"_s });
    row("the host", failed(TransportError::HostNotFound, false), "name-not-found",
        { u"demo.servicebus.windows.net"_s });
    row("the port", failed(TransportError::ConnectionRefused, false), "nobody-there",
        { u"demo.servicebus.windows.net:443"_s });
    row("the hub", refused(404, "No service is hosted"), "hub-missing", { u"“orders”"_s });
    row("the seconds to wait", answered(429, {}, { { "Retry-After", "42" } }), "throttled",
        { u"42 seconds"_s });
    row("one second to wait", answered(429, {}, { { "Retry-After", "1" } }), "throttled",
        { u"wait 1 second"_s });
    row("who sent what is no HTTP", failed(TransportError::BadAnswer, true), "not-a-hub",
        { u"Something that is not HTTP came from demo.servicebus.windows.net"_s });
    row("the status of an answer without an end", begun(TransportError::TimedOut), "answer-late",
        { u"201"_s, u"1.5 s"_s });
    row("the seconds to wait when none are named", answered(429), "throttled", { u"10 seconds"_s });
    row("the rule and the right", answered(403, {}, {}, request(), Listen), "right-missing",
        { u"“DefaultListenSharedAccessSignature”"_s, u"Send"_s, u"may not send"_s });
    row("the tracking id", refused(500, "x"), "server-error", { u"t-1"_s, u"(500)"_s });
    row("the service's own words", refused(400, "Something odd"), "bad-request",
        { u"Something odd"_s });
    row("the reason when there is no body",
        [] {
            Exchange exchange = answered(400);
            exchange.response->reason = "Bad Request";
            return exchange;
        }(),
        "bad-request", { u"Bad Request"_s });
    row("the skew", answered(201, {}, { { "Date", "Tue, 24 Nov 2026 10:05:00 GMT" } }), "clock",
        { u"10 min ahead of the hub’s"_s });
    row("the skew the other way",
        answered(201, {}, { { "Date", "Tue, 24 Nov 2026 10:16:30 GMT" } }), "clock",
        { u" s behind the hub’s"_s });
    row("where it broke", failed(TransportError::Cut, true), "cut",
        { u"after the request was written"_s });
    row("the time it took", failed(TransportError::TimedOut, true), "no-answer", { u"in 1.5 s"_s });
    row("where a redirect goes", answered(302, {}, { { "Location", "https://a.example/b" } }),
        "redirect", { u"a.example"_s, u"(302)"_s });
    row("who answered",
        answered(200, "<html></html>",
                 { { "Server", "squid" }, { "Content-Type", "text/html; charset=x" } }),
        "not-a-hub", { u"text/html came from squid"_s });
    row("both sizes", tested(0, 1, { "InvalidNotificationSize" }), "payload-device-size",
        { u"3 of 4"_s, u"096 bytes"_s, u"Apple"_s });
}

void TestDiagnosis::blanksAreFilled()
{
    QFETCH(Exchange, exchange);
    QFETCH(QString, code);
    QFETCH(QStringList, words);
    for (const Diagnosis &diagnosis : hub::diagnose(exchange)) {
        if (diagnosis.code != code)
            continue;
        for (const QString &word : words)
            QVERIFY2(whole(diagnosis).contains(word), qPrintable(whole(diagnosis)));
        return;
    }
    QFAIL("the code is not there");
}

void TestDiagnosis::aSentenceWithNothingToSayIsLeftOut()
{
    QCOMPARE(hub::diagnose(answered(405)).first().detail, QString());
    QCOMPARE(hub::diagnose(answered(503)).first().detail, u"Nothing was sent."_s);
    QCOMPARE(hub::diagnose(answered(500)).first().hint, u"Sending again may deliver twice."_s);
    QCOMPARE(hub::diagnose(refused(400, "The schedule is bad")).first().hint,
             u"From a few minutes to 7 days ahead, in UTC."_s);
    QCOMPARE(hub::diagnose(failed(TransportError::BadAnswer, true)).first().detail,
             u"Something that is not HTTP came from demo.servicebus.windows.net. A proxy or a "
             u"sign-in page answered instead."_s);
}

void TestDiagnosis::germanNumbersDoNotBreakTexts()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(hub::diagnose(tested(1, 0)).first().message, u"Accepted, 1 device took it"_s);
    QCOMPARE(hub::diagnose(tested(1234, 0)).first().message, u"Accepted, 1.234 devices took it"_s);
    QCOMPARE(hub::diagnose(failed(TransportError::TimedOut, true)).first().message,
             u"No answer in 1,5 s. It may have been delivered"_s);
    for (const Case &c : allCases()) {
        QStringList found;
        for (const Diagnosis &diagnosis : hub::diagnose(c.exchange)) {
            found.append(diagnosis.code);
            QVERIFY(!whole(diagnosis).contains(u'{'));
            QVERIFY(diagnosis.message.size() <= 70);
        }
        QCOMPARE(found, c.codes);
    }
}

void TestDiagnosis::whatMayHaveArrivedIsNotCalledRefused_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Severity>("severity");
    using enum Severity;
    QTest::newRow("a device took it") << tested(1, 0) << Ok;
    QTest::newRow("queued") << answered(201) << Info;
    QTest::newRow("nobody") << tested(0, 0) << Warning;
    QTest::newRow("refused") << answered(400) << Refused;
    QTest::newRow("throttled") << answered(429) << Throttled;
    QTest::newRow("busy") << answered(503) << Throttled;
    QTest::newRow("an error inside the hub") << answered(500) << Unknown;
    QTest::newRow("a gateway that gave up") << answered(504) << Unknown;
    QTest::newRow("no answer") << failed(TransportError::TimedOut, true) << Unknown;
    QTest::newRow("no connection") << failed(TransportError::TimedOut, false) << Refused;
    QTest::newRow("cut after writing") << failed(TransportError::Cut, true) << Unknown;
    QTest::newRow("cut before writing") << failed(TransportError::Cut, false) << Refused;
    QTest::newRow("cancelled after writing") << failed(TransportError::Cancelled, true) << Unknown;
    QTest::newRow("cancelled before writing") << failed(TransportError::Cancelled, false) << Info;
}

void TestDiagnosis::whatMayHaveArrivedIsNotCalledRefused()
{
    QFETCH(Exchange, exchange);
    QTEST(hub::diagnose(exchange).first().severity, "severity");
}

void TestDiagnosis::theEvidenceIsNamed()
{
    QCOMPARE(hub::diagnose(refused(401, "ExpiredToken: ")).first().evidence,
             (QStringList{ u"status 401"_s, u"ExpiredToken:"_s }));
    QCOMPARE(hub::diagnose(tested(2, 1, { BadHandle })).at(1).evidence,
             QStringList{ u"outcome “%1”"_s.arg(QLatin1String(BadHandle)) });
    QCOMPARE(hub::diagnose(failed(TransportError::Other, false)).first().evidence.last(),
             u"Words of Qt"_s);
}

void TestDiagnosis::theWaitIsRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << 429 << QByteArray("12") << 12;
    QTest::newRow("seconds with blanks") << 429 << QByteArray(" 12 ") << 12;
    QTest::newRow("none") << 429 << QByteArray("0") << 0;
    QTest::newRow("a date") << 503 << QByteArray("Tue, 24 Nov 2026 10:15:30 GMT") << 30;
    QTest::newRow("a date that has gone by")
        << 503 << QByteArray("Tue, 24 Nov 2026 10:00:00 GMT") << 0;
    QTest::newRow("no header with 429") << 429 << QByteArray() << 10;
    QTest::newRow("no header with 503") << 503 << QByteArray() << 10;
    QTest::newRow("no header with 408") << 408 << QByteArray() << 10;
    QTest::newRow("no header with 403") << 403 << QByteArray() << 0;
    QTest::newRow("a header with 403") << 403 << QByteArray("5") << 5;
    QTest::newRow("a negative number") << 429 << QByteArray("-5") << 10;
    QTest::newRow("rubbish") << 429 << QByteArray("soon") << 10;
    QTest::newRow("no header with 201") << 201 << QByteArray() << 0;
}

void TestDiagnosis::theWaitIsRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, value);
    const hub::Headers headers =
        value.isNull() ? hub::Headers() : hub::Headers{ { "Retry-After", value } };
    QLocale::setDefault(QLocale(QLocale::German));
    QTEST(hub::retryAfterSeconds(answered(status, {}, headers)), "seconds");
    QCOMPARE(hub::retryAfterSeconds({}), 0);
}

void TestDiagnosis::severitiesHaveNames()
{
    using enum Severity;
    QStringList names;
    for (const Severity severity : { Ok, Info, Warning, Refused, Throttled, Unknown })
        names.append(hub::severityName(severity));
    QCOMPARE(names.join(u' '), u"ok info warning refused throttled unknown"_s);
}

void TestDiagnosis::bracesOfTheUserStay()
{
    Exchange exchange = tested(0, 0);
    exchange.meant->target = *hub::TagExpression::parse(u"$InstallationId:{hub}"_s);
    QVERIFY(hub::diagnose(exchange).first().detail.contains(u"“$InstallationId:{hub}”"_s));
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
