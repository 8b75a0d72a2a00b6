// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tagexpression.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::TagExpression;

namespace {

/// `t1 || t2 || …`, the sign between as given.
QString joined(int count, const QString &sign)
{
    QStringList tags;
    for (int i = 1; i <= count; ++i)
        tags.append(u"t%1"_s.arg(i));
    return tags.join(sign);
}

/// An expression with its value under given tags, worked out while it is written: what
/// TagExpression says is compared with it.
class RandomExpression
{
public:
    RandomExpression(QRandomGenerator &random, const QSet<QString> &tags)
        : m_random(random)
        , m_tags(tags)
    {
        m_value = writeOr(4);
    }

    const QString &text() const { return m_text; }
    bool value() const { return m_value; }

private:
    bool chance(int inHundred) { return m_random.bounded(100) < inHundred; }
    void blank()
    {
        if (chance(40))
            m_text += u' ';
    }

    bool writeOr(int depth)
    {
        bool value = writeAnd(depth);
        while (m_used < 5 && chance(30)) {
            blank();
            m_text += u"||"_s;
            blank();
            const bool next = writeAnd(depth);
            value = value || next;
        }
        return value;
    }

    bool writeAnd(int depth)
    {
        bool value = writeNot(depth);
        while (m_used < 5 && chance(30)) {
            blank();
            m_text += u"&&"_s;
            blank();
            const bool next = writeNot(depth);
            value = value && next;
        }
        return value;
    }

    bool writeNot(int depth)
    {
        if (depth > 0 && chance(25)) {
            m_text += u'!';
            blank();
            return !writeNot(depth - 1);
        }
        if (depth > 0 && chance(30)) {
            m_text += u'(';
            blank();
            const bool value = writeOr(depth - 1);
            blank();
            m_text += u')';
            return value;
        }
        ++m_used;
        const QString tag = QChar(u'a' + m_random.bounded(5));
        m_text += tag;
        return m_tags.contains(tag);
    }

    QRandomGenerator &m_random;
    const QSet<QString> &m_tags;
    QString m_text;
    int m_used = 0;
    bool m_value = false;
};

} // namespace

class TestTagExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goodExpressionsAreRead_data();
    void goodExpressionsAreRead();
    void badExpressionsPointAtTheFault_data();
    void badExpressionsPointAtTheFault();
    void anExpressionMatchesDevices_data();
    void anExpressionMatchesDevices();
    void randomExpressionsMatchAsANaiveReadingDoes();
    void theTreeIsGroupedAsWritten();
    void tagsAreListedOnceInOrder();
    void tagsAreJoinedToAnyOf_data();
    void tagsAreJoinedToAnyOf();
    void equalTextsAreEqual();
    void copiesShareTheTree();
};

void TestTagExpression::goodExpressionsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line"); // as it goes into the header
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("one tag", u"news"_s);
    same("every character of a tag", u"Az09_@#.:-x"_s);
    same("a tag of 120 characters", QString(120, u'x'));
    same("or without blanks", u"a||b"_s);
    same("or with blanks", u"a || b"_s);
    same("and with not in brackets", u"(team_a || team_b) && !muted"_s);
    same("not alone", u"!beta"_s);
    same("not of not", u"!!beta"_s);
    same("not of a bracket", u"! (a || b)"_s);
    same("brackets in brackets", u"((a))"_s);
    same("an installation by its id", u"$InstallationId:{d-1}"_s);
    same("a user by the id", u"$UserId:{user@example.com}"_s);
    same("an equals sign inside the braces", u"$UserId:{YWJj=}"_s);
    same("a system tag in another case", u"$installationid:{d-1}"_s);
    same("a system tag in an expression", u"$UserId:{u1} && !$InstallationId:{d-1}"_s);
    same("six tags with and", joined(6, u" && "_s));
    same("twenty tags joined by or", joined(20, u" || "_s));
    same("twenty tags joined by or in brackets", u"("_s + joined(20, u"||"_s) + u")"_s);
    same("a hundred brackets", QString(100, u'(') + u'a' + QString(100, u')'));
    QTest::newRow("blanks around it") << u"  a \t"_s << u"a"_s;
    QTest::newRow("line breaks become one line") << u"a\n&& b\r\n|| c"_s << u"a && b  || c"_s;
    QTest::newRow("a tab inside") << u"a\t||b"_s << u"a ||b"_s;
}

