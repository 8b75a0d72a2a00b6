// SPDX-License-Identifier: GPL-3.0-or-later
// The composer as a person uses it: preview, mends, form, gallery.
#include "console/compose/composepage.h"
#include "console/compose/problemline.h"
#include "console/preview/previewview.h"
#include "console/style/pushbenchstyle.h"
#include "console/templates/templategallery.h"
#include "console/templates/templatelist.h"
#include "console/text/diffview.h"
#include "console/text/payloadeditor.h"
#include "support/windowbench.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::Bench;

namespace {

struct Composer
{
    Composer()
        : bench(folder.path())
        , page(bench.window->composePage())
        , editor(*bench.find<console::PayloadEditor>("payloadEditor"))
        , preview(*bench.find<console::PreviewView>("previewView"))
    {
    }

    void write(const QByteArray &payload)
    {
        editor.replacePayload(payload);
        QTest::qWait(120); // the pause in the typing that checking waits for
    }
    QByteArray payload() const { return editor.payload(); }
    void tab(int index) { bench.find<QTabBar>("composerTabs")->setCurrentIndex(index); }

    QTemporaryDir folder;
    Bench bench;
    console::ComposePage &page;
    console::PayloadEditor &editor;
    console::PreviewView &preview;
};

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void thePreviewFollowsTheTyping();
    void thePreviewSaysWhatIsNotShown();
    void aSurfaceIsChosenForItsPlatform();
    void aProblemIsMendedInTheText();
    void aProblemIsMendedByAHeader();
    void theFormWritesIntoThePayload();
    void theFormFollowsThePayload();
    void theGalleryPutsATemplateIntoTheEditor();
    void theGalleryFindsByWords_data();
    void theGalleryFindsByWords();
    void theGalleryShowsOwnTemplates();
    void theGalleryNamesFilesThatCannotBeRead();
    void theGalleryFillsATemplateIn();
    void favouritesAndLastUsedAreKept();
    void aLegacyPayloadIsConverted();
    void aCurlCommandBecomesADraft();
    void handlesGoToTheTarget();
    void aKeyIsNotPastedIntoAPayload();
    void oneMessageGoesIntoAllPlatforms();
    void oneMessageIsSentToEachPlatform();
    void aRoundEndsWhereAPlatformIsHeldBack();
    void picturesAreFetchedOnlyWhenAskedFor();
    void aPictureThatIsNoneIsSaid();
    void variablesAreFilledInEverywhere();
    void anUnknownVariableIsAProblem();
    void aSetIsMadeInTheDialog();
    void variablesOfTheDraftGoBeforeThoseOfASet();
    void everyControlOfTheDialogsHasAName();
    void tagsOfAHubAreOfferedAgain();
};

void TestComposer::thePreviewFollowsTheTyping()
{
    Composer composer;
    QCOMPARE(composer.preview.preview().faces.front().title->text, u"Hello from Pushbench"_s);
    const QByteArray changed = composer.payload().replace("Hello from", "Good morning,");
    composer.editor.replacePayload(changed);
    QCOMPARE(composer.preview.preview().faces.front().title->text, u"Good morning, Pushbench"_s);
    composer.editor.replacePayload("<toast>");
    QCOMPARE(composer.preview.preview().outcome, payload::Preview::Outcome::Invalid);
}

void TestComposer::thePreviewSaysWhatIsNotShown()
{
    Composer composer;
    composer.page.setPlatform(hub::Platform::Apple);
    composer.write("{\"aps\":{\"content-available\":1}}");
    QCOMPARE(composer.preview.preview().reason, u"ios.silent"_s);
    composer.write("{\"aps\":{\"alert\":{\"title\":\"a\"},\"category\":\"ORDER\"}}");
    QVERIFY2(composer.preview.words().contains(u"ORDER"), qPrintable(composer.preview.words()));
    QCOMPARE(composer.preview.accessibleDescription(), composer.preview.words());
}

void TestComposer::aSurfaceIsChosenForItsPlatform()
{
    Composer composer;
    auto *surfaces = composer.bench.find<QComboBox>("previewSurface");
    QVERIFY(surfaces->isVisible()); // a toast is seen on Windows 11 and 10
    composer.page.setPlatform(hub::Platform::Template);
    QVERIFY(!surfaces->isVisible()); // properties have one table
    composer.page.setPlatform(hub::Platform::Apple);
    QVERIFY(surfaces->isVisible());
    surfaces->setCurrentIndex(1);
    Q_EMIT surfaces->activated(1);
    composer.page.setPlatform(hub::Platform::FcmV1);
    composer.page.setPlatform(hub::Platform::Apple);
    QCOMPARE(surfaces->currentData().toString(), u"ios-expanded"_s);
}

