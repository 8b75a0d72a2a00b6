// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/registrationxml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using hub::Platform;
using hub::readRegistration;
using hub::readRegistrations;
using hub::Registration;

namespace {

/// The names of all elements in the description of \a xml, one level deep.
QStringList elementsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList names;
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        depth += token == QXmlStreamReader::StartElement;
        const bool isShown = depth == 3 || depth == 4;
        if (token == QXmlStreamReader::StartElement && isShown)
            names.append(reader.name().toString());
        depth -= token == QXmlStreamReader::EndElement;
    }
    return names;
}

/// A registration with everything set that a platform could have.
Registration full(Platform platform)
{
    Registration registration;
    registration.id = u"1-2-3"_s;
    registration.etag = u"5"_s;
    registration.platform = platform;
    registration.tags = { u"news"_s, u"sports"_s };
    registration.pushVariables = { { u"a"_s, u"<1>"_s } };
    registration.handle = { u"7-8"_s, {}, {} };
    return registration;
}

hub::RegistrationTemplate templateOf(Platform platform)
{
    hub::RegistrationTemplate body;
    body.name = u"t1"_s;
    body.body = u"<toast a=\"1\">$(m) ]]> &amp;</toast>"_s;
    const bool hasHeaders = platform == Platform::Windows || platform == Platform::WindowsPhone
        || platform == Platform::Apple;
    if (hasHeaders)
        body.headers = { { "X-One", "1" }, { "X-Two", "$(two)" } };
    if (platform == Platform::Apple) {
        body.expiry = u"2026-11-25T08:00:00Z"_s;
        body.priority = u"5"_s;
    }
    if (platform == Platform::Baidu)
        body.messageType = u"1"_s;
    return body;
}

QByteArray feedOf(const QByteArray &entries)
{
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\">Registrations</title>"
           "<id>u</id><updated>2026-11-24T10:00:00Z</updated>"
        + entries + "</feed>";
}

const QByteArray Recorded =
    R"(<entry a:etag="W/&quot;1&quot;" xmlns="http://www.w3.org/2005/Atom" xmlns:a="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><id>https://NS.servicebus.windows.net/HUB/registrations/1-2-3?api-version=2020-06</id><title type="text">1-2-3</title><published>2026-11-24T10:00:00Z</published><updated>2026-11-24T10:00:00Z</updated><link rel="self" href="https://NS.servicebus.windows.net/HUB/registrations/1-2-3?api-version=2020-06"/><content type="application/xml"><AppleRegistrationDescription xmlns="http://schemas.microsoft.com/netservices/2010/10/servicebus/connect" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><ETag>1</ETag><ExpirationTime>9999-12-31T23:59:59.999Z</ExpirationTime><RegistrationId>1-2-3</RegistrationId><Tags>tag1</Tags><DeviceToken>AABB</DeviceToken></AppleRegistrationDescription></content></entry>)";

} // namespace

class TestRegistrationXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsStandInTheOrderOfTheService_data();
    void elementsStandInTheOrderOfTheService();
    void writesTheDocumentOfTheSpecification();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void readsTheRecordedEntry();
    void anExpiryIsReadInEachForm_data();
    void anExpiryIsReadInEachForm();
    void theKindMayBeAType();
    void emptyFormsAreAbsent();
    void theJavaScriptClientsOrderIsRead();
    void aFeedIsReadWhole();
    void anEmptyFeedIsNoError();
    void anUnknownKindIsLeftOutOfAFeed();
    void anUnknownKindIsNamedInAnEntry();
    void whatIsNoRegistrationIsAnError_data();
    void whatIsNoRegistrationIsAnError();
    void anImportLineIsOneLineWithIds();
};

