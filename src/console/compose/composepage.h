// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/compose/inspector.h"
#include "console/drafts/draft.h"
#include "console/whogetsit/registrationlist.h"
#include "console/whogetsit/sendguard.h"
#include "hub/exchange.h"
#include "hub/registration.h"
#include "hub/request.h"
#include "payload/pasteas.h"
#include "payload/template.h"
#include "payload/variables.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>

class QSettings;

namespace session {
class HubClient;
class PictureClient;
class VariableStore;
} // namespace session

namespace Ui {
class ComposePage;
}

namespace console {

class DeviceNames;
class DraftStore;
class HubLogin;

/// To, message, Send: the page that makes a request out of what the user means and sends it.
class ComposePage : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the page.
    ComposePage(HubLogin &login, session::HubClient &client, DraftStore &drafts,
                QWidget *parent = nullptr);
    ~ComposePage() override;

    /// The request as the form says it, or the first thing that is wrong with it.
    base::Result<hub::Request> request() const;

    bool isSending() const { return m_isSending; }
    /// How long a send may take, over the whole exchange.
    std::chrono::milliseconds timeout() const { return hub::Request().timeout; }
    QString draftName() const;

    /// Payload and headers look up to the narrow window: no inspector, kinds as a list.
    void setCompact(bool compact);

    /// The areas that F6 goes round.
    enum class Area { Target, Payload, Inspector, SendBar };
    QWidget *area(Area which) const;

    /// In a narrow window it is hidden; asked for the same tab again, it hides again.
    void showInspector(Inspector::Tab tab);
    void focusSend();
    QString caretText() const;
    QString language() const; ///< `JSON` or `XML`.

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

    /// The tags that the sandbox's devices have, for completion. Those of other hubs are the ones
    /// that were sent to and accepted.
    void setSandboxTags(const QStringList &tags);

    /// Who gets the draft, as far as the registrations that were read tell; none: not known.
    const std::optional<audience::Audience> &audience() const;
    SendGuard &guard() { return m_guard; }
    /// What devices are called; \a names outlives the page.
    void setDeviceNames(DeviceNames *names);
    /// Reads the hub's registrations for "who gets it", which needs the Manage right.
    void readRegistrations() { m_registrations.read(); }
    /// What somebody else has read of them at \a at (UTC); \a isWhole says that there are no more.
    /// Switching to another hub forgets them.
    void setRegistrations(const QList<hub::Registration> &registrations, const QDateTime &at,
                          bool isWhole);

    /// The sets of variables; \a store outlives the page. The chosen one is kept in the settings
    /// that setTemplates() has given.
    void setVariables(session::VariableStore &store);

    /// What fetches pictures for the preview; without it none are. \a client outlives the page.
    void setPictureClient(session::PictureClient &client);

    /// Where the gallery finds the user's own templates and keeps favourites; none by default.
    void setTemplates(const QString &folder, QSettings &settings);

public Q_SLOTS:
    void openVariables();
    void duplicateDraft();
    void saveDraft(); ///< To its file; asks for one the first time.
    void saveDraftAs();
    void saveDraftInto(const QString &folder); ///< Under its name; empty: asks.
    /// A file or folder of the collection has another path now.
    void onFileMoved(const QString &from, const QString &to);
    void openFiles(); ///< Asks which.
    /// A draft is opened, anything else goes where its content belongs.
    void openFile(const QString &path);
    void openGallery();
    void openConverter();
    void openOneMessage();
    /// Puts what was recognised where it belongs: a new draft, the target, the payload. Says what
    /// it did. A connection string is not its affair: keyPasted() tells.
    void pasteAs(const QString &text);
    void openRequest(const hub::Request &request, const QString &name);
    /// Sends \a request to the chosen hub as it stands; asks where send() would.
    void resend(const hub::Request &request);
    void send(); ///< Asks first where a production hub would be sent to as a whole.
    void sendAnyway(); ///< In spite of the payload's errors.
    void cancel(); ///< Gives up the question, else the send under way.
    void toggleTestSend();
    void toggleTagDrawer();
    void askSchedule();
    void newDraft();
    void closeDraft();
    void reopenDraft();
    void renameDraft();
    void stepDraft(int step);
    void focusTarget();
    void focusPayload();
    void mend();
    void goToFinding(int step);
    void setPlatform(hub::Platform platform);

Q_SIGNALS:
    void sendStarted();
    void exchangeArrived(const hub::Exchange &exchange);
    void draftChanged(); ///< Anything in the form.
    void draftSwitched();
    void keyActionRequested();
    void keyPasted(const QString &connectionString);
    void statusMessage(const QString &message);
    /// So many has the hub, whoever wanted to know; 0 when another hub was chosen.
    void registrationsCounted(qint64 count);
    void audienceChanged();
    /// The hub removed registrations after the send that was shown last.
    void registrationsRemoved(const QString &message);
    /// The file that was opened holds an exchange, not a draft.
    void bundleRequested(const QString &path);
    void caretMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Checks { All, Overridden };

