// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/installationcalls.h"

#include "sandbox/installation.h"
#include "sandbox/installationpatch.h"

#include <QJsonDocument>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// \a after, whose channels that are the same as \a before stay expired.
QJsonObject withOldFailures(const QJsonObject &before, QJsonObject after)
{
    const auto failed = [](const QJsonObject &old, const QJsonObject &now) {
        return old.value(u"pushChannelExpired"_s).toBool()
            && old.value(u"pushChannel"_s) == now.value(u"pushChannel"_s);
    };
    if (failed(before, after))
        after = withExpiredChannel(after, QString());
    const QJsonObject tiles = before.value(u"secondaryTiles"_s).toObject();
    const QJsonObject newTiles = after.value(u"secondaryTiles"_s).toObject();
    for (auto it = tiles.begin(); it != tiles.end(); ++it) {
        if (newTiles.contains(it.key())
            && failed(it->toObject(), newTiles.value(it.key()).toObject()))
            after = withExpiredChannel(after, it.key());
    }
    return after;
}

} // namespace

Answer InstallationCalls::put(const Call &call, const QString &id)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return m_replies.refuse(400, u"The body is not a JSON object."_s);
    return keep(call, id, document.object(), std::nullopt);
}

Answer InstallationCalls::patch(const Call &call, const QString &id)
{
    const auto before = m_registry.installation(id);
    if (!before)
        return m_replies.refuse(404, u"Installation not found."_s);
    const auto result = patchedInstallation(*before, call.body);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return m_replies.refuse(*refusal);
    return keep(call, id, std::get<QJsonObject>(result), before);
}

Answer InstallationCalls::keep(const Call &call, const QString &id, const QJsonObject &installation,
                               const std::optional<QJsonObject> &before)
{
    const QStringList faults = installationFaults(installation, id);
    if (!faults.isEmpty()) {
        return m_replies.refuse(400,
                                u"Installation validation failed with following error(s):\r\n"_s
                                    + faults.join(u"\r\n"_s));
    }
    QJsonObject ready = readyInstallation(installation, m_replies.now());
    if (before)
        ready = withOldFailures(*before, ready);
    m_registry.putInstallation(ready);
    const QString path = u"installations/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return Answer{ 200, { { "Content-Location", m_replies.address(call, path) } }, {} };
}

Answer InstallationCalls::get(const QString &id) const
{
    const auto installation = m_registry.installation(id);
    if (!installation)
        return m_replies.refuse(404, u"Installation not found."_s);
    // The recorded answers call their JSON application/xml, which is the type that is added later.
    return Answer{ 200, {}, QJsonDocument(*installation).toJson(QJsonDocument::Compact) };
}

Answer InstallationCalls::remove(const QString &id)
{
    m_registry.removeInstallation(id);
    return Answer{ 204, {}, {} };
}

} // namespace sandbox
