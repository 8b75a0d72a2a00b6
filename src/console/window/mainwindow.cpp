// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/mainwindow.h"

#include "console/compose/composepage.h"
#include "console/drafts/draftstore.h"
#include "console/hubs/connectiondialog.h"
#include "console/hubs/hublistmodel.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/registrations/registrationspage.h"
#include "console/result/exchangepane.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/setting.h"
#include "console/window/productionstrip.h"
#include "session/connections.h"
#include "session/profilestore.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallestSize(880, 600);
constexpr int MessageMs = 5000;
constexpr int ShapeDelayMs = 1000;

QDockWidget *makeDock(const QString &name, const QString &title, QWidget *content,
                      QMainWindow *window)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new QWidget(dock)); // none: what is inside has a head of its own
    dock->setWidget(content);
    return dock;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_pages(new QStackedWidget(this))
    , m_page(new ComposePage(parts.login, parts.client, parts.drafts, this))
    , m_deviceNames(parts.settings)
    , m_result(new ExchangePane(this))
    , m_sidebar(new Sidebar(parts.profiles, parts.connections, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(inkIcon(u"app"_s));
    setMinimumSize(SmallestSize);
    setAcceptDrops(true);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_page);
    m_made.insert(Page::Compose, m_page);
    setCentralWidget(m_pages);
    m_page->setTemplates(m_parts.templatesFolder, m_parts.settings);
    if (m_parts.variables)
        m_page->setVariables(*m_parts.variables);
    if (m_parts.pictures)
        m_page->setPictureClient(*m_parts.pictures);
    setUpDocks();
    setUpMenuBar();
    setUpStatusBar();
    connectSidebar();
    connectPage();
    connectResult();
    connectHistory();
    connectDelivery();
    connectDevices();
    connect(&m_parts.login, &HubLogin::changed, this, &MainWindow::onLoginChanged);
    restore();
    onLoginChanged();
    m_shapeLater.setSingleShot(true);
    m_shapeLater.setInterval(ShapeDelayMs);
    connect(&m_shapeLater, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_result->isFolded())
            rememberShape();
    });
    connect(m_result, &ExchangePane::resized, &m_shapeLater, qOverload<>(&QTimer::start));
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_sidebarDock = makeDock(u"sidebarDock"_s, tr("Hubs"), m_sidebar, this);
    m_sidebarDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    addDockWidget(Qt::LeftDockWidgetArea, m_sidebarDock);
    m_resultDock = makeDock(u"exchangeDock"_s, tr("Result"), m_result, this);
    m_resultDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_noTitleBar = m_resultDock->titleBarWidget();
    connect(m_resultDock, &QDockWidget::topLevelChanged, this, &MainWindow::onResultFloats);
    addDockWidget(Qt::BottomDockWidgetArea, m_resultDock);
}

void MainWindow::setUpStatusBar()
{
    const auto label = [this](const QString &name) {
        auto *made = new QLabel(this);
        made->setObjectName(name);
        made->setProperty("dim", true);
        return made;
    };
    m_hubLabel = label(u"statusHub"_s);
    m_keyLabel = label(u"statusKey"_s);
    m_faultLabel = label(u"statusFaults"_s);
    m_caretLabel = label(u"statusCaret"_s);
    m_languageLabel = label(u"statusLanguage"_s);
    auto *line = new Hairline(this);
    line->setFixedSize(1, 16);
    statusBar()->addWidget(m_hubLabel);
    statusBar()->addWidget(line);
    statusBar()->addWidget(m_keyLabel);
    statusBar()->addWidget(m_faultLabel);
    statusBar()->addPermanentWidget(m_caretLabel);
    statusBar()->addPermanentWidget(m_languageLabel);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
}

void MainWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::hubSelected, &m_parts.login, &HubLogin::select);
    connect(m_sidebar, &Sidebar::hubSelected, this,
            [this](const QString &id) { setting::SelectedHub.set(m_parts.settings, id); });
    connect(m_sidebar, &Sidebar::addRequested, this, [this] { addHub(); });
    connect(m_sidebar, &Sidebar::pasteRequested, this, &MainWindow::addHub);
    connect(m_sidebar, &Sidebar::editRequested, this, &MainWindow::editHub);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::statusMessage, this, &MainWindow::announce);
}

