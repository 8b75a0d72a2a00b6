// SPDX-License-Identifier: GPL-3.0-or-later
// Files and pasted payloads: they arrive whole, where they belong, and cost no draft.
#include "console/compose/composepage.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/tabpainting.h"
#include "console/text/payloadeditor.h"
#include "hub/notification.h"
#include "support/windowbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Bench;

namespace {

struct Composer
{
    Composer()
        : bench(folder.path())
        , page(bench.window->composePage())
        , editor(*bench.find<console::PayloadEditor>("payloadEditor"))
        , tabs(*bench.find<QTabBar>("draftTabs"))
    {
    }

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    QString said() const { return bench.window->statusBar()->currentMessage(); }

    QTemporaryDir folder;
    Bench bench;
    console::ComposePage &page;
    console::PayloadEditor &editor;
    QTabBar &tabs;
};

const QByteArray Tile = "<tile><visual><binding template=\"TileSquareText04\"><text "
                        "id=\"1\">A</text></binding></visual></tile>";

} // namespace

class TestComposeIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void aPastedTileIsSentAsOne();
    void aPastedRequestKeepsWhatItMeans();
    void aFileGoesWhereItBelongs_data();
    void aFileGoesWhereItBelongs();
    void aFileNeverReplacesADraft();
    void aFileThatIsNotUtf8IsRefused();
    void aDraftWithoutAFileIsMarkedOnceItIsWritten();
    void aClosedDraftComesBackInTheNextWindow();
    void oneMessageIsEditedPerPlatform();
};

void TestComposeIncoming::aPastedTileIsSentAsOne()
{
    Composer composer;
    const QByteArray toast = composer.editor.payload();
    composer.page.pasteAs(QString::fromUtf8(Tile));
    const auto request = composer.page.request();
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(hub::readKind(request->notification).kind, hub::PayloadKind::Tile);
    QCOMPARE(hub::kindHeaders(request->notification).first().value, QByteArray("wns/tile"));
    QVERIFY(composer.bench.find<QAbstractButton>("tileKindButton")->isChecked());
    QTest::mouseClick(composer.bench.find<QAbstractButton>("toastKindButton"), Qt::LeftButton);
    QCOMPARE(composer.editor.payload(), toast); // the toast is still there
}

void TestComposeIncoming::aPastedRequestKeepsWhatItMeans()
{
    Composer composer;
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(1);
    composer.page.pasteAs(u"curl 'https://x/orders/schedulednotifications?api-version=2015-01' "
                          "-H 'ServiceBusNotification-Format: windows' -H 'X-WNS-Type: wns/raw' "
                          "-H 'ServiceBusNotification-ScheduleTime: %1' -d '<toast/>'"_s.arg(
                              at.toString(u"yyyy-MM-ddTHH:mm:ss"_s)));
    const auto later = composer.page.request();
    QVERIFY2(later, later ? "" : qPrintable(later.error().message));
    QCOMPARE(hub::readKind(later->notification).kind, hub::PayloadKind::Raw);
    QVERIFY(later->scheduleAt); // it must not go out at once
    QVERIFY(qAbs(later->scheduleAt->secsTo(at)) <= 1);
    composer.page.pasteAs(
        u"curl 'https://x/orders/messages?direct&api-version=2015-01' "
        "-H 'ServiceBusNotification-Format: browser' "
        "-H 'ServiceBusNotification-DeviceHandle: https://push.example/abc' "
        "-H 'P256DH: BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx' -H 'Auth: BTBZMqHH6r4Tts7J' "
        "-d '{\"title\":\"a\"}' -d @more.json"_s);
    QVERIFY2(composer.said().contains(u"more.json"_s), qPrintable(composer.said()));
    const auto target = composer.bench.find<QLineEdit>("p256dhField");
    QCOMPARE(target->text(), u"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx"_s);
    QCOMPARE(composer.bench.find<QLineEdit>("authField")->text(), u"BTBZMqHH6r4Tts7J"_s);
}

void TestComposeIncoming::aFileGoesWhereItBelongs_data()
{
    QTest::addColumn<hub::Platform>("shown");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<QString>("kind"); // empty: the platform has none

    using enum hub::Platform;
    QTest::newRow("a tile") << Windows << Tile << Windows << u"tile"_s;
    QTest::newRow("a badge") << Apple << QByteArray("<badge value=\"3\"/>") << Windows
                             << u"badge"_s;
    QTest::newRow("Apple's JSON") << Windows << QByteArray("{\"aps\":{\"alert\":\"a\"}}") << Apple
                                  << QString();
    QTest::newRow("properties of a template")
        << Windows << QByteArray("{\"a\":\"b\"}") << Template << QString();
    QTest::newRow("JSON that names no platform, on one of JSON")
        << Adm << QByteArray("{\"a\":\"b\"}") << Adm << QString();
    QTest::newRow("other JSON on Windows")
        << Windows << QByteArray("{\"a\":[1]}") << Windows << u"raw"_s;
    QTest::newRow("plain words") << Apple << QByteArray("temp=21.5\r\n") << Windows << u"raw"_s;
    QTest::newRow("broken XML stays to be mended")
        << Apple << QByteArray("<toast><visual>") << Windows << u"toast"_s;
    QTest::newRow("broken JSON stays to be mended")
        << Apple << QByteArray("{\"aps\":{") << Apple << QString();
}

