// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/profile.h"
#include "session/profilefile.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace session {

/// The list of hubs in the user's order, in one JSON file without any secret.
///
/// Every change is on the disk when the call returns; the list in memory changes only then. A
/// change by another process (the command line beside the window) is merged, never overwritten,
/// and announced like an own one. Calls take milliseconds, one second at most when another
/// process holds the file.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    using MaybeError = std::optional<base::Error>;

    /// A store over the file \a path, which need not exist. load() reads it.
    explicit ProfileStore(const QString &path, QObject *parent = nullptr);

    /// Reads the file and starts to watch it. A damaged file is renamed to
    /// `profiles-damaged-<date>.json` and the error names it; the store is empty and usable then.
    MaybeError load();

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> byId(const QString &id) const;
    /// Upper and lower case count.
    std::optional<Profile> byName(const QString &name) const;

    /// \a wanted, or `wanted 2`, `wanted 3`, … when it is taken by another than \a exceptId.
    QString freeName(const QString &wanted, const QString &exceptId = {}) const;
    /// Why \a profile cannot be saved as it is: a name that is taken or empty, a key in a text;
    /// nothing when it can.
    MaybeError check(const Profile &profile) const;

    /// Appends \a profile, whose id must be new.
    MaybeError add(const Profile &profile);
    /// Replaces the profile of the same id.
    MaybeError update(const Profile &profile);
    /// The key stays in the vault: see Connections::remove().
    MaybeError remove(const QString &id);
    /// Moves the profile at \a from so that it stands at \a to.
    MaybeError move(qsizetype from, qsizetype to);

Q_SIGNALS:
    void changed();
    /// The file was damaged or unreadable meanwhile; calls that fail return their error instead.
    void failed(const base::Error &error);

private:
    MaybeError apply(const ProfileFile::Edit &edit);
    void takeEntries();
    void watch();
    void readAgain();

    ProfileFile m_file;
    QList<Profile> m_profiles;
    QFileSystemWatcher m_watcher;
    MaybeError m_told; ///< The folder stirs often; a fault is told once.
    QTimer m_settle; ///< A save is several events; one look after the last is enough.
};

/// A new id for a profile.
QString newProfileId();

} // namespace session