void TestTagExpression::goodExpressionsAreRead()
{
    QFETCH(QString, text);
    const auto expression = TagExpression::parse(text);
    QVERIFY2(expression, expression ? "" : qPrintable(expression.error().message));
    QTEST(expression->text(), "line");
    const auto again = TagExpression::parse(expression->text());
    QVERIFY(again);
    QCOMPARE(again->text(), expression->text());
}

void TestTagExpression::badExpressionsPointAtTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &text, int offset, const QString &word) {
        QTest::newRow(name) << text << offset << word;
    };
    row("nothing", {}, 0, u"Everyone"_s);
    row("blanks only", u" \n "_s, 0, u"Everyone"_s);
    row("missing operand after and", u"a &&"_s, 4, u"after `&&`, at character 5"_s);
    row("missing operand after or, blanks behind", u"a ||  "_s, 6, u"after `||`"_s);
    row("missing operand between", u"a && || b"_s, 5, u"after `&&`, at character 6"_s);
    row("missing operand before or", u"|| a"_s, 0, u"Expected a tag at character 1"_s);
    row("missing operand before and in a bracket", u"(&& a)"_s, 1, u"after `(`"_s);
    row("missing operand after not", u"a && !"_s, 6, u"after `!`"_s);
    row("an empty bracket", u"a && ()"_s, 6, u"after `(`"_s);
    row("a single ampersand", u"a & b"_s, 2, u"A single `&` at character 3"_s);
    row("a single bar", u"a | b"_s, 2, u"A single `|` at character 3"_s);
    row("a single bar at the end", u"a |"_s, 2, u"A single `|`"_s);
    row("a single ampersand in a bracket", u"(a & b)"_s, 3, u"A single `&`"_s);
    row("three ampersands", u"a &&& b"_s, 4, u"after `&&`"_s);
    row("a bracket that is not closed", u"(a || b"_s, 0, u"character 1 is not closed"_s);
    row("an inner bracket that is not closed", u"a && (b || (c)"_s, 5,
        u"character 6 is not closed"_s);
    row("a bracket that closes nothing", u"a)"_s, 1, u"closes nothing"_s);
    row("a closing bracket first", u") a"_s, 0, u"Expected a tag"_s);
    row("two tags without a sign", u"news sport"_s, 5, u"before character 6"_s);
    row("two tags without a sign in a bracket", u"(a b)"_s, 3, u"before character 4"_s);
    row("a tag, then a bracket", u"a (b)"_s, 2, u"before character 3"_s);
    row("a tag, then not", u"a !b"_s, 2, u"before character 3"_s);
    row("a comma", u"a,b"_s, 1, u"“,” at character 2"_s);
    row("a slash in a tag", u"a/b"_s, 1, u"“/”"_s);
    row("an equals sign in a tag", u"a=b"_s, 1, u"“=”"_s);
    row("a quote", u"'a'"_s, 0, u"“'”"_s);
    row("a letter outside ASCII", u"a && M\u00FCnchen"_s, 6, u"“ü” at character 7"_s);
    row("a tag that begins outside ASCII", u"\u00FCber"_s, 0, u"letters A to Z"_s);
    row("a no-break space", u"a\u00A0|| b"_s, 1, u"letters A to Z"_s);
    row("NUL", QString(u"a"_s + QChar(0)), 1, u"at character 2"_s);
    row("a tag of 121 characters", u"b || "_s + QString(121, u'x'), 5, u"121 characters"_s);
    row("seven tags with and", joined(7, u" && "_s), 36, u"7 tags; 6"_s);
    row("seven tags with one not", u"!"_s + joined(7, u"||"_s), 25, u"7 tags; 6"_s);
    row("seven tags, and once", u"t1&&"_s + joined(6, u"||"_s), 24, u"7 tags; 6"_s);
    row("twenty-one tags joined by or", joined(21, u"||"_s), 91, u"21 tags"_s);
    row("the same tag seven times counts seven", u"a&&a&&a&&a&&a&&a&&a"_s, 18, u"7 tags"_s);
    row("a system tag without braces", u"$InstallationId:d-1"_s, 0, u"braces"_s);
    row("a system tag with an empty id", u"$UserId:{}"_s, 9, u"id and a closing brace"_s);
    row("a system tag that is not closed", u"$UserId:{abc"_s, 12, u"closing brace"_s);
    row("a system tag with a blank inside", u"a && $UserId:{a b}"_s, 15, u"closing brace"_s);
    row("another word after the dollar", u"$Template:{a}"_s, 0, u"`$InstallationId:{…}`"_s);
    row("a dollar alone", u"a || $"_s, 5, u"`$UserId:{…}`"_s);
    row("100,000 open brackets", QString(100000, u'('), 8192, u"8192"_s);
    row("8,192 open brackets", QString(8192, u'('), 200, u"200 levels"_s);
    row("8,191 nots", QString(8191, u'!') + u'a', 200, u"200 levels"_s);
    row("nots and brackets by turns", u"!("_s.repeated(4000), 200, u"200 levels"_s);
}

