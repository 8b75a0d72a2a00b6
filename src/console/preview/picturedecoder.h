// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QImage>

namespace console {

/// The picture in \a bytes (PNG, JPEG, GIF), at most 800 pixels on a side, made in another thread.
/// A null image when it is none, or one that would take too much memory.
QFuture<QImage> decodePicture(const QByteArray &bytes);

/// The same of a file on this machine.
QFuture<QImage> decodePictureFile(const QString &path);

/// The same at once, where nobody waits for a window.
QImage readPictureFile(const QString &path);

} // namespace console
