// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/then.h"
#include "console/compose/composepage.h"
#include "console/result/exchangepane.h"
#include "console/result/tokeninspector.h"
#include "console/style/pushbenchstyle.h"
#include "console/whogetsit/renderedview.h"
#include "console/whogetsit/whogetsitview.h"
#include "console/whogetsit/whomodel.h"
#include "sandbox/sandboxthread.h"
#include "support/windowbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using console::WhoGetsItView;
using console::WhoModel;
using hub::Platform;
using hub::Registration;

class TestWhoGetsIt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }

    void withoutRegistrationsItOffersToReadThem();
    void whileReadingItCountsAndCanBeStopped();
    void nobodyMatchesAndTheClosestMissesAreTold();
    void theTagThatWasMeantIsOneClickAway();
    void aChangedDraftIsReckonedAnew();
    void theLastOfManyChangesWins();
    void aDraftThatIsNotRightSaysWhy();
    void oldRegistrationsAreCalledOld();
    void aListThatWasCutSaysSo();
    void aTemplateShowsWhatIsMissing();
    void aHandleOpensTheInspector();
    void theViewMayGoWhileItIsReckoning();
    void rowsAreSentences();
    void theCountStandsBesideTheTarget();
    void aClickMendsTheTarget();
    void theSandboxIsReadWhenItIsLookedAt();
};

namespace {

Registration device(Platform platform, const QString &handle, const QStringList &tags)
{
    Registration one;
    one.id = handle + u"-1-1"_s;
    one.platform = platform;
    one.handle.text = handle;
    one.tags = tags;
    return one;
}

QList<Registration> fleet()
{
    QList<Registration> list{
        device(Platform::FcmV1, u"pixel"_s, { u"Beta"_s, u"region:eu"_s }),
        device(Platform::FcmV1, u"galaxy"_s, { u"Beta"_s, u"region:eu"_s }),
        device(Platform::FcmV1, u"nokia"_s, { u"region:eu"_s }),
        device(Platform::Windows, u"surface"_s, { u"Beta"_s }),
        device(Platform::Apple, u"iphone"_s, {}),
    };
    list.last().body = hub::RegistrationTemplate{
        u"news"_s, u"{\"aps\":{\"alert\":\"{$(title) + ': ' + $(teaser)}\"}}"_s, {}, {}, {}, {}
    };
    return list;
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

/// The view over a fleet, shown.
struct Bench
{
    explicit Bench(const QString &tags)
    {
        view.resize(344, 500);
        view.show();
        view.setRequest(send(tags));
        view.setRegistrations(fleet(), QDateTime::currentDateTimeUtc(), true);
    }

    template<typename T>
    T *find(const char *name) const
    {
        return view.findChild<T *>(QLatin1String(name));
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QModelIndex row(const QString &title) const
    {
        const QAbstractItemModel *model = find<QListView>("whoView")->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == title)
                return model->index(i, 0);
        }
        return {};
    }

    WhoGetsItView view;
};

} // namespace

void TestWhoGetsIt::withoutRegistrationsItOffersToReadThem()
{
    WhoGetsItView view;
    view.show();
    QSignalSpy asked(&view, &WhoGetsItView::readRequested);
    view.setNothing(u"Not read yet."_s, u"Read them"_s);
    auto *action = view.findChild<QPushButton *>(u"whoAction"_s);
    QVERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Read them"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    view.setNothing(u"This rule may not list registrations."_s, {});
    QVERIFY(!action->isVisible());
    QVERIFY(!view.findChild<QPushButton *>(u"whoAgain"_s)->isVisible());
}

