// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/searchquery.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using history::SearchQuery;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aQueryBecomesAMatch_data();
    void aQueryBecomesAMatch();
    void theLastWordMayGoOn_data();
    void theLastWordMayGoOn();
    void theWordAtFaultIsMarked_data();
    void theWordAtFaultIsMarked();
    void anEmptyQueryLooksForNothing();
};

void TestSearchQuery::aQueryBecomesAMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *name, const QString &text, const QString &match) {
        QTest::newRow(name) << text << match;
    };
    row("a word", u"shipped"_s, u"\"shipped\""_s);
    row("two words are both to be found", u" order  shipped "_s, u"\"order\" AND \"shipped\""_s);
    row("words in quotation marks stand together", u"\"order shipped\""_s, u"\"order shipped\""_s);
    row("an asterisk stands for the rest of the word", u"ship*"_s, u"\"ship\"*"_s);
    row("a hyphen leaves out", u"order -test"_s, u"(\"order\") NOT (\"test\")"_s);
    row("several are left out", u"-a order -b"_s, u"(\"order\") NOT (\"a\" OR \"b\")"_s);
    row("a hyphen inside belongs to the word", u"sign-in"_s, u"\"sign-in\""_s);
    row("a hub", u"hub:demo"_s, u"hub : \"demo\""_s);
    row("a hub of two words", u"hub:\"demo hub\""_s, u"hub : \"demo hub\""_s);
    row("a tag with a colon", u"tag:region:eu"_s, u"target : \"region:eu\""_s);
    row("a platform", u"platform:apple"_s, u"facts : \"apple\""_s);
    row("a platform in capitals", u"Platform:APPLE"_s, u"facts : \"apple\""_s);
    row("a result", u"result:refused"_s, u"facts : \"rrefused\""_s);
    row("a diagnosis", u"result:nobody-matched"_s, u"facts : \"cnobodymatched\""_s);
    row("a status", u"status:404"_s, u"facts : \"s404\""_s);
    row("no answer", u"status:0"_s, u"facts : \"s0\""_s);
    row("a label", u"label:release"_s, u"label : \"release\""_s);
    row("a note", u"note:why"_s, u"note : \"why\""_s);
    row("a payload", u"payload:aps"_s, u"payload : \"aps\""_s);
    row("an answer", u"answer:BadRequest"_s, u"answer : \"BadRequest\""_s);
    row("a field left out", u"order -result:ok"_s, u"(\"order\") NOT (facts : \"rok\")"_s);
    row("what is no field in quotation marks", u"\"region:eu\""_s, u"\"region:eu\""_s);
    row("operators of the index are words", u"a AND NOT"_s, u"\"a\" AND \"AND\" AND \"NOT\""_s);
    row("a quotation mark inside a word", u"5\"tv"_s, u"\"5\"\"tv\""_s);
}

void TestSearchQuery::aQueryBecomesAMatch()
{
    QFETCH(QString, text);
    const auto query = SearchQuery::parse(text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().message));
    QTEST(query->match(), "match");
    QCOMPARE(query->text(), text);
}

void TestSearchQuery::theLastWordMayGoOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *name, const QString &text, const QString &match) {
        QTest::newRow(name) << text << match;
    };
    row("a word that is being typed", u"ship"_s, u"\"ship\"*"_s);
    row("only the last of them", u"order ship"_s, u"\"order\" AND \"ship\"*"_s);
    row("a blank ends it", u"ship "_s, u"\"ship\""_s);
    row("quotation marks end it", u"\"order ship\""_s, u"\"order ship\""_s);
    row("two letters are too few", u"sh"_s, u"\"sh\""_s);
    row("of a word in parts, the last part", u"sign-in"_s, u"\"sign-in\""_s);
    row("an asterisk says so itself", u"sh*"_s, u"\"sh\"*"_s);
    row("what is left out is a whole word", u"order -test"_s, u"(\"order\") NOT (\"test\")"_s);
    row("in a field", u"label:rel"_s, u"label : \"rel\"*"_s);
    row("a tag", u"tag:region:eur"_s, u"target : \"region:eur\"*"_s);
    row("a platform is a whole one", u"platform:apple"_s, u"facts : \"apple\""_s);
    row("a status is a whole one", u"status:404"_s, u"facts : \"s404\""_s);
}

void TestSearchQuery::theLastWordMayGoOn()
{
    QFETCH(QString, text);
    const auto query = SearchQuery::parse(text, SearchQuery::LastWord::Beginning);
    QVERIFY2(query, query ? "" : qPrintable(query.error().message));
    QTEST(query->match(), "match");
}

void TestSearchQuery::theWordAtFaultIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("an unknown field") << u"order region:eu"_s << 6;
    QTest::newRow("an unknown field that is left out") << u"order -region:eu"_s << 7;
    QTest::newRow("an unknown platform") << u"platform:pigeon"_s << 9;
    QTest::newRow("an unknown result") << u"a result:bad"_s << 9;
    QTest::newRow("a status that is no number") << u"status:ok"_s << 7;
    QTest::newRow("a status of two digits") << u"status:20"_s << 7;
    QTest::newRow("a field without a value") << u"hub:"_s << 4;
    QTest::newRow("a field without a value before a word") << u"hub: demo"_s << 4;
    QTest::newRow("an open quotation mark") << u"a \"b c"_s << 2;
    QTest::newRow("nothing but signs") << u"a {}"_s << 2;
    QTest::newRow("a lone asterisk") << u"*"_s << 0;
    QTest::newRow("nothing but what is left out") << u"-a -b"_s << 0;
    QTest::newRow("too long") << QString(1001, u'a') << 1000;
}

void TestSearchQuery::theWordAtFaultIsMarked()
{
    QFETCH(QString, text);
    const auto query = SearchQuery::parse(text);
    QVERIFY(!query);
    QCOMPARE(query.error().part, u"search"_s);
    QTEST(int(query.error().offset), "offset");
    QVERIFY(!query.error().message.isEmpty());
}

void TestSearchQuery::anEmptyQueryLooksForNothing()
{
    QVERIFY(SearchQuery::parse(u"  "_s)->isEmpty());
    QVERIFY(SearchQuery().isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
