// SPDX-License-Identifier: GPL-3.0-or-later
// What the result pane shows of an exchange, without a network: each value is made by hand.
#include "console/result/assentview.h"
#include "console/result/devicemodel.h"
#include "console/result/devicenames.h"
#include "console/result/exchangepane.h"
#include "console/result/headertreemodel.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/bodyview.h"
#include "console/text/hexview.h"
#include "console/text/searchbar.h"
#include "console/text/textsearch.h"
#include "support/exchangesample.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace console;

Q_DECLARE_METATYPE(hub::Exchange)

namespace {

constexpr char Outcome[] =
    "<NotificationOutcome xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/"
    "connect\"><Success>1</Success><Failure>1</Failure><Results><RegistrationResult>"
    "<ApplicationPlatform>apple</ApplicationPlatform><PnsHandle>AA\"1,2\"</PnsHandle>"
    "<RegistrationId>1-1</RegistrationId><Outcome>Success</Outcome></RegistrationResult>"
    "<RegistrationResult><ApplicationPlatform>windows</ApplicationPlatform><PnsHandle>BB</"
    "PnsHandle>"
    "<RegistrationId>1-2</RegistrationId><Outcome>The Push Notification System handle for the "
    "registration is invalid</Outcome></RegistrationResult></Results></NotificationOutcome>";

hub::Exchange exchangeWith(const QByteArray &body, const hub::Headers &headers = {})
{
    hub::Exchange exchange;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"https://ns.example.org/orders/messages?api-version=2020-06"_s);
    exchange.request.body = "{\"a\":1}";
    exchange.meant = hub::Request{};
    exchange.meant->testSend = true;
    exchange.requestWritten = true;
    exchange.startedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    exchange.timings = {
        .connect = 3.0, .send = 1.0, .wait = 20.0, .receive = 2.0, .total = 35.0, .lookup = 9.0
    };
    hub::HttpResponse response;
    response.status = 201;
    response.reason = "Created";
    response.headers = headers;
    response.body = body;
    response.bodyBytes = body.size();
    exchange.response = response;
    return exchange;
}

/// A pane that shows an exchange, wide enough for all of it.
struct Shown
{
    explicit Shown(const hub::Exchange &exchange, int tab = ExchangePane::ResponseTab)
    {
        pane.resize(1200, 500);
        pane.showExchange(exchange, { u"orders"_s, u"Orders"_s });
        pane.setCurrentTab(tab);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qWarning("the pane is not active");
    }

    template<typename T>
    T *find(const char *name) const
    {
        T *found = pane.findChild<T *>(QLatin1String(name));
        if (!found)
            qWarning("there is no %s", name);
        return found;
    }

    QString notice(const char *name = "responseBodyNotice") const
    {
        return QTextDocumentFragment::fromHtml(find<QLabel>(name)->text()).toPlainText();
    }

    ExchangePane pane;
};

} // namespace

class TestExchangePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PushbenchStyle); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void allOfItIsCopiedWithoutHandles();
    void bodiesSayWhatIsSpecial_data();
    void bodiesSayWhatIsSpecial();
    void formsShowTheBody();
    void largeBodiesAreCutUntilLoaded();
    void longLinesAreShownInPiecesAndCopiedWhole();
    void bytesAreShownAsTheyAre();
    void bytesAreChosenAndCopied();
    void headersTellWhoSetThem();
    void theTokenOpens();
    void aTokenCountsDown_data();
    void aTokenCountsDown();
    void headersAreExplained();
    void tenThousandHeadersAreCounted();
    void outcomesAreATreeAndText();
    void aBrokenOutcomeIsMarked();
    void devicesAreSortedFilteredAndCopied();
    void aDeviceHasTheNameThatItWasGiven();
    void aRemovedRegistrationCanBeCreatedAgain();
    void searchCountsAndSteps_data();
    void searchCountsAndSteps();
    void searchInAHeaderChoosesItsRow();
    void searchSaysWhereAnExpressionIsWrong();
    void searchFollowsTheForm();
    void escapeClosesTheSearchAndGivesTheFocusBack();
    void theTimelineSpeaks();
    void whatWillBeSentIsShownAndSearched();
};

