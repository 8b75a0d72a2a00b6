// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/fcmconverter.h"
#include "payload/template.h"
#include "payload/validate.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFcmConverter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsGoWhereV1HasThem_data();
    void partsGoWhereV1HasThem();
    void whatCannotBeReadIsSaid();
    void everyLegacyTemplateBecomesValid();
};

void TestFcmConverter::partsGoWhereV1HasThem_data()
{
    QTest::addColumn<QByteArray>("gcm");
    QTest::addColumn<QByteArray>("v1");
    QTest::addColumn<QString>("change"); // a part of a sentence

    const auto row = [](const char *name, const char *gcm, const char *v1, const QString &change) {
        QTest::newRow(name) << QByteArray(gcm) << QByteArray(v1) << change;
    };
    row("data stays data", R"({"data":{"a":"b"}})", R"({"message":{"data":{"a":"b"}}})",
        u"inside one `message`"_s);
    row("numbers in data become texts", R"({"data":{"n":7,"b":true}})",
        R"({"message":{"data":{"n":"7","b":"true"}}})", u"`data.n` is now a text"_s);
    row("objects in data become JSON in a text", R"({"data":{"o":{"x":[1]}}})",
        R"({"message":{"data":{"o":"{\"x\":[1]}"}}})", u"JSON in a text"_s);
    row("title and body", R"({"notification":{"title":"t","body":"b"}})",
        R"({"message":{"notification":{"title":"t","body":"b"}}})", u"message"_s);
    row("what is Android's own",
        R"({"notification":{"title":"t","icon":"i","sound":"s","tag":"g"}})",
        R"({"message":{"notification":{"title":"t"},"android":{"notification":{"icon":"i",)"
        R"("sound":"s","tag":"g"}}}})",
        u"`notification.icon` is now `android.notification.icon`"_s);
    row("the channel changes its name", R"({"notification":{"android_channel_id":"c"}})",
        R"({"message":{"android":{"notification":{"channel_id":"c"}}}})",
        u"android.notification.channel_id"_s);
    row("seconds become a text with an s", R"({"time_to_live":3600})",
        R"({"message":{"android":{"ttl":"3600s"}}})", u"3600s"_s);
    row("priority, collapse key, package",
        R"({"priority":"high","collapse_key":"k",)"
        R"("restricted_package_name":"p"})",
        R"({"message":{"android":{"priority":"high","collapse_key":"k",)"
        R"("restricted_package_name":"p"}}})",
        u"android.priority"_s);
    row("arguments that were a list in a text",
        R"({"notification":{"body_loc_key":"k","body_loc_args":"[\"a\",\"b\"]"}})",
        R"({"message":{"android":{"notification":{"body_loc_key":"k","body_loc_args":["a","b"]}}}})",
        u"is now a list"_s);
    row("what was for iPhones", R"({"notification":{"badge":"3"},"content_available":true})",
        R"({"message":{"apns":{"payload":{"aps":{"badge":3,"content-available":1}}}}})",
        u"apns.payload.aps.badge"_s);
    row("who gets it is the hub's affair",
        R"({"to":"x","registration_ids":["y"],"data":{"a":"b"}})",
        R"({"message":{"data":{"a":"b"}}})", u"`to` is left out"_s);
    row("a dry run cannot be kept", R"({"dry_run":true,"data":{"a":"b"}})",
        R"({"message":{"data":{"a":"b"}}})", u"dry_run"_s);
    row("what nobody knows", R"({"flavour":"x","notification":{"taste":1}})", R"({"message":{}})",
        u"`notification.taste` is left out"_s);
    row("a reserved name", R"({"data":{"from":"x"}})", R"({"message":{"data":{"from":"x"}}})",
        u"reserved"_s);
    row("it is v1 already", R"({"message":{"data":{"a":"b"}}})",
        R"({"message":{"data":{"a":"b"}}})", u"already"_s);
    row("nothing at all", "{}", R"({"message":{}})", u"message"_s);
    row("the order of names stays", R"({"data":{"z":"1","a":"2"}})",
        R"({"message":{"data":{"z":"1","a":"2"}}})", u"message"_s);
}

void TestFcmConverter::partsGoWhereV1HasThem()
{
    QFETCH(QByteArray, gcm);
    QFETCH(QByteArray, v1);
    QFETCH(QString, change);
    const auto converted = payload::toFcmV1(gcm);
    QVERIFY2(converted, converted ? "" : qPrintable(converted.error().message));
    QByteArray line = converted->payload;
    line.replace("\n", "");
    while (line.contains("  "))
        line.replace("  ", " ");
    const auto compact = [](const QByteArray &json) {
        return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(compact(converted->payload), compact(v1));
    QVERIFY2(converted->changes.join(u'\n').contains(change),
             qPrintable(converted->changes.join(u'\n')));
    if (gcm.contains("\"z\""))
        QVERIFY(converted->payload.indexOf("\"z\"") < converted->payload.indexOf("\"a\""));
}

void TestFcmConverter::whatCannotBeReadIsSaid()
{
    for (const QByteArray &broken : { QByteArray(), QByteArray("{"), QByteArray("[]"),
                                      QByteArray("\"x\""), QByteArray("\xff") }) {
        const auto converted = payload::toFcmV1(broken);
        QVERIFY(!converted);
        QVERIFY(!converted.error().message.isEmpty());
    }
}

void TestFcmConverter::everyLegacyTemplateBecomesValid()
{
    int count = 0;
    for (const payload::Template &one : payload::templatesFor(hub::Platform::Gcm)) {
        const auto converted = payload::toFcmV1(one.payload);
        QVERIFY(converted);
        hub::Notification notification;
        notification.platform = hub::Platform::FcmV1;
        notification.payload = converted->payload;
        const auto findings = payload::validate(notification);
        QVERIFY2(!payload::hasErrors(findings),
                 qPrintable(findings.value(0).message + QString::fromUtf8(converted->payload)));
        ++count;
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestFcmConverter)
#include "tst_fcmconverter.moc"