void TestComposer::aProblemIsMendedInTheText()
{
    Composer composer;
    composer.page.setPlatform(hub::Platform::Apple);
    composer.write("{\"aps\":{\"alert\":\"a\",\"badge\":\"3\"}}");
    auto *mend = composer.bench.find<QPushButton>("mendButton");
    QVERIFY(mend->isVisible());
    QCOMPARE(mend->text(), u"Use 3"_s);
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(composer.payload(), QByteArray("{\"aps\":{\"alert\":\"a\",\"badge\":3}}"));
    QVERIFY(!mend->isVisible());
    composer.editor.undo();
    QCOMPARE(composer.payload(), QByteArray("{\"aps\":{\"alert\":\"a\",\"badge\":\"3\"}}"));
    composer.page.mend(); // Alt+Enter
    QCOMPARE(composer.payload(), QByteArray("{\"aps\":{\"alert\":\"a\",\"badge\":3}}"));
}

void TestComposer::aProblemIsMendedByAHeader()
{
    Composer composer;
    composer.page.setPlatform(hub::Platform::Apple);
    auto *headers = composer.bench.find<QTableView>("headerTable")->model();
    headers->setData(headers->index(0, 1), u"apns-push-type"_s, Qt::EditRole);
    headers->setData(headers->index(0, 2), u"background"_s, Qt::EditRole);
    composer.write("{\"aps\":{\"content-available\":1}}");
    composer.page.mend(); // background goes with priority 5
    const auto request = composer.page.request();
    QVERIFY(request);
    QCOMPARE(request->notification.headers.size(), 2);
    QCOMPARE(request->notification.headers.last().name, QByteArray("apns-priority"));
    QCOMPARE(request->notification.headers.last().value, QByteArray("5"));
}

void TestComposer::theFormWritesIntoThePayload()
{
    Composer composer;
    composer.tab(2);
    auto *title = composer.bench.find<QLineEdit>("form_title");
    QCOMPARE(title->text(), u"Hello from Pushbench"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"a < b & \"c\""_s);
    QVERIFY2(composer.payload().contains("<text>a &lt; b &amp; &quot;c&quot;</text>"),
             composer.payload().constData());
    QCOMPARE(composer.preview.preview().faces.front().title->text, u"a < b & \"c\""_s);
}

void TestComposer::theFormFollowsThePayload()
{
    Composer composer;
    composer.tab(2);
    auto *title = composer.bench.find<QLineEdit>("form_title");
    composer.write(composer.payload().replace("Hello from Pushbench", "Typed in the editor"));
    QCOMPARE(title->text(), u"Typed in the editor"_s);
    composer.write("<toast/>");
    QVERIFY(!title->isEnabled()); // there is no place for it any more
    composer.editor.undo();
    QTRY_VERIFY(title->isEnabled());
}

void TestComposer::theGalleryPutsATemplateIntoTheEditor()
{
    Composer composer;
    const QByteArray before = composer.payload();
    composer.page.openGallery();
    auto *gallery = composer.bench.window->findChild<console::TemplateGallery *>();
    QVERIFY(gallery);
    gallery->findChild<QLineEdit *>(u"templateSearch"_s)->setText(u"background"_s);
    QVERIFY(gallery->shownCount() > 0);
    gallery->findChild<QLineEdit *>(u"templateSearch"_s)->setText(u"apple/badge"_s);
    QTest::keyClick(gallery, Qt::Key_Return);
    const auto request = composer.page.request();
    QCOMPARE(request->notification.platform, hub::Platform::Apple);
    QVERIFY2(composer.payload().contains("badge"), composer.payload().constData());
    composer.page.setPlatform(hub::Platform::Windows);
    QCOMPARE(composer.payload(), before); // what was written for Windows is still there
}

void TestComposer::theGalleryFindsByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAny");

    QTest::newRow("a word of a title") << u"progress"_s << true;
    QTest::newRow("two words, of title and platform") << u"toast windows"_s << true;
    QTest::newRow("in any case") << u"ALERT"_s << true;
    QTest::newRow("a name of the service") << u"ToastImageAndText02"_s << true;
    QTest::newRow("no such thing") << u"flying saucer"_s << false;
}

