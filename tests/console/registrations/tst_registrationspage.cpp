// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/composepage.h"
#include "console/registrations/registrationmodel.h"
#include "console/registrations/registrationspage.h"
#include "console/style/pushbenchstyle.h"
#include "console/text/payloadeditor.h"
#include "sandbox/sandboxthread.h"
#include "support/stallmeter.h"
#include "support/windowbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::Page;
using console::RegistrationModel;
using fleet::Column;
using support::Bench;

namespace {

QByteArray description(int number, const QByteArray &tags, int etag)
{
    const QByteArray token = QByteArray::number(number).rightJustified(64, 'A');
    return "<content type=\"application/xml\"><AppleRegistrationDescription "
           "xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect\"><ETag>"
        + QByteArray::number(etag)
        + "</ETag><ExpirationTime>9999-12-31T23:59:59.999Z</ExpirationTime><RegistrationId>7-"
        + QByteArray::number(number) + "-1</RegistrationId><Tags>" + tags + "</Tags><DeviceToken>"
        + token + "</DeviceToken></AppleRegistrationDescription></content>";
}

QByteArray entry(int number, const QByteArray &tags, int etag)
{
    return "<entry xmlns=\"http://www.w3.org/2005/Atom\">" + description(number, tags, etag)
        + "</entry>";
}

QByteArray feed(const QList<QByteArray> &entries)
{
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Registrations</title>"
        + entries.join() + "</feed>";
}

QByteArray answer(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers
        + "Content-Type: application/atom+xml\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A hub that answers as it is told, and a window on its registrations.
struct Hub
{
    /// \a answerTo gets each request whole.
    Hub(const QString &folder, const std::function<QByteArray(const QByteArray &)> &answerTo,
        bool isProduction = false)
        : server(support::RawServer::Security::Plain)
        , bench(folder)
    {
        server.onRequest([this, answerTo](QTcpSocket *socket) {
            const QByteArray request = nextRequest();
            requests.append(request);
            socket->write(answerTo(request));
            socket->disconnectFromHost();
        });
        isReady = bench.addHub(server, isProduction);
        bench.window->showPage(Page::Registrations);
        page = bench.find<console::RegistrationsPage>("registrationsPage");
        table = bench.find<QTableView>("registrationsTable");
    }

    /// Several connections are open at once: the one that is whole and not answered yet.
    QByteArray nextRequest()
    {
        for (int i = 0; i < server.connections(); ++i) {
            const QByteArray bytes = server.received().at(i);
            const bool isWhole =
                bytes.startsWith("P") ? bytes.endsWith("</entry>") : bytes.endsWith("\r\n\r\n");
            if (isWhole && !answered.contains(i)) {
                answered.insert(i);
                return bytes;
            }
        }
        return {};
    }
    bool hasRows(int count) const
    {
        return isReady && QTest::qWaitFor([&] { return table->model()->rowCount() == count; });
    }
    QString text(int row, Column column) const
    {
        return table->model()->index(row, int(column)).data().toString();
    }
    QByteArray last(const QByteArray &method) const
    {
        const QList<QByteArray> found = all(method);
        return found.isEmpty() ? QByteArray() : found.last();
    }
    QList<QByteArray> all(const QByteArray &method) const
    {
        QList<QByteArray> found;
        for (const QByteArray &request : requests) {
            if (request.startsWith(method))
                found.append(request);
        }
        return found;
    }

    support::RawServer server;
    QList<QByteArray> requests;
    QSet<int> answered; ///< Connections.
    Bench bench;
    bool isReady = false;
    console::RegistrationsPage *page = nullptr;
    QTableView *table = nullptr;
};

/// Two devices, the second registered twice; whatever is asked for works.
QByteArray usual(const QByteArray &request)
{
    if (request.startsWith("GET"))
        return answer(
            200, feed({ entry(1, "news,beta", 1), entry(2, "news", 1), entry(2, "sport", 3) }));
    if (request.startsWith("DELETE"))
        return answer(200);
    return answer(200, entry(1, "news,vip", 2));
}

/// The sandbox with its seeded devices, and the page on it.
bool showSandbox(sandbox::SandboxThread &thread, Bench &bench)
{
    sandbox::SandboxOptions options;
    options.plain = true;
    const auto started = thread.start(options);
    if (!QTest::qWaitFor([&] { return started.isFinished(); }) || !started.result())
        return false;
    const auto address = *started.result();
    bench.login.select(console::SandboxId);
    const auto connection =
        hub::ConnectionString::parse(QString::fromUtf8(address.connectionString.reveal()));
    bench.login.setSandbox(*connection, address.hub, address.certificatePem);
    bench.window->showPage(Page::Registrations);
    return true;
}

} // namespace

class TestRegistrationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSandboxIsListed();
    void wordsAndFindersNarrowTheList();
    void devicesAreFoundByTheirNames();
    void thoseWhoGetTheDraftComeFirstWithATick();
    void aTemplateDraftIsFilledInForEachDevice();
    void whatASendRemovedIsStruckThrough();
    void anEmptyHubSaysHowToBegin();
    void aRuleThatMayNotListLooksUpOne();
    void aPageThatIsRefusedCanBeAskedForAgain();
    void anEditShowsItsDifferenceAndIsSaved();
    void whatIsRefusedIsSaid();
    void aChangeInBetweenIsShown();
    void oneIsRegisteredByHand();
    void aDeviceIsSentTo();
    void deletingAsksFirst();
    void manyTagsAreChangedAtOnce();
    void onProductionTheNumberIsTyped();
    void aBatchCanBeStopped();
    void aFileIsWrittenAndReadBack();
    void aFaultInAFileNamesItsLine();
    void groupsHaveHeads();
    void theHubMayChangeWhileItIsRead();
    void aHundredThousandRowsDoNotHoldUpTheWindow();

private:
    QString path() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRegistrationsPage::theSandboxIsListed()
{
    sandbox::SandboxThread thread;
    Bench bench(path(), false, &thread);
    QVERIFY(showSandbox(thread, bench));
    auto *table = bench.find<QTableView>("registrationsTable");
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(table->model()->rowCount(), 26);
    QTRY_COMPARE(bench.find<QLabel>("registrationsCount")->text(), u"26"_s);
    QVERIFY(!bench.find<QWidget>("registrationsLoading")->isVisible());
    // Every row is a sentence for those who do not see it.
    QVERIFY(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u", "_s));
}

