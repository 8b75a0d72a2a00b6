// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/path.h"
#include "payload/preview.h"

namespace payload {

// What each platform makes of a payload that could be read; used by previewOf() alone.

Preview previewToast(const XmlNode &toast, const hub::Notification &notification,
                     const QString &appName);
/// \a size is `small`, `medium`, `wide` or `large`.
Preview previewTile(const XmlNode &tile, const QString &size, const QString &appName);
/// Whether \a tile says something for \a size.
bool hasTileBinding(const XmlNode &tile, const QString &size);
Preview previewBadge(const XmlNode &badge, const QString &appName);
Preview previewPhone(const XmlNode &notification, const QString &surface, const QString &appName);
Preview previewApple(const JsonNode &root, const hub::Notification &notification, bool isExpanded,
                     const QString &appName);
/// FCM v1, legacy GCM, ADM, Baidu and Xiaomi: Android cards all of them.
Preview previewAndroid(const JsonNode &root, hub::Platform platform, bool isExpanded,
                       const QString &appName);
Preview previewBrowser(const JsonNode &root, const QString &appName);

/// A preview of which nothing is seen.
Preview nothingShown(Preview::Outcome outcome, const QString &reason, const QString &text,
                     const QString &appName);
/// Remembers that a part is lost, and says so once.
void drop(Preview &preview, const QString &reason, const QString &text);

PreviewLine line(const QString &text, int maxLines, bool wraps = true);

/// Adaptive content (previews.md 3.4 to 3.7): texts, images and groups of \a parent in their order;
/// a tile's background and peek are left out, and so are groups inside of groups.
std::vector<PreviewBlock> adaptiveBlocks(const XmlNode &parent, bool mayHoldGroups = true);

} // namespace payload
