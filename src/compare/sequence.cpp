// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/sequence.h"

#include <algorithm>
#include <limits>

namespace compare {

namespace {

/// Steps from both ends after which a stretch counts as too different to look for the shortest way.
constexpr qsizetype MaxSteps = 400;

struct Box
{
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;
};

struct Point
{
    qsizetype left = 0;
    qsizetype right = 0;
};

/// The furthest places that one end of a box reached, by diagonal (left minus right).
class Front
{
public:
    Front(qsizetype leftSize, qsizetype rightSize)
        : m_shift(rightSize + 1)
        , m_places(size_t(leftSize + rightSize + 3))
    {
    }

    qsizetype &at(qsizetype diagonal) { return m_places[size_t(diagonal + m_shift)]; }
    void start(qsizetype diagonal, qsizetype place)
    {
        low = high = diagonal;
        at(diagonal) = place;
    }
    /// One more diagonal at each side, as far as the box has them; \a outside stands beyond.
    void widen(qsizetype lowest, qsizetype highest, qsizetype outside)
    {
        if (low > lowest)
            at(--low - 1) = outside;
        else
            ++low;
        if (high < highest)
            at(++high + 1) = outside;
        else
            --high;
    }

    qsizetype low = 0;
    qsizetype high = 0;

private:
    qsizetype m_shift;
    std::vector<qsizetype> m_places;
};

class Search
{
public:
    Search(const std::vector<int> &left, const std::vector<int> &right)
        : m_left(left)
        , m_right(right)
        , m_forward(qsizetype(left.size()), qsizetype(right.size()))
        , m_backward(qsizetype(left.size()), qsizetype(right.size()))
        , leftChanged(left.size())
        , rightChanged(right.size())
    {
    }

    void run()
    {
        // A stack of our own: the depth of a recursion would be the number of changes.
        std::vector<Box> open{ { 0, qsizetype(m_left.size()), 0, qsizetype(m_right.size()) } };
        while (!open.empty()) {
            Box box = open.back();
            open.pop_back();
            trim(box);
            if (box.left == box.leftEnd || box.right == box.rightEnd) {
                mark(box);
                continue;
            }
            const Point middle = split(box);
            open.push_back({ middle.left, box.leftEnd, middle.right, box.rightEnd });
            open.push_back({ box.left, middle.left, box.right, middle.right });
        }
    }

private:
    bool same(qsizetype left, qsizetype right) const
    {
        return m_left[size_t(left)] == m_right[size_t(right)];
    }

    void trim(Box &box) const
    {
        while (box.left < box.leftEnd && box.right < box.rightEnd && same(box.left, box.right)) {
            ++box.left;
            ++box.right;
        }
        while (box.left < box.leftEnd && box.right < box.rightEnd
               && same(box.leftEnd - 1, box.rightEnd - 1)) {
            --box.leftEnd;
            --box.rightEnd;
        }
    }

    void mark(const Box &box)
    {
        std::fill(leftChanged.begin() + box.left, leftChanged.begin() + box.leftEnd, true);
        std::fill(rightChanged.begin() + box.right, rightChanged.begin() + box.rightEnd, true);
    }

    Point split(const Box &box);
    bool stepForward(const Box &box, bool meets, Point &middle);
    bool stepBackward(const Box &box, bool meets, Point &middle);
    Point furthest(const Box &box);