void MainWindow::connectPage()
{
    connect(m_page, &ComposePage::sendStarted, this, [this] {
        // Another hub may be selected by the time the answer is there.
        m_sentTo = m_parts.login.profile().name;
        m_sentToId = m_parts.login.id();
        m_sentTitle = m_page->draftName();
        m_sentToSandbox = m_parts.login.isSandbox();
        m_follower.stop();
        m_result->showSending(m_sentTo, m_page->timeout());
    });
    connect(m_page, &ComposePage::exchangeArrived, this, [this](const hub::Exchange &exchange) {
        setting::WelcomeDone.set(m_parts.settings, true);
        m_result->showExchange(exchange, { m_sentToId, m_sentTo, m_sentToSandbox });
        record(exchange, m_sentTitle);
    });
    connect(m_page, &ComposePage::draftChanged, this, [this] { m_result->setDraftChanged(true); });
    connect(m_page, &ComposePage::draftSwitched, this, &MainWindow::refreshTitle);
    connect(m_page, &ComposePage::draftSwitched, this, &MainWindow::refreshStatus);
    connect(m_page, &ComposePage::draftChanged, this, &MainWindow::refreshStatus);
    connect(m_page, &ComposePage::caretMoved, this, &MainWindow::refreshStatus);
    connect(m_page, &ComposePage::statusMessage, this, &MainWindow::announce);
    connect(m_page, &ComposePage::keyActionRequested, this, [this] {
        if (m_parts.login.state() == HubLogin::State::KeyMissing)
            editHub(m_parts.login.id());
        else
            m_parts.login.retry();
    });
    connect(m_page, &ComposePage::registrationsCounted, this,
            [this](qint64 count) { m_sidebar->setPageCount(Page::Registrations, count); });
    connectGuard();
    connect(m_page, &ComposePage::bundleRequested, this, &MainWindow::openBundle);
    connect(m_page, &ComposePage::keyPasted, this, &MainWindow::addHub);
    connect(&m_parts.drafts, &DraftStore::failed, this, &MainWindow::announce);
}

void MainWindow::connectResult()
{
    connect(m_result, &ExchangePane::sendRequested, m_page, &ComposePage::send);
    connect(m_result, &ExchangePane::sendAgainRequested, this,
            [this](const hub::Exchange &exchange, const Origin &origin) {
                resend(exchange, origin.hubId, origin.hubName);
            });
    connect(m_result, &ExchangePane::cancelRequested, m_page, &ComposePage::cancel);
    connect(m_result, &ExchangePane::sandboxStartRequested, this,
            &MainWindow::sandboxStartRequested);
    connect(m_result, &ExchangePane::foldChanged, this, [this](bool isFolded) {
        if (m_resultDock->isFloating()) {
            m_resultDock->layout()->activate(); // or it keeps to the height of the line
            const int missing = m_result->unfoldedHeight() - m_result->height();
            if (!isFolded && missing > 0)
                m_resultDock->resize(m_resultDock->width(), m_resultDock->height() + missing);
            return;
        }
        // A dock keeps the size that it was squeezed to.
        const bool isBelow = dockWidgetArea(m_resultDock) == Qt::BottomDockWidgetArea;
        if (!isFolded && isBelow && m_result->unfoldedHeight() > 0)
            resizeDocks({ m_resultDock }, { m_result->unfoldedHeight() }, Qt::Vertical);
    });
    connect(m_result, &ExchangePane::lastRequested, this, &MainWindow::openLast);
    connect(m_result, &ExchangePane::addHubRequested, this, [this] { addHub(); });
    connect(m_result, &ExchangePane::wallRequested, this, [this] {
        m_sidebar->select(SandboxId); // its devices are meant, whatever hub is shown
        showPage(Page::Devices);
    });
    connect(m_result, &ExchangePane::welcomeHidden, this, [this] {
        setting::WelcomeDone.set(m_parts.settings, true);
        m_result->showEmpty();
    });
    connect(m_result, &ExchangePane::wrapChanged, this,
            [this](bool isWrapped) { setting::ResultWrapped.set(m_parts.settings, isWrapped); });
    connect(m_result, &ExchangePane::layoutToggleRequested, this, &MainWindow::toggleResultSide);
    connect(m_result, &ExchangePane::statusMessage, this, &MainWindow::announce);
}

void MainWindow::setTheme(const QString &name)
{
    setting::ThemeName.set(m_parts.settings, name);
    const ThemeChoice choice = name == u"light" ? ThemeChoice::Light
        : name == u"dark"                       ? ThemeChoice::Dark
                                                : ThemeChoice::System;
    applyTheme(themeFor(choice, m_parts.systemTheme));
}

// Hubs

