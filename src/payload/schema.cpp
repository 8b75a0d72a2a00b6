// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace payload {

using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

namespace {

QString translated(const QJsonValue &value)
{
    const QByteArray source = value.toString().toUtf8();
    return source.isEmpty() ? QString() : QCoreApplication::translate("data", source.constData());
}

/// Reads the parts of a file; the first fault is kept.
class SchemaReader
{
public:
    explicit SchemaReader(SchemaSource source)
        : m_source(std::move(source))
    {
    }

    Schema read(const QJsonObject &object);
    const QString &fault() const { return m_fault; }

private:
    std::optional<Severity> severity(const QJsonValue &value);
    Severity severity(const QJsonValue &value, Severity usual)
    {
        return severity(value).value_or(usual);
    }
    std::optional<QRegularExpression> pattern(const QJsonValue &value, bool isWhole = true);
    SchemaField field(const QJsonObject &object);
    void fieldLimits(const QJsonObject &object, SchemaField &field);
    QHash<QString, SchemaField> fields(const QJsonObject &object);
    SchemaType type(const QJsonObject &object);
    SchemaChild child(const QJsonObject &object);
    SchemaElement element(const QJsonObject &object);
    SchemaRule rule(const QJsonObject &object);
    SchemaRule::Condition condition(const QJsonObject &object);
    void include(const QString &format, const QJsonObject &object, Schema &schema);
    void checkTypeNames(const Schema &schema);
    void checkElementNames(const Schema &schema);
    void fail(const QString &part)
    {
        if (m_fault.isEmpty())
            m_fault = part;
    }

    SchemaSource m_source;
    QString m_prefix; ///< Of the types that are being included: `apple.`
    Severity m_worst = Severity::Error; ///< What a wrong value of them is at most.
    QString m_fault;
};

std::optional<Severity> SchemaReader::severity(const QJsonValue &value)
{
    const QString name = value.toString();
    if (name == u"error")
        return Severity::Error;
    if (name == u"warning")
        return Severity::Warning;
    if (name == u"hint")
        return Severity::Hint;
    if (!name.isEmpty() && name != u"ignore")
        fail(u"severity “%1”"_s.arg(name));
    return std::nullopt;
}

std::optional<QRegularExpression> SchemaReader::pattern(const QJsonValue &value, bool isWhole)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return std::nullopt;
    const QRegularExpression pattern(isWhole ? QRegularExpression::anchoredPattern(text) : text,
                                     QRegularExpression::UseUnicodePropertiesOption
                                         | QRegularExpression::DotMatchesEverythingOption);
    if (!pattern.isValid())
        fail(u"pattern “%1”"_s.arg(text));
    return pattern;
}

SchemaField SchemaReader::field(const QJsonObject &object)
{
    SchemaField field;
    const QJsonValue types = object.value(u"type");
    const QJsonArray names = types.isString() ? QJsonArray{ types } : types.toArray();
    for (const QJsonValue type : names) {
        const QString name = type.toString();
        field.types.append(name.startsWith(u'#') ? u'#' + m_prefix + name.mid(1) : name);
    }
    for (const QJsonValue value : object.value(u"enum").toArray())
        field.values.append(value);
    if (field.types.isEmpty() && !field.values.isEmpty() && field.values.first().isString())
        field.types = { u"string"_s };
    if (field.types.contains(u"any"))
        field.types.clear();
    fieldLimits(object, field);
    if (object.contains(u"items"))
        field.items = std::make_shared<SchemaField>(this->field(object.value(u"items").toObject()));
    if (object.contains(u"values"))
        field.mapValues =
            std::make_shared<SchemaField>(this->field(object.value(u"values").toObject()));
    field.reservedNames = pattern(object.value(u"reservedNames"));
    field.required = severity(object.value(u"required"));
    field.severity = std::max(severity(object.value(u"severity"), Severity::Error), m_worst);
    field.rule = object.value(u"rule").toString();
    field.message = translated(object.value(u"message"));
    field.deprecated = translated(object.value(u"deprecated"));
    field.note = translated(object.value(u"note"));
    return field;
}

void SchemaReader::fieldLimits(const QJsonObject &object, SchemaField &field)
{
    field.ignoreCase = object.value(u"ignoreCase").toBool();
    if (object.contains(u"min"))
        field.min = object.value(u"min").toDouble();
    if (object.contains(u"max"))
        field.max = object.value(u"max").toDouble();
    field.minLength = object.value(u"minLength").toInt(0);
    field.maxLength = object.value(u"maxLength").toInt(-1);
    field.pattern = pattern(object.value(u"pattern"));
    field.nonEmpty = object.value(u"nonEmpty").toBool();
    field.minItems = object.value(u"minItems").toInt(0);
    field.maxItems = object.value(u"maxItems").toInt(-1);
}

