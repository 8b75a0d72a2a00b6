// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/schemacheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(payload::SchemaCheck)
};

constexpr int ShownValues = 8;
constexpr int ShownLength = 40;

QString shortened(const QString &text)
{
    return text.size() <= ShownLength ? text : QString(text.left(ShownLength - 1) + u'…');
}

QString valueText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// Levenshtein's distance, as far as it matters here: 0, 1, or more.
int distance(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return 2;
    qsizetype i = 0;
    while (i < std::min(a.size(), b.size()) && a.at(i) == b.at(i))
        ++i;
    const QStringView restA = QStringView(a).mid(i);
    const QStringView restB = QStringView(b).mid(i);
    if (restA.isEmpty() && restB.isEmpty())
        return 0;
    if (restA.mid(1) == restB.mid(1) || restA.mid(1) == restB || restA == restB.mid(1))
        return 1;
    // Two letters in the wrong order are one slip of the fingers.
    const bool isSwapped = restA.size() > 1 && restB.size() > 1 && restA.at(0) == restB.at(1)
        && restA.at(1) == restB.at(0) && restA.mid(2) == restB.mid(2);
    return isSwapped ? 1 : 2;
}

QString plain(const QString &name)
{
    QString result = name.toLower();
    result.remove(u'-').remove(u'_');
    return result;
}

} // namespace

QString closestName(const QString &name, const QStringList &known)
{
    for (const QString &one : known) {
        if (plain(one) == plain(name))
            return one;
    }
    if (name.size() < 4)
        return {};
    for (const QString &one : known) {
        if (one.size() >= 4 && distance(plain(one), plain(name)) <= 1)
            return one;
    }
    return {};
}

