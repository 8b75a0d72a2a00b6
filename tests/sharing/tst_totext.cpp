// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/bodytext.h"
#include "sharing/bundle.h"
#include "sharing/exchanges.h"
#include "sharing/harcheck.h"
#include "sharing/totext.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sharing::Form;

namespace {

QString textOf(Form form, const hub::Exchange &exchange, const sharing::Options &options = {})
{
    const auto text = sharing::toText(form, exchange, options);
    return text ? *text : u"refused: "_s + text.error().message;
}

/// Everything that may not be in an export, in each writing that a text has somewhere.
QList<QByteArray> secrets()
{
    using namespace exchanges;
    QList<QByteArray> all{ Key,
                           QByteArray(Key).toPercentEncoding(),
                           signature(),
                           QByteArray::fromPercentEncoding(signature()),
                           "abcdefghijklmnopqrstuvwxyz0123456789",
                           "session=0123456789" };
    QByteArray net = all.at(3);
    all.append(net.replace('+', "\\u002B"));
    for (const QString &handle : { AppleToken, Channel, FcmToken, P256dh, Auth, u"user-0001"_s,
                                   u"channel-0002"_s, u"AwYAA'ABQ"_s, u"?token=AwYAA"_s }) {
        all.append(handle.toUtf8());
        all.append(handle.toUtf8().toPercentEncoding());
        all.append(handle.toHtmlEscaped().toUtf8());
    }
    return all;
}

/// The secrets in \a bytes, and in the Base64 that is in it.
QStringList leaksIn(const QByteArray &bytes, bool alsoDecoded = true)
{
    QStringList leaks;
    const QByteArray lowered = sharing::utf8Of(bytes).toLower();
    for (const QByteArray &secret : secrets()) {
        if (lowered.contains(secret.toLower()))
            leaks.append(QString::fromUtf8(secret));
    }
    if (!alsoDecoded)
        return leaks;
    static const QRegularExpression Base64(u"(?:[A-Za-z0-9+/]{4,}[\\s'\",.]{0,12})+={0,2}"_s);
    for (auto matches = Base64.globalMatch(QString::fromUtf8(bytes)); matches.hasNext();) {
        QString run = matches.next().captured();
        run.remove(QRegularExpression(u"[\\s'\",.]"_s));
        if (run.size() > 60)
            leaks += leaksIn(QByteArray::fromBase64(run.toLatin1()), false);
    }
    return leaks;
}

/// What a REST client makes of a file, by the rules that VS Code's states.
struct HttpFile
{
    QString line;
    QStringList headers;
    QByteArray body;
    QHash<QString, QString> variables;
    QByteArray bodyFile; ///< As the comment makes it.

    explicit HttpFile(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        static const QRegularExpression Command(u"printf %s '([^']*)' \\| base64 --decode"_s);
        while (!lines.isEmpty() && line.isEmpty()) {
            const QString first = lines.takeFirst();
            if (first.startsWith(u'@'))
                variables.insert(first.section(u' ', 0, 0).mid(1), first.section(u" = "_s, 1));
            else if (first.startsWith(u'#'))
                bodyFile += QByteArray::fromBase64(Command.match(first).captured(1).toLatin1());
            else
                line = first;
        }
        while (!lines.isEmpty() && !lines.first().isEmpty())
            headers.append(lines.takeFirst());
        const QString rest = lines.mid(1).join(u'\n').trimmed();
        body = rest.startsWith(u"< ") ? bodyFile : rest.toUtf8();
    }
};

} // namespace

