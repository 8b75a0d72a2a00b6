// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/profile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace session {

/// \a old with the members of \a profile put in; what else \a old holds stays, so that a file of
/// a newer version survives an older program.
QJsonObject toJson(const Profile &profile, const QJsonObject &old = {});

/// The profile in \a entry, or nothing when it has no id or name. Unknown colours become the
/// first of ProfileColours, an unknown place of the key becomes KeyPlace::Session.
std::optional<Profile> profileFrom(const QJsonValue &entry);

/// The readable profiles among \a entries, in order.
QList<Profile> profilesFrom(const QJsonArray &entries);

/// The place of \a id in \a entries, or -1.
qsizetype indexOf(const QJsonArray &entries, const QString &id);

} // namespace session
