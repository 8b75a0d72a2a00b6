// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/path.h"

namespace payload {

using namespace Qt::StringLiterals;

namespace {

/// A name or a place of a path.
struct Step
{
    QString name; ///< `*`: every child.
    int index = -1; ///< `[2]`; -1: none given.
    QString without; ///< `[!@placement]`: only elements without this attribute.
};

/// The name in `[!@name]` at \a i of \a path; empty if there is none.
QString filterAt(const QString &path, qsizetype &i)
{
    constexpr qsizetype MarkLength = 3;
    if (QStringView(path).mid(i, MarkLength) != u"[!@")
        return {};
    const qsizetype end = path.indexOf(u']', i);
    const QString name = path.mid(i + MarkLength, end < 0 ? -1 : end - i - MarkLength);
    i = end < 0 ? path.size() : end + 1;
    return name;
}

/// `[12]` at \a i of \a path; -1 if there is none.
int indexAt(const QString &path, qsizetype &i)
{
    if (i >= path.size() || path.at(i) != u'[')
        return -1;
    const qsizetype end = path.indexOf(u']', i);
    const int index = QStringView(path).mid(i + 1, end - i - 1).toInt();
    i = end < 0 ? path.size() : end + 1;
    return index;
}

QList<Step> steps(const QString &path, QChar separator)
{
    QList<Step> result;
    qsizetype i = 0;
    while (i < path.size()) {
        Step step;
        if (path.at(i) == u'"') {
            const qsizetype end = path.indexOf(u'"', i + 1);
            step.name = path.mid(i + 1, end - i - 1);
            i = end < 0 ? path.size() : end + 1;
        } else {
            const qsizetype start = i;
            while (i < path.size() && path.at(i) != separator && path.at(i) != u'[')
                ++i;
            step.name = path.mid(start, i - start);
        }
        step.without = filterAt(path, i);
        step.index = indexAt(path, i);
        result.append(step);
        for (int more = indexAt(path, i); more >= 0; more = indexAt(path, i))
            result.append({ QString(), more });
        if (i < path.size() && path.at(i) == separator)
            ++i;
    }
    return result;
}

PathHit hitOf(const JsonNode &node, qsizetype wholeOffset)
{
    PathHit hit;
    hit.text = node.text;
    hit.type = node.type;
    hit.offset = hit.valueOffset = node.offset;
    hit.length = hit.valueLength = node.length;
    hit.wholeOffset = wholeOffset;
    hit.wholeLength = node.offset + node.length - wholeOffset;
    return hit;
}

class JsonWalk
{
public:
    explicit JsonWalk(const QList<Step> &steps)
        : m_steps(steps)
    {
    }

    void walk(const JsonNode &node, qsizetype wholeOffset, qsizetype at)
    {
        if (at == m_steps.size())
            return hits.append(hitOf(node, wholeOffset));
        const Step &step = m_steps.at(at);
        if (step.name.isEmpty())
            return enter(node, wholeOffset, step.index, at + 1);
        if (step.name == u"*" && node.type == JsonNode::Type::Array) {
            for (const JsonNode &item : node.items)
                enter(item, item.offset, step.index, at + 1);
        }
        for (const JsonMember &member : node.members) {
            if (step.name == u"*" || member.name == step.name)
                enter(member.value, member.offset, step.index, at + 1);
        }
    }

    QList<PathHit> hits;

private:
    void enter(const JsonNode &node, qsizetype wholeOffset, int index, qsizetype at)
    {
        if (index < 0)
            walk(node, wholeOffset, at);
        else if (size_t(index) < node.items.size())
            walk(node.items[size_t(index)], node.items[size_t(index)].offset, at);
    }

    const QList<Step> &m_steps;
};

PathHit hitOf(const XmlNode &node)
{
    PathHit hit;
    hit.text = node.text;
    hit.offset = node.nameOffset;
    hit.length = node.nameLength;
    hit.valueOffset = node.contentOffset;
    hit.valueLength = node.contentLength;
    hit.wholeOffset = node.offset;
    hit.wholeLength = node.length;
    hit.isElement = true;
    hit.isEmptyTag = node.isEmptyTag;
    return hit;
}

PathHit hitOf(const XmlAttribute &attribute)
{
    PathHit hit;
    hit.text = attribute.value;
    hit.offset = hit.valueOffset = attribute.offset;
    hit.length = hit.valueLength = attribute.length;
    hit.wholeOffset = attribute.nameOffset;
    hit.wholeLength = attribute.offset + attribute.length + 1 - attribute.nameOffset;
    return hit;
}

class XmlWalk
{
public:
    explicit XmlWalk(const QList<Step> &steps)
        : m_steps(steps)
    {
    }

    void walk(const XmlNode &node, qsizetype at)
    {
        if (at == m_steps.size())
            return hits.append(hitOf(node));
        const Step &step = m_steps.at(at);
        if (step.name.startsWith(u'@')) {
            for (const XmlAttribute &attribute : node.attributes) {
                if (step.name == u"@*" || attribute.name == QStringView(step.name).mid(1))
                    hits.append(hitOf(attribute));
            }
            return;
        }
        int count = 0;
        for (const XmlNode &child : node.children) {
            if (step.name != u"*" && child.name != step.name)
                continue;
            if (!step.without.isEmpty() && child.find(step.without))
                continue;
            // Without a number the path means every one of that name.
            if (step.index < 0 || ++count == step.index)
                walk(child, at + 1);
        }
    }

    QList<PathHit> hits;

private:
    const QList<Step> &m_steps;
};

} // namespace

QList<PathHit> resolve(const PayloadTree &tree, const QString &path)
{
    if (tree.json) {
        const QList<Step> way = steps(path, u'.');
        JsonWalk walk(way);
        walk.walk(*tree.json, tree.json->offset, 0);
        return walk.hits;
    }
    if (tree.xml) {
        const QList<Step> way = steps(path, u'/');
        if (way.isEmpty() || (way.first().name != u"*" && way.first().name != tree.xml->name))
            return {};
        XmlWalk walk(way);
        walk.walk(*tree.xml, 1);
        return walk.hits;
    }
    return {};
}

} // namespace payload
