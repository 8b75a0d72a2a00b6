// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compose/bytemeter.h"
#include "console/compose/problemline.h"
#include "console/style/theme.h"
#include "console/text/bodyview.h"
#include "console/text/payloadeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QListView>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace console;
using payload::Finding;

Q_DECLARE_METATYPE(payload::Finding)

class TestPayloadEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bytesInAreBytesOut_data();
    void bytesInAreBytesOut();
    void typedTextIsSentAsTyped();
    void pastedLineEndsBecomeLf();
    void whatIsNotUtf8IsRefused();
    void replacingCanBeUndoneAndLoadingCannot();
    void findingsStandInTextAndMargin();
    void findingsAtTheEdgesAreSafe_data();
    void findingsAtTheEdgesAreSafe();
    void keysOfTheWindowPassThrough_data();
    void keysOfTheWindowPassThrough();
    void keysOfTheEditorStay();
    void escapeClosesTheListOnly();
    void aSwitchOfThemeReachesEveryColour();
    void theMeterSaysWhatIsOver();
    void theProblemLineCountsAndSteps();
};

namespace {

long ask(const CodeEditor &editor, unsigned message, unsigned long first = 0, long second = 0)
{
    return editor.SendScintilla(message, first, second);
}

Finding error(qsizetype offset, qsizetype length, int line)
{
    return { Finding::Severity::Error, u"x"_s, line, 1, offset, u"Wrong."_s, length };
}

} // namespace

void TestPayloadEditor::bytesInAreBytesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ASCII") << QByteArray("{\"a\": 1}");
    QTest::newRow("emoji") << QByteArray(
        "{\"a\": \"\xF0\x9F\x98\x80\xF0\x9F\x91\xA9\xE2\x80\x8D\"}");
    QTest::newRow("line feed at the end") << QByteArray("{}\n");
    QTest::newRow("CR LF of a file") << QByteArray("{\r\n}\r\n");
    QTest::newRow("tabs and blanks") << QByteArray("{\n\t \"a\" : 1 \t\n}");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("NUL") << QByteArray("{\0}", 3);
    QTest::newRow("1 MB") << QByteArray(1024 * 1024, 'x').replace(1000, 1, "\n");
}

void TestPayloadEditor::bytesInAreBytesOut()
{
    QFETCH(QByteArray, bytes);
    PayloadEditor editor;
    editor.setLanguage(EditorLanguage::Json);
    QVERIFY(!editor.setPayload(bytes));
    QVERIFY(editor.payload() == bytes);
    QVERIFY(!editor.replacePayload("{}"));
    QVERIFY(!editor.replacePayload(bytes));
    QVERIFY(editor.payload() == bytes);
}

void TestPayloadEditor::typedTextIsSentAsTyped()
{
    PayloadEditor editor;
    QSignalSpy changed(&editor, &PayloadEditor::payloadChanged);
    QTest::keyClicks(&editor, u"{}"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Tab);
    // Input methods bring what has no key of its own.
    QInputMethodEvent commit;
    commit.setCommitString(u"\u00e9"_s);
    QCoreApplication::sendEvent(&editor, &commit);
    QCOMPARE(editor.payload(), QByteArray("{}\n  \xC3\xA9"));
    QVERIFY(changed.size() >= 5);
}

void TestPayloadEditor::pastedLineEndsBecomeLf()
{
    PayloadEditor editor;
    QGuiApplication::clipboard()->setText(u"{\r\n\"a\": 1\r\n}"_s);
    editor.paste();
    QCOMPARE(editor.payload(), QByteArray("{\n\"a\": 1\n}"));
}

void TestPayloadEditor::whatIsNotUtf8IsRefused()
{
    PayloadEditor editor;
    QVERIFY(!editor.setPayload("{}"));
    const auto fault = editor.setPayload("{\"a\": \"Z\xFCrich\"}");
    QVERIFY(fault);
    QCOMPARE(fault->offset, 8);
    QCOMPARE(fault->part, u"payload"_s);
    QVERIFY(editor.replacePayload("\xFF"));
    QCOMPARE(editor.payload(), QByteArray("{}"));
}

void TestPayloadEditor::replacingCanBeUndoneAndLoadingCannot()
{
    PayloadEditor editor;
    QVERIFY(!editor.setPayload("first"));
    QVERIFY(!editor.isUndoAvailable());
    QVERIFY(!editor.replacePayload("second"));
    editor.undo();
    QCOMPARE(editor.payload(), QByteArray("first"));
}

