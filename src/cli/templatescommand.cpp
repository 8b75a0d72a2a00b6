// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/payloadcommands.h"
#include "payload/template.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Templates)
};

struct TemplatesOptions
{
    std::string format;
    std::string id;
    bool json = false;
};

QString kindOf(const payload::Template &one)
{
    return one.kind ? hub::kindName(*one.kind) : QString();
}

QJsonObject toJson(const payload::Template &one, bool isWhole)
{
    QJsonObject object{
        { u"id"_s, one.id },        { u"format"_s, hub::traits(one.platform).format },
        { u"kind"_s, kindOf(one) }, { u"category"_s, one.category },
        { u"title"_s, one.title },  { u"description"_s, one.description }
    };
    if (!isWhole)
        return object;
    QJsonArray headers;
    for (const hub::Header &header : one.headers)
        headers.append(QString::fromUtf8(header.name + ": " + header.value));
    object.insert(u"headers"_s, headers);
    object.insert(u"payload"_s, QString::fromUtf8(one.payload));
    return object;
}

QList<payload::Template> allTemplates(Environment &environment)
{
    QStringList faults;
    QList<payload::Template> all = payload::builtInTemplates();
    for (const payload::Template &own :
         payload::templatesIn(environment.templatesFolder, &faults)) {
        all.removeIf([&](const payload::Template &one) { return one.id == own.id; });
        all.append(own);
    }
    for (const QString &fault : std::as_const(faults))
        environment.err << "warning: " << fault.toStdString() << std::endl;
    return all;
}

int list(const TemplatesOptions &options, Environment &environment)
{
    QList<payload::Template> all = allTemplates(environment);
    if (!options.format.empty()) {
        const auto platform = hub::platformOfFormat(QString::fromStdString(options.format));
        if (!platform)
            return reportInputError(environment, platform.error());
        all.removeIf([&](const payload::Template &one) { return one.platform != *platform; });
    }
    QJsonArray array;
    for (const payload::Template &one : std::as_const(all)) {
        if (options.json)
            array.append(toJson(one, false));
        else
            environment.out << one.id.toStdString() << "\t" << one.title.toStdString() << std::endl;
    }
    if (options.json)
        environment.out << QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString()
                        << std::endl;
    return Accepted;
}

int show(const TemplatesOptions &options, Environment &environment)
{
    const QList<payload::Template> all = allTemplates(environment);
    const QString id = QString::fromStdString(options.id);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const payload::Template &one) { return one.id == id; });
    if (found == all.end()) {
        return reportInputError(
            environment,
            { Text::tr("There is no template “%1”. “templates list” shows them all.").arg(id),
              u"template"_s });
    }
    if (options.json)
        environment.out
            << QJsonDocument(toJson(*found, true)).toJson(QJsonDocument::Compact).toStdString();
    else
        environment.out << found->payload.toStdString();
    environment.out << std::endl;
    return Accepted;
}

} // namespace

void addTemplatesCommand(CLI::App &app, Environment &environment, const Start &start)
{
    auto options = std::make_shared<TemplatesOptions>();
    CLI::App *command =
        app.add_subcommand("templates", Text::tr("Ready payloads to begin with").toStdString());
    command->require_subcommand(1);
    const std::string json = Text::tr("Print JSON").toStdString();
    CLI::App *all = command->add_subcommand("list", Text::tr("List them").toStdString());
    all->add_option("--format", options->format, Text::tr("Only those of a format").toStdString());
    all->add_flag("--json", options->json, json);
    all->callback([options, &environment, start] {
        start(QtFuture::makeReadyFuture(list(*options, environment)));
    });
    CLI::App *one = command->add_subcommand("show", Text::tr("Print one").toStdString());
    one->add_option("id", options->id, Text::tr("Such as apple/alert").toStdString())->required();
    one->add_flag("--json", options->json, json);
    one->callback([options, &environment, start] {
        start(QtFuture::makeReadyFuture(show(*options, environment)));
    });
}

} // namespace cli
