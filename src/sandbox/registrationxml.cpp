// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationxml.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

void writeHandle(QXmlStreamWriter &xml, const Registration &registration,
                 const RegistrationWords &words)
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

void writeHeaders(QXmlStreamWriter &xml, const HeaderLines &headers, const RegistrationWords &words)
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

void writeVariables(QXmlStreamWriter &xml, const QMap<QString, QString> &variables)
{
    if (variables.isEmpty())
        return;
    QJsonObject object;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        object.insert(it.key(), it.value());
    xml.writeTextElement(u"PushVariables"_s,
                         QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void writeOptional(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(name, text);
}

void writeAppleParts(QXmlStreamWriter &xml, const RegisteredTemplate &body,
                     const RegistrationWords &words)
{
    if (body.expiry.isEmpty()) {
        xml.writeEmptyElement(u"Expiry"_s);
        xml.writeAttribute(u"i:nil"_s, u"true"_s);
    } else {
        xml.writeTextElement(u"Expiry"_s, body.expiry);
    }
    writeOptional(xml, u"TemplateName"_s, body.name);
    writeOptional(xml, u"Priority"_s, body.priority);
    writeHeaders(xml, body.headers, words);
}

void writeTemplate(QXmlStreamWriter &xml, const RegisteredTemplate &body,
                   const RegistrationWords &words)
{
    xml.writeStartElement(u"BodyTemplate"_s);
    xml.writeCDATA(QString::fromUtf8(body.body));
    xml.writeEndElement();
    if (words.platform == Platform::Apple) {
        writeAppleParts(xml, body, words);
        return;
    }
    writeHeaders(xml, body.headers, words);
    writeOptional(xml, u"TemplateName"_s, body.name);
    writeOptional(xml, u"MessageType"_s, body.messageType);
}

} // namespace

const QList<RegistrationWords> &allRegistrationWords()
{
    static const QList<RegistrationWords> All{
        { Platform::Windows, u"Windows"_s, u"ChannelUri"_s, u"Wns"_s },
        { Platform::WindowsPhone, u"Mpns"_s, u"ChannelUri"_s, u"Mpns"_s },
        { Platform::Apple, u"Apple"_s, u"DeviceToken"_s, u"Apns"_s },
        { Platform::FcmV1, u"FcmV1"_s, u"FcmV1RegistrationId"_s, {} },
        { Platform::Gcm, u"Gcm"_s, u"GcmRegistrationId"_s, {} },
        { Platform::Adm, u"Adm"_s, u"AdmRegistrationId"_s, {} },
        { Platform::Baidu, u"Baidu"_s, u"BaiduChannelId"_s, {} },
        { Platform::Browser, u"Browser"_s, u"Endpoint"_s, {} },
        { Platform::Xiaomi, u"Xiaomi"_s, u"XiaomiRegistrationId"_s, {} },
    };
    return All;
}

const RegistrationWords &registrationWords(Platform platform)
{
    const auto &all = allRegistrationWords();
    const auto found = std::find_if(all.begin(), all.end(), [platform](const auto &words) {
        return words.platform == platform;
    });
    Q_ASSERT(found != all.end());
    return *found;
}

QString serviceNamespace()
{
    return u"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"_s;
}

void writeServiceNamespaces(QXmlStreamWriter &xml)
{
    xml.writeAttribute(u"xmlns"_s, serviceNamespace());
    xml.writeAttribute(u"xmlns:i"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
}

void writeDescription(QXmlStreamWriter &xml, const Registration &registration)
{
    const RegistrationWords &words = registrationWords(registration.platform);
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
    writeVariables(xml, registration.pushVariables);
    writeHandle(xml, registration, words);
    writeOptional(xml, u"SecondaryTileName"_s, registration.secondaryTile);
    if (registration.body)
        writeTemplate(xml, *registration.body, words);
    xml.writeEndElement();
}

} // namespace sandbox
