// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed.h"

#include "hub/tagexpression.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE declares a function, which must not land in a namespace.
static void initSandboxResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace sandbox {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr int MaxTags = 60; // protocol.md 5, on one registration

/// Reads one entry after the other; the first fault ends it.
class SeedReader
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::Seed)
public:
    base::Result<Seed> read(const QByteArray &json);

private:
    bool readDevice(const QJsonValue &value);
    bool readPlatform(const QJsonObject &object, Registration &registration);
    bool readTags(const QJsonValue &value, QStringList &tags);
    bool readTemplate(const QJsonValue &value, Registration registration);
    bool knowsOnly(const QJsonObject &object, const QStringList &names);
    bool fail(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    Seed m_seed;
    QString m_reason;
};

base::Result<Seed> SeedReader::read(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Error{ tr("The devices are not valid JSON: %1.").arg(fault.errorString()),
                      u"devices"_s, fault.offset };
    }
    const QJsonValue list = document.object().value(u"devices"_s);
    if (!list.isArray())
        return Error{ tr("The file has no list called `devices`."), u"devices"_s, -1 };
    const QJsonArray devices = list.toArray();
    for (const QJsonValue device : devices) {
        if (readDevice(device))
            continue;
        const QString name = device.toObject().value(u"name"_s).toString();
        const int number = m_seed.deviceCount + 1;
        const QString entry = name.isEmpty() ? tr("Device %1").arg(number)
                                             : tr("Device %1, “%2”").arg(number).arg(name);
        return Error{ tr("%1: %2").arg(entry, m_reason), u"devices"_s, -1 };
    }
    return m_seed;
}

bool SeedReader::knowsOnly(const QJsonObject &object, const QStringList &names)
{
    for (const QString &key : object.keys()) {
        if (!names.contains(key))
            return fail(tr("`%1` is not known; use one of: %2.").arg(key, names.join(u", "_s)));
    }
    return true;
}

bool SeedReader::readDevice(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Registration registration;
    registration.deviceName = object.value(u"name"_s).toString();
    registration.handle = { object.value(u"handle"_s).toString().toUtf8(),
                            object.value(u"p256dh"_s).toString().toUtf8(),
                            object.value(u"auth"_s).toString().toUtf8() };
    if (!knowsOnly(object,
                   { u"name"_s, u"platform"_s, u"handle"_s, u"p256dh"_s, u"auth"_s, u"tags"_s,
                     u"templates"_s })
        || !readPlatform(object, registration)
        || !readTags(object.value(u"tags"_s), registration.tags))
        return false;
    registration.id = stableRegistrationId(registration.deviceName, registration.handle, QString());
    m_seed.registrations.append(registration);
    const QJsonArray templates = object.value(u"templates"_s).toArray();
    for (const QJsonValue body : templates) {
        if (!readTemplate(body, registration))
            return false;
    }
    ++m_seed.deviceCount;
    return true;
}

bool SeedReader::readPlatform(const QJsonObject &object, Registration &registration)
{
    if (registration.deviceName.isEmpty())
        return fail(tr("`name` is missing."));
    if (registration.handle.text.isEmpty())
        return fail(tr("`handle` is missing."));
    const auto platform = hub::platformOfFormat(object.value(u"platform"_s).toString());
    if (!platform)
        return fail(platform.error().message);
    if (*platform == hub::Platform::Template)
        return fail(tr("`template` is not a platform; put `templates` into a device."));
    registration.platform = *platform;
    const DeviceHandle &handle = registration.handle;
    if (*platform == hub::Platform::Browser && (handle.p256dh.isEmpty() || handle.auth.isEmpty()))
        return fail(tr("A browser needs `p256dh` and `auth`."));
    return true;
}

bool SeedReader::readTags(const QJsonValue &value, QStringList &tags)
{
    if (!value.isUndefined() && !value.isArray())
        return fail(tr("`tags` is not a list."));
    const QJsonArray list = value.toArray();
    for (const QJsonValue tag : list) {
        const QString text = tag.toString();
        const auto single = hub::TagExpression::parse(text);
        if (!single || single->root().kind != hub::TagNode::Kind::Tag || text != text.trimmed())
            return fail(tr("“%1” is not a tag.").arg(text));
        if (!tags.contains(text))
            tags.append(text);
        // Together with those of the device: a template's registration carries both.
        if (tags.size() > MaxTags)
            return fail(tr("More than %1 tags.").arg(MaxTags));
    }
    return true;
}

bool SeedReader::readTemplate(const QJsonValue &value, Registration registration)
{
    const QJsonObject object = value.toObject();
    RegisteredTemplate body;
    body.name = object.value(u"name"_s).toString();
    const QJsonValue text = object.value(u"body"_s);
    body.body = text.isObject() ? QJsonDocument(text.toObject()).toJson(QJsonDocument::Compact)
                                : text.toString().toUtf8();
    if (!knowsOnly(object, { u"name"_s, u"body"_s, u"headers"_s, u"tags"_s }))
        return false;
    if (body.name.isEmpty() || body.body.isEmpty())
        return fail(tr("A template needs a `name` and a `body`."));
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        body.headers.append({ it.key().toUtf8(), it->toString().toUtf8() });
    if (!readTags(object.value(u"tags"_s), registration.tags))
        return false;
    registration.id = stableRegistrationId(registration.deviceName, registration.handle, body.name);
    registration.body = body;
    m_seed.registrations.append(registration);
    return true;
}

} // namespace

base::Result<Seed> readSeed(const QByteArray &json)
{
    return SeedReader().read(json);
}

Seed builtInSeed()
{
    initSandboxResources();
    QFile file(u":/sandbox/devices.json"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    const auto seed = readSeed(file.readAll());
    Q_ASSERT(open && seed); // The test reads it, too.
    return *seed;
}

} // namespace sandbox
