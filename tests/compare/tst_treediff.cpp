// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/treediff.h"
#include "payload/path.h"
#include "payload/xmlcheck.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using compare::TreeDiff;
using compare::ValueNode;
using compare::ValuePair;

namespace {

std::optional<ValueNode> treeOf(const QByteArray &text)
{
    if (text.startsWith('<')) {
        const auto xml = payload::readXmlTree(text);
        return xml ? std::optional(compare::valueTree(*xml)) : std::nullopt;
    }
    const payload::JsonScan scan = payload::scanJson(text);
    return scan.root ? std::optional(compare::valueTree(*scan.root)) : std::nullopt;
}

/// The pairs that differ: `a.b: 1 > 2`, with `–` for a value that is not there.
QString shown(const TreeDiff &diff)
{
    QStringList parts;
    for (const ValuePair &pair : diff.pairs) {
        if (!pair.isSame)
            parts.append(pair.path + u": "_s + pair.left.value_or(u"–"_s) + u" > "_s
                         + pair.right.value_or(u"–"_s));
    }
    return parts.join(u"; "_s);
}

QByteArray randomJson(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 3 ? 4 : 6);
    if (kind == 0)
        return "null";
    if (kind == 1)
        return QByteArray::number(random.bounded(5));
    if (kind < 4)
        return random.bounded(2) ? "\"text\"" : "true";
    QByteArrayList parts;
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i) {
        const QByteArray name = kind == 5 ? "\"k" + QByteArray::number(i) + "\": " : QByteArray();
        parts.append(name + randomJson(random, depth + 1));
    }
    const QByteArray inner = parts.join(", ");
    return kind == 5 ? QByteArray('{' + inner + '}') : QByteArray('[' + inner + ']');
}

/// \a node with the members of every object in another order, and spread over lines.
QByteArray shuffled(const payload::JsonNode &node, const QByteArray &text, QRandomGenerator &random)
{
    using Type = payload::JsonNode::Type;
    if (node.type != Type::Object && node.type != Type::Array)
        return text.mid(node.offset, node.length);
    QByteArrayList parts;
    for (const payload::JsonNode &item : node.items)
        parts.append(shuffled(item, text, random));
    for (const payload::JsonMember &member : node.members)
        parts.append('"' + member.name.toUtf8() + "\" :\n" + shuffled(member.value, text, random));
    if (node.type == Type::Object)
        std::shuffle(parts.begin(), parts.end(), random);
    const QByteArray inner = parts.join(" ,\r\n");
    return node.type == Type::Object ? QByteArray("{ " + inner + "\t}")
                                     : QByteArray('[' + inner + ']');
}

} // namespace

class TestTreeDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void valuesAreComparedByMeaning_data();
    void valuesAreComparedByMeaning();
    void aPathLeadsToItsValue();
    void namesMayStandInAnyOrder();
    void aValueDoesNotDifferFromItself();
    void numbersAreComparedByValue_data();
    void numbersAreComparedByValue();
    void manyDifferencesAreCountedNotListed();
    void theDeepestJsonIsCompared();
    void aPathIsNotLongerThanCanBeRead();
};

