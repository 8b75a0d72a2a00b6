// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/path.h"
#include "payload/preview.h"

namespace payload {

// What each platform makes of a payload that could be read; used by previewOf() alone.

Preview previewToast(const XmlNode &toast, const hub::Notification &notification,
                     const QString &surface, const QString &appName);
/// The inputs and buttons of \a toast.
void readToastActions(const XmlNode &toast, Preview &preview);
/// \a preview of a toast on Windows 11 as it is on \a surface.
Preview onToastSurface(const Preview &preview, const QString &surface);
/// \a size is `small`, `medium`, `wide` or `large`.
Preview previewTile(const XmlNode &tile, const QString &size, const QString &appName);
/// Whether \a tile says something for \a size.
bool hasTileBinding(const XmlNode &tile, const QString &size);
/// Whether \a binding asks for a layout of Windows' own, hint-presentation; then its faces are
/// added.
bool readPresentation(const XmlNode &binding, const QString &size, Preview &preview);
/// Whether \a name is a tile template of Windows 8; then the faces of \a binding are added.
bool readLegacyTile(const XmlNode &binding, const QString &name, const QString &size,
                    Preview &preview);
Preview previewBadge(const XmlNode &badge, const QString &appName);
Preview previewPhone(const XmlNode &notification, const QString &surface, const QString &appName);
Preview previewApple(const JsonNode &root, const hub::Notification &notification, bool isExpanded,
                     const QString &appName);
/// FCM v1, legacy GCM, ADM, Baidu and Xiaomi: Android cards all of them.
Preview previewAndroid(const JsonNode &root, const hub::Notification &notification, bool isExpanded,
                       const QString &appName);
/// \a surface says which browser.
Preview previewBrowser(const JsonNode &root, const QString &surface, const QString &appName);
/// The properties that go into the templates of the devices.
Preview previewProperties(const JsonNode &root, const QString &appName);

/// The value of the header \a name, whatever its case; empty when there is none.
QString headerOf(const hub::Notification &notification, QByteArrayView name);

/// A preview of which nothing is seen.
Preview nothingShown(Preview::Outcome outcome, const QString &reason, const QString &text,
                     const QString &appName);
/// Remembers that a part is lost, and says so once.
void drop(Preview &preview, const QString &reason, const QString &text);

PreviewLine line(const QString &text, int maxLines, bool wraps = true);

/// An `image` of a tile, where it may stand.
PreviewPicture adaptivePicture(const XmlNode &image);

/// Adaptive content (previews.md 3.4 to 3.7): texts, images and groups of \a parent in their order;
/// a tile's background and peek are left out, and so are groups inside of groups.
std::vector<PreviewBlock> adaptiveBlocks(const XmlNode &parent, bool mayHoldGroups = true);

} // namespace payload
