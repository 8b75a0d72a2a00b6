// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/connectionoptions.h"
#include "hub/management.h"
#include "session/hubclient.h"
#include "session/hubsession.h"

#include <QJsonValue>

#include <functional>
#include <memory>
#include <string>

namespace cli {

/// The arguments that every command has that calls a hub.
struct HubOptions
{
    ConnectionOptions connection;
    double timeout = 30; ///< Seconds an exchange.
    std::string caFile;
    bool json = false;
};

void addHubOptions(CLI::App &app, HubOptions &options);

/// The text of the file \a path, or of standard input for `-`. The error has the part \a part.
base::Result<QByteArray> readInput(const std::string &path, const QString &part,
                                   Environment &environment);

/// A run that logs in to a hub and calls it. A refusal is printed the way `send` does and ends the
/// run with the exit code for it; so does a wrong input.
class HubRun : public CommandRun
{
protected:
    using Taken = std::function<void(const hub::Exchange &)>;

    HubRun(const HubOptions &options, Environment &environment, Interrupt &interrupt);

    /// Logs in, then calls \a ready.
    void logIn(std::function<void()> ready);
    session::HubSession &session() { return *m_session; }
    bool isJson() const { return m_options.json; }

    /// Sends \a request and calls \a taken when the hub took it. A rule that by its name lacks the
    /// right gets a warning first.
    void call(const base::Result<hub::ManagementRequest> &request, const Taken &taken);
    /// Warns when the rule by its name lacks \a right.
    void warnUnlessGranted(hub::Right right);
    /// Prints what became of \a exchange and ends the run.
    void showResult(const hub::Exchange &exchange);
    void fail(const base::Error &error) { end(reportInputError(m_environment, error)); }
    void print(const QJsonValue &value);
    void print(const QString &line);

    /// What the user's Ctrl+C means; ends the run.
    virtual void interrupted();

private:
    HubOptions m_options;
    session::HubClient m_client;
    std::unique_ptr<session::HubSession> m_session;
    bool m_isInterrupted = false;
};

} // namespace cli
