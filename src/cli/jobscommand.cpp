// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "cli/hubcommands.h"
#include "cli/hubrun.h"
#include "hub/job.h"

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
    Q_DECLARE_TR_FUNCTIONS(cli::Jobs)
};

struct JobOptions
{
    HubOptions hub;
    std::string id;
    std::string type;
    std::string outputFile;
    std::string importFile;
};

QString safe(const base::Secret &address)
{
    return QString::fromUtf8(base::redact(address.reveal()));
}

QString stateText(const hub::Job &job)
{
    return job.stateWord.isEmpty() ? u"Started"_s : job.stateWord;
}

QJsonValue timeJson(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject pairsJson(const QMap<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        object.insert(it.key(), QString::fromUtf8(base::redact(it.value().toUtf8())));
    return object;
}

QJsonObject jobJson(const hub::Job &job)
{
    return { { u"id"_s, job.id },
             { u"type"_s, hub::jobTypeName(job.type) },
             { u"state"_s, stateText(job) },
             { u"final"_s, hub::isFinal(job.state) },
             { u"progress"_s, job.progress },
             { u"outputContainer"_s, safe(job.outputContainer) },
             { u"importFile"_s, safe(job.importFile) },
             { u"failure"_s, job.failure },
             { u"outputs"_s, pairsJson(job.outputs) },
             { u"createdAt"_s, timeJson(job.createdAt) },
             { u"updatedAt"_s, timeJson(job.updatedAt) } };
}

QString jobLine(const hub::Job &job)
{
    QString line = u"%1\t%2\t%3"_s.arg(job.id, hub::jobTypeName(job.type), stateText(job));
    if (!job.failure.isEmpty())
        line += u'\t' + job.failure;
    return line;
}

class JobRun : public HubRun
{
public:
    JobRun(const JobOptions &options, Environment &environment, Interrupt &interrupt)
        : HubRun(options.hub, environment, interrupt)
        , m_options(options)
    {
    }

    QFuture<int> submit();
    QFuture<int> get();
    QFuture<int> list();

private:
    base::Result<hub::Job> readOrder();
    void show(const hub::Exchange &exchange);

    JobOptions m_options;
};

base::Result<hub::Job> JobRun::readOrder()
{
    hub::Job job;
    const auto type = hub::jobTypeOf(QString::fromStdString(m_options.type));
    if (!type)
        return type.error();
    job.type = *type;
    const auto output = readInput(m_options.outputFile, u"output-container-file"_s, m_environment);
    if (!output)
        return output.error();
    job.outputContainer = base::Secret(output->trimmed());
    if (!m_options.importFile.empty()) {
        const auto import = readInput(m_options.importFile, u"import-uri-file"_s, m_environment);
        if (!import)
            return import.error();
        job.importFile = base::Secret(import->trimmed());
    }
    if (const auto fault = hub::jobFault(job))
        return *fault;
    return job;
}

QFuture<int> JobRun::submit()
{
    const auto job = readOrder();
    if (!job) {
        fail(job.error());
    } else {
        logIn([this, job = *job] {
            // The one place that needs the two signatures: the hub acts with them.
            call(hub::submitJob(hub::toXml(job).reveal()),
                 [this](const hub::Exchange &exchange) { show(exchange); });
        });
    }
    return exitCode();
}

QFuture<int> JobRun::get()
{
    logIn([this] {
        call(hub::getJob(QString::fromStdString(m_options.id)),
             [this](const hub::Exchange &exchange) { show(exchange); });
    });
    return exitCode();
}

void JobRun::show(const hub::Exchange &exchange)
{
    const auto job = hub::readJob(exchange.response->body);
    if (!job)
        return showBroken(exchange, job.error());
    if (isJson())
        print(jobJson(*job));
    else
        m_environment.out << jobLine(*job).toStdString() << std::endl;
    end(Accepted);
}

QFuture<int> JobRun::list()
{
    logIn([this] {
        call(hub::listJobs(), [this](const hub::Exchange &exchange) {
            const auto jobs = hub::readJobs(exchange.response->body);
            if (!jobs)
                return showBroken(exchange, jobs.error());
            QJsonArray all;
            for (const hub::Job &job : *jobs) {
                if (isJson())
                    all.append(jobJson(job));
                else
                    print(jobLine(job));
            }
            if (isJson())
                print(QJsonValue(all));
            m_environment.out << std::flush;
            end(Accepted);
        });
    });
    return exitCode();
}

} // namespace

void addJobsCommand(CLI::App &app, Environment &environment, Interrupt &interrupt,
                    const Start &start)
{
    const auto help = [](const QString &text) { return text.toStdString(); };
    CLI::App *command = app.add_subcommand(
        "jobs", help(Text::tr("Have the hub export or import its registrations by itself")));
    command->require_subcommand(1);
    auto options = std::make_shared<JobOptions>();
    const auto add = [&](const char *name, const QString &text, auto run) {
        CLI::App *one = command->add_subcommand(name, help(text));
        addHubOptions(*one, options->hub);
        one->callback([options, run, &environment, &interrupt, start] {
            auto *running = new JobRun(*options, environment, interrupt);
            start((running->*run)());
        });
        return one;
    };
    CLI::App *submitting = add("submit", Text::tr("Submit one"), &JobRun::submit);
    submitting
        ->add_option("TYPE", options->type,
                     help(Text::tr("export, import-create, import-update, import-delete or "
                                   "import-upsert")))
        ->required();
    submitting
        ->add_option("--output-container-file", options->outputFile,
                     help(Text::tr("A file with the signed address of the container to write to; - "
                                   "for standard input")))
        ->required();
    submitting->add_option("--import-uri-file", options->importFile,
                           help(Text::tr("A file with the signed address of the file to import")));
    CLI::App *getting = add("get", Text::tr("Show one"), &JobRun::get);
    getting->add_option("ID", options->id, help(Text::tr("The job's id")))->required();
    add("list", Text::tr("List them"), &JobRun::list);
}

} // namespace cli
