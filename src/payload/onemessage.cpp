// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/onemessage.h"

#include "payload/jsontext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace payload {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::OneMessage)
};

using Type = JsonNode::Type;

/// Writes one message for one platform.
class Writer
{
public:
    Writer(const Message &message, const QDateTime &now)
        : m_message(message)
        , m_now(now)
    {
    }

    PlatformMessage write(Platform platform);

private:
    QByteArray windows();
    QByteArray apple();
    QByteArray fcm();
    QByteArray browser();
    QByteArray adm();
    QByteArray baidu();
    QByteArray xiaomi();
    QByteArray properties();

    void header(const QByteArray &name, const QString &value)
    {
        m_headers.append({ name, value.toUtf8() });
    }
    void cannotSay(bool isWanted, const QString &part)
    {
        if (isWanted)
            m_cannotSay.append(part);
    }
    static void put(JsonNode &object, const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            setMember(object, name, jsonString(text));
    }
    static void put(JsonNode &object, const QString &name, int number)
    {
        setMember(object, name, jsonWord(Type::Number, QString::number(number)));
    }
    /// The collapse key, which the platform takes up to \a most bytes of.
    QString cutKey(int most)
    {
        QString key = m_message.collapseKey;
        while (key.toUtf8().size() > most || (!key.isEmpty() && key.back().isHighSurrogate()))
            key.chop(1);
        cannotSay(key != m_message.collapseKey, Text::tr("collapse key (cut to “%1”)").arg(key));
        return key;
    }
    bool isOwnSound() const { return !m_message.sound.isEmpty() && m_message.sound != u"default"; }
    QString titleOrBody() const
    {
        return m_message.title.isEmpty() ? m_message.body : m_message.title;
    }

    const Message &m_message;
    QDateTime m_now;
    hub::Headers m_headers;
    QStringList m_cannotSay;
};

PlatformMessage Writer::write(Platform platform)
{
    PlatformMessage result;
    result.notification.platform = platform;
    switch (platform) {
    case Platform::Windows:
        result.notification.payload = windows();
        break;
    case Platform::Apple:
        result.notification.payload = apple();
        break;
    case Platform::FcmV1:
        result.notification.payload = fcm();
        break;
    case Platform::Browser:
        result.notification.payload = browser();
        break;
    case Platform::Adm:
        result.notification.payload = adm();
        break;
    case Platform::Baidu:
        result.notification.payload = baidu();
        break;
    case Platform::Xiaomi:
        result.notification.payload = xiaomi();
        break;
    default:
        result.notification.payload = properties();
        break;
    }
    result.notification.headers = m_headers;
    result.cannotSay = m_cannotSay;
    return result;
}

QByteArray Writer::windows()
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartElement(u"toast"_s);
    if (!m_message.link.isEmpty()) {
        xml.writeAttribute(u"launch"_s, m_message.link);
        xml.writeAttribute(u"activationType"_s, u"protocol"_s);
    }
    xml.writeStartElement(u"visual"_s);
    xml.writeStartElement(u"binding"_s);
    xml.writeAttribute(u"template"_s, u"ToastGeneric"_s);
    for (const QString &line : { m_message.title, m_message.body }) {
        if (!line.isEmpty())
            xml.writeTextElement(u"text"_s, line);
    }
    if (m_message.title.isEmpty() && m_message.body.isEmpty())
        xml.writeTextElement(u"text"_s, QString());
    if (!m_message.image.isEmpty()) {
        xml.writeEmptyElement(u"image"_s);
        xml.writeAttribute(u"placement"_s, u"hero"_s);
        xml.writeAttribute(u"src"_s, m_message.image);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    if (m_message.sound.isEmpty()) {
        xml.writeEmptyElement(u"audio"_s);
        xml.writeAttribute(u"silent"_s, u"true"_s);
    }
    xml.writeEndElement();
    cannotSay(m_message.isSilent, Text::tr("silent (send a raw notification)"));
    cannotSay(m_message.badge.has_value(), Text::tr("badge (a notification of its own)"));
    cannotSay(!m_message.sound.isEmpty() && m_message.sound != u"default", Text::tr("sound"));
    if (!m_message.collapseKey.isEmpty())
        header("X-WNS-Tag", cutKey(16));
    if (m_message.timeToLive > 0)
        header("X-WNS-TTL", QString::number(m_message.timeToLive));
    return text.trimmed();
}

