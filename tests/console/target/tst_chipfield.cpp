// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/chipfield.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

/// A window with the field and a neighbour that can take the focus.
struct Stage
{
    Stage()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(neighbour);
        window.resize(600, 200);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        field->setFocus();
    }

    QLineEdit *edit() const { return field->findChild<QLineEdit *>(); }
    /// Who gets the keys: an open list of completions is a window of its own.
    QWidget *receiver() const
    {
        QWidget *popup = field->findChild<QCompleter *>()->popup();
        return popup->isVisible() ? popup : QApplication::focusWidget();
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(receiver(), c.toLatin1());
    }
    void press(Qt::Key key) const { QTest::keyClick(receiver(), key); }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    void leave() const { neighbour->setFocus(Qt::TabFocusReason); }
    void click(qsizetype piece, bool atEnd = false) const
    {
        const QRect rect = field->pieceRect(piece);
        QTest::mouseClick(field->viewport(), Qt::LeftButton, {},
                          atEnd ? QPoint(rect.right() - 8, rect.center().y())
                                : QPoint(rect.left() + 7, rect.center().y()));
    }

    QWidget window;
    ChipField *field = new ChipField;
    QLineEdit *neighbour = new QLineEdit;
};

/// What the field shows: chips in brackets, words bare, typed text behind a bar.
QString shown(const ChipField &field)
{
    QStringList parts;
    for (const TagPiece &piece : field.pieces())
        parts.append(piece.kind == TagPiece::Kind::Tag ? u'[' + tagWords({ piece }) + u']'
                                                       : tagWords({ piece }));
    return parts.join(u' ');
}

/// A random expression as text: brackets now and then where none are needed, blanks of any width.
QString randomText(QRandomGenerator &dice, int depth)
{
    static const QStringList tags{ u"a"_s, u"b-1"_s, u"c:x"_s, u"$UserId:{d=}"_s };
    const QString blank = QString(dice.bounded(3), u' ');
    const int kind = depth == 0 ? 0 : int(dice.bounded(6));
    switch (kind) {
    case 1:
        return u'!' + blank + randomText(dice, 0);
    case 2:
        return u'!' + blank + u'(' + randomText(dice, depth - 1) + u')';
    case 3:
        return u'(' + randomText(dice, depth - 1) + blank + u')';
    case 4:
        return randomText(dice, depth - 1) + blank + u"&&"_s + blank + randomText(dice, depth - 1);
    case 5:
        return randomText(dice, depth - 1) + blank + u"||"_s + blank + randomText(dice, depth - 1);
    default:
        return tags.at(dice.bounded(int(tags.size())));
    }
}

bool meanTheSame(const hub::TagExpression &a, const hub::TagExpression &b)
{
    const QStringList tags{ u"a"_s, u"b-1"_s, u"c:x"_s, u"$UserId:{d=}"_s };
    for (int bits = 0; bits < 16; ++bits) {
        QSet<QString> has;
        for (int i = 0; i < 4; ++i) {
            if (bits & (1 << i))
                has.insert(tags.at(i));
        }
        if (a.matches(has) != b.matches(has))
            return false;
    }
    return true;
}

} // namespace

class TestChipField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    { // The one that the offscreen platform gives about each window says nothing about ours.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void typing_data();
    void typing();
    void pasting_data();
    void pasting();
    void faultsStandAsText_data();
    void faultsStandAsText();
    void mendedTextBecomesChipsAgain();
    void unfinishedTypingIsNoFault();
    void typedTagBelongsToTheExpression();
    void wordIsSwitchedByClickAndBySpace();
    void crossRemovesAChip();
    void backspaceTurnsTheLastChipIntoText();
    void arrowsMoveAndDeleteRemoves();
    void enterEditsAChipInPlace();
    void editInPlaceIsFinishedByWorkOnAnotherChip();
    void goingToAChipIsNotLeaving();
    void escapeTakesAnEditBack();
    void exclamationMarkNegatesTheCurrentChip();
    void bracketsGoInPairs();
    void tooManyTagsStayChipsAndAreTold();
    void tabTakesTheCompletion();
    void enterLeavesTheOfferAlone();
    void tabLeavesWithoutAnOffer();
    void connectionStringIsRefused();
    void storedTextIsKeptAsItWas_data();
    void storedTextIsKeptAsItWas();
    void expressionsSurviveAsChips();
    void heightGrowsToThreeLines();
    void longTagIsNoWiderThanTheField();
    void arrowsTurnRoundFromRightToLeft();
    void screenReadersSeeFieldAndChips();
};