QByteArray jsonLiteral(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray xmlEscaped(const QString &text, bool isAttribute)
{
    QByteArray result;
    QXmlStreamWriter writer(&result);
    if (isAttribute) {
        writer.writeStartElement(u"a"_s);
        writer.writeAttribute(u"b"_s, text);
        writer.writeEndElement();
        const qsizetype from = result.indexOf('"') + 1;
        return result.mid(from, result.lastIndexOf('"') - from);
    }
    writer.writeStartElement(u"a"_s);
    writer.writeCharacters(text);
    writer.writeEndElement();
    const qsizetype from = result.indexOf('>') + 1;
    return result.mid(from, result.lastIndexOf('<') - from);
}

void FieldCheck::add(Finding::Severity severity, const QString &rule, Place place,
                     const QString &message, const std::optional<Fix> &fix)
{
    Finding finding = m_map.finding(severity, rule, place.offset, place.length, message);
    finding.fix = fix;
    m_findings.append(finding);
}

/// \a field's own words about \a name; empty if it has none.
static QString ownWords(const SchemaField &field, const QString &name)
{
    QString own = field.message;
    return own.replace(u"`%1`"_s, u"%1"_s).replace(u"%1"_s, u'`' + name + u'`');
}

void FieldCheck::addOf(const SchemaField &field, const QString &rule, Place place,
                       const QString &name, const QString &message, const std::optional<Fix> &fix)
{
    const QString own = ownWords(field, name);
    add(field.severity, field.rule.isEmpty() ? rule : field.rule, place,
        own.isEmpty() ? message : own, fix);
}

void FieldCheck::addMissing(const SchemaField &field, Place place, const QString &name,
                            const QString &message)
{
    const QString own = ownWords(field, name);
    add(field.required.value_or(Finding::Severity::Error),
        field.rule.isEmpty() ? rule("required") : field.rule, place, own.isEmpty() ? message : own);
}

bool FieldCheck::isOneOf(const SchemaField &field, const QString &text, Written written) const
{
    const auto sensitivity = field.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return std::any_of(field.values.begin(), field.values.end(), [&](const QJsonValue &value) {
        const bool isAsText = written == Written::AsText;
        return (written == Written::Anyhow || value.isString() == isAsText)
            && valueText(value).compare(text, sensitivity) == 0;
    });
}

void FieldCheck::notOneOf(const SchemaField &field, const QString &name, const QString &text,
                          Place place, bool isJson)
{
    QStringList known;
    for (const QJsonValue &value : field.values)
        known.append(valueText(value));
    std::optional<Fix> fix;
    if (const QString meant = closestName(text, known); !meant.isEmpty()) {
        const bool isText = field.values.at(known.indexOf(meant)).isString();
        fix = Fix{ .title = Check::tr("Use “%1”").arg(meant),
                   .offset = place.offset,
                   .length = place.length,
                   .text = !isJson ? xmlEscaped(meant, true)
                       : isText    ? jsonLiteral(meant)
                                   : meant.toUtf8() };
    }
    const bool isLong = known.size() > ShownValues;
    QString list = known.mid(0, ShownValues).join(u", "_s);
    if (isLong)
        list += u", …"_s;
    addOf(field, rule("enum"), place, name,
          Check::tr("`%1` is “%2”, line %3. Known are: %4.")
              .arg(name, shortened(text), line(place.offset), list),
          fix);
}

void FieldCheck::checkText(const SchemaField &field, const QString &name, const QString &text,
                           Place place, bool isJson)
{
    const auto length = text.toUcs4().size();
    const Written written = isJson ? Written::AsText : Written::Anyhow;
    if (!field.values.isEmpty() && !isOneOf(field, text, written)) {
        notOneOf(field, name, text, place, isJson);
    } else if (field.nonEmpty && text.trimmed().isEmpty()) {
        addOf(field, rule("empty"), place, name,
              Check::tr("`%1` may not be empty, line %2.").arg(name, line(place.offset)));
    } else if (field.maxLength >= 0 && length > field.maxLength) {
        addOf(field, rule("length"), place, name,
              Check::tr("`%1` has %2 characters, line %3; at most %4 are allowed.")
                  .arg(name, QString::number(length), line(place.offset),
                       QString::number(field.maxLength)));
    } else if (length < field.minLength) {
        addOf(field, rule("length"), place, name,
              Check::tr("`%1` has %2 characters, line %3; at least %4 are needed.")
                  .arg(name, QString::number(length), line(place.offset),
                       QString::number(field.minLength)));
    } else if (field.pattern && !field.pattern->match(text).hasMatch()) {
        addOf(field, rule("pattern"), place, name,
              Check::tr("`%1` is “%2”, line %3, which does not have the right form.")
                  .arg(name, shortened(text), line(place.offset)));
    }
}

void FieldCheck::checkNumber(const SchemaField &field, const QString &name, double number,
                             Place place)
{
    const QLocale locale = QLocale::c();
    const bool isLow = field.min && number < *field.min;
    const bool isHigh = field.max && number > *field.max;
    if (!isLow && !isHigh)
        return;
    const QString limit = field.min && field.max
        ? Check::tr("from %1 to %2").arg(locale.toString(*field.min), locale.toString(*field.max))
        : isLow ? Check::tr("%1 or more").arg(locale.toString(*field.min))
                : Check::tr("at most %1").arg(locale.toString(*field.max));
    std::optional<Fix> fix;
    const double nearest = isLow ? *field.min : *field.max;
    fix = Fix{ .title = Check::tr("Use %1").arg(locale.toString(nearest)),
               .offset = place.offset,
               .length = place.length,
               .text = QByteArray::number(nearest) };
    addOf(field, rule("range"), place, name,
          Check::tr("`%1` must be %2, line %3.").arg(name, limit, line(place.offset)), fix);
}

QList<Finding> checkSchema(const Schema &schema, const PayloadTree &tree,
                           const hub::Notification &notification,
                           std::optional<hub::PayloadKind> kind)
{
    QList<Finding> findings;
    FieldCheck check(schema, notification.payload, findings);
    if (tree.json)
        checkJsonTree(check, *tree.json);
    else if (tree.xml)
        checkXmlTree(check, *tree.xml);
    checkRules(check, tree, notification, kind);
    return findings;
}

QList<Finding> checkAgainstSchema(const PayloadTree &tree, const hub::Notification &notification)
{
    const auto kind = hub::readKind(notification).kind;
    const OwnSchema &own = ownSchema(notification.platform);
    const Schema *schema = own.schema ? &*own.schema : builtInSchema(notification.platform);
    QList<Finding> findings;
    if (!own.fault.isEmpty()) {
        findings.append({ Finding::Severity::Warning,
                          u"schema-own"_s,
                          1,
                          1,
                          0,
                          Check::tr("Your own schema is not used: %1").arg(own.fault),
                          0,
                          {} });
    }
    return schema ? findings + checkSchema(*schema, tree, notification, kind) : findings;
}

} // namespace payload