QByteArray Writer::apple()
{
    JsonNode root = jsonObject();
    JsonNode &aps = objectMember(root, u"aps"_s);
    if (m_message.isSilent) {
        put(aps, u"content-available"_s, 1);
        header("apns-push-type", u"background"_s);
        header("apns-priority", u"5"_s);
        cannotSay(!m_message.title.isEmpty(), Text::tr("title (a silent one has none)"));
        cannotSay(!m_message.body.isEmpty(), Text::tr("body (a silent one has none)"));
        cannotSay(!m_message.sound.isEmpty(), Text::tr("sound (a silent one has none)"));
        cannotSay(m_message.badge.has_value(), Text::tr("badge (a silent one has none)"));
    } else {
        JsonNode alert = jsonObject();
        put(alert, u"title"_s, m_message.title);
        put(alert, u"body"_s, m_message.body);
        if (!alert.members.empty())
            setMember(aps, u"alert"_s, alert);
        put(aps, u"sound"_s, m_message.sound);
        if (m_message.badge)
            put(aps, u"badge"_s, *m_message.badge);
        if (!m_message.image.isEmpty())
            put(aps, u"mutable-content"_s, 1);
    }
    put(root, u"image"_s, m_message.image);
    put(root, u"link"_s, m_message.link);
    cannotSay(!m_message.image.isEmpty(), Text::tr("image (needs a service extension in the app)"));
    cannotSay(!m_message.link.isEmpty(), Text::tr("link (the app has to open it)"));
    if (!m_message.collapseKey.isEmpty())
        header("apns-collapse-id", cutKey(64));
    if (m_message.timeToLive > 0) {
        header("apns-expiration", QString::number(m_now.toSecsSinceEpoch() + m_message.timeToLive));
    }
    return toJsonText(root);
}

QByteArray Writer::fcm()
{
    JsonNode root = jsonObject();
    objectMember(root, u"message"_s);
    const auto message = [&]() -> JsonNode & { return objectMember(root, u"message"_s); };
    if (m_message.isSilent) {
        JsonNode &data = objectMember(message(), u"data"_s);
        put(data, u"title"_s, m_message.title);
        put(data, u"body"_s, m_message.body);
        put(data, u"image"_s, m_message.image);
    } else {
        JsonNode &notification = objectMember(message(), u"notification"_s);
        put(notification, u"title"_s, m_message.title);
        put(notification, u"body"_s, m_message.body);
        put(notification, u"image"_s, m_message.image);
    }
    if (!m_message.link.isEmpty())
        put(objectMember(message(), u"data"_s), u"link"_s, m_message.link);
    const auto android = [&]() -> JsonNode & { return objectMember(message(), u"android"_s); };
    put(android(), u"collapse_key"_s, m_message.collapseKey);
    if (m_message.timeToLive > 0)
        put(android(), u"ttl"_s, QString::number(m_message.timeToLive) + u's');
    if (!m_message.isSilent && !m_message.sound.isEmpty())
        put(objectMember(android(), u"notification"_s), u"sound"_s, m_message.sound);
    if (!m_message.isSilent && m_message.badge && *m_message.badge > 0)
        put(objectMember(android(), u"notification"_s), u"notification_count"_s, *m_message.badge);
    if (android().members.empty())
        message().members.pop_back();
    cannotSay(!m_message.link.isEmpty(), Text::tr("link (the app has to open it)"));
    cannotSay(m_message.isSilent && !m_message.sound.isEmpty(),
              Text::tr("sound (a silent one has none)"));
    cannotSay(m_message.isSilent && m_message.badge.has_value(),
              Text::tr("badge (a silent one has none)"));
    cannotSay(!m_message.isSilent && m_message.badge == 0,
              Text::tr("badge 0 (Android takes it away with the notification)"));
    return toJsonText(root);
}

QByteArray Writer::browser()
{
    JsonNode root = jsonObject();
    put(root, u"title"_s, titleOrBody());
    put(root, u"body"_s, m_message.title.isEmpty() ? QString() : m_message.body);
    put(root, u"image"_s, m_message.image);
    put(root, u"tag"_s, m_message.collapseKey);
    if (m_message.sound.isEmpty())
        setMember(root, u"silent"_s, jsonWord(Type::Boolean, u"true"_s));
    if (!m_message.link.isEmpty())
        put(objectMember(root, u"data"_s), u"url"_s, m_message.link);
    cannotSay(m_message.isSilent, Text::tr("silent (browsers want to see something)"));
    cannotSay(m_message.badge.has_value(), Text::tr("badge"));
    cannotSay(!m_message.sound.isEmpty() && m_message.sound != u"default", Text::tr("sound"));
    cannotSay(m_message.timeToLive > 0, Text::tr("time to live"));
    return toJsonText(root);
}

