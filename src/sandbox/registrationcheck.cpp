// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationcheck.h"

#include "hub/tagexpression.h"
#include "sandbox/delivery.h"
#include "sandbox/templatelanguage.h"

#include <QRegularExpression>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

bool isTag(const QString &text)
{
    const auto single = hub::TagExpression::parse(text);
    return single && single->root().kind == hub::TagNode::Kind::Tag && text == text.trimmed();
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

} // namespace

std::optional<QString> tagsFault(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.startsWith(u'$'))
            return u"Tags can not start with $."_s;
        if (!isTag(tag)) {
            return u"An invalid tag(s) '%1' was supplied. Valid tag characters are alphanumeric, "
                   "_, @, -, ., :, # and the maximum length is %2."_s.arg(tag.left(200))
                       .arg(hub::TagExpression::MaxTagLength);
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

std::optional<QString> handleFault(Platform platform, const DeviceHandle &handle)
{
    const QString element = hub::traits(platform).format;
    if (handle.text.trimmed().isEmpty())
        return u"The device handle of the platform '%1' is missing."_s.arg(element);
    const bool isChannel = platform == Platform::Windows || platform == Platform::WindowsPhone;
    if ((isChannel || platform == Platform::Browser) && !isWebAddress(handle.text))
        return u"The channel URI is not an absolute address."_s;
    if (platform == Platform::Browser && (handle.p256dh.isEmpty() || handle.auth.isEmpty()))
        return u"A browser registration needs Endpoint, P256DH and Auth."_s;
    const bool willFail =
        pushResult(platform, handle.text, {}, { { "X-WNS-Type", {} } }) != PushResult::Success;
    if (platform == Platform::Apple && !willFail && !isHexToken(handle.text))
        return u"The device token is not a hexadecimal number of whole bytes."_s;
    return std::nullopt;
}

std::optional<QString> templateFault(const RegisteredTemplate &body)
{
    if (body.body.trimmed().isEmpty())
        return u"The body of the template is missing."_s;
    if (body.name.size() > MaxTemplateName) {
        return u"The name of the template is longer than %1 characters."_s.arg(MaxTemplateName);
    }
    // Without properties every expression becomes empty; what is no expression stays a fault.
    if (const auto expanded = expandTemplate(body.body, {}); !expanded)
        return u"The template is invalid: %1"_s.arg(expanded.error().message);
    for (const auto &[name, value] : body.headers) {
        if (const auto expanded = expandValue(QString::fromUtf8(value), {}); !expanded) {
            return u"The header %1 of the template is invalid: %2"_s.arg(QString::fromUtf8(name),
                                                                         expanded.error().message);
        }
    }
    return std::nullopt;
}

QByteArray keptHandle(Platform platform, const QByteArray &handle)
{
    return platform == Platform::Apple && isHexToken(handle) ? handle.toUpper() : handle;
}

} // namespace sandbox
