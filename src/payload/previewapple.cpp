// SPDX-License-Identifier: GPL-3.0-or-later
// What an iPhone shows.
#include "payload/previewparts.h"

#include <QCoreApplication>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewApple)
};

QString textOf(const JsonNode &node, QStringView name)
{
    const JsonNode *found = node.find(name);
    return found && found->type == JsonNode::Type::String ? found->text : QString();
}

bool isOne(const JsonNode &node, QStringView name)
{
    const JsonNode *found = node.find(name);
    return found && found->text == u"1";
}

/// The literal text, else the key that the app has to look up, with its arguments.
std::optional<PreviewLine> ranked(const JsonNode &alert, QStringView literal, QStringView key,
                                  QStringView arguments)
{
    PreviewLine found = line(textOf(alert, literal), 1);
    if (const QString name = textOf(alert, key); !name.isEmpty()) {
        QStringList values;
        if (const JsonNode *list = alert.find(arguments)) {
            for (const JsonNode &item : list->items)
                values.append(item.text);
        }
        found.text = values.isEmpty() ? name : QString(name + u" (" + values.join(u", "_s) + u')');
        found.isKey = true;
    }
    return found.text.isEmpty() ? std::nullopt : std::optional(found);
}

class AppleReader
{
public:
    AppleReader(const JsonNode &root, const JsonNode &aps, bool isExpanded, const QString &appName)
        : m_root(root)
        , m_aps(aps)
        , m_isExpanded(isExpanded)
    {
        m_preview.appName = appName;
    }

    Preview read();

private:
    bool readAlert();
    void readLevel();
    void readPicture();
    void readNotes();
    Preview noBanner();

    const JsonNode &m_root;
    const JsonNode &m_aps;
    bool m_isExpanded;
    Preview m_preview;
    PreviewFace m_face;
};

Preview AppleReader::read()
{
    if (const JsonNode *badge = m_aps.find(u"badge");
        badge && badge->type == JsonNode::Type::Number && badge->text != u"0")
        m_preview.badge = badge->text;
    if (!readAlert())
        return noBanner();
    readLevel();
    readPicture();
    readNotes();
    m_preview.faces.push_back(m_face);
    return m_preview;
}

Preview AppleReader::noBanner()
{
    const bool hasSound = m_aps.find(u"sound");
    const bool hasBadge = m_aps.find(u"badge");
    Preview preview =
        nothingShown(Preview::Outcome::Nothing, u"ios.emptyAlert"_s,
                     Text::tr("There is no text, so no banner is shown."), m_preview.appName);
    if (!m_aps.find(u"alert") && isOne(m_aps, u"content-available") && !hasSound && !hasBadge) {
        preview.reason = u"ios.silent"_s;
        preview.reasonText =
            Text::tr("A background push: nothing is shown. iOS wakes the app when it sees fit.");
    } else if (!m_aps.find(u"alert") && hasBadge) {
        const bool isCleared = m_aps.find(u"badge")->text == u"0";
        preview.reason = isCleared ? u"ios.badgeCleared"_s : u"ios.badgeOnly"_s;
        preview.reasonText = isCleared
            ? Text::tr("No banner: only the number on the app's icon goes away.")
            : m_preview.badge.isEmpty()
            ? Text::tr("No banner, and the badge is no number: iOS passes over it.")
            : Text::tr("No banner: only the number on the app's icon becomes %1.")
                  .arg(m_preview.badge);
        if (!isCleared && m_preview.badge.isEmpty())
            preview.reason = u"ios.type"_s;
    } else if (!m_aps.find(u"alert") && hasSound) {
        preview.reason = u"ios.noAlert"_s;
        preview.reasonText = Text::tr("No banner: only the sound is played.");
    }
    preview.badge = m_preview.badge;
    return preview;
}

bool AppleReader::readAlert()
{
    const JsonNode *alert = m_aps.find(u"alert");
    if (!alert)
        return false;
    const int bodyLines = m_isExpanded ? 0 : 4;
    if (alert->type == JsonNode::Type::String) {
        if (alert->text.isEmpty())
            return false;
        m_face.title = line(m_preview.appName, 1);
        m_face.body.push_back(line(alert->text, bodyLines));
        return true;
    }
    m_face.title = ranked(*alert, u"title", u"title-loc-key", u"title-loc-args");
    m_face.subtitle = ranked(*alert, u"subtitle", u"subtitle-loc-key", u"subtitle-loc-args");
    if (auto body = ranked(*alert, u"body", u"loc-key", u"loc-args")) {
        body->maxLines = bodyLines;
        m_face.body.push_back(*body);
    }
    const bool isAny = m_face.title || m_face.subtitle || !m_face.body.empty();
    const bool hasKey = (m_face.title && m_face.title->isKey)
        || (!m_face.body.empty() && m_face.body.front().isKey);
    if (hasKey) {
        drop(m_preview, u"ios.locKey"_s,
             Text::tr("A key is shown here; the app's own text takes its place."));
    }
    if (isAny && !m_face.title)
        m_face.title = line(m_preview.appName, 1);
    return isAny;
}

