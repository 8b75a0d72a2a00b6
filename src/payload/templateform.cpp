// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/templateform.h"

#include "payload/path.h"
#include "payload/schemacheck.h"
#include "payload/xmlcheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace payload {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(payload::TemplateForm)
};

PayloadTree treeOf(const QByteArray &payload, hub::Platform platform)
{
    PayloadTree tree;
    if (hub::traits(platform).language == hub::PayloadLanguage::Json)
        tree.json = scanJson(payload).root;
    else if (checkXml(payload).findings.isEmpty())
        tree.xml = readXmlTree(payload);
    return tree;
}

/// The first place of each path: the form means one.
QList<PathHit> placesOf(const PayloadTree &tree, const TemplateParameter &parameter)
{
    QList<PathHit> places;
    for (const QString &path : parameter.paths) {
        const QList<PathHit> found = resolve(tree, path);
        if (!found.isEmpty())
            places.append(found.first());
    }
    return places;
}

/// Whether XML 1.0 has a way to write all of \a text.
bool fitsXml(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint c) {
        return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF)
            || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
    });
}

QByteArray jsonValue(const PathHit &place, const TemplateParameter &parameter, const QString &value)
{
    const bool isBare = parameter.type == TemplateParameter::Type::Number
        || parameter.type == TemplateParameter::Type::Boolean
        || place.type == JsonNode::Type::Number || place.type == JsonNode::Type::Boolean;
    return isBare && place.type != JsonNode::Type::String ? value.trimmed().toUtf8()
                                                          : jsonLiteral(value);
}

/// A carriage return as a reference: a reader makes a line feed of a plain one.
QByteArray xmlValue(const QString &value, bool isAttribute)
{
    return xmlEscaped(value, isAttribute).replace("\r", "&#13;");
}

QByteArray xmlReplacement(const QByteArray &payload, const PathHit &place, const QString &value,
                          qsizetype &length)
{
    length = place.valueLength;
    if (!place.isEmptyTag)
        return xmlValue(value, !place.isElement);
    length = 2; // the "/>" becomes a start tag's end, the text, and an end tag
    return ">" + xmlValue(value, false) + "</" + payload.mid(place.offset, place.length) + ">";
}

std::optional<base::Error> valueFault(const TemplateParameter &parameter, bool isXml,
                                      const QString &value)
{
    bool isNumber = true;
    if (parameter.type == TemplateParameter::Type::Number)
        value.toDouble(&isNumber);
    if (!isNumber)
        return base::Error{ Text::tr("%1 must be a number.").arg(parameter.label), parameter.name };
    if (parameter.type == TemplateParameter::Type::Boolean && value != u"true"
        && value != u"false") {
        return base::Error{ Text::tr("%1 must be true or false.").arg(parameter.label),
                            parameter.name };
    }
    if (isXml && !fitsXml(value)) {
        return base::Error{
            Text::tr("%1 has a control character that XML cannot hold.").arg(parameter.label),
            parameter.name
        };
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> parameterValue(const QByteArray &payload, hub::Platform platform,
                                      const TemplateParameter &parameter)
{
    const QList<PathHit> places = placesOf(treeOf(payload, platform), parameter);
    return places.isEmpty() ? std::nullopt : std::optional(places.first().text);
}

base::Result<QByteArray> withParameter(const QByteArray &payload, hub::Platform platform,
                                       const TemplateParameter &parameter, const QString &value)
{
    const PayloadTree tree = treeOf(payload, platform);
    QList<PathHit> places = placesOf(tree, parameter);
    if (places.isEmpty()) {
        return base::Error{
            Text::tr("%1 has no place in this payload any more.").arg(parameter.label),
            parameter.name
        };
    }
    if (auto fault = valueFault(parameter, tree.xml.has_value(), value))
        return *fault;
    // From the end, so that the earlier places stay where they are.
    std::sort(places.begin(), places.end(),
              [](const PathHit &a, const PathHit &b) { return a.valueOffset > b.valueOffset; });
    QByteArray result = payload;
    for (const PathHit &place : std::as_const(places)) {
        qsizetype length = place.valueLength;
        const QByteArray text = tree.json ? jsonValue(place, parameter, value)
                                          : xmlReplacement(payload, place, value, length);
        result.replace(place.valueOffset, length, text);
    }
    return result;
}

} // namespace payload
