// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tagverdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hub::TagVerdict)
};

using Kind = TagNode::Kind;

bool holds(const TagNode &node, const QSet<QString> &tags)
{
    const auto inner = [&](const std::shared_ptr<const TagNode> &one) { return holds(*one, tags); };
    switch (node.kind) {
    case Kind::Tag:
        return tags.contains(node.tag);
    case Kind::Not:
        return !inner(node.operands.first());
    case Kind::And:
        return std::all_of(node.operands.begin(), node.operands.end(), inner);
    case Kind::Or:
        return std::any_of(node.operands.begin(), node.operands.end(), inner);
    }
    Q_UNREACHABLE();
}

QString inside(const TagNode &node)
{
    const bool isJoined = node.kind == Kind::And || node.kind == Kind::Or;
    return isJoined ? u'(' + tagNodeText(node) + u')' : tagNodeText(node);
}

/// A tag of \a tags that differs from \a tag only in case: a mistake that nobody sees.
QString otherCase(const QString &tag, const QSet<QString> &tags)
{
    for (const QString &one : tags) {
        if (one != tag && one.compare(tag, Qt::CaseInsensitive) == 0)
            return one;
    }
    return {};
}

/// The leaf or clause that a "no" rests on, followed down to where it can be named.
QString whyNot(const TagNode &node, const QSet<QString> &tags)
{
    switch (node.kind) {
    case Kind::Tag: {
        const QString close = otherCase(node.tag, tags);
        return close.isEmpty()
            ? Text::tr("It lacks “%1”.").arg(node.tag)
            : Text::tr("It has “%1”, not “%2”: upper and lower case count.").arg(close, node.tag);
    }
    case Kind::Not: {
        const TagNode &left = *node.operands.first();
        return left.kind == Kind::Tag
            ? Text::tr("It has “%1”, which is left out.").arg(left.tag)
            : Text::tr("It fits %1, which is left out.").arg(tagNodeText(left));
    }
    case Kind::And:
        for (const auto &one : node.operands) {
            if (!holds(*one, tags))
                return whyNot(*one, tags);
        }
        return {};
    case Kind::Or:
        return Text::tr("It fits none of %1.").arg(tagNodeText(node));
    }
    Q_UNREACHABLE();
}

QString whyYes(const TagNode &node, const QSet<QString> &tags)
{
    switch (node.kind) {
    case Kind::Tag:
        return Text::tr("It has “%1”.").arg(node.tag);
    case Kind::Not:
        return Text::tr("It does not fit %1, which is left out.")
            .arg(tagNodeText(*node.operands.first()));
    case Kind::And:
        return Text::tr("All parts hold.");
    case Kind::Or:
        for (const auto &one : node.operands) {
            if (holds(*one, tags))
                return Text::tr("%1 holds, and one is enough.").arg(tagNodeText(*one));
        }
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString tagNodeText(const TagNode &node)
{
    switch (node.kind) {
    case Kind::Tag:
        return node.tag;
    case Kind::Not:
        return u'!' + inside(*node.operands.first());
    case Kind::And:
    case Kind::Or: {
        QStringList parts;
        for (const auto &one : node.operands)
            parts.append(inside(*one));
        return parts.join(node.kind == Kind::And ? u" && "_s : u" || "_s);
    }
    }
    Q_UNREACHABLE();
}

TagVerdict explain(const TagExpression &expression, const QSet<QString> &tags)
{
    const TagNode &root = expression.root();
    TagVerdict verdict;
    verdict.matches = holds(root, tags);
    verdict.sentence = verdict.matches ? Text::tr("Yes. %1").arg(whyYes(root, tags))
                                       : Text::tr("No. %1").arg(whyNot(root, tags));
    const bool isJoined = root.kind == Kind::And || root.kind == Kind::Or;
    if (!isJoined) {
        verdict.clauses.append({ tagNodeText(root), verdict.matches, true });
        return verdict;
    }
    bool isDecided = false;
    for (const auto &one : root.operands) {
        TagClause clause{ tagNodeText(*one), holds(*one, tags), false };
        // One that fails decides an "and", one that holds decides an "or".
        clause.decides = !isDecided && clause.holds == (root.kind == Kind::Or);
        isDecided = isDecided || clause.decides;
        verdict.clauses.append(clause);
    }
    if (!isDecided) {
        for (TagClause &clause : verdict.clauses)
            clause.decides = true; // all of them together
    }
    return verdict;
}

} // namespace hub
