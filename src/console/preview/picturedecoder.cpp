// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/preview/picturedecoder.h"

#include "base/background.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace console {

namespace {

constexpr int LargestSide = 800;

/// What notifications may show. Others, SVG among them, can do more than hold pixels.
bool isPlainFormat(const QByteArray &format)
{
    constexpr std::array known{ "png", "jpeg", "jpg", "gif" };
    return std::any_of(known.begin(), known.end(), [&](const char *one) { return format == one; });
}

QImage read(QIODevice &device)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isPlainFormat(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > LargestSide)
        reader.setScaledSize(size.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QFuture<QImage> decodePicture(const QByteArray &bytes)
{
    return base::inBackground([bytes] {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return read(buffer);
    });
}

QFuture<QImage> decodePictureFile(const QString &path)
{
    return base::inBackground([path] { return readPictureFile(path); });
}

QImage readPictureFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? read(file) : QImage();
}

} // namespace console
