// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/valuetree.h"

#include <QList>
#include <QString>

#include <optional>

namespace compare {

/// A value of one payload beside that of the other.
struct ValuePair
{
    QString path; ///< As payload::resolve() reads it; in the left payload if the value is there.
    std::optional<QString> left; ///< As shown; absent if this side has no such value.
    std::optional<QString> right;
    bool isSame = false;

    friend bool operator==(const ValuePair &, const ValuePair &) = default;
};

/// The values of two payloads, in the order of the left one.
struct TreeDiff
{
    static constexpr qsizetype MaxPairs =
        2000; ///< Of each, those that differ and those that do not.

    QList<ValuePair> pairs;
    qsizetype differing = 0; ///< All of them, in the list or not.
    qsizetype same = 0;
    bool isCoarse = false; ///< Some list was too different to find what belongs together.
};

/// Compares by meaning. Members and attributes are found by name; of a list, equal items come
/// first, and of what lies between them, items with most in common belong together.
TreeDiff diffTrees(const ValueNode &left, const ValueNode &right);

} // namespace compare