void TestRegistrationsPage::wordsAndFindersNarrowTheList()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    auto *search = hub.bench.find<QLineEdit>("registrationsSearch");
    hub.table->setFocus();
    QTest::keyClick(hub.table, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"SPORT"_s);
    QVERIFY(hub.hasRows(1));
    QTRY_COMPARE(hub.bench.find<QLabel>("registrationsCount")->text(), u"1 of 3"_s);
    QTest::keyClicks(search, u"x"_s);
    auto *message = hub.bench.find<QLabel>("registrationsMessage");
    QTRY_VERIFY(message->isVisible() && message->text().contains(u"Nothing fits “SPORTx”"_s));
    search->clear();
    QVERIFY(hub.hasRows(3));
    auto *twice = hub.bench.find<QPushButton>("finder0");
    QTRY_VERIFY(twice->isVisible() && twice->text().endsWith(u'2'));
    QVERIFY(!hub.bench.find<QPushButton>("finder1")->isVisible()); // nothing malformed
    twice->click();
    QVERIFY(hub.hasRows(2));
    twice->click();
    QVERIFY(hub.hasRows(3));
    hub.page->model().sort(int(Column::Tags), Qt::DescendingOrder);
    QTRY_COMPARE(hub.text(0, Column::Tags), u"sport"_s);
}

void TestRegistrationsPage::devicesAreFoundByTheirNames()
{
    sandbox::SandboxThread thread;
    Bench bench(path(), false, &thread);
    QVERIFY(showSandbox(thread, bench));
    const auto *model = bench.find<QTableView>("registrationsTable")->model();
    const auto name = [model](int row) {
        return model->index(row, int(Column::Device)).data().toString();
    };
    QTRY_COMPARE(model->rowCount(), 26);
    QTRY_VERIFY(name(0) != u"(no name)"_s);
    const QString first = name(0);
    bench.find<QLineEdit>("registrationsSearch")->setText(first.toUpper());
    QTRY_VERIFY(model->rowCount() > 0 && model->rowCount() < 26);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(name(row), first);
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(first));
}

