// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <array>

namespace session {

/// Where the key of a profile is kept.
enum class KeyPlace {
    Keychain,
    /// In memory. The profile stays in the list after a restart, as one whose key is missing;
    /// the user enters the key again.
    Session,
};

/// The names that Profile::colour can have, in the order of the dialog's swatches.
inline constexpr std::array<QLatin1String, 7> ProfileColours{
    QLatin1String("blue"),   QLatin1String("green"),  QLatin1String("violet"),
    QLatin1String("orange"), QLatin1String("yellow"), QLatin1String("rose"),
    QLatin1String("grey"),
};

/// One hub in the sidebar: all that may stand in a file. The key is not here; Connections gets it
/// from the vault by the id.
struct Profile
{
    QString id; ///< A UUID without braces; it never changes.
    QString name; ///< What the user calls it; unique in the list.
    QString hub; ///< The hub's name at the service.
    QUrl endpoint; ///< `https://host[:port]/`, as hub::ConnectionString::endpoint().
    QString keyName; ///< The rule's name.
    QString colour = ProfileColours.front(); ///< One of ProfileColours.
    bool production = false; ///< Sends to it ask first.
    QString note;
    KeyPlace keyPlace = KeyPlace::Keychain;
    bool emulator = false; ///< Plain HTTP to a hub on this machine or network.
    QString
        caFile; ///< Certificates in PEM, trusted for this hub beside the system's; may be empty.

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace session
