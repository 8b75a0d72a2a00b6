// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/platform.h"
#include "payload/finding.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace payload {

/// What a value may be. The files and their words: docs/payload-data.md.
struct SchemaField
{
    QStringList types; ///< Empty: any.
    QList<QJsonValue> values; ///< `enum`
    bool ignoreCase = false;
    std::optional<double> min;
    std::optional<double> max;
    int minLength = 0; ///< Characters, as are all lengths.
    int maxLength = -1; ///< -1: no limit.
    std::optional<QRegularExpression> pattern;
    bool nonEmpty = false;
    std::shared_ptr<const SchemaField> items;
    int minItems = 0;
    int maxItems = -1;
    std::shared_ptr<const SchemaField> mapValues;
    std::optional<QRegularExpression> reservedNames;
    std::optional<Finding::Severity> required; ///< Empty: it may be absent.
    Finding::Severity severity = Finding::Severity::Error;
    QString rule;
    QString message; ///< Translated, as are the next two.
    QString deprecated;
    QString note;
};

/// The names of a JSON object.
struct SchemaType
{
    QHash<QString, SchemaField> fields;
    QHash<QString, QString> aliases;
    std::optional<Finding::Severity> unknown; ///< Empty: ignored.
    bool suggests = true;
    QStringList oneOf;
    Finding::Severity oneOfSeverity = Finding::Severity::Error;
};

/// A child that an XML element may have.
struct SchemaChild
{
    struct Case
    {
        QString element;
        QHash<QString, int> limits;
    };

    QString element; ///< Without a choice.
    QString choiceBy; ///< The attribute that chooses the element's type.
    QHash<QString, Case> cases;
    QString other;
    int min = 0;
    int max = -1;
    Finding::Severity minSeverity = Finding::Severity::Error;
    Finding::Severity maxSeverity = Finding::Severity::Error;
};

struct SchemaElement
{
    QHash<QString, SchemaField> attributes;
    QHash<QString, SchemaChild> children;
    std::optional<Finding::Severity> unknownChild;
    std::optional<Finding::Severity> unknownAttribute;
    bool mayHoldText = true;
    std::optional<SchemaField> text;
};

/// A rule over several places: what must hold, and what is said then.
struct SchemaRule
{
    struct Condition
    {
        enum class Subject { Path, Header, Kind };

        Subject subject = Subject::Path;
        QString name;
        QString op;
        QJsonValue value;
        std::optional<QRegularExpression> pattern;
    };

    QString rule;
    Finding::Severity severity = Finding::Severity::Warning;
    QString each; ///< A path: the rule is for each place of it by itself.
    QList<Condition> conditions;
    QString at;
    QString message; ///< Translated.
    QString fixTitle; ///< Translated; empty: no fix.
    QString fixHeader;
    QString fixSet;
    QString fixRemove;
    QJsonValue fixValue;
};

/// What is known of the payloads of one platform.
struct Schema
{
    QString format;
    QString root; ///< A type's name, of a JSON schema.
    QHash<QString, SchemaType> types;
    QHash<QString, QString> roots; ///< Root element to element type, of an XML schema.
    QHash<QString, SchemaElement> elements;
    std::optional<Finding::Severity> null; ///< Of a null where none is named; empty: as if absent.
    QList<SchemaRule> rules;
};

/// The text of the schema file of a format, for those that include its types; empty: there is none.
using SchemaSource = std::function<QByteArray(const QString &format)>;

/// Reads the text of a schema file. The error names the part at fault.
base::Result<Schema> readSchema(const QByteArray &json, const SchemaSource &source = {});

/// The schema that comes with the program, read once; nothing when there is none for \a platform.
const Schema *builtInSchema(hub::Platform platform);

/// A schema of the user: `<format>.json` in the folder `schemas` of Pushbench's data folder.
struct OwnSchema
{
    std::optional<Schema> schema;
    QString fault; ///< Translated; why the file cannot be used.
};

/// The one for \a platform in \a folder; neither schema nor fault: there is no such file.
OwnSchema readOwnSchema(const QString &folder, hub::Platform platform);

/// Those of the user, read once, when the first is asked for.
const OwnSchema &ownSchema(hub::Platform platform);

} // namespace payload