void TestRegistrationsPage::thoseWhoGetTheDraftComeFirstWithATick()
{
    sandbox::SandboxThread thread;
    Bench bench(path(), false, &thread);
    bench.window->composePage().setPlatform(hub::Platform::Apple);
    QVERIFY(showSandbox(thread, bench));
    const auto *model = bench.find<QTableView>("registrationsTable")->model();
    const auto gets = [model](int row) {
        return model->index(row, 0).data(RegistrationModel::GettingRole);
    };
    auto *mark = bench.find<QAbstractButton>("registrationsMark");
    QTRY_VERIFY(mark->isVisible() && mark->isChecked());
    QVERIFY(mark->text().contains(bench.window->composePage().draftName()));
    // Every Apple device that takes native messages, and nobody else.
    QTRY_VERIFY(model->rowCount() == 26 && gets(0).toBool());
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto text = [&](Column column) {
            return model->index(row, int(column)).data().toString();
        };
        QCOMPARE(gets(row).toBool(),
                 text(Column::Platform) == u"Apple"_s && text(Column::Kind) == u"native"_s);
        QVERIFY(row == 0 || gets(row - 1).toBool() || !gets(row).toBool());
    }
    QVERIFY(bench.find<QLabel>("registrationsGetting")->text().endsWith(u"would get it"_s));
    QVERIFY(
        model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"gets the draft"_s));
    mark->click();
    QTRY_VERIFY(!gets(0).isValid());
    QTRY_COMPARE(model->index(0, int(Column::Platform)).data().toString(), u"Windows"_s);
}

void TestRegistrationsPage::aTemplateDraftIsFilledInForEachDevice()
{
    sandbox::SandboxThread thread;
    Bench bench(path(), false, &thread);
    console::ComposePage &composer = bench.window->composePage();
    composer.setPlatform(hub::Platform::Template);
    bench.find<QsciScintilla>("payloadEditor")->setText(u"{\"nobodyAsksForIt\":\"x\"}"_s);
    QVERIFY(showSandbox(thread, bench));
    auto *table = bench.find<QTableView>("registrationsTable");
    const auto missing = [table] {
        return table->model()->index(0, int(Column::Gets)).data(RegistrationModel::MissingRole);
    };
    QTRY_VERIFY(!table->isColumnHidden(int(Column::Gets)));
    QTRY_VERIFY(!missing().toStringList().isEmpty());
    bench.window->showPage(Page::Compose);
    composer.setPlatform(hub::Platform::Windows);
    bench.window->showPage(Page::Registrations);
    QVERIFY(table->isColumnHidden(int(Column::Gets)));
}

void TestRegistrationsPage::whatASendRemovedIsStruckThrough()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    const QModelIndex row = hub.table->model()->index(0, 0);
    QVERIFY(!row.data(RegistrationModel::GoneRole).toBool());
    hub.page->setRemoved(
        { { u"7-1-1"_s, QDateTime(QDate(2026, 11, 24), QTime(10, 42), Qt::UTC) } });
    QVERIFY(row.data(RegistrationModel::GoneRole).toBool());
    QCOMPARE(row.data(RegistrationModel::RemovedRole).toString(), u"removed by the hub at 10:42"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"removed by the hub"_s));
    const QModelIndex other = row.siblingAtRow(1);
    QVERIFY(!other.data(RegistrationModel::GoneRole).toBool());
    hub.page->readAgain();
    QTRY_VERIFY(!hub.table->model()->index(0, 0).data(RegistrationModel::GoneRole).toBool());
}

void TestRegistrationsPage::anEmptyHubSaysHowToBegin()
{
    Hub hub(path(), [](const QByteArray &) { return answer(200, feed({})); });
    auto *message = hub.bench.find<QLabel>("registrationsMessage");
    QTRY_VERIFY(message->isVisible() && message->text().contains(u"No device is registered"_s));
    Q_EMIT message->linkActivated(u"register"_s);
    QVERIFY(hub.bench.find<QWidget>("registrationDetail")->isVisible());
}

void TestRegistrationsPage::aRuleThatMayNotListLooksUpOne()
{
    Hub hub(path(), [](const QByteArray &request) {
        return request.contains("filter=") ? answer(200, feed({ entry(5, "vip", 1) }))
                                           : answer(401);
    });
    auto *why = hub.bench.find<QLabel>("registrationsNoManage");
    QTRY_VERIFY(why->isVisible() && why->text().contains(u"needs Manage"_s));
    auto *handle = hub.bench.find<QLineEdit>("lookupHandle");
    QTest::keyClicks(handle, u"AA5"_s);
    QTest::keyClick(handle, Qt::Key_Return);
    QVERIFY(hub.hasRows(1));
    QCOMPARE(hub.text(0, Column::Tags), u"vip"_s);
    QVERIFY(hub.requests.last().contains("AA5"));
}