void TestPayloadEditor::findingsStandInTextAndMargin()
{
    PayloadEditor editor;
    QVERIFY(!editor.setPayload("{\n  \"\xC3\xA4\": 1\n  \"badge\": 2\n}"));
    const qsizetype offset = editor.payload().indexOf("\"badge\"");
    Finding hint = error(0, 0, 1);
    hint.severity = Finding::Severity::Hint;
    editor.setFindings({ error(offset, 7, 3), hint });
    const auto indicators = [&](qsizetype at) {
        return ask(editor, QsciScintilla::SCI_INDICATORALLONFOR, static_cast<unsigned long>(at));
    };
    QCOMPARE(indicators(offset - 1), 0);
    QVERIFY(indicators(offset) != 0);
    QVERIFY(indicators(offset + 6) != 0);
    QCOMPARE(indicators(offset + 7), 0);
    const long folds = long(QsciScintilla::SC_MASK_FOLDERS);
    QVERIFY((ask(editor, QsciScintilla::SCI_MARKERGET, 2) & ~folds) != 0);
    QVERIFY((ask(editor, QsciScintilla::SCI_MARKERGET, 0) & ~folds) == 0);

    editor.goToFinding(editor.findings().first());
    QCOMPARE(ask(editor, QsciScintilla::SCI_GETCURRENTPOS), offset);
    QVERIFY(editor.accessibleDescription().contains(u"Line 3, column 1: Wrong."_s));

    editor.setFindings({});
    QCOMPARE(indicators(offset), 0);
    QVERIFY((ask(editor, QsciScintilla::SCI_MARKERGET, 2) & ~folds) == 0);
}

void TestPayloadEditor::findingsAtTheEdgesAreSafe_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("at the end") << qsizetype(2) << qsizetype(1);
    QTest::newRow("past the end") << qsizetype(500) << qsizetype(1);
    QTest::newRow("too long") << qsizetype(1) << qsizetype(500);
    QTest::newRow("no length") << qsizetype(1) << qsizetype(0);
}

void TestPayloadEditor::findingsAtTheEdgesAreSafe()
{
    QFETCH(qsizetype, offset);
    QFETCH(qsizetype, length);
    PayloadEditor editor;
    QVERIFY(!editor.setPayload("{}"));
    editor.setFindings({ error(offset, length, 1) });
    editor.goToFinding(editor.findings().first());
    QVERIFY(ask(editor, QsciScintilla::SCI_GETCURRENTPOS) <= 2);
}

void TestPayloadEditor::keysOfTheWindowPassThrough_data()
{
    QTest::addColumn<QKeySequence>("keys");
    for (const char *keys : { "Ctrl+Return",
                              "Ctrl+Enter",
                              "Ctrl+Shift+Return",
                              "Ctrl+Tab",
                              "Ctrl+Shift+Tab",
                              "Ctrl+L",
                              "Ctrl+Shift+L",
                              "Ctrl+T",
                              "Ctrl+Shift+T",
                              "Ctrl+U",
                              "Ctrl+Shift+U",
                              "Ctrl++",
                              "Ctrl+-",
                              "Ctrl+0",
                              "Ctrl+E",
                              "Ctrl+J",
                              "Ctrl+K",
                              "Ctrl+I",
                              "Ctrl+W",
                              "Ctrl+Shift+D",
                              "Ctrl+PgDown",
                              "Ctrl+PgUp",
                              "Ctrl+Shift+X",
                              "Ctrl+Shift+A",
                              "Ctrl+Shift+C",
                              "Ctrl+/",
                              "F6",
                              "F8",
                              "F9",
                              "Esc",
                              "Alt+1",
                              "Alt+Return" })
        QTest::newRow(keys) << QKeySequence(QString::fromLatin1(keys));
}

void TestPayloadEditor::keysOfTheWindowPassThrough()
{
    QFETCH(QKeySequence, keys);
    QWidget window;
    PayloadEditor editor(&window);
    QVERIFY(!editor.setPayload("one\ntwo\nthree"));
    QShortcut shortcut(keys, &window);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    QTest::keySequence(&editor, keys);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(editor.payload(), QByteArray("one\ntwo\nthree"));
}

void TestPayloadEditor::keysOfTheEditorStay()
{
    PayloadEditor editor;
    QVERIFY(!editor.setPayload("one two"));
    QTest::keyClick(&editor, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(editor.payload(), QByteArray("one two\none two"));
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.payload(), QByteArray("one two"));
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QCOMPARE(editor.payload(), QByteArray());
}

void TestPayloadEditor::escapeClosesTheListOnly()
{
    PayloadEditor editor;
    QVERIFY(!editor.setPayload("a"));
    editor.show();
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // offscreen
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSHOW, 0UL, "alert aps");
    QVERIFY(editor.isListActive());
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(!editor.isListActive());
    QCOMPARE(editor.payload(), QByteArray("a"));
}