void TestExchangePane::bodiesSayWhatIsSpecial_data()
{
    QTest::addColumn<hub::Exchange>("exchange");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("form");

    const auto row = [](const char *name, const hub::Exchange &exchange, const QString &notice,
                        const QString &form) { QTest::newRow(name) << exchange << notice << form; };
    row("an ordinary one", exchangeWith("{}"), {}, u"Pretty"_s);
    row("none", exchangeWith({}), u"The hub sent no body. That is usual for an ordinary send."_s,
        u"Pretty"_s);
    row("not UTF-8", exchangeWith("Z\xFCrich"),
        u"Not text in UTF-8. Pretty and Raw show it as Latin-1."_s, u"Hex"_s);
    row("NUL bytes", exchangeWith(QByteArray("a\0b\0", 4)),
        u"It holds 2 NUL byte(s), shown as ␀."_s, u"Pretty"_s);
    row("fewer bytes than announced", exchangeWith("abc", { { "Content-Length", "900" } }),
        u"The header says 900 bytes, 3 came."_s, u"Pretty"_s);
    row("packed, which nobody asked for",
        exchangeWith(QByteArray::fromHex("1f8b0800000000000003010300fcff616263c2412435e8030000"),
                     { { "Content-Encoding", "gzip" } }),
        u"It is packed with gzip and shown as it came; unpacked it says to be 1,000 bytes long. "
        u"Not text in UTF-8. Pretty and Raw show it as Latin-1. "
        u"It holds 9 NUL byte(s), shown as ␀."_s,
        u"Hex"_s);
    row("packed by name only", exchangeWith("abc", { { "Content-Encoding", "gzip" } }),
        u"The header says it is packed with gzip, but it is not."_s, u"Pretty"_s);
    hub::Exchange more = exchangeWith("abc");
    more.response->bodyBytes = 3 + 34 * 1024 * 1024;
    row("more than is kept", more,
        u"The hub sent more than the 3 bytes that are kept; 34.0 MB were left out."_s, u"Pretty"_s);
    hub::Exchange cut = exchangeWith("abc", { { "Content-Length", "20480" } });
    cut.error = hub::TransportError::Cut;
    row("cut", cut, u"The connection ended after 3 of 20,480 bytes."_s, u"Pretty"_s);
    cut.response->headers.clear();
    row("cut, and nobody knows where", cut, u"The connection ended after 3 bytes."_s, u"Pretty"_s);
    hub::Exchange silent = exchangeWith({});
    silent.response.reset();
    silent.error = hub::TransportError::TimedOut;
    silent.errorText = u"Operation timed out"_s;
    row("no answer", silent, u"Operation timed out"_s, u"Pretty"_s);
}

void TestExchangePane::bodiesSayWhatIsSpecial()
{
    QFETCH(hub::Exchange, exchange);
    QFETCH(QString, notice);
    QFETCH(QString, form);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Shown shown(exchange);
    QLocale::setDefault(before);
    QCOMPARE(shown.notice(), notice);
    const QString button = u"responseBody"_s + form;
    QVERIFY(shown.find<QToolButton>(button.toLatin1().constData())->isChecked());
    QCOMPARE(shown.find<QLabel>("responseBodyNotice")->isVisible(), !notice.isEmpty());
}

void TestExchangePane::formsShowTheBody()
{
    const Shown shown(exchangeWith("{\"b\":1,\"a\":2}"));
    const auto *text = shown.find<BodyView>("responseBody");
    QCOMPARE(text->bytes(), QByteArray("{\n  \"b\": 1,\n  \"a\": 2\n}"));
    QTest::mouseClick(shown.find<QToolButton>("responseBodyRaw"), Qt::LeftButton);
    QCOMPARE(text->bytes(), QByteArray("{\"b\":1,\"a\":2}"));
    QTest::mouseClick(shown.find<QToolButton>("responseBodyHex"), Qt::LeftButton);
    const auto *hex = shown.find<HexView>("responseBodyBytes");
    QVERIFY(hex->isVisible());
    QCOMPARE(hex->bytes(), QByteArray("{\"b\":1,\"a\":2}"));
    shown.find<QToolButton>("responseBodyHex")->setFocus();
    QTest::keyClick(shown.find<QToolButton>("responseBodyHex"), Qt::Key_Left);
    QCOMPARE(text->bytes(), QByteArray("{\"b\":1,\"a\":2}"));
    QVERIFY(text->isVisible());
}

