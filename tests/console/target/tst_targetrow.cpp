// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/target/targetrow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace console;
using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

const QString apnsToken = QString(u"7F3a"_s).repeated(16);

struct Stage
{
    Stage()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(row);
        layout->addWidget(neighbour, 1);
        window.resize(900, 400);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
    }

    template<typename Widget>
    Widget *part(const QString &name) const
    {
        auto *found = row->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void choose(const QString &button) const
    {
        QTest::mouseClick(part<QToolButton>(button), Qt::LeftButton);
    }
    QString message() const
    {
        const auto *label = part<QLabel>(u"targetMessage"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    QWidget window;
    TargetRow *row = new TargetRow;
    QPlainTextEdit *neighbour = new QPlainTextEdit;
};

QString lines(int count)
{
    QStringList handles;
    for (int i = 0; i < count; ++i)
        handles.append(QString::number(i + 1, 16).rightJustified(64, u'0'));
    return handles.join(u'\n');
}

} // namespace

class TestTargetRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    { // The one that the offscreen platform gives about each window says nothing about ours.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void everyoneIsFirst();
    void everyoneNamesThePlatform_data();
    void everyoneNamesThePlatform();
    void tagsBecomeAnExpression();
    void tagFaultStandsBelow();
    void handleIsNamedByItsShape();
    void handleOfAnotherPlatformIsAWarning();
    void browserNeedsItsKeys();
    void batchIsSummedUp_data();
    void batchIsSummedUp();
    void batchOpensWithTheFocus();
    void batchHasALimit();
    void templateHasNoDirectKinds();
    void browserHasNoBatch();
    void chosenKindStaysWhenThePlatformLacksIt();
    void draftIsRestored();
    void unknownKindInADraftIsEveryone();
    void draftKeepsWhatIsNotShown();
    void compactShowsAComboBox();
    void arrowsMoveBetweenKinds();
    void screenReadersSeeAGroupOfRadioButtons();
    void fieldIsFocused_data();
    void fieldIsFocused();
};

void TestTargetRow::everyoneIsFirst()
{
    Stage stage;
    QCOMPARE(*stage.row->target(), hub::Target(hub::Everyone{}));
    QCOMPARE(stage.row->errorText(), QString());
    QCOMPARE(stage.row->draft().kind, u"everyone"_s);
}

void TestTargetRow::everyoneNamesThePlatform_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("Android") << Platform::FcmV1
                             << u"Every Android device registered on this hub. No tags header is "
                                "sent."_s;
    QTest::newRow("browsers are no devices")
        << Platform::Browser << u"Every browser registered on this hub. No tags header is sent."_s;
    QTest::newRow("templates are of all platforms")
        << Platform::Template
        << u"Every device with a template registration on this hub. No tags header is sent."_s;
}

void TestTargetRow::everyoneNamesThePlatform()
{
    QFETCH(Platform, platform);
    Stage stage;
    stage.row->setPlatform(platform);
    QTEST(stage.part<QLabel>(u"everyoneText"_s)->text(), "sentence");
    QVERIFY(stage.part<QLabel>(u"everyoneText"_s)->isVisible());
}

void TestTargetRow::tagsBecomeAnExpression()
{
    Stage stage;
    QSignalSpy changed(stage.row, &TargetRow::changed);
    stage.choose(u"tagsButton"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!stage.row->errorText().isEmpty());
    QCOMPARE(stage.message(), QString()); // nothing is wrong before anything was typed
    stage.row->focusField();
    stage.type(u"qa_ios && lang:en"_s);
    const auto target = stage.row->target();
    QVERIFY(target);
    QCOMPARE(std::get<hub::TagExpression>(*target).text(), u"qa_ios && lang:en"_s);
    QVERIFY(changed.size() > 1);
}

void TestTargetRow::tagFaultStandsBelow()
{
    Stage stage;
    stage.row->setDraft({ .kind = u"tags"_s, .tags = u"beta && "_s });
    QCOMPARE(stage.message(), u"Expected a tag after `&&`, at character 9."_s);
    QCOMPARE(stage.row->errorText(), stage.message());
    QCOMPARE(stage.row->target().error().part, u"tags"_s);
    stage.choose(u"everyoneButton"_s);
    QCOMPARE(stage.message(), QString());
    QVERIFY(stage.row->target());
}

void TestTargetRow::handleIsNamedByItsShape()
{
    Stage stage;
    stage.row->setPlatform(Platform::Apple);
    stage.choose(u"deviceButton"_s);
    QCOMPARE(stage.row->target().error().part, u"handle"_s);
    stage.row->focusField();
    stage.type(u" "_s + apnsToken);
    const auto *shape = stage.part<QLabel>(u"handleShape"_s);
    QCOMPARE(shape->text(), u"looks like an APNs token, 64 hex digits"_s);
    QCOMPARE(stage.message(), QString());
    QCOMPARE(*stage.row->target(), hub::Target(hub::OneDevice{ apnsToken, {}, {} }));
}

