// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/installation.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::Installation;
using hub::PatchOperation;
using hub::Platform;
using hub::readInstallation;
using Kind = PatchOperation::Kind;

class TestInstallation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExamplesOfTheSpecification_data();
    void readsTheExamplesOfTheSpecification();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void whatOnlyTheHubTellsIsNotWritten();
    void aBrowsersChannelMayBeText();
    void faultsNameTheMember_data();
    void faultsNameTheMember();
    void valuesOfAPatchAreTexts();
    void listsAndObjectsInAPatchBecomeTexts();
    void aBrokenPatchIsAnError_data();
    void aBrokenPatchIsAnError();
    void aSlashInANameIsNoStep();
};

void TestInstallation::readsTheExamplesOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("handle");
    const auto row = [](const char *name, const char *json, Platform platform,
                        const QString &handle) {
        QTest::newRow(name) << QByteArray(json) << platform << handle;
    };
    row("apns",
        "{\"installationId\":\"d-1\",\"platform\":\"apns\",\"pushChannel\":\"aabb00\",\"tags\":["
        "\"news\"],\"userId\":\"ann\"}",
        Platform::Apple, u"aabb00"_s);
    row("fcmv1, as .NET spells it",
        "{\"installationId\":\"d-3\",\"platform\":\"fcmV1\",\"pushChannel\":\"fcmToken\","
        "\"templates\":{\"t\":{\"body\":\"{}\"}}}",
        Platform::FcmV1, u"fcmToken"_s);
    row("browser",
        "{\"installationId\":\"d-4\",\"platform\":\"browser\",\"pushChannel\":{\"endpoint\":"
        "\"https://push.example/x\",\"p256dh\":\"BLc\",\"auth\":\"k8J\"}}",
        Platform::Browser, u"https://push.example/x"_s);
    row("baidu",
        "{\"installationId\":\"d-5\",\"platform\":\"baidu\",\"pushChannel\":\"userId-channelId\"}",
        Platform::Baidu, u"userId-channelId"_s);
    row("an answer with what only the hub tells",
        "{\"installationId\":\"i\",\"pushChannel\":\"62BC\",\"pushChannelExpired\":false,"
        "\"platform\":\"apns\",\"expirationTime\":\"9999-12-31T23:59:59.9999999Z\"}",
        Platform::Apple, u"62BC"_s);
}

void TestInstallation::readsTheExamplesOfTheSpecification()
{
    QFETCH(QByteArray, json);
    QFETCH(Platform, platform);
    QFETCH(QString, handle);
    const auto read = readInstallation(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->platform, platform);
    QCOMPARE(read->handle.text, handle);
    QVERIFY(!read->expiresAt);
}

void TestInstallation::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<Platform>("platform");
    for (const Platform platform : hub::allPlatforms()) {
        if (platform != Platform::Template)
            QTest::newRow(qPrintable(hub::traits(platform).format)) << platform;
    }
}

void TestInstallation::whatIsWrittenIsReadBack()
{
    QFETCH(Platform, platform);
    Installation installation;
    installation.id = u"d-1"_s;
    installation.platform = platform;
    installation.handle.text = u"handle"_s;
    if (platform == Platform::Browser)
        installation.handle = { u"https://push.example/x"_s, u"BLc"_s, u"k8J"_s };
    installation.userId = u"ann"_s;
    installation.tags = { u"a"_s, u"b"_s };
    const hub::InstallationTemplate body{
        u"<toast>\"$(m)\"</toast>"_s, { { u"X-WNS-Type"_s, u"wns/toast"_s } }, { u"t"_s }, u"$(e)"_s
    };
    installation.templates = { { u"t1"_s, body } };
    installation.pushVariables = { { u"name"_s, u"Ann"_s } };
    if (platform == Platform::Windows) {
        installation.secondaryTiles = {
            { u"tile"_s, { u"https://tile"_s, { u"x"_s }, { { u"t2"_s, body } }, false } }
        };
    }
    installation.expiresAt = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const auto read = readInstallation(hub::toJson(installation));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, installation);
}

void TestInstallation::whatOnlyTheHubTellsIsNotWritten()
{
    Installation installation;
    installation.isChannelExpired = true;
    installation.lastUpdate = QDateTime::currentDateTimeUtc();
    const QJsonObject json = QJsonDocument::fromJson(hub::toJson(installation)).object();
    QCOMPARE(json.keys(), (QStringList{ u"installationId"_s, u"platform"_s, u"pushChannel"_s }));
}