void TestExchangePane::largeBodiesAreCutUntilLoaded()
{
    QByteArray body(BodyView::ShownAtFirst - 1, 'x');
    for (qsizetype i = 500; i < body.size(); i += 500)
        body[i] = '\n';
    body += "\xC3\xA4" + QByteArray(1024 * 1024, 'y');
    const Shown shown(exchangeWith(body));
    auto *view = shown.find<BodyView>("responseBody");
    QTRY_VERIFY(view->isCut() && !view->isLoading());
    QVERIFY(shown.notice().contains(u"The first 1 MB of 2.0 MB. Load all · Save as…"));
    QCOMPARE(view->bytes().size(), BodyView::ShownAtFirst - 1);
    QVERIFY(view->isReadOnly());
    Q_EMIT shown.find<QLabel>("responseBodyNotice")->linkActivated(u"all"_s);
    QTRY_VERIFY(!view->isLoading());
    QVERIFY(!view->isCut());
    QVERIFY(!shown.notice().contains(u"Load"));
    // The long line at the end is shown in pieces.
    const QByteArray shownText = view->bytes();
    QVERIFY(shownText.startsWith(body.first(BodyView::ShownAtFirst + 1)));
    QCOMPARE(shownText.count('y'), body.count('y'));
}

void TestExchangePane::longLinesAreShownInPiecesAndCopiedWhole()
{
    QByteArray body;
    for (int i = 0; body.size() < 3 * BodyView::LongestLine; ++i)
        body += QByteArray::number(i) + "\xC3\xA4";
    body += "\nshort\n" + QByteArray(BodyView::LongestLine, 'z') + "\nend";
    const Shown shown(exchangeWith(body));
    auto *view = shown.find<BodyView>("responseBody");
    QVERIFY(view->hasBrokenLines());
    QVERIFY(shown.notice().startsWith(u"Very long lines"));
    for (int line = 0; line < view->lines(); ++line)
        QVERIFY(view->text(line).toUtf8().size() <= BodyView::LongestLine + 2);
    view->selectAll();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().toUtf8() == body);
    // From the middle of a piece to the middle of the next but one.
    const auto whole = [&](long place) {
        return view->SendScintilla(QsciScintilla::SCI_POSITIONAFTER,
                                   static_cast<unsigned long>(place));
    };
    view->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(whole(100)),
                        whole(2 * BodyView::LongestLine + 99));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().size() > BodyView::LongestLine);
    QVERIFY(body.contains(QApplication::clipboard()->text().toUtf8()));
}

void TestExchangePane::bytesAreShownAsTheyAre()
{
    HexView view;
    view.setBytes(QByteArray::fromHex("7b22610a00ff80") + "0123456789");
    QCOMPARE(view.rowText(0),
             u"00000000  7b 22 61 0a 00 ff 80 30 31 32 33 34 35 36 37 38  {\"a····012345678"_s);
    QCOMPARE(view.rowText(1), u"00000010  39                                               9"_s);
    QCOMPARE(view.rowText(2), QString());
    view.grab();
}

void TestExchangePane::bytesAreChosenAndCopied()
{
    HexView view;
    view.resize(800, 300);
    view.setBytes(QByteArray(100000, 'x') + "abc");
    view.show();
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"62 63"_s);
    QVERIFY(view.accessibleDescription().startsWith(u"000186a0"));
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(view.accessibleDescription().startsWith(u"00000000"));
}

void TestExchangePane::headersTellWhoSetThem()
{
    hub::Exchange exchange = exchangeWith("");
    const QByteArray handle(400, 'h');
    exchange.request.headers = { { "Host", "ns", hub::HeaderOrigin::Http },
                                 { "X-Mine", handle, hub::HeaderOrigin::You } };
    const Shown shown(exchange, ExchangePane::RequestTab);
    QCOMPARE(shown.find<QLabel>("requestHeadersLine")->text(),
             u"POST /orders/messages?api-version=2020-06 HTTP/1.1"_s);
    auto *tree = shown.find<QTreeView>("requestHeaders");
    QCOMPARE(tree->model()->index(0, 2).data().toString(), u"HTTP"_s);
    QCOMPARE(tree->model()->index(1, 2).data().toString(), u"you"_s);
    QVERIFY(tree->model()->index(1, 1).data().toString().endsWith(u"(400 characters)"));
    QCOMPARE(tree->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Host: ns, set by HTTP"_s);
    tree->setCurrentIndex(tree->model()->index(1, 0));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"X-Mine: "_s + QString::fromLatin1(handle));
}