class TestToText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFormHasItsPlaceInTheTable();
    void aFormIsFoundByItsId();
    void powerShellNeedsAByteOrderMark();
    void nothingSecretLeaves_data();
    void nothingSecretLeaves();
    void whatIsRevealedIsThere_data();
    void whatIsRevealedIsThere();
    void codeHasTheMarksOfTheWholeExchange();
    void codeNeverSwitchesAnythingOff();
    void commentsForAShellHaveNothingItWouldRun();
    void theWholeExchangeIsText();
    void bytesThatAreNoTextSaySo();
    void markdownTellsWhatHappened();
    void markdownIsNotBrokenByWhatItHolds();
    void anHttpFileIsTheRequest_data();
    void anHttpFileIsTheRequest();
    void aCommandLineNamesWhatIsMeant();
    void whatHasNoCommandLineIsRefused();
    void anArchiveIsHar_data();
    void anArchiveIsHar();
    void anArchiveHoldsMany();
    void anArchiveKeepsBytesAsBase64();
    void theCheckOfArchivesIsStrict();
};

void TestToText::everyFormHasItsPlaceInTheTable()
{
    QStringList ids;
    for (const Form form : sharing::allForms()) {
        const sharing::FormTraits traits = sharing::traits(form);
        QCOMPARE(traits.form, form);
        QVERIFY(!traits.name.isEmpty() && !traits.detail.isEmpty());
        QVERIFY(!traits.extension.isEmpty() && !traits.language.isEmpty());
        ids.append(traits.id);
    }
    QCOMPARE(ids.join(u' '),
             u"text markdown curl python csharp javascript java php powershell http cli har"_s);
}

void TestToText::aFormIsFoundByItsId()
{
    QCOMPARE(*sharing::formOfId(u"csharp"_s), Form::CSharp);
    const auto none = sharing::formOfId(u"cobol"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().part, u"form"_s);
    QVERIFY(none.error().message.contains(u"curl"_s));
}

void TestToText::powerShellNeedsAByteOrderMark()
{
    QCOMPARE(sharing::fileOf(Form::PowerShell, u"x"_s), QByteArray("\xEF\xBB\xBFx"));
    QCOMPARE(sharing::fileOf(Form::Python, u"\u00FC"_s), QByteArray("\xC3\xBC"));
}

void TestToText::nothingSecretLeaves_data()
{
    QTest::addColumn<hub::Exchange>("exchange");
    QTest::addColumn<int>("form");
    for (const auto &[name, exchange] : exchanges::all()) {
        for (const Form form : sharing::allForms()) {
            QTest::addRow("%s as %s", name, qPrintable(sharing::traits(form).id))
                << exchange << int(form);
        }
        QTest::addRow("%s as a bundle", name) << exchange << -1;
    }
}

void TestToText::nothingSecretLeaves()
{
    QFETCH(hub::Exchange, exchange);
    QFETCH(int, form);
    const QDateTime now(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC);
    const QByteArray bytes = form < 0
        ? sharing::toBundle(sharing::bundleOf(exchange, { .secrets = hub::Reveal::Yes }, now))
        : textOf(Form(form), exchange).toUtf8();
    QCOMPARE(leaksIn(bytes), QStringList());
    QVERIFY(bytes.size() > 50);
}

void TestToText::whatIsRevealedIsThere_data()
{
    QTest::addColumn<int>("form");
    for (const Form form : sharing::allForms()) {
        if (form != Form::Cli) // it has no place for a token
            QTest::newRow(qPrintable(sharing::traits(form).id)) << int(form);
    }
}

void TestToText::whatIsRevealedIsThere()
{
    QFETCH(int, form);
    const sharing::Options options{ .secrets = hub::Reveal::Yes, .hideHandles = false };
    const hub::Exchange exchange =
        exchanges::of({ .notification = { hub::Platform::FcmV1, R"({"message":{}})" },
                        .target = hub::OneDevice{ exchanges::FcmToken } });
    const QString text = textOf(Form(form), exchange, options);
    const QString token = QString::fromLatin1(exchanges::token().header().reveal());
    QVERIFY2(text.contains(token), qPrintable(text));
    QVERIFY(text.contains(exchanges::FcmToken));
    QVERIFY(!text.contains(u"PUSHBENCH_SAS_TOKEN"_s));
    // This also proves that the search for leaks finds one.
    QVERIFY(!leaksIn(text.toUtf8()).isEmpty());
}

