// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubrun.h"

#include "base/then.h"
#include "cli/payloadinput.h"
#include "cli/resultjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cmath>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Hub)
};

base::Result<session::SendOptions> sendOptions(const HubOptions &options)
{
    constexpr double MaxTimeout = 24 * 3600;
    if (!std::isfinite(options.timeout) || options.timeout <= 0 || options.timeout > MaxTimeout) {
        return base::Error{ Text::tr("The time-out must be more than 0 and at most %1 seconds.")
                                .arg(int(MaxTimeout)),
                            u"timeout"_s };
    }
    session::SendOptions result;
    result.timeout = std::chrono::milliseconds(qint64(std::ceil(options.timeout * 1000)));
    if (options.caFile.empty())
        return result;
    const auto certificates = readCaFile(options.caFile);
    if (!certificates)
        return certificates.error();
    result.extraCaPem = *certificates;
    return result;
}

} // namespace

void addHubOptions(CLI::App &app, HubOptions &options)
{
    addConnectionOptions(app, options.connection);
    app.add_option("--timeout", options.timeout, Text::tr("Seconds for one exchange").toStdString())
        ->capture_default_str();
    app.add_option(
        "--ca-file", options.caFile,
        Text::tr("Certificates in PEM that are trusted beside the system's").toStdString());
    app.add_flag("--json", options.json, Text::tr("Print JSON").toStdString());
}

base::Result<QByteArray> readInput(const std::string &path, const QString &part,
                                   Environment &environment)
{
    const auto bytes = readFile(path, environment);
    if (!bytes)
        return base::Error{ bytes.error().message, part };
    return *bytes;
}

HubRun::HubRun(const HubOptions &options, Environment &environment, Interrupt &interrupt)
    : CommandRun(environment, interrupt)
    , m_options(options)
{
    connect(&interrupt, &Interrupt::interrupted, this, [this] {
        m_isInterrupted = true;
        interrupted();
    });
}

void HubRun::logIn(std::function<void()> ready)
{
    const auto options = sendOptions(m_options);
    if (!options)
        return fail(options.error());
    base::then(login(m_options.connection, m_environment), this,
               [this, options = *options, ready = std::move(ready)](const Login &found) {
                   if (!found.connection)
                       return end(found.exitCode);
                   if (m_isInterrupted)
                       return end(Interrupted);
                   const auto address = found.address();
                   if (!address)
                       return fail(address.error());
                   m_throttle.setPatience(timeout());
                   m_session = std::make_unique<session::HubSession>(m_client, *address,
                                                                     *found.connection, options);
                   ready();
               });
}

void HubRun::warnUnlessGranted(hub::Right right)
{
    if (m_session->isGranted(right).value_or(true))
        return;
    m_environment.err << "warning: "
                      << Text::tr("By its name the rule “%1” lacks the %2 right, which this needs.")
                             .arg(m_session->token().keyName(), hub::rightName(right))
                             .toStdString()
                      << std::endl;
}

void HubRun::call(const base::Result<hub::ManagementRequest> &request, const Taken &taken)
{
    if (!request)
        return fail(request.error());
    warnUnlessGranted(request->needs());
    base::then(m_session->run(*request), this, [this, taken](const hub::Exchange &exchange) {
        if (hub::isAccepted(exchange))
            taken(exchange);
        else
            showResult(exchange);
    });
}

std::chrono::milliseconds HubRun::timeout() const
{
    return std::chrono::milliseconds(qint64(std::ceil(m_options.timeout * 1000)));
}

void HubRun::sayWait(qint64 seconds)
{
    m_environment.err
        << Text::tr("The hub holds back; going on in %1 s.").arg(seconds).toStdString()
        << std::endl;
}

bool HubRun::mustWait(const hub::Exchange &exchange, const std::function<void()> &again)
{
    const auto wait = m_throttle.waitAfter(exchange);
    if (!wait)
        return false;
    sayWait(wait->count());
    m_isWaiting = true;
    QTimer::singleShot(*wait, this, [this, again] {
        m_isWaiting = false;
        if (!m_isInterrupted)
            again();
    });
    return true;
}

void HubRun::showResult(const hub::Exchange &exchange)
{
    if (m_options.json)
        print(resultJson(exchange));
    else
        m_environment.out << resultText(exchange).toStdString() << std::flush;
    if (exchange.error == hub::TransportError::Cancelled)
        end(Interrupted);
    else if (exchange.error != hub::TransportError::None || !exchange.response)
        end(NoAnswer);
    else
        end(hub::isAccepted(exchange) ? Accepted : Refused);
}

void HubRun::showBroken(const hub::Exchange &exchange, const base::Error &error)
{
    (void)reportInputError(m_environment, error);
    if (m_options.json)
        print(resultJson(exchange));
    else
        m_environment.out << resultText(exchange).toStdString() << std::flush;
    end(NoAnswer);
}

void HubRun::print(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_environment.out << document.toJson(QJsonDocument::Compact).toStdString() << std::endl;
}

void HubRun::print(const QString &line)
{
    m_environment.out << line.toStdString() << '\n';
}

void HubRun::interrupted()
{
    if (m_session && !m_isWaiting)
        m_client.cancel(); // what is under way then ends as cancelled
    else
        end(Interrupted);
}

} // namespace cli
