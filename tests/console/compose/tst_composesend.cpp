// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out when Send is pressed: the values of that moment, and nothing unchecked.
#include "console/compose/composepage.h"
#include "console/style/pushbenchstyle.h"
#include "console/target/targetrow.h"
#include "console/text/payloadeditor.h"
#include "hub/httpmessage.h"
#include "support/windowbench.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using support::Bench;

namespace {

QByteArray toastOf(const QByteArray &text)
{
    return "<toast><visual><binding template=\"ToastGeneric\"><text>" + text
        + "</text></binding></visual></toast>";
}

struct Sender
{
    explicit Sender(const QString &folder)
        : server(support::RawServer::Security::Plain)
        , bench(folder)
        , page(bench.window->composePage())
        , editor(*bench.find<console::PayloadEditor>("payloadEditor"))
    {
        server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
        isReady = bench.addHub(server, false);
    }

    /// What stands in the toast that goes out; empty when none does.
    QString send()
    {
        const int before = server.connections();
        page.send();
        if (!page.isSending()
            || !QTest::qWaitFor([&] { return server.connections() > before && !page.isSending(); }))
            return {};
        const QString request = QString::fromUtf8(server.received().last());
        return request.mid(request.indexOf(u"<text>") + 6).section(u"</text>"_s, 0, 0);
    }

    support::RawServer server;
    Bench bench;
    console::ComposePage &page;
    console::PayloadEditor &editor;
    bool isReady = false;
};

} // namespace

class TestComposeSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new console::PushbenchStyle); }

    void eachSendHasItsOwnIdAndNumber();
    void theTimeIsThatOfTheSend();
    void theCounterGoesOnAfterARestart();
    void afterASendTheFormShowsWhatWentOut();
    void theClockIsNoChangeOfTheUsers();
    void anErrorThatWasJustTypedHoldsTheSendBack();
    void variablesOfATargetAreFilledIn_data();
    void variablesOfATargetAreFilledIn();
    void anUnknownVariableInAHeaderIsAProblem();
};

void TestComposeSend::eachSendHasItsOwnIdAndNumber()
{
    QTemporaryDir folder;
    Sender sender(folder.path());
    QVERIFY(sender.isReady);
    sender.editor.replacePayload(toastOf("{{$uuid}} {{$uuid}} {{$counter}}"));
    QSet<QString> ids;
    for (const int number : { 1, 2, 3 }) {
        const QStringList words = sender.send().split(u' ');
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(2), QString::number(number));
        ids += { words.at(0), words.at(1) };
    }
    QCOMPARE(ids.size(), 6);
}

void TestComposeSend::theTimeIsThatOfTheSend()
{
    QTemporaryDir folder;
    Sender sender(folder.path());
    QVERIFY(sender.isReady);
    sender.editor.replacePayload(toastOf("{{$timestamp}}"));
    const qint64 shown = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > shown + 1); // it stands there a while
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    QVERIFY(sender.send().toLongLong() >= before);
}

void TestComposeSend::theCounterGoesOnAfterARestart()
{
    QTemporaryDir folder;
    for (const int number : { 1, 2 }) {
        Sender sender(folder.path());
        QVERIFY(sender.isReady);
        sender.editor.replacePayload(toastOf("{{$counter}}"));
        QCOMPARE(sender.send(), QString::number(number));
        QVERIFY(QFile::remove(folder.filePath(u"profiles.json"_s))); // the same hub is added again
    }
}

void TestComposeSend::afterASendTheFormShowsWhatWentOut()
{
    QTemporaryDir folder;
    Sender sender(folder.path());
    QVERIFY(sender.isReady);
    sender.editor.replacePayload(toastOf("{{$uuid}}"));
    const QString sent = sender.send();
    QVERIFY(!sent.isEmpty());
    QCOMPARE(QString::fromUtf8(sender.page.request()->notification.payload),
             QString::fromUtf8(toastOf(sent.toUtf8())));
    QVERIFY(sender.send() != sent);
}

void TestComposeSend::theClockIsNoChangeOfTheUsers()
{
    QTemporaryDir folder;
    Sender sender(folder.path());
    QVERIFY(sender.isReady);
    sender.editor.replacePayload(toastOf("{{$uuid}}"));
    const QString sent = sender.send();
    const auto shown = [&] {
        return QString::fromUtf8(sender.page.request()->notification.payload);
    };
    QVERIFY(shown().contains(sent));
    int changes = 0;
    connect(&sender.page, &console::ComposePage::draftChanged, this, [&] { ++changes; });
    sender.bench.find<QTimer>("builtInClock")->start(1);
    QTRY_VERIFY(!shown().contains(sent));
    QCOMPARE(changes, 0);
}

