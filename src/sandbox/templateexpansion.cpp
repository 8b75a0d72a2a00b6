// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/templatelanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

Error malformed()
{
    return Error{ QCoreApplication::translate("sandbox::TemplateLanguage",
                                              "The template is neither XML nor JSON."),
                  u"template"_s, -1 };
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
base::Result<QByteArray> expandJson(const QByteArray &json, const Properties &properties)
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
        const auto value = expandValue(unquoted(literal), properties);
        if (!value)
            return value.error();
        out += value->isNumber ? value->text.toUtf8() : quoted(value->text);
    }
    return out;
}

/// What \a value becomes inside XML, where `#(…)` makes no sense (protocol.md 6).
base::Result<QString> expandForXml(const QString &value, const Properties &properties)
{
    const auto expansion = expandValue(value, properties);
    if (!expansion)
        return expansion.error();
    if (expansion->isNumber) {
        return Error{ QCoreApplication::translate("sandbox::TemplateLanguage",
                                                  "`#(…)` is for JSON templates only."),
                      u"template"_s, 0 };
    }
    return expansion->text;
}

std::optional<Error> copyStart(const QXmlStreamReader &reader, QXmlStreamWriter &writer,
                               const Properties &properties)
{
    writer.writeStartElement(reader.qualifiedName().toString());
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const auto value = expandForXml(attribute.value().toString(), properties);
        if (!value)
            return value.error();
        writer.writeAttribute(attribute.qualifiedName().toString(), *value);
    }
    return std::nullopt;
}

base::Result<QByteArray> expandXml(const QByteArray &xml, const Properties &properties)
{
    QByteArray out;
    QXmlStreamReader reader(xml);
    // Names are copied as they stand, `wp:Toast` with its `xmlns:wp`.
    reader.setNamespaceProcessing(false);
    QXmlStreamWriter writer(&out);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (const auto error = copyStart(reader, writer, properties))
                return *error;
            break;
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters: {
            const auto text = expandForXml(reader.text().toString(), properties);
            if (!text)
                return text.error();
            writer.writeCharacters(*text);
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError())
        return malformed();
    return out;
}

} // namespace

base::Result<QByteArray> expandTemplate(const QByteArray &body, const Properties &properties)
{
    return body.trimmed().startsWith('<') ? expandXml(body, properties)
                                          : expandJson(body, properties);
}

} // namespace sandbox