QByteArray Writer::adm()
{
    JsonNode root = jsonObject();
    JsonNode &data = objectMember(root, u"data"_s);
    put(data, u"title"_s, m_message.title);
    put(data, u"message"_s, m_message.body);
    put(data, u"image"_s, m_message.image);
    put(data, u"link"_s, m_message.link);
    put(data, u"sound"_s, m_message.sound);
    if (m_message.badge)
        put(data, u"badge"_s, QString::number(*m_message.badge));
    put(root, u"consolidationKey"_s, m_message.collapseKey);
    if (m_message.timeToLive > 0)
        put(root, u"expiresAfter"_s, m_message.timeToLive);
    return toJsonText(root);
}

QByteArray Writer::baidu()
{
    JsonNode root = jsonObject();
    put(root, u"title"_s, m_message.title);
    put(root, u"description"_s, m_message.body.isEmpty() ? m_message.title : m_message.body);
    // Bits: 4 sound, 2 vibration, 1 can be wiped away.
    put(root, u"notification_basic_style"_s, m_message.sound.isEmpty() ? 3 : 7);
    if (!m_message.link.isEmpty()) {
        put(root, u"open_type"_s, 1);
        put(root, u"url"_s, m_message.link);
    }
    cannotSay(m_message.isSilent, Text::tr("silent (send a Baidu message)"));
    cannotSay(isOwnSound(), Text::tr("sound (only the usual one)"));
    cannotSay(!m_message.image.isEmpty(), Text::tr("image"));
    cannotSay(m_message.badge.has_value(), Text::tr("badge"));
    cannotSay(!m_message.collapseKey.isEmpty(), Text::tr("collapse key"));
    cannotSay(m_message.timeToLive > 0, Text::tr("time to live"));
    return toJsonText(root);
}

QByteArray Writer::xiaomi()
{
    JsonNode root = jsonObject();
    put(root, u"title"_s, titleOrBody());
    put(root, u"description"_s, m_message.body.isEmpty() ? m_message.title : m_message.body);
    put(root, u"pass_through"_s, m_message.isSilent ? 1 : 0);
    if (m_message.isSilent)
        put(root, u"payload"_s, m_message.body);
    else
        put(root, u"notify_type"_s, m_message.sound.isEmpty() ? 4 : -1);
    if (!m_message.link.isEmpty() && !m_message.isSilent) {
        put(root, u"extra.notify_effect"_s, u"3"_s);
        put(root, u"extra.web_uri"_s, m_message.link);
    }
    cannotSay(m_message.isSilent && !m_message.link.isEmpty(),
              Text::tr("link (a silent one has none)"));
    cannotSay(m_message.isSilent && !m_message.sound.isEmpty(),
              Text::tr("sound (a silent one has none)"));
    cannotSay(!m_message.isSilent && isOwnSound(), Text::tr("sound (only the usual one)"));
    cannotSay(!m_message.image.isEmpty(), Text::tr("image"));
    cannotSay(m_message.badge.has_value(), Text::tr("badge"));
    cannotSay(!m_message.collapseKey.isEmpty(), Text::tr("collapse key"));
    cannotSay(m_message.timeToLive > 0, Text::tr("time to live"));
    return toJsonText(root);
}

/// What each device makes of them is in the template that it has registered.
QByteArray Writer::properties()
{
    JsonNode root = jsonObject();
    put(root, u"title"_s, m_message.title);
    put(root, u"body"_s, m_message.body);
    put(root, u"image"_s, m_message.image);
    put(root, u"link"_s, m_message.link);
    put(root, u"sound"_s, m_message.sound);
    if (m_message.badge)
        put(root, u"badge"_s, QString::number(*m_message.badge));
    cannotSay(m_message.isSilent, Text::tr("silent (the registered template says so)"));
    cannotSay(!m_message.collapseKey.isEmpty(), Text::tr("collapse key"));
    cannotSay(m_message.timeToLive > 0, Text::tr("time to live"));
    return toJsonText(root);
}

} // namespace

QList<Platform> messagePlatforms()
{
    QList<Platform> platforms = hub::allPlatforms();
    platforms.removeIf([](Platform platform) { return hub::traits(platform).retired; });
    return platforms;
}

PlatformMessage write(const Message &message, Platform platform, const QDateTime &now)
{
    return Writer(message, now).write(platform);
}

} // namespace payload
