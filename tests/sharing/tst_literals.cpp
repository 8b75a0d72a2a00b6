// SPDX-License-Identifier: GPL-3.0-or-later
// What compilers make of these is in e2e/tst_exports; here stands what a person reads.
#include "sharing/literals.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textsAreQuoted_data();
    void textsAreQuoted();
    void linesAreWrittenApart();
    void aLongLineIsCut();
    void aCutIsNeverWithinACharacter();
};

void TestLiterals::textsAreQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // shell, Python and JavaScript, C#, Java, PHP, PS
    QTest::newRow("a word") << u"news"_s
                            << QStringList{ uR"('news')"_s, uR"('news')"_s, uR"("news")"_s,
                                            uR"("news")"_s, uR"('news')"_s, uR"('news')"_s };
    QTest::newRow("nothing") << QString() << QStringList{ u"''"_s,    u"''"_s, uR"("")"_s,
                                                          uR"("")"_s, u"''"_s, u"''"_s };
    QTest::newRow("quotes of both kinds")
        << uR"(it's "x")"_s
        << QStringList{ uR"('it'\''s "x"')"_s, uR"('it\'s "x"')"_s, uR"("it's \"x\"")"_s,
                        uR"("it's \"x\"")"_s,  uR"('it\'s "x"')"_s, uR"('it''s "x"')"_s };
    QTest::newRow("backslashes, a dollar, a backtick")
        << uR"(\n$x`y`)"_s
        << QStringList{ uR"('\n$x`y`')"_s,  uR"('\\n$x`y`')"_s, uR"("\\n$x`y`")"_s,
                        uR"("\\n$x`y`")"_s, uR"('\\n$x`y`')"_s, uR"('\n$x`y`')"_s };
    QTest::newRow("a line of JSON, which stays readable")
        << u"  \"it's\": 1\r\n"_s
        << QStringList{ uR"($'  "it\'s": 1\r\n')"_s,     uR"('  "it\'s": 1\r\n')"_s,
                        uR"("  \"it's\": 1\r\n")"_s,     uR"("  \"it's\": 1\r\n")"_s,
                        uR"('  "it\'s": 1' . "\r\n")"_s, uR"(('  "it''s": 1' + "`r`n"))"_s };
    QTest::newRow("a line's end, which only some need to escape")
        << u"\ta$\"'\n"_s
        << QStringList{ uR"($'\ta$"\'\n')"_s, uR"('\ta$"\'\n')"_s,  uR"("\ta$\"'\n")"_s,
                        uR"("\ta$\"'\n")"_s,  uR"("\ta\$\"'\n")"_s, uR"("`ta`$`"'`n")"_s };
    QTest::newRow("a line's end alone")
        << u"\n"_s << QStringList{ u"'\n'"_s,    uR"('\n')"_s, uR"("\n")"_s,
                                   uR"("\n")"_s, uR"("\n")"_s, uR"("`n")"_s };
    QTest::newRow("line ends of Windows, and a tab")
        << u"a\r\n\t!'"_s
        << QStringList{ uR"($'a\r\n\t\041\'')"_s, uR"('a\r\n\t!\'')"_s, uR"("a\r\n\t!'")"_s,
                        uR"("a\r\n\t!'")"_s,      uR"("a\r\n\t!'")"_s,  uR"("a`r`n`t!'")"_s };
    QTest::newRow("letters of the world and an emoji")
        << u"\u05E9\u00FC\U0001F600"_s
        << QStringList{ u"'\u05E9\u00FC\U0001F600'"_s,   u"'\u05E9\u00FC\U0001F600'"_s,
                        u"\"\u05E9\u00FC\U0001F600\""_s, uR"("\u05e9\374\ud83d\ude00")"_s,
                        u"'\u05E9\u00FC\U0001F600'"_s,   u"'\u05E9\u00FC\U0001F600'"_s };
    QTest::newRow("what turns the direction of text")
        << u"a\u202Eb"_s << QStringList{ uR"($'a\342\200\256b')"_s, uR"('a\u202eb')"_s,
                                         uR"("a\u202eb")"_s,        uR"("a\u202eb")"_s,
                                         uR"("a\u{202e}b")"_s,      uR"("a$([char]0x202e)b")"_s };
    QTest::newRow("control characters")
        << u"\u0007\u001B\u007F1"_s
        << QStringList{ uR"($'\007\033\1771')"_s,
                        uR"('\u0007\u001b\u007f1')"_s,
                        uR"("\u0007\u001b\u007f1")"_s,
                        uR"("\007\033\1771")"_s,
                        uR"("\u{7}\u{1b}\u{7f}1")"_s,
                        uR"("$([char]0x0007)$([char]0x001b)$([char]0x007f)1")"_s };
    QTest::newRow("typographic quotes, which PowerShell takes for plain ones")
        << u"\u2018\u2019\u201Cx\u201D"_s
        << QStringList{
               u"'\u2018\u2019\u201Cx\u201D'"_s,   u"'\u2018\u2019\u201Cx\u201D'"_s,
               u"\"\u2018\u2019\u201Cx\u201D\""_s, uR"("\u2018\u2019\u201cx\u201d")"_s,
               u"'\u2018\u2019\u201Cx\u201D'"_s,   u"'\u2018\u2018\u2019\u2019\u201Cx\u201D'"_s
           };
    QTest::newRow("the same where there is something to escape")
        << u"\u2018\u201C\t"_s << QStringList{ u"$'\u2018\u201C\\t'"_s,  u"'\u2018\u201C\\t'"_s,
                                               u"\"\u2018\u201C\\t\""_s, uR"("\u2018\u201c\t")"_s,
                                               u"\"\u2018\u201C\\t\""_s, u"\"\u2018`\u201C`t\""_s };
    QTest::newRow("a backslash before the end, and an escape of another language")
        << uR"(\u0041\)"_s
        << QStringList{ uR"('\u0041\')"_s,   uR"('\\u0041\\')"_s, uR"("\\u0041\\")"_s,
                        uR"("\\u0041\\")"_s, uR"('\\u0041\\')"_s, uR"('\u0041\')"_s };
}

void TestLiterals::textsAreQuoted()
{
    QFETCH(QString, text);
    const QStringList found{ sharing::shellLiteral(text),  sharing::pythonLiteral(text),
                             sharing::csharpLiteral(text), sharing::javaLiteral(text),
                             sharing::phpLiteral(text),    sharing::powerShellLiteral(text) };
    QTEST(found, "expected");
    QCOMPARE(sharing::javaScriptLiteral(text), sharing::pythonLiteral(text));
}

void TestLiterals::linesAreWrittenApart()
{
    const sharing::Joining joining{ u"("_s, u"; "_s, u")"_s };
    const auto lines = [&](const QString &text) {
        return sharing::literalLines(text, sharing::pythonLiteral, joining);
    };
    QCOMPARE(lines(u"one"_s), u"'one'"_s);
    QCOMPARE(lines(QString()), u"''"_s);
    QCOMPARE(lines(u"one\n"_s), uR"('one\n')"_s);
    QCOMPARE(lines(u"{\n  1\r\n}"_s), uR"(('{\n'; '  1\r\n'; '}'))"_s);
    QCOMPARE(lines(u"\n\n"_s), uR"(('\n'; '\n'))"_s);
}

void TestLiterals::aLongLineIsCut()
{
    const QString text(200'000, u'x');
    const QString whole = sharing::literalLines(text, sharing::javaLiteral, { {}, u"\n"_s, {} });
    qsizetype count = 0;
    for (const QString &line : whole.split(u'\n')) {
        QVERIFY(line.size() < 60'000);
        count += line.size() - 2;
    }
    QCOMPARE(count, text.size());
}

void TestLiterals::aCutIsNeverWithinACharacter()
{
    const QString text = u'x' + u"\U0001F600"_s.repeated(10'000);
    const QString whole = sharing::literalLines(text, sharing::pythonLiteral, { {}, u"\n"_s, {} });
    QString together;
    for (const QString &line : whole.split(u'\n')) {
        QVERIFY(!line.at(line.size() - 2).isHighSurrogate());
        together += line.mid(1, line.size() - 2);
    }
    QCOMPARE(together, text);
}

QTEST_APPLESS_MAIN(TestLiterals)
#include "tst_literals.moc"
