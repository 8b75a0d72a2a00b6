// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcommands.h"
#include "cli/hubrun.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Schedule)
};

struct ScheduleOptions
{
    HubOptions hub;
    std::vector<std::string> ids;
};

class Cancelling : public HubRun
{
public:
    Cancelling(const ScheduleOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
    }

    QFuture<int> start()
    {
        logIn([this] { cancelNext(); });
        return exitCode();
    }

private:
    void cancelNext();

    ScheduleOptions m_options;
    std::size_t m_done = 0;
};

void Cancelling::cancelNext()
{
    if (m_done == m_options.ids.size())
        return end(Accepted);
    const QString id = QString::fromStdString(m_options.ids.at(m_done));
    call(hub::cancelScheduled(id), [this, id](const hub::Exchange &) {
        if (isJson())
            print(QJsonObject{ { u"cancelled"_s, id } });
        else
            m_environment.out << Text::tr("Cancelled %1").arg(id).toStdString() << std::endl;
        ++m_done;
        cancelNext();
    });
}

} // namespace

void addScheduleCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                        const Start &start)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    CLI::App *command = app.add_subcommand(
        "schedule", help(Text::tr("Cancel what “send --at” has scheduled; a hub cannot list it")));
    command->require_subcommand(1);
    auto options = std::make_shared<ScheduleOptions>();
    CLI::App *cancelling =
        command->add_subcommand("cancel", help(Text::tr("Cancel before the hub sends it")));
    addHubOptions(*cancelling, options->hub);
    cancelling->add_option("ID", options->ids, help(Text::tr("The ids that “send --at” printed")))
        ->required();
    cancelling->callback([options, &environment, &interrupt, start] {
        auto *run = new Cancelling(*options, environment, interrupt);
        start(run->start());
    });
}

} // namespace cli
