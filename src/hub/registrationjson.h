// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/registration.h"

#include <QJsonObject>

namespace hub {

/// \a registration with the names that the command line prints; scripts rely on them. The platform
/// is the word of `ServiceBusNotification-Format`; what is empty has no member.
QJsonObject toJson(const Registration &registration);

/// The registration in \a json, equal to what was written. Error parts are the member's name.
base::Result<Registration> registrationFromJson(const QJsonObject &json);

} // namespace hub
