// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/text/textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace console;

Q_DECLARE_METATYPE(console::SearchQuery)
Q_DECLARE_METATYPE(console::SearchText)

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void placesAreFound_data();
    void placesAreFound();
    void aFaultyExpressionSaysWhere_data();
    void aFaultyExpressionSaysWhere();
    void hitsNameTheirText();
    void hitsComeInPortions();
    void theSinkEndsTheSearch();
};

namespace {

QList<SearchHit> hitsOf(const TextSearch &search, const QList<SearchText> &texts)
{
    QList<SearchHit> all;
    search.run(texts, [&](const QList<SearchHit> &hits) {
        all.append(hits);
        return true;
    });
    return all;
}

} // namespace

void TestTextSearch::placesAreFound_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<SearchText>("text");
    QTest::addColumn<QList<int>>("places"); // offset, length, …

    const auto row = [](const char *name, const SearchQuery &query, const QByteArray &text,
                        const QList<int> &places) {
        QTest::newRow(name) << query << SearchText{ text, false } << places;
    };
    const SearchQuery cased{ u"Tag"_s, true, false, false };
    const SearchQuery word{ u"tag"_s, false, true, false };
    row("case does not matter", { u"tag"_s }, "Tag tAG", { 0, 3, 4, 3 });
    row("case matters when asked", cased, "tag Tag", { 4, 3 });
    row("umlauts have a case too", { u"ä"_s }, "\xC3\x84", { 0, 2 });
    row("hits do not overlap", { u"aa"_s }, "aaaa", { 0, 2, 2, 2 });
    row("signs of expressions are plain text", { u"a.b("_s }, "axb( a.b(", { 5, 4 });
    row("whole words only", word, "tag tags tag_1 (tag)", { 0, 3, 16, 3 });
    row("a word may have letters of any script", { u"ж"_s, false, true, false }, "жж ж", { 5, 2 });
    row("whole words that begin with a sign", { u"$a"_s, false, true, false }, "$a b$a", { 0, 2 });
    row("bytes are counted, not characters", { u"x"_s }, "\xC3\xA9\xF0\x9F\x8D\x9Ex", { 6, 1 });
    row("an emoji", { u"\U0001F35E"_s }, "a\xF0\x9F\x8D\x9E", { 1, 4 });
    row("behind a NUL", { u"b"_s }, QByteArray("a\0b", 3), { 2, 1 });
    row("an expression", { u"\\d+"_s, false, false, true }, "a12 b3", { 1, 2, 5, 1 });
    row("an expression of whole words", { u"a|ab"_s, false, true, true }, "ab a", { 0, 2, 3, 1 });
    row("line starts", { u"^b"_s, false, false, true }, "b\nb", { 0, 1, 2, 1 });
    row("an expression over a line's end", { u"a\\sb"_s, false, false, true }, "a\nb", { 0, 3 });
    row("matches of nothing are left out", { u"x*"_s, false, false, true }, "axb", { 1, 1 });
    row("nothing there", { u"z"_s }, "abc", {});
    row("an empty text", { u"z"_s }, "", {});
    QTest::newRow("Latin-1 has a byte a character")
        << SearchQuery{ u"ÜRI"_s } << SearchText{ "Z\xFCrich", true } << QList<int>{ 1, 3 };
}

void TestTextSearch::placesAreFound()
{
    QFETCH(SearchQuery, query);
    QFETCH(SearchText, text);
    QFETCH(QList<int>, places);
    const auto search = TextSearch::make(query);
    QVERIFY(search);
    QList<int> found;
    for (const SearchHit &hit : hitsOf(*search, { text }))
        found << int(hit.offset) << int(hit.length);
    QCOMPARE(found, places);
}

void TestTextSearch::aFaultyExpressionSaysWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wholeWord");
    QTest::addColumn<int>("offset");

    QTest::newRow("nothing to look for") << u""_s << false << 0;
    QTest::newRow("bracket not closed") << u"a(b"_s << false << 3;
    QTest::newRow("the same as a whole word") << u"a(b"_s << true << 3;
    QTest::newRow("bracket not opened") << u"ab)"_s << false << 2;
    QTest::newRow("nothing to repeat") << u"a|*"_s << false << 2;
}

void TestTextSearch::aFaultyExpressionSaysWhere()
{
    QFETCH(QString, text);
    QFETCH(bool, wholeWord);
    QFETCH(int, offset);
    const auto search = TextSearch::make({ text, false, wholeWord, true });
    QVERIFY(!search);
    QCOMPARE(search.error().part, u"pattern"_s);
    QCOMPARE(int(search.error().offset), offset);
    QVERIFY(!search.error().message.isEmpty());
}

void TestTextSearch::hitsNameTheirText()
{
    const auto search = TextSearch::make({ u"a"_s });
    const QList<SearchHit> expected{ { 0, 1, 0 }, { 2, 1, 1 } };
    QCOMPARE(hitsOf(*search, { { "a", false }, { "b", false }, { "ba", true } }), expected);
}

void TestTextSearch::hitsComeInPortions()
{
    const auto search = TextSearch::make({ u"a"_s });
    QList<qsizetype> portions;
    search->run({ { QByteArray(2 * TextSearch::HitsAtOnce + 1, 'a'), false } },
                [&](const QList<SearchHit> &hits) {
                    portions.append(hits.size());
                    return true;
                });
    const QList<qsizetype> expected{ TextSearch::HitsAtOnce, TextSearch::HitsAtOnce, 1 };
    QCOMPARE(portions, expected);
}

void TestTextSearch::theSinkEndsTheSearch()
{
    const auto search = TextSearch::make({ u"a"_s });
    int calls = 0;
    const QByteArray text(10 * TextSearch::HitsAtOnce, 'a');
    search->run({ { text, false }, { text, false } }, [&](const QList<SearchHit> &) {
        ++calls;
        return false;
    });
    QCOMPARE(calls, 1);
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