void TestTreeDiff::valuesAreComparedByMeaning_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("differences");

    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                        const QString &differences) {
        QTest::newRow(name) << left << right << differences;
    };
    row("another value", R"({"aps":{"badge":1}})", R"({"aps":{"badge":2}})", u"aps.badge: 1 > 2"_s);
    row("a value more", R"({"aps":{}})", R"({"aps":{"relevance-score":0.8}})",
        u"aps.relevance-score: – > 0.8"_s);
    row("a value less", R"({"a":1,"b":"x"})", R"({"a":1})", u"b: \"x\" > –"_s);
    row("another order of names", R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})",
        u""_s);
    row("another layout", R"({"a":[1,2]})", "{\n  \"a\": [\n    1,\n    2 ]\n}\n", u""_s);
    row("a number written otherwise", R"([1, 0.5, 100])", R"([1.0, 5e-1, 1E+2])", u""_s);
    row("a text that looks like a number", R"({"n":5})", R"({"n":"5"})", u"n: 5 > \"5\""_s);
    row("a word and a text", R"({"n":true})", R"({"n":"true"})", u"n: true > \"true\""_s);
    row("an escape and the sign itself", R"(["\u00e9\n"])", "[\"\xC3\xA9\\n\"]", u""_s);
    row("a group in place of a text", R"({"alert":"Hi"})", R"({"alert":{"title":"Hi","body":"x"}})",
        u"alert: \"Hi\" > { 2 value(s) }"_s);
    row("a name that comes twice", R"({"a":1,"a":2})", R"({"a":1})", u"a: 2 > –"_s);
    row("a name with a point", R"({"a.b":1})", R"({"a.b":2})", u"\"a.b\": 1 > 2"_s);
    row("an item in front", R"({"l":["b","c"]})", R"({"l":["a","b","c"]})", u"l[0]: – > \"a\""_s);
    row("an item is gone", R"({"l":["a","b","c"]})", R"({"l":["a","c"]})", u"l[1]: \"b\" > –"_s);
    row("an item that is a group is changed, one is put before it",
        R"([{"id":1,"t":"a"},{"id":2,"t":"b"}])",
        R"([{"id":9,"t":"z"},{"id":1,"t":"a"},{"id":2,"t":"B"}])",
        u"[0].id: – > 9; [0].t: – > \"z\"; [1].t: \"b\" > \"B\""_s);
    row("items with most in common belong together", R"([{"id":1,"t":"a","u":"b"}])",
        R"([{"id":7,"t":"y","u":"z"},{"id":1,"t":"a","u":"c"}])",
        u"[0].id: – > 7; [0].t: – > \"y\"; [0].u: – > \"z\"; [0].u: \"b\" > \"c\""_s);
    row("a whole other value", R"(1)", R"("x")", u": 1 > \"x\""_s);
    row("an empty list is a value", R"({"a":[]})", R"({})", u"a: [] > –"_s);

    row("XML: another text", "<toast><text>a</text></toast>", "<toast><text>b</text></toast>",
        u"toast/text: a > b"_s);
    row("XML: an attribute", R"(<toast launch="a"/>)", R"(<toast launch="b" duration="long"/>)",
        u"toast/@launch: a > b; toast/@duration: – > long"_s);
    row("XML: another order of attributes, other quotes", R"(<t a="1" b="2"/>)", "<t b='2' a='1'/>",
        u""_s);
    row("XML: white space between and around", "<t><a>x</a><b/></t>",
        "<t>\n  <a> x\n </a>\n  <b></b>\n</t>", u""_s);
    row("XML: white space that is to be kept", "<t><a xml:space=\"preserve\">x</a></t>",
        "<t><a xml:space=\"preserve\"> x</a></t>", u"t/a: x >  x"_s);
    row("XML: the second of a name", "<t><a>1</a><a>2</a></t>", "<t><a>1</a><a>3</a></t>",
        u"t/a[2]: 2 > 3"_s);
    row("XML: an element more", "<t><a/></t>", "<t><a/><audio/></t>", u"t/audio: – > <audio/>"_s);
    row("XML: elements of another name never belong together", "<t><a>1</a></t>", "<t><b>1</b></t>",
        u"t/a: 1 > –; t/b: – > 1"_s);
    row("XML: another root", "<toast/>", "<tile/>", u"toast: <toast/> > <tile/>"_s);
    row("XML: a reference and the sign itself", "<t>&#65;&amp;</t>", "<t>A<![CDATA[&]]></t>",
        u""_s);
}

void TestTreeDiff::valuesAreComparedByMeaning()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    const auto leftTree = treeOf(left);
    const auto rightTree = treeOf(right);
    QVERIFY(leftTree && rightTree);
    const TreeDiff diff = compare::diffTrees(*leftTree, *rightTree);
    QTEST(shown(diff), "differences");
    QVERIFY(!diff.isCoarse);
    const auto differing = std::count_if(diff.pairs.begin(), diff.pairs.end(),
                                         [](const ValuePair &pair) { return !pair.isSame; });
    QCOMPARE(diff.differing, qsizetype(differing));
}

