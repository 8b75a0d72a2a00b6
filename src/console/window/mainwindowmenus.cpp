// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window: each command once, with its keys.
#include "console/compose/composepage.h"
#include "console/history/historyfilterbar.h"
#include "console/history/historypage.h"
#include "console/hubs/hublogin.h"
#include "console/hubs/sidebar.h"
#include "console/registrations/registrationspage.h"
#include "console/result/assentview.h"
#include "console/result/exchangepane.h"
#include "console/style/inkicon.h"
#include "console/style/setting.h"
#include "console/text/searchbar.h"
#include "console/window/mainwindow.h"
#include "console/window/productionstrip.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

template<typename F>
QAction *command(QMenu &menu, const QString &text, const QList<QKeySequence> &keys, F &&run)
{
    QAction *action = menu.addAction(text);
    action->setShortcuts(keys);
    QObject::connect(action, &QAction::triggered, &menu, std::forward<F>(run));
    return action;
}

} // namespace

void MainWindow::setUpMenuBar()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QMenuBar(head);
    m_productionStrip = new ProductionStrip(head);
    column->addWidget(bar);
    column->addWidget(m_productionStrip);
    setMenuWidget(head);
    setUpFileMenu(*bar->addMenu(tr("&File")));
    setUpEditMenu(*bar->addMenu(tr("&Edit")));
    setUpViewMenu(*bar->addMenu(tr("&View")));
    setUpHubMenu(*bar->addMenu(tr("H&ub")));
    setUpMessageMenu(*bar->addMenu(tr("&Message")));
    setUpResultMenu(*bar->addMenu(tr("&Result")));
    setUpHelpMenu(*bar->addMenu(tr("&Help")));
}

void MainWindow::setUpFileMenu(QMenu &menu)
{
    command(menu, tr("&New draft"), { Qt::CTRL | Qt::Key_N, Qt::CTRL | Qt::Key_T },
            [this] { showCompose().newDraft(); });
    command(menu, tr("O&pen…"), { Qt::CTRL | Qt::Key_O }, [this] { showCompose().openFiles(); });
    command(menu, tr("&Save draft"), { Qt::CTRL | Qt::Key_S }, [this] { m_page->saveDraft(); });
    command(menu, tr("S&ave draft as…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_S },
            [this] { m_page->saveDraftAs(); });
    command(menu, tr("&Duplicate draft"), { Qt::CTRL | Qt::SHIFT | Qt::Key_D },
            [this] { m_page->duplicateDraft(); });
    command(menu, tr("&Rename draft…"), { Qt::Key_F2 }, [this] { showCompose().renameDraft(); });
    command(menu, tr("&Close draft"), { Qt::CTRL | Qt::Key_W }, [this] { m_page->closeDraft(); });
    command(menu, tr("&Open the closed draft again"), { Qt::CTRL | Qt::SHIFT | Qt::Key_T },
            [this] { showCompose().reopenDraft(); });
    menu.addSeparator();
    command(menu, tr("Ne&xt draft"), { Qt::CTRL | Qt::Key_Tab },
            [this] { showCompose().stepDraft(1); });
    command(menu, tr("&Previous draft"), { Qt::CTRL | Qt::SHIFT | Qt::Key_Tab },
            [this] { showCompose().stepDraft(-1); });
    menu.addSeparator();
    command(menu, tr("&Quit"), { Qt::CTRL | Qt::Key_Q }, [this] {
        close();
    })->setMenuRole(QAction::QuitRole);
}

/// Each command goes to the field that has the focus. The keys are shown only: the fields know
/// them themselves, and a shortcut of the window would take them away.
void MainWindow::setUpEditMenu(QMenu &menu)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !qobject_cast<QMenuBar *>(now) && !qobject_cast<QMenu *>(now))
            m_lastFocus = now;
    });
    const auto pass = [&](const QString &text, QKeySequence::StandardKey key, const char *slot) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        menu.addAction(text + u'\t' + keys, this, [this, slot] {
            if (m_lastFocus)
                QMetaObject::invokeMethod(m_lastFocus, slot);
        });
    };
    pass(tr("&Undo"), QKeySequence::Undo, "undo");
    pass(tr("&Redo"), QKeySequence::Redo, "redo");
    menu.addSeparator();
    pass(tr("Cu&t"), QKeySequence::Cut, "cut");
    pass(tr("&Copy"), QKeySequence::Copy, "copy");
    pass(tr("&Paste"), QKeySequence::Paste, "paste");
    command(menu, tr("Paste a&s…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_V },
            [this] { showCompose().pasteAs(QApplication::clipboard()->text()); });
    pass(tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    menu.addSeparator();
    command(menu, tr("&Find in this text"), { Qt::CTRL | Qt::Key_F }, [this] { find(); });
    command(menu, tr("Find &next"), { Qt::Key_F3 }, [this] { stepFound(1); });
    command(menu, tr("Find pre&vious"), { Qt::SHIFT | Qt::Key_F3 }, [this] { stepFound(-1); });
}

/// The view of the request before it is sent that the focus is in, else null.
AsSentView *MainWindow::focusedAsSent() const
{
    for (QWidget *widget = m_lastFocus; widget; widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<AsSentView *>(widget); view && view->isVisible())
            return view;
    }
    return nullptr;
}

