// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationcheck.h"

#include "hub/tagexpression.h"
#include "sandbox/delivery.h"
#include "sandbox/giventime.h"
#include "sandbox/templatelanguage.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

bool isTag(const QString &text)
{
    const auto single = hub::TagExpression::parse(text);
    return single && single->root().kind == hub::TagNode::Kind::Tag && text == text.trimmed();
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isHexToken(const QByteArray &handle)
{
    static const QRegularExpression form(u"^([0-9A-Fa-f]{2})+$"_s);
    return form.match(QString::fromUtf8(handle)).hasMatch();
}

bool isWebAddress(const QByteArray &handle)
{
    const QUrl url(QString::fromUtf8(handle), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

bool isExpression(const QString &value)
{
    return !value.isEmpty() && u"$.%#{"_s.contains(value.front());
}

/// The header without which a template is refused (protocol.md 6.5).
QByteArray neededHeader(Platform platform)
{
    return platform == Platform::Windows     ? "X-WNS-Type"
        : platform == Platform::WindowsPhone ? "X-NotificationClass"
                                             : "";
}

std::optional<QString> headerFault(Platform platform, const QByteArray &name,
                                   const QByteArray &value)
{
    static const QStringList kinds{ u"wns/toast"_s, u"wns/tile"_s, u"wns/badge"_s, u"wns/raw"_s };
    const QString title = QString::fromUtf8(name);
    const QString text = QString::fromUtf8(value);
    if (name.isEmpty() || hasControl(title) || hasControl(text))
        return u"A header of the template has no name, or a control character."_s;
    if (const auto fault = valueFault(text))
        return u"The header %1 of the template is invalid: %2"_s.arg(title, fault->message);
    if (platform == Platform::Apple && !title.startsWith(u"apns-"_s, Qt::CaseInsensitive))
        return u"The header %1 of the template does not begin with apns-."_s.arg(title);
    const bool isKind = title.compare(u"X-WNS-Type"_s, Qt::CaseInsensitive) == 0;
    if (platform == Platform::Windows && isKind && !isExpression(text)
        && !kinds.contains(text.trimmed().toLower()))
        return u"The X-WNS-Type header has the invalid value '%1'."_s.arg(text.left(40));
    return std::nullopt;
}

/// A date as one of the official clients writes it, `0`, or an expression (protocol.md 4.4, 6.5).
bool isExpiry(const QString &text)
{
    if (text.isEmpty() || text == u"0"_s)
        return true;
    if (isExpression(text))
        return !valueFault(text);
    // JavaScript's own form of a date has its zone and its name behind these characters.
    const QString javaScript = text.left(24);
    return readTime(text) || QLocale::c().toDateTime(text, u"MM/dd/yyyy HH:mm:ss"_s).isValid()
        || QLocale::c().toDateTime(javaScript, u"ddd MMM dd yyyy HH:mm:ss"_s).isValid();
}

} // namespace

std::optional<QString> tagsFault(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.startsWith(u'$'))
            return u"Tags can not start with $."_s;
        if (!isTag(tag)) {
            return u"An invalid tag(s) '%1' was supplied. Valid tag characters are alphanumeric, "
                   "_, @, -, ., :, # and the maximum length is %2."_s.arg(
                       tag.left(200), QString::number(hub::TagExpression::MaxTagLength));
        }
    }
    if (tags.size() > MaxRegistrationTags) {
        return u"The registration has %1 tags; at most %2 are allowed."_s.arg(tags.size())
            .arg(MaxRegistrationTags);
    }
    if (tags.join(u',').size() > MaxTagsLength) {
        return u"Registration Tags serialized size is more than maximum allowed: %1."_s.arg(
            MaxTagsLength);
    }
    return std::nullopt;
}

std::optional<QString> textFault(const QString &field, const QString &text)
{
    if (!hasControl(text))
        return std::nullopt;
    return u"'%1' has a control character, which is not allowed."_s.arg(field);
}

std::optional<QString> handleFault(Platform platform, const DeviceHandle &handle)
{
    const QString element = hub::traits(platform).format;
    if (handle.text.trimmed().isEmpty())
        return u"The device handle of the platform '%1' is missing."_s.arg(element);
    for (const QByteArray &text : { handle.text, handle.p256dh, handle.auth }) {
        if (hasControl(QString::fromUtf8(text)))
            return u"The device handle has a control character, which is not allowed."_s;
    }
    const bool isChannel = platform == Platform::Windows || platform == Platform::WindowsPhone;
    if ((isChannel || platform == Platform::Browser) && !isWebAddress(handle.text))
        return u"The channel URI is not an absolute address."_s;
    if (platform == Platform::Browser && (handle.p256dh.isEmpty() || handle.auth.isEmpty()))
        return u"A browser registration needs Endpoint, P256DH and Auth."_s;
    if (platform == Platform::Apple && !handleResult(handle.text) && !isHexToken(handle.text))
        return u"The device token is not a hexadecimal number of whole bytes."_s;
    return std::nullopt;
}

std::optional<QString> templateFault(Platform platform, const RegisteredTemplate &body)
{
    if (body.body.trimmed().isEmpty())
        return u"The body of the template is missing."_s;
    if (body.name.size() > MaxTemplateName)
        return u"The name of the template is longer than %1 characters."_s.arg(MaxTemplateName);
    if (const auto fault = textFault(u"TemplateName"_s, body.name))
        return fault;
    if (const auto fault = templateBodyFault(body.body))
        return u"The template is invalid: %1"_s.arg(fault->message);
    for (const auto &[name, value] : body.headers) {
        if (const auto fault = headerFault(platform, name, value))
            return fault;
    }
    if (const QByteArray needed = neededHeader(platform);
        !needed.isEmpty() && !headerValue(body.headers, needed)) {
        return u"The template needs the header %1."_s.arg(QString::fromLatin1(needed));
    }
    if (platform == Platform::Apple && !isExpiry(body.expiry))
        return u"The Expiry of the template is neither a date nor 0 nor an expression."_s;
    return std::nullopt;
}

QByteArray keptHandle(Platform platform, const QByteArray &handle)
{
    return platform == Platform::Apple && isHexToken(handle) ? handle.toUpper() : handle;
}

} // namespace sandbox
