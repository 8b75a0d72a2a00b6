// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sendorder.h"

#include <QJsonObject>

#include <variant>

namespace sandbox {

/// \a installation after the JSON patch \a patch, with the paths of protocol.md 3.11. A value may
/// be a text that holds JSON, as the official clients send it, or the JSON itself. What comes out
/// is not checked: that is done as for one that is put.
std::variant<QJsonObject, Refusal> patchedInstallation(const QJsonObject &installation,
                                                       const QByteArray &patch);

} // namespace sandbox
