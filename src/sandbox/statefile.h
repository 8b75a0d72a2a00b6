// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/registration.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace sandbox {

struct RemovedRegistration
{
    QString id;
    bool isGone = false; ///< The push service had said that the handle is dead.
};
struct RemovedInstallation
{
    QString id;
};

/// One step in the life of the hub's registrations; an installation is a QJsonObject.
using StateChange =
    std::variant<Registration, RemovedRegistration, QJsonObject, RemovedInstallation>;

/// The changes of the hub's registrations as lines of JSON, so that they outlive the program.
///
/// It is a file of lines and not a database: a change is one write at the end, a crash costs the
/// last line at the most, people can read it, and the module needs no further library. What was
/// overwritten is left out when the file is written anew.
class StateFile
{
public:
    /// Opens or makes the file at \a path, which only the user may read, and tells each change in
    /// it to \a take, oldest first. A last line that a crash cut off is dropped. Until it is
    /// closed, nobody else can open it, by whatever name: a second writer would undo what the
    /// first one was told. The error has the part `state`.
    static base::Result<std::shared_ptr<StateFile>> open(
        const QString &path, const std::function<void(const StateChange &)> &take);

    /// Adds \a change. When the disk refuses it, that is said in the log once, and the sandbox
    /// goes on without its file.
    void write(const StateChange &change);

    /// How many changes the file has.
    qint64 lines() const { return m_lines; }

    /// Writes the file anew with the changes that \a each hands to its argument.
    void rewrite(const std::function<void(const std::function<void(const StateChange &)> &)> &each);

private:
    explicit StateFile(const QString &path);

    std::optional<base::Error> lock();

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    qint64 m_lines = 0;
    bool m_failed = false;
};

} // namespace sandbox
