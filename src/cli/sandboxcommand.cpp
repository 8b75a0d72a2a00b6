// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sandboxcommand.h"

#include "base/then.h"
#include "sandbox/sandboxthread.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>
#include <vector>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct SandboxArguments
{
    quint16 port = 0;
    std::string hub = "demo";
    bool plain = false;
    bool oldFrontEnd = false;
    std::string dataFile;
    std::string dataFolder;
    std::string stateFile;
    std::vector<std::string> faults;
};

class Serving : public CommandRun
{
public:
    Serving(SandboxArguments arguments, Environment &environment, Interrupt &interrupt)
        : CommandRun(environment, interrupt)
        , m_arguments(std::move(arguments))
    {
        connect(&interrupt, &Interrupt::interrupted, this, [this] { end(Accepted); });
    }

    QFuture<int> start()
    {
        sandbox::SandboxOptions options;
        options.port = m_arguments.port;
        options.hub = QString::fromStdString(m_arguments.hub);
        options.plain = m_arguments.plain;
        options.oldForbidden = m_arguments.oldFrontEnd;
        options.certificateFolder = m_environment.sandboxFolder;
        options.dataFolder = QString::fromStdString(m_arguments.dataFolder);
        options.stateFile = QString::fromStdString(m_arguments.stateFile);
        if (wantsList()) {
            listFaults();
            end(Accepted);
        } else if (const auto fault = readSeed(options)) {
            end(reportInputError(m_environment, *fault));
        } else if (const auto wrong = readFaults(options)) {
            end(reportInputError(m_environment, *wrong));
        } else {
            base::then(m_thread.start(options), this,
                       [this](const auto &address) { announce(address); });
        }
        return exitCode();
    }

private:
    bool wantsList() const;
    void listFaults();
    std::optional<base::Error> readSeed(sandbox::SandboxOptions &options);
    std::optional<base::Error> readFaults(sandbox::SandboxOptions &options) const;
    void announce(const base::Result<sandbox::SandboxAddress> &address);

    SandboxArguments m_arguments;
    sandbox::SandboxThread m_thread;
};

std::optional<base::Error> Serving::readSeed(sandbox::SandboxOptions &options)
{
    if (m_arguments.dataFile.empty())
        return {};
    QFile file(QString::fromStdString(m_arguments.dataFile));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{ QCoreApplication::translate("cli::Sandbox", "%1 cannot be read: %2.")
                                .arg(file.fileName(), file.errorString()),
                            u"data"_s };
    }
    const auto seed = sandbox::readSeed(file.readAll());
    if (!seed)
        return seed.error();
    options.seed = *seed;
    return {};
}

bool Serving::wantsList() const
{
    return std::find(m_arguments.faults.begin(), m_arguments.faults.end(), "list")
        != m_arguments.faults.end();
}

void Serving::listFaults()
{
    for (const sandbox::FaultTraits &kind : sandbox::faultKinds()) {
        QString line = kind.name.leftJustified(20) + kind.title.leftJustified(20);
        if (kind.status != 0)
            line += QString::number(kind.status).leftJustified(6);
        if (!kind.unit.isEmpty()) {
            line += QCoreApplication::translate("cli::Sandbox", "1 to %1 %2, usually %3")
                        .arg(QString::number(kind.most), kind.unit, QString::number(kind.usual));
        }
        m_environment.out << line.trimmed().toStdString() << '\n';
    }
}

std::optional<base::Error> Serving::readFaults(sandbox::SandboxOptions &options) const
{
    for (const std::string &text : m_arguments.faults) {
        const auto fault = sandbox::readFault(QString::fromStdString(text));
        if (!fault)
            return fault.error();
        options.faults.append(*fault);
    }
    return {};
}

void Serving::announce(const base::Result<sandbox::SandboxAddress> &address)
{
    if (!address)
        return end(reportInputError(m_environment, address.error()));
    QJsonObject byRule;
    for (const sandbox::AccessRule &rule : address->rules) {
        byRule.insert(rule.name,
                      QString::fromUtf8(address->connectionStringOf(rule.name).reveal()));
    }
    const QJsonObject line{
        { u"connectionStrings"_s, byRule },
        { u"connectionString"_s, QString::fromUtf8(address->connectionString.reveal()) },
        { u"hub"_s, address->hub },
        { u"port"_s, int(address->port) },
        { u"caFile"_s,
          m_arguments.plain ? QJsonValue(QJsonValue::Null) : QJsonValue(address->caFile) },
    };
    m_environment.out << QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString()
                      << std::endl;
}

} // namespace

void addSandboxCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                       const Start &start)
{
    const auto help = [](const QString &words) { return words.toStdString(); };
    auto arguments = std::make_shared<SandboxArguments>();
    CLI::App *command = app.add_subcommand(
        "sandbox",
        help(QCoreApplication::translate("cli::Sandbox",
                                         "Run a hub on this machine until it is interrupted")));
    command
        ->add_option("--port", arguments->port,
                     help(QCoreApplication::translate("cli::Sandbox", "0 takes a free one")))
        ->capture_default_str();
    command
        ->add_option("--hub", arguments->hub,
                     help(QCoreApplication::translate("cli::Sandbox", "The hub's name")))
        ->capture_default_str();
    command->add_flag(
        "--plain", arguments->plain,
        help(QCoreApplication::translate("cli::Sandbox", "Plain HTTP instead of TLS")));
    command->add_flag(
        "--old-front-end", arguments->oldFrontEnd,
        help(QCoreApplication::translate(
            "cli::Sandbox",
            "A missing right is answered by 401 and a sentence, not by an empty 403")));
    command->add_option(
        "--data", arguments->dataFile,
        help(QCoreApplication::translate(
            "cli::Sandbox", "A JSON file with the devices, instead of those that come along")));
    command->add_option(
        "--state", arguments->stateFile,
        help(QCoreApplication::translate(
            "cli::Sandbox",
            "A file that keeps registrations and installations, and beside it the keys; the "
            "devices go into a new one only")));
    command->add_option(
        "--data-folder", arguments->dataFolder,
        help(QCoreApplication::translate(
            "cli::Sandbox",
            "The folder that jobs read and write; otherwise one that goes with the sandbox")));
    command
        ->add_option(
            "--fault", arguments->faults,
            help(QCoreApplication::translate(
                "cli::Sandbox",
                "NAME[:VALUE][@SCOPE], a scope being all, 25%, next:3 or device:NAME;NAME. "
                "May be given several times; “list” names the faults")))
        ->allow_extra_args(false);
    command->callback([arguments, &environment, &interrupt, start] {
        auto *serving = new Serving(*arguments, environment, interrupt);
        start(serving->start());
    });
}

} // namespace cli
