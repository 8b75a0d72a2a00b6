// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/installation.h"

#include "sandbox/giventime.h"
#include "sandbox/registrationcheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using hub::Platform;

namespace {

const QString TagStart = u"$InstallationId:{"_s;

/// The words of protocol.md 8.4, which are not those of the sends.
std::optional<Platform> platformOf(const QJsonObject &installation)
{
    static const QHash<QString, Platform> Words{
        { u"apns"_s, Platform::Apple },        { u"wns"_s, Platform::Windows },
        { u"mpns"_s, Platform::WindowsPhone }, { u"adm"_s, Platform::Adm },
        { u"gcm"_s, Platform::Gcm },           { u"fcmv1"_s, Platform::FcmV1 },
        { u"baidu"_s, Platform::Baidu },       { u"browser"_s, Platform::Browser },
        { u"xiaomi"_s, Platform::Xiaomi },
    };
    const auto found = Words.constFind(installation.value(u"platform"_s).toString().toLower());
    return found == Words.constEnd() ? std::nullopt : std::optional(*found);
}

/// A browser's channel is an object, or the same as a text of JSON (protocol.md 13).
DeviceHandle handleOf(const QJsonValue &channel, Platform platform)
{
    if (platform != Platform::Browser)
        return { keptHandle(platform, channel.toString().toUtf8()), {}, {} };
    const QJsonObject object = channel.isObject()
        ? channel.toObject()
        : QJsonDocument::fromJson(channel.toString().toUtf8()).object();
    const auto text = [&object](const QString &name) {
        return object.value(name).toString().toUtf8();
    };
    return { text(u"endpoint"_s), text(u"p256dh"_s), text(u"auth"_s) };
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue text : array) {
        if (!texts.contains(text.toString()))
            texts.append(text.toString());
    }
    return texts;
}

RegisteredTemplate templateOf(const QString &name, const QJsonObject &object)
{
    RegisteredTemplate body;
    body.name = name;
    body.body = object.value(u"body"_s).toString().toUtf8();
    body.expiry = object.value(u"expiry"_s).toString();
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        body.headers.append({ it.key().toUtf8(), it->toString().toUtf8() });
    return body;
}

/// Whether \a list is absent or a list of texts.
bool isListOfTexts(const QJsonValue &list)
{
    if (list.isUndefined() || list.isNull())
        return true;
    const QJsonArray array = list.toArray();
    return list.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &text) {
               return text.isString();
           });
}

/// What is wrong with a channel, its tags and templates: those of a device, or of a tile.
QStringList partFaults(const QJsonObject &part, Platform platform)
{
    QStringList faults;
    if (part.value(u"pushChannel"_s).isUndefined() || part.value(u"pushChannel"_s).isNull())
        faults.append(u"'PushChannel' is required."_s);
    else if (const auto fault =
                 handleFault(platform, handleOf(part.value(u"pushChannel"_s), platform)))
        faults.append(*fault);
    if (!isListOfTexts(part.value(u"tags"_s)))
        faults.append(u"'Tags' is not a list of texts."_s);
    if (const auto fault = tagsFault(textsOf(part.value(u"tags"_s))))
        faults.append(*fault);
    const QJsonObject templates = part.value(u"templates"_s).toObject();
    for (auto it = templates.begin(); it != templates.end(); ++it) {
        const QJsonObject object = it->toObject();
        if (!isListOfTexts(object.value(u"tags"_s)))
            faults.append(u"'Tags' is not a list of texts."_s);
        // The name becomes a tag as well.
        if (const auto fault =
                tagsFault(textsOf(object.value(u"tags"_s)) + QStringList{ it.key() }))
            faults.append(*fault);
        if (const auto fault = templateFault(platform, templateOf(it.key(), object)))
            faults.append(*fault);
    }
    return faults;
}

/// Adds the registrations of one channel: the device's own, or that of a tile.
class Derivation
{
public:
    Derivation(const QJsonObject &installation, Platform platform)
        : m_installation(installation)
        , m_platform(platform)
    {
    }

    void add(const QJsonObject &part, const QString &tile)
    {
        if (part.value(u"pushChannelExpired"_s).toBool())
            return;
        Registration registration;
        registration.platform = m_platform;
        registration.handle = handleOf(part.value(u"pushChannel"_s), m_platform);
        registration.secondaryTile = tile;
        if (const auto end = readTime(m_installation.value(u"expirationTime"_s).toString()))
            registration.expiry = endingAt(*end);
        registration.deviceName = id();
        registration.tags = textsOf(part.value(u"tags"_s));
        const QJsonObject variables = m_installation.value(u"pushVariables"_s).toObject();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            registration.pushVariables.insert(it.key(), it->toString());
        addOne(registration, QString());
        const QJsonObject templates = part.value(u"templates"_s).toObject();
        for (auto it = templates.begin(); it != templates.end(); ++it) {
            Registration own = registration;
            own.body = templateOf(it.key(), it->toObject());
            own.tags += textsOf(it->toObject().value(u"tags"_s));
            own.tags.append(it.key());
            own.tags.removeDuplicates();
            addOne(own, it.key());
        }
    }

