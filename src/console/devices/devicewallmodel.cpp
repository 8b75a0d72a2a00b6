// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/devices/devicewallmodel.h"

#include "base/then.h"
#include "console/devices/devicewords.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using sandbox::Delivery;
using sandbox::FaultState;

namespace {

/// What one reads on the screen first.
QString headline(const ShownPush &push)
{
    if (push.preview.faces.empty())
        return QString::fromUtf8(push.delivery.payload.left(80)).simplified();
    const payload::PreviewFace &face = push.preview.faces.front();
    if (face.title)
        return face.title->text;
    return face.body.empty() ? QString() : face.body.front().text;
}

} // namespace

DeviceWallModel::DeviceWallModel(sandbox::SandboxThread &sandbox, QObject *parent)
    : QAbstractListModel(parent)
    , m_sandbox(sandbox)
{
    using sandbox::SandboxThread;
    connect(&sandbox, &SandboxThread::runningChanged, this, &DeviceWallModel::setRunning);
    connect(&sandbox, &SandboxThread::delivered, this, &DeviceWallModel::add);
    connect(&sandbox, &SandboxThread::devicesChanged, this, &DeviceWallModel::refresh);
    connect(&sandbox, &SandboxThread::faultsChanged, this, &DeviceWallModel::setFaults);
    setRunning(sandbox.deviceCount() > 0);
}

QFuture<base::Result<sandbox::Device>> DeviceWallModel::addDevice(const sandbox::NewDevice &device)
{
    return m_sandbox.addDevice(device);
}

int DeviceWallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_devices.size());
}

QVariant DeviceWallModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WallDevice &one = m_devices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.device.name;
    case SearchRole:
        return QString(one.device.name + u'\n' + one.device.tags.join(u'\n'));
    case PlatformRole:
        return int(one.device.platform);
    case HandleRole:
        return one.device.handle;
    case Qt::AccessibleTextRole: {
        QStringList parts{ one.device.name, hub::traits(one.device.platform).name };
        if (const QString word = stateWord(one.device.state); !word.isEmpty())
            parts.append(word);
        if (one.unread > 0)
            parts.append(tr("%n new", nullptr, one.unread));
        if (!one.shown.isEmpty())
            parts.append(headline(one.shown.first()));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

int DeviceWallModel::faultsOn() const
{
    return int(std::count_if(m_faults.begin(), m_faults.end(),
                             [](const FaultState &card) { return card.on; }));
}

int DeviceWallModel::unreadDevices() const
{
    return int(std::count_if(m_devices.begin(), m_devices.end(),
                             [](const WallDevice &one) { return one.unread > 0; }));
}

void DeviceWallModel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning) {
        refresh();
        base::then(m_sandbox.faults(), this, [this](const auto &faults) { setFaults(faults); });
    } else {
        beginResetModel();
        m_devices.clear();
        m_rows.clear();
        endResetModel();
        setFaults({});
    }
    Q_EMIT runningChanged();
}

void DeviceWallModel::refresh()
{
    base::then(m_sandbox.devices(), this, [this](const auto &devices) { setDevices(devices); });
}

void DeviceWallModel::setDevices(const QList<sandbox::Device> &devices)
{
    // Devices keep their place and only ever come behind the others, so rows stay what they are.
    const int known = int(std::min(m_devices.size(), devices.size()));
    for (int row = 0; row < known; ++row)
        m_devices[row].device = devices.at(row);
    if (known > 0)
        Q_EMIT dataChanged(index(0), index(known - 1));
    if (devices.size() > known) {
        beginInsertRows({}, known, int(devices.size()) - 1);
        for (int row = known; row < devices.size(); ++row) {
            m_rows.insert(devices.at(row).handle, row);
            m_devices.append(WallDevice{ devices.at(row), {}, {}, 0, false, {} });
        }
        endInsertRows();
    }
    nameFaults();
}

