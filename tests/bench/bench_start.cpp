// SPDX-License-Identifier: GPL-3.0-or-later
// The time from the start of a process to its first paint: the window of Pushbench beside a bare
// QMainWindow, each in processes of its own, in turns, so that the ratio holds on a busy machine.
// And the same with a history of a million rows, until its page shows the newest of them.
#include "console/drafts/draftstore.h"
#include "console/hubs/hublogin.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/theme.h"
#include "console/window/mainwindow.h"
#include "history/historyfile.h"
#include "history/historystore.h"
#include "session/connections.h"
#include "session/hubclient.h"
#include "session/profilestore.h"
#include "support/historyentries.h"
#include "vault/sessionvault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

/// Ends the program at the first paint of a window.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int showBare(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPaint paint;
    application.installEventFilter(&paint);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

/// Ends the program as soon as the page of the history has rows.
void quitAtFirstRows(console::MainWindow &window)
{
    window.showPage(console::Page::History);
    const auto *list = window.findChild<QListView *>(QStringLiteral("historyList"));
    QObject::connect(list->model(), &QAbstractItemModel::modelReset, list, [list] {
        if (list->model()->rowCount() > 0)
            QCoreApplication::quit();
    });
}

/// With the history in the file \a history, or without one when that is empty.
int showPushbench(int argc, char *argv[], const QString &historyFile = {})
{
    QApplication application(argc, argv);
    FirstPaint paint;
    if (historyFile.isEmpty())
        application.installEventFilter(&paint);
    const QTemporaryDir folder;
    std::unique_ptr<history::HistoryStore> store;
    if (!historyFile.isEmpty())
        store = std::make_unique<history::HistoryStore>(historyFile);
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QApplication::setStyle(new console::PushbenchStyle);
    console::applyTheme(console::Theme::Light);
    vault::SessionVault vault;
    session::ProfileStore profiles(folder.filePath(QStringLiteral("profiles.json")));
    session::Connections connections(profiles, vault, vault);
    session::HubClient client;
    console::HubLogin login(profiles, connections, client);
    console::DraftStore drafts(folder.filePath(QStringLiteral("drafts.json")));
    console::WindowParts parts{ login,  profiles, connections, vault,
                                client, drafts,   settings,    console::Theme::Light };
    parts.history = store.get();
    console::MainWindow window(parts);
    window.show();
    if (store)
        quitAtFirstRows(window);
    return QApplication::exec();
}

double millisecondsOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const int code = QProcess::execute(program, arguments);
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    if (code != 0)
        qFatal("a window did not open: code %d", code); // its time would be a figure of nothing
    return elapsed;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

bool writeHistory(const QString &file)
{
    history::SqlDatabase database;
    return history::openHistory(database, file).isReadable
        && support::fillHistory(database, support::historyRowCount());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArray(argv[1]) == "bare")
        return showBare(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "pushbench")
        return showPushbench(argc, argv, QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    const QCoreApplication application(argc, argv);
    const QString program = QCoreApplication::applicationFilePath();
    QList<double> bare;
    QList<double> full;
    QList<double> withHistory;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.db"));
    if (!writeHistory(file))
        return 1;
    constexpr int Warmups = 1;
    constexpr int Runs = 11;
    for (int i = 0; i < Warmups + Runs; ++i) {
        const double one = millisecondsOf(program, { QStringLiteral("bare") });
        const double other = millisecondsOf(program, { QStringLiteral("pushbench") });
        const double third = millisecondsOf(program, { QStringLiteral("pushbench"), file });
        if (i < Warmups)
            continue;
        bare.append(one);
        full.append(other);
        withHistory.append(third);
    }
    std::printf("start to first paint and quit, median of %d: bare QMainWindow %.0f ms, Pushbench "
                "%.0f ms, ratio %.2f\n",
                Runs, median(bare), median(full), median(full) / median(bare));
    std::printf("window open with %d rows of history, until its page shows the first of them: %.0f "
                "ms\n",
                support::historyRowCount(), median(withHistory));
    return 0;
}
