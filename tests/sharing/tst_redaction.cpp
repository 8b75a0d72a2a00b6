// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/outcome.h"
#include "sharing/bodytext.h"
#include "sharing/exchanges.h"
#include "sharing/handles.h"
#include "sharing/redaction.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sharing::Escape;
using sharing::Redaction;
using sharing::Replacer;

namespace {

hub::Exchange redacted(const hub::Exchange &exchange, const sharing::Options &options = {})
{
    return Redaction({ exchange }, options)(exchange);
}

QByteArray header(const hub::HttpRequest &request, const QByteArray &name)
{
    return hub::headerValue(request.headers, name).value_or("(none)");
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTextIsFoundInEveryWriting_data();
    void aTextIsFoundInEveryWriting();
    void aThousandHandlesInALongBodyAreQuick();
    void handlesAreCollected_data();
    void handlesAreCollected();
    void wordsOfAPayloadAreNoHandles();
    void theTokenIsReplacedByAMark();
    void theTokenStaysWhenItIsRevealed();
    void aTokenThatIsNotThereCannotBeRevealed();
    void aLoginOfAnotherKindIsHiddenWhole_data();
    void aLoginOfAnotherKindIsHiddenWhole();
    void theSameHandleHasTheSameMarkEverywhere();
    void theSameHandleHasTheSameMarkInSeveralExchanges();
    void handlesStayWhenTheyAreNotToBeHidden();
    void anOutcomeIsStillOne();
    void utf16StaysUtf16();
    void theCountOfWhatWasLeftOutStays();
    void aKeyThatIsKnownIsHidden();
    void whatIsNoSecretStaysToTheByte_data();
    void whatIsNoSecretStaysToTheByte();
};

void TestRedaction::aTextIsFoundInEveryWriting_data()
{
    QTest::addColumn<QByteArray>("handle");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("xml");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray url = "https://h/?a=b&c=d'<e>\"";
    QTest::newRow("as it is") << QByteArray("AABBCCDD") << QByteArray("x AABBCCDD y") << false
                              << QByteArray("x <m> y");
    QTest::newRow("in another case")
        << QByteArray("AABBCCDD") << QByteArray("aabbccdd") << false << QByteArray("<m>");
    QTest::newRow("within a word, if it is long")
        << QByteArray("AABBCCDD") << QByteArray("xAABBCCDDy") << false << QByteArray("x<m>y");
    QTest::newRow("not within a word, if it is short")
        << QByteArray("abc") << QByteArray("abcd abc \"abc\" xabc") << false
        << QByteArray("abcd <m> \"<m>\" xabc");
    QTest::newRow("not if it is too short to be one")
        << QByteArray("ab") << QByteArray("ab ab") << false << QByteArray("ab ab");
    QTest::newRow("in JSON") << url << QByteArray(R"(["https://h/?a=b&c=d'<e>\""])") << false
                             << QByteArray("[\"<m>\"]");
    QTest::newRow("in JSON with escaped slashes")
        << url << QByteArray(R"(["https:\/\/h\/?a=b&c=d'<e>\""])") << false
        << QByteArray("[\"<m>\"]");
    QTest::newRow("in JSON of .NET")
        << url << QByteArray(R"(https://h/?a=b\u0026c=d\u0027\u003Ce\u003E\")") << false
        << QByteArray("<m>");
    QTest::newRow("in XML") << url << QByteArray("<x>https://h/?a=b&amp;c=d'&lt;e&gt;&quot;</x>")
                            << true << QByteArray("<x>&lt;m&gt;</x>");
    QTest::newRow("in XML with apostrophes")
        << url << QByteArray("https://h/?a=b&amp;c=d&apos;&lt;e&gt;&quot;") << true
        << QByteArray("&lt;m&gt;");
    QTest::newRow("in an address")
        << url << QByteArray("x=" + url.toPercentEncoding()) << false << QByteArray("x=<m>");
    QTest::newRow("in an address in an address")
        << url << QByteArray("x=" + url.toPercentEncoding().toPercentEncoding()) << false
        << QByteArray("x=<m>");
    QTest::newRow("the longest of several")
        << QByteArray("AABBCCDD") << QByteArray("AABBCCDDEE AABBCCDDEEFF") << false
        << QByteArray("<m>EE <longer>");
    QTest::newRow("in a filter, with doubled apostrophes")
        << url << QByteArray("'https://h/?a=b&c=d''<e>\"'") << false << QByteArray("'<m>'");
    QTest::newRow("at both ends and twice")
        << QByteArray("AABBCCDD") << QByteArray("AABBCCDDAABBCCDD") << false
        << QByteArray("<m><m>");
}

void TestRedaction::aTextIsFoundInEveryWriting()
{
    QFETCH(QByteArray, handle);
    QFETCH(QByteArray, text);
    QFETCH(bool, xml);
    Replacer replacer;
    replacer.add(handle, "<m>");
    replacer.add(handle + "EEFF", "<longer>");
    QTEST(replacer.replaced(text, xml ? Escape::Xml : Escape::None), "expected");
}

void TestRedaction::aThousandHandlesInALongBodyAreQuick()
{
    Replacer replacer;
    QByteArray body;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray handle =
            "https://db3.notify.windows.com/?token=" + QByteArray::number(1000000 + i, 16);
        replacer.add(handle, "<" + QByteArray::number(i) + ">");
        body += "<PnsHandle>" + handle + "</PnsHandle>" + QByteArray(1000, 'h');
    }
    QElapsedTimer timer;
    timer.start();
    const QByteArray result = replacer.replaced(body, Escape::None);
    QVERIFY(!result.contains("notify"));
    QVERIFY(result.contains("<PnsHandle><999></PnsHandle>"));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestRedaction::handlesAreCollected_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("handles");
    using namespace exchanges;
    const QString browser = u"https://push.example/subscription/1?a=b&c"_s;
    const QList<QStringList> expected{ {},
                                       { AppleToken, Channel, FcmToken },
                                       { Channel },
                                       { browser, P256dh, Auth },
                                       { FcmToken, Channel },
                                       {},
                                       {},
                                       { AppleToken, Channel },
                                       { Channel, AppleToken, u"user-0001"_s, u"channel-0002"_s,
                                         P256dh, Auth },
                                       { FcmToken, Channel } };
    const auto list = all();
    QCOMPARE(list.size(), expected.size());
    for (int i = 0; i < list.size(); ++i)
        QTest::newRow(list.at(i).first) << i << expected.at(i);
}

void TestRedaction::handlesAreCollected()
{
    QFETCH(int, index);
    hub::Exchange exchange = exchanges::all().at(index).second;
    const auto texts = [](const hub::Exchange &from) {
        QStringList found;
        for (const sharing::KnownHandle &handle : sharing::handlesOf(from))
            found.append(handle.text);
        return found;
    };
    QTEST(texts(exchange), "handles");
    // The wire alone tells the same.
    exchange.meant.reset();
    QTEST(texts(exchange), "handles");
}

void TestRedaction::wordsOfAPayloadAreNoHandles()
{
    const auto exchange =
        exchanges::toApple(R"({"aps":{},"auth":"required","endpoint":"/api/v1"})");
    QCOMPARE(sharing::handlesOf(exchange), QList<sharing::KnownHandle>());
    QCOMPARE(redacted(exchange).request.body, exchange.request.body);
}

void TestRedaction::theTokenIsReplacedByAMark()
{
    const hub::Exchange exchange = exchanges::toApple("{}");
    const hub::Exchange clean = redacted(exchange);
    QVERIFY(clean.request.authorization.isEmpty());
    QByteArray expected = exchange.request.authorization.reveal();
    expected.replace(exchanges::signature(), "<signature>");
    QCOMPARE(header(clean.request, "Authorization"), expected);
    QVERIFY(!sharing::hasToken(clean.request));
}

void TestRedaction::theTokenStaysWhenItIsRevealed()
{
    const hub::Exchange exchange = exchanges::toApple("{}");
    const hub::Exchange clean = redacted(exchange, { .secrets = hub::Reveal::Yes });
    QCOMPARE(header(clean.request, "Authorization"), exchange.request.authorization.reveal());
    QVERIFY(clean.request.authorization.isEmpty());
    QVERIFY(sharing::hasToken(clean.request));
}

void TestRedaction::aTokenThatIsNotThereCannotBeRevealed()
{
    hub::Exchange exchange = exchanges::toApple("{}");
    exchange.request.authorization = {}; // as it comes out of the history
    for (const auto reveal : { hub::Reveal::No, hub::Reveal::Yes }) {
        const hub::Exchange clean = redacted(exchange, { .secrets = reveal });
        QVERIFY(header(clean.request, "Authorization").contains("&sig=<signature>&"));
        QVERIFY(!sharing::hasToken(clean.request));
    }
}

void TestRedaction::aLoginOfAnotherKindIsHiddenWhole_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Authorization") << QByteArray("authorization") << QByteArray("<token>");
    QTest::newRow("a proxy's") << QByteArray("Proxy-Authorization") << QByteArray("<token>");
    QTest::newRow("a cookie") << QByteArray("Cookie") << QByteArray("<cookie>");
}

void TestRedaction::aLoginOfAnotherKindIsHiddenWhole()
{
    QFETCH(QByteArray, name);
    hub::Exchange exchange{ .request = {
                                "GET", QUrl(u"https://x/"_s), { { name, "Basic YTpi" } } } };
    QTEST(header(redacted(exchange).request, name), "expected");
}

void TestRedaction::theSameHandleHasTheSameMarkEverywhere()
{
    const hub::Exchange clean = redacted(exchanges::toBatch());
    const auto &batch = std::get<hub::DeviceBatch>(clean.meant->target);
    QCOMPARE(batch.handles, (QStringList{ u"<handle-1>"_s, u"<handle-2>"_s, u"<handle-1>"_s }));
    QVERIFY2(clean.request.body.contains("[\"<handle-1>\",\"<handle-2>\",\"<handle-1>\"]"),
             clean.request.body.constData());
    const auto outcome = hub::toOutcome(clean);
    QVERIFY(outcome);
    QCOMPARE(outcome->results.at(0).handle, u"<handle-2>"_s);
    QCOMPARE(outcome->results.at(1).handle, u"<handle-1>"_s);

    const hub::Exchange device = redacted(exchanges::toOneDevice());
    QCOMPARE(std::get<hub::OneDevice>(device.meant->target).handle, u"<handle-1>"_s);
    QCOMPARE(header(device.request, "ServiceBusNotification-DeviceHandle"),
             QByteArray("<handle-1>"));
    QVERIFY(device.request.body.contains("<text>&lt;handle-1&gt;'"));
    QCOMPARE(device.meant->notification.payload, device.request.body);
    QVERIFY(hub::headerValue(device.response->headers, "Location")->endsWith("?h=<handle-1>"));

    const hub::Exchange browser = redacted(exchanges::toBrowser());
    QCOMPARE(header(browser.request, "P256DH"), QByteArray("<p256dh-1>"));
    QCOMPARE(header(browser.request, "Auth"), QByteArray("<auth-1>"));
}

void TestRedaction::theSameHandleHasTheSameMarkInSeveralExchanges()
{
    const QList<hub::Exchange> list{ exchanges::testSendToTags(), exchanges::toBatch() };
    const Redaction redaction(list, {});
    const auto first = hub::toOutcome(redaction(list.first()));
    const auto second = hub::toOutcome(redaction(list.last()));
    QCOMPARE(first->results.at(1).handle, u"<handle-2>"_s);
    QCOMPARE(first->results.at(2).handle, u"<handle-1>"_s); // the first one in lower case
    QCOMPARE(second->results.at(0).handle, u"<handle-2>"_s);
    QCOMPARE(second->results.at(1).handle, u"<handle-3>"_s);
}

void TestRedaction::handlesStayWhenTheyAreNotToBeHidden()
{
    const hub::Exchange exchange = exchanges::toBatch();
    const hub::Exchange clean = redacted(exchange, { .hideHandles = false });
    QCOMPARE(clean.meant->target, exchange.meant->target);
    QCOMPARE(clean.request.body, exchange.request.body);
    QCOMPARE(clean.response, exchange.response);
}

void TestRedaction::anOutcomeIsStillOne()
{
    const auto outcome = hub::toOutcome(redacted(exchanges::testSendToTags()));
    QVERIFY(outcome);
    QCOMPARE(outcome->results.size(), 4);
    QCOMPARE(outcome->results.first().handle, u"<handle-1>"_s);
}

void TestRedaction::utf16StaysUtf16()
{
    const hub::Exchange clean = redacted(exchanges::inUtf16());
    QVERIFY(clean.response->body.startsWith("\xFF\xFE<"));
    const auto outcome = hub::toOutcome(clean);
    QVERIFY(outcome);
    QCOMPARE(outcome->results.at(0).handle, u"<handle-1>"_s);
    QCOMPARE(outcome->results.at(1).handle, u"<handle-2>"_s);
    // Nothing to hide: not a byte is touched.
    hub::Exchange other = exchanges::toApple(QByteArray("<\0a\0\0\xD8>\0", 8));
    QCOMPARE(redacted(other).request.body, other.request.body);
}

void TestRedaction::theCountOfWhatWasLeftOutStays()
{
    hub::Exchange exchange = exchanges::testSendToTags();
    exchange.response->bodyBytes += 1000;
    QCOMPARE(redacted(exchange).response->omittedBytes(), 1000);
}

void TestRedaction::aKeyThatIsKnownIsHidden()
{
    hub::Exchange exchange = exchanges::toApple(QByteArray("{\"k\":\"") + exchanges::Key + "\"}");
    const sharing::Options options{ .secrets = hub::Reveal::Yes,
                                    .keys = { base::Secret(exchanges::Key) } };
    QCOMPARE(redacted(exchange, options).request.body, QByteArray("{\"k\":\"<key>\"}"));
    exchange = exchanges::toApple(QByteArray("SharedAccessKey=") + exchanges::Key + ";x");
    QCOMPARE(redacted(exchange).request.body, QByteArray("SharedAccessKey=<key>;x"));
}

void TestRedaction::whatIsNoSecretStaysToTheByte_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("a plain payload") << QByteArray("{\"aps\":{}}\r\n");
    QTest::newRow("the bearer of a coupon") << QByteArray("The bearer of this coupon");
    QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE\x80 x");
    QTest::newRow("two bytes, the second a zero") << QByteArray("a\0", 2);
    QTest::newRow("marks of ours") << QByteArray("sig=<signature>&SharedAccessKey=<key>");
    QTest::newRow("nothing") << QByteArray();
}

void TestRedaction::whatIsNoSecretStaysToTheByte()
{
    QFETCH(QByteArray, payload);
    const hub::Exchange exchange = exchanges::toApple(payload);
    QCOMPARE(redacted(exchange).request.body, payload);
    QCOMPARE(redacted(exchange).meant->notification, exchange.meant->notification);
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
