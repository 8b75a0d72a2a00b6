// SPDX-License-Identifier: GPL-3.0-or-later
// What Android shows of FCM v1, legacy GCM, ADM, Baidu and Xiaomi payloads.
#include "payload/previewparts.h"

#include <QCoreApplication>

namespace payload {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PreviewAndroid)
};

constexpr int BigTextLines = 10;
constexpr int MaxCharacters = 1024; ///< What the system keeps of each text.

using Node = const JsonNode *;

Node at(Node node, QStringView name)
{
    return node ? node->find(name) : nullptr;
}

QString textOf(Node node, QStringView name)
{
    const Node found = at(node, name);
    const bool isText =
        found && (found->type == JsonNode::Type::String || found->type == JsonNode::Type::Number);
    return isText ? found->text : QString();
}

class AndroidReader
{
public:
    AndroidReader(bool isExpanded, const QString &appName)
        : m_isExpanded(isExpanded)
    {
        m_preview.appName = appName;
    }

    Preview fcm(const JsonNode &root);
    Preview gcm(const JsonNode &root);
    Preview adm(const JsonNode &root);
    Preview baidu(const JsonNode &root, const QString &messageType);
    Preview xiaomi(const JsonNode &root);

private:
    Preview card(const QString &title, const QString &body);
    Preview dataOnly(Node data, const QString &reason, const QString &text);
    PreviewLine localised(Node first, Node second, QStringView literal, QStringView key);
    Preview notification(Node own, Node shared);
    void readPicture(const QString &address);
    void readDetails(Node own);

    bool m_isExpanded;
    Preview m_preview;
    PreviewFace m_face;
};

Preview AndroidReader::card(const QString &title, const QString &body)
{
    if (!title.isEmpty())
        m_face.title = line(title.left(MaxCharacters), 1, false);
    if (!body.isEmpty() && m_face.body.empty()) {
        m_face.body.push_back(
            line(body.left(MaxCharacters), m_isExpanded ? BigTextLines : 1, m_isExpanded));
    }
    m_preview.faces.push_back(m_face);
    return m_preview;
}

/// Apps usually read these names; what they do with them is theirs.
Preview AndroidReader::dataOnly(Node data, const QString &reason, const QString &text)
{
    QString title;
    QString body;
    for (const QStringView name : { u"title", u"subject", u"header" })
        title = title.isEmpty() ? textOf(data, name) : title;
    for (const QStringView name : { u"body", u"message", u"alert", u"text", u"msg" })
        body = body.isEmpty() ? textOf(data, name) : body;
    m_preview.outcome = Preview::Outcome::LeftToApp;
    m_preview.reason = reason;
    m_preview.reasonText = text;
    m_preview.isGuess = !title.isEmpty() || !body.isEmpty();
    if (!m_preview.isGuess)
        return m_preview;
    return card(title, body);
}

PreviewLine AndroidReader::localised(Node first, Node second, QStringView literal, QStringView key)
{
    PreviewLine found;
    found.text = textOf(first, literal);
    if (found.text.isEmpty())
        found.text = textOf(second, literal);
    if (!found.text.isEmpty())
        return found;
    found.text = textOf(first, key);
    if (found.text.isEmpty())
        found.text = textOf(second, key);
    found.isKey = !found.text.isEmpty();
    if (found.isKey) {
        drop(m_preview, u"fcm.locKey"_s,
             Text::tr("A key is shown here; the app's resource of that name takes its place, or "
                      "the line is missing."));
    }
    return found;
}

Preview AndroidReader::notification(Node own, Node shared)
{
    const PreviewLine title = localised(own, shared, u"title", u"title_loc_key");
    const PreviewLine body = localised(own, shared, u"body", u"body_loc_key");
    QString image = textOf(own, u"image");
    if (image.isEmpty())
        image = textOf(shared, u"image");
    if (title.text.isEmpty())
        drop(m_preview, u"fcm.noTitle"_s, Text::tr("Without a title the app's name stands there."));
    readDetails(own);
    readPicture(image);
    Preview preview = card(title.text, body.text);
    PreviewFace &face = preview.faces.back();
    if (face.title)
        face.title->isKey = title.isKey;
    if (!face.body.empty())
        face.body.front().isKey = body.isKey;
    // A picture takes the place of the big text.
    if (m_isExpanded && !image.isEmpty() && !face.body.empty())
        face.body.front().maxLines = 1;
    return preview;
}

void AndroidReader::readPicture(const QString &address)
{
    if (address.isEmpty())
        return;
    PreviewPicture picture;
    picture.address = address;
    picture.slot = m_isExpanded ? PreviewPicture::Slot::Large : PreviewPicture::Slot::Thumbnail;
    if (m_isExpanded) {
        PreviewBlock block;
        block.picture = picture;
        m_face.blocks.push_back(block);
    } else {
        m_face.icon = picture;
    }
    if (!address.startsWith(u"https:"))
        drop(m_preview, u"fcm.image"_s, Text::tr("A picture needs an https address."));
}

