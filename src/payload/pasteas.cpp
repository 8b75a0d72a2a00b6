// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/pasteas.h"

#include "hub/connectionstring.h"
#include "hub/servicetime.h"
#include "payload/handleshape.h"
#include "payload/jsonscan.h"
#include "payload/pastedrequest.h"
#include "payload/stringliteral.h"
#include "payload/xmlcheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace payload {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::PasteAs)
};

constexpr qsizetype MaxLength = 4 * 1024 * 1024; ///< More is no command and no handle.

/// What Pushbench, HTTP or the target sets; and what is secret.
bool isOwnHeader(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "authorization",
        "host",
        "content-length",
        "content-type",
        "accept",
        "accept-encoding",
        "user-agent",
        "connection",
        "servicebusnotification-format",
        "servicebusnotification-tags",
        "servicebusnotification-devicehandle",
        "servicebusnotification-scheduletime",
        "x-wns-type",
        "p256dh",
        "auth",
        "expect",
        "transfer-encoding",
    };
    return names.contains(name.toLower());
}

// --- Handles

std::optional<Platform> platformOfHandle(const QString &text)
{
    // Lengths: protocol.md 4.1. Newer tokens are longer, and all are whole bytes.
    static const QRegularExpression hex(u"^(?:[0-9A-Fa-f]{2}){32,100}$"_s);
    // User id and channel id are long numbers; 2026-11 or a telephone number is no pair.
    static const QRegularExpression baidu(u"^[0-9]{10,}-[0-9]{10,}$"_s);
    static const QRegularExpression fcm(u"^[A-Za-z0-9_-]{11,}:APA91[A-Za-z0-9_-]{20,}$"_s);
    if (hex.match(text).hasMatch())
        return Platform::Apple;
    if (fcm.match(text).hasMatch())
        return Platform::FcmV1;
    if (baidu.match(text).hasMatch())
        return Platform::Baidu;
    if (text.startsWith(u"amzn1.adm-registration."))
        return Platform::Adm;
    const QUrl url(text);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return std::nullopt;
    const QString host = url.host();
    if (host.endsWith(u".notify.windows.com"))
        return Platform::Windows;
    if (host.endsWith(u".notify.live.net"))
        return Platform::WindowsPhone;
    if (host == u"fcm.googleapis.com" || host.endsWith(u".push.services.mozilla.com")
        || host.endsWith(u"push.apple.com"))
        return Platform::Browser;
    return std::nullopt;
}

std::optional<Pasted> asHandles(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    Pasted pasted;
    for (const QString &word : words) {
        const auto platform = platformOfHandle(word);
        if (!platform || (pasted.platform && pasted.platform != platform))
            return std::nullopt;
        pasted.platform = platform;
        pasted.handles.append(word);
    }
    const bool isOne = words.size() == 1;
    pasted.kind = isOne ? Pasted::Kind::Handle : Pasted::Kind::Handles;
    pasted.what = isOne ? handleWord(*pasted.platform)
                        : Text::tr("a list of %n handle(s)", nullptr, int(words.size()));
    return pasted;
}

// --- Requests

void takeFormat(Pasted &pasted, const QString &format)
{
    if (const auto platform = hub::platformOfFormat(format))
        pasted.platform = *platform;
    else
        pasted.notes.append(Text::tr("The format “%1” is not known.").arg(format.left(40)));
}

void takeSchedule(Pasted &pasted, const QString &time)
{
    pasted.scheduleAt = hub::serviceTime(time);
    if (!pasted.scheduleAt) {
        pasted.notes.append(
            Text::tr("The time to send it, “%1”, cannot be read. As it is, it would "
                     "go out at once.")
                .arg(time.left(40)));
    }
}

void takeWnsType(Pasted &pasted, const QString &type)
{
    const QString name = type.trimmed().section(u'/', 1).toLower();
    if (const auto kind = hub::kindOfName(name))
        pasted.payloadKind = *kind;
    else
        pasted.notes.append(Text::tr("The X-WNS-Type “%1” is not known.").arg(type.left(40)));
}