void TestTargetRow::handleOfAnotherPlatformIsAWarning()
{
    Stage stage;
    stage.row->setPlatform(Platform::FcmV1);
    stage.row->setDraft({ .kind = u"device"_s, .handle = apnsToken });
    QCOMPARE(stage.message(),
             u"This looks like an APNs token, 64 hex digits. Android needs an FCM token."_s);
    QVERIFY(stage.row->target());
    stage.row->setPlatform(Platform::Apple);
    QCOMPARE(stage.message(), QString());
}

void TestTargetRow::browserNeedsItsKeys()
{
    Stage stage;
    stage.row->setPlatform(Platform::Browser);
    TargetDraft draft{ .kind = u"device"_s, .handle = u"https://push.example/x"_s };
    stage.row->setDraft(draft);
    QVERIFY(stage.part<QLineEdit>(u"p256dhField"_s)->isVisible());
    QCOMPARE(stage.row->target().error().part, u"P256DH"_s);
    draft.p256dh = u"BPx"_s;
    stage.row->setDraft(draft);
    QCOMPARE(stage.row->target().error().part, u"Auth"_s);
    draft.auth = u"tB"_s;
    stage.row->setDraft(draft);
    QCOMPARE(*stage.row->target(),
             hub::Target(hub::OneDevice{ u"https://push.example/x"_s, u"BPx"_s, u"tB"_s }));
    stage.row->setPlatform(Platform::Apple);
    QVERIFY(!stage.part<QLineEdit>(u"p256dhField"_s)->isVisible());
    QCOMPARE(std::get<hub::OneDevice>(*stage.row->target()).auth, QString());
    QCOMPARE(stage.row->draft(), draft);
}

void TestTargetRow::batchIsSummedUp_data()
{
    QTest::addColumn<QString>("handles");
    QTest::addColumn<QString>("summary");
    QTest::newRow("none") << u"\n \n"_s << QString();
    QTest::newRow("one") << lines(1) << u"1 handle"_s;
    QTest::newRow("many") << lines(214) << u"214 handles"_s;
    QTest::newRow("empty lines do not count") << u"\n\n"_s + lines(3) + u"\n\n"_s << u"3 handles"_s;
    QTest::newRow("one twice") << lines(2) + u'\n' + lines(1)
                               << u"3 handles, 1 is there more than once"_s;
    QTest::newRow("two of them thrice") << lines(2) + u'\n' + lines(2) + u'\n' + lines(2)
                                        << u"6 handles, 2 are there more than once"_s;
    QTest::newRow("a line that is not well formed")
        << lines(2) + u"\nxyz"_s << u"3 handles, 1 is not well formed (line 3)"_s;
    QTest::newRow("some more of them")
        << u"x\n"_s + lines(2) + u"\ny"_s << u"4 handles, 2 are not well formed (lines 1, 4)"_s;
    QTest::newRow("many of them") << u"a\nb\nc\nd\ne\nf\ng"_s
                                  << u"7 handles, 7 are not well formed (lines 1, 2, 3, 4, 5, …)"_s;
}

void TestTargetRow::batchIsSummedUp()
{
    QFETCH(QString, handles);
    Stage stage;
    stage.row->setPlatform(Platform::Apple);
    stage.row->setDraft({ .kind = u"batch"_s, .handles = handles });
    QTEST(stage.message(), "summary");
    QCOMPARE(bool(stage.row->target()), !stage.message().isEmpty());
}

void TestTargetRow::batchOpensWithTheFocus()
{
    Stage stage;
    stage.row->setPlatform(Platform::Apple);
    stage.choose(u"batchButton"_s);
    const auto *field = stage.part<QPlainTextEdit>(u"batchField"_s);
    QCOMPARE(field->height(), 32);
    stage.row->focusField();
    QTRY_COMPARE(field->height(), 160);
    stage.type(u"aa"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    stage.type(u"bb"_s);
    stage.neighbour->setFocus();
    QTRY_COMPARE(field->height(), 32);
    QCOMPARE(std::get<hub::DeviceBatch>(*stage.row->target()).handles,
             QStringList({ u"aa"_s, u"bb"_s }));
}

void TestTargetRow::batchHasALimit()
{
    Stage stage;
    stage.row->setPlatform(Platform::Apple);
    stage.row->setDraft({ .kind = u"batch"_s, .handles = lines(1000) });
    QVERIFY(stage.row->target());
    stage.row->setDraft({ .kind = u"batch"_s, .handles = lines(1001) });
    QVERIFY(!stage.row->target());
    QCOMPARE(stage.message(),
             u"1,001 handles; 1,000 are allowed. Split them into several sends."_s);
    QCOMPARE(stage.row->errorText(), stage.message());
}

void TestTargetRow::templateHasNoDirectKinds()
{
    Stage stage;
    stage.row->setPlatform(Platform::Template);
    for (const QString &name : { u"deviceButton"_s, u"batchButton"_s }) {
        const auto *button = stage.part<QToolButton>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().startsWith(u"A template is filled in by"_s));
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }
    QVERIFY(stage.part<QToolButton>(u"tagsButton"_s)->isEnabled());
    stage.row->setPlatform(Platform::Windows);
    QVERIFY(stage.part<QToolButton>(u"deviceButton"_s)->isEnabled());
    QCOMPARE(stage.part<QToolButton>(u"deviceButton"_s)->toolTip(), QString());
}

