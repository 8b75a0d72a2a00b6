// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows as sent is what came over the wire, for each format and kind of target.
#include "base/redact.h"
#include "console/result/exchangepane.h"
#include "console/text/bodyview.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "support/rawserver.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::RawServer;

Q_DECLARE_METATYPE(hub::Request)

class TestShownAsWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void whatIsShownIsWhatCame_data();
    void whatIsShownIsWhatCame();
};

namespace {

hub::Request requestFor(hub::Platform platform, const hub::Target &target)
{
    hub::Request request;
    request.notification.platform = platform;
    const bool isXml = hub::traits(platform).language == hub::PayloadLanguage::Xml;
    request.notification.payload = isXml
        ? "<toast>\r\n<visual/>\xF0\x9F\x8D\x9E</toast>\n"
        : "{\"a\":\"\xC3\xA9\xF0\x9F\x8D\x9E\",\r\n\t\"b\": 1.50}\n";
    request.notification.headers = { { "X-Mine", "one, two;  three" } };
    request.target = target;
    if (auto *device = std::get_if<hub::OneDevice>(&request.target);
        device && platform == hub::Platform::Browser)
        *device = { u"https://push.example.org/"_s + QString(200, u'e'), u"BNcR"_s, u"tBH"_s };
    request.timeout = std::chrono::seconds(5);
    return request;
}

/// The request as one reads and copies it from the tab: line, headers, blank line, raw body.
QByteArray shownRequest(console::ExchangePane &pane)
{
    auto *tree = pane.findChild<QTreeView *>(u"requestHeaders"_s);
    tree->setFocus();
    tree->selectAll();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    const QString headers = QApplication::clipboard()->text().replace(u'\n', u"\r\n"_s);
    QTest::mouseClick(pane.findChild<QToolButton *>(u"requestBodyRaw"_s), Qt::LeftButton);
    return pane.findChild<QLabel *>(u"requestHeadersLine"_s)->text().toUtf8() + "\r\n"
        + headers.toUtf8() + "\r\n\r\n"
        + pane.findChild<console::BodyView *>(u"requestBody"_s)->bytes();
}

} // namespace

void TestShownAsWire::whatIsShownIsWhatCame_data()
{
    QTest::addColumn<hub::Request>("request");

    const std::pair<const char *, hub::Target> targets[]{
        { "everyone", hub::Everyone{} },
        { "tags", *hub::TagExpression::parse(u"qa && !(muted || lang:en)"_s) },
        { "one device", hub::OneDevice{ u"00AA11BB"_s, {}, {} } },
        { "a batch", hub::DeviceBatch{ { u"00AA"_s, u"11BB"_s } } },
    };
    for (const hub::Platform platform : hub::allPlatforms()) {
        for (const auto &[name, target] : targets) {
            // A template is nothing without a registration.
            if (platform == hub::Platform::Template && hub::isDirect(target))
                continue;
            // Nor can a batch carry the keys that each browser needs.
            if (platform == hub::Platform::Browser
                && std::holds_alternative<hub::DeviceBatch>(target))
                continue;
            QTest::addRow("%s to %s", qPrintable(hub::traits(platform).format), name)
                << requestFor(platform, target);
        }
    }
    hub::Request planned = requestFor(hub::Platform::Apple, hub::Everyone{});
    planned.scheduleAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("a planned send") << planned;
    hub::Request test = requestFor(hub::Platform::Windows, hub::Everyone{});
    test.testSend = true;
    QTest::newRow("a test send") << test;
}

void TestShownAsWire::whatIsShownIsWhatCame()
{
    QFETCH(hub::Request, request);
    RawServer server(RawServer::Security::Tls);
    server.answerWith("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
    const auto connection = hub::ConnectionString::parse(
        u"Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=Full;SharedAccessKey=a2V5a2V5a2V5"_s.arg(
            server.port()));
    QVERIFY(connection);
    session::SendOptions options;
    options.onlyCaPem = RawServer::certificatePem();
    session::HubClient client;
    session::HubSession session(client, *hub::HubAddress::make(connection->endpoint(), u"orders"_s),
                                *connection, options);
    const auto future = session.send(request);
    QVERIFY2(future, future ? "" : qPrintable(future.error().message));
    QVERIFY(QTest::qWaitFor([&] { return future->isFinished(); }, 20000));

    console::ExchangePane pane;
    pane.resize(1200, 500);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.setCurrentTab(console::ExchangePane::RequestTab);
    pane.showExchange(future->result(), { u"orders"_s, u"Orders"_s });
    const QByteArray came = server.received().value(0);
    QVERIFY(came.contains("sig="));
    QCOMPARE(shownRequest(pane), base::redact(came));
}

QTEST_MAIN(TestShownAsWire)
#include "tst_shownaswire.moc"
