// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/hublistmodel.h"
#include "console/hubs/hublogin.h"
#include "session/profilestore.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using console::HubListModel;

namespace {

struct List
{
    List()
        : store(folder.filePath(u"profiles.json"_s))
        , model(store)
    {
        (void)store.load();
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s }) {
            session::Profile profile;
            profile.id = u"id-"_s + name;
            profile.name = name;
            profile.hub = name;
            profile.endpoint = QUrl(u"https://bakery.servicebus.windows.net/"_s);
            profile.keyName = u"rule"_s;
            (void)store.add(profile);
        }
    }

    QString names() const
    {
        QString all;
        for (int row = 1; row < model.rowCount(); ++row)
            all += model.index(row).data().toString();
        return all;
    }

    QTemporaryDir folder;
    session::ProfileStore store;
    HubListModel model;
};

} // namespace

class TestHubListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxIsFirstAndStaysThere();
    void aHubIsDroppedIntoAGap_data();
    void aHubIsDroppedIntoAGap();
    void aHiddenHubKeepsItsPlace();
};

void TestHubListModel::theSandboxIsFirstAndStaysThere()
{
    List list;
    QCOMPARE(list.model.index(0).data(HubListModel::IdRole).toString(), console::SandboxId);
    QVERIFY(!list.model.flags(list.model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(list.model.flags(list.model.index(1)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!list.model.move(u"id-a"_s, 0));
    QCOMPARE(list.names(), u"abcd"_s);
}

void TestHubListModel::aHubIsDroppedIntoAGap_data()
{
    QTest::addColumn<int>("row"); // of the hub, in the list with the sandbox
    QTest::addColumn<int>("gap"); // before this row
    QTest::addColumn<QString>("order");

    QTest::newRow("down over one") << 1 << 3 << u"bacd"_s;
    QTest::newRow("down to the end") << 1 << 5 << u"bcda"_s;
    QTest::newRow("up over two") << 4 << 2 << u"adbc"_s;
    QTest::newRow("up to the top, under the sandbox") << 3 << 1 << u"cabd"_s;
    QTest::newRow("into the gap before itself") << 2 << 2 << u"abcd"_s;
    QTest::newRow("into the gap behind itself") << 2 << 3 << u"abcd"_s;
    QTest::newRow("above the sandbox: nothing happens") << 2 << 0 << u"abcd"_s;
}

void TestHubListModel::aHubIsDroppedIntoAGap()
{
    QFETCH(int, row);
    QFETCH(int, gap);
    List list;
    const std::unique_ptr<QMimeData> data(list.model.mimeData({ list.model.index(row) }));
    list.model.dropMimeData(data.get(), Qt::MoveAction, gap, 0, {});
    QTEST(list.names(), "order");
}

void TestHubListModel::aHiddenHubKeepsItsPlace()
{
    List list;
    list.model.setHidden(u"id-b"_s);
    QCOMPARE(list.names(), u"acd"_s);
    QVERIFY(list.model.move(u"id-d"_s, 2)); // before c
    QCOMPARE(list.names(), u"adc"_s);
    list.model.setHidden({});
    QCOMPARE(list.names(), u"abdc"_s);
}

QTEST_GUILESS_MAIN(TestHubListModel)
#include "tst_hublistmodel.moc"
