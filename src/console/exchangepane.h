// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exchangereading.h"
#include "console/verdict.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <memory>

namespace Ui {
class ExchangePane;
}

namespace console {

class ExchangeTab;

/// The result pane: what became of the last send, in six tabs below one verdict. A tab is made
/// when it is first looked at.
class ExchangePane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { DiagnosisPage, DevicesPage, RequestPage, ResponsePage, OutcomePage, TimelinePage };
    static constexpr int TabCount = 6;

    /// Answers larger than this are read outside the GUI thread.
    static constexpr qsizetype ReadInThread = 128 * 1024;

    explicit ExchangePane(QWidget *parent = nullptr);
    ~ExchangePane() override;

    void showWelcome(); ///< The first steps.
    void showEmpty(); ///< Nothing sent yet.
    /// Waiting for the answer of \a hubName, which is given up after \a giveUpAfter.
    void showSending(const QString &hubName,
                     std::chrono::milliseconds giveUpAfter = std::chrono::seconds(30));
    void showExchange(const hub::Exchange &exchange, const QString &hubName, bool isSandbox);

    /// Whether the message differs from the one that was sent.
    void setDraftChanged(bool isChanged);

    bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);

    int currentTab() const; ///< A Tab.
    void setCurrentTab(int tab);
    void stepTab(int step); ///< 1: the next one, -1: the one before.

    void focusVerdict();
    void copyExchange(); ///< The whole of it, without secrets.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    void sendAgainRequested();
    void cancelRequested();
    void addHubRequested();
    void startSandboxRequested();
    void welcomeHidden();
    void layoutToggleRequested();
    void foldedChanged(bool isFolded);
    void statusMessage(const QString &message);

private:
    void setUpTabs();
    void setUpTools();
    void showReading(const ExchangeReading &reading);
    void refreshTab();
    ExchangeTab *makeTab(int tab);
    void refreshFold();
    void refreshWaiting();
    void onAction(Verdict::Action action);
    void copy(const QString &text);
    void stopWaiting();

    std::unique_ptr<Ui::ExchangePane> m_ui;
    std::array<ExchangeTab *, TabCount> m_tabs{}; ///< Null until looked at.
    std::array<bool, TabCount> m_isCurrent{}; ///< The tab shows m_reading.
    ExchangeReading m_reading;
    int m_number = 0; ///< Of the latest thing shown; readings of earlier ones are dropped.
    bool m_isFolded = false;
    QTimer m_clock;
    QElapsedTimer m_waiting;
    std::chrono::milliseconds m_giveUpAfter{};
    int m_holdSeconds = 0; ///< That the hub asked to wait; 0 when it did not.
};

} // namespace console
