// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/volatilerules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using compare::Place;
using compare::VolatileRules;

Q_DECLARE_METATYPE(compare::Place)

namespace {

const QDateTime Left(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
const QDateTime Right(QDate(2026, 11, 25), QTime(11, 30), Qt::UTC);

} // namespace

class TestVolatileRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatAlwaysChangesIsKnown_data();
    void whatAlwaysChangesIsKnown();
    void rulesThatCannotBeReadAreRefused_data();
    void rulesThatCannotBeReadAreRefused();
    void anEmptyListExplainsNothing();
};

void TestVolatileRules::whatAlwaysChangesIsKnown_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isExplained");

    const auto row = [](const char *sentence, Place place, const QString &name, const QString &left,
                        const QString &right, bool isExplained) {
        QTest::newRow(sentence) << place << name << left << right << isExplained;
    };
    using enum Place;
    row("the date of the answer", Answer, u"Date"_s, u"Tue, 24 Nov 2026 10:00:00 GMT"_s,
        u"Wed, 25 Nov 2026 11:30:00 GMT"_s, true);
    row("a date that was sent is the user's", Request, u"Date"_s, u"a"_s, u"b"_s, false);
    row("a tracking id, in any case", Answer, u"TRACKINGID"_s, u"a"_s, u"b"_s, true);
    row("a header with a star in the rule", Answer, u"x-ms-ratelimit-remaining"_s, u"9"_s, u"8"_s,
        true);
    row("the server's name tells something", Answer, u"Server"_s, u"a"_s, u"b"_s, false);
    row("the id at the end of the location", Answer, u"Location"_s,
        u"https://n/h/messages/123-a?api-version=2020-06"_s,
        u"https://n/h/messages/456-b?api-version=2020-06"_s, true);
    row("another hub in the location", Answer, u"Location"_s, u"https://n/h/messages/1?v=1"_s,
        u"https://n/x/messages/2?v=1"_s, false);
    row("another version in the location", Answer, u"Location"_s, u"https://n/h/messages/1?v=1"_s,
        u"https://n/h/messages/1?v=2"_s, false);
    row("signature and expiry of the token", Request, u"Authorization"_s,
        u"SharedAccessSignature sr=a&sig=x&se=1800000000&skn=Full"_s,
        u"SharedAccessSignature sr=a&sig=y&se=1800003600&skn=Full"_s, true);
    row("another rule in the token", Request, u"Authorization"_s,
        u"SharedAccessSignature sr=a&sig=x&se=1&skn=Full"_s,
        u"SharedAccessSignature sr=a&sig=y&se=2&skn=Listen"_s, false);
    row("the length follows from the payload", Request, u"Content-Length"_s, u"1"_s, u"2"_s, true);
    row("the boundary of a batch", Request, u"Content-Type"_s,
        u"multipart/mixed; boundary=\"a-1\""_s, u"multipart/mixed; boundary=\"b-2\""_s, true);
    row("a UUID in the payload", Payload, u"data.id"_s,
        u"\"x-6f1c3f0e-54a9-4b38-8a0e-9f3c4b1d2e77\""_s,
        u"\"x-0d4e5b6a-1111-4222-8333-444455556666\""_s, true);
    row("a UUID and something else", Payload, u"data.id"_s,
        u"\"a-6f1c3f0e-54a9-4b38-8a0e-9f3c4b1d2e77\""_s,
        u"\"b-0d4e5b6a-1111-4222-8333-444455556666\""_s, false);
    row("the time of the send in the payload", Payload, u"data.at"_s, u"\"2026-11-24T10:00:01Z\""_s,
        u"\"2026-11-25T11:30:02.5Z\""_s, true);
    row("in another zone", Payload, u"data.at"_s, u"\"2026-11-24T11:00:01+01:00\""_s,
        u"\"2026-11-25T11:30:02Z\""_s, true);
    row("a time that the user chose", Payload, u"data.at"_s, u"\"2026-11-24T18:00:00Z\""_s,
        u"\"2026-11-25T19:30:00Z\""_s, false);
    row("seconds since 1970 at the send", Payload, u"data.at"_s,
        QString::number(Left.toSecsSinceEpoch()), QString::number(Right.toSecsSinceEpoch() + 2),
        true);
    row("milliseconds since 1970 at the send", Payload, u"data.at"_s,
        QString::number(Left.toMSecsSinceEpoch()), QString::number(Right.toMSecsSinceEpoch()),
        true);
    row("an expiry that was chosen", Request, u"apns-expiration"_s, u"1795521727"_s,
        u"1795600000"_s, false);
    row("the hub's tracking id and time in an error", Body, u"body"_s,
        u"Bad. TrackingId:ab_G2,TimeStamp:11/24/2026 10:00:01 AM"_s,
        u"Bad. TrackingId:cd_G7,TimeStamp:11/25/2026 11:30:01 AM"_s, true);
    row("another error", Body, u"body"_s, u"Bad. TrackingId:ab"_s, u"Worse. TrackingId:cd"_s,
        false);
    row("a value that is not there", Answer, u"Server"_s, u""_s, u"b"_s, false);
    row("an ordinary value", Payload, u"aps.badge"_s, u"1"_s, u"2"_s, false);
}

void TestVolatileRules::whatAlwaysChangesIsKnown()
{
    QFETCH(Place, place);
    QFETCH(QString, name);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(VolatileRules::builtIn().explain(place, name, { left, Left }, { right, Right }),
          "isExplained");
}

void TestVolatileRules::rulesThatCannotBeReadAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("rules");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("an unknown place") << QByteArray(R"([{"place":"moon","name":"a"}])");
    QTest::newRow("an unknown time") << QByteArray(R"([{"place":"*","name":"a","time":"tea"}])");
    QTest::newRow("no name") << QByteArray(R"([{"place":"*"}])");
    QTest::newRow("a broken pattern") << QByteArray(R"([{"place":"*","name":"a","pattern":"("}])");
}

void TestVolatileRules::rulesThatCannotBeReadAreRefused()
{
    QFETCH(QByteArray, json);
    const auto rules = VolatileRules::parse(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().part, u"volatile"_s);
    QVERIFY(!rules.error().message.isEmpty());
}

void TestVolatileRules::anEmptyListExplainsNothing()
{
    const auto rules = VolatileRules::parse("[]");
    QVERIFY(rules);
    QVERIFY(!rules->explain(Place::Answer, u"Date"_s, { u"a"_s, Left }, { u"b"_s, Right }));
}

QTEST_GUILESS_MAIN(TestVolatileRules)
#include "tst_volatilerules.moc"