    const std::vector<int> &m_left;
    const std::vector<int> &m_right;
    Front m_forward;
    Front m_backward;

public:
    std::vector<bool> leftChanged;
    std::vector<bool> rightChanged;
    bool isCoarse = false;
};

Point Search::split(const Box &box)
{
    const qsizetype first = box.left - box.right;
    const qsizetype last = box.leftEnd - box.rightEnd;
    const bool isOdd = (last - first) % 2 != 0;
    m_forward.start(first, box.left);
    m_backward.start(last, box.leftEnd);
    Point middle;
    for (qsizetype steps = 0; steps < MaxSteps; ++steps) {
        if (stepForward(box, isOdd, middle) || stepBackward(box, !isOdd, middle))
            return middle;
    }
    isCoarse = true;
    return furthest(box);
}

bool Search::stepForward(const Box &box, bool meets, Point &middle)
{
    m_forward.widen(box.left - box.rightEnd, box.leftEnd - box.right, -1);
    for (qsizetype diagonal = m_forward.high; diagonal >= m_forward.low; diagonal -= 2) {
        const qsizetype below = m_forward.at(diagonal - 1);
        const qsizetype above = m_forward.at(diagonal + 1);
        qsizetype left = below < above ? above : below + 1;
        while (left < box.leftEnd && left - diagonal < box.rightEnd && same(left, left - diagonal))
            ++left;
        m_forward.at(diagonal) = left;
        if (meets && diagonal >= m_backward.low && diagonal <= m_backward.high
            && m_backward.at(diagonal) <= left) {
            middle = { left, left - diagonal };
            return true;
        }
    }
    return false;
}

bool Search::stepBackward(const Box &box, bool meets, Point &middle)
{
    m_backward.widen(box.left - box.rightEnd, box.leftEnd - box.right,
                     std::numeric_limits<qsizetype>::max());
    for (qsizetype diagonal = m_backward.high; diagonal >= m_backward.low; diagonal -= 2) {
        const qsizetype below = m_backward.at(diagonal - 1);
        const qsizetype above = m_backward.at(diagonal + 1);
        qsizetype left = below < above ? below : above - 1;
        while (left > box.left && left - diagonal > box.right
               && same(left - 1, left - diagonal - 1))
            --left;
        m_backward.at(diagonal) = left;
        if (meets && diagonal >= m_forward.low && diagonal <= m_forward.high
            && left <= m_forward.at(diagonal)) {
            middle = { left, left - diagonal };
            return true;
        }
    }
    return false;
}

/// Where the end that got further has got to.
Point Search::furthest(const Box &box)
{
    Point ahead{ box.left, box.right };
    for (qsizetype diagonal = m_forward.high; diagonal >= m_forward.low; diagonal -= 2) {
        const qsizetype left =
            std::min({ m_forward.at(diagonal), box.leftEnd, box.rightEnd + diagonal });
        if (left + left - diagonal > ahead.left + ahead.right)
            ahead = { left, left - diagonal };
    }
    Point behind{ box.leftEnd, box.rightEnd };
    for (qsizetype diagonal = m_backward.high; diagonal >= m_backward.low; diagonal -= 2) {
        const qsizetype left =
            std::max({ m_backward.at(diagonal), box.left, box.right + diagonal });
        if (left + left - diagonal < behind.left + behind.right)
            behind = { left, left - diagonal };
    }
    const qsizetype won = ahead.left + ahead.right - box.left - box.right;
    const qsizetype wonBehind = box.leftEnd + box.rightEnd - behind.left - behind.right;
    return won > wonBehind ? ahead : behind;
}

/// A sequence without the items that the other one has nowhere: nothing has to be searched for
/// them.
struct Thinned
{
    std::vector<int> items;
    std::vector<size_t> places;

    Thinned(const std::vector<int> &all, const std::vector<bool> &isThere)
    {
        for (size_t i = 0; i < all.size(); ++i) {
            if (isThere[size_t(all[i])]) {
                items.push_back(all[i]);
                places.push_back(i);
            }
        }
    }
};

std::vector<bool> presence(const std::vector<int> &items, int highest)
{
    std::vector<bool> result(size_t(highest) + 1);
    for (const int item : items)
        result[size_t(item)] = true;
    return result;
}

/// \a changed of the thinned sequence as that of the whole one of \a size.
std::vector<bool> spread(const Thinned &thinned, const std::vector<bool> &changed, size_t size)
{
    std::vector<bool> result(size, true);
    for (size_t i = 0; i < thinned.places.size(); ++i)
        result[thinned.places[i]] = changed[i];
    return result;
}

std::vector<Run> runsOf(const std::vector<bool> &left, const std::vector<bool> &right)
{
    std::vector<Run> runs;
    size_t l = 0;
    size_t r = 0;
    while (l < left.size() || r < right.size()) {
        Run run{ .left = qsizetype(l), .right = qsizetype(r) };
        while (l < left.size() && r < right.size() && !left[l] && !right[r]) {
            ++l;
            ++r;
        }
        run.isSame = l > size_t(run.left);
        if (!run.isSame) {
            while (l < left.size() && left[l])
                ++l;
            while (r < right.size() && right[r])
                ++r;
        }
        run.leftCount = qsizetype(l) - run.left;
        run.rightCount = qsizetype(r) - run.right;
        runs.push_back(run);
    }
    return runs;
}

} // namespace

Alignment align(const std::vector<int> &left, const std::vector<int> &right)
{
    int highest = 0;
    for (const std::vector<int> *items : { &left, &right }) {
        for (const int item : *items)
            highest = std::max(highest, item);
    }
    const Thinned leftItems(left, presence(right, highest));
    const Thinned rightItems(right, presence(left, highest));
    Search search(leftItems.items, rightItems.items);
    search.run();
    return { runsOf(spread(leftItems, search.leftChanged, left.size()),
                    spread(rightItems, search.rightChanged, right.size())),
             search.isCoarse };
}

} // namespace compare
