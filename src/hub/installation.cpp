// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/installation.h"

#include "hub/servicetime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hub {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

struct PlatformWord
{
    Platform platform;
    QLatin1String word;
};

constexpr std::array PlatformWords{
    PlatformWord{ Platform::Windows, QLatin1String("wns") },
    PlatformWord{ Platform::Apple, QLatin1String("apns") },
    PlatformWord{ Platform::FcmV1, QLatin1String("fcmv1") },
    PlatformWord{ Platform::Browser, QLatin1String("browser") },
    PlatformWord{ Platform::Adm, QLatin1String("adm") },
    PlatformWord{ Platform::Baidu, QLatin1String("baidu") },
    PlatformWord{ Platform::Xiaomi, QLatin1String("xiaomi") },
    PlatformWord{ Platform::WindowsPhone, QLatin1String("mpns") },
    PlatformWord{ Platform::Gcm, QLatin1String("gcm") },
};

void setUnlessEmpty(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const bool isEmpty = value.isString() ? value.toString().isEmpty()
        : value.isArray()                 ? value.toArray().isEmpty()
                                          : value.toObject().isEmpty();
    if (!isEmpty)
        object.insert(name, value);
}

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject templatesJson(const QMap<QString, InstallationTemplate> &templates)
{
    QJsonObject object;
    for (auto it = templates.begin(); it != templates.end(); ++it) {
        QJsonObject one{ { u"body"_s, it->body } };
        setUnlessEmpty(one, u"headers"_s, textsJson(it->headers));
        setUnlessEmpty(one, u"tags"_s, QJsonArray::fromStringList(it->tags));
        setUnlessEmpty(one, u"expiry"_s, it->expiry);
        object.insert(it.key(), one);
    }
    return object;
}

QJsonObject tilesJson(const QMap<QString, SecondaryTile> &tiles)
{
    QJsonObject object;
    for (auto it = tiles.begin(); it != tiles.end(); ++it) {
        QJsonObject one{ { u"pushChannel"_s, it->channel } };
        setUnlessEmpty(one, u"tags"_s, QJsonArray::fromStringList(it->tags));
        setUnlessEmpty(one, u"templates"_s, templatesJson(it->templates));
        object.insert(it.key(), one);
    }
    return object;
}

QJsonValue channelJson(const Installation &installation)
{
    const PushHandle &handle = installation.handle;
    if (installation.platform != Platform::Browser)
        return handle.text;
    return QJsonObject{ { u"endpoint"_s, handle.text },
                        { u"p256dh"_s, handle.p256dh },
                        { u"auth"_s, handle.auth } };
}

/// Takes an installation out of its JSON; the first thing at fault is kept.
class InstallationReader
{
    Q_DECLARE_TR_FUNCTIONS(hub::Installation)
public:
    base::Result<Installation> read(const QByteArray &json);

private:
    QString text(const QJsonObject &object, const QString &name, const QString &path);
    QStringList list(const QJsonObject &object, const QString &path);
    QMap<QString, QString> texts(const QJsonValue &value, const QString &path);
    QMap<QString, InstallationTemplate> templates(const QJsonObject &object, const QString &path);
    QMap<QString, SecondaryTile> tiles(const QJsonObject &object);
    QJsonObject object(const QJsonValue &value, const QString &path);
    PushHandle handle(const QJsonValue &value, Platform platform);
    Platform platform(const QJsonObject &object);
    void fail(const QString &message, const QString &part)
    {
        if (!m_fault)
            m_fault = Error{ message, part, -1 };
    }

    std::optional<Error> m_fault;
};

QString InstallationReader::text(const QJsonObject &object, const QString &name,
                                 const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        fail(tr("“%1” is not a text.").arg(path + name), path + name);
    return value.toString();
}

QJsonObject InstallationReader::object(const QJsonValue &value, const QString &path)
{
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        fail(tr("“%1” is not an object.").arg(path), path);
    return value.toObject();
}

QStringList InstallationReader::list(const QJsonObject &object, const QString &path)
{
    const QJsonValue value = object.value(u"tags"_s);
    const QString part = path + u"tags"_s;
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        fail(tr("“%1” is not a list.").arg(part), part);
    QStringList tags;
    for (const QJsonValue tag : value.toArray()) {
        if (!tag.isString())
            fail(tr("“%1” has something in it that is not a text.").arg(part), part);
        tags.append(tag.toString());
    }
    return tags;
}

QMap<QString, QString> InstallationReader::texts(const QJsonValue &value, const QString &path)
{
    const QJsonObject pairs = object(value, path);
    QMap<QString, QString> result;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        result.insert(it.key(), text(pairs, it.key(), path + u'.'));
    return result;
}