void TestTagExpression::badExpressionsPointAtTheFault()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(QString, word);
    const auto expression = TagExpression::parse(text);
    QVERIFY(!expression);
    QCOMPARE(expression.error().part, u"tags"_s);
    QVERIFY2(expression.error().message.contains(word), qPrintable(expression.error().message));
    QCOMPARE(int(expression.error().offset), offset);
}

void TestTagExpression::anExpressionMatchesDevices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tags"); // separated by blanks
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *text, const char *tags, bool matches) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(tags) << matches;
    };
    row("a tag that is there", "a", "a b", true);
    row("a tag that is not there", "a", "b", false);
    row("a tag and a device without any", "a", "", false);
    row("a part of a tag is not the tag", "a", "ab", false);
    row("letters are compared with their case", "News", "news", false);
    row("or, the left", "a || b", "a", true);
    row("or, the right", "a || b", "b", true);
    row("or, neither", "a || b", "c", false);
    row("and, both", "a && b", "a b", true);
    row("and, one", "a && b", "a", false);
    row("not, there", "!a", "a", false);
    row("not, a device without any", "!a", "", true);
    row("not of not", "!!a", "a", true);
    row("and binds tighter than or, at the left", "a && b || c", "c", true);
    row("and binds tighter than or, at the right", "a || b && c", "a", true);
    row("brackets bind tighter than and", "(a || b) && c", "a", false);
    row("not binds tighter than and", "!a && b", "b", true);
    row("not binds to the tag alone", "!a && b", "", false);
    row("not of a bracket", "!(a && b)", "a", true);
    row("not of a bracket, all there", "!(a && b)", "a b", false);
    row("three with or", "a || b || c", "c", true);
    row("three with and, one missing", "a && b && c", "a c", false);
    row("a system tag", "$InstallationId:{d-1}", "$InstallationId:{d-1} x", true);
    row("the example of the documentation", "news && !(beta || region:eu)", "news region:us", true);
    row("the example, shut out", "news && !(beta || region:eu)", "news region:eu", false);
}

void TestTagExpression::anExpressionMatchesDevices()
{
    QFETCH(QString, text);
    QFETCH(QString, tags);
    const auto expression = TagExpression::parse(text);
    QVERIFY(expression);
    const QStringList list = tags.split(u' ', Qt::SkipEmptyParts);
    QTEST(expression->matches(QSet<QString>(list.begin(), list.end())), "matches");
}

