// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/outcome.h"
#include "sharing/bundle.h"
#include "sharing/bundlepage.h"
#include "sharing/exchanges.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using sharing::Bundle;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC);

Bundle bundleOf(const hub::Exchange &exchange, const sharing::Options &options = {})
{
    return sharing::bundleOf(exchange, options, Now);
}

/// \a file with other data, its sum right again: what a newer program would write.
QByteArray withData(const QByteArray &file, const QByteArray &before, const QByteArray &after)
{
    const qsizetype start = file.indexOf("\">", file.indexOf("data-sha256=\"")) + 2;
    const qsizetype end = file.indexOf("</script>", start);
    QByteArray data = file.mid(start, end - start);
    data.replace(before, after);
    const QByteArray sum = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    return file.left(start - 2 - sum.size()) + sum + "\">" + data + file.mid(end);
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void thePageHoldsAllThereIsToKnow();
    void findingsOfThePayloadAreInIt();
    void thePageNeedsNothingElse();
    void thePageIsWellFormed_data();
    void thePageIsWellFormed();
    void payloadsCannotBreakOut_data();
    void payloadsCannotBreakOut();
    void handlesMayStay();
    void aFileThatIsNoneIsRefused_data();
    void aFileThatIsNoneIsRefused();
    void everyCutIsNoticed();
    void everyChangedByteIsNoticed();
    void aNewerBundleIsRefused_data();
    void aNewerBundleIsRefused();
    void aMailProgramMayChangeTheEncoding();
};

void TestBundle::whatIsWrittenIsRead_data()
{
    QTest::addColumn<hub::Exchange>("exchange");
    for (const auto &[name, exchange] : exchanges::all())
        QTest::newRow(name) << exchange;
    QTest::newRow("every byte") << exchanges::toApple([] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        return all;
    }());
}

void TestBundle::whatIsWrittenIsRead()
{
    QFETCH(hub::Exchange, exchange);
    const Bundle bundle = bundleOf(exchange);
    QVERIFY(!bundle.diagnoses.isEmpty());
    const auto read = sharing::readBundle(sharing::toBundle(bundle));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->exchange.request, bundle.exchange.request);
    QCOMPARE(read->exchange.response, bundle.exchange.response);
    QCOMPARE(read->exchange.meant, bundle.exchange.meant);
    QCOMPARE(read->diagnoses, bundle.diagnoses);
    QCOMPARE(read->findings, bundle.findings);
    QCOMPARE(*read, bundle);
    QCOMPARE(hub::toOutcome(read->exchange), hub::toOutcome(bundle.exchange));
}

void TestBundle::thePageHoldsAllThereIsToKnow()
{
    const Bundle bundle = bundleOf(exchanges::testSendToTags());
    const QString page = QString::fromUtf8(sharing::toBundle(bundle));
    const QString visible = page.left(page.indexOf(u"<script"_s));
    for (const QString &text :
         { bundle.diagnoses.first().message, bundle.diagnoses.first().code, u"&lt;handle-2&gt;"_s,
           u"The Token is a|bad `one`"_s, u"ServiceBusNotification-Tags"_s,
           u"news &amp;&amp; !beta"_s, u"sig=&lt;signature&gt;"_s, u"HTTP/1.1 201 Created"_s,
           u"TLSv1.3"_s, u"CN=Some Authority"_s, u"120.0 ms"_s, bundle.versions.pushbench,
           bundle.versions.qt, sharing::htmlText(bundle.versions.system),
           u"{&quot;aps&quot;:{&quot;alert&quot;:&quot;Hi&quot;}}"_s }) {
        QVERIFY2(visible.contains(text), qPrintable(text));
    }
}

void TestBundle::findingsOfThePayloadAreInIt()
{
    const Bundle bundle = bundleOf(exchanges::toApple("{\"aps\":{,}}"));
    QVERIFY(!bundle.findings.isEmpty());
    const QString page = QString::fromUtf8(sharing::toBundle(bundle));
    QVERIFY(page.contains(sharing::htmlText(bundle.findings.first().message)));
}

void TestBundle::thePageNeedsNothingElse()
{
    const QByteArray page = sharing::toBundle(bundleOf(exchanges::toBatch()));
    QVERIFY(!page.contains("<link"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("@import"));
    QVERIFY(!page.contains("url("));
    QCOMPARE(page.count("<script"), 1);
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(page.contains("prefers-color-scheme: dark"));
    QVERIFY(page.contains("@media print"));
}

void TestBundle::thePageIsWellFormed_data()
{
    whatIsWrittenIsRead_data();
}

void TestBundle::thePageIsWellFormed()
{
    QFETCH(hub::Exchange, exchange);
    QByteArray page = sharing::toBundle(bundleOf(exchange));
    // As XML it is stricter than HTML asks for, once the empty elements are closed.
    page.replace("<!DOCTYPE html>\n", "");
    page.replace(QByteArray("<meta charset=\"utf-8\">"), "");
    page.replace(QByteArray("width=device-width\">"), "width=device-width\"/>");
    page.replace(QByteArray("'unsafe-inline'\">"), "'unsafe-inline'\"/>");
    QXmlStreamReader xml(page);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + QString::number(xml.lineNumber())));
}