void TestTreeDiff::aPathLeadsToItsValue()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 200; ++round) {
        const QByteArray left = "{\"x\":" + randomJson(random, 0) + '}';
        const QByteArray right = "{\"x\":" + randomJson(random, 0) + '}';
        const payload::PayloadTree tree{ .json = payload::scanJson(left).root };
        for (const ValuePair &pair : compare::diffTrees(*treeOf(left), *treeOf(right)).pairs) {
            if (!pair.left)
                continue;
            const auto hits = payload::resolve(tree, pair.path);
            QCOMPARE(hits.size(), 1);
            const ValueNode there = *treeOf(left.mid(hits.first().offset, hits.first().length));
            QCOMPARE(compare::shownValue(there), *pair.left);
        }
    }
}

void TestTreeDiff::namesMayStandInAnyOrder()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const QByteArray json = randomJson(random, 0);
        const auto scan = payload::scanJson(json);
        QVERIFY(scan.root);
        const QByteArray other = shuffled(*scan.root, json, random);
        const TreeDiff diff = compare::diffTrees(*treeOf(json), *treeOf(other));
        QVERIFY2(diff.differing == 0, QByteArray(json + " / " + other).constData());
        QCOMPARE(diff.same, treeOf(json)->leaves);
    }
}

void TestTreeDiff::aValueDoesNotDifferFromItself()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 200; ++round) {
        const auto tree = treeOf(randomJson(random, 0));
        QCOMPARE(shown(compare::diffTrees(*tree, *tree)), QString());
    }
}

void TestTreeDiff::numbersAreComparedByValue_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("zeros behind the point") << u"1.50"_s << u"1.5"_s << true;
    QTest::newRow("an exponent") << u"12e3"_s << u"12000"_s << true;
    QTest::newRow("a negative exponent") << u"12e-1"_s << u"1.2"_s << true;
    QTest::newRow("minus nothing") << u"-0"_s << u"0.00"_s << true;
    QTest::newRow("the sign") << u"-1"_s << u"1"_s << false;
    QTest::newRow("more digits than a double has")
        << u"9007199254740993"_s << u"9007199254740992"_s << false;
    QTest::newRow("ten is not one") << u"10"_s << u"1"_s << false;
    QTest::newRow("an exponent beyond all bounds")
        << u"1e999999999999999999999"_s << u"1e99999999999999999999"_s << false;
}

void TestTreeDiff::numbersAreComparedByValue()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(compare::canonicalNumber(left) == compare::canonicalNumber(right), "isSame");
}

void TestTreeDiff::manyDifferencesAreCountedNotListed()
{
    const auto list = [](int from) -> QByteArray {
        QByteArray json = "[0";
        for (int i = 0; i < 10'000; ++i)
            json += ',' + QByteArray::number(from + i);
        return json + ']';
    };
    const TreeDiff diff = compare::diffTrees(*treeOf(list(1)), *treeOf(list(1'000'000)));
    QCOMPARE(diff.differing, 10'000);
    QCOMPARE(diff.same, 1);
    QCOMPARE(diff.pairs.size(), TreeDiff::MaxPairs + 1);
}

void TestTreeDiff::theDeepestJsonIsCompared()
{
    const auto deep = [](const QByteArray &core) -> QByteArray {
        constexpr int depth = payload::JsonScan::MaxDepth - 1;
        return QByteArray("[").repeated(depth) + core + QByteArray("]").repeated(depth);
    };
    const auto left = treeOf(deep("1"));
    const auto right = treeOf(deep("2"));
    QVERIFY(left && right);
    QCOMPARE(compare::diffTrees(*left, *right).differing, 1);
}

void TestTreeDiff::aPathIsNotLongerThanCanBeRead()
{
    const QByteArray name = QByteArray("n").repeated(900);
    QByteArray core = "1";
    for (int i = 0; i < 400; ++i)
        core = "{\"" + name + "\":" + core + '}';
    const auto tree = treeOf(core);
    const TreeDiff diff = compare::diffTrees(*tree, *treeOf("{}"));
    QCOMPARE(diff.differing, 1);
    QVERIFY(diff.pairs.first().path.size() < 2500);
}

QTEST_GUILESS_MAIN(TestTreeDiff)
#include "tst_treediff.moc"