void TestComposeIncoming::aFileGoesWhereItBelongs()
{
    QFETCH(hub::Platform, shown);
    QFETCH(QByteArray, text);
    QFETCH(hub::Platform, platform);
    QFETCH(QString, kind);

    Composer composer;
    composer.page.setPlatform(shown);
    composer.page.openFile(composer.file(u"payload.txt"_s, text));
    QCOMPARE(composer.editor.payload(), text);
    const auto request = composer.page.request();
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->notification.platform, platform);
    QCOMPARE(request->notification.payload, text);
    if (!kind.isEmpty()) {
        const QByteArray name = (kind + u"KindButton"_s).toLatin1();
        QVERIFY(composer.bench.find<QAbstractButton>(name.constData())->isChecked());
    }
    QCOMPARE(composer.page.draftName(), u"payload"_s);
    QCOMPARE(composer.tabs.count(), 1); // the one there was held nothing
}

void TestComposeIncoming::aFileNeverReplacesADraft()
{
    Composer composer;
    composer.editor.replacePayload("<toast>mine</toast>");
    composer.page.openFile(composer.file(u"tile.xml"_s, Tile));
    QCOMPARE(composer.tabs.count(), 2);
    QCOMPARE(composer.editor.payload(), Tile);
    composer.page.openFile(composer.file(u"alert.json"_s, "{\"aps\":{\"alert\":\"a\"}}"));
    QCOMPARE(composer.tabs.count(), 3);
    composer.tabs.setCurrentIndex(0);
    QCOMPARE(composer.editor.payload(), QByteArray("<toast>mine</toast>"));
}

void TestComposeIncoming::aFileThatIsNotUtf8IsRefused()
{
    Composer composer;
    const QByteArray before = composer.editor.payload();
    composer.page.openFile(composer.file(u"latin1.xml"_s, "<toast>caf\xe9</toast>"));
    QCOMPARE(composer.editor.payload(), before);
    QCOMPARE(composer.tabs.count(), 1);
    QVERIFY2(composer.said().contains(u"byte 11 is 0xE9"_s), qPrintable(composer.said()));
}

void TestComposeIncoming::aDraftWithoutAFileIsMarkedOnceItIsWritten()
{
    Composer composer;
    QCOMPARE(composer.tabs.tabData(0).toString(), QString());
    composer.editor.replacePayload("<toast>mine</toast>");
    QCOMPARE(composer.tabs.tabData(0).toString(), QString(console::TabDot));
    QVERIFY(composer.tabs.accessibleTabName(0).contains(u"not saved"));
    composer.page.newDraft();
    QCOMPARE(composer.tabs.tabData(1).toString(), QString());
}

void TestComposeIncoming::aClosedDraftComesBackInTheNextWindow()
{
    QTemporaryDir folder;
    {
        Bench bench(folder.path());
        auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
        bench.window->composePage().newDraft();
        editor->replacePayload("<toast>shut</toast>");
        bench.window->composePage().closeDraft();
    }
    Bench bench(folder.path());
    auto *editor = bench.find<console::PayloadEditor>("payloadEditor");
    QVERIFY(editor->payload() != QByteArray("<toast>shut</toast>"));
    bench.window->composePage().reopenDraft();
    QCOMPARE(editor->payload(), QByteArray("<toast>shut</toast>"));
    QCOMPARE(bench.find<QTabBar>("draftTabs")->count(), 2);
}

void TestComposeIncoming::oneMessageIsEditedPerPlatform()
{
    Composer composer;
    composer.page.openOneMessage();
    auto *dialog = composer.bench.find<QDialog>("oneMessageDialog");
    const auto text = [&](const QString &name) {
        return dialog->findChild<QPlainTextEdit *>(name);
    };
    auto *title = dialog->findChild<QLineEdit *>(u"messageTitle"_s);
    dialog->findChild<QLineEdit *>(u"messageKey"_s)->setText(u"order-7"_s);
    title->setText(u"First"_s);
    QVERIFY(text(u"payload_windows"_s)->toPlainText().contains(u"First"_s));
    QCOMPARE(text(u"headers_apple"_s)->toPlainText(), u"apns-collapse-id: order-7"_s);
    auto *adm = text(u"payload_adm"_s);
    adm->setPlainText(u"{\"data\":{\"mine\":\"1\"}}"_s);
    text(u"headers_apple"_s)->appendPlainText(u"apns-priority: 5"_s);
    title->setText(u"Second"_s);
    QVERIFY(text(u"payload_windows"_s)->toPlainText().contains(u"Second"_s));
    QVERIFY(adm->toPlainText().contains(u"mine"_s)); // the form does not write over it
    auto *take = dialog->findChild<QPushButton *>(u"takeMessageButton"_s);
    text(u"headers_adm"_s)->setPlainText(u"no colon"_s);
    QVERIFY(!take->isEnabled());
    text(u"headers_adm"_s)->clear();
    QVERIFY(take->isEnabled());
    dialog->findChild<QPushButton *>(u"follow_apple"_s)->click();
    QVERIFY(!text(u"headers_apple"_s)->toPlainText().contains(u"priority"_s));
    take->click();
    composer.page.setPlatform(hub::Platform::Adm);
    QCOMPARE(composer.editor.payload(), QByteArray("{\"data\":{\"mine\":\"1\"}}"));
    composer.page.setPlatform(hub::Platform::Apple);
    QVERIFY(composer.editor.payload().contains("Second"));
}

QTEST_MAIN(TestComposeIncoming)
#include "tst_composeincoming.moc"