void TestExchangePane::theTokenOpens()
{
    const qint64 end = QDateTime::currentSecsSinceEpoch() + 3600;
    const auto token = hub::SasToken::sign(u"https://ns.example.org/orders"_s, u"Full"_s,
                                           base::Secret("secret-key"), end);
    hub::Exchange exchange = exchangeWith("");
    exchange.request.headers = { { "Host", "ns" }, { "Authorization", token.redacted() } };
    const Shown shown(exchange, ExchangePane::RequestTab);
    const auto *model = shown.find<QTreeView>("requestHeaders")->model();
    const QModelIndex line = model->index(1, 0);
    QCOMPARE(model->rowCount(line), 4);
    const auto value = [&](int row) { return model->index(row, 1, line).data().toString(); };
    QCOMPARE(value(HeaderTreeModel::ResourceRow), u"https://ns.example.org/orders"_s);
    QCOMPARE(value(HeaderTreeModel::KeyNameRow), u"Full"_s);
    QVERIFY(value(HeaderTreeModel::EndRow).contains(u"min"));
    QCOMPARE(value(HeaderTreeModel::SignatureRow), u"hidden"_s);
}

void TestExchangePane::aTokenCountsDown_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("end");
    QTest::newRow("seconds") << qint64(9) << u", 9 s left"_s;
    QTest::newRow("minutes") << qint64(59 * 60 + 12) << u", 59 min 12 s left"_s;
    QTest::newRow("hours") << qint64(3700) << u", 1 h 1 min left"_s;
    QTest::newRow("days") << qint64(3 * 86400) << u", 3 day(s) left"_s;
    QTest::newRow("over") << qint64(-185) << u", ended 3 min 5 s ago"_s;
}

void TestExchangePane::aTokenCountsDown()
{
    QFETCH(qint64, left);
    QFETCH(QString, end);
    QVERIFY(tokenEndText(1700000000 + left, 1700000000).endsWith(end));
}

void TestExchangePane::headersAreExplained()
{
    const Shown shown(exchangeWith("", { { "Retry-After", "12" }, { "X-Odd", "1" } }));
    const auto *words = shown.find<QLabel>("responseHeadersExplanation");
    QVERIFY(words->text().startsWith(u"201: Created"));
    auto *tree = shown.find<QTreeView>("responseHeaders");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(words->text().startsWith(u"Retry-After: How long"));
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QVERIFY(words->text().contains(u"not known"));
    QVERIFY(!words->isVisible());
    auto *fold = shown.find<QToolButton>("responseHeadersExplain");
    QVERIFY(fold->accessibleDescription().contains(u"not known"));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(words->isVisible());
}

void TestExchangePane::tenThousandHeadersAreCounted()
{
    hub::Headers headers;
    for (int i = 0; i < 10000; ++i)
        headers.append({ "X-" + QByteArray::number(i), "v" });
    const Shown shown(exchangeWith("", headers));
    const auto *tabs = shown.find<QTabBar>("exchangeTabs");
    QCOMPARE(tabs->tabData(ExchangePane::ResponseTab).toString(), QLocale().toString(10000));
    QCOMPARE(shown.find<QTreeView>("responseHeaders")->model()->rowCount(), 10000);
}

void TestExchangePane::outcomesAreATreeAndText()
{
    const Shown shown(exchangeWith(Outcome), ExchangePane::OutcomeTab);
    const auto *tree = shown.find<QTreeView>("outcomeTree");
    QVERIFY(tree->isVisible());
    const QModelIndex results = tree->model()->index(2, 0);
    QCOMPARE(results.siblingAtColumn(1).data().toString(), u"2"_s);
    const QModelIndex second = tree->model()->index(1, 0, results);
    QCOMPARE(tree->model()->index(2, 1, second).data().toString(), u"BB"_s);
    QTest::mouseClick(shown.find<QToolButton>("outcomeXmlButton"), Qt::LeftButton);
    const auto *text = shown.find<BodyView>("outcomeXml");
    QVERIFY(text->isVisible());
    QVERIFY(text->bytes().contains("\n    <RegistrationResult>\n"));
    hub::Exchange plain = exchangeWith("");
    const Shown empty(plain, ExchangePane::OutcomeTab);
    QVERIFY(empty.find<QLabel>("outcomeEmpty")->isVisible());
}

