// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the window are, and what of it is remembered.
#include "console/compose/composepage.h"
#include "console/drafts/draftstore.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/result/exchangepane.h"
#include "console/style/setting.h"
#include "console/window/mainwindow.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QStatusBar>
#include <QTimer>

namespace console {

namespace {

constexpr int StateVersion = 1;
constexpr QSize UsualSize(1440, 900);
constexpr int RailBelow = 1180; ///< Window width under which the sidebar is a rail.
constexpr int UsualResultHeight = 322;

} // namespace

void MainWindow::restore()
{
    const QByteArray geometry = setting::WindowGeometry.in(m_parts.settings);
    resize(UsualSize);
    usualLayout();
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry); // Qt moves it onto a screen that is there
        restoreState(setting::WindowState.in(m_parts.settings), StateVersion);
        m_page->restoreLayout(setting::ComposeLayout.in(m_parts.settings));
    }
    m_sidebarDock->setVisible(setting::SidebarShown.in(m_parts.settings));
    const bool isFirstStart = !setting::WelcomeDone.in(m_parts.settings);
    if (isFirstStart)
        m_result->showWelcome();
    else
        m_result->showEmpty();
    m_result->setCurrentTab(setting::ResultTab.in(m_parts.settings));
    m_result->setWrapped(setting::ResultWrapped.in(m_parts.settings));
    const QString hub = setting::SelectedHub.in(m_parts.settings);
    m_sidebar->select(hub.isEmpty() ? SandboxId : hub);
    // Before the window is active, a focus would be given to its first widget instead.
    QTimer::singleShot(0, m_page, [this, isFirstStart] {
        if (isFirstStart)
            m_page->focusSend();
        else
            m_page->focusPayload();
    });
}

void MainWindow::usualLayout()
{
    m_resultDock->setFloating(false);
    addDockWidget(Qt::BottomDockWidgetArea, m_resultDock);
    m_sidebarDock->show();
    m_resultDock->show();
    resizeDocks({ m_resultDock }, { UsualResultHeight }, Qt::Vertical);
}

void MainWindow::adapt()
{
    const bool isNarrow = width() < RailBelow;
    m_sidebar->setRail(isNarrow);
    m_page->setCompact(isNarrow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // A status bar only takes its labels away for a message when they are to be seen already.
    const QString message = statusBar()->currentMessage();
    if (!message.isEmpty()) {
        statusBar()->clearMessage();
        announce(message);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adapt();
    m_shapeLater.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_shapeLater.start();
}

void MainWindow::rememberShape()
{
    // What is kept is the window at work: a folded result would come back as a slit.
    const bool wasFolded = m_result->isFolded();
    m_result->setFolded(false);
    setting::WindowGeometry.set(m_parts.settings, saveGeometry());
    setting::WindowState.set(m_parts.settings, saveState(StateVersion));
    setting::ComposeLayout.set(m_parts.settings, m_page->saveLayout());
    setting::SidebarShown.set(m_parts.settings, m_sidebarDock->isVisible());
    setting::ResultTab.set(m_parts.settings, m_result->currentTab());
    m_result->setFolded(wasFolded);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberShape();
    m_parts.drafts.flush();
    if (m_sidebar->settle()) {
        // The key of a deleted hub must be out of the keychain before the program ends.
        hide();
        connect(m_sidebar, &Sidebar::removed, this, &QWidget::close);
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

/// On a screen of its own the result needs something to be moved by.
void MainWindow::onResultFloats(bool isFloating)
{
    m_resultDock->setTitleBarWidget(isFloating ? nullptr : m_noTitleBar);
    if (isFloating && m_result->isFolded())
        m_result->setFolded(false); // one line needs no window
}

void MainWindow::floatResult()
{
    m_resultDock->show();
    m_resultDock->setFloating(!m_resultDock->isFloating());
    if (m_resultDock->isFloating()) {
        m_resultDock->resize(width() * 2 / 3, height() * 2 / 3);
        m_resultDock->move(geometry().center() - m_resultDock->rect().center());
        m_resultDock->activateWindow();
    }
}

/// Below, at the right, and back from a window of its own.
void MainWindow::toggleResultSide()
{
    if (m_resultDock->isFloating()) {
        m_resultDock->setFloating(false);
        return;
    }
    const bool isBelow = dockWidgetArea(m_resultDock) == Qt::BottomDockWidgetArea;
    addDockWidget(isBelow ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea, m_resultDock);
    m_resultDock->show();
    if (isBelow)
        resizeDocks({ m_resultDock }, { width() * 2 / 5 }, Qt::Horizontal);
    else
        resizeDocks({ m_resultDock }, { UsualResultHeight }, Qt::Vertical);
}

} // namespace console
