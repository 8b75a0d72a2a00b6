// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exchangepane.h"

#include "base/then.h"
#include "console/devicestab.h"
#include "console/diagnosistab.h"
#include "console/exchangecopy.h"
#include "console/inkicon.h"
#include "console/messagetab.h"
#include "console/outcometab.h"
#include "console/timelinetab.h"

#include "ui_exchangepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClockTick = 100; ///< Milliseconds between two looks at the elapsed time.
constexpr int LongWait = 3000; ///< Milliseconds after which waiting is worth a word.
constexpr int UsualHeight = 322; ///< interface.md 2.3
constexpr int LeastHeight = 160;

/// readExchange() outside the GUI thread.
QFuture<ExchangeReading> readLater(const hub::Exchange &exchange, const QString &hubName,
                                   bool isSandbox)
{
    // QThreadPool wants a function that can be copied.
    auto promise = std::make_shared<QPromise<ExchangeReading>>();
    promise->start();
    QFuture<ExchangeReading> future = promise->future();
    QThreadPool::globalInstance()->start([promise, exchange, hubName, isSandbox] {
        promise->addResult(readExchange(exchange, hubName, isSandbox));
        promise->finish();
    });
    return future;
}

} // namespace

ExchangePane::ExchangePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExchangePane>())
{
    m_ui->setupUi(this);
    m_ui->emptyFace->setAutoFillBackground(true);
    m_ui->emptyFace->setBackgroundRole(QPalette::Base);
    m_ui->waitingFace->setAutoFillBackground(true);
    m_ui->waitingFace->setBackgroundRole(QPalette::Base);
    m_ui->emptySendButton->setIcon(inkIcon(u"send"_s));
    setUpTabs();
    setUpTools();
    m_clock.setInterval(ClockTick);
    connect(&m_clock, &QTimer::timeout, this, &ExchangePane::refreshWaiting);
    connect(m_ui->verdictBand, &VerdictBand::triggered, this, &ExchangePane::onAction);
    connect(m_ui->verdictBand, &VerdictBand::unfoldRequested, this, [this] { setFolded(false); });
    connect(m_ui->emptySendButton, &QPushButton::clicked, this, &ExchangePane::sendRequested);
    connect(m_ui->welcome, &WelcomeFace::sendRequested, this, &ExchangePane::sendRequested);
    connect(m_ui->welcome, &WelcomeFace::addHubRequested, this, &ExchangePane::addHubRequested);
    connect(m_ui->welcome, &WelcomeFace::hideRequested, this, &ExchangePane::welcomeHidden);
    showEmpty();
}

ExchangePane::~ExchangePane() = default;

void ExchangePane::setUpTabs()
{
    const std::array names{ tr("Diagnosis"), tr("Devices"), tr("Request"),
                            tr("Response"),  tr("Outcome"), tr("Timeline") };
    for (const QString &name : names) {
        m_ui->exchangeTabs->addTab(name);
        m_ui->exchangeStack->addWidget(new QWidget);
    }
    connect(m_ui->exchangeTabs, &QTabBar::currentChanged, this, &ExchangePane::refreshTab);
}

void ExchangePane::setUpTools()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Whole exchange"), this, &ExchangePane::copyExchange);
    menu->addAction(tr("cURL"), this, [this] { copy(toCurl(m_reading.exchange.request)); });
    menu->addAction(tr("Headline"), this, [this] { copy(verdictSummary(m_reading)); });
    m_ui->copyButton->setMenu(menu);
    m_ui->copyButton->setIcon(inkIcon(u"copy"_s));
    m_ui->layoutButton->setIcon(inkIcon(u"layout-right"_s));
    connect(m_ui->layoutButton, &QToolButton::clicked, this, &ExchangePane::layoutToggleRequested);
    connect(m_ui->foldButton, &QToolButton::clicked, this, [this] { setFolded(true); });
}

void ExchangePane::showWelcome()
{
    ++m_number;
    stopWaiting();
    m_ui->verdictBand->setVerdict(emptyVerdict());
    m_ui->faces->setCurrentWidget(m_ui->welcome);
    refreshFold();
}

