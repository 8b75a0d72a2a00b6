// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "session/connections.h"
#include "session/profilestore.h"
#include "vault/sessionvault.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using console::Sidebar;

namespace {

struct Bench
{
    Bench()
        : store(folder.filePath(u"profiles.json"_s))
        , connections(store, keychain, sessionKeys)
        , sidebar(store, connections)
    {
        (void)store.load();
        session::Profile profile;
        profile.id = u"id-a"_s;
        profile.name = u"a"_s;
        profile.hub = u"a"_s;
        profile.endpoint = QUrl(u"https://bakery.servicebus.windows.net/"_s);
        profile.keyName = u"rule"_s;
        (void)store.add(profile);
        sidebar.show();
    }

    /// The menu of the hub in \a row; null if it has none.
    QMenu *menuOf(int row)
    {
        auto *list = sidebar.findChild<QListView *>();
        const QRect place = list->visualRect(list->model()->index(row, 0));
        Q_EMIT list->customContextMenuRequested(place.center());
        return sidebar.findChild<QMenu *>(u"hubMenu"_s);
    }

    QTemporaryDir folder;
    session::ProfileStore store;
    vault::SessionVault keychain;
    vault::SessionVault sessionKeys;
    session::Connections connections;
    Sidebar sidebar;
};

QList<console::RuleString> rules()
{
    return { { u"Full"_s, base::Secret("Endpoint=sb://a/;SharedAccessKey=one") },
             { u"SendOnly"_s, base::Secret("Endpoint=sb://a/;SharedAccessKey=two") } };
}

QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            words.append(action->text());
    }
    return words;
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform has no such thing, and says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theSandboxGivesTheStringOfEachRule();
    void aStoppedSandboxHasNoMenu();
    void theKeyOfAHubIsNotOffered();
};

void TestSidebar::theSandboxGivesTheStringOfEachRule()
{
    Bench bench;
    bench.sidebar.setSandboxStrings(rules());
    QSignalSpy said(&bench.sidebar, &Sidebar::statusMessage);
    QMenu *menu = bench.menuOf(0);
    QVERIFY(menu);
    QCOMPARE(wordsOf(*menu), QStringList{ u"Copy connection string"_s });
    QMenu *strings = menu->actions().first()->menu();
    QCOMPARE(wordsOf(*strings), (QStringList{ u"Full"_s, u"SendOnly"_s }));
    strings->actions().last()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"Endpoint=sb://a/;SharedAccessKey=two"_s);
    // What clipboard managers of KDE go by; the others have a mark of their own.
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(said.count(), 1);
    const QString message = said.first().first().toString();
    QVERIFY2(message.contains(u"SendOnly"_s) && message.contains(u"60 s"_s), qPrintable(message));
    QVERIFY(!message.contains(u"two"_s));
}

void TestSidebar::aStoppedSandboxHasNoMenu()
{
    Bench bench;
    QVERIFY(!bench.menuOf(0));
    bench.sidebar.setSandboxStrings(rules());
    bench.sidebar.setSandboxStrings({});
    QVERIFY(!bench.menuOf(0));
}

void TestSidebar::theKeyOfAHubIsNotOffered()
{
    Bench bench;
    bench.sidebar.setSandboxStrings(rules());
    QMenu *menu = bench.menuOf(1);
    QVERIFY(menu);
    QCOMPARE(wordsOf(*menu),
             (QStringList{ u"Edit…"_s, u"Check settings"_s, u"Duplicate"_s, u"Copy without key"_s,
                           u"Delete"_s }));
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
