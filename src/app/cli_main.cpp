// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"
#include "app/stopsignals.h"
#include "app/translation.h"
#include "base/then.h"
#include "cli/program.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char *argv[])
{
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
                                  [](const char *name) { return qEnvironmentVariable(name); } };
    cli::Interrupt interrupt;
    const app::StopSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &app::StopSignals::stopRequested, &interrupt,
                     &cli::Interrupt::interrupted);

    base::then(cli::run(QCoreApplication::arguments().sliced(1), environment, interrupt),
               &application, [](int code) { QCoreApplication::exit(code); });
    return QCoreApplication::exec();
}