void TestChipField::typing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chips");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &typed, const QString &chips,
                        const QString &text) { QTest::newRow(name) << typed << chips << text; };
    row("a space ends a chip", u"beta "_s, u"[beta]"_s, u"beta"_s);
    row("a comma ends a chip", u"beta,"_s, u"[beta]"_s, u"beta"_s);
    row("Enter ends a chip", u"beta\r"_s, u"[beta]"_s, u"beta"_s);
    row("the next one is joined by or at first", u"a b "_s, u"[a] or [b]"_s, u"a || b"_s);
    row("later by what was used last", u"a&&b c "_s, u"[a] and [b] and [c]"_s, u"a && b && c"_s);
    row("spaces round an operator do not count", u"a && b || c "_s, u"[a] and [b] or [c]"_s,
        u"a && b || c"_s);
    row("many spaces are one", u"  a   b  "_s, u"[a] or [b]"_s, u"a || b"_s);
    row("an exclamation mark says not", u"a&&!b "_s, u"[a] and [not b]"_s, u"a && !b"_s);
    row("it may stand apart", u"! a "_s, u"[not a]"_s, u"!a"_s);
    row("two of them say nothing", u"!!a "_s, u"[a]"_s, u"a"_s);
    row("one behind a tag begins the next", u"a!b "_s, u"[a] or [not b]"_s, u"a || !b"_s);
    row("brackets are marks", u"a&&(b||c)"_s, u"[a] and ( [b] or [c] )"_s, u"a && (b || c)"_s);
    row("a bracket behind a tag is joined", u"a(b||c)"_s, u"[a] or ( [b] or [c] )"_s,
        u"a || (b || c)"_s);
    row("a bracket can be negated", u"!(a b)"_s, u"not ( [a] or [b] )"_s, u"!(a || b)"_s);
    row("a second operator replaces the first", u"a && || b "_s, u"[a] or [b]"_s, u"a || b"_s);
    row("system tags have braces", u"$InstallationId:{d-1} x "_s,
        u"[$InstallationId:{d-1}] or [x]"_s, u"$InstallationId:{d-1} || x"_s);
}

void TestChipField::typing()
{
    QFETCH(QString, typed);
    Stage stage;
    for (const QChar c : typed) {
        if (c == u'\r')
            stage.press(Qt::Key_Return);
        else
            stage.type(QString(c));
    }
    QTEST(shown(*stage.field), "chips");
    QTEST(stage.field->text(), "text");
    QVERIFY(stage.field->expression());
    QCOMPARE(stage.field->shownError(), QString());
}

void TestChipField::pasting_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("chips");
    QTest::newRow("an expression")
        << u"qa_ios&&!(muted||beta)"_s << u"[qa_ios] and not ( [muted] or [beta] )"_s;
    QTest::newRow("a list with commas") << u"a, b,c"_s << u"[a] or [b] or [c]"_s;
    QTest::newRow("a list in lines") << u"a\nb\nc"_s << u"[a] or [b] or [c]"_s;
    QTest::newRow("one tag may go on") << u"beta"_s << QString();
}

void TestChipField::pasting()
{
    QFETCH(QString, pasted);
    Stage stage;
    stage.paste(pasted);
    QTEST(shown(*stage.field), "chips");
    QVERIFY(stage.field->expression());
}

void TestChipField::faultsStandAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("operand missing")
        << u"beta && "_s << u"Expected a tag after `&&`, at character 9."_s;
    QTest::newRow("two operators")
        << u"a && || b"_s << u"Expected a tag after `&&`, at character 6."_s;
    QTest::newRow("bracket open") << u"(a || b"_s << u"The bracket at character 1 is not closed."_s;
    QTest::newRow("bracket too many")
        << u"a || b)"_s << u"The bracket at character 7 closes nothing."_s;
    QTest::newRow("half an operator")
        << u"a & b"_s << u"A single `&` at character 3; write it twice."_s;
    QTest::newRow("letter that is not safe")
        << u"grün "_s << u"“ü” at character 3: only the letters A to Z are safe in tags."_s;
    QTest::newRow("not of nothing")
        << u"a && !"_s << u"Expected a tag after `!`, at character 7."_s;
}

