// SPDX-License-Identifier: GPL-3.0-or-later
// Checks an XML payload against the elements of its schema.
#include "payload/schemacheck.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(payload::SchemaCheck)
};

using Place = FieldCheck::Place;

Place nameOf(const XmlNode &node)
{
    return { node.nameOffset, node.nameLength };
}

/// Whether \a text is what the schema calls \a type; `string` and `uri` take anything.
bool fits(const QString &text, const QString &type)
{
    bool isRight = true;
    if (type == u"integer")
        text.toLongLong(&isRight);
    else if (type == u"number")
        text.toDouble(&isRight);
    else if (type == u"boolean")
        isRight = QStringList{ u"true"_s, u"false"_s, u"1"_s, u"0"_s }.contains(text.toLower());
    else if (type == u"datetime")
        isRight = QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    return isRight;
}

QString typeWords(const QString &type)
{
    if (type == u"integer")
        return Check::tr("a whole number");
    if (type == u"number")
        return Check::tr("a number");
    if (type == u"boolean")
        return Check::tr("true or false");
    return Check::tr("a date and time like 2026-11-24T09:00:00Z");
}

class XmlSchemaWalk
{
public:
    explicit XmlSchemaWalk(FieldCheck &check)
        : m_check(check)
    {
    }

    /// \a limits: how many children of a name the parent's template has room for.
    void checkElement(const XmlNode &node, const SchemaElement &element,
                      const QHash<QString, int> &limits = {});

private:
    void checkAttribute(const XmlAttribute &attribute, const SchemaElement &element);
    void unknownAttribute(const XmlAttribute &attribute, const SchemaElement &element);
    void checkText(const XmlNode &node, const SchemaElement &element);
    void checkChildren(const XmlNode &node, const SchemaElement &element,
                       const QHash<QString, int> &limits);
    void checkCounts(const XmlNode &node, const SchemaElement &element,
                     const QHash<QString, int> &counts);
    void tooMany(const XmlNode &child, const SchemaChild &rule, int count,
                 const QHash<QString, int> &limits);
    void unknownChild(const XmlNode &child, const SchemaElement &element);
    void checkValue(const SchemaField &field, const QString &name, const QString &text,
                    Place place);

    FieldCheck &m_check;
};