void TestWhoGetsIt::whileReadingItCountsAndCanBeStopped()
{
    WhoGetsItView view;
    view.show();
    QSignalSpy stopped(&view, &WhoGetsItView::stopRequested);
    view.setReading(12'400);
    QCOMPARE(view.findChild<QLabel *>(u"whoState"_s)->text(), u"12,400 read …"_s);
    auto *button = view.findChild<QPushButton *>(u"whoAgain"_s);
    QCOMPARE(button->text(), u"Stop"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
}

void TestWhoGetsIt::nobodyMatchesAndTheClosestMissesAreTold()
{
    const Bench bench(u"beta && region:eu"_s);
    QTRY_COMPARE(bench.text("whoCount"), u"0 of 5"_s);
    const QModelIndex clause = bench.row(u"beta"_s);
    QCOMPARE(clause.data(WhoModel::CountRole).toString(), u"0"_s);
    QCOMPARE(clause.data(WhoModel::NoteRole).toString(), u"3 have “Beta”"_s);
    QVERIFY(clause.data(WhoModel::LinkRole).toBool());
    QCOMPARE(bench.row(u"region:eu"_s).data(WhoModel::ShareRole).toDouble(), 3.0 / 5.0);
    QCOMPARE(bench.row(u"Android"_s).data(WhoModel::NoteRole).toString(), u"fit the format"_s);
    QVERIFY(bench.row(u"Closest misses, and what left them out"_s).isValid());
    QCOMPARE(bench.row(u"pixel"_s).data(WhoModel::NoteRole).toString(), u"no beta, has Beta"_s);
    QCOMPARE(bench.row(u"surface"_s).data(WhoModel::NoteRole).toString(),
             u"other platform, Windows; no beta, has Beta; no region:eu"_s);
}

void TestWhoGetsIt::theTagThatWasMeantIsOneClickAway()
{
    const Bench bench(u"beta"_s);
    QTRY_COMPARE(bench.text("whoCount"), u"0 of 5"_s);
    QSignalSpy chosen(&bench.view, &WhoGetsItView::tagChosen);
    auto *list = bench.find<QListView>("whoView");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(bench.row(u"beta"_s)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first(), (QVariantList{ u"beta"_s, u"Beta"_s }));
}

void TestWhoGetsIt::aChangedDraftIsReckonedAnew()
{
    Bench bench(u"beta"_s);
    QTRY_COMPARE(bench.text("whoCount"), u"0 of 5"_s);
    QSignalSpy changed(&bench.view, &WhoGetsItView::audienceChanged);
    bench.view.setRequest(send(u"Beta"_s));
    QTRY_COMPARE(bench.text("whoCount"), u"2 of 5"_s);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(bench.view.audience()->matched, 2);
    QVERIFY(bench.row(u"Who gets it"_s).isValid());
    QCOMPARE(bench.row(u"pixel"_s).data(WhoModel::NoteRole).toString(), u"Beta, region:eu"_s);
    hub::Request direct = send({});
    direct.target = hub::DeviceBatch{ { u"pixel"_s, u"stranger"_s } };
    bench.view.setRequest(direct);
    QTRY_COMPARE(bench.text("whoCount"), u"2"_s);
    QVERIFY(bench.text("whoNote").contains(u"1 of the handles"_s));
}

void TestWhoGetsIt::theLastOfManyChangesWins()
{
    Bench bench(u"beta"_s);
    for (int i = 0; i < 50; ++i) {
        bench.view.setRequest(send(i % 2 ? u"Beta"_s : u"nobody"_s));
        // Registrations are taken at once, so a reckoning is under way each time.
        bench.view.setRegistrations(fleet(), QDateTime::currentDateTimeUtc(), true);
    }
    QTRY_COMPARE(bench.text("whoCount"), u"2 of 5"_s);
    QTRY_COMPARE(bench.view.audience()->clauses.first().text, u"Beta"_s);
}

void TestWhoGetsIt::aDraftThatIsNotRightSaysWhy()
{
    Bench bench(u"beta"_s);
    QTRY_VERIFY(bench.view.audience());
    bench.view.setRequest(base::Error{ u"Expected a tag after &&."_s, u"tags"_s, 9 });
    QTRY_VERIFY(!bench.view.audience());
    QVERIFY(bench.find<QLabel>("whoMessage")->isVisible());
    QCOMPARE(bench.text("whoMessage"), u"Expected a tag after &&."_s);
    QVERIFY(!bench.find<QPushButton>("whoAction")->isVisible());
    bench.view.setRequest(send(u"Beta"_s));
    QTRY_VERIFY(bench.find<QLabel>("whoCount")->isVisible());
}

void TestWhoGetsIt::oldRegistrationsAreCalledOld()
{
    Bench bench(u"beta"_s);
    QVERIFY(bench.text("whoState").startsWith(u"Read from the hub at "_s));
    bench.view.setRegistrations(fleet(), QDateTime::currentDateTimeUtc().addSecs(-6 * 60), true);
    QTRY_COMPARE(bench.text("whoState"), u"Read 6 minute(s) ago, may be out of date"_s);
    QSignalSpy asked(&bench.view, &WhoGetsItView::readRequested);
    QTest::mouseClick(bench.find<QPushButton>("whoAgain"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestWhoGetsIt::aListThatWasCutSaysSo()
{
    Bench bench(u"beta"_s);
    bench.view.setRegistrations(fleet(), QDateTime::currentDateTimeUtc(), false);
    QTRY_VERIFY(bench.text("whoState").startsWith(u"Only the first 5 were read"_s));
}

void TestWhoGetsIt::aTemplateShowsWhatIsMissing()
{
    Bench bench({});
    bench.view.setRequest(send({}, Platform::Template, R"({"title":"News","extra":"x"})"));
    QTRY_COMPARE(bench.text("whoCount"), u"1 of 5"_s);
    QVERIFY(bench.text("whoNote").contains(u"1 have a template that misses properties."_s));
    QVERIFY(bench.text("whoNote").contains(u"No template asks for extra."_s));
    const QModelIndex row = bench.row(u"iphone"_s);
    QCOMPARE(row.data(WhoModel::NoteRole).toString(), u"the template misses teaser"_s);
    QVERIFY(row.data(WhoModel::WarningRole).toBool());
    auto *rendered = bench.find<console::RenderedView>("renderedView");
    QVERIFY(!rendered->isVisible());
    bench.find<QListView>("whoView")->setCurrentIndex(row);
    QVERIFY(rendered->isVisible());
    const QString text = rendered->toPlainText();
    QVERIFY2(text.startsWith(u"{\"aps\":{\"alert\":\""_s), qPrintable(text));
    QVERIFY2(text.contains(u"teaser is missing"_s), qPrintable(text));
}

void TestWhoGetsIt::aHandleOpensTheInspector()
{
    const Bench bench(u"Beta"_s);
    QTRY_COMPARE(bench.text("whoCount"), u"2 of 5"_s);
    auto *list = bench.find<QListView>("whoView");
    list->setCurrentIndex(bench.row(u"galaxy"_s));
    QTest::keyClick(list, Qt::Key_Return);
    auto *inspector = bench.find<console::TokenInspector>("tokenInspector");
    QVERIFY(inspector);
    QVERIFY(inspector->isVisible());
    QCOMPARE(inspector->findChild<QLabel *>(u"tokenLength"_s)->text(), u"6 character(s)"_s);
    QVERIFY(inspector->findChild<QLabel *>(u"tokenUses"_s)->text().contains(u"galaxy-1-1"_s));
    QVERIFY(inspector->findChild<QLabel *>(u"tokenLooksLike"_s)->text().contains(u"FCM"_s));
    QTest::keyClick(inspector, Qt::Key_Escape);
    QTRY_VERIFY(!bench.find<console::TokenInspector>("tokenInspector"));
}

void TestWhoGetsIt::theViewMayGoWhileItIsReckoning()
{
    QList<Registration> many;
    for (int i = 0; i < 20'000; ++i)
        many.append(device(Platform::FcmV1, QString::number(i), { u"beta"_s, QString::number(i) }));
    auto view = std::make_unique<WhoGetsItView>();
    view->setRequest(send(u"Beta"_s));
    view->setRegistrations(many, QDateTime::currentDateTimeUtc(), true);
    view.reset();
    QCoreApplication::processEvents();
}

void TestWhoGetsIt::rowsAreSentences()
{
    const Bench bench(u"beta"_s);
    QTRY_COMPARE(bench.text("whoCount"), u"0 of 5"_s);
    auto *model = bench.find<QListView>("whoView")->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(bench.row(u"beta"_s).data(Qt::AccessibleTextRole).toString(),
             u"beta: 0 of 5, 3 have “Beta”"_s);
    QCOMPARE(bench.row(u"nokia"_s).data(Qt::AccessibleTextRole).toString(),
             u"nokia, Android: no beta"_s);
    QCOMPARE(bench.find<QLabel>("whoCount")->accessibleName(),
             u"0 of 5: nobody has “beta”, 3 have “Beta”."_s);
}

void TestWhoGetsIt::theCountStandsBesideTheTarget()
{
    QTemporaryDir folder;
    support::Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    auto *match = bench.find<QPushButton>("matchButton");
    QVERIFY(!match->isVisible()); // the sandbox has not been started
    QVERIFY(bench.addHub(server, true));
    console::ComposePage &page = bench.window->composePage();
    server.answerWith("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(match->isVisible());
    QCOMPARE(match->text(), u"Who gets it?"_s);
    page.showInspector(console::Inspector::WhoTab);
    auto *message = bench.find<QLabel>("whoMessage");
    QVERIFY(message->text().contains(u"have not been read yet"_s));
    QCOMPARE(server.connections(), 0); // a production hub is listed when somebody says so
    QTest::mouseClick(match, Qt::LeftButton);
    QTRY_VERIFY2(message->text().contains(u"Manage"_s) && message->text().contains(u"403"_s),
                 qPrintable(message->text()));
    QVERIFY(server.received().first().contains("/orders/registrations"));
    page.openRequest(send(u"nobody"_s), u"Who"_s);
    page.setRegistrations(fleet(), QDateTime::currentDateTimeUtc(), true);
    QTRY_COMPARE(match->text(), u"0 of 5 match"_s);
    const auto icon = [match] { return match->icon().pixmap(16).toImage(); };
    const QImage warning = icon();
    QVERIFY(!warning.isNull());
    page.openRequest(send(u"Beta"_s), u"Who"_s);
    QTRY_COMPARE(match->text(), u"2 of 5 match"_s);
    QVERIFY(icon() != warning);
    // In a narrow window the inspector comes when it is asked for.
    page.setCompact(true);
    QVERIFY(!bench.find<QWidget>("whoGetsIt")->isVisible());
    QTest::mouseClick(match, Qt::LeftButton);
    QVERIFY(bench.find<QWidget>("whoGetsIt")->isVisible());
    QTest::mouseClick(match, Qt::LeftButton);
    QVERIFY(!bench.find<QWidget>("whoGetsIt")->isVisible());
    bench.window->sidebar().select(console::SandboxId);
    QTRY_VERIFY(!match->isVisible()); // what was known is of another hub
}

void TestWhoGetsIt::aClickMendsTheTarget()
{
    QTemporaryDir folder;
    support::Bench bench(folder.path());
    support::RawServer server(support::RawServer::Security::Plain);
    QVERIFY(bench.addHub(server, false));
    console::ComposePage &page = bench.window->composePage();
    page.openRequest(send(u"beta && !(region:eu || beta)"_s), u"Who"_s);
    page.setRegistrations(fleet(), QDateTime::currentDateTimeUtc(), true);
    auto *view = bench.find<WhoGetsItView>("whoGetsIt");
    QTRY_VERIFY(view->audience());
    Q_EMIT view->tagChosen(u"beta"_s, u"Beta"_s);
    const auto request = page.request();
    QVERIFY(request);
    QCOMPARE(std::get<hub::TagExpression>(request->target).text(),
             u"Beta && !(region:eu || Beta)"_s);
    // What is no tag stays out of the target.
    Q_EMIT view->tagChosen(u"Beta"_s, u"Be ta"_s);
    QCOMPARE(std::get<hub::TagExpression>(page.request()->target).text(),
             u"Beta && !(region:eu || Beta)"_s);
}

void TestWhoGetsIt::theSandboxIsReadWhenItIsLookedAt()
{
    QTemporaryDir folder;
    support::Bench bench(folder.path());
    sandbox::SandboxThread thread;
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.certificateFolder = folder.filePath(u"sandbox"_s);
    base::then(thread.start(options), this, [&](const auto &address) {
        QVERIFY(address);
        bench.login.setSandbox(
            *hub::ConnectionString::parse(QString::fromUtf8(address->connectionString.reveal())),
            address->hub, address->certificatePem);
    });
    QTRY_COMPARE(bench.login.state(), console::HubLogin::State::Ready);
    console::ComposePage &page = bench.window->composePage();
    page.openRequest(send(u"BETA && region:eu"_s), u"Who"_s);
    page.showInspector(console::Inspector::WhoTab);
    auto *match = bench.find<QPushButton>("matchButton");
    QTRY_COMPARE(match->text(), u"0 of 26 match"_s);
    auto *view = bench.find<WhoGetsItView>("whoGetsIt");
    QCOMPARE(view->audience()->devices, 20);
    QCOMPARE(view->audience()->clauses.first().near.first().found, u"beta"_s);
    // The list that is there stays while it is read again.
    QTest::mouseClick(bench.find<QPushButton>("whoAgain"), Qt::LeftButton);
    QCOMPARE(bench.find<QPushButton>("whoAgain")->text(), u"Stop"_s);
    QVERIFY(view->hasRegistrations());
    QTRY_COMPARE(bench.find<QPushButton>("whoAgain")->text(), u"Read again"_s);
    // What was foreseen is what the hub then does.
    page.openRequest(send(u"Beta && region:eu"_s, Platform::FcmV1, R"({"message":{}})"), u"Who"_s);
    QTRY_COMPARE(match->text(), u"1 of 26 match"_s);
    hub::Request request = *page.request();
    request.testSend = true;
    page.resend(request);
    QTRY_VERIFY(bench.find<QLabel>("verdictStatus")->text().startsWith(u"201"));
    bench.window->exchangePane().setCurrentTab(console::ExchangePane::DevicesTab);
    QCOMPARE(bench.find<QAbstractItemView>("deviceTable")->model()->rowCount(), 1);
}

QTEST_MAIN(TestWhoGetsIt)
#include "tst_whogetsit.moc"
