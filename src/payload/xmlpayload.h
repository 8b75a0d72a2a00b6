// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"
#include "payload/finding.h"

namespace payload {

/// What is wrong or odd about the XML payload of \a notification: its grammar, its kind, and what
/// the schema says. Whatever is not checked is told. Nothing about raw payloads.
QList<Finding> checkXmlPayload(const hub::Notification &notification);

} // namespace payload
