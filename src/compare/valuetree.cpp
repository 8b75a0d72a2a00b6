// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/valuetree.h"

#include "payload/jsontext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace compare {

using namespace Qt::StringLiterals;
using payload::JsonNode;
using payload::XmlNode;

namespace {

/// Spreads the bits, so that sums and chains of hashes do not cancel each other.
size_t mixed(size_t a, size_t b)
{
    quint64 x = quint64(a) * 0x9E3779B97F4A7C15ULL + quint64(b);
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return size_t(x ^ (x >> 31));
}

/// Works out all that follows from the children and the text.
void seal(ValueNode &node)
{
    const QString text =
        node.kind == ValueNode::Kind::Number ? canonicalNumber(node.text) : node.text;
    size_t hash = mixed(size_t(node.kind), qHash(text));
    size_t sum = 0; // the order does not count
    for (const ValueNode &child : node.named)
        sum += mixed(qHash(child.name), child.hash);
    hash = mixed(hash, sum);
    for (const ValueNode &child : node.listed)
        hash = mixed(hash, mixed(qHash(child.name), child.hash));
    node.hash = hash;
    qsizetype leaves = node.kind == ValueNode::Kind::Element && !node.text.isEmpty() ? 1 : 0;
    for (const auto *children : { &node.named, &node.listed }) {
        for (const ValueNode &child : *children)
            leaves += child.leaves;
    }
    node.leaves = std::max<qsizetype>(1, leaves);
    node.byName.resize(node.named.size());
    std::iota(node.byName.begin(), node.byName.end(), 0);
    std::stable_sort(node.byName.begin(), node.byName.end(), [&node](int a, int b) {
        return node.named[size_t(a)].name < node.named[size_t(b)].name;
    });
}

ValueNode::Kind kindOf(JsonNode::Type type)
{
    switch (type) {
    case JsonNode::Type::String:
        return ValueNode::Kind::Text;
    case JsonNode::Type::Number:
        return ValueNode::Kind::Number;
    case JsonNode::Type::Array:
        return ValueNode::Kind::Array;
    case JsonNode::Type::Object:
        return ValueNode::Kind::Object;
    case JsonNode::Type::Null:
    case JsonNode::Type::Boolean:
        break;
    }
    return ValueNode::Kind::Word;
}

bool keepsBlanks(const XmlNode &xml)
{
    const payload::XmlAttribute *space = xml.find(u"xml:space");
    return space && space->value == u"preserve";
}

} // namespace

ValueNode valueTree(const JsonNode &json)
{
    ValueNode node{ .kind = kindOf(json.type), .text = json.text };
    node.named.reserve(json.members.size());
    for (const payload::JsonMember &member : json.members) {
        node.named.push_back(valueTree(member.value));
        node.named.back().name = member.name;
    }
    node.listed.reserve(json.items.size());
    for (const JsonNode &item : json.items)
        node.listed.push_back(valueTree(item));
    seal(node);
    return node;
}

ValueNode valueTree(const XmlNode &xml)
{
    ValueNode node{ .kind = ValueNode::Kind::Element,
                    .name = xml.name,
                    .text = keepsBlanks(xml) ? xml.text : xml.text.simplified() };
    node.named.reserve(xml.attributes.size());
    for (const payload::XmlAttribute &attribute : xml.attributes) {
        ValueNode child{ .kind = ValueNode::Kind::Attribute,
                         .name = u'@' + attribute.name,
                         .text = attribute.value };
        seal(child);
        node.named.push_back(std::move(child));
    }
    node.listed.reserve(xml.children.size());
    for (const XmlNode &child : xml.children)
        node.listed.push_back(valueTree(child));
    seal(node);
    return node;
}

QString shownValue(const ValueNode &node)
{
    const auto count = [&node] {
        return QCoreApplication::translate("compare::Rows", "%n value(s)", nullptr,
                                           int(node.leaves));
    };
    switch (node.kind) {
    case ValueNode::Kind::Text:
        return QString::fromUtf8(payload::toJsonLine(payload::jsonString(node.text)));
    case ValueNode::Kind::Object:
        return node.named.empty() ? u"{}"_s : u"{ "_s + count() + u" }"_s;
    case ValueNode::Kind::Array:
        return node.listed.empty() ? u"[]"_s : u"[ "_s + count() + u" ]"_s;
    case ValueNode::Kind::Element:
        if (node.text.isEmpty())
            return u'<' + node.name + (node.listed.empty() ? u"/>"_s : u">"_s);
        break;
    default:
        break;
    }
    return node.text;
}

QString canonicalNumber(const QString &text)
{
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    QString digits = text.left(e < 0 ? text.size() : e);
    bool isReadable = true;
    qint64 exponent = e < 0 ? 0 : QStringView(text).mid(e + 1).toLongLong(&isReadable);
    constexpr qint64 MaxExponent = 1'000'000'000;
    if (!isReadable || std::abs(exponent) > MaxExponent)
        return text; // nobody means such a number; equal texts are still equal
    const bool isNegative = digits.startsWith(u'-');
    digits.remove(0, isNegative ? 1 : 0);
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        exponent -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    qsizetype leading = 0;
    while (leading < digits.size() && digits.at(leading) == u'0')
        ++leading;
    digits.remove(0, leading);
    if (digits.isEmpty())
        return u"0"_s;
    while (digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    return (isNegative ? u"-"_s : QString()) + digits + u'e' + QString::number(exponent);
}

} // namespace compare