void TestRegistrationXml::elementsStandInTheOrderOfTheService_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<bool>("isTemplate");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, Platform platform, const QString &native,
                        const QString &asTemplate) {
        QTest::addRow("%s", name) << platform << false << native;
        QTest::addRow("%s template", name) << platform << true << asTemplate;
    };
    row("windows", Platform::Windows,
        u"WindowsRegistrationDescription Tags PushVariables ChannelUri SecondaryTileName"_s,
        u"WindowsTemplateRegistrationDescription Tags PushVariables ChannelUri SecondaryTileName "
        "BodyTemplate WnsHeaders TemplateName"_s);
    row("mpns", Platform::WindowsPhone,
        u"MpnsRegistrationDescription Tags PushVariables ChannelUri SecondaryTileName"_s,
        u"MpnsTemplateRegistrationDescription Tags PushVariables ChannelUri SecondaryTileName "
        "BodyTemplate MpnsHeaders TemplateName"_s);
    row("apple", Platform::Apple, u"AppleRegistrationDescription Tags PushVariables DeviceToken"_s,
        u"AppleTemplateRegistrationDescription Tags PushVariables DeviceToken BodyTemplate Expiry "
        "TemplateName Priority ApnsHeaders"_s);
    row("gcm", Platform::Gcm, u"GcmRegistrationDescription Tags PushVariables GcmRegistrationId"_s,
        u"GcmTemplateRegistrationDescription Tags PushVariables GcmRegistrationId BodyTemplate "
        "TemplateName"_s);
    row("fcmv1", Platform::FcmV1,
        u"FcmV1RegistrationDescription Tags PushVariables FcmV1RegistrationId"_s,
        u"FcmV1TemplateRegistrationDescription Tags PushVariables FcmV1RegistrationId "
        "BodyTemplate TemplateName"_s);
    row("adm", Platform::Adm, u"AdmRegistrationDescription Tags PushVariables AdmRegistrationId"_s,
        u"AdmTemplateRegistrationDescription Tags PushVariables AdmRegistrationId BodyTemplate "
        "TemplateName"_s);
    row("baidu", Platform::Baidu,
        u"BaiduRegistrationDescription Tags PushVariables BaiduUserId BaiduChannelId"_s,
        u"BaiduTemplateRegistrationDescription Tags PushVariables BaiduUserId BaiduChannelId "
        "BodyTemplate TemplateName MessageType"_s);
    row("browser", Platform::Browser,
        u"BrowserRegistrationDescription Tags PushVariables Endpoint P256DH Auth"_s,
        u"BrowserTemplateRegistrationDescription Tags PushVariables Endpoint P256DH Auth "
        "BodyTemplate TemplateName"_s);
    row("xiaomi", Platform::Xiaomi,
        u"XiaomiRegistrationDescription Tags PushVariables XiaomiRegistrationId"_s,
        u"XiaomiTemplateRegistrationDescription Tags PushVariables XiaomiRegistrationId "
        "BodyTemplate TemplateName"_s);
}

void TestRegistrationXml::elementsStandInTheOrderOfTheService()
{
    QFETCH(Platform, platform);
    QFETCH(bool, isTemplate);
    QFETCH(QString, order);
    Registration registration = full(platform);
    if (platform == Platform::Windows || platform == Platform::WindowsPhone)
        registration.secondaryTile = u"tile"_s;
    if (isTemplate)
        registration.body = templateOf(platform);
    QCOMPARE(elementsOf(hub::toXml(registration)).join(u' '), order);
}

void TestRegistrationXml::writesTheDocumentOfTheSpecification()
{
    Registration registration;
    registration.platform = Platform::Apple;
    registration.tags = { u"news"_s, u"sports"_s };
    registration.handle.text = u"AABBCCDD"_s;
    const QByteArray expected =
        R"(<?xml version="1.0" encoding="UTF-8"?><entry xmlns="http://www.w3.org/2005/Atom"><content type="application/xml"><AppleRegistrationDescription xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"><Tags>news,sports</Tags><DeviceToken>AABBCCDD</DeviceToken></AppleRegistrationDescription></content></entry>)";
    QCOMPARE(hub::toXml(registration), expected);
}

void TestRegistrationXml::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<Platform>("platform");
    for (const Platform platform : hub::allPlatforms()) {
        if (platform != Platform::Template)
            QTest::newRow(qPrintable(hub::traits(platform).format)) << platform;
    }
}

void TestRegistrationXml::whatIsWrittenIsReadBack()
{
    QFETCH(Platform, platform);
    Registration registration = full(platform);
    if (platform == Platform::Browser)
        registration.handle = { u"https://push.example/x?a=1&b=2"_s, u"BLc"_s, u"k8J"_s };
    registration.body = templateOf(platform);
    const auto read = readRegistration(hub::toXml(registration));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    registration.id.clear(); // those are the hub's
    registration.etag.clear();
    QCOMPARE(*read, registration);
}

void TestRegistrationXml::readsTheRecordedEntry()
{
    const auto read = readRegistration(Recorded);
    QVERIFY(read);
    const Registration expected{ .id = u"1-2-3"_s,
                                 .etag = u"1"_s,
                                 .platform = Platform::Apple,
                                 .handle = { u"AABB"_s, {}, {} },
                                 .secondaryTile = {},
                                 .tags = { u"tag1"_s },
                                 .pushVariables = {},
                                 .body = {},
                                 .expiresAt = {} };
    QCOMPARE(*read, expected);
}

void TestRegistrationXml::anExpiryIsReadInEachForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<QDateTime>>("time");
    const std::optional<QDateTime> never;
    const auto at = [](int msec) {
        return std::optional(QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5, msec), Qt::UTC));
    };
    QTest::newRow("never, without a zone") << "9999-12-31T23:59:59.999"_ba << never;
    QTest::newRow("never, in UTC") << "9999-12-31T23:59:59.999Z"_ba << never;
    QTest::newRow("never, seven digits") << "9999-12-31T23:59:59.9999999Z"_ba << never;
    QTest::newRow("without a zone it is UTC") << "2027-01-02T03:04:05.678"_ba << at(678);
    QTest::newRow("in UTC") << "2027-01-02T03:04:05Z"_ba << at(0);
    QTest::newRow("seven digits") << "2027-01-02T03:04:05.6780000Z"_ba << at(678);
    QTest::newRow("with an offset") << "2027-01-02T04:04:05+01:00"_ba << at(0);
    QTest::newRow("not told") << ""_ba << never;
    QTest::newRow("not a date") << "soon"_ba << never;
}

