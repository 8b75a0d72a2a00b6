// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/pushrules.h"

#include "payload/jsonscan.h"
#include "payload/xmltree.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;
using hub::Platform;
using payload::JsonMember;
using payload::JsonNode;
using payload::XmlNode;
using Reason = std::optional<QString>; ///< Nothing: the service takes it.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(audience::Rendering)
};

QByteArray header(const hub::Headers &headers, QByteArrayView name)
{
    return hub::headerValue(headers, name).value_or(QByteArray()).trimmed().toLower();
}

const JsonNode *objectIn(const JsonNode *node, QStringView name)
{
    const JsonNode *found = node ? node->find(name) : nullptr;
    return found && found->type == JsonNode::Type::Object ? found : nullptr;
}

/// A name of \a object that is not one of \a names; null if there is none.
const QString *stranger(const JsonNode *object, const QSet<QString> &names)
{
    if (!object)
        return nullptr;
    for (const JsonMember &member : object->members) {
        if (!names.contains(member.name))
            return &member.name;
    }
    return nullptr;
}

bool isMapOfTexts(const JsonNode &node)
{
    return node.type == JsonNode::Type::Object
        && std::all_of(node.members.begin(), node.members.end(), [](const JsonMember &member) {
               return member.value.type == JsonNode::Type::String;
           });
}

Reason appleReason(const JsonNode &root, const hub::Headers &headers)
{
    static const QSet<QByteArray> free{ "voip",         "mdm",      "complication",
                                        "fileprovider", "location", "pushtotalk" };
    if (objectIn(&root, u"aps") || free.contains(header(headers, "apns-push-type")))
        return {};
    return Text::tr("Apple needs an object `aps`.");
}

Reason fcmReason(const JsonNode &root)
{
    static const QSet<QString> outside{ u"message"_s, u"validate_only"_s, u"validateOnly"_s };
    static const QSet<QString> inside{
        u"name"_s, u"data"_s,    u"notification"_s, u"android"_s,
        u"apns"_s, u"webpush"_s, u"fcm_options"_s,  u"fcmOptions"_s
    };
    static const QSet<QString> shown{ u"title"_s, u"body"_s, u"image"_s };
    const JsonNode *message = objectIn(&root, u"message");
    if (!message)
        return Text::tr("FCM v1 needs everything inside one object `message`.");
    const QString *unknown = stranger(&root, outside);
    unknown = unknown ? unknown : stranger(message, inside);
    unknown = unknown ? unknown : stranger(objectIn(message, u"notification"), shown);
    if (unknown)
        return Text::tr("FCM v1 takes no `%1` there.").arg(*unknown);
    const JsonNode *android = objectIn(message, u"android");
    if (android && (android->find(u"channel_id") || android->find(u"channelId")))
        return Text::tr("FCM v1 wants `channel_id` inside `android.notification`.");
    const JsonNode *data = message->find(u"data");
    if (data && data->type != JsonNode::Type::Null && !isMapOfTexts(*data))
        return Text::tr("FCM v1 takes nothing but texts in `data`.");
    return {};
}

Reason admReason(const JsonNode &root)
{
    const JsonNode *data = root.find(u"data");
    if (data ? isMapOfTexts(*data) : objectIn(&root, u"notification") != nullptr)
        return {};
    return Text::tr("ADM needs an object `data` with nothing but texts.");
}

Reason baiduReason(const JsonNode &root, const hub::Headers &headers)
{
    const auto says = [&root](QStringView name) {
        const JsonNode *text = root.find(name);
        return text && text->type == JsonNode::Type::String && !text->text.isEmpty();
    };
    if (says(u"title") || says(u"description") || header(headers, "X-Baidu-Message-Type") == "0")
        return {};
    return Text::tr("Baidu needs a `title` or a `description`.");
}

bool hasText(const XmlNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(), [](const XmlNode &child) {
        return child.name == u"text"_s || hasText(child);
    });
}

Reason bindingReason(const XmlNode &node)
{
    static const QSet<QString> legacy{
        u"ToastText01"_s,         u"ToastText02"_s,         u"ToastText03"_s,
        u"ToastText04"_s,         u"ToastImageAndText01"_s, u"ToastImageAndText02"_s,
        u"ToastImageAndText03"_s, u"ToastImageAndText04"_s,
    };
    for (const XmlNode &child : node.children) {
        if (child.name != u"binding"_s) {
            if (const Reason reason = bindingReason(child))
                return reason;
            continue;
        }
        const payload::XmlAttribute *name = child.find(u"template");
        const QString title = name ? name->value : QString();
        if (title == u"ToastGeneric"_s ? !hasText(child) : !legacy.contains(title))
            return Text::tr("Windows knows no toast “%1” without a text.").arg(title);
    }
    return {};
}

Reason windowsReason(const QByteArray &payload, const hub::Headers &headers)
{
    const QByteArray kind = header(headers, "X-WNS-Type");
    if (kind == "wns/raw")
        return {};
    const auto root = payload::readXmlTree(payload);
    if (!root || !kind.startsWith("wns/") || kind.mid(4) != root->name.toLower().toUtf8())
        return Text::tr("The payload is not what the header X-WNS-Type says.");
    return kind == "wns/toast" ? bindingReason(*root) : Reason();
}

/// The namespace that the prefix of the root's name stands for.
QString namespaceOf(const XmlNode &root, const QByteArray &payload)
{
    const QString name = QString::fromUtf8(payload.mid(root.nameOffset, root.nameLength));
    const QString prefix = name.contains(u':') ? name.section(u':', 0, 0) : QString();
    const payload::XmlAttribute *declared =
        root.find(prefix.isEmpty() ? QString(u"xmlns"_s) : QString(u"xmlns:"_s + prefix));
    return declared ? declared->value : QString();
}

Reason phoneReason(const QByteArray &payload, const hub::Headers &headers)
{
    const int kind = header(headers, "X-NotificationClass").toInt();
    if ((kind >= 3 && kind <= 10) || (kind >= 13 && kind <= 20) || (kind >= 23 && kind <= 31))
        return {};
    const auto root = payload::readXmlTree(payload);
    const QString first = root && !root->children.empty() ? root->children.front().name : QString();
    if (root && root->name == u"Notification"_s && (first == u"Toast"_s || first == u"Tile"_s)
        && namespaceOf(*root, payload).compare(u"WPNotification"_s, Qt::CaseInsensitive) == 0)
        return {};
    return Text::tr("Windows Phone needs a `wp:Notification` with a `wp:Toast` or a `wp:Tile`.");
}

Reason reasonOf(Platform platform, const QByteArray &payload, const hub::Headers &headers)
{
    if (platform == Platform::Gcm)
        return Text::tr("Google has switched GCM off: nothing gets through to it.");
    if (platform == Platform::Windows)
        return windowsReason(payload, headers);
    if (platform == Platform::WindowsPhone)
        return phoneReason(payload, headers);
    const auto root = payload::scanJson(payload).root;
    if (!root || root->type != JsonNode::Type::Object)
        return {}; // said elsewhere
    switch (platform) {
    case Platform::Apple:
        return appleReason(*root, headers);
    case Platform::FcmV1:
        return fcmReason(*root);
    case Platform::Adm:
        return admReason(*root);
    case Platform::Baidu:
        return baiduReason(*root, headers);
    default:
        return {};
    }
}

} // namespace

std::optional<base::Error> refusal(Platform platform, const QByteArray &payload,
                                   const hub::Headers &headers)
{
    if (const Reason reason = reasonOf(platform, payload, headers))
        return base::Error{ *reason, u"template"_s, -1 };
    return std::nullopt;
}

} // namespace audience
