// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/arrangement.h"
#include "fleetsample.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using fleet::Column;
using fleet::Finder;
using fleet::Grouping;
using fleet::Query;
using fleetsample::native;
using Rows = std::vector<quint32>;

namespace {

const QDateTime Now({ 2026, 11, 24 }, { 12, 0 }, Qt::UTC);

hub::Registration with(hub::Registration registration, hub::Platform platform,
                       const QString &handle)
{
    registration.platform = platform;
    registration.handle.text = handle;
    return registration;
}

hub::Registration ending(hub::Registration registration, const QDateTime &at)
{
    registration.expiresAt = at;
    return registration;
}

hub::Registration templated(hub::Registration registration, const QString &name)
{
    registration.body = hub::RegistrationTemplate{ .name = name, .body = u"{}"_s };
    return registration;
}

/// 0 to 5; handles differ in their last digits.
fleet::RegistrationTable sample()
{
    fleet::RegistrationTable table;
    table.append({
        native(10, { u"news"_s, u"Beta"_s }),
        native(11, {}),
        ending(native(12, { u"news"_s }), Now.addDays(10)),
        templated(native(13, { u"$UserId:{ann}"_s }), u"Greeting"_s),
        with(native(14, { u"älter"_s }), hub::Platform::Gcm, QString(u"g"_s).repeated(120)),
        ending(with(native(15, { u"beta"_s }), hub::Platform::FcmV1, u"short"_s), Now.addDays(-1)),
    });
    return table;
}

} // namespace

Q_DECLARE_METATYPE(fleet::Query)

class TestArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isListed_data();
    void isListed();
    void gapsAreNotListed();
    void groupsHaveNamesAndCounts();
    void aRowWithTwoTagsIsInBothGroups();
    void isFound_data();
    void isFound();
    void aThousandRowsAreSorted();
};

void TestArrangement::isListed_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<Rows>("rows");
    const QHash<quint32, QString> Names{ { 1, u"QA desk Pixel"_s }, { 4, u"Desk of the lab"_s } };
    const auto row = [](const char *name, const Query &query, const Rows &rows) {
        QTest::newRow(name) << query << rows;
    };
    row("all, as they came", {}, { 0, 1, 2, 3, 4, 5 });
    row("a tag in another case", { .text = u"BETA"_s }, { 0, 5 });
    row("part of an id", { .text = u"-11-"_s }, { 1 });
    row("part of a handle", { .text = u"000d"_s }, { 3 });
    row("a template's name", { .text = u"greet"_s }, { 3 });
    row("a letter outside ASCII in another case", { .text = u"ÄLTER"_s }, { 4 });
    row("blanks around do not count", { .text = u"  short "_s }, { 5 });
    row("nothing has it", { .text = u"nobody"_s }, {});
    row("twice is none of them", { .finder = Finder::Twice }, {});
    row("malformed", { .finder = Finder::Malformed }, { 5 });
    row("words and a finder", { .text = u"news"_s, .finder = Finder::EndsSoon }, { 2 });
    row("by platform, as the tabs are", { .sort = Column::Platform }, { 0, 1, 2, 3, 5, 4 });
    row("by end, never last", { .sort = Column::Ends }, { 5, 2, 0, 1, 3, 4 });
    row("by end, never first", { .sort = Column::Ends, .isDescending = true },
        { 4, 3, 1, 0, 2, 5 });
    row("by tags", { .sort = Column::Tags }, { 1, 3, 5, 2, 0, 4 });
    row("by handle", { .sort = Column::Handle }, { 0, 1, 2, 3, 4, 5 });
    row("by id, downwards", { .sort = Column::Id, .isDescending = true }, { 5, 4, 3, 2, 1, 0 });
    row("by etag as a number", { .sort = Column::ETag }, { 4, 5, 0, 1, 2, 3 });
    row("templates after native ones", { .sort = Column::Kind }, { 0, 1, 2, 4, 5, 3 });
    row("a device's name in another case", { .text = u"DESK"_s, .names = Names }, { 1, 4 });
    row("by device, those without a name last", { .sort = Column::Device, .names = Names },
        { 4, 1, 0, 2, 3, 5 });
    row("by device downwards, those without a name last all the same",
        { .sort = Column::Device, .isDescending = true, .names = Names }, { 1, 4, 0, 2, 3, 5 });
    row("who gets the draft comes first", { .raised = { false, false, true, false, true } },
        { 2, 4, 0, 1, 3, 5 });
    row("first among them as sorted",
        { .sort = Column::Id, .isDescending = true, .raised = { false, true, true } },
        { 2, 1, 5, 4, 3, 0 });
    row("by user", { .sort = Column::User, .isDescending = true }, { 3, 5, 4, 2, 1, 0 });
}

void TestArrangement::isListed()
{
    QFETCH(Query, query);
    QFETCH(Rows, rows);
    const fleet::RegistrationTable table = sample();
    const auto arrangement = fleet::arrange(table, query, fleet::findIn(table, Now));
    QCOMPARE(arrangement.order, rows);
    QCOMPARE(arrangement.count, quint32(rows.size()));
    QVERIFY(arrangement.groups.isEmpty());
}

