// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/registration.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace hub {

/// A template of an installation; its name is the key under which it is kept, and a tag.
struct InstallationTemplate
{
    QString body;
    QMap<QString, QString> headers;
    QStringList tags;
    QString expiry; ///< Text or an expression.

    friend bool operator==(const InstallationTemplate &, const InstallationTemplate &) = default;
};

/// A secondary tile of a Windows app, with a channel of its own.
struct SecondaryTile
{
    QString channel;
    QStringList tags;
    QMap<QString, InstallationTemplate> templates;
    bool isChannelExpired = false; ///< Told by the hub.

    friend bool operator==(const SecondaryTile &, const SecondaryTile &) = default;
};

/// One app on one device as it describes itself (protocol.md 8.4). Saving replaces all of it.
struct Installation
{
    QString id;
    Platform platform = Platform::Windows; ///< Never Template.
    PushHandle handle; ///< `pushChannel`
    QString userId;
    QStringList tags;
    QMap<QString, InstallationTemplate> templates; ///< By name.
    QMap<QString, QString> pushVariables;
    QMap<QString, SecondaryTile> secondaryTiles; ///< Windows only, by name.
    bool isChannelExpired = false; ///< Told by the hub: the push service refused the handle.
    std::optional<QDateTime> expiresAt; ///< UTC; absent: never or not told.
    std::optional<QDateTime> lastUpdate; ///< UTC; told by the hub.

    friend bool operator==(const Installation &, const Installation &) = default;
};

/// What is sent for \a installation: without what only the hub may tell. Browsers get an object as
/// `pushChannel`, as documented (protocol.md 13).
QByteArray toJson(const Installation &installation);

/// The installation in \a json. A browser's `pushChannel` may be an object or its text. The error's
/// part is the path of the member at fault, such as `templates.t1.body`, or `installation`.
base::Result<Installation> readInstallation(const QByteArray &json);

/// The platform's word in an installation, `apns` for Apple (protocol.md 8.4).
QString installationPlatform(Platform platform);

/// One step of a change to an installation (protocol.md 3.11).
struct PatchOperation
{
    enum class Kind { Add, Remove, Replace };

    Kind kind = Kind::Add;
    QString path; ///< Of patchPath().
    QString value; ///< Text, or the text of a JSON value; not looked at for Remove.

    friend bool operator==(const PatchOperation &, const PatchOperation &) = default;
};

/// `/templates/t1/body` from its pieces; a `/` in one is escaped.
QString patchPath(const QStringList &pieces);

/// The body of a PATCH. Values go as texts, as all official clients send them.
QByteArray patchJson(const QList<PatchOperation> &operations);

/// The operations in \a json; values may be texts, arrays or objects. Which paths a hub knows is
/// left to it. Error parts: `patch`, or such as `[2].op`.
base::Result<QList<PatchOperation>> readPatch(const QByteArray &json);

} // namespace hub