void TestComposer::theGalleryFindsByWords()
{
    QFETCH(QString, words);
    console::TemplateGallery gallery({}, nullptr, hub::Platform::Windows);
    gallery.show();
    gallery.findChild<QLineEdit *>(u"templateSearch"_s)->setText(words);
    QTEST(gallery.shownCount() > 0, "isAny");
    QCOMPARE(gallery.findChild<QPushButton *>(u"useTemplateButton"_s)->isEnabled(),
             gallery.shownCount() > 0);
}

void TestComposer::theGalleryShowsOwnTemplates()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"adm"_s));
    QFile file(folder.filePath(u"adm/mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"title\":\"Mine\",\"platform\":\"adm\",\"description\":\"My own one.\","
               "\"payload\":[\"{\\\"data\\\":{}}\"]}");
    file.close();
    console::TemplateGallery gallery(folder.path(), nullptr, hub::Platform::Windows);
    auto *categories = gallery.findChild<QTreeWidget *>(u"templateCategories"_s);
    categories->setCurrentItem(categories->topLevelItem(3));
    QCOMPARE(categories->topLevelItem(3)->text(1), u"1"_s);
    QCOMPARE(gallery.shownCount(), 1);
}

void TestComposer::theGalleryNamesFilesThatCannotBeRead()
{
    QTemporaryDir folder;
    for (const QString &name : { u"adm/broken.json"_s, u"loose.json"_s, u"androit/mine.json"_s }) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
    }
    console::TemplateGallery gallery(folder.path(), nullptr, hub::Platform::Windows);
    const auto *faults = gallery.findChild<QLabel *>(u"templateFaults"_s);
    QVERIFY(!faults->isHidden());
    QVERIFY2(faults->text().startsWith(u'3'), qPrintable(faults->text()));
    for (const QString &name :
         { u"adm/broken.json: "_s, u"loose.json: "_s, u"androit/mine.json: "_s })
        QVERIFY2(faults->text().contains(name), qPrintable(faults->text()));
    console::TemplateGallery sound({}, nullptr, hub::Platform::Windows);
    QVERIFY(sound.findChild<QLabel *>(u"templateFaults"_s)->isHidden());
}

void TestComposer::theGalleryFillsATemplateIn()
{
    console::TemplateGallery gallery({}, nullptr, hub::Platform::Windows);
    payload::Template used;
    connect(&gallery, &console::TemplateGallery::chosen, this,
            [&](const payload::Template &one) { used = one; });
    gallery.show();
    gallery.findChild<QLineEdit *>(u"templateSearch"_s)->setText(u"windows/toast-text"_s);
    auto *field = gallery.findChild<QLineEdit *>(u"form_title"_s);
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, u"A & B"_s);
    const auto *preview = gallery.findChild<console::PreviewView *>();
    QCOMPARE(preview->preview().faces.front().title->text, u"A & B"_s);
    QTest::keyClick(&gallery, Qt::Key_Return);
    QCOMPARE(used.id, u"windows/toast-text"_s);
    QVERIFY2(used.payload.contains("A &amp; B"), used.payload.constData());
}

void TestComposer::favouritesAndLastUsedAreKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        console::TemplateGallery gallery({}, &settings, hub::Platform::Apple);
        gallery.show();
        for (auto *button : gallery.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Favourite")
                button->click();
        }
        QTest::keyClick(&gallery, Qt::Key_Return);
    }
    console::TemplateGallery again({}, &settings, hub::Platform::Windows);
    auto *categories = again.findChild<QTreeWidget *>(u"templateCategories"_s);
    for (const int row : { 1, 2 }) {
        categories->setCurrentItem(categories->topLevelItem(row));
        QCOMPARE(again.shownCount(), 1);
    }
}