void TestRegistrationXml::anExpiryIsReadInEachForm()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<QDateTime>, time);
    const auto read = readRegistration("<GcmRegistrationDescription><ExpirationTime>" + text
                                       + "</ExpirationTime></GcmRegistrationDescription>");
    QVERIFY(read);
    QCOMPARE(read->expiresAt, time);
}

void TestRegistrationXml::theKindMayBeAType()
{
    const auto read = readRegistration(
        R"(<entry xmlns="http://www.w3.org/2005/Atom"><content><RegistrationDescription xmlns="http://schemas.microsoft.com/netservices/2010/10/servicebus/connect" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="AppleTemplateRegistrationDescription"><DeviceToken>AB</DeviceToken></RegistrationDescription></content></entry>)");
    QVERIFY(read);
    QCOMPARE(read->platform, Platform::Apple);
    QCOMPARE(read->handle.text, u"AB"_s);
    QVERIFY(read->body);
}

void TestRegistrationXml::emptyFormsAreAbsent()
{
    const auto read = readRegistration(
        R"(<AppleTemplateRegistrationDescription xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Tags/><DeviceToken>AB</DeviceToken><BodyTemplate><![CDATA[{"aps":{}}]]></BodyTemplate><Expiry i:nil="true"/><ApnsHeaders/><Future><x/></Future></AppleTemplateRegistrationDescription>)");
    QVERIFY(read);
    QVERIFY(read->tags.isEmpty());
    QCOMPARE(read->body->body, u"{\"aps\":{}}"_s);
    QVERIFY(read->body->expiry.isEmpty());
    QVERIFY(read->body->headers.isEmpty());
}

void TestRegistrationXml::theJavaScriptClientsOrderIsRead()
{
    const auto read = readRegistration(
        "<BaiduRegistrationDescription><BaiduChannelId>c</BaiduChannelId>"
        "<BaiduUserId>u</BaiduUserId><Tags> a , b </Tags></BaiduRegistrationDescription>");
    QVERIFY(read);
    QCOMPARE(read->handle.text, u"u-c"_s);
    QCOMPARE(read->tags, (QStringList{ u"a"_s, u"b"_s }));
}

void TestRegistrationXml::aFeedIsReadWhole()
{
    const auto page = readRegistrations(feedOf(Recorded + Recorded + Recorded));
    QVERIFY(page);
    QCOMPARE(page->registrations.size(), 3);
    QCOMPARE(page->registrations.last().id, u"1-2-3"_s);
    QVERIFY(page->unknownKinds.isEmpty());
}

void TestRegistrationXml::anEmptyFeedIsNoError()
{
    const auto page = readRegistrations(feedOf({}));
    QVERIFY(page);
    QVERIFY(page->registrations.isEmpty());
}

void TestRegistrationXml::anUnknownKindIsLeftOutOfAFeed()
{
    QByteArray other = Recorded;
    other.replace("AppleRegistrationDescription", "PigeonRegistrationDescription");
    const auto page = readRegistrations(feedOf(other + Recorded));
    QVERIFY(page);
    QCOMPARE(page->registrations.size(), 1);
    QCOMPARE(page->unknownKinds, QStringList(u"PigeonRegistrationDescription"_s));
}

void TestRegistrationXml::anUnknownKindIsNamedInAnEntry()
{
    const auto read = readRegistration("<PigeonRegistrationDescription/>");
    QVERIFY(!read);
    QCOMPARE(read.error().part, u"registration"_s);
    QVERIFY(read.error().message.contains(u"PigeonRegistrationDescription"));
}

void TestRegistrationXml::whatIsNoRegistrationIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not XML") << "hello"_ba;
    QTest::newRow("a page") << "<html><body/></html>"_ba;
    QTest::newRow("cut") << Recorded.left(700);
    QTest::newRow("an error") << "<Error><Code>401</Code></Error>"_ba;
}

void TestRegistrationXml::whatIsNoRegistrationIsAnError()
{
    QFETCH(QByteArray, text);
    const auto entry = readRegistration(text);
    QVERIFY(!entry);
    QCOMPARE(entry.error().part, u"registration"_s);
    const auto feed = readRegistrations(text);
    QVERIFY(!feed);
    QCOMPARE(feed.error().part, u"registrations"_s);
}

void TestRegistrationXml::anImportLineIsOneLineWithIds()
{
    Registration registration = full(Platform::FcmV1);
    registration.body = templateOf(Platform::FcmV1);
    registration.body->body = u"{\n  \"message\": {}\r\n}"_s;
    const QByteArray line = hub::toImportLine(registration);
    QVERIFY(!line.contains('\n') && !line.contains('\r'));
    QVERIFY(line.startsWith("<FcmV1TemplateRegistrationDescription "));
    const auto read = readRegistration(line);
    QVERIFY(read);
    QCOMPARE(read->id, u"1-2-3"_s);
    QCOMPARE(read->etag, u"5"_s);
    QCOMPARE(read->body->body, u"{   \"message\": {} }"_s);
}

QTEST_APPLESS_MAIN(TestRegistrationXml)
#include "tst_registrationxml.moc"
