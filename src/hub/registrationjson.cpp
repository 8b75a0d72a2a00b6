// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/registrationjson.h"

#include "hub/servicetime.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hub::RegistrationJson)
};

void add(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject templateJson(const RegistrationTemplate &body)
{
    QJsonObject json{ { u"body"_s, body.body } };
    add(json, u"name"_s, body.name);
    add(json, u"expiry"_s, body.expiry);
    add(json, u"priority"_s, body.priority);
    add(json, u"messageType"_s, body.messageType);
    QJsonArray headers;
    for (const Header &header : body.headers) {
        headers.append(QJsonObject{ { u"name"_s, QString::fromUtf8(header.name) },
                                    { u"value"_s, QString::fromUtf8(header.value) } });
    }
    if (!headers.isEmpty())
        json.insert(u"headers"_s, headers);
    return json;
}

RegistrationTemplate readTemplate(const QJsonObject &json)
{
    RegistrationTemplate body;
    body.name = json.value(u"name"_s).toString();
    body.body = json.value(u"body"_s).toString();
    body.expiry = json.value(u"expiry"_s).toString();
    body.priority = json.value(u"priority"_s).toString();
    body.messageType = json.value(u"messageType"_s).toString();
    for (const QJsonValue value : json.value(u"headers"_s).toArray()) {
        const QJsonObject header = value.toObject();
        body.headers.append({ header.value(u"name"_s).toString().toUtf8(),
                              header.value(u"value"_s).toString().toUtf8() });
    }
    return body;
}

} // namespace

QJsonObject toJson(const Registration &registration)
{
    QJsonObject json{ { u"platform"_s, traits(registration.platform).format },
                      { u"handle"_s, registration.handle.text },
                      { u"tags"_s, QJsonArray::fromStringList(registration.tags) } };
    add(json, u"id"_s, registration.id);
    add(json, u"etag"_s, registration.etag);
    add(json, u"p256dh"_s, registration.handle.p256dh);
    add(json, u"auth"_s, registration.handle.auth);
    add(json, u"secondaryTile"_s, registration.secondaryTile);
    if (!registration.pushVariables.isEmpty()) {
        QJsonObject variables;
        for (auto it = registration.pushVariables.begin(); it != registration.pushVariables.end();
             ++it)
            variables.insert(it.key(), it.value());
        json.insert(u"pushVariables"_s, variables);
    }
    if (registration.body)
        json.insert(u"template"_s, templateJson(*registration.body));
    if (registration.expiresAt)
        json.insert(u"expiresAt"_s, registration.expiresAt->toUTC().toString(Qt::ISODateWithMs));
    return json;
}

base::Result<Registration> registrationFromJson(const QJsonObject &json)
{
    const auto platform = platformOfFormat(json.value(u"platform"_s).toString());
    if (!platform)
        return Error{ platform.error().message, u"platform"_s, -1 };
    if (!json.value(u"handle"_s).isString())
        return Error{ Text::tr("The handle is missing."), u"handle"_s, -1 };
    if (!json.value(u"tags"_s).isArray() && json.contains(u"tags"_s))
        return Error{ Text::tr("The tags are not a list of texts."), u"tags"_s, -1 };
    Registration registration;
    registration.id = json.value(u"id"_s).toString();
    registration.etag = json.value(u"etag"_s).toString();
    registration.platform = *platform;
    registration.handle = { json.value(u"handle"_s).toString(), json.value(u"p256dh"_s).toString(),
                            json.value(u"auth"_s).toString() };
    registration.secondaryTile = json.value(u"secondaryTile"_s).toString();
    for (const QJsonValue tag : json.value(u"tags"_s).toArray())
        registration.tags.append(tag.toString());
    const QJsonObject variables = json.value(u"pushVariables"_s).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        registration.pushVariables.insert(it.key(), it.value().toString());
    if (json.value(u"template"_s).isObject())
        registration.body = readTemplate(json.value(u"template"_s).toObject());
    registration.expiresAt = serviceTime(json.value(u"expiresAt"_s).toString());
    return registration;
}

} // namespace hub
