// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace console {

/// What stands in the To row, as it is stored with a draft: what is not shown at the moment too,
/// and what is not valid.
struct TargetDraft
{
    QString kind; ///< `everyone`, `tags`, `device` or `batch`; anything else means `everyone`.
    QString tags; ///< The expression as text.
    QString handle;
    QString p256dh;
    QString auth;
    QString handles; ///< One a line.

    friend bool operator==(const TargetDraft &, const TargetDraft &) = default;
};

} // namespace console
