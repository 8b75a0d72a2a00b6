// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tagverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hub::TagExpression;
using hub::TagVerdict;

class TestTagVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDecides_data();
    void saysWhatDecides();
    void agreesWithTheExpression();
};

void TestTagVerdict::saysWhatDecides_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("sentence"); // how it begins
    QTest::addColumn<QString>("clauses"); // + holds, - does not; ! decides

    const auto row = [](const char *name, const QString &expression, const QStringList &tags,
                        const QString &sentence, const QString &clauses) {
        QTest::newRow(name) << expression << tags << sentence << clauses;
    };
    row("the one tag", u"news"_s, { u"news"_s }, u"Yes. It has “news”."_s, u"+!"_s);
    row("the one tag is missing", u"news"_s, { u"x"_s }, u"No. It lacks “news”."_s, u"-!"_s);
    row("in another case", u"news"_s, { u"News"_s }, u"No. It has “News”, not “news”"_s, u"-!"_s);
    row("one that is left out", u"news && !muted"_s, { u"news"_s, u"muted"_s },
        u"No. It has “muted”, which is left out."_s, u"+-!"_s);
    row("the first that fails decides", u"a && b && c"_s, { u"a"_s }, u"No. It lacks “b”."_s,
        u"+-!-"_s);
    row("all parts of an and", u"a && b"_s, { u"a"_s, u"b"_s }, u"Yes. All parts hold."_s,
        u"+!+!"_s);
    row("one part of an or is enough", u"a || b"_s, { u"b"_s }, u"Yes. b holds"_s, u"-+!"_s);
    row("none of an or", u"a || b"_s, {}, u"No. It fits none of a || b."_s, u"-!-!"_s);
    row("a group that is left out", u"a && !(b || c)"_s, { u"a"_s, u"c"_s },
        u"No. It fits b || c, which is left out."_s, u"+-!"_s);
    row("down into a group", u"a && (b && c)"_s, { u"a"_s, u"b"_s }, u"No. It lacks “c”."_s,
        u"+-!"_s);
    row("only not", u"!a"_s, {}, u"Yes. It does not fit a"_s, u"+!"_s);
}

void TestTagVerdict::saysWhatDecides()
{
    QFETCH(QString, expression);
    QFETCH(QStringList, tags);
    QFETCH(QString, sentence);
    const TagVerdict verdict =
        hub::explain(*TagExpression::parse(expression), QSet<QString>(tags.begin(), tags.end()));
    QVERIFY2(verdict.sentence.startsWith(sentence), qPrintable(verdict.sentence));
    QString marks;
    for (const hub::TagClause &clause : verdict.clauses)
        marks += (clause.holds ? u"+"_s : u"-"_s) + (clause.decides ? u"!"_s : QString());
    QTEST(marks, "clauses");
}

void TestTagVerdict::agreesWithTheExpression()
{
    for (const QString &text :
         { u"a && b || !c"_s, u"!(a || b) && c"_s, u"a || (b && !c)"_s, u"!(a && !(b || c))"_s }) {
        const auto expression = TagExpression::parse(text);
        QVERIFY(expression);
        for (int bits = 0; bits < 8; ++bits) {
            QSet<QString> tags;
            for (int i = 0; i < 3; ++i) {
                if (bits & (1 << i))
                    tags.insert(QString(QChar(u'a' + i)));
            }
            const TagVerdict verdict = hub::explain(*expression, tags);
            QCOMPARE(verdict.matches, expression->matches(tags));
            QVERIFY(!verdict.sentence.isEmpty());
        }
        const auto again = TagExpression::parse(hub::tagNodeText(expression->root()));
        QVERIFY2(again, qPrintable(hub::tagNodeText(expression->root())));
    }
}

QTEST_GUILESS_MAIN(TestTagVerdict)
#include "tst_tagverdict.moc"
