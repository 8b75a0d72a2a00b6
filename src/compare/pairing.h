// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/likeness.h"
#include "compare/valuetree.h"

#include <vector>

namespace compare {

/// For each of \a left's named values the place of its counterpart among those of \a right, or -1.
/// Of names that occur several times, the first belongs to the first.
std::vector<int> namedPartners(const ValueNode &left, const ValueNode &right);

/// How many values may still be held against each other, over a whole comparison.
struct PairingBudget
{
    qsizetype left = 1'000'000;
};

/// Which items of two lists belong together, in order.
struct Pairing
{
    std::vector<ItemPair> pairs;
    bool isCoarse = false; ///< Stretches were paired by place, since there was too much to try.
};

/// Equal items belong together, as many as can without crossing; of those between them, the ones
/// that have most in common. Elements of XML never pair with those of another name.
Pairing pairItems(const std::vector<ValueNode> &left, const std::vector<ValueNode> &right,
                  PairingBudget &budget);

} // namespace compare
