// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/jsontext.h"

#include "payload/schemacheck.h"

#include <algorithm>

namespace payload {

namespace {

class JsonPrinter
{
public:
    explicit JsonPrinter(bool isWide)
        : m_isWide(isWide)
    {
    }

    void print(const JsonNode &node, int depth);
    const QByteArray &text() const { return m_text; }

private:
    template<typename Items, typename Print>
    void printList(char open, char close, const Items &items, int depth, Print printItem);

    QByteArray m_text;
    bool m_isWide;
};

template<typename Items, typename Print>
void JsonPrinter::printList(char open, char close, const Items &items, int depth, Print printItem)
{
    m_text += open;
    bool isFirst = true;
    for (const auto &item : items) {
        if (!isFirst)
            m_text += ',';
        isFirst = false;
        if (m_isWide)
            m_text += '\n' + QByteArray(2 * (depth + 1), ' ');
        printItem(item);
    }
    if (m_isWide && !isFirst)
        m_text += '\n' + QByteArray(2 * depth, ' ');
    m_text += close;
}

void JsonPrinter::print(const JsonNode &node, int depth)
{
    switch (node.type) {
    case JsonNode::Type::String:
        m_text += jsonLiteral(node.text);
        return;
    case JsonNode::Type::Null:
    case JsonNode::Type::Boolean:
    case JsonNode::Type::Number:
        m_text += node.text.toUtf8();
        return;
    case JsonNode::Type::Array:
        return printList('[', ']', node.items, depth,
                         [&](const JsonNode &item) { print(item, depth + 1); });
    case JsonNode::Type::Object:
        return printList('{', '}', node.members, depth, [&](const JsonMember &member) {
            m_text += jsonLiteral(member.name) + (m_isWide ? ": " : ":");
            print(member.value, depth + 1);
        });
    }
}

} // namespace

JsonNode jsonString(const QString &text)
{
    JsonNode node;
    node.type = JsonNode::Type::String;
    node.text = text;
    return node;
}

JsonNode jsonWord(JsonNode::Type type, const QString &word)
{
    JsonNode node;
    node.type = type;
    node.text = word;
    return node;
}

JsonNode jsonObject()
{
    JsonNode node;
    node.type = JsonNode::Type::Object;
    return node;
}

JsonNode jsonArray()
{
    JsonNode node;
    node.type = JsonNode::Type::Array;
    return node;
}

JsonNode &setMember(JsonNode &object, const QString &name, const JsonNode &value)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [&](const JsonMember &member) { return member.name == name; });
    if (found != object.members.end()) {
        found->value = value;
        return found->value;
    }
    JsonMember member;
    member.name = name;
    member.value = value;
    object.members.push_back(std::move(member));
    return object.members.back().value;
}

JsonNode &objectMember(JsonNode &object, const QString &name)
{
    for (JsonMember &member : object.members) {
        if (member.name == name)
            return member.value;
    }
    return setMember(object, name, jsonObject());
}

QByteArray toJsonText(const JsonNode &node)
{
    JsonPrinter printer(true);
    printer.print(node, 0);
    return printer.text();
}

QByteArray toJsonLine(const JsonNode &node)
{
    JsonPrinter printer(false);
    printer.print(node, 0);
    return printer.text();
}

} // namespace payload
