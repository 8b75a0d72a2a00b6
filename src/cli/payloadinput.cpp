// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/payloadinput.h"

#include <QCoreApplication>
#include <QFile>

#include <CLI/CLI.hpp>
#include <istream>
#include <iterator>

namespace cli {

using namespace Qt::StringLiterals;

CLI::Option *addPayloadOptions(CLI::App &app, PayloadOptions &options)
{
    const auto help = [](const char *words) {
        return QCoreApplication::translate("cli::Send", words).toStdString();
    };
    app.add_option("--format", options.format,
                   help(QT_TRANSLATE_NOOP("cli::Send",
                                          "windows, apple, fcmv1, browser, adm, baidu, xiaomi, "
                                          "template, windowsphone or gcm")))
        ->required();
    app.add_option("--kind", options.kind,
                   help(QT_TRANSLATE_NOOP("cli::Send",
                                          "toast, tile, badge or raw; else read from the "
                                          "payload. Raw is never guessed")));
    return app.add_option("--header", options.headers,
                          help(QT_TRANSLATE_NOOP("cli::Send", "An extra header, 'Name: value'")));
}

/// Headers of a kind that contradict each other or `--kind`: the device would not show what either
/// of them means.
static std::optional<base::Error> kindFault(const hub::Notification &notification)
{
    const char *name = notification.platform == hub::Platform::WindowsPhone
        ? "X-WindowsPhone-Target"
        : "X-WNS-Type";
    std::optional<QByteArray> type;
    for (const hub::Header &header : notification.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (type && type->compare(header.value, Qt::CaseInsensitive) != 0) {
            return base::Error{ QCoreApplication::translate(
                                    "cli::Send",
                                    "%1 is there twice, with two values. Leave one of them out.")
                                    .arg(QLatin1String(name)),
                                u"header"_s };
        }
        type = header.value;
    }
    if (!type || !notification.kind || notification.platform != hub::Platform::Windows)
        return {};
    hub::Notification byHeader = notification;
    byHeader.kind.reset();
    const hub::KindReading told = hub::readKind(byHeader);
    if (told.source != hub::KindReading::Source::Header || told.kind == notification.kind)
        return {};
    return base::Error{
        QCoreApplication::translate(
            "cli::Send", "--kind %1 and the header %2: %3 contradict each other. Leave one out.")
            .arg(hub::kindName(*notification.kind), QLatin1String(name), QString::fromUtf8(*type)),
        u"kind"_s
    };
}

base::Result<hub::Notification> readNotification(const PayloadOptions &options)
{
    hub::Notification notification;
    const auto platform = hub::platformOfFormat(QString::fromStdString(options.format));
    if (!platform)
        return platform.error();
    notification.platform = *platform;
    if (!options.kind.empty()) {
        const auto kind = hub::kindOfName(QString::fromStdString(options.kind));
        if (!kind)
            return kind.error();
        notification.kind = *kind;
    }
    for (const std::string &line : options.headers) {
        const auto header = hub::Header::parse(QString::fromStdString(line));
        if (!header)
            return header.error();
        notification.headers.append(*header);
    }
    if (const auto fault = kindFault(notification))
        return *fault;
    return notification;
}

base::Result<QByteArray> readFile(const std::string &file, Environment &environment)
{
    if (file == "-") {
        const std::string all{ std::istreambuf_iterator<char>(environment.in), {} };
        return QByteArray::fromStdString(all);
    }
    QFile source(QString::fromStdString(file));
    if (!source.open(QIODevice::ReadOnly)) {
        return base::Error{ QCoreApplication::translate("cli::Send", "%1 cannot be read: %2.")
                                .arg(source.fileName(), source.errorString()),
                            u"payload"_s };
    }
    const QByteArray all = source.readAll();
    if (source.error() != QFileDevice::NoError) {
        return base::Error{ QCoreApplication::translate("cli::Send", "%1 cannot be read: %2.")
                                .arg(source.fileName(), source.errorString()),
                            u"payload"_s };
    }
    return all;
}

} // namespace cli
