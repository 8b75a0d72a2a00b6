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
        return { { u"toast"_s, Text::tr("Toast, Windows 11") },
                 { u"toast-windows10"_s, Text::tr("Toast, Windows 10") },
                 { u"toast-folded"_s, Text::tr("Toast, folded") } };
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
    if (surface.startsWith(u"toast"))
        return previewToast(*root, notification, surface, appName);
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
        return previewBrowser(*scan.root, surface, appName);
    if (notification.platform == Platform::Template)
        return previewProperties(*scan.root, appName);
    return previewAndroid(*scan.root, notification, isExpanded, appName);
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

QString headerOf(const hub::Notification &notification, QByteArrayView name)
{
    for (const hub::Header &header : notification.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(header.value).trimmed();
    }
    return {};
}

Preview previewProperties(const JsonNode &root, const QString &appName)
{
    Preview preview =
        nothingShown(Preview::Outcome::LeftToApp, u"template"_s,
                     Text::tr("What is shown depends on the template that each device has "
                              "registered. These are the properties that it can name."),
                     appName);
    PreviewFace face;
    for (const JsonMember &member : root.members) {
        PreviewBlock row;
        const bool isPlain =
            member.value.type == JsonNode::Type::String || !member.value.text.isEmpty();
        for (const QString &text : { member.name, isPlain ? member.value.text : u"…"_s }) {
            PreviewBlock cell;
            cell.line = line(text, row.columns.empty() ? 1 : 4, !row.columns.empty());
            cell.line->isSubtle = row.columns.empty();
            PreviewColumn column;
            column.weight = row.columns.empty() ? 1 : 2;
            column.blocks.push_back(cell);
            row.columns.push_back(column);
        }
        face.blocks.push_back(row);
        if (!isPlain) {
            drop(preview, u"template.type"_s,
                 Text::tr("A property is a text; objects and lists are refused."));
        }
    }
    if (!face.blocks.empty())
        preview.faces.push_back(face);
    return preview;
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
        return { { u"browser"_s, Text::tr("Chrome on Windows") },
                 { u"browser-firefox"_s, Text::tr("Firefox on Windows") },
                 { u"browser-safari"_s, Text::tr("Safari on a Mac") } };
    case Platform::FcmV1:
    case Platform::Gcm:
    case Platform::Adm:
    case Platform::Baidu:
    case Platform::Xiaomi:
        return { { u"android"_s, Text::tr("Android, folded") },
                 { u"android-expanded"_s, Text::tr("Android, opened") } };
    case Platform::Template:
        return { { u"properties"_s, Text::tr("Properties") } };
    }
    Q_UNREACHABLE();
}

Preview previewOf(const hub::Notification &notification, const QString &surface,
                  const QString &appName)
{
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
        for (const PreviewSpot &spot : face.spots) {
            if (spot.picture)
                found.append(spot.picture->address);
        }
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace payload
