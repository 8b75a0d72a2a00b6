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
    return source.readAll();
}

} // namespace cli