void TestComposer::aLegacyPayloadIsConverted()
{
    Composer composer;
    composer.page.setPlatform(hub::Platform::Gcm);
    QVERIFY(composer.bench.find<QLabel>("retiredNote")->isVisible());
    composer.write("{\"data\":{\"n\":7}}");
    Q_EMIT composer.bench.find<QLabel>("retiredNote")->linkActivated(u"convert"_s);
    auto *dialog = composer.bench.find<QWidget>("convertDialog");
    QVERIFY(dialog->findChild<QAbstractItemView *>(u"convertChanges"_s)->model()->rowCount() >= 2);
    const auto *view = dialog->findChild<console::DiffView *>(u"diffView"_s);
    QVERIFY(view);
    QVERIFY(view->differences() > 0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeOverButton"_s), Qt::LeftButton);
    QCOMPARE(composer.page.request()->notification.platform, hub::Platform::FcmV1);
    QVERIFY(composer.payload().contains("\"n\": \"7\""));
    composer.page.setPlatform(hub::Platform::Gcm);
    QCOMPARE(composer.payload(), QByteArray("{\"data\":{\"n\":7}}")); // the old one is still there
}

void TestComposer::aCurlCommandBecomesADraft()
{
    Composer composer;
    const QString before = composer.page.draftName();
    composer.page.pasteAs(
        u"curl 'https://x/orders/messages?test' -H 'ServiceBusNotification-Format: "
        "apple' -H 'ServiceBusNotification-Tags: a || b' -H 'apns-priority: 5' -d "
        "'{\"aps\":{\"alert\":\"hi\"}}'"_s);
    QVERIFY(composer.page.draftName() != before);
    const auto request = composer.page.request();
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->notification.platform, hub::Platform::Apple);
    QCOMPARE(request->notification.payload, QByteArray("{\"aps\":{\"alert\":\"hi\"}}"));
    QCOMPARE(request->notification.headers.first().name, QByteArray("apns-priority"));
    QVERIFY(request->testSend);
    QVERIFY(std::holds_alternative<hub::TagExpression>(request->target));
}

void TestComposer::handlesGoToTheTarget()
{
    Composer composer;
    const QString token = QString(64, u'a');
    composer.page.pasteAs(token);
    auto request = composer.page.request();
    QCOMPARE(request->notification.platform, hub::Platform::Apple);
    QCOMPARE(std::get<hub::OneDevice>(request->target).handle, token);
    composer.page.pasteAs(token + u'\n' + QString(64, u'b'));
    request = composer.page.request();
    QCOMPARE(std::get<hub::DeviceBatch>(request->target).handles.size(), 2);
}

void TestComposer::aKeyIsNotPastedIntoAPayload()
{
    Composer composer;
    const QByteArray before = composer.payload();
    QApplication::clipboard()->setText(
        u"Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=secretsecret"_s);
    composer.editor.setFocus();
    composer.editor.paste();
    QTest::qWait(10);
    QCOMPARE(composer.payload(), before);
    QVERIFY(!composer.bench.window->findChild<QDialog *>(u"connectionDialog"_s));
    composer.page.pasteAs(QApplication::clipboard()->text());
    QVERIFY(composer.bench.window->findChild<QDialog *>(u"connectionDialog"_s));
    QApplication::clipboard()->clear();
}