void TestChipField::faultsStandAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    Stage stage;
    stage.field->setText(text);
    QCOMPARE(stage.field->shownError(), message);
    QCOMPARE(stage.edit()->text(), text);
    QCOMPARE(stage.field->text(), text);
    QVERIFY(stage.field->pieces().isEmpty());
    QVERIFY(!stage.field->expression());
    QVERIFY(stage.field->property("error").toBool());
    QCOMPARE(stage.edit()->accessibleDescription(), message);
}

void TestChipField::mendedTextBecomesChipsAgain()
{
    Stage stage;
    stage.field->setText(u"a && "_s);
    stage.press(Qt::Key_End);
    stage.type(u"b"_s);
    QCOMPARE(stage.field->shownError(), QString());
    QVERIFY(stage.field->pieces().isEmpty());
    stage.leave();
    QCOMPARE(shown(*stage.field), u"[a] and [b]"_s);
    QVERIFY(!stage.field->property("error").toBool());
}

void TestChipField::unfinishedTypingIsNoFault()
{
    Stage stage;
    stage.type(u"a &&"_s);
    QVERIFY(!stage.field->expression());
    QCOMPARE(stage.field->shownError(), QString());
    QCOMPARE(shown(*stage.field), u"[a] and"_s);
    stage.leave();
    QCOMPARE(stage.field->shownError(), u"Expected a tag after `&&`, at character 5."_s);
    QCOMPARE(stage.edit()->text(), u"a &&"_s);
}

void TestChipField::typedTagBelongsToTheExpression()
{
    Stage stage;
    QSignalSpy changed(stage.field, &ChipField::changed);
    stage.type(u"a b"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(stage.field->expression()->text(), u"a || b"_s);
    stage.leave();
    QCOMPARE(shown(*stage.field), u"[a] or [b]"_s);
}

void TestChipField::wordIsSwitchedByClickAndBySpace()
{
    Stage stage;
    stage.field->setText(u"a || b || c"_s);
    stage.click(1);
    QCOMPARE(stage.field->text(), u"a && b || c"_s);
    stage.edit()->setFocus();
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.field->text(), u"a && b && c"_s);
    QCOMPARE(stage.field->currentPiece(), 3);
    stage.type(u"d "_s);
    QCOMPARE(stage.field->text(), u"a && b && c && d"_s);
}

void TestChipField::crossRemovesAChip()
{
    Stage stage;
    stage.field->setText(u"a && b && c"_s);
    stage.click(2, true);
    QCOMPARE(stage.field->text(), u"a && c"_s);
}

void TestChipField::backspaceTurnsTheLastChipIntoText()
{
    Stage stage;
    stage.field->setText(u"a && !b"_s);
    stage.press(Qt::Key_Backspace);
    QCOMPARE(shown(*stage.field), u"[a] and"_s);
    QCOMPARE(stage.edit()->text(), u"!b"_s);
    QCOMPARE(stage.field->text(), u"a && !b"_s);
    stage.press(Qt::Key_Backspace);
    stage.press(Qt::Key_Backspace);
    stage.press(Qt::Key_Backspace);
    QCOMPARE(stage.edit()->text(), u"a"_s);
    stage.press(Qt::Key_Backspace);
    QCOMPARE(stage.field->text(), QString());
    stage.press(Qt::Key_Backspace);
    QCOMPARE(stage.field->text(), QString());
}

void TestChipField::arrowsMoveAndDeleteRemoves()
{
    Stage stage;
    stage.field->setText(u"a || b || c"_s);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.field->currentPiece(), 4);
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.field->currentPiece(), -1);
    QVERIFY(stage.edit()->hasFocus());
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Home);
    QCOMPARE(stage.field->currentPiece(), 0);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.field->currentPiece(), 0);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->text(), u"b || c"_s);
    QCOMPARE(stage.field->currentPiece(), 0);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->text(), u"b || c"_s);
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->text(), QString());
    QVERIFY(stage.edit()->hasFocus());
}