void MainWindow::onLoginChanged()
{
    const session::Profile &profile = m_parts.login.profile();
    m_productionStrip->setVisible(profile.production);
    m_sidebar->setCurrent(profile);
    const bool isRunning =
        m_parts.login.isSandbox() && m_parts.login.state() == HubLogin::State::Ready;
    m_sidebar->setSandboxText(isRunning ? tr("on this machine · running") : tr("on this machine"));
    refreshTitle();
    refreshStatus();
}

void MainWindow::refreshTitle()
{
    const session::Profile &profile = m_parts.login.profile();
    QStringList parts;
    if (currentPage() == Page::Compose)
        parts = { m_page->draftName(), profile.name };
    else
        parts = { m_pages->currentWidget()->windowTitle() };
    if (profile.production)
        parts.append(tr("PRODUCTION"));
    parts.append(tr("Pushbench"));
    setWindowTitle(parts.join(u" · "_s));
}

void MainWindow::refreshStatus()
{
    const session::Profile &profile = m_parts.login.profile();
    const QString host = profile.endpoint.host()
        + (profile.endpoint.port() > 0 ? u":%1"_s.arg(profile.endpoint.port()) : QString());
    m_hubLabel->setText(m_parts.login.state() == HubLogin::State::Ready
                            ? u"%1 / %2"_s.arg(host, profile.hub)
                            : m_parts.login.message());
    if (m_parts.login.isSandbox())
        m_keyLabel->setText(tr("Own certificate, trusted for this address only"));
    else if (profile.keyPlace == session::KeyPlace::Session)
        m_keyLabel->setText(tr("Key kept for this session only"));
    else
        m_keyLabel->setText(tr("Key in %1").arg(m_parts.keychain.name()));
    if (profile.production)
        m_hubLabel->setText(tr("PRODUCTION %1").arg(m_hubLabel->text()));
    const bool isComposing = currentPage() == Page::Compose;
    m_caretLabel->setText(isComposing ? m_page->caretText() : QString());
    m_languageLabel->setText(isComposing ? m_page->language() : QString());
}

void MainWindow::addHub(const QString &connectionString)
{
    auto *dialog = new ConnectionDialog(m_parts.connections, m_parts.profiles, m_parts.keychain,
                                        m_parts.client, this);
    if (!connectionString.isEmpty())
        dialog->setConnectionString(connectionString);
    openDialog(dialog);
}

void MainWindow::editHub(const QString &id)
{
    const auto profile = m_parts.profiles.byId(id);
    if (!profile)
        return;
    auto *dialog = new ConnectionDialog(m_parts.connections, m_parts.profiles, m_parts.keychain,
                                        m_parts.client, this);
    dialog->edit(*profile);
    openDialog(dialog);
}

void MainWindow::openDialog(ConnectionDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::saved, m_sidebar, &Sidebar::select);
    dialog->open();
}

void MainWindow::setSandboxTags(const QStringList &tags)
{
    m_page->setSandboxTags(tags);
}

void MainWindow::announce(const QString &message)
{
    statusBar()->showMessage(message, MessageMs);
}

// Files that are dropped anywhere in the window

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool anyFile =
        std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (anyFile) {
        event->acceptProposedAction();
        statusBar()->showMessage(tr("Open as a draft, or put it where it belongs"));
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    statusBar()->clearMessage();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile() && currentPage() == Page::Registrations)
            m_registrations->importFrom(url.toLocalFile());
        else if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

void MainWindow::openFile(const QString &path)
{
    showCompose().openFile(path);
}

// Keys that belong to the whole window

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Outside of a text field a paste goes where the text belongs.
    if (event->matches(QKeySequence::Paste)) {
        showCompose().pasteAs(QApplication::clipboard()->text());
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::stepArea(int step)
{
    QList<QWidget *> areas{ m_sidebar,
                            m_page->area(ComposePage::Area::Target),
                            m_page->area(ComposePage::Area::Payload),
                            m_page->area(ComposePage::Area::Inspector),
                            m_page->area(ComposePage::Area::SendBar),
                            m_pages->currentWidget(),
                            m_result };
    if (currentPage() == Page::Compose)
        areas.removeOne(m_page); // its parts are there
    int at = 0;
    for (int i = 0; i < areas.size(); ++i) {
        if (areas.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (int tries = 0; tries < areas.size(); ++tries) {
        at = int((at + step + areas.size()) % areas.size());
        if (!areas.at(at)->isVisible())
            continue;
        for (QWidget *next : areas.at(at)->findChildren<QWidget *>()) {
            if (next->isVisible() && next->isEnabled()
                && (next->focusPolicy() & Qt::TabFocus) != 0) {
                next->window()->activateWindow(); // the result may have a window of its own
                next->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

} // namespace console
