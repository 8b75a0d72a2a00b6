// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/result/devicemodel.h"
#include "console/result/exchangereading.h"
#include "console/result/secretclipboard.h"
#include "session/deliveryfollower.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <optional>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace console {

class BodyPanel;
class CopyAsMenu;
class DeviceNames;
class DeviceView;
class DiagnosisView;
class EmptyView;
class MessageView;
class NoticeBar;
class OutcomeView;
class SearchBar;
class Searchable;

class TimelineView;
class VerdictBand;
class WelcomeView;

/// The one place where an exchange is shown: the verdict, and six tabs with all there is to know.
class ExchangePane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { DiagnosisTab, DevicesTab, RequestTab, ResponseTab, OutcomeTab, TimelineTab };

    explicit ExchangePane(QWidget *parent = nullptr);

    void showWelcome();
    void showEmpty();
    /// Whether there is an exchange to offer while nothing is shown.
    void setHasLast(bool hasLast);
    void showSending(const QString &hubName, std::chrono::milliseconds timeout);
    void showExchange(const hub::Exchange &exchange, const Origin &origin);

    /// Whether the message is another one than the answer's by now.
    void setDraftChanged(bool isChanged);

    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    /// The height it had before it was folded; 0 when it never was.
    int unfoldedHeight() const { return m_unfoldedHeight; }

    int currentTab() const;
    void setCurrentTab(int tab);
    void stepTab(int step);
    void focusVerdict();
    /// Opens the search for what is shown; tabs without text have none.
    void find();
    SearchBar &searchBar() { return *m_search; }
    /// Wraps the lines of all bodies, or no longer.
    void toggleWrap() { setWrapped(!isWrapped()); }
    bool isWrapped() const;
    void setWrapped(bool isWrapped);
    /// Puts all of it as text on the clipboard, with neither secrets nor handles.
    void copyExchange();
    void openCopyMenu();
    /// What devices are called; \a names outlives the pane.
    void setDeviceNames(DeviceNames *names);
    /// Whether the hub has the registrations of the exchange that is shown now, by their ids.
    void setHubStates(const QHash<QString, HubState> &states);
    /// How far the notification is that followRequested() was about; goes to its tab.
    void showDelivery(const session::DeliveryProgress &progress);
    /// Says something about the exchange that is shown, with what can be done: see NoticeBar. The
    /// next exchange ends it.
    void ask(const QString &message, const QStringList &actions);

Q_SIGNALS:
    void sendRequested();
    /// What is shown is to be sent once more, to the hub it went to.
    void sendAgainRequested(const hub::Exchange &exchange, const console::Origin &origin);
    /// The newest exchange of the history is to be shown.
    void lastRequested();
    void cancelRequested();
    void addHubRequested();
    void sandboxStartRequested();
    /// What became of the notification that is shown is to be found out, from the hub it went to.
    void followRequested(const QString &notificationId, const console::Origin &origin);
    void followStopRequested();
    void answered(int action); ///< To ask().
    /// The registration \a id, which the hub has removed, is to be created again.
    void restoreRequested(const QString &id);
    void wrapChanged(bool isWrapped);
    void resized();
    void foldChanged(bool isFolded);
    void wallRequested(); ///< From the first steps.
    void welcomeHidden();
    void layoutToggleRequested();
    void statusMessage(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTabs();
    void setUpTools();
    void setUpEmpty();
    void fillTab(int tab);
    void setFace(QWidget *face);
    void limitHeight();
    void onAction(int action);
    void take(const ExchangeReading &reading);
    void showCounts();
    void putOnClipboard(const QByteArray &text);
    void retarget();
    std::array<BodyPanel *, 3> bodies() const;

    VerdictBand *m_band;
    NoticeBar *m_notice;
    QWidget *m_bar;
    QTabBar *m_tabs;
    QWidget *m_line; ///< Between tabs and page.
    SearchBar *m_search;
    QStackedWidget *m_faces; ///< Welcome, nothing yet, or the tabs' pages.
    WelcomeView *m_welcome;
    EmptyView *m_empty;
    QPushButton *m_openLast = nullptr;
    QStackedWidget *m_pages;
    DiagnosisView *m_diagnosis;
    DeviceView *m_devices;
    MessageView *m_request;
    MessageView *m_response;
    OutcomeView *m_outcome;
    TimelineView *m_timeline;
    std::optional<ExchangeReading> m_reading;
    QSet<int> m_filled; ///< Tabs that show m_reading; the others are filled when looked at.
    QTimer m_progress;
    QElapsedTimer m_started;
    std::chrono::milliseconds m_timeout{ 0 };
    int m_turn = 0; ///< So that a late reading of an earlier exchange is dropped.
    bool m_isFolded = false;
    int m_unfoldedHeight = 0;
    SecretClipboard m_clipboard;
    CopyAsMenu *m_copyMenu;
    QToolButton *m_copyButton = nullptr;
};

} // namespace console