void TestArrangement::gapsAreNotListed()
{
    fleet::RegistrationTable table = sample();
    table.remove(2);
    const auto findings = fleet::findIn(table, Now);
    QCOMPARE(fleet::arrange(table, {}, findings).order, (Rows{ 0, 1, 3, 4, 5 }));
    QCOMPARE(findings.count(Finder::EndsSoon), 0U);
}

void TestArrangement::groupsHaveNamesAndCounts()
{
    const fleet::RegistrationTable table = sample();
    const auto arrangement = fleet::arrange(
        table, { .sort = Column::Id, .isDescending = true, .grouping = Grouping::Platform }, {});
    QCOMPARE(arrangement.order, (Rows{ 3, 2, 1, 0, 5, 4 }));
    QCOMPARE(arrangement.groups,
             (QList<fleet::Group>{ { hub::traits(hub::Platform::Apple).name, 0, 4 },
                                   { hub::traits(hub::Platform::FcmV1).name, 4, 1 },
                                   { hub::traits(hub::Platform::Gcm).name, 5, 1 } }));
}

void TestArrangement::aRowWithTwoTagsIsInBothGroups()
{
    const fleet::RegistrationTable table = sample();
    const auto arrangement = fleet::arrange(table, { .grouping = Grouping::Tag }, {});
    QCOMPARE(arrangement.groups,
             (QList<fleet::Group>{ { u"$UserId:{ann}"_s, 0, 1 },
                                   { u"Beta"_s, 1, 1 },
                                   { u"beta"_s, 2, 1 },
                                   { u"news"_s, 3, 2 },
                                   { u"älter"_s, 5, 1 },
                                   { {}, 6, 1 } }));
    QCOMPARE(arrangement.order, (Rows{ 3, 0, 5, 0, 2, 4, 1 }));
    QCOMPARE(arrangement.count, 6U);
}

void TestArrangement::isFound_data()
{
    QTest::addColumn<QList<hub::Registration>>("registrations");
    QTest::addColumn<Finder>("finder");
    QTest::addColumn<quint32>("count");
    const QString fcm = QString(u"z"_s).repeated(120);
    const auto row = [](const char *name, const QList<hub::Registration> &registrations,
                        Finder finder,
                        quint32 count) { QTest::newRow(name) << registrations << finder << count; };
    row("the same handle twice", { native(1), native(2), native(1) }, Finder::Twice, 2);
    row("three times", { native(1), native(1), native(1) }, Finder::Twice, 3);
    row("native and a template are one device", { native(1), templated(native(1), u"a"_s) },
        Finder::Twice, 0);
    row("two templates of other names",
        { templated(native(1), u"a"_s), templated(native(1), u"b"_s) }, Finder::Twice, 0);
    row("two templates of one name", { templated(native(1), u"a"_s), templated(native(1), u"a"_s) },
        Finder::Twice, 2);
    row("the same text on another platform",
        { with(native(1), hub::Platform::FcmV1, fcm), with(native(2), hub::Platform::Gcm, fcm) },
        Finder::Twice, 0);
    row("gcm", { with(native(1), hub::Platform::Gcm, fcm), native(2) }, Finder::ShouldBeFcmV1, 1);
    row("not hex", { with(native(1), hub::Platform::Apple, u"not hex"_s) }, Finder::Malformed, 1);
    row("no handle", { with(native(1), hub::Platform::Apple, {}) }, Finder::Malformed, 1);
    row("of another platform", { with(native(1), hub::Platform::Apple, fcm) }, Finder::Malformed,
        1);
    row("ends on the last day of thirty", { ending(native(1), Now.addDays(30).addSecs(-1)) },
        Finder::EndsSoon, 1);
    row("ends later", { ending(native(1), Now.addDays(30)) }, Finder::EndsSoon, 0);
    row("never ends", { native(1) }, Finder::EndsSoon, 0);
    row("has ended", { ending(native(1), Now.addSecs(-1)) }, Finder::Expired, 1);
    row("what has ended does not end soon", { ending(native(1), Now.addSecs(-1)) },
        Finder::EndsSoon, 0);
}

void TestArrangement::isFound()
{
    QFETCH(QList<hub::Registration>, registrations);
    QFETCH(Finder, finder);
    QFETCH(quint32, count);
    fleet::RegistrationTable table;
    table.append(registrations);
    QCOMPARE(fleet::findIn(table, Now).count(finder), count);
}

void TestArrangement::aThousandRowsAreSorted()
{
    fleet::RegistrationTable table;
    QList<hub::Registration> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.append(native(i * 7919 % 10'000));
    table.append(rows);
    const auto arrangement = fleet::arrange(table, { .sort = Column::Handle }, {});
    for (size_t i = 1; i < arrangement.order.size(); ++i)
        QVERIFY(table.handle(arrangement.order[i - 1]).compare(table.handle(arrangement.order[i]))
                < 0);
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
