// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"
#include "payload/finding.h"

namespace payload {

/// The most findings that validate() reports.
inline constexpr int MaxFindings = 200;

/// What is wrong or odd about \a notification, in the order of the text.
///
/// Errors are what the hub or the push service refuses or cannot read: broken JSON or XML, an empty
/// payload, no kind, more than they take. What the services take passes without an error or a
/// warning. What was not checked is never silent.
/// Raw payloads of Windows and Windows Phone may hold anything and are only measured.
QList<Finding> validate(const hub::Notification &notification);

} // namespace payload