void TestExchangePane::aBrokenOutcomeIsMarked()
{
    const QByteArray broken = "<NotificationOutcome>\n<Success>\xC3\xA4</Failure>";
    const Shown shown(exchangeWith(broken), ExchangePane::OutcomeTab);
    const auto *text = shown.find<BodyView>("outcomeXml");
    QVERIFY(text->isVisible());
    QCOMPARE(text->bytes(), broken);
    QVERIFY(shown.notice("outcomeXmlNotice").contains(u"not well formed, line 2"));
    constexpr unsigned long FaultIndicator = 22;
    const long at = text->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    QVERIFY(at > broken.indexOf("</"));
    QCOMPARE(text->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, FaultIndicator, at), 1);
}

void TestExchangePane::aDeviceHasTheNameThatItWasGiven()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    DeviceNames names(settings);
    names.learn({ { u"BB"_s, u"Surface, lab 2"_s } });
    Shown shown(exchangeWith(Outcome), ExchangePane::DevicesTab);
    shown.pane.setDeviceNames(&names);
    auto *table = shown.find<QTreeView>("deviceTable");
    const auto shows = [&](int row) { return table->model()->index(row, 0).data().toString(); };
    QCOMPARE(shows(0), u"Surface, lab 2"_s); // as the device itself says
    QVERIFY(shows(1).contains(u"AA"_s)); // the handle

    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Surface, lab 2"_s);
    editor->setText(u"  Ада’s  tablet 🛰  "_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shows(0), u"Ада’s tablet 🛰"_s);
    QVERIFY(table->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Ада’s tablet 🛰, Windows, "_s));

    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("BB")); // of the handle only a hash is kept
    QCOMPARE(DeviceNames(settings).name(u"BB"_s), u"Ада’s tablet 🛰"_s); // the next start
    names.give(u"BB"_s, QString(200, u'x'));
    QCOMPARE(shows(0).size(), DeviceNames::MaxLength);
    names.give(u"BB"_s, {});
    QCOMPARE(shows(0), u"Surface, lab 2"_s);
    QVERIFY(DeviceNames(settings).name(u"BB"_s).isEmpty());
}

void TestExchangePane::aRemovedRegistrationCanBeCreatedAgain()
{
    Shown shown(exchangeWith(Outcome), ExchangePane::DevicesTab);
    const auto *table = shown.find<QTreeView>("deviceTable");
    const auto said = [&](int row) {
        return table->model()->index(row, console::DeviceModel::HubColumn).data().toString();
    };
    auto *restore = shown.find<QPushButton>("deviceRestore");
    QCOMPARE(said(0), u"Not checked"_s);
    QVERIFY(!restore->isVisible());

    using console::HubState;
    shown.pane.setHubStates(
        { { u"1-1"_s, HubState::Registered }, { u"1-2"_s, HubState::Removed } });
    QCOMPARE(said(0), u"Removed by the hub"_s);
    QCOMPARE(said(1), u"Registered"_s);
    QVERIFY(table->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u", Removed by the hub"_s));
    QVERIFY(restore->isVisible());
    const QSignalSpy asked(&shown.pane, &ExchangePane::restoreRequested);
    restore->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"1-2"_s);
    shown.pane.setHubStates({ { u"1-2"_s, HubState::CreatedAgain } });
    QCOMPARE(said(0), u"Created again"_s);
    QVERIFY(!restore->isVisible());
    // Another send: nothing is known of it yet.
    shown.pane.showExchange(exchangeWith(Outcome), { u"sandbox"_s, u"demo"_s, true });
    QCOMPARE(said(0), u"Not checked"_s);
}