void TestRegistrationsPage::aPageThatIsRefusedCanBeAskedForAgain()
{
    int asked = 0;
    Hub hub(path(), [&asked](const QByteArray &request) {
        if (!request.contains("oken=next"))
            return answer(200, feed({ entry(1, "a", 1) }), "x-ms-continuationtoken: next\r\n");
        return ++asked == 1 ? answer(500) : answer(200, feed({ entry(2, "b", 1) }));
    });
    QVERIFY(hub.hasRows(1));
    auto *text = hub.bench.find<QLabel>("registrationsLoadingText");
    QTRY_COMPARE(text->text(), u"1 read, there are more."_s);
    auto *goOn = hub.bench.find<QPushButton>("registrationsLoadingButton");
    QCOMPARE(goOn->text(), u"Go on"_s);
    goOn->click();
    QVERIFY(hub.hasRows(2));
    QTRY_VERIFY(!text->isVisible());
}

void TestRegistrationsPage::anEditShowsItsDifferenceAndIsSaved()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    hub.table->selectRow(0);
    hub.table->setFocus();
    QTest::keyClick(hub.table, Qt::Key_F2);
    auto *tags = hub.bench.find<QLineEdit>("registrationTags");
    QTRY_VERIFY(tags->hasFocus());
    auto *save = hub.bench.find<QPushButton>("saveRegistration");
    QVERIFY(!save->isEnabled()); // nothing has changed
    QVERIFY(save->accessibleDescription().contains(u"Manage"_s));
    tags->setText(u"news, vip"_s);
    const QString changes = hub.bench.find<QPlainTextEdit>("registrationChanges")->toPlainText();
    QVERIFY2(changes.contains(u"− <Tags>news,beta</Tags>\n+ <Tags>news,vip</Tags>"_s),
             qPrintable(changes));
    save->click();
    QTRY_COMPARE(hub.text(0, Column::ETag), u"2"_s);
    const QByteArray put = hub.last("PUT");
    QVERIFY(put.contains("/registrations/7-1-1"));
    QVERIFY2(put.contains("If-Match: \"1\"") || put.contains("If-Match: W/\"1\""), put.constData());
    QVERIFY(put.contains("<Tags>news,vip</Tags>"));
    QTRY_VERIFY(!save->isEnabled());
}

void TestRegistrationsPage::whatIsRefusedIsSaid()
{
    Hub hub(path(), [](const QByteArray &request) {
        return request.startsWith("PUT") ? answer(403) : usual(request);
    });
    QVERIFY(hub.hasRows(3));
    hub.table->selectRow(0);
    auto *tags = hub.bench.find<QLineEdit>("registrationTags");
    auto *hint = hub.bench.find<QLabel>("registrationHint");
    auto *save = hub.bench.find<QPushButton>("saveRegistration");
    tags->setText(u"a+b"_s);
    QVERIFY(hint->text().contains(u"“+”"_s));
    QVERIFY(!save->isEnabled());
    tags->setText(u"ab"_s);
    save->click();
    QTRY_VERIFY(!hint->text().isEmpty());
    QVERIFY(save->isEnabled()); // what was written is still there
    QCOMPARE(hub.text(0, Column::Tags), u"news, beta"_s);
}

void TestRegistrationsPage::aChangeInBetweenIsShown()
{
    Hub hub(path(), [](const QByteArray &request) {
        if (request.startsWith("GET") && request.contains("/registrations/7-1-1"))
            return answer(200, entry(1, "theirs", 5));
        if (request.startsWith("PUT") && !request.contains("\"5\""))
            return answer(412);
        return usual(request);
    });
    QVERIFY(hub.hasRows(3));
    hub.table->selectRow(0);
    hub.bench.find<QLineEdit>("registrationTags")->setText(u"mine"_s);
    auto *save = hub.bench.find<QPushButton>("saveRegistration");
    save->click();
    QTRY_COMPARE(save->text(), u"Overwrite"_s);
    const QString changes = hub.bench.find<QPlainTextEdit>("registrationChanges")->toPlainText();
    QVERIFY2(changes.contains(u"− <Tags>theirs</Tags>\n+ <Tags>mine</Tags>"_s),
             qPrintable(changes));
    save->click();
    QTRY_COMPARE(hub.text(0, Column::ETag), u"2"_s);
    QVERIFY(hub.last("PUT").contains("<Tags>mine</Tags>"));
}

