// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/management.h"
#include "hub/tagexpression.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

using Fault = std::optional<Error>;

constexpr int MaxTags = 60; ///< A registration, protocol.md 5.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hub::RegistrationCheck)
};

Fault tagFault(const QString &tag, qsizetype index)
{
    const auto error = [index](const QString &message) {
        return Error{ message, u"tags"_s, index };
    };
    if (tag.startsWith(u'$')) {
        return error(Text::tr("The tag “%1” begins with $; the hub sets such tags by itself and "
                              "refuses them here.")
                         .arg(tag));
    }
    if (tag.size() > TagExpression::MaxTagLength) {
        return error(Text::tr("The tag “%1…” has %2 characters; %3 are allowed.")
                         .arg(tag.left(20))
                         .arg(tag.size())
                         .arg(TagExpression::MaxTagLength));
    }
    const bool isPlain = !tag.isEmpty() && std::all_of(tag.begin(), tag.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"_@#.:-"_s.contains(c));
    });
    if (!isPlain) {
        return error(
            Text::tr("The tag “%1” may have letters, digits and _ @ # . : - only.").arg(tag));
    }
    return {};
}

Fault tagsFault(const QStringList &tags)
{
    if (tags.size() > MaxTags) {
        return Error{
            Text::tr("There are %1 tags; a registration takes %2.").arg(tags.size()).arg(MaxTags),
            u"tags"_s, MaxTags
        };
    }
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (const Fault fault = tagFault(tags.at(i), i))
            return fault;
    }
    return {};
}

bool isHex(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

Fault browserFault(const PushHandle &handle)
{
    if (handle.p256dh.isEmpty()) {
        return Error{ Text::tr("A browser's subscription has a key, p256dh; it is missing."),
                      u"p256dh"_s, 0 };
    }
    if (handle.auth.isEmpty()) {
        return Error{ Text::tr("A browser's subscription has a secret, auth; it is missing."),
                      u"auth"_s, 0 };
    }
    return {};
}

Fault handleFault(const Registration &registration)
{
    const QString &text = registration.handle.text;
    const auto error = [](const QString &message) { return Error{ message, u"handle"_s, 0 }; };
    if (text.trimmed().isEmpty())
        return error(Text::tr("The handle is missing; it says which device is meant."));
    switch (registration.platform) {
    case Platform::Apple:
        if (!isHex(text) || text.size() % 2 != 0)
            return error(Text::tr("An Apple token is hexadecimal, with an even number of digits."));
        break;
    case Platform::Windows:
    case Platform::WindowsPhone:
    case Platform::Browser: {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
            return error(Text::tr("This handle must be a whole address, https://…"));
        break;
    }
    case Platform::Baidu:
        if (text.section(u'-', 0, 0).isEmpty() || text.section(u'-', 1).isEmpty())
            return error(Text::tr("A Baidu handle is the user's id, a hyphen and the channel's."));
        break;
    default:
        break;
    }
    return registration.platform == Platform::Browser ? browserFault(registration.handle) : Fault();
}

} // namespace

Fault registrationFault(const Registration &registration)
{
    if (registration.platform == Platform::Template) {
        return Error{ Text::tr("A template belongs to a push service. Choose one, such as Apple."),
                      u"platform"_s, 0 };
    }
    if (const Fault fault = handleFault(registration))
        return fault;
    const bool hasTiles = registration.platform == Platform::Windows
        || registration.platform == Platform::WindowsPhone;
    if (!registration.secondaryTile.isEmpty() && !hasTiles) {
        return Error{ Text::tr("Only Windows and Windows Phone have secondary tiles."),
                      u"secondaryTile"_s, 0 };
    }
    if (registration.body && registration.body->body.trimmed().isEmpty())
        return Error{ Text::tr("The template has no body."), u"template"_s, 0 };
    return tagsFault(registration.tags);
}

} // namespace hub
