// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/drafts/collectionmodel.h"

#include "console/drafts/draftfile.h"
#include "console/style/inkicon.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestDraft = 1024 * 1024; ///< A larger file is not read for the list.

CollectionModel::Entry readEntry(const QFileInfo &info)
{
    CollectionModel::Entry entry{ {}, {}, info.lastModified() };
    QFile file(info.filePath());
    if (info.size() > LargestDraft) {
        entry.fault = CollectionModel::tr("Larger than 1 MB; it is read when it is opened.");
    } else if (!file.open(QIODevice::ReadOnly)) {
        entry.fault = CollectionModel::tr("It cannot be read: %1.").arg(file.errorString());
    } else if (auto draft = draftFromFile(file.readAll())) {
        entry.draft = *draft;
    } else {
        entry.fault = draft.error().message;
    }
    return entry;
}

QString sentence(const QString &name, const CollectionModel::Entry &entry)
{
    if (!entry.draft)
        return u"%1, %2"_s.arg(name, entry.fault);
    QStringList platforms;
    for (const hub::Platform platform : platformsOf(*entry.draft))
        platforms.append(hub::traits(platform).name);
    return CollectionModel::tr("%1, for %2, to %3")
        .arg(name, platforms.join(u", "_s), targetWords(entry.draft->target));
}

} // namespace

CollectionModel::CollectionModel(QObject *parent)
    : QFileSystemModel(parent)
{
    setFilter(QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot);
    setNameFilters({ u"*.json"_s });
    setNameFilterDisables(false);
    setReadOnly(false);
    setOption(QFileSystemModel::DontUseCustomDirectoryIcons);
}

const CollectionModel::Entry *CollectionModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || isDir(index))
        return nullptr;
    const QFileInfo info = fileInfo(index);
    auto known = m_entries.find(info.filePath());
    if (known == m_entries.end() || known->readAt != info.lastModified())
        known = m_entries.insert(info.filePath(), readEntry(info));
    return &*known;
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    // fileName() asks for this very text.
    const QString name = isDir(index) ? QFileSystemModel::data(index, Qt::DisplayRole).toString()
                                      : fileInfo(index).completeBaseName();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name;
    case Qt::DecorationRole:
        return isDir(index) ? QVariant(inkIcon(u"collection"_s)) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (const Entry *entry = entryAt(index))
            return sentence(name, *entry);
        return name;
    default:
        return QFileSystemModel::data(index, role);
    }
}

/// A new name; the ending stays. The base class would look for a file of the name that is shown.
bool CollectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || name.contains(u'/'))
        return false;
    const QString folder = fileInfo(index).path();
    return move(filePath(index), folder + u'/' + (isDir(index) ? name : name + u".json"_s));
}

/// Also tells where the files went; the base class copies and deletes them.
bool CollectionModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                   int column, const QModelIndex &parent)
{
    if (action != Qt::MoveAction)
        return QFileSystemModel::dropMimeData(data, action, row, column, parent);
    const QString folder = isDir(parent) ? filePath(parent) : fileInfo(parent).path();
    const QList<QUrl> urls = data->urls();
    return std::all_of(urls.begin(), urls.end(), [&](const QUrl &url) {
        const QString from = url.toLocalFile();
        return move(from, folder + u'/' + QFileInfo(from).fileName());
    });
}

/// Nothing is written over.
bool CollectionModel::move(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from.isEmpty() || to.startsWith(from + u'/') || !QFile::rename(from, to))
        return false;
    Q_EMIT moved(from, to);
    return true;
}

int CollectionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString targetWords(const TargetDraft &target)
{
    if (target.kind == u"tags")
        return target.tags;
    if (target.kind == u"device")
        return CollectionModel::tr("one device");
    if (target.kind == u"batch") {
        const auto handles = target.handles.split(u'\n', Qt::SkipEmptyParts);
        return CollectionModel::tr("%n handle(s)", nullptr, int(handles.size()));
    }
    return CollectionModel::tr("everyone");
}

hub::Notification notificationOf(const Draft &draft)
{
    const auto kind = draft.kindOn(draft.platform);
    const DraftContent content = draft.contents.value(contentKey(draft.platform, kind));
    return { .platform = draft.platform, .payload = content.payload.toUtf8(), .kind = kind };
}

QList<hub::Platform> platformsOf(const Draft &draft)
{
    QList<hub::Platform> found;
    for (const hub::Platform platform : hub::allPlatforms()) {
        const QString format = hub::traits(platform).format;
        const QStringList keys = draft.contents.keys();
        const bool isThere = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            return key.section(u'/', 0, 0) == format;
        });
        if (isThere)
            found.append(platform);
    }
    return found;
}

} // namespace console
