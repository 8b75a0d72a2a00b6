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

class Stretch
{
public:
    Stretch(const std::vector<ValueNode> &left, const std::vector<ValueNode> &right, const Run &run,
            PairingBudget &budget)
        : m_left(left)
        , m_right(right)
        , m_run(run)
        , m_likeness(size_t(run.leftCount * run.rightCount))
        , m_best(size_t((run.leftCount + 1) * (run.rightCount + 1)))
    {
        // From the end, so that the way can be read off from the beginning.
        for (qsizetype l = run.leftCount - 1; l >= 0; --l) {
            for (qsizetype r = run.rightCount - 1; r >= 0; --r) {
                const double like =
                    likeness(m_left[size_t(run.left + l)], m_right[size_t(run.right + r)], budget);
                m_likeness[size_t(l * run.rightCount + r)] = like;
                best(l, r) = std::max(
                    { best(l + 1, r), best(l, r + 1), like > 0 ? like + best(l + 1, r + 1) : 0 });
            }
        }
    }

    void appendTo(std::vector<std::pair<int, int>> &pairs)
    {
        qsizetype l = 0;
        qsizetype r = 0;
        while (l < m_run.leftCount && r < m_run.rightCount) {
            const double like = m_likeness[size_t(l * m_run.rightCount + r)];
            if (like > 0 && best(l, r) == like + best(l + 1, r + 1))
                pairs.emplace_back(int(m_run.left + l++), int(m_run.right + r++));
            else if (best(l, r) == best(l + 1, r))
                pairs.emplace_back(int(m_run.left + l++), -1);
            else
                pairs.emplace_back(-1, int(m_run.right + r++));
        }
        for (; l < m_run.leftCount; ++l)
            pairs.emplace_back(int(m_run.left + l), -1);
        for (; r < m_run.rightCount; ++r)
            pairs.emplace_back(-1, int(m_run.right + r));
    }

private:
    double &best(qsizetype l, qsizetype r)
    {
        return m_best[size_t(l * (m_run.rightCount + 1) + r)];
    }

    const std::vector<ValueNode> &m_left;
    const std::vector<ValueNode> &m_right;
    Run m_run;
    std::vector<double> m_likeness;
    std::vector<double> m_best;
};

void pairByPlace(const std::vector<ValueNode> &left, const std::vector<ValueNode> &right,
                 const Run &run, std::vector<std::pair<int, int>> &pairs)
{
    for (qsizetype i = 0; i < std::max(run.leftCount, run.rightCount); ++i) {
        const int l = i < run.leftCount ? int(run.left + i) : -1;
        const int r = i < run.rightCount ? int(run.right + i) : -1;
        if (l >= 0 && r >= 0 && left[size_t(l)].name != right[size_t(r)].name) {
            pairs.emplace_back(l, -1);
            pairs.emplace_back(-1, r);
        } else {
            pairs.emplace_back(l, r);
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
            Stretch(left, right, run, budget).appendTo(pairing.pairs);
        }
    }
    return pairing;
}

} // namespace compare
