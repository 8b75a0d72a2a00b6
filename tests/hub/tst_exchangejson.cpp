// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "hub/exchangejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Exchange;

Q_DECLARE_METATYPE(Exchange)

namespace {

constexpr char Key[] = "AbCdEf0123456789+/AbCdEf0123456789+/AbCdEf0=";

hub::HubAddress address()
{
    return *hub::HubAddress::make(QUrl(u"https://demo.servicebus.windows.net/"_s), u"orders"_s);
}

hub::SasToken token()
{
    return hub::SasToken::sign(address().resource(), u"RuleName"_s, base::Secret(Key), 1800000000);
}

/// The signature as it stands in the token.
QByteArray signature()
{
    const QByteArray header = token().header().reveal();
    const qsizetype from = header.indexOf("sig=") + 4;
    return header.mid(from, header.indexOf('&', from) - from);
}

hub::Request meant(const hub::Target &target = hub::Everyone{})
{
    return { .notification = { .platform = hub::Platform::Apple,
                               .payload = "{\"aps\":{\"alert\":\"h\xc3\xa9\"}}",
                               .headers = { { "apns-priority", "5" } } },
             .target = target };
}

Exchange sent(const hub::Request &request)
{
    Exchange exchange{ .meant = request, .request = *hub::toHttp(request, address(), token()) };
    exchange.requestWritten = true;
    exchange.startedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 15, 16, 789), Qt::UTC);
    exchange.timings = {
        .connect = 12.25, .wait = 0.1, .total = 1.0 / 3.0, .lookup = 0.5, .secure = 8.125
    };
    exchange.peer = u"[::1]:443"_s;
    return exchange;
}

Exchange answered(const hub::HttpResponse &response)
{
    Exchange exchange = sent(meant());
    exchange.response = response;
    return exchange;
}

Exchange withBody(const QByteArray &body)
{
    return answered({ .status = 200, .reason = "OK", .body = body, .bodyBytes = body.size() });
}

Exchange failed(hub::TransportError error)
{
    Exchange exchange = sent(meant());
    exchange.error = error;
    exchange.errorText = u"the words of “Qt”"_s;
    exchange.requestWritten = false;
    return exchange;
}

Exchange overTls()
{
    Exchange exchange = answered({ .status = 201, .headers = { { "Server", "x" } } });
    exchange.tls =
        hub::TlsFacts{ .protocol = u"TLSv1.3"_s,
                       .cipher = u"TLS_AES_256_GCM_SHA384"_s,
                       .chain = { { u"demo"_s, u"CA"_s,
                                    QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC), "00ff" },
                                  { .subject = u"CA"_s } },
                       .faults = { u"The certificate has expired"_s } };
    return exchange;
}

QByteArray written(const Exchange &exchange)
{
    return QJsonDocument(hub::toJson(exchange)).toJson(QJsonDocument::Compact);
}

base::Result<Exchange> readBack(const QByteArray &text)
{
    return hub::exchangeFromJson(QJsonDocument::fromJson(text).object());
}

/// \a json with \a value at \a path; an undefined value removes the member.
QJsonObject changed(QJsonObject json, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        if (value.isUndefined())
            json.remove(path.first());
        else
            json.insert(path.first(), value);
        return json;
    }
    json.insert(path.first(), changed(json.value(path.first()).toObject(), path.mid(1), value));
    return json;
}

} // namespace

class TestExchangeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void textStaysReadable();
    void aBodyThatIsThePayloadStandsOnce();
    void noSecretIsWritten_data();
    void noSecretIsWritten();
    void whatMustNotBeKeptIsNot_data();
    void whatMustNotBeKeptIsNot();
    void whatWasLeftOutStaysTrueWhenASecretIsTakenOut();
    void theFaultyPartIsNamed_data();
    void theFaultyPartIsNamed();
    void aNewerVersionIsRefused();
    void whatIsNotKnownIsPassedOver();
};