void TestInstallation::aBrowsersChannelMayBeText()
{
    const auto read = readInstallation(
        "{\"installationId\":\"d\",\"platform\":\"browser\",\"pushChannel\":"
        "\"{\\\"endpoint\\\":\\\"e\\\",\\\"p256dh\\\":\\\"p\\\",\\\"auth\\\":\\\"a\\\"}\"}");
    QVERIFY(read);
    QCOMPARE(read->handle, (hub::PushHandle{ u"e"_s, u"p"_s, u"a"_s }));
}

void TestInstallation::faultsNameTheMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &json, const QString &part) {
        QTest::newRow(name) << json << part;
    };
    row("not JSON", "hello", u"installation"_s);
    row("a list", "[]", u"installation"_s);
    row("fcm is no platform", "{\"platform\":\"fcm\"}", u"platform"_s);
    row("a number for an id", "{\"installationId\":1,\"platform\":\"wns\"}", u"installationId"_s);
    row("a tag that is a number", "{\"platform\":\"wns\",\"tags\":[1]}", u"tags"_s);
    row("tags as a text", "{\"platform\":\"wns\",\"tags\":\"a\"}", u"tags"_s);
    row("an object for a channel", "{\"platform\":\"wns\",\"pushChannel\":{}}", u"pushChannel"_s);
    row("a template's body", "{\"platform\":\"wns\",\"templates\":{\"t1\":{\"body\":{}}}}",
        u"templates.t1.body"_s);
    row("a tile's template",
        "{\"platform\":\"wns\",\"secondaryTiles\":{\"s\":{\"templates\":{\"t\":1}}}}",
        u"secondaryTiles.s.templates.t"_s);
}

void TestInstallation::faultsNameTheMember()
{
    QFETCH(QByteArray, json);
    const auto read = readInstallation(json);
    QVERIFY(!read);
    QTEST(read.error().part, "part");
}

void TestInstallation::valuesOfAPatchAreTexts()
{
    const QByteArray json = hub::patchJson({ { Kind::Add, u"/tags"_s, u"news"_s },
                                             { Kind::Remove, u"/tags/old"_s, u"ignored"_s },
                                             { Kind::Replace, u"/pushChannel"_s, u"AABB"_s } });
    QCOMPARE(json,
             QByteArray("[{\"op\":\"add\",\"path\":\"/tags\",\"value\":\"news\"},"
                        "{\"op\":\"remove\",\"path\":\"/tags/old\"},"
                        "{\"op\":\"replace\",\"path\":\"/pushChannel\",\"value\":\"AABB\"}]"));
}

void TestInstallation::listsAndObjectsInAPatchBecomeTexts()
{
    const auto read =
        hub::readPatch("[{\"op\":\"add\",\"path\":\"/tags\",\"value\":[\"a\",\"b\"]},"
                       "{\"op\":\"Replace\",\"path\":\"/templates/t\",\"value\":{\"body\":\"x\"}},"
                       "{\"op\":\"remove\",\"path\":\"/tags/c\"}]");
    QVERIFY(read);
    const QList<PatchOperation> expected{
        { Kind::Add, u"/tags"_s, u"[\"a\",\"b\"]"_s },
        { Kind::Replace, u"/templates/t"_s, u"{\"body\":\"x\"}"_s },
        { Kind::Remove, u"/tags/c"_s, {} },
    };
    QCOMPARE(*read, expected);
}

void TestInstallation::aBrokenPatchIsAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &json, const QString &part) {
        QTest::newRow(name) << json << part;
    };
    row("not JSON", "[", u"patch"_s);
    row("an object", "{}", u"patch"_s);
    row("nothing to do", "[]", u"patch"_s);
    row("an operation that is none", "[{\"op\":\"move\",\"path\":\"/tags\"}]", u"[0].op"_s);
    row("a path without a slash", "[{\"op\":\"remove\",\"path\":\"tags\"}]", u"[0].path"_s);
    row("no value", "[{\"op\":\"remove\",\"path\":\"/tags\"},{\"op\":\"add\",\"path\":\"/tags\"}]",
        u"[1].value"_s);
}

void TestInstallation::aBrokenPatchIsAnError()
{
    QFETCH(QByteArray, json);
    const auto read = hub::readPatch(json);
    QVERIFY(!read);
    QTEST(read.error().part, "part");
}

void TestInstallation::aSlashInANameIsNoStep()
{
    QCOMPARE(hub::patchPath({ u"templates"_s, u"a/b~c"_s, u"body"_s }),
             u"/templates/a~1b~0c/body"_s);
}

QTEST_APPLESS_MAIN(TestInstallation)
#include "tst_installation.moc"
