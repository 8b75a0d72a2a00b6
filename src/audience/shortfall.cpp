// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/shortfall.h"

#include <algorithm>

namespace audience {

using namespace Qt::StringLiterals;
using hub::TagNode;
using Kind = TagNode::Kind;

namespace {

constexpr int NearlyThere = 1;
constexpr int NotThere = 2;

Shortfall wanting(const TagNode &node, bool wanted, const QStringList &tags, const NearTags &near);

Shortfall ofTag(const QString &tag, bool wanted, const QStringList &tags, const NearTags &near)
{
    if (tags.contains(tag) == wanted)
        return {};
    if (!wanted)
        return { NotThere, { { Reason::Kind::HasTag, tag, {} } } };
    const QString nearTag = near.nearIn(tag, tags);
    return { nearTag.isEmpty() ? NotThere : NearlyThere,
             { { Reason::Kind::LacksTag, tag, nearTag } } };
}

/// All operands have to be as wanted.
Shortfall ofAll(const TagNode &node, bool wanted, const QStringList &tags, const NearTags &near)
{
    Shortfall sum;
    for (const auto &operand : node.operands) {
        const Shortfall one = wanting(*operand, wanted, tags, near);
        sum.distance += one.distance;
        for (const Reason &reason : one.reasons) {
            if (!sum.reasons.contains(reason))
                sum.reasons.append(reason);
        }
    }
    return sum;
}

/// One of the operands has to be as wanted; the nearest tells. Several tags that are all away are
/// told together.
Shortfall ofAny(const TagNode &node, bool wanted, const QStringList &tags, const NearTags &near)
{
    std::optional<Shortfall> least;
    QStringList away;
    for (const auto &operand : node.operands) {
        const Shortfall one = wanting(*operand, wanted, tags, near);
        if (one.distance == NotThere && one.reasons.size() == 1
            && one.reasons.first().kind == Reason::Kind::LacksTag)
            away.append(one.reasons.first().tag);
        if (!least || one.distance < least->distance)
            least = one;
    }
    if (least->distance == NotThere && away.size() > 1)
        least->reasons = { { Reason::Kind::LacksAll, away.join(u", "_s), {} } };
    return *least;
}

Shortfall wanting(const TagNode &node, bool wanted, const QStringList &tags, const NearTags &near)
{
    switch (node.kind) {
    case Kind::Tag:
        return ofTag(node.tag, wanted, tags, near);
    case Kind::Not:
        return wanting(*node.operands.first(), !wanted, tags, near);
    case Kind::And:
        return wanted ? ofAll(node, wanted, tags, near) : ofAny(node, wanted, tags, near);
    case Kind::Or:
        return wanted ? ofAny(node, wanted, tags, near) : ofAll(node, wanted, tags, near);
    }
    Q_UNREACHABLE();
}

} // namespace

Shortfall shortfall(const TagNode &node, const QStringList &tags, const NearTags &near)
{
    return wanting(node, true, tags, near);
}

bool holds(const TagNode &node, const QStringList &tags)
{
    const auto isTrue = [&tags](const auto &operand) { return holds(*operand, tags); };
    switch (node.kind) {
    case Kind::Tag:
        return tags.contains(node.tag);
    case Kind::Not:
        return !holds(*node.operands.first(), tags);
    case Kind::And:
        return std::all_of(node.operands.begin(), node.operands.end(), isTrue);
    case Kind::Or:
        return std::any_of(node.operands.begin(), node.operands.end(), isTrue);
    }
    Q_UNREACHABLE();
}

} // namespace audience