void TestExchangeJson::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::newRow("to everyone") << sent(meant());
    QTest::newRow("to tags") << sent(meant(*hub::TagExpression::parse(u"a && !(b || c:d)"_s)));
    QTest::newRow("to a device") << sent(meant(hub::OneDevice{ u"AABB"_s, {}, {} }));
    hub::Request browser = meant(hub::OneDevice{ u"https://push.example/1"_s, u"BLc"_s, u"k8"_s });
    browser.notification = { hub::Platform::Browser, "{}" };
    QTest::newRow("to a browser with its keys") << sent(browser);
    QTest::newRow("to a batch") << sent(meant(hub::DeviceBatch{ { u"AABB"_s, u"CCDD"_s } }));
    hub::Request tile = meant();
    tile.notification = { hub::Platform::Windows, "<tile/>", hub::PayloadKind::Tile };
    QTest::newRow("with a kind") << sent(tile);
    hub::Request later = meant();
    later.scheduleAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("for later") << sent(later);
    hub::Request test = meant();
    test.testSend = true;
    test.timeout = std::chrono::milliseconds(1234);
    test.apiVersion = u"2016-07"_s;
    QTest::newRow("as a test") << sent(test);
    Exchange check = sent(meant());
    check.meant = {};
    check.request = hub::listRegistrations(address(), token(), 1);
    QTest::newRow("no send") << check;
    for (int i = 0; i <= int(hub::TransportError::Other); ++i)
        QTest::addRow("error %d", i) << failed(hub::TransportError(i));
    QTest::newRow("over TLS") << overTls();
    Exchange cut = withBody("<half");
    cut.error = hub::TransportError::Cut;
    cut.response->bodyBytes = 20480;
    QTest::newRow("cut in the middle") << cut;
    Exchange large = withBody("kept");
    large.response->bodyBytes = qint64(5) << 30;
    QTest::newRow("more than is kept") << large;
    QTest::newRow("an empty body") << withBody({});
    QTest::newRow("a body that is not UTF-8") << withBody("\xff\xfe h\xe9");
    QTest::newRow("a body with NUL") << withBody(QByteArray("a\0b", 3));
    QTest::newRow("a body with a byte order mark") << withBody("\xef\xbb\xbf{}");
    QTest::newRow("a body with a replacement character") << withBody("\xef\xbf\xbd");
    QTest::newRow("a body with control characters") << withBody("\x01\x1f\r\n\t\"\\");
    QTest::newRow("an emoji") << withBody("\xf0\x9f\x94\x94");
    QTest::newRow("headers that are not text")
        << answered({ .status = 200, .reason = "\xe9", .headers = { { "X-\xe9", "\xff" } } });
    Exchange timeless = sent(meant());
    timeless.startedAt = {};
    QTest::newRow("never started") << timeless;
}

void TestExchangeJson::whatIsWrittenIsReadBack()
{
    QFETCH(Exchange, exchange);
    const auto back = readBack(written(exchange));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    Exchange expected = exchange;
    expected.request.authorization = {};
    QCOMPARE(*back, expected);
    QCOMPARE(back->startedAt.timeSpec(), exchange.startedAt.isValid() ? Qt::UTC : Qt::LocalTime);
}

void TestExchangeJson::textStaysReadable()
{
    QVERIFY(written(withBody("h\xc3\xa9llo")).contains("\"body\":\"h\xc3\xa9llo\""));
    QVERIFY(written(withBody("\xff")).contains("\"body\":{\"base64\":\"/w==\"}"));
}

void TestExchangeJson::aBodyThatIsThePayloadStandsOnce()
{
    QCOMPARE(written(sent(meant())).count("alert"), 1);
    Exchange check = sent(meant());
    check.meant = {};
    QCOMPARE(written(check).count("alert"), 1);
}

void TestExchangeJson::noSecretIsWritten_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::newRow("sent") << sent(meant());
    const QByteArray encoded = signature();
    const QByteArray decoded = QByteArray::fromPercentEncoding(encoded);
    QTest::newRow("echoed as it stood") << withBody("token: " + encoded + " is wrong");
    QTest::newRow("echoed decoded") << withBody("token: " + decoded + " is wrong");
    QTest::newRow("echoed among bytes that are no text") << withBody("\xff" + decoded);
    QTest::newRow("echoed in a header")
        << answered({ .status = 401, .headers = { { "X-Was", encoded } } });
    QTest::newRow("echoed in the reason") << answered({ .status = 401, .reason = decoded });
    QTest::newRow("a connection string") << withBody("SharedAccessKey=" + QByteArray(Key));
    Exchange worded = failed(hub::TransportError::Other);
    worded.errorText = u"cannot send "_s + QString::fromLatin1(decoded);
    QTest::newRow("in the words of Qt") << worded;
}

void TestExchangeJson::noSecretIsWritten()
{
    QFETCH(Exchange, exchange);
    QVERIFY(!exchange.request.authorization.isEmpty());
    const QByteArray text = written(exchange);
    const QByteArray encoded = signature();
    const QByteArray decoded = QByteArray::fromPercentEncoding(encoded);
    QVERIFY(encoded.size() > 40);
    for (const QByteArray &secret : { QByteArray(Key), encoded, decoded }) {
        QVERIFY(!text.contains(secret));
        // Base64 of it, at each offset that it can have in a body.
        for (const QByteArray &lead : { QByteArray(), QByteArray("x"), QByteArray("xx") })
            QVERIFY(!text.contains(QByteArray(lead + secret).toBase64().sliced(4).chopped(8)));
    }
    QVERIFY(text.contains(base::RedactedMark));
}

