// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser shows, if the page's service worker reads the payload the usual way.
#include "payload/previewparts.h"

#include <QCoreApplication>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewBrowser)
};

constexpr int MaxActions = 2;

QString textOf(const JsonNode &node, QStringView name)
{
    const JsonNode *found = node.find(name);
    return found && found->type == JsonNode::Type::String ? found->text : QString();
}

bool isTrue(const JsonNode &node, QStringView name)
{
    const JsonNode *found = node.find(name);
    return found && found->text == u"true";
}

std::optional<PreviewPicture> picture(const QString &address, PreviewPicture::Slot slot)
{
    if (address.isEmpty())
        return std::nullopt;
    PreviewPicture picture;
    picture.address = address;
    picture.slot = slot;
    return picture;
}

void readActions(const JsonNode &options, Preview &preview)
{
    const JsonNode *actions = options.find(u"actions");
    if (!actions)
        return;
    for (const JsonNode &action : actions->items) {
        if (preview.buttons.size() == MaxActions) {
            drop(preview, u"web.tooManyActions"_s,
                 Text::tr("Two buttons are shown, the others are left out."));
            return;
        }
        preview.buttons.append(
            { .label = textOf(action, u"title"), .icon = textOf(action, u"icon") });
    }
}

} // namespace

Preview previewBrowser(const JsonNode &root, const QString &surface, const QString &appName)
{
    const bool isFirefox = surface == u"browser-firefox";
    const bool isSafari = surface == u"browser-safari";
    Preview preview;
    preview.appName = isFirefox ? u"Mozilla Firefox"_s
        : isSafari              ? u"Safari"_s
                                : u"Google Chrome"_s;
    preview.attribution = isFirefox ? Text::tr("via %1").arg(u"example.com"_s) : u"example.com"_s;
    const JsonNode *inner = root.find(u"notification");
    const JsonNode &options = inner && inner->type == JsonNode::Type::Object ? *inner : root;
    const JsonNode *marker = root.find(u"web_push");
    const bool isDeclarative = marker && marker->text == u"8030";
    const QString title = textOf(options, u"title");
    if (title.isEmpty()) {
        return nothingShown(
            Preview::Outcome::LeftToApp, u"web.noTitle"_s,
            Text::tr("There is no title where pages usually look. What the page's service worker "
                     "makes of it is its own affair."),
            appName);
    }
    if (isTrue(options, u"silent") && options.find(u"vibrate")) {
        return nothingShown(Preview::Outcome::Invalid, u"web.silentVibrate"_s,
                            Text::tr("silent and vibrate together are an error: nothing is shown."),
                            appName);
    }
    const QString tag = textOf(options, u"tag");
    const bool isRenotifying = isTrue(options, u"renotify");
    if (isRenotifying && tag.isEmpty() && !isFirefox && !isSafari) {
        return nothingShown(Preview::Outcome::Nothing, u"web.renotifyNoTag"_s,
                            Text::tr("renotify without a tag is an error: Chrome shows nothing. "
                                     "Firefox and Safari pass over renotify and show it."),
                            appName);
    }
    if (isDeclarative && isSafari) {
        preview.notes.append(Text::tr("Shown by Safari 18.4 without a service worker."));
    } else {
        preview.outcome = Preview::Outcome::LeftToApp;
        preview.isGuess = true;
        preview.reason = u"web.noWorker"_s;
        preview.reasonText = isDeclarative
            ? Text::tr("Safari 18.4 shows it by itself; other browsers need the page's service "
                       "worker.")
            : Text::tr("The page's service worker has to show it; this is what most of them do.");
    }
    PreviewFace face;
    face.title = line(title, isSafari ? 1 : 2);
    if (isSafari)
        face.subtitle = line(preview.attribution, 1, false);
    if (const QString body = textOf(options, u"body"); !body.isEmpty())
        face.body.push_back(line(body, 4));
    face.icon = picture(textOf(options, u"icon"), PreviewPicture::Slot::Icon);
    face.backdrop = picture(textOf(options, u"image"), PreviewPicture::Slot::Hero);
    readActions(options, preview);
    const bool isLess = (face.backdrop && (isFirefox || isSafari))
        || (isSafari && (face.icon || !preview.buttons.isEmpty()))
        || (isRenotifying && (isFirefox || isSafari));
    if (isLess) {
        drop(preview, u"web.unsupported"_s,
             isSafari ? Text::tr("Safari shows no icon, image or buttons and knows no renotify.")
                      : Text::tr("Firefox shows no image and knows no renotify."));
    }
    if (isFirefox || isSafari)
        face.backdrop.reset();
    if (isSafari) {
        face.icon.reset();
        preview.buttons.clear();
    } else if (isFirefox && !preview.buttons.isEmpty()) {
        preview.notes.append(Text::tr("Firefox shows buttons from version 152 on."));
    }
    if (isTrue(options, u"requireInteraction") && !isSafari) {
        preview.notes.append(Text::tr("It stays on the screen until it is answered."));
        if (preview.buttons.isEmpty())
            preview.buttons.append(
                { .label = isFirefox ? Text::tr("Dismiss") : Text::tr("Close") });
    }
    if (isTrue(options, u"silent"))
        preview.notes.append(Text::tr("Makes no sound."));
    if (!tag.isEmpty() && !isSafari)
        preview.notes.append(Text::tr("Replaces the one with the tag %1.").arg(tag));
    preview.faces.push_back(face);
    return preview;
}

} // namespace payload
