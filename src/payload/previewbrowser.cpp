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

Preview previewBrowser(const JsonNode &root, const QString &appName)
{
    Preview preview;
    preview.appName = u"Google Chrome"_s;
    preview.attribution = u"example.com"_s;
    const JsonNode *inner = root.find(u"notification");
    const JsonNode &options = inner && inner->type == JsonNode::Type::Object ? *inner : root;
    const JsonNode *marker = root.find(u"web_push");
    const bool isDeclarative = marker && marker->text == u"8030";
    const QString title = textOf(options, u"title");
    if (title.isEmpty()) {
        Preview nothing = nothingShown(
            Preview::Outcome::LeftToApp, u"web.noTitle"_s,
            Text::tr("There is no title where pages usually look. What the page's service worker "
                     "makes of it is its own affair."),
            appName);
        return nothing;
    }
    preview.outcome = Preview::Outcome::LeftToApp;
    preview.isGuess = true;
    preview.reason = u"web.noWorker"_s;
    preview.reasonText = isDeclarative
        ? Text::tr("Safari 18.4 shows it by itself; other browsers need the page's service worker.")
        : Text::tr("The page's service worker has to show it; this is what most of them do.");
    const JsonNode *vibrate = options.find(u"vibrate");
    if (isTrue(options, u"silent") && vibrate) {
        return nothingShown(Preview::Outcome::Invalid, u"web.silentVibrate"_s,
                            Text::tr("silent and vibrate together are an error: nothing is shown."),
                            appName);
    }
    PreviewFace face;
    face.title = line(title, 2);
    if (const QString body = textOf(options, u"body"); !body.isEmpty())
        face.body.push_back(line(body, 4));
    face.icon = picture(textOf(options, u"icon"), PreviewPicture::Slot::Icon);
    face.backdrop = picture(textOf(options, u"image"), PreviewPicture::Slot::Hero);
    readActions(options, preview);
    if (isTrue(options, u"renotify") && textOf(options, u"tag").isEmpty())
        drop(preview, u"web.renotifyNoTag"_s,
             Text::tr("renotify needs a tag, else Chrome shows nothing."));
    if (isTrue(options, u"requireInteraction")) {
        preview.notes.append(Text::tr("It stays on the screen until it is answered."));
        if (preview.buttons.isEmpty())
            preview.buttons.append({ .label = Text::tr("Close") });
    }
    if (isTrue(options, u"silent"))
        preview.notes.append(Text::tr("Makes no sound."));
    if (const QString tag = textOf(options, u"tag"); !tag.isEmpty())
        preview.notes.append(Text::tr("Replaces the one with the tag %1.").arg(tag));
    preview.faces.push_back(face);
    return preview;
}

} // namespace payload