void DeviceWallModel::setFaults(const QList<FaultState> &faults)
{
    for (const FaultState &card : faults) {
        const auto i = qsizetype(card.fault.kind);
        if (i < m_faults.size() && card.hits > m_faults.at(i).hits) {
            say(QDateTime::currentDateTimeUtc(),
                tr("%1: %2").arg(faultTitle(card.fault.kind), hitsWords(card)));
        }
    }
    m_faults = faults;
    nameFaults();
    Q_EMIT faultsChanged();
    Q_EMIT logChanged();
}

void DeviceWallModel::nameFaults()
{
    for (WallDevice &one : m_devices) {
        one.fault.clear();
        for (const FaultState &card : m_faults) {
            const QStringList &chosen = card.fault.scope.devices;
            if (card.on && card.fault.scope.reach == sandbox::FaultScope::Reach::Devices
                && (chosen.contains(one.device.name)
                    || chosen.contains(QString::fromUtf8(one.device.handle))))
                one.fault = faultTitle(card.fault.kind);
        }
    }
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_devices.size()) - 1));
}

void DeviceWallModel::add(const QList<Delivery> &deliveries)
{
    for (const Delivery &delivery : deliveries) {
        say(delivery.at, logWords(delivery));
        if (const int row = rowOf(delivery.handle); row >= 0)
            addTo(row, delivery);
    }
    Q_EMIT logChanged();
}

void DeviceWallModel::addTo(int row, const Delivery &delivery)
{
    WallDevice &one = m_devices[row];
    one.log.prepend(delivery);
    if (one.log.size() > MaxLog)
        one.log.removeLast();
    if (delivery.result == sandbox::PushResult::Success && !delivery.held) {
        const hub::Notification notification = notificationOf(delivery);
        const auto surfaces = payload::previewSurfaces(notification);
        const QString surface = surfaces.isEmpty() ? QString() : surfaces.first().name;
        one.shown.prepend({ delivery, surface,
                            surface.isEmpty()
                                ? payload::Preview()
                                : payload::previewOf(notification, surface, tr("Your app")) });
        if (one.shown.size() > MaxShown)
            one.shown.removeLast();
        ++one.unread;
        one.isFresh = true;
        QTimer::singleShot(FreshMs, this, [this, handle = delivery.handle] { fade(handle); });
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void DeviceWallModel::fade(const QByteArray &handle)
{
    const int row = rowOf(handle);
    if (row < 0)
        return;
    m_devices[row].isFresh = false;
    Q_EMIT dataChanged(index(row), index(row));
}

void DeviceWallModel::say(const QDateTime &at, const QString &sentence)
{
    m_log.prepend(QLocale().toString(at.toLocalTime().time(), u"HH:mm:ss"_s) + u"  "_s + sentence);
    if (m_log.size() > MaxLog)
        m_log.removeLast();
}

void DeviceWallModel::setState(int row, sandbox::DeviceState state)
{
    base::then(m_sandbox.setDeviceState(m_devices.at(row).device.handle, state), this,
               [this](const auto &devices) { setDevices(devices); });
}

void DeviceWallModel::setFault(const sandbox::Fault &fault, bool on)
{
    base::then(m_sandbox.setFault(fault, on), this,
               [this](const auto &faults) { setFaults(faults); });
}

void DeviceWallModel::switchFaultsOff()
{
    base::then(m_sandbox.switchFaultsOff(), this,
               [this](const auto &faults) { setFaults(faults); });
}

void DeviceWallModel::markRead(int row)
{
    if (std::exchange(m_devices[row].unread, 0) > 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void DeviceWallModel::clearScreens()
{
    for (WallDevice &one : m_devices) {
        one.shown.clear();
        one.unread = 0;
    }
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_devices.size()) - 1));
}

void DeviceWallModel::clearLog()
{
    m_log.clear();
    Q_EMIT logChanged();
}

} // namespace console