void TestExchangeJson::whatMustNotBeKeptIsNot_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray mark = base::RedactedMark;
    const QByteArray secret = "pass+word=/8";
    QTest::newRow("as it is") << secret << mark;
    QTest::newRow("inside JSON") << QByteArray(R"({"a":"x pass+word=\/8 y"})")
                                 << QByteArray(R"({"a":"x )" + mark + R"( y"})");
    QTest::newRow("as .NET writes it")
        << QByteArray(R"({"a":"pass\u002bword=/8"})") << QByteArray(R"({"a":")" + mark + R"("})");
    QTest::newRow("in an address")
        << QByteArray("?a=pass%2Bword%3D%2F8&b") << QByteArray("?a=" + mark + "&b");
    QTest::newRow("a key of a known shape")
        << QByteArray("SharedAccessKey=other;x") << QByteArray("SharedAccessKey=" + mark + ";x");
    QTest::newRow("a bearer of glad tidings")
        << QByteArray("the bearer of this") << QByteArray("the bearer of this");
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray("{}");
}

void TestExchangeJson::whatMustNotBeKeptIsNot()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, kept);
    Exchange exchange;
    exchange.secrets = { base::Secret("pass+word=/8") };
    exchange.meant = hub::Request{};
    exchange.meant->notification.payload = payload;
    exchange.request.body = payload;
    const Exchange clean = hub::withoutSecrets(exchange);
    QCOMPARE(clean.meant->notification.payload, kept);
    QCOMPARE(clean.request.body, kept);
    QVERIFY(clean.secrets.isEmpty());
    QCOMPARE(hub::holdsSecrets(exchange), payload != kept);
}

void TestExchangeJson::whatWasLeftOutStaysTrueWhenASecretIsTakenOut()
{
    Exchange exchange = withBody("sig=" + signature() + "&x");
    exchange.response->bodyBytes += 1000;
    const Exchange clean = hub::withoutSecrets(exchange);
    QCOMPARE(clean.response->body, QByteArray("sig=[redacted]&x"));
    QCOMPARE(clean.response->omittedBytes(), 1000);
    QVERIFY(clean.request.authorization.isEmpty());
}

void TestExchangeJson::theFaultyPartIsNamed_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                        const QString &part = {}) {
        QTest::newRow(name) << path.split(u'.') << value << (part.isEmpty() ? path : part);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("no version", u"version"_s, gone);
    row("a version that is no number", u"version"_s, u"1"_s);
    row("version nought", u"version"_s, 0);
    row("no request", u"request"_s, gone);
    row("a request that is no object", u"request"_s, 3);
    row("no address", u"request.url"_s, gone);
    row("an address that is none", u"request.url"_s, u"https://h:x/"_s);
    row("headers that are no list", u"request.headers"_s, u"a: b"_s);
    row("a header that is no object", u"request.headers"_s, QJsonArray{ 1 },
        u"request.headers[0]"_s);
    row("an origin that is not known", u"response.headers"_s,
        QJsonArray{ QJsonObject{
            { u"name"_s, u"a"_s }, { u"value"_s, u"b"_s }, { u"origin"_s, u"them"_s } } },
        u"response.headers[0].origin"_s);
    row("Base64 that is none", u"response.body"_s, QJsonObject{ { u"base64"_s, u"%%"_s } });
    row("a status that is no number", u"response.status"_s, u"200"_s);
    row("an error that is not known", u"error"_s, u"bad-luck"_s);
    row("a date that is none", u"startedAt"_s, u"yesterday"_s);
    row("a platform that is not known", u"meant.platform"_s, u"pigeon"_s);
    row("a kind that is not known", u"meant.kind"_s, u"banner"_s);
    row("a target that is not known", u"meant.target.kind"_s, u"nobody"_s);
    row("tags that are none", u"meant.target"_s,
        QJsonObject{ { u"kind"_s, u"tags"_s }, { u"tags"_s, u"a &&"_s } }, u"meant.target.tags"_s);
    row("a handle that is no text", u"meant.target"_s,
        QJsonObject{ { u"kind"_s, u"batch"_s }, { u"handles"_s, QJsonArray{ 7 } } },
        u"meant.target.handles"_s);
    row("no total", u"timings.total"_s, gone);
    row("a chain that is no list", u"tls.chain"_s, true);
}

void TestExchangeJson::theFaultyPartIsNamed()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, part);
    const auto back = hub::exchangeFromJson(changed(hub::toJson(overTls()), path, value));
    QVERIFY(!back);
    QCOMPARE(back.error().part, part);
    QVERIFY(back.error().message.startsWith(part));
}

void TestExchangeJson::aNewerVersionIsRefused()
{
    const auto back = hub::exchangeFromJson({ { u"version"_s, hub::ExchangeJsonVersion + 1 } });
    QVERIFY(!back);
    QCOMPARE(back.error().part, u"version"_s);
    QVERIFY(back.error().message.contains(u"newer Pushbench"_s));
}

void TestExchangeJson::whatIsNotKnownIsPassedOver()
{
    QJsonObject json = hub::toJson(overTls());
    json.insert(u"weather"_s, u"fine"_s);
    const auto back = hub::exchangeFromJson(json);
    QVERIFY(back);
    QCOMPARE(*back, hub::withoutSecrets(overTls()));
}

QTEST_APPLESS_MAIN(TestExchangeJson)
#include "tst_exchangejson.moc"
