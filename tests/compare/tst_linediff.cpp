// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linediff.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using compare::LineDiff;
using compare::Run;
using compare::Span;

namespace {

/// \a text with its spans in brackets.
QString bracketed(QString text, const QList<Span> &spans)
{
    for (qsizetype i = spans.size() - 1; i >= 0; --i) {
        text.insert(spans.at(i).start + spans.at(i).length, u']');
        text.insert(spans.at(i).start, u'[');
    }
    return text;
}

/// What becomes of the left text when the differences are done to it.
QString patched(const LineDiff &diff)
{
    QStringList lines = diff.left;
    for (auto run = diff.alignment.runs.rbegin(); run != diff.alignment.runs.rend(); ++run) {
        if (run->isSame)
            continue;
        lines.remove(run->left, run->leftCount);
        for (qsizetype i = 0; i < run->rightCount; ++i)
            lines.insert(run->left + i, diff.right.at(run->right + i));
    }
    return lines.join(u'\n');
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList lines{ u"{"_s, u"}"_s, u""_s, u"  \"a\": 1,"_s, u"ä\r"_s, u"\t"_s };
    QStringList text;
    const int count = random.bounded(40);
    for (int i = 0; i < count; ++i)
        text.append(lines.at(random.bounded(int(lines.size()))));
    return text.join(u'\n');
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsThatDifferAreFound_data();
    void wordsThatDifferAreFound();
    void theDifferencesTurnTheLeftIntoTheRight();
    void aTextDoesNotDifferFromItself();
    void linesThatShareWordsBelongTogether_data();
    void linesThatShareWordsBelongTogether();
};

void TestLineDiff::wordsThatDifferAreFound_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("leftMarked");
    QTest::addColumn<QString>("rightMarked");

    const auto row = [](const char *name, const QString &left, const QString &right,
                        const QString &leftMarked, const QString &rightMarked) {
        QTest::newRow(name) << left << right << leftMarked << rightMarked;
    };
    row("a time is one word", u"Ready at 18:00."_s, u"Ready at 19:30."_s, u"Ready at [18:00]."_s,
        u"Ready at [19:30]."_s);
    row("a number with a point is one word", u"costs 9.80 EUR"_s, u"costs 9.90 EUR"_s,
        u"costs [9.80] EUR"_s, u"costs [9.90] EUR"_s);
    row("a word more", u"Order ready"_s, u"Order is ready"_s, u"Order ready"_s,
        u"Order [is ]ready"_s);
    row("an operator", u"a && b"_s, u"a || b"_s, u"a [&&] b"_s, u"a [||] b"_s);
    row("nothing in common: all of it is new", u"active"_s, u"time-sensitive"_s, u"active"_s,
        u"time-sensitive"_s);
    row("only quotes in common", u"\"active\""_s, u"\"passive\""_s, u"\"active\""_s,
        u"\"passive\""_s);
    row("a sign out of two units is not cut", u"open 🍞 now"_s, u"open 🍰 now"_s, u"open [🍞] now"_s,
        u"open [🍰] now"_s);
    const QString long1 = QString(u'x').repeated(3000);
    row("of a very long line the middle", long1 + u"a"_s + long1, long1 + u"bc"_s + long1,
        long1 + u"[a]"_s + long1, long1 + u"[bc]"_s + long1);
}

void TestLineDiff::wordsThatDifferAreFound()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const compare::TextChange change = compare::changedWords(left, right);
    QTEST(bracketed(left, change.left), "leftMarked");
    QTEST(bracketed(right, change.right), "rightMarked");
}

void TestLineDiff::theDifferencesTurnTheLeftIntoTheRight()
{
    QRandomGenerator random(2026);
    for (int round = 0; round < 500; ++round) {
        const QString left = randomText(random);
        const QString right = randomText(random);
        const LineDiff diff = compare::diffLines(left, right);
        QCOMPARE(diff.left.join(u'\n'), left);
        QCOMPARE(patched(diff), right);
    }
}

void TestLineDiff::aTextDoesNotDifferFromItself()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 100; ++round) {
        const QString text = randomText(random);
        const LineDiff diff = compare::diffLines(text, text);
        QCOMPARE(diff.alignment.runs.size(), size_t(1));
        QVERIFY(diff.alignment.runs.front().isSame);
    }
}

void TestLineDiff::linesThatShareWordsBelongTogether_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("pairs");
    QTest::newRow("one beside one") << u"a x"_s << u"a y"_s << u"0=0"_s;
    QTest::newRow("nothing in common, side by side") << u"a\nb"_s << u"x\ny"_s << u"0=0 1=1"_s;
    QTest::newRow("one more on the right, before its counterpart")
        << u"the body is here"_s << u"something else\nthe body is there"_s << u"-=0 0=1"_s;
    QTest::newRow("one more on the left, behind its counterpart")
        << u"the body is here\nsomething else"_s << u"the body is there"_s << u"0=0 1=-"_s;
    QTest::newRow("only one side") << u"a"_s << u"a\nb"_s << u"0=0 -=1"_s;
}

void TestLineDiff::linesThatShareWordsBelongTogether()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const LineDiff diff = compare::diffLines(left, right);
    QStringList pairs;
    for (const Run &run : diff.alignment.runs) {
        for (const compare::ItemPair &pair : compare::pairLines(diff, run)) {
            const auto shown = [](qsizetype place) -> QString {
                return place < 0 ? u"-"_s : QString::number(place);
            };
            pairs.append(shown(pair.left) + u'=' + shown(pair.right));
        }
    }
    QTEST(pairs.join(u' '), "pairs");
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
