// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/result/exchangepane.h"

#include "base/background.h"
#include "base/then.h"
#include "console/result/copyasmenu.h"
#include "console/result/deliveryview.h"
#include "console/result/deviceview.h"
#include "console/result/diagnosisview.h"
#include "console/result/messageview.h"
#include "console/result/outcomeview.h"
#include "console/result/timelineview.h"
#include "console/result/verdictband.h"
#include "console/result/welcomeview.h"
#include "console/style/emptyview.h"
#include "console/style/hairline.h"
#include "console/style/inkicon.h"
#include "console/style/noticebar.h"
#include "console/text/bodypanel.h"
#include "console/text/searchbar.h"
#include "sharing/totext.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int StillWaitingMs = 3000;

} // namespace

ExchangePane::ExchangePane(QWidget *parent)
    : QWidget(parent)
    , m_band(new VerdictBand(this))
    , m_notice(new NoticeBar(this))
    , m_bar(new QWidget(this))
    , m_tabs(new QTabBar(this))
    , m_line(new Hairline(this))
    , m_search(new SearchBar(this))
    , m_faces(new QStackedWidget(this))
    , m_welcome(new WelcomeView(this))
    , m_empty(new EmptyView(this))
    , m_pages(new QStackedWidget(this))
    , m_diagnosis(new DiagnosisView(this))
    , m_devices(new DeviceView(this))
    , m_request(new MessageView(MessageView::Side::Request, this))
    , m_response(new MessageView(MessageView::Side::Response, this))
    , m_outcome(new OutcomeView(this))
    , m_timeline(new TimelineView(this))
    , m_copyMenu(new CopyAsMenu(m_clipboard, this))
{
    setObjectName(u"exchangePane"_s);
    setUpTabs();
    setUpTools();
    setUpEmpty();
    m_faces->addWidget(m_welcome);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(m_pages);
    m_faces->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_faces->setMinimumHeight(VerdictBand::FoldedHeight);
    m_faces->setBackgroundRole(QPalette::Base);
    m_faces->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_line);
    column->addWidget(m_search);
    column->addWidget(m_faces, 1);
    m_progress.setInterval(100);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        const qint64 ms = m_started.elapsed();
        m_band->setProgress(
            ms < StillWaitingMs
                ? QString()
                : tr("Still waiting. It gives up after %1 s.").arg(m_timeout.count() / 1000),
            durationText(double(ms)));
    });
    connect(m_band, &VerdictBand::triggered, this,
            [this](Verdict::Action action) { onAction(int(action)); });
    connect(m_band, &VerdictBand::unfoldRequested, this, [this] { setFolded(false); });
    connect(m_welcome, &WelcomeView::sendRequested, this, &ExchangePane::sendRequested);
    connect(m_welcome, &WelcomeView::wallRequested, this, &ExchangePane::wallRequested);
    connect(m_welcome, &WelcomeView::addHubRequested, this, &ExchangePane::addHubRequested);
    connect(m_welcome, &WelcomeView::hideRequested, this, &ExchangePane::welcomeHidden);
    m_notice->setObjectName(u"resultNotice"_s);
    connect(m_notice, &NoticeBar::answered, this, &ExchangePane::answered);
    connect(m_notice, &NoticeBar::answered, this, &ExchangePane::limitHeight);
    connect(m_devices, &DeviceView::statusMessage, this, &ExchangePane::statusMessage);
    connect(m_devices, &DeviceView::stopRequested, this, &ExchangePane::followStopRequested);
    connect(m_devices, &DeviceView::restoreRequested, this, &ExchangePane::restoreRequested);
    connect(m_devices, &DeviceView::followRequested, this,
            [this] { onAction(int(Verdict::Action::FollowDelivery)); });
    for (BodyPanel *body : bodies())
        connect(body, &BodyPanel::wrapChanged, this, &ExchangePane::setWrapped);
    connect(&m_response->body(), &BodyPanel::wrapChanged, this, &ExchangePane::wrapChanged);
    for (MessageView *message : { m_request, m_response })
        connect(message, &MessageView::statusMessage, this, &ExchangePane::statusMessage);
    showEmpty();
}

