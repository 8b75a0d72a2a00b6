// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "history/historystore.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace session {
class ProfileStore;
}

namespace console {

class CompareView;
struct HistoryExport;
class HistoryDelegate;
class HistoryDetail;
class HistoryFilterBar;
class HistoryModel;
class NoticeBar;

/// Every send there was: found, looked at, sent again, compared.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the page.
    HistoryPage(history::HistoryStore &store, const session::ProfileStore &profiles,
                QSettings &settings, QWidget *parent = nullptr);

    HistoryFilterBar &filters() { return *m_filters; }
    /// Sends again what is chosen, as it was.
    void resend();
    void comparePrevious(); ///< The newest with the one before it.

Q_SIGNALS:
    /// One row was chosen, and this is its exchange.
    void exchangeChosen(const hub::Exchange &exchange, const history::HistoryRow &row);
    void openRequested(const hub::Exchange &exchange, const QString &name);
    void resendRequested(const hub::Exchange &exchange, const history::HistoryRow &row);
    void composeRequested();
    /// Two sends or more stand beside each other; or no longer.
    void comparing(bool isOn);
    void statusMessage(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeListSide();
    QWidget *makeBar();
    QWidget *makeFoot();
    void setUpList();
    void connectStore();
    void refreshHubs();
    void refreshFoot();
    void refreshState();
    void onLoaded();
    void onSelected();
    void choose(const history::HistoryRow &row);
    void chooseAgain();
    void compare();
    void showMenu(const QPoint &at);
    void showPageMenu();
    void open();
    void togglePin();
    void askLabel();
    void remove();
    void askRemoveAll();
    void askExport();
    void askExportFile(const HistoryExport &choice);
    void exportTo(const QString &path, const HistoryExport &choice);
    void exportRows(const QString &path, const HistoryExport &choice,
                    const QList<history::HistoryRow> &rows);
    void importFile();
    void importFrom(const QString &path);
    void askRetention();
    void ask(const QString &question, const QString &yes, const std::function<void()> &action);
    void change(const history::RowChange &change);
    QList<history::HistoryRow> chosen() const;
    QList<qint64> chosenIds() const;

    history::HistoryStore &m_store;
    const session::ProfileStore &m_profiles;
    QSettings &m_settings;
    HistoryModel *m_model;
    HistoryDelegate *m_delegate;
    HistoryFilterBar *m_filters;
    QListView *m_list;
    QStackedWidget *m_listFaces;
    QLabel *m_empty = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_chosen = nullptr;
    NoticeBar *m_notice = nullptr; ///< About the file.
    NoticeBar *m_question = nullptr; ///< About what is to be done.
    QStackedWidget *m_sides;
    HistoryDetail *m_detail = nullptr;
    CompareView *m_compare = nullptr;
    QList<qint64> m_kept; ///< What was chosen before the list is read anew.
    std::optional<hub::Exchange> m_shown; ///< What is beside the list.
    qint64 m_shownId = 0;
    quint64 m_turn = 0; ///< Of the choice, so that a late exchange is dropped.
    static constexpr qsizetype MostCompared = 8;
    /// Sends that are held in memory at once, to be gone through for handles.
    static constexpr int MostGathered = 2000;
    bool m_isCompareCut = false; ///< More than MostCompared were chosen.
};

} // namespace console
