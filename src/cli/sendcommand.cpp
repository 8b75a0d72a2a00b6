// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendcommand.h"

#include "base/then.h"
#include "cli/exportoption.h"
#include "cli/resultjson.h"
#include "cli/sendoptions.h"
#include "cli/sendtitle.h"
#include "history/historystore.h"
#include "payload/validate.h"
#include "session/hubclient.h"
#include "session/hubsession.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class Sending : public CommandRun
{
public:
    Sending(SendOptions options, Environment &environment, Interrupt &interrupt)
        : CommandRun(environment, interrupt)
        , m_options(std::move(options))
    {
        connect(&interrupt, &Interrupt::interrupted, this, [this] { interrupted(); });
    }

    QFuture<int> start()
    {
        const auto request = readRequest(m_options, m_environment);
        const auto exports = readExports(m_options.exports);
        if (!request) {
            end(reportInputError(m_environment, request.error()));
        } else if (!exports) {
            end(reportInputError(m_environment, exports.error()));
        } else if (!m_options.noValidate && !check(request->notification)) {
            end(WrongInput);
        } else if (const auto fault = readCertificates()) {
            end(reportInputError(m_environment, *fault));
        } else {
            m_exports = *exports;
            base::then(login(m_options.connection, m_environment), this,
                       [this, request = *request](const Login &found) { send(found, request); });
        }
        return exitCode();
    }

private:
    bool check(const hub::Notification &notification);
    std::optional<base::Error> readCertificates();
    void send(const Login &found, const hub::Request &request);
    void show(const hub::Exchange &exchange);
    void remember(const hub::Exchange &exchange, int code);
    void sayHistory(const history::HistoryRow &row, const history::StoreState &opened);
    void interrupted();

    SendOptions m_options;
    QList<Export> m_exports;
    session::SendOptions m_sendOptions;
    session::HubClient m_client;
    std::unique_ptr<session::HubSession> m_session;
    history::HubRef m_hub;
    QString m_connection; ///< The saved hub's name.
    std::unique_ptr<history::HistoryStore> m_history;
    bool m_isInterrupted = false;
};

bool Sending::check(const hub::Notification &notification)
{
    // Only what cannot be read holds a send back here: a script may well mean to send what a push
    // service refuses. `validate` is the command that is strict.
    const QList<payload::Finding> findings = payload::validate(notification);
    bool isReadable = true;
    for (const payload::Finding &finding : findings) {
        const bool isError = finding.severity == payload::Finding::Severity::Error
            && payload::isAboutReading(finding);
        isReadable = isReadable && !isError;
        if (finding.severity == payload::Finding::Severity::Hint)
            continue;
        m_environment.err << (isError ? "error: payload: " : "warning: payload: ")
                          << finding.message.toStdString() << " (" << finding.rule.toStdString()
                          << ", line " << finding.line << ", column " << finding.column << ")"
                          << std::endl;
    }
    return isReadable;
}

std::optional<base::Error> Sending::readCertificates()
{
    if (m_options.caFile.empty())
        return {};
    const auto certificates = readCaFile(m_options.caFile);
    if (!certificates)
        return certificates.error();
    m_sendOptions.extraCaPem = *certificates;
    return {};
}

void Sending::send(const Login &found, const hub::Request &request)
{
    if (!found.connection)
        return end(found.exitCode);
    if (m_isInterrupted)
        return end(Interrupted);
    const auto address = found.address();
    if (!address)
        return end(reportInputError(m_environment, address.error()));
    m_hub = found.savedId.isEmpty() ? history::HubRef{ address->resource(), address->hub() }
                                    : history::HubRef{ found.savedId, found.savedName };
    m_connection = found.savedName;
    m_session =
        std::make_unique<session::HubSession>(m_client, *address, *found.connection, m_sendOptions);
    const auto future = m_session->send(request);
    if (!future)
        return end(reportInputError(m_environment, future.error()));
    base::then(*future, this, [this](const hub::Exchange &exchange) { show(exchange); });
}

void Sending::show(const hub::Exchange &exchange)
{
    std::ostream &out = m_environment.out;
    if (m_options.dump) {
        out << hub::dump(exchange, m_options.reveal ? hub::Reveal::Yes : hub::Reveal::No)
                   .toStdString();
    }
    // The send is done, whatever becomes of its export: the exit code tells of the send.
    for (const Export &wanted : m_exports) {
        if (const auto fault = writeExport(wanted, { exchange }, m_connection, m_environment))
            (void)reportInputError(m_environment, *fault);
    }
    if (m_options.json) {
        out << QJsonDocument(resultJson(exchange)).toJson(QJsonDocument::Compact).toStdString()
            << std::endl;
    } else {
        out << resultText(exchange).toStdString() << std::flush;
    }
    if (exchange.error == hub::TransportError::Cancelled)
        remember(exchange, Interrupted);
    else if (exchange.error != hub::TransportError::None || !exchange.response)
        remember(exchange, NoAnswer);
    else
        remember(exchange, hub::isAccepted(exchange) ? Accepted : Refused);
}

/// Ends with \a code once \a exchange is in the history. A history that cannot be written is no
/// reason to fail: what counts is what the hub said.
void Sending::remember(const hub::Exchange &exchange, int code)
{
    if (m_options.noHistory)
        return end(code);
    m_history = std::make_unique<history::HistoryStore>(m_environment.historyPath);
    m_history->setRetention(m_environment.retention);
    base::then(m_history->record(exchange, m_hub, titleOf(exchange)), this,
               [this, code](const history::HistoryRow &row) {
                   // What is wrong with the file is told a moment after the row.
                   base::then(m_history->opened(), this,
                              [this, code, row](const history::StoreState &opened) {
                                  sayHistory(row, opened);
                                  end(code);
                              });
               });
}

void Sending::sayHistory(const history::HistoryRow &row, const history::StoreState &opened)
{
    const history::StoreState &now = m_history->state();
    const history::StoreState &state = now.message.isEmpty() ? opened : now;
    QString message = state.why.isEmpty() ? state.message : state.why;
    if (!row.isSaved()) // the window would keep it in memory; this program ends
        message += (message.isEmpty() ? u""_s : u" "_s)
            + QCoreApplication::translate("cli::Send", "This send was not saved.");
    if (!message.isEmpty())
        m_environment.err << "warning: history: " << message.toStdString() << std::endl;
}

void Sending::interrupted()
{
    m_isInterrupted = true;
    if (m_session)
        m_client.cancel();
    else
        end(Interrupted);
}

} // namespace

void addSendCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                    const Start &start)
{
    auto options = std::make_shared<SendOptions>();
    CLI::App *command = app.add_subcommand(
        "send",
        QCoreApplication::translate("cli::Send", "Send a notification and show what came back")
            .toStdString());
    addSendOptions(*command, *options);
    command->callback([options, &environment, &interrupt, start] {
        auto *sending = new Sending(*options, environment, interrupt);
        start(sending->start());
    });
}

} // namespace cli