void TestRegistrationsPage::oneIsRegisteredByHand()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    hub.bench.find<QPushButton>("registrationsAdd")->click();
    auto *handle = hub.bench.find<QLineEdit>("registrationHandle");
    handle->setText(u"https://db5p.notify.windows.com/?token=abc"_s);
    hub.bench.find<QLineEdit>("registrationTags")->setText(u"vip"_s);
    hub.bench.find<QPushButton>("saveRegistration")->click();
    QVERIFY(hub.hasRows(4));
    const QByteArray post = hub.last("POST");
    QVERIFY(post.contains("<WindowsRegistrationDescription"));
    QVERIFY(post.contains("<Tags>vip</Tags>"));
}

void TestRegistrationsPage::aDeviceIsSentTo()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    hub.table->selectRow(0);
    hub.bench.find<QPushButton>("sendToRegistration")->click();
    QCOMPARE(hub.bench.window->currentPage(), Page::Compose);
    QVERIFY(hub.bench.find<QLineEdit>("handleField")->text().endsWith(u"AAA1"_s));
    QVERIFY(!hub.bench.find<console::PayloadEditor>("payloadEditor")->payload().isEmpty());
}

void TestRegistrationsPage::deletingAsksFirst()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    hub.table->selectRow(0);
    hub.table->setFocus();
    QTest::keyClick(hub.table, Qt::Key_Delete);
    auto *question = hub.bench.find<QWidget>("registrationsQuestion");
    QVERIFY(question->isVisible());
    QVERIFY(hub.last("DELETE").isEmpty());
    question->findChild<QPushButton *>(u"noticeButton0"_s)->click();
    QVERIFY(hub.hasRows(2));
    QVERIFY(hub.last("DELETE").contains("/registrations/7-1-1"));
    QVERIFY(hub.last("DELETE").contains("If-Match: *"));
}

void TestRegistrationsPage::manyTagsAreChangedAtOnce()
{
    Hub hub(path(), [](const QByteArray &request) {
        // The third has been changed by somebody else.
        return request.startsWith("PUT") && request.contains("sport") ? answer(412)
                                                                      : usual(request);
    });
    QVERIFY(hub.hasRows(3));
    hub.table->selectAll();
    hub.page->askTags();
    auto *count = hub.bench.find<QLabel>("bulkCount");
    QVERIFY(count->isVisible());
    auto *start = hub.bench.find<QPushButton>("bulkStart");
    QVERIFY(!start->isEnabled());
    QTest::keyClicks(hub.bench.find<QLineEdit>("bulkAdd"), u"beta"_s);
    QTRY_COMPARE(count->text(), u"2 of 3 change. 1 are as wanted already."_s);
    QVERIFY(hub.bench.find<QLabel>("bulkExamples")->text().contains(u"news  →  news, beta"_s));
    QVERIFY(start->isEnabled());
    start->click();
    QTRY_COMPARE(count->text(), u"1 done, 1 refused."_s);
    QCOMPARE(hub.all("PUT").size(), 2);
    QVERIFY(!hub.bench.find<QLabel>("bulkExamples")->text().isEmpty()); // who and why
}

void TestRegistrationsPage::onProductionTheNumberIsTyped()
{
    Hub hub(path(), usual, true);
    QVERIFY(hub.hasRows(3));
    hub.table->selectAll();
    hub.table->setFocus();
    QTest::keyClick(hub.table, Qt::Key_Delete);
    auto *start = hub.bench.find<QPushButton>("bulkStart");
    auto *typed = hub.bench.find<QLineEdit>("bulkTyped");
    QVERIFY(typed->isVisible());
    QVERIFY(!start->isEnabled());
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(!start->isEnabled());
    typed->setText(u"3"_s);
    QVERIFY(start->isEnabled());
    start->click();
    QVERIFY(hub.hasRows(0));
    QCOMPARE(hub.all("DELETE").size(), 3);
}

void TestRegistrationsPage::aBatchCanBeStopped()
{
    QList<QByteArray> entries;
    for (int i = 0; i < 50; ++i)
        entries.append(entry(i, "a", 1));
    Hub hub(path(), [entries](const QByteArray &request) {
        return request.startsWith("GET") ? answer(200, feed(entries)) : answer(200);
    });
    QVERIFY(hub.hasRows(50));
    hub.table->selectAll();
    hub.table->setFocus();
    QTest::keyClick(hub.table, Qt::Key_Delete);
    hub.bench.find<QPushButton>("bulkStart")->click();
    hub.bench.find<QPushButton>("bulkClose")->click(); // it is Stop by now
    auto *count = hub.bench.find<QLabel>("bulkCount");
    QTRY_VERIFY2(count->text().contains(u"Stopped; 46 were not touched."_s),
                 qPrintable(count->text()));
    QVERIFY(hub.hasRows(46));
}