void TestComposeSend::anErrorThatWasJustTypedHoldsTheSendBack()
{
    QTemporaryDir folder;
    Sender sender(folder.path());
    QVERIFY(sender.isReady);
    sender.editor.replacePayload(toastOf("A"));
    QVERIFY(!sender.send().isEmpty());
    const int before = sender.server.connections();
    sender.editor.replacePayload("<toast><visual></toast>");
    sender.page.send(); // Ctrl+Enter with the key still down
    QVERIFY(!sender.page.isSending());
    QVERIFY(!sender.bench.window->statusBar()->currentMessage().isEmpty());
    QCOMPARE(sender.server.connections(), before);
}

void TestComposeSend::variablesOfATargetAreFilledIn_data()
{
    QTest::addColumn<hub::Platform>("platform");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("sent");
    QTest::addColumn<QString>("fault");

    const auto apple = hub::Platform::Apple;
    const auto browser = hub::Platform::Browser;
    QTest::newRow("a handle") << apple << u"device"_s << QStringList{ u"ab{{t}}"_s }
                              << QStringList{ u"abT1"_s } << QString();
    QTest::newRow("the handles of a batch") << apple << u"batch"_s << QStringList{ u"a1\n{{t}}"_s }
                                            << QStringList{ u"a1"_s, u"T1"_s } << QString();
    QTest::newRow("the keys of a browser")
        << browser << u"device"_s
        << QStringList{ u"https://push.example/{{t}}"_s, u"P{{t}}"_s, u"A{{t}}"_s }
        << QStringList{ u"https://push.example/T1"_s, u"PT1"_s, u"AT1"_s } << QString();
    QTest::newRow("an unknown one in a batch, with its line")
        << apple << u"batch"_s << QStringList{ u"a1\nb{{no}}"_s } << QStringList()
        << u"There is no variable `no`, in line 2 at character 2."_s;
    QTest::newRow("an unknown one in a handle")
        << apple << u"device"_s << QStringList{ u"{{t}}é{{no}}"_s } << QStringList()
        << u"There is no variable `no`, at character 7."_s;
    QTest::newRow("an unknown one in P256DH")
        << browser << u"device"_s << QStringList{ u"https://push.example/1"_s, u"{{no}}"_s, u"A"_s }
        << QStringList() << u"P256DH: There is no variable `no`, at character 1."_s;
    QTest::newRow("an unknown one in Auth")
        << browser << u"device"_s
        << QStringList{ u"https://push.example/1"_s, u"P"_s, u"A{{no}}"_s } << QStringList()
        << u"Auth: There is no variable `no`, at character 2."_s;
    QTest::newRow("an unknown one in the tags")
        << apple << u"tags"_s << QStringList{ u"a && {{no}}"_s } << QStringList()
        << u"There is no variable `no`, at character 6."_s;
}

void TestComposeSend::variablesOfATargetAreFilledIn()
{
    QFETCH(hub::Platform, platform);
    QFETCH(QString, kind);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, sent);
    QFETCH(QString, fault);

    QTemporaryDir folder;
    Sender sender(folder.path());
    QVERIFY(!sender.bench.variables.save({ session::GlobalSet, { { u"t"_s, u"T1"_s } } }));
    sender.page.setPlatform(platform);
    auto *row = sender.bench.find<console::TargetRow>("targetRow");
    console::TargetDraft draft{ .kind = kind };
    draft.tags = draft.handle = draft.handles = fields.first();
    draft.p256dh = fields.value(1);
    draft.auth = fields.value(2);
    row->setDraft(draft);
    const auto request = sender.page.request();
    if (!fault.isEmpty()) {
        QVERIFY(!request);
        QCOMPARE(request.error().message, fault);
        QCOMPARE(sender.bench.find<QLabel>("targetMessage")->text(), fault);
        return;
    }
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QStringList got;
    if (const auto *device = std::get_if<hub::OneDevice>(&request->target))
        got = QStringList{ device->handle, device->p256dh, device->auth }.mid(0, sent.size());
    else
        got = std::get<hub::DeviceBatch>(request->target).handles;
    QCOMPARE(got, sent);
}

void TestComposeSend::anUnknownVariableInAHeaderIsAProblem()
{
    QTemporaryDir folder;
    Sender sender(folder.path());
    auto *headers = sender.bench.find<QTableView>("headerTable")->model();
    headers->setData(headers->index(0, 1), u"X-WNS-Tag"_s, Qt::EditRole);
    headers->setData(headers->index(0, 2), u"a{{no}}"_s, Qt::EditRole);
    QTRY_COMPARE(sender.editor.findings().size(), 1);
    QCOMPARE(sender.editor.findings().first().message,
             u"Header X-WNS-Tag, character 2: There is no variable `no`."_s);
    QVERIFY(!sender.page.request());
}

QTEST_MAIN(TestComposeSend)
#include "tst_composesend.moc"
