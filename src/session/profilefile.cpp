// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace session {

using namespace Qt::StringLiterals;
using base::Error;

constexpr qint64 MaxSize = 16 << 20; ///< Bytes; a thousand hubs are half a megabyte.
constexpr int LockWait = 1000; ///< Milliseconds; another process holds the lock for a few.

static Error fileError(const QString &message)
{
    return { .message = message, .part = u"file"_s };
}

/// `profiles-damaged-20260102-030405.json`, with a number when that is taken.
static QString freeDamagedPath(const QString &path)
{
    const QFileInfo file(path);
    const QString stem =
        file.dir().filePath(file.completeBaseName() + u"-damaged-"_s
                            + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    QString candidate = stem + u".json"_s;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = stem + u'-' + QString::number(number) + u".json"_s;
    return candidate;
}

ProfileFile::ProfileFile(const QString &path)
    : m_path(path)
{
}

QJsonArray ProfileFile::entries() const
{
    return m_root.value(u"profiles"_s).toArray();
}

ProfileFile::MaybeError ProfileFile::read()
{
    m_damaged = false;
    QFile file(m_path);
    if (!file.exists()) {
        m_root.remove(u"profiles"_s);
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(tr("The list of hubs cannot be read from %1: %2")
                             .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(MaxSize), &fault);
    if (!document.isObject() || !document.object().value(u"profiles"_s).isArray()) {
        m_damaged = true;
        Error error = fileError(tr("The list of hubs in %1 is damaged and was not read.")
                                    .arg(QDir::toNativeSeparators(m_path)));
        error.offset = fault.error == QJsonParseError::NoError ? -1 : fault.offset;
        return error;
    }
    m_root = document.object();
    return {};
}

ProfileFile::MaybeError ProfileFile::setAsideIfDamaged()
{
    if (!m_damaged)
        return {};
    const QString aside = freeDamagedPath(m_path);
    if (!QFile::rename(m_path, aside)) {
        return fileError(tr("The list of hubs in %1 is damaged and cannot be set aside. Nothing "
                            "is saved until you move or repair it.")
                             .arg(QDir::toNativeSeparators(m_path)));
    }
    m_damaged = false;
    return fileError(tr("The list of hubs was damaged. It is kept as %1; the keys in the keychain "
                        "are not affected.")
                         .arg(QDir::toNativeSeparators(aside)));
}

ProfileFile::MaybeError ProfileFile::edit(const Edit &edit,
                                          const std::function<void(const Error &)> &report)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        return fileError(tr("The folder %1 for the list of hubs cannot be made.")
                             .arg(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath())));
    }
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(LockWait)) {
        return fileError(
            lock.error() == QLockFile::LockFailedError
                ? tr("Another Pushbench is changing the list of hubs. Try again.")
                : tr("The list of hubs cannot be saved: %1 is not writable.")
                      .arg(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath())));
    }
    if (const MaybeError unread = read()) {
        const MaybeError aside = setAsideIfDamaged();
        if (!aside || m_damaged)
            return aside ? aside : unread;
        report(*aside);
    }
    QJsonArray changed = entries();
    if (const MaybeError refused = edit(changed))
        return refused;
    QJsonObject root = m_root;
    root.insert(u"profiles"_s, changed);
    return write(root);
}

ProfileFile::MaybeError ProfileFile::write(const QJsonObject &root)
{
    QJsonObject full = root;
    if (!full.contains(u"version"_s))
        full.insert(u"version"_s, 1);
    const QByteArray text = QJsonDocument(full).toJson();
    QSaveFile file(m_path);
    // A full disk shows as a short write that is no error; committed, it would lose the rest.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    if (!written || !file.commit()) {
        const QString reason = file.error() == QFileDevice::NoError
            ? tr("not all of it could be written. Is the disk full?")
            : file.errorString();
        return fileError(tr("The list of hubs cannot be saved to %1: %2")
                             .arg(QDir::toNativeSeparators(m_path), reason));
    }
    m_root = full;
    return {};
}

} // namespace session
