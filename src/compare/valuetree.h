// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/jsonscan.h"
#include "payload/xmltree.h"

#include <QString>

#include <vector>

namespace compare {

/// What JSON and XML have in common for a comparison by meaning: values that are found by their
/// name, and values that stand in an order. No deeper than payload::JsonScan::MaxDepth.
struct ValueNode
{
    enum class Kind { Text, Number, Word, Object, Array, Element, Attribute };

    Kind kind = Kind::Word;
    QString name; ///< Of a JSON member, an element, or an attribute with its `@`.
    QString text; ///< Of a leaf; that of an element without the blanks that mean nothing.
    size_t hash = 0; ///< Of kind, name and all below; the same whatever the order of what is named.
    qsizetype leaves = 1; ///< Rows that it would fill.
    std::vector<ValueNode> named; ///< Members and attributes, in the order of the text.
    std::vector<ValueNode> listed; ///< Items and elements.
    std::vector<int> byName; ///< Into `named`, sorted; doubles stay in their order.
};

ValueNode valueTree(const payload::JsonNode &json);
ValueNode valueTree(const payload::XmlNode &xml);

/// A leaf as it is shown: a JSON text in its quotes, `{}` and `[]`, `<name/>` for an element with
/// nothing in it. A container is shortened to how many values it holds.
QString shownValue(const ValueNode &node);

/// A decimal number in one form, so that `1`, `1.0` and `10e-1` are equal, whatever their length.
QString canonicalNumber(const QString &text);

} // namespace compare
