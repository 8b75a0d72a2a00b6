// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawpreview.h"
#include "app/paths.h"
#include "app/translation.h"
#include "base/then.h"
#include "console/drafts/draftstore.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/style/pushbenchstyle.h"
#include "console/style/setting.h"
#include "console/style/theme.h"
#include "console/window/mainwindow.h"
#include "history/historystore.h"
#include "hub/connectionstring.h"
#include "sandbox/sandboxthread.h"
#include "session/connections.h"
#include "session/hubclient.h"
#include "session/pictureclient.h"
#include "session/profilestore.h"
#include "session/variablestore.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

console::ThemeChoice chosenTheme(const QSettings &settings)
{
    const QString name = console::setting::ThemeName.in(settings);
    return name == u"light" ? console::ThemeChoice::Light
        : name == u"dark"   ? console::ThemeChoice::Dark
                            : console::ThemeChoice::System;
}

/// Answers `--help` and `--version`, which end the program. Gives the files to open.
QStringList readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A test console for Azure Notification Hubs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("main", "A share bundle, a draft or a payload to open."),
        u"[FILE…]"_s);
    parser.process(application);
    return parser.positionalArguments();
}

/// What is remembered names hubs, tags and targets: nobody else on the machine is to read it. A
/// file that is there keeps its permissions whenever it is written.
QString ownersFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void startSandbox(sandbox::SandboxThread &thread, console::HubLogin &login,
                  console::MainWindow &window)
{
    sandbox::SandboxOptions options;
    options.hub = u"demo"_s;
    options.certificateFolder = app::sandboxFolder();
    base::then(thread.start(options), &login,
               [&login, &window](const base::Result<sandbox::SandboxAddress> &address) {
                   if (!address)
                       return login.setSandboxFailed(address.error().message);
                   const auto connection = hub::ConnectionString::parse(
                       QString::fromUtf8(address->connectionString.reveal()));
                   login.setSandbox(*connection, address->hub, address->certificatePem);
                   window.setSandboxTags(address->tags);
                   QList<console::RuleString> strings;
                   for (const sandbox::AccessRule &rule : address->rules)
                       strings.append({ rule.name, address->connectionStringOf(rule.name) });
                   window.setSandboxStrings(strings);
               });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pushbench"_s);
    QApplication::setApplicationVersion(QStringLiteral(PUSHBENCH_VERSION));
    QApplication::setApplicationDisplayName(QString()); // titles name the program themselves
    QApplication::setDesktopFileName(u"io.github.pushbench.Pushbench"_s);
    app::installTranslation(application);
    if (app::isDrawing(argc, argv))
        return app::drawPreview(QApplication::arguments().mid(2));
    const QStringList files = readArguments(application);

    QSettings settings(ownersFile(app::stateFolder() + u"/window.ini"_s), QSettings::IniFormat);
    const console::Theme systemTheme = console::systemTheme();
    QApplication::setStyle(new console::PushbenchStyle);
    console::applyTheme(console::themeFor(chosenTheme(settings), systemTheme));

    vault::KeychainVault keychain;
    vault::SessionVault sessionKeys;
    session::ProfileStore profiles(app::profilesPath());
    const auto profilesFault = profiles.load();
    session::Connections connections(profiles, keychain, sessionKeys);
    session::HubClient client;
    console::HubLogin login(profiles, connections, client);
    console::DraftStore drafts(app::stateFolder() + u"/drafts.json"_s);
    const auto draftsFault = drafts.load();
    session::VariableStore variables(app::stateFolder() + u"/variables"_s, keychain);
    const auto variablesFault = variables.load();
    session::PictureClient pictures;
    history::HistoryStore history(app::historyPath());
    sandbox::SandboxThread sandbox;

    console::MainWindow window({ login, profiles, connections, keychain, client, drafts, settings,
                                 systemTheme, app::templatesFolder(), &variables, &pictures,
                                 &history, &sandbox });
    for (const auto &fault : { profilesFault, draftsFault, variablesFault }) {
        if (fault)
            window.announce(fault->message);
    }
    QObject::connect(&window, &console::MainWindow::sandboxStartRequested, &login,
                     [&] { startSandbox(sandbox, login, window); });
    window.show();
    for (const QString &file : files)
        window.openFile(QFileInfo(file).absoluteFilePath());
    startSandbox(sandbox, login, window);
    return QApplication::exec();
}
