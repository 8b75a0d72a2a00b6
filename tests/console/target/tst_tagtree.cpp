// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/tagdrawer.h"
#include "console/target/tagtree.h"
#include "hub/tagexpression.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::TagDrawer;
using console::TagTree;

namespace {

/// For each set of the tags a, b, c, d whether it is addressed.
QString truth(const QString &text)
{
    const auto expression = hub::TagExpression::parse(text);
    if (!expression)
        return u"no expression"_s;
    QString table;
    for (int bits = 0; bits < 16; ++bits) {
        QSet<QString> tags;
        for (int i = 0; i < 4; ++i) {
            if (bits & (1 << i))
                tags.insert(QString(QChar(u'a' + i)));
        }
        table += expression->matches(tags) ? u'1' : u'0';
    }
    return table;
}

QTreeWidgetItem *itemOf(const TagTree &tree, const QString &text)
{
    return tree.findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

} // namespace

class TestTagTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpressionSurvivesTheTree_data();
    void anExpressionSurvivesTheTree();
    void keysChangeTheGroups_data();
    void keysChangeTheGroups();
    void aTagIsTyped();
    void bracesOfAnIdAreDrawn();
    void textAndGroupsAreTwoViewsOfOneThing();
    void theAnswerNamesTheDecidingPart();
    void limitsAreShownBeforeTheyAreHit();
    void targetsAreSavedByName();
    void groupsStayWhileTheTextComesBackFromTheRow();
    void tagsAreCompletedInTheTextAndInTheGroups();
};

