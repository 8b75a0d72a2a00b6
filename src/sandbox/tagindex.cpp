// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tagindex.h"

#include <QHash>

#include <map>
#include <roaring/roaring.hh>

// Before version 1 of the library the class is in the global namespace, since then in this one.
namespace roaring {
}

namespace sandbox {

using hub::TagNode;
using namespace roaring;

struct RowBitmap
{
    Roaring rows;
};

RowSet::RowSet(std::shared_ptr<const RowBitmap> bitmap)
    : m_bitmap(std::move(bitmap))
{
}

quint64 RowSet::count() const
{
    return m_bitmap->rows.cardinality();
}

quint32 RowSet::at(quint64 rank) const
{
    quint32 row = 0;
    [[maybe_unused]] const bool found = m_bitmap->rows.select(quint32(rank), &row);
    Q_ASSERT(found);
    return row;
}

QList<quint32> RowSet::rows() const
{
    QList<quint32> list;
    list.resize(qsizetype(count()));
    m_bitmap->rows.toUint32Array(list.data());
    return list;
}

struct TagIndex::Private
{
    QHash<QString, Roaring> tags;
    std::map<hub::Platform, Roaring> formats;

    Roaring evaluate(const TagNode &node, const Roaring &universe) const;
};

Roaring TagIndex::Private::evaluate(const TagNode &node, const Roaring &universe) const
{
    switch (node.kind) {
    case TagNode::Kind::Tag: {
        const auto found = tags.constFind(node.tag);
        return found == tags.constEnd() ? Roaring() : *found & universe;
    }
    case TagNode::Kind::Not:
        return universe - evaluate(*node.operands.first(), universe);
    case TagNode::Kind::And: {
        Roaring rows = universe;
        for (const auto &operand : node.operands)
            rows &= evaluate(*operand, universe);
        return rows;
    }
    case TagNode::Kind::Or: {
        Roaring rows;
        for (const auto &operand : node.operands)
            rows |= evaluate(*operand, universe);
        return rows;
    }
    }
    Q_UNREACHABLE();
}

TagIndex::TagIndex()
    : d(std::make_unique<Private>())
{
}

TagIndex::~TagIndex() = default;

void TagIndex::add(quint32 row, hub::Platform platform, bool hasTemplate, const QStringList &tags)
{
    d->formats[hasTemplate ? hub::Platform::Template : platform].add(row);
    for (const QString &tag : tags)
        d->tags[tag].add(row);
}

RowSet TagIndex::match(hub::Platform format, const hub::TagExpression *expression) const
{
    auto bitmap = std::make_shared<RowBitmap>();
    const auto universe = d->formats.find(format);
    if (universe != d->formats.end()) {
        bitmap->rows =
            expression ? d->evaluate(expression->root(), universe->second) : universe->second;
    }
    return RowSet(std::move(bitmap));
}

QStringList TagIndex::tags() const
{
    QStringList tags = d->tags.keys();
    tags.sort();
    return tags;
}

} // namespace sandbox