void TestChipField::enterEditsAChipInPlace()
{
    Stage stage;
    stage.field->setText(u"a && b || c"_s);
    stage.click(2);
    QCOMPARE(stage.field->currentPiece(), 2);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.edit()->text(), u"b"_s);
    QCOMPARE(stage.field->text(), u"a && b || c"_s);
    stage.type(u"bb"_s);
    QCOMPARE(stage.field->text(), u"a && bb || c"_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(shown(*stage.field), u"[a] and [bb] or [c]"_s);
    stage.click(0);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Delete);
    stage.leave();
    QCOMPARE(shown(*stage.field), u"[bb] or [c]"_s);
}

void TestChipField::editInPlaceIsFinishedByWorkOnAnotherChip()
{
    Stage stage;
    stage.field->setText(u"a && b || c"_s);
    stage.click(0);
    stage.press(Qt::Key_Return);
    stage.type(u"x&&y"_s);
    stage.click(stage.field->pieces().size() - 1, true);
    QCOMPARE(stage.field->text(), u"x && y && b"_s);
    stage.click(0);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Delete);
    stage.click(stage.field->pieces().size() - 1, true);
    QCOMPARE(stage.field->text(), u"y"_s);
}

void TestChipField::goingToAChipIsNotLeaving()
{
    Stage stage;
    stage.type(u"a ||"_s);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.field->currentPiece(), 1);
    QCOMPARE(shown(*stage.field), u"[a] or"_s);
    stage.leave();
    QCOMPARE(stage.edit()->text(), u"a ||"_s);
    QVERIFY(!stage.field->shownError().isEmpty());
}

void TestChipField::escapeTakesAnEditBack()
{
    Stage stage;
    stage.field->setText(u"a && b"_s);
    stage.click(0);
    stage.press(Qt::Key_F2);
    stage.type(u"zzz"_s);
    stage.press(Qt::Key_Escape);
    QCOMPARE(shown(*stage.field), u"[a] and [b]"_s);
}

void TestChipField::exclamationMarkNegatesTheCurrentChip()
{
    Stage stage;
    stage.field->setText(u"a && b"_s);
    stage.click(0);
    stage.type(u"!"_s);
    QCOMPARE(stage.field->text(), u"!a && b"_s);
    stage.type(u"!"_s);
    QCOMPARE(stage.field->text(), u"a && b"_s);
}

void TestChipField::bracketsGoInPairs()
{
    Stage stage;
    stage.field->setText(u"a && (b || (c))"_s);
    stage.click(3);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->text(), u"a && ((c))"_s);
    stage.click(2);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->text(), u"a && (c)"_s);
    stage.click(3);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->text(), u"a"_s);
}

void TestChipField::tooManyTagsStayChipsAndAreTold()
{
    Stage stage;
    stage.field->setText(u"a && b && c && d && e && f && g"_s);
    QCOMPARE(stage.field->pieces().size(), 13);
    QVERIFY(stage.field->shownError().startsWith(u"7 tags; 6 are allowed"_s));
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.field->shownError(), QString());
}

void TestChipField::tabTakesTheCompletion()
{
    Stage stage;
    stage.field->setKnownTags({ u"lang:en"_s, u"lang:nl"_s, u"muted"_s });
    stage.type(u"!lan"_s);
    QVERIFY(stage.field->findChild<QCompleter *>()->popup()->isVisible());
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Tab);
    QCOMPARE(shown(*stage.field), u"[not lang:nl]"_s);
    QVERIFY(!stage.field->findChild<QCompleter *>()->popup()->isVisible());
    stage.type(u"mu"_s);
    stage.press(Qt::Key_Tab);
    QCOMPARE(shown(*stage.field), u"[not lang:nl] or [muted]"_s);
}

void TestChipField::enterLeavesTheOfferAlone()
{
    Stage stage;
    stage.field->setKnownTags({ u"lang:en"_s });
    stage.type(u"lan"_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(shown(*stage.field), u"[lan]"_s);
}

void TestChipField::tabLeavesWithoutAnOffer()
{
    Stage stage;
    stage.type(u"lan"_s);
    stage.press(Qt::Key_Tab);
    QVERIFY(stage.neighbour->hasFocus());
    QCOMPARE(shown(*stage.field), u"[lan]"_s);
}

void TestChipField::connectionStringIsRefused()
{
    Stage stage;
    stage.type(u"a "_s);
    stage.paste(u"Endpoint=sb://x.example/;SharedAccessKeyName=n;SharedAccessKey=c2VjcmV0"_s);
    QCOMPARE(stage.field->text(), u"a"_s);
    QVERIFY(stage.field->shownError().startsWith(u"This is a connection string with a key."_s));
    stage.edit()->undo();
    QCOMPARE(stage.field->text(), u"a"_s);
    stage.type(u"b "_s);
    QCOMPARE(stage.field->shownError(), QString());
}

void TestChipField::storedTextIsKeptAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("other blanks") << u"  a&&b "_s;
    QTest::newRow("needless brackets") << u"((a))||!!b"_s;
    QTest::newRow("an error") << u"a && "_s;
    QTest::newRow("nothing") << QString();
}