void TestTagTree::anExpressionSurvivesTheTree_data()
{
    QTest::addColumn<QString>("expression");
    for (const QString &text :
         { u"a"_s, u"!a"_s, u"a && b"_s, u"a || b || c"_s, u"a && b || c"_s, u"a && (b || c)"_s,
           u"a && !(b || c)"_s, u"!(a && b)"_s, u"!(a || b) && !c"_s, u"(a && b) || (c && d)"_s,
           u"!!a"_s, u"!(a && !(b || c))"_s, u"a && (b && (c || d))"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void TestTagTree::anExpressionSurvivesTheTree()
{
    QFETCH(QString, expression);
    TagTree tree;
    tree.setExpression(expression);
    QCOMPARE(truth(tree.expression()), truth(expression));
}

void TestTagTree::keysChangeTheGroups_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("after");

    using Keys = QList<int>;
    QTest::newRow("N leaves a tag out")
        << u"a && b"_s << u"b"_s << Keys{ Qt::Key_N } << u"a && !b"_s;
    QTest::newRow("N twice takes it back")
        << u"a && b"_s << u"b"_s << Keys{ Qt::Key_N, Qt::Key_N } << u"a && b"_s;
    QTest::newRow("N on a group") << u"a && (b || c)"_s << u"Any of"_s << Keys{ Qt::Key_N }
                                  << u"a && !(b || c)"_s;
    QTest::newRow("O makes any of all")
        << u"a && b"_s << u"All of"_s << Keys{ Qt::Key_O } << u"a || b"_s;
    QTest::newRow("A makes all of any")
        << u"a || b"_s << u"Any of"_s << Keys{ Qt::Key_A } << u"a && b"_s;
    QTest::newRow("U dissolves a group")
        << u"a && (b || c)"_s << u"Any of"_s << Keys{ Qt::Key_U } << u"a && b && c"_s;
    QTest::newRow("Delete takes a tag away")
        << u"a && b"_s << u"a"_s << Keys{ Qt::Key_Delete } << u"b"_s;
    QTest::newRow("Delete takes a group away")
        << u"a && (b || c)"_s << u"Any of"_s << Keys{ Qt::Key_Delete } << u"a"_s;
    QTest::newRow("G alone changes nothing")
        << u"a && b"_s << u"b"_s << Keys{ Qt::Key_G } << u"a && b"_s;
}

void TestTagTree::keysChangeTheGroups()
{
    QFETCH(QString, before);
    QFETCH(QString, current);
    QFETCH(QList<int>, keys);
    QFETCH(QString, after);
    TagTree tree;
    tree.show();
    tree.setExpression(before);
    tree.setCurrentItem(itemOf(tree, current));
    QSignalSpy edited(&tree, &TagTree::edited);
    for (const int key : std::as_const(keys))
        QTest::keyClick(&tree, Qt::Key(key));
    QCOMPARE(truth(tree.expression()), truth(after));
    QVERIFY(!edited.isEmpty());
    QCOMPARE(edited.last().first().toString(), tree.expression());
}

void TestTagTree::aTagIsTyped()
{
    TagTree tree;
    tree.show();
    tree.setExpression(u"a && b"_s);
    tree.setCurrentItem(itemOf(tree, u"a"_s));
    QTest::keyClick(&tree, Qt::Key_Insert);
    auto *editor = tree.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"d"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(tree.expression(), u"a && d && b"_s);
}

void TestTagTree::bracesOfAnIdAreDrawn()
{
    TagTree tree;
    tree.show();
    tree.addPrefixed(u"$InstallationId:"_s);
    auto *editor = tree.viewport()->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"0000-1"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(tree.expression(), u"$InstallationId:{0000-1}"_s);
    TagTree again;
    again.setExpression(tree.expression());
    QCOMPARE(again.topLevelItem(0)->text(0), u"0000-1"_s);
}

void TestTagTree::textAndGroupsAreTwoViewsOfOneThing()
{
    TagDrawer drawer;
    drawer.show();
    auto *tree = drawer.findChild<TagTree *>();
    auto *text = drawer.findChild<QLineEdit *>(u"expressionEdit"_s);
    QTest::keyClicks(text, u"a && (b || c)"_s);
    QCOMPARE(tree->expression(), u"a && (b || c)"_s);
    tree->setCurrentItem(itemOf(*tree, u"Any of"_s));
    QTest::keyClick(tree, Qt::Key_N);
    QCOMPARE(text->text(), u"a && !(b || c)"_s);
    // What cannot be read yet leaves the groups alone.
    text->setFocus();
    text->setCursorPosition(int(text->text().size()));
    QTest::keyClicks(text, u" &&"_s);
    QCOMPARE(tree->expression(), u"a && !(b || c)"_s);
    QVERIFY(!drawer.findChild<QLabel *>(u"tagLimits"_s)->text().isEmpty());
}

void TestTagTree::theAnswerNamesTheDecidingPart()
{
    TagDrawer drawer;
    drawer.setExpression(u"news && !muted"_s);
    auto *tags = drawer.findChild<QLineEdit *>(u"truthTags"_s);
    auto *answer = drawer.findChild<QLabel *>(u"truthAnswer"_s);
    tags->setText(u"news, muted"_s);
    QVERIFY2(answer->text().contains(u"“muted”, which is left out"), qPrintable(answer->text()));
    QCOMPARE(drawer.findChild<QListWidget *>(u"truthClauses"_s)->count(), 2);
    tags->setText(u"news"_s);
    QVERIFY(answer->text().startsWith(u"Yes."));
}

void TestTagTree::limitsAreShownBeforeTheyAreHit()
{
    TagDrawer drawer;
    auto *limits = drawer.findChild<QLabel *>(u"tagLimits"_s);
    drawer.setExpression(u"a && bb"_s);
    QCOMPARE(limits->text(), u"2 of 6 tags · longest 2 of 120"_s);
    drawer.setExpression(u"a || b || c"_s);
    QVERIFY(limits->text().startsWith(u"3 of 20"));
    drawer.setExpression(u"a && b && c && d && e && f && g"_s);
    QVERIFY2(limits->text().contains(u'6'), qPrintable(limits->text()));
}

void TestTagTree::targetsAreSavedByName()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    // One that an earlier version saved has no name but itself.
    settings.setValue(u"compose/targets"_s, QStringList{ u"old || one"_s });
    {
        TagDrawer drawer;
        drawer.setSettings(&settings);
        drawer.setExpression(u"a && b"_s);
        drawer.findChild<QAbstractButton *>(u"saveTargetButton"_s)->click();
        auto *dialog = drawer.findChild<QInputDialog *>(u"targetNameDialog"_s);
        dialog->setTextValue(u"Beta testers"_s);
        dialog->accept();
    }
    TagDrawer again;
    again.setSettings(&settings);
    auto *saved = again.findChild<QComboBox *>(u"savedTargets"_s);
    QCOMPARE(saved->itemText(1), u"Beta testers"_s);
    QCOMPARE(saved->itemText(2), u"old || one"_s);
    for (const int row : { 2, 1 }) {
        saved->setCurrentIndex(row);
        Q_EMIT saved->activated(row);
        QCOMPARE(again.expression(), row == 1 ? u"a && b"_s : u"old || one"_s);
    }
    again.findChild<QAbstractButton *>(u"forgetTargetButton"_s)->click();
    QCOMPARE(again.expression(), u"a && b"_s);
    QCOMPARE(saved->count(), 2);
    QCOMPARE(settings.value(u"compose/targets"_s).toStringList(), QStringList{ u"old || one"_s });
}

void TestTagTree::groupsStayWhileTheTextComesBackFromTheRow()
{
    TagDrawer drawer;
    drawer.show();
    // As the page does: the row gives back what it was given, without blanks at its ends.
    connect(&drawer, &TagDrawer::edited, &drawer,
            [&](const QString &expression) { drawer.setExpression(expression.trimmed()); });
    auto *tree = drawer.findChild<TagTree *>();
    auto *text = drawer.findChild<QLineEdit *>(u"expressionEdit"_s);
    QTest::keyClicks(text, u"a && b"_s);
    for (const char key : QByteArray(" && ")) {
        QTest::keyClick(text, key);
        QCOMPARE(tree->expression(), u"a && b"_s);
    }
    QTest::keyClicks(text, u"c"_s);
    QCOMPARE(text->text(), u"a && b && c"_s);
    QCOMPARE(tree->expression(), u"a && b && c"_s);
    drawer.setExpression({});
    QCOMPARE(tree->expression(), QString());
}

void TestTagTree::tagsAreCompletedInTheTextAndInTheGroups()
{
    TagDrawer drawer;
    drawer.setKnownTags({ u"region:eu"_s, u"beta"_s });
    drawer.show();
    drawer.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&drawer));
    auto *tree = drawer.findChild<TagTree *>();
    auto *text = drawer.findChild<QLineEdit *>(u"expressionEdit"_s);
    text->setFocus();
    QTest::keyClicks(text, u"beta && !(reg"_s);
    QTRY_VERIFY(text->completer()->popup()->isVisible());
    QTest::keyClick(text->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(text->completer()->popup(), Qt::Key_Return);
    QCOMPARE(text->text(), u"beta && !(region:eu"_s);
    QTest::keyClicks(text, u")"_s);
    QCOMPARE(tree->expression(), u"beta && !region:eu"_s);
    tree->addTag();
    auto *edit = tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(edit && edit->completer());
    QTest::keyClicks(edit, u"be"_s);
    QCOMPARE(edit->completer()->currentCompletion(), u"beta"_s);
}

QTEST_MAIN(TestTagTree)
#include "tst_tagtree.moc"
