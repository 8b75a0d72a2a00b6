// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace lifecycle {

/// \a value on one line.
inline QByteArray compact(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return value.isArray() || value.isObject() ? document.toJson(QJsonDocument::Compact)
                                               : QByteArray();
}

/// Hubs list in the order of ids that they make up, so it is taken away.
inline QJsonArray sorted(const QJsonArray &list)
{
    std::vector<QByteArray> lines;
    for (const QJsonValue value : list)
        lines.push_back(compact(value));
    std::sort(lines.begin(), lines.end());
    QJsonArray result;
    for (const QByteArray &line : lines)
        result.append(QJsonDocument::fromJson(line).object());
    return result;
}

/// \a object without what a hub makes up.
inline QJsonObject withoutIds(QJsonObject object)
{
    for (const char *name : { "id", "registrationId", "notificationId" })
        object.remove(QLatin1String(name));
    return object;
}

/// An installation without what differs from second to second.
inline QJsonObject installationWords(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const char *name : { "lastUpdate", "expirationTime" })
        object.remove(QLatin1String(name));
    return object;
}

} // namespace lifecycle
