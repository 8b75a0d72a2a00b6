// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/reckoning.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using audience::Audience;
using audience::Clause;
using audience::whoGets;
using hub::Platform;
using hub::Registration;

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSummarySays_data();
    void theSummarySays();
    void aMissIsExplained_data();
    void aMissIsExplained();
    void clausesAreCounted();
    void clausesJoinedByOrCountEach();
    void whatOneClauseAloneLeavesOut();
    void theClosestMissesComeFirst();
    void theSameHandleIsServedOnce();
    void anExpiredRegistrationGetsNothing();
    void aTestSendStopsAtTen();
    void systemTagsAddressOneInstallation();
    void aTemplateSendFillsInTemplates();
    void aPropertyThatNobodyReadsIsTold();
    void aTemplateSendWithoutPropertiesSaysSo();
    void aDirectSendGoesPastTheRegistrations();
    void nearTags_data();
    void nearTags();
    void manyRegistrationsAreNamedUpToTheLimits();
};

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);

Registration device(Platform platform, const QString &handle, const QStringList &tags)
{
    Registration one;
    one.id = handle + u"-1"_s;
    one.platform = platform;
    one.handle.text = handle;
    one.tags = tags;
    return one;
}

Registration templated(Platform platform, const QString &handle, const QStringList &tags,
                       const QString &body)
{
    Registration one = device(platform, handle, tags);
    one.body = hub::RegistrationTemplate{ u"news"_s, body, {}, {}, {}, {} };
    return one;
}

hub::Request send(const QString &tags, Platform platform = Platform::FcmV1,
                  const QByteArray &payload = "{}")
{
    hub::Request request;
    request.notification.platform = platform;
    request.notification.payload = payload;
    if (!tags.isEmpty())
        request.target = *hub::TagExpression::parse(tags);
    return request;
}

/// The fleet of the picture "nobody matched": Android with and without `Beta`.
QList<Registration> fleet()
{
    return {
        device(Platform::FcmV1, u"pixel"_s, { u"Beta"_s, u"region:eu"_s }),
        device(Platform::FcmV1, u"galaxy"_s, { u"Beta"_s, u"lang:pt"_s, u"region:eu"_s }),
        device(Platform::FcmV1, u"nokia"_s, { u"region:eu"_s }),
        device(Platform::Windows, u"surface"_s, { u"Beta"_s, u"region:eu"_s }),
        device(Platform::Apple, u"iphone"_s, { u"region:us"_s }),
        templated(Platform::FcmV1, u"pixel"_s, { u"region:eu"_s }, u"{\"a\":\"$(title)\"}"_s),
    };
}

Audience see(const QString &tags, Platform platform = Platform::FcmV1)
{
    return whoGets(send(tags, platform, R"({"title":"x"})"), fleet(), Now);
}

QStringList names(const Audience &audience)
{
    QStringList list;
    for (const audience::Match &match : audience.matches)
        list.append(match.registration.handle.text);
    return list;
}

} // namespace

void TestAudience::theSummarySays_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the case is another one") << u"beta && region:eu"_s << Platform::FcmV1
                                             << u"0 of 6: nobody has “beta”, 3 have “Beta”."_s;
    QTest::newRow("nothing is near")
        << u"vip"_s << Platform::FcmV1 << u"0 of 6: nobody has “vip”."_s;
    QTest::newRow("no registration of the format")
        << u"Beta"_s << Platform::Adm << u"0 of 6: none takes messages in the format Amazon."_s;
    QTest::newRow("each clause has some, no device has all")
        << u"lang:pt && region:us"_s << Platform::FcmV1
        << u"0 of 6: each one fails at least one condition."_s;
    QTest::newRow("some match") << u"Beta"_s << Platform::FcmV1 << u"2 of 6 would get this."_s;
    QTest::newRow("everyone") << u""_s << Platform::FcmV1 << u"3 of 6 would get this."_s;
}

void TestAudience::theSummarySays()
{
    QFETCH(QString, tags);
    QFETCH(Platform, platform);
    QTEST(summary(see(tags, platform)), "expected");
    QCOMPARE(summary(whoGets(send(tags, platform), {}, Now)),
             u"No device is registered on this hub yet."_s);
}

