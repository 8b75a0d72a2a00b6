// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/pairing.h"

#include "compare/sequence.h"

#include <QHash>

#include <algorithm>

namespace compare {

using Kind = ValueNode::Kind;

namespace {

/// Items of a stretch beyond which they are paired by place.
constexpr qsizetype MaxStretch = 64;

/// Calls \a found(i, j) for each pair of named values with the same name.
template<typename Found>
void forEachCommonName(const ValueNode &left, const ValueNode &right, Found &&found)
{
    size_t l = 0;
    size_t r = 0;
    while (l < left.byName.size() && r < right.byName.size()) {
        const int i = left.byName[l];
        const int j = right.byName[r];
        const int order = left.named[size_t(i)].name.compare(right.named[size_t(j)].name);
        if (order == 0)
            found(i, j);
        l += order <= 0 ? 1 : 0;
        r += order >= 0 ? 1 : 0;
    }
}

/// How much two items have in common, 0 (they do not belong together) to 1. Looks one level down.
double likeness(const ValueNode &left, const ValueNode &right, PairingBudget &budget)
{
    constexpr double SameKind = 0.2;
    constexpr double SameName = 0.5;
    budget.left -= 1 + qsizetype(left.named.size() + right.named.size());
    if (left.kind != right.kind || left.name != right.name)
        return left.kind == Kind::Element || right.kind == Kind::Element ? 0 : SameKind / 4;
    const size_t most = std::max(left.named.size(), right.named.size());
    double common = left.text == right.text && !left.text.isEmpty() ? 1 : 0;
    forEachCommonName(left, right, [&](int i, int j) {
        common += left.named[size_t(i)].hash == right.named[size_t(j)].hash ? 1 : SameName / 2;
    });
    const size_t listed = std::min(left.listed.size(), right.listed.size());
    for (size_t i = 0; i < std::min<size_t>(listed, 8); ++i)
        common += left.listed[i].hash == right.listed[i].hash ? 1 : 0;
    return SameKind + (1 - SameKind) * common / double(most + std::min<size_t>(listed, 8) + 1);
}

void pairStretch(const std::vector<ValueNode> &left, const std::vector<ValueNode> &right,
                 const Run &run, PairingBudget &budget, std::vector<ItemPair> &pairs)
{
    const auto like = [&](qsizetype l, qsizetype r) {
        return likeness(left[size_t(run.left + l)], right[size_t(run.right + r)], budget);
    };
    for (const ItemPair &pair : pairByLikeness(run.leftCount, run.rightCount, like)) {
        pairs.push_back({ pair.left < 0 ? -1 : run.left + pair.left,
                          pair.right < 0 ? -1 : run.right + pair.right });
    }
}

void pairByPlace(const std::vector<ValueNode> &left, const std::vector<ValueNode> &right,
                 const Run &run, std::vector<ItemPair> &pairs)
{
    for (qsizetype i = 0; i < std::max(run.leftCount, run.rightCount); ++i) {
        const qsizetype l = i < run.leftCount ? run.left + i : -1;
        const qsizetype r = i < run.rightCount ? run.right + i : -1;
        if (l >= 0 && r >= 0 && left[size_t(l)].name != right[size_t(r)].name) {
            pairs.push_back({ l, -1 });
            pairs.push_back({ -1, r });
        } else {
            pairs.push_back({ l, r });
        }
    }
}

std::vector<int> numbersOf(const std::vector<ValueNode> &nodes, QHash<size_t, int> &numbers)
{
    std::vector<int> result;
    result.reserve(nodes.size());
    for (const ValueNode &node : nodes) {
        const size_t key = node.hash ^ qHash(node.name);
        result.push_back(numbers.value(key, int(numbers.size())));
        numbers.insert(key, result.back());
    }
    return result;
}

} // namespace

std::vector<int> namedPartners(const ValueNode &left, const ValueNode &right)
{
    std::vector<int> partners(left.named.size(), -1);
    forEachCommonName(left, right, [&partners](int i, int j) { partners[size_t(i)] = j; });
    return partners;
}

Pairing pairItems(const std::vector<ValueNode> &left, const std::vector<ValueNode> &right,
                  PairingBudget &budget)
{
    QHash<size_t, int> numbers;
    const std::vector<int> leftNumbers = numbersOf(left, numbers);
    const Alignment alignment = align(leftNumbers, numbersOf(right, numbers));
    Pairing pairing{ .isCoarse = alignment.isCoarse };
    for (const Run &run : alignment.runs) {
        const bool isSmall = run.leftCount <= MaxStretch && run.rightCount <= MaxStretch;
        if (run.isSame || !isSmall || budget.left <= 0) {
            pairing.isCoarse = pairing.isCoarse
                || (!run.isSame && run.leftCount != run.rightCount && run.leftCount > 0
                    && run.rightCount > 0);
            pairByPlace(left, right, run, pairing.pairs);
        } else {
            pairStretch(left, right, run, budget, pairing.pairs);
        }
    }
    return pairing;
}

} // namespace compare
