// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/payloadcommands.h"
#include "cli/payloadinput.h"
#include "payload/validate.h"

#include <QCoreApplication>
#include <QJsonArray>
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
    Q_DECLARE_TR_FUNCTIONS(cli::Validate)
};

struct ValidateOptions
{
    PayloadOptions payload;
    std::vector<std::string> files;
    bool json = false;
};

QString severityName(payload::Finding::Severity severity)
{
    switch (severity) {
    case payload::Finding::Severity::Error:
        return u"error"_s;
    case payload::Finding::Severity::Warning:
        return u"warning"_s;
    case payload::Finding::Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const payload::Finding &finding)
{
    return { { u"severity"_s, severityName(finding.severity) },
             { u"rule"_s, finding.rule },
             { u"line"_s, finding.line },
             { u"column"_s, finding.column },
             { u"message"_s, finding.message } };
}

void print(const QString &file, const QList<payload::Finding> &findings, std::ostream &out)
{
    if (findings.isEmpty())
        out << Text::tr("%1: no problems").arg(file).toStdString() << std::endl;
    for (const payload::Finding &finding : findings) {
        out << u"%1:%2:%3: %4: %5 [%6]"_s.arg(file)
                   .arg(finding.line)
                   .arg(finding.column)
                   .arg(severityName(finding.severity), finding.message, finding.rule)
                   .toStdString()
            << std::endl;
    }
}

int validateFiles(const ValidateOptions &options, Environment &environment)
{
    auto notification = readNotification(options.payload);
    if (!notification)
        return reportInputError(environment, notification.error());
    // All files are read before the first line is printed: wrong usage prints no half answer.
    std::vector<QByteArray> payloads;
    for (const std::string &file : options.files) {
        const auto payload = readFile(file, environment);
        if (!payload)
            return reportInputError(environment, payload.error());
        payloads.push_back(*payload);
    }
    QJsonArray files;
    bool isClean = true;
    for (size_t i = 0; i < payloads.size(); ++i) {
        hub::Notification one = *notification;
        one.payload = payloads[i];
        const QList<payload::Finding> findings = payload::validate(one);
        isClean = isClean && !payload::hasErrors(findings);
        const QString name = QString::fromStdString(options.files[i]);
        if (!options.json) {
            print(name, findings, environment.out);
            continue;
        }
        QJsonArray list;
        for (const payload::Finding &finding : findings)
            list.append(toJson(finding));
        files.append(QJsonObject{ { u"file"_s, name }, { u"findings"_s, list } });
    }
    if (options.json) {
        environment.out << QJsonDocument(files).toJson(QJsonDocument::Compact).toStdString()
                        << std::endl;
    }
    return isClean ? Accepted : Refused;
}

} // namespace

void addValidateCommand(CLI::App &app, Environment &environment, const Start &start)
{
    auto options = std::make_shared<ValidateOptions>();
    CLI::App *command =
        app.add_subcommand("validate", Text::tr("Say what is wrong with payloads").toStdString());
    addPayloadOptions(*command, options->payload)->allow_extra_args(false);
    command
        ->add_option("files", options->files,
                     Text::tr("Files with payloads; - for standard input").toStdString())
        ->required();
    command->add_flag(
        "--json", options->json,
        Text::tr("Print one JSON list, an object a file with its findings").toStdString());
    command->callback([options, &environment, start] {
        start(QtFuture::makeReadyFuture(validateFiles(*options, environment)));
    });
}

} // namespace cli
