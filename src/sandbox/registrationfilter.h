// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/registrationstore.h"

#include <optional>

namespace sandbox {

/// The rows that `$filter` asks for, ascending; nothing if it is no filter that the hub knows.
///
/// \a encoded is the text of the query. A channel is asked for by `ChannelUri`, whatever its
/// platform, or by the name of the platform's own element; clients encode the value once or twice
/// (protocol.md 3.10).
std::optional<QList<quint32>> filteredRows(const RegistrationStore &store,
                                           const QByteArray &encoded);

} // namespace sandbox
