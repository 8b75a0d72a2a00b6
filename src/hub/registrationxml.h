// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/registration.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace hub {

/// The Atom entry that asks for \a registration, elements in the order of protocol.md 8.2, which
/// the service insists on. Id, ETag and expiry are not part of it: those are the hub's.
///
/// The platform must not be Template, see Registration. What the hub would refuse is written as it
/// stands; managementFault() knows.
QByteArray toXml(const Registration &registration);

/// The description element alone with id and ETag, on one line: what an import job reads
/// (protocol.md 3.12).
QByteArray toImportLine(const Registration &registration);

/// The registration in \a entry: an Atom entry, or the description alone. Elements in any order,
/// missing ones empty, `i:type` in place of the root's name, dates in each form that was recorded
/// (protocol.md 8.3). The error has the part `registration`; a kind that is not known is named.
base::Result<Registration> readRegistration(const QByteArray &entry);

/// One page of a list.
struct RegistrationPage
{
    QList<Registration> registrations;
    /// The descriptions of a kind that is not known, one name each. They are left out, not an
    /// error: a new push service must not make all the others unreadable.
    QStringList unknownKinds;

    friend bool operator==(const RegistrationPage &, const RegistrationPage &) = default;
};

/// The registrations in \a feed. The error has the part `registrations`.
base::Result<RegistrationPage> readRegistrations(const QByteArray &feed);

/// The property that `$filter` knows a handle of \a platform by, for example `DeviceToken`
/// (protocol.md 3.10); the main one for Baidu and browsers.
QString handleProperty(Platform platform);

} // namespace hub
