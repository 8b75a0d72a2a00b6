// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionscommand.h"

#include "cli/connectionoptions.h"
#include "cli/savedhubs.h"
#include "hub/connectionstring.h"
#include "hub/hubaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <iterator>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Connections)
};

QFuture<int> ready(int code)
{
    return QtFuture::makeReadyFuture(code);
}

struct ConnectionsOptions
{
    std::string name;
    std::string hub;
    bool production = false;
    bool json = false;
};

QJsonObject profileJson(const session::Profile &profile)
{
    return { { u"name"_s, profile.name },
             { u"hub"_s, profile.hub },
             { u"endpoint"_s, profile.endpoint.toString() },
             { u"keyName"_s, profile.keyName },
             { u"production"_s, profile.production },
             { u"keychain"_s, profile.keyPlace == session::KeyPlace::Keychain } };
}

QFuture<int> list(const ConnectionsOptions &options, Environment &environment)
{
    const SavedHubs saved(environment);
    if (saved.loadError)
        return ready(reportInputError(environment, *saved.loadError));
    if (options.json) {
        QJsonArray profiles;
        for (const session::Profile &profile : saved.store.profiles())
            profiles.append(profileJson(profile));
        environment.out << QJsonDocument(profiles).toJson(QJsonDocument::Compact).toStdString()
                        << std::endl;
        return ready(Accepted);
    }
    for (const session::Profile &profile : saved.store.profiles()) {
        const QString line = u"%1\t%2\t%3%4"_s.arg(
            profile.name, profile.endpoint.host(), profile.hub,
            profile.production ? u"\t"_s + Text::tr("production") : QString());
        environment.out << line.toStdString() << '\n';
    }
    environment.out << std::flush;
    return ready(Accepted);
}

int reportKey(const vault::VaultAnswer &answer, Environment &environment)
{
    environment.err << "error: keychain: " << answer.message.toStdString() << std::endl;
    return NoKeychain;
}

QFuture<int> add(const ConnectionsOptions &options, Environment &environment)
{
    auto saved = std::make_shared<SavedHubs>(environment);
    if (saved->loadError)
        return ready(reportInputError(environment, *saved->loadError));
    const std::string input{ std::istreambuf_iterator<char>(environment.in), {} };
    const auto connection = hub::ConnectionString::parse(textOf(QByteArray::fromStdString(input)));
    if (!connection)
        return ready(reportInputError(environment, connection.error()));
    session::Profile profile;
    profile.name = QString::fromStdString(options.name);
    profile.hub = options.hub.empty() ? connection->hubName() : QString::fromStdString(options.hub);
    profile.production = options.production;
    const auto address = hub::HubAddress::make(connection->endpoint(), profile.hub);
    if (!address)
        return ready(reportInputError(environment, address.error()));
    for (const QString &warning : connection->warnings())
        environment.err << "warning: " << warning.toStdString() << std::endl;
    return saved->connections.save(profile, *connection)
        .then([saved, &environment](const session::SaveAnswer &answer) -> int {
            if (answer.isSaved())
                return Accepted;
            // A name that is refused never gets as far as the keychain.
            if (answer.error->part == u"key")
                return reportKey(answer.key, environment);
            return reportInputError(environment, *answer.error);
        });
}

QFuture<int> remove(const ConnectionsOptions &options, Environment &environment)
{
    auto saved = std::make_shared<SavedHubs>(environment);
    if (saved->loadError)
        return ready(reportInputError(environment, *saved->loadError));
    const QString name = QString::fromStdString(options.name);
    const auto profile = saved->store.byName(name);
    if (!profile) {
        return ready(reportInputError(
            environment, { Text::tr("There is no saved hub “%1”.").arg(name), u"NAME"_s }));
    }
    return saved->connections.remove(profile->id)
        .then([saved, &environment](const vault::VaultAnswer &answer) -> int {
            return answer.status == vault::VaultStatus::Ok ? int(Accepted)
                                                           : reportKey(answer, environment);
        });
}

} // namespace

void addConnectionsCommand(CLI::App &app, Environment &environment, const Start &start)
{
    auto options = std::make_shared<ConnectionsOptions>();
    CLI::App *command = app.add_subcommand(
        "connections", Text::tr("List, add and remove the saved hubs").toStdString());
    command->require_subcommand(1);

    CLI::App *listing = command->add_subcommand("list", Text::tr("List them").toStdString());
    listing->add_flag("--json", options->json, Text::tr("Print them as JSON").toStdString());
    listing->callback([options, &environment, start] { start(list(*options, environment)); });

    CLI::App *adding =
        command->add_subcommand("add",
                                Text::tr("Save a hub; its connection string is read from standard "
                                         "input and kept in the keychain")
                                    .toStdString());
    adding->add_option("NAME", options->name, Text::tr("What to call it").toStdString())
        ->required();
    adding->add_option("--hub", options->hub, Text::tr("The hub's name").toStdString());
    adding->add_flag("--production", options->production,
                     Text::tr("It reaches real customers").toStdString());
    adding->callback([options, &environment, start] { start(add(*options, environment)); });

    CLI::App *removing =
        command->add_subcommand("remove", Text::tr("Remove a hub and its key").toStdString());
    removing->add_option("NAME", options->name, Text::tr("Which one").toStdString())->required();
    removing->callback([options, &environment, start] { start(remove(*options, environment)); });
}

} // namespace cli
