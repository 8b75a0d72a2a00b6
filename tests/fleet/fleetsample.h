// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/registration.h"

#include <QTest>

namespace fleetsample {

using namespace Qt::StringLiterals;

inline QString appleToken(int number)
{
    return u"%1"_s.arg(number, 64, 16, QChar(u'0')).toUpper();
}

inline hub::Registration native(int number, const QStringList &tags = {})
{
    hub::Registration registration;
    registration.id = u"7000-%1-1"_s.arg(number);
    registration.etag = QString::number(number % 7 + 1);
    registration.platform = hub::Platform::Apple;
    registration.handle.text = appleToken(number);
    registration.tags = tags;
    return registration;
}

/// One of everything that a registration may have.
inline hub::Registration full()
{
    hub::Registration registration = native(1, { u"news"_s, u"lang:en"_s });
    registration.platform = hub::Platform::Browser;
    registration.handle = { u"https://push.example.net/a?b=\"c\",d"_s, u"BLc-_"_s, u"k8J"_s };
    registration.secondaryTile = u"weather"_s;
    registration.pushVariables = { { u"name"_s, u"Ånn"_s } };
    registration.expiresAt = QDateTime({ 2026, 12, 31 }, { 8, 30, 15, 250 }, Qt::UTC);
    registration.body =
        hub::RegistrationTemplate{ .name = u"greeting"_s,
                                   .body = u"{\"title\":\"$(t)\",\r\n\"body\":\"ünï\"}"_s,
                                   .headers = { { "X-WNS-Type", "wns/toast" }, { "ttl", "30" } },
                                   .expiry = u"$(until)"_s,
                                   .priority = u"5"_s,
                                   .messageType = u"1"_s };
    return registration;
}

} // namespace fleetsample
