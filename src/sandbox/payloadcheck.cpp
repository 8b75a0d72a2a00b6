// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payloadcheck.h"

#include "sandbox/pushrules.h"
#include "sandbox/templatelanguage.h"
#include "sandbox/xmlbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

QByteArray lowerHeader(const HeaderLines &headers, QByteArrayView name)
{
    return headerValue(headers, name).value_or(QByteArray()).trimmed().toLower();
}

QList<QByteArray> allowedTypes(Platform format)
{
    if (hub::traits(format).language == hub::PayloadLanguage::Xml)
        return { "application/xml", "text/xml", "application/octet-stream" };
    if (format == Platform::Baidu)
        return { "application/json", "application/x-www-form-urlencoded" };
    return { "application/json" };
}

/// The local name of the root in lower case; nothing if \a xml is not well-formed.
std::optional<QString> rootOf(const QByteArray &xml)
{
    const auto text = xmlText(xml);
    if (!text)
        return std::nullopt;
    QXmlStreamReader reader(*text);
    QString root;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && root.isEmpty())
            root = reader.name().toString().toLower();
    }
    if (reader.hasError() || root.isEmpty())
        return std::nullopt;
    return root;
}

std::optional<QString> windowsFault(const HeaderLines &headers, const QByteArray &payload)
{
    static const QList<QByteArray> kinds{ "wns/toast", "wns/tile", "wns/badge", "wns/raw" };
    const QByteArray kind = lowerHeader(headers, "X-WNS-Type");
    if (kind == "wns/raw")
        return std::nullopt;
    if (!kind.isEmpty() && !kinds.contains(kind)) {
        return u"The X-WNS-Type header has the invalid value '%1'."_s.arg(
            QString::fromLatin1(kind.left(40)));
    }
    const auto root = rootOf(payload);
    if (!root)
        return u"The notification payload is not well-formed XML."_s;
    if (!kind.isEmpty() && kind.mid(4) != root->toUtf8()) {
        return u"The X-WNS-Type header says %1, but the payload is a %2."_s.arg(
            QString::fromLatin1(kind), root->left(40));
    }
    return std::nullopt;
}

std::optional<QString> phoneFault(const HeaderLines &headers, const QByteArray &payload)
{
    if (isRawPhoneClass(lowerHeader(headers, "X-NotificationClass")) || rootOf(payload))
        return std::nullopt;
    return u"The notification payload is not well-formed XML."_s;
}

bool isJson(const QByteArray &payload)
{
    // Within a list, as Qt takes no other value on its own.
    const QJsonDocument document = QJsonDocument::fromJson('[' + payload + ']');
    return document.isArray() && document.array().size() == 1;
}

} // namespace

std::optional<QString> contentTypeFault(Platform format,
                                        const std::optional<QByteArray> &contentType)
{
    if (!contentType || contentType->trimmed().isEmpty())
        return u"The Content-Type header is missing."_s;
    const QByteArray type = contentType->split(';').first().trimmed().toLower();
    if (allowedTypes(format).contains(type))
        return std::nullopt;
    return u"The content type '%1' is not valid for the format '%2'."_s.arg(
        QString::fromLatin1(type.left(80)), hub::traits(format).format);
}

std::optional<QString> payloadFault(Platform format, const HeaderLines &headers,
                                    const QByteArray &payload, PayloadPolicy policy)
{
    if (payload.isEmpty())
        return u"The notification payload is empty."_s;
    if (format == Platform::Windows)
        return windowsFault(headers, payload);
    if (format == Platform::Template) {
        // The hub itself has to read these, so they are judged under each policy.
        if (const auto properties = readProperties(payload); !properties)
            return u"The template properties are invalid. %1"_s.arg(properties.error().message);
        return std::nullopt;
    }
    if (policy == PayloadPolicy::LikeService)
        return std::nullopt;
    if (format == Platform::WindowsPhone)
        return phoneFault(headers, payload);
    if (format == Platform::Browser)
        return isJson(payload) ? std::nullopt
                               : std::optional(u"The notification payload is not JSON."_s);
    if (!QJsonDocument::fromJson(payload).isObject())
        return u"The notification payload is not a JSON object."_s;
    return std::nullopt;
}

} // namespace sandbox