QHash<QString, SchemaField> SchemaReader::fields(const QJsonObject &object)
{
    QHash<QString, SchemaField> result;
    for (auto one = object.begin(); one != object.end(); ++one)
        result.insert(one.key(), field(one.value().toObject()));
    return result;
}

SchemaType SchemaReader::type(const QJsonObject &object)
{
    SchemaType type;
    type.fields = fields(object.value(u"fields").toObject());
    const QJsonObject aliases = object.value(u"aliases").toObject();
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
        type.aliases.insert(alias.key(), alias.value().toString());
        if (!type.fields.contains(alias.value().toString()))
            fail(u"alias “%1”"_s.arg(alias.key()));
    }
    type.unknown = severity(object.value(u"unknown"));
    type.suggests = object.value(u"suggest").toBool(true);
    for (const QJsonValue name : object.value(u"oneOf").toArray())
        type.oneOf.append(name.toString());
    type.oneOfSeverity = severity(object.value(u"oneOfSeverity"), Severity::Error);
    return type;
}

SchemaChild SchemaReader::child(const QJsonObject &object)
{
    SchemaChild child;
    const QJsonValue as = object.value(u"as");
    child.element = as.toString();
    const QJsonObject choice = as.toObject();
    child.choiceBy = choice.value(u"by").toString();
    child.other = choice.value(u"other").toString();
    const QJsonObject cases = choice.value(u"cases").toObject();
    for (auto one = cases.begin(); one != cases.end(); ++one) {
        SchemaChild::Case target{ one.value().toString(), {} };
        const QJsonObject detail = one.value().toObject();
        if (!detail.isEmpty())
            target.element = detail.value(u"as").toString();
        const QJsonObject limits = detail.value(u"limits").toObject();
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            target.limits.insert(limit.key(), limit.value().toInt());
        child.cases.insert(one.key(), target);
    }
    child.min = object.value(u"min").toInt(0);
    child.max = object.value(u"max").toInt(-1);
    child.minSeverity = severity(object.value(u"minSeverity"), Severity::Error);
    child.maxSeverity = severity(object.value(u"maxSeverity"), Severity::Error);
    return child;
}

SchemaElement SchemaReader::element(const QJsonObject &object)
{
    SchemaElement element;
    element.attributes = fields(object.value(u"attributes").toObject());
    const QJsonObject children = object.value(u"children").toObject();
    for (auto one = children.begin(); one != children.end(); ++one)
        element.children.insert(one.key(), child(one.value().toObject()));
    element.unknownChild = severity(object.value(u"unknownChild"));
    element.unknownAttribute = severity(object.value(u"unknownAttribute"));
    element.mayHoldText = object.value(u"text").toString() != u"none";
    if (object.value(u"text").isObject())
        element.text = field(object.value(u"text").toObject());
    return element;
}

SchemaRule::Condition SchemaReader::condition(const QJsonObject &object)
{
    static const QStringList known{ u"exists"_s,     u"equals"_s,     u"notEquals"_s, u"in"_s,
                                    u"notIn"_s,      u"matches"_s,    u"countOver"_s, u"over"_s,
                                    u"countUnder"_s, u"longerThan"_s, u"under"_s,     u"after"_s,
                                    u"repeats"_s,    u"notAmong"_s };
    using Subject = SchemaRule::Condition::Subject;
    SchemaRule::Condition condition;
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (part.key() == u"path" || part.key() == u"header") {
            condition.subject = part.key() == u"path" ? Subject::Path : Subject::Header;
            condition.name = part.value().toString();
        } else if (part.key() == u"kind") {
            condition.subject = Subject::Kind;
            condition.op = part.value().isString() ? u"equals"_s : condition.op;
            condition.value = part.value().isString() ? part.value() : condition.value;
        } else if (known.contains(part.key())) {
            condition.op = part.key();
            condition.value = part.value();
        } else {
            fail(u"condition “%1”"_s.arg(part.key()));
        }
    }
    if (condition.op == u"matches")
        condition.pattern = pattern(condition.value, false);
    if (condition.op.isEmpty())
        fail(u"condition on “%1”"_s.arg(condition.name));
    return condition;
}

