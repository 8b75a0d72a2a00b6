// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/notification.h"
#include "payload/path.h"
#include "payload/schema.h"
#include "payload/textmap.h"

namespace payload {

/// What \a schema says about \a tree, which is the payload of \a notification, with \a kind as it
/// was asked for or read; in no particular order.
QList<Finding> checkSchema(const Schema &schema, const PayloadTree &tree,
                           const hub::Notification &notification,
                           std::optional<hub::PayloadKind> kind);

/// What the schema of the notification's platform says, with the kind that the notification asks
/// for or its payload tells. A schema of the user that is not right is a finding, too.
QList<Finding> checkAgainstSchema(const PayloadTree &tree, const hub::Notification &notification);

/// A field of the schema at work: says what is wrong with one value.
class FieldCheck
{
public:
    FieldCheck(const Schema &schema, const QByteArray &payload, QList<Finding> &findings)
        : m_schema(schema)
        , m_payload(payload)
        , m_map(payload)
        , m_findings(findings)
    {
    }

    struct Place
    {
        qsizetype offset = 0;
        qsizetype length = 0;
    };

    void add(Finding::Severity severity, const QString &rule, Place place, const QString &message,
             const std::optional<Fix> &fix = {});
    /// A finding under the field's own rule and words, where it has such.
    void addOf(const SchemaField &field, const QString &rule, Place place, const QString &name,
               const QString &message, const std::optional<Fix> &fix = {});

    /// The finding that \a field, which is required, is not there.
    void addMissing(const SchemaField &field, Place place, const QString &name,
                    const QString &message);

    /// Enumeration, lengths and pattern of a text. \a literal is how the schema's own values are
    /// written in the payload.
    void checkText(const SchemaField &field, const QString &name, const QString &text, Place place,
                   bool isJson);
    void checkNumber(const SchemaField &field, const QString &name, double number, Place place);
    /// How a value is written: in JSON “1” in quotes is another value than 1.
    enum class Written { Anyhow, AsText, AsWord };
    /// Whether the enumeration has \a text, written so.
    bool isOneOf(const SchemaField &field, const QString &text, Written written) const;
    void notOneOf(const SchemaField &field, const QString &name, const QString &text, Place place,
                  bool isJson);

    QString rule(const char *name) const { return m_schema.format + u'.' + QLatin1String(name); }
    QString line(qsizetype offset) const { return QString::number(m_map.lineAt(offset)); }
    const Schema &schema() const { return m_schema; }
    const QByteArray &payload() const { return m_payload; }

private:
    const Schema &m_schema;
    const QByteArray &m_payload;
    TextMap m_map;
    QList<Finding> &m_findings;
};

/// The name among \a known that \a name was probably meant to be; empty if there is none. Case,
/// `-` and `_`, and one letter more, less or other do not count.
QString closestName(const QString &name, const QStringList &known);

/// \a text as a JSON literal, with quotes.
QByteArray jsonLiteral(const QString &text);
/// \a text with the characters escaped that may not stand in an XML attribute or element.
QByteArray xmlEscaped(const QString &text, bool isAttribute);

void checkJsonTree(FieldCheck &check, const JsonNode &root);
void checkXmlTree(FieldCheck &check, const XmlNode &root);
void checkRules(FieldCheck &check, const PayloadTree &tree, const hub::Notification &notification,
                std::optional<hub::PayloadKind> kind);

} // namespace payload
