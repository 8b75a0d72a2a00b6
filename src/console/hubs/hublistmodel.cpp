// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hubs/hublistmodel.h"

#include "console/hubs/hublogin.h"
#include "console/style/tones.h"
#include "hub/connectionstring.h"
#include "session/profilestore.h"

#include <QMimeData>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString HubMimeType = u"application/x-pushbench-hub"_s;

QColor colourOf(const QString &name)
{
    const auto &names = session::ProfileColours;
    const auto found = std::find(names.begin(), names.end(), name);
    const auto index = found == names.end() ? 0 : found - names.begin();
    return tones().hubs.at(std::size_t(index));
}

/// The namespace of a hub in the cloud; the address of one on this machine or network.
QString placeOf(const QUrl &endpoint)
{
    if (!hub::isLocalHost(endpoint.host()))
        return endpoint.host().section(u'.', 0, 0);
    return endpoint.port() > 0 ? u"%1:%2"_s.arg(endpoint.host()).arg(endpoint.port())
                               : endpoint.host();
}

} // namespace

HubListModel::HubListModel(session::ProfileStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_profiles(store.profiles())
    , m_sandboxText(tr("on this machine"))
{
    connect(&m_store, &session::ProfileStore::changed, this, &HubListModel::reload);
}

void HubListModel::reload()
{
    beginResetModel();
    m_profiles = m_store.profiles();
    erase_if(m_profiles,
             [this](const session::Profile &profile) { return profile.id == m_hidden; });
    endResetModel();
}

void HubListModel::setHidden(const QString &id)
{
    m_hidden = id;
    reload();
}

void HubListModel::setSandboxText(const QString &text)
{
    m_sandboxText = text;
    Q_EMIT dataChanged(index(0), index(0));
}

QModelIndex HubListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row).data(IdRole).toString() == id)
            return index(row);
    }
    return {};
}

int HubListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size()) + 1;
}

QVariant HubListModel::data(const QModelIndex &index, int role) const
{
    const bool isSandbox = index.row() == 0;
    const session::Profile profile = isSandbox
        ? session::Profile{ .id = SandboxId, .name = tr("Sandbox"), .colour = SandboxColour }
        : m_profiles.at(index.row() - 1);
    const QString second = isSandbox ? m_sandboxText : placeOf(profile.endpoint);
    switch (role) {
    case Qt::DisplayRole:
        return profile.name;
    case Qt::ToolTipRole:
        return isSandbox
            ? second
            : u"%1 / %2\n%3"_s.arg(profile.endpoint.host(), profile.hub, profile.note).trimmed();
    case Qt::AccessibleTextRole:
        return profile.production ? tr("%1, %2, production").arg(profile.name, second)
                                  : tr("%1, %2").arg(profile.name, second);
    case IdRole:
        return profile.id;
    case ColourRole:
        return colourOf(profile.colour);
    case SecondLineRole:
        return second;
    case ProductionRole:
        return profile.production;
    case SessionOnlyRole:
        return !isSandbox && profile.keyPlace == session::KeyPlace::Session;
    default:
        return {};
    }
}

Qt::ItemFlags HubListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    if (!index.isValid())
        return usual | Qt::ItemIsDropEnabled; // between two hubs
    return index.row() == 0 ? usual : usual | Qt::ItemIsDragEnabled;
}

QStringList HubListModel::mimeTypes() const
{
    return { HubMimeType };
}

QMimeData *HubListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(HubMimeType, indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool HubListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                int /*column*/, const QModelIndex & /*parent*/)
{
    if (action != Qt::MoveAction || row < 0)
        return false;
    const QString id = QString::fromUtf8(data->data(HubMimeType));
    const int from = indexOf(id).row();
    // The gap before row N is the place N - 1 once the dragged row is out of the way.
    move(id, from >= 0 && from < row ? row - 1 : row);
    return false; // the store has told of it; the view must not remove the dragged row
}

bool HubListModel::move(const QString &id, int row)
{
    if (row < 1 || row >= rowCount() || !indexOf(id).isValid())
        return false;
    // A hidden hub still has its place in the store.
    const QList<session::Profile> &all = m_store.profiles();
    const auto place = [&](const QString &wanted) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &p) { return p.id == wanted; });
        return found - all.begin();
    };
    const qsizetype from = place(id);
    const qsizetype to = place(m_profiles.at(row - 1).id);
    if (from >= all.size() || to >= all.size())
        return false;
    if (const auto error = m_store.move(from, to)) {
        Q_EMIT failed(error->message);
        return false;
    }
    return true;
}

} // namespace console
