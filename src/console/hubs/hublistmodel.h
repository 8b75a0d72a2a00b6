// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/profile.h"

#include <QAbstractListModel>

namespace session {
class ProfileStore;
}

namespace console {

/// The hubs of the sidebar: the built-in sandbox, then the saved ones in the user's order.
class HubListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        ColourRole,
        SecondLineRole,
        ProductionRole,
        SessionOnlyRole
    };

    explicit HubListModel(session::ProfileStore &store, QObject *parent = nullptr);

    void setSandboxText(const QString &text);
    /// A row that is deleted but can still be brought back is not shown.
    void setHidden(const QString &id);

    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Saved hubs are reordered by dragging; the sandbox stays first.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Moves the hub \a id so that it stands at \a row of the list; false where that is not
    /// possible.
    bool move(const QString &id, int row);

Q_SIGNALS:
    void failed(const QString &message);

private:
    void reload();

    session::ProfileStore &m_store;
    QList<session::Profile> m_profiles;
    QString m_sandboxText;
    QString m_hidden;
};

} // namespace console
