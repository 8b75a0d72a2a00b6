// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/connectionoptions.h"
#include "hub/management.h"
#include "session/hubclient.h"
#include "session/hubsession.h"
#include "session/throttle.h"

#include <QJsonValue>

#include <chrono>
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
    /// Whether the hub held \a exchange back; then it was said, and \a again is called when the
    /// time has come. All waits in a row take no longer than one exchange may.
    bool mustWait(const hub::Exchange &exchange, const std::function<void()> &again);
    /// The hub takes calls again.
    void wentThrough() { m_throttle.wentThrough(); }
    std::chrono::milliseconds timeout() const;
    /// Says that the hub holds back for \a seconds.
    void sayWait(qint64 seconds);
    /// Warns when the rule by its name lacks \a right.
    void warnUnlessGranted(hub::Right right);
    /// Prints what became of \a exchange and ends the run.
    void showResult(const hub::Exchange &exchange);
    /// The same for an \a exchange that was accepted, but whose answer cannot be read: \a error
    /// says why. Without the answer this is none.
    void showBroken(const hub::Exchange &exchange, const base::Error &error);
    void fail(const base::Error &error) { end(reportInputError(m_environment, error)); }
    void print(const QJsonValue &value);
    void print(const QString &line);

    /// What the user's Ctrl+C means; ends the run.
    virtual void interrupted();

private:
    HubOptions m_options;
    session::Throttle m_throttle;
    session::HubClient m_client;
    std::unique_ptr<session::HubSession> m_session;
    bool m_isInterrupted = false;
    bool m_isWaiting = false; ///< For a hub that holds back.
};

} // namespace cli
