// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing needs the libraries of the window, which this program does not have: the window's own
// program draws, without a screen (`pushbench --draw-preview`).
#include "cli/payloadcommands.h"
#include "cli/payloadinput.h"
#include "payload/preview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Preview)
};

struct PreviewOptions
{
    PayloadOptions payload;
    std::string file;
    std::string out;
    std::string theme = "light";
    std::string skin;
};

QString outcomeName(payload::Preview::Outcome outcome)
{
    switch (outcome) {
    case payload::Preview::Outcome::Shown:
        return u"shown"_s;
    case payload::Preview::Outcome::LeftToApp:
        return u"left to the app"_s;
    case payload::Preview::Outcome::Nothing:
        return u"nothing"_s;
    case payload::Preview::Outcome::Invalid:
        return u"invalid"_s;
    }
    Q_UNREACHABLE();
}

/// The surface that was asked for, else the usual one.
base::Result<QString> surfaceOf(const hub::Notification &notification, const QString &wanted)
{
    const QList<payload::PreviewSurface> known = payload::previewSurfaces(notification);
    QStringList names;
    for (const payload::PreviewSurface &one : known)
        names.append(one.name);
    if (wanted.isEmpty())
        return names.value(0);
    if (names.contains(wanted))
        return wanted;
    if (names.isEmpty()) {
        return base::Error{ Text::tr("There is no skin “%1”: this payload goes to the app, so no "
                                     "place is known where it is seen. Leave --skin out.")
                                .arg(wanted),
                            u"skin"_s };
    }
    return base::Error{ Text::tr("There is no skin “%1” for this payload. Known are: %2.")
                            .arg(wanted, names.join(u", "_s)),
                        u"skin"_s };
}

/// Draws it; the sentences are about what had no room.
base::Result<QStringList> draw(const PreviewOptions &options, const hub::Notification &notification,
                               const QString &surface, Environment &environment)
{
    if (environment.drawingProgram.isEmpty()) {
        return base::Error{ Text::tr("Previews are drawn by the program pushbench, which is not "
                                     "installed. Install the package of the window."),
                            u"preview"_s };
    }
    QStringList arguments{ u"--draw-preview"_s, hub::traits(notification.platform).format, surface,
                           QString::fromStdString(options.theme),
                           QString::fromStdString(options.out) };
    arguments.append(notification.kind ? hub::kindName(*notification.kind) : QString());
    // Pictures that are named by a path stand beside the payload.
    arguments.append(options.file == "-"
                         ? QDir::currentPath()
                         : QFileInfo(QString::fromStdString(options.file)).absolutePath());
    for (const hub::Header &header : notification.headers)
        arguments.append(QString::fromUtf8(header.name + ": " + header.value));
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(variables);
    process.start(environment.drawingProgram, arguments);
    process.write(notification.payload);
    process.closeWriteChannel();
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0) {
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return base::Error{ Text::tr("The preview could not be drawn: %1")
                            .arg(said.isEmpty() ? process.errorString() : said),
                        u"preview"_s };
}

int preview(const PreviewOptions &options, Environment &environment)
{
    auto notification = readNotification(options.payload);
    if (!notification)
        return reportInputError(environment, notification.error());
    const auto payload = readFile(options.file, environment);
    if (!payload)
        return reportInputError(environment, payload.error());
    hub::Notification whole = *notification;
    whole.payload = *payload;
    const auto surface = surfaceOf(whole, QString::fromStdString(options.skin));
    if (!surface)
        return reportInputError(environment, surface.error());
    const auto losses = draw(options, whole, *surface, environment);
    if (!losses)
        return reportInputError(environment, losses.error());
    const payload::Preview seen = payload::previewOf(whole, *surface, Text::tr("App name"));
    environment.out << outcomeName(seen.outcome).toStdString();
    if (!seen.reasonText.isEmpty())
        environment.out << ": " << seen.reasonText.toStdString();
    environment.out << std::endl;
    for (const QString &note : seen.notes + *losses)
        environment.out << "- " << note.toStdString() << std::endl;
    return Accepted;
}

} // namespace

void addPreviewCommand(CLI::App &app, Environment &environment, const Start &start)
{
    auto options = std::make_shared<PreviewOptions>();
    CLI::App *command = app.add_subcommand(
        "preview", Text::tr("Draw what a device shows of a payload").toStdString());
    addPayloadOptions(*command, options->payload)->allow_extra_args(false);
    command
        ->add_option("file", options->file,
                     Text::tr("A file with the payload; - for standard input").toStdString())
        ->required();
    command->add_option("--out", options->out, Text::tr("The PNG to write").toStdString())
        ->required();
    command->add_option("--theme", options->theme, Text::tr("light or dark").toStdString())
        ->check(CLI::IsMember({ "light", "dark" }))
        ->capture_default_str();
    command->add_option(
        "--skin", options->skin,
        Text::tr(
            "Where it is seen: toast, toast-windows10, toast-folded, tile-small, tile-medium, "
            "tile-wide, tile-large, badge, phone-toast, phone-small, phone-medium, phone-wide, "
            "ios, ios-expanded, android, android-expanded, browser, browser-firefox, "
            "browser-safari or properties; which of them depends on the payload")
            .toStdString());
    command->callback([options, &environment, start] {
        start(QtFuture::makeReadyFuture(preview(*options, environment)));
    });
}

} // namespace cli
