// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pushrules.h"

#include "sandbox/xmlbytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

/// A notification as a push service gets it.
struct Letter
{
    const QByteArray &payload;
    const HeaderLines &headers;
    QJsonObject json; ///< Empty unless the payload is an object of JSON.

    QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name).value_or(QByteArray()).trimmed().toLower();
    }
};

bool isJsonObject(const Letter &letter)
{
    return QJsonDocument::fromJson(letter.payload).isObject();
}

bool knowsOnly(const QJsonObject &object, const QSet<QString> &names)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [&names](const QString &key) { return names.contains(key); });
}

bool hasOnlyTexts(const QJsonObject &object)
{
    return std::all_of(object.begin(), object.end(),
                       [](const QJsonValue &value) { return value.isString(); });
}

/// Pushes of these kinds carry what their app or the system wants. That Apple takes them without
/// `aps` is UNVERIFIED, as is that it refuses the others (protocol.md 11.6).
bool hasAps(const Letter &letter)
{
    static const QSet<QByteArray> free{ "voip",         "mdm",      "complication",
                                        "fileprovider", "location", "pushtotalk" };
    return letter.json.value(u"aps"_s).isObject() || free.contains(letter.header("apns-push-type"));
}

/// Google refuses a name that it does not know, and the target is the hub's (protocol.md 11.7).
/// That a target of one's own is refused and not overwritten is UNVERIFIED.
bool isFcmMessage(const Letter &letter)
{
    static const QSet<QString> outside{ u"message"_s, u"validate_only"_s, u"validateOnly"_s };
    static const QSet<QString> inside{
        u"name"_s, u"data"_s,    u"notification"_s, u"android"_s,
        u"apns"_s, u"webpush"_s, u"fcm_options"_s,  u"fcmOptions"_s
    };
    const QJsonValue message = letter.json.value(u"message"_s);
    return message.isObject() && knowsOnly(letter.json, outside)
        && knowsOnly(message.toObject(), inside);
}

bool hasFcmDataOfTexts(const Letter &letter)
{
    const QJsonValue data = letter.json.value(u"message"_s).toObject().value(u"data"_s);
    return data.isUndefined() || data.isNull()
        || (data.isObject() && hasOnlyTexts(data.toObject()));
}

/// `channel_id` belongs into `android.notification`, one level above it is not known.
bool hasFcmChannelInPlace(const Letter &letter)
{
    static const QSet<QString> names{ u"title"_s, u"body"_s, u"image"_s };
    const QJsonObject message = letter.json.value(u"message"_s).toObject();
    const QJsonObject android = message.value(u"android"_s).toObject();
    return knowsOnly(message.value(u"notification"_s).toObject(), names)
        && !android.contains(u"channel_id"_s) && !android.contains(u"channelId"_s);
}

/// That a notification alone is enough is UNVERIFIED (protocol.md 11.8: `data` is expected).
bool hasAdmData(const Letter &letter)
{
    const QJsonValue data = letter.json.value(u"data"_s);
    if (data.isUndefined())
        return letter.json.value(u"notification"_s).isObject();
    return data.isObject() && hasOnlyTexts(data.toObject());
}

/// A message, of type 0, goes to the app as it is.
bool hasBaiduText(const Letter &letter)
{
    const auto says = [&letter](const QString &name) {
        return !letter.json.value(name).toString().isEmpty();
    };
    return says(u"title"_s) || says(u"description"_s)
        || letter.header("X-Baidu-Message-Type") == "0";
}

bool hasWindowsKind(const Letter &letter)
{
    static const QSet<QByteArray> kinds{ "wns/toast", "wns/tile", "wns/badge", "wns/raw" };
    return kinds.contains(letter.header("X-WNS-Type"));
}

