// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual devices of the sandbox in the window.
#include "console/composepage.h"
#include "console/devicewall.h"
#include "console/devicewallmodel.h"
#include "console/hublogin.h"
#include "console/mainwindow.h"
#include "console/sidebar.h"
#include "console/tones.h"

#include <QLabel>
#include <QStackedWidget>

namespace console {

using namespace Qt::StringLiterals;

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
    connect(&m_parts.login, &HubLogin::changed, this, &MainWindow::refreshDevices);
    refreshDevices();
}

void MainWindow::refreshDevices()
{
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

QWidget *MainWindow::makeDevicesPage()
{
    m_wall = new DeviceWall(*m_wallModel, this);
    connect(m_wall, &DeviceWall::startRequested, this, &MainWindow::sandboxStartRequested);
    connect(m_wall, &DeviceWall::sandboxRequested, this, [this] {
        m_sidebar->select(SandboxId);
        m_parts.login.select(SandboxId);
    });
    connect(m_wall, &DeviceWall::sendRequested, this,
            [this](const hub::Request &request, const QString &deviceName) {
                compose().openRequest(request, tr("To %1").arg(deviceName));
            });
    connect(m_wall, &DeviceWall::statusMessage, this, &MainWindow::announce);
    refreshDevices();
    return m_wall;
}

} // namespace console
