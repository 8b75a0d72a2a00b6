// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/registrationstore.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <memory>

namespace sandbox {

class StateFile;

/// All that the hub knows of devices: registrations, installations and which ids are used up. It
/// keeps the registrations that an installation stands for in step with it, and writes down each
/// change if it has a file.
class Registry
{
public:
    static constexpr qsizetype MaxGone = 100'000; ///< Ids remembered as used up.

    Registry();
    ~Registry();

    /// Keeps all from now on in the file \a path, after reading what it has. True if it had
    /// anything. The error has the part `state`.
    base::Result<bool> open(const QString &path);

    const RegistrationStore &store() const { return m_store; }

    quint32 add(const Registration &registration);
    void replace(quint32 row, const Registration &registration);
    void remove(quint32 row);

    /// Whether \a id belonged to a registration that ran out, or that a push service reported as
    /// dead.
    bool isGone(const QString &id) const { return m_gone.contains(id); }

    /// The installation \a id as it is answered.
    std::optional<QJsonObject> installation(const QString &id) const;
    qsizetype installationCount() const { return m_installations.size(); }
    /// Puts a checked \a installation in the place of the one with its id.
    void putInstallation(const QJsonObject &installation);
    void removeInstallation(const QString &id);

    /// Removes the registrations and installations whose time is over at \a now. Costs nothing when
    /// there are none.
    void removeExpired(const QDateTime &now);

    /// Removes all registrations of a handle that a push service says is dead, and marks the
    /// installations they came from. The removed ones are returned.
    QList<Registration> dropHandle(hub::Platform platform, const QByteArray &handle);

private:
    void keepInstallation(const QJsonObject &installation);
    void derive(const QString &id, const QList<Registration> &wanted);
    void markExpired(const Registration &registration);
    void forget(quint32 row, bool isGone);

    RegistrationStore m_store;
    QHash<QString, QByteArray> m_installations; ///< As JSON, a tenth of the size of an object.
    QSet<QString> m_gone;
    std::shared_ptr<StateFile> m_file;
};

} // namespace sandbox
