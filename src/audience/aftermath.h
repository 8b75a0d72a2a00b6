// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience/audience.h"

namespace audience {

/// A registration that a send addressed and that the hub does not have any more. A push service
/// that calls a handle dead makes the hub delete its registrations, also after a test send
/// (protocol.md 3.10).
struct Vanished
{
    hub::Registration before;
    /// As it can be created again: without id, ETag, a time that is over and tags of the system,
    /// which only an installation may have (protocol.md 5).
    hub::Registration again;
    QString note; ///< Translated; what to know before it is created again, or empty.

    friend bool operator==(const Vanished &, const Vanished &) = default;
};

/// Those of \a before that are not among \a after, by their ids, which the hub looked for after a
/// send. Those that had run out at \a now (UTC) are left out: no send took them away.
QList<Vanished> vanished(const QList<hub::Registration> &before,
                         const QList<hub::Registration> &after, const QDateTime &now);

} // namespace audience
