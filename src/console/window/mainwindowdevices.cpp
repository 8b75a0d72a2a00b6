// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual devices of the sandbox in the window.
#include "console/compose/composepage.h"
#include "console/devices/devicewall.h"
#include "console/devices/devicewalldelegate.h"
#include "console/devices/devicewalllist.h"
#include "console/devices/devicewallmodel.h"
#include "console/devices/faultdeckpanel.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/result/exchangepane.h"
#include "console/style/tones.h"
#include "console/whogetsit/sendguard.h"
#include "console/window/mainwindow.h"
#include "sandbox/sandboxthread.h"

#include <QDockWidget>
#include <QLabel>
#include <QStackedWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int StripMargin = 24; ///< For the scroll bar.
/// What is read of the sandbox without being asked for ends here.
constexpr int FewDevices = 1000;
constexpr std::chrono::milliseconds ChangesSettle{ 300 };

} // namespace

void MainWindow::connectDevices()
{
    m_faultLabel->setProperty("dim", false); // amber, see refreshDevices()
    m_faultLabel->hide();
    if (!m_parts.sandbox)
        return;
    m_sidebar->addDevices();
    m_wallModel = new DeviceWallModel(*m_parts.sandbox, this);
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_wallModel, signal, this, &MainWindow::refreshDevices);
    connect(m_wallModel, &QAbstractItemModel::modelReset, this, &MainWindow::refreshDevices);
    connect(m_wallModel, &DeviceWallModel::faultsChanged, this, &MainWindow::refreshDevices);
    connect(m_wallModel, &DeviceWallModel::faultsChanged, &m_sandboxChanges,
            qOverload<>(&QTimer::start));
    connect(&m_parts.login, &HubLogin::changed, this, &MainWindow::refreshDevices);
    m_sandboxChanges.setSingleShot(true);
    m_sandboxChanges.setInterval(ChangesSettle);
    connect(&m_sandboxChanges, &QTimer::timeout, this, &MainWindow::readSandbox);
    connect(m_parts.sandbox, &sandbox::SandboxThread::devicesChanged, &m_sandboxChanges,
            qOverload<>(&QTimer::start));
    connect(&m_parts.login, &HubLogin::changed, this, &MainWindow::readSandbox);
    refreshDevices();
}

/// Who gets it is always there for the sandbox, as nobody else's rights and bill are touched. A
/// fault that waits for the next call is for one that somebody makes.
void MainWindow::readSandbox()
{
    const bool isFree = m_parts.login.isSandbox() && m_parts.login.session()
        && m_wallModel->faultsOn() == 0 && m_parts.sandbox->deviceCount() <= FewDevices;
    if (isFree)
        m_page->readRegistrations();
}

/// What a send takes out of the hub is said where the send is shown, and mended from there.
void MainWindow::connectGuard()
{
    m_result->setDeviceNames(&m_deviceNames);
    m_page->setDeviceNames(&m_deviceNames);
    SendGuard &guard = m_page->guard();
    connect(m_page, &ComposePage::registrationsRemoved, this, [this](const QString &message) {
        m_result->ask(message, { tr("Create again"), tr("Leave it") });
    });
    connect(m_result, &ExchangePane::answered, &guard, [&guard](int action) {
        if (action == 0)
            guard.restore();
    });
    connect(&guard, &SendGuard::statesChanged, m_result, &ExchangePane::setHubStates);
    connect(m_result, &ExchangePane::restoreRequested, &guard,
            [&guard](const QString &id) { guard.restore(id); });
}

void MainWindow::learnDeviceNames()
{
    QHash<QString, QString> names;
    for (int row = 0; row < m_wallModel->rowCount(); ++row) {
        const sandbox::Device &device = m_wallModel->device(row).device;
        names.insert(QString::fromUtf8(device.handle), device.name);
    }
    m_deviceNames.learn(names);
}

void MainWindow::refreshDevices()
{
    learnDeviceNames();
    const bool isSandbox = m_parts.login.isSandbox();
    m_sidebar->setPageCount(Page::Devices, isSandbox ? m_wallModel->rowCount() : 0);
    const int on = m_wallModel->faultsOn();
    m_faultLabel->setVisible(on > 0);
    m_faultLabel->setText(tr("%n fault(s) on", nullptr, on));
    QPalette amber = m_faultLabel->palette();
    amber.setColor(QPalette::WindowText, tones().warning);
    m_faultLabel->setPalette(amber);
    if (!m_wall)
        return;
    m_wall->setSandboxSelected(isSandbox);
    m_wall->setStoppedReason(
        m_parts.login.state() == HubLogin::State::Failed ? m_parts.login.message() : QString());
}

/// What the page and the dock have in common.
template<typename Wall>
void MainWindow::connectWall(Wall *wall)
{
    connect(wall, &Wall::sendRequested, this,
            [this](const hub::Request &request, const QString &deviceName) {
                showCompose().openRequest(request, tr("To %1").arg(deviceName));
            });
    connect(wall, &Wall::statusMessage, this, &MainWindow::announce);
}

void MainWindow::toggleWallDock()
{
    if (!m_wallDock) {
        auto *list = new DeviceWallList(*m_wallModel, this);
        list->setObjectName(u"wallStrip"_s);
        list->setMinimumWidth(DeviceWallDelegate::ItemSize.width() + StripMargin);
        connectWall(list);
        const auto raise = [this, list] {
            QSet<QString> handles;
            if (m_parts.login.isSandbox() && m_page->audience()) {
                for (const audience::Match &match : m_page->audience()->matches)
                    handles.insert(match.registration.handle.text);
            }
            list->raise(handles);
        };
        connect(m_page, &ComposePage::audienceChanged, list, raise);
        raise();
        connect(list, &DeviceWallList::faultRequested, this,
                [this](sandbox::FaultKind kind, const QString &device) {
                    showPage(Page::Devices);
                    m_wall->faultDeck().edit(kind, device);
                });
        m_wallDock = new QDockWidget(tr("Devices"), this);
        m_wallDock->setObjectName(u"wallDock"_s);
        m_wallDock->setAllowedAreas(Qt::RightDockWidgetArea);
        m_wallDock->setWidget(list);
        setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea); // all of the window high
        addDockWidget(Qt::RightDockWidgetArea, m_wallDock);
        return;
    }
    m_wallDock->setVisible(!m_wallDock->isVisible());
}

QWidget *MainWindow::makeDevicesPage()
{
    m_wall = new DeviceWall(*m_wallModel, this);
    connect(m_wall, &DeviceWall::startRequested, this, &MainWindow::sandboxStartRequested);
    connect(m_wall, &DeviceWall::sandboxRequested, this, [this] {
        m_sidebar->select(SandboxId);
        m_parts.login.select(SandboxId);
    });
    connectWall(m_wall);
    refreshDevices();
    return m_wall;
}

void MainWindow::setSandboxStrings(const QList<RuleString> &strings)
{
    m_sidebar->setSandboxStrings(strings);
}

} // namespace console
