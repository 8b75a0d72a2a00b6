// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace console {

/// Makes screen readers see a ChipField as one field with the expression in words for its value,
/// and each chip, word and bracket as a child (interface.md 6). May be called any number of times.
void installChipAccessible();

} // namespace console
