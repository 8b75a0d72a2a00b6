// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/connectionscommand.h"
#include "cli/historycommand.h"
#include "cli/hubcommands.h"
#include "cli/payloadcommands.h"
#include "cli/registrationscommand.h"
#include "cli/sandboxcommand.h"
#include "cli/sendcommand.h"
#include "cli/tokencommand.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>
#include <vector>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Program)
};

} // namespace

QFuture<int> run(const QStringList &arguments, Environment &environment, Interrupt &interrupt)
{
    CLI::App app(
        Text::tr("Sends test notifications through Azure Notification Hubs.").toStdString(),
        "pushbench-cli");
    app.set_version_flag("--version", "pushbench-cli " PUSHBENCH_VERSION);
    app.require_subcommand(1);
    QFuture<int> result;
    const Start start = [&result](QFuture<int> future) { result = std::move(future); };
    addSendCommand(app, environment, interrupt, start);
    addTokenCommand(app, environment, start);
    addSandboxCommand(app, environment, interrupt, start);
    addRegistrationsCommand(app, environment, interrupt, start);
    addInstallationsCommand(app, environment, interrupt, start);
    addTelemetryCommand(app, environment, interrupt, start);
    addScheduleCommand(app, environment, interrupt, start);
    addJobsCommand(app, environment, interrupt, start);
    addConnectionsCommand(app, environment, start);
    addValidateCommand(app, environment, start);
    addTemplatesCommand(app, environment, start);
    addHistoryCommand(app, environment, interrupt, start);
    addPreviewCommand(app, environment, start);

    std::vector<std::string> words;
    for (const QString &word : arguments)
        words.push_back(word.toStdString());
    std::reverse(words.begin(), words.end()); // CLI11 takes them last first
    try {
        app.parse(words);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error, environment.out, environment.err);
        return QtFuture::makeReadyFuture(int(code == 0 ? Accepted : WrongInput));
    }
    return result;
}

} // namespace cli