SchemaRule SchemaReader::rule(const QJsonObject &object)
{
    SchemaRule rule;
    rule.rule = object.value(u"rule").toString();
    rule.severity = severity(object.value(u"severity"), Severity::Warning);
    rule.each = object.value(u"each").toString();
    for (const QJsonValue one : object.value(u"when").toArray())
        rule.conditions.append(condition(one.toObject()));
    rule.at = object.value(u"at").toString();
    rule.message = translated(object.value(u"message"));
    const QJsonObject fix = object.value(u"fix").toObject();
    rule.fixTitle = translated(fix.value(u"title"));
    rule.fixHeader = fix.value(u"header").toString();
    rule.fixSet = fix.value(u"set").toString();
    rule.fixRemove = fix.value(u"remove").toString();
    rule.fixValue = fix.value(u"value");
    if (rule.rule.isEmpty() || rule.message.isEmpty() || rule.conditions.isEmpty())
        fail(u"rule “%1”"_s.arg(rule.rule));
    return rule;
}

void SchemaReader::include(const QString &format, const QJsonObject &object, Schema &schema)
{
    const QByteArray text = m_source ? m_source(format) : QByteArray();
    const QJsonObject types = QJsonDocument::fromJson(text).object().value(u"types").toObject();
    if (types.isEmpty())
        fail(u"include “%1”"_s.arg(format));
    m_prefix = format + u'.';
    m_worst = severity(object.value(u"atMost"), Severity::Error);
    for (auto one = types.begin(); one != types.end(); ++one)
        schema.types.insert(m_prefix + one.key(), type(one.value().toObject()));
    m_prefix.clear();
    m_worst = Severity::Error;
}

/// A reference to a type that is not there would check nothing, silently.
void SchemaReader::checkTypeNames(const Schema &schema)
{
    for (const SchemaType &type : schema.types) {
        for (const SchemaField &field : type.fields) {
            QStringList names = field.types;
            if (field.items)
                names += field.items->types;
            if (field.mapValues)
                names += field.mapValues->types;
            for (const QString &name : std::as_const(names)) {
                if (name.startsWith(u'#') && !schema.types.contains(name.mid(1)))
                    fail(u"type “%1”"_s.arg(name));
            }
        }
    }
}

void SchemaReader::checkElementNames(const Schema &schema)
{
    for (const SchemaElement &element : schema.elements) {
        for (const SchemaChild &child : element.children) {
            QStringList names{ child.choiceBy.isEmpty() ? child.element : child.other };
            for (const SchemaChild::Case &one : child.cases)
                names.append(one.element);
            for (const QString &name : std::as_const(names)) {
                if (!name.isEmpty() && !schema.elements.contains(name))
                    fail(u"element “%1”"_s.arg(name));
            }
        }
    }
}

Schema SchemaReader::read(const QJsonObject &object)
{
    Schema schema;
    schema.format = object.value(u"format").toString();
    schema.root = object.value(u"root").toString();
    const QJsonObject types = object.value(u"types").toObject();
    for (auto one = types.begin(); one != types.end(); ++one)
        schema.types.insert(one.key(), type(one.value().toObject()));
    const QJsonObject includes = object.value(u"include").toObject();
    for (auto one = includes.begin(); one != includes.end(); ++one)
        include(one.key(), one.value().toObject(), schema);
    schema.null = severity(object.value(u"null"));
    const QJsonObject roots = object.value(u"roots").toObject();
    for (auto one = roots.begin(); one != roots.end(); ++one)
        schema.roots.insert(one.key(), one.value().toString());
    const QJsonObject elements = object.value(u"elements").toObject();
    for (auto one = elements.begin(); one != elements.end(); ++one)
        schema.elements.insert(one.key(), element(one.value().toObject()));
    for (const QJsonValue one : object.value(u"rules").toArray())
        schema.rules.append(rule(one.toObject()));
    if (!hub::platformOfFormat(schema.format))
        fail(u"format “%1”"_s.arg(schema.format));
    checkTypeNames(schema);
    checkElementNames(schema);
    return schema;
}

} // namespace

base::Result<Schema> readSchema(const QByteArray &json, const SchemaSource &source)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return base::Error{ QCoreApplication::translate("payload::Schema",
                                                        "The schema is not a JSON object: %1")
                                .arg(error.errorString()),
                            u"schema"_s, error.offset };
    }
    SchemaReader reader(source);
    const Schema schema = reader.read(document.object());
    if (reader.fault().isEmpty())
        return schema;
    return base::Error{ QCoreApplication::translate("payload::Schema",
                                                    "The schema's %1 is not right.")
                            .arg(reader.fault()),
                        reader.fault(), -1 };
}

} // namespace payload
