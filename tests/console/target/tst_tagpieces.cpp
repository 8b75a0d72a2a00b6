// SPDX-License-Identifier: GPL-3.0-or-later
// Any expression, made into chips and back, asks for the same devices.
#include "console/target/tagpieces.h"
#include "hub/tagexpression.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using hub::TagExpression;

namespace {

const QStringList Tags{ u"a"_s, u"b:1"_s, u"c_x"_s, u"d@e"_s };

QString randomExpression(QRandomGenerator &random, int depth)
{
    const auto blanks = [&] { return QString(random.bounded(3), u' '); };
    QString text;
    if (random.bounded(5) == 0)
        text += u'!' + blanks();
    if (depth == 0 || random.bounded(3) == 0) {
        text += Tags.at(random.bounded(int(Tags.size())));
        return text;
    }
    const QString word = random.bounded(2) == 0 ? u"&&"_s : u"||"_s;
    const QString other = random.bounded(4) == 0 ? u"&&"_s : word;
    text += u'(' + blanks() + randomExpression(random, depth - 1) + blanks() + word + blanks()
        + randomExpression(random, depth - 1);
    if (random.bounded(3) == 0)
        text += blanks() + other + blanks() + randomExpression(random, 0);
    return text + blanks() + u')';
}

/// For each of the sixteen sets of tags whether it is addressed.
QString truthTable(const TagExpression &expression)
{
    QString table;
    for (int bits = 0; bits < (1 << Tags.size()); ++bits) {
        QSet<QString> tags;
        for (int i = 0; i < Tags.size(); ++i) {
            if (bits & (1 << i))
                tags.insert(Tags.at(i));
        }
        table += expression.matches(tags) ? u'1' : u'0';
    }
    return table;
}

} // namespace

class TestTagPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyExpressionSurvivesItsChips();
    void anyTypedTextIsReadWithoutLoss();
};

void TestTagPieces::anyExpressionSurvivesItsChips()
{
    QRandomGenerator random(11);
    int tried = 0;
    for (int i = 0; i < 4000; ++i) {
        const QString text = randomExpression(random, random.bounded(1, 4));
        const auto expression = TagExpression::parse(text);
        if (!expression)
            continue; // over the service's limit of six tags
        const console::TagPieces pieces = console::piecesOf(*expression);
        QVERIFY2(console::isComplete(pieces), qPrintable(text));
        const QString back = console::tagText(pieces);
        const auto again = TagExpression::parse(back);
        QVERIFY2(again, qPrintable(text + u" became " + back));
        QVERIFY2(truthTable(*again) == truthTable(*expression),
                 qPrintable(text + u" became " + back));
        // A second time round nothing changes any more.
        QCOMPARE(console::tagText(console::piecesOf(*again)), back);
        ++tried;
    }
    QVERIFY2(tried > 1500, qPrintable(QString::number(tried)));
}

void TestTagPieces::anyTypedTextIsReadWithoutLoss()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomExpression(random, random.bounded(1, 3)) + u' ';
        const auto expression = TagExpression::parse(text.trimmed());
        if (!expression)
            continue;
        const console::TypedTags typed = console::readTyped(text);
        QVERIFY2(!typed.broken, qPrintable(text));
        const auto again = TagExpression::parse(console::tagText(typed.pieces));
        QVERIFY2(again, qPrintable(text));
        QVERIFY2(truthTable(*again) == truthTable(*expression), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTagPieces)
#include "tst_tagpieces.moc"
