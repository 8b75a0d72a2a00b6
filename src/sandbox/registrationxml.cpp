// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationxml.h"

#include <QXmlStreamWriter>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

/// The names that differ from platform to platform.
struct Words
{
    QString root; ///< `{root}RegistrationDescription`, `{root}TemplateRegistrationDescription`
    QString handle; ///< The element of the handle.
    QString headers; ///< `{headers}Headers` of a template; empty if it has none.
};

Words wordsOf(Platform platform)
{
    switch (platform) {
    case Platform::Windows:
        return { u"Windows"_s, u"ChannelUri"_s, u"Wns"_s };
    case Platform::WindowsPhone:
        return { u"Mpns"_s, u"ChannelUri"_s, u"Mpns"_s };
    case Platform::Apple:
        return { u"Apple"_s, u"DeviceToken"_s, u"Apns"_s };
    case Platform::FcmV1:
        return { u"FcmV1"_s, u"FcmV1RegistrationId"_s, {} };
    case Platform::Gcm:
        return { u"Gcm"_s, u"GcmRegistrationId"_s, {} };
    case Platform::Adm:
        return { u"Adm"_s, u"AdmRegistrationId"_s, {} };
    case Platform::Baidu:
        return { u"Baidu"_s, u"BaiduChannelId"_s, {} };
    case Platform::Browser:
        return { u"Browser"_s, u"Endpoint"_s, {} };
    case Platform::Xiaomi:
        return { u"Xiaomi"_s, u"XiaomiRegistrationId"_s, {} };
    case Platform::Template:
        break;
    }
    Q_UNREACHABLE();
}

void writeHandle(QXmlStreamWriter &xml, const Registration &registration, const Words &words)
{
    QString handle = QString::fromUtf8(registration.handle.text);
    if (registration.platform == Platform::Baidu) {
        // Direct sends join the two ids with a hyphen (protocol.md 4.1).
        xml.writeTextElement(u"BaiduUserId"_s, handle.section(u'-', 0, -2));
        handle = handle.section(u'-', -1);
    }
    xml.writeTextElement(words.handle, handle);
    if (registration.platform == Platform::Browser) {
        xml.writeTextElement(u"P256DH"_s, QString::fromUtf8(registration.handle.p256dh));
        xml.writeTextElement(u"Auth"_s, QString::fromUtf8(registration.handle.auth));
    }
}

void writeHeaders(QXmlStreamWriter &xml, const HeaderLines &headers, const Words &words)
{
    if (words.headers.isEmpty())
        return;
    xml.writeStartElement(words.headers + u"Headers"_s);
    for (const auto &[name, value] : headers) {
        xml.writeStartElement(words.headers + u"Header"_s);
        xml.writeTextElement(u"Header"_s, QString::fromUtf8(name));
        xml.writeTextElement(u"Value"_s, QString::fromUtf8(value));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeTemplate(QXmlStreamWriter &xml, const RegisteredTemplate &body, Platform platform,
                   const Words &words)
{
    xml.writeStartElement(u"BodyTemplate"_s);
    xml.writeCDATA(QString::fromUtf8(body.body));
    xml.writeEndElement();
    if (platform == Platform::Apple) {
        xml.writeEmptyElement(u"Expiry"_s);
        xml.writeAttribute(u"i:nil"_s, u"true"_s);
        xml.writeTextElement(u"TemplateName"_s, body.name);
        writeHeaders(xml, body.headers, words);
    } else {
        writeHeaders(xml, body.headers, words);
        xml.writeTextElement(u"TemplateName"_s, body.name);
    }
}

} // namespace

void writeServiceNamespaces(QXmlStreamWriter &xml)
{
    xml.writeAttribute(u"xmlns"_s,
                       u"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"_s);
    xml.writeAttribute(u"xmlns:i"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
}

void writeDescription(QXmlStreamWriter &xml, const Registration &registration)
{
    const Words words = wordsOf(registration.platform);
    const QString kind =
        registration.body ? u"TemplateRegistrationDescription"_s : u"RegistrationDescription"_s;
    xml.writeStartElement(words.root + kind);
    writeServiceNamespaces(xml);
    xml.writeTextElement(u"ETag"_s, QString::number(registration.etag));
    xml.writeTextElement(u"ExpirationTime"_s,
                         registration.expiry
                             ? registration.expiry->toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)
                             : u"9999-12-31T23:59:59.9999999Z"_s);
    xml.writeTextElement(u"RegistrationId"_s, registration.id);
    if (!registration.tags.isEmpty())
        xml.writeTextElement(u"Tags"_s, registration.tags.join(u','));
    writeHandle(xml, registration, words);
    if (registration.body)
        writeTemplate(xml, *registration.body, registration.platform, words);
    xml.writeEndElement();
}

} // namespace sandbox
