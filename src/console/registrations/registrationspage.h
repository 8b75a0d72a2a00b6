// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/registrations/bulkpanel.h"
#include "console/registrations/registrationbatch.h"
#include "fleet/arrangement.h"
#include "session/registrationreader.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace console {

class DeviceNames;
class HubLogin;
class NoticeBar;
class RegistrationDetail;
class RegistrationModel;

/// The draft whose devices are marked.
struct MarkedDraft
{
    QString name;
    base::Result<hub::Request> request; ///< Or what is wrong with it.
};

/// Who is registered at the hub: read, found, looked at, changed one by one and many at once.
class RegistrationsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page. Reads when it is first shown.
    RegistrationsPage(HubLogin &login, QSettings &settings, QWidget *parent = nullptr);

    /// What devices are called; \a names outlives the page.
    void setNames(DeviceNames &names);
    /// Where the draft comes from whose devices can be marked; asked whenever the page is shown.
    void setDraftSource(std::function<MarkedDraft()> draft);
    /// The hub has removed these because of a send, each with the time (UTC), by their ids.
    void setRemoved(const QHash<QString, QDateTime> &removed);

    void focusSearch();
    /// Reads all of it again.
    void readAgain();
    /// What was read is old. Reads again now if it is looked at, else when it is shown.
    void outdate();
    /// Saves what is being edited.
    void save();
    /// Asks which tags of the chosen ones are to change.
    void askTags();
    void importFrom(const QString &path);
    void exportTo(const QString &path);

    RegistrationModel &model() { return *m_model; }
    const session::RegistrationReader &reader() const { return m_reader; }

Q_SIGNALS:
    /// The hub was asked for something, and this is the exchange; \a what it was about.
    void exchangeArrived(const hub::Exchange &exchange, const QString &what);
    void sendRequested(const hub::Registration &registration);
    /// The one with the id \a id, which a send has removed, is to be there again.
    void restoreRequested(const QString &id);
    void sandboxRequested();
    void countChanged(qint64 count);
    void statusMessage(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // How it is put together.
    QWidget *makeBar();
    QWidget *makeFinders();
    QWidget *makeMark();
    QWidget *makeLoading();
    QWidget *makeFaces();
    QWidget *makeLookup();
    QWidget *makeFoot();
    void setUpTable();
    void setUpColumns();
    void connectReader();
    void connectBatch();
    void connectDetail();

    // Reading and listing.
    void onLoginChanged();
    void onReaderState();
    void onRefused(const hub::Exchange &exchange);
    void lookUp();
    void applyQuery();
    void refreshBar();
    void refreshFinders();
    void refreshMark();
    void refreshFace();
    void refreshFoot();
    void keepChosen();
    void chooseAgain();
    void showOnly(const QString &text);

    // What is done to registrations (registrationspageactions.cpp).
    void onSelected();
    std::vector<quint32> chosenRows() const;
    void createNew(const hub::Registration &draft);
    void saveOne(const hub::Registration &registration, bool isNew);
    void onSaved(quint32 row, const hub::Exchange &exchange);
    void onConflict(const QString &id);
    void remove();
    void removeOne(quint32 row);
    void askBulk(BulkPanel::Kind kind, const fleet::RegistrationTable &table,
                 std::vector<quint32> rows);
    void startBulk(const std::vector<quint32> &rows);
    base::Result<hub::ManagementRequest> bulkRequest(quint32 row) const;
    void onBulkAccepted(quint32 row, const hub::Exchange &exchange);
    void closeBulk();
    void showMenu(const QPoint &at);
    void showPageMenu();
    void askExport();
    void askImport();
    void copyRows();
    std::optional<hub::Registration> registrationIn(const hub::Exchange &exchange) const;

    HubLogin &m_login;
    QSettings &m_settings;
    session::RegistrationReader m_reader;
    RegistrationBatch m_batch;
    RegistrationModel *m_model;
    QTableView *m_table;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_group = nullptr;
    QToolButton *m_columns = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_again = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_finderBar = nullptr;
    QLabel *m_finderCaption = nullptr;
    QCheckBox *m_mark = nullptr;
    std::function<MarkedDraft()> m_draft; ///< May be empty.
    QList<QPushButton *> m_finders; ///< In the order of fleet::Finder.
    QWidget *m_loading = nullptr;
    QLabel *m_loadingText = nullptr;
    QPushButton *m_loadingButton = nullptr;
    NoticeBar *m_question = nullptr;
    QStackedWidget *m_faces = nullptr;
    QLabel *m_message = nullptr;
    QComboBox *m_lookupPlatform = nullptr;
    QLineEdit *m_lookupHandle = nullptr;
    QLabel *m_lookupWhy = nullptr;
    QLabel *m_chosenCount = nullptr;
    QLabel *m_gettingCount = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_lower = nullptr; ///< Detail or bulk.
    RegistrationDetail *m_detail;
    BulkPanel *m_bulk;
    QTimer m_searchLater;
    QTimer m_rate; ///< How fast it goes is said anew each second.
    session::HubSession *m_readFrom = nullptr; ///< Only compared: whose rows are listed.
    bool m_isLookup = false; ///< The list is what one handle has.
    bool m_mayNotList = false;
    std::vector<quint32> m_kept; ///< What was chosen before the list is made anew.
    std::optional<quint32> m_shownRow; ///< Of the table, in the detail.
    quint64 m_turn = 0; ///< Of the session, so that late answers are dropped.
};

} // namespace console
