// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/aftermath.h"
#include "audience/tokenreport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using audience::HandleUse;
using audience::inspectHandle;
using audience::TokenReport;
using audience::vanished;
using hub::Platform;
using hub::Registration;

class TestTokenReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aHandleLooksLike_data();
    void aHandleLooksLike();
    void oddCharactersAreNamed_data();
    void oddCharactersAreNamed();
    void registrationsThatHaveIt();
    void twiceMeansTheSameMessageTwice();
    void aSendTookARegistrationAway();
    void whatIsStillThereDidNotVanish();
};

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
const QString Apns = QString(u"0a1B"_s).repeated(16);

Registration device(Platform platform, const QString &handle, const QString &id)
{
    Registration one;
    one.id = id;
    one.platform = platform;
    one.handle.text = handle;
    return one;
}

} // namespace

void TestTokenReport::aHandleLooksLike_data()
{
    QTest::addColumn<QString>("handle");
    QTest::addColumn<std::optional<Platform>>("platform");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QList<Platform>>("fitting");
    using Maybe = std::optional<Platform>;
    QTest::newRow("an APNs token")
        << Apns << Maybe() << u"an APNs token, 64 hex digits"_s << true << QList{ Platform::Apple };
    QTest::newRow("one for the wrong platform")
        << Apns << Maybe(Platform::Windows) << u"Windows needs"_s << false
        << QList{ Platform::Apple };
    QTest::newRow("FCM tokens old and new")
        << QString(140, u'f') + u":x"_s << Maybe() << u"an FCM token"_s << true
        << QList{ Platform::FcmV1, Platform::Gcm };
    QTest::newRow("nothing that is known")
        << u"hello"_s << Maybe() << u"No platform"_s << false << QList<Platform>{};
    QTest::newRow("nothing at all") << u""_s << Maybe() << u""_s << true << QList<Platform>{};
}

void TestTokenReport::aHandleLooksLike()
{
    QFETCH(QString, handle);
    QFETCH(std::optional<Platform>, platform);
    QFETCH(QString, says);
    const TokenReport report = inspectHandle(handle, platform, {});
    QVERIFY2(report.looksLike.contains(says), qPrintable(report.looksLike));
    QTEST(report.fits, "fits");
    QList<Platform> fitting;
    for (const auto &fit : report.fitting)
        fitting.append(fit.platform);
    QTEST(fitting, "fitting");
    QCOMPARE(report.length, handle.size());
}

void TestTokenReport::oddCharactersAreNamed_data()
{
    QTest::addColumn<QString>("handle");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("says");
    QTest::newRow("a blank") << u"ab cd"_s << 2 << u"a blank"_s;
    QTest::newRow("a line break at the end") << u"abcd\n"_s << 4 << u"a line break"_s;
    QTest::newRow("zero width") << u"ab\u200bcd"_s << 2 << u"U+200B, which cannot be seen"_s;
    QTest::newRow("a byte order mark") << u"\ufeffab"_s << 0 << u"U+FEFF, which cannot be seen"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << 1 << u"U+00A0, a blank"_s;
    QTest::newRow("a Cyrillic letter") << u"ab\u0435"_s << 2 << u"U+0435 “е”"_s;
    QTest::newRow("a character of two units") << u"ab😀"_s << 2 << u"U+1F600"_s;
    QTest::newRow("an angle bracket") << u"<ab"_s << 0 << u"an angle bracket"_s;
    QTest::newRow("a quote") << u"\"ab"_s << 0 << u"a quote"_s;
}

void TestTokenReport::oddCharactersAreNamed()
{
    QFETCH(QString, handle);
    QFETCH(QString, says);
    const TokenReport report = inspectHandle(handle, {}, {});
    QCOMPARE(report.odd.size(), 1);
    QTEST(int(report.odd.first().offset), "offset");
    QVERIFY2(report.odd.first().name.startsWith(says), qPrintable(report.odd.first().name));
    QVERIFY(
        inspectHandle(u"https://db3.notify.windows.com/?token=Aw%2b_-:."_s, {}, {}).odd.isEmpty());
}

void TestTokenReport::registrationsThatHaveIt()
{
    const QList<Registration> list{ device(Platform::Apple, Apns, u"1"_s),
                                    device(Platform::Apple, Apns.toUpper(), u"2"_s),
                                    device(Platform::Apple, Apns + u' ', u"3"_s),
                                    device(Platform::Apple, u"other"_s, u"4"_s) };
    const TokenReport report = inspectHandle(Apns, {}, list);
    QCOMPARE(report.uses.size(), 3);
    QCOMPARE(report.uses.at(0), (HandleUse{ 0, list.at(0), HandleUse::Likeness::Same }));
    QCOMPARE(report.uses.at(1).likeness, HandleUse::Likeness::OtherCase);
    QCOMPARE(report.uses.at(2).likeness, HandleUse::Likeness::WithBlanks);
    // Only hex digits mean the same in both cases.
    QCOMPARE(
        inspectHandle(u"token"_s, {}, { device(Platform::FcmV1, u"TOKEN"_s, u"1"_s) }).uses.size(),
        0);
}

void TestTokenReport::twiceMeansTheSameMessageTwice()
{
    QList<Registration> list{ device(Platform::FcmV1, u"a"_s, u"1"_s),
                              device(Platform::FcmV1, u"a"_s, u"2"_s) };
    QVERIFY(inspectHandle(u"a"_s, {}, list).isRegisteredTwice());
    list[1].body = hub::RegistrationTemplate{ u"news"_s, u"{}"_s, {}, {}, {}, {} };
    QVERIFY(!inspectHandle(u"a"_s, {}, list).isRegisteredTwice());
    list[0].body = hub::RegistrationTemplate{ u"other"_s, u"{}"_s, {}, {}, {}, {} };
    QVERIFY(!inspectHandle(u"a"_s, {}, list).isRegisteredTwice());
    list[0].body = list[1].body;
    QVERIFY(inspectHandle(u"a"_s, {}, list).isRegisteredTwice());
}

void TestTokenReport::aSendTookARegistrationAway()
{
    Registration gone = device(Platform::Apple, Apns, u"1-1-1"_s);
    gone.etag = u"3"_s;
    gone.tags = { u"news"_s, u"$InstallationId:{d-1}"_s };
    gone.expiresAt = Now.addDays(1);
    const auto list = vanished({ gone }, {}, Now);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().before, gone);
    Registration again = gone;
    again.id.clear();
    again.etag.clear();
    again.tags = { u"news"_s };
    again.expiresAt.reset();
    QCOMPARE(list.first().again, again);
    QVERIFY(list.first().note.contains(u"installation"_s));
    // The app has registered again meanwhile.
    gone.tags.clear();
    const auto back = vanished({ gone }, { device(Platform::Apple, Apns, u"2-2-1"_s) }, Now);
    QVERIFY(back.first().note.contains(u"another id"_s));
}

void TestTokenReport::whatIsStillThereDidNotVanish()
{
    Registration changed = device(Platform::Apple, Apns, u"1-1-1"_s);
    Registration over = device(Platform::Apple, u"x"_s, u"2-2-1"_s);
    over.expiresAt = Now;
    QList<Registration> after{ changed };
    after.first().tags = { u"new"_s };
    QCOMPARE(vanished({ changed, over }, after, Now).size(), 0);
}

QTEST_GUILESS_MAIN(TestTokenReport)
#include "tst_tokenreport.moc"
