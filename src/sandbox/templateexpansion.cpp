// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/templatelanguage.h"
#include "sandbox/xmlbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <functional>
#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

/// What becomes of one value of a template.
using Fill = std::function<base::Result<Expansion>(const QString &value)>;

Error malformed()
{
    return Error{ u"The template is neither XML nor JSON."_s, u"template"_s, -1 };
}

/// The end of the JSON text that begins with the quote at \a start, behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

bool isKey(const QByteArray &json, qsizetype end)
{
    while (end < json.size() && QByteArrayView(" \t\r\n").contains(json.at(end)))
        ++end;
    return end < json.size() && json.at(end) == ':';
}

QString unquoted(const QByteArray &literal)
{
    return QJsonDocument::fromJson("[" + literal + "]").array().first().toString();
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// Copies the text and replaces the values that are texts: a JSON writer would sort the keys.
base::Result<QByteArray> expandJson(const QByteArray &json, const Fill &fill)
{
    if (!QJsonDocument::fromJson(json).isObject())
        return malformed();
    QByteArray out;
    for (qsizetype at = 0; at < json.size();) {
        if (json.at(at) != '"') {
            out += json.at(at++);
            continue;
        }
        const qsizetype end = endOfString(json, at);
        const QByteArray literal = json.mid(at, end - at);
        at = end;
        if (isKey(json, end)) {
            out += literal;
            continue;
        }
        const auto value = fill(unquoted(literal));
        if (!value)
            return value.error();
        out += value->isNumber ? value->text.toUtf8() : quoted(value->text);
    }
    return out;
}

/// What \a value becomes inside XML, where `#(…)` makes no sense (protocol.md 6).
base::Result<QString> expandForXml(const QString &value, const Fill &fill)
{
    const auto expansion = fill(value);
    if (!expansion)
        return expansion.error();
    if (expansion->isNumber)
        return Error{ u"`#(…)` is for JSON templates only."_s, u"template"_s, 0 };
    return expansion->text;
}

std::optional<Error> copyStart(const QXmlStreamReader &reader, QXmlStreamWriter &writer,
                               const Fill &fill)
{
    writer.writeStartElement(reader.qualifiedName().toString());
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const auto value = expandForXml(attribute.value().toString(), fill);
        if (!value)
            return value.error();
        writer.writeAttribute(attribute.qualifiedName().toString(), *value);
    }
    return std::nullopt;
}

base::Result<QByteArray> expandXml(const QByteArray &xml, const Fill &fill)
{
    const auto source = xmlText(xml);
    if (!source)
        return malformed();
    QByteArray out;
    QXmlStreamReader reader(*source);
    // Names are copied as they stand, `wp:Toast` with its `xmlns:wp`.
    reader.setNamespaceProcessing(false);
    QXmlStreamWriter writer(&out);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (const auto error = copyStart(reader, writer, fill))
                return *error;
            break;
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters: {
            const auto text = expandForXml(reader.text().toString(), fill);
            if (!text)
                return text.error();
            writer.writeCharacters(*text);
            break;
        }
        case QXmlStreamReader::DTD:
            return Error{ u"The template has a document type, which is not supported."_s,
                          u"template"_s, -1 };
        default:
            break;
        }
    }
    if (reader.hasError())
        return malformed();
    if (writer.hasError())
        return Error{ u"A property has a character that XML cannot have."_s, u"template"_s, -1 };
    return out;
}

base::Result<QByteArray> expand(const QByteArray &body, const Fill &fill)
{
    return body.trimmed().startsWith('<') ? expandXml(body, fill) : expandJson(body, fill);
}

} // namespace

base::Result<QByteArray> expandTemplate(const QByteArray &body, const Properties &properties)
{
    return expand(body,
                  [&properties](const QString &value) { return expandValue(value, properties); });
}

std::optional<Error> templateBodyFault(const QByteArray &body)
{
    const auto read = expand(body, [](const QString &value) -> base::Result<Expansion> {
        if (const auto fault = valueFault(value))
            return *fault;
        // As it will be: what is filled in later may be anything.
        return Expansion{ u"0"_s, value.startsWith(u'#') };
    });
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace sandbox
