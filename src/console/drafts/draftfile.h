// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console/drafts/draft.h"

#include <QByteArray>

namespace console {

/// \a draft as a file that suits git: JSON, a payload as a list of lines, names in a fixed order,
/// nothing in it that changes by itself. It holds no key.
QByteArray draftFileText(const Draft &draft);

/// Whether \a text is meant to be a draft's file, right or not.
bool isDraftFile(const QByteArray &text);

/// Reads what draftFileText() wrote, perhaps edited by hand. The draft has a new id. The error says
/// what is wrong with the text.
base::Result<Draft> draftFromFile(const QByteArray &text);

} // namespace console