/// Whether \a toast, at the start of a binding, names a template that there is and, if that is
/// ToastGeneric, has a text in it (protocol.md 10.2). The reader ends behind the binding.
bool readBinding(QXmlStreamReader &toast)
{
    static const QSet<QString> legacy{
        u"ToastText01"_s,         u"ToastText02"_s,         u"ToastText03"_s,
        u"ToastText04"_s,         u"ToastImageAndText01"_s, u"ToastImageAndText02"_s,
        u"ToastImageAndText03"_s, u"ToastImageAndText04"_s,
    };
    const QString name = toast.attributes().value(u"template"_s).toString();
    bool hasText = false;
    for (int depth = 1; depth > 0 && !toast.atEnd();) {
        const auto token = toast.readNext();
        if (token == QXmlStreamReader::StartElement) {
            hasText = hasText || toast.name() == u"text"_s;
            ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return name == u"ToastGeneric"_s ? hasText : legacy.contains(name);
}

bool isWindowsDocument(const Letter &letter)
{
    const QByteArray kind = letter.header("X-WNS-Type");
    if (kind == "wns/raw")
        return true;
    const auto text = xmlText(letter.payload);
    if (!text)
        return false;
    QXmlStreamReader xml(*text);
    bool isRoot = true;
    bool isRight = true;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (isRoot)
            isRight = xml.name().toString().toLower().toUtf8() == kind.mid(4);
        else if (kind == "wns/toast" && xml.name() == u"binding"_s)
            isRight = readBinding(xml) && isRight;
        isRoot = false;
    }
    return isRight && !isRoot && !xml.hasError();
}

/// The document of protocol.md 11.5, unless its class says that it is a raw one.
bool isPhoneDocument(const Letter &letter)
{
    if (isRawPhoneClass(letter.header("X-NotificationClass")))
        return true;
    const auto text = xmlText(letter.payload);
    if (!text)
        return false;
    QXmlStreamReader xml(*text);
    if (!xml.readNextStartElement() || xml.name() != u"Notification"_s
        || xml.namespaceUri().compare(u"WPNotification"_s, Qt::CaseInsensitive) != 0)
        return false;
    const bool hasKind =
        xml.readNextStartElement() && (xml.name() == u"Toast"_s || xml.name() == u"Tile"_s);
    while (!xml.atEnd())
        xml.readNext();
    return hasKind && !xml.hasError();
}

bool hasPhoneClass(const Letter &letter)
{
    return !letter.header("X-NotificationClass").isEmpty();
}

struct Rule
{
    Platform platform;
    bool (*holds)(const Letter &);
};

constexpr std::array Rules{
    Rule{ Platform::Apple, isJsonObject },           Rule{ Platform::Apple, hasAps },
    Rule{ Platform::FcmV1, isFcmMessage },           Rule{ Platform::FcmV1, hasFcmDataOfTexts },
    Rule{ Platform::FcmV1, hasFcmChannelInPlace },   Rule{ Platform::Adm, hasAdmData },
    Rule{ Platform::Baidu, isJsonObject },           Rule{ Platform::Baidu, hasBaiduText },
    Rule{ Platform::Xiaomi, isJsonObject },          Rule{ Platform::Windows, hasWindowsKind },
    Rule{ Platform::Windows, isWindowsDocument },    Rule{ Platform::WindowsPhone, hasPhoneClass },
    Rule{ Platform::WindowsPhone, isPhoneDocument },
};

} // namespace

bool isRawPhoneClass(const QByteArray &value)
{
    const int kind = value.toInt();
    return (kind >= 3 && kind <= 10) || (kind >= 13 && kind <= 20) || (kind >= 23 && kind <= 31);
}

bool takesPayload(Platform platform, const QByteArray &payload, const HeaderLines &headers)
{
    const Letter letter{ payload, headers, QJsonDocument::fromJson(payload).object() };
    return std::all_of(Rules.begin(), Rules.end(), [&](const Rule &rule) {
        return rule.platform != platform || rule.holds(letter);
    });
}

} // namespace sandbox