void ExchangePane::onAction(int action)
{
    switch (Verdict::Action(action)) {
    case Verdict::Action::Cancel:
        return Q_EMIT cancelRequested();
    case Verdict::Action::AskSendAgain:
        return m_band->setVerdict(askingVerdict(m_band->verdict()));
    case Verdict::Action::SendAgain:
        if (!m_reading)
            return;
        m_band->setVerdict(verdictOf(*m_reading)); // the question is answered, whatever comes of it
        return Q_EMIT sendAgainRequested(m_reading->exchange, m_reading->origin);
    case Verdict::Action::StartSandbox:
        return Q_EMIT sandboxStartRequested();
    case Verdict::Action::FollowDelivery:
        if (m_reading)
            Q_EMIT followRequested(hub::notificationId(m_reading->exchange), m_reading->origin);
        return;
    case Verdict::Action::LeaveIt:
        if (m_reading)
            m_band->setVerdict(verdictOf(*m_reading));
    }
}

void ExchangePane::setUpTabs()
{
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->setAccessibleName(tr("Result"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFixedHeight(34);
    const QList<std::pair<QString, QWidget *>> pages{
        { tr("Diagnosis"), m_diagnosis }, { tr("Devices"), m_devices },
        { tr("Request"), m_request },     { tr("Response"), m_response },
        { tr("Outcome"), m_outcome },     { tr("Timeline"), m_timeline },
    };
    for (const auto &[title, page] : pages) {
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        fillTab(tab);
        m_pages->setCurrentIndex(tab);
        retarget();
    });
}

void ExchangePane::setUpTools()
{
    const auto tool = [this](const QString &icon, const QString &name, const QString &keys) {
        auto *button = new QToolButton(m_bar);
        button->setIcon(inkIcon(icon));
        button->setAccessibleName(name);
        button->setToolTip(u"%1 (%2)"_s.arg(name, keys));
        return button;
    };
    auto *find = tool(u"search"_s, tr("Find in this tab"), u"Ctrl+F"_s);
    find->setObjectName(u"findButton"_s);
    connect(find, &QToolButton::clicked, this, &ExchangePane::find);
    m_copyButton = tool(u"copy"_s, tr("Copy as"), u"Ctrl+Shift+A"_s);
    m_copyButton->setObjectName(u"copyAsButton"_s);
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyButton->setMenu(m_copyMenu);
    m_copyButton->setPopupMode(QToolButton::InstantPopup);
    for (auto said : { &CopyAsMenu::copied, &CopyAsMenu::failed })
        connect(m_copyMenu, said, this, &ExchangePane::statusMessage);
    auto *side = tool(u"layout-right"_s, tr("Result below or right"), u"Ctrl+F12"_s);
    auto *fold = tool(u"layout-below"_s, tr("Result open or one line"), u"F12"_s);
    connect(side, &QToolButton::clicked, this, &ExchangePane::layoutToggleRequested);
    connect(fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs);
    row->addStretch(1);
    for (QToolButton *button : { find, m_copyButton, side, fold })
        row->addWidget(button);
}

void ExchangePane::setUpEmpty()
{
    m_empty->setObjectName(u"emptyResult"_s);
    m_empty->setText(emptyVerdict().detail);
    auto *send = m_empty->addButton(u"emptySendButton"_s, tr("Send it"));
    send->setToolTip(tr("Ctrl+Enter"));
    m_openLast = m_empty->addButton(u"openLastButton"_s, tr("Open the last one"));
    m_openLast->setVisible(false);
    connect(send, &QPushButton::clicked, this, &ExchangePane::sendRequested);
    connect(m_openLast, &QPushButton::clicked, this, &ExchangePane::lastRequested);
}

void ExchangePane::setHasLast(bool hasLast)
{
    m_openLast->setVisible(hasLast);
}

void ExchangePane::setFace(QWidget *face)
{
    const bool isWelcome = face == m_welcome;
    const bool isEmpty = face == m_empty;
    const bool hasTabs = !isWelcome && !isEmpty && m_reading.has_value() && !m_isFolded;
    m_faces->setCurrentWidget(face);
    // Folded, one line is all there is to tell that nothing was sent.
    m_band->setVisible((!isWelcome && !isEmpty) || m_isFolded);
    m_bar->setVisible(hasTabs);
    m_line->setVisible(hasTabs);
    if (m_bar->isHidden())
        m_search->close();
    m_faces->setVisible(!m_isFolded);
    limitHeight();
}

void ExchangePane::showWelcome()
{
    setFace(m_welcome);
}

void ExchangePane::showEmpty()
{
    m_reading.reset();
    m_band->setVerdict(emptyVerdict());
    setFace(m_empty);
}

void ExchangePane::showSending(const QString &hubName, std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
    m_notice->hide();
    m_started.start();
    m_progress.start();
    m_band->setVerdict(sendingVerdict(hubName));
    setFace(m_pages);
}

void ExchangePane::showExchange(const hub::Exchange &exchange, const Origin &origin)
{
    const int turn = ++m_turn;
    m_notice->hide();
    m_devices->setHubStates({});
    if (!exchange.response || exchange.response->body.size() <= BodyPanel::ReadAtOnce)
        return take(readExchange(exchange, origin));
    // A large answer takes a while to be understood; the window must not wait for it.
    m_progress.stop();
    m_band->setProgress(tr("Reading the answer…"), durationText(exchange.timings.total));
    base::then(base::inBackground([exchange, origin] { return readExchange(exchange, origin); }),
               this, [this, turn](const ExchangeReading &reading) {
                   if (turn == m_turn)
                       take(reading);
               });
}

void ExchangePane::take(const ExchangeReading &reading)
{
    m_progress.stop();
    m_reading = reading;
    const bool isSaved = !reading.origin.isSandbox && !reading.origin.hubId.isEmpty();
    m_copyMenu->setExchange(reading.exchange, isSaved ? reading.origin.hubName : QString());
    m_filled.clear();
    showCounts();
    fillTab(m_tabs->currentIndex());
    m_band->setDraftChanged(false);
    m_band->setVerdict(verdictOf(*m_reading));
    setFace(m_pages);
    retarget();
}

/// Devices always have their count; headers only when they are more than anyone would look through.
void ExchangePane::showCounts()
{
    constexpr qsizetype ManyHeaders = 100;
    const qsizetype devices = m_reading->outcome ? m_reading->outcome->results.size() : -1;
    const hub::Exchange &exchange = m_reading->exchange;
    const qsizetype headers = exchange.response ? exchange.response->headers.size() : 0;
    const QLocale locale;
    m_tabs->setTabData(DevicesTab, devices < 0 ? QString() : locale.toString(devices));
    m_tabs->setAccessibleTabName(
        DevicesTab, devices < 0 ? tr("Devices") : tr("Devices, %n", nullptr, int(devices)));
    m_tabs->setTabData(ResponseTab, headers < ManyHeaders ? QString() : locale.toString(headers));
    m_tabs->setAccessibleTabName(ResponseTab,
                                 headers < ManyHeaders
                                     ? tr("Response")
                                     : tr("Response, %n header(s)", nullptr, int(headers)));
    m_tabs->setTabText(DevicesTab, m_tabs->tabText(DevicesTab)); // lays the tabs out anew
}

/// Each tab is filled when it is looked at: most are not, and some bodies are large.
void ExchangePane::fillTab(int tab)
{
    if (!m_reading || m_filled.contains(tab))
        return;
    m_filled.insert(tab);
    switch (tab) {
    case DiagnosisTab:
        m_diagnosis->setReading(*m_reading);
        break;
    case DevicesTab:
        m_devices->setReading(*m_reading);
        break;
    case RequestTab:
        m_request->setExchange(m_reading->exchange);
        break;
    case ResponseTab:
        m_response->setExchange(m_reading->exchange);
        break;
    case OutcomeTab:
        m_outcome->setReading(*m_reading);
        break;
    case TimelineTab:
        m_timeline->setExchange(m_reading->exchange);
        break;
    default:
        break;
    }
}

/// The search goes on in the tab that is shown, or ends with it.
void ExchangePane::retarget()
{
    auto *target = dynamic_cast<Searchable *>(m_pages->currentWidget());
    if (target)
        m_search->setTarget(target);
    else
        m_search->close();
}

void ExchangePane::find()
{
    auto *target = dynamic_cast<Searchable *>(m_pages->currentWidget());
    if (!m_bar->isVisible())
        return;
    if (target)
        m_search->open(target);
    else if (m_tabs->currentIndex() != DevicesTab || !m_devices->focusFilter())
        Q_EMIT statusMessage(tr("There is nothing to search in this tab."));
}

std::array<BodyPanel *, 3> ExchangePane::bodies() const
{
    return { &m_request->body(), &m_response->body(), &m_outcome->text() };
}

bool ExchangePane::isWrapped() const
{
    return m_response->body().isWrapped();
}

void ExchangePane::setWrapped(bool isWrapped)
{
    for (BodyPanel *body : bodies())
        body->setWrapped(isWrapped);
}

void ExchangePane::setDraftChanged(bool isChanged)
{
    if (m_reading && !m_progress.isActive())
        m_band->setDraftChanged(isChanged);
}

void ExchangePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFolded && event->size().width() != event->oldSize().width())
        limitHeight(); // the question may need another line
    Q_EMIT resized();
}

