// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registration.h"

#include <QJsonObject>

namespace sandbox {

/// What is wrong with an installation that a client put as \a id, a sentence each (protocol.md
/// 8.4). It is kept as the object it came as, with what readyInstallation() adds, so nothing that
/// a client sent is lost.
QStringList installationFaults(const QJsonObject &installation, const QString &id);

/// \a installation as the hub keeps it: fields that only the hub writes are set, names and handles
/// are in the hub's spelling.
QJsonObject readyInstallation(QJsonObject installation, const QDateTime &now);

/// The registrations that a checked \a installation stands for: a native one, one for each
/// template, and the same for each secondary tile. None for a channel that expired. Their ids stay
/// the same when the installation changes.
QList<Registration> registrationsOf(const QJsonObject &installation);

/// `$InstallationId:{id}`
QString installationTag(const QString &id);

/// The id of the installation that \a registration belongs to; empty if it is one of its own.
QString installationOf(const Registration &registration);

/// \a installation after the push service refused its channel, or the one of its \a tile if that
/// is not empty.
QJsonObject withExpiredChannel(QJsonObject installation, const QString &tile);

} // namespace sandbox