void TestRegistrationsPage::aFileIsWrittenAndReadBack()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    const QString file = path() + u"/out.csv"_s;
    QSignalSpy said(hub.page, &console::RegistrationsPage::statusMessage);
    hub.page->exportTo(file);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(QFile::exists(file));
    hub.page->importFrom(file);
    auto *start = hub.bench.find<QPushButton>("bulkStart");
    QTRY_VERIFY(start->isVisible() && start->isEnabled());
    start->click();
    QTRY_COMPARE(hub.all("PUT").size(), 3);
    QTRY_COMPARE(hub.bench.find<QLabel>("bulkCount")->text(), u"3 done, 0 refused."_s);
    QVERIFY(!hub.last("PUT").contains("If-Match")); // overwritten, whatever is there
}

void TestRegistrationsPage::aFaultInAFileNamesItsLine()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    QFile file(path() + u"/in.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("platform,handle\napple,AA\npalm,BB\n");
    file.close();
    QSignalSpy said(hub.page, &console::RegistrationsPage::statusMessage);
    hub.page->importFrom(file.fileName());
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(said.last().first().toString().startsWith(u"Line 3:"_s));
    QVERIFY(!hub.bench.find<QWidget>("bulkPanel")->isVisible());
}

void TestRegistrationsPage::groupsHaveHeads()
{
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    fleet::Query query;
    query.grouping = fleet::Grouping::Tag;
    hub.page->model().setQuery(query);
    QVERIFY(hub.hasRows(4 + 3)); // beta, news with two, sport; a head each
    const auto title = [&](int row) {
        return hub.table->model()->index(row, 0).data(RegistrationModel::GroupRole).toString();
    };
    QCOMPARE(title(0), u"beta, 1"_s);
    QCOMPARE(title(2), u"news, 2"_s);
    QCOMPARE(title(5), u"sport, 1"_s);
    QVERIFY(!hub.table->model()->index(2, 0).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(hub.page->model().indexOf(2).row(), 6);
    QCOMPARE(hub.page->model().tableRow(hub.table->model()->index(4, 0)), std::optional(1U));
}

void TestRegistrationsPage::theHubMayChangeWhileItIsRead()
{
    Hub hub(path(), [](const QByteArray &) {
        return answer(200, feed({ entry(1, "a", 1) }), "x-ms-continuationtoken: next\r\n");
    });
    QTRY_VERIFY(hub.table->model()->rowCount() > 0);
    hub.bench.login.select(console::SandboxId);
    QTRY_COMPARE(hub.table->model()->rowCount(), 0);
    hub.bench.window.reset(); // while an answer may be under way
    QCoreApplication::processEvents();
}

void TestRegistrationsPage::aHundredThousandRowsDoNotHoldUpTheWindow()
{
    constexpr int Pages = 1000;
    Hub hub(path(), usual);
    QVERIFY(hub.hasRows(3));
    hub.bench.window->resize(1440, 900);
    fleet::Query query;
    query.text = u"lang:3"_s;
    query.sort = Column::Handle;
    hub.page->model().setQuery(query);
    support::StallMeter meter;
    int given = 0;
    while (given < Pages) {
        QList<hub::Registration> page;
        for (int i = 0; i < 100; ++i) {
            hub::Registration registration;
            registration.id = u"8-%1-1"_s.arg(given * 100 + i);
            registration.platform = hub::Platform::Apple;
            registration.handle.text =
                u"%1"_s.arg((given * 100 + i) * 7919, 64, 16, QChar(u'0')).toUpper();
            registration.tags = { u"lang:%1"_s.arg(i % 7), u"news"_s };
            page.append(registration);
        }
        hub.page->model().append(page);
        ++given;
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(hub.page->model().shownCount(), quint32(Pages * 14), 20'000);
    hub.page->model().setQuery({});
    QTRY_COMPARE_WITH_TIMEOUT(hub.table->model()->rowCount(), Pages * 100 + 3, 20'000);
    hub.table->selectAll();
    hub.table->scrollToBottom();
    QTRY_VERIFY_WITH_TIMEOUT(!hub.page->model().isArranging(), 20'000);
    const qint64 longest = meter.longestMs();
    qInfo("longest stall %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < 100, qPrintable(u"%1 ms"_s.arg(longest)));
}

QTEST_MAIN(TestRegistrationsPage)
#include "tst_registrationspage.moc"
