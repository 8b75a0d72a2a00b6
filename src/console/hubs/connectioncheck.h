// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/style/marks.h"
#include "hub/exchange.h"

#include <QList>
#include <QString>

#include <array>

namespace console {

/// What the check of a connection found, interface.md 3.4: it lists one registration and never
/// sends, so one answer has to tell all.
struct ConnectionCheck
{
    struct Line
    {
        Mark mark = Mark::NotYet;
        QString text; ///< `Key accepted, hub exists`
        QString note; ///< `0.4 s apart`; may be empty.

        friend bool operator==(const Line &, const Line &) = default;
    };
    enum Place { Host, Clock, Key, Manage, Listen, Send };

    std::array<Line, 6> lines; ///< By Place.
    QString advice; ///< What to do about the first line that is not in order; may be empty.

    friend bool operator==(const ConnectionCheck &, const ConnectionCheck &) = default;
};

/// Before the first check.
ConnectionCheck checkNotYet();
/// While the hub is asked.
ConnectionCheck checkRunning();
/// What \a exchange, the answer to session::HubSession::check(), says.
ConnectionCheck checkOf(const hub::Exchange &exchange);

} // namespace console
