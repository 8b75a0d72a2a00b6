// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/handleshape.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace payload {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

constexpr char Context[] = "payload::HandleShape";

/// APNs says only that a token is opaque; none shorter than 32 bytes was ever seen.
constexpr qsizetype LeastAppleDigits = 64;
/// protocol.md 4.1 says 140 to 200 and more; installation ids of Firebase are 22 characters.
constexpr qsizetype LeastFcmLength = 100;

enum class Form { Apns, Wns, Mpns, Endpoint, Adm, Baidu, Fcm };

struct Row
{
    Platform platform;
    std::optional<Form> form; ///< None: the service does not say what its ids look like.
    const char *word; ///< For the name of a field.
    const char *noun; ///< In a sentence.
    const char *rule; ///< How one is recognised.
};

const std::array Rows{
    Row{ Platform::Windows, Form::Wns, QT_TRANSLATE_NOOP("payload::HandleShape", "Channel"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a Windows channel"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "A Windows channel is an https address at notify.windows.com.") },
    Row{ Platform::Apple, Form::Apns, QT_TRANSLATE_NOOP("payload::HandleShape", "Device token"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "an APNs token"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "An APNs token is an even number of hex digits, 64 or more.") },
    Row{ Platform::FcmV1, Form::Fcm,
         QT_TRANSLATE_NOOP("payload::HandleShape", "Registration token"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "an FCM token"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "An FCM token is 100 or more letters, digits, hyphens, underscores and "
                           "colons.") },
    Row{ Platform::Browser, Form::Endpoint, QT_TRANSLATE_NOOP("payload::HandleShape", "Endpoint"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a browser's endpoint"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "A browser's endpoint is the https address of its subscription.") },
    Row{ Platform::Adm, Form::Adm, QT_TRANSLATE_NOOP("payload::HandleShape", "Registration id"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "an Amazon registration id"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "An Amazon registration id begins with amzn1.adm-registration.") },
    Row{ Platform::Baidu, Form::Baidu,
         QT_TRANSLATE_NOOP("payload::HandleShape", "User id and channel id"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a Baidu user id and channel id"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "For Baidu it is the user id, a hyphen and the channel id.") },
    Row{ Platform::Xiaomi, std::nullopt,
         QT_TRANSLATE_NOOP("payload::HandleShape", "Registration id"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a Xiaomi registration id"), "" },
    Row{ Platform::Template, std::nullopt, QT_TRANSLATE_NOOP("payload::HandleShape", "Handle"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a handle"), "" },
    Row{ Platform::WindowsPhone, Form::Mpns, QT_TRANSLATE_NOOP("payload::HandleShape", "Channel"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a Windows Phone channel"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "A Windows Phone channel is an address at notify.live.net.") },
    Row{ Platform::Gcm, Form::Fcm, QT_TRANSLATE_NOOP("payload::HandleShape", "Registration token"),
         QT_TRANSLATE_NOOP("payload::HandleShape", "a GCM token"),
         QT_TRANSLATE_NOOP("payload::HandleShape",
                           "A GCM token is 100 or more letters, digits, hyphens, underscores and "
                           "colons.") },
};

QString translated(const char *text)
{
    return QCoreApplication::translate(Context, text);
}

const Row &rowOf(Platform platform)
{
    const auto row = std::find_if(Rows.begin(), Rows.end(),
                                  [&](const Row &each) { return each.platform == platform; });
    Q_ASSERT(row != Rows.end());
    return *row;
}

bool isAscii(QChar c)
{
    return c.unicode() < 128;
}

bool isHex(QChar c)
{
    return isAscii(c) && (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'));
}

bool isDigit(QChar c)
{
    return isAscii(c) && c.isDigit();
}

bool isFcmCharacter(QChar c)
{
    return isAscii(c) && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u':');
}

template<typename Predicate>
bool consistsOf(QStringView text, Predicate holds)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), holds);
}

std::optional<Form> formOfAddress(const QString &handle)
{
    const QUrl url(handle, QUrl::StrictMode);
    const bool https = url.scheme() == u"https"_s;
    if (!https && url.scheme() != u"http"_s)
        return std::nullopt;
    const QString host = u'.' + url.host();
    if (host.endsWith(u".notify.windows.com"_s))
        return https ? std::optional(Form::Wns) : std::nullopt;
    if (host.endsWith(u".notify.live.net"_s))
        return Form::Mpns;
    return https && host.size() > 1 ? std::optional(Form::Endpoint) : std::nullopt;
}

bool isBaiduPair(const QString &handle)
{
    const qsizetype hyphen = handle.indexOf(u'-');
    return hyphen > 0 && consistsOf(QStringView(handle).first(hyphen), isDigit)
        && consistsOf(QStringView(handle).sliced(hyphen + 1), isDigit);
}

std::optional<Form> formOf(const QString &handle)
{
    if (handle.size() >= LeastAppleDigits && handle.size() % 2 == 0 && consistsOf(handle, isHex))
        return Form::Apns;
    if (handle.contains(u"://"_s))
        return formOfAddress(handle);
    if (handle.startsWith(u"amzn1.adm-registration."_s))
        return Form::Adm;
    if (isBaiduPair(handle))
        return Form::Baidu;
    if (handle.size() >= LeastFcmLength && consistsOf(handle, isFcmCharacter))
        return Form::Fcm;
    return std::nullopt;
}

/// "an APNs token, 64 hex digits"; where the number says nothing, the noun alone.
QString seen(Form form, const char *noun, qsizetype length)
{
    switch (form) {
    case Form::Apns:
        return QCoreApplication::translate(Context, "%1, %2 hex digits")
            .arg(translated(noun))
            .arg(length);
    case Form::Fcm:
        return QCoreApplication::translate(Context, "%1, %2 characters")
            .arg(translated(noun))
            .arg(length);
    case Form::Wns:
    case Form::Mpns:
    case Form::Endpoint:
    case Form::Adm:
    case Form::Baidu:
        break;
    }
    return translated(noun);
}

HandleShape describeForm(Form form, const Row &row, qsizetype length)
{
    if (row.form == form) {
        return {
            true,
            QCoreApplication::translate(Context, "looks like %1").arg(seen(form, row.noun, length))
        };
    }
    const auto other =
        std::find_if(Rows.begin(), Rows.end(), [&](const Row &each) { return each.form == form; });
    return { false,
             QCoreApplication::translate(Context, "This looks like %1. %2 needs %3.")
                 .arg(seen(form, other->noun, length), hub::traits(row.platform).name,
                      translated(row.noun)) };
}

} // namespace

HandleShape describeHandle(const QString &handle, Platform platform)
{
    const QString text = handle.trimmed();
    if (text.isEmpty())
        return {};
    const Row &row = rowOf(platform);
    const auto blank = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (blank != text.end()) {
        const qsizetype place = std::distance(text.begin(), blank) + 1;
        return { false,
                 QCoreApplication::translate(
                     Context, "A handle has no blanks; there is one at character %1.")
                     .arg(place) };
    }
    if (const auto form = formOf(text))
        return describeForm(*form, row, text.size());
    if (!row.form)
        return {};
    return { false,
             QCoreApplication::translate(Context, "This does not look like %1. %2")
                 .arg(translated(row.noun), translated(row.rule)) };
}

bool handleFits(const QString &handle, Platform platform)
{
    const QString text = handle.trimmed();
    if (text.isEmpty())
        return true;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    const Row &row = rowOf(platform);
    const auto form = formOf(text);
    return form ? form == row.form : !row.form;
}

QString handleWord(Platform platform)
{
    return translated(rowOf(platform).word);
}

} // namespace payload
