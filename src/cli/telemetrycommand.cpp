// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcommands.h"
#include "cli/hubrun.h"
#include "session/deliveryfollower.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Telemetry)
};

struct TelemetryOptions
{
    HubOptions hub;
    std::string id;
    bool once = false;
    double interval = 10;
    double patience = 30 * 60;
};

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonObject detailsJson(const hub::NotificationDetails &details)
{
    QJsonArray counts;
    for (const hub::OutcomeCount &count : details.counts) {
        counts.append(QJsonObject{ { u"service"_s, count.service },
                                   { u"outcome"_s, count.name },
                                   { u"count"_s, count.count } });
    }
    return { { u"notificationId"_s, details.id },
             { u"state"_s, details.stateWord },
             { u"final"_s, hub::isFinal(details.state) },
             { u"enqueuedAt"_s, timeJson(details.enqueuedAt) },
             { u"startedAt"_s, timeJson(details.startedAt) },
             { u"endedAt"_s, timeJson(details.endedAt) },
             { u"tags"_s, details.tags },
             { u"platforms"_s, QJsonArray::fromStringList(details.platforms) },
             { u"outcomes"_s, counts } };
}

QString detailsText(const hub::NotificationDetails &details)
{
    QStringList lines{ hub::deliveryStateText(details.state) };
    for (const hub::OutcomeCount &count : details.counts)
        lines.append(u"%1\t%2\t%3"_s.arg(count.service, count.name).arg(count.count));
    return lines.join(u'\n');
}

class Telemetry : public HubRun
{
public:
    Telemetry(const TelemetryOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
        const auto milliseconds = [](double seconds) {
            return std::chrono::milliseconds(qint64(seconds * 1000));
        };
        // Without patience it asks once: the first wait is longer than that already.
        m_follower.setWaits(milliseconds(m_options.interval),
                            milliseconds(m_options.once ? 0 : m_options.patience));
        connect(&m_follower, &session::DeliveryFollower::progressed, this, &Telemetry::show);
    }

    QFuture<int> start()
    {
        logIn([this] {
            warnUnlessGranted(hub::rightNeeded(hub::Operation::ReadTelemetry));
            m_follower.start(session(), QString::fromStdString(m_options.id));
        });
        return exitCode();
    }

private:
    void show(const session::DeliveryProgress &progress);
    void finish(const session::DeliveryProgress &progress);
    void interrupted() override
    {
        m_follower.stop();
        end(Interrupted);
    }

    TelemetryOptions m_options;
    session::DeliveryFollower m_follower;
    QString m_said; ///< The last state that was told.
};

void Telemetry::show(const session::DeliveryProgress &progress)
{
    if (progress.isOver())
        return finish(progress);
    const QString state = progress.details ? hub::deliveryStateText(progress.details->state)
                                           : Text::tr("Not told yet");
    if (progress.phase != session::DeliveryProgress::Phase::Waiting || state == m_said)
        return;
    m_said = state;
    m_environment.err << state.toStdString() << std::endl;
}

void Telemetry::finish(const session::DeliveryProgress &progress)
{
    using Phase = session::DeliveryProgress::Phase;
    if (progress.phase == Phase::Stopped)
        return end(Interrupted);
    if (!progress.details || progress.phase == Phase::Refused || progress.phase == Phase::Forbidden)
        return showResult(*progress.exchange);
    if (isJson())
        print(detailsJson(*progress.details));
    else
        m_environment.out << detailsText(*progress.details).toStdString() << std::endl;
    if (progress.phase == Phase::GaveUp && !m_options.once) {
        m_environment.err
            << "warning: "
            << Text::tr("It is not final; the time to wait for it is over.").toStdString()
            << std::endl;
        return end(NoAnswer);
    }
    end(Accepted);
}

} // namespace

void addTelemetryCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                         const Start &start)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    auto options = std::make_shared<TelemetryOptions>();
    CLI::App *command = app.add_subcommand(
        "telemetry", help(Text::tr("Follow what becomes of a notification, until it is final")));
    addHubOptions(*command, options->hub);
    command->add_option("ID", options->id, help(Text::tr("The notification's id")))->required();
    command->add_flag("--once", options->once, help(Text::tr("Ask once, final or not")));
    command
        ->add_option("--interval", options->interval,
                     help(Text::tr("Seconds between two questions")))
        ->check(CLI::Range(0.01, 3600.0))
        ->capture_default_str();
    command->add_option("--wait", options->patience, help(Text::tr("Seconds to wait at most")))
        ->check(CLI::Range(0.0, 86400.0))
        ->capture_default_str();
    command->callback([options, &environment, &interrupt, start] {
        auto *telemetry = new Telemetry(*options, environment, interrupt);
        start(telemetry->start());
    });
}

} // namespace cli