void TestAudience::aMissIsExplained_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<Platform>("format");
    QTest::addColumn<QString>("handle");
    QTest::addColumn<QString>("expected");
    using enum Platform;
    QTest::newRow("another case") << u"beta"_s << FcmV1 << u"galaxy"_s << u"no beta, has Beta"_s;
    QTest::newRow("a tag that is not there") << u"vip"_s << FcmV1 << u"galaxy"_s << u"no vip"_s;
    QTest::newRow("one that is left out")
        << u"region:eu && !Beta"_s << FcmV1 << u"galaxy"_s << u"has Beta"_s;
    QTest::newRow("none of several")
        << u"vip || gold || staff"_s << FcmV1 << u"nokia"_s << u"none of vip, gold, staff"_s;
    QTest::newRow("the nearest of several")
        << u"vip || (region:eu && gold)"_s << FcmV1 << u"nokia"_s << u"none of vip, gold"_s;
    QTest::newRow("one that is nearly there counts as nearest")
        << u"vip || beta"_s << FcmV1 << u"galaxy"_s << u"no beta, has Beta"_s;
    QTest::newRow("not (a and b)")
        << u"!(Beta && lang:pt)"_s << FcmV1 << u"galaxy"_s << u"has Beta"_s;
    QTest::newRow("not (a or b)") << u"!(Beta || lang:pt)"_s << FcmV1 << u"galaxy"_s
                                  << u"has Beta; has lang:pt"_s;
    QTest::newRow("another platform")
        << u"region:eu"_s << FcmV1 << u"surface"_s << u"other platform, Windows"_s;
    QTest::newRow("both") << u"beta"_s << FcmV1 << u"surface"_s
                          << u"other platform, Windows; no beta, has Beta"_s;
    QTest::newRow("a native one and a template send")
        << u"region:eu"_s << Template << u"nokia"_s
        << u"has no template, takes native sends only"_s;
}

void TestAudience::aMissIsExplained()
{
    QFETCH(QString, handle);
    QFETCH(QString, tags);
    QFETCH(Platform, format);
    const Audience audience = see(tags, format);
    const auto miss =
        std::find_if(audience.misses.begin(), audience.misses.end(),
                     [&](const auto &one) { return one.registration.handle.text == handle; });
    QVERIFY(miss != audience.misses.end());
    QTEST(toText(miss->reasons), "expected");
}

void TestAudience::clausesAreCounted()
{
    const Audience audience = see(u"beta && region:eu"_s);
    QCOMPARE(audience.clauses.size(), 3);
    QCOMPARE(audience.clauses.at(0),
             (Clause{ Clause::Kind::Tags, u"beta"_s, 0, 3, { { u"beta"_s, u"Beta"_s, 3 } } }));
    QCOMPARE(audience.clauses.at(1).text, u"region:eu"_s);
    QCOMPARE(audience.clauses.at(1).holds, 5);
    QCOMPARE(audience.clauses.at(2).kind, Clause::Kind::Format);
    QCOMPARE(audience.clauses.at(2).text, u"Android"_s);
    QCOMPARE(audience.clauses.at(2).holds, 3);
    QCOMPARE(audience.total, 6);
    QCOMPARE(audience.devices, 5);
}

void TestAudience::clausesJoinedByOrCountEach()
{
    const Audience audience = see(u"lang:pt || region:us"_s);
    QCOMPARE(names(audience), QStringList{ u"galaxy"_s });
    QCOMPARE(audience.clauses.at(0).holds, 1);
    QCOMPARE(audience.clauses.at(1).holds, 1);
    QCOMPARE(audience.clauses.at(0).excludesAlone, 0);
    QCOMPARE(audience.clauses.at(2).excludesAlone, 1); // the iPhone
}

void TestAudience::whatOneClauseAloneLeavesOut()
{
    const Audience audience = see(u"Beta && region:eu && !lang:pt"_s);
    QCOMPARE(names(audience), QStringList{ u"pixel"_s });
    QCOMPARE(audience.clauses.at(0).excludesAlone, 1); // nokia
    QCOMPARE(audience.clauses.at(1).excludesAlone, 0);
    QCOMPARE(audience.clauses.at(2).text, u"!lang:pt"_s);
    QCOMPARE(audience.clauses.at(2).excludesAlone, 1); // galaxy
    QCOMPARE(audience.clauses.at(3).excludesAlone, 1); // surface
}