void TestToText::codeHasTheMarksOfTheWholeExchange()
{
    // Its outcome names another device first.
    const QString list = u"[\"<handle-1>\",\"<handle-2>\",\"<handle-1>\"]"_s;
    QVERIFY(textOf(Form::Text, exchanges::toBatch()).contains(list));
    const QString code = textOf(Form::PowerShell, exchanges::toBatch());
    QVERIFY2(code.contains(list), qPrintable(code));
}

void TestToText::codeNeverSwitchesAnythingOff()
{
    static const QRegularExpression Off(
        u"insecure|-k |verify|SSL_VERIFY|SkipCertificate|rejectUnauthorized|ServerCertificate"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Form form : sharing::allForms()) {
        const QString text = textOf(form, exchanges::toApple("{}"));
        QVERIFY2(!Off.match(text).hasMatch(), qPrintable(text));
    }
}

void TestToText::commentsForAShellHaveNothingItWouldRun()
{
    // zsh reads no comments at its prompt.
    static const QRegularExpression Plain(u"^# [\\w .,:-]+$"_s);
    for (const Form form : { Form::Curl, Form::Cli }) {
        int count = 0;
        for (const QString &line : textOf(form, exchanges::toBatch()).split(u'\n')) {
            if (!line.startsWith(u'#'))
                continue;
            ++count;
            QVERIFY2(Plain.match(line).hasMatch(), qPrintable(line));
        }
        QVERIFY(count > 0);
    }
}

void TestToText::theWholeExchangeIsText()
{
    hub::Exchange exchange = exchanges::toApple("{\"a\":\r\n1}");
    exchange.request.headers = exchange.request.headers.mid(0, 2);
    exchange.response = exchanges::answer(401, "<Error>\r\n</Error>");
    QCOMPARE(textOf(Form::Text, exchange),
             u"POST /orders/messages?api-version=2020-06 HTTP/1.1\n"
             "Host: demo.servicebus.windows.net\n"
             "Authorization: SharedAccessSignature sr=https%3A%2F%2Fdemo.servicebus.windows.net"
             "%2Forders&sig=<signature>&se=1800000000&skn=DefaultFullSharedAccessSignature\n"
             "\n{\"a\":\n1}\n"
             "\nHTTP/1.1 401 Unauthorized\nContent-Type: application/xml; charset=utf-8\n"
             "\n<Error>\n</Error>\n"
             "\n# 2026-11-24T10:15:00.250Z, 160 ms\n"_s);
}

void TestToText::bytesThatAreNoTextSaySo()
{
    const QString text = textOf(Form::Text, exchanges::cut());
    QVERIFY2(text.contains(u"\n[15 byte(s) that are no text, in Base64]\nY2Fm6SD/IGFuZCBtb3Jl\n"_s),
             qPrintable(text));
    QVERIFY(text.endsWith(u"12 ms, Connection closed after <signature>\n"_s));
}

void TestToText::markdownTellsWhatHappened()
{
    const QString text = textOf(Form::Markdown, exchanges::testSendToTags());
    QVERIFY2(text.startsWith(u"## Accepted, but 1 of 4"_s) || text.startsWith(u"## "_s),
             qPrintable(text));
    QVERIFY(text.contains(u"| `apple` | `<handle-2>` | `1-2-3` | `Success` |\n"_s));
    QVERIFY(text.contains(u"| `` The Token is a\\|bad `one` `` |\n"_s));
    QVERIFY(text.contains(u"```http\nPOST /orders/messages?api-version=2020-06&test HTTP/1.1\n"_s));
    QVERIFY(text.contains(u"```http\nHTTP/1.1 201 Created\n"_s));
}

void TestToText::markdownIsNotBrokenByWhatItHolds()
{
    const QString text = textOf(Form::Markdown, exchanges::toApple("a\n````\n# no heading\n"));
    QVERIFY2(text.contains(u"`````http\nPOST"_s), qPrintable(text));
    QVERIFY(text.contains(u"````\n# no heading\n`````\n"_s));
}

