// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/exchange.h"

#include <QList>
#include <QString>

namespace sharing {

/// A text that stands for one device: its handle, or a key of a browser's subscription.
struct KnownHandle
{
    QString text;
    QString kind; ///< `handle`, `p256dh` or `auth`.

    friend bool operator==(const KnownHandle &, const KnownHandle &) = default;
};

/// Every handle that \a exchange tells of, in the order of target, request and response, once
/// each: of the target, of the headers, of a batch's list, and of the elements and members that
/// hold one in outcomes, registrations and installations (protocol.md 7.1, 8.2, 8.4).
///
/// Payloads of notifications are not read for handles, since their words are anybody's.
QList<KnownHandle> handlesOf(const hub::Exchange &exchange);

} // namespace sharing
