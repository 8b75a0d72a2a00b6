// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/connectionscommand.h"
#include "cli/guardedenvironment.h"
#include "cli/historycommand.h"
#include "cli/hubcommands.h"
#include "cli/payloadcommands.h"
#include "cli/registrationscommand.h"
#include "cli/sandboxcommand.h"
#include "cli/sendcommand.h"
#include "cli/tokencommand.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <ostream>
#include <vector>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Program)
};

/// \a code, unless what the command printed did not arrive.
int codeOfAll(int code, Environment &environment)
{
    environment.out.flush();
    if (environment.out.good())
        return code;
    (void)reportInputError(
        environment,
        { Text::tr("The result could not be written. Is the disk full, or the output closed?"),
          u"standard output"_s });
    return code == Accepted ? int(NotWritten) : code;
}

int reportParseError(const CLI::App &app, const CLI::ParseError &error, Environment &environment)
{
    if (dynamic_cast<const CLI::ValidationError *>(&error) != nullptr) {
        // `--name: what is wrong`
        const QString told = QString::fromUtf8(error.what());
        QString part = told.section(u": "_s, 0, 0);
        while (part.startsWith(u'-'))
            part.remove(0, 1);
        return reportInputError(environment, { told.section(u": "_s, 1), part });
    }
    const QString word = unknownCommand(app);
    if (dynamic_cast<const CLI::RequiredError *>(&error) == nullptr || word.isEmpty())
        return app.exit(error, environment.out, environment.err) == 0 ? Accepted : WrongInput;
    return reportInputError(
        environment,
        { Text::tr("There is no command “%1”. --help names them.").arg(word), u"command"_s });
}

} // namespace

QFuture<int> run(const QStringList &arguments, Environment &given, Interrupt &interrupt)
{
    Environment &environment = (new GuardedEnvironment(given, interrupt))->environment();
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
    addFeedbackCommand(app, environment, interrupt, start);
    addScheduleCommand(app, environment, interrupt, start);
    addJobsCommand(app, environment, interrupt, start);
    addConnectionsCommand(app, environment, start);
    addValidateCommand(app, environment, start);
    addTemplatesCommand(app, environment, start);
    addHistoryCommand(app, environment, interrupt, start);
    addPreviewCommand(app, environment, start);

    refuseEmptyValues(app);

    std::vector<std::string> words = toWords(arguments);
    try {
        app.parse(words);
    } catch (const CLI::ParseError &error) {
        const int code = reportParseError(app, error, environment);
        return QtFuture::makeReadyFuture(codeOfAll(code, environment));
    }
    return result.then([&environment](int code) { return codeOfAll(code, environment); });
}

} // namespace cli