void TestPayloadEditor::aSwitchOfThemeReachesEveryColour()
{
    applyTheme(Theme::Light);
    PayloadEditor editor;
    editor.setLanguage(EditorLanguage::Json);
    editor.show();
    const auto colours = [&] {
        QList<long> list{ ask(editor, QsciScintilla::SCI_GETCARETFORE) };
        for (unsigned long style = 0; style < 14; ++style) {
            list.append(ask(editor, QsciScintilla::SCI_STYLEGETFORE, style));
            list.append(ask(editor, QsciScintilla::SCI_STYLEGETBACK, style));
        }
        for (const int style : { QsciScintilla::STYLE_DEFAULT, QsciScintilla::STYLE_LINENUMBER })
            list.append(
                ask(editor, QsciScintilla::SCI_STYLEGETBACK, static_cast<unsigned long>(style)));
        for (unsigned long indicator = 8; indicator <= 10; ++indicator)
            list.append(ask(editor, QsciScintilla::SCI_INDICGETFORE, indicator));
        return list;
    };
    const QList<long> light = colours();
    applyTheme(Theme::Dark);
    QCoreApplication::sendPostedEvents(); // the switch reaches a shown window as a posted event
    const QList<long> dark = colours();
    QStringList unchanged;
    for (qsizetype i = 0; i < light.size(); ++i) {
        if (light.at(i) == dark.at(i))
            unchanged.append(QString::number(i));
    }
    QCOMPARE(unchanged, QStringList());
    applyTheme(Theme::Light);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(colours(), light);
}

void TestPayloadEditor::theMeterSaysWhatIsOver()
{
    ByteMeter meter;
    meter.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    meter.setBytes(243, 4096);
    QCOMPARE(meter.text(), u"243 of 4,096 bytes"_s);
    const QSize size = meter.sizeHint();
    meter.setBytes(4113, 4096);
    QCOMPARE(meter.text(), u"4,113 of 4,096 bytes, 17 over"_s);
    QCOMPARE(meter.over(), 17);
    QCOMPARE(meter.sizeHint(), size);
}

void TestPayloadEditor::theProblemLineCountsAndSteps()
{
    ProblemLine line;
    line.setFindings({}, u"Valid for Apple"_s);
    QCOMPARE(line.summary(), u"No problems"_s);
    line.setOpen(true);
    QVERIFY(!line.isOpen());

    Finding hint = error(0, 0, 1);
    hint.severity = Finding::Severity::Hint;
    QList<Finding> chosen;
    connect(&line, &ProblemLine::activated, this,
            [&](const Finding &finding) { chosen.append(finding); });
    line.next();
    QVERIFY(chosen.isEmpty());
    line.setFindings({ error(1, 1, 1), error(2, 1, 2), hint }, {});
    line.setOpen(true);
    QVERIFY(line.isOpen());
    line.next();
    line.next();
    line.next();
    line.next();
    line.previous();
    QCOMPARE(chosen,
             QList<Finding>({ error(1, 1, 1), error(2, 1, 2), hint, error(1, 1, 1), hint }));
    auto *list = line.findChild<QListView *>(u"problemList"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 3);
    const auto shown = [&](Finding finding, int number, qsizetype length, const QString &message) {
        finding.line = number;
        finding.length = length;
        finding.message = message;
        finding.rule = u"apple.badge"_s;
        line.setFindings({ finding }, {});
        return list->model()->index(0, 0);
    };
    QCOMPARE(shown(hint, 5, 1, u"`badge` is a whole number."_s).data().toString(),
             u"Line 5: `badge` is a whole number."_s);
    // Not twice, and not for what is about the whole of it.
    QCOMPARE(shown(hint, 5, 1, u"`badge` must be a number, line 5."_s).data().toString(),
             u"`badge` must be a number, line 5."_s);
    QCOMPARE(shown(hint, 5, 1, u"There is one in line 55."_s).data().toString(),
             u"Line 5: There is one in line 55."_s);
    const QModelIndex whole = shown(hint, 1, 0, u"The payload is empty."_s);
    QCOMPARE(whole.data().toString(), u"The payload is empty."_s);
    QVERIFY(whole.data(Qt::ToolTipRole).toString().contains(u"apple.badge"_s));
    QVERIFY(whole.data(Qt::AccessibleTextRole).toString().contains(u"apple.badge"_s));
    line.setFindings({}, {});
    QVERIFY(!line.isOpen());
}

QTEST_MAIN(TestPayloadEditor)
#include "tst_payloadeditor.moc"
