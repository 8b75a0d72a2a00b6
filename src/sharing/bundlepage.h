// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/bundle.h"

namespace sharing {

/// \a text for HTML, within elements and quoted attributes. Control characters are shown by their
/// signs, since HTML may not have them.
QString htmlText(const QString &text);

/// The page for people. \a data is put at its end as it stands.
QString bundlePage(const Bundle &bundle, const QString &data);

} // namespace sharing
