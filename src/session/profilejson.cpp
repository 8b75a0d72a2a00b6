// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilejson.h"

#include <algorithm>

namespace session {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Profile &profile, const QJsonObject &old)
{
    QJsonObject json = old;
    json.insert(u"id"_s, profile.id);
    json.insert(u"name"_s, profile.name);
    json.insert(u"hub"_s, profile.hub);
    json.insert(u"endpoint"_s, profile.endpoint.toString(QUrl::FullyEncoded));
    json.insert(u"keyName"_s, profile.keyName);
    json.insert(u"colour"_s, profile.colour);
    json.insert(u"production"_s, profile.production);
    json.insert(u"note"_s, profile.note);
    json.insert(u"keyPlace"_s,
                profile.keyPlace == KeyPlace::Keychain ? u"keychain"_s : u"session"_s);
    json.insert(u"emulator"_s, profile.emulator);
    json.insert(u"caFile"_s, profile.caFile);
    return json;
}

std::optional<Profile> profileFrom(const QJsonValue &entry)
{
    const QJsonObject json = entry.toObject();
    Profile profile{
        .id = json.value(u"id"_s).toString(),
        .name = json.value(u"name"_s).toString(),
        .hub = json.value(u"hub"_s).toString(),
        .endpoint = QUrl(json.value(u"endpoint"_s).toString(), QUrl::StrictMode),
        .keyName = json.value(u"keyName"_s).toString(),
        .colour = json.value(u"colour"_s).toString(),
        .production = json.value(u"production"_s).toBool(),
        .note = json.value(u"note"_s).toString(),
        .keyPlace =
            json.value(u"keyPlace"_s) == u"keychain"_s ? KeyPlace::Keychain : KeyPlace::Session,
        .emulator = json.value(u"emulator"_s).toBool(),
        .caFile = json.value(u"caFile"_s).toString(),
    };
    if (profile.id.isEmpty() || profile.name.isEmpty())
        return {};
    if (std::ranges::find(ProfileColours, profile.colour) == ProfileColours.end())
        profile.colour = ProfileColours.front();
    return profile;
}

QList<Profile> profilesFrom(const QJsonArray &entries)
{
    QList<Profile> profiles;
    for (const QJsonValue entry : entries) {
        if (const auto profile = profileFrom(entry))
            profiles.append(*profile);
    }
    return profiles;
}

qsizetype indexOf(const QJsonArray &entries, const QString &id)
{
    const auto found = std::ranges::find_if(entries, [&id](const QJsonValue &entry) {
        return entry.toObject().value(u"id"_s).toString() == id;
    });
    return found == entries.end() ? -1 : found - entries.begin();
}

} // namespace session