void TestChipField::storedTextIsKeptAsItWas()
{
    QFETCH(QString, text);
    Stage stage;
    stage.field->setText(text);
    QCOMPARE(stage.field->text(), text);
    stage.leave();
    QCOMPARE(stage.field->text(), text);
}

void TestChipField::expressionsSurviveAsChips()
{
    QRandomGenerator dice(2411);
    ChipField field;
    int checked = 0;
    for (int i = 0; i < 3000; ++i) {
        const QString text = randomText(dice, 4);
        const auto before = hub::TagExpression::parse(text);
        if (!before)
            continue; // more than six tags
        field.setText(text);
        QVERIFY2(!field.pieces().isEmpty(), qPrintable(text));
        const QString written = tagText(field.pieces());
        const auto after = hub::TagExpression::parse(written);
        QVERIFY2(after && meanTheSame(*before, *after), qPrintable(text + u" -> " + written));
        QCOMPARE(piecesOf(*after), field.pieces());
        ++checked;
    }
    QVERIFY(checked > 1000);
}

void TestChipField::heightGrowsToThreeLines()
{
    Stage stage;
    QCOMPARE(stage.field->height(), std::max(32, stage.field->sizeHint().height()));
    const int one = stage.field->height();
    QStringList tags;
    for (int i = 0; i < 20; ++i)
        tags.append(u"region:number-%1"_s.arg(i));
    stage.field->setText(tags.first(5).join(u" || "_s));
    QTRY_VERIFY(stage.field->height() > one);
    stage.field->setText(tags.join(u" || "_s));
    const int line = stage.field->pieceRect(0).height() + 4;
    QTRY_COMPARE(stage.field->height(), one + 2 * line);
    QVERIFY(stage.field->verticalScrollBar()->maximum() > 0);
    stage.field->setText({});
    QTRY_COMPARE(stage.field->height(), one);
}

void TestChipField::longTagIsNoWiderThanTheField()
{
    Stage stage;
    stage.field->setText(QString(120, u'w'));
    QVERIFY(stage.field->pieceRect(0).right() < stage.field->viewport()->width());
}

void TestChipField::arrowsTurnRoundFromRightToLeft()
{
    Stage stage;
    stage.window.setLayoutDirection(Qt::RightToLeft);
    stage.field->setText(u"a || b"_s);
    QVERIFY(stage.field->pieceRect(0).left() > stage.field->pieceRect(2).left());
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.field->currentPiece(), 2);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.field->currentPiece(), -1);
}

void TestChipField::screenReadersSeeFieldAndChips()
{
    Stage stage;
    stage.field->setText(u"a && b && (c || !muted)"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(stage.field);
    QVERIFY(field);
    QCOMPARE(field->role(), QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Name), u"Target tags"_s);
    QCOMPARE(field->text(QAccessible::Value), u"a and b and (c or not muted)"_s);
    QCOMPARE(field->childCount(), 10); // nine pieces and the text field
    QCOMPARE(field->child(7)->text(QAccessible::Name), u"not muted, 4 of 4"_s);
    QCOMPARE(field->child(1)->text(QAccessible::Name), u"and"_s);
    QCOMPARE(field->child(7)->parent(), field);
    QCOMPARE(field->indexOfChild(field->child(7)), 7);
    QCOMPARE(field->child(9)->object(), stage.edit());
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Left);
    QCOMPARE(field->focusChild(), field->child(7));
    QVERIFY(field->child(7)->state().focused);
    QVERIFY(field->child(7)->rect().isValid());
    QAccessibleInterface *last = field->child(8);
    stage.field->setText(u"a"_s);
    QVERIFY(!last->isValid());
    QCOMPARE(field->childCount(), 2);
}

QTEST_MAIN(TestChipField)
#include "tst_chipfield.moc"
