// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"
#include "compare/exchanges.h"
#include "compare/markdown.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using compare::Comparison;
using compare::NamedExchange;
using compare::Row;
using compare::Section;
using compare::Sign;

Q_DECLARE_METATYPE(hub::Exchange)

namespace {

/// The rows that differ, a line each: `≠ name | left | right`, a tilde before what always changes.
QStringList shown(const Comparison &comparison, std::optional<Section> section = std::nullopt)
{
    QStringList lines;
    for (const Row &row : comparison.rows) {
        if (!row.isDifference() || (section && row.section != *section))
            continue;
        QStringList cells;
        for (const compare::Cell &cell : row.cells)
            cells.append(cell.text.value_or(u"–"_s));
        lines.append((row.isVolatile ? u"~"_s : QString()) + compare::signText(row.sign) + u' '
                     + row.name + u" | "_s + cells.join(u" | "_s));
    }
    return lines;
}

hub::Exchange simple(const QByteArray &payload, hub::Platform platform = hub::Platform::Apple)
{
    return support::sent(payload, {}, support::Morning, {}, {}, platform);
}

hub::Exchange withDevices(const QList<support::Device> &devices)
{
    return support::sent("{}", {}, support::Morning, devices);
}

hub::Exchange to(const QString &tags)
{
    return support::sent("{}", tags, support::Morning, {});
}

hub::Exchange answered(int status, const QByteArray &body)
{
    hub::Exchange exchange = simple("{}");
    exchange.response->status = status;
    exchange.response->reason = "Bad";
    exchange.response->body = body;
    return exchange;
}

Comparison pair(const hub::Exchange &left, const hub::Exchange &right)
{
    return compare::compare({ { u"one"_s, left }, { u"two"_s, right } });
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTwoSendsOfTheDrawing();
    void anExchangeDoesNotDifferFromItself_data();
    void anExchangeDoesNotDifferFromItself();
    void oneSectionIsCompared_data();
    void oneSectionIsCompared();
    void devicesAreFoundByRegistrationAndHandle();
    void threeHaveAColumnEach();
    void ofThreeNoneIsGivenWhatAnotherOneHas();
    void rowsBeyondTheBoundAreCounted();
    void aMinifiedPayloadIsLaidOut();
    void noSecretIsInAComparison();
    void theReportSaysWhatDiffers();
    void theReportLeavesHandlesOut();
    void theReportIsOneTablePerSection();
};

void TestComparison::theTwoSendsOfTheDrawing()
{
    const Comparison comparison = pair(support::firstSend(), support::secondSend());
    QStringList real = shown(comparison);
    real.removeIf([](const QString &line) { return line.startsWith(u'~'); });
    const QStringList expected{
        u"− 7F3A91C06B2E4D58A1C3F0E9D7B46258C09E42 | Handle not valid here | –"_s,
        u"≠ aps.alert.body | \"Pick it up at the counter before 18:00.\" | "
        "\"Pick it up at the counter before 19:30.\""_s,
        u"≠ aps.interruption-level | \"active\" | \"time-sensitive\""_s,
        u"+ aps.relevance-score | – | 0.8"_s,
        u"≠ apns-priority | 5 | 10"_s,
        u"− apns-expiration | 1795521727 | –"_s,
    };
    QCOMPARE(real, expected);
    QCOMPARE(comparison.count(Section::Target).differing, 0); // the order of tags says nothing
    QCOMPARE(comparison.count(Section::Payload).same, 5);
    QCOMPARE(comparison.total().changing, 5); // Content-Length, Authorization, Date, ids
    QCOMPARE(comparison.columns.at(0).severity, hub::Severity::Warning);
    const auto measured = [&comparison](QStringView key) {
        const auto row = std::ranges::find(comparison.rows, key, &Row::key);
        return row != comparison.rows.end() && row->sign == Sign::Measured ? *row : Row();
    };
    QCOMPARE(measured(u"time").cells.value(0).text, u"412 ms"_s);
    const Row phases = measured(u"phases");
    QCOMPARE(phases.cells.value(0).text, u"connect and TLS 118, send 1, wait 289, receive 4"_s);
    QCOMPARE(phases.cells.value(1).text,
             u"connection kept from before, send 1, wait 296, receive 4"_s);
}

void TestComparison::anExchangeDoesNotDifferFromItself_data()
{
    QTest::addColumn<hub::Exchange>("exchange");
    QTest::newRow("a test send") << support::firstSend();
    QTest::newRow("XML") << simple("<toast><text>a</text></toast>", hub::Platform::Windows);
    QTest::newRow("broken JSON") << simple("{\"a\":\n1,,}\n");
    QTest::newRow("no UTF-8") << simple(QByteArray("\xff\x00\xfe", 3), hub::Platform::Windows);
    QTest::newRow("nothing") << simple("");
    QTest::newRow("a refusal") << answered(401, "<Error><Code>401</Code></Error>");
    hub::Exchange cut = simple("{}");
    cut.response.reset();
    cut.error = hub::TransportError::Cut;
    cut.errorText = u"The connection was closed"_s;
    QTest::newRow("no answer") << cut;
    hub::Exchange call = simple("{}");
    call.meant.reset();
    QTest::newRow("a call that is no send") << call;
    QTest::newRow("nothing at all") << hub::Exchange{};
}

void TestComparison::anExchangeDoesNotDifferFromItself()
{
    QFETCH(hub::Exchange, exchange);
    const Comparison comparison = pair(exchange, exchange);
    QCOMPARE(shown(comparison), QStringList());
    QCOMPARE(comparison.total().differing, 0);
    QCOMPARE(comparison.total().changing, 0);
    const Comparison three =
        compare::compare({ { {}, exchange }, { {}, exchange }, { {}, exchange } });
    QCOMPARE(shown(three), QStringList());
    QCOMPARE(three.total().differing, 0);
}

void TestComparison::oneSectionIsCompared_data()
{
    QTest::addColumn<hub::Exchange>("left");
    QTest::addColumn<hub::Exchange>("right");
    QTest::addColumn<int>("section");
    QTest::addColumn<QStringList>("rows");

    const auto row = [](const char *name, const hub::Exchange &left, const hub::Exchange &right,
                        Section section, const QStringList &rows) {
        QTest::newRow(name) << left << right << int(section) << rows;
    };
    row("another expression", to(u"a && b"_s), to(u"a || b"_s), Section::Target,
        { u"≠ Tags | a && b | a || b"_s });
    row("the same expression in another order", to(u"(a || b) && c"_s), to(u"c && (b || a)"_s),
        Section::Target, {});
    row("tags and everyone", to(u"a"_s), to({}), Section::Target, { u"≠ Target | a | everyone"_s });
    hub::Exchange plain = to(u"a"_s);
    plain.meant->testSend = false;
    row("test send and not", to(u"a"_s), plain, Section::Target, { u"≠ Test send | yes | no"_s });
    row("another platform", simple("{}"), simple("{}", hub::Platform::FcmV1), Section::Target,
        { u"≠ Platform | Apple | Android"_s });
    row("raw payloads by line", simple("a\nb\nc", hub::Platform::Windows),
        simple("a\nx\nc\nd", hub::Platform::Windows), Section::Payload,
        { u"≠ Line 2 | b | x"_s, u"+ Line 4 | – | d"_s });
    row("JSON and XML by line", simple("{}"), simple("<a/>"), Section::Payload,
        { u"≠ Line 1 | {} | <a/>"_s });
    hub::Exchange repeated = simple("{}");
    repeated.response->headers.append(hub::Header{ "X-A", "1" });
    repeated.response->headers.append(hub::Header{ "x-a", "2" });
    hub::Exchange joined = simple("{}");
    joined.response->headers.append(hub::Header{ "X-a", "1, 2" });
    row("a repeated header means the same as a joined one", repeated, joined, Section::Headers, {});
    hub::Exchange other = simple("{}");
    other.response->headers.append(hub::Header{ "X-a", "2, 1" });
    row("but in its order", repeated, other, Section::Headers, { u"≠ X-A | 1, 2 | 2, 1"_s });
    hub::Exchange untracked = simple("{}");
    untracked.response->headers.removeIf(
        [](const hub::Header &header) { return header.name == "TrackingId"; });
    row("a tracking id that is not there", simple("{}"), untracked, Section::Headers,
        { u"− TrackingId | b0d4-1795516927-77 | –"_s });
    row("another status", answered(400, "x"), answered(401, "x"), Section::Timing,
        { u"≠ Status | 400 Bad | 401 Bad"_s });
    row("another error in the answer", answered(400, "no body"), answered(400, "no tags"),
        Section::Timing, { u"≠ Answer | no body | no tags"_s });
    row("the tracking id of an error", answered(400, "no. TrackingId:a"),
        answered(400, "no. TrackingId:b"), Section::Timing,
        { u"~≠ Answer | no. TrackingId:a | no. TrackingId:b"_s });
}

void TestComparison::oneSectionIsCompared()
{
    QFETCH(hub::Exchange, left);
    QFETCH(hub::Exchange, right);
    QFETCH(int, section);
    QTEST(shown(pair(left, right), Section(section)), "rows");
}

void TestComparison::devicesAreFoundByRegistrationAndHandle()
{
    const Comparison comparison =
        pair(withDevices({ { "handle-one", "1-1-1", support::Accepted },
                           { "handle-two", "1-2-1", support::Accepted },
                           { "handle-three", "1-3-1", support::Accepted } }),
             withDevices({ { "handle-new", "1-2-1", support::Accepted }, // the channel was renewed
                           { "handle-one", "1-9-1",
                             "The Push Notification System handle for the "
                             "registration is invalid" },
                           { "handle-four", "1-4-1", support::Accepted } }));
    QStringList lines = shown(comparison, Section::Result);
    for (QString &line : lines)
        line = line.section(u" |"_s, 0, 0);
    QCOMPARE(lines, (QStringList{ u"≠ handle-one"_s, u"− handle-three"_s, u"+ handle-four"_s }));
    QCOMPARE(comparison.count(Section::Result).same, 1);
}

void TestComparison::threeHaveAColumnEach()
{
    const auto payload = [](const QByteArray &json) { return NamedExchange{ {}, simple(json) }; };
    const Comparison comparison = compare::compare(
        { payload(R"({"a":1,"b":1,"c":1,"z":0})"), payload(R"({"a":1,"b":2,"z":0})"),
          payload(R"({"a":1,"b":1,"c":1,"d":4,"z":0})") });
    QCOMPARE(shown(comparison, Section::Payload),
             (QStringList{ u"≠ b | 1 | 2 | 1"_s, u"− c | 1 | – | 1"_s, u"+ d | – | – | 4"_s }));
    QCOMPARE(comparison.count(Section::Payload).differing, 3);
    QCOMPARE(comparison.count(Section::Payload).same, 2);
}

void TestComparison::ofThreeNoneIsGivenWhatAnotherOneHas()
{
    hub::Exchange refused = support::secondSend();
    refused.response->status = 401;
    refused.response->body = "no";
    hub::Exchange call = refused;
    call.meant.reset();
    const Comparison mixed = compare::compare(
        { { {}, support::firstSend() }, { {}, support::secondSend() }, { {}, refused } });
    const QStringList rows = shown(mixed, Section::Result);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(
        rows.first().startsWith(u"≠ Verdict | 1 of 2 devices accepted it, 1 refused | Accepted, "
                                "1 device took it | Refused"),
        qPrintable(rows.first()));
    const Comparison withCall = compare::compare(
        { { {}, support::firstSend() }, { {}, support::firstSend() }, { {}, call } });
    for (const Row &row : withCall.rows)
        QVERIFY2(row.key != u"target", "one of them was no send");
}

void TestComparison::rowsBeyondTheBoundAreCounted()
{
    const auto lines = [](char letter) {
        QByteArray text;
        for (int i = 0; i < 5000; ++i)
            text += letter + QByteArray::number(i) + '\n';
        return simple(text, hub::Platform::Windows);
    };
    const Comparison comparison = pair(lines('a'), lines('b'));
    QCOMPARE(comparison.count(Section::Payload).differing, 5000);
    const auto remarks = std::count_if(comparison.rows.begin(), comparison.rows.end(),
                                       [](const Row &row) { return row.key == u"more"; });
    QCOMPARE(remarks, 1);
    QVERIFY(comparison.rows.size() < 2100);

    QList<support::Device> many;
    for (int i = 0; i < 6000; ++i)
        many.append({ "handle-" + QByteArray::number(i), "1-" + QByteArray::number(i), "Bad" });
    const Comparison devices = pair(withDevices(many), withDevices({ many.first() }));
    QCOMPARE(devices.count(Section::Result).differing, 5999);
    QVERIFY(devices.rows.size() < 5100);
    const auto unkept = std::find_if(devices.rows.begin(), devices.rows.end(),
                                     [](const Row &row) { return row.key == u"unkept"; });
    QVERIFY(unkept != devices.rows.end());
    QVERIFY(unkept->name.startsWith(u"1000 more"));
}

void TestComparison::aMinifiedPayloadIsLaidOut()
{
    const QByteArray padding = QByteArray("x").repeated(200);
    const auto lines = compare::diffPayloadLines(simple("{\"a\":1,\"b\":\"" + padding + "\"}"),
                                                 simple("{\"a\":2,\"b\":\"" + padding + "\"}"));
    QVERIFY(lines.isTidied);
    QCOMPARE(lines.diff.left.size(), 4);
    QCOMPARE(lines.diff.alignment.runs.size(), size_t(3));
    QVERIFY(!compare::diffPayloadLines(simple("{\"a\":1}"), simple("{\"a\":2}")).isTidied);
}

void TestComparison::noSecretIsInAComparison()
{
    hub::Exchange left = support::firstSend();
    hub::Exchange right = support::secondSend();
    const QByteArray token = left.request.authorization.reveal();
    const QByteArray signature = token.mid(token.indexOf("sig=") + 4).split('&').first();
    left.response->status = 502;
    left.response->body =
        "The proxy says: " + token + " and " + QByteArray::fromPercentEncoding(signature);
    left.response->headers.append(hub::Header{ "X-Echo", signature });
    const Comparison comparison = pair(left, right);
    QString all = compare::toMarkdown(comparison, false);
    for (const Row &row : comparison.rows) {
        for (const compare::Cell &cell : row.cells)
            all += cell.text.value_or(QString());
    }
    QVERIFY(all.contains(u"The proxy says"));
    QVERIFY(!all.contains(QString::fromLatin1(signature)));
    QVERIFY(!all.contains(QString::fromLatin1(QByteArray::fromPercentEncoding(signature))));
}

void TestComparison::theReportSaysWhatDiffers()
{
    const QString report = compare::toMarkdown(pair(support::firstSend(), support::secondSend()));
    for (const QString &part :
         { u"| Sent | 2026-11-24 10:42:07 UTC | 2026-11-24 10:58:40 UTC |"_s, u"### Payload"_s,
           u"| ≠ | `aps.interruption-level` | `\"active\"` | `\"time-sensitive\"` |"_s,
           u"| + | `aps.relevance-score` | not there | `0.8` |"_s,
           u"|  | Time | 412 ms | 301 ms |"_s, u"5 value(s) that always change"_s })
        QVERIFY2(report.contains(part), qPrintable(part + u"\n" + report));
    QVERIFY(!report.contains(u"TrackingId"));
    const QString whole =
        compare::toMarkdown(pair(support::firstSend(), support::secondSend()), false);
    QVERIFY(whole.contains(u"`TrackingId`"));
}

void TestComparison::theReportLeavesHandlesOut()
{
    hub::Exchange left = support::firstSend();
    left.response->headers.append(
        hub::Header{ "X-Echo", "7F3A91C06B2E4D58A1C3F0E9D7B46258C09E42" });
    const QString report = compare::toMarkdown(pair(left, support::secondSend()), false);
    QVERIFY(!report.contains(u"7F3A91"));
    QVERIFY(report.contains(u"| − | `handle-1` (registration 1-11-1) |"));
    QVERIFY(report.contains(u"`X-Echo` (of the answer) | `handle-1` |"));
}

void TestComparison::theReportIsOneTablePerSection()
{
    const QString report =
        compare::toMarkdown(pair(simple(R"({"a":"x | `y`\nz"})"), simple(R"({"a":"x || ``y``"})")));
    for (const QString &line : report.split(u'\n')) {
        if (!line.startsWith(u'|'))
            continue;
        // Bars that are not escaped part the cells; there are as many in each line of a table.
        const auto bars = QString(line).remove(u"\\|"_s).count(u'|');
        QVERIFY2(bars == 4 || bars == 5, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
