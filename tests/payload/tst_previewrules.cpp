// SPDX-License-Identifier: GPL-3.0-or-later
// What each platform shows of a payload, by the rules of the platform.
#include "payload/preview.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using payload::Preview;

Q_DECLARE_METATYPE(payload::Preview::Outcome)

namespace {

Preview previewOf(hub::Platform platform, const QByteArray &payload, const QString &surface,
                  const QByteArray &header = {})
{
    hub::Notification notification;
    notification.platform = platform;
    notification.payload = payload;
    if (!header.isEmpty())
        notification.headers.append(*hub::Header::parse(QString::fromUtf8(header)));
    return payload::previewOf(notification, surface, u"Bakehouse"_s);
}

QByteArray tile(const QByteArray &name, const QByteArray &inside, const QByteArray &hint = {})
{
    return "<tile><visual><binding template=\"" + name + "\"" + hint + ">" + inside
        + "</binding></visual></tile>";
}

QByteArray toast(const QByteArray &attributes, const QByteArray &inside, const QByteArray &after)
{
    return "<toast" + attributes + "><visual><binding template=\"ToastGeneric\">" + inside
        + "</binding></visual>" + after + "</toast>";
}

} // namespace

class TestPreviewRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whetherItIsShown_data();
    void whetherItIsShown();
    void anOldTileHasItsPlaces_data();
    void anOldTileHasItsPlaces();
    void aTileLaysItselfOut_data();
    void aTileLaysItselfOut();
    void aCallHasItsOwnLayout();
    void aChannelIsFoundByEitherName();
    void theNumberOfAnIconIsSaid();
    void propertiesAreATable();
    void everySkinHasAName();
};

void TestPreviewRules::whetherItIsShown_data()
{
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<Preview::Outcome>("outcome");
    QTest::addColumn<QString>("reason");

    using enum hub::Platform;
    using enum Preview::Outcome;
    const QByteArray baidu("{\"title\":\"T\",\"description\":\"D\"}");
    const QByteArray alert("{\"aps\":{\"alert\":\"Ready\"}}");
    const QByteArray renotify("{\"title\":\"A\",\"renotify\":true}");
    const QByteArray declarative("{\"web_push\":8030,\"notification\":{\"title\":\"Hi\"}}");
    QTest::newRow("a notification of Baidu")
        << Baidu << baidu << QByteArray("X-Baidu-Message-Type: 1") << u"android"_s << Shown
        << QString();
    QTest::newRow("a message of Baidu goes to the app")
        << Baidu << baidu << QByteArray("X-Baidu-Message-Type: 0") << u"android"_s << LeftToApp
        << u"baidu.messageType"_s;
    QTest::newRow("the name of a header has no case")
        << Baidu << baidu << QByteArray("x-baidu-message-type: 0") << u"android-expanded"_s
        << LeftToApp << u"baidu.messageType"_s;
    QTest::newRow("an alert") << Apple << alert << QByteArray("apns-push-type: alert") << u"ios"_s
                              << Shown << QString();
    QTest::newRow("an alert that is sent as a background push")
        << Apple << alert << QByteArray("apns-push-type: background") << u"ios"_s << Nothing
        << u"ios.pushType"_s;
    QTest::newRow("a number on the icon")
        << Apple << QByteArray("{\"aps\":{\"badge\":7}}") << QByteArray() << u"ios"_s << Nothing
        << u"ios.badgeOnly"_s;
    QTest::newRow("no number on the icon")
        << Apple << QByteArray("{\"aps\":{\"badge\":0}}") << QByteArray() << u"ios"_s << Nothing
        << u"ios.badgeCleared"_s;
    QTest::newRow("a number that is a text")
        << Apple << QByteArray("{\"aps\":{\"badge\":\"7\"}}") << QByteArray() << u"ios"_s << Nothing
        << u"ios.type"_s;
    QTest::newRow("renotify without a tag in Chrome")
        << Browser << renotify << QByteArray() << u"browser"_s << Nothing << u"web.renotifyNoTag"_s;
    QTest::newRow("renotify without a tag in Firefox")
        << Browser << renotify << QByteArray() << u"browser-firefox"_s << LeftToApp
        << u"web.noWorker"_s;
    QTest::newRow("renotify without a tag in Safari")
        << Browser << renotify << QByteArray() << u"browser-safari"_s << LeftToApp
        << u"web.noWorker"_s;
    QTest::newRow("renotify with a tag")
        << Browser << QByteArray("{\"title\":\"A\",\"renotify\":true,\"tag\":\"t\"}")
        << QByteArray() << u"browser"_s << LeftToApp << u"web.noWorker"_s;
    QTest::newRow("a declarative push in Safari")
        << Browser << declarative << QByteArray() << u"browser-safari"_s << Shown << QString();
    QTest::newRow("a declarative push in Chrome")
        << Browser << declarative << QByteArray() << u"browser"_s << LeftToApp << u"web.noWorker"_s;
}

