// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sequence.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using compare::Alignment;
using compare::Run;

namespace {

std::vector<int> numbers(const QString &letters)
{
    std::vector<int> result;
    for (const QChar c : letters)
        result.push_back(c.unicode());
    return result;
}

/// The runs as a text: `ab -c+x d`.
QString shown(const Alignment &alignment, const QString &left, const QString &right)
{
    QStringList parts;
    for (const Run &run : alignment.runs) {
        const QString gone = left.mid(run.left, run.leftCount);
        const QString come = right.mid(run.right, run.rightCount);
        parts.append(run.isSame ? gone
                                : (gone.isEmpty() ? QString() : QString(u'-' + gone))
                             + (come.isEmpty() ? QString() : QString(u'+' + come)));
    }
    return parts.join(u' ');
}

/// Whether the runs cover both sequences in order, and what they call the same is the same.
bool isSound(const Alignment &alignment, const std::vector<int> &left,
             const std::vector<int> &right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    for (const Run &run : alignment.runs) {
        if (run.left != l || run.right != r || (run.leftCount == 0 && run.rightCount == 0))
            return false;
        if (run.isSame
            && (run.leftCount != run.rightCount
                || !std::equal(left.begin() + l, left.begin() + l + run.leftCount,
                               right.begin() + r)))
            return false;
        l += run.leftCount;
        r += run.rightCount;
    }
    return l == qsizetype(left.size()) && r == qsizetype(right.size());
}

qsizetype changes(const Alignment &alignment)
{
    qsizetype count = 0;
    for (const Run &run : alignment.runs)
        count += run.isSame ? 0 : run.leftCount + run.rightCount;
    return count;
}

/// The length of the longest common subsequence, the slow and certain way.
qsizetype commonLength(const std::vector<int> &left, const std::vector<int> &right)
{
    std::vector<qsizetype> above(right.size() + 1);
    for (const int item : left) {
        std::vector<qsizetype> row(right.size() + 1);
        for (size_t r = 0; r < right.size(); ++r)
            row[r + 1] = item == right[r] ? above[r] + 1 : std::max(row[r], above[r + 1]);
        above = row;
    }
    return above.back();
}

} // namespace

class TestSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sequencesAreAligned_data();
    void sequencesAreAligned();
    void noShorterWayExists();
    void aLongWayIsGivenUp();
};

void TestSequence::sequencesAreAligned_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("runs");

    const auto row = [](const char *name, const QString &left, const QString &right,
                        const QString &runs) { QTest::newRow(name) << left << right << runs; };
    row("nothing and nothing", u""_s, u""_s, u""_s);
    row("the same", u"abc"_s, u"abc"_s, u"abc"_s);
    row("all is new", u""_s, u"abc"_s, u"+abc"_s);
    row("all is gone", u"abc"_s, u""_s, u"-abc"_s);
    row("nothing in common", u"abc"_s, u"xy"_s, u"-abc+xy"_s);
    row("one in the middle is another", u"abc"_s, u"axc"_s, u"a -b+x c"_s);
    row("one is put in front", u"abc"_s, u"xabc"_s, u"+x abc"_s);
    row("one is put at the end", u"abc"_s, u"abcx"_s, u"abc +x"_s);
    row("one moves to the end", u"abcd"_s, u"bcda"_s, u"-a bcd +a"_s);
    row("one comes twice", u"abab"_s, u"ab"_s, u"-ab ab"_s);
}

void TestSequence::sequencesAreAligned()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, runs);
    const Alignment alignment = compare::align(numbers(left), numbers(right));
    QVERIFY(isSound(alignment, numbers(left), numbers(right)));
    QVERIFY(!alignment.isCoarse);
    // Which of two equal ways is taken is not promised.
    if (QLatin1String(QTest::currentDataTag()) == u"one comes twice")
        QCOMPARE(changes(alignment), 2);
    else
        QCOMPARE(shown(alignment, left, right), runs);
}

void TestSequence::noShorterWayExists()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 400; ++round) {
        std::vector<int> left(size_t(random.bounded(60)));
        std::vector<int> right(size_t(random.bounded(60)));
        const int letters = 2 + random.bounded(20);
        for (std::vector<int> *items : { &left, &right }) {
            for (int &item : *items)
                item = random.bounded(letters);
        }
        const Alignment alignment = compare::align(left, right);
        QVERIFY(isSound(alignment, left, right));
        QCOMPARE(changes(alignment),
                 qsizetype(left.size() + right.size()) - 2 * commonLength(left, right));
    }
}

void TestSequence::aLongWayIsGivenUp()
{
    // The same items in another order: every one of them is a candidate.
    std::vector<int> left(60'000);
    std::iota(left.begin(), left.end(), 0);
    std::vector<int> right = left;
    std::shuffle(right.begin(), right.end(), std::mt19937(1)); // NOLINT: the same at each run
    const Alignment alignment = compare::align(left, right);
    QVERIFY(alignment.isCoarse);
    QVERIFY(isSound(alignment, left, right));
}

QTEST_GUILESS_MAIN(TestSequence)
#include "tst_sequence.moc"