void ExchangePane::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    if (folded)
        m_unfoldedHeight = height();
    m_isFolded = folded;
    m_band->setFolded(folded);
    setFace(m_faces->currentWidget());
    Q_EMIT foldChanged(folded);
}

/// Folded there is one line, and what is asked below it.
void ExchangePane::limitHeight()
{
    const int asked = m_notice->isHidden() ? 0 : m_notice->heightForWidth(width());
    const int height = VerdictBand::FoldedHeight + asked;
    setMinimumHeight(m_isFolded ? height : 0);
    setMaximumHeight(m_isFolded ? height : QWIDGETSIZE_MAX);
}

int ExchangePane::currentTab() const
{
    return m_tabs->currentIndex();
}

void ExchangePane::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ExchangePane::stepTab(int step)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

void ExchangePane::focusVerdict()
{
    m_band->focusHeadline();
}

void ExchangePane::copyExchange()
{
    if (!m_reading)
        return;
    // The same as "Whole exchange" in the menu, whatever its switch says about secrets.
    const auto write = [exchange = m_reading->exchange]() -> QByteArray {
        const auto text = sharing::toText(sharing::Form::Text, exchange);
        return text ? text->toUtf8() : text.error().message.toUtf8();
    };
    const auto &response = m_reading->exchange.response;
    if (!response || response->body.size() <= BodyPanel::ReadAtOnce)
        return putOnClipboard(write());
    // Megabytes take a while to be gone through for secrets.
    base::then(base::inBackground(write), this,
               [this](const QByteArray &text) { putOnClipboard(text); });
}

void ExchangePane::openCopyMenu()
{
    if (m_copyButton->isVisible())
        m_copyButton->showMenu();
}

void ExchangePane::ask(const QString &message, const QStringList &actions)
{
    m_notice->ask(message, actions);
    limitHeight();
}

void ExchangePane::setDeviceNames(DeviceNames *names)
{
    m_devices->setNames(names);
}

void ExchangePane::setHubStates(const QHash<QString, HubState> &states)
{
    m_devices->setHubStates(states);
}

void ExchangePane::showDelivery(const session::DeliveryProgress &progress)
{
    if (!m_reading)
        return;
    m_tabs->setCurrentIndex(DevicesTab);
    m_devices->showDelivery().setProgress(progress);
}

/// As the bytes they are: to turn megabytes into another encoding would hold up the window.
void ExchangePane::putOnClipboard(const QByteArray &text)
{
    auto *mime = new QMimeData;
    mime->setData(u"text/plain"_s, text);
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT statusMessage(
        tr("Copied without secrets, %1")
            .arg(QLocale().formattedDataSize(text.size(), 1, QLocale::DataSizeTraditionalFormat)));
}

} // namespace console
