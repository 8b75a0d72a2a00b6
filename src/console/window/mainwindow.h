// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/hubs/pagelist.h"
#include "console/result/devicenames.h"
#include "console/style/theme.h"
#include "history/historyrow.h"
#include "hub/exchange.h"
#include "hub/registration.h"
#include "session/deliveryfollower.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QDockWidget;
class QLabel;
class QSettings;
class QStackedWidget;

namespace history {
class HistoryStore;
} // namespace history
namespace sandbox {
class SandboxThread;
}
namespace session {
class Connections;
class HubClient;
class PictureClient;
class ProfileStore;
class VariableStore;
} // namespace session
namespace vault {
class SecretVault;
}

namespace console {

class AsSentView;
class CollectionsPage;
class ComposePage;
class ConnectionDialog;
class DeviceWall;
class DeviceWallModel;
class DraftStore;
class ExchangePane;
class HistoryPage;
class HubLogin;
class HubListModel;
class RegistrationsPage;
class Sidebar;
struct RuleString;

/// What the window works with; all of it outlives the window.
struct WindowParts
{
    HubLogin &login;
    session::ProfileStore &profiles;
    session::Connections &connections;
    vault::SecretVault &keychain;
    session::HubClient &client;
    DraftStore &drafts;
    QSettings &settings;
    Theme systemTheme;
    QString templatesFolder = {}; ///< The user's own templates.
    session::VariableStore *variables = nullptr;
    session::PictureClient *pictures = nullptr;
    history::HistoryStore *history = nullptr;
    sandbox::SandboxThread *sandbox = nullptr;
};

/// The one window: hubs at the left, the composer in the middle, the result below or beside it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a share bundle, a draft or a payload, as when it is dropped on the window.
    void openFile(const QString &path);

    ComposePage &composePage() { return *m_page; }
    ExchangePane &exchangePane() { return *m_result; }
    Sidebar &sidebar() { return *m_sidebar; }

    /// The tags of the sandbox that runs.
    void setSandboxTags(const QStringList &tags);
    /// The connection strings of the sandbox, for other programs.
    void setSandboxStrings(const QList<RuleString> &strings);

    Page currentPage() const;
    void showPage(Page page);

    /// A sentence in the status bar for some seconds, spoken by screen readers.
    void announce(const QString &message);

Q_SIGNALS:
    /// The sandbox does not answer, and the user wants it back.
    void sandboxStartRequested();

public Q_SLOTS:
    void addHub(const QString &connectionString = {});

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpDocks();
    void setUpMenuBar();
    void setUpFileMenu(QMenu &menu);
    void setUpEditMenu(QMenu &menu);
    AsSentView *focusedAsSent() const;
    void find();
    void stepFound(int by);
    void setUpViewMenu(QMenu &menu);
    void setUpThemeMenu(QMenu &menu);
    void setUpHubMenu(QMenu &menu);
    void setUpMessageMenu(QMenu &menu);
    void setUpResultMenu(QMenu &menu);
    void setUpHelpMenu(QMenu &menu);
    void setUpStatusBar();
    void connectSidebar();
    void connectPage();
    void connectResult();
    QWidget *makePage(Page page);
    QWidget *makeCollectionsPage();
    QWidget *makeHistoryPage();
    QWidget *makeDevicesPage();
    void connectDevices();
    void refreshDevices();
    void readSandbox();
    void learnDeviceNames();
    void connectGuard();
    template<typename Wall>
    void connectWall(Wall *wall);
    void toggleWallDock();
    QWidget *makeRegistrationsPage();
    void sendTo(const hub::Registration &registration);
    void connectHistory();
    void refreshHistoryCount();
    void openLast();
    void openBundle(const QString &path);
    void record(const hub::Exchange &exchange, const QString &title);
    bool isChosen(const QString &id, const QString &name);
    void resend(const hub::Exchange &exchange, const QString &hubId, const QString &hubName);
    void resendLast();
    void connectDelivery();
    void foldResult(bool isFolded);
    ComposePage &showCompose();
    void mainAction(); ///< Send, wherever one is.

    void restore();
    void rememberShape();
    void usualLayout();
    void adapt();
    void onLoginChanged();
    void refreshTitle();
    void refreshStatus();
    void editHub(const QString &id);
    void openDialog(ConnectionDialog *dialog);
    void stepArea(int step);
    void toggleResultSide();
    void floatResult();
    void onResultFloats(bool isFloating);
    void setTheme(const QString &name);
    void showAbout();

    WindowParts m_parts;
    QStackedWidget *m_pages;
    QHash<Page, QWidget *> m_made; ///< Pages are made at first use.
    ComposePage *m_page;
    CollectionsPage *m_collections = nullptr;
    HistoryPage *m_history = nullptr;
    DeviceWallModel *m_wallModel = nullptr; ///< Collects from the start.
    DeviceNames m_deviceNames;
    QTimer m_sandboxChanges; ///< Several changes are read once.
    DeviceWall *m_wall = nullptr;
    RegistrationsPage *m_registrations = nullptr;
    ExchangePane *m_result;
    Sidebar *m_sidebar;
    HubListModel *m_hubs;
    QDockWidget *m_sidebarDock = nullptr;
    QDockWidget *m_resultDock = nullptr;
    QWidget *m_noTitleBar = nullptr; ///< Of the result while it is docked.
    QDockWidget *m_wallDock = nullptr; ///< Made when it is first asked for.
    QWidget *m_productionStrip = nullptr;
    QLabel *m_hubLabel = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLabel *m_faultLabel = nullptr;
    QLabel *m_caretLabel = nullptr;
    QLabel *m_languageLabel = nullptr;
    QPointer<ConnectionDialog> m_dialog;
    QPointer<QWidget> m_lastFocus; ///< Outside menus: what the Edit menu is about.
    QTimer m_shapeLater; ///< The shape is kept while the window is open: it may end in a crash.
    QString m_sentTo; ///< The name of the hub that the send under way goes to.
    QString m_sentToId;
    QString m_sentTitle; ///< The draft's name at that time.
    bool m_sentToSandbox = false;
    session::DeliveryFollower m_follower;
    history::HubRef m_followedHub; ///< Whose answers the follower brings,
    QString m_followedTitle; ///< and what they are called in the history.
    bool m_isFoldedByUs = false; ///< The result, while sends are compared.
    std::optional<hub::Exchange> m_last; ///< The last send of this window.
    history::HubRef m_lastHub; ///< Where it went.
};

} // namespace console
