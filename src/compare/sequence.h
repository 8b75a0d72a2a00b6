// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace compare {

/// A stretch of two sequences: items that both have, or items of the left that stand against items
/// of the right (of which one may be none).
struct Run
{
    qsizetype left = 0;
    qsizetype leftCount = 0;
    qsizetype right = 0;
    qsizetype rightCount = 0;
    bool isSame = false;

    friend bool operator==(const Run &, const Run &) = default;
};

/// How two sequences lie beside each other. The runs cover both without a gap, and two runs that
/// follow each other are never of one kind.
struct Alignment
{
    std::vector<Run> runs;
    bool isCoarse = false; ///< The search was given up: more may be shown as changed than was.
};

/// Aligns two sequences of numbers that stand for their items, equal ones for equal items.
///
/// Myers' search in linear space, so the fewest changes are found as long as they are few; where a
/// stretch takes more than some hundred of them, the best way so far is taken. Time is bounded by
/// the lengths times that number.
Alignment align(const std::vector<int> &left, const std::vector<int> &right);

} // namespace compare
