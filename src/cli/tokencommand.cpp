// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokencommand.h"

#include "cli/connectionoptions.h"
#include "hub/sastoken.h"

#include <QCoreApplication>
#include <QDateTime>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct TokenOptions
{
    ConnectionOptions connection;
    qint64 expires = hub::SasTokenSource::DefaultLifetime;
    std::string resource;
};

int printToken(const TokenOptions &options, const Login &found, Environment &environment)
{
    if (!found.connection)
        return found.exitCode;
    QString resource = QString::fromStdString(options.resource);
    if (resource.isEmpty() && found.hub.isEmpty()) {
        resource = found.connection->endpoint().toString(QUrl::FullyEncoded);
    } else if (resource.isEmpty()) {
        const auto address = found.address();
        if (!address)
            return reportInputError(environment, address.error());
        resource = address->resource();
    }
    const auto token =
        hub::SasToken::sign(resource, found.connection->keyName(), found.connection->key(),
                            QDateTime::currentSecsSinceEpoch() + options.expires);
    environment.out << token.header().reveal().toStdString() << std::endl;
    return Accepted;
}

} // namespace

void addTokenCommand(CLI::App &app, Environment &environment, const Start &start)
{
    const auto help = [](const QString &words) { return words.toStdString(); };
    auto options = std::make_shared<TokenOptions>();
    CLI::App *command = app.add_subcommand(
        "token", help(QCoreApplication::translate("cli::Token", "Print a SAS token")));
    addConnectionOptions(*command, options->connection);
    command
        ->add_option("--expires", options->expires,
                     help(QCoreApplication::translate("cli::Token", "Seconds until it ends")))
        ->check(CLI::Range(qint64(1), qint64(10) * 365 * 24 * 3600))
        ->capture_default_str();
    command->add_option("--resource", options->resource,
                        help(QCoreApplication::translate(
                            "cli::Token",
                            "The address to sign for; else the hub's, or the namespace's "
                            "without a hub")));
    command->callback([options, &environment, start] {
        start(login(options->connection, environment)
                  .then([options, &environment](const Login &found) {
                      return printToken(*options, found, environment);
                  }));
    });
}

} // namespace cli
