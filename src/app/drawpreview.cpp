// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawpreview.h"

#include "console/preview/picturedecoder.h"
#include "console/preview/previewscene.h"
#include "payload/preview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImageWriter>
#include <QUrl>

#include <cstdio>
#include <cstring>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Scale = 2; ///< Device pixels for a logical one: sharp on the screens of today.

enum Argument { Format, Surface, Theme, Out, Kind, Folder, FirstHeader };

int fail(const QString &message)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
    return 1;
}

/// The picture that the payload names by a path, beside it or on this machine; null when it is
/// elsewhere or not there.
QImage pictureAt(const QString &address, const QString &folder)
{
    const QUrl url(address);
    const bool isInApp = url.scheme() == u"ms-appx" || url.scheme() == u"ms-appdata";
    const QString path = url.isLocalFile() ? url.toLocalFile()
        : isInApp                          ? url.path().mid(1)
        : url.scheme().isEmpty()           ? url.path()
                                           : QString();
    if (path.isEmpty() || folder.isEmpty())
        return {};
    return console::readPictureFile(QDir(folder).absoluteFilePath(path));
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
        return fail(u"--draw-preview FORMAT SURFACE THEME OUT [KIND [FOLDER [HEADER…]]]"_s);
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
    const QString folder = arguments.value(Folder);
    QHash<QString, QImage> pictures;
    const console::PreviewLook look{ .isDark = arguments.at(Theme) == u"dark",
                                     .family = {},
                                     .pictures = [&](const QString &address) {
                                         const auto known = pictures.constFind(address);
                                         return known != pictures.constEnd()
                                             ? *known
                                             : *pictures.insert(address,
                                                                pictureAt(address, folder));
                                     } };
    const console::PreviewStrip strip(preview, arguments.at(Surface), look);
    for (const console::PreviewLoss &loss : strip.losses())
        std::puts(loss.sentence.toUtf8().constData());
    QImageWriter writer(arguments.at(Out), "png");
    return writer.write(strip.toImage(Scale)) ? 0 : fail(writer.errorString());
}

} // namespace app
