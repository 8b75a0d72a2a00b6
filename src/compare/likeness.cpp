// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/likeness.h"

#include <algorithm>

namespace compare {

namespace {

class Table
{
public:
    Table(qsizetype leftCount, qsizetype rightCount,
          const std::function<double(qsizetype, qsizetype)> &likeness)
        : m_leftCount(leftCount)
        , m_rightCount(rightCount)
        , m_likeness(size_t(leftCount * rightCount))
        , m_best(size_t((leftCount + 1) * (rightCount + 1)))
    {
        // From the end, so that the way can be read off from the beginning.
        for (qsizetype l = leftCount - 1; l >= 0; --l) {
            for (qsizetype r = rightCount - 1; r >= 0; --r) {
                like(l, r) = likeness(l, r);
                best(l, r) = std::max({ best(l + 1, r), best(l, r + 1), together(l, r) });
            }
        }
    }

    std::vector<ItemPair> way()
    {
        std::vector<ItemPair> pairs;
        qsizetype l = 0;
        qsizetype r = 0;
        while (l < m_leftCount && r < m_rightCount) {
            if (like(l, r) > 0 && best(l, r) == together(l, r))
                pairs.push_back({ l++, r++ });
            else if (best(l, r) == best(l + 1, r))
                pairs.push_back({ l++, -1 });
            else
                pairs.push_back({ -1, r++ });
        }
        while (l < m_leftCount)
            pairs.push_back({ l++, -1 });
        while (r < m_rightCount)
            pairs.push_back({ -1, r++ });
        return pairs;
    }

private:
    double &like(qsizetype l, qsizetype r) { return m_likeness[size_t(l * m_rightCount + r)]; }
    double &best(qsizetype l, qsizetype r) { return m_best[size_t(l * (m_rightCount + 1) + r)]; }
    double together(qsizetype l, qsizetype r)
    {
        return like(l, r) > 0 ? like(l, r) + best(l + 1, r + 1) : 0;
    }

    qsizetype m_leftCount;
    qsizetype m_rightCount;
    std::vector<double> m_likeness;
    std::vector<double> m_best; ///< The greatest sum from a place on.
};

} // namespace

std::vector<ItemPair> pairByLikeness(qsizetype leftCount, qsizetype rightCount,
                                     const std::function<double(qsizetype, qsizetype)> &likeness)
{
    return Table(leftCount, rightCount, likeness).way();
}

} // namespace compare
