// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/target/targetdraft.h"
#include "payload/variables.h"

namespace console {

/// \a draft with the variables in the fields of its kind filled in. The error has the part `tags`,
/// `handle`, `P256DH`, `Auth` or `handles`, and names the first unknown variable and where it
/// stands; its offset is in characters.
base::Result<TargetDraft> resolvedTarget(const TargetDraft &draft,
                                         const payload::VariableValues &values);

/// \a text with its variables filled in; as it is where one of them is not known.
QString filledIn(const QString &text, const payload::VariableValues &values);

} // namespace console