void TestToText::anHttpFileIsTheRequest_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("inFile");
    QTest::newRow("a line") << QByteArray("{\"aps\":{}}") << false;
    QTest::newRow("lines") << QByteArray("{\n\n  \"a\": \"it's ### x\"\n}") << false;
    QTest::newRow("an element") << QByteArray("<toast>\n<b/>\n</toast>") << false;
    QTest::newRow("line ends of Windows") << QByteArray("{\r\n}") << true;
    QTest::newRow("a line end at the end") << QByteArray("{}\n") << true;
    QTest::newRow("what would end the request") << QByteArray("a\n### b\nc") << true;
    QTest::newRow("what would be a comment") << QByteArray("a\n// b") << true;
    QTest::newRow("what would be a file") << QByteArray("< /etc/passwd") << true;
    QTest::newRow("what would be a script") << QByteArray("a\n> {% x %}") << true;
    QTest::newRow("what would be a variable") << QByteArray("{{x}}") << true;
    QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE") << true;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
}

void TestToText::anHttpFileIsTheRequest()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, inFile);
    const hub::Exchange exchange = exchanges::toApple(payload);
    const QString text = textOf(Form::HttpFile, exchange);
    const HttpFile file(text);
    QCOMPARE(file.line,
             u"POST https://demo.servicebus.windows.net/orders/messages?api-version=2020-06 "
             "HTTP/1.1"_s);
    QCOMPARE(file.body, payload);
    QCOMPARE(text.contains(u"\n< ./pushbench-body.bin\n"_s), inFile);
    QCOMPARE(file.variables.value(u"PUSHBENCH_SAS_TOKEN"_s),
             u"{{$processEnv PUSHBENCH_SAS_TOKEN}}"_s);
    for (const hub::Header &header : exchange.request.headers) {
        QString line = QString::fromLatin1(header.name + ": " + header.value);
        if (header.name == "Authorization")
            line = u"Authorization: {{PUSHBENCH_SAS_TOKEN}}"_s;
        const bool isClients = header.name == "Host" || header.name == "Content-Length";
        QCOMPARE(file.headers.contains(line), !isClients);
    }
}

void TestToText::aCommandLineNamesWhatIsMeant()
{
    hub::Exchange exchange = exchanges::toOneDevice();
    exchange.meant->notification.kind = hub::PayloadKind::Raw;
    exchange.meant->notification.payload = "it's";
    exchange.meant->notification.headers = { { "X-A", "b c" } };
    exchange.meant->timeout = std::chrono::milliseconds(1500);
    exchange.meant->apiVersion = u"2017-04"_s;
    QCOMPARE(textOf(Form::Cli, exchange, { .connection = u"Bob's hub"_s }),
             u"pushbench-cli send --connection 'Bob'\\''s hub' --hub 'orders' \\\n"
             "  --format windows \\\n  --kind raw \\\n  --header 'X-A: b c' \\\n"
             "  --device-handle '<handle-1>' \\\n  --api-version '2017-04' \\\n"
             "  --timeout 1.5 \\\n  --text='it'\\''s'\n"_s);
    exchange = exchanges::toApple("no JSON");
    exchange.request.url = QUrl(u"https://x/a/b/messages/$batch?y"_s);
    const QString text = textOf(Form::Cli, exchange);
    QVERIFY2(text.contains(u"--hub 'a/b'"_s) && text.contains(u"--no-validate"_s),
             qPrintable(text));
}

void TestToText::whatHasNoCommandLineIsRefused()
{
    const auto call = sharing::toText(Form::Cli, exchanges::registrations());
    QVERIFY(!call);
    QCOMPARE(call.error().part, u"form"_s);
    const auto batch =
        sharing::toText(Form::Cli,
                        exchanges::of({ .notification = { hub::Platform::Apple, "{}" },
                                        .target = hub::DeviceBatch{ { exchanges::AppleToken } } }));
    QVERIFY(!batch);
}

