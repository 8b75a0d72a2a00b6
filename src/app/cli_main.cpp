// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"
#include "app/stopsignals.h"
#include "app/translation.h"
#include "base/then.h"
#include "cli/program.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QSettings>

#include <iostream>

namespace {

/// What the window was told about the history; the keys are those of its dialog.
history::Retention historyRetention()
{
    constexpr qint64 Megabyte = 1'000'000;
    const QSettings settings(app::stateFolder() + QStringLiteral("/window.ini"),
                             QSettings::IniFormat);
    return { .maxRows = settings.value(QStringLiteral("history/rows"), 0).toLongLong(),
             .maxDays = settings.value(QStringLiteral("history/days"), 0).toInt(),
             .maxBytes = settings.value(QStringLiteral("history/megabytes"), 2000).toLongLong()
                 * Megabyte };
}

} // namespace

int main(int argc, char *argv[])
{
    app::holdStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pushbench"));
    app::installTranslation(application);

    vault::KeychainVault keychain;
    vault::SessionVault session;
    cli::Environment environment{ std::cin,
                                  std::cout,
                                  std::cerr,
                                  keychain,
                                  session,
                                  app::profilesPath(),
                                  app::sandboxFolder(),
                                  app::templatesFolder(),
                                  app::historyPath(),
                                  app::windowProgram(),
                                  [](const char *name) { return qEnvironmentVariable(name); },
                                  historyRetention() };
    cli::Interrupt interrupt;
    const app::StopSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &app::StopSignals::stopRequested, &interrupt,
                     &cli::Interrupt::interrupted);

    base::then(cli::run(QCoreApplication::arguments().sliced(1), environment, interrupt),
               &application, [](int code) { QCoreApplication::exit(code); });
    return QCoreApplication::exec();
}
