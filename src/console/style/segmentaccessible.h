// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace console {

/// Makes screen readers see checkable tool buttons with the property `segment` as radio buttons:
/// Qt calls every checkable tool button a check box. Both have to be set before the button's text,
/// since Qt asks then and keeps the answer. May be called any number of times.
void installSegmentAccessible();

} // namespace console