void TestComposer::oneMessageGoesIntoAllPlatforms()
{
    Composer composer;
    composer.page.openOneMessage();
    auto *dialog = composer.bench.find<QDialog>("oneMessageDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"messageTitle"_s), u"Fresh <rye>"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"messageImage"_s), u"https://e.com/a.png"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"facts_baidu"_s)->text().contains(u"image"));
    dialog->findChild<QAbstractButton *>(u"tick_adm"_s)->setChecked(false);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeMessageButton"_s), Qt::LeftButton);
    QVERIFY(composer.payload().contains("Fresh &lt;rye&gt;"));
    composer.page.setPlatform(hub::Platform::Apple);
    QVERIFY(composer.payload().contains("\"title\": \"Fresh <rye>\""));
    composer.page.setPlatform(hub::Platform::Adm);
    QVERIFY(!composer.payload().contains("Fresh")); // it was not ticked
}

void TestComposer::oneMessageIsSentToEachPlatform()
{
    Composer composer;
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(composer.bench.addHub(server, false));
    composer.page.openOneMessage();
    auto *dialog = composer.bench.find<QDialog>("oneMessageDialog");
    dialog->findChild<QLineEdit *>(u"messageTitle"_s)->setText(u"Order 7"_s);
    dialog->findChild<QPushButton *>(u"sendMessageButton"_s)->click();
    const auto said = [&] { return composer.bench.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().contains(u"7 of 7 "_s), qPrintable(said()));
    QStringList formats;
    for (const QByteArray &request : server.received()) {
        const qsizetype at = request.indexOf("ServiceBusNotification-Format: ");
        formats.append(QString::fromUtf8(request.mid(at + 31).split('\r').first()));
        QVERIFY(request.contains("Order 7"));
    }
    formats.sort();
    QCOMPARE(formats,
             (QStringList{ u"adm"_s, u"apple"_s, u"baidu"_s, u"browser"_s, u"fcmv1"_s, u"windows"_s,
                           u"xiaomi"_s }));
}

void TestComposer::aRoundEndsWhereAPlatformIsHeldBack()
{
    Composer composer;
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 429 Wait\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(composer.bench.addHub(server, false));
    composer.page.openOneMessage();
    auto *dialog = composer.bench.find<QDialog>("oneMessageDialog");
    dialog->findChild<QLineEdit *>(u"messageTitle"_s)->setText(u"Order 7"_s);
    dialog->findChild<QPushButton *>(u"sendMessageButton"_s)->click();
    const auto said = [&] { return composer.bench.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().contains(u"0 of 7 "_s), qPrintable(said()));
    QCOMPARE(server.connections(), 1);
}

void TestComposer::picturesAreFetchedOnlyWhenAskedFor()
{
    QImage red(20, 10, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(png.size())
                      + "\r\n\r\n" + png);
    Composer composer;
    const QByteArray address = server.endpoint().toEncoded() + "hero.png";
    composer.write("<toast><visual><binding template=\"ToastGeneric\"><text>A</text>"
                   "<image placement=\"hero\" src=\""
                   + address + "\"/></binding></visual></toast>");
    auto *load = composer.bench.find<QPushButton>("loadPicturesButton");
    QTRY_VERIFY(load->isVisible());
    const QImage before = composer.preview.grab().toImage();
    QCOMPARE(server.connections(), 0);
    QTest::mouseClick(load, Qt::LeftButton);
    QTRY_VERIFY(!load->isVisible());
    QCOMPARE(server.connections(), 1);
    const auto isRed = [&] {
        const QImage now = composer.preview.grab().toImage();
        for (int y = 0; y < now.height(); ++y) {
            if (now.pixelColor(now.width() / 2, y) == QColor(Qt::red))
                return true;
        }
        return false;
    };
    QVERIFY(before != composer.preview.grab().toImage());
    QTRY_VERIFY(isRed());
}

void TestComposer::aPictureThatIsNoneIsSaid()
{
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n<svg><script></script></svg");
    Composer composer;
    composer.write("<toast><visual><binding template=\"ToastGeneric\"><text>A</text>"
                   "<image src=\""
                   + server.endpoint().toEncoded() + "a.png\"/></binding></visual></toast>");
    auto *load = composer.bench.find<QPushButton>("loadPicturesButton");
    QTRY_VERIFY(load->isVisible());
    QTest::mouseClick(load, Qt::LeftButton);
    const auto said = [&] { return composer.bench.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().contains(u"is no picture"_s), qPrintable(said()));
}

void TestComposer::variablesAreFilledInEverywhere()
{
    Composer composer;
    QVERIFY(!composer.bench.variables.save(
        { session::GlobalSet,
          { { u"no"_s, u"7"_s, false }, { u"who"_s, u"say \"hi\""_s, false } } }));
    composer.page.setPlatform(hub::Platform::Apple);
    composer.write(
        "{\"aps\":{\"alert\":{\"title\":\"Order {{no}}\",\"body\":\"{{who}}\"},\"badge\":{{no}}}}");
    auto *headers = composer.bench.find<QTableView>("headerTable")->model();
    headers->setData(headers->index(0, 1), u"apns-collapse-id"_s, Qt::EditRole);
    headers->setData(headers->index(0, 2), u"order-{{no}}"_s, Qt::EditRole);
    const auto request = composer.page.request();
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->notification.payload,
             QByteArray("{\"aps\":{\"alert\":{\"title\":\"Order 7\",\"body\":\"say \\\"hi\\\"\"},"
                        "\"badge\":7}}"));
    QCOMPARE(request->notification.headers.first().value, QByteArray("order-7"));
    QCOMPARE(composer.preview.preview().faces.front().title->text, u"Order 7"_s);
    QVERIFY(composer.editor.findings().isEmpty());
}

