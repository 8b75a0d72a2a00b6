// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/registrationxml.h"

#include "hub/registrationkinds.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

const RegistrationKind &kindOf(Platform platform)
{
    for (const RegistrationKind &kind : RegistrationKinds) {
        if (kind.platform == platform)
            return kind;
    }
    Q_UNREACHABLE();
}

void writeUnlessEmpty(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(name, text);
}

void writePushVariables(QXmlStreamWriter &xml, const QMap<QString, QString> &variables)
{
    QJsonObject object;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        object.insert(it.key(), it.value());
    if (!object.isEmpty()) {
        xml.writeTextElement(
            u"PushVariables"_s,
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
}

void writeHandle(QXmlStreamWriter &xml, const Registration &registration)
{
    const PushHandle &handle = registration.handle;
    switch (registration.platform) {
    case Platform::Baidu:
        xml.writeTextElement(u"BaiduUserId"_s, handle.text.section(u'-', 0, 0));
        xml.writeTextElement(u"BaiduChannelId"_s, handle.text.section(u'-', 1));
        break;
    case Platform::Browser:
        xml.writeTextElement(u"Endpoint"_s, handle.text);
        xml.writeTextElement(u"P256DH"_s, handle.p256dh);
        xml.writeTextElement(u"Auth"_s, handle.auth);
        break;
    default:
        xml.writeTextElement(kindOf(registration.platform).handle, handle.text);
    }
    writeUnlessEmpty(xml, u"SecondaryTileName"_s, registration.secondaryTile);
}

void writeHeaders(QXmlStreamWriter &xml, const QString &prefix, const Headers &headers)
{
    if (headers.isEmpty() || prefix.isEmpty())
        return;
    xml.writeStartElement(prefix + u"Headers"_s);
    for (const Header &header : headers) {
        xml.writeStartElement(prefix + u"Header"_s);
        xml.writeTextElement(u"Header"_s, QString::fromUtf8(header.name));
        xml.writeTextElement(u"Value"_s, QString::fromUtf8(header.value));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeTemplate(QXmlStreamWriter &xml, Platform platform, const RegistrationTemplate &body)
{
    const QString headers = kindOf(platform).headers;
    const bool isApple = platform == Platform::Apple;
    xml.writeStartElement(u"BodyTemplate"_s);
    xml.writeCDATA(body.body);
    xml.writeEndElement();
    if (isApple)
        writeUnlessEmpty(xml, u"Expiry"_s, body.expiry);
    else
        writeHeaders(xml, headers, body.headers);
    writeUnlessEmpty(xml, u"TemplateName"_s, body.name);
    if (isApple) {
        writeUnlessEmpty(xml, u"Priority"_s, body.priority);
        writeHeaders(xml, headers, body.headers);
    }
    if (platform == Platform::Baidu)
        writeUnlessEmpty(xml, u"MessageType"_s, body.messageType);
}

enum class Head { WithoutIds, WithIds };

void writeDescription(QXmlStreamWriter &xml, const Registration &registration, Head head)
{
    const QString middle = registration.body ? u"Template"_s : QString();
    xml.writeStartElement(kindOf(registration.platform).word + middle
                          + u"RegistrationDescription"_s);
    xml.writeNamespace(QLatin1String(SchemaNamespace), u"i"_s);
    xml.writeDefaultNamespace(QLatin1String(ServiceNamespace));
    if (head == Head::WithIds) {
        writeUnlessEmpty(xml, u"ETag"_s, registration.etag);
        writeUnlessEmpty(xml, u"RegistrationId"_s, registration.id);
    }
    writeUnlessEmpty(xml, u"Tags"_s, registration.tags.join(u','));
    writePushVariables(xml, registration.pushVariables);
    writeHandle(xml, registration);
    if (registration.body)
        writeTemplate(xml, registration.platform, *registration.body);
    xml.writeEndElement();
}

} // namespace

QByteArray toXml(const Registration &registration)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"entry"_s);
    xml.writeDefaultNamespace(QLatin1String(AtomNamespace));
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"application/xml"_s);
    writeDescription(xml, registration, Head::WithoutIds);
    xml.writeEndDocument();
    return bytes.trimmed();
}

QByteArray toImportLine(const Registration &registration)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    writeDescription(xml, registration, Head::WithIds);
    // A line is one registration. Blanks mean the same in JSON and XML, between their parts.
    bytes.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    return bytes;
}

QString handleProperty(Platform platform)
{
    return platform == Platform::Baidu ? u"BaiduChannelId"_s : QString(kindOf(platform).handle);
}

} // namespace hub
