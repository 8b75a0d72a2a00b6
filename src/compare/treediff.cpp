// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/treediff.h"

#include "compare/pairing.h"

#include <QHash>

#include <algorithm>

namespace compare {

using namespace Qt::StringLiterals;
using Kind = ValueNode::Kind;

namespace {

bool isContainer(Kind kind)
{
    return kind == Kind::Object || kind == Kind::Array || kind == Kind::Element;
}

/// A name as a step of a path; in quotes when it holds a sign of the path's own.
QString jsonStep(const QString &name)
{
    const bool isPlain =
        !name.isEmpty() && !name.contains(u'.') && !name.contains(u'[') && !name.contains(u'"');
    return isPlain ? name : u'"' + name + u'"';
}

/// A path with a step more. One that is too long to be read stays as it is: thousands of rows of a
/// deep payload would else hold gigabytes.
QString extended(const QString &path, const QString &step)
{
    constexpr qsizetype MaxPath = 1000;
    if (path.size() > MaxPath)
        return path;
    return path + (step.size() > MaxPath ? step.left(MaxPath) + u'…' : step);
}

/// The paths of a node's elements: a number stands where there are several of a name.
std::vector<QString> elementPaths(const ValueNode &node, const QString &path)
{
    QHash<QStringView, int> count;
    for (const ValueNode &child : node.listed)
        ++count[child.name];
    QHash<QStringView, int> seen;
    std::vector<QString> result;
    for (const ValueNode &child : node.listed) {
        QString step = u'/' + child.name;
        if (count.value(child.name) > 1)
            step += u'[' + QString::number(++seen[child.name]) + u']';
        result.push_back(extended(path, step));
    }
    return result;
}

std::vector<QString> listedPaths(const ValueNode &node, const QString &path)
{
    if (node.kind == Kind::Element)
        return elementPaths(node, path);
    std::vector<QString> result;
    for (size_t i = 0; i < node.listed.size(); ++i)
        result.push_back(extended(path, u'[' + QString::number(i) + u']'));
    return result;
}

QString namedPath(const ValueNode &child, const QString &path)
{
    if (child.kind == Kind::Attribute)
        return extended(path, u'/' + child.name);
    const QString point = path.isEmpty() ? QString() : u"."_s;
    return extended(path, point + jsonStep(child.name));
}

class Differ
{
public:
    void diff(const ValueNode &left, const ValueNode &right, const QString &leftPath,
              const QString &rightPath);

    TreeDiff result;

private:
    void add(const ValuePair &pair);
    void addSame(const ValueNode &node, const QString &path) { addAll(node, path, &same); }
    void addAll(const ValueNode &node, const QString &path,
                ValuePair (*pairOf)(const QString &, const QString &));
    void diffNamed(const ValueNode &left, const ValueNode &right, const QString &leftPath,
                   const QString &rightPath);
    void diffListed(const ValueNode &left, const ValueNode &right, const QString &leftPath,
                    const QString &rightPath);
    bool isFull(bool isSame) const
    {
        return (isSame ? result.same : result.differing) >= TreeDiff::MaxPairs;
    }

    static ValuePair same(const QString &path, const QString &text)
    {
        return { path, text, text, true };
    }
    static ValuePair removed(const QString &path, const QString &text)
    {
        return { path, text, std::nullopt, false };
    }
    static ValuePair added(const QString &path, const QString &text)
    {
        return { path, std::nullopt, text, false };
    }

    PairingBudget m_budget;
};

void Differ::add(const ValuePair &pair)
{
    if (!isFull(pair.isSame))
        result.pairs.append(pair);
    ++(pair.isSame ? result.same : result.differing);
}

/// A row for each leaf of a value that one side lacks, or that both have.
void Differ::addAll(const ValueNode &node, const QString &path,
                    ValuePair (*pairOf)(const QString &, const QString &))
{
    const bool isSame = pairOf == &same;
    if (isFull(isSame)) {
        (isSame ? result.same : result.differing) += node.leaves;
        return;
    }
    const bool hasText = node.kind == Kind::Element && !node.text.isEmpty();
    if ((node.named.empty() && node.listed.empty()) || hasText)
        add(pairOf(path, shownValue(node)));
    for (const ValueNode &child : node.named)
        addAll(child, namedPath(child, path), pairOf);
    const std::vector<QString> paths = listedPaths(node, path);
    for (size_t i = 0; i < paths.size(); ++i)
        addAll(node.listed[i], paths[i], pairOf);
}

void Differ::diff(const ValueNode &left, const ValueNode &right, const QString &leftPath,
                  const QString &rightPath)
{
    const bool isOther = left.kind == Kind::Element && left.name != right.name;
    if (left.hash == right.hash && !isOther)
        return addSame(left, leftPath);
    if (left.kind != right.kind || !isContainer(left.kind) || isOther)
        return add({ leftPath, shownValue(left), shownValue(right), false });
    if (left.kind == Kind::Element && left.text != right.text) {
        const auto shown = [](const QString &text) {
            return text.isEmpty() ? std::optional<QString>() : text;
        };
        add({ leftPath, shown(left.text), shown(right.text), false });
    } else if (!left.text.isEmpty()) {
        add(same(leftPath, left.text));
    }
    diffNamed(left, right, leftPath, rightPath);
    diffListed(left, right, leftPath, rightPath);
}

void Differ::diffNamed(const ValueNode &left, const ValueNode &right, const QString &leftPath,
                       const QString &rightPath)
{
    const std::vector<int> partner = namedPartners(left, right);
    std::vector<bool> isTaken(right.named.size());
    for (size_t i = 0; i < left.named.size(); ++i) {
        const ValueNode &child = left.named[i];
        const QString path = namedPath(child, leftPath);
        if (partner[i] < 0) {
            addAll(child, path, &removed);
            continue;
        }
        isTaken[size_t(partner[i])] = true;
        diff(child, right.named[size_t(partner[i])], path, namedPath(child, rightPath));
    }
    for (size_t i = 0; i < right.named.size(); ++i) {
        if (!isTaken[i])
            addAll(right.named[i], namedPath(right.named[i], rightPath), &added);
    }
}

void Differ::diffListed(const ValueNode &left, const ValueNode &right, const QString &leftPath,
                        const QString &rightPath)
{
    const std::vector<QString> leftPaths = listedPaths(left, leftPath);
    const std::vector<QString> rightPaths = listedPaths(right, rightPath);
    const Pairing pairing = pairItems(left.listed, right.listed, m_budget);
    result.isCoarse = result.isCoarse || pairing.isCoarse;
    for (const auto &[l, r] : pairing.pairs) {
        if (r < 0)
            addAll(left.listed[size_t(l)], leftPaths[size_t(l)], &removed);
        else if (l < 0)
            addAll(right.listed[size_t(r)], rightPaths[size_t(r)], &added);
        else
            diff(left.listed[size_t(l)], right.listed[size_t(r)], leftPaths[size_t(l)],
                 rightPaths[size_t(r)]);
    }
}

} // namespace

TreeDiff diffTrees(const ValueNode &left, const ValueNode &right)
{
    Differ differ;
    differ.diff(left, right, left.name, right.name);
    return std::move(differ.result);
}

} // namespace compare
