// SPDX-License-Identifier: GPL-3.0-or-later
// The registrations and messages that the steps of a life cycle are about.
#pragma once

#include "hub/registration.h"
#include "hub/request.h"

namespace lifecycle {

using namespace Qt::StringLiterals;

inline hub::Registration native(hub::Platform platform, const QString &handle,
                                const QStringList &tags = {})
{
    hub::Registration registration;
    registration.platform = platform;
    registration.handle.text = handle;
    registration.tags = tags;
    return registration;
}

inline hub::Registration browser(const QStringList &tags = {})
{
    hub::Registration registration =
        native(hub::Platform::Browser, u"https://push.example/1"_s, tags);
    registration.handle.p256dh = u"BLc4"_s;
    registration.handle.auth = u"k8J_"_s;
    return registration;
}

inline hub::Registration withTemplate(hub::Registration registration, const QString &body,
                                      const QString &name = {}, const hub::Headers &headers = {})
{
    registration.tags = { u"template"_s };
    registration.body = hub::RegistrationTemplate();
    registration.body->body = body;
    registration.body->name = name;
    registration.body->headers = headers;
    return registration;
}

inline const QString Channel = u"https://db3.notify.windows.com/?token=T"_s;

/// One of each platform, and templates.
inline QList<hub::Registration> fleet()
{
    return {
        native(hub::Platform::Apple, u"AABBCC01"_s, { u"news"_s, u"likes:pizza"_s }),
        native(hub::Platform::Windows, u"https://db3.notify.windows.com/?token=AwYA%2bA"_s,
               { u"news"_s }),
        native(hub::Platform::FcmV1, u"fcm:token-1"_s, { u"news"_s }),
        native(hub::Platform::Gcm, u"gcm-1"_s),
        native(hub::Platform::Adm, u"amzn1.adm-registration.1"_s),
        native(hub::Platform::Baidu, u"user1-channel1"_s),
        browser(),
        native(hub::Platform::Xiaomi, u"mi-1"_s),
        native(hub::Platform::WindowsPhone, u"http://sn1.notify.live.net/throttled/1"_s),
        withTemplate(native(hub::Platform::Apple, u"AABBCC01"_s),
                     u"{\"aps\":{\"alert\":\"$(title)\"}}"_s, u"plain"_s,
                     { { "apns-priority", "5" } }),
        withTemplate(native(hub::Platform::Windows, Channel),
                     u"<toast><visual><binding template=\"ToastText01\"><text id=\"1\">{'Hi ' + "
                     "$(title)}</text></binding></visual></toast>"_s,
                     u"toast"_s, { { "X-WNS-Type", "wns/toast" } }),
        withTemplate(native(hub::Platform::FcmV1, u"fcm:token-1"_s),
                     u"{\"message\":{\"notification\":{\"title\":\"$(title)\"}}}"_s),
        withTemplate(browser(), u"{\"title\":\"$(title)\"}"_s),
    };
}

inline hub::Request push(const QByteArray &text, const hub::Target &target = hub::Everyone(),
                         bool testSend = false)
{
    hub::Request request;
    request.notification.platform = hub::Platform::Apple;
    request.notification.payload = R"({"aps":{"alert":")" + text + R"("}})";
    request.target = target;
    request.testSend = testSend;
    return request;
}

inline hub::Target tags(const QString &expression)
{
    return *hub::TagExpression::parse(expression);
}

} // namespace lifecycle
