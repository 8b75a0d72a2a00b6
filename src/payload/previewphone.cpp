// SPDX-License-Identifier: GPL-3.0-or-later
// What a Windows Phone showed.
#include "payload/previewparts.h"

#include <QCoreApplication>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewPhone)
};

const XmlNode *child(const XmlNode &node, QStringView name)
{
    for (const XmlNode &one : node.children) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

QString textOf(const XmlNode &node, QStringView name)
{
    const XmlNode *found = child(node, name);
    const XmlAttribute *action = found ? found->find(u"Action") : nullptr;
    return found && !(action && action->value == u"Clear") ? found->text.trimmed() : QString();
}

std::optional<PreviewPicture> pictureOf(const XmlNode &node, QStringView name,
                                        PreviewPicture::Slot slot)
{
    const QString address = textOf(node, name);
    if (address.isEmpty())
        return std::nullopt;
    PreviewPicture picture;
    picture.address = address;
    picture.slot = slot;
    return picture;
}

void addLine(PreviewFace &face, const QString &text, const QString &style, int maxLines)
{
    if (text.isEmpty())
        return;
    PreviewBlock block;
    block.line = line(text, maxLines, maxLines > 1);
    block.line->style = style;
    face.blocks.push_back(block);
}

Preview phoneToast(const XmlNode &toast, Preview preview)
{
    PreviewFace face;
    const QString first = textOf(toast, u"Text1");
    const QString second = textOf(toast, u"Text2");
    if (!first.isEmpty())
        face.title = line(first, 1, false);
    if (!second.isEmpty())
        face.body.push_back(line(second, 1, false));
    const auto room = second.isEmpty() ? 40 : first.isEmpty() ? 47 : 41;
    if (first.size() + second.size() > room) {
        drop(preview, u"wp.cut"_s,
             Text::tr("About %1 characters fit on the one line; the rest is cut.").arg(room));
    }
    preview.faces.push_back(face);
    return preview;
}

void readFlip(const XmlNode &tile, const QString &size, Preview &preview)
{
    const bool isWide = size == u"wide";
    const QString front = size == u"small" ? u"SmallBackgroundImage"_s
        : isWide                           ? u"WideBackgroundImage"_s
                                           : u"BackgroundImage"_s;
    PreviewFace face;
    face.backdrop = pictureOf(tile, front, PreviewPicture::Slot::Background);
    preview.faces.push_back(face);
    if (size == u"small")
        return;
    const QString content = textOf(tile, isWide ? u"WideBackContent" : u"BackContent");
    const QString title = textOf(tile, u"BackTitle");
    PreviewFace back;
    back.backdrop = pictureOf(tile, isWide ? u"WideBackBackgroundImage" : u"BackBackgroundImage",
                              PreviewPicture::Slot::Background);
    addLine(back, content, u"body"_s, 3);
    if (!title.isEmpty())
        back.subtitle = line(title, 1, false);
    if (back.backdrop || back.subtitle || !back.blocks.empty())
        preview.faces.push_back(back);
}

void readIconic(const XmlNode &tile, const QString &size, Preview &preview)
{
    PreviewFace face;
    for (const QStringView name : { u"WideContent1", u"WideContent2", u"WideContent3" }) {
        if (size == u"wide")
            addLine(face, textOf(tile, name),
                    name == u"WideContent1" ? u"subtitle"_s : u"caption"_s, 1);
    }
    const bool isSmallIcon = size == u"small" || !face.blocks.empty();
    face.icon =
        pictureOf(tile, isSmallIcon ? u"SmallIconImage" : u"IconImage", PreviewPicture::Slot::Icon);
    QString colour = textOf(tile, u"BackgroundColor");
    if (colour.size() == 9)
        colour.remove(1, 2);
    preview.colour = colour;
    preview.faces.push_back(face);
}

void readCycle(const XmlNode &tile, const QString &size, Preview &preview)
{
    PreviewFace face;
    face.backdrop = pictureOf(tile, size == u"small" ? u"SmallBackgroundImage" : u"CycleImage1",
                              PreviewPicture::Slot::Background);
    for (const XmlNode &one : tile.children) {
        if (one.name.startsWith(u"CycleImage") && one.text.trimmed().startsWith(u"http")) {
            drop(preview, u"wp.remoteCycleImage"_s,
                 Text::tr("A cycle tile takes pictures that are on the phone, none from the web."));
            face.backdrop.reset();
        }
    }
    preview.faces.push_back(face);
}

Preview phoneTile(const XmlNode &tile, const QString &size, Preview preview)
{
    const XmlAttribute *kind = tile.find(u"Template");
    const QString name = kind ? kind->value : QString();
    if (name == u"IconicTile")
        readIconic(tile, size, preview);
    else if (name == u"CycleTile")
        readCycle(tile, size, preview);
    else
        readFlip(tile, size, preview);
    const QString title = textOf(tile, u"Title");
    preview.isBarNamed = !title.isEmpty() && size != u"small";
    if (!title.isEmpty())
        preview.appName = title;
    const int count = textOf(tile, u"Count").toInt();
    if (count > 0)
        preview.badge = QString::number(std::min(count, 99));
    return preview;
}

} // namespace

Preview previewPhone(const XmlNode &notification, const QString &surface, const QString &appName)
{
    Preview preview;
    preview.appName = appName;
    drop(preview, u"wp.retired"_s,
         Text::tr("Microsoft ended this service: no phone gets it any more."));
    if (const XmlNode *toast = child(notification, u"Toast"))
        return phoneToast(*toast, preview);
    if (const XmlNode *tile = child(notification, u"Tile"))
        return phoneTile(*tile, surface.section(u'-', 1), preview);
    return nothingShown(Preview::Outcome::Invalid, u"wp.invalid"_s,
                        Text::tr("There is neither a Toast nor a Tile inside."), appName);
}

} // namespace payload