void TestComposer::anUnknownVariableIsAProblem()
{
    Composer composer;
    composer.page.setPlatform(hub::Platform::Apple);
    composer.write("{\"aps\":{\"alert\":\"{{nobody}}\"}}");
    QVERIFY(!composer.page.request());
    const auto findings = composer.editor.findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"variable-unknown"_s);
    QCOMPARE(findings.first().column, 18);
    QCOMPARE(int(findings.first().length), 10);
    composer.write("{\"aps\":{\"alert\":\"{{$uuid}} {{$counter}}\"}}");
    QVERIFY(composer.page.request());
}

void TestComposer::aSetIsMadeInTheDialog()
{
    Composer composer;
    composer.page.openVariables();
    auto *dialog = composer.bench.find<QDialog>("variablesDialog");
    dialog->findChild<QLineEdit *>(u"newSetName"_s)->setText(u"staging"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addSetButton"_s), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addVariableButton"_s), Qt::LeftButton);
    auto *table = dialog->findChild<QTableView *>(u"variableTable"_s)->model();
    table->setData(table->index(0, 0), u"city"_s);
    table->setData(table->index(0, 1), u"Utrecht"_s);
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    const auto set = composer.bench.variables.set(u"staging"_s);
    QVERIFY(set);
    QCOMPARE(set->variables.first().value, u"Utrecht"_s);
    auto *button = composer.bench.find<QToolButton>("variablesButton");
    QStringList titles;
    for (const QAction *action : button->menu()->actions())
        titles.append(action->text());
    QVERIFY2(titles.contains(u"staging"_s), qPrintable(titles.join(u',')));
}

void TestComposer::variablesOfTheDraftGoBeforeThoseOfASet()
{
    Composer composer;
    QVERIFY(!composer.bench.variables.save({ session::GlobalSet, { { u"city"_s, u"Global"_s } } }));
    composer.write("<toast><visual><binding template=\"ToastGeneric\"><text>{{city}}</text>"
                   "</binding></visual></toast>");
    QVERIFY(composer.page.request()->notification.payload.contains("<text>Global</text>"));
    composer.page.openVariables();
    auto *dialog = composer.bench.find<QDialog>("variablesDialog");
    dialog->findChild<QComboBox *>(u"variableSets"_s)->setCurrentIndex(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addVariableButton"_s), Qt::LeftButton);
    auto *table = dialog->findChild<QTableView *>(u"variableTable"_s)->model();
    table->setData(table->index(0, 0), u"city"_s);
    table->setData(table->index(0, 1), u"Draft"_s);
    dialog->accept();
    QVERIFY(composer.page.request()->notification.payload.contains("<text>Draft</text>"));
    // They belong to this draft alone.
    composer.page.newDraft();
    composer.write("<toast><visual><binding template=\"ToastGeneric\"><text>{{city}}</text>"
                   "</binding></visual></toast>");
    QVERIFY(composer.page.request()->notification.payload.contains("<text>Global</text>"));
}

void TestComposer::everyControlOfTheDialogsHasAName()
{
    Composer composer;
    composer.page.openGallery();
    composer.page.openOneMessage();
    composer.page.openVariables();
    composer.page.toggleTagDrawer();
    composer.tab(2);
    int count = 0;
    for (const QWidget *widget : composer.bench.window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QComboBox *>(widget);
        const bool isInner = widget->objectName().startsWith(u"qt_")
            || qobject_cast<QTabBar *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QAbstractSpinBox")
            || widget->parentWidget()->inherits("QTableView")
            || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView");
        if (!isControl || isInner || widget->isHidden())
            continue;
        ++count;
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed,
                 qPrintable(u"%1 %2 in %3"_s.arg(
                     QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                     widget->parentWidget()->objectName())));
    }
    QVERIFY2(count > 60, qPrintable(QString::number(count)));
}

void TestComposer::tagsOfAHubAreOfferedAgain()
{
    Composer composer;
    support::RawServer server(support::RawServer::Security::Plain);
    server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(composer.bench.addHub(server, false));
    composer.page.toggleTagDrawer();
    auto *text = composer.bench.find<QLineEdit>("expressionEdit");
    QTest::keyClicks(text, u"vip && !muted"_s);
    composer.page.send();
    QTRY_COMPARE(server.connections(), 1);
    QTRY_VERIFY(!composer.page.isSending());
    const QString id = composer.bench.login.id();
    QTRY_COMPARE(composer.bench.settings.value(u"tags/"_s + id).toStringList(),
                 (QStringList{ u"vip"_s, u"muted"_s }));
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