void MainWindow::find()
{
    if (AsSentView *view = focusedAsSent())
        view->find();
    else if (currentPage() == Page::History && m_history->isAncestorOf(m_lastFocus))
        m_history->filters().focusSearch();
    else if (currentPage() == Page::Registrations && m_registrations->isAncestorOf(m_lastFocus))
        m_registrations->focusSearch();
    else
        m_result->find();
}

void MainWindow::stepFound(int by)
{
    if (AsSentView *view = focusedAsSent())
        view->searchBar().step(by);
    else
        m_result->searchBar().step(by);
}

void MainWindow::setUpViewMenu(QMenu &menu)
{
    command(menu, tr("&Compose"), { Qt::CTRL | Qt::Key_1 }, [this] { showPage(Page::Compose); });
    command(menu, tr("&Registrations"), { Qt::CTRL | Qt::Key_2 },
            [this] { showPage(Page::Registrations); });
    if (m_parts.sandbox)
        command(menu, tr("&Devices"), { Qt::CTRL | Qt::Key_3 },
                [this] { showPage(Page::Devices); });
    if (m_parts.history)
        command(menu, tr("&History"), { Qt::CTRL | Qt::Key_4 },
                [this] { showPage(Page::History); });
    command(menu, tr("C&ollections"), { Qt::CTRL | Qt::Key_5 },
            [this] { showPage(Page::Collections); });
    menu.addSeparator();
    command(menu, tr("&Sidebar on or off"), { Qt::CTRL | Qt::Key_B },
            [this] { m_sidebarDock->setVisible(!m_sidebarDock->isVisible()); });
    if (m_parts.sandbox)
        command(menu, tr("Device &wall beside the composer"), { Qt::SHIFT | Qt::Key_F12 },
                [this] { toggleWallDock(); });
    command(menu, tr("&Result open or one line"), { Qt::Key_F12 },
            [this] { m_result->setFolded(!m_result->isFolded()); });
    command(menu, tr("Result &below or right"), { Qt::CTRL | Qt::Key_F12 },
            [this] { toggleResultSide(); });
    command(menu, tr("Result in a &window of its own"), { Qt::SHIFT | Qt::CTRL | Qt::Key_F12 },
            [this] { floatResult(); });
    menu.addSeparator();
    command(menu, tr("Pre&view"), { Qt::ALT | Qt::SHIFT | Qt::Key_P },
            [this] { showCompose().showInspector(Inspector::PreviewTab); });
    command(menu, tr("Who &gets it"), { Qt::ALT | Qt::SHIFT | Qt::Key_W },
            [this] { showCompose().showInspector(Inspector::WhoTab); });
    command(menu, tr("&As sent"), { Qt::ALT | Qt::SHIFT | Qt::Key_S },
            [this] { showCompose().showInspector(Inspector::AsSentTab); });
    command(menu, tr("&Wrap lines"), { Qt::ALT | Qt::Key_Z }, [this] { m_result->toggleWrap(); });
    menu.addSeparator();
    command(menu, tr("Next &area"), { Qt::Key_F6 }, [this] { stepArea(1); });
    command(menu, tr("&Previous area"), { Qt::SHIFT | Qt::Key_F6 }, [this] { stepArea(-1); });
    menu.addSeparator();
    setUpThemeMenu(*menu.addMenu(tr("&Theme")));
    command(menu, tr("&Usual layout"), {}, [this] { usualLayout(); });
    command(menu, tr("&Full screen"), { Qt::Key_F11 },
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::setUpThemeMenu(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const QString chosen = setting::ThemeName.in(m_parts.settings);
    for (const auto &[name, title] :
         { std::pair{ u"system"_s, tr("As the &system") }, std::pair{ u"light"_s, tr("&Light") },
           std::pair{ u"dark"_s, tr("&Dark") } }) {
        QAction *action = command(menu, title, {}, [this, theme = name] { setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
    }
}

void MainWindow::setUpHubMenu(QMenu &menu)
{
    command(menu, tr("&Add a hub…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_N }, [this] { addHub(); });
    command(menu, tr("&Switch hub"), { Qt::CTRL | Qt::Key_K }, [this] { m_sidebar->focusHubs(); });
    command(menu, tr("&Read again from the hub"), { Qt::Key_F5, Qt::CTRL | Qt::Key_R }, [this] {
        const bool isNew = m_made.value(Page::Registrations) == nullptr; // reads by itself
        showPage(Page::Registrations);
        if (!isNew)
            m_registrations->readAgain();
    });
    menu.addSeparator();
    const QList<QAction *> own{
        command(menu, tr("&Edit…"), {}, [this] { editHub(m_parts.login.id()); }),
        command(menu, tr("&Check this hub’s settings"), { Qt::CTRL | Qt::SHIFT | Qt::Key_H },
                [this] { editHub(m_parts.login.id()); }),
        command(menu, tr("&Duplicate"), {}, [this] { m_sidebar->duplicate(m_parts.login.id()); }),
        command(menu, tr("De&lete"), {}, [this] { m_sidebar->remove(m_parts.login.id()); }),
    };
    connect(&menu, &QMenu::aboutToShow, this, [this, own] {
        for (QAction *action : own)
            action->setEnabled(!m_parts.login.isSandbox());
    });
}

void MainWindow::setUpMessageMenu(QMenu &menu)
{
    command(menu, tr("&Send"), { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter },
            [this] { mainAction(); });
    command(menu, tr("Send &anyway, in spite of errors"),
            { Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter },
            [this] { m_page->sendAnyway(); });
    command(menu, tr("Send a&gain, exactly as it was"), { Qt::CTRL | Qt::SHIFT | Qt::Key_R },
            [this] { resendLast(); });
    command(menu, tr("&Test send on or off"), { Qt::Key_F9 }, [this] { m_page->toggleTestSend(); });
    command(menu, tr("Send &later…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_L },
            [this] { showCompose().askSchedule(); });
    command(menu, tr("&Cancel"), { Qt::Key_Escape }, [this] { m_page->cancel(); });
    menu.addSeparator();
    command(menu, tr("Go to the &target"), { Qt::CTRL | Qt::Key_L },
            [this] { showCompose().focusTarget(); });
    command(menu, tr("Ta&g builder"), { Qt::CTRL | Qt::Key_J },
            [this] { showCompose().toggleTagDrawer(); });
    command(menu, tr("Go to the &payload"), { Qt::CTRL | Qt::Key_E },
            [this] { showCompose().focusPayload(); });
    command(menu, tr("Template &gallery…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_I },
            [this] { showCompose().openGallery(); });
    command(menu, tr("&One message, all platforms…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_M },
            [this] { showCompose().openOneMessage(); });
    command(menu, tr("Varia&bles…"), {}, [this] { showCompose().openVariables(); });
    command(menu, tr("Con&vert GCM to FCM v1…"), {}, [this] { showCompose().openConverter(); });
    command(menu, tr("&Next problem"), { Qt::Key_F8 }, [this] { showCompose().goToFinding(1); });
    command(menu, tr("&Mend the problem"), { Qt::ALT | Qt::Key_Return },
            [this] { m_page->mend(); });
    command(menu, tr("P&revious problem"), { Qt::SHIFT | Qt::Key_F8 },
            [this] { showCompose().goToFinding(-1); });
    menu.addSeparator();
    QMenu &platforms = *menu.addMenu(tr("P&latform"));
    int digit = 1;
    for (const hub::Platform platform : hub::allPlatforms()) {
        QList<QKeySequence> keys;
        if (digit <= 9)
            keys.append(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit++)));
        command(platforms, hub::traits(platform).name, keys,
                [this, platform] { showCompose().setPlatform(platform); });
    }
}

void MainWindow::setUpResultMenu(QMenu &menu)
{
    command(menu, tr("&Go to the result"), { Qt::CTRL | Qt::Key_I },
            [this] { m_result->focusVerdict(); });
    command(menu, tr("&Next tab"), { Qt::CTRL | Qt::Key_PageDown },
            [this] { m_result->stepTab(1); });
    command(menu, tr("&Previous tab"), { Qt::CTRL | Qt::Key_PageUp },
            [this] { m_result->stepTab(-1); });
    menu.addSeparator();
    command(menu, tr("&Copy the whole exchange"), { Qt::CTRL | Qt::SHIFT | Qt::Key_C },
            [this] { m_result->copyExchange(); });
    command(menu, tr("Copy &as…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_A },
            [this] { m_result->openCopyMenu(); });
    if (!m_parts.history)
        return;
    menu.addSeparator();
    command(menu, tr("Compare with the &one before"), { Qt::CTRL | Qt::SHIFT | Qt::Key_X }, [this] {
        showPage(Page::History);
        m_history->comparePrevious();
    });
    command(menu, tr("Search all &history"), { Qt::CTRL | Qt::SHIFT | Qt::Key_F }, [this] {
        showPage(Page::History);
        m_history->filters().focusSearch();
    });
}

void MainWindow::setUpHelpMenu(QMenu &menu)
{
    command(menu, tr("&First steps"), {}, [this] { m_result->showWelcome(); });
    command(menu, tr("&About Pushbench"), {}, [this] {
        showAbout();
    })->setMenuRole(QAction::AboutRole);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Pushbench"));
    box->setIconPixmap(inkIcon(u"app"_s).pixmap(64, 64));
    box->setText(tr("<b>Pushbench %1</b>").arg(QStringLiteral(PUSHBENCH_VERSION)));
    box->setInformativeText(tr("A test console for Azure Notification Hubs. Free software under "
                               "the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace console