void TestAudience::theClosestMissesComeFirst()
{
    const Audience audience = see(u"beta && region:eu"_s);
    QStringList order;
    for (const audience::Miss &miss : audience.misses)
        order.append(miss.registration.handle.text);
    QCOMPARE(order,
             (QStringList{ u"pixel"_s, u"galaxy"_s, u"nokia"_s, u"surface"_s, u"pixel"_s,
                           u"iphone"_s }));
    QCOMPARE(audience.misses.at(0).distance, 1);
    QCOMPARE(audience.misses.at(2).distance, 2);
}

void TestAudience::theSameHandleIsServedOnce()
{
    QList<Registration> list{ device(Platform::FcmV1, u"a"_s, {}),
                              device(Platform::FcmV1, u"a"_s, {}),
                              device(Platform::Apple, u"a"_s, {}) };
    const Audience native = whoGets(send({}), list, Now);
    QCOMPARE(native.matched, 2);
    QCOMPARE(native.twins, 1);
    QCOMPARE(native.reached(), 1);
    QVERIFY(native.matches.at(1).isTwin);
    // Two templates of one device are two messages.
    list = { templated(Platform::FcmV1, u"a"_s, {}, u"{}"_s),
             templated(Platform::FcmV1, u"a"_s, {}, u"{}"_s) };
    list[1].body->name = u"other"_s;
    QCOMPARE(whoGets(send({}, Platform::Template), list, Now).twins, 0);
    list[1].body->name = list[0].body->name;
    QCOMPARE(whoGets(send({}, Platform::Template), list, Now).twins, 1);
}

void TestAudience::anExpiredRegistrationGetsNothing()
{
    QList<Registration> list{ device(Platform::FcmV1, u"a"_s, {}),
                              device(Platform::FcmV1, u"b"_s, {}) };
    list[0].expiresAt = Now;
    list[1].expiresAt = Now.addSecs(1);
    const Audience audience = whoGets(send({}), list, Now);
    QCOMPARE(names(audience), QStringList{ u"b"_s });
    QCOMPARE(audience.expired, 1);
    QCOMPARE(toText(audience.misses.first().reasons), u"expired"_s);
    QCOMPARE(audience.clauses.last().kind, Clause::Kind::NotExpired);
    QCOMPARE(audience.clauses.last().holds, 1);
}

void TestAudience::aTestSendStopsAtTen()
{
    QList<Registration> list;
    for (int i = 0; i < 14; ++i)
        list.append(device(Platform::FcmV1, QString::number(i), {}));
    hub::Request request = send({});
    QCOMPARE(whoGets(request, list, Now).reached(), 14);
    request.testSend = true;
    const Audience audience = whoGets(request, list, Now);
    QCOMPARE(audience.matched, 14);
    QCOMPARE(audience.reached(), 10);
    QCOMPARE(summary(audience),
             u"14 of 14 match; a test send goes to 10 of them, chosen by chance."_s);
    request.scheduleAt = Now.addSecs(600);
    QCOMPARE(whoGets(request, list, Now).reached(), 14);
}

void TestAudience::systemTagsAddressOneInstallation()
{
    const QList<Registration> list{
        device(Platform::FcmV1, u"a"_s, { u"$InstallationId:{d-1}"_s, u"$UserId:{ann}"_s }),
        device(Platform::FcmV1, u"b"_s, { u"$InstallationId:{d-2}"_s, u"$UserId:{Ann}"_s }),
    };
    QCOMPARE(names(whoGets(send(u"$InstallationId:{d-2}"_s), list, Now)), QStringList{ u"b"_s });
    const Audience user = whoGets(send(u"$UserId:{ann}"_s), list, Now);
    QCOMPARE(names(user), QStringList{ u"a"_s });
    QCOMPARE(user.clauses.first().near.first().found, u"$UserId:{Ann}"_s);
}