void TestTargetRow::browserHasNoBatch()
{
    Stage stage;
    stage.row->setPlatform(Platform::Browser);
    QVERIFY(!stage.part<QToolButton>(u"batchButton"_s)->isEnabled());
    QVERIFY(stage.part<QToolButton>(u"deviceButton"_s)->isEnabled());
}

void TestTargetRow::chosenKindStaysWhenThePlatformLacksIt()
{
    Stage stage;
    stage.row->setPlatform(Platform::Apple);
    stage.row->setDraft({ .kind = u"device"_s, .handle = apnsToken });
    stage.row->setPlatform(Platform::Template);
    QCOMPARE(stage.row->draft().kind, u"device"_s);
    QCOMPARE(stage.row->target().error().part, u"target"_s);
    QVERIFY(stage.message().startsWith(u"A template is filled in by"_s));
}

void TestTargetRow::draftIsRestored()
{
    const TargetDraft draft{ u"batch"_s, u"a &&"_s, u"h"_s, u"p"_s, u"s"_s, u"x\ny\n"_s };
    Stage stage;
    QSignalSpy changed(stage.row, &TargetRow::changed);
    stage.row->setDraft(draft);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(stage.row->draft(), draft);
}

void TestTargetRow::unknownKindInADraftIsEveryone()
{
    Stage stage;
    stage.row->setDraft({ .kind = u"nobody"_s });
    QCOMPARE(stage.row->draft().kind, u"everyone"_s);
}

void TestTargetRow::draftKeepsWhatIsNotShown()
{
    Stage stage;
    stage.row->setDraft({ .kind = u"tags"_s, .tags = u"a || b"_s });
    stage.choose(u"everyoneButton"_s);
    stage.choose(u"tagsButton"_s);
    QCOMPARE(stage.row->draft().tags, u"a || b"_s);
}

void TestTargetRow::compactShowsAComboBox()
{
    Stage stage;
    stage.row->setCompact(true);
    auto *combo = stage.part<QComboBox>(u"targetKindCombo"_s);
    QVERIFY(combo->isVisible());
    QVERIFY(!stage.part<QToolButton>(u"tagsButton"_s)->isVisible());
    QCOMPARE(combo->currentText(), u"Everyone"_s);
    combo->setCurrentIndex(1);
    QCOMPARE(stage.row->draft().kind, u"tags"_s);
    stage.row->setCompact(false);
    QVERIFY(stage.part<QToolButton>(u"tagsButton"_s)->isChecked());
    QVERIFY(!combo->isVisible());
}

void TestTargetRow::arrowsMoveBetweenKinds()
{
    Stage stage;
    stage.row->focusField();
    QVERIFY(stage.part<QToolButton>(u"everyoneButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(stage.row->draft().kind, u"tags"_s);
    QVERIFY(stage.part<QToolButton>(u"tagsButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"targetEdit"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(stage.part<QToolButton>(u"tagsButton"_s)->hasFocus());
}

void TestTargetRow::screenReadersSeeAGroupOfRadioButtons()
{
    Stage stage;
    auto *button = QAccessible::queryAccessibleInterface(stage.part<QToolButton>(u"tagsButton"_s));
    QCOMPARE(button->role(), QAccessible::RadioButton);
    QCOMPARE(button->text(QAccessible::Name), u"Tags"_s);
    QVERIFY(!button->state().checked);
    stage.choose(u"tagsButton"_s);
    QVERIFY(button->state().checked);
    QCOMPARE(button->parent()->text(QAccessible::Name), u"Target kind"_s);
}

void TestTargetRow::fieldIsFocused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("widget");
    QTest::newRow("tags") << u"tags"_s << u"targetEdit"_s;
    QTest::newRow("one device") << u"device"_s << u"handleField"_s;
    QTest::newRow("batch") << u"batch"_s << u"batchField"_s;
}

void TestTargetRow::fieldIsFocused()
{
    QFETCH(QString, kind);
    Stage stage;
    stage.row->setDraft({ .kind = kind });
    stage.row->focusField();
    QTEST(QApplication::focusWidget()->objectName(), "widget");
}

QTEST_MAIN(TestTargetRow)
#include "tst_targetrow.moc"
