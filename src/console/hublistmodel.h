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

private:
    void reload();

    session::ProfileStore &m_store;
    QList<session::Profile> m_profiles;
    QString m_sandboxText;
    QString m_hidden;
};

} // namespace console