void ExchangePane::showEmpty()
{
    ++m_number;
    stopWaiting();
    m_ui->verdictBand->setVerdict(emptyVerdict());
    m_ui->faces->setCurrentWidget(m_ui->emptyFace);
    refreshFold();
}

void ExchangePane::showSending(const QString &hubName, std::chrono::milliseconds giveUpAfter)
{
    ++m_number;
    m_giveUpAfter = giveUpAfter;
    m_holdSeconds = 0;
    m_waiting.start();
    m_clock.start();
    m_ui->verdictBand->setVerdict(sendingVerdict(hubName));
    // The result before stays below the band, dimmed by being out of reach.
    if (m_ui->faces->currentWidget() == m_ui->resultFace)
        m_ui->exchangeStack->setEnabled(false);
    else
        m_ui->faces->setCurrentWidget(m_ui->waitingFace);
    refreshFold();
}

void ExchangePane::showExchange(const hub::Exchange &exchange, const QString &hubName,
                                bool isSandbox)
{
    const int number = ++m_number;
    const qsizetype size = exchange.response ? exchange.response->body.size() : 0;
    if (size < ReadInThread) {
        showReading(readExchange(exchange, hubName, isSandbox));
        return;
    }
    stopWaiting();
    m_ui->verdictBand->setVerdict(readingVerdict(hubName));
    base::then(readLater(exchange, hubName, isSandbox), this,
               [this, number](const ExchangeReading &reading) {
                   if (number == m_number)
                       showReading(reading);
               });
}

void ExchangePane::showReading(const ExchangeReading &reading)
{
    stopWaiting();
    m_reading = reading;
    m_isCurrent.fill(false);
    const QString count =
        m_reading.outcome ? QLocale().toString(m_reading.outcome->results.size()) : QString();
    m_ui->exchangeTabs->setTabData(DevicesPage, count);
    m_ui->exchangeTabs->setAccessibleTabName(
        DevicesPage, count.isEmpty() ? tr("Devices") : tr("Devices, %1").arg(count));
    // The tab's width follows its count, which QTabBar does not know of.
    m_ui->exchangeTabs->setTabText(DevicesPage, tr("Devices"));
    m_ui->exchangeStack->setEnabled(true);
    m_ui->faces->setCurrentWidget(m_ui->resultFace);
    refreshTab();
    refreshFold();
    // Last, as it is announced.
    m_ui->verdictBand->setVerdict(verdictOf(m_reading));
    if (m_reading.diagnoses.first().severity == hub::Severity::Throttled) {
        m_holdSeconds = hub::retryAfterSeconds(m_reading.exchange);
        m_waiting.start();
        m_clock.start();
    }
}

void ExchangePane::refreshTab()
{
    const int tab = currentTab();
    if (tab < 0 || m_ui->faces->currentWidget() != m_ui->resultFace)
        return;
    const auto at = size_t(tab);
    if (!m_tabs[at]) {
        m_tabs[at] = makeTab(tab);
        QWidget *blank = m_ui->exchangeStack->widget(tab);
        m_ui->exchangeStack->removeWidget(blank);
        delete blank;
        m_ui->exchangeStack->insertWidget(tab, m_tabs[at]);
        connect(m_tabs[at], &ExchangeTab::statusMessage, this, &ExchangePane::statusMessage);
        connect(m_tabs[at], &ExchangeTab::outcomeRequested, this,
                [this] { setCurrentTab(OutcomePage); });
    }
    m_ui->exchangeStack->setCurrentIndex(tab);
    if (!m_isCurrent[at])
        m_tabs[at]->setReading(m_reading);
    m_isCurrent[at] = true;
}

ExchangeTab *ExchangePane::makeTab(int tab)
{
    switch (tab) {
    case DevicesPage:
        return new DevicesTab;
    case RequestPage:
        return new MessageTab(MessageTab::Side::Request);
    case ResponsePage:
        return new MessageTab(MessageTab::Side::Response);
    case OutcomePage:
        return new OutcomeTab;
    case TimelinePage:
        return new TimelineTab;
    default:
        return new DiagnosisTab;
    }
}

