// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/fcmconverter.h"
#include "payload/template.h"
#include "payload/validate.h"

#include <QJsonDocument>
#include <QRandomGenerator>
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
    void whateverGoesInValidComesOut();
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
    row("a reserved name", R"({"data":{"from":"x","google.b":"y","googly":"z","gcmx":"w"}})",
        R"({"message":{"data":{"googly":"z","gcmx":"w"}}})",
        u"`data.from` is left out: the name is reserved"_s);
    row("a badge that is no number", R"({"notification":{"badge":"new"}})", R"({"message":{}})",
        u"`notification.badge` is left out: it is no whole number"_s);
    row("seconds that have an s already", R"({"time_to_live":"60s"})",
        R"({"message":{"android":{"ttl":"60s"}}})", u"“60s”"_s);
    row("seconds in quotes", R"({"time_to_live":"60"})", R"({"message":{"android":{"ttl":"60s"}}})",
        u"“60s”"_s);
    row("seconds that are none", R"({"time_to_live":"soon"})", R"({"message":{}})",
        u"`time_to_live` is left out"_s);
    row("a priority as iPhones have it", R"({"priority":10})", R"({"message":{}})",
        u"`priority` is left out"_s);
    row("a priority in capitals", R"({"priority":"HIGH"})",
        R"({"message":{"android":{"priority":"high"}}})", u"android.priority"_s);
    row("switched on by a number", R"({"content_available":1,"mutable_content":"true"})",
        R"({"message":{"apns":{"payload":{"aps":{"content-available":1,"mutable-content":1}}}}})",
        u"content-available"_s);
    row("switched off", R"({"content_available":false})",
        R"({"message":{"apns":{"payload":{"aps":{"content-available":0}}}}})",
        u"content-available"_s);
    row("no switch", R"({"content_available":"maybe","direct_boot_ok":[]})", R"({"message":{}})",
        u"`direct_boot_ok` is left out"_s);
    row("nulls", R"({"notification":{"title":"a","body":null},"priority":null,"data":{"a":null}})",
        R"({"message":{"notification":{"title":"a"},"data":{}}})",
        u"`notification.body` is left out: it is null"_s);
    row("a collapse key that is a number", R"({"collapse_key":7})",
        R"({"message":{"android":{"collapse_key":"7"}}})", u"`collapse_key` is now a text"_s);
    row("arguments that are numbers", R"({"notification":{"title_loc_args":[1,"b"]}})",
        R"({"message":{"android":{"notification":{"title_loc_args":["1","b"]}}}})",
        u"`title_loc_args[0]` is now a text"_s);
    row("data that is a list", R"({"data":[1],"notification":"hi"})", R"({"message":{}})",
        u"`data` is left out: it is no object"_s);
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
    if (gcm.contains("\"z\":"))
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

/// Every name that the old format knows, with values of every type, right and wrong ones.
void TestFcmConverter::whateverGoesInValidComesOut()
{
    const QStringList values{
        u"null"_s,
        u"true"_s,
        u"0"_s,
        u"1"_s,
        u"-1"_s,
        u"60.5"_s,
        u"1e400"_s,
        u"\"\""_s,
        u"\"7\""_s,
        u"\"60s\""_s,
        u"\"high\""_s,
        u"\"#ff0000\""_s,
        u"[]"_s,
        u"[1,null]"_s,
        u"{}"_s,
        u"{\"a\":1}"_s,
        u"\"[\\\"x\\\"]\""_s,
        u"\"\\ud83d\""_s,
    };
    const QStringList outer{
        u"to"_s,           u"condition"_s,         u"collapse_key"_s,
        u"priority"_s,     u"content_available"_s, u"mutable_content"_s,
        u"time_to_live"_s, u"dry_run"_s,           u"restricted_package_name"_s,
        u"data"_s,         u"notification"_s,      u"direct_boot_ok"_s,
        u"odd"_s
    };
    const QStringList inner{ u"title"_s,
                             u"body"_s,
                             u"image"_s,
                             u"icon"_s,
                             u"color"_s,
                             u"sound"_s,
                             u"badge"_s,
                             u"subtitle"_s,
                             u"tag"_s,
                             u"click_action"_s,
                             u"body_loc_key"_s,
                             u"body_loc_args"_s,
                             u"title_loc_key"_s,
                             u"title_loc_args"_s,
                             u"android_channel_id"_s,
                             u"ticker"_s,
                             u"odd"_s };
    QRandomGenerator random(1); // the same texts every time
    const auto pick = [&](const QStringList &list) {
        return list.at(random.bounded(int(list.size())));
    };
    const auto object = [&](const QStringList &names) {
        QStringList members;
        for (int i = random.bounded(6); i >= 0; --i)
            members.append(u"\"%1\":%2"_s.arg(pick(names), pick(values)));
        return QString(u'{' + members.join(u',') + u'}');
    };
    for (int i = 0; i < 3000; ++i) {
        QString gcm = object(outer);
        gcm.chop(1);
        gcm += u",\"notification\":%1,\"data\":%2}"_s.arg(
            object(inner), object(inner + QStringList{ u"from"_s, u"gcm.x"_s, u"message_type"_s }));
        const auto converted = payload::toFcmV1(gcm.toUtf8());
        QVERIFY2(converted, qPrintable(gcm));
        hub::Notification notification;
        notification.platform = hub::Platform::FcmV1;
        notification.payload = converted->payload;
        for (const payload::Finding &finding : payload::validate(notification)) {
            QVERIFY2(finding.severity != payload::Finding::Severity::Error,
                     qPrintable(gcm + u'\n' + QString::fromUtf8(converted->payload) + u'\n'
                                + finding.message));
        }
    }
}

QTEST_GUILESS_MAIN(TestFcmConverter)
#include "tst_fcmconverter.moc"
