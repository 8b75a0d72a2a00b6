// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/registrationtable.h"

#include <array>

namespace fleet {

/// What is worth a look in a fleet.
enum class Finder {
    Twice, ///< Two registrations that take the same message to the same device.
    Malformed, ///< The handle is none of its platform (payload::describeHandle()).
    ShouldBeFcmV1, ///< Of the retired `gcm`.
    EndsSoon, ///< Within SoonDays.
    Expired,
};

inline constexpr int FinderCount = 5;
inline constexpr int SoonDays = 30;

/// What was found in the rows of a table.
struct Findings
{
    std::vector<quint8> marks; ///< A row each: the bits 1 << Finder.
    std::array<quint32, FinderCount> counts{};

    bool has(quint32 row, Finder finder) const
    {
        return row < marks.size() && (marks[row] & (1 << int(finder)));
    }
    quint32 count(Finder finder) const { return counts.at(size_t(finder)); }
};

/// Looks at each row of \a table. Twice means: the same handle on the same platform, and both are
/// native or have a template of the same name. A device with one native registration and
/// templates is the usual thing and not meant.
Findings findIn(const RegistrationTable &table, const QDateTime &now);

} // namespace fleet