/// Takes a header that has a place of its own in a request; false for any other.
bool takeHeader(Pasted &pasted, const QByteArray &name, const QString &value)
{
    const QByteArray lower = name.toLower();
    if (lower == "servicebusnotification-format")
        takeFormat(pasted, value);
    else if (lower == "servicebusnotification-tags")
        pasted.tags = value;
    else if (lower == "servicebusnotification-devicehandle")
        pasted.handles.append(value);
    else if (lower == "servicebusnotification-scheduletime")
        takeSchedule(pasted, value);
    else if (lower == "x-wns-type")
        takeWnsType(pasted, value);
    else if (lower == "p256dh")
        pasted.p256dh = value;
    else if (lower == "auth")
        pasted.auth = value;
    else
        return false;
    return true;
}

Pasted asRequest(const PastedRequest &found, const QString &what)
{
    Pasted pasted;
    pasted.kind = Pasted::Kind::Request;
    pasted.what = what;
    pasted.payload = found.body;
    pasted.testSend = QUrlQuery(found.url).hasQueryItem(u"test"_s);
    for (const auto &[name, value] : found.headers) {
        if (!takeHeader(pasted, name, QString::fromUtf8(value)) && !isOwnHeader(name))
            pasted.headers.append({ name, value });
    }
    for (const QString &file : found.files) {
        pasted.notes.append(
            Text::tr("The payload is in the file “%1”, which was not read. Open it, or paste what "
                     "is in it.")
                .arg(file));
    }
    return pasted;
}

std::optional<Pasted> asCurl(const QString &text)
{
    const auto found = curlRequest(text);
    return found ? std::optional(asRequest(*found, Text::tr("a cURL command"))) : std::nullopt;
}

std::optional<Pasted> asRawRequest(const QString &text)
{
    const auto found = rawRequest(text);
    return found ? std::optional(asRequest(*found, Text::tr("an HTTP request"))) : std::nullopt;
}

// --- Payloads

std::optional<Platform> platformOfJson(const JsonNode &root)
{
    if (root.find(u"aps"))
        return Platform::Apple;
    if (root.find(u"message") && root.find(u"message")->type == JsonNode::Type::Object)
        return Platform::FcmV1;
    if (root.find(u"consolidationKey") || root.find(u"expiresAfter"))
        return Platform::Adm;
    if (root.find(u"web_push"))
        return Platform::Browser;
    if (root.find(u"registration_ids") || root.find(u"time_to_live"))
        return Platform::Gcm;
    return std::nullopt;
}

std::optional<Pasted> asPayload(const QString &text, Pasted::Kind kind, const QString &what)
{
    Pasted pasted;
    pasted.kind = kind;
    pasted.payload = text.toUtf8();
    pasted.what = what;
    const QString start = text.trimmed();
    if (start.startsWith(u'{')) {
        const JsonScan scan = scanJson(pasted.payload);
        if (!scan.root)
            return std::nullopt;
        pasted.platform = platformOfJson(*scan.root);
    } else if (start.startsWith(u'<')) {
        const XmlCheck check = checkXml(pasted.payload);
        if (!check.findings.isEmpty())
            return std::nullopt;
        if (QStringList{ u"toast"_s, u"tile"_s, u"badge"_s }.contains(check.root))
            pasted.platform = Platform::Windows;
        else if (check.rootNamespace == u"WPNotification")
            pasted.platform = Platform::WindowsPhone;
    } else {
        return std::nullopt;
    }
    if (kind == Pasted::Kind::Payload && !pasted.platform)
        return std::nullopt;
    return pasted;
}

std::optional<Pasted> asLiteral(const QString &text)
{
    const auto value = literalValue(text);
    if (!value)
        return std::nullopt;
    return asPayload(*value, Pasted::Kind::Literal, Text::tr("a payload in a string of a program"));
}

} // namespace

Pasted recognise(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || text.size() > MaxLength)
        return {};
    const bool hasKey = trimmed.contains(u"SharedAccessKey", Qt::CaseInsensitive)
        && trimmed.contains(u"Endpoint", Qt::CaseInsensitive);
    if (hasKey && hub::ConnectionString::parse(trimmed)) {
        Pasted pasted;
        pasted.kind = Pasted::Kind::ConnectionString;
        pasted.what = Text::tr("a connection string with a key");
        return pasted;
    }
    for (const auto &look : { asCurl, asRawRequest, asHandles, asLiteral }) {
        if (const auto pasted = look(trimmed))
            return *pasted;
    }
    if (const auto pasted = asPayload(text, Pasted::Kind::Payload, Text::tr("a payload")))
        return *pasted;
    return {};
}

} // namespace payload