void TestExchangePane::devicesAreSortedFilteredAndCopied()
{
    Shown shown(exchangeWith(Outcome), ExchangePane::DevicesTab);
    auto *table = shown.find<QTreeView>("deviceTable");
    const auto handle = [&](int row) { return table->model()->index(row, 3).data().toString(); };
    QCOMPARE(handle(0), u"BB"_s); // refused
    table->sortByColumn(3, Qt::AscendingOrder);
    QCOMPARE(handle(0), u"AA\"1,2\""_s);
    QVERIFY(!shown.find<QLineEdit>("deviceFilter")->isVisible()); // two are seen without it
    shown.pane.find();
    QTest::mouseClick(shown.find<QToolButton>("deviceCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             u"platform,handle,registrationId,outcome,meaning,inTheHub,name\r\n"
             u"apple,\"AA\"\"1,2\"\"\",1-1,Success,Accepted by Apple,Not checked,\r\n"
             u"windows,BB,1-2,The Push Notification System handle for the registration is invalid,"
             u"Handle not valid here,Not checked,\r\n"_s);
    QVERIFY(shown.find<QLineEdit>("deviceFilter")->hasFocus());
    shown.find<QLineEdit>("deviceFilter")->setText(u"not valid"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(shown.find<QLabel>("deviceCount")->text(), u"1 of 2"_s);
    QCOMPARE(handle(0), u"BB"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"\r\nwindows,BB,"));
}

void TestExchangePane::searchCountsAndSteps_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    QTest::newRow("Diagnosis") << int(ExchangePane::DiagnosisTab) << u"hub"_s << u"1 of "_s
                               << u""_s;
    QTest::newRow("Request") << int(ExchangePane::RequestTab) << u"orders"_s << u"1 of 1"_s
                             << u"1 of 1"_s;
    QTest::newRow("Response, head and body")
        << int(ExchangePane::ResponseTab) << u"created"_s << u"1 of 2"_s << u"2 of 2"_s;
    QTest::newRow("Response, nothing")
        << int(ExchangePane::ResponseTab) << u"zzz"_s << u"Not found"_s << u"Not found"_s;
    QTest::newRow("Outcome") << int(ExchangePane::OutcomeTab) << u"1-"_s << u"1 of 2"_s
                             << u"2 of 2"_s;
}