void TestTagExpression::randomExpressionsMatchAsANaiveReadingDoes()
{
    QRandomGenerator random(20261124);
    int matched = 0;
    for (int i = 0; i < 5000; ++i) {
        QSet<QString> tags;
        for (const char16_t c : { u'a', u'b', u'c', u'd', u'e' }) {
            if (random.bounded(2))
                tags.insert(QChar(c));
        }
        const RandomExpression sample(random, tags);
        const auto expression = TagExpression::parse(sample.text());
        if (!expression) { // more tags than allowed
            QVERIFY2(expression.error().message.contains(u" tags; "_s), qPrintable(sample.text()));
            continue;
        }
        QVERIFY2(expression->matches(tags) == sample.value(), qPrintable(sample.text()));
        ++matched;
    }
    QVERIFY(matched > 4000);
}

void TestTagExpression::theTreeIsGroupedAsWritten()
{
    using enum hub::TagNode::Kind;
    const auto expression = TagExpression::parse(u"a || !b && (c || d)"_s);
    const hub::TagNode &root = expression->root();
    QCOMPARE(root.kind, Or);
    QCOMPARE(root.operands.size(), 2);
    QCOMPARE(root.operands.at(0)->tag, u"a"_s);
    const hub::TagNode &right = *root.operands.at(1);
    QCOMPARE(right.kind, And);
    QCOMPARE(right.offset, 5);
    QCOMPARE(right.operands.at(0)->kind, Not);
    QCOMPARE(right.operands.at(0)->operands.size(), 1);
    QCOMPARE(right.operands.at(0)->operands.at(0)->offset, 6);
    QCOMPARE(right.operands.at(1)->kind, Or);
    QCOMPARE(right.operands.at(1)->operands.at(1)->tag, u"d"_s);
    QCOMPARE(TagExpression::parse(u"a||b||c"_s)->root().operands.size(), 3);
    QCOMPARE(TagExpression::parse(u"((a))"_s)->root().kind, Tag);
}

void TestTagExpression::tagsAreListedOnceInOrder()
{
    const auto expression = TagExpression::parse(u"b && !(a || b) && $UserId:{u}"_s);
    QCOMPARE(expression->tags(), (QStringList{ u"b"_s, u"a"_s, u"$UserId:{u}"_s }));
}

void TestTagExpression::tagsAreJoinedToAnyOf_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("one") << QStringList{ u"a"_s } << u"a"_s;
    QTest::newRow("three") << QStringList{ u"a"_s, u"b"_s, u"c"_s } << u"a || b || c"_s;
    QTest::newRow("twenty") << joined(20, u" "_s).split(u' ') << joined(20, u" || "_s);
    QTest::newRow("twenty-one") << joined(21, u" "_s).split(u' ') << QString();
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("an expression among them") << QStringList{ u"a"_s, u"b && c"_s } << QString();
    QTest::newRow("a not among them") << QStringList{ u"!a"_s } << QString();
    QTest::newRow("an empty one") << QStringList{ u"a"_s, QString() } << QString();
    QTest::newRow("one with a blank") << QStringList{ u"a b"_s } << QString();
}

void TestTagExpression::tagsAreJoinedToAnyOf()
{
    QFETCH(QStringList, tags);
    QFETCH(QString, text);
    const auto expression = TagExpression::anyOf(tags);
    QCOMPARE(bool(expression), !text.isEmpty());
    if (expression)
        QCOMPARE(expression->text(), text);
    else
        QCOMPARE(expression.error().part, u"tags"_s);
}

void TestTagExpression::equalTextsAreEqual()
{
    QCOMPARE(*TagExpression::parse(u"a||b"_s), *TagExpression::parse(u" a||b "_s));
    QVERIFY(!(*TagExpression::parse(u"a||b"_s) == *TagExpression::parse(u"b||a"_s)));
}

void TestTagExpression::copiesShareTheTree()
{
    std::optional<TagExpression> copy;
    {
        const auto first = TagExpression::parse(u"a && b"_s);
        copy = *first;
    }
    QVERIFY(copy->matches({ u"a"_s, u"b"_s }));
    QCOMPARE(copy->root().operands.size(), 2);
}

QTEST_APPLESS_MAIN(TestTagExpression)
#include "tst_tagexpression.moc"
