// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a JSON payload against the types of its schema.
#include "payload/schemacheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace payload {

using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(payload::SchemaCheck)
};

using Type = JsonNode::Type;

bool isWhole(const JsonNode &node)
{
    const double number = node.text.toDouble();
    return node.type == Type::Number && std::isfinite(number) && std::floor(number) == number;
}

/// Whether \a object says something under \a name: a null says nothing.
bool says(const JsonNode &object, const QString &name)
{
    const JsonNode *value = object.find(name);
    return value && value->type != Type::Null;
}

bool fits(const JsonNode &node, const QString &type)
{
    if (type.startsWith(u'#') || type == u"object" || type == u"map")
        return node.type == Type::Object;
    if (type == u"string")
        return node.type == Type::String;
    if (type == u"integer")
        return isWhole(node);
    if (type == u"number")
        return node.type == Type::Number && std::isfinite(node.text.toDouble());
    if (type == u"boolean")
        return node.type == Type::Boolean;
    if (type == u"null")
        return node.type == Type::Null;
    return type == u"array" && node.type == Type::Array;
}

QString typeWords(const QString &type)
{
    if (type == u"string")
        return Check::tr("a text");
    if (type == u"integer")
        return Check::tr("a whole number");
    if (type == u"number")
        return Check::tr("a number");
    if (type == u"boolean")
        return Check::tr("true or false");
    if (type == u"null")
        return Check::tr("null");
    if (type == u"array")
        return Check::tr("a list");
    return Check::tr("an object");
}

QString foundWords(const JsonNode &node)
{
    switch (node.type) {
    case Type::Null:
        return Check::tr("null");
    case Type::Boolean:
        return node.text;
    case Type::Number:
        return Check::tr("the number %1").arg(node.text);
    case Type::String:
        return Check::tr("a text");
    case Type::Array:
        return Check::tr("a list");
    case Type::Object:
        return Check::tr("an object");
    }
    Q_UNREACHABLE();
}

FieldCheck::Place placeOf(const JsonNode &node)
{
    return { node.offset, node.length };
}

class JsonSchemaWalk
{
public:
    explicit JsonSchemaWalk(FieldCheck &check)
        : m_check(check)
    {
    }

    void checkObject(const JsonNode &node, const SchemaType &type);

private:
    void checkValue(const JsonNode &node, const SchemaField &field, const QString &name);
    void wrongType(const JsonNode &node, const SchemaField &field, const QString &name);
    std::optional<Fix> typeFix(const JsonNode &node, const SchemaField &field) const;
    void checkArray(const JsonNode &node, const SchemaField &field, const QString &name);
    void checkMap(const JsonNode &node, const SchemaField &field);
    void checkNull(const JsonMember &member);
    void checkUnknown(const JsonMember &member, const SchemaType &type);
    void checkMissing(const JsonNode &node, const SchemaType &type);

    FieldCheck &m_check;
};

void JsonSchemaWalk::checkObject(const JsonNode &node, const SchemaType &type)
{
    for (const JsonMember &member : node.members) {
        const auto field = type.fields.constFind(member.name);
        if (field == type.fields.constEnd()) {
            checkUnknown(member, type);
            continue;
        }
        if (!field->deprecated.isEmpty()) {
            m_check.add(Severity::Hint, m_check.rule("deprecated"),
                        { member.offset, member.length }, field->deprecated);
        }
        const bool isNamed = field->types.isEmpty() || field->types.contains(u"null");
        if (member.value.type == Type::Null && !isNamed)
            checkNull(member);
        else
            checkValue(member.value, *field, member.name);
    }
    checkMissing(node, type);
}

/// What serializers write for what is not there.
void JsonSchemaWalk::checkNull(const JsonMember &member)
{
    if (const auto severity = m_check.schema().null) {
        m_check.add(*severity, m_check.rule("null"), placeOf(member.value),
                    Check::tr("`%1` is null, line %2, which says nothing. Better leave it out.")
                        .arg(member.name, m_check.line(member.value.offset)));
    }
}

void JsonSchemaWalk::checkUnknown(const JsonMember &member, const SchemaType &type)
{
    QString meant = type.aliases.value(member.name);
    if (meant.isEmpty() && type.suggests)
        meant = closestName(member.name, type.fields.keys());
    const QString line = m_check.line(member.offset);
    if (!meant.isEmpty()) {
        m_check.add(Severity::Warning, m_check.rule("alias"), { member.offset, member.length },
                    Check::tr("`%1` is not known here, line %2. Was `%3` meant?")
                        .arg(member.name, line, meant),
                    Fix{ .title = Check::tr("Use “%1”").arg(meant),
                         .offset = member.offset,
                         .length = member.length,
                         .text = jsonLiteral(meant) });
    } else if (type.unknown) {
        m_check.add(*type.unknown, m_check.rule("unknown"), { member.offset, member.length },
                    Check::tr("`%1` is not known here, line %2.").arg(member.name, line));
    }
}

void JsonSchemaWalk::checkMissing(const JsonNode &node, const SchemaType &type)
{
    const FieldCheck::Place place{ node.offset, 1 };
    QStringList names = type.fields.keys();
    names.sort(); // a hash has no order, and findings shall not change theirs
    for (const QString &name : std::as_const(names)) {
        const SchemaField &field = *type.fields.constFind(name);
        if (!field.required || says(node, name))
            continue;
        m_check.addMissing(
            field, place, name,
            Check::tr("`%1` is missing here, line %2.").arg(name, m_check.line(node.offset)));
    }
    if (type.oneOf.isEmpty())
        return;
    const auto count = std::count_if(type.oneOf.begin(), type.oneOf.end(),
                                     [&](const QString &name) { return says(node, name); });
    if (count != 1) {
        m_check.add(type.oneOfSeverity, m_check.rule("one-of"), place,
                    Check::tr("Exactly one of these must be here, line %1: %2.")
                        .arg(m_check.line(node.offset), type.oneOf.join(u", "_s)));
    }
}

