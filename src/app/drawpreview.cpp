// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawpreview.h"

#include "console/preview/previewscene.h"
#include "payload/preview.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageWriter>

#include <cstdio>
#include <cstring>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Scale = 2; ///< Device pixels for a logical one: sharp on the screens of today.

enum Argument { Format, Surface, Theme, Out, Kind, FirstHeader };

int fail(const QString &message)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
    return 1;
}

} // namespace

bool isDrawing(int argc, char *argv[])
{
    return argc > 1 && std::strcmp(argv[1], "--draw-preview") == 0;
}

int drawPreview(const QStringList &arguments)
{
    const auto platform = hub::platformOfFormat(arguments.value(Format));
    if (!platform || arguments.size() <= Out)
        return fail(u"--draw-preview FORMAT SURFACE THEME OUT [KIND [HEADER…]]"_s);
    hub::Notification notification;
    notification.platform = *platform;
    if (const auto kind = hub::kindOfName(arguments.value(Kind)))
        notification.kind = *kind;
    for (const QString &line : arguments.mid(FirstHeader)) {
        if (const auto header = hub::Header::parse(line))
            notification.headers.append(*header);
    }
    QFile in;
    if (in.open(stdin, QIODevice::ReadOnly))
        notification.payload = in.readAll();
    const payload::Preview preview =
        payload::previewOf(notification, arguments.at(Surface),
                           QCoreApplication::translate("cli::Preview", "App name"));
    const console::PreviewLook look{ .isDark = arguments.at(Theme) == u"dark",
                                     .family = {},
                                     .pictures = {} };
    QImageWriter writer(arguments.at(Out), "png");
    if (writer.write(console::PreviewScene(preview, arguments.at(Surface), look).toImage(Scale)))
        return 0;
    return fail(writer.errorString());
}

} // namespace app
