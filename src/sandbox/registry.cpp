// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registry.h"

#include "sandbox/installation.h"
#include "sandbox/statefile.h"

#include <QJsonDocument>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

template<typename... F>
struct Cases : F...
{
    using F::operator()...;
};
template<typename... F>
Cases(F...) -> Cases<F...>; // Clang 14 does not find it by itself.

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Registry::Registry() = default;
Registry::~Registry() = default;

base::Result<bool> Registry::open(const QString &path)
{
    const auto take = [this](const StateChange &change) {
        std::visit(
            Cases{ [this](const Registration &registration) {
                      const auto row = m_store.rowOfId(registration.id);
                      if (row)
                          m_store.replace(*row, registration);
                      else
                          m_store.add(registration);
                  },
                   [this](const RemovedRegistration &removed) {
                       if (const auto row = m_store.rowOfId(removed.id))
                           m_store.remove(*row);
                       if (removed.isGone)
                           m_gone.insert(removed.id);
                   },
                   [this](const QJsonObject &installation) { keepInstallation(installation); },
                   [this](const RemovedInstallation &removed) {
                       m_installations.remove(removed.id);
                   } },
            change);
    };
    auto file = StateFile::open(path, take);
    if (!file)
        return file.error();
    const bool hadAny = (*file)->lines() > 0;
    const qint64 live = m_store.count() + m_installations.size() + m_gone.size();
    if ((*file)->lines() > 2 * live + 1000) {
        (*file)->rewrite([this](const auto &write) {
            for (const QString &id : m_gone)
                write(RemovedRegistration{ id, true });
            for (const QByteArray &installation : m_installations)
                write(QJsonDocument::fromJson(installation).object());
            for (const quint32 row : m_store.index().all().rows())
                write(m_store.at(row));
        });
    }
    m_file = *file;
    return hadAny;
}

quint32 Registry::add(const Registration &registration)
{
    if (m_file)
        m_file->write(registration);
    return m_store.add(registration);
}

void Registry::replace(quint32 row, const Registration &registration)
{
    if (m_file)
        m_file->write(registration);
    m_store.replace(row, registration);
}

void Registry::remove(quint32 row)
{
    forget(row, false);
}

void Registry::forget(quint32 row, bool isGone)
{
    const QString id = m_store.at(row).id;
    if (m_file)
        m_file->write(RemovedRegistration{ id, isGone });
    if (isGone && m_gone.size() < MaxGone)
        m_gone.insert(id);
    m_store.remove(row);
}

std::optional<QJsonObject> Registry::installation(const QString &id) const
{
    const auto found = m_installations.constFind(id);
    if (found == m_installations.constEnd())
        return std::nullopt;
    return QJsonDocument::fromJson(*found).object();
}

void Registry::keepInstallation(const QJsonObject &installation)
{
    m_installations.insert(installation.value(u"installationId"_s).toString(),
                           compact(installation));
}

void Registry::putInstallation(const QJsonObject &installation)
{
    keepInstallation(installation);
    if (m_file)
        m_file->write(installation);
    derive(installation.value(u"installationId"_s).toString(), registrationsOf(installation));
}

void Registry::removeInstallation(const QString &id)
{
    if (m_installations.remove(id) == 0)
        return;
    if (m_file)
        m_file->write(RemovedInstallation{ id });
    derive(id, {});
}

void Registry::derive(const QString &id, const QList<Registration> &wanted)
{
    QHash<QString, quint32> old;
    for (const quint32 row : m_store.index().withTag(installationTag(id)).rows())
        old.insert(m_store.at(row).id, row);
    for (Registration registration : wanted) {
        if (!old.contains(registration.id)) {
            add(registration);
            continue;
        }
        const quint32 row = old.take(registration.id);
        const Registration before = m_store.at(row);
        registration.etag = before.etag;
        if (registration == before)
            continue;
        ++registration.etag;
        replace(row, registration);
    }
    for (const quint32 row : old)
        remove(row);
}

void Registry::removeExpired(const QDateTime &now)
{
    while (const auto row = m_store.firstExpired(now)) {
        const QString id = installationOf(m_store.at(*row));
        if (m_installations.contains(id))
            removeInstallation(id);
        else
            forget(*row, id.isEmpty());
    }
}

QList<Registration> Registry::dropHandle(hub::Platform platform, const QByteArray &handle)
{
    QList<Registration> dropped;
    for (const quint32 row : m_store.rowsOfHandle(handle)) {
        const Registration registration = m_store.at(row);
        if (registration.platform != platform)
            continue;
        forget(row, installationOf(registration).isEmpty());
        markExpired(registration);
        dropped.append(registration);
    }
    return dropped;
}

void Registry::markExpired(const Registration &registration)
{
    const auto known = installation(installationOf(registration));
    if (!known)
        return;
    const QJsonObject marked = withExpiredChannel(*known, registration.secondaryTile);
    keepInstallation(marked);
    if (m_file)
        m_file->write(marked);
}

} // namespace sandbox