void ExchangePane::setDraftChanged(bool isChanged)
{
    if (m_ui->faces->currentWidget() == m_ui->resultFace && m_ui->exchangeStack->isEnabled())
        m_ui->verdictBand->setDraftChanged(isChanged);
}

void ExchangePane::setFolded(bool isFolded)
{
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    const bool hadFocus = isAncestorOf(QGuiApplication::focusObject()
                                           ? qobject_cast<QWidget *>(QGuiApplication::focusObject())
                                           : nullptr);
    refreshFold();
    if (isFolded && hadFocus)
        focusVerdict();
    Q_EMIT foldedChanged(isFolded);
}

void ExchangePane::refreshFold()
{
    const QWidget *face = m_ui->faces->currentWidget();
    const bool hasVerdict = face == m_ui->resultFace || face == m_ui->waitingFace;
    m_ui->verdictBand->setFolded(m_isFolded);
    m_ui->verdictBand->setVisible(m_isFolded || hasVerdict);
    m_ui->faces->setVisible(!m_isFolded);
    setMaximumHeight(m_isFolded ? m_ui->verdictBand->height() : QWIDGETSIZE_MAX);
    updateGeometry();
}

int ExchangePane::currentTab() const
{
    return m_ui->exchangeTabs->currentIndex();
}

void ExchangePane::setCurrentTab(int tab)
{
    m_ui->exchangeTabs->setCurrentIndex(std::clamp(tab, 0, TabCount - 1));
}

void ExchangePane::stepTab(int step)
{
    setCurrentTab((currentTab() + step + TabCount) % TabCount);
}

void ExchangePane::focusVerdict()
{
    if (m_ui->verdictBand->isVisibleTo(this))
        m_ui->verdictBand->focusHeadline();
    else
        m_ui->faces->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QSize ExchangePane::sizeHint() const
{
    return { 800, m_isFolded ? m_ui->verdictBand->height() : UsualHeight };
}

QSize ExchangePane::minimumSizeHint() const
{
    return { 300, m_isFolded ? m_ui->verdictBand->height() : LeastHeight };
}

void ExchangePane::refreshWaiting()
{
    const qint64 elapsed = m_waiting.elapsed();
    if (m_holdSeconds > 0) {
        const qint64 left = m_holdSeconds - elapsed / 1000;
        const QString detail = m_reading.diagnoses.first().detail;
        if (left <= 0)
            stopWaiting();
        m_ui->verdictBand->setProgress(
            left > 0 ? tr("%1 You can send again in %2 s.").arg(detail, QLocale().toString(left))
                     : tr("%1 You can send again now.").arg(detail),
            m_ui->verdictBand->verdict().time);
        return;
    }
    const QString limit = QLocale().toString(double(m_giveUpAfter.count()) / 1000, 'g', 3);
    m_ui->verdictBand->setProgress(
        elapsed < LongWait ? tr("Waiting for the hub’s answer.")
                           : tr("Still waiting. It gives up after %1 s.").arg(limit),
        tr("%1 s").arg(QLocale().toString(double(elapsed) / 1000, 'f', 1)));
}

void ExchangePane::onAction(Verdict::Action action)
{
    switch (action) {
    case Verdict::Action::Cancel:
        Q_EMIT cancelRequested();
        break;
    case Verdict::Action::SendAgain:
        Q_EMIT sendAgainRequested();
        break;
    case Verdict::Action::AskSendAgain:
        m_ui->verdictBand->setVerdict(askingVerdict(m_ui->verdictBand->verdict()));
        break;
    case Verdict::Action::LeaveIt:
        m_ui->verdictBand->setVerdict(verdictOf(m_reading));
        break;
    case Verdict::Action::StartSandbox:
        Q_EMIT startSandboxRequested();
        break;
    }
}

void ExchangePane::copyExchange()
{
    // Nothing to copy before the first answer.
    if (!m_reading.diagnoses.isEmpty())
        copy(wholeExchange(m_reading.exchange));
}

void ExchangePane::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT statusMessage(
        tr("Copied without secrets, %1 characters").arg(QLocale().toString(text.size())));
}

void ExchangePane::stopWaiting()
{
    m_clock.stop();
    m_holdSeconds = 0;
}

} // namespace console