    const QList<Registration> &list() const { return m_list; }

private:
    QString id() const { return m_installation.value(u"installationId"_s).toString(); }

    void addOne(Registration registration, const QString &templateName)
    {
        const QString user = m_installation.value(u"userId"_s).toString();
        registration.tags.append(installationTag(id()));
        if (!user.isEmpty())
            registration.tags.append(u"$UserId:{%1}"_s.arg(user));
        // Without the handle: the id outlives a new channel.
        registration.id =
            stableRegistrationId(u"installation:"_s + id(),
                                 { registration.secondaryTile.toUtf8(), {}, {} }, templateName);
        m_list.append(registration);
    }

    const QJsonObject &m_installation;
    Platform m_platform;
    QList<Registration> m_list;
};

} // namespace

QString installationTag(const QString &id)
{
    return TagStart + id + u'}';
}

QString installationOf(const Registration &registration)
{
    for (const QString &tag : registration.tags) {
        if (tag.startsWith(TagStart))
            return tag.mid(TagStart.size()).chopped(1);
    }
    return {};
}

QStringList installationFaults(const QJsonObject &installation, const QString &id)
{
    QStringList faults;
    const QString own = installation.value(u"installationId"_s).toString();
    if (own.isEmpty())
        faults.append(u"'InstallationId' is required."_s);
    else if (own != id)
        faults.append(u"'InstallationId' is not the one in the address."_s);
    for (const auto &[field, text] :
         { std::pair{ u"InstallationId"_s, own },
           { u"UserId"_s, installation.value(u"userId"_s).toString() } }) {
        if (const auto fault = textFault(field, text))
            faults.append(*fault);
    }
    if (installation.value(u"platform"_s).toString().isEmpty())
        faults.append(u"'Platform' is required."_s);
    const auto platform = platformOf(installation);
    if (!platform) {
        faults.append(u"'Platform' has an invalid value."_s);
        return faults;
    }
    if (const QJsonValue end = installation.value(u"expirationTime"_s);
        !end.isUndefined() && !end.isNull() && !readTime(end.toString()))
        faults.append(u"'ExpirationTime' is not a time."_s);
    faults += partFaults(installation, *platform);
    const QJsonObject tiles = installation.value(u"secondaryTiles"_s).toObject();
    if (!tiles.isEmpty() && *platform != Platform::Windows)
        faults.append(u"'SecondaryTiles' is for the platform 'wns' only."_s);
    for (auto it = tiles.begin(); it != tiles.end(); ++it) {
        if (const auto fault = textFault(u"SecondaryTiles"_s, it.key()))
            faults.append(*fault);
        faults += partFaults(it->toObject(), *platform);
    }
    faults.removeDuplicates();
    return faults;
}

QJsonObject readyInstallation(QJsonObject installation, const QDateTime &now)
{
    const auto platform = platformOf(installation);
    installation.insert(u"platform"_s, installation.value(u"platform"_s).toString().toLower());
    if (platform && *platform != Platform::Browser) {
        const auto handle = handleOf(installation.value(u"pushChannel"_s), *platform);
        installation.insert(u"pushChannel"_s, QString::fromUtf8(handle.text));
    }
    installation.insert(u"pushChannelExpired"_s, false);
    if (installation.value(u"expirationTime"_s).isNull()
        || !installation.contains(u"expirationTime"_s))
        installation.insert(u"expirationTime"_s, u"9999-12-31T23:59:59.9999999Z"_s);
    installation.insert(u"lastUpdate"_s, now.toString(Qt::ISODateWithMs));
    QJsonObject tiles = installation.value(u"secondaryTiles"_s).toObject();
    for (const QString &name : tiles.keys()) {
        QJsonObject tile = tiles.value(name).toObject();
        tile.insert(u"pushChannelExpired"_s, false);
        tiles.insert(name, tile);
    }
    if (!tiles.isEmpty())
        installation.insert(u"secondaryTiles"_s, tiles);
    return installation;
}

QList<Registration> registrationsOf(const QJsonObject &installation)
{
    Derivation derivation(installation, platformOf(installation).value_or(Platform::Windows));
    derivation.add(installation, QString());
    const QJsonObject tiles = installation.value(u"secondaryTiles"_s).toObject();
    for (auto it = tiles.begin(); it != tiles.end(); ++it)
        derivation.add(it->toObject(), it.key());
    return derivation.list();
}

QJsonObject withExpiredChannel(QJsonObject installation, const QString &tile)
{
    if (tile.isEmpty()) {
        installation.insert(u"pushChannelExpired"_s, true);
        return installation;
    }
    QJsonObject tiles = installation.value(u"secondaryTiles"_s).toObject();
    QJsonObject expired = tiles.value(tile).toObject();
    expired.insert(u"pushChannelExpired"_s, true);
    tiles.insert(tile, expired);
    installation.insert(u"secondaryTiles"_s, tiles);
    return installation;
}

} // namespace sandbox
