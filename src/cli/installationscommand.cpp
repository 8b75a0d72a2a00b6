// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcommands.h"
#include "cli/hubrun.h"
#include "hub/installation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Installations)
};

struct InstallationOptions
{
    HubOptions hub;
    std::string id;
    std::string file;
    bool noValidate = false;
};

class InstallationRun : public HubRun
{
public:
    InstallationRun(const InstallationOptions &options, Environment &environment,
                    Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
    }

    QFuture<int> get();
    QFuture<int> put();
    QFuture<int> patch();
    QFuture<int> remove();

private:
    QString id() const { return QString::fromStdString(m_options.id); }
    std::optional<base::Error> installationFault(const QByteArray &json) const;
    void change(const base::Result<hub::ManagementRequest> &request, const QString &key,
                const QString &done);

    InstallationOptions m_options;
};

QFuture<int> InstallationRun::get()
{
    logIn([this] {
        call(hub::getInstallation(id()), [this](const hub::Exchange &exchange) {
            // Shown as the hub wrote it: what is new there must not get lost on the way.
            m_environment.out << exchange.response->body.toStdString() << std::endl;
            end(Accepted);
        });
    });
    return exitCode();
}

/// What is wrong with the installation in \a json: unreadable, or another id than the one meant.
std::optional<base::Error> InstallationRun::installationFault(const QByteArray &json) const
{
    if (m_options.noValidate)
        return {};
    const auto installation = hub::readInstallation(json);
    if (!installation)
        return installation.error();
    if (installation->id != id()) {
        return base::Error{ Text::tr("The file is about “%1”, not “%2”; the hub refuses that.")
                                .arg(installation->id, id()),
                            u"installationId"_s };
    }
    if (installation->handle.text.isEmpty()) {
        return base::Error{ Text::tr("The installation has no pushChannel, so nothing can reach "
                                     "the device."),
                            u"pushChannel"_s };
    }
    return {};
}

QFuture<int> InstallationRun::put()
{
    const auto json = readInput(m_options.file, u"FILE"_s, m_environment);
    if (!json)
        fail(json.error());
    else if (const auto fault = installationFault(*json))
        fail(*fault);
    else
        change(hub::putInstallation(id(), *json), u"saved"_s, Text::tr("Saved %1").arg(id()));
    return exitCode();
}

QFuture<int> InstallationRun::patch()
{
    const auto json = readInput(m_options.file, u"FILE"_s, m_environment);
    if (!json) {
        fail(json.error());
        return exitCode();
    }
    const auto operations = hub::readPatch(*json);
    if (!operations && !m_options.noValidate)
        fail(operations.error());
    else
        change(hub::patchInstallation(id(), operations ? hub::patchJson(*operations) : *json),
               u"changed"_s, Text::tr("Changed %1").arg(id()));
    return exitCode();
}

QFuture<int> InstallationRun::remove()
{
    change(hub::deleteInstallation(id()), u"deleted"_s, Text::tr("Deleted %1").arg(id()));
    return exitCode();
}

void InstallationRun::change(const base::Result<hub::ManagementRequest> &request,
                             const QString &key, const QString &done)
{
    logIn([this, request, key, done] {
        call(request, [this, key, done](const hub::Exchange &) {
            if (isJson())
                print(QJsonObject{ { key, id() } });
            else
                m_environment.out << done.toStdString() << std::endl;
            end(Accepted);
        });
    });
}

} // namespace

void addInstallationsCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                             const Start &start)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    CLI::App *command =
        app.add_subcommand("installations", help(Text::tr("Read and change installations")));
    command->require_subcommand(1);
    auto options = std::make_shared<InstallationOptions>();
    const auto add = [&](const char *name, const QString &text, auto run) {
        CLI::App *one = command->add_subcommand(name, help(text));
        addHubOptions(*one, options->hub);
        one->add_option("ID", options->id, help(Text::tr("The installation's id")))->required();
        one->callback([options, run, &environment, &interrupt, start] {
            auto *running = new InstallationRun(*options, environment, interrupt);
            start((running->*run)());
        });
        return one;
    };
    const auto addFile = [&](CLI::App *one, const QString &text) {
        one->add_option("FILE", options->file, help(text))->required();
        one->add_flag("--no-validate", options->noValidate,
                      help(Text::tr("Send it as it is, wrong or not")));
    };
    add("get", Text::tr("Show one, as JSON"), &InstallationRun::get);
    addFile(add("put", Text::tr("Create or overwrite one"), &InstallationRun::put),
            Text::tr("A file with its JSON; - for standard input"));
    addFile(add("patch", Text::tr("Change parts of one"), &InstallationRun::patch),
            Text::tr("A file with the operations, a JSON list; - for standard input"));
    add("delete", Text::tr("Delete one"), &InstallationRun::remove);
}

} // namespace cli