    void connectParts();
    void connectWho();
    void refreshWho();
    void refreshMatch();
    void readIfAllowed();
    void switchTo(int index);
    void showDraft();
    void showContent();
    void storeContent();
    void useTemplate(const payload::Template &one, bool sendAtOnce);
    bool writeDraft(const QString &path);
    void readFromDisk(const QString &path);
    void askAboutDisk(const Draft &draft);
    void onDiskAnswer(int action);
    void takeFromDisk(int index, Draft theirs);
    bool isUnsaved(const Draft &draft) const;
    void refreshTabDots();
    void takeMessage(const QList<hub::Notification> &notifications, bool sendAtOnce);
    void openPayload(const QString &path, const QByteArray &text);
    void putPayload(const QByteArray &payload, hub::Platform platform,
                    std::optional<hub::PayloadKind> kind);
    void pasteRequest(const payload::Pasted &pasted);
    void pasteHandles(const payload::Pasted &pasted);
    void switchKind(std::optional<hub::PayloadKind> kind);
    void markWritten();
    void refreshKnownTags();
    void rememberTags(const hub::Exchange &exchange);
    void refreshVariables();
    void renewBuiltIns();
    bool usesBuiltIns() const;
    void onClock();
    int counter() const;
    void countSend();
    void setDraftVariables(const QString &draftId, const QMap<QString, QString> &own);
    void showPicture(const QString &address, const base::Result<QByteArray> &bytes);
    QList<base::Secret> secretValues() const;
    void onChanged();
    void refreshFromForm();
    void refreshSendBar(const base::Result<hub::Request> &read);
    void refreshAsSent(const base::Result<hub::Request> &read);
    void refreshTabs();
    void fold();
    void trySend(Checks checks);
    void dispatch();
    void sendEach(const QList<hub::Platform> &platforms);
    void sendNext();
    void endRound(const QString &why);
    void holdBack(const hub::Exchange &exchange);
    void onHoldTick();
    void endHold();
    QString blockedBy(const base::Result<hub::Request> &read) const;
    void ask(const hub::Request &request);
    QString whoText(hub::Platform platform) const;

    HubLogin &m_login;
    session::HubClient &m_client;
    DraftStore &m_store;
    std::unique_ptr<Ui::ComposePage> m_ui;
    QList<Draft> m_drafts;
    QList<Draft> m_closed;
    QHash<QString, QByteArray> m_onDisk; ///< What the files of drafts hold, by path.
    QFileSystemWatcher m_watcher;
    SendGuard m_guard;
    DeviceNames *m_deviceNames = nullptr;
    QString m_askedFile; ///< What the notice about the disk is about.
    int m_current = 0;
    QElapsedTimer m_sinceText; ///< Since a text of the payload was remembered for undo.
    QString m_templatesFolder;
    QSettings *m_settings = nullptr;
    session::VariableStore *m_variables = nullptr;
    RegistrationList m_registrations;
    QString m_variableSet;
    QStringList m_sandboxTags;
    payload::VariableValues m_builtIns; ///< As of the last send, or of the clock after it.
    QTimer m_clock{ this }; ///< What `{{$timestamp}}` and its like show does not get old.
    int m_counter = 1; ///< Of the next send, for `{{$counter}}`; without settings.
    bool m_isLoading = false; ///< While a draft is put into the form.
    bool m_isSending = false;
    bool m_isCompact = false;
    bool m_isFolded = false; ///< There is no room for the inspector, unless it is asked for.
    /// One message for many platforms goes out as one send each; this is what is left of them.
    struct Round
    {
        QList<hub::Platform> left;
        int count = 0;
        int accepted = 0;
    };
    std::optional<Round> m_round;
    quint64 m_turn = 0; ///< Of the send, so that a late answer is dropped.
    std::optional<hub::Request> m_asked; ///< What the question is about.
    std::optional<hub::Request> m_held; ///< What goes out when the hub's wait is over.
    QDateTime m_heldUntil;
    QTimer m_holdClock;
    int m_holds = 0; ///< In a row.
};

} // namespace console
