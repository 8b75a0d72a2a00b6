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

enum class Browser { Chrome, Firefox, Safari };

Browser browserOf(const QString &surface)
{
    return surface == u"browser-firefox" ? Browser::Firefox
        : surface == u"browser-safari"   ? Browser::Safari
                                         : Browser::Chrome;
}

void sign(Browser browser, Preview &preview)
{
    switch (browser) {
    case Browser::Chrome:
        preview.appName = u"Google Chrome"_s;
        break;
    case Browser::Firefox:
        preview.appName = u"Mozilla Firefox"_s;
        break;
    case Browser::Safari:
        preview.appName = u"Safari"_s;
        break;
    }
    const QString site = u"example.com"_s;
    preview.attribution = browser == Browser::Firefox ? Text::tr("via %1").arg(site) : site;
}

/// What there is in place of a notification, if \a browser shows none.
std::optional<Preview> refusal(Browser browser, const JsonNode &options, const QString &appName)
{
    if (textOf(options, u"title").isEmpty()) {
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
    const bool isNameless = isTrue(options, u"renotify") && textOf(options, u"tag").isEmpty();
    if (isNameless && browser == Browser::Chrome) {
        return nothingShown(Preview::Outcome::Nothing, u"web.renotifyNoTag"_s,
                            Text::tr("renotify without a tag is an error: Chrome shows nothing. "
                                     "Firefox and Safari pass over renotify and show it."),
                            appName);
    }
    return std::nullopt;
}

/// Whether it is shown by the browser itself or by the page.
void sayWhoShows(Browser browser, const JsonNode &root, Preview &preview)
{
    const JsonNode *marker = root.find(u"web_push");
    const bool isDeclarative = marker && marker->text == u"8030";
    if (isDeclarative && browser == Browser::Safari)
        return preview.notes.append(Text::tr("Shown by Safari 18.4 without a service worker."));
    preview.outcome = Preview::Outcome::LeftToApp;
    preview.isGuess = true;
    preview.reason = u"web.noWorker"_s;
    preview.reasonText = isDeclarative
        ? Text::tr("Safari 18.4 shows it by itself; other browsers need the page's service "
                   "worker.")
        : Text::tr("The page's service worker has to show it; this is what most of them do.");
}

PreviewFace faceOf(Browser browser, const JsonNode &options, const QString &attribution)
{
    const bool isSafari = browser == Browser::Safari;
    PreviewFace face;
    face.title = line(textOf(options, u"title"), isSafari ? 1 : 2);
    if (isSafari)
        face.subtitle = line(attribution, 1, false);
    if (const QString body = textOf(options, u"body"); !body.isEmpty())
        face.body.push_back(line(body, 4));
    face.icon = picture(textOf(options, u"icon"), PreviewPicture::Slot::Icon);
    face.backdrop = picture(textOf(options, u"image"), PreviewPicture::Slot::Hero);
    return face;
}

/// Takes away what Safari does not know, and says so.
void limitToSafari(const JsonNode &options, PreviewFace &face, Preview &preview)
{
    if (face.backdrop || face.icon || !preview.buttons.isEmpty() || isTrue(options, u"renotify")) {
        drop(preview, u"web.unsupported"_s,
             Text::tr("Safari shows no icon, image or buttons and knows no renotify."));
    }
    face.backdrop.reset();
    face.icon.reset();
    preview.buttons.clear();
}

/// The same for Firefox.
void limitToFirefox(const JsonNode &options, PreviewFace &face, Preview &preview)
{
    if (face.backdrop || isTrue(options, u"renotify")) {
        drop(preview, u"web.unsupported"_s,
             Text::tr("Firefox shows no image and knows no renotify."));
    }
    face.backdrop.reset();
    if (!preview.buttons.isEmpty())
        preview.notes.append(Text::tr("Firefox shows buttons from version 152 on."));
}

void addManners(Browser browser, const JsonNode &options, Preview &preview)
{
    const bool isSafari = browser == Browser::Safari;
    if (isTrue(options, u"requireInteraction") && !isSafari) {
        preview.notes.append(Text::tr("It stays on the screen until it is answered."));
        if (preview.buttons.isEmpty()) {
            preview.buttons.append(
                { .label = browser == Browser::Firefox ? Text::tr("Dismiss") : Text::tr("Close") });
        }
    }
    if (isTrue(options, u"silent"))
        preview.notes.append(Text::tr("Makes no sound."));
    const QString tag = textOf(options, u"tag");
    if (!tag.isEmpty() && !isSafari)
        preview.notes.append(Text::tr("Replaces the one with the tag %1.").arg(tag));
}

} // namespace

Preview previewBrowser(const JsonNode &root, const QString &surface, const QString &appName)
{
    const Browser browser = browserOf(surface);
    const JsonNode *inner = root.find(u"notification");
    const JsonNode &options = inner && inner->type == JsonNode::Type::Object ? *inner : root;
    if (auto nothing = refusal(browser, options, appName))
        return *nothing;
    Preview preview;
    sign(browser, preview);
    sayWhoShows(browser, root, preview);
    PreviewFace face = faceOf(browser, options, preview.attribution);
    readActions(options, preview);
    if (browser == Browser::Safari)
        limitToSafari(options, face, preview);
    else if (browser == Browser::Firefox)
        limitToFirefox(options, face, preview);
    addManners(browser, options, preview);
    preview.faces.push_back(face);
    return preview;
}

} // namespace payload
