// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/accessrule.h"

#include <optional>

namespace sandbox {

/// Where the keys lie that belong to the state file \a stateFile: beside it, or beside the file
/// that a link of this name leads to.
QString keysFileOf(const QString &stateFile);

/// The rules of makeRules(), with the keys that the file \a path has for them; without such a file
/// they are all new. The error has the part `state`.
base::Result<QList<AccessRule>> readRules(const QString &path);

/// Writes the keys of \a rules to the file \a path, which only the user may read, so that
/// readRules() gives them again. To be called while the state file is held. The error has the part
/// `state`.
std::optional<base::Error> keepRules(const QString &path, const QList<AccessRule> &rules);

} // namespace sandbox