void TestPreviewRules::whetherItIsShown()
{
    QFETCH(hub::Platform, platform);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, header);
    QFETCH(QString, surface);
    const Preview preview = previewOf(platform, payload, surface, header);
    QTEST(preview.outcome, "outcome");
    QTEST(preview.reason, "reason");
    QCOMPARE(preview.reason.isEmpty(), preview.reasonText.isEmpty());
    if (preview.outcome == Preview::Outcome::Shown)
        QVERIFY(!preview.faces.empty());
    if (preview.outcome == Preview::Outcome::Nothing)
        QVERIFY(preview.faces.empty());
}

void TestPreviewRules::anOldTileHasItsPlaces_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<QString>("spots"); // of the last face: what, left, top, width, height

    const QByteArray texts =
        "<text id=\"1\">a</text><text id=\"2\">b</text><text id=\"3\">c</text>"
        "<text id=\"4\">d</text><text id=\"5\">e</text><text id=\"6\">f</text>";
    const QByteArray pictures = "<image id=\"1\" src=\"1\"/><image id=\"2\" src=\"2\"/>"
                                "<image id=\"3\" src=\"3\"/><image id=\"4\" src=\"4\"/>"
                                "<image id=\"5\" src=\"5\"/>";
    QTest::newRow("a headline and three lines")
        << tile("TileSquareText01", texts) << u"tile-medium"_s
        << u"a 20 20 110 32 · b 20 45 110 20 · c 20 65 110 20 · d 20 85 110 20"_s;
    QTest::newRow("lines without a headline begin lower")
        << tile("TileSquare150x150Text03", texts) << u"tile-medium"_s
        << u"a 20 25 110 20 · b 20 45 110 20 · c 20 65 110 20 · d 20 85 110 20"_s;
    QTest::newRow("a number with its label")
        << tile("TileWideBlockAndText01", texts) << u"tile-wide"_s
        << u"a 20 25 180 20 · b 20 45 180 20 · c 20 65 180 20 · d 20 85 180 20 · e 200 10 94 75 · "
           "f 200 87 94 20"_s;
    QTest::newRow("five pictures")
        << tile("TileWide310x150ImageCollection", pictures) << u"tile-wide"_s
        << u"1 0 0 160 150 · 2 160 0 75 75 · 3 235 0 75 75 · 4 160 75 75 75 · 5 235 75 75 75"_s;
    QTest::newRow("the second face of a peek")
        << tile("TileWidePeekImageCollection06", texts + pictures + "<image id=\"6\" src=\"6\"/>")
        << u"tile-wide"_s << u"6 20 20 80 80 · a 110 20 180 96"_s;
    QTest::newRow("columns, row by row")
        << tile("TileWideText10", texts) << u"tile-wide"_s
        << u"a 20 20 270 32 · b 20 45 34 20 · c 60 45 230 20 · d 20 65 34 20 · e 60 65 230 20 · "
           "f 20 85 34 20"_s;
    QTest::newRow("ids rule, not the order of writing")
        << tile("TileSquareText02", "<text id=\"2\">b</text><text id=\"1\">a</text>")
        << u"tile-medium"_s << u"a 20 20 110 32 · b 20 45 110 60"_s;
    QTest::newRow("the fallback is known") << QByteArray(
        "<tile><visual><binding template=\"TileNew\" fallback=\"TileNewer\"/><binding "
        "template=\"TileSquareFancy\" fallback=\"TileSquareText04\"><text>a</text></binding>"
        "</visual></tile>") << u"tile-medium"_s
                                           << u"a 20 25 110 80"_s;
}

void TestPreviewRules::anOldTileHasItsPlaces()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, surface);
    const Preview preview = previewOf(hub::Platform::Windows, payload, surface);
    QVERIFY(!preview.faces.empty());
    QStringList spots;
    for (const payload::PreviewSpot &spot : preview.faces.back().spots) {
        const QRect place = spot.place;
        spots.append(u"%1 %2 %3 %4 %5"_s.arg(spot.line ? spot.line->text : spot.picture->address)
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height()));
    }
    QTEST(spots.join(u" · "_s), "spots");
}