void JsonSchemaWalk::checkValue(const JsonNode &node, const SchemaField &field, const QString &name)
{
    const bool isAny = field.types.isEmpty();
    const bool isRight = isAny
        || std::any_of(field.types.begin(), field.types.end(),
                       [&](const QString &type) { return fits(node, type); });
    if (!isRight)
        return wrongType(node, field, name);
    switch (node.type) {
    case Type::String:
        return m_check.checkText(field, name, node.text, placeOf(node), true);
    case Type::Number:
        if (!field.values.isEmpty()
            && !m_check.isOneOf(field, node.text, FieldCheck::Written::AsWord))
            return m_check.notOneOf(field, name, node.text, placeOf(node), true);
        return m_check.checkNumber(field, name, node.text.toDouble(), placeOf(node));
    case Type::Boolean:
    case Type::Null:
        if (!field.values.isEmpty()
            && !m_check.isOneOf(field, node.text, FieldCheck::Written::AsWord))
            m_check.notOneOf(field, name, node.text, placeOf(node), true);
        return;
    case Type::Array:
        return checkArray(node, field, name);
    case Type::Object:
        for (const QString &type : field.types) {
            if (type.startsWith(u'#'))
                return checkObject(node, *m_check.schema().types.constFind(type.mid(1)));
        }
        return checkMap(node, field);
    }
}

void JsonSchemaWalk::wrongType(const JsonNode &node, const SchemaField &field, const QString &name)
{
    QStringList words;
    for (const QString &type : field.types) {
        if (!words.contains(typeWords(type)))
            words.append(typeWords(type));
    }
    const QString wanted = words.join(Check::tr(" or "));
    m_check.addOf(field, m_check.rule("type"), placeOf(node), name,
                  Check::tr("`%1` must be %2, not %3, line %4.")
                      .arg(name, wanted, foundWords(node), m_check.line(node.offset)),
                  typeFix(node, field));
}

/// Quotes too many or too few are the usual mistake.
std::optional<Fix> JsonSchemaWalk::typeFix(const JsonNode &node, const SchemaField &field) const
{
    QByteArray text;
    const auto takes = [&](const char *type) { return field.types.contains(QLatin1String(type)); };
    if (node.type == Type::String) {
        bool isNumber = false;
        const double number = node.text.toDouble(&isNumber);
        const bool fitsNumber =
            isNumber && (takes("number") || (takes("integer") && std::floor(number) == number));
        const bool fitsBoolean =
            takes("boolean") && (node.text == u"true" || node.text == u"false");
        if (fitsNumber || fitsBoolean)
            text = node.text.toUtf8();
    } else if (takes("string") && (node.type == Type::Number || node.type == Type::Boolean)) {
        text = '"' + node.text.toUtf8() + '"';
    } else if (takes("integer") && node.type == Type::Boolean) {
        text = node.text == u"true" ? "1" : "0";
    }
    const bool isQuoted = text.startsWith('"');
    const QString value = QString::fromUtf8(isQuoted ? text.mid(1, text.size() - 2) : text);
    const bool isWrongStill =
        (!field.values.isEmpty() && !m_check.isOneOf(field, value, FieldCheck::Written::Anyhow))
        || (isQuoted && field.pattern && !field.pattern->match(value).hasMatch());
    if (text.isEmpty() || isWrongStill)
        return std::nullopt;
    return Fix{ .title = Check::tr("Use %1").arg(QString::fromUtf8(text)),
                .offset = node.offset,
                .length = node.length,
                .text = text };
}

void JsonSchemaWalk::checkArray(const JsonNode &node, const SchemaField &field, const QString &name)
{
    const auto count = int(node.items.size());
    if ((field.maxItems >= 0 && count > field.maxItems) || count < field.minItems) {
        m_check.addOf(field, m_check.rule("items"), placeOf(node), name,
                      field.maxItems >= 0 && count > field.maxItems
                          ? Check::tr("`%1` has %2 entries, line %3; at most %4 are allowed.")
                                .arg(name, QString::number(count), m_check.line(node.offset),
                                     QString::number(field.maxItems))
                          : Check::tr("`%1` has %2 entries, line %3; at least %4 are needed.")
                                .arg(name, QString::number(count), m_check.line(node.offset),
                                     QString::number(field.minItems)));
    }
    if (!field.items)
        return;
    for (int i = 0; i < count; ++i)
        checkValue(node.items[size_t(i)], *field.items, u"%1[%2]"_s.arg(name).arg(i));
}

void JsonSchemaWalk::checkMap(const JsonNode &node, const SchemaField &field)
{
    for (const JsonMember &member : node.members) {
        if (field.reservedNames && field.reservedNames->match(member.name).hasMatch()) {
            m_check.add(field.severity, m_check.rule("reserved"), { member.offset, member.length },
                        Check::tr("The name `%1` is reserved, line %2. Choose another one.")
                            .arg(member.name, m_check.line(member.offset)));
        }
        if (field.mapValues)
            checkValue(member.value, *field.mapValues, member.name);
    }
}

} // namespace

void checkJsonTree(FieldCheck &check, const JsonNode &root)
{
    const auto type = check.schema().types.constFind(check.schema().root);
    if (root.type == Type::Object && type != check.schema().types.constEnd())
        JsonSchemaWalk(check).checkObject(root, *type);
}

} // namespace payload
