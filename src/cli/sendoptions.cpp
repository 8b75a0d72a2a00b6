// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendoptions.h"

#include "cli/exportoption.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <cmath>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Send)
};

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

using Fault = std::optional<Error>;

Fault readPayload(const SendOptions &options, Environment &environment, hub::Request &request)
{
    if (options.hasText) {
        request.notification.payload = QByteArray::fromStdString(options.text);
        return {};
    }
    if (options.payloadFile.empty()) {
        return Error{ Text::tr("No payload was given. Use --payload FILE, --payload - or --text."),
                      u"payload"_s };
    }
    const auto payload = readFile(options.payloadFile, environment);
    if (!payload)
        return payload.error();
    request.notification.payload = *payload;
    return {};
}

Fault readTarget(const SendOptions &options, hub::Request &request)
{
    if (options.hasTags || !options.tagList.empty()) {
        QStringList tags;
        for (const std::string &tag : options.tagList)
            tags.append(text(tag));
        const auto expression = options.hasTags ? hub::TagExpression::parse(text(options.tags))
                                                : hub::TagExpression::anyOf(tags);
        if (!expression)
            return expression.error();
        request.target = *expression;
    } else if (options.handles.size() == 1) {
        request.target = hub::OneDevice{ text(options.handles.front()), text(options.p256dh),
                                         text(options.auth) };
    } else if (!options.handles.empty()) {
        hub::DeviceBatch batch;
        for (const std::string &handle : options.handles)
            batch.handles.append(text(handle));
        request.target = batch;
    }
    if (options.handles.size() != 1 && !(options.p256dh.empty() && options.auth.empty())) {
        return Error{ Text::tr("--p256dh and --auth go with exactly one --device-handle."),
                      u"p256dh"_s };
    }
    return {};
}

Fault readSchedule(const SendOptions &options, hub::Request &request)
{
    if (options.at.empty())
        return {};
    QDateTime at = QDateTime::fromString(text(options.at), Qt::ISODateWithMs);
    if (!at.isValid()) {
        return Error{ Text::tr(
                          "“%1” is not a time. Write it as 2026-11-25T08:00:00Z; without a zone it "
                          "is taken as UTC.")
                          .arg(text(options.at).left(40)),
                      u"at"_s, 0 };
    }
    // The service's own clients write UTC without a zone; so it is read here.
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    request.scheduleAt = at.toUTC();
    if (!options.noValidate)
        return hub::scheduleFault(*request.scheduleAt, QDateTime::currentDateTimeUtc());
    return {};
}

Fault readRest(const SendOptions &options, hub::Request &request)
{
    constexpr double MaxTimeout = 24 * 3600;
    if (!std::isfinite(options.timeout) || options.timeout <= 0 || options.timeout > MaxTimeout) {
        return Error{ Text::tr("The time-out must be more than 0 and at most %1 seconds.")
                          .arg(int(MaxTimeout)),
                      u"timeout"_s };
    }
    request.timeout = std::chrono::milliseconds(qint64(std::ceil(options.timeout * 1000)));
    request.testSend = options.testSend;
    request.apiVersion = text(options.apiVersion);
    return {};
}

} // namespace

void addSendOptions(CLI::App &app, SendOptions &options)
{
    addConnectionOptions(app, options.connection);
    const auto help = [](const QString &words) { return words.toStdString(); };
    addPayloadOptions(app, options.payload);
    auto *file = app.add_option("--payload", options.payloadFile,
                                help(Text::tr("A file with the payload; - for standard input")));
    app.add_option("--text", options.text, help(Text::tr("The payload itself")))
        ->excludes(file)
        ->each([&options](const std::string &) { options.hasText = true; });
    auto *tags = app.add_option("--tags", options.tags,
                                help(Text::tr("A tag expression, such as 'news && !muted'")))
                     ->each([&options](const std::string &) { options.hasTags = true; });
    auto *tag =
        app.add_option("--tag", options.tagList, help(Text::tr("A tag; several are joined by or")))
            ->excludes(tags);
    app.add_option("--device-handle", options.handles,
                   help(Text::tr("One device past the registrations; two or more are a batch")))
        ->excludes(tags)
        ->excludes(tag);
    app.add_option("--p256dh", options.p256dh,
                   help(Text::tr("The key of a browser's subscription")));
    app.add_option("--auth", options.auth,
                   help(Text::tr("The secret of a browser's subscription")));
    app.add_option("--at", options.at,
                   help(Text::tr("When the hub is to send it, in ISO 8601; UTC "
                                 "without a zone")));
    app.add_flag("--test-send", options.testSend,
                 help(Text::tr("The answer names the devices, at most ten")));
    app.add_option("--api-version", options.apiVersion, help(Text::tr("The protocol's version")))
        ->capture_default_str();
    app.add_option("--timeout", options.timeout, help(Text::tr("Seconds for the whole exchange")))
        ->capture_default_str();
    app.add_option("--ca-file", options.caFile,
                   help(Text::tr("Certificates in PEM that are trusted beside the system's")));
    app.add_flag("--no-validate", options.noValidate,
                 help(Text::tr("Send it as it is, wrong or not")));
    auto *dump =
        app.add_flag("--dump", options.dump,
                     help(Text::tr("Print request and response as they went over the wire")));
    app.add_flag("--reveal", options.reveal, help(Text::tr("Show the signature in the dump")))
        ->needs(dump);
    app.add_flag("--no-history", options.noHistory,
                 help(Text::tr("Do not keep the exchange in the history")));
    app.add_flag("--json", options.json, help(Text::tr("Print the result as one JSON object")));
    app.add_option("--export", options.exports,
                   help(Text::tr("FORM or FORM=FILE: print or write the exchange, without secrets "
                                 "and handles, as %1")
                            .arg(exportForms())));
}

base::Result<hub::Request> readRequest(const SendOptions &options, Environment &environment)
{
    hub::Request request;
    const auto notification = readNotification(options.payload);
    if (!notification)
        return notification.error();
    request.notification = *notification;
    for (const auto &fault : { readTarget(options, request), readSchedule(options, request),
                               readRest(options, request) }) {
        if (fault)
            return *fault;
    }
    if (const Fault fault = readPayload(options, environment, request))
        return *fault;
    return request;
}

} // namespace cli