void TestPreviewRules::aTileLaysItselfOut_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<int>("faces");
    QTest::addColumn<int>("spots"); // of the first face
    QTest::addColumn<QStringList>("dropped");

    const auto with = [](const QByteArray &kind, int pictures) {
        QByteArray inside;
        for (int i = 1; i <= pictures; ++i)
            inside += "<image src=\"" + QByteArray::number(i) + ".jpg\"/>";
        return tile("TileMedium", inside + "<text>Mina</text>",
                    " hint-presentation=\"" + kind + "\"");
    };
    QTest::newRow("three photos") << with("photos", 3) << u"tile-medium"_s << 3 << 0
                                  << QStringList();
    QTest::newRow("a thirteenth photo") << with("photos", 13) << u"tile-medium"_s << 12 << 0
                                        << QStringList{ u"tile.tooManyPhotos"_s };
    QTest::newRow("nine faces") << with("people", 9) << u"tile-medium"_s << 1 << 9 << QStringList();
    QTest::newRow("a tenth face") << with("people", 10) << u"tile-medium"_s << 1 << 9
                                  << QStringList{ u"tile.tooManyPeople"_s };
    QTest::newRow("a contact") << with("contact", 1) << u"tile-medium"_s << 1 << 2 << QStringList();
    QTest::newRow("an unknown one is as without")
        << with("party", 1) << u"tile-medium"_s << 1 << 0 << QStringList();
}

void TestPreviewRules::aTileLaysItselfOut()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, surface);
    const Preview preview = previewOf(hub::Platform::Windows, payload, surface);
    QTEST(int(preview.faces.size()), "faces");
    QTEST(int(preview.faces.front().spots.size()), "spots");
    QTEST(preview.dropped, "dropped");
}

void TestPreviewRules::aCallHasItsOwnLayout()
{
    const QByteArray inside = "<text>Mina</text><group><subgroup><text>a</text></subgroup></group>"
                              "<image src=\"p.jpg\" hint-crop=\"circle\"/>";
    const QByteArray actions = "<actions><action content=\"Answer\" arguments=\"a\"/></actions>";
    const Preview call = previewOf(
        hub::Platform::Windows, toast(" scenario=\"incomingCall\"", inside, actions), u"toast"_s);
    QVERIFY(call.isCall);
    QCOMPARE(call.dropped, QStringList{ u"toast.callContent"_s });
    QCOMPARE(call.faces.front().blocks.size(), size_t(1));
    QCOMPARE(call.faces.front().blocks.front().picture->address, u"p.jpg"_s);
    // Without a button it is a toast like any other.
    const Preview none = previewOf(hub::Platform::Windows,
                                   toast(" scenario=\"incomingCall\"", inside, {}), u"toast"_s);
    QVERIFY(!none.isCall);
    QCOMPARE(none.faces.front().blocks.size(), size_t(2));
}

void TestPreviewRules::aChannelIsFoundByEitherName()
{
    const auto notes = [](hub::Platform platform, const QByteArray &payload) {
        return previewOf(platform, payload, u"android"_s).notes.join(u' ');
    };
    QVERIFY(notes(hub::Platform::Gcm,
                  "{\"notification\":{\"title\":\"T\",\"android_channel_id\":\"orders\"}}")
                .contains(u"channel orders"));
    QVERIFY(notes(hub::Platform::FcmV1,
                  "{\"message\":{\"android\":{\"notification\":{\"title\":\"T\","
                  "\"channel_id\":\"orders\"}}}}")
                .contains(u"channel orders"));
    QVERIFY(notes(hub::Platform::Gcm, "{\"notification\":{\"title\":\"T\"}}")
                .contains(u"Without a channel"));
}

void TestPreviewRules::theNumberOfAnIconIsSaid()
{
    const Preview seven = previewOf(hub::Platform::Apple, "{\"aps\":{\"badge\":7}}", u"ios"_s);
    const Preview none = previewOf(hub::Platform::Apple, "{\"aps\":{\"badge\":0}}", u"ios"_s);
    QVERIFY2(seven.reasonText.contains(u'7'), qPrintable(seven.reasonText));
    QCOMPARE(seven.badge, u"7"_s);
    QVERIFY(none.badge.isEmpty());
    QVERIFY(none.reasonText != seven.reasonText);
}

void TestPreviewRules::propertiesAreATable()
{
    const Preview preview = previewOf(
        hub::Platform::Template, "{\"title\":\"Order 7\",\"more\":{\"a\":1}}", u"properties"_s);
    QCOMPARE(preview.outcome, Preview::Outcome::LeftToApp);
    const auto &rows = preview.faces.front().blocks;
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.front().columns.back().blocks.front().line->text, u"Order 7"_s);
    QCOMPARE(preview.dropped, QStringList{ u"template.type"_s });
}

void TestPreviewRules::everySkinHasAName()
{
    for (const hub::Platform platform : hub::allPlatforms()) {
        hub::Notification notification;
        notification.platform = platform;
        notification.payload = "<toast/>";
        QStringList names;
        for (const payload::PreviewSurface &one : payload::previewSurfaces(notification)) {
            QVERIFY(!one.title.isEmpty());
            names.append(one.name);
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(TestPreviewRules)
#include "tst_previewrules.moc"
