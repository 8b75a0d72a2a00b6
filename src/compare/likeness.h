// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace compare {

/// Items of two lists that belong together. -1: the other list has none.
struct ItemPair
{
    qsizetype left = -1;
    qsizetype right = -1;

    friend bool operator==(const ItemPair &, const ItemPair &) = default;
};

/// Pairs two lists in order, none crossing another, so that the sum of the likenesses of the pairs
/// is the greatest. Those with a likeness of 0 are never paired. Takes time and memory by the
/// product of the sizes, and asks for each likeness once.
std::vector<ItemPair> pairByLikeness(qsizetype leftCount, qsizetype rightCount,
                                     const std::function<double(qsizetype, qsizetype)> &likeness);

} // namespace compare
