// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/drafts/draft.h"

#include <QDateTime>
#include <QFileSystemModel>
#include <QHash>

#include <optional>

namespace console {

/// Folders and drafts of a collection, as they are on the disk: what changes there is seen here.
///
/// A draft's text is its file's name, which is what git shows too. Renaming and dragging move the
/// files.
class CollectionModel : public QFileSystemModel
{
    Q_OBJECT

public:
    /// What is known of a file; without a draft it is one that is none, and says why.
    struct Entry
    {
        std::optional<Draft> draft;
        QString fault;
        QDateTime readAt; ///< When the file was changed that was read.
    };

    explicit CollectionModel(QObject *parent = nullptr);

    /// The file of \a index; a folder gives nothing. Read once until it changes.
    const Entry *entryAt(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A file or a whole folder has another path, by what was done here.
    void moved(const QString &from, const QString &to);

private:
    bool move(const QString &from, const QString &to);

    mutable QHash<QString, Entry> m_entries;
};

/// Who \a target addresses, in a few words.
QString targetWords(const TargetDraft &target);

/// What \a draft has for its platform.
hub::Notification notificationOf(const Draft &draft);

/// The platforms that \a draft has a text for.
QList<hub::Platform> platformsOf(const Draft &draft);

} // namespace console
