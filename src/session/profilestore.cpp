// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilestore.h"

#include "base/redact.h"
#include "session/profilejson.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace session {

using namespace Qt::StringLiterals;
using base::Error;

constexpr std::chrono::milliseconds SettleTime{ 150 };

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

static bool isTaken(const QList<Profile> &profiles, const QString &name, const QString &exceptId)
{
    return std::ranges::any_of(
        profiles, [&](const Profile &other) { return other.name == name && other.id != exceptId; });
}

static QString freeNameIn(const QList<Profile> &profiles, const QString &wanted,
                          const QString &exceptId)
{
    QString name = wanted;
    for (int number = 2; isTaken(profiles, name, exceptId); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

static bool hasSecret(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return base::redact(bytes) != bytes;
}

static std::optional<Error> textFault(const QList<Profile> &profiles, const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return Error{ .message = ProfileStore::tr("The hub needs a name."), .part = u"name"_s };
    if (hasSecret(profile.name)) {
        return Error{ .message = ProfileStore::tr(
                          "The name holds a key, and names stand as plain text in a file. "
                          "Give the hub a short name; its connection string has a place of its "
                          "own."),
                      .part = u"name"_s };
    }
    if (hasSecret(profile.note)) {
        return Error{ .message = ProfileStore::tr(
                          "The note holds a key, and notes stand as plain text in a file. "
                          "Take it out; the key is kept in the keychain."),
                      .part = u"note"_s };
    }
    if (!isTaken(profiles, profile.name, profile.id))
        return {};
    return Error{ .message = ProfileStore::tr("There is a hub called “%1” already. “%2” is free.")
                                 .arg(profile.name, freeNameIn(profiles, profile.name, profile.id)),
                  .part = u"name"_s };
}

static Error goneError()
{
    return { .message = ProfileStore::tr("This hub is no longer in the list. Another Pushbench "
                                         "deleted it."),
             .part = u"id"_s };
}

ProfileStore::ProfileStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &ProfileStore::readAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle,
            qOverload<>(&QTimer::start));
}

ProfileStore::MaybeError ProfileStore::load()
{
    const MaybeError unread = m_file.read();
    const MaybeError aside = m_file.setAsideIfDamaged();
    takeEntries();
    watch();
    return aside ? aside : unread;
}

std::optional<Profile> ProfileStore::byId(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::byName(const QString &name) const
{
    const auto found = std::ranges::find(m_profiles, name, &Profile::name);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

QString ProfileStore::freeName(const QString &wanted, const QString &exceptId) const
{
    return freeNameIn(m_profiles, wanted, exceptId);
}

ProfileStore::MaybeError ProfileStore::check(const Profile &profile) const
{
    return textFault(m_profiles, profile);
}

ProfileStore::MaybeError ProfileStore::add(const Profile &profile)
{
    return apply([&profile](QJsonArray &entries) -> MaybeError {
        Q_ASSERT(!profile.id.isEmpty() && indexOf(entries, profile.id) < 0);
        if (const MaybeError fault = textFault(profilesFrom(entries), profile))
            return fault;
        entries.append(toJson(profile));
        return {};
    });
}

ProfileStore::MaybeError ProfileStore::update(const Profile &profile)
{
    return apply([&profile](QJsonArray &entries) -> MaybeError {
        const qsizetype index = indexOf(entries, profile.id);
        if (index < 0)
            return goneError();
        if (const MaybeError fault = textFault(profilesFrom(entries), profile))
            return fault;
        entries.replace(index, toJson(profile, entries.at(index).toObject()));
        return {};
    });
}

ProfileStore::MaybeError ProfileStore::remove(const QString &id)
{
    return apply([&id](QJsonArray &entries) -> MaybeError {
        // Gone already is what was wanted.
        if (const qsizetype index = indexOf(entries, id); index >= 0)
            entries.removeAt(index);
        return {};
    });
}

ProfileStore::MaybeError ProfileStore::move(qsizetype from, qsizetype to)
{
    Q_ASSERT(from >= 0 && from < m_profiles.size() && to >= 0 && to < m_profiles.size());
    // By id: the file may have gained or lost entries since.
    const QString moved = m_profiles.at(from).id;
    const QString target = m_profiles.at(to).id;
    return apply([&](QJsonArray &entries) -> MaybeError {
        const qsizetype source = indexOf(entries, moved);
        const qsizetype place = indexOf(entries, target);
        if (source < 0 || place < 0)
            return goneError();
        const QJsonValue entry = entries.takeAt(source);
        entries.insert(place, entry);
        return {};
    });
}

ProfileStore::MaybeError ProfileStore::apply(const ProfileFile::Edit &edit)
{
    const MaybeError fault =
        m_file.edit(edit, [this](const Error &damage) { Q_EMIT failed(damage); });
    // Also after an error: the file was read again, and may hold another process's change.
    takeEntries();
    watch();
    return fault;
}

void ProfileStore::takeEntries()
{
    const QList<Profile> now = profilesFrom(m_file.entries());
    if (now == m_profiles)
        return;
    m_profiles = now;
    Q_EMIT changed();
}

void ProfileStore::watch()
{
    // A save replaces the file, and a watch stays with the one that went; hence the folder, and
    // the file for those who write into it.
    const QFileInfo file(m_file.path());
    QDir().mkpath(file.absolutePath());
    for (const QString &path : { file.absolutePath(), file.absoluteFilePath() }) {
        const bool watched =
            m_watcher.files().contains(path) || m_watcher.directories().contains(path);
        if (!watched && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void ProfileStore::readAgain()
{
    const MaybeError unread = m_file.read();
    takeEntries();
    watch();
    if (unread && unread != m_told)
        Q_EMIT failed(*unread);
    m_told = unread;
}

} // namespace session
