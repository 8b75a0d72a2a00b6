// SPDX-License-Identifier: GPL-3.0-or-later
// What a layout cuts or leaves out is said, and is not drawn elsewhere.
#include "console/preview/previewscene.h"
#include "console/preview/previewview.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using console::PreviewScene;

namespace {

hub::Notification notificationOf(hub::Platform platform, const QByteArray &payload)
{
    hub::Notification notification;
    notification.platform = platform;
    notification.payload = payload;
    return notification;
}

QByteArray toast(const QByteArray &inside)
{
    return "<toast><visual><binding template=\"ToastGeneric\">" + inside
        + "</binding></visual></toast>";
}

QByteArray tile(const QByteArray &inside)
{
    return "<tile><visual branding=\"none\"><binding template=\"TileMedium\">" + inside
        + "</binding></visual></tile>";
}

QByteArray legacyTile(const QByteArray &name, const QByteArray &inside)
{
    return "<tile><visual><binding template=\"" + name + "\">" + inside
        + "</binding></visual></tile>";
}

PreviewScene sceneOf(hub::Platform platform, const QByteArray &payload, const QString &surface)
{
    const console::PreviewLook look{ .isDark = false, .family = u"DejaVu Sans"_s, .pictures = {} };
    return { payload::previewOf(notificationOf(platform, payload), surface, u"Bakehouse"_s),
             surface, look };
}

} // namespace

class TestPreviewLosses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsCutIsSaid_data();
    void whatIsCutIsSaid();
    void whatIsCutIsNotDrawn_data();
    void whatIsCutIsNotDrawn();
    void nothingIsLeftOutIsSaidOnlyThen();
};

void TestPreviewLosses::whatIsCutIsSaid_data()
{
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<QStringList>("reasons");

    using enum hub::Platform;
    const QByteArray wide = QByteArray("word ").repeated(80);
    QTest::newRow("all has room") << Windows << toast("<text>Order 7</text><text>Ready</text>")
                                  << u"toast"_s << QStringList();
    QTest::newRow("a line break at the end is no line")
        << Windows << toast("<text>Order 7</text><text>1\n2\n3\n4\n</text>") << u"toast"_s
        << QStringList();
    QTest::newRow("a fifth line of a body")
        << Windows << toast("<text>T</text><text>1\n2\n3\n4\n5</text>") << u"toast"_s
        << QStringList{ u"text.cut"_s };
    QTest::newRow("a title of three lines") << Windows << toast("<text>" + wide + "</text>")
                                            << u"toast"_s << QStringList{ u"text.cut"_s };
    QTest::newRow("an attribution that is too wide")
        << Windows
        << toast("<text>T</text><text placement=\"attribution\">" + wide.trimmed() + "</text>")
        << u"toast"_s << QStringList{ u"text.cut"_s };
    QTest::newRow("a folded body") << Windows << toast("<text>T</text><text>1\n2</text>")
                                   << u"toast-folded"_s << QStringList{ u"text.cut"_s };
    QTest::newRow("a group that is higher than the rest of a tile")
        << Windows
        << tile("<text>One</text><text>Two</text><text>Three</text><group><subgroup>"
                "<image src=\"a.png\"/></subgroup><subgroup><image src=\"b.png\"/></subgroup>"
                "</group><text>Four</text>")
        << u"tile-medium"_s << QStringList{ u"tile.groupTooHigh"_s };
    QTest::newRow("a first group that is higher than the tile")
        << Windows
        << tile("<group><subgroup>" + QByteArray("<text>a</text>").repeated(9)
                + "</subgroup></group>")
        << u"tile-medium"_s << QStringList{ u"tile.groupTooHigh"_s };
    QTest::newRow("a sixth line on a tile")
        << Windows << tile(QByteArray("<text>a</text>").repeated(6)) << u"tile-medium"_s
        << QStringList{ u"tile.lineTooLow"_s };
    QTest::newRow("five lines on a tile")
        << Windows << tile(QByteArray("<text>a</text>").repeated(5)) << u"tile-medium"_s
        << QStringList();
    QTest::newRow("a wrapped text takes all the room")
        << Windows << tile("<text hint-wrap=\"true\">" + wide + "</text><text>b</text>")
        << u"tile-medium"_s << QStringList{ u"text.cut"_s, u"tile.wrapSwallows"_s };
    QTest::newRow("an unwrapped text on a tile is cut")
        << Windows << tile("<text>" + wide.trimmed() + "</text>") << u"tile-medium"_s
        << QStringList{ u"text.cut"_s };
    QTest::newRow("a large line of an old tile")
        << Windows << legacyTile("TileSquareText01", "<text id=\"1\">A long headline</text>")
        << u"tile-medium"_s << QStringList{ u"text.cut"_s };
    QTest::newRow("a folded Android card")
        << FcmV1
        << QByteArray("{\"message\":{\"notification\":{\"title\":\"T\",\"body\":\"" + wide
                      + "\"}}}")
        << u"android"_s << QStringList{ u"text.cut"_s };
    QTest::newRow("the same opened")
        << FcmV1
        << QByteArray("{\"message\":{\"notification\":{\"title\":\"T\",\"body\":\"" + wide.left(200)
                      + "\"}}}")
        << u"android-expanded"_s << QStringList();
    QTest::newRow("an alert on the lock screen")
        << Apple << QByteArray("{\"aps\":{\"alert\":{\"title\":\"T\",\"body\":\"" + wide + "\"}}}")
        << u"ios"_s << QStringList{ u"text.cut"_s };
}

