// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "console/hubs/pagelist.h"
#include "console/result/secretclipboard.h"
#include "session/profile.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace session {
class Connections;
class ProfileStore;
} // namespace session

namespace console {

class HubDelegate;
class HubListModel;

/// A rule of the sandbox, and the connection string with its key.
struct RuleString
{
    QString rule;
    base::Secret connectionString;
};

/// The list of hubs, which is the connection manager too: add, select, reorder, duplicate, delete;
/// and under it the pages of the window.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int UndoMs = 10000; ///< How long a delete can be taken back.

    Sidebar(session::ProfileStore &store, session::Connections &connections,
            QWidget *parent = nullptr);
    ~Sidebar() override; ///< Ends a delete that waits.

    void select(const QString &id);
    void setCurrent(const session::Profile &profile);
    void setSandboxText(const QString &text);
    /// What the menu of the sandbox offers to copy; without any it has no menu.
    void setSandboxStrings(const QList<RuleString> &strings);
    /// 52 px: colours without words.
    void setRail(bool rail);
    void focusHubs();
    void addDevices(); ///< The page of virtual devices, where there is a sandbox.
    void addHistory(); ///< The page of the history, where there is one.
    void setCurrentPage(Page page);
    void setPageCount(Page page, qint64 count);

    void duplicate(const QString &id);
    /// Takes the row away; the key goes after UndoMs, unless undone.
    void remove(const QString &id);

    /// Ends a delete that could still be undone. Tells whether removed() is to be waited for.
    bool settle()
    {
        finishRemove();
        return m_isRemoving;
    }

    /// If the clipboard holds a connection string: asks for the dialog and tells true.
    bool takePaste();

Q_SIGNALS:
    void hubSelected(const QString &id);
    void addRequested();
    void pasteRequested(const QString &connectionString);
    void editRequested(const QString &id);
    void removed(); ///< A deleted hub and its key are gone.
    void pageChosen(console::Page page);
    void statusMessage(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    void setUpPages();
    void showMenu(const QPoint &at);
    void fillSandboxMenu(QMenu &menu);
    void fillHubMenu(QMenu &menu, const QString &id);
    void moveBy(int step);
    void copyWithKey(const RuleString &string);
    void copyWithoutKey(const QString &id);
    void undoRemove();
    void finishRemove();
    void refreshCard();
    QString currentId() const;

    session::ProfileStore &m_store;
    session::Connections &m_connections;
    HubListModel *m_model;
    HubDelegate *m_delegate;
    QListView *m_list;
    QWidget *m_head;
    QToolButton *m_add;
    QPushButton *m_card;
    QLabel *m_pageCaption;
    QLabel *m_allCaption;
    PageList *m_hubPages;
    PageList *m_allPages;
    QWidget *m_undoLine;
    QLabel *m_undoText;
    QTimer m_undoTimer;
    SecretClipboard m_clipboard;
    QList<RuleString> m_sandboxStrings;
    std::optional<session::Profile> m_removing; ///< Can still be undone.
    bool m_isRemoving = false; ///< The keychain is at it.
};

} // namespace console