void TestToText::anArchiveIsHar_data()
{
    QTest::addColumn<hub::Exchange>("exchange");
    for (const auto &[name, exchange] : exchanges::all())
        QTest::newRow(name) << exchange;
    QTest::newRow("nothing at all") << hub::Exchange{};
}

void TestToText::anArchiveIsHar()
{
    QFETCH(hub::Exchange, exchange);
    const QJsonObject har = QJsonDocument::fromJson(textOf(Form::Har, exchange).toUtf8()).object();
    QCOMPARE(harcheck::faults(har), QStringList());
    const QJsonObject entry =
        har.value(u"log"_s).toObject().value(u"entries"_s).toArray().at(0).toObject();
    const QJsonObject response = entry.value(u"response"_s).toObject();
    QCOMPARE(response.value(u"status"_s).toInt(),
             exchange.response ? exchange.response->status : 0);
    QCOMPARE(entry.contains(u"_error"_s), exchange.error != hub::TransportError::None);
}

void TestToText::anArchiveHoldsMany()
{
    QList<hub::Exchange> list;
    for (const auto &[name, exchange] : exchanges::all())
        list.append(exchange);
    const QByteArray text = sharing::toHar(list).toUtf8();
    const QJsonObject har = QJsonDocument::fromJson(text).object();
    QCOMPARE(harcheck::faults(har), QStringList());
    const QJsonArray entries = har.value(u"log"_s).toObject().value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), list.size());
    QCOMPARE(leaksIn(text), QStringList());
    const QJsonObject query = entries.at(1)
                                  .toObject()
                                  .value(u"request"_s)
                                  .toObject()
                                  .value(u"queryString"_s)
                                  .toArray()
                                  .at(1)
                                  .toObject();
    QCOMPARE(query.value(u"name"_s).toString(), u"test"_s);
    QCOMPARE(query.value(u"value"_s).toString(), QString());
}

void TestToText::anArchiveKeepsBytesAsBase64()
{
    hub::Exchange exchange = exchanges::cut();
    exchange.response = exchanges::answer(200, "\xFF\xFE\xFD");
    const QJsonObject entry = QJsonDocument::fromJson(textOf(Form::Har, exchange).toUtf8())
                                  .object()
                                  .value(u"log"_s)
                                  .toObject()
                                  .value(u"entries"_s)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    const QJsonObject data = entry.value(u"request"_s).toObject().value(u"postData"_s).toObject();
    QCOMPARE(data.value(u"_encoding"_s).toString(), u"base64"_s);
    QCOMPARE(QByteArray::fromBase64(data.value(u"text"_s).toString().toLatin1()),
             exchange.request.body);
    const QJsonObject content =
        entry.value(u"response"_s).toObject().value(u"content"_s).toObject();
    QCOMPARE(content.value(u"encoding"_s).toString(), u"base64"_s);
    QCOMPARE(content.value(u"text"_s).toString(), u"//79"_s);
}

void TestToText::theCheckOfArchivesIsStrict()
{
    QJsonObject har =
        QJsonDocument::fromJson(textOf(Form::Har, exchanges::toApple("{}")).toUtf8()).object();
    QJsonObject log = har.value(u"log"_s).toObject();
    QJsonObject entry = log.value(u"entries"_s).toArray().at(0).toObject();
    entry.remove(u"cache"_s);
    entry.insert(u"time"_s, -5);
    entry.insert(u"more"_s, 1);
    entry.insert(u"startedDateTime"_s, u"2026-11-24"_s);
    log.insert(u"entries"_s, QJsonArray{ entry });
    har.insert(u"log"_s, log);
    QCOMPARE(harcheck::faults(har).size(), 4);
}

QTEST_APPLESS_MAIN(TestToText)
#include "tst_totext.moc"