void TestExchangePane::searchCountsAndSteps()
{
    QFETCH(int, tab);
    QFETCH(QString, words);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QByteArray body(Outcome);
    body.replace("<Success>1", "<Created/><Success>1");
    Shown shown(exchangeWith(body), tab);
    shown.pane.find();
    QTest::keyClicks(shown.find<QLineEdit>("searchField"), words);
    const auto *count = shown.find<QLabel>("searchCount");
    QTRY_VERIFY2(count->text().startsWith(first) && !count->text().contains(u"far"),
                 qPrintable(count->text()));
    QTest::keyClick(shown.find<QLineEdit>("searchField"), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY2(last.isEmpty() || count->text() == last, qPrintable(count->text()));
    QTest::keyClick(shown.find<QLineEdit>("searchField"), Qt::Key_Return);
    QVERIFY(count->text().startsWith(first));
}

void TestExchangePane::searchInAHeaderChoosesItsRow()
{
    Shown shown(exchangeWith("x", { { "A", "one" }, { "B", "tw\xC3\xB6 needle" } }));
    shown.pane.find();
    shown.find<QLineEdit>("searchField")->setText(u"needle"_s);
    const auto *tree = shown.find<QTreeView>("responseHeaders");
    QTRY_COMPARE(tree->currentIndex().row(), 1);
    QVERIFY(tree->model()->index(1, 0).data(Qt::BackgroundRole).isValid());
    QVERIFY(!tree->model()->index(0, 0).data(Qt::BackgroundRole).isValid());
}

void TestExchangePane::searchSaysWhereAnExpressionIsWrong()
{
    Shown shown(exchangeWith("abc"));
    shown.pane.find();
    shown.find<QToolButton>("searchPattern")->setChecked(true);
    shown.find<QLineEdit>("searchField")->setText(u"a(b"_s);
    QVERIFY(shown.find<QLabel>("searchCount")->text().contains(u"at character 4"));
    shown.find<QLineEdit>("searchField")->setText(u"a.c"_s);
    QTRY_COMPARE(shown.find<QLabel>("searchCount")->text(), u"1 of 1"_s);
}

void TestExchangePane::searchFollowsTheForm()
{
    Shown shown(exchangeWith("{\"a\":1,\"b\":2}"));
    shown.pane.find();
    shown.find<QToolButton>("searchPattern")->setChecked(true);
    shown.find<QLineEdit>("searchField")->setText(u"^  \""_s); // the indents of Pretty
    const auto *count = shown.find<QLabel>("searchCount");
    QTRY_COMPARE(count->text(), u"1 of 2"_s);
    QTest::mouseClick(shown.find<QToolButton>("responseBodyRaw"), Qt::LeftButton);
    QTRY_COMPARE(count->text(), u"Not found"_s);
    shown.find<QLineEdit>("searchField")->setText(u"b\":2"_s);
    QTest::mouseClick(shown.find<QToolButton>("responseBodyHex"), Qt::LeftButton);
    QTRY_COMPARE(count->text(), u"1 of 1"_s);
    QCOMPARE(shown.find<HexView>("responseBodyBytes")->selectedHex(), u"62 22 3a 32"_s);
}

void TestExchangePane::escapeClosesTheSearchAndGivesTheFocusBack()
{
    Shown shown(exchangeWith("abc"));
    auto *view = shown.find<BodyView>("responseBody");
    view->setFocus();
    shown.pane.find();
    auto *field = shown.find<QLineEdit>("searchField");
    QVERIFY(field->hasFocus());
    field->setText(u"b"_s);
    QTRY_COMPARE(view->selectedText(), u"b"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(view->hasFocus());
}

void TestExchangePane::theTimelineSpeaks()
{
    const Shown fresh(exchangeWith("abc"), ExchangePane::TimelineTab);
    QCOMPARE(fresh.find<QWidget>("timelineView")->accessibleName(),
             u"35 ms: name 9.0 ms, connect 3.0 ms, send 1.0 ms, wait 20 ms, receive 2.0 ms"_s);
    hub::Exchange secure = exchangeWith("abc");
    secure.tls = hub::TlsFacts{ .protocol = u"TLSv1.3"_s };
    const Shown older(secure, ExchangePane::TimelineTab); // both in one number
    QVERIFY(older.find<QWidget>("timelineView")
                ->accessibleName()
                .contains(u"connect and TLS 3.0 ms, send"));
    secure.timings.secure = 4.0;
    secure.peer = u"[2001:db8::1]:443"_s;
    const Shown newer(secure, ExchangePane::TimelineTab);
    QVERIFY(newer.find<QWidget>("timelineView")
                ->accessibleName()
                .contains(u"connect 3.0 ms, TLS 4.0 ms, send"));
    const QAbstractItemModel *facts = newer.find<QTreeView>("tlsFacts")->model();
    QCOMPARE(facts->match(facts->index(0, 1), Qt::DisplayRole, secure.peer).size(), 1);
    hub::Exchange reused = exchangeWith("abc");
    reused.timings.connect.reset();
    reused.timings.lookup.reset();
    Shown again(reused, ExchangePane::TimelineTab);
    QVERIFY(again.find<QWidget>("timelineView")->accessibleName().contains(u"used again"));
    again.pane.grab();
}

void TestExchangePane::whatWillBeSentIsShownAndSearched()
{
    const auto token =
        hub::SasToken::sign(u"https://ns.example.org/orders"_s, u"Full"_s,
                            base::Secret("secret-key"), QDateTime::currentSecsSinceEpoch() + 3600);
    hub::HttpRequest request = exchangeWith("").request;
    request.headers = { { "Host", "ns" }, { "Authorization", token.redacted() } };
    AsSentView view;
    view.resize(600, 600);
    view.showRequest(request);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const auto *tree = view.findChild<QTreeView *>(u"asSentHeaders"_s);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(1, 0)), 4);
    const auto *body = view.findChild<BodyView *>(u"asSentBody"_s);
    QCOMPARE(body->bytes(), request.body);
    view.find();
    view.findChild<QLineEdit *>(u"searchField"_s)->setText(u"\"b\""_s);
    const auto *count = view.findChild<QLabel *>(u"searchCount"_s);
    QTRY_COMPARE(count->text(), u"Not found"_s);
    // As if it was typed in the editor beside it: the search goes on in the new text.
    request.body = "{\"a\":1,\"b\":2}";
    view.showRequest(request);
    QCOMPARE(body->bytes(), request.body);
    QTRY_COMPARE(count->text(), u"1 of 1"_s);
    QCOMPARE(body->selectedText(), u"\"b\""_s);
}

void TestExchangePane::allOfItIsCopiedWithoutHandles()
{
    const QString handle(64, u'a');
    hub::Exchange exchange = support::exchangeOf({ .target = hub::OneDevice{ .handle = handle } });
    Shown shown(exchange);
    shown.pane.copyExchange();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u"POST /orders/messages"));
    QVERIFY2(!text.contains(handle) && text.contains(u"<handle-1>"), qPrintable(text));
    QVERIFY(!text.contains(QString::fromLatin1(support::sampleSignature())));
}

QTEST_MAIN(TestExchangePane)
#include "tst_exchangepane.moc"