QMap<QString, InstallationTemplate> InstallationReader::templates(const QJsonObject &owner,
                                                                  const QString &path)
{
    const QString part = path + u"templates"_s;
    const QJsonObject all = object(owner.value(u"templates"_s), part);
    QMap<QString, InstallationTemplate> result;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString inner = part + u'.' + it.key();
        const QJsonObject one = object(it.value(), inner);
        result.insert(it.key(),
                      { text(one, u"body"_s, inner + u'.'),
                        texts(one.value(u"headers"_s), inner + u".headers"_s),
                        list(one, inner + u'.'), text(one, u"expiry"_s, inner + u'.') });
    }
    return result;
}

QMap<QString, SecondaryTile> InstallationReader::tiles(const QJsonObject &owner)
{
    const QString part = u"secondaryTiles"_s;
    const QJsonObject all = object(owner.value(part), part);
    QMap<QString, SecondaryTile> result;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString inner = part + u'.' + it.key();
        const QJsonObject one = object(it.value(), inner);
        result.insert(it.key(),
                      { text(one, u"pushChannel"_s, inner + u'.'), list(one, inner + u'.'),
                        templates(one, inner + u'.'),
                        one.value(u"pushChannelExpired"_s).toBool() });
    }
    return result;
}

PushHandle InstallationReader::handle(const QJsonValue &value, Platform platform)
{
    const QString part = u"pushChannel"_s;
    if (platform != Platform::Browser) {
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            fail(tr("“%1” is not a text; only browsers have an object there.").arg(part), part);
        return { value.toString(), {}, {} };
    }
    QJsonObject keys = value.toObject();
    if (value.isString()) {
        keys = QJsonDocument::fromJson(value.toString().toUtf8()).object();
        if (keys.isEmpty())
            fail(tr("“%1” of a browser is an object with endpoint, p256dh and auth.").arg(part),
                 part);
    }
    return { text(keys, u"endpoint"_s, part + u'.'), text(keys, u"p256dh"_s, part + u'.'),
             text(keys, u"auth"_s, part + u'.') };
}

Platform InstallationReader::platform(const QJsonObject &object)
{
    const QString word = text(object, u"platform"_s, {});
    for (const PlatformWord &row : PlatformWords) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.platform;
    }
    fail(tr("“%1” is no platform of an installation. They are wns, apns, fcmv1, browser, adm, "
            "baidu, xiaomi, mpns and gcm.")
             .arg(word.left(40)),
         u"platform"_s);
    return Platform::Windows;
}

base::Result<Installation> InstallationReader::read(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Error{ tr("The installation is not JSON: %1.").arg(fault.errorString()),
                      u"installation"_s, fault.offset };
    }
    if (!document.isObject())
        return Error{ tr("The installation is not a JSON object."), u"installation"_s, 0 };
    const QJsonObject object = document.object();
    Installation result;
    result.id = text(object, u"installationId"_s, {});
    result.platform = platform(object);
    result.handle = handle(object.value(u"pushChannel"_s), result.platform);
    result.userId = text(object, u"userId"_s, {});
    result.tags = list(object, {});
    result.templates = templates(object, {});
    result.pushVariables = texts(object.value(u"pushVariables"_s), u"pushVariables"_s);
    result.secondaryTiles = tiles(object);
    result.isChannelExpired = object.value(u"pushChannelExpired"_s).toBool();
    result.expiresAt = expiryOf(object.value(u"expirationTime"_s).toString());
    result.lastUpdate = serviceTime(object.value(u"lastUpdate"_s).toString());
    if (m_fault)
        return *m_fault;
    return result;
}

} // namespace

QString installationPlatform(Platform platform)
{
    for (const PlatformWord &row : PlatformWords) {
        if (row.platform == platform)
            return row.word;
    }
    Q_UNREACHABLE();
}

QByteArray toJson(const Installation &installation)
{
    QJsonObject object{ { u"installationId"_s, installation.id },
                        { u"platform"_s, installationPlatform(installation.platform) },
                        { u"pushChannel"_s, channelJson(installation) } };
    setUnlessEmpty(object, u"userId"_s, installation.userId);
    setUnlessEmpty(object, u"tags"_s, QJsonArray::fromStringList(installation.tags));
    setUnlessEmpty(object, u"templates"_s, templatesJson(installation.templates));
    setUnlessEmpty(object, u"pushVariables"_s, textsJson(installation.pushVariables));
    setUnlessEmpty(object, u"secondaryTiles"_s, tilesJson(installation.secondaryTiles));
    if (installation.expiresAt) {
        object.insert(u"expirationTime"_s,
                      installation.expiresAt->toUTC().toString(Qt::ISODateWithMs));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Installation> readInstallation(const QByteArray &json)
{
    return InstallationReader().read(json);
}

} // namespace hub
