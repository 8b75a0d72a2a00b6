// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/preview.h"

#include "payload/previewparts.h"
#include "payload/xmlcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;
using hub::PayloadKind;
using hub::Platform;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::Preview)
};

std::optional<PayloadKind> kindOf(const hub::Notification &notification)
{
    const auto found = hub::readKindFromPayload(notification.platform, notification.payload).kind;
    return found ? found : hub::readKind(notification).kind;
}

/// Those first that the payload has a binding for.
QList<PreviewSurface> tileSurfaces(const QByteArray &payload)
{
    QList<PreviewSurface> surfaces{ { u"tile-medium"_s, Text::tr("Medium tile") },
                                    { u"tile-wide"_s, Text::tr("Wide tile") },
                                    { u"tile-large"_s, Text::tr("Large tile") },
                                    { u"tile-small"_s, Text::tr("Small tile") } };
    const bool isSound = checkXml(payload).findings.isEmpty();
    const auto root = isSound ? readXmlTree(payload) : std::nullopt;
    if (root) {
        std::stable_partition(surfaces.begin(), surfaces.end(), [&](const PreviewSurface &one) {
            return hasTileBinding(*root, one.name.section(u'-', 1));
        });
    }
    return surfaces;
}

QList<PreviewSurface> windowsSurfaces(const hub::Notification &notification)
{
    const auto kind = kindOf(notification);
    if (!kind || hub::readKind(notification).kind == PayloadKind::Raw)
        return {};
    switch (*kind) {
    case PayloadKind::Toast:
        return { { u"toast"_s, Text::tr("Toast") } };
    case PayloadKind::Tile:
        return tileSurfaces(notification.payload);
    case PayloadKind::Badge:
        return { { u"badge"_s, Text::tr("Badge") } };
    case PayloadKind::Raw:
        return {};
    }
    Q_UNREACHABLE();
}

QList<PreviewSurface> phoneSurfaces(const hub::Notification &notification)
{
    const auto kind = kindOf(notification);
    if (kind == PayloadKind::Toast)
        return { { u"phone-toast"_s, Text::tr("Phone toast") } };
    if (kind != PayloadKind::Tile)
        return {};
    return { { u"phone-medium"_s, Text::tr("Medium tile") },
             { u"phone-wide"_s, Text::tr("Wide tile") },
             { u"phone-small"_s, Text::tr("Small tile") } };
}

Preview unreadable(const QString &appName)
{
    return nothingShown(Preview::Outcome::Invalid, u"invalid"_s,
                        Text::tr("The payload cannot be read, so there is nothing to show."),
                        appName);
}

Preview previewXml(const hub::Notification &notification, const QString &surface,
                   const QString &appName)
{
    const bool isSound = checkXml(notification.payload).findings.isEmpty();
    const auto root = isSound ? readXmlTree(notification.payload) : std::nullopt;
    if (!root)
        return unreadable(appName);
    if (notification.platform == Platform::WindowsPhone)
        return previewPhone(*root, surface, appName);
    if (surface == u"toast")
        return previewToast(*root, notification, appName);
    if (surface == u"badge")
        return previewBadge(*root, appName);
    return previewTile(*root, surface.section(u'-', 1), appName);
}

Preview previewJson(const hub::Notification &notification, const QString &surface,
                    const QString &appName)
{
    const JsonScan scan = scanJson(notification.payload);
    const bool isBrowser = notification.platform == Platform::Browser;
    if (!scan.root || (scan.root->type != JsonNode::Type::Object && !isBrowser))
        return unreadable(appName);
    const bool isExpanded = surface.endsWith(u"-expanded");
    if (notification.platform == Platform::Apple)
        return previewApple(*scan.root, notification, isExpanded, appName);
    if (isBrowser)
        return previewBrowser(*scan.root, appName);
    return previewAndroid(*scan.root, notification.platform, isExpanded, appName);
}

void addAddresses(const std::vector<PreviewBlock> &blocks, QStringList &found)
{
    for (const PreviewBlock &block : blocks) {
        if (block.picture)
            found.append(block.picture->address);
        for (const PreviewColumn &column : block.columns) // columns hold no columns
            addAddresses(column.blocks, found);
    }
}

} // namespace

Preview nothingShown(Preview::Outcome outcome, const QString &reason, const QString &text,
                     const QString &appName)
{
    Preview preview;
    preview.outcome = outcome;
    preview.reason = reason;
    preview.reasonText = text;
    preview.appName = appName;
    return preview;
}

void drop(Preview &preview, const QString &reason, const QString &text)
{
    if (preview.dropped.contains(reason))
        return;
    preview.dropped.append(reason);
    preview.notes.append(text);
}

PreviewLine line(const QString &text, int maxLines, bool wraps)
{
    PreviewLine line;
    line.text = text;
    line.maxLines = maxLines;
    line.wraps = wraps;
    return line;
}

QList<PreviewSurface> previewSurfaces(const hub::Notification &notification)
{
    switch (notification.platform) {
    case Platform::Windows:
        return windowsSurfaces(notification);
    case Platform::WindowsPhone:
        return phoneSurfaces(notification);
    case Platform::Apple:
        return { { u"ios"_s, Text::tr("iPhone, lock screen") },
                 { u"ios-expanded"_s, Text::tr("iPhone, opened") } };
    case Platform::Browser:
        return { { u"browser"_s, Text::tr("Chrome on Windows") } };
    case Platform::FcmV1:
    case Platform::Gcm:
    case Platform::Adm:
    case Platform::Baidu:
    case Platform::Xiaomi:
        return { { u"android"_s, Text::tr("Android, folded") },
                 { u"android-expanded"_s, Text::tr("Android, opened") } };
    case Platform::Template:
        return {};
    }
    Q_UNREACHABLE();
}

Preview previewOf(const hub::Notification &notification, const QString &surface,
                  const QString &appName)
{
    if (notification.platform == Platform::Template) {
        return nothingShown(Preview::Outcome::LeftToApp, u"template"_s,
                            Text::tr("What is shown depends on the template that each device has "
                                     "registered."),
                            appName);
    }
    const bool isKnown = [&] {
        for (const PreviewSurface &one : previewSurfaces(notification)) {
            if (one.name == surface)
                return true;
        }
        return false;
    }();
    if (!isKnown) {
        return nothingShown(Preview::Outcome::LeftToApp, u"raw"_s,
                            Text::tr("A raw payload goes to the running app, which does with it "
                                     "what it wants. Nothing is shown by itself."),
                            appName);
    }
    const bool isXml = hub::traits(notification.platform).language == hub::PayloadLanguage::Xml;
    return isXml ? previewXml(notification, surface, appName)
                 : previewJson(notification, surface, appName);
}

QStringList pictureAddresses(const Preview &preview)
{
    QStringList found;
    for (const PreviewFace &face : preview.faces) {
        if (face.icon)
            found.append(face.icon->address);
        if (face.backdrop)
            found.append(face.backdrop->address);
        addAddresses(face.blocks, found);
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace payload