void TestBundle::payloadsCannotBreakOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the end of a script") << QByteArray("</script><script>alert(1)</script>");
    QTest::newRow("a comment") << QByteArray("<!-- <script> -->");
    QTest::newRow("quotes") << QByteArray("\"'><img src=x onerror=alert(1)>");
    QTest::newRow("the end of all") << QByteArray("</pre></main></body></html>");
    QTest::newRow("entities") << QByteArray("&lt;b&gt; &amp; &#39;");
    QTest::newRow("another bundle") << QByteArray(
        "<script type=\"application/json\" id=\"pushbench-bundle\" data-sha256=\"00\">{}</script>");
    QTest::newRow("separators of lines") << QByteArray("\xE2\x80\xA8\xE2\x80\xA9");
}

void TestBundle::payloadsCannotBreakOut()
{
    QFETCH(QByteArray, text);
    hub::Exchange exchange = exchanges::toApple(text);
    exchange.request.headers.append(hub::Header{ "X-Text", text });
    exchange.response = exchanges::answer(200, text, { { "X-Text", text } });
    exchange.response->reason = text;
    exchange.errorText = QString::fromUtf8(text);
    exchange.error = hub::TransportError::Other;
    const Bundle bundle = bundleOf(exchange);
    const QByteArray page = sharing::toBundle(bundle);
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("</script>"), 1);
    QCOMPARE(page.count("<!--"), 0);
    QCOMPARE(page.count("<img"), 0);
    QCOMPARE(page.count("</html>"), 1);
    QVERIFY(page.indexOf("<script") > page.indexOf("</main>"));
    const auto read = sharing::readBundle(page);
    QVERIFY(read);
    QCOMPARE(*read, bundle);
    QCOMPARE(read->exchange.request.body, text);
}

void TestBundle::handlesMayStay()
{
    const Bundle bundle = bundleOf(exchanges::toBatch(), { .hideHandles = false });
    QVERIFY(sharing::toBundle(bundle).contains(exchanges::FcmToken.toUtf8()));
}

void TestBundle::aFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a payload") << QByteArray("{\"aps\":{}}");
    QTest::newRow("another page") << QByteArray("<!DOCTYPE html><html><script>1</script></html>");
}

void TestBundle::aFileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, file);
    const auto read = sharing::readBundle(file);
    QVERIFY(!read);
    QCOMPARE(read.error().part, u"bundle"_s);
    QVERIFY(read.error().message.contains(u"no bundle"_s));
}

void TestBundle::everyCutIsNoticed()
{
    const QByteArray file = sharing::toBundle(bundleOf(exchanges::toBatch()));
    const qsizetype end = file.indexOf("</script>") + 8;
    for (qsizetype size = file.indexOf("</title>") + 8; size <= end; size += 97) {
        const auto read = sharing::readBundle(file.left(size));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"damaged"_s), qPrintable(read.error().message));
    }
}

void TestBundle::everyChangedByteIsNoticed()
{
    const QByteArray file = sharing::toBundle(bundleOf(exchanges::toBatch()));
    const qsizetype end = file.indexOf("</script>");
    for (qsizetype at = file.indexOf("data-sha256=\"") + 13; at < end; at += 53) {
        QByteArray changed = file;
        changed[at] = changed.at(at) == 'x' ? 'y' : 'x';
        QVERIFY(!sharing::readBundle(changed));
    }
}

void TestBundle::aNewerBundleIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("part");
    QTest::newRow("a bundle of the next version")
        << QByteArray("\"version\":1,\"versions\"") << QByteArray("\"version\":2,\"versions\"")
        << u"version"_s;
    QTest::newRow("its exchange has a newer form")
        << QByteArray("\"version\":1},\"findings\"") << QByteArray("\"version\":9},\"findings\"")
        << u"version"_s;
    QTest::newRow("no JSON") << QByteArray("{\"diagnoses\"") << QByteArray("{diagnoses")
                             << u"bundle"_s;
    QTest::newRow("a member has another type") << QByteArray("\"requestWritten\":true")
                                               << QByteArray("\"requestWritten\":7") << u"bundle"_s;
}

void TestBundle::aNewerBundleIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray file = sharing::toBundle(bundleOf(exchanges::toApple("{}")));
    QVERIFY(sharing::readBundle(withData(file, "x", "x")));
    const QByteArray changed = withData(file, before, after);
    QVERIFY2(changed.size() != file.size() || changed != file, file.right(1500).constData());
    const auto read = sharing::readBundle(changed);
    QVERIFY(!read);
    QTEST(read.error().part, "part");
    QVERIFY(!read.error().message.isEmpty());
}

void TestBundle::aMailProgramMayChangeTheEncoding()
{
    const Bundle bundle =
        bundleOf(exchanges::toApple("{\"t\":\"z\xC3\xBCrich \xF0\x9F\x98\x80\"}"));
    QByteArray latin1 = QString::fromUtf8(sharing::toBundle(bundle)).toLatin1();
    const auto read = sharing::readBundle(latin1.replace('\n', "\r\n"));
    QVERIFY(read);
    QCOMPARE(*read, bundle);
}

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
