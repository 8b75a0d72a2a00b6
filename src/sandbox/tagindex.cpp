// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tagindex.h"

#include <map>
#include <roaring/roaring.hh>
#include <unordered_map>

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

RowSet RowSet::of(const QList<quint32> &rows)
{
    auto bitmap = std::make_shared<RowBitmap>();
    bitmap->rows.addMany(size_t(rows.size()), rows.data());
    return RowSet(std::move(bitmap));
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

QList<quint32> RowSet::rowsFrom(quint32 row, qsizetype count) const
{
    QList<quint32> list;
    auto at = m_bitmap->rows.begin();
    at.equalorlarger(row);
    for (; at != m_bitmap->rows.end() && list.size() < count; ++at)
        list.append(*at);
    return list;
}

namespace {

/// The rows of one tag. Each installation has a tag of its own, so many have one row only and do
/// without a bitmap.
struct TagRows
{
    std::unique_ptr<Roaring> many; ///< Null: `one` is the only row.
    quint32 one = 0;

    Roaring within(const Roaring &universe) const
    {
        if (many)
            return *many & universe;
        Roaring rows;
        if (universe.contains(one))
            rows.add(one);
        return rows;
    }
};

} // namespace

struct TagIndex::Private
{
    std::unordered_map<QString, TagRows> tags;
    std::map<hub::Platform, Roaring> formats;
    Roaring all;

    Roaring evaluate(const TagNode &node, const Roaring &universe) const;
};

Roaring TagIndex::Private::evaluate(const TagNode &node, const Roaring &universe) const
{
    switch (node.kind) {
    case TagNode::Kind::Tag: {
        const auto found = tags.find(node.tag);
        return found == tags.end() ? Roaring() : found->second.within(universe);
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
    d->all.add(row);
    d->formats[hasTemplate ? hub::Platform::Template : platform].add(row);
    for (const QString &tag : tags) {
        const auto [at, isNew] = d->tags.try_emplace(tag);
        TagRows &rows = at->second;
        if (isNew) {
            rows.one = row;
            continue;
        }
        if (!rows.many) {
            rows.many = std::make_unique<Roaring>();
            rows.many->add(rows.one);
        }
        rows.many->add(row);
    }
}

void TagIndex::remove(quint32 row, hub::Platform platform, bool hasTemplate,
                      const QStringList &tags)
{
    d->all.remove(row);
    d->formats[hasTemplate ? hub::Platform::Template : platform].remove(row);
    for (const QString &tag : tags) {
        const auto at = d->tags.find(tag);
        if (at == d->tags.end())
            continue; // the list has it twice
        if (at->second.many)
            at->second.many->remove(row);
        if (!at->second.many || at->second.many->isEmpty())
            d->tags.erase(at);
    }
}

RowSet TagIndex::all() const
{
    auto bitmap = std::make_shared<RowBitmap>();
    bitmap->rows = d->all;
    return RowSet(std::move(bitmap));
}

RowSet TagIndex::withTag(const QString &tag) const
{
    auto bitmap = std::make_shared<RowBitmap>();
    const auto found = d->tags.find(tag);
    if (found != d->tags.end())
        bitmap->rows = found->second.within(d->all);
    return RowSet(std::move(bitmap));
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
    QStringList tags;
    for (const auto &[tag, rows] : d->tags)
        tags.append(tag);
    tags.sort();
    return tags;
}

} // namespace sandbox