void AndroidReader::readDetails(Node own)
{
    m_preview.colour = textOf(own, u"color");
    const QString count = textOf(own, u"notification_count");
    if (count.toInt() > 0)
        m_preview.badge = count;
    QString channel = textOf(own, u"channel_id");
    if (channel.isEmpty())
        channel = textOf(own, u"android_channel_id"); // its name in the legacy API
    m_preview.notes.append(
        channel.isEmpty()
            ? Text::tr("Without a channel it does not pop up over other apps.")
            : Text::tr("Pops up only if the app has the channel %1 with high importance.")
                  .arg(channel));
    const QString tag = textOf(own, u"tag");
    if (!tag.isEmpty())
        m_preview.notes.append(Text::tr("Replaces the one with the tag %1.").arg(tag));
    const QString visibility = textOf(own, u"visibility");
    if (visibility.compare(u"secret"_s, Qt::CaseInsensitive) == 0)
        m_preview.notes.append(Text::tr("Not on the lock screen."));
}

Preview AndroidReader::fcm(const JsonNode &root)
{
    const Node message = root.find(u"message");
    if (!message || message->type != JsonNode::Type::Object) {
        return nothingShown(Preview::Outcome::Invalid, u"fcm.message"_s,
                            Text::tr("FCM v1 needs everything inside one `message` object."),
                            m_preview.appName);
    }
    const Node android = at(message, u"android");
    const Node own = at(android, u"notification");
    const Node shared = at(message, u"notification");
    if (own || shared)
        return notification(own, shared);
    const Node data = at(android, u"data") ? at(android, u"data") : at(message, u"data");
    return dataOnly(data, u"fcm.dataOnly"_s,
                    Text::tr("A data message shows nothing by itself: the app decides."));
}

Preview AndroidReader::gcm(const JsonNode &root)
{
    drop(m_preview, u"gcm.retired"_s,
         Text::tr("Google switched this service off in 2024: nothing arrives."));
    const Node shared = root.find(u"notification");
    if (shared)
        return notification(shared, nullptr);
    return dataOnly(root.find(u"data"), u"fcm.dataOnly"_s,
                    Text::tr("A data message shows nothing by itself: the app decides."));
}

Preview AndroidReader::adm(const JsonNode &root)
{
    if (const Node own = root.find(u"notification")) {
        m_preview.notes.append(Text::tr("Only newer devices show it by themselves."));
        return card(textOf(own, u"title"), textOf(own, u"body"));
    }
    return dataOnly(root.find(u"data"), u"adm.dataOnly"_s,
                    Text::tr("The app gets the data and draws what it wants."));
}

Preview AndroidReader::baidu(const JsonNode &root, const QString &messageType)
{
    if (messageType == u"0") {
        return nothingShown(Preview::Outcome::LeftToApp, u"baidu.messageType"_s,
                            Text::tr("Sent as a message (X-Baidu-Message-Type 0): it goes to the "
                                     "app, and nothing is shown by itself."),
                            m_preview.appName);
    }
    const QString body = textOf(&root, u"description");
    if (body.trimmed().isEmpty()) {
        return nothingShown(Preview::Outcome::Invalid, u"baidu.noDescription"_s,
                            Text::tr("Without a description nothing is shown."), m_preview.appName);
    }
    const QString title = textOf(&root, u"title");
    return card(title.isEmpty() ? m_preview.appName : title, body);
}

Preview AndroidReader::xiaomi(const JsonNode &root)
{
    if (textOf(&root, u"pass_through") == u"1") {
        return nothingShown(Preview::Outcome::LeftToApp, u"xiaomi.passThrough"_s,
                            Text::tr("A pass-through message goes to the app; nothing is shown."),
                            m_preview.appName);
    }
    const QString title = textOf(&root, u"title");
    const QString body = textOf(&root, u"description");
    if (title.trimmed().isEmpty() || body.trimmed().isEmpty()) {
        return nothingShown(Preview::Outcome::Invalid, u"xiaomi.blank"_s,
                            Text::tr("Title and description are both needed."), m_preview.appName);
    }
    const QString id = textOf(&root, u"notify_id");
    if (!id.isEmpty())
        m_preview.notes.append(Text::tr("Replaces the one with the id %1.").arg(id));
    return card(title, body);
}

} // namespace

Preview previewAndroid(const JsonNode &root, const hub::Notification &notification, bool isExpanded,
                       const QString &appName)
{
    AndroidReader reader(isExpanded, appName);
    switch (notification.platform) {
    case Platform::Gcm:
        return reader.gcm(root);
    case Platform::Adm:
        return reader.adm(root);
    case Platform::Baidu:
        return reader.baidu(root, headerOf(notification, "X-Baidu-Message-Type"));
    case Platform::Xiaomi:
        return reader.xiaomi(root);
    default:
        return reader.fcm(root);
    }
}

} // namespace payload