void TestPreviewLosses::whatIsCutIsSaid()
{
    QFETCH(hub::Platform, platform);
    QFETCH(QByteArray, payload);
    QFETCH(QString, surface);
    QStringList reasons;
    const PreviewScene scene = sceneOf(platform, payload, surface);
    for (const console::PreviewLoss &loss : scene.losses()) {
        QVERIFY(!loss.sentence.isEmpty());
        reasons.append(loss.reason);
    }
    QTEST(reasons, "reasons");
}

void TestPreviewLosses::whatIsCutIsNotDrawn_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("less"); // looks the same
    QTest::addColumn<QString>("surface");

    QTest::newRow("a fifth line, whatever it says")
        << toast("<text>T</text><text>1\n2\n3\n4\n5</text>")
        << toast("<text>T</text><text>1\n2\n3\n4\nquite another line</text>") << u"toast"_s;
    QTest::newRow("what follows a group without room")
        << tile("<text>1</text><text>2</text><text>3</text><group><subgroup>"
                "<image src=\"a.png\"/></subgroup></group><text>4</text>")
        << tile("<text>1</text><text>2</text><text>3</text>") << u"tile-medium"_s;
}

void TestPreviewLosses::whatIsCutIsNotDrawn()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, less);
    QFETCH(QString, surface);
    const QImage one = sceneOf(hub::Platform::Windows, payload, surface).toImage(1);
    const QImage other = sceneOf(hub::Platform::Windows, less, surface).toImage(1);
    QCOMPARE(one, other);
}

void TestPreviewLosses::nothingIsLeftOutIsSaidOnlyThen()
{
    console::PreviewView view;
    view.resize(420, 600);
    view.show();
    view.setNotification(
        notificationOf(hub::Platform::Windows, toast("<text>T</text><text>1</text>")), u"toast"_s);
    QVERIFY2(view.words().contains(u"Nothing is left out."), qPrintable(view.words()));
    view.setNotification(
        notificationOf(hub::Platform::Windows, toast("<text>T</text><text>1\n2\n3\n4\n5</text>")),
        u"toast"_s);
    QVERIFY2(!view.words().contains(u"Nothing is left out."), qPrintable(view.words()));
    QVERIFY2(view.words().contains(u"is cut"), qPrintable(view.words()));
    QCOMPARE(view.accessibleDescription(), view.words());
}

QTEST_MAIN(TestPreviewLosses)
#include "tst_previewlosses.moc"