void AppleReader::readLevel()
{
    const QString level = textOf(m_aps, u"interruption-level");
    if (level == u"time-sensitive") {
        m_preview.mark = Preview::Mark::TimeSensitive;
    } else if (level == u"critical") {
        m_preview.mark = Preview::Mark::Critical;
        m_preview.notes.append(
            Text::tr("Critical alerts need a permission from Apple; without it this is active."));
    } else if (level == u"passive") {
        m_preview.notes.append(Text::tr("Passive: in the list only, and without a sound."));
    }
}

void AppleReader::readPicture()
{
    const bool isMutable = isOne(m_aps, u"mutable-content");
    QString address;
    for (const JsonMember &member : m_root.members) {
        const QString text = member.value.text;
        const bool isPicture = member.value.type == JsonNode::Type::String
            && text.startsWith(u"http")
            && (text.endsWith(u".jpg") || text.endsWith(u".jpeg") || text.endsWith(u".png")
                || text.endsWith(u".gif") || member.name.contains(u"image", Qt::CaseInsensitive)
                || member.name.contains(u"media", Qt::CaseInsensitive)
                || member.name.contains(u"attachment", Qt::CaseInsensitive));
        if (isPicture && address.isEmpty())
            address = text;
    }
    if (address.isEmpty())
        return;
    if (!isMutable) {
        drop(m_preview, u"ios.noExtension"_s,
             Text::tr("The picture is not shown: that needs mutable-content 1 and a service "
                      "extension in the app."));
        return;
    }
    PreviewPicture picture;
    picture.address = address;
    picture.slot = PreviewPicture::Slot::Thumbnail;
    picture.alternative = Text::tr("with a service extension");
    m_face.icon = picture;
    drop(m_preview, u"ios.noExtension"_s,
         Text::tr("The picture is shown only if the app has a service extension that loads it."));
}

void AppleReader::readNotes()
{
    if (const JsonNode *sound = m_aps.find(u"sound")) {
        m_preview.notes.append(sound->text == u"default" ? Text::tr("Plays the usual sound.")
                                                         : Text::tr("Plays a sound of the app."));
    } else {
        m_preview.notes.append(Text::tr("Makes no sound."));
    }
    if (!m_preview.badge.isEmpty())
        m_preview.notes.append(
            Text::tr("Sets the number on the app's icon to %1.").arg(m_preview.badge));
    const QString category = textOf(m_aps, u"category");
    if (!category.isEmpty()) {
        drop(m_preview, u"ios.category"_s,
             Text::tr("Its buttons are those that the app has for the category %1.").arg(category));
    }
    const QString thread = textOf(m_aps, u"thread-id");
    if (!thread.isEmpty())
        m_preview.notes.append(Text::tr("Stacks with others of the thread %1.").arg(thread));
}

} // namespace

Preview previewApple(const JsonNode &root, const hub::Notification &notification, bool isExpanded,
                     const QString &appName)
{
    const QString type = headerOf(notification, "apns-push-type");
    if (type == u"voip") {
        return nothingShown(Preview::Outcome::LeftToApp, u"ios.voip"_s,
                            Text::tr("A VoIP push goes to the app, which must show a call."),
                            appName);
    }
    const JsonNode *aps = root.find(u"aps");
    if (!aps || aps->type != JsonNode::Type::Object) {
        return nothingShown(Preview::Outcome::Nothing, u"ios.noAps"_s,
                            Text::tr("There is no `aps` object, so iOS shows nothing."), appName);
    }
    if (aps->find(u"content-state") || type == u"liveactivity") {
        return nothingShown(Preview::Outcome::LeftToApp, u"ios.liveActivity"_s,
                            Text::tr("A live activity: the app's own widget draws the new state."),
                            appName);
    }
    const Preview preview = AppleReader(root, *aps, isExpanded, appName).read();
    if (type == u"background" && preview.outcome == Preview::Outcome::Shown) {
        return nothingShown(Preview::Outcome::Nothing, u"ios.pushType"_s,
                            Text::tr("Sent as a background push (apns-push-type): the alert is not "
                                     "shown. An alert needs the push type alert."),
                            appName);
    }
    return preview;
}

} // namespace payload
