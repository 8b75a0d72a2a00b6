// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"
#include "sandbox/devicestates.h"
#include "sandbox/faultdeck.h"

#include <QString>

namespace console {

// What the sandbox tells, in words for people; translated.

/// `Offline`, `Token lost`, `App removed`; empty for a device that is online.
QString stateWord(sandbox::DeviceState state);
/// The icon's name for inkIcon() beside stateWord().
QString stateIcon(sandbox::DeviceState state);

QString faultTitle(sandbox::FaultKind kind); ///< `Throttled, 429`
QString faultIcon(sandbox::FaultKind kind);
/// Whom \a fault hits, and its value: `the next 3 calls, Retry-After 12 s`.
QString faultSentence(const sandbox::Fault &fault);
/// `1 of 3`, `2 hits`; empty without any.
QString hitsWords(const sandbox::FaultState &card);

/// One line of the log: `iPhone 15 received it`.
QString logWords(const sandbox::Delivery &delivery);

/// \a delivery as what the composer knows how to show.
hub::Notification notificationOf(const sandbox::Delivery &delivery);

} // namespace console
