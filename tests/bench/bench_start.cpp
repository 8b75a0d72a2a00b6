// SPDX-License-Identifier: GPL-3.0-or-later
// The time from the start of a process to its first paint: the window of Pushbench beside a bare
// QMainWindow, each in processes of its own, in turns, so that the ratio holds on a busy machine.
#include "console/drafts/draftstore.h"
#include "console/hubs/hublogin.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/theme.h"
#include "console/window/mainwindow.h"
#include "session/connections.h"
#include "session/hubclient.h"
#include "session/profilestore.h"
#include "vault/sessionvault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

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

int showPushbench(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPaint paint;
    application.installEventFilter(&paint);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    QApplication::setStyle(new console::PushbenchStyle);
    console::applyTheme(console::Theme::Light);
    vault::SessionVault vault;
    session::ProfileStore profiles(folder.filePath(QStringLiteral("profiles.json")));
    session::Connections connections(profiles, vault, vault);
    session::HubClient client;
    console::HubLogin login(profiles, connections, client);
    console::DraftStore drafts(folder.filePath(QStringLiteral("drafts.json")));
    console::MainWindow window(
        { login, profiles, connections, vault, client, drafts, settings, console::Theme::Light });
    window.show();
    return QApplication::exec();
}

double millisecondsOf(const QString &program, const QString &which)
{
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(program, { which });
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArray(argv[1]) == "bare")
        return showBare(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "pushbench")
        return showPushbench(argc, argv);
    const QCoreApplication application(argc, argv);
    const QString program = QCoreApplication::applicationFilePath();
    QList<double> bare;
    QList<double> full;
    constexpr int Warmups = 1;
    constexpr int Runs = 11;
    for (int i = 0; i < Warmups + Runs; ++i) {
        const double one = millisecondsOf(program, QStringLiteral("bare"));
        const double other = millisecondsOf(program, QStringLiteral("pushbench"));
        if (i < Warmups)
            continue;
        bare.append(one);
        full.append(other);
    }
    std::printf("start to first paint and quit, median of %d: bare QMainWindow %.0f ms, Pushbench "
                "%.0f ms, ratio %.2f\n",
                Runs, median(bare), median(full), median(full) / median(bare));
    return 0;
}