void XmlSchemaWalk::checkElement(const XmlNode &node, const SchemaElement &element,
                                 const QHash<QString, int> &limits)
{
    for (const XmlAttribute &attribute : node.attributes)
        checkAttribute(attribute, element);
    QStringList names = element.attributes.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const SchemaField &field = *element.attributes.constFind(name);
        const bool isOtherCase = std::any_of(
            node.attributes.begin(), node.attributes.end(), [&](const XmlAttribute &attribute) {
                return attribute.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (field.required && !isOtherCase) {
            m_check.addMissing(field, nameOf(node), name,
                               Check::tr("`<%1>` needs the attribute `%2`, line %3.")
                                   .arg(node.name, name, m_check.line(node.nameOffset)));
        }
    }
    checkText(node, element);
    checkChildren(node, element, limits);
}

void XmlSchemaWalk::checkAttribute(const XmlAttribute &attribute, const SchemaElement &element)
{
    if (attribute.name.contains(u':') || attribute.name == u"xmlns")
        return;
    const auto field = element.attributes.constFind(attribute.name);
    if (field == element.attributes.constEnd())
        return unknownAttribute(attribute, element);
    if (!field->deprecated.isEmpty()) {
        m_check.add(Severity::Hint, m_check.rule("deprecated"),
                    { attribute.nameOffset, attribute.nameLength }, field->deprecated);
    }
    checkValue(*field, attribute.name, attribute.value, { attribute.offset, attribute.length });
}

void XmlSchemaWalk::unknownAttribute(const XmlAttribute &attribute, const SchemaElement &element)
{
    const Place place{ attribute.nameOffset, attribute.nameLength };
    const QString line = m_check.line(attribute.nameOffset);
    const QString meant = closestName(attribute.name, element.attributes.keys());
    const auto fix = [&] {
        return Fix{ .title = Check::tr("Use “%1”").arg(meant),
                    .offset = place.offset,
                    .length = place.length,
                    .text = meant.toUtf8() };
    };
    if (!meant.isEmpty() && meant.compare(attribute.name, Qt::CaseInsensitive) == 0) {
        m_check.add(Severity::Warning, m_check.rule("attribute-case"), place,
                    Check::tr("`%1` is written `%2`, line %3. Upper and lower case matter.")
                        .arg(attribute.name, meant, line),
                    fix());
    } else if (!meant.isEmpty()) {
        m_check.add(Severity::Warning, m_check.rule("attribute-unknown"), place,
                    Check::tr("The attribute `%1` is not known here, line %2. Was `%3` meant?")
                        .arg(attribute.name, line, meant),
                    fix());
    } else if (element.unknownAttribute) {
        m_check.add(
            *element.unknownAttribute, m_check.rule("attribute-unknown"), place,
            Check::tr("The attribute `%1` is not known here, line %2.").arg(attribute.name, line));
    }
}

void XmlSchemaWalk::checkValue(const SchemaField &field, const QString &name, const QString &text,
                               Place place)
{
    // `{name}` is filled in by the app while the notification is shown.
    const bool isBound = text.startsWith(u'{') && text.endsWith(u'}');
    const QString type = field.types.value(0);
    if (isBound || !field.values.isEmpty())
        return isBound ? void() : m_check.checkText(field, name, text, place, false);
    if (!fits(text.trimmed(), type)) {
        return m_check.addOf(field, m_check.rule("type"), place, name,
                             Check::tr("`%1` must be %2, line %3.")
                                 .arg(name, typeWords(type), m_check.line(place.offset)));
    }
    if (type == u"integer" || type == u"number")
        m_check.checkNumber(field, name, text.toDouble(), place);
    m_check.checkText(field, name, text, place, false);
}

void XmlSchemaWalk::checkText(const XmlNode &node, const SchemaElement &element)
{
    const QString text = node.text.trimmed();
    const Place place{ node.textOffset, std::max<qsizetype>(text.toUtf8().size(), 1) };
    if (element.text) {
        checkValue(*element.text, node.name, text, place);
    } else if (!element.mayHoldText && !text.isEmpty()) {
        m_check.add(Severity::Warning, m_check.rule("text"), place,
                    Check::tr("Text directly inside `<%1>` is not shown, line %2.")
                        .arg(node.name, m_check.line(node.textOffset)));
    }
}

void XmlSchemaWalk::checkChildren(const XmlNode &node, const SchemaElement &element,
                                  const QHash<QString, int> &limits)
{
    QHash<QString, int> counts;
    for (const XmlNode &child : node.children) {
        const auto rule = element.children.constFind(child.name);
        if (rule == element.children.constEnd()) {
            unknownChild(child, element);
            continue;
        }
        tooMany(child, *rule, ++counts[child.name], limits);
        SchemaChild::Case target{ rule->element, {} };
        if (!rule->choiceBy.isEmpty()) {
            const XmlAttribute *chooser = child.find(rule->choiceBy);
            target = rule->cases.value(chooser ? chooser->value : QString(),
                                       SchemaChild::Case{ rule->other, {} });
        }
        const auto type = m_check.schema().elements.constFind(target.element);
        if (type != m_check.schema().elements.constEnd())
            checkElement(child, *type, target.limits);
    }
    checkCounts(node, element, counts);
}

void XmlSchemaWalk::tooMany(const XmlNode &child, const SchemaChild &rule, int count,
                            const QHash<QString, int> &limits)
{
    const auto limit = limits.constFind(child.name);
    const QString line = m_check.line(child.nameOffset);
    if (limit != limits.constEnd()) {
        if (count == *limit + 1) {
            m_check.add(Severity::Warning, m_check.rule("template-fields"), nameOf(child),
                        Check::tr("This template has room for %1 `<%2>`; this one is not shown, "
                                  "line %3.")
                            .arg(QString::number(*limit), child.name, line));
        }
    } else if (rule.max >= 0 && count == rule.max + 1) {
        m_check.add(rule.maxSeverity, m_check.rule("child-many"), nameOf(child),
                    Check::tr("At most %1 `<%2>` may stand here; this is one more, line %3.")
                        .arg(QString::number(rule.max), child.name, line));
    }
}

void XmlSchemaWalk::unknownChild(const XmlNode &child, const SchemaElement &element)
{
    const QString meant = closestName(child.name, element.children.keys());
    const QString line = m_check.line(child.nameOffset);
    if (!element.unknownChild && meant.isEmpty())
        return;
    m_check.add(element.unknownChild.value_or(Severity::Warning), m_check.rule("child-unknown"),
                nameOf(child),
                meant.isEmpty()
                    ? Check::tr("`<%1>` is not known here, line %2.").arg(child.name, line)
                    : Check::tr("`<%1>` is not known here, line %2. Was `<%3>` meant?")
                          .arg(child.name, line, meant));
}

void XmlSchemaWalk::checkCounts(const XmlNode &node, const SchemaElement &element,
                                const QHash<QString, int> &counts)
{
    QStringList names = element.children.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const SchemaChild &rule = *element.children.constFind(name);
        if (counts.value(name) < rule.min) {
            m_check.add(rule.minSeverity, m_check.rule("child-missing"), nameOf(node),
                        Check::tr("`<%1>` needs a `<%2>` inside, line %3.")
                            .arg(node.name, name, m_check.line(node.nameOffset)));
        }
    }
}

} // namespace

void checkXmlTree(FieldCheck &check, const XmlNode &root)
{
    const auto &elements = check.schema().elements;
    const auto type = elements.constFind(check.schema().roots.value(root.name));
    if (type != elements.constEnd())
        XmlSchemaWalk(check).checkElement(root, *type);
}

} // namespace payload
