// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "cli/hubcommands.h"
#include "cli/hubrun.h"
#include "hub/job.h"

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
    Q_DECLARE_TR_FUNCTIONS(cli::Feedback)
};

struct FeedbackOptions
{
    HubOptions hub;
    bool reveal = false;
};

class Feedback : public HubRun
{
public:
    Feedback(const FeedbackOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_reveal(options.reveal)
    {
    }

    QFuture<int> start()
    {
        logIn([this] {
            call(hub::feedbackContainer(),
                 [this](const hub::Exchange &exchange) { show(exchange); });
        });
        return exitCode();
    }

private:
    void show(const hub::Exchange &exchange);

    bool m_reveal;
};

void Feedback::show(const hub::Exchange &exchange)
{
    const auto address = hub::feedbackAddress(exchange);
    if (!address)
        return showBroken(exchange, address.error());
    // Shown in full only where the user asked for it: whoever has it can read the container.
    const QString shown =
        QString::fromUtf8(m_reveal ? address->reveal() : base::redact(address->reveal()));
    if (isJson())
        print(QJsonObject{ { u"container"_s, shown } });
    else
        m_environment.out << shown.toStdString() << std::endl;
    end(Accepted);
}

} // namespace

void addFeedbackCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                        const Start &start)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    auto options = std::make_shared<FeedbackOptions>();
    CLI::App *command = app.add_subcommand(
        "feedback",
        help(Text::tr("The address of the container with what push services said of handles")));
    addHubOptions(*command, options->hub);
    command->add_flag("--reveal", options->reveal,
                      help(Text::tr("Print the address with its signature, which opens it")));
    command->callback([options, &environment, &interrupt, start] {
        auto *run = new Feedback(*options, environment, interrupt);
        start(run->start());
    });
}

} // namespace cli
