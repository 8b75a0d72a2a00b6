// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/tagedit.h"
#include "fleetsample.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using fleet::TagEdit;
using fleetsample::native;

class TestTagEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tagsAfter_data();
    void tagsAfter();
    void aPreviewCountsWhatChanges();
    void noMoreThanSixtyTags();
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
};

void TestTagEdit::tagsAfter_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<TagEdit>("edit");
    QTest::addColumn<QStringList>("after");
    const QStringList ab{ u"a"_s, u"b"_s };
    QTest::newRow("added at the end")
        << ab << TagEdit{ .added = { u"c"_s } } << QStringList{ u"a"_s, u"b"_s, u"c"_s };
    QTest::newRow("added but there already") << ab << TagEdit{ .added = { u"b"_s } } << ab;
    QTest::newRow("another case is another tag")
        << ab << TagEdit{ .added = { u"B"_s } } << QStringList{ u"a"_s, u"b"_s, u"B"_s };
    QTest::newRow("removed") << ab << TagEdit{ .removed = { u"a"_s } } << QStringList{ u"b"_s };
    QTest::newRow("removed but not there") << ab << TagEdit{ .removed = { u"z"_s } } << ab;
    QTest::newRow("replaced in its place")
        << ab << TagEdit{ .replaced = u"a"_s, .replacement = u"x"_s }
        << QStringList{ u"x"_s, u"b"_s };
    QTest::newRow("replaced by one that is there")
        << ab << TagEdit{ .replaced = u"a"_s, .replacement = u"b"_s } << QStringList{ u"b"_s };
    QTest::newRow("nothing to replace")
        << ab << TagEdit{ .replaced = u"z"_s, .replacement = u"x"_s } << ab;
    QTest::newRow("all three, in that order") << ab
                                              << TagEdit{ .replaced = u"a"_s,
                                                          .replacement = u"x"_s,
                                                          .removed = { u"x"_s },
                                                          .added = { u"a"_s } }
                                              << QStringList{ u"b"_s, u"a"_s };
}

void TestTagEdit::tagsAfter()
{
    QFETCH(QStringList, before);
    QFETCH(TagEdit, edit);
    QTEST(fleet::editedTags(before, edit), "after");
}

void TestTagEdit::aPreviewCountsWhatChanges()
{
    fleet::RegistrationTable table;
    for (int i = 0; i < 10; ++i)
        table.append({ native(i, { u"a"_s }) });
    table.append({ native(10, { u"a"_s, u"new"_s }), native(11, { u"$InstallationId:{d}"_s }) });
    table.remove(0);
    std::vector<quint32> rows;
    for (quint32 row = 0; row < table.rowCount(); ++row)
        rows.push_back(row);
    const auto preview = fleet::previewTags(table, rows, { .added = { u"new"_s } });
    QCOMPARE(preview.rows.size(), 9U);
    QCOMPARE(preview.same, 1U);
    QCOMPARE(preview.ofInstallations, 1U);
    QCOMPARE(preview.examples.size(), 5);
    QCOMPARE(preview.examples.first().row, 1U);
    QCOMPARE(preview.examples.first().after, (QStringList{ u"a"_s, u"new"_s }));
}

void TestTagEdit::noMoreThanSixtyTags()
{
    QStringList many;
    for (int i = 0; i < TagEdit::MaxTags; ++i)
        many.append(u"t%1"_s.arg(i));
    fleet::RegistrationTable table;
    table.append({ native(1, many), native(2, many.sliced(1)) });
    const auto preview = fleet::previewTags(table, { 0, 1 }, { .added = { u"one"_s } });
    QCOMPARE(preview.tooMany, 1U);
    QCOMPARE(preview.rows, (std::vector<quint32>{ 1 }));
}

void TestTagEdit::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << u" "_s << QStringList();
    QTest::newRow("commas and blanks")
        << u"a, b c,,d\n"_s << QStringList{ u"a"_s, u"b"_s, u"c"_s, u"d"_s };
    QTest::newRow("once each") << u"a b a"_s << QStringList{ u"a"_s, u"b"_s };
    QTest::newRow("all characters that are allowed")
        << u"aZ9_@#.:-"_s << QStringList{ u"aZ9_@#.:-"_s };
}

void TestTagEdit::isRead()
{
    QFETCH(QString, text);
    const auto tags = fleet::readTags(text);
    QVERIFY(tags);
    QTEST(*tags, "tags");
}

void TestTagEdit::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("a tag of the hub's own") << u"a $UserId:{x}"_s << u"$UserId"_s;
    QTest::newRow("a plus") << u"a+b"_s << u"“+”"_s;
    QTest::newRow("an umlaut") << u"ä"_s << u"“ä”"_s;
    QTest::newRow("121 characters") << QString(u"x"_s).repeated(121) << u"121"_s;
}

void TestTagEdit::isRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto tags = fleet::readTags(text);
    QVERIFY(!tags);
    QCOMPARE(tags.error().part, u"tags"_s);
    QVERIFY2(tags.error().message.contains(named), qPrintable(tags.error().message));
}

QTEST_GUILESS_MAIN(TestTagEdit)
#include "tst_tagedit.moc"
