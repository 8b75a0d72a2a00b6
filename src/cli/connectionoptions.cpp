// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionoptions.h"

#include "cli/command.h"
#include "cli/savedhubs.h"
#include "session/certificatefile.h"
#include "vault/secretvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Connection)
};

Login failedLogin(int exitCode)
{
    return { .connection = {}, .hub = {}, .exitCode = exitCode };
}

QFuture<Login> failed(int exitCode)
{
    return QtFuture::makeReadyFuture(failedLogin(exitCode));
}

Login read(const QString &text, const QString &wantedHub, Environment &environment)
{
    const auto connection = hub::ConnectionString::parse(text);
    if (!connection)
        return failedLogin(reportInputError(environment, connection.error()));
    for (const QString &warning : connection->warnings())
        environment.err << "warning: " << warning.toStdString() << std::endl;
    return { .connection = *connection,
             .hub = wantedHub.isEmpty() ? connection->hubName() : wantedHub };
}

QFuture<Login> fromFile(const QString &path, const QString &hub, Environment &environment)
{
    constexpr qint64 MaxSize = 16 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(
            reportInputError(environment,
                             { Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                               u"connection-string-file"_s }));
    }
    if (file.size() > MaxSize) {
        return failed(
            reportInputError(environment,
                             { Text::tr("%1 is too large to be a connection string.").arg(path),
                               u"connection-string-file"_s }));
    }
    return QtFuture::makeReadyFuture(read(textOf(file.readAll()), hub, environment));
}

QFuture<Login> fromKeychain(const QString &name, const QString &hub, Environment &environment)
{
    auto saved = std::make_shared<SavedHubs>(environment);
    if (saved->loadError)
        return failed(reportInputError(environment, *saved->loadError));
    const auto profile = saved->store.byName(name);
    if (!profile) {
        return failed(reportInputError(
            environment,
            { Text::tr("There is no saved hub “%1”. “pushbench-cli connections list” names them.")
                  .arg(name),
              u"connection"_s }));
    }
    const QString wantedHub = hub.isEmpty() ? profile->hub : hub;
    return saved->connections.connectionString(profile->id)
        .then([saved, profile = *profile, wantedHub,
               &environment](const vault::VaultAnswer &answer) -> Login {
            if (answer.status != vault::VaultStatus::Ok) {
                environment.err << "error: keychain: " << answer.message.toStdString() << std::endl;
                return failedLogin(NoKeychain);
            }
            Login login = read(QString::fromUtf8(answer.secret.reveal()), wantedHub, environment);
            // The key of one hub may be used for another of its namespace; that one is not saved.
            if (login.hub == profile.hub || profile.hub.isEmpty()) {
                login.savedId = profile.id;
                login.savedName = profile.name;
            }
            return login;
        });
}

} // namespace

void addConnectionOptions(CLI::App &app, ConnectionOptions &options)
{
    auto *connection = app.add_option(
        "--connection", options.connection,
        Text::tr("A hub saved in Pushbench, by its name; the key comes from the keychain")
            .toStdString());
    app.add_option(
           "--connection-string-file", options.file,
           Text::tr("A file that holds the connection string. Without either, the environment "
                    "variable PUSHBENCH_CONNECTION_STRING is read")
               .toStdString())
        ->excludes(connection);
    app.add_option("--hub", options.hub,
                   Text::tr("The hub's name, when the connection does not tell it").toStdString());
}

base::Result<hub::HubAddress> Login::address() const
{
    return hub::HubAddress::make(connection->endpoint(), hub);
}

QFuture<Login> login(const ConnectionOptions &options, Environment &environment)
{
    const QString hub = QString::fromStdString(options.hub);
    if (!options.connection.empty())
        return fromKeychain(QString::fromStdString(options.connection), hub, environment);
    if (!options.file.empty())
        return fromFile(QString::fromStdString(options.file), hub, environment);
    const QString text = environment.variable("PUSHBENCH_CONNECTION_STRING");
    if (text.isEmpty()) {
        return failed(reportInputError(
            environment,
            { Text::tr("No connection was given. Use --connection, --connection-string-file or the "
                       "environment variable PUSHBENCH_CONNECTION_STRING."),
              u"connection"_s }));
    }
    return QtFuture::makeReadyFuture(read(text, hub, environment));
}

QString textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(bytes);
}

base::Result<QByteArray> readCaFile(const std::string &path)
{
    return session::readCertificates(QString::fromStdString(path));
}

} // namespace cli