void TestAudience::aTemplateSendFillsInTemplates()
{
    const QList<Registration> list{
        templated(Platform::FcmV1, u"a"_s, {}, u"{\"message\":{\"data\":{\"t\":\"$(title)\"}}}"_s),
        templated(Platform::Apple, u"b"_s, {},
                  u"{\"aps\":{},\"t\":\"$(titel)\",\"b\":\"$(x:{y})\"}"_s),
        templated(Platform::Apple, u"c"_s, {}, u"{\"aps\":{},\"t\":\"$5\"}"_s),
        device(Platform::FcmV1, u"d"_s, {}),
    };
    const Audience audience = whoGets(send({}, Platform::Template, R"({"title":"x"})"), list, Now);
    QCOMPARE(names(audience), (QStringList{ u"a"_s, u"b"_s, u"c"_s }));
    QVERIFY(audience.matches.at(0).missing.isEmpty());
    QCOMPARE(audience.matches.at(1).missing, QStringList{ u"titel"_s });
    QVERIFY(audience.matches.at(2).fault);
    QCOMPARE(audience.incomplete, 1);
    QCOMPARE(audience.faulty, 1);
    QVERIFY(audience.unread.isEmpty());
}

void TestAudience::aPropertyThatNobodyReadsIsTold()
{
    const QList<Registration> list{ templated(Platform::FcmV1, u"a"_s, {},
                                              u"{\"t\":\"$(Title)\"}"_s) };
    const Audience audience =
        whoGets(send({}, Platform::Template, R"({"title":"x","body":"y"})"), list, Now);
    QCOMPARE(audience.unread, QStringList{ u"body"_s });
}

void TestAudience::aTemplateSendWithoutPropertiesSaysSo()
{
    const QList<Registration> list{ templated(Platform::FcmV1, u"a"_s, {}, u"{}"_s) };
    const Audience audience = whoGets(send({}, Platform::Template, "<toast/>"), list, Now);
    QVERIFY(audience.propertiesFault);
    QCOMPARE(audience.matched, 1);
}

void TestAudience::aDirectSendGoesPastTheRegistrations()
{
    hub::Request request = send({});
    request.target = hub::DeviceBatch{ { u"pixel"_s, u"unknown"_s, u"surface"_s, u"pixel"_s } };
    const Audience audience = whoGets(request, fleet(), Now);
    QCOMPARE(audience.reached(), 3);
    QCOMPARE(audience.unregistered, 2); // the Surface is a Windows one
    QCOMPARE(names(audience), (QStringList{ u"pixel"_s, u"pixel"_s }));
    QCOMPARE(summary(audience), u"Goes to 3 handle(s); 2 of them are not registered here."_s);
    QCOMPARE(toText(audience.misses.first().reasons), u"other platform, Windows"_s);
}

void TestAudience::nearTags_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("near");
    QTest::newRow("the same is not near") << u"beta"_s << u"beta"_s << false;
    QTest::newRow("another case") << u"beta"_s << u"Beta"_s << true;
    QTest::newRow("a blank before it") << u"beta"_s << u" beta"_s << true;
    QTest::newRow("a letter too many") << u"news"_s << u"newss"_s << true;
    QTest::newRow("two letters swapped in a long one")
        << u"orders_ready"_s << u"orders_raedy"_s << true;
    QTest::newRow("two letters in a short one") << u"news"_s << u"nest"_s << false;
    QTest::newRow("three letters, one differs") << u"qa1"_s << u"qa2"_s << false;
    QTest::newRow("another value behind the colon") << u"lang:en"_s << u"lang:de"_s << false;
    QTest::newRow("another number behind the colon") << u"user:12"_s << u"user:13"_s << false;
    QTest::newRow("another case behind the colon") << u"lang:en"_s << u"lang:EN"_s << true;
    QTest::newRow("another word before the colon") << u"region:eu"_s << u"regions:eu"_s << true;
    QTest::newRow("something else") << u"beta"_s << u"orders"_s << false;
}

void TestAudience::nearTags()
{
    QFETCH(QString, wanted);
    QFETCH(QString, tag);
    QTEST(audience::isNear(wanted, tag), "near");
}

void TestAudience::manyRegistrationsAreNamedUpToTheLimits()
{
    audience::Reckoning reckoning(send(u"beta"_s), Now, { 5, 3 });
    for (int i = 0; i < 100; ++i)
        reckoning.take(device(i < 50 ? Platform::FcmV1 : Platform::Apple, QString::number(i),
                              { i % 2 ? u"beta"_s : u"Beta"_s }));
    const Audience audience = reckoning.result();
    QCOMPARE(audience.total, 100);
    QCOMPARE(audience.matched, 25);
    QCOMPARE(audience.matches.size(), 5);
    QCOMPARE(audience.misses.size(), 3);
    QCOMPARE(audience.misses.last().row, 4);
    QCOMPARE(audience.misses.last().distance, 1);
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
