// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationreader.h"

#include "sandbox/giventime.h"
#include "sandbox/registrationcheck.h"
#include "sandbox/registrationxml.h"
#include "sandbox/xmlbytes.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

constexpr auto Ending = "RegistrationDescription"_L1;

Refusal invalid(const QString &reason)
{
    return Refusal{ 400, u"The specified resource description is invalid. %1"_s.arg(reason) };
}

/// What stood in the description, before anything is made of it.
struct Fields
{
    QString root; ///< Without the ending.
    QHash<QString, QString> texts;
    HeaderLines headers;
};

HeaderLines readHeaders(QXmlStreamReader &xml)
{
    HeaderLines lines;
    while (xml.readNextStartElement()) { // each WnsHeader
        QByteArray name;
        QByteArray value;
        while (xml.readNextStartElement()) {
            const bool isName = xml.name() == u"Header"_s;
            (isName ? name : value) = xml.readElementText().toUtf8();
        }
        lines.append({ name, value });
    }
    return lines;
}

/// Moves to the description, into the entry's content if there is one.
bool findDescription(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name().endsWith(Ending))
            return true;
        if (xml.name() != u"entry"_s && xml.name() != u"content"_s)
            xml.skipCurrentElement();
    }
    return false;
}

std::optional<Fields> readFields(const QByteArray &text)
{
    const auto decoded = xmlText(text);
    if (!decoded)
        return std::nullopt;
    QXmlStreamReader xml(*decoded);
    if (!findDescription(xml) || xml.namespaceUri() != serviceNamespace())
        return std::nullopt;
    Fields fields;
    QString root = xml.name().toString();
    // <RegistrationDescription i:type="AppleRegistrationDescription"> is the same.
    if (root == Ending)
        root = xml.attributes()
                   .value(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"type"_s)
                   .toString();
    fields.root = root.chopped(qMin(root.size(), qsizetype(Ending.size())));
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name.endsWith(u"Headers"_s))
            fields.headers = readHeaders(xml);
        else
            fields.texts.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    while (!xml.atEnd()) // what is behind the description must be XML as well
        xml.readNext();
    return xml.hasError() ? std::nullopt : std::optional(fields);
}

const RegistrationWords *wordsOfRoot(const QString &root)
{
    for (const RegistrationWords &words : allRegistrationWords()) {
        if (root == words.root || root == words.root + u"Template"_s)
            return &words;
    }
    return nullptr;
}

DeviceHandle handleOf(const Fields &fields, const RegistrationWords &words)
{
    const auto text = [&](const QString &name) {
        return fields.texts.value(name).trimmed().toUtf8();
    };
    DeviceHandle handle{ keptHandle(words.platform, text(words.handle)), text(u"P256DH"_s),
                         text(u"Auth"_s) };
    // Direct sends join the two ids with a hyphen (protocol.md 4.1).
    if (words.platform == Platform::Baidu && !handle.text.isEmpty()) {
        const QByteArray user = text(u"BaiduUserId"_s);
        handle.text = user.isEmpty() ? QByteArray() : user + '-' + handle.text;
    }
    return handle;
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

std::optional<Refusal> readVariables(const QString &text, Registration &registration)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return invalid(u"PushVariables is not a flat JSON object of texts."_s);
        registration.pushVariables.insert(it.key(), it->toString());
    }
    if (!document.isObject())
        return invalid(u"PushVariables is not a flat JSON object of texts."_s);
    return std::nullopt;
}

RegisteredTemplate templateOf(const Fields &fields)
{
    const auto text = [&](const QString &name) { return fields.texts.value(name).trimmed(); };
    return RegisteredTemplate{ text(u"TemplateName"_s), text(u"BodyTemplate"_s).toUtf8(),
                               fields.headers,          text(u"Expiry"_s),
                               text(u"Priority"_s),     text(u"MessageType"_s) };
}

/// What a line of an export keeps of the registration it was.
void readKept(const Fields &fields, Registration &registration)
{
    registration.id = fields.texts.value(u"RegistrationId"_s).trimmed();
    registration.etag = qMax(1U, fields.texts.value(u"ETag"_s).toUInt());
}

std::optional<Refusal> check(const Registration &registration)
{
    if (const auto fault = tagsFault(registration.tags))
        return Refusal{ 400, *fault };
    if (const auto fault = handleFault(registration.platform, registration.handle))
        return invalid(*fault);
    if (const auto fault = textFault(u"SecondaryTileName"_s, registration.secondaryTile))
        return invalid(*fault);
    if (registration.body) {
        if (const auto fault = templateFault(registration.platform, *registration.body))
            return invalid(*fault);
    }
    return std::nullopt;
}

} // namespace

std::variant<Registration, Refusal> readRegistration(const QByteArray &xml)
{
    const auto fields = readFields(xml);
    if (!fields)
        return invalid(u"It is no registration in the namespace %1."_s.arg(serviceNamespace()));
    const RegistrationWords *words = wordsOfRoot(fields->root);
    if (!words)
        return invalid(u"'%1%2' is not known."_s.arg(fields->root.left(60), Ending));
    Registration registration;
    registration.platform = words->platform;
    registration.handle = handleOf(*fields, *words);
    registration.tags = tagsOf(fields->texts.value(u"Tags"_s));
    registration.secondaryTile = fields->texts.value(u"SecondaryTileName"_s).trimmed();
    if (fields->root.endsWith(u"Template"_s))
        registration.body = templateOf(*fields);
    readKept(*fields, registration);
    if (const QString end = fields->texts.value(u"ExpirationTime"_s).trimmed(); !end.isEmpty()) {
        const auto time = readTime(end);
        if (!time)
            return invalid(u"The ExpirationTime is not a time."_s);
        registration.expiry = endingAt(*time);
    }
    if (auto refusal = readVariables(fields->texts.value(u"PushVariables"_s), registration))
        return *refusal;
    if (auto refusal = check(registration))
        return *refusal;
    return registration;
}

} // namespace sandbox
