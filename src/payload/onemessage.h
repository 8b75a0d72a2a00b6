// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace payload {

/// What one wants to say, whatever the platform.
struct Message
{
    QString title;
    QString body;
    QString image; ///< An address.
    QString link; ///< What a tap opens.
    QString sound; ///< A name, `default`, or empty: none.
    std::optional<int> badge;
    bool isSilent = false; ///< For the app only: nothing is to be seen.
    QString collapseKey; ///< A later message with the same key replaces this one.
    int timeToLive = 0; ///< Seconds; 0: as long as the push service likes.

    friend bool operator==(const Message &, const Message &) = default;
};

/// A message in the words of one platform.
struct PlatformMessage
{
    hub::Notification notification;
    QStringList cannotSay; ///< Translated names of the parts that the platform has nothing for.
};

/// The platforms that write() knows: all that live, and templates.
QList<hub::Platform> messagePlatforms();

/// \a message for \a platform; \a now is what Apple's expiry counts from. What it yields passes
/// validate() without an error, unless it is too long.
PlatformMessage write(const Message &message, hub::Platform platform, const QDateTime &now);

} // namespace payload
